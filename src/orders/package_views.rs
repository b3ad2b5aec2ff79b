//! What the staff's pages about packages show.

use serde::Serialize;

use crate::{
    accounts::{
        member_views::Tab,
        views::{Choice, Field, Problem},
    },
    foundation::web::View,
};

/// A text, and the language it is in when that is not the one asked for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shown {
    /// The text; empty when nobody wrote it in any language.
    pub text: String,
    /// The language's code.
    pub lang: String,
    /// The language's name, when it stands in for another.
    pub stands_in: Option<String>,
}

impl Shown {
    fn sample(text: &str) -> Self {
        Self {
            text: text.into(),
            lang: "de".into(),
            stands_in: Some("Deutsch".into()),
        }
    }
}

/// The five amounts of a version, as the reader writes money.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Amounts {
    /// What the customer pays.
    pub price: String,
    /// What the Friend earns.
    pub pay: String,
    /// What the platform keeps.
    pub platform_share: String,
    /// What the partner keeps.
    pub partner_share: String,
    /// The VAT within the price.
    pub vat: String,
}

impl Amounts {
    fn sample() -> Self {
        Self {
            price: "1.234,50 €".into(),
            pay: "1.000,00 €".into(),
            platform_share: "20,00 €".into(),
            partner_share: "17,39 €".into(),
            vat: "197,11 €".into(),
        }
    }
}

/// A package in the list of one country.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PackageRow {
    /// Its name.
    pub name: Shown,
    /// Its icon.
    pub icon: String,
    /// Its page.
    pub url: String,
    /// `friend` or `profi`; empty when it has no terms in this country.
    pub class: String,
    /// The amounts, where it has terms.
    pub amounts: Option<Amounts>,
    /// `listed`, `unlisted`, `withdrawn` or `absent`.
    pub state: String,
}

/// assets/views/orders/packages.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffPackagesPage {
    /// The community's countries.
    pub countries: Vec<Tab>,
    /// The packages, in the community's order.
    pub packages: Vec<PackageRow>,
    /// Where a new one is made.
    pub new_url: String,
    /// Where the policy goes.
    pub policy_action: String,
    /// Who may be asked first.
    pub policies: Vec<Choice>,
    /// The policy.
    pub policy: Field,
    /// The minutes of the own Friends.
    pub own_first_minutes: Field,
}

impl View for StaffPackagesPage {
    const TEMPLATE: &'static str = "orders/packages.html";

    fn samples() -> Vec<Self> {
        let row = |state: &str, amounts: Option<Amounts>| PackageRow {
            name: Shown::sample("Wandmontage für außergewöhnlich große Bildschirme"),
            icon: "tv".into(),
            class: "profi".into(),
            state: state.into(),
            amounts,
            ..PackageRow::default()
        };
        let full = Self {
            countries: vec![Tab::default(), Tab::default()],
            packages: vec![
                row("listed", Some(Amounts::sample())),
                row("unlisted", Some(Amounts::sample())),
                row("withdrawn", Some(Amounts::sample())),
                row("absent", None),
            ],
            policies: vec![Choice {
                value: "pool".into(),
                label: "?".into(),
                chosen: true,
            }],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// The terms of a version.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TermsShown {
    /// The amounts.
    pub amounts: Amounts,
    /// How long it takes.
    pub minutes: i64,
    /// `friend` or `profi`.
    pub class: String,
    /// The skill's name.
    pub skill: String,
    /// The certificates as one text; empty for none.
    pub certificates: String,
}

/// A line of a package's history in one country.
#[derive(Clone, Debug, Default, Serialize)]
pub struct VersionLine {
    /// The version's number.
    pub number: i64,
    /// Since when it holds, an instant.
    pub since: String,
    /// Whether it is on the list.
    pub listed: bool,
    /// The amounts.
    pub amounts: Amounts,
}

/// A package in one country.
#[derive(Clone, Debug, Default, Serialize)]
pub struct InCountry {
    /// Two letters.
    pub code: String,
    /// The country's name.
    pub name: String,
    /// `listed`, `unlisted` or `absent`.
    pub state: String,
    /// The newest terms.
    pub terms: Option<TermsShown>,
    /// Where new terms are written.
    pub edit_url: String,
    /// Puts it on the list.
    pub list_action: Option<String>,
    /// Takes it off the list.
    pub unlist_action: Option<String>,
    /// Every version, the newest first.
    pub history: Vec<VersionLine>,
}

/// A package's texts as readers of one language see them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct InLanguage {
    /// The language's name.
    pub language: String,
    /// The name.
    pub name: Shown,
    /// What it says.
    pub text: Shown,
}

/// assets/views/orders/package.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct StaffPackagePage {
    /// The list.
    pub packages_url: String,
    /// Its name.
    pub name: Shown,
    /// Its icon.
    pub icon: String,
    /// Its word in addresses.
    pub slug: String,
    /// Sells it nowhere any more.
    pub withdraw_action: Option<String>,
    /// Sells it again.
    pub restore_action: Option<String>,
    /// The community's countries.
    pub countries: Vec<InCountry>,
    /// The community's languages.
    pub texts: Vec<InLanguage>,
    /// Where the texts are written.
    pub texts_url: String,
}

impl View for StaffPackagePage {
    const TEMPLATE: &'static str = "orders/package.html";

