//! What the pages of the console show.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    accounts::views::{Choice, Field},
    foundation::{
        i18n::Speaker,
        web::{Fields, FormData, View},
    },
};

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
        }
    }

    fn sample(names: &[&'static str]) -> Self {
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
#[derive(Clone, Debug, Default, Serialize)]
pub struct ErrorPage {
    /// What happened.
    pub title: String,
    /// What that means.
    pub text: String,
    /// The reference of a failure of ours.
    pub reference: Option<String>,
    /// Where to go on.
    pub home_url: String,
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "admin/error.html";

    fn samples() -> Vec<Self> {
        vec![
            Self::default(),
            Self {
                reference: Some("0195".into()),
                ..Self::default()
            },
        ]
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

/// Fields of the details that hold one value.
pub const DETAIL_FIELDS: [&str; 9] = [
    "name",
    "suffix",
    "countries",
    "default_lang",
    "other_lang",
    "formal",
    "time_zone",
    "company_url",
    "mail_from",
];
/// Fields of the brand.
pub const BRAND_FIELDS: [&str; 12] = [
    "brand",
    "spark",
    "paper",
    "ink",
    "band",
    "frame",
    "radius_px",
    "rule_px",
    "density",
    "text",
    "head",
    "head_weight",
];

/// What the fields of a tenant offer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Offers {
    /// The five languages.
    pub langs: Vec<Choice>,
    /// Languages ticked beside the default.
    pub other_langs: Vec<String>,
    /// Languages ticked for formal address.
    pub formal: Vec<String>,
    /// The four headers.
    pub frames: Vec<Choice>,
    /// The seven faces.
    pub stacks: Vec<Choice>,
}

/// assets/views/admin/tenant_new.html
#[derive(Clone, Debug, Serialize)]
pub struct NewTenantPage {
    /// Slug, host, details and brand.
    pub form: Form,
    /// What the fields offer.
    pub offers: Offers,
}

impl View for NewTenantPage {
    const TEMPLATE: &'static str = "admin/tenant_new.html";

    fn samples() -> Vec<Self> {
        let names: Vec<_> = ["slug", "host"]
            .into_iter()
            .chain(DETAIL_FIELDS)
            .chain(BRAND_FIELDS)
            .collect();
        vec![Self {
            form: Form::sample(&names),
            offers: Offers::default(),
        }]
    }
}

/// The head of every page of one tenant.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// Its name.
    pub name: String,
    /// The state in words.
    pub state: String,
    /// The badge of the state.
    pub state_kind: &'static str,
    /// Its own pages.
    pub tabs: Vec<Tab>,
    /// The list it stands in.
    pub list_url: String,
}

impl Head {
    fn sample() -> Self {
        let tab = Tab {
            text: "Veröffentlichung".into(),
            url: "/de/tenants/x".into(),
            current: true,
        };
        Self {
            name: "Elektrizitätsgenossenschaft".into(),
            tabs: vec![tab],
            ..Self::default()
        }
    }
}

/// assets/views/admin/tenant.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct TenantPage {
    /// The head.
    pub head: Head,
    /// Its short word.
    pub slug: String,
    /// The address of its home page.
    pub origin: String,
    /// Counts changes.
    pub version: i64,
    /// When it was made.
    pub created_at: String,
    /// When it first went live.
    pub published_at: Option<String>,
    /// What stands between it and its opening.
    pub obstacles: Vec<String>,
    /// Whether somebody tried to open it all the same.
    pub refused: bool,
    /// Where it is opened for the first time.
    pub publish_url: Option<String>,
    /// Where it is closed.
    pub suspend_url: Option<String>,
    /// Where it is opened again.
    pub resume_url: Option<String>,
    /// Its lines of the audit log.
    pub audit_url: String,
}

impl View for TenantPage {
    const TEMPLATE: &'static str = "admin/tenant.html";

    fn samples() -> Vec<Self> {
        let draft = Self {
            head: Head::sample(),
            created_at: "2026-03-01T12:00:00Z".into(),
            obstacles: vec!["?".into()],
            refused: true,
            publish_url: Some("/x".into()),
            ..Self::default()
        };
        let live = Self {
            obstacles: Vec::new(),
            refused: false,
            publish_url: None,
            suspend_url: Some("/x".into()),
            published_at: Some("2026-03-01T12:00:00Z".into()),
            ..draft.clone()
        };
        vec![draft, live]
    }
}

/// assets/views/admin/tenant_details.html
#[derive(Clone, Debug, Serialize)]
pub struct DetailsPage {
    /// The head.
    pub head: Head,
    /// The details.
    pub form: Form,
    /// What the fields offer.
    pub offers: Offers,
}

impl View for DetailsPage {
    const TEMPLATE: &'static str = "admin/tenant_details.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            head: Head::sample(),
            form: Form::sample(&DETAIL_FIELDS),
            offers: Offers::default(),
        }]
    }
}

