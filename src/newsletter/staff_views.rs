//! What the desk's pages of newsletters show.

use serde::Serialize;

use crate::{
    accounts::{
        member_views::Tab,
        views::{Choice, Field},
    },
    foundation::web::{View, chart::Chart},
};

/// A campaign in the list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CampaignRow {
    /// Its subject, or words for none.
    pub subject: String,
    /// Its page.
    pub url: String,
    /// Its topic, in words.
    pub topic: String,
    /// Its state, in words.
    pub state: String,
    /// How a badge shows the state: `good`, `warn`, or nothing.
    pub mark: &'static str,
    /// When it was begun to be written.
    pub at: String,
}

/// assets/views/newsletter/campaigns.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct CampaignsPage {
    /// The newest first.
    pub campaigns: Vec<CampaignRow>,
    /// Where a new one is begun.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// What it can be about.
    pub topics: Vec<Choice>,
    /// What it is about.
    pub topic: Field,
    /// What everybody can read.
    pub archive_url: String,
}

impl View for CampaignsPage {
    const TEMPLATE: &'static str = "newsletter/campaigns.html";

    fn samples() -> Vec<Self> {
        let empty = Self {
            action: "/x".into(),
            form_key: "x".into(),
            topics: vec![choice()],
            archive_url: "/x".into(),
            ..Self::default()
        };
        let row = CampaignRow {
            subject: "Geschwindigkeitsmessungsergebnisse".into(),
            url: "/x".into(),
            topic: "Neuigkeiten".into(),
            state: "Entwurf".into(),
            mark: "warn",
            at: "2026-11-23T11:00:00+00:00".into(),
        };
        let full = Self {
            campaigns: vec![row],
            ..empty.clone()
        };
        vec![empty, full]
    }
}

fn choice() -> Choice {
    Choice {
        value: "news".into(),
        label: "Neuigkeiten".into(),
        chosen: true,
    }
}

/// One language of a campaign.
#[derive(Clone, Debug, Default, Serialize)]
pub struct VariantLine {
    /// Its name.
    pub language: String,
    /// The tag.
    pub lang: String,
    /// The subject; none when nobody has written it.
    pub subject: Option<String>,
    /// How many read this language.
    pub readers: i64,
    /// Where it is written.
    pub edit_url: Option<String>,
    /// Where it is looked at.
    pub preview_url: Option<String>,
}

/// So many, and why.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CountLine {
    /// In words.
    pub text: String,
    /// How many.
    pub n: i64,
}

/// Somebody whose letter is unclear.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UnclearLine {
    /// His name.
    pub name: String,
    /// His page at the desk.
    pub url: String,
    /// What became of it, in words.
    pub fate: String,
    /// What the mail server said.
    pub reason: String,
}

/// How far letters have come.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Progress {
    /// Letters that are done with.
    pub done: i64,
    /// All letters.
    pub all: i64,
    /// In words, with rate and time left.
    pub text: String,
    /// Where it goes on by itself.
    pub live_url: String,
    /// That the mail server takes nothing.
    pub waiting: Option<Waiting>,
}

/// That a campaign waits for the mail server.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Waiting {
    /// In words, with the time of the next try.
    pub text: String,
    /// What the mail server said.
    pub reason: String,
}

/// That a campaign was to begin and could not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Stopped {
    /// When.
    pub at: String,
    /// What was missing.
    pub lacks: Vec<String>,
}

/// For whom a campaign is, as a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Aim {
    /// Where it goes.
    pub action: String,
    /// The topics.
    pub topics: Vec<Choice>,
    /// The chosen one.
    pub topic: Field,
    /// The languages.
    pub langs: Vec<Choice>,
    /// The chosen one.
    pub lang: Field,
    /// The countries.
    pub countries: Vec<Choice>,
    /// The chosen one.
    pub country: Field,
    /// How the postal code begins.
    pub postal: Field,
    /// The skills.
    pub skills: Vec<Choice>,
    /// The chosen one.
    pub skill: Field,
    /// The certificates that members have.
    pub certificates: Vec<Choice>,
    /// The chosen one.
    pub certificate: Field,
    /// The classes.
    pub classes: Vec<Choice>,
    /// The chosen one.
    pub class: Field,
    /// Seen within so many days.
    pub days: Field,
}

impl Aim {
    /// Its fields, in their order.
    #[must_use]
    pub const fn fields(&self) -> [&Field; 8] {
        [
            &self.topic,
            &self.lang,
            &self.country,
            &self.postal,
            &self.skill,
            &self.certificate,
            &self.class,
            &self.days,
        ]
    }

