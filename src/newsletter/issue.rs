//! A campaign as its readers see it: one language of it, with everything that it shows of other rooms.
//!
//! It is composed once for a language and filled in for each reader: only his name and his link differ.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::json;

use super::{
    Campaign, CampaignId, Variant,
    block::{self, Block},
};
use crate::{
    foundation::{
        db::{DbErr, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::{Lang, Speaker},
        mail::{Letter, ListUnsubscribe, Mailbox},
        markdown,
        web::{stream::escaped, templates::Given},
    },
    tenancy::{
        House, Tenant, TenantDb,
        brand::Mode,
        legal::{LegalKind, LegalPage},
    },
};

/// Bytes of an HTML part; mail programs cut off what is longer.
pub const HTML_BYTES_MAX: usize = 100 * 1024;
/// Characters of the imprint below a letter; the whole one is behind the link.
const IMPRINT_CHARS_MAX: usize = 240;
/// Stands for the reader's name in what was composed.
const NAME: &str = "slot-7f3a-name";
/// Stands for the word of his link.
const TOKEN: &str = "slot-7f3a-token";
/// The end of the address of a reader's link.
const LINK: &str = "/newsletter/slot-7f3a-token";
/// Where it leads whoever looks at a letter that nobody has got yet: to what he gets himself.
const OWN_SETTINGS: &str = "/me/letters";

/// One block as templates draw it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Part {
    /// `heading`, `text`, `image`, `button`, `card`.
    pub kind: String,
    /// A heading, a button's label, the name of a thing.
    pub title: String,
    /// Paragraphs, rendered and safe.
    pub html: String,
    /// The same as plain text; of a thing, the words about it.
    pub text: String,
    /// Where it leads, or where the picture lies.
    pub url: String,
    /// What a thing tells at a glance.
    pub note: String,
}

/// One language of a campaign, with its links as they are to be followed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Issue {
    /// The language it is written in.
    pub lang: String,
    /// The subject.
    pub subject: String,
    /// The line behind it.
    pub preheader: String,
    /// Its blocks, without those whose thing is gone.
    pub parts: Vec<Part>,
    /// How many things are gone.
    #[serde(skip)]
    pub gone: usize,
    /// How many things are past: an issue still shows them, a letter that is to begin does not.
    #[serde(skip)]
    pub past: usize,
    /// Every address it leads to, in its order.
    #[serde(skip)]
    pub links: Vec<String>,
}

/// Where the links of an issue lead.
#[derive(Clone, Copy)]
pub enum Links<'map> {
    /// Straight to their address.
    Straight,
    /// By way of an address that counts: the number of each link.
    Counted(CampaignId, &'map HashMap<String, i64>),
}

