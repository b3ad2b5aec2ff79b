//! Members for the staff: who is waiting, who is shut out and why, certificates and the Profi class.
//!
//! Deliberately absent: making somebody a manager. That is the platform's.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    Letter, Membership, MembershipId, Staff, Standing,
    door::with_notice,
    grant::{Grant, GrantId, Granted, Granting},
    letter::Reader,
    member_pages::{encoded, grant_line},
    member_views::{Face, GrantLine, StaffMemberPage, StaffMembersPage, StaffRow, Tab, instant},
    members::{self, StaffSearch},
    views::{Choice, Field, say},
};
use crate::{
    foundation::{
        error::{AppError, Refusal},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
        },
    },
    tenancy::House,
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
        .get("/{lang}/staff/members/{member}", Who::Staff, show)
        .post("/{lang}/staff/members/{member}/approve", Who::Staff, approve)
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

/// GET /staff/members?standing=&q=&after=
async fn list(staff: Staff, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let search = StaffSearch {
        standing: Standing::parse(query.text("standing")).unwrap_or(Standing::Active),
        text: query.text("q").chars().take(SEARCH_CHARS_MAX).collect(),
        after: query.text("after").parse().ok(),
    };
    let (found, next) = members::for_staff(&staff.db, &staff.people, &search).await?;
    let action = staff.path("/staff/members");
    let text = encoded(&search.text);
    let address = |standing: Standing| format!("{action}?standing={}&q={text}", standing.as_str());
    let standings = [Standing::Active, Standing::Waiting, Standing::Suspended, Standing::Left];
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
            })
            .collect(),
        first_url: search.after.map(|_| address(search.standing)),
        next_url: next.map(|after| format!("{}&after={after}", address(search.standing))),
        action,
    }))
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

/// POST /staff/members/{member}/approve
async fn approve(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    find(&staff, id).await?;
    if Membership::approve(&staff.db, id, staff.actor(), staff.now()).await? {
        return Ok(done(&staff, id, "staff-approved"));
    }
    refused(&staff, id, Refusal::new("staff-refused-not-waiting").with_status(409)).await
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
    if !Membership::suspend(&staff.db, id, reason, staff.actor(), staff.now()).await? {
        return refused(&staff, id, Refusal::new("staff-refused-not-in").with_status(409)).await;
    }
    Letter::new("accounts/suspended", Reader::Member(id), json!({ "reason": reason }))
        .later(&staff.work, staff.tenant.id, staff.now())
        .await?;
    Ok(done(&staff, id, "staff-suspended"))
}

/// POST /staff/members/{member}/restore
async fn restore(staff: Staff, At((_, id)): At<(String, MembershipId)>) -> Answer {
    find(&staff, id).await?;
    if Membership::restore(&staff.db, id, staff.actor(), staff.now()).await? {
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
    let first = Membership::first_time(&staff.db, staff.id, form.text("form_key"), now).await?;
    if first && !Grant::give(&staff.people, granting, &granted, now).await? {
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
        approve_action: (standing == Standing::Waiting).then(|| address("/approve")),
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
        form_key: uuid::Uuid::now_v7().to_string(),
    })
}
