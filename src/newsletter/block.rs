//! What a newsletter is made of.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::picture::PICTURES;
use crate::{
    foundation::{
        error::Refusal,
        markdown::{self, Reference},
        web::FormData,
    },
    tenancy::Tenant,
};

/// Blocks of one letter.
pub const BLOCKS_MAX: usize = 30;
/// Characters of a heading, of a button's label and of a picture's description.
pub const LINE_CHARS_MAX: usize = 120;
/// Characters of a text.
pub const TEXT_CHARS_MAX: usize = 8_000;
/// Characters of an address.
pub const URL_CHARS_MAX: usize = 700;

/// One block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// Its words.
        text: String,
    },
    /// Paragraphs, in Markdown.
    Text {
        /// As written.
        text: String,
    },
    /// A picture of this host.
    Image {
        /// Its address.
        url: String,
        /// What it shows, for whoever does not see it.
        alt: String,
    },
    /// A link that looks like a button.
    Button {
        /// Its words.
        label: String,
        /// Where it leads.
        url: String,
    },
    /// Something that another room owns.
    Card {
        /// The kind of thing: `package`.
        of: String,
        /// Which one.
        id: String,
    },
}

impl Block {
    /// An empty block of this kind: one of ours, or a thing of this word.
    #[must_use]
    pub fn empty(kind: &str) -> Self {
        let nothing = String::new;
        match kind {
            "heading" => Self::Heading { text: nothing() },
            "text" => Self::Text { text: nothing() },
            "image" => Self::Image {
                url: nothing(),
                alt: nothing(),
            },
            "button" => Self::Button {
                label: nothing(),
                url: nothing(),
            },
            of => Self::Card {
                of: of.to_owned(),
                id: nothing(),
            },
        }
    }

    /// The word of its kind.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::Heading { .. } => "heading",
            Self::Text { .. } => "text",
            Self::Image { .. } => "image",
            Self::Button { .. } => "button",
            Self::Card { of, .. } => of,
        }
    }

    /// Its two fields, as the form shows them.
    #[must_use]
    pub fn fields(&self) -> (&str, &str) {
        match self {
            Self::Heading { text } | Self::Text { text } => (text, ""),
            Self::Image { url, alt } => (alt, url),
            Self::Button { label, url } => (label, url),
            Self::Card { id, .. } => (id, ""),
        }
    }

    /// The blocks of a form, in its order: `kind.0`, `text.0`, `url.0`, `kind.1` …
    #[must_use]
    pub fn all_of_form(form: &FormData) -> Vec<Self> {
        let numbered = (0..BLOCKS_MAX).map(|no| (form.text(&format!("kind.{no}")), no));
        numbered
            .take_while(|(kind, _)| !kind.is_empty())
            .map(|(kind, no)| {
                let text = form.text(&format!("text.{no}")).replace("\r\n", "\n");
                let url = form.text(&format!("url.{no}")).to_owned();
                match Self::empty(kind) {
                    Self::Heading { .. } => Self::Heading { text },
                    Self::Text { .. } => Self::Text { text },
                    Self::Image { .. } => Self::Image { url, alt: text },
                    Self::Button { .. } => Self::Button { label: text, url },
                    Self::Card { of, .. } => Self::Card { of, id: text },
                }
            })
            .collect()
    }

    /// Whether it fits; what is missing is said before the start, not while somebody writes.
    ///
    /// # Errors
    /// When a field is too long.
    pub fn check(&self) -> Result<(), Refusal> {
        let (text, url) = self.fields();
        let most = if matches!(self, Self::Text { .. }) {
            TEXT_CHARS_MAX
        } else {
            LINE_CHARS_MAX
        };
        if text.chars().count() > most || url.chars().count() > URL_CHARS_MAX {
            return Err(Refusal::new("campaign-refused-long").with("max", most));
        }
        Ok(())
    }

    /// What this block lacks before it may leave: the key of a sentence.
    #[must_use]
    pub fn lacks(&self, tenant: &Tenant) -> Option<&'static str> {
        match self {
            Self::Heading { text } | Self::Text { text } if text.is_empty() => Some("campaign-lacks-text"),
            Self::Text { text } => text_lacks(text, tenant),
            Self::Image { alt, .. } if alt.is_empty() => Some("campaign-lacks-alt"),
            Self::Image { url, .. } if picture(url, tenant).is_none() => Some("campaign-lacks-picture"),
            Self::Button { label, .. } if label.is_empty() => Some("campaign-lacks-text"),
            Self::Button { url, .. } if link(url, tenant).is_none() => Some("campaign-lacks-link"),
            Self::Card { id, .. } if id.is_empty() => Some("campaign-lacks-thing"),
            _ => None,
        }
    }

    /// The blocks as they are stored.
    #[must_use]
    pub fn all_to_json(blocks: &[Self]) -> Value {
        serde_json::to_value(blocks).unwrap_or_else(|_| Value::Array(Vec::new()))
    }

    /// The stored blocks; what a newer program has written and this one does not know is left out.
    #[must_use]
    pub fn all_of_json(stored: &Value) -> Vec<Self> {
        let blocks = stored.as_array().map(Vec::as_slice).unwrap_or_default();
        let known = blocks.iter().map(|block| serde_json::from_value(block.clone()));
        known.filter_map(Result::ok).collect()
    }
}

