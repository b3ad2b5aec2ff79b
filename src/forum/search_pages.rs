//! The page of the search: words, where to look, and what was found.

use axum::http::{StatusCode, Uri};

use super::{
    Audience, Category, Reader,
    pages::{face, query_of},
    search::{After, Hit, Hits, Period, Search, Within},
    search_views::{HitRow, SearchPage},
    views::{Face, Link, Place},
};
use crate::{
    accounts::{
        Visitor,
        frame::{initials, tone},
        members::{self, Listed},
        views::{Field, say},
    },
    foundation::{
        error::{AppError, Refusal},
        markdown,
        search::Terms,
        web::{
            Answer, FormData, Routes, Who,
            answer::{page, page_with},
        },
    },
    tenancy::House,
};

/// Characters of what is typed; nobody looks for more.
const CHARS_MAX: usize = 200;

/// The route.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new().get("/{lang}/search", Who::Everyone, search)
}

/// GET /{lang}/search?q=&within=&category=&author=&period=&after=
async fn search(visitor: Visitor, uri: Uri) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let (categories, names) = Category::readable_with_names(&visitor, &reader).await?;
    let query = query_of(&uri);
    let asked = Asked::of(&query, &categories, &reader)?;
    let view = SearchPage {
        action: visitor.path("/search"),
        text: Field {
            name: "q".into(),
            value: query.text("q").chars().take(CHARS_MAX).collect(),
            error: asked.refusal.as_ref().map(|refusal| say(refusal, &visitor.speaker)),
        },
        length_max: CHARS_MAX,
        kinds: asked.kinds(&visitor, &reader, &query),
        within: asked.search.within.as_str().to_owned(),
        categories: categories
            .iter()
            .map(|category| Place {
                value: category.slug.clone(),
                label: names.name(category.id),
            })
            .collect(),
        category: query.text("category").to_owned(),
        author: asked.search.author.clone(),
        periods: Period::ALL
            .into_iter()
            .map(|period| Place {
                value: period.as_str().to_owned(),
                label: visitor.say(
                    match period {
                        Period::Any => "search-any-time",
                        Period::Week => "search-week",
                        Period::Month => "search-month",
                        Period::Year => "search-year",
                    },
                    &[],
                ),
            })
            .collect(),
        period: asked.search.period.as_str().to_owned(),
        looked: asked.is_looked(),
        ..SearchPage::default()
    };
    if asked.refusal.is_some() {
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    if !asked.is_looked() {
        return Ok(page(&view));
    }
    if asked.search.within == Within::People {
        return people(&visitor, &query, view).await;
    }
    let found = asked.search.look(&visitor.db, &reader, visitor.now()).await?;
    let row = |hit: &Hit| HitRow {
        title: hit.title.clone(),
        title_lang: hit.topic_lang.clone(),
        url: visitor.path(&format!("/topics/{}/post/{}", hit.topic_id, hit.post_no)),
        category: names.name(hit.category_id),
        hue: categories
            .iter()
            .find(|category| category.id == hit.category_id)
            .map_or(8, Category::hue),
        author: face(&visitor, hit.author()),
        when: visitor.speaker.relative(hit.created_at, visitor.now()),
        lang: hit.lang.clone(),
        snippet: asked.search.terms.snippet(&markdown::plain(&hit.html)),
    };
    let Hits { list, next } = &found;
    Ok(page(&SearchPage {
        hits: list.iter().map(row).collect(),
        newer_url: asked.search.after.map(|_| address(&visitor, &query, "", "")),
        older_url: next.map(|next| address(&visitor, &query, "after", &next.to_string())),
        ..view
    }))
}

/// Members in the directory, for members.
async fn people(visitor: &Visitor, query: &FormData, view: SearchPage) -> Answer {
    let search = members::Search {
        name: query.text("q").to_owned(),
        after: query.said("after")?,
        ..members::Search::default()
    };
    let (found, next) = members::directory(&visitor.db, &visitor.people, &visitor.house.places, &search).await?;
    let person = |listed: &Listed| Face {
        name: listed.name.clone(),
        initials: initials(&listed.name),
        tone: tone(&listed.name),
        avatar_url: listed.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
        url: Some(visitor.path(&format!("/members/{}", listed.id))),
    };
    Ok(page(&SearchPage {
        people: found.iter().map(person).collect(),
        newer_url: search.after.map(|_| address(visitor, query, "", "")),
        older_url: next.map(|next| address(visitor, query, "after", &next.to_string())),
        ..view
    }))
}

/// What came in the address.
struct Asked {
    search: Search,
    refusal: Option<Refusal>,
    typed: bool,
}

impl Asked {
    fn of(query: &FormData, categories: &[Category], reader: &Reader) -> Result<Self, AppError> {
        let typed = query.text("q");
        let within: Within = query.text("within").parse()?;
        if within == Within::People && !reader.is_among(Audience::Members) {
            return Err(AppError::NotFound);
        }
        let category = match query.text("category") {
            "" => None,
            slug => {
                let found = categories.iter().find(|category| category.slug == slug);
                Some(found.ok_or(AppError::NotFound)?.id)
            }
        };
        let after = match within {
            Within::People => None,
            _ => query.said::<After>("after")?,
        };
        let terms = Terms::of(typed);
        let refusal = if typed.chars().count() > CHARS_MAX {
            Some(Refusal::new("search-refused-long").with("max", CHARS_MAX))
        } else {
            (!typed.is_empty() && terms.is_empty()).then(|| Refusal::new("search-refused-signs"))
        };
        Ok(Self {
            search: Search {
                terms,
                within,
                category,
                author: query
                    .text("author")
                    .chars()
                    .take(crate::accounts::membership::NAME_CHARS_MAX)
                    .collect(),
                period: query.text("period").parse()?,
                after,
            },
            refusal,
            typed: !typed.is_empty(),
        })
    }

    fn is_looked(&self) -> bool {
        self.typed && self.refusal.is_none()
    }

    fn kinds(&self, visitor: &Visitor, reader: &Reader, query: &FormData) -> Vec<Link> {
        let link = |within: Within| Link {
            text: visitor.say(
                match within {
                    Within::Everything => "search-everything",
                    Within::Titles => "search-titles",
                    Within::Bodies => "search-bodies",
                    Within::People => "search-people",
                },
                &[],
            ),
            url: address(visitor, query, "within", within.as_str()),
            current: within == self.search.within,
        };
        Within::ALL
            .into_iter()
            .filter(|within| *within != Within::People || reader.is_among(Audience::Members))
            .map(link)
            .collect()
    }
}

/// The address of this search with one thing said otherwise, from its first page on.
fn address(visitor: &Visitor, query: &FormData, name: &str, value: &str) -> String {
    let kept = ["q", "within", "category", "author", "period"]
        .into_iter()
        .filter(|kept| *kept != name)
        .map(|kept| (kept, query.text(kept)));
    let pairs: Vec<(&str, &str)> = kept
        .chain([(name, value)])
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let text = serde_urlencoded::to_string(pairs).unwrap_or_default();
    visitor.path(&format!("/search?{text}"))
}
