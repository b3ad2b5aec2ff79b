//! The review queue, for the staff.

use axum::http::StatusCode;
use chrono::Duration;

use super::{
    mention,
    pages::face,
    review::{self, Decision, Item, ItemId, Objection, OfMember, OfPost, Said, State, Verdict},
    review_views::{ItemPage, ItemRow, QueuePage, SaidView},
    views::Place,
};
use crate::{
    accounts::{Staff, suspension::Suspension, views::Field, views::say},
    foundation::{
        error::{AppError, Refusal},
        markdown,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::House,
};

/// Days somebody can be silent.
const DAYS: [i64; 4] = [1, 3, 7, 30];
/// Characters of a post in the queue.
const EXCERPT_CHARS_MAX: usize = 160;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/review", Who::Staff, queue)
        .get("/{lang}/staff/review/{item}", Who::Staff, show)
        .post("/{lang}/staff/review/{item}/decide", Who::Staff, decide)
        .post("/{lang}/staff/review/{item}/answer", Who::Staff, answer)
}

/// GET /{lang}/staff/review: the heaviest first.
async fn queue(staff: Staff) -> Answer {
    let items = Item::queue(&staff.db).await?;
    let row = |item: &Item| ItemRow {
        kind: item.kind.clone(),
        title: title_of(&staff, item),
        title_lang: item.topic_lang.clone(),
        url: staff.path(&format!("/staff/review/{}", item.id)),
        author: item.author().name(&staff),
        excerpt: markdown::excerpt(&item.html, EXCERPT_CHARS_MAX),
        lang: item.lang.clone(),
        score: item.score,
        when: staff.speaker.relative(item.created_at, staff.now()),
    };
    Ok(page(&QueuePage {
        items: items.iter().map(row).collect(),
    }))
}

/// What an item is about: the topic of the post, or whose suspension.
fn title_of(staff: &Staff, item: &Item) -> String {
    if item.is_of_suspension() {
        return staff.say("review-suspension", &[("name", item.author().name(staff).into())]);
    }
    item.title.clone()
}

/// GET /{lang}/staff/review/{item}
async fn show(staff: Staff, At((_, id)): At<(String, ItemId)>) -> Answer {
    let item = Item::find(&staff.db, id).await?;
    Ok(page(
        &item_page(&staff, &item, &FormData::default(), &Fields::default(), None).await?,
    ))
}

/// POST /{lang}/staff/review/{item}/decide
async fn decide(staff: Staff, At((_, id)): At<(String, ItemId)>, form: FormData) -> Answer {
    let item = seen(&staff, id, &form).await?;
    if item.decision_id.is_some() || item.is_of_suspension() {
        return Err(AppError::NotFound);
    }
    let mut fields = Fields::default();
    let missing = || Refusal::new("review-refused-choice");
    let post = fields.check("post", OfPost::parse(form.text("post")).ok_or_else(missing));
    let member = fields.check("member", OfMember::parse(form.text("member")).ok_or_else(missing));
    let days = form.text("days").parse().ok().filter(|days| DAYS.contains(days));
    let days = match member {
        Some(OfMember::Silence) => fields.check("days", days.ok_or_else(missing)),
        _ => None,
    };
    let harmless = post == Some(OfPost::Keep) && member == Some(OfMember::Nothing);
    let reason = match form.text("reason") {
        "" if harmless => Some(String::new()),
        _ => fields.check("reason", review::words(form.raw("reason"))),
    };
    let (Some(post), Some(member), Some(reason), true) = (post, member, reason, fields.is_fine()) else {
        return refused(&staff, &item, &form, &fields, None).await;
    };
    let verdict = Verdict {
        post,
        member,
        until: days.map(|days| staff.now() + Duration::days(days)),
        reason,
    };
    match item.decide(&staff, &verdict, staff.now()).await {
        Ok(()) => Ok(done(&staff)),
        Err(AppError::Refused(refusal)) => refused(&staff, &item, &form, &fields, Some(refusal)).await,
        Err(error) => Err(error),
    }
}

/// POST /{lang}/staff/review/{item}/answer: of an objection.
async fn answer(staff: Staff, At((_, id)): At<(String, ItemId)>, form: FormData) -> Answer {
    let item = seen(&staff, id, &form).await?;
    let mut fields = Fields::default();
    let was_right = match form.text("objection") {
        "right" => Some(Objection::Right),
        "wrong" => Some(Objection::Wrong),
        _ => None,
    };
    let was_right = fields.check(
        "objection",
        was_right.ok_or_else(|| Refusal::new("review-refused-choice")),
    );
    let reason = fields.check("reason", review::words(form.raw("reason")));
    let (Some(was_right), Some(reason)) = (was_right, reason) else {
        return refused(&staff, &item, &form, &fields, None).await;
    };
    match item.answer(&staff, was_right, &reason, staff.now()).await {
        Ok(()) => Ok(done(&staff)),
        Err(AppError::Refused(refusal)) => refused(&staff, &item, &form, &fields, Some(refusal)).await,
        Err(error) => Err(error),
    }
}

