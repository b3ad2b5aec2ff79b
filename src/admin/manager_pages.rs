//! The console's page about the people who manage a tenant.

use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::json;

use super::{
    dossier::{Dossier, make_manager},
    tenant_form::typed,
    tenant_pages::{head, tenant_path},
    views::{Form, MANAGER_FIELDS, ManagerLine, ManagersPage},
    who::Operator,
};
use crate::{
    accounts::{
        Letter, Membership, Person, Role, Standing,
        letter::Reader,
        membership::NewMembership,
        name::name,
        person::{NewPerson, short_name},
        token::{self, Errand},
        views::Choice,
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
    tenancy::{House, PeopleDb},
};

/// Days the link in a first manager's letter is good for.
const MANAGER_LINK_DAYS: i64 = 7;

/// The routes about managers.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/managers", Who::Operator, managers_form)
        .post("/{lang}/tenants/{slug}/managers", Who::Operator, add_manager)
}

/// GET /tenants/{slug}/managers
async fn managers_form(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's managers"), &slug).await?;
    let form = typed(&[("lang", dossier.default_lang.as_str())]);
    Ok(page(
        &managers_page(&operator, &dossier, &form, &Fields::default()).await?,
    ))
}

/// POST /tenants/{slug}/managers: the person is made when nobody has the address, and gets a letter with a link.
async fn add_manager(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's managers");
    let dossier = Dossier::find(&db, &slug).await?;
    let done = || {
        with_notice(
            Redirect::to(&tenant_path(&operator, &slug, "/managers")),
            "good",
            "admin-manager-added",
        )
    };
    if dossier.has_acted(&db, "manager-added", form.text("form_key")).await? {
        return Ok(done());
    }
    let mut fields = Fields::default();
    let Some(new) = manager(&dossier, &form, &mut fields, operator.now())? else {
        let view = managers_page(&operator, &dossier, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let (now, tenant, people) = (
        operator.now(),
        operator.tenant_db(dossier.id),
        PeopleDb::new(&operator.work),
    );
    let (person, name) = match Person::by_email(&people, &new.email).await? {
        Some(known) => (known.id, known.short_name()),
        None => (
            new.save(&people, now).await?,
            short_name(&new.given_name, &new.family_name),
        ),
    };
    let lang = form.text("lang").parse().unwrap_or(dossier.default_language()?);
    let joining = NewMembership {
        person,
        display_name: name,
        about: String::new(),
        role: Role::Manager,
        lang,
    };
    let mut member = Membership::join(&tenant, &joining, now).await?;
    if member.role != Role::Manager || member.standing != Standing::Active {
        make_manager(&tenant, &mut member).await?;
    }
    let errand = Errand::SignIn { person };
    let token = token::make(
        &operator.work,
        dossier.id,
        &errand,
        None,
        MANAGER_LINK_DAYS * 24 * 60,
        now,
    )
    .await?;
    let args = json!({ "path": format!("/link/{token}"), "days": MANAGER_LINK_DAYS });
    Letter::new("admin/first-manager", Reader::Member(member.id), args)
        .later(&operator.work, dossier.id, now)
        .await?;
    let detail = json!({ "form_key": form.text("form_key") });
    operator
        .note(Some(dossier.id), "manager-added", &member.id.to_string(), detail)
        .await?;
    Ok(done())
}

/// The person of the form, should nobody have the address yet. An operator has seen that he is of age.
fn manager(
    dossier: &Dossier,
    form: &FormData,
    fields: &mut Fields,
    now: DateTime<Utc>,
) -> Result<Option<NewPerson>, AppError> {
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
    let (Some(email), Some(given_name), Some(family_name), Some(lang)) = (email, given_name, family_name, lang) else {
        return Ok(None);
    };
    let tz = dossier.time_zone.parse().unwrap_or(chrono_tz::UTC);
    Ok(Some(NewPerson {
        email,
        given_name,
        family_name,
        password_hash: None,
        adult_seen_on: now.with_timezone(&tz).date_naive(),
        country: dossier.country()?,
        // Asked of him only if he takes jobs.
        postal_code: String::new(),
        point: None,
        time_zone: dossier.time_zone.clone(),
        languages: vec![lang.as_str().to_owned()],
        skills: Vec::new(),
    }))
}

async fn managers_page(
    operator: &Operator,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
) -> Result<ManagersPage, AppError> {
    let managers = dossier.managers(&operator.tenant_db(dossier.id)).await?;
    let action = tenant_path(operator, &dossier.slug, "/managers");
    let choice = |lang: Lang| Choice {
        value: lang.as_str().to_owned(),
        label: operator.speaker.language_name(lang),
        chosen: form.text("lang") == lang.as_str(),
    };
    Ok(ManagersPage {
        head: head(operator, dossier, "/managers"),
        managers: managers
            .into_iter()
            .map(|row| ManagerLine {
                name: row.display_name,
                active: row.standing == Standing::Active,
                joined_at: row.joined_at.to_rfc3339(),
            })
            .collect(),
        form: Form::of(action, &MANAGER_FIELDS, form, fields, &operator.speaker),
        langs: dossier.languages().into_iter().map(choice).collect(),
        days: MANAGER_LINK_DAYS,
    })
}
