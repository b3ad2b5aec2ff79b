//! The console's pages about tenants: make, dress, name, open and close them.

use axum::{extract::Multipart, http::StatusCode};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{
    door::Operator,
    dossier::{Dossier, Obstacle, make_manager},
    tenant_form::{self, STARTING, typed},
    views::{
        BRAND_FIELDS, BrandPage, DETAIL_FIELDS, DetailsPage, Finding, Form, Head, HostLine, HostsPage, LegalLine,
        LegalListPage, LegalTextPage, MANAGER_FIELDS, ManagerLine, ManagersPage, NewTenantPage, Offers, Swatches, Tab,
        TenantLine, TenantPage, TenantsPage,
    },
};
use crate::{
    accounts::{
        Letter, Membership, Person, Role, Standing,
        door::with_notice,
        letter::Reader,
        membership::{NAME_CHARS_MAX, NewMembership},
        person::{NewPerson, short_name},
        token::{self, Errand},
        views::Choice,
    },
    foundation::{
        db::Work,
        email_address::EmailAddress,
        error::{AppError, Refusal},
        files::{FileKey, Picture, PictureLimits, PictureRefused},
        i18n::Lang,
        markdown::{self, MARKDOWN_CHARS_MAX},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
        },
    },
    tenancy::{
        House, NewTenant, PeopleDb, PlatformDb,
        brand::{BrandTokens, Frame, Mode, Role as ColorRole, Stack, Theme},
        legal::{LegalKind, LegalPage},
    },
};

/// Bytes and pixels of an uploaded logo.
const LOGO_LIMITS: PictureLimits = PictureLimits {
    bytes_max: 2 * 1024 * 1024,
    pixels_max: 16_000_000,
};
/// Pixels of a side of the logo as it is kept: enough for a dense screen at three times the header's size.
const LOGO_PX_MAX: u32 = 512;
/// Days the link in a first manager's letter is good for.
const MANAGER_LINK_DAYS: i64 = 7;

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
        .get("/{lang}/tenants/{slug}/details", Who::Operator, details_form)
        .post("/{lang}/tenants/{slug}/details", Who::Operator, change_details)
        .get("/{lang}/tenants/{slug}/brand", Who::Operator, brand_form)
        .post("/{lang}/tenants/{slug}/brand", Who::Operator, change_brand)
        .post("/{lang}/tenants/{slug}/brand/preview", Who::Operator, preview_brand)
        .post("/{lang}/tenants/{slug}/logo", Who::Operator, upload_logo)
        .get("/{lang}/tenants/{slug}/hosts", Who::Operator, hosts_page)
        .post("/{lang}/tenants/{slug}/hosts", Who::Operator, add_host)
        .post("/{lang}/tenants/{slug}/hosts/canonical", Who::Operator, make_canonical)
        .post("/{lang}/tenants/{slug}/hosts/remove", Who::Operator, remove_host)
        .get("/{lang}/tenants/{slug}/legal", Who::Operator, legal_list)
        .get("/{lang}/tenants/{slug}/legal/{kind}/{text}", Who::Operator, legal_form)
        .post(
            "/{lang}/tenants/{slug}/legal/{kind}/{text}",
            Who::Operator,
            publish_legal,
        )
        .get("/{lang}/tenants/{slug}/managers", Who::Operator, managers_form)
        .post("/{lang}/tenants/{slug}/managers", Who::Operator, add_manager)
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
    let details = tenant_form::details(&form, &mut fields);
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
    let detail = json!({ "host": host, "form_key": form.text("form_key") });
    operator.note(Some(tenant), "tenant-made", &slug, detail).await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "")),
        "good",
        "admin-tenant-made",
    ))
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

