//! The pages about a community's wording: find a message, say it differently, take that back.

use std::collections::BTreeMap;

use axum::http::{StatusCode, Uri};
use serde::Deserialize;
use serde_json::json;

use super::{
    dossier::Dossier,
    editor::Editor,
    tenant_form::typed,
    views::{Form, WordingLine, WordingListPage, WordingPage},
    wording::{Worded, refusal},
};
use crate::{
    accounts::views::{Choice, Meanwhile},
    foundation::{
        error::AppError,
        i18n::{Lang, Override, PATTERN_CHARS_MAX, Said, Wording},
        web::{Answer, At, Fields, FormData, Redirect, form::VERSION, with_notice},
    },
};

/// Messages on one page of findings; whoever finds more searches more closely.
const FOUND_MAX: usize = 50;

/// What the addresses say of the message.
#[derive(Deserialize)]
pub(super) struct Named {
    text: String,
    message: String,
}

/// GET …/wording: what is said differently; with `q`, every message that holds it.
pub(super) async fn search_wording(editor: Editor, uri: Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let dossier = editor.dossier().await?;
    let langs = dossier.languages();
    let lang = match dossier.spoken(query.text("text")) {
        Some(lang) => lang,
        None => dossier.default_language()?,
    };
    let own: BTreeMap<String, String> = Worded::all(&editor.tenant_db(dossier.id), lang)
        .await?
        .into_iter()
        .map(|row| (row.message, row.pattern))
        .collect();
    let wanted = query.text("q").to_lowercase();
    let said = editor.house.words.said(dossier.locale(lang)?);
    let mut lines: Vec<WordingLine> = said
        .into_iter()
        .filter(|(key, said)| match own.get(key) {
            Some(_) if wanted.is_empty() => true,
            None if wanted.is_empty() => false,
            pattern => [key, &said.pattern]
                .into_iter()
                .chain(pattern)
                .any(|text| text.to_lowercase().contains(&wanted)),
        })
        .map(|(key, said)| WordingLine {
            url: message_path(&editor, lang, &key),
            changed: own.contains_key(&key),
            pattern: own.get(&key).cloned().unwrap_or(said.pattern),
            key,
        })
        .collect();
    let found = lines.len();
    lines.truncate(FOUND_MAX);
    let view = WordingListPage {
        head: editor.head(&dossier, "/wording"),
        action: editor.path("/wording"),
        langs: langs
            .into_iter()
            .map(|other| Choice {
                value: other.as_str().to_owned(),
                label: editor.speaker.language_name(other),
                chosen: other == lang,
            })
            .collect(),
        lang: lang.as_str().to_owned(),
        query: query.text("q").to_owned(),
        found,
        shown: lines.len(),
        lines,
    };
    Ok(editor.page(StatusCode::OK, view))
}

/// GET …/wording/{text}/{message}
pub(super) async fn show_wording(editor: Editor, At(named): At<Named>) -> Answer {
    let message = Message::find(&editor, &named).await?;
    Ok(editor.page(StatusCode::OK, message.page(&editor, None, &Fields::default())))
}

/// POST …/wording/{text}/{message}: said on the next page that is asked for.
pub(super) async fn change_wording(editor: Editor, At(named): At<Named>, form: FormData) -> Answer {
    let message = Message::find(&editor, &named).await?;
    let change = Override {
        lang: message.lang,
        key: message.key.clone(),
        pattern: form.raw("pattern").replace("\r\n", "\n").trim().to_owned(),
    };
    if let Err(refused) = Wording::check(&editor.house.words, &change) {
        let mut fields = Fields::default();
        fields.refuse("pattern", refusal(refused)?);
        let view = message.page(&editor, Some(&form), &fields);
        return Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view));
    }
    let db = editor.tenant_db(message.dossier.id);
    // Said like this already: the same form sent twice.
    if message.own.as_ref() != Some(&change.pattern) {
        let is_fresh = form.text(VERSION) == message.shown().mark();
        if !is_fresh || !Worded::keep(&db, &change, message.own.as_deref(), editor.now()).await? {
            let message = Message::find(&editor, &named).await?;
            return Ok(editor.page(StatusCode::CONFLICT, message.overtaken(&editor, &form)));
        }
        message.note(&editor, "wording-changed").await?;
    }
    Ok(with_notice(
        Redirect::to(&message.list_path(&editor)),
        "good",
        "admin-saved",
    ))
}

