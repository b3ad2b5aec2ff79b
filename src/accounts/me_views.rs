//! What the pages about oneself show.

use serde::Serialize;

use super::{
    member_views::{Face, Tab},
    views::{Choice, Field},
};
use crate::foundation::web::View;

/// assets/views/accounts/me.html: how others see me, what I can do, which language I read.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MePage {
    /// The pages about me.
    pub tabs: Vec<Tab>,
    /// Whether a manager has yet to approve me.
    pub waits: bool,
    /// My face.
    pub person: Face,
    /// My profile as others see it.
    pub profile_url: String,
    /// Where name and sentences go.
    pub profile_action: String,
    /// The name others see.
    pub display_name: Field,
    /// A few sentences.
    pub about: Field,
    /// Where a picture goes.
    pub avatar_action: String,
    /// The picture's refusal.
    pub avatar: Field,
    /// Where the picture is removed, when there is one.
    pub avatar_remove_action: Option<String>,
    /// Where skills and languages go.
    pub abilities_action: String,
    /// The platform's skills.
    pub skills: Vec<Choice>,
    /// Languages one can speak.
    pub languages: Vec<Choice>,
    /// Where the language of pages and letters goes.
    pub lang_action: String,
    /// The tenant's languages.
    pub langs: Vec<Choice>,
    /// The language read.
    pub lang: Field,
    /// Where the directory's choices go.
    pub directory_action: String,
    /// What can be shown: `skills`, `languages`, `area`.
    pub shows: Vec<Choice>,
}

fn choice(label: &str) -> Choice {
    Choice {
        value: "x".into(),
        label: label.into(),
        chosen: true,
    }
}

fn wrong(name: &str) -> Field {
    Field {
        name: name.into(),
        value: "?".into(),
        error: Some("Das geht so nicht.".into()),
    }
}

fn tabs() -> Vec<Tab> {
    vec![Tab {
        text: "Profil".into(),
        url: "/de/me".into(),
        current: true,
    }]
}

impl View for MePage {
    const TEMPLATE: &'static str = "accounts/me.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            tabs: tabs(),
            person: Face::sample(),
            display_name: wrong("display_name"),
            about: wrong("about"),
            avatar: wrong("avatar"),
            avatar_remove_action: Some("/x".into()),
            skills: vec![choice("WLAN"), choice("Unterbrechungsfreie Stromversorgungsanlagen")],
            languages: vec![choice("Deutsch")],
            langs: vec![choice("Deutsch")],
            lang: wrong("lang"),
            shows: vec![choice("Fähigkeiten")],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/accounts/me_home_place.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeHomePlacePage {
    /// The pages about me.
    pub tabs: Vec<Tab>,
    /// Where the place goes.
    pub place_action: String,
    /// Countries one can choose.
    pub countries: Vec<Choice>,
    /// The country.
    pub country: Field,
    /// The postal code.
    pub postal_code: Field,
    /// What we take the code for: place and region; empty when not known.
    pub place: String,
    /// The travel radius in kilometres.
    pub radius_km: Field,
    /// The largest radius.
    pub radius_km_max: i64,
    /// Where the holiday goes.
    pub away_action: String,
    /// First day.
    pub away_from: Field,
    /// Last day.
    pub away_until: Field,
}

impl View for MeHomePlacePage {
    const TEMPLATE: &'static str = "accounts/me_home_place.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            tabs: tabs(),
            countries: vec![choice("Liechtenstein")],
            country: wrong("country"),
            postal_code: wrong("postal_code"),
            place: "Sankt Peter-Ording, Schleswig-Holstein".into(),
            radius_km: wrong("radius_km"),
            radius_km_max: 40,
            away_from: wrong("away_from"),
            away_until: wrong("away_until"),
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/accounts/me_letters.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeLettersPage {
    /// The pages about me.
    pub tabs: Vec<Tab>,
    /// Where the choice about replies goes.
    pub replies_action: String,
    /// Whether letters about replies are wanted.
    pub replies: bool,
    /// Where newsletter consents go.
    pub newsletters_action: String,
    /// Topics, ticked when agreed to.
    pub newsletters: Vec<Choice>,
    /// The privacy policy.
    pub privacy_url: String,
}

impl View for MeLettersPage {
    const TEMPLATE: &'static str = "accounts/me_letters.html";

