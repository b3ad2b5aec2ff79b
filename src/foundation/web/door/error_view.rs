//! The polite page: what happened, and the form that was not taken.

use serde::Serialize;

use super::{Asked, Met, leading_back};
use crate::foundation::{error::AppError, web::FormData};

/// Fields whose value is shown nowhere, not even to whoever typed it.
const SECRET_FIELDS: [&str; 3] = ["password", "present", "proof"];
/// Fields of a form that nobody types into.
const SILENT_FIELDS: [&str; 8] = [
    "form_key",
    "version",
    "back",
    "reply_to",
    "preview",
    "act",
    "read",
    "title_read",
];
/// Fields that offer a choice: their values are words of ours.
const CHOSEN_FIELDS: [&str; 15] = [
    "kind",
    "time_zone",
    "country",
    "category",
    "lang",
    "default_lang",
    "other_lang",
    "order_lang",
    "feature",
    "package",
    "wish",
    "payment",
    "class",
    "skill",
    "role",
];

/// What a page that says why something did not happen shows.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ErrorView {
    /// What happened.
    pub title: String,
    /// What to do about it.
    pub text: String,
    /// What else may be the reason.
    pub hint: Option<String>,
    /// The reference number of a failure of ours.
    pub r#ref: Option<String>,
    /// Where to go on.
    pub action: Option<ErrorAction>,
    /// The page on which the form stands that was refused, to which its own address leads; or where the refusal leads.
    pub back: Option<String>,
    /// What came with a form that was not taken.
    pub unsent: Option<Unsent>,
}

/// A link on an error page.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorAction {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub url: String,
}

/// A form that was not taken: what was typed is shown, and can be sent again where that can help.
#[derive(Clone, Debug, Serialize)]
pub struct Unsent {
    /// What was typed, field by field with an empty line between them.
    pub text: String,
    /// Where it can be sent again.
    pub action: Option<String>,
    /// With all of these, the form key included, so that it acts once.
    pub fields: Vec<UnsentField>,
    /// And with these, which are typed again: no page holds a password.
    pub secrets: Vec<String>,
}

/// A field of a form that was not taken.
#[derive(Clone, Debug, Serialize)]
pub struct UnsentField {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Whether somebody types into the field of this name; one of several alike has its number behind a dot.
fn is_typed_into(name: &str) -> bool {
    let name = name.split_once('.').map_or(name, |(name, _)| name);
    let others: [&[&str]; 3] = [&SECRET_FIELDS, &SILENT_FIELDS, &CHOSEN_FIELDS];
    !others.iter().any(|names| names.contains(&name))
}

/// Whether a value is somebody's words: no tick and no id of ours.
fn is_typed(value: &str) -> bool {
    !value.trim().is_empty() && value != "on" && uuid::Uuid::try_parse(value).is_err()
}

impl Unsent {
    /// What is worth keeping of a form that went to `action` and met this error; none when nothing was typed.
    ///
    /// A password is not among it: whoever sends the form again types it again.
    #[must_use]
    pub fn of(form: &FormData, action: &str, error: &AppError) -> Option<Self> {
        let text = form
            .iter()
            .filter(|(name, _)| is_typed_into(name))
            .map(|(_, value)| value.trim_end())
            .filter(|value| is_typed(value))
            .collect::<Vec<_>>()
            .join("\n\n");
        let passing = match error {
            AppError::SignInRequired | AppError::Failure(_) => true,
            AppError::Refused(refusal) => refusal.status == 429,
            AppError::NotFound | AppError::Forbidden => false,
        };
        let (secret, open): (Vec<_>, Vec<_>) = form
            .iter()
            .filter(|_| passing)
            .partition(|(name, _)| SECRET_FIELDS.contains(name));
        let fields = open.into_iter().map(|(name, value)| UnsentField {
            name: name.to_owned(),
            value: value.to_owned(),
        });
        // What was left empty is not asked for.
        let typed = secret.into_iter().filter(|(_, value)| !value.is_empty());
        (!text.trim().is_empty()).then(|| Self {
            text,
            action: passing.then(|| action.to_owned()),
            fields: fields.collect(),
            secrets: typed.map(|(name, _)| name.to_owned()).collect(),
        })
    }
}

impl ErrorView {
    /// What this reader is told of this error. Nothing of a form that came along is lost.
    #[must_use]
    pub(super) fn of<C>(met: &Met<C>, asked: &Asked, sent: Option<&FormData>, error: &AppError) -> Self {
        let key = match error {
            AppError::NotFound => "error-not-found",
            AppError::SignInRequired => "error-sign-in-required",
            AppError::Forbidden => "error-forbidden",
            AppError::Refused(_) => "error-refused",
            AppError::Failure(_) => "error-failure",
        };
        let text = match error {
            AppError::Refused(refusal) => met.speaker.say(refusal.key, &refusal.args),
            _ => met.speaker.say_attr(key, "text", &[]),
        };
        Self {
            title: met.speaker.say(key, &[]),
            text,
            r#ref: matches!(error, AppError::Failure(_)).then(|| asked.reference.clone()),
            action: matches!(error, AppError::SignInRequired).then(|| ErrorAction {
                text: met.speaker.say("frame-sign-in", &[]),
                url: met.sign_in_path.clone(),
            }),
            back: match error {
                AppError::Refused(refusal) if !asked.is_safe() && asked.route.is_some() => {
                    Some(refusal.back.clone().unwrap_or_else(|| asked.uri.path().to_owned()))
                }
                _ => None,
            },
            hint: None,
            unsent: sent.and_then(|form| Unsent::of(form, asked.path_and_query(), error)),
        }
    }

    /// The same for somebody who is not signed in and asks for what is not there, or only for members: he is told the same
    /// of both.
    #[must_use]
    pub(super) fn hinting_to_members<C>(self, met: &Met<C>, asked: &Asked) -> Self {
        if met.subject.is_some() || met.hint_to_members.is_none() {
            return self;
        }
        Self {
            hint: met.hint_to_members.clone(),
            action: Some(ErrorAction {
                text: met.speaker.say("frame-sign-in", &[]),
                url: leading_back(&met.sign_in_path, asked.path_and_query()),
            }),
            ..self
        }
    }

    /// Views to try templates with: the empty one, a failure with a form, a form that needs a sign-in.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let failed = Self {
            title: "Bei uns ist etwas schiefgegangen".into(),
            text: "Es wurde nichts geändert.".into(),
            hint: None,
            r#ref: Some("0190f0c0".into()),
            action: None,
            back: None,
            unsent: Some(Unsent {
                text: "Donaudampfschifffahrtsgesellschaftskapitänsmütze <b>".into(),
                action: Some("/de/topics/1/reply".into()),
                fields: vec![UnsentField {
                    name: "body".into(),
                    value: "Donaudampfschifffahrtsgesellschaftskapitänsmütze <b>".into(),
                }],
                secrets: vec!["password".into()],
            }),
        };
        let closed = Self {
            r#ref: None,
            action: Some(ErrorAction {
                text: "Einloggen".into(),
                url: "/de/sign-in".into(),
            }),
            ..failed.clone()
        };
        let hidden = Self {
            hint: Some("Manche Seiten sind nur für Mitglieder.".into()),
            unsent: None,
            ..closed.clone()
        };
        let refused = Self {
            action: None,
            back: Some("/de/offers/1/accept".into()),
            ..hidden.clone()
        };
        vec![Self::default(), failed, closed, hidden, refused]
    }
}
