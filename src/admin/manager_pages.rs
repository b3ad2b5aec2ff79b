//! The console's page about the people who manage a tenant, and those who are invited to.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    dossier::Dossier,
    tenant_form::typed,
    tenant_pages::{head, tenant_path},
    views::{Form, InvitationLine, MANAGER_FIELDS, ManagerLine, ManagersPage},
    who::Operator,
};
use crate::{
    accounts::{
        Invitation, Letter, Membership, MembershipId, Person, Role, Standing,
        invitation::{HostOfLink, INVITATION_DAYS, InvitationId, NewInvitation},
        letter::Reader,
        name::name,
        views::{Choice, Field, say},
    },
    foundation::{
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::Lang,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, PeopleDb, TenantDb},
};

/// Characters of the reason for which somebody loses the role.
const REASON_CHARS_MAX: usize = 500;

/// The routes about managers.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/managers", Who::Operator, managers)
        .post("/{lang}/tenants/{slug}/managers", Who::Operator, invite)
        .post("/{lang}/tenants/{slug}/managers/{member}/demote", Who::Operator, demote)
        .post(
            "/{lang}/tenants/{slug}/invitations/{invitation}/send",
            Who::Operator,
            send_again,
        )
        .post(
            "/{lang}/tenants/{slug}/invitations/{invitation}/withdraw",
            Who::Operator,
            withdraw,
        )
}

/// What came of a form on this page.
#[derive(Default)]
struct Typed {
    form: FormData,
    fields: Fields,
    /// What was refused about the lists above the form.
    refusal: Option<Refusal>,
    /// The manager whose form it was; none when somebody was to be invited.
    manager: Option<MembershipId>,
}

/// GET /tenants/{slug}/managers
async fn managers(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's managers"), &slug).await?;
    let form = typed(&[("lang", dossier.default_lang.as_str())]);
    let typed = Typed {
        form,
        ..Typed::default()
    };
    Ok(page(&managers_page(&operator, &dossier, &typed).await?))
}

