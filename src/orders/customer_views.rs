//! What a customer sees of his order.

use serde::Serialize;

use super::booking_views::Fact;
use crate::{
    accounts::views::{Choice, Field},
    foundation::web::View,
};

/// Who comes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Comer {
    /// His name in the community through which he was asked.
    pub name: String,
    /// Letters for a round without a picture.
    pub initials: String,
    /// One of seven tones.
    pub tone: u8,
    /// The picture.
    pub avatar_url: Option<String>,
    /// What customers say of him, in words.
    pub rating: Option<String>,
}

/// A line of the story so far and to come.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StoryStep {
    /// What happens.
    pub title: String,
    /// When, or what is to be done.
    pub text: String,
    /// `done`, `now` or `later`.
    pub state: &'static str,
}

/// A time somebody proposed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Proposal {
    /// Its id, for the form that agrees.
    pub id: String,
    /// When, in words.
    pub when: String,
    /// Whether it waits for the customer.
    pub is_mine_to_answer: bool,
}

/// Something on top of the price.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExtraLine {
    /// Its id, for the forms that decide.
    pub id: String,
    /// What it is for.
    pub label: String,
    /// What it costs, in minor units of the order's currency.
    pub amount: i64,
    /// `asked`, `agreed`, `refused` or `withdrawn`.
    pub state: String,
}

/// A message of the thread.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    /// Who wrote it, in words.
    pub author: String,
    /// Whether it was the customer.
    pub is_own: bool,
    /// When, in words.
    pub when: String,
    /// What, in paragraphs.
    pub text: String,
}

/// The form that rates.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RateForm {
    /// Where it goes.
    pub action: String,
    /// One to five.
    pub stars: Vec<Choice>,
    /// The chosen one.
    pub chosen: Field,
    /// A few words.
    pub text: Field,
    /// Characters of that at most.
    pub text_max: usize,
}

/// The form that keeps the two sides of an order apart from now on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BlockForm {
    /// Whether they are.
    pub is_set: bool,
    /// Where one says so.
    pub block_action: String,
    /// Where one takes it back.
    pub unblock_action: String,
}

impl BlockForm {
    pub(super) fn sample() -> Self {
        Self {
            is_set: false,
            block_action: "/x/block".into(),
            unblock_action: "/x/unblock".into(),
        }
    }
}

/// assets/views/orders/customer_status.html: where an order stands now, put into its page while that is open.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CustomerStatus {
    /// Where it stands, as a headline.
    pub heading: String,
    /// What that means, sentence by sentence.
    pub texts: Vec<String>,
    /// Where the page shows all that is new.
    pub news_url: Option<String>,
}

impl View for CustomerStatus {
    const TEMPLATE: &'static str = "orders/customer_status.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            heading: "Wir fragen Friends in der Nähe".into(),
            texts: vec!["4 Friends sind gefragt.".into(), "2 haben abgelehnt.".into()],
            news_url: Some("/x".into()),
        }]
    }
}

/// assets/views/orders/customer.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct CustomerOrderPage {
    /// The code people read to each other.
    pub code: String,
    /// Where it stands, as a headline.
    pub heading: String,
    /// What that means, sentence by sentence.
    pub texts: Vec<String>,
    /// How the community is reached, once the agreed time has passed.
    pub imprint_url: Option<String>,
    /// Why the last thing was not done.
    pub refusal: Option<String>,
    /// Who comes.
    pub comer: Option<Comer>,
    /// What the customer tells the Friend when the work is done.
    pub completion_code: Option<String>,
    /// The story.
    pub story: Vec<StoryStep>,
    /// A time that waits for an answer.
    pub proposal: Option<Proposal>,
    /// Where one agrees to it.
    pub agree_action: String,
    /// Where one proposes another.
    pub propose_action: Option<String>,
    /// What was typed there.
    pub wall: Field,
    /// What was asked for on top.
    pub extras: Vec<ExtraLine>,
    /// Where one agrees to it.
    pub extra_agree_action: String,
    /// Where one refuses it.
    pub extra_refuse_action: String,
    /// Whether the work goes on, so that extras can be decided.
    pub may_decide_extras: bool,
    /// The package's name.
    pub package: String,
    /// What the package costs, in minor units.
    pub price: i64,
    /// What is paid together with the extras.
    pub total: i64,
    /// Of this currency.
    pub currency: &'static str,
    /// What was booked.
    pub facts: Vec<Fact>,
    /// What is wrong, as the customer wrote it.
    pub trouble: String,
    /// The thread.
    pub messages: Vec<Line>,
    /// Where one writes.
    pub message_action: Option<String>,
    /// What was typed there.
    pub body: Field,
    /// Characters of that at most.
    pub body_max: usize,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The form that rates.
    pub rate: Option<RateForm>,
    /// The rating that was given.
    pub rated: Option<String>,
    /// The form that keeps this Friend away, once the work is over.
    pub block: Option<BlockForm>,
    /// The page's stream.
    pub live_url: String,
    /// None: this page is the news.
    pub news_url: Option<String>,
    /// Where one looks for news.
    pub reload_url: String,
    /// Where one calls it off, while that is free.
    pub cancel_url: Option<String>,
    /// Where one makes the link invalid.
    pub revoke_url: String,
}