/// POST /tenants/{slug}/suspend
async fn suspend(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let db = operator.platform("closing a tenant");
    let dossier = Dossier::find(&db, &slug).await?;
    if dossier.suspend(&db).await? {
        operator
            .note(
                Some(dossier.id),
                "tenant-suspended",
                &slug,
                json!({ "version": dossier.version + 1 }),
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

/// GET /tenants/{slug}/details
async fn details_form(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's details"), &slug).await?;
    let form = tenant_form::details_of(&dossier);
    Ok(page(&details_page(&operator, &dossier, &form, &Fields::default())))
}

/// POST /tenants/{slug}/details
async fn change_details(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's details");
    let dossier = Dossier::find(&db, &slug).await?;
    let mut fields = Fields::default();
    let details = tenant_form::details(&form, &mut fields);
    let (Some(details), true) = (details, fields.is_fine()) else {
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &details_page(&operator, &dossier, &form, &fields),
        ));
    };
    // An open community does not lose the language of its imprint.
    let renamed = dossier.default_lang != details.default_lang.as_str();
    dossier.change(&db, &details).await?;
    if renamed && dossier.state == "live" {
        let changed = Dossier::find(&db, &slug).await?;
        if changed
            .obstacles(&operator.tenant_db(dossier.id))
            .await?
            .contains(&Obstacle::NoImprint)
        {
            fields.refuse("default_lang", Obstacle::NoImprint.refusal());
            // 422 drops what was written a moment ago.
            return Ok(page_with(
                StatusCode::UNPROCESSABLE_ENTITY,
                &details_page(&operator, &dossier, &form, &fields),
            ));
        }
    }
    operator
        .note(
            Some(dossier.id),
            "tenant-changed",
            &slug,
            json!({ "version": dossier.version + 1 }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/details")),
        "good",
        "admin-saved",
    ))
}

/// GET /tenants/{slug}/brand
async fn brand_form(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's brand"), &slug).await?;
    let tokens = dossier.tokens()?;
    Ok(page(&brand_page(
        &operator,
        &dossier,
        &tenant_form::brand_of(&tokens),
        &Fields::default(),
        Some(&tokens),
    )))
}

/// POST /tenants/{slug}/brand/preview: what the typed colours give; keeps nothing.
async fn preview_brand(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's brand"), &slug).await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let status = if fields.is_fine() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(page_with(
        status,
        &brand_page(&operator, &dossier, &form, &fields, tokens.as_ref()),
    ))
}

/// POST /tenants/{slug}/brand: a draft may keep colours that cannot be read, an open community may not.
async fn change_brand(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's brand");
    let dossier = Dossier::find(&db, &slug).await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let findings = tokens
        .as_ref()
        .map_or(0, |tokens| Theme::derive(tokens).contrast_findings().len());
    let unreadable = findings > 0 && dossier.state == "live";
    let (Some(tokens), false) = (&tokens, unreadable) else {
        let mut view = brand_page(&operator, &dossier, &form, &fields, tokens.as_ref());
        if unreadable {
            let refusal = Obstacle::Contrast { findings }.refusal();
            view.form.refusal = Some(operator.say(refusal.key, &refusal.args));
        }
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    dossier.rebrand(&db, tokens).await?;
    operator
        .note(
            Some(dossier.id),
            "tenant-rebranded",
            &slug,
            json!({ "version": dossier.version + 1 }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/brand")),
        "good",
        "admin-saved",
    ))
}

/// POST /tenants/{slug}/logo: decoded and written afresh before the transaction begins.
async fn upload_logo(operator: Operator, At((_, slug)): At<(String, String)>, upload: Multipart) -> Answer {
    let bytes = logo_bytes(upload).await?;
    let apart = Work::reading(&operator.house.pools);
    let found = Dossier::find(&PlatformDb::new(&apart, "a tenant's logo"), &slug).await;
    apart.abandon();
    let dossier = found?;
    let refused = |refusal: Refusal| -> Answer {
        let mut fields = Fields::default();
        fields.refuse("logo", refusal);
        let tokens = dossier.tokens()?;
        let form = tenant_form::brand_of(&tokens);
        let mut view = brand_page(&operator, &dossier, &form, &Fields::default(), Some(&tokens));
        view.logo = logo_form(&operator, &slug, &fields);
        Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view))
    };
    let encoded = Picture::aside(bytes, LOGO_LIMITS, |picture| {
        picture.fit(LOGO_PX_MAX, LOGO_PX_MAX).to_png()
    })
    .await?;
    let encoded = match encoded {
        Ok(encoded) => encoded?,
        Err(PictureRefused::NotAPicture) => return refused(Refusal::new("admin-logo-refused-kind")),
        Err(PictureRefused::Broken) => return refused(Refusal::new("admin-logo-refused-broken")),
        Err(PictureRefused::TooLarge { .. } | PictureRefused::TooManyPixels { .. }) => {
            return refused(Refusal::new("admin-logo-refused-large").with("max", LOGO_LIMITS.bytes_max / 1024 / 1024));
        }
    };
    let digest = Sha256::digest(&encoded.bytes);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let key = FileKey::of(dossier.id.uuid(), &format!("brand/{hash}.png"))
        .map_err(|error| AppError::Failure(error.to_string()))?;
    let kept = operator.house.storage.put(&key, encoded.bytes).await;
    kept.map_err(|error| AppError::Failure(error.to_string()))?;
    dossier
        .set_logo(&operator.platform("a tenant's logo"), key.as_str())
        .await?;
    operator
        .note(
            Some(dossier.id),
            "tenant-logo-set",
            &slug,
            json!({ "key": key.as_str() }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/brand")),
        "good",
        "admin-saved",
    ))
}

