//! What the managers' pages of orders show.

use serde::Serialize;

use crate::{
    accounts::{
        member_views::{Face, Stars, Tab},
        views::{Choice, Field},
    },
    foundation::web::{
        View,
        map::{Map, MapWords, Spot},
    },
    orders::friend_views::WallTime,
};

fn wall() -> WallTime {
    WallTime::from(("2027-03-28".to_owned(), "20:00".to_owned()))
}

/// An order in the managers' list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffOrderLine {
    /// Its page.
    pub url: String,
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// Postal code and place.
    pub place: String,
    /// When it was booked.
    pub placed_at: String,
    /// What the customer pays.
    pub price: String,
    /// The state in words; none where the broken promise says it.
    pub state: Option<String>,
    /// The colour of the state.
    pub kind: &'static str,
    /// The broken promise in words.
    pub broken: Option<String>,
    /// Who has it: his name here, or that he comes from the pool.
    pub friend: Option<String>,
    /// The agreed time on the customer's clock.
    pub time: Option<WallTime>,
}

/// assets/views/dispatch/staff_orders.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffOrdersPage {
    /// Orders and places.
    pub tabs: Vec<Tab>,
    /// By where they stand.
    pub shows: Vec<Tab>,
    /// Where the form goes.
    pub action: String,
    /// The chosen one of `shows`, for the form.
    pub show: String,
    /// What is searched for.
    pub words: Field,
    /// The packages.
    pub packages: Vec<Choice>,
    /// The chosen one.
    pub package: Field,
    /// The chosen country and postal code, for the form; both or none.
    pub country: String,
    /// See `country`.
    pub postal: String,
    /// The list without the place.
    pub anywhere_url: Option<String>,
    /// The orders, broken promises first.
    pub orders: Vec<StaffOrderLine>,
    /// The first page.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// The list as a file.
    pub csv_url: String,
    /// How many orders the file holds at most.
    pub exported_max: usize,
}

impl StaffOrderLine {
    fn sample() -> Self {
        Self {
            url: "/de/staff/orders/x".into(),
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            place: "9050 Appenzell".into(),
            placed_at: "2026-11-23T11:00:00+00:00".into(),
            price: "CHF 69.00".into(),
            state: Some("Angenommen".into()),
            kind: "warn",
            broken: Some("Seit Stunden kein Kontakt".into()),
            friend: Some("Wilhelmine Unterbrechungsfrei-Śliwińska".into()),
            time: Some(wall()),
        }
    }
}

fn tabs() -> Vec<Tab> {
    ["Aufträge", "Orte"]
        .into_iter()
        .map(|text| Tab {
            text: text.into(),
            url: "/de/staff/orders".into(),
            current: text == "Orte",
        })
        .collect()
}

impl View for StaffOrdersPage {
    const TEMPLATE: &'static str = "dispatch/staff_orders.html";

    fn samples() -> Vec<Self> {
        let plain = StaffOrderLine {
            broken: None,
            friend: None,
            time: None,
            ..StaffOrderLine::sample()
        };
        let full = Self {
            tabs: tabs(),
            shows: tabs(),
            packages: vec![Choice {
                value: "x".into(),
                label: "WLAN einrichten".into(),
                chosen: true,
            }],
            country: "CH".into(),
            postal: "9050".into(),
            anywhere_url: Some("/de/staff/orders".into()),
            orders: vec![StaffOrderLine::sample(), plain],
            first_url: Some("/de/staff/orders".into()),
            next_url: Some("/de/staff/orders?after=x".into()),
            csv_url: "/de/staff/orders.csv".into(),
            exported_max: 10_000,
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// The Friend who has an order.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FriendLine {
    /// His name here, or his first name.
    pub name: String,
    /// The staff's page about him; none for somebody of another community.
    pub url: Option<String>,
    /// What customers say of him.
    pub rating: Option<Stars>,
}

/// An extra.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffExtraLine {
    /// What for.
    pub label: String,
    /// How much.
    pub amount: String,
    /// Its state in words.
    pub state: String,
}

/// Somebody who was asked.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AskedLine {
    /// His name here, or his first name; empty when he is gone.
    pub name: String,
    /// Whether he is no member of this community.
    pub is_from_pool: bool,
    /// Half kilometres; of somebody from elsewhere nobody here learns where he lives.
    pub km: Option<f64>,
    /// How he answered, in words.
    pub state: String,
    /// When he was asked.
    pub at: String,
}

