//! Members for the staff: who is waiting, who is shut out and why, certificates and the Profi class.
//!
//! Deliberately absent: making somebody a manager. That is the platform's.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    FormKey, Letter, Membership, MembershipId, Staff, Standing, avatar,
    grant::{Grant, GrantId, Granted, Granting},
    letter::Reader,
    member_pages::{encoded, grant_line},
    member_views::{Face, GrantLine, StaffMemberPage, StaffMembersPage, StaffRow, Tab, instant},
    members::{self, StaffSearch},
    suspension,
    views::{Choice, Field, say},
};
use crate::{
    foundation::{
        error::{AppError, Refusal},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, PlatformDb, audit},
};

/// Characters of a reason.
const REASON_CHARS_MAX: usize = 500;
/// Characters of a search.
const SEARCH_CHARS_MAX: usize = 254;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/members", Who::Staff, list)
        .post("/{lang}/staff/members/require-approval", Who::Staff, require_approval)
        .post("/{lang}/staff/members/drop-approval", Who::Staff, drop_approval)
        .get("/{lang}/staff/members/{member}", Who::Staff, show)
        .post("/{lang}/staff/members/{member}/approve", Who::Staff, approve)
        .post("/{lang}/staff/members/{member}/decline", Who::Staff, decline)
        .post("/{lang}/staff/members/{member}/suspend", Who::Staff, suspend)
        .post("/{lang}/staff/members/{member}/restore", Who::Staff, restore)
        .post("/{lang}/staff/members/{member}/grants", Who::Staff, grant)
        .post(
            "/{lang}/staff/members/{member}/grants/{grant}/withdraw",
            Who::Staff,
            withdraw,
        )
}

/// What came of a form about one member.
struct Typed<'form> {
    form: &'form FormData,
    fields: &'form Fields,
    refusal: Option<Refusal>,
}

/// GET /staff/members?standing=&q=&after=: those who wait come first, as long as there are any.
async fn list(staff: Staff, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let standing = match query.text("standing") {
        word if !word.is_empty() => Standing::parse(word).ok_or(AppError::NotFound)?,
        _ if Membership::is_anybody_waiting(&staff.db).await? => Standing::Waiting,
        _ => Standing::Active,
    };
    let search = StaffSearch {
        standing,
        text: query.text("q").chars().take(SEARCH_CHARS_MAX).collect(),
        after: query.said("after")?,
    };
    let (found, next) = members::for_staff(&staff.db, &staff.people, &search).await?;
    let action = staff.path("/staff/members");
    let text = encoded(&search.text);
    let address = |standing: Standing| format!("{action}?standing={}&q={text}", standing.as_str());
    let standings = [Standing::Waiting, Standing::Active, Standing::Suspended, Standing::Left];
    Ok(page(&StaffMembersPage {
        standings: standings
            .into_iter()
            .map(|standing| Tab {
                text: staff.say(&format!("staff-standing-{}", standing.as_str()), &[]),
                url: address(standing),
                current: standing == search.standing,
            })
            .collect(),
        standing: search.standing.as_str().to_owned(),
        text: Field {
            name: "q".into(),
            value: search.text.clone(),
            error: None,
        },
        members: found
            .into_iter()
            .map(|line| StaffRow {
                person: Face::of(
                    &staff.house,
                    &line.display_name,
                    line.avatar.as_deref(),
                    Some(staff.path(&format!("/staff/members/{}", line.id))),
                ),
                role: line.role.as_str().to_owned(),
                standing: line.standing.as_str().to_owned(),
                joined_at: instant(line.joined_at),
                approve_action: for_waiting(&staff, line.id, line.standing, "approve"),
                decline_action: for_waiting(&staff, line.id, line.standing, "decline"),
            })
            .collect(),
        first_url: search.after.map(|_| address(search.standing)),
        next_url: next.map(|after| format!("{}&after={after}", address(search.standing))),
        approves: staff.tenant.approves_newcomers,
        approval_action: staff.path(if staff.tenant.approves_newcomers {
            "/staff/members/drop-approval"
        } else {
            "/staff/members/require-approval"
        }),
        action,
    }))
}

fn for_waiting(staff: &Staff, id: MembershipId, standing: Standing, act: &str) -> Option<String> {
    (standing == Standing::Waiting).then(|| staff.path(&format!("/staff/members/{id}/{act}")))
}

/// POST /staff/members/require-approval: newcomers wait from now on.
async fn require_approval(staff: Staff) -> Answer {
    let db = PlatformDb::new(&staff.work, "a manager decides who is let in");
    let changed = staff.tenant.require_approval(&db).await?;
    approval_changed(&staff, &db, changed.then_some("approval-required")).await
}

