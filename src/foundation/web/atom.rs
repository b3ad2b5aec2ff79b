//! Atom feeds (RFC 4287).

use std::fmt::Write;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, SecondsFormat, Utc};

use super::fresh;

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its id: the same for ever, wherever it is.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of its titles, as a tag.
    pub lang: String,
    /// Who publishes it.
    pub author: String,
    /// The absolute address of the page it follows.
    pub page_url: String,
    /// Its own absolute address.
    pub own_url: String,
    /// When anything of it changed last.
    pub updated: DateTime<Utc>,
    /// Its entries, the newest first.
    pub entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id: the same for ever.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its language, as a tag.
    pub lang: String,
    /// Who wrote it; none for nobody in particular.
    pub author: Option<String>,
    /// Its absolute address.
    pub url: String,
    /// When it was published.
    pub published: DateTime<Utc>,
    /// When it changed last.
    pub updated: DateTime<Utc>,
    /// What it says, as HTML that is safe to show.
    pub html: String,
}

impl Feed {
    /// The answer, with a tag that lets a reader ask whether anything is new.
    #[must_use]
    pub fn answer(&self) -> Response {
        let xml = self.xml();
        let tag = HeaderValue::from_str(&fresh::weak_tag(&[xml.as_bytes()]));
        let mut answer = xml.into_response();
        let headers = answer.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/atom+xml; charset=utf-8"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
        if let Ok(tag) = tag {
            headers.insert(header::ETAG, tag);
        }
        answer
    }

    fn xml(&self) -> String {
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            escaped(&self.lang)
        );
        element(&mut xml, "id", &self.id);
        element(&mut xml, "title", &self.title);
        element(&mut xml, "updated", &instant(self.updated));
        author(&mut xml, &self.author);
        link(&mut xml, "alternate", &self.page_url);
        link(&mut xml, "self", &self.own_url);
        for entry in &self.entries {
            entry.write(&mut xml);
        }
        xml.push_str("</feed>\n");
        xml
    }
}

impl Entry {
    fn write(&self, xml: &mut String) {
        // Writing into a string never fails.
        let _begun = writeln!(xml, "<entry xml:lang=\"{}\">", escaped(&self.lang));
        element(xml, "id", &self.id);
        element(xml, "title", &self.title);
        element(xml, "published", &instant(self.published));
        element(xml, "updated", &instant(self.updated));
        if let Some(name) = &self.author {
            author(xml, name);
        }
        link(xml, "alternate", &self.url);
        let _content = writeln!(xml, "<content type=\"html\">{}</content>", escaped(&self.html));
        xml.push_str("</entry>\n");
    }
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _written = writeln!(xml, "<{name}>{}</{name}>", escaped(text));
}

fn author(xml: &mut String, name: &str) {
    let _written = writeln!(xml, "<author><name>{}</name></author>", escaped(name));
}

fn link(xml: &mut String, rel: &str, href: &str) {
    let _written = writeln!(xml, "<link rel=\"{rel}\" href=\"{}\"/>", escaped(href));
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The text within XML; signs that XML cannot hold at all are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && c < ' ' => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_text_cannot_break_out_of_its_element() {
        assert_eq!(
            escaped("</title> & \"\u{1}\u{fffe}ż\u{7f}"),
            "&lt;/title&gt; &amp; &quot;ż\u{7f}"
        );
    }
}