/// A pair of colours that cannot be read well enough.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Finding {
    /// Whether in dark mode.
    pub dark: bool,
    /// The role's name, as in the style sheet.
    pub role: &'static str,
    /// Its ground's name.
    pub ground: &'static str,
    /// The role's colour.
    pub color: String,
    /// The ground's colour.
    pub ground_color: String,
    /// The ratio, as numbers are written.
    pub ratio: String,
    /// The ratio needed.
    pub needed: String,
    /// The nearest colour that would pass.
    pub nearest: String,
}

/// The colours of one mode, for the small picture.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Swatches {
    /// Whether this is dark mode.
    pub dark: bool,
    /// The colours by role.
    pub colors: BTreeMap<String, String>,
}

/// assets/views/admin/tenant_brand.html
#[derive(Clone, Debug, Serialize)]
pub struct BrandPage {
    /// The head.
    pub head: Head,
    /// The tokens.
    pub form: Form,
    /// What the fields offer.
    pub offers: Offers,
    /// Where the colours are tried without being kept.
    pub preview_url: String,
    /// What cannot be read.
    pub findings: Vec<Finding>,
    /// Light and dark; empty when the tokens cannot be read.
    pub swatches: Vec<Swatches>,
    /// The logo.
    pub logo_url: Option<String>,
    /// Where a logo is uploaded.
    pub logo: Form,
}

impl View for BrandPage {
    const TEMPLATE: &'static str = "admin/tenant_brand.html";

    fn samples() -> Vec<Self> {
        let names = [
            "paper", "surface", "band", "on_band", "ink", "muted", "brand", "on_brand", "link", "tint", "on_tint",
            "line", "spark", "on_spark",
        ];
        let colors: BTreeMap<_, _> = names.map(|name| (name.to_owned(), "#33485a".to_owned())).into();
        vec![Self {
            head: Head::sample(),
            form: Form::sample(&BRAND_FIELDS),
            offers: Offers::default(),
            preview_url: "/x".into(),
            findings: vec![Finding {
                ratio: "2,1".into(),
                ..Finding::default()
            }],
            swatches: vec![Swatches { dark: true, colors }],
            logo_url: None,
            logo: Form::sample(&["logo"]),
        }]
    }
}

/// A host in the list.
#[derive(Clone, Debug, Serialize)]
pub struct HostLine {
    /// The name.
    pub host: String,
    /// Whether absolute addresses use it.
    pub canonical: bool,
}

/// assets/views/admin/tenant_hosts.html
#[derive(Clone, Debug, Serialize)]
pub struct HostsPage {
    /// The head.
    pub head: Head,
    /// All hosts, the canonical one first.
    pub hosts: Vec<HostLine>,
    /// A new one.
    pub form: Form,
    /// Where one is made canonical.
    pub canonical_url: String,
    /// Where one is removed.
    pub remove_url: String,
}

impl View for HostsPage {
    const TEMPLATE: &'static str = "admin/tenant_hosts.html";

    fn samples() -> Vec<Self> {
        let host = |canonical| HostLine {
            host: "north.example".into(),
            canonical,
        };
        vec![Self {
            head: Head::sample(),
            hosts: vec![host(true), host(false)],
            form: Form::sample(&["host"]),
            canonical_url: "/x".into(),
            remove_url: "/x".into(),
        }]
    }
}

/// A legal text in the list.
#[derive(Clone, Debug, Serialize)]
pub struct LegalLine {
    /// What it is called.
    pub kind: String,
    /// Its language, in words.
    pub lang: String,
    /// Where it is written.
    pub url: String,
    /// The latest version, if there is one.
    pub version: Option<i64>,
}

/// assets/views/admin/tenant_legal.html
#[derive(Clone, Debug, Serialize)]
pub struct LegalListPage {
    /// The head.
    pub head: Head,
    /// Every kind in every language of the tenant.
    pub texts: Vec<LegalLine>,
}

impl View for LegalListPage {
    const TEMPLATE: &'static str = "admin/tenant_legal.html";

    fn samples() -> Vec<Self> {
        let line = |version| LegalLine {
            kind: "AGB".into(),
            lang: "Deutsch".into(),
            url: "/x".into(),
            version,
        };
        vec![Self {
            head: Head::sample(),
            texts: vec![line(None), line(Some(2))],
        }]
    }
}

/// assets/views/admin/tenant_legal_text.html
#[derive(Clone, Debug, Serialize)]
pub struct LegalTextPage {
    /// The head.
    pub head: Head,
    /// What it is called.
    pub kind: String,
    /// Its language, in words.
    pub lang: String,
    /// The text.
    pub form: Form,
    /// The latest version, if there is one.
    pub version: Option<i64>,
    /// When that was published.
    pub published_at: Option<String>,
    /// Characters it may have.
    pub chars_max: usize,
}

