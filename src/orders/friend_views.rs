//! What a Friend sees of his orders, and managers of ratings.

use serde::Serialize;

use super::customer_views::BlockForm;
use crate::{
    accounts::views::{Choice, Field},
    foundation::web::{View, chart::Chart},
};

/// One order in a Friend's list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrderLine {
    /// Where it leads.
    pub url: String,
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// The state in words.
    pub state: String,
    /// `good`, `warn`, `spark` or empty: the colour of the state.
    pub kind: String,
    /// Postal code and place.
    pub place: String,
    /// What the Friend earns.
    pub pay: String,
    /// Until when he must be in touch.
    pub due_at: Option<String>,
    /// The agreed time on the customer's clock.
    pub time: Option<WallTime>,
}

/// A time on somebody's clock, as the templates' filters read it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WallTime {
    /// `2027-03-28`.
    pub day: String,
    /// `20:00`.
    pub time: String,
}

impl WallTime {
    fn sample() -> Self {
        Self {
            day: "2027-03-28".into(),
            time: "20:00".into(),
        }
    }
}

impl From<(String, String)> for WallTime {
    fn from((day, time): (String, String)) -> Self {
        Self { day, time }
    }
}

/// assets/views/orders/orders.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrdersPage {
    /// What he owes somebody.
    pub open: Vec<OrderLine>,
    /// What is over, the newest first.
    pub past: Vec<OrderLine>,
    /// The first page of what is over.
    pub first_url: Option<String>,
    /// The next page of what is over.
    pub next_url: Option<String>,
    /// His earnings.
    pub earnings_url: String,
    /// What he is asked for at the moment.
    pub offers_url: String,
}

impl OrderLine {
    fn sample() -> Self {
        Self {
            url: "/de/orders/x".into(),
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            state: "Angenommen".into(),
            kind: "warn".into(),
            place: "10245 Berlin".into(),
            pay: "25,00 €".into(),
            due_at: Some("2026-11-23T11:00:00Z".into()),
            time: Some(WallTime::sample()),
        }
    }
}

impl View for OrdersPage {
    const TEMPLATE: &'static str = "orders/orders.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            open: vec![OrderLine::sample()],
            past: vec![OrderLine::sample()],
            first_url: Some("/de/orders".into()),
            next_url: Some("/de/orders?after=x".into()),
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// By what the customer is reached.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Customer {
    /// First and family name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code and place.
    pub place: String,
    /// As he wrote it.
    pub phone: String,
    /// `tel:` and digits.
    pub phone_url: String,
    /// The address.
    pub email: String,
    /// `mailto:` and the address.
    pub email_url: String,
}

/// A proposal that waits for an answer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Proposal {
    /// On the customer's clock.
    pub time: WallTime,
    /// Where agreeing goes; none when the Friend made it himself.
    pub agree_action: Option<String>,
}

/// An extra.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExtraLine {
    /// What for.
    pub label: String,
    /// How much.
    pub amount: String,
    /// Its state in words.
    pub state: String,
    /// Where taking it back goes, while it is not answered.
    pub withdraw_action: Option<String>,
}

/// A message.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MessageLine {
    /// Whether the Friend wrote it.
    pub mine: bool,
    /// Its lines.
    pub lines: Vec<String>,
    /// When.
    pub at: String,
}

/// What the customer said of the work.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Said {
    /// One to five.
    pub stars: i64,
    /// His words; empty when he wrote none or they are hidden.
    pub text: String,
}