/// Why these were asked.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DecisionLine {
    /// When.
    pub at: String,
    /// What it followed from, in words.
    pub cause: String,
    /// How many were asked.
    pub asked: usize,
    /// How many people with the skill were looked at.
    pub looked_at: i64,
    /// How far the wave reached.
    pub radius_km: i64,
    /// Who was left out, sentence by sentence.
    pub left_out: Vec<String>,
}

/// A line of the history.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HistoryLine {
    /// When.
    pub at: String,
    /// What happened.
    pub step: String,
    /// By whom.
    pub actor: String,
    /// What else there is to say; may be empty.
    pub detail: String,
}

/// assets/views/dispatch/staff_order.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffOrderPage {
    /// The list.
    pub orders_url: String,
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// The state in words; none where the broken promise says it.
    pub state: Option<String>,
    /// The colour of the state.
    pub kind: &'static str,
    /// The broken promise in words.
    pub broken: Option<String>,
    /// What was refused.
    pub refusal: Option<String>,
    /// Where it is given to somebody.
    pub assign_url: Option<String>,
    /// Where asking again goes.
    pub ask_again_action: Option<String>,
    /// Where it is called off.
    pub cancel_url: Option<String>,
    /// The customer's address, an act of its own.
    pub contact_url: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// Who has it.
    pub friend: Option<FriendLine>,
    /// Until when he must be in touch.
    pub due_at: Option<String>,
    /// The agreed time on the customer's clock.
    pub time: Option<WallTime>,
    /// A time that waits for an answer.
    pub proposal: Option<WallTime>,
    /// Postal code and place.
    pub place: String,
    /// When it was booked.
    pub placed_at: String,
    /// The customer's language.
    pub language: String,
    /// The wished times.
    pub wishes: String,
    /// What is wrong, masked, by lines; in the customer's language.
    pub trouble: Vec<String>,
    /// That language's tag.
    pub trouble_lang: String,
    /// Minutes the package takes.
    pub minutes: i64,
    /// The package's price.
    pub price: String,
    /// What the customer pays, extras included.
    pub total: String,
    /// What the Friend earns, extras included.
    pub earned: String,
    /// How the customer pays.
    pub payment: String,
    /// What the partner calls it.
    pub reference: Option<String>,
    /// Extras so far.
    pub extras: Vec<StaffExtraLine>,
    /// Who was asked.
    pub asked: Vec<AskedLine>,
    /// Why they were.
    pub decisions: Vec<DecisionLine>,
    /// What happened, the newest first.
    pub history: Vec<HistoryLine>,
}

impl View for StaffOrderPage {
    const TEMPLATE: &'static str = "dispatch/staff_order.html";

