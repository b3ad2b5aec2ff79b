//! The console's pages about tenants: make, describe, open and close them; what their other pages have in common.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    door::{WORDING, locale},
    dossier::{Dossier, Obstacle},
    editor::Editor,
    tenant_form::{self, STARTING, typed},
    views::{BRAND_FIELDS, DETAIL_FIELDS, Form, Head, NewTenantPage, Offers, TenantLine, TenantPage, TenantsPage},
    who::Operator,
};
use crate::{
    accounts::views::Choice,
    forum::{Audience, Category, Kind, NewCategory},
    foundation::{
        error::{AppError, Refusal},
        i18n::{Lang, Speaker},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            form::VERSION,
            with_notice,
        },
    },
    tenancy::{
        House, NewTenant, TenantId,
        brand::{Frame, Stack},
        content::Said,
        feature::Feature,
    },
};

/// The colour of a new community's first category.
const FIRST_COLOR: &str = "#2677e0";

/// Characters of the reason for which a community is closed; the field takes no more.
const REASON_CHARS_MAX: usize = 500;

/// The room's routes about tenants.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants", Who::Operator, list)
        .get("/{lang}/tenants/new", Who::Operator, new_form)
        .post("/{lang}/tenants/new", Who::Operator, create)
        .get("/{lang}/tenants/{slug}", Who::Operator, show)
        .post("/{lang}/tenants/{slug}/publish", Who::Operator, publish)
        .post("/{lang}/tenants/{slug}/suspend", Who::Operator, suspend)
        .post("/{lang}/tenants/{slug}/resume", Who::Operator, resume)
        .and(super::settings::at_console())
        .and(super::host_pages::routes())
        .and(super::manager_pages::routes())
}

/// GET /tenants
async fn list(operator: Operator) -> Answer {
    let tenants = Dossier::all(&operator.platform("list of tenants")).await?;
    Ok(page(&TenantsPage {
        tenants: tenants.iter().map(|dossier| tenant_line(&operator, dossier)).collect(),
        new_url: operator.path("/tenants/new"),
    }))
}

/// GET /tenants/new
async fn new_form(operator: Operator) -> Answer {
    Ok(page(&new_page(&operator, &typed(&STARTING), &Fields::default())))
}

/// POST /tenants/new: a draft, shown to nobody. The same form sent again leads to the same draft.
async fn create(operator: Operator, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let slug = fields.check("slug", tenant_form::slug(form.text("slug")));
    let host = fields.check(
        "host",
        tenant_form::host(form.text("host"), &own_hosts(&operator.house)),
    );
    let details = tenant_form::details(&form, &operator.house.features, &mut fields);
    let brand = tenant_form::brand(&form, &mut fields);
    let db = operator.platform("new tenant");
    if let (Some(slug), Some(host)) = (&slug, &host) {
        let (slug_taken, host_taken) = Dossier::taken(&db, slug, host).await?;
        if slug_taken {
            let known = Dossier::find(&db, slug).await?;
            if known.has_acted(&db, "tenant-made", form.text("form_key")).await? {
                return Ok(Redirect::to(&tenant_path(&operator, slug, "")));
            }
            fields.refuse("slug", Refusal::new("admin-slug-refused-taken"));
        }
        if host_taken {
            fields.refuse("host", Refusal::new("admin-host-refused-taken"));
        }
    }
    let (Some(slug), Some(host), Some(details), Some(brand), true) = (slug, host, details, brand, fields.is_fine())
    else {
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &new_page(&operator, &form, &fields),
        ));
    };
    let new = NewTenant {
        slug: slug.clone(),
        name: details.name,
        suffix: details.suffix,
        host: host.clone(),
        countries: details.countries,
        default_lang: details.default_lang,
        other_langs: details.other_langs,
        formal: details.formal,
        tz: details.tz,
        company_url: details.company_url,
        mail_from: details.mail_from,
        brand,
        logo: None,
        hero: None,
    };
    let tenant = new.save(&db, operator.now()).await?;
    make_first_category(&operator, tenant).await?;
    let detail = json!({ "host": host, "form_key": form.text("form_key") });
    operator.note(Some(tenant), "tenant-made", &slug, detail).await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "")),
        "good",
        "admin-tenant-made",
    ))
}