/// The file of the form; empty when none was chosen.
async fn logo_bytes(mut upload: Multipart) -> Result<Bytes, AppError> {
    let unreadable = || Refusal::new("form-refused-unreadable").with_status(400);
    while let Some(part) = upload.next_field().await.map_err(|_| unreadable())? {
        if part.name() == Some("logo") {
            return Ok(part
                .bytes()
                .await
                .map_err(|_| Refusal::new("form-refused-too-large").with_status(413))?);
        }
    }
    Ok(Bytes::new())
}

/// GET /tenants/{slug}/hosts
async fn hosts_page(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    Ok(page(
        &hosts_view(&operator, &db, &dossier, &FormData::default(), &Fields::default()).await?,
    ))
}

/// POST /tenants/{slug}/hosts
async fn add_host(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    let mut fields = Fields::default();
    let host = fields.check(
        "host",
        tenant_form::host(form.text("host"), &own_hosts(&operator.house)),
    );
    if let Some(host) = host {
        if dossier.add_host(&db, &host).await? {
            operator.note(Some(dossier.id), "host-added", &host, json!({})).await?;
            operator.forget_tenants();
            return Ok(with_notice(
                Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
                "good",
                "admin-host-added",
            ));
        }
        // The same form sent twice: the host is ours already.
        if dossier.hosts(&db).await?.iter().any(|known| known.host == host) {
            return Ok(Redirect::to(&tenant_path(&operator, &slug, "/hosts")));
        }
        fields.refuse("host", Refusal::new("admin-host-refused-taken"));
    }
    let view = hosts_view(&operator, &db, &dossier, &form, &fields).await?;
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view))
}

/// POST /tenants/{slug}/hosts/canonical
async fn make_canonical(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    dossier.make_canonical(&db, form.text("host")).await?;
    operator
        .note(
            Some(dossier.id),
            "host-made-canonical",
            form.text("host"),
            json!({ "before": dossier.host }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
        "good",
        "admin-host-canonical-done",
    ))
}

/// POST /tenants/{slug}/hosts/remove
async fn remove_host(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    let host = form.text("host");
    if host == dossier.host {
        return Err(Refusal::new("admin-host-refused-canonical").into());
    }
    if dossier.remove_host(&db, host).await? {
        operator.note(Some(dossier.id), "host-removed", host, json!({})).await?;
        operator.forget_tenants();
    }
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
        "good",
        "admin-host-removed",
    ))
}