/// POST …/wording/{text}/{message}/reset
pub(super) async fn reset_wording(editor: Editor, At(named): At<Named>) -> Answer {
    let message = Message::find(&editor, &named).await?;
    let db = editor.tenant_db(message.dossier.id);
    if Worded::reset(&db, message.lang, &message.key).await? {
        message.note(&editor, "wording-reset").await?;
    }
    Ok(with_notice(
        Redirect::to(&message.list_path(&editor)),
        "good",
        "admin-wording-reset-done",
    ))
}

/// A message of the product, in one language of one tenant.
struct Message {
    dossier: Dossier,
    lang: Lang,
    key: String,
    said: Said,
    own: Option<String>,
}

impl Message {
    async fn find(editor: &Editor, named: &Named) -> Result<Self, AppError> {
        let dossier = editor.dossier().await?;
        let lang = dossier.spoken(&named.text).ok_or(AppError::NotFound)?;
        let key = named.message.clone();
        let said = editor.house.words.said(dossier.locale(lang)?).remove(&key);
        let own = Worded::all(&editor.tenant_db(dossier.id), lang)
            .await?
            .into_iter()
            .find(|row| row.message == key)
            .map(|row| row.pattern);
        Ok(Self {
            said: said.ok_or(AppError::NotFound)?,
            dossier,
            lang,
            key,
            own,
        })
    }

    /// The change shows at once and stands in the audit log.
    async fn note(&self, editor: &Editor, act: &'static str) -> Result<(), AppError> {
        self.dossier.reworded(&editor.platform()).await?;
        let detail = json!({ "lang": self.lang.as_str(), "version": self.dossier.version + 1 });
        editor.note(self.dossier.id, act, &self.key, detail).await
    }

    fn list_path(&self, editor: &Editor) -> String {
        editor.path(&format!("/wording?text={}", self.lang.as_str()))
    }

    /// The form that holds what is said now.
    fn shown(&self) -> FormData {
        typed(&[("pattern", self.own.as_ref().unwrap_or(&self.said.pattern).as_str())])
    }

    /// The form as typed, beside what somebody else has made of the message meanwhile.
    fn overtaken(&self, editor: &Editor, form: &FormData) -> WordingPage {
        let shown = self.shown();
        let mut view = self.page(editor, Some(form), &Fields::default());
        let row = Meanwhile {
            label: editor.say("admin-wording-pattern", &[]),
            now: shown.raw("pattern").to_owned(),
        };
        view.form = view.form.overtaken(shown.mark(), vec![row], &editor.speaker);
        view
    }

    fn page(&self, editor: &Editor, form: Option<&FormData>, fields: &Fields) -> WordingPage {
        let now = self.shown().marked();
        let action = message_path(editor, self.lang, &self.key);
        WordingPage {
            head: editor.head(&self.dossier, "/wording"),
            key: self.key.clone(),
            lang: editor.speaker.language_name(self.lang),
            tag: self.lang.as_str().to_owned(),
            original: self.said.pattern.clone(),
            variables: self
                .said
                .variables
                .iter()
                .map(|name| format!("{{ ${name} }}"))
                .collect(),
            reset_url: self.own.as_ref().map(|_| format!("{action}/reset")),
            form: Form::of(action, &["pattern"], form.unwrap_or(&now), fields, &editor.speaker),
            list_url: self.list_path(editor),
            chars_max: PATTERN_CHARS_MAX,
        }
    }
}

fn message_path(editor: &Editor, lang: Lang, key: &str) -> String {
    editor.path(&format!("/wording/{}/{key}", lang.as_str()))
}