/// A new community can be talked in from its first day.
async fn make_first_category(operator: &Operator, tenant: TenantId) -> Result<(), AppError> {
    let names = Lang::ALL.map(|lang| Said {
        text: operator
            .house
            .words
            .speaker(locale(lang), &WORDING)
            .say("admin-first-category", &[]),
        lang,
    });
    let first = NewCategory {
        slug: "general".to_owned(),
        position: 1,
        kind: Kind::Talk,
        color: FIRST_COLOR.to_owned(),
        read_by: Audience::Everyone,
        reply_by: Audience::Members,
        write_by: Audience::Members,
        names: names.into(),
        descriptions: Vec::new(),
    };
    Category::create(&operator.tenant_db(tenant), &first, operator.now()).await?;
    Ok(())
}

/// GET /tenants/{slug}: its state and what is missing.
async fn show(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("one tenant"), &slug).await?;
    let obstacles = dossier.obstacles(&operator.tenant_db(dossier.id)).await?;
    Ok(page(&tenant_page(&operator, &dossier, &obstacles)))
}

/// POST /tenants/{slug}/publish
async fn publish(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    open(&operator, &slug, "tenant-published", "admin-tenant-published").await
}

/// POST /tenants/{slug}/resume: what was changed meanwhile is looked at as for the first time.
async fn resume(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    open(&operator, &slug, "tenant-resumed", "admin-tenant-resumed").await
}

async fn open(operator: &Operator, slug: &str, act: &'static str, notice: &'static str) -> Answer {
    let db = operator.platform("opening a tenant");
    let dossier = Dossier::find(&db, slug).await?;
    let obstacles = dossier.obstacles(&operator.tenant_db(dossier.id)).await?;
    if !obstacles.is_empty() {
        let view = TenantPage {
            refused: true,
            ..tenant_page(operator, &dossier, &obstacles)
        };
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    // One that is live already stays as it is: the same button pressed twice.
    if dossier.open(&db, operator.now()).await? {
        operator
            .note(Some(dossier.id), act, slug, json!({ "version": dossier.version + 1 }))
            .await?;
        operator.forget_tenants();
    }
    Ok(with_notice(
        Redirect::to(&tenant_path(operator, slug, "")),
        "good",
        notice,
    ))
}

/// POST /tenants/{slug}/suspend: the reason, when there is one, stands in the audit log.
async fn suspend(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let reason: String = form.text("reason").chars().take(REASON_CHARS_MAX).collect();
    let db = operator.platform("closing a tenant");
    let dossier = Dossier::find(&db, &slug).await?;
    if dossier.suspend(&db).await? {
        operator
            .note(
                Some(dossier.id),
                "tenant-suspended",
                &slug,
                json!({ "version": dossier.version + 1, "reason": Some(reason).filter(|reason| !reason.is_empty()) }),
            )
            .await?;
        operator.forget_tenants();
    }
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "")),
        "good",
        "admin-tenant-suspended",
    ))
}

/// Whether what the form showed is still stored, or what it says is already: the same form sent twice.
pub(super) fn is_fresh(typed: &FormData, stored: &FormData, names: &[&str]) -> bool {
    typed.text(VERSION) == stored.mark() || names.iter().all(|name| typed.says_as(stored, name))
}