/// POST /staff/members/drop-approval: who confirms his address is in. Those who wait already still do.
async fn drop_approval(staff: Staff) -> Answer {
    let db = PlatformDb::new(&staff.work, "a manager decides who is let in");
    let changed = staff.tenant.drop_approval(&db).await?;
    approval_changed(&staff, &db, changed.then_some("approval-dropped")).await
}

async fn approval_changed(staff: &Staff, db: &PlatformDb, act: Option<&'static str>) -> Answer {
    if let Some(act) = act {
        let tx = db.open().await?;
        let line = audit::Line {
            tenant: Some(staff.tenant.id),
            actor: staff.actor(),
            act,
            object: staff.tenant.slug.clone(),
            detail: json!({}),
        };
        line.write(&tx, staff.now()).await?;
    }
    staff.house.forget_tenants_after(&staff.work);
    Ok(with_notice(
        Redirect::to(&staff.path("/staff/members")),
        "good",
        "staff-approval-saved",
    ))
}

/// GET /staff/members/{member}
async fn show(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    let (form, fields) = (FormData::default(), Fields::default());
    Ok(page(
        &member_page(
            &staff,
            id,
            &Typed {
                form: &form,
                fields: &fields,
                refusal: None,
            },
        )
        .await?,
    ))
}

/// POST /staff/members/{member}/approve: at once, with a letter. A double click finds the member approved.
async fn approve(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    let standing = find(&staff, id).await?.standing;
    if Membership::approve(&staff.db, id, staff.actor(), staff.now()).await? {
        Letter::new("accounts/approved", Reader::Member(id), json!({}))
            .later(&staff.work, staff.tenant.id, staff.now())
            .await?;
        return Ok(done(&staff, id, "staff-approved"));
    }
    if standing == Standing::Active {
        return Ok(done(&staff, id, "staff-approved"));
    }
    refused(&staff, id, Refusal::new("staff-refused-not-waiting").with_status(409)).await
}

/// POST /staff/members/{member}/decline: the request is deleted, with a letter.
async fn decline(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    let member = find(&staff, id).await?;
    let declined = Membership::decline(&staff.db, id, staff.actor(), staff.now()).await?;
    if !declined && member.standing != Standing::Left {
        return refused(&staff, id, Refusal::new("staff-refused-not-waiting").with_status(409)).await;
    }
    if let Some(person) = member.person_id.filter(|_| declined) {
        // The row no longer knows whose it was: the letter does.
        let lang = member.lang.parse().unwrap_or(staff.tenant.default_lang);
        Letter::new("accounts/declined", Reader::Person(person, lang), json!({}))
            .later(&staff.work, staff.tenant.id, staff.now())
            .await?;
    }
    if let Some(key) = member.avatar.as_deref().filter(|_| declined) {
        avatar::forget_later(&staff.house, &staff.work, staff.tenant.id, key);
    }
    Ok(with_notice(
        Redirect::to(&staff.path("/staff/members")),
        "good",
        "staff-declined",
    ))
}

