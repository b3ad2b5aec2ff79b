//! What the pages of a booking show.

use serde::Serialize;

use crate::{
    accounts::views::{Choice, Field},
    foundation::web::View,
};

/// A step of the booking, as the bar above shows it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StepMark {
    /// What it is called.
    pub text: String,
    /// Where it leads; a booking is a form, so nowhere.
    pub url: Option<String>,
    /// `done`, `now` or `later`.
    pub state: &'static str,
}

/// A value that another step asked for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Carried {
    /// The field's name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// What every step has: where its form goes, and what the others said.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Way {
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The steps.
    pub steps: Vec<StepMark>,
    /// What the other steps asked for.
    pub carried: Vec<Carried>,
}

impl Way {
    fn sample() -> Self {
        Self {
            action: "/x".into(),
            form_key: "0190f0c0".into(),
            steps: vec![StepMark {
                text: "Ort".into(),
                url: None,
                state: "now",
            }],
            carried: vec![Carried {
                name: "ref".into(),
                value: "V-17 \"<".into(),
            }],
        }
    }
}

/// assets/views/orders/book_place.html: where the help is wanted.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookPlacePage {
    /// What every step has.
    pub way: Way,
    /// The community's countries.
    pub countries: Vec<Choice>,
    /// The chosen one.
    pub country: Field,
    /// The postal code.
    pub postal: Field,
}

impl View for BookPlacePage {
    const TEMPLATE: &'static str = "orders/book_place.html";

    fn samples() -> Vec<Self> {
        let country = |value: &str| Choice {
            value: value.into(),
            label: value.into(),
            chosen: false,
        };
        let refused = Self {
            way: Way::sample(),
            countries: vec![country("DE"), country("AT")],
            country: Field::default(),
            postal: Field {
                name: "postal".into(),
                value: "1o245".into(),
                error: Some("?".into()),
            },
        };
        vec![Self::default(), refused]
    }
}

/// A package that can be booked.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PackageChoice {
    /// Its word in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What is included, line by line.
    pub lines: Vec<String>,
    /// The language these are in.
    pub lang: String,
    /// How long it takes.
    pub minutes: i64,
    /// Whether a professional comes.
    pub is_profi: bool,
    /// What it costs, VAT included, in minor units.
    pub price: i64,
    /// Of this currency.
    pub currency: &'static str,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl PackageChoice {
    fn sample() -> Self {
        Self {
            slug: "wifi".into(),
            name: "Fernseher an die Wand".into(),
            lines: vec!["Wand prüfen, bohren, Halterung montieren".into()],
            lang: "de".into(),
            minutes: 90,
            is_profi: true,
            price: 14_900,
            currency: "EUR",
            chosen: true,
        }
    }
}

/// assets/views/orders/book_packages.html: what can be done there.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookPackagesPage {
    /// What every step has.
    pub way: Way,
    /// `8400 Winterthur`.
    pub place: String,
    /// What can be booked there.
    pub packages: Vec<PackageChoice>,
    /// What is wrong with the choice.
    pub package: Field,
    /// Whether more is sold, but not there.
    pub has_more: bool,
    /// Where one waits for what is not there yet.
    pub waiting_url: String,
}

impl View for BookPackagesPage {
    const TEMPLATE: &'static str = "orders/book_packages.html";