/// GET /tenants/{slug}/legal: every kind in every language of the tenant.
async fn legal_list(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's legal texts"), &slug).await?;
    let versions = dossier.legal_versions(&operator.tenant_db(dossier.id)).await?;
    let line = |kind: LegalKind, lang: Lang| LegalLine {
        kind: legal_name(&operator, kind),
        lang: operator.speaker.language_name(lang),
        url: tenant_path(&operator, &slug, &format!("/legal/{}/{}", kind.as_str(), lang.as_str())),
        version: versions
            .iter()
            .find(|known| known.kind == kind.as_str() && known.lang == lang.as_str())
            .map(|known| known.version),
    };
    let langs = dossier.languages();
    let texts = LegalKind::ALL
        .into_iter()
        .flat_map(|kind| langs.iter().map(move |lang| (kind, *lang)));
    let texts = texts.map(|(kind, lang)| line(kind, lang)).collect();
    Ok(page(&LegalListPage {
        head: head(&operator, &dossier, "/legal"),
        texts,
    }))
}

type LegalPath = At<(String, String, String, String)>;

/// GET /tenants/{slug}/legal/{kind}/{text}
async fn legal_form(operator: Operator, At((_, slug, kind, lang)): LegalPath) -> Answer {
    let (dossier, kind, lang) = legal_of(&operator, &slug, &kind, &lang).await?;
    let view = legal_page(&operator, &dossier, kind, lang, None, &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /tenants/{slug}/legal/{kind}/{text}: the next version. A text that did not change makes none.
async fn publish_legal(operator: Operator, At((_, slug, kind, lang)): LegalPath, form: FormData) -> Answer {
    let (dossier, kind, lang) = legal_of(&operator, &slug, &kind, &lang).await?;
    let raw = form.raw("raw").replace("\r\n", "\n");
    let raw = raw.trim();
    let mut fields = Fields::default();
    // A leading title is not shown, so a text of nothing else would be an empty page.
    let says_nothing = || markdown::plain(&markdown::render_page(raw)).is_empty();
    if raw.chars().count() > MARKDOWN_CHARS_MAX || says_nothing() {
        fields.refuse(
            "raw",
            Refusal::new("admin-legal-refused").with("max", MARKDOWN_CHARS_MAX),
        );
        let view = legal_page(&operator, &dossier, kind, lang, Some(&form), &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    let db = operator.tenant_db(dossier.id);
    let known = dossier.legal_text(&db, kind, lang).await?;
    if known.as_ref().is_none_or(|known| known.raw != raw) {
        LegalPage::publish(&db, kind, lang, raw, operator.now()).await?;
        let version = known.map_or(0, |known| known.version) + 1;
        let detail = json!({ "lang": lang.as_str(), "version": version });
        operator
            .note(Some(dossier.id), "legal-page-published", kind.as_str(), detail)
            .await?;
    }
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/legal")),
        "good",
        "admin-legal-done",
    ))
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
    let name = |field: &str| {
        let name = form.text(field);
        let fine = (1..=NAME_CHARS_MAX).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if fine {
            Ok(name.to_owned())
        } else {
            Err(Refusal::new("name-refused").with("max", NAME_CHARS_MAX))
        }
    };
    let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
    let email = fields.check("email", email);
    let (given_name, family_name) = (
        fields.check("given_name", name("given_name")),
        fields.check("family_name", name("family_name")),
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

/// A tenant in a list.
pub(super) fn tenant_line(operator: &Operator, dossier: &Dossier) -> TenantLine {
    let (state, state_kind) = state_of(operator, dossier);
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

fn state_of(operator: &Operator, dossier: &Dossier) -> (String, &'static str) {
    let (key, kind) = match dossier.state.as_str() {
        "live" => ("admin-state-live", "good"),
        "suspended" => ("admin-state-suspended", "bad"),
        _ => ("admin-state-draft", "warn"),
    };
    (operator.say(key, &[]), kind)
}

fn tenant_path(operator: &Operator, slug: &str, rest: &str) -> String {
    operator.path(&format!("/tenants/{slug}{rest}"))
}

fn head(operator: &Operator, dossier: &Dossier, place: &str) -> Head {
    let (state, state_kind) = state_of(operator, dossier);
    let tab = |(key, rest): (&str, &str)| Tab {
        text: operator.say(key, &[]),
        url: tenant_path(operator, &dossier.slug, rest),
        current: rest == place,
    };
    let tabs = [
        ("admin-tab-state", ""),
        ("admin-tab-details", "/details"),
        ("admin-tab-brand", "/brand"),
        ("admin-tab-hosts", "/hosts"),
        ("admin-tab-legal", "/legal"),
        ("admin-tab-managers", "/managers"),
    ];
    Head {
        name: dossier.name.clone(),
        state,
        state_kind,
        tabs: tabs.map(tab).into(),
        list_url: operator.path("/tenants"),
    }
}

fn new_page(operator: &Operator, form: &FormData, fields: &Fields) -> NewTenantPage {
    let names: Vec<_> = ["slug", "host"]
        .into_iter()
        .chain(DETAIL_FIELDS)
        .chain(BRAND_FIELDS)
        .collect();
    NewTenantPage {
        form: Form::of(operator.path("/tenants/new"), &names, form, fields, &operator.speaker),
        offers: offers(operator, form),
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

fn details_page(operator: &Operator, dossier: &Dossier, form: &FormData, fields: &Fields) -> DetailsPage {
    let action = tenant_path(operator, &dossier.slug, "/details");
    DetailsPage {
        head: head(operator, dossier, "/details"),
        form: Form::of(action, &DETAIL_FIELDS, form, fields, &operator.speaker),
        offers: offers(operator, form),
    }
}

fn brand_page(
    operator: &Operator,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
    tokens: Option<&BrandTokens>,
) -> BrandPage {
    let theme = tokens.map(Theme::derive);
    let action = tenant_path(operator, &dossier.slug, "/brand");
    BrandPage {
        head: head(operator, dossier, "/brand"),
        form: Form::of(action, &BRAND_FIELDS, form, fields, &operator.speaker),
        offers: offers(operator, form),
        preview_url: tenant_path(operator, &dossier.slug, "/brand/preview"),
        findings: theme
            .as_ref()
            .map(|theme| findings(operator, theme))
            .unwrap_or_default(),
        swatches: theme
            .as_ref()
            .map(|theme| [Mode::Light, Mode::Dark].map(|mode| swatches(theme, mode)).into())
            .unwrap_or_default(),
        logo_url: dossier.logo.as_ref().and_then(|key| operator.house.picture_url(key)),
        logo: logo_form(operator, &dossier.slug, &Fields::default()),
    }
}

fn logo_form(operator: &Operator, slug: &str, fields: &Fields) -> Form {
    Form::of(
        tenant_path(operator, slug, "/logo"),
        &["logo"],
        &FormData::default(),
        fields,
        &operator.speaker,
    )
}

fn findings(operator: &Operator, theme: &Theme) -> Vec<Finding> {
    let finding = |finding: crate::tenancy::brand::ContrastFinding| {
        let palette = theme.palette(finding.mode);
        Finding {
            dark: finding.mode == Mode::Dark,
            role: finding.pair.role.name(),
            ground: finding.pair.ground.name(),
            color: palette.color(finding.pair.role).to_string(),
            ground_color: palette.color(finding.pair.ground).to_string(),
            ratio: operator.speaker.decimal(finding.ratio, 2),
            needed: operator.speaker.decimal(finding.needed, 1),
            nearest: finding.nearest.to_string(),
        }
    };
    theme.contrast_findings().into_iter().map(finding).collect()
}

fn swatches(theme: &Theme, mode: Mode) -> Swatches {
    let palette = theme.palette(mode);
    let color = |role: &ColorRole| (role.name().replace('-', "_"), palette.color(*role).to_string());
    Swatches {
        dark: mode == Mode::Dark,
        colors: ColorRole::ALL.iter().map(color).collect(),
    }
}

fn offers(operator: &Operator, form: &FormData) -> Offers {
    let langs = |field: &str| form.all(field).into_iter().map(str::to_owned).collect();
    let choice = |key: String, value: &str, field: &str| Choice {
        value: value.to_owned(),
        label: operator.say(&key, &[]),
        chosen: form.text(field) == value,
    };
    Offers {
        langs: Lang::ALL
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: operator.speaker.language_name(lang),
                chosen: form.text("default_lang") == lang.as_str(),
            })
            .into(),
        other_langs: langs("other_lang"),
        formal: langs("formal"),
        frames: Frame::ALL
            .map(|frame| choice(format!("admin-frame-{}", frame.word()), frame.word(), "frame"))
            .into(),
        stacks: Stack::ALL
            .map(|stack| choice(format!("admin-stack-{}", stack.word()), stack.word(), "text"))
            .into(),
    }
}

async fn hosts_view(
    operator: &Operator,
    db: &PlatformDb,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
) -> Result<HostsPage, AppError> {
    let hosts = dossier.hosts(db).await?;
    let path = |rest: &str| tenant_path(operator, &dossier.slug, rest);
    Ok(HostsPage {
        head: head(operator, dossier, "/hosts"),
        hosts: hosts
            .into_iter()
            .map(|row| HostLine {
                host: row.host,
                canonical: row.canonical,
            })
            .collect(),
        form: Form::of(path("/hosts"), &["host"], form, fields, &operator.speaker),
        canonical_url: path("/hosts/canonical"),
        remove_url: path("/hosts/remove"),
    })
}

/// The tenant, kind and language of an address; a language that the tenant does not speak has no page.
async fn legal_of(
    operator: &Operator,
    slug: &str,
    kind: &str,
    lang: &str,
) -> Result<(Dossier, LegalKind, Lang), AppError> {
    let dossier = Dossier::find(&operator.platform("a tenant's legal texts"), slug).await?;
    let kind = LegalKind::parse(kind).ok_or(AppError::NotFound)?;
    let lang = lang
        .parse::<Lang>()
        .ok()
        .filter(|lang| dossier.languages().contains(lang))
        .ok_or(AppError::NotFound)?;
    Ok((dossier, kind, lang))
}

fn legal_name(operator: &Operator, kind: LegalKind) -> String {
    operator.say(&format!("legal-{}", kind.as_str()), &[])
}

async fn legal_page(
    operator: &Operator,
    dossier: &Dossier,
    kind: LegalKind,
    lang: Lang,
    form: Option<&FormData>,
    fields: &Fields,
) -> Result<LegalTextPage, AppError> {
    let known = dossier.legal_text(&operator.tenant_db(dossier.id), kind, lang).await?;
    let shown = typed(&[("raw", known.as_ref().map_or("", |known| known.raw.as_str()))]);
    let action = tenant_path(
        operator,
        &dossier.slug,
        &format!("/legal/{}/{}", kind.as_str(), lang.as_str()),
    );
    Ok(LegalTextPage {
        head: head(operator, dossier, "/legal"),
        kind: legal_name(operator, kind),
        lang: operator.speaker.language_name(lang),
        form: Form::of(action, &["raw"], form.unwrap_or(&shown), fields, &operator.speaker),
        version: known.as_ref().map(|known| known.version),
        published_at: known.map(|known| known.published_at.to_rfc3339()),
        chars_max: MARKDOWN_CHARS_MAX,
    })
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

/// Hosts that no tenant gets.
fn own_hosts(house: &House) -> [&str; 2] {
    [&house.serving.ops_host, &house.serving.files_host]
}