impl View for LegalTextPage {
    const TEMPLATE: &'static str = "admin/tenant_legal_text.html";

    fn samples() -> Vec<Self> {
        let new = Self {
            head: Head::sample(),
            kind: "AGB".into(),
            lang: "Deutsch".into(),
            form: Form::sample(&["raw"]),
            version: None,
            published_at: None,
            chars_max: 100,
        };
        vec![
            new.clone(),
            Self {
                version: Some(2),
                published_at: Some("2026-03-01T12:00:00Z".into()),
                ..new
            },
        ]
    }
}

/// A manager in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ManagerLine {
    /// The name.
    pub name: String,
    /// Whether in good standing.
    pub active: bool,
    /// Since when.
    pub joined_at: String,
}

/// Fields of a new manager.
pub const MANAGER_FIELDS: [&str; 4] = ["email", "given_name", "family_name", "lang"];

/// assets/views/admin/tenant_managers.html
#[derive(Clone, Debug, Serialize)]
pub struct ManagersPage {
    /// The head.
    pub head: Head,
    /// Who there is.
    pub managers: Vec<ManagerLine>,
    /// A new one.
    pub form: Form,
    /// The tenant's languages.
    pub langs: Vec<Choice>,
    /// Days the link in the letter is good for.
    pub days: i64,
}

impl View for ManagersPage {
    const TEMPLATE: &'static str = "admin/tenant_managers.html";

    fn samples() -> Vec<Self> {
        let line = |active| ManagerLine {
            name: "Bo B.".into(),
            active,
            joined_at: "2026-03-01T12:00:00Z".into(),
        };
        vec![Self {
            head: Head::sample(),
            managers: vec![line(true), line(false)],
            form: Form::sample(&MANAGER_FIELDS),
            langs: Vec::new(),
            days: 7,
        }]
    }
}

/// A job that was laid aside.
#[derive(Clone, Debug, Serialize)]
pub struct DeadLine {
    /// Which handler it wanted.
    pub kind: String,
    /// Whose it was, in a word.
    pub tenant: Option<String>,
    /// How often it was tried.
    pub attempts: i64,
    /// What the last attempt said.
    pub error: Option<String>,
    /// When it was laid aside.
    pub dead_at: String,
    /// Where it gets a new start.
    pub revive_url: String,
}

/// assets/views/admin/jobs.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct JobsPage {
    /// Jobs that wait.
    pub waiting: i64,
    /// Jobs laid aside, all of them.
    pub dead_count: i64,
    /// The newest of these.
    pub dead: Vec<DeadLine>,
}

impl View for JobsPage {
    const TEMPLATE: &'static str = "admin/jobs.html";

    fn samples() -> Vec<Self> {
        let line = DeadLine {
            kind: "letter".into(),
            tenant: Some("north".into()),
            attempts: 12,
            error: Some("550 5.1.1".into()),
            dead_at: "2026-03-01T12:00:00Z".into(),
            revive_url: "/x".into(),
        };
        vec![
            Self::default(),
            Self {
                waiting: 3,
                dead_count: 1,
                dead: vec![line],
            },
        ]
    }
}

/// A line of the audit log.
#[derive(Clone, Debug, Serialize)]
pub struct LogLine {
    /// When.
    pub at: String,
    /// Who, in words.
    pub actor: String,
    /// What was done, by its stable name.
    pub act: String,
    /// To what.
    pub object: String,
    /// The tenant it is about.
    pub tenant: Option<String>,
    /// What else there is to know, as JSON.
    pub detail: Option<String>,
}

/// assets/views/admin/audit.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct AuditPage {
    /// Where the filter goes, by GET.
    pub action: String,
    /// All tenants.
    pub tenants: Vec<Choice>,
    /// The slug of the chosen one.
    pub tenant: String,
    /// The lines, the newest first.
    pub lines: Vec<LogLine>,
    /// Where the first page is, when this is a later one.
    pub newest_url: Option<String>,
    /// Where the older ones are.
    pub older_url: Option<String>,
}

impl View for AuditPage {
    const TEMPLATE: &'static str = "admin/audit.html";

    fn samples() -> Vec<Self> {
        let line = LogLine {
            at: "2026-03-01T12:00:00Z".into(),
            actor: "olga@kith.example".into(),
            act: "tenant-published".into(),
            object: "north".into(),
            tenant: Some("north".into()),
            detail: Some("{}".into()),
        };
        vec![
            Self::default(),
            Self {
                lines: vec![line],
                older_url: Some("/x".into()),
                ..Self::default()
            },
        ]
    }
}