    fn samples() -> Vec<Self> {
        vec![
            Self::default(),
            Self {
                tabs: tabs(),
                replies: true,
                newsletters: vec![choice("Neuigkeiten")],
                ..Self::default()
            },
        ]
    }
}

/// One signed-in browser.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SessionLine {
    /// The browser in words; empty when it says nothing.
    pub device: String,
    /// Since when, RFC 3339.
    pub created_at: String,
    /// The last visit, RFC 3339.
    pub seen_at: String,
    /// Whether it is this one.
    pub current: bool,
    /// Where it is ended.
    pub end_action: String,
}

/// assets/views/accounts/me_sign_in.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeSignInPage {
    /// The pages about me.
    pub tabs: Vec<Tab>,
    /// Where passwords go.
    pub password_action: String,
    /// Whether there is a password yet.
    pub has_password: bool,
    /// Whether the present one is asked for: not just after a sign-in by link.
    pub asks_present: bool,
    /// The present password.
    pub present: Field,
    /// The new one.
    pub password: Field,
    /// Characters it needs.
    pub password_min: usize,
    /// Where a new address goes.
    pub email_action: String,
    /// The present address.
    pub email_now: String,
    /// Whether nobody has it, as a mail server says.
    pub email_refused: bool,
    /// The new address.
    pub email: Field,
    /// Where development shows letters.
    pub mailbox_url: Option<String>,
    /// Signed-in browsers.
    pub sessions: Vec<SessionLine>,
    /// Where all are ended.
    pub everywhere_action: String,
    /// The key of the form for a new address.
    pub form_key: String,
}

impl View for MeSignInPage {
    const TEMPLATE: &'static str = "accounts/me_sign_in.html";

    fn samples() -> Vec<Self> {
        let session = |device: &str, current| SessionLine {
            device: device.into(),
            created_at: "2026-11-20T10:00:00Z".into(),
            seen_at: "2026-11-23T10:00:00Z".into(),
            current,
            end_action: "/x".into(),
        };
        let full = Self {
            tabs: tabs(),
            has_password: true,
            asks_present: true,
            present: wrong("present"),
            password: wrong("password"),
            password_min: 12,
            email_now: "ada@north.example".into(),
            email_refused: true,
            email: wrong("email"),
            mailbox_url: Some("/_dev/mail".into()),
            sessions: vec![session("Firefox, Linux", true), session("", false)],
            ..Self::default()
        };
        let proved = Self {
            asks_present: false,
            ..full.clone()
        };
        vec![Self::default(), full, proved]
    }
}

/// assets/views/accounts/me_data.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeDataPage {
    /// The pages about me.
    pub tabs: Vec<Tab>,
    /// Where the file comes from.
    pub data_url: String,
    /// Where one leaves this community.
    pub leave_action: String,
    /// Whether leaving is meant, and what is wrong with that.
    pub leave: Field,
    /// Where the account is deleted.
    pub delete_action: String,
    /// Where a link that deletes it is asked for.
    pub delete_link_action: String,
    /// What one proves oneself with: `password`; `session`, just after a sign-in by link; or `letter`.
    pub proof_by: String,
    /// The password as proof.
    pub proof: Field,
    /// Whether deleting is meant, where the session is the proof.
    pub sure: Field,
    /// The key of the form that deletes.
    pub form_key: String,
}

impl View for MeDataPage {
    const TEMPLATE: &'static str = "accounts/me_data.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            tabs: tabs(),
            proof_by: "password".into(),
            leave: wrong("leave"),
            proof: wrong("proof"),
            ..Self::default()
        };
        let proved = Self {
            proof_by: "session".into(),
            sure: wrong("sure"),
            ..Self::default()
        };
        vec![Self::default(), full, proved]
    }
}

/// assets/views/accounts/me_proof.html: a link out of a letter, with the button that acts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MeProofPage {
    /// `email-old`, `email-new`, `email-half`, `email-done`, `delete` or `gone`.
    pub about: String,
    /// The new address, for those about it.
    pub email: String,
    /// Where the button posts to; none when there is nothing left to do.
    pub action: Option<String>,
    /// Where one goes on.
    pub next_url: String,
}

impl View for MeProofPage {
    const TEMPLATE: &'static str = "accounts/me_proof.html";

    fn samples() -> Vec<Self> {
        ["email-old", "email-new", "email-half", "email-done", "delete", "gone"]
            .into_iter()
            .map(|about| Self {
                about: about.into(),
                email: "ada@north.example".into(),
                action: matches!(about, "email-old" | "email-new" | "delete").then(|| "/x".into()),
                next_url: "/de/me".into(),
            })
            .collect()
    }
}