    fn samples() -> Vec<Self> {
        let country = |state: &str| InCountry {
            code: "DE".into(),
            name: "Deutschland".into(),
            state: state.into(),
            terms: (state != "absent").then(|| TermsShown {
                amounts: Amounts::sample(),
                minutes: 90,
                class: if state == "listed" { "friend" } else { "profi" }.into(),
                skill: "WLAN & Netzwerk".into(),
                certificates: if state == "listed" { "Smart Home" } else { "" }.into(),
            }),
            list_action: (state == "unlisted").then(|| "/x".into()),
            unlist_action: (state == "listed").then(|| "/x".into()),
            history: [true, false]
                .into_iter()
                .filter(|_| state != "absent")
                .map(|listed| VersionLine {
                    number: 2,
                    since: "2026-11-23T11:00:00Z".into(),
                    listed,
                    amounts: Amounts::sample(),
                })
                .collect(),
            ..InCountry::default()
        };
        let full = Self {
            name: Shown::sample("Wandmontage"),
            icon: "tv".into(),
            slug: "wall-mounting".into(),
            withdraw_action: Some("/x".into()),
            countries: vec![country("listed"), country("unlisted"), country("absent")],
            texts: vec![
                InLanguage {
                    language: "Polski".into(),
                    name: Shown::sample("Wandmontage"),
                    text: Shown::default(),
                },
                InLanguage::default(),
            ],
            ..Self::default()
        };
        let withdrawn = Self {
            restore_action: Some("/x".into()),
            withdraw_action: None,
            ..full.clone()
        };
        vec![full, withdrawn]
    }
}

/// assets/views/orders/package_form.html: terms in one country, of a package that is there or of a new one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PackageFormPage {
    /// The list.
    pub packages_url: String,
    /// The package's page; none for a new one.
    pub package_url: Option<String>,
    /// The package's name; empty for a new one.
    pub package_name: Shown,
    /// The countries of a new one, when there is a choice.
    pub countries: Vec<Tab>,
    /// The name of the country.
    pub country: String,
    /// Its code.
    pub country_code: String,
    /// What is wrong with the whole form.
    pub refusal: Option<String>,
    /// What is wrong with its fields.
    pub problems: Vec<Problem>,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The version these terms follow, 0 for none.
    pub base: i64,
    /// The name of a new package, in the community's language.
    pub name: Field,
    /// What it says.
    pub text: Field,
    /// The name of the community's language.
    pub language: String,
    /// The word in addresses.
    pub slug: Field,
    /// What the customer pays.
    pub price: Field,
    /// What the Friend earns.
    pub pay: Field,
    /// What the platform keeps.
    pub platform_share: Field,
    /// What the partner keeps.
    pub partner_share: Field,
    /// The VAT within the price.
    pub vat: Field,
    /// The currency's code.
    pub currency: String,
    /// The least pay, as money.
    pub pay_min: String,
    /// The country's rate of VAT in per cent.
    pub vat_percent: f64,
    /// Who may do it.
    pub class: Field,
    /// The classes the country knows.
    pub classes: Vec<Choice>,
    /// The skill it takes.
    pub skill: Field,
    /// The catalogue.
    pub skills: Vec<Choice>,
    /// The certificates, one a line.
    pub certificates: Field,
    /// How long it takes.
    pub minutes: Field,
}

impl View for PackageFormPage {
    const TEMPLATE: &'static str = "orders/package_form.html";

    fn samples() -> Vec<Self> {
        let wrong = |name: &str| Field {
            name: name.into(),
            value: "39,90".into(),
            error: Some("?".into()),
        };
        let new = Self {
            countries: vec![Tab::default(), Tab::default()],
            country: "Deutschland".into(),
            currency: "EUR".into(),
            vat_percent: 8.1,
            pay_min: "25,00 €".into(),
            ..Self::default()
        };
        let refused = Self {
            package_url: Some("/x".into()),
            package_name: Shown::sample("Wandmontage"),
            refusal: Some("?".into()),
            price: wrong("price"),
            minutes: wrong("minutes"),
            classes: vec![Choice {
                value: "friend".into(),
                label: "Friend".into(),
                chosen: true,
            }],
            ..new.clone()
        };
        vec![new, refused]
    }
}

/// The fields of one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TextFields {
    /// The language's code.
    pub lang: String,
    /// The language's name.
    pub language: String,
    /// The name.
    pub name: Field,
    /// What it says.
    pub text: Field,
    /// The name of the language that stands in for an empty field.
    pub stands_in: Option<String>,
}

/// assets/views/orders/package_texts.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct PackageTextsPage {
    /// The list.
    pub packages_url: String,
    /// The package's page.
    pub package_url: String,
    /// The package's name.
    pub package_name: Shown,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The community's languages, its own first.
    pub texts: Vec<TextFields>,
}

impl View for PackageTextsPage {
    const TEMPLATE: &'static str = "orders/package_texts.html";

    fn samples() -> Vec<Self> {
        let fields = |stands_in: Option<&str>| TextFields {
            lang: "de".into(),
            language: "Deutsch".into(),
            stands_in: stands_in.map(str::to_owned),
            ..TextFields::default()
        };
        let full = Self {
            package_name: Shown::sample("Wandmontage"),
            texts: vec![fields(None), fields(Some("Deutsch"))],
            problems: vec![Problem {
                name: "name-de".into(),
                text: "?".into(),
            }],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}
