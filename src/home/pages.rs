//! The first page and the legal pages.

use axum::http::Uri;
use uuid::Uuid;

use super::{
    near::near,
    views::{Action, Figure, HomePage, JoinTeaser, LegalView, TopicRow},
};
use crate::{
    accounts::{
        Visitor,
        frame::{initials, tone},
        views::EventRow,
    },
    forum::Topic,
    foundation::{
        db::Sql,
        error::AppError,
        web::{Answer, At, FormData, Redirect, Routes, Who, answer::page},
    },
    tenancy::{
        House, TenantDb,
        content::Texts,
        faces::{NextEvent, Room},
        legal::{LegalKind, LegalPage},
    },
};

/// Topics on the first page.
const TOPICS: u64 = 5;
/// Events on the first page.
const EVENTS: i64 = 3;

/// The room's routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/", Who::Everyone, root)
        .get("/{lang}", Who::Everyone, root)
        .get("/{lang}/", Who::Everyone, home)
        .get("/{lang}/legal/{kind}", Who::Everyone, legal)
}

/// GET /: on to the reader's language.
async fn root(visitor: Visitor) -> Answer {
    Ok(Redirect::to(&visitor.path("/")))
}

/// GET /{lang}/
async fn home(visitor: Visitor) -> Answer {
    let texts = Texts::of_kind(&visitor.db, "home").await?;
    // A new community has not written its own words yet: it greets with the house's.
    let said = |field: &str, otherwise: &'static str| {
        let text = texts.say(Uuid::nil(), field, visitor.lang, &visitor.tenant).text;
        if text.is_empty() {
            visitor.say(otherwise, &[])
        } else {
            text
        }
    };
    let has = |place: &str| !visitor.house.is_off(&visitor.tenant, place);
    let topics = if has("/forum") {
        Topic::latest(&visitor, TOPICS).await?
    } else {
        Vec::new()
    };
    let members = count_members(&visitor.db).await?;
    let near = near(&visitor).await?;
    let signed_in = visitor.session.is_some();
    let ask = Action {
        text: visitor.say("home-ask", &[]),
        url: visitor.path("/forum"),
        filled: signed_in,
    };
    let join = Action {
        text: visitor.say("home-join-action", &[]),
        url: visitor.path("/join"),
        filled: true,
    };
    let book = Action {
        text: visitor.say("nav-book", &[]),
        url: visitor.path("/book"),
        filled: false,
    };
    let view = HomePage {
        greeting_title: said("headline", "home-headline"),
        greeting_text: said("intro", "home-intro"),
        actions: if signed_in {
            vec![(ask, "/forum"), (book, "/book")]
        } else {
            vec![(join, "/join"), (book, "/book"), (ask, "/forum")]
        }
        .into_iter()
        .filter_map(|(action, place)| has(place).then_some(action))
        .collect(),
        has_topics: has("/forum"),
        topics: topics
            .into_iter()
            .map(|topic| TopicRow {
                url: topic.path(&visitor),
                initials: initials(&topic.author),
                tone: tone(&topic.author),
                avatar_url: topic.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
                when: visitor.speaker.relative(topic.last_post_at, visitor.now()),
                title: topic.title,
                author: topic.author,
                category: topic.category,
                replies: topic.reply_count,
                is_new: topic.is_new,
            })
            .collect(),
        topics_url: visitor.path("/forum"),
        events: if has("/events") {
            events(&visitor).await?
        } else {
            Vec::new()
        },
        events_url: visitor.path("/events"),
        // Nobody yet is nothing to count.
        figures: (members > 0)
            .then(|| Figure {
                value: visitor.speaker.number(members),
                label: visitor.say("home-members", &[("n", members.into())]),
                url: Some(visitor.path("/members")),
            })
            .into_iter()
            .collect(),
        near,
        join_teaser: (!signed_in).then(|| JoinTeaser {
            title: visitor.say("home-join-title", &[]),
            text: said("join_line", "home-join-text"),
            action: visitor.say("home-join-action", &[]),
            url: visitor.path("/join"),
        }),
    };
    Ok(page(&view))
}

/// GET /{lang}/legal/{kind}: the latest version, or the earlier one of `?version=`.
async fn legal(visitor: Visitor, At((_, kind)): At<(String, String)>, uri: Uri) -> Answer {
    let kind = LegalKind::parse(&kind).ok_or(AppError::NotFound)?;
    let latest = LegalPage::latest(&visitor.db, &visitor.tenant, kind, visitor.lang)
        .await?
        .ok_or(AppError::NotFound)?;
    let newest = latest.version;
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let found = match query.text("version") {
        "" => latest,
        wanted => {
            let wanted = wanted.parse().map_err(|_| AppError::NotFound)?;
            LegalPage::version(&visitor.db, kind, &latest.lang, wanted)
                .await?
                .ok_or(AppError::NotFound)?
        }
    };
    let path = visitor.path(&format!("/legal/{}", kind.as_str()));
    Ok(page(&LegalView {
        title: visitor.say(&format!("legal-{}", kind.as_str()), &[]),
        is_fallback: found.lang != visitor.lang.as_str(),
        earlier_url: (found.version > 1).then(|| format!("{path}?version={}", found.version - 1)),
        latest_url: (found.version < newest).then_some(path),
        html: found.html,
        lang: found.lang,
        version: found.version,
        published_at: found.published_at.to_rfc3339(),
    }))
}

/// The next events.
async fn events(visitor: &Visitor) -> Result<Vec<EventRow>, AppError> {
    let page = Room {
        tenant: &visitor.tenant,
        lang: visitor.lang,
        now: visitor.now(),
    };
    let found = visitor.house.faces.next_events.of(&visitor.work, page, EVENTS).await?;
    let row = |event: &NextEvent| EventRow::of(visitor, event, visitor.path(&event.path));
    Ok(found.iter().map(row).collect())
}

async fn count_members(db: &TenantDb) -> Result<i64, AppError> {
    let tx = db.open().await?;
    let row = Sql::new(
        "SELECT count(*) AS n FROM memberships WHERE tenant_id = $1 AND standing = 'active' AND role = 'friend'",
    )
    .bind(db.tenant())
    .row(&tx)
    .await?;
    row.map_or(Ok(0), |row| Ok(row.try_get("", "n")?))
}
