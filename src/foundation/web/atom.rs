//! Atom feeds (RFC 4287): what is new, for programs that read along.

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, SecondsFormat, Utc};

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its title.
    pub title: String,
    /// The language of its texts, as a tag.
    pub lang: String,
    /// Its own address, which is its id too.
    pub self_url: String,
    /// The page it is about.
    pub page_url: String,
    /// Who writes it, where an entry does not say.
    pub author: String,
    /// When anything in it last changed.
    pub updated_at: DateTime<Utc>,
    /// Its entries, the newest first.
    pub entries: Vec<Entry>,
}

/// An entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id, for its whole life: `urn:uuid:…`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// What it says, as plain text.
    pub summary: String,
}

impl Feed {
    /// The feed as XML.
    #[must_use]
    pub fn xml(&self) -> String {
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            escaped(&self.lang)
        );
        let url = escaped(&self.self_url);
        xml += &format!("<id>{url}</id><title>{}</title>\n", escaped(&self.title));
        xml += &format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"{url}\"/>");
        xml += &format!(
            "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
            escaped(&self.page_url)
        );
        xml += &format!(
            "<updated>{}</updated><author><name>{}</name></author>\n",
            instant(self.updated_at),
            escaped(&self.author)
        );
        for entry in &self.entries {
            xml += &format!(
                "<entry><id>{}</id><title>{}</title><link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\
                 <updated>{}</updated><summary>{}</summary></entry>\n",
                escaped(&entry.id),
                escaped(&entry.title),
                escaped(&entry.url),
                instant(entry.updated_at),
                escaped(&entry.summary)
            );
        }
        xml + "</feed>\n"
    }
}

impl IntoResponse for Feed {
    fn into_response(self) -> Response {
        let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
        ([(header::CONTENT_TYPE, kind)], self.xml()).into_response()
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The text for XML; signs that XML does not know are left out.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' | '\t' => written.push(sign),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => {}
            sign => written.push(sign),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::{Entry, Feed};

    #[test]
    fn no_text_becomes_part_of_the_feed() {
        let at = Utc.with_ymd_and_hms(2026, 11, 23, 11, 0, 0).unwrap();
        let feed = Feed {
            title: "Łódź & <b>".into(),
            lang: "pl".into(),
            self_url: "https://north.example/a?b=1&c=2".into(),
            page_url: "https://north.example/".into(),
            author: "North".into(),
            updated_at: at,
            entries: vec![Entry {
                id: "urn:uuid:1".into(),
                title: "</title><script>\u{0}\u{b}".into(),
                url: "https://north.example/\"x".into(),
                updated_at: at,
                summary: "]]>".into(),
            }],
        };
        let xml = feed.xml();
        assert!(xml.contains("<title>Łódź &amp; &lt;b&gt;</title>"), "{xml}");
        assert!(xml.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"), "{xml}");
        assert!(xml.contains("href=\"https://north.example/&quot;x\""), "{xml}");
        assert!(xml.contains("<updated>2026-11-23T11:00:00Z</updated>"), "{xml}");
    }
}
