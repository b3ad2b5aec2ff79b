//! The console's pages about a tenant's wording: find a message, say it differently, take that back.

use std::collections::BTreeMap;

use axum::http::{StatusCode, Uri};
use serde_json::json;

use super::{
    dossier::Dossier,
    tenant_form::typed,
    tenant_pages::{head, tenant_path},
    views::{Form, WordingLine, WordingListPage, WordingPage},
    who::Operator,
    wording::{Worded, refusal},
};
use crate::{
    accounts::views::{Choice, Meanwhile},
    foundation::{
        error::AppError,
        i18n::{Lang, Override, PATTERN_CHARS_MAX, Said, Wording},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            form::VERSION,
            with_notice,
        },
    },
    tenancy::House,
};

/// Messages on one page of findings; whoever finds more searches more closely.
const FOUND_MAX: usize = 50;

/// The routes about wording.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/wording", Who::Operator, search)
        .get("/{lang}/tenants/{slug}/wording/{text}/{message}", Who::Operator, form)
        .post("/{lang}/tenants/{slug}/wording/{text}/{message}", Who::Operator, change)
        .post(
            "/{lang}/tenants/{slug}/wording/{text}/{message}/reset",
            Who::Operator,
            reset,
        )
}

/// GET /tenants/{slug}/wording: what is said differently; with `q`, every message that holds it.
async fn search(operator: Operator, At((_, slug)): At<(String, String)>, uri: Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let dossier = Dossier::find(&operator.platform("a tenant's wording"), &slug).await?;
    let langs = dossier.languages();
    let lang = match query.text("text").parse::<Lang>() {
        Ok(lang) if langs.contains(&lang) => lang,
        _ => dossier.default_language()?,
    };
    let own: BTreeMap<String, String> = Worded::all(&operator.tenant_db(dossier.id), lang)
        .await?
        .into_iter()
        .map(|row| (row.message, row.pattern))
        .collect();
    let wanted = query.text("q").to_lowercase();
    let said = operator.house.words.said(dossier.locale(lang)?);
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
            url: message_path(&operator, &slug, lang, &key),
            changed: own.contains_key(&key),
            pattern: own.get(&key).cloned().unwrap_or(said.pattern),
            key,
        })
        .collect();
    let found = lines.len();
    lines.truncate(FOUND_MAX);
    Ok(page(&WordingListPage {
        head: head(&operator, &dossier, "/wording"),
        action: tenant_path(&operator, &slug, "/wording"),
        langs: langs
            .into_iter()
            .map(|other| Choice {
                value: other.as_str().to_owned(),
                label: operator.speaker.language_name(other),
                chosen: other == lang,
            })
            .collect(),
        lang: lang.as_str().to_owned(),
        query: query.text("q").to_owned(),
        found,
        shown: lines.len(),
        lines,
    }))
}

type MessagePath = At<(String, String, String, String)>;

/// GET /tenants/{slug}/wording/{text}/{message}
async fn form(operator: Operator, At((_, slug, lang, key)): MessagePath) -> Answer {
    let message = Message::find(&operator, &slug, &lang, key).await?;
    Ok(page(&message.page(&operator, None, &Fields::default())))
}

/// POST /tenants/{slug}/wording/{text}/{message}: said on the next page that is asked for.
async fn change(operator: Operator, At((_, slug, lang, key)): MessagePath, form: FormData) -> Answer {
    let message = Message::find(&operator, &slug, &lang, key).await?;
    let change = Override {
        lang: message.lang,
        key: message.key.clone(),
        pattern: form.raw("pattern").replace("\r\n", "\n").trim().to_owned(),
    };
    if let Err(refused) = Wording::check(&operator.house.words, &change) {
        let mut fields = Fields::default();
        fields.refuse("pattern", refusal(refused)?);
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &message.page(&operator, Some(&form), &fields),
        ));
    }
    let db = operator.tenant_db(message.dossier.id);
    // Said like this already: the same form sent twice.
    if message.own.as_ref() != Some(&change.pattern) {
        let is_fresh = form.text(VERSION) == message.shown().mark();
        if !is_fresh || !Worded::keep(&db, &change, message.own.as_deref(), operator.now()).await? {
            let message = Message::find(&operator, &slug, &lang, message.key).await?;
            return Ok(page_with(StatusCode::CONFLICT, &message.overtaken(&operator, &form)));
        }
        message.note(&operator, "wording-changed").await?;
    }
    Ok(with_notice(
        Redirect::to(&message.list_path(&operator)),
        "good",
        "admin-saved",
    ))
}

