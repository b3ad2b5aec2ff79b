//! Markdown to safe HTML: raw HTML off, then an allow-list. The preview and the published text are the same call.

use std::{borrow::Cow, sync::LazyLock};

use comrak::{Options, nodes::NodeValue};

use super::web::path::is_own;

/// Rises when the same text would render differently; older rows are rendered anew in the background.
pub const RENDER_VERSION: i64 = 4;
/// Characters of one text.
pub const MARKDOWN_CHARS_MAX: usize = 32_000;
/// The box of a task as the renderer writes it.
const TO_DO: &str = "<input type=\"checkbox\" disabled=\"\" />";
/// The same of one that is done.
const DONE: &str = "<input type=\"checkbox\" checked=\"\" disabled=\"\" />";
/// Marks of quotations and lists with which a line may begin. Rendering takes the square of how deeply things are nested;
/// nobody quotes or lists as deeply as this.
const NESTED_MAX: usize = 20;

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .tags(
            [
                "a",
                "blockquote",
                "br",
                "code",
                "del",
                "em",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "li",
                "ol",
                "p",
                "pre",
                "strong",
                "table",
                "tbody",
                "td",
                "th",
                "thead",
                "tr",
                "ul",
            ]
            .into(),
        )
        .generic_attributes([].into())
        .tag_attributes([("a", ["href"].into()), ("ol", ["start"].into())].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(ammonia::UrlRelative::Custom(Box::new(own_path)))
        .link_rel(Some("ugc nofollow noopener"));
    cleaner
});

/// A link may lead to a path of this host; what a browser would take for another host's it does not keep.
fn own_path(url: &str) -> Option<Cow<'_, str>> {
    is_own(url).then_some(Cow::Borrowed(url))
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.render.escape = true;
    options.render.hardbreaks = true;
    options
}

/// What a text refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A link to this address.
    Link(String),
    /// A picture, which is shown as a link.
    Picture,
}

/// What a text refers to, in its order.
#[must_use]
pub fn references(text: &str) -> Vec<Reference> {
    let arena = comrak::Arena::new();
    let document = comrak::parse_document(&arena, &shallow(text), &options());
    let nodes = document.descendants();
    nodes
        .filter_map(|node| match &node.data.borrow().value {
            NodeValue::Link(link) => Some(Reference::Link(link.url.clone())),
            NodeValue::Image(_) => Some(Reference::Picture),
            _ => None,
        })
        .collect()
}

/// Renders Markdown (CommonMark, tables, strikethrough, autolinks) to HTML that is safe to show.
///
/// Headings start at the third level: the page has its own first two.
#[must_use]
pub fn render(text: &str) -> String {
    let (arena, options) = (comrak::Arena::new(), options());
    let document = comrak::parse_document(&arena, &shallow(text), &options);
    // No picture of elsewhere is loaded: it is a link to it, with the words that describe it.
    for node in document.descendants() {
        let value = &mut node.data.borrow_mut().value;
        if let NodeValue::Image(image) = value {
            *value = NodeValue::Link(image.clone());
        }
    }
    let mut html = String::new();
    if comrak::format_html(document, &options, &mut html).is_err() {
        // A string takes whatever is written to it.
        return String::new();
    }
    let html = html
        .replace("<h1>", "<h3>")
        .replace("</h1>", "</h3>")
        .replace("<h2>", "<h3>")
        .replace("</h2>", "</h3>")
        // Nobody ticks them here, and a letter has no fields; what somebody types as a tag is escaped.
        .replace(TO_DO, "☐")
        .replace(DONE, "☑");
    CLEANER.clean(&html).to_string()
}

/// The text with at most [`NESTED_MAX`] marks before each line's words.
fn shallow(text: &str) -> Cow<'_, str> {
    if text.lines().all(|line| nested_too_deeply(line).is_none()) {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive('\n').map(|line| match nested_too_deeply(line) {
        Some((kept, words)) => Cow::Owned(format!("{}{}", &line[..kept], &line[words..])),
        None => Cow::Borrowed(line),
    });
    Cow::Owned(lines.collect())
}

/// Where the marks that are kept end, and where the words begin; nothing for a line that is nested as people do it.
fn nested_too_deeply(line: &str) -> Option<(usize, usize)> {
    let is_mark = |c: char| matches!(c, '>' | '-' | '+' | '*');
    let before_words = |c: char| is_mark(c) || matches!(c, ' ' | '\t' | '.' | ')') || c.is_ascii_digit();
    let words = line.find(|c: char| !before_words(c)).unwrap_or(line.len());
    let mut marks = line[..words].char_indices().filter(|(_, c)| is_mark(*c));
    marks.nth(NESTED_MAX).map(|(kept, _)| (kept, words))
}

