//! A mention: `@` and the name of a member, as a link to him.
//!
//! Names are the ones of the moment of writing, folded like the search folds them. A name that two members bear means
//! neither. Nothing is a mention within code or a link.

use std::collections::HashMap;

use sea_orm::FromQueryResult;

use crate::{
    accounts::{MembershipId, Standing},
    foundation::{
        db::{DbErr, Scoped, Sql},
        i18n::Lang,
        markdown, search,
    },
    tenancy::TenantId,
};

/// Signs of one text that are looked at; nobody calls as many by their names.
const SIGNS_MAX: usize = 20;
/// Words a name has at most.
const WORDS_MAX: usize = 4;
/// Characters behind the sign that may be a name.
const NAME_CHARS_MAX: usize = 60;
/// How a mention begins in rendered text. No text can write it: a `<` that somebody typed is escaped, and the renderer
/// lets no classes through.
const LINK: &str = "<a class=\"mention\" href=\"/";
/// Elements within which nothing is a mention.
const DEAF: [&str; 3] = ["a", "code", "pre"];

/// A text as it is shown, and whom it mentions.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The rendered text, safe to show; [`shown`] completes its links.
    pub html: String,
    /// Members it mentions, each once.
    pub mentioned: Vec<MembershipId>,
}

#[derive(FromQueryResult)]
struct Named {
    id: MembershipId,
    name_key: String,
}

impl Written {
    /// Renders the text and finds whom it mentions: one statement where a name may stand in it, none otherwise.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(tx: &Scoped<'_>, tenant: TenantId, raw: &str) -> Result<Self, DbErr> {
        let html = markdown::render(raw);
        let mut keys: Vec<String> = signs(&html)
            .flat_map(|text| names(text).map(key_of).collect::<Vec<_>>())
            .collect();
        keys.sort();
        keys.dedup();
        if keys.is_empty() {
            return Ok(Self {
                html,
                mentioned: Vec::new(),
            });
        }
        let places: Vec<String> = (3..keys.len() + 3).map(|place| format!("${place}")).collect();
        let text = format!(
            "SELECT id, name_key FROM memberships WHERE tenant_id = $1 AND standing = $2 AND name_key IN ({})",
            places.join(", ")
        );
        let statement = Sql::new(text).bind(tenant).bind(Standing::Active);
        let found: Vec<Named> = keys
            .into_iter()
            .fold(statement, |statement, key| statement.bind(key))
            .all(tx)
            .await?;
        let mut known: HashMap<String, Option<MembershipId>> = HashMap::new();
        for named in found {
            let whom = known.entry(named.name_key).or_insert(Some(named.id));
            if *whom != Some(named.id) {
                *whom = None;
            }
        }
        Ok(linked(&html, &known))
    }
}

/// The rendered text with its mentions leading to pages in this language.
#[must_use]
pub fn shown(html: &str, lang: Lang) -> String {
    html.replace(LINK, &format!("{LINK}{lang}/"))
}

/// The rendered text for somewhere else: its mentions lead to this origin, in this language, and so do its own paths.
#[must_use]
pub fn shown_at(html: &str, origin: &str, lang: Lang) -> String {
    html.replace(LINK, &format!("<a href=\"{origin}/{lang}/"))
        .replace("<a href=\"/", &format!("<a href=\"{origin}/"))
}

/// Pieces of rendered text: tags, and words that stand within something deaf, are to be left as they are.
enum Piece<'html> {
    Left(&'html str),
    Words(&'html str),
}

fn pieces(html: &str) -> Vec<Piece<'_>> {
    let (mut found, mut rest, mut deaf) = (Vec::new(), html, 0_usize);
    while !rest.is_empty() {
        let end = match rest.strip_prefix('<') {
            Some(tag) => tag.find('>').map_or(rest.len(), |end| end + 2),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        let Some(tag) = piece.strip_prefix('<') else {
            found.push(if deaf == 0 {
                Piece::Words(piece)
            } else {
                Piece::Left(piece)
            });
            continue;
        };
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or("");
        if DEAF.contains(&name) {
            deaf = if closes { deaf.saturating_sub(1) } else { deaf + 1 };
        }
        found.push(Piece::Left(piece));
    }
    found
}

/// Where the next sign stands that no word runs into, from this place on: `me@example.org` has none.
fn next_sign(words: &str, from: usize) -> Option<usize> {
    let starts = |at: &usize| !words[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '@');
    words[from..].match_indices('@').map(|(at, _)| from + at).find(starts)
}

/// What stands behind each sign of a text.
fn signs(html: &str) -> impl Iterator<Item = &str> {
    pieces(html)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Words(words) => Some(words),
            Piece::Left(_) => None,
        })
        .flat_map(|words| {
            let mut from = 0;
            std::iter::from_fn(move || {
                from = next_sign(words, from)? + 1;
                Some(&words[from..])
            })
        })
        .take(SIGNS_MAX)
}

