//! The console's pages about a tenant's legal texts.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    dossier::{Dossier, LegalText},
    tenant_form::typed,
    tenant_pages::{head, tenant_path},
    views::{Form, LegalLine, LegalListPage, LegalTextPage},
    who::Operator,
};
use crate::{
    accounts::views::Meanwhile,
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        markdown::{self, MARKDOWN_CHARS_MAX},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            form::VERSION,
            with_notice,
        },
    },
    tenancy::{
        House,
        legal::{LegalKind, LegalPage},
    },
};

/// The routes about legal texts.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/legal", Who::Operator, legal_list)
        .get("/{lang}/tenants/{slug}/legal/{kind}/{text}", Who::Operator, legal_form)
        .post(
            "/{lang}/tenants/{slug}/legal/{kind}/{text}",
            Who::Operator,
            publish_legal,
        )
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
        let base = form.text(VERSION).parse().unwrap_or(-1);
        if !LegalPage::publish(&db, kind, lang, raw, base, operator.now()).await? {
            let mut view = legal_page(&operator, &dossier, kind, lang, Some(&form), &fields).await?;
            let row = Meanwhile {
                label: operator.say("admin-legal-raw", &[]),
                now: known.as_ref().map_or_else(String::new, |known| known.raw.clone()),
            };
            view.form = view
                .form
                .overtaken(version_of(known.as_ref()), vec![row], &operator.speaker);
            return Ok(page_with(StatusCode::CONFLICT, &view));
        }
        let version = base + 1;
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

/// The version a form shows; 0 before there is one.
fn version_of(known: Option<&LegalText>) -> String {
    known.map_or(0, |known| known.version).to_string()
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
    let shown = typed(&[
        ("raw", known.as_ref().map_or("", |known| known.raw.as_str())),
        (VERSION, &version_of(known.as_ref())),
    ]);
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