    fn samples() -> Vec<Self> {
        let nothing = Self {
            way: Way::sample(),
            place: "8400 Winterthur".into(),
            waiting_url: "/x".into(),
            ..Self::default()
        };
        let some = Self {
            packages: vec![
                PackageChoice::sample(),
                PackageChoice {
                    lines: Vec::new(),
                    is_profi: false,
                    chosen: false,
                    ..PackageChoice::sample()
                },
            ],
            package: Field {
                name: "package".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            has_more: true,
            ..nothing.clone()
        };
        vec![nothing, some]
    }
}

/// assets/views/orders/book_details.html: what is wrong, when, and who.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookDetailsPage {
    /// What every step has.
    pub way: Way,
    /// The package.
    pub package: PackageChoice,
    /// `8400 Winterthur`.
    pub place: String,
    /// What is wrong.
    pub trouble: Field,
    /// Characters of that at most.
    pub trouble_max: usize,
    /// Wished times.
    pub wishes: Vec<Choice>,
    /// Languages of the community.
    pub langs: Vec<Choice>,
    /// The chosen one.
    pub order_lang: Field,
    /// Whether the community has languages that nobody speaks who could come.
    pub some_unspoken: bool,
    /// First and family name.
    pub name: Field,
    /// Street and number.
    pub street: Field,
    /// Telephone.
    pub phone: Field,
    /// Where letters go.
    pub email: Field,
    /// Ways to pay.
    pub payments: Vec<Choice>,
    /// The chosen one.
    pub payment: Field,
}

impl View for BookDetailsPage {
    const TEMPLATE: &'static str = "orders/book_details.html";

    fn samples() -> Vec<Self> {
        let choice = |value: &str| Choice {
            value: value.into(),
            label: value.into(),
            chosen: true,
        };
        let field = |name: &str| Field {
            name: name.into(),
            value: "Ada <Meier>".into(),
            error: Some("?".into()),
        };
        let full = Self {
            way: Way::sample(),
            package: PackageChoice::sample(),
            place: "8400 Winterthur".into(),
            trouble: field("trouble"),
            trouble_max: 2_000,
            wishes: vec![choice("weekday-evening")],
            langs: vec![choice("de")],
            order_lang: field("order_lang"),
            some_unspoken: true,
            name: field("name"),
            street: field("street"),
            phone: field("phone"),
            email: field("email"),
            payments: vec![choice("cash"), choice("invoice")],
            payment: field("payment"),
        };
        let fresh = Self {
            trouble: Field::default(),
            name: Field::default(),
            payment: Field::default(),
            ..full.clone()
        };
        vec![full, fresh]
    }
}

/// A line of a list of facts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What it says.
    pub text: String,
}

/// assets/views/orders/book_summary.html: everything once more, the price, and the button that orders.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookSummaryPage {
    /// What every step has.
    pub way: Way,
    /// The package.
    pub package: PackageChoice,
    /// The VAT within the price, in minor units.
    pub vat: i64,
    /// What was said.
    pub facts: Vec<Fact>,
    /// What is wrong, as it was written.
    pub trouble: String,
    /// Whether the terms are agreed to, and what is wrong with that.
    pub terms: Field,
    /// The terms' address.
    pub terms_url: String,
    /// Their version.
    pub terms_version: Option<i64>,
    /// The privacy policy's address.
    pub privacy_url: String,
    /// Its version.
    pub privacy_version: Option<i64>,
    /// Days in which the contract can be withdrawn from, where the law knows that right.
    pub withdrawal_days: Option<i64>,
    /// What this page shows, for the order to be compared with.
    pub shown: String,
    /// Why nothing was ordered.
    pub refusal: Option<String>,
}

impl View for BookSummaryPage {
    const TEMPLATE: &'static str = "orders/book_summary.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            way: Way::sample(),
            package: PackageChoice::sample(),
            vat: 2_379,
            facts: vec![Fact {
                label: "Adresse".into(),
                text: "Ada Meier, Hauptstr. 5, 10245 Berlin".into(),
            }],
            trouble: "Der Fernseher\nfindet keine Sender <b>".into(),
            terms: Field {
                name: "terms".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            terms_url: "/x".into(),
            terms_version: Some(3),
            privacy_url: "/x".into(),
            privacy_version: Some(2),
            withdrawal_days: Some(14),
            shown: "x".into(),
            refusal: Some("!".into()),
        };
        let plain = Self {
            terms_version: None,
            privacy_version: None,
            withdrawal_days: None,
            refusal: None,
            terms: Field::default(),
            ..full.clone()
        };
        vec![full, plain]
    }
}