    /// Whether something of it was refused.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        self.fields().iter().any(|field| field.error.is_some())
    }
}

/// assets/views/newsletter/campaign.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct CampaignPage {
    /// All campaigns.
    pub list_url: String,
    /// Its subject, or words for none.
    pub subject: String,
    /// The state's word.
    pub state: &'static str,
    /// The state in words.
    pub state_text: String,
    /// Its topic, in words.
    pub topic: String,
    /// A refusal on top.
    pub refusal: Option<String>,
    /// The fields of its forms, of which some may be refused.
    pub wrong: Vec<Field>,
    /// That it was to begin and could not.
    pub stopped: Option<Stopped>,
    /// Where the page goes on by itself before it has begun.
    pub live_url: Option<String>,
    /// The page itself, for whoever asks by hand.
    pub page_url: String,
    /// Its languages.
    pub variants: Vec<VariantLine>,
    /// For whom it is; none when it is no draft.
    pub aim: Option<Aim>,
    /// Whether its form stands open.
    pub aim_open: bool,
    /// How many will get it.
    pub audience: i64,
    /// Who would not, and why.
    pub excluded: Vec<CountLine>,
    /// What has to be done first.
    pub lacks: Vec<String>,
    /// What one should know.
    pub hints: Vec<String>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// Where it is tried.
    pub test_action: Option<String>,
    /// Where it is started.
    pub start_action: Option<String>,
    /// How many it is for, typed.
    pub count: Field,
    /// Where it is scheduled.
    pub schedule_action: Option<String>,
    /// When, typed.
    pub wall: Field,
    /// The community's zone.
    pub zone: String,
    /// When it begins.
    pub send_at: Option<String>,
    /// Where that is taken back.
    pub take_back_action: Option<String>,
    /// Letters under way.
    pub progress: Option<Progress>,
    /// Where it is paused.
    pub pause_action: Option<String>,
    /// Where it goes on.
    pub resume_action: Option<String>,
    /// Where it is broken off.
    pub cancel_action: Option<String>,
    /// Where those of whom nobody knows are written to again.
    pub resend_action: Option<String>,
    /// Of whom nobody knows, and who was refused.
    pub unclear: Vec<UnclearLine>,
    /// What became of the letters, and which links were followed.
    pub charts: Vec<Chart>,
    /// Where everybody reads it.
    pub read_url: Option<String>,
}

impl View for CampaignPage {
    const TEMPLATE: &'static str = "newsletter/campaign.html";

    fn samples() -> Vec<Self> {
        let variant = |subject: Option<&str>| VariantLine {
            language: "Deutsch".into(),
            lang: "de".into(),
            subject: subject.map(str::to_owned),
            readers: 14,
            edit_url: Some("/x".into()),
            preview_url: subject.map(|_| "/x".into()),
        };
        let draft = Self {
            list_url: "/x".into(),
            subject: "Der Dezember beginnt warm".into(),
            state: "draft",
            state_text: "Entwurf".into(),
            topic: "Neuigkeiten".into(),
            variants: vec![variant(Some("Der Dezember")), variant(None)],
            aim: Some(Aim {
                action: "/x".into(),
                topics: vec![choice()],
                langs: vec![choice()],
                countries: vec![choice()],
                skills: vec![choice()],
                ..Aim::default()
            }),
            audience: 1_204,
            excluded: vec![CountLine {
                text: "ohne Einwilligung".into(),
                n: 31,
            }],
            lacks: vec!["?".into()],
            hints: vec!["?".into()],
            form_key: "x".into(),
            test_action: Some("/x".into()),
            schedule_action: Some("/x".into()),
            zone: "Europe/Berlin".into(),
            refusal: Some("?".into()),
            ..Self::default()
        };
        let ready = Self {
            lacks: Vec::new(),
            refusal: None,
            wrong: vec![Field {
                name: "count".into(),
                value: "7".into(),
                error: Some("?".into()),
            }],
            stopped: Some(Stopped {
                at: "2026-11-23T11:00:00+00:00".into(),
                lacks: vec!["?".into()],
            }),
            start_action: Some("/x".into()),
            ..draft.clone()
        };
        let counting = Self {
            state: "counting",
            aim: None,
            send_at: Some("2026-11-23T11:01:00+00:00".into()),
            live_url: Some("/x".into()),
            take_back_action: Some("/x".into()),
            test_action: None,
            schedule_action: None,
            ..draft.clone()
        };
        let sending = Self {
            state: "sending",
            progress: Some(Progress {
                done: 3,
                all: 10,
                text: "3 / 10".into(),
                live_url: "/x".into(),
                waiting: Some(Waiting {
                    text: "?".into(),
                    reason: "421".into(),
                }),
            }),
            pause_action: Some("/x".into()),
            resume_action: Some("/x".into()),
            cancel_action: Some("/x".into()),
            resend_action: Some("/x".into()),
            unclear: vec![UnclearLine {
                name: "Ada".into(),
                url: "/x".into(),
                fate: "?".into(),
                reason: "421".into(),
            }],
            charts: vec![Chart::default()],
            read_url: Some("/x".into()),
            take_back_action: None,
            send_at: None,
            live_url: None,
            ..counting.clone()
        };
        vec![draft, ready, counting, sending]
    }
}