/// POST /tenants/{slug}/managers: a letter with a link; nobody is made or changed before it is followed.
async fn invite(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's managers");
    let dossier = Dossier::find(&db, &slug).await?;
    if dossier.has_acted(&db, "manager-invited", form.text("form_key")).await? {
        return Ok(done(&operator, &slug, "admin-manager-invited"));
    }
    let tenant = operator.tenant_db(dossier.id);
    let mut fields = Fields::default();
    let mut invitation = None;
    if let Some(new) = new_invitation(&dossier, &form, &mut fields) {
        match stands_already(&operator, &tenant, &new.email).await? {
            Some(refusal) => fields.refuse("email", refusal),
            None => invitation = new.save(&tenant, operator.now()).await?,
        }
        if invitation.is_none() && fields.is_fine() {
            fields.refuse("email", Refusal::new("admin-manager-refused-invited"));
        }
    }
    let Some(invitation) = invitation else {
        let typed = Typed {
            form,
            fields,
            ..Typed::default()
        };
        let view = managers_page(&operator, &dossier, &typed).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    invitation.send(&tenant, host_of(&dossier), operator.now()).await?;
    let detail = json!({ "form_key": form.text("form_key") });
    operator
        .note(Some(dossier.id), "manager-invited", &invitation.id.to_string(), detail)
        .await?;
    Ok(done(&operator, &slug, "admin-manager-invited"))
}

/// POST /tenants/{slug}/invitations/{invitation}/send: the letter once more, with a fresh link.
async fn send_again(operator: Operator, At((_, slug, id)): At<(String, String, InvitationId)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's managers"), &slug).await?;
    let tenant = operator.tenant_db(dossier.id);
    let invitation = Invitation::find(&tenant, id).await?.ok_or(AppError::NotFound)?;
    invitation.send(&tenant, host_of(&dossier), operator.now()).await?;
    operator
        .note(Some(dossier.id), "invitation-sent-again", &id.to_string(), json!({}))
        .await?;
    Ok(done(&operator, &slug, "admin-invitation-sent"))
}

/// POST /tenants/{slug}/invitations/{invitation}/withdraw: its links are worth nothing from now on.
async fn withdraw(operator: Operator, At((_, slug, id)): At<(String, String, InvitationId)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's managers"), &slug).await?;
    let tenant = operator.tenant_db(dossier.id);
    let is_open = dossier.state != "draft";
    // Two withdrawn at once leave none; the page says so, and the next one can be invited at any time.
    if is_open && !dossier.is_managed(&tenant).await? && Invitation::all(&tenant).await?.len() == 1 {
        let refusal = Refusal::new("admin-invitation-refused-last").with_status(409);
        return refused(&operator, &dossier, refusal).await;
    }
    // Withdrawn by the same button pressed before, or answered meanwhile: the page shows which.
    if Invitation::withdraw(&tenant, id).await? {
        operator
            .note(Some(dossier.id), "invitation-withdrawn", &id.to_string(), json!({}))
            .await?;
    }
    Ok(done(&operator, &slug, "admin-invitation-withdrawn"))
}

/// POST /tenants/{slug}/managers/{member}/demote: he stays a Friend, and is told why.
async fn demote(operator: Operator, At((_, slug, id)): At<(String, String, MembershipId)>, form: FormData) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's managers"), &slug).await?;
    let tenant = operator.tenant_db(dossier.id);
    let member = Membership::find(&tenant, id).await?.ok_or(AppError::NotFound)?;
    let reason = form.text("reason").to_owned();
    if reason.is_empty() || reason.chars().count() > REASON_CHARS_MAX {
        let mut fields = Fields::default();
        let refusal = Refusal::new("admin-manager-refused-reason").with("max", REASON_CHARS_MAX);
        fields.refuse("reason", refusal);
        let typed = Typed {
            form,
            fields,
            refusal: None,
            manager: Some(id),
        };
        let view = managers_page(&operator, &dossier, &typed).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    match Membership::demote(&tenant, id).await {
        // The same button pressed twice.
        Ok(false) => return Ok(done(&operator, &slug, "admin-manager-demoted")),
        Ok(true) => {}
        Err(AppError::Refused(refusal)) => return refused(&operator, &dossier, refusal).await,
        Err(error) => return Err(error),
    }
    if member.standing == Standing::Active {
        Letter::new(
            "admin/manager-no-longer",
            Reader::Member(id),
            json!({ "reason": reason }),
        )
        .later(&operator.work, dossier.id, operator.now())
        .await?;
    }
    let detail = json!({ "reason": reason });
    operator
        .note(Some(dossier.id), "manager-demoted", &id.to_string(), detail)
        .await?;
    Ok(done(&operator, &slug, "admin-manager-demoted"))
}

/// Why this address is not to be invited: its person manages the community already, or is shut out of it.
async fn stands_already(
    operator: &Operator,
    tenant: &TenantDb,
    email: &EmailAddress,
) -> Result<Option<Refusal>, AppError> {
    let Some(person) = Person::by_email(&PeopleDb::new(&operator.work), email).await? else {
        return Ok(None);
    };
    let member = Membership::of_person(tenant, person.id).await?;
    Ok(member.and_then(|member| match (member.role, member.standing) {
        (_, Standing::Suspended) => Some(Refusal::new("admin-manager-refused-suspended")),
        (Role::Manager, Standing::Active) => Some(Refusal::new("admin-manager-refused-already")),
        _ => None,
    }))
}

/// Only an open community shows the page behind the link.
fn host_of(dossier: &Dossier) -> HostOfLink {
    if dossier.state == "live" {
        HostOfLink::Open
    } else {
        HostOfLink::Closed
    }
}

fn done(operator: &Operator, slug: &str, notice: &'static str) -> axum::response::Response {
    with_notice(Redirect::to(&tenant_path(operator, slug, "/managers")), "good", notice)
}

async fn refused(operator: &Operator, dossier: &Dossier, refusal: Refusal) -> Answer {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let typed = Typed {
        form: typed(&[("lang", dossier.default_lang.as_str())]),
        refusal: Some(refusal),
        ..Typed::default()
    };
    Ok(page_with(status, &managers_page(operator, dossier, &typed).await?))
}

/// Who is to be invited; each refusal stands by its field.
fn new_invitation(dossier: &Dossier, form: &FormData, fields: &mut Fields) -> Option<NewInvitation> {
    let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
    let email = fields.check("email", email);
    let (given_name, family_name) = (
        fields.check("given_name", name(form.text("given_name"))),
        fields.check("family_name", name(form.text("family_name"))),
    );
    let lang = form
        .text("lang")
        .parse::<Lang>()
        .ok()
        .filter(|lang| dossier.languages().contains(lang));
    let lang = fields.check("lang", lang.ok_or_else(|| Refusal::new("admin-choice-refused")));
    Some(NewInvitation {
        email: email?,
        given_name: given_name?,
        family_name: family_name?,
        lang: lang?,
    })
}

async fn managers_page(operator: &Operator, dossier: &Dossier, typed: &Typed) -> Result<ManagersPage, AppError> {
    let tenant = operator.tenant_db(dossier.id);
    let managers = dossier.managers(&tenant).await?;
    let invitations = Invitation::all(&tenant).await?;
    let path = |rest: String| tenant_path(operator, &dossier.slug, &rest);
    let (none, fine) = (FormData::default(), Fields::default());
    let invites = typed.manager.is_none();
    let (form, fields) = if invites {
        (&typed.form, &typed.fields)
    } else {
        (&none, &fine)
    };
    let lang = if invites {
        form.text("lang")
    } else {
        &dossier.default_lang
    };
    let choice = |offered: Lang| Choice {
        value: offered.as_str().to_owned(),
        label: operator.speaker.language_name(offered),
        chosen: lang == offered.as_str(),
    };
    let langs = dossier.languages().into_iter().map(choice).collect();
    let reason = |id: MembershipId| {
        let field = if typed.manager == Some(id) {
            Field::of("reason", &typed.form, &typed.fields, &operator.speaker)
        } else {
            Field::default()
        };
        Field {
            // Several forms of one page: each field has a name of its own for its label.
            name: format!("reason-{id}"),
            ..field
        }
    };
    Ok(ManagersPage {
        head: head(operator, dossier, "/managers"),
        refusal: typed.refusal.as_ref().map(|refusal| say(refusal, &operator.speaker)),
        managers: managers
            .into_iter()
            .map(|row| ManagerLine {
                name: row.display_name,
                active: row.standing == Standing::Active,
                joined_at: row.joined_at.to_rfc3339(),
                demote_url: path(format!("/managers/{}/demote", row.id)),
                reason: reason(row.id),
            })
            .collect(),
        invitations: invitations
            .into_iter()
            .map(|invitation| InvitationLine {
                name: invitation.name(),
                invited_at: invitation.invited_at.to_rfc3339(),
                sent_at: invitation.sent_at.to_rfc3339(),
                has_run_out: invitation.has_run_out(operator.now()),
                send_url: path(format!("/invitations/{}/send", invitation.id)),
                withdraw_url: path(format!("/invitations/{}/withdraw", invitation.id)),
                email: invitation.email,
            })
            .collect(),
        form: Form::of(
            path("/managers".into()),
            &MANAGER_FIELDS,
            form,
            fields,
            &operator.speaker,
        ),
        langs,
        days: INVITATION_DAYS,
        waits: host_of(dossier) == HostOfLink::Closed,
    })
}
