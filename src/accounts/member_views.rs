//! What the directory and the staff's pages about members show.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{
    frame,
    views::{Choice, Field},
};
use crate::{foundation::web::View, tenancy::House};

/// A face as every page draws it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Face {
    /// The name.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// 1 to 7.
    pub tone: u8,
    /// The picture's signed address.
    pub avatar_url: Option<String>,
    /// The profile.
    pub url: Option<String>,
}

impl Face {
    /// The face of this name and picture.
    #[must_use]
    pub fn of(house: &House, name: &str, avatar: Option<&str>, url: Option<String>) -> Self {
        Self {
            name: name.to_owned(),
            initials: frame::initials(name),
            tone: frame::tone(name),
            avatar_url: avatar.and_then(|key| house.picture_url(key)),
            url,
        }
    }

    /// A face to try templates with.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            name: "Wilhelmine Unterbrechungsfrei-Śliwińska".into(),
            initials: "WU".into(),
            tone: 3,
            ..Self::default()
        }
    }
}

/// One link of a row of links.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tab {
    /// What people read.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether this is the page.
    pub current: bool,
}

/// A member in the directory.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MemberCard {
    /// Who.
    pub person: Face,
    /// `friend`, `manager` or `partner`.
    pub role: String,
    /// The region; empty when not shown.
    pub area: String,
    /// Names of skills.
    pub skills: Vec<String>,
    /// Names of languages, as one text; empty when not shown.
    pub languages: String,
}

impl MemberCard {
    fn sample() -> Self {
        Self {
            person: Face::sample(),
            role: "manager".into(),
            area: "Mecklenburg-Vorpommern".into(),
            skills: vec![
                "WLAN & Netzwerk".into(),
                "Unterbrechungsfreie Stromversorgungsanlagen".into(),
            ],
            languages: "Deutsch und Polnisch".into(),
        }
    }
}

/// assets/views/accounts/members.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MembersPage {
    /// Where the search goes, by GET.
    pub action: String,
    /// The beginning of a name.
    pub name: Field,
    /// Skills one can choose.
    pub skills: Vec<Choice>,
    /// The chosen skill.
    pub skill: String,
    /// Languages one can choose.
    pub languages: Vec<Choice>,
    /// The chosen language.
    pub language: String,
    /// Who was found.
    pub members: Vec<MemberCard>,
    /// The first page, when this is a later one.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// Whether anything narrows the list.
    pub searching: bool,
}

impl View for MembersPage {
    const TEMPLATE: &'static str = "accounts/members.html";

    fn samples() -> Vec<Self> {
        let choice = Choice {
            value: "wifi".into(),
            label: "WLAN".into(),
            chosen: true,
        };
        let full = Self {
            action: "/de/members".into(),
            name: Field {
                name: "q".into(),
                value: "Ada".into(),
                error: None,
            },
            skills: vec![choice.clone()],
            skill: "wifi".into(),
            languages: vec![choice],
            members: vec![
                MemberCard::sample(),
                MemberCard {
                    person: Face::sample(),
                    ..MemberCard::default()
                },
            ],
            first_url: Some("/de/members".into()),
            next_url: Some("/de/members?after=x".into()),
            searching: true,
            ..Self::default()
        };
        vec![
            Self::default(),
            Self {
                searching: true,
                ..Self::default()
            },
            full,
        ]
    }
}

/// A certificate or the Profi class.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GrantLine {
    /// `certificate` or `profi`.
    pub kind: String,
    /// The certificate's name.
    pub name: String,
    /// Since when, RFC 3339.
    pub granted_at: String,
    /// Whether the platform gave it.
    pub by_platform: bool,
    /// Where it is withdrawn, for the staff of its own community.
    pub withdraw_action: Option<String>,
}

impl GrantLine {
    fn samples() -> Vec<Self> {
        let line = Self {
            granted_at: "2026-11-23T10:00:00Z".into(),
            ..Self::default()
        };
        vec![
            Self {
                kind: "profi".into(),
                by_platform: true,
                ..line.clone()
            },
            Self {
                kind: "certificate".into(),
                name: "IHK".into(),
                withdraw_action: Some("/x".into()),
                ..line
            },
        ]
    }
}

/// What customers say of a Friend.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Stars {
    /// Of five, in the reader's numbers.
    pub value: String,
    /// From how many ratings.
    pub count: i64,
}

/// assets/views/accounts/member.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MemberPage {
    /// Who, and what is shown.
    pub card: MemberCard,
    /// A few sentences, line by line.
    pub about: Vec<String>,
    /// Since when, RFC 3339.
    pub joined_at: String,
    /// Certificates and the class.
    pub grants: Vec<GrantLine>,
    /// What customers say.
    pub reputation: Option<Stars>,
    /// The directory.
    pub members_url: String,
    /// Where one's own profile is changed.
    pub edit_url: Option<String>,
    /// The staff's page about this member.
    pub staff_url: Option<String>,
}

impl View for MemberPage {
    const TEMPLATE: &'static str = "accounts/member.html";