/// assets/views/orders/order.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrderPage {
    /// The page's stream.
    pub live_url: String,
    /// The Friend's list.
    pub orders_url: String,
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// The state in words.
    pub state: String,
    /// The colour of the state.
    pub kind: String,
    /// What to do next, a sentence; empty when nothing is.
    pub next: String,
    /// Until when he must be in touch.
    pub due_at: Option<String>,
    /// The customer; none once the Friend may no longer know.
    pub customer: Option<Customer>,
    /// What is wrong, by lines.
    pub trouble: Vec<String>,
    /// The wished times.
    pub wishes: String,
    /// The customer's language.
    pub language: String,
    /// Minutes the package takes.
    pub minutes: i64,
    /// What the Friend earns, extras included.
    pub earned: String,
    /// What the customer pays, extras included.
    pub total: String,
    /// How he pays.
    pub payment: String,
    /// The agreed time on the customer's clock.
    pub time: Option<WallTime>,
    /// The same on the Friend's clock, when it shows another.
    pub own_time: Option<WallTime>,
    /// What waits for an answer.
    pub proposal: Option<Proposal>,
    /// Where a contact is logged.
    pub contact_action: Option<String>,
    /// How one got in touch.
    pub channels: Vec<Choice>,
    /// The chosen one.
    pub channel: Field,
    /// When one spoke, on the customer's clock.
    pub spoken_at: Field,
    /// Where a time is proposed.
    pub propose_action: Option<String>,
    /// The proposed time.
    pub time_field: Field,
    /// Where the work begins.
    pub start_action: Option<String>,
    /// Extras so far.
    pub extras: Vec<ExtraLine>,
    /// Where an extra is asked for.
    pub extra_action: Option<String>,
    /// What it is for.
    pub label: Field,
    /// How much.
    pub amount: Field,
    /// ISO code.
    pub currency: String,
    /// Where the code goes.
    pub complete_action: Option<String>,
    /// The customer's code.
    pub code_field: Field,
    /// Where a visit is told as unsuccessful.
    pub fail_action: Option<String>,
    /// Why.
    pub failures: Vec<Choice>,
    /// The chosen reason.
    pub failure: Field,
    /// Where the order is given back.
    pub hand_back_action: Option<String>,
    /// Why.
    pub hand_backs: Vec<Choice>,
    /// The chosen reason.
    pub hand_back: Field,
    /// What the two wrote.
    pub messages: Vec<MessageLine>,
    /// Where a message goes.
    pub message_action: Option<String>,
    /// What is being written.
    pub text: Field,
    /// What the customer said of the work.
    pub rating: Option<Said>,
    /// The form that keeps this customer away, once the work is over.
    pub block: Option<BlockForm>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// What was refused about the whole.
    pub refusal: Option<String>,
}

impl View for OrderPage {
    const TEMPLATE: &'static str = "orders/order.html";

    fn samples() -> Vec<Self> {
        let choice = |label: &str| Choice {
            value: "x".into(),
            label: label.into(),
            chosen: false,
        };
        let wrong = |name: &str| Field {
            name: name.into(),
            value: "?".into(),
            error: Some("?".into()),
        };
        let link = || Some("/de/orders/x/act".to_owned());
        let full = Self {
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            state: "Angenommen".into(),
            kind: "warn".into(),
            next: "Bitte melden.".into(),
            due_at: Some("2026-11-23T23:00:00Z".into()),
            customer: Some(Customer {
                name: "Wilhelmine Unterbrechungsfrei-Śliwińska".into(),
                street: "Donaudampfschifffahrtsgesellschaftsstraße 123".into(),
                place: "10245 Berlin".into(),
                phone: "+49 30 123456".into(),
                phone_url: "tel:+4930123456".into(),
                email: "kundin@people.example".into(),
                email_url: "mailto:kundin@people.example".into(),
            }),
            trouble: vec!["Der Router blinkt.".into()],
            wishes: "Werktags abends".into(),
            language: "Deutsch".into(),
            minutes: 60,
            earned: "25,00 €".into(),
            total: "49,00 €".into(),
            payment: "Bar".into(),
            time: Some(WallTime::sample()),
            own_time: Some(WallTime::sample()),
            proposal: Some(Proposal {
                time: WallTime::sample(),
                agree_action: link(),
            }),
            contact_action: link(),
            channels: vec![choice("Telefon")],
            channel: wrong("channel"),
            spoken_at: wrong("spoken_at"),
            propose_action: link(),
            time_field: wrong("time"),
            start_action: link(),
            extras: vec![ExtraLine {
                label: "Netzwerkkabel".into(),
                amount: "12,50 €".into(),
                state: "Angefragt".into(),
                withdraw_action: link(),
            }],
            extra_action: link(),
            label: wrong("label"),
            amount: wrong("amount"),
            currency: "EUR".into(),
            complete_action: link(),
            code_field: wrong("code"),
            fail_action: link(),
            failures: vec![choice("Niemand da")],
            failure: wrong("failure"),
            hand_back_action: link(),
            hand_backs: vec![choice("Keine Zeit")],
            hand_back: wrong("hand_back"),
            messages: vec![
                MessageLine {
                    mine: true,
                    lines: vec!["Guten Tag".into()],
                    at: "2026-11-23T11:00:00Z".into(),
                },
                MessageLine {
                    mine: false,
                    lines: vec!["Hallo".into(), "bis dann".into()],
                    at: "2026-11-23T12:00:00Z".into(),
                },
            ],
            message_action: link(),
            text: wrong("text"),
            rating: Some(Said {
                stars: 4,
                text: "Freundlich und schnell".into(),
            }),
            refusal: Some("?".into()),
            block: Some(BlockForm::sample()),
            ..Self::default()
        };
        let waiting = Self {
            proposal: Some(Proposal {
                time: WallTime::sample(),
                agree_action: None,
            }),
            rating: Some(Said {
                stars: 1,
                text: String::new(),
            }),
            block: Some(BlockForm {
                is_set: true,
                ..BlockForm::sample()
            }),
            ..Self::default()
        };
        vec![Self::default(), full, waiting]
    }
}