/// POST /staff/members/{member}/suspend: at once, with a letter that says why.
async fn suspend(staff: Staff, At((_, id)): At<(String, MembershipId)>, form: FormData) -> Answer {
    find(&staff, id).await?;
    if id == staff.id {
        return refused(&staff, id, Refusal::new("staff-refused-own").with_status(409)).await;
    }
    let reason = form.text("reason");
    if reason.is_empty() || reason.chars().count() > REASON_CHARS_MAX {
        let mut fields = Fields::default();
        fields.refuse(
            "reason",
            Refusal::new("staff-refused-reason").with("max", REASON_CHARS_MAX),
        );
        let view = member_page(
            &staff,
            id,
            &Typed {
                form: &form,
                fields: &fields,
                refusal: None,
            },
        )
        .await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    match suspension::begin(&staff, id, reason).await {
        Ok(true) => {}
        Ok(false) => return refused(&staff, id, Refusal::new("staff-refused-not-in").with_status(409)).await,
        Err(AppError::Refused(refusal)) => return refused(&staff, id, refusal).await,
        Err(error) => return Err(error),
    }
    Ok(done(&staff, id, "staff-suspended"))
}

/// POST /staff/members/{member}/restore
async fn restore(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    find(&staff, id).await?;
    if suspension::end(&staff, id, None).await? {
        return Ok(done(&staff, id, "staff-restored"));
    }
    refused(&staff, id, Refusal::new("staff-refused-not-suspended").with_status(409)).await
}

/// POST /staff/members/{member}/grants
async fn grant(staff: Staff, At((_, id)): At<(String, MembershipId)>, form: FormData) -> Answer {
    let granting = granting(&staff, id).await?;
    let mut fields = Fields::default();
    let granted = match Granted::parse(form.text("kind"), form.text("certificate")) {
        Ok(granted) => granted,
        Err(refusal) => {
            let field = if refusal.key == "grant-refused-kind" {
                "kind"
            } else {
                "certificate"
            };
            fields.refuse(field, refusal);
            let view = member_page(
                &staff,
                id,
                &Typed {
                    form: &form,
                    fields: &fields,
                    refusal: None,
                },
            )
            .await?;
            return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
        }
    };
    let now = staff.now();
    let is_new = FormKey::of_act(&form, "grant").is_new(&staff.db, staff.id, now).await?;
    if is_new && !Grant::give(&staff.people, granting, &granted, now).await? {
        return refused(&staff, id, Refusal::new("grant-refused-already").with_status(409)).await;
    }
    Ok(done(&staff, id, "grant-given"))
}

/// POST /staff/members/{member}/grants/{grant}/withdraw
async fn withdraw(staff: Staff, At((_, id, grant)): At<(String, MembershipId, GrantId)>) -> Answer {
    let granting = granting(&staff, id).await?;
    if !Grant::withdraw(&staff.people, granting, grant, staff.now()).await? {
        return Err(AppError::NotFound);
    }
    Ok(done(&staff, id, "grant-withdrawn"))
}

async fn find(staff: &Staff, id: MembershipId) -> Result<Membership, AppError> {
    Membership::find(&staff.db, id).await?.ok_or(AppError::NotFound)
}

async fn granting(staff: &Staff, id: MembershipId) -> Result<Granting, AppError> {
    let person = find(staff, id).await?.person_id.ok_or(AppError::NotFound)?;
    Ok(Granting {
        tenant: staff.tenant.id,
        by: staff.id,
        member: id,
        person,
    })
}

fn done(staff: &Staff, id: MembershipId, notice: &'static str) -> axum::response::Response {
    with_notice(
        Redirect::to(&staff.path(&format!("/staff/members/{id}"))),
        "good",
        notice,
    )
}

async fn refused(staff: &Staff, id: MembershipId, refusal: Refusal) -> Answer {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let (form, fields) = (FormData::default(), Fields::default());
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: Some(refusal),
    };
    Ok(page_with(status, &member_page(staff, id, &typed).await?))
}

async fn member_page(staff: &Staff, id: MembershipId, typed: &Typed<'_>) -> Result<StaffMemberPage, AppError> {
    let member = find(staff, id).await?;
    let grants = match member.person_id {
        Some(person) => Grant::seen_by(&staff.people, staff.tenant.id, person).await?,
        None => Vec::new(),
    };
    let address = |rest: &str| staff.path(&format!("/staff/members/{id}{rest}"));
    let own = |grant: &Grant| grant.issuer_tenant_id == Some(staff.tenant.id);
    let standing = member.standing;
    let field = |name: &str| Field::of(name, typed.form, typed.fields, &staff.speaker);
    let kind = typed.form.text("kind");
    Ok(StaffMemberPage {
        person: Face::of(&staff.house, &member.display_name, member.avatar.as_deref(), None),
        role: member.role.as_str().to_owned(),
        standing: standing.as_str().to_owned(),
        suspended_reason: member.suspended_reason,
        joined_at: instant(member.joined_at),
        members_url: staff.path("/staff/members"),
        profile_url: (standing == Standing::Active).then(|| staff.path(&format!("/members/{id}"))),
        refusal: typed.refusal.as_ref().map(|refusal| say(refusal, &staff.speaker)),
        approve_action: for_waiting(staff, id, standing, "approve"),
        decline_action: for_waiting(staff, id, standing, "decline"),
        suspend_action: (matches!(standing, Standing::Active | Standing::Waiting) && id != staff.id)
            .then(|| address("/suspend")),
        reason: field("reason"),
        restore_action: (standing == Standing::Suspended).then(|| address("/restore")),
        grants: grants
            .into_iter()
            .map(|grant| GrantLine {
                withdraw_action: own(&grant).then(|| address(&format!("/grants/{}/withdraw", grant.id))),
                ..grant_line(grant)
            })
            .collect(),
        grant_action: member.person_id.map(|_| address("/grants")),
        kinds: ["certificate", "profi"]
            .into_iter()
            .map(|word| Choice {
                value: word.to_owned(),
                label: staff.say(&format!("grant-{word}"), &[]),
                chosen: word == kind,
            })
            .collect(),
        kind: field("kind"),
        certificate: field("certificate"),
        form_key: FormKey::fresh().to_string(),
    })
}