/// A tenant in a list.
pub(super) fn tenant_line(operator: &Operator, dossier: &Dossier) -> TenantLine {
    let (state, state_kind) = state_of(&operator.speaker, dossier);
    TenantLine {
        name: dossier.name.clone(),
        slug: dossier.slug.clone(),
        url: tenant_path(operator, &dossier.slug, ""),
        host: dossier.host.clone(),
        state,
        state_kind,
        created_at: dossier.created_at.to_rfc3339(),
    }
}

pub(super) fn state_of(speaker: &Speaker, dossier: &Dossier) -> (String, &'static str) {
    let (key, kind) = match dossier.state.as_str() {
        "live" => ("admin-state-live", "good"),
        "suspended" => ("admin-state-suspended", "bad"),
        _ => ("admin-state-draft", "warn"),
    };
    (speaker.say(key, &[]), kind)
}

pub(super) fn tenant_path(operator: &Operator, slug: &str, rest: &str) -> String {
    operator.path(&format!("/tenants/{slug}{rest}"))
}

pub(super) fn head(operator: &Operator, dossier: &Dossier, place: &str) -> Head {
    Editor::at_console(operator, &dossier.slug).head(dossier, place)
}

fn new_page(operator: &Operator, form: &FormData, fields: &Fields) -> NewTenantPage {
    let names: Vec<_> = ["slug", "host"]
        .into_iter()
        .chain(DETAIL_FIELDS)
        .chain(BRAND_FIELDS)
        .collect();
    NewTenantPage {
        form: Form::of(operator.path("/tenants/new"), &names, form, fields, &operator.speaker),
        offers: offers(&operator.speaker, &operator.house.features, form),
    }
}

fn tenant_page(operator: &Operator, dossier: &Dossier, obstacles: &[Obstacle]) -> TenantPage {
    let to = |state: &str, act: &str| {
        (dossier.state == state).then(|| tenant_path(operator, &dossier.slug, &format!("/{act}")))
    };
    let obstacle = |obstacle: &Obstacle| {
        let refusal = obstacle.refusal();
        operator.say(refusal.key, &refusal.args)
    };
    TenantPage {
        head: head(operator, dossier, ""),
        slug: dossier.slug.clone(),
        origin: operator.house.serving.origin(&dossier.host),
        version: dossier.version,
        created_at: dossier.created_at.to_rfc3339(),
        published_at: dossier.published_at.map(|at| at.to_rfc3339()),
        obstacles: obstacles.iter().map(obstacle).collect(),
        refused: false,
        publish_url: to("draft", "publish"),
        suspend_url: to("live", "suspend"),
        resume_url: to("suspended", "resume"),
        audit_url: operator.path(&format!("/audit?tenant={}", dossier.slug)),
    }
}

pub(super) fn offers(speaker: &Speaker, features: &[Feature], form: &FormData) -> Offers {
    let langs = |field: &str| form.all(field).into_iter().map(str::to_owned).collect();
    let choice = |key: String, value: &str, field: &str| Choice {
        value: value.to_owned(),
        label: speaker.say(&key, &[]),
        chosen: form.text(field) == value,
    };
    Offers {
        langs: Lang::ALL
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: speaker.language_name(lang),
                chosen: form.text("default_lang") == lang.as_str(),
            })
            .into(),
        other_langs: langs("other_lang"),
        formal: langs("formal"),
        features: features
            .iter()
            .map(|feature| Choice {
                value: feature.word.to_owned(),
                label: speaker.say(feature.key, &[]),
                chosen: form.all("feature").contains(&feature.word),
            })
            .collect(),
        features_on: langs("feature"),
        frames: Frame::ALL
            .map(|frame| choice(format!("admin-frame-{}", frame.word()), frame.word(), "frame"))
            .into(),
        stacks: Stack::ALL
            .map(|stack| choice(format!("admin-stack-{}", stack.word()), stack.word(), "text"))
            .into(),
    }
}

/// Hosts that no tenant gets.
pub(super) fn own_hosts(house: &House) -> [&str; 2] {
    [&house.serving.ops_host, &house.serving.files_host]
}