/// Renders a text that is a page of its own. The page shows its name as the only `h1`, so a leading heading of the first
/// level, which says it again, is left out; the other headings start at the second level.
#[must_use]
pub fn render_page(text: &str) -> String {
    let body = match text.trim_start().strip_prefix("# ") {
        Some(rest) => rest.split_once('\n').map_or("", |(_, body)| body),
        None => text,
    };
    // Cleaned headings bear no attributes, and a `<h3>` somebody wrote is escaped.
    (3..=6).fold(render(body), |html, level| {
        html.replace(&format!("<h{level}>"), &format!("<h{}>", level - 1))
            .replace(&format!("</h{level}>"), &format!("</h{}>", level - 1))
    })
}

/// Tags at which a word ends.
const BLOCK_ENDS: [&str; 9] = [
    "</p",
    "</li",
    "</t",
    "</pre",
    "</h",
    "</blockquote",
    "</ol",
    "</ul",
    "<br",
];

/// The text without marks, for excerpts and the search index.
#[must_use]
pub fn plain(html: &str) -> String {
    // Where a block ends, a word does too; what is within a line is left to stand as it was written.
    let spaced = BLOCK_ENDS
        .iter()
        .fold(html.to_owned(), |html, end| html.replace(end, &format!(" {end}")));
    let text = ammonia::Builder::empty().clean(&spaced).to_string();
    let text = text
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text without marks: at most so many characters and an ellipsis, cut between two words.
#[must_use]
pub fn excerpt(html: &str, chars_max: usize) -> String {
    let plain = plain(html);
    let Some((end, _)) = plain.char_indices().nth(chars_max) else {
        return plain;
    };
    let cut = plain[..end].rfind(' ').unwrap_or(end);
    format!("{} …", &plain[..cut])
}

#[cfg(test)]
mod tests {
    use super::{MARKDOWN_CHARS_MAX, excerpt, plain, render, render_page};

    #[test]
    fn raw_html_and_scripts_are_inert() {
        let html = render("<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>");
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("href=\"javascript"), "{html}");
        assert!(!html.contains("<img"), "{html}");
    }

    #[test]
    fn a_task_has_a_box() {
        let html = render("- [x] done\n- [ ] to do\n\n1. [X] one\n\n   more");
        for says in ["<li>☑ done</li>", "<li>☐ to do</li>", "☑"] {
            assert!(html.contains(says), "{html}");
        }
        assert!(!html.contains("input"), "{html}");
        assert!(!render("<input type=\"checkbox\" disabled=\"\" />").contains('☐'));
    }

    #[test]
    fn a_link_may_lead_to_a_path_of_this_host_and_to_no_other_by_a_trick() {
        assert!(render("[x](/en/forum)").contains("href=\"/en/forum\""));
        for trick in [
            "//other.example",
            "/\\other.example",
            "\\\\other.example",
            "/.//other.example",
            "/de/..//other.example",
            "relative",
            "?x",
        ] {
            let html = render(&format!("[x](<{trick}>)"));
            assert!(!html.contains("href"), "{trick}: {html}");
        }
    }

    #[test]
    fn a_page_leaves_its_own_name_out_and_starts_at_the_second_level() {
        assert_eq!(
            render_page("# Imprint\n\n## Provider\nKith").trim(),
            "<h2>Provider</h2>\n<p>Kith</p>"
        );
        assert_eq!(
            render_page("No name\n\n#### Deep").trim(),
            "<p>No name</p>\n<h3>Deep</h3>"
        );
    }

    #[test]
    fn what_is_nested_beyond_reason_costs_no_more_than_its_length() {
        let begun = std::time::Instant::now();
        for marks in [">", "> ", "- ", "* ", "1) - ", "+\t"] {
            let text = marks.repeat(MARKDOWN_CHARS_MAX / marks.len() - 10) + "deep";
            let html = render(&text);
            assert!(
                html.contains("deep") && html.len() < 10_000,
                "{marks}: {} bytes",
                html.len()
            );
        }
        // Not a figure of speed: without the limit a single one of these takes ten times as long.
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
        assert!(render("> > > three\n\n---------------------------------\n\nafter").contains("<hr"));
        assert_eq!(render("> - said").matches("<blockquote>").count(), 1);
    }

    #[test]
    fn lists_code_and_links_are_kept() {
        let html = render("1. one\n2. two\n\n`PON` https://example.org");
        assert!(html.contains("<ol>") && html.contains("<code>PON</code>"), "{html}");
        assert!(html.contains("rel=\"ugc nofollow noopener\""), "{html}");
    }

    #[test]
    fn an_excerpt_ends_between_two_words() {
        assert_eq!(excerpt("<p>Kurz &amp; gut</p>", 400), "Kurz & gut");
        assert_eq!(excerpt("<p>Kabel Kabel Kabel</p>", 14), "Kabel Kabel …");
        assert_eq!(excerpt("<p>Donaudampfschiff</p>", 5), "Donau …");
    }

    #[test]
    fn plain_text_has_no_marks() {
        assert_eq!(plain(&render("**Hallo** & *du*!\n\n- a\n- b")), "Hallo & du! a b");
    }
}
