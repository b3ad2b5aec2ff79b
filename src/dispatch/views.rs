//! What the pages of dispatch show.

use serde::Serialize;

use crate::foundation::web::View;

/// An open offer in the list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfferCard {
    /// Where it leads.
    pub url: String,
    /// The package.
    pub package: String,
    /// The icon of its skill.
    pub icon: String,
    /// Two digits of the postal code, and the place.
    pub area: String,
    /// Half kilometres from home.
    pub km: f64,
    /// The wished times in words.
    pub wishes: String,
    /// What he would earn.
    pub pay: String,
    /// Until when he may say yes.
    pub until: String,
}

/// An earlier offer: no more than that there was one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EarlierOffer {
    /// The package.
    pub package: String,
    /// Where it leads: to the order, for the one who has it.
    pub url: Option<String>,
    /// When he was asked.
    pub at: String,
    /// What became of it, in words.
    pub state: String,
    /// `good` or empty: the colour of the state.
    pub kind: String,
}

/// assets/views/dispatch/offers.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct OffersPage {
    /// What may be answered now.
    pub open: Vec<OfferCard>,
    /// What may no longer.
    pub earlier: Vec<EarlierOffer>,
    /// The stream that tells of new ones.
    pub live_url: String,
}

impl View for OffersPage {
    const TEMPLATE: &'static str = "dispatch/offers.html";

    fn samples() -> Vec<Self> {
        let earlier = |kind: &str, url: Option<&str>| EarlierOffer {
            package: "Smart Home einrichten".into(),
            url: url.map(str::to_owned),
            at: "2026-11-20T09:12:00+00:00".into(),
            state: "?".into(),
            kind: kind.into(),
        };
        let full = Self {
            open: vec![OfferCard {
                url: "/de/offers/x".into(),
                package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
                icon: "wifi".into(),
                area: "80… Zürich".into(),
                km: 12.5,
                wishes: "Werktags am Abend".into(),
                pay: "CHF 45.00".into(),
                until: "2026-11-23T11:15:00+00:00".into(),
            }],
            earlier: vec![earlier("good", Some("/de/orders/x")), earlier("", None)],
            live_url: "/de/offers/live?shown=1".into(),
        };
        vec![Self::default(), full]
    }
}

/// assets/views/dispatch/offer.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfferPage {
    /// The list.
    pub offers_url: String,
    /// The package.
    pub package: String,
    /// What it comprises.
    pub package_text: String,
    /// Two digits of the postal code, and the place.
    pub area: String,
    /// Half kilometres from home.
    pub km: f64,
    /// What he would earn.
    pub pay: String,
    /// Until when he may say yes.
    pub until: String,
    /// The wished times in words.
    pub wishes: String,
    /// How long it takes.
    pub minutes: i64,
    /// The language the customer speaks.
    pub language: String,
    /// What is wrong, masked; in the customer's language.
    pub trouble: String,
    /// That language's tag.
    pub trouble_lang: String,
    /// Hours in which he gets in touch.
    pub contact_hours: i64,
    /// Why he, sentence by sentence.
    pub why: Vec<String>,
    /// Who was left out, sentence by sentence.
    pub left_out: Vec<String>,
    /// Where yes goes.
    pub accept_action: String,
    /// Where no goes.
    pub decline_action: String,
}

impl View for OfferPage {
    const TEMPLATE: &'static str = "dispatch/offer.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            offers_url: "/de/offers".into(),
            package: "Unterbrechungsfreie Stromversorgung einrichten".into(),
            package_text: "Wir richten alles ein.".into(),
            area: "02… Warszawa".into(),
            km: 1.5,
            pay: "95,00 zł".into(),
            until: "2026-11-23T11:15:00+00:00".into(),
            wishes: "Werktags am Abend und am Wochenende".into(),
            minutes: 60,
            language: "Polnisch".into(),
            trouble: "Kein Empfang, Rückruf an ••••".into(),
            trouble_lang: "pl".into(),
            contact_hours: 12,
            why: vec!["?".into(), "?".into()],
            left_out: vec!["?".into()],
            accept_action: "/de/offers/x/accept".into(),
            decline_action: "/de/offers/x/decline".into(),
        };
        let bare = Self {
            until: full.until.clone(),
            trouble: String::new(),
            package_text: String::new(),
            left_out: Vec::new(),
            ..full.clone()
        };
        vec![full, bare]
    }
}