/// What may be a name at the beginning of this text, the longest first; each with the marks behind it, with one less and
/// so on to none, for a name may end with a period and a sentence with another mark.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let line = text.split(['\n', '@']).next().unwrap_or("");
    // As the renderer writes the space that French puts before a mark.
    let line = line.split("&nbsp;").next().unwrap_or("");
    let end = line
        .char_indices()
        .nth(NAME_CHARS_MAX)
        .map_or(line.len(), |(end, _)| end);
    let line = &line[..end];
    let mut ends: Vec<usize> = line
        .char_indices()
        .filter(|(at, c)| c.is_whitespace() && *at > 0)
        .map(|(at, _)| at)
        .take(WORDS_MAX)
        .collect();
    if ends.len() < WORDS_MAX {
        ends.push(line.len());
    }
    ends.into_iter().rev().flat_map(move |end| {
        let whole = line[..end].trim_end();
        let first = Some(whole).filter(|whole| whole.starts_with(char::is_alphanumeric));
        std::iter::successors(first, |name| {
            let last = name.chars().next_back().filter(|c| !c.is_alphanumeric())?;
            Some(&name[..name.len() - last.len_utf8()])
        })
        .map(str::trim_end)
    })
}

/// A name as memberships keep it to find it by.
fn key_of(name: &str) -> String {
    let name = name.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    search::normal(&name)
}

/// The text with a link for each name that is one member's.
fn linked(html: &str, known: &HashMap<String, Option<MembershipId>>) -> Written {
    let mut written = Written::default();
    let mut signs = 0;
    for piece in pieces(html) {
        let words = match piece {
            Piece::Left(left) => {
                written.html.push_str(left);
                continue;
            }
            Piece::Words(words) => words,
        };
        let (mut from, mut copied) = (0, 0);
        while let Some(at) = next_sign(words, from).filter(|_| signs < SIGNS_MAX) {
            signs += 1;
            from = at + 1;
            let found = names(&words[from..]).find_map(|name| Some((name, (*known.get(&key_of(name))?)?)));
            let Some((name, id)) = found else { continue };
            written.html.push_str(&words[copied..at]);
            written.html.push_str(&format!("{LINK}members/{id}\">@{name}</a>"));
            from += name.len();
            copied = from;
            if !written.mentioned.contains(&id) {
                written.mentioned.push(id);
            }
        }
        written.html.push_str(&words[copied..]);
    }
    written
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{Written, linked, names, shown};
    use crate::{
        accounts::MembershipId,
        foundation::{i18n::Lang, markdown},
    };

    fn written(raw: &str) -> (Written, MembershipId) {
        let beat = MembershipId::new();
        let known = HashMap::from([
            ("beat ruegg".to_owned(), Some(beat)),
            ("timo k.".to_owned(), Some(beat)),
            ("two".to_owned(), None),
        ]);
        (linked(&markdown::render(raw), &known), beat)
    }

    #[test]
    fn a_name_behind_the_sign_becomes_a_link_and_nothing_else_does() {
        for raw in [
            "Danke, @Beat Rüegg!",
            "(@beat ruegg)",
            "**@Beat Rüegg** und mehr",
            "@Timo K. war es",
            "Danke @Timo K.!",
            "@Timo K., danke",
            "@Timo K.: danke",
            "(@Timo K.)",
            "(Danke, @Timo K.!).",
            "@Timo K.?",
            "Merci @Timo K.\u{a0}!",
            "„@Timo K.“",
            "@Beat Rüegg @Beat Rüegg",
        ] {
            let (written, beat) = written(raw);
            assert_eq!(written.mentioned, [beat], "{raw}: {}", written.html);
            assert!(written.html.contains(&format!("href=\"/members/{beat}\">@")), "{raw}");
        }
        for raw in [
            "`@Beat Rüegg`",
            "[@Beat Rüegg](https://example.org)",
            "me@Beat Rüegg",
            "@@Beat Rüegg",
            "@ Beat Rüegg",
            "@Two",
            "@Nobody",
        ] {
            let (written, _) = written(raw);
            assert!(written.mentioned.is_empty(), "{raw}: {}", written.html);
            assert_eq!(written.html, markdown::render(raw));
        }
    }

    #[test]
    fn a_mention_leads_to_the_reader_s_own_language() {
        let (written, beat) = written("@Beat Rüegg <a class=\"mention\" href=\"/x\">");
        let html = shown(&written.html, Lang::Pl);
        assert!(html.contains(&format!(
            "<a class=\"mention\" href=\"/pl/members/{beat}\">@Beat Rüegg</a>"
        )));
        assert_eq!(html.matches("/pl/").count(), 1, "{html}");
    }

    #[test]
    fn the_longest_name_comes_first() {
        let found: Vec<&str> = names("Timo K. Meier, hallo\nweiter").collect();
        assert_eq!(
            names("Timo K.!)").collect::<Vec<_>>()[2..],
            ["Timo K.", "Timo K", "Timo"]
        );
        assert_eq!(
            found,
            [
                "Timo K. Meier, hallo",
                "Timo K. Meier,",
                "Timo K. Meier",
                "Timo K.",
                "Timo K",
                "Timo"
            ]
        );
    }
}
