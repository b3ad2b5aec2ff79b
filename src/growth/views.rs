//! What the pages of the waiting list show.

use serde::Serialize;

use crate::{
    accounts::views::{Choice, Field},
    foundation::web::View,
};

/// assets/views/growth/waiting_list.html: the form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingListPage {
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The community's countries.
    pub countries: Vec<Choice>,
    /// The chosen one.
    pub country: Field,
    /// The postal code.
    pub postal: Field,
    /// What may be waited for there; empty while the place is not known, and where everything can be booked.
    pub packages: Vec<Choice>,
    /// Whether one of them must be chosen: something else can be booked there.
    pub must_choose: bool,
    /// What was chosen.
    pub package: Field,
    /// The address.
    pub email: Field,
    /// The privacy policy's address.
    pub privacy_url: String,
    /// Where one books.
    pub book_url: String,
}

impl View for WaitingListPage {
    const TEMPLATE: &'static str = "growth/waiting_list.html";

    fn samples() -> Vec<Self> {
        let choice = |value: &str| Choice {
            value: value.into(),
            label: value.into(),
            chosen: false,
        };
        let refused = Self {
            action: "/x".into(),
            form_key: "x".into(),
            countries: vec![choice("DE"), choice("AT")],
            packages: vec![choice(""), choice("smart-home")],
            must_choose: true,
            postal: Field {
                name: "postal".into(),
                value: "1o245".into(),
                error: Some("?".into()),
            },
            ..Self::default()
        };
        vec![Self::default(), refused]
    }
}

/// assets/views/growth/waiting_sent.html: it must not tell whether the address is known.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingSentPage {
    /// The address as it was typed.
    pub email: String,
    /// Where development keeps its letters.
    pub mailbox_url: Option<String>,
    /// Back to the first page.
    pub home_url: String,
}

impl View for WaitingSentPage {
    const TEMPLATE: &'static str = "growth/waiting_sent.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            email: "ada@north.example".into(),
            mailbox_url: Some("/_dev/mail".into()),
            home_url: "/x".into(),
        }]
    }
}

/// assets/views/growth/waiting_link.html: confirm, or leave.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingLinkPage {
    /// The place that is waited for.
    pub place: String,
    /// The package that is waited for; empty for whatever can be booked there first.
    pub what: String,
    /// Whether the letter that ends the wait is written.
    pub is_over: bool,
    /// Where it is booked.
    pub book_url: String,
    /// The day on which the address is forgotten.
    pub delete_on: String,
    /// Where the address is confirmed; none when it is.
    pub confirm_action: Option<String>,
    /// Where it is taken off the list.
    pub leave_action: String,
}

impl View for WaitingLinkPage {
    const TEMPLATE: &'static str = "growth/waiting_link.html";

    fn samples() -> Vec<Self> {
        let open = Self {
            place: "9050 Appenzell".into(),
            what: "Smart Home einrichten".into(),
            is_over: false,
            book_url: String::new(),
            delete_on: "2027-11-23".into(),
            confirm_action: Some("/x".into()),
            leave_action: "/x".into(),
        };
        let confirmed = Self {
            confirm_action: None,
            ..open.clone()
        };
        let over = Self {
            is_over: true,
            book_url: "/x".into(),
            ..confirmed.clone()
        };
        vec![open, confirmed, over]
    }
}