    fn samples() -> Vec<Self> {
        let plain = Self {
            joined_at: "2026-11-23T10:00:00Z".into(),
            ..Self::default()
        };
        let full = Self {
            card: MemberCard::sample(),
            about: vec!["Ich helfe gern.".into(), "Auch am Wochenende.".into()],
            grants: GrantLine::samples(),
            reputation: Some(Stars {
                value: "4,6".into(),
                count: 12,
            }),
            members_url: "/de/members".into(),
            edit_url: Some("/de/me".into()),
            staff_url: Some("/de/staff/members/x".into()),
            ..plain.clone()
        };
        vec![plain, full]
    }
}

/// A member in the staff's list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffRow {
    /// Who.
    pub person: Face,
    /// `friend`, `manager` or `partner`.
    pub role: String,
    /// Where he stands.
    pub standing: String,
    /// Since when, RFC 3339.
    pub joined_at: String,
    /// Where he is let in, when he is waiting.
    pub approve_action: Option<String>,
    /// Where he is turned down, when he is waiting.
    pub decline_action: Option<String>,
}

/// assets/views/accounts/staff_members.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffMembersPage {
    /// Where the search goes, by GET.
    pub action: String,
    /// The standings.
    pub standings: Vec<Tab>,
    /// The chosen standing's word.
    pub standing: String,
    /// The beginning of a name, or an address.
    pub text: Field,
    /// Who was found.
    pub members: Vec<StaffRow>,
    /// The first page, when this is a later one.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// Whether newcomers wait for approval.
    pub approves: bool,
    /// Where that is changed.
    pub approval_action: String,
}

impl View for StaffMembersPage {
    const TEMPLATE: &'static str = "accounts/staff_members.html";

    fn samples() -> Vec<Self> {
        let row = |standing: &str| StaffRow {
            person: Face::sample(),
            role: "partner".into(),
            standing: standing.into(),
            joined_at: "2026-11-23T10:00:00Z".into(),
            approve_action: (standing == "waiting").then(|| "/x".into()),
            decline_action: (standing == "waiting").then(|| "/x".into()),
        };
        let full = Self {
            approves: true,
            approval_action: "/x".into(),
            standings: vec![Tab {
                text: "Aktiv".into(),
                url: "/x".into(),
                current: true,
            }],
            text: Field {
                name: "q".into(),
                value: "a".into(),
                error: None,
            },
            members: ["unconfirmed", "waiting", "active", "suspended", "left"]
                .map(row)
                .to_vec(),
            first_url: Some("/x".into()),
            next_url: Some("/x?after=x".into()),
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/accounts/staff_member.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffMemberPage {
    /// Who.
    pub person: Face,
    /// `friend`, `manager` or `partner`.
    pub role: String,
    /// Where he stands.
    pub standing: String,
    /// Why he is shut out.
    pub suspended_reason: Option<String>,
    /// Since when, RFC 3339.
    pub joined_at: String,
    /// The list.
    pub members_url: String,
    /// The profile others see.
    pub profile_url: Option<String>,
    /// What was refused about a button.
    pub refusal: Option<String>,
    /// Where he is let in.
    pub approve_action: Option<String>,
    /// Where he is turned down.
    pub decline_action: Option<String>,
    /// Where he is shut out.
    pub suspend_action: Option<String>,
    /// The reason typed.
    pub reason: Field,
    /// Where he is let in again.
    pub restore_action: Option<String>,
    /// Certificates and the class.
    pub grants: Vec<GrantLine>,
    /// Where something is granted; none for those who have left.
    pub grant_action: Option<String>,
    /// Kinds of grants.
    pub kinds: Vec<Choice>,
    /// The kind typed.
    pub kind: Field,
    /// The certificate's name typed.
    pub certificate: Field,
    /// The key of the form that grants.
    pub form_key: String,
}

impl View for StaffMemberPage {
    const TEMPLATE: &'static str = "accounts/staff_member.html";

    fn samples() -> Vec<Self> {
        let left = Self {
            standing: "left".into(),
            joined_at: "2026-11-23T10:00:00Z".into(),
            ..Self::default()
        };
        let active = Self {
            person: Face::sample(),
            role: "friend".into(),
            standing: "active".into(),
            suspend_action: Some("/x".into()),
            reason: Field {
                name: "reason".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            grants: GrantLine::samples(),
            grant_action: Some("/x".into()),
            kinds: vec![Choice {
                value: "profi".into(),
                label: "Profi".into(),
                chosen: true,
            }],
            kind: Field {
                name: "kind".into(),
                value: "profi".into(),
                error: None,
            },
            certificate: Field {
                name: "certificate".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            refusal: Some("?".into()),
            ..left.clone()
        };
        let suspended = Self {
            standing: "suspended".into(),
            suspended_reason: Some("Werbung in fremden Themen".into()),
            suspend_action: None,
            restore_action: Some("/x".into()),
            ..active.clone()
        };
        let waiting = Self {
            standing: "waiting".into(),
            approve_action: Some("/x".into()),
            decline_action: Some("/x".into()),
            ..active.clone()
        };
        vec![left, active, suspended, waiting]
    }
}

/// An instant as templates take it.
#[must_use]
pub fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339()
}
