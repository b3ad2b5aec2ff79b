//! What the pages of the console show: forms, the entrance, the overview; a file for each other idea.

mod brand;
mod tenant;
mod texts;
mod work;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    accounts::views::{Field, Meanwhile},
    foundation::{
        i18n::Speaker,
        web::{Fields, FormData, View, door::ErrorView, form::VERSION},
    },
};

pub use brand::{BrandPage, Finding, Swatches};
pub use tenant::{
    BRAND_FIELDS, DESK_FIELDS, DETAIL_FIELDS, DetailsPage, Head, HostLine, HostsPage, InvitationLine, MANAGER_FIELDS,
    ManagerLine, ManagersPage, NewTenantPage, Offers, TenantPage,
};
pub use texts::{LegalLine, LegalListPage, LegalTextPage, WordingLine, WordingListPage, WordingPage};
pub use work::{AuditPage, DeadLine, JobsPage, LogLine};

/// A page of a community's settings: its template at the operator's console is [`View::TEMPLATE`].
pub trait Settings: View {
    /// Its template at the community's own desk.
    const AT_DESK: &'static str;
}

/// A page of the settings as it stands at the community's own desk.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct AtDesk<T>(pub T);

impl<T: Settings> View for AtDesk<T> {
    const TEMPLATE: &'static str = T::AT_DESK;

    fn samples() -> Vec<Self> {
        T::samples().into_iter().map(AtDesk).collect()
    }
}

/// A form: where it goes, what was typed, what is wrong.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// Made when the form is shown, so that a repeat acts once.
    pub form_key: String,
    /// Its fields by name.
    pub fields: BTreeMap<&'static str, Field>,
    /// The refused ones, for the summary on top.
    pub problems: Vec<Field>,
    /// What was refused about the whole form.
    pub refusal: Option<String>,
    /// The version of what it shows, or a mark of it; empty when it makes something new.
    pub version: String,
    /// What somebody else has changed since it was opened.
    pub meanwhile: Vec<Meanwhile>,
}

impl Form {
    /// The form as typed. A form that was not sent yet gets its key here.
    #[must_use]
    pub fn of(action: String, names: &[&'static str], typed: &FormData, fields: &Fields, speaker: &Speaker) -> Self {
        let fields: BTreeMap<_, _> = names
            .iter()
            .map(|name| (*name, Field::of(name, typed, fields, speaker)))
            .collect();
        let form_key = match typed.text("form_key") {
            "" => uuid::Uuid::now_v7().to_string(),
            key => key.to_owned(),
        };
        let problems = names
            .iter()
            .filter_map(|name| fields.get(name))
            .filter(|field| field.error.is_some());
        Self {
            action,
            form_key,
            problems: problems.cloned().collect(),
            fields,
            refusal: None,
            version: typed.text(VERSION).to_owned(),
            meanwhile: Vec::new(),
        }
    }

    /// The form after somebody else has changed what it shows: nothing is kept, and the next try is made knowing what is
    /// stored now.
    #[must_use]
    pub fn overtaken(self, version: String, meanwhile: Vec<Meanwhile>, speaker: &Speaker) -> Self {
        Self {
            refusal: Some(speaker.say("form-refused-changed", &[])),
            version,
            meanwhile,
            ..self
        }
    }

    pub(super) fn sample(names: &[&'static str]) -> Self {
        let field = |name: &str| Field {
            name: name.into(),
            value: "Elektrizitätsgenossenschaft".into(),
            error: Some("?".into()),
        };
        let fields: BTreeMap<_, _> = names.iter().map(|name| (*name, field(name))).collect();
        Self {
            problems: fields.values().cloned().collect(),
            fields,
            refusal: Some("?".into()),
            version: "1".into(),
            meanwhile: vec![Meanwhile {
                label: "?".into(),
                now: "Elektrizitätsgenossenschaft".into(),
            }],
            ..Self::default()
        }
    }
}

/// A link among several.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    /// Its word.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether this is the place.
    pub current: bool,
}

/// assets/views/admin/error.html
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct ErrorPage(ErrorView);

impl From<ErrorView> for ErrorPage {
    fn from(view: ErrorView) -> Self {
        Self(view)
    }
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "admin/error.html";