/// One block of the form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BlockFields {
    /// Its number.
    pub no: usize,
    /// Its kind's word.
    pub kind: String,
    /// Its kind, in words.
    pub kind_text: String,
    /// How it is drawn: `line`, `text`, `image`, `button`, `card`.
    pub shape: &'static str,
    /// Its first field.
    pub text: Field,
    /// Its second field.
    pub url: Field,
    /// The picture that its address leads to.
    pub picture: Option<String>,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// Whether it is the first.
    pub first: bool,
    /// Whether it is the last.
    pub last: bool,
}

/// assets/views/newsletter/write.html: one language of a campaign.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WritePage {
    /// All campaigns.
    pub list_url: String,
    /// The campaign.
    pub campaign_url: String,
    /// The language, in words.
    pub language: String,
    /// Its tag.
    pub lang: String,
    /// Where the form goes.
    pub action: String,
    /// A refusal on top.
    pub refusal: Option<String>,
    /// The subject.
    pub subject: Field,
    /// The line behind it.
    pub preheader: Field,
    /// The blocks.
    pub blocks: Vec<BlockFields>,
    /// The kinds that can be added.
    pub kinds: Vec<Choice>,
    /// Where it is looked at.
    pub preview_url: String,
    /// Where a picture is added; none when there is no room for one.
    pub picture_action: Option<String>,
    /// What was typed of it.
    pub picture_alt: String,
    /// What stood there when it was read, as one word.
    pub read: String,
    /// Characters of its description.
    pub alt_chars_max: usize,
    /// Where this language is taken out again.
    pub remove_action: Option<String>,
}

impl View for WritePage {
    const TEMPLATE: &'static str = "newsletter/write.html";

    fn samples() -> Vec<Self> {
        let block = |shape: &'static str| BlockFields {
            kind: "text".into(),
            kind_text: "Text".into(),
            shape,
            text: Field {
                name: "text.0".into(),
                value: "Hallo".into(),
                error: Some("?".into()),
            },
            picture: Some("/x".into()),
            choices: vec![choice()],
            ..BlockFields::default()
        };
        vec![Self {
            list_url: "/x".into(),
            campaign_url: "/x".into(),
            language: "Deutsch".into(),
            lang: "de".into(),
            action: "/x".into(),
            refusal: Some("?".into()),
            blocks: ["line", "text", "image", "button", "card"].map(block).to_vec(),
            kinds: vec![choice()],
            preview_url: "/x".into(),
            picture_action: Some("/x".into()),
            remove_action: Some("/x".into()),
            ..Self::default()
        }]
    }
}

/// assets/views/newsletter/preview.html: how a letter looks before it leaves.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PreviewPage {
    /// All campaigns.
    pub list_url: String,
    /// The campaign.
    pub campaign_url: String,
    /// Its subject.
    pub subject: String,
    /// Its languages.
    pub languages: Vec<Tab>,
    /// Light, dark, text.
    pub modes: Vec<Tab>,
    /// The letter's HTML; none when the text is shown.
    pub frame_url: Option<String>,
    /// Its text.
    pub text: String,
    /// The language it is written in.
    pub lang: String,
    /// Its size in kilobytes.
    pub kilobytes: f64,
    /// Who writes.
    pub from: String,
}

impl View for PreviewPage {
    const TEMPLATE: &'static str = "newsletter/preview.html";

    fn samples() -> Vec<Self> {
        let tab = Tab {
            text: "Deutsch".into(),
            url: "/x".into(),
            current: true,
        };
        let html = Self {
            list_url: "/x".into(),
            campaign_url: "/x".into(),
            subject: "Der Dezember beginnt warm".into(),
            languages: vec![tab.clone()],
            modes: vec![tab],
            frame_url: Some("/x".into()),
            lang: "de".into(),
            kilobytes: 31.4,
            from: "Voltaro".into(),
            ..Self::default()
        };
        let text = Self {
            frame_url: None,
            text: "Hallo".into(),
            ..html.clone()
        };
        vec![html, text]
    }
}