/// POST /tenants/{slug}/wording/{text}/{message}/reset
async fn reset(operator: Operator, At((_, slug, lang, key)): MessagePath) -> Answer {
    let message = Message::find(&operator, &slug, &lang, key).await?;
    let db = operator.tenant_db(message.dossier.id);
    if Worded::reset(&db, message.lang, &message.key).await? {
        message.note(&operator, "wording-reset").await?;
    }
    Ok(with_notice(
        Redirect::to(&message.list_path(&operator)),
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
    async fn find(operator: &Operator, slug: &str, lang: &str, key: String) -> Result<Self, AppError> {
        let dossier = Dossier::find(&operator.platform("a tenant's wording"), slug).await?;
        let lang = lang
            .parse::<Lang>()
            .ok()
            .filter(|lang| dossier.languages().contains(lang))
            .ok_or(AppError::NotFound)?;
        let said = operator.house.words.said(dossier.locale(lang)?).remove(&key);
        let own = Worded::all(&operator.tenant_db(dossier.id), lang)
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
    async fn note(&self, operator: &Operator, act: &'static str) -> Result<(), AppError> {
        self.dossier.reworded(&operator.platform("a tenant's wording")).await?;
        let detail = json!({ "lang": self.lang.as_str(), "version": self.dossier.version + 1 });
        operator.note(Some(self.dossier.id), act, &self.key, detail).await?;
        operator.forget_tenants();
        Ok(())
    }

    fn list_path(&self, operator: &Operator) -> String {
        tenant_path(
            operator,
            &self.dossier.slug,
            &format!("/wording?text={}", self.lang.as_str()),
        )
    }

    /// The form that holds what is said now.
    fn shown(&self) -> FormData {
        typed(&[("pattern", self.own.as_ref().unwrap_or(&self.said.pattern).as_str())])
    }

    /// The form as typed, beside what somebody else has made of the message meanwhile.
    fn overtaken(&self, operator: &Operator, form: &FormData) -> WordingPage {
        let shown = self.shown();
        let mut view = self.page(operator, Some(form), &Fields::default());
        let row = Meanwhile {
            label: operator.say("admin-wording-pattern", &[]),
            now: shown.raw("pattern").to_owned(),
        };
        view.form = view.form.overtaken(shown.mark(), vec![row], &operator.speaker);
        view
    }

    fn page(&self, operator: &Operator, form: Option<&FormData>, fields: &Fields) -> WordingPage {
        let now = self.shown().marked();
        let action = message_path(operator, &self.dossier.slug, self.lang, &self.key);
        WordingPage {
            head: head(operator, &self.dossier, "/wording"),
            key: self.key.clone(),
            lang: operator.speaker.language_name(self.lang),
            tag: self.lang.as_str().to_owned(),
            original: self.said.pattern.clone(),
            variables: self
                .said
                .variables
                .iter()
                .map(|name| format!("{{ ${name} }}"))
                .collect(),
            reset_url: self.own.as_ref().map(|_| format!("{action}/reset")),
            form: Form::of(action, &["pattern"], form.unwrap_or(&now), fields, &operator.speaker),
            list_url: self.list_path(operator),
            chars_max: PATTERN_CHARS_MAX,
        }
    }
}

fn message_path(operator: &Operator, slug: &str, lang: Lang, key: &str) -> String {
    tenant_path(operator, slug, &format!("/wording/{}/{key}", lang.as_str()))
}