/// assets/views/orders/earnings.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct EarningsPage {
    /// The Friend's orders.
    pub orders_url: String,
    /// One chart for each currency.
    pub charts: Vec<Chart>,
}

impl View for EarningsPage {
    const TEMPLATE: &'static str = "orders/earnings.html";

    fn samples() -> Vec<Self> {
        use crate::foundation::web::chart::{ChartWords, Figure};
        let figures = [Figure {
            label: "März 2027".into(),
            value: 17_500.0,
        }];
        let full = Self {
            charts: vec![Chart::bars(ChartWords::default(), &figures, |value| value.to_string())],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// A rating in the managers' list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RatingLine {
    /// The package.
    pub package: String,
    /// The order's code.
    pub code: String,
    /// One to five.
    pub stars: i64,
    /// The words, by lines.
    pub lines: Vec<String>,
    /// When.
    pub at: String,
    /// Why the text is hidden, if it is.
    pub hidden_reason: Option<String>,
    /// Where hiding goes.
    pub hide_action: Option<String>,
    /// Where showing goes.
    pub show_action: Option<String>,
    /// The reason being written.
    pub reason: Field,
}

/// assets/views/orders/ratings.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct RatingsPage {
    /// The ratings, the newest first.
    pub ratings: Vec<RatingLine>,
    /// The first page.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// What was refused.
    pub refusal: Option<String>,
}

impl View for RatingsPage {
    const TEMPLATE: &'static str = "orders/ratings.html";

    fn samples() -> Vec<Self> {
        let line = RatingLine {
            package: "WLAN einrichten".into(),
            code: "K7F-4QX".into(),
            stars: 1,
            lines: vec!["Unfreundlich".into()],
            at: "2026-11-23T11:00:00Z".into(),
            hidden_reason: None,
            hide_action: Some("/de/staff/ratings/x/hide".into()),
            show_action: None,
            reason: Field {
                name: "reason-x".into(),
                value: String::new(),
                error: Some("?".into()),
            },
        };
        let hidden = RatingLine {
            hidden_reason: Some("Beleidigung".into()),
            hide_action: None,
            show_action: Some("/de/staff/ratings/x/show".into()),
            ..line.clone()
        };
        let full = Self {
            ratings: vec![line, hidden],
            first_url: Some("/de/staff/ratings".into()),
            next_url: Some("/de/staff/ratings?before=x".into()),
            refusal: Some("?".into()),
        };
        vec![Self::default(), full]
    }
}