    fn samples() -> Vec<Self> {
        let link = || Some("/de/staff/orders/x/act".to_owned());
        let at = || "2026-11-23T11:00:00+00:00".to_owned();
        let asked = |name: &str, is_from_pool: bool| AskedLine {
            name: name.into(),
            is_from_pool,
            km: (!is_from_pool).then_some(1.5),
            state: "Abgelehnt".into(),
            at: at(),
        };
        let plain = Self {
            placed_at: at(),
            ..Self::default()
        };
        let full = Self {
            orders_url: "/de/staff/orders".into(),
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            state: Some("Angenommen".into()),
            kind: "warn",
            broken: Some("Seit Stunden kein Kontakt".into()),
            refusal: Some("?".into()),
            assign_url: link(),
            ask_again_action: link(),
            cancel_url: link(),
            contact_url: link(),
            form_key: "x".into(),
            friend: Some(FriendLine {
                name: "Wilhelmine Unterbrechungsfrei-Śliwińska".into(),
                url: link(),
                rating: Some(Stars {
                    value: "4,6".into(),
                    count: 12,
                }),
            }),
            due_at: Some(at()),
            time: Some(wall()),
            proposal: Some(wall()),
            place: "9050 Appenzell".into(),
            placed_at: at(),
            language: "Deutsch".into(),
            wishes: "Werktags abends".into(),
            trouble: vec!["Der Router blinkt.".into()],
            trouble_lang: "de".into(),
            minutes: 60,
            price: "CHF 69.00".into(),
            total: "CHF 81.50".into(),
            earned: "CHF 45.00".into(),
            payment: "Bar".into(),
            reference: Some("TV-2026-48190".into()),
            extras: vec![StaffExtraLine {
                label: "Netzwerkkabel".into(),
                amount: "CHF 12.50".into(),
                state: "Vereinbart".into(),
            }],
            asked: vec![asked("Reto", true), asked("", false)],
            decisions: vec![DecisionLine {
                at: at(),
                cause: "Erste Runde".into(),
                asked: 4,
                looked_at: 9,
                radius_km: 10,
                left_out: vec!["?".into()],
            }],
            history: vec![HistoryLine {
                at: at(),
                step: "Gebucht".into(),
                actor: "Kundschaft".into(),
                detail: "?".into(),
            }],
        };
        let from_pool = Self {
            friend: Some(FriendLine {
                name: "Reto".into(),
                ..FriendLine::default()
            }),
            ..plain.clone()
        };
        vec![plain, full, from_pool]
    }
}

/// A member to whom an order may be given, or not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CandidateLine {
    /// Who.
    pub person: Face,
    /// His membership, for the form.
    pub member: String,
    /// Half kilometres to the order.
    pub km: Option<f64>,
    /// How many orders he has open.
    pub open_orders: i64,
    /// How many he wants at most.
    pub open_orders_max: i64,
    /// Why he cannot have it.
    pub unfit: Option<String>,
    /// What does not speak for him.
    pub cautions: Vec<String>,
    /// How he answered when he was asked.
    pub asked: Option<String>,
}

/// assets/views/dispatch/assign.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct AssignPage {
    /// The list.
    pub orders_url: String,
    /// The order.
    pub order_url: String,
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// Postal code and place.
    pub place: String,
    /// What was refused.
    pub refusal: Option<String>,
    /// Where the search and the choice go.
    pub action: String,
    /// The name that is searched for.
    pub name: Field,
    /// The nearest first, those who cannot have it last.
    pub candidates: Vec<CandidateLine>,
    /// Makes a repeat act once.
    pub form_key: String,
}

impl View for AssignPage {
    const TEMPLATE: &'static str = "dispatch/assign.html";

    fn samples() -> Vec<Self> {
        let fit = CandidateLine {
            person: Face::sample(),
            member: "x".into(),
            km: Some(1.5),
            open_orders: 1,
            open_orders_max: 3,
            unfit: None,
            cautions: vec!["?".into(), "?".into()],
            asked: Some("Abgelehnt".into()),
        };
        let unfit = CandidateLine {
            km: None,
            unfit: Some("?".into()),
            cautions: Vec::new(),
            asked: None,
            ..fit.clone()
        };
        let full = Self {
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            place: "9050 Appenzell".into(),
            refusal: Some("?".into()),
            action: "/de/staff/orders/x/assign".into(),
            candidates: vec![fit, unfit],
            form_key: "x".into(),
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/dispatch/staff_cancel.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffCancelPage {
    /// The package.
    pub package: String,
    /// The code people read to each other.
    pub code: String,
    /// Whether a Friend has it, who is told too.
    pub has_friend: bool,
    /// Where it is called off.
    pub action: String,
    /// Back to the order.
    pub order_url: String,
    /// Makes a repeat act once.
    pub form_key: String,
}

impl View for StaffCancelPage {
    const TEMPLATE: &'static str = "dispatch/staff_cancel.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            code: "K7F-4QX".into(),
            has_friend: true,
            action: "/de/staff/orders/x/cancel".into(),
            order_url: "/de/staff/orders/x".into(),
            form_key: "x".into(),
        };
        vec![Self::default(), full]
    }
}

/// assets/views/dispatch/staff_contact.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffContactPage {
    /// The list.
    pub orders_url: String,
    /// The order.
    pub order_url: String,
    /// The code people read to each other.
    pub code: String,
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
    /// What is wrong, as he wrote it, by lines.
    pub trouble: Vec<String>,
    /// The language he wrote it in.
    pub trouble_lang: String,
}