/// The item as the manager saw it: what has happened to it since lets him decide nothing.
async fn seen(staff: &Staff, id: ItemId, form: &FormData) -> Result<Item, AppError> {
    let mut item = Item::find(&staff.db, id).await?;
    item.version = form.text("version").parse().unwrap_or(0);
    Ok(item)
}

fn done(staff: &Staff) -> axum::response::Response {
    with_notice(Redirect::to(&staff.path("/staff/review")), "good", "review-done")
}

async fn refused(staff: &Staff, item: &Item, form: &FormData, fields: &Fields, refusal: Option<Refusal>) -> Answer {
    let status = refusal.as_ref().map_or(422, |refusal| refusal.status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    // As it is now, so that the next try knows what has happened. Only what this try did itself is taken back with the
    // refusal: whoever was quicker, or is not to judge, has changed nothing yet; anyone else leaves the item as he saw it.
    let decided = refusal
        .as_ref()
        .is_none_or(|refusal| refusal.key == "review-refused-decided");
    let now = match decided {
        true => Item::find(&staff.db, item.id).await?,
        false => item.clone(),
    };
    Ok(page_with(status, &item_page(staff, &now, form, fields, refusal).await?))
}

async fn item_page(
    staff: &Staff,
    item: &Item,
    form: &FormData,
    fields: &Fields,
    refusal: Option<Refusal>,
) -> Result<ItemPage, AppError> {
    let said = Said::to(&staff.db, item.id).await?;
    let of = match item.decision_id {
        Some(decision) => Some(Decision::find(&staff.db, decision).await?),
        None => None,
    };
    let open = item.state == State::Open;
    let is_objection = of.is_some() || item.is_of_suspension();
    let suspension = match item.is_of_suspension() {
        true => Suspension::of(&staff.db, item.author_id).await.ok(),
        false => None,
    };
    let address = |act: &str| staff.path(&format!("/staff/review/{}/{act}", item.id));
    let choice = |word: &str, key: String| Place {
        value: word.to_owned(),
        label: staff.say(&key, &[]),
    };
    let days = DAYS.map(|days| Place {
        value: days.to_string(),
        label: staff.say("review-days", &[("n", days.into())]),
    });
    let field = |name: &str| Field::of(name, form, fields, &staff.speaker);
    Ok(ItemPage {
        queue_url: staff.path("/staff/review"),
        title: title_of(staff, item),
        title_lang: item.topic_lang.clone(),
        post_url: item
            .topic_id
            .and_then(|topic| staff.path_where_on(&format!("/topics/{topic}/post/{}", item.post_no))),
        author: face(staff, item.author()),
        lang: item.lang.clone(),
        html: mention::shown(&item.html, staff.lang),
        said: said
            .iter()
            .map(|said| SaidView {
                who: face(staff, said.reporter()),
                reason: if said.reason == "appeal" {
                    String::new()
                } else {
                    staff.say(&format!("report-reason-{}", said.reason), &[])
                },
                note: said.note.clone(),
                when: staff.speaker.relative(said.at, staff.now()),
            })
            .collect(),
        decided: match (&of, suspension) {
            (Some(of), _) => {
                let post = staff.say(&format!("decision-on-post-{}", of.action), &[]);
                Some(format!("{post} {}", of.reason()).trim().to_owned())
            }
            (None, Some(suspension)) if suspension.is_in_force() => {
                let suspended = staff.say("decision-for-member-suspend", &[]);
                let reason = suspension.suspended_reason.unwrap_or_default();
                Some(format!("{suspended} {reason}").trim().to_owned())
            }
            (None, _) => None,
        },
        takes_topic: item.post_no == 1,
        is_moot: item.state == State::Ignored,
        decide_action: (open && !is_objection).then(|| address("decide")),
        answer_action: (open && is_objection).then(|| address("answer")),
        version: item.version,
        refusal: refusal.map(|refusal| say(&refusal, &staff.speaker)),
        posts: OfPost::ALL
            .iter()
            .map(|of| choice(of.as_str(), format!("review-post-{}", of.as_str())))
            .collect(),
        post: field("post"),
        members: OfMember::ALL
            .iter()
            .map(|of| choice(of.as_str(), format!("review-member-{}", of.as_str())))
            .collect(),
        member: field("member"),
        days: days.into(),
        day: field("days"),
        objections: ["right", "wrong"]
            .iter()
            .map(|word| choice(word, format!("review-objection-{word}")))
            .collect(),
        objection: field("objection"),
        reason: field("reason"),
        length_max: review::WORDS_MAX,
    })
}