/// A text with the paths of this community as whole addresses: a letter has no page to which they could be relative.
#[must_use]
pub fn absolute(text: &str, tenant: &Tenant) -> String {
    text.replace("](/", &format!("]({}/", tenant.origin))
}

/// What a text lacks: a link that leads nowhere, or a place for its picture.
fn text_lacks(text: &str, tenant: &Tenant) -> Option<&'static str> {
    let leads = |url: &str| {
        let path = url.strip_prefix(&tenant.origin).unwrap_or(url);
        ["mailto:", "tel:"].iter().any(|scheme| path.starts_with(scheme)) || link(path, tenant).is_some()
    };
    markdown::references(&absolute(text, tenant))
        .iter()
        .find_map(|reference| match reference {
            Reference::Picture => Some("campaign-lacks-block"),
            Reference::Link(url) => (!leads(url)).then_some("campaign-lacks-link"),
        })
}

/// The absolute address of a link: `https:` anywhere, or a path of this community.
#[must_use]
pub fn link(url: &str, tenant: &Tenant) -> Option<String> {
    let is_plain = |url: &str| {
        url.bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"<>\"'\\`".contains(&byte))
    };
    if !is_plain(url) {
        return None;
    }
    if url.starts_with('/') && !url.starts_with("//") {
        return Some(format!("{}{url}", tenant.origin));
    }
    let host = url.strip_prefix("https://")?.split(['/', '?', '#']).next()?;
    (host.contains('.') && !host.contains('@')).then(|| url.to_owned())
}

/// The absolute address of a picture, which lies on this host: a reader's mail program tells nobody else that it looked.
#[must_use]
pub fn picture(url: &str, tenant: &Tenant) -> Option<String> {
    let path = url.strip_prefix(&tenant.origin).unwrap_or(url);
    if path.starts_with("/brand/") || path.starts_with(PICTURES) {
        link(path, tenant)
    } else {
        None
    }
}

/// A change of a letter's order that a button of the form asks for: `add:text`, `up:2`, `down:2`, `remove:2`.
pub fn rearrange(blocks: &mut Vec<Block>, act: &str, cards: &[&str]) {
    let (verb, what) = act.split_once(':').unwrap_or((act, ""));
    let no = what.parse::<usize>().ok().filter(|no| *no < blocks.len());
    let is_kind = |what: &str| ["heading", "text", "image", "button"].contains(&what) || cards.contains(&what);
    match (verb, no) {
        ("add", _) if blocks.len() < BLOCKS_MAX && is_kind(what) => blocks.push(Block::empty(what)),
        ("up", Some(no)) if no > 0 => blocks.swap(no, no - 1),
        ("down", Some(no)) if no + 1 < blocks.len() => blocks.swap(no, no + 1),
        ("remove", Some(no)) => {
            blocks.remove(no);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, rearrange};
    use crate::foundation::web::FormData;

    #[test]
    fn blocks_come_out_of_a_form_in_its_order_and_move_by_buttons() {
        let form =
            b"kind.0=heading&text.0=A&kind.1=button&text.1=Go&url.1=%2Fen%2F&kind.2=package&text.2=wifi&kind.4=text";
        let mut blocks = Block::all_of_form(&FormData::parse(form).unwrap());
        let kinds = |blocks: &[Block]| blocks.iter().map(|block| block.kind().to_owned()).collect::<Vec<_>>();
        assert_eq!(kinds(&blocks), ["heading", "button", "package"]);
        assert_eq!(blocks[1].fields(), ("Go", "/en/"));
        rearrange(&mut blocks, "up:1", &[]);
        rearrange(&mut blocks, "remove:2", &[]);
        rearrange(&mut blocks, "add:package", &["package"]);
        rearrange(&mut blocks, "add:virus", &["package"]);
        rearrange(&mut blocks, "down:9", &[]);
        assert_eq!(kinds(&blocks), ["button", "heading", "package"]);
        assert_eq!(Block::all_of_json(&Block::all_to_json(&blocks)), blocks);
    }
}