impl View for CustomerOrderPage {
    const TEMPLATE: &'static str = "orders/customer.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str| Field {
            name: name.into(),
            value: "<b>".into(),
            error: Some("?".into()),
        };
        let begun = Self {
            code: "K7F-4QX".into(),
            heading: "Wir fragen Friends in der Nähe".into(),
            texts: vec!["4 Friends sind gefragt.".into()],
            story: vec![
                StoryStep {
                    title: "Gebucht".into(),
                    text: "heute".into(),
                    state: "done",
                },
                StoryStep {
                    title: "Gefunden".into(),
                    text: String::new(),
                    state: "now",
                },
            ],
            package: "WLAN".into(),
            price: 6_900,
            total: 6_900,
            currency: "CHF",
            facts: vec![Fact {
                label: "Adresse".into(),
                text: "Hauptstr. 5".into(),
            }],
            trouble: "Es blinkt\nrot".into(),
            reload_url: "/x".into(),
            cancel_url: Some("/x".into()),
            revoke_url: "/x".into(),
            ..Self::default()
        };
        let full = Self {
            imprint_url: Some("/de/legal/imprint".into()),
            refusal: Some("!".into()),
            comer: Some(Comer {
                name: "Chiara F.".into(),
                initials: "CF".into(),
                tone: 3,
                avatar_url: None,
                rating: Some("4,9 aus 87 Bewertungen".into()),
            }),
            completion_code: Some("042137".into()),
            proposal: Some(Proposal {
                id: "x".into(),
                when: "26. November, 14:00".into(),
                is_mine_to_answer: true,
            }),
            agree_action: "/x".into(),
            propose_action: Some("/x".into()),
            wall: field("wall"),
            extras: vec![
                ExtraLine {
                    id: "x".into(),
                    label: "Kabel <3 m>".into(),
                    amount: 1_250,
                    state: "asked".into(),
                },
                ExtraLine {
                    id: "y".into(),
                    label: "Dübel".into(),
                    amount: 300,
                    state: "agreed".into(),
                },
            ],
            may_decide_extras: true,
            messages: vec![Line {
                author: "Friend".into(),
                is_own: false,
                when: "heute".into(),
                text: "Guten Tag\n<b>".into(),
            }],
            message_action: Some("/x".into()),
            body: field("body"),
            body_max: 2_000,
            form_key: "x".into(),
            rate: Some(RateForm {
                action: "/x".into(),
                stars: vec![Choice {
                    value: "5".into(),
                    label: "5".into(),
                    chosen: true,
                }],
                chosen: field("stars"),
                text: field("text"),
                text_max: 600,
            }),
            block: Some(BlockForm::sample()),
            ..begun.clone()
        };
        let rated = Self {
            rated: Some("5".into()),
            proposal: Some(Proposal {
                is_mine_to_answer: false,
                ..Proposal::default()
            }),
            cancel_url: None,
            ..begun.clone()
        };
        vec![begun, full, rated]
    }
}

/// assets/views/orders/customer_confirm.html: what cannot be undone is asked first.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CustomerConfirmPage {
    /// `cancel`, `revoke`, or `revoked` when that is done.
    pub about: &'static str,
    /// The code people read to each other.
    pub code: String,
    /// Where the form goes.
    pub action: String,
    /// Back to the order.
    pub back_url: String,
}

impl View for CustomerConfirmPage {
    const TEMPLATE: &'static str = "orders/customer_confirm.html";

    fn samples() -> Vec<Self> {
        ["cancel", "revoke", "revoked"]
            .into_iter()
            .map(|about| Self {
                about,
                code: "K7F-4QX".into(),
                action: "/x".into(),
                back_url: "/x".into(),
            })
            .collect()
    }
}