    fn samples() -> Vec<Self> {
        ErrorView::samples().into_iter().map(Self).collect()
    }
}

/// Fields of the sign-in form.
pub const SIGN_IN_FIELDS: [&str; 2] = ["email", "password"];

/// assets/views/admin/sign_in.html
#[derive(Clone, Debug, Serialize)]
pub struct SignInPage {
    /// Address and password.
    pub form: Form,
    /// Where to go afterwards: a path of this host.
    pub back: String,
}

impl View for SignInPage {
    const TEMPLATE: &'static str = "admin/sign_in.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            form: Form::sample(&SIGN_IN_FIELDS),
            back: "/de/jobs".into(),
        }]
    }
}

/// assets/views/admin/link.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct LinkPage {
    /// Where the button posts to; none when the link is used or too old.
    pub action: Option<String>,
    /// Minutes such a link is good for.
    pub minutes: i64,
    /// Where one signs in otherwise.
    pub sign_in_url: String,
}

impl View for LinkPage {
    const TEMPLATE: &'static str = "admin/link.html";

    fn samples() -> Vec<Self> {
        vec![
            Self {
                minutes: 30,
                ..Self::default()
            },
            Self {
                action: Some("/de/link/x".into()),
                ..Self::default()
            },
        ]
    }
}

/// assets/views/admin/password.html
#[derive(Clone, Debug, Serialize)]
pub struct PasswordPage {
    /// The new password.
    pub form: Form,
    /// Characters it needs.
    pub min: usize,
}

impl View for PasswordPage {
    const TEMPLATE: &'static str = "admin/password.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            form: Form::sample(&["password"]),
            min: 12,
        }]
    }
}

/// A tenant in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TenantLine {
    /// Its name.
    pub name: String,
    /// Its short word.
    pub slug: String,
    /// Its page.
    pub url: String,
    /// Its canonical host.
    pub host: String,
    /// The state in words.
    pub state: String,
    /// The badge of the state.
    pub state_kind: &'static str,
    /// When it was made.
    pub created_at: String,
}

impl TenantLine {
    fn sample() -> Self {
        Self {
            name: "Elektrizitätsgenossenschaft".into(),
            created_at: "2026-03-01T12:00:00Z".into(),
            ..Self::default()
        }
    }
}

/// assets/views/admin/overview.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct OverviewPage {
    /// Every tenant.
    pub tenants: Vec<TenantLine>,
    /// Where a new one is made.
    pub new_url: String,
    /// Jobs that wait.
    pub jobs_waiting: i64,
    /// Jobs laid aside.
    pub jobs_dead: i64,
    /// Where these are.
    pub jobs_url: String,
    /// Letters that wait.
    pub letters_waiting: i64,
    /// Letters handed over within a day.
    pub letters_sent: i64,
    /// Letters laid aside.
    pub letters_dead: i64,
}

impl View for OverviewPage {
    const TEMPLATE: &'static str = "admin/overview.html";

    fn samples() -> Vec<Self> {
        vec![
            Self::default(),
            Self {
                tenants: vec![TenantLine::sample()],
                jobs_dead: 2,
                ..Self::default()
            },
        ]
    }
}

/// assets/views/admin/tenants.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct TenantsPage {
    /// Every tenant.
    pub tenants: Vec<TenantLine>,
    /// Where a new one is made.
    pub new_url: String,
}

impl View for TenantsPage {
    const TEMPLATE: &'static str = "admin/tenants.html";

    fn samples() -> Vec<Self> {
        vec![
            Self::default(),
            Self {
                tenants: vec![TenantLine::sample()],
                ..Self::default()
            },
        ]
    }
}
