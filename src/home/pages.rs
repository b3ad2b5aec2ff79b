//! The first page and the legal pages.

use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use uuid::Uuid;

use super::views::{Action, Figure, HomePage, JoinTeaser, LegalView, Near, TopicRow};
use crate::{
    accounts::{
        MembershipId, Visitor,
        frame::{initials, tone},
        views::EventRow,
    },
    forum::Topic,
    foundation::{
        db::Sql,
        error::AppError,
        web::{Answer, At, Redirect, Routes, Who, answer::page},
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
/// Members near the reader on the first page.
const NEAR: i64 = 4;
/// Members looked at to find those near.
const NEAR_CANDIDATES: i64 = 400;

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

/// GET /{lang}/legal/{kind}
async fn legal(visitor: Visitor, At((_, kind)): At<(String, String)>) -> Answer {
    let kind = LegalKind::parse(&kind).ok_or(AppError::NotFound)?;
    let found = LegalPage::latest(&visitor.db, &visitor.tenant, kind, visitor.lang)
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(page(&LegalView {
        title: visitor.say(&format!("legal-{}", kind.as_str()), &[]),
        is_fallback: found.lang != visitor.lang.as_str(),
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

#[derive(Default, FromQueryResult)]
struct Candidates {
    /// Their persons' ids, as a JSON list that the next statement reads: four hundred rows, or four hundred parameters, cost
    /// more than all the rest of the page.
    people: Option<String>,
}

#[derive(FromQueryResult)]
struct Home {
    id: Uuid,
    country: String,
    postal_code: String,
}

#[derive(FromQueryResult)]
struct Neighbour {
    id: MembershipId,
    person_id: Uuid,
    display_name: String,
    avatar: Option<String>,
}

/// Members near the reader who show their area; the newest ones for those who are not signed in.
///
/// The database measures, and only those who are shown are read whole: a row costs more to read than to compare.
async fn near(visitor: &Visitor) -> Result<Vec<Near>, AppError> {
    let Some(session) = &visitor.session else {
        return Ok(Vec::new());
    };
    let candidates: Candidates = {
        let tx = visitor.db.open().await?;
        let list = if tx.get_database_backend() == DbBackend::Postgres {
            "jsonb_agg(person_id)::text"
        } else {
            "json_group_array(hex(person_id))"
        };
        let found = Sql::new(format!(
            "SELECT {list} AS people FROM (SELECT person_id FROM memberships
             WHERE tenant_id = $1 AND standing = 'active' AND role = 'friend' AND shows_area AND person_id IS NOT NULL
                AND EXISTS (SELECT 1 FROM memberships AS own
                    WHERE own.tenant_id = $1 AND own.id = $3 AND own.standing = 'active')
             ORDER BY joined_at DESC, id DESC LIMIT $2) AS newest"
        ))
        .bind(visitor.db.tenant())
        .bind(NEAR_CANDIDATES)
        .bind(session.membership_id)
        .all(&tx)
        .await?;
        found.into_iter().next().unwrap_or_default()
    };
    let Some(people) = candidates.people else {
        return Ok(Vec::new());
    };
    let homes: Vec<Home> = {
        let tx = visitor.people.open().await?;
        let ids = if tx.get_database_backend() == DbBackend::Postgres {
            "SELECT value::uuid FROM jsonb_array_elements_text($3::jsonb) AS one (value)"
        } else {
            "SELECT unhex(value) FROM json_each($3)"
        };
        // On a flat map, on which a degree to the east is two thirds of one to the north: so it is where our countries lie.
        Sql::new(format!(
            "SELECT p.id, p.country, p.postal_code FROM persons p JOIN persons me ON me.id = $1
             WHERE p.id <> me.id AND p.id IN ({ids}) AND p.lat IS NOT NULL AND p.lon IS NOT NULL
                AND me.lat IS NOT NULL AND me.lon IS NOT NULL
             ORDER BY 9 * (p.lat - me.lat) * (p.lat - me.lat) + 4 * (p.lon - me.lon) * (p.lon - me.lon), p.id LIMIT $2"
        ))
        .bind(session.person_id)
        .bind(NEAR)
        .bind(people)
        .all(&tx)
        .await?
    };
    if homes.is_empty() {
        return Ok(Vec::new());
    }
    let neighbours: Vec<Neighbour> = {
        let tx = visitor.db.open().await?;
        let sql = Sql::new(format!(
            "SELECT id, person_id, display_name, avatar FROM memberships WHERE tenant_id = $1 AND person_id IN ({})",
            places(2, homes.len())
        ))
        .bind(visitor.db.tenant());
        homes.iter().fold(sql, |sql, home| sql.bind(home.id)).all(&tx).await?
    };
    let shown = homes.into_iter().filter_map(|home| {
        let neighbour = neighbours.iter().find(|neighbour| neighbour.person_id == home.id)?;
        let place = visitor
            .house
            .places
            .find(home.country.parse().ok()?, &home.postal_code)?;
        Some(Near {
            initials: initials(&neighbour.display_name),
            tone: tone(&neighbour.display_name),
            avatar_url: neighbour.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
            url: visitor.path(&format!("/members/{}", neighbour.id)),
            area: place.region,
            name: neighbour.display_name.clone(),
        })
    });
    Ok(shown.collect())
}

/// So many places of a statement from this one on.
fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count).map(|place| format!("${place}")).collect();
    places.join(", ")
}
