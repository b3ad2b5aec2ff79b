//! The pages about a community's legal texts.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::{
    dossier::{Dossier, LegalText},
    editor::Editor,
    tenant_form::typed,
    views::{Form, LegalLine, LegalListPage, LegalTextPage},
};
use crate::{
    accounts::views::Meanwhile,
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        markdown::{self, MARKDOWN_CHARS_MAX},
        says_nothing,
        web::{Answer, At, Fields, FormData, Redirect, form::VERSION, with_notice},
    },
    tenancy::legal::{LegalKind, LegalPage},
};

/// What the addresses say of the text.
#[derive(Deserialize)]
pub(super) struct Named {
    kind: String,
    text: String,
}

/// GET …/legal: every kind in every language of the tenant.
pub(super) async fn list_legal(editor: Editor) -> Answer {
    let dossier = editor.dossier().await?;
    let versions = dossier.legal_versions(&editor.tenant_db(dossier.id)).await?;
    let line = |kind: LegalKind, lang: Lang| LegalLine {
        kind: legal_name(&editor, kind),
        lang: editor.speaker.language_name(lang),
        url: editor.path(&format!("/legal/{}/{}", kind.as_str(), lang.as_str())),
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
    let view = LegalListPage {
        head: editor.head(&dossier, "/legal"),
        texts,
    };
    Ok(editor.page(StatusCode::OK, view))
}

/// GET …/legal/{kind}/{text}
pub(super) async fn show_legal(editor: Editor, At(named): At<Named>) -> Answer {
    let (dossier, kind, lang) = legal_of(&editor, &named).await?;
    let view = legal_page(&editor, &dossier, kind, lang, None, &Fields::default()).await?;
    Ok(editor.page(StatusCode::OK, view))
}

/// POST …/legal/{kind}/{text}: the next version. A text that did not change makes none.
pub(super) async fn publish_legal(editor: Editor, At(named): At<Named>, form: FormData) -> Answer {
    let (dossier, kind, lang) = legal_of(&editor, &named).await?;
    let raw = form.raw("raw").replace("\r\n", "\n");
    let raw = raw.trim();
    let mut fields = Fields::default();
    // A leading title is not shown, so a text of nothing else would be an empty page.
    let says_nothing = || says_nothing(&markdown::plain(&markdown::render_page(raw)));
    if raw.chars().count() > MARKDOWN_CHARS_MAX || says_nothing() {
        fields.refuse(
            "raw",
            Refusal::new("admin-legal-refused").with("max", MARKDOWN_CHARS_MAX),
        );
        let view = legal_page(&editor, &dossier, kind, lang, Some(&form), &fields).await?;
        return Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view));
    }
    let db = editor.tenant_db(dossier.id);
    let known = dossier.legal_text(&db, kind, lang).await?;
    if known.as_ref().is_none_or(|known| known.raw != raw) {
        let base = form.text(VERSION).parse().unwrap_or(-1);
        if !LegalPage::publish(&db, kind, lang, raw, base, editor.now()).await? {
            let mut view = legal_page(&editor, &dossier, kind, lang, Some(&form), &fields).await?;
            let row = Meanwhile {
                label: editor.say("admin-legal-raw", &[]),
                now: known.as_ref().map_or_else(String::new, |known| known.raw.clone()),
            };
            view.form = view
                .form
                .overtaken(version_of(known.as_ref()), vec![row], &editor.speaker);
            return Ok(editor.page(StatusCode::CONFLICT, view));
        }
        let version = base + 1;
        let detail = json!({ "lang": lang.as_str(), "version": version });
        editor
            .note(dossier.id, "legal-page-published", kind.as_str(), detail)
            .await?;
    }
    Ok(with_notice(
        Redirect::to(&editor.path("/legal")),
        "good",
        "admin-legal-done",
    ))
}

/// The version a form shows; 0 before there is one.
fn version_of(known: Option<&LegalText>) -> String {
    known.map_or(0, |known| known.version).to_string()
}

/// The tenant, kind and language of an address; a language that the tenant does not speak has no page.
async fn legal_of(editor: &Editor, named: &Named) -> Result<(Dossier, LegalKind, Lang), AppError> {
    let dossier = editor.dossier().await?;
    let kind = LegalKind::parse(&named.kind).ok_or(AppError::NotFound)?;
    let lang = dossier.spoken(&named.text).ok_or(AppError::NotFound)?;
    Ok((dossier, kind, lang))
}

fn legal_name(editor: &Editor, kind: LegalKind) -> String {
    editor.say(&format!("legal-{}", kind.as_str()), &[])
}

async fn legal_page(
    editor: &Editor,
    dossier: &Dossier,
    kind: LegalKind,
    lang: Lang,
    form: Option<&FormData>,
    fields: &Fields,
) -> Result<LegalTextPage, AppError> {
    let known = dossier.legal_text(&editor.tenant_db(dossier.id), kind, lang).await?;
    let shown = typed(&[
        ("raw", known.as_ref().map_or("", |known| known.raw.as_str())),
        (VERSION, &version_of(known.as_ref())),
    ]);
    let action = editor.path(&format!("/legal/{}/{}", kind.as_str(), lang.as_str()));
    Ok(LegalTextPage {
        head: editor.head(dossier, "/legal"),
        kind: legal_name(editor, kind),
        lang: editor.speaker.language_name(lang),
        form: Form::of(action, &["raw"], form.unwrap_or(&shown), fields, &editor.speaker),
        version: known.as_ref().map(|known| known.version),
        published_at: known.map(|known| known.published_at.to_rfc3339()),
        chars_max: MARKDOWN_CHARS_MAX,
    })
}