impl View for StaffContactPage {
    const TEMPLATE: &'static str = "dispatch/staff_contact.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            orders_url: "/de/staff/orders".into(),
            order_url: "/de/staff/orders/x".into(),
            code: "K7F-4QX".into(),
            name: "Wilhelmine Unterbrechungsfrei-Śliwińska".into(),
            street: "Donaudampfschifffahrtsgesellschaftsstraße 123".into(),
            place: "10245 Berlin".into(),
            phone: "+49 30 123456".into(),
            phone_url: "tel:+4930123456".into(),
            email: "kundin@people.example".into(),
            email_url: "mailto:kundin@people.example".into(),
            trouble: vec!["Der Router blinkt.".into()],
            trouble_lang: "de".into(),
        };
        vec![Self::default(), full]
    }
}

/// A place in the table beneath the map.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlaceRow {
    /// Its orders.
    pub url: String,
    /// Postal code and place.
    pub text: String,
    /// Country where the community has several, orders, people who wait: as the heads say.
    pub cells: Vec<String>,
}

/// The head of a column.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// Its word.
    pub text: String,
    /// Whether figures stand beneath it.
    pub end: bool,
}

/// assets/views/dispatch/staff_places.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffPlacesPage {
    /// Orders and places.
    pub tabs: Vec<Tab>,
    /// The map; none where nobody waits.
    pub map: Option<Map>,
    /// The table's heads.
    pub heads: Vec<Head>,
    /// Its rows, the most orders first.
    pub rows: Vec<PlaceRow>,
    /// How many places it shows at most, when there are more.
    pub cut_at: Option<i64>,
    /// The table as a file.
    pub csv_url: String,
}

impl View for StaffPlacesPage {
    const TEMPLATE: &'static str = "dispatch/staff_places.html";

    fn samples() -> Vec<Self> {
        let head = |text: &str, end: bool| Head { text: text.into(), end };
        let square = vec![vec![(9.0, 50.0), (11.0, 50.0), (11.0, 51.0), (9.0, 51.0)]];
        let words = MapWords {
            title: "Wo Aufträge und Menschen warten".into(),
            summary: "3 Aufträge, 2 Menschen auf der Warteliste".into(),
            kinds: vec!["Aufträge ohne Friend".into(), "Warteliste".into()],
        };
        let spots = [0, 1].map(|kind| Spot {
            at: (10.0, 50.5),
            value: 3,
            kind,
            title: "9050 Appenzell: 3".into(),
        });
        let full = Self {
            tabs: tabs(),
            map: Some(Map::new(words, &[square], &spots)),
            heads: vec![
                head("Ort", false),
                head("Land", false),
                head("Aufträge", true),
                head("Warteliste", true),
            ],
            rows: vec![PlaceRow {
                url: "/de/staff/orders?postal=9050".into(),
                text: "9050 Appenzell".into(),
                cells: vec!["Schweiz".into(), "3".into(), "2".into()],
            }],
            cut_at: Some(500),
            csv_url: "/de/staff/orders/places.csv".into(),
        };
        vec![Self::default(), full]
    }
}