impl Issue {
    /// Reads what the issue shows of other rooms and puts it together.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn compose(
        house: &House,
        work: &Work,
        (tenant, speaker): (&Tenant, &Speaker),
        variant: &Variant,
        links: Links<'_>,
    ) -> Result<Self, DbErr> {
        let mut issue = Self {
            lang: variant.lang.to_string(),
            subject: variant.subject.clone(),
            preheader: variant.preheader.clone(),
            ..Self::default()
        };
        for block in &variant.blocks {
            let part = match block {
                Block::Heading { text } => Part {
                    title: text.clone(),
                    ..Part::default()
                },
                Block::Text { text } => {
                    let text = block::absolute(text, tenant);
                    Part {
                        html: issue.through(&markdown::render(&text), tenant, variant.lang, links),
                        text,
                        ..Part::default()
                    }
                }
                Block::Image { url, alt } => Part {
                    title: alt.clone(),
                    url: block::picture(url, tenant).unwrap_or_default(),
                    ..Part::default()
                },
                Block::Button { label, url } => Part {
                    title: label.clone(),
                    url: match block::link(url, tenant) {
                        Some(url) => issue.lead(url, tenant, variant.lang, links),
                        None => String::new(),
                    },
                    ..Part::default()
                },
                Block::Card { of, id } => {
                    let face = house.faces.blocks.iter().find(|face| face.kind() == of);
                    let card = match face {
                        Some(face) if !house.is_off(tenant, face.path()) => {
                            face.card(work, tenant, speaker, id).await?
                        }
                        _ => None,
                    };
                    let Some(card) = card else {
                        issue.gone += 1;
                        continue;
                    };
                    if card.until.is_some_and(|until| until <= house.clock.now()) {
                        issue.past += 1;
                    }
                    let url = format!("{}/{}{}", tenant.origin, variant.lang, card.path);
                    Part {
                        title: card.title,
                        text: card.text,
                        note: card.note,
                        url: issue.lead(url, tenant, variant.lang, links),
                        ..Part::default()
                    }
                }
            };
            let kind = match block {
                Block::Card { .. } => "card",
                other => other.kind(),
            };
            issue.parts.push(Part {
                kind: kind.to_owned(),
                ..part
            });
        }
        Ok(issue)
    }

    /// The address that a link of this issue gets.
    fn lead(&mut self, url: String, tenant: &Tenant, lang: Lang, links: Links<'_>) -> String {
        let led = match links {
            Links::Counted(campaign, numbers) => numbers
                .get(&url)
                .map(|no| format!("{}/{lang}/news/{campaign}/to/{no}", tenant.origin)),
            Links::Straight => None,
        };
        let led = led.unwrap_or_else(|| url.clone());
        self.links.push(url);
        led
    }

    /// Safe HTML whose links lead as they are to.
    fn through(&mut self, html: &str, tenant: &Tenant, lang: Lang, links: Links<'_>) -> String {
        const MARK: &str = "href=\"";
        let mut out = String::with_capacity(html.len());
        let mut rest = html;
        while let Some((before, behind)) = rest.split_once(MARK) {
            let Some((url, after)) = behind.split_once('"') else {
                break;
            };
            out.push_str(before);
            out.push_str(MARK);
            let own = url.starts_with('/').then(|| format!("{}{url}", tenant.origin));
            let whole = own.as_deref().unwrap_or(url);
            if whole.starts_with("http") {
                out.push_str(&escaped(&self.lead(whole.replace("&amp;", "&"), tenant, lang, links)));
            } else {
                out.push_str(url);
            }
            out.push('"');
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// A letter for every reader of one language, with slots for what differs.
#[derive(Clone, Debug)]
pub struct Pattern {
    tag: String,
    subject: String,
    text: String,
    html: String,
    lang: Lang,
}

/// For whom a pattern is filled in.
pub struct Addressed<'a> {
    /// The name the letter begins with.
    pub name: &'a str,
    /// Where it goes.
    pub email: &'a str,
    /// The word of his link.
    pub token: &'a str,
    /// Which letter it is.
    pub message_id: String,
    /// When it is written.
    pub date: DateTime<Utc>,
}

impl Pattern {
    /// Renders an issue as a letter.
    ///
    /// # Errors
    /// When the database does not answer or a template fails.
    pub async fn of(
        house: &House,
        work: &Work,
        (tenant, speaker): (&Tenant, &Arc<Speaker>),
        (campaign, issue): (&Campaign, &Issue),
        mode: Mode,
    ) -> Result<Self, AppError> {
        let db = TenantDb::new(work, tenant.id);
        let locale = speaker.locale();
        let lang = locale.lang;
        let imprint = LegalPage::latest(&db, tenant, LegalKind::Imprint, lang).await?;
        let imprint = imprint.map_or_else(String::new, |page| markdown::excerpt(&page.html, IMPRINT_CHARS_MAX));
        let at = |path: &str| format!("{}/{lang}{path}", tenant.origin);
        let given = Given::default().with("issue", issue).with(
            "letter",
            &json!({
                "tag": locale.tag(),
                "name": NAME,
                "topic": campaign.topic.as_str(),
                "home_url": at("/"),
                "imprint": imprint,
                "imprint_url": at("/legal/imprint"),
                "privacy_url": at("/legal/privacy"),
                "terms_url": at("/legal/terms"),
                "preferences_url": at(LINK),
                "read_url": at(&format!("/news/{}/{}", campaign.id, slug(&issue.subject))),
                "brand": tenant.name,
                "colors": tenant.theme.letter_colors_in(mode),
                "dark": tenant.theme.letter_colors_in(Mode::Dark),
                "head_face": tenant.theme.tokens.head.font_family(),
                "text_face": tenant.theme.tokens.text.font_family(),
            }),
        );
        let part = |name: &str| {
            house
                .templates
                .render(&format!("letters/newsletter/issue/{name}"), speaker, given.clone())
                .map_err(|error| AppError::Failure(error.to_string()))
        };
        Ok(Self {
            tag: locale.tag(),
            subject: issue.subject.clone(),
            text: part("text.txt")?,
            html: part("html.html")?,
            lang,
        })
    }

    /// The HTML part for this name, for whoever looks at it before it leaves.
    #[must_use]
    pub fn html_for(&self, name: &str) -> String {
        let html = self.html.replace(NAME, &escaped(name));
        html.replace(LINK, OWN_SETTINGS)
    }

    /// The text part for this name.
    #[must_use]
    pub fn text_for(&self, name: &str) -> String {
        self.text.replace(NAME, name).replace(LINK, OWN_SETTINGS)
    }

    /// Bytes of the HTML part.
    #[must_use]
    pub fn html_bytes(&self) -> usize {
        self.html.len()
    }

    /// The letter of one reader.
    ///
    /// # Errors
    /// When an address is none.
    pub fn fill(&self, tenant: &Tenant, campaign: &Campaign, to: Addressed<'_>) -> Result<Letter, String> {
        let address = |text: &str| EmailAddress::parse(text).map_err(|error| error.to_string());
        let from = address(&tenant.mail_from)?;
        let fill = |text: &str, name: &str| text.replace(NAME, name).replace(TOKEN, to.token);
        Ok(Letter {
            from: Mailbox::named(tenant.name.clone(), from.clone()),
            reply_to: None,
            bounce_to: None,
            to: Mailbox::named(to.name, address(to.email)?),
            subject: self.subject.clone(),
            text: fill(&self.text, to.name),
            html: fill(&self.html, &escaped(to.name)),
            message_id: to.message_id,
            lang: self.tag.clone(),
            date: to.date,
            list_unsubscribe: Some(ListUnsubscribe {
                url: format!("{}/{}/newsletter/{}/one-click", tenant.origin, self.lang, to.token),
                one_click: true,
                mailto: Some(from),
            }),
            list_id: Some(format!("{}.{}", campaign.topic.as_str(), tenant.host)),
            list_help: Some(format!("{}/{}/newsletter/{}", tenant.origin, self.lang, to.token)),
            feedback_id: Some(format!("{}:{}:kith", campaign.id.uuid().simple(), tenant.slug)),
            auto_submitted: None,
            calendar: None,
        })
    }
}

/// A subject as the end of an address: letters, digits and strokes.
#[must_use]
pub fn slug(subject: &str) -> String {
    let folded = crate::foundation::search::normal(subject);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(8)
        .collect();
    if words.is_empty() {
        "issue".to_owned()
    } else {
        words.join("-")
    }
}
