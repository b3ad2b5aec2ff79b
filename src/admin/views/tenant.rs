//! What the pages of one tenant show: its state, details, hosts and managers.

use serde::Serialize;

use super::{Form, Settings, Tab};
use crate::{
    accounts::views::{Choice, Field},
    foundation::web::View,
};

/// Fields of the details that hold one value.
pub const DETAIL_FIELDS: [&str; 11] = [
    "name",
    "suffix",
    "countries",
    "default_lang",
    "other_lang",
    "formal",
    "time_zone",
    "company_url",
    "mail_from",
    "approves_newcomers",
    "feature",
];

/// Those of them that a community's managers decide.
pub const DESK_FIELDS: [&str; 4] = ["default_lang", "other_lang", "formal", "feature"];

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
    /// The parts a community may have.
    pub features: Vec<Choice>,
    /// Those it has.
    pub features_on: Vec<String>,
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
    pub(super) fn sample() -> Self {
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

impl Settings for DetailsPage {
    const AT_DESK: &'static str = "admin/desk_details.html";
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

/// A manager in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ManagerLine {
    /// The name.
    pub name: String,
    /// Whether in good standing.
    pub active: bool,
    /// Since when.
    pub joined_at: String,
    /// Where the role is taken from him.
    pub demote_url: String,
    /// Why, as it was typed; its name is this form's own.
    pub reason: Field,
}

/// Somebody who is invited and has not agreed.
#[derive(Clone, Debug, Serialize)]
pub struct InvitationLine {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// Since when.
    pub invited_at: String,
    /// When the letter was last sent.
    pub sent_at: String,
    /// Whether its link has run out.
    pub has_run_out: bool,
    /// Where it is sent again.
    pub send_url: String,
    /// Where the invitation is withdrawn.
    pub withdraw_url: String,
}

/// Fields of an invitation.
pub const MANAGER_FIELDS: [&str; 4] = ["email", "given_name", "family_name", "lang"];

/// assets/views/admin/tenant_managers.html
#[derive(Clone, Debug, Serialize)]
pub struct ManagersPage {
    /// The head.
    pub head: Head,
    /// What was refused about the lists.
    pub refusal: Option<String>,
    /// Who there is.
    pub managers: Vec<ManagerLine>,
    /// Who is invited.
    pub invitations: Vec<InvitationLine>,
    /// A new one.
    pub form: Form,
    /// The tenant's languages.
    pub langs: Vec<Choice>,
    /// Days the link in the letter is good for.
    pub days: i64,
    /// Whether the link waits until the community is open.
    pub waits: bool,
}

impl View for ManagersPage {
    const TEMPLATE: &'static str = "admin/tenant_managers.html";

    fn samples() -> Vec<Self> {
        let manager = |active: bool| ManagerLine {
            name: "Bo B.".into(),
            active,
            joined_at: "2026-03-01T12:00:00Z".into(),
            demote_url: "/x".into(),
            reason: Field {
                name: format!("reason-{active}"),
                value: "Elektrizitätsgenossenschaft".into(),
                error: (!active).then(|| "?".into()),
            },
        };
        let invitation = |has_run_out| InvitationLine {
            name: "Wera W.".into(),
            email: "wera@new.example".into(),
            invited_at: "2026-03-01T12:00:00Z".into(),
            sent_at: "2026-03-08T12:00:00Z".into(),
            has_run_out,
            send_url: "/x".into(),
            withdraw_url: "/x".into(),
        };
        let full = Self {
            head: Head::sample(),
            refusal: Some("?".into()),
            managers: vec![manager(true), manager(false)],
            invitations: vec![invitation(false), invitation(true)],
            form: Form::sample(&MANAGER_FIELDS),
            langs: Vec::new(),
            days: 14,
            waits: true,
        };
        let empty = Self {
            refusal: None,
            managers: Vec::new(),
            invitations: Vec::new(),
            waits: false,
            ..full.clone()
        };
        vec![full, empty]
    }
}
