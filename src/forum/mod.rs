//! The forum: what a community talks about.
//!
//! Words: a *category* is a shelf with rules about who reads, replies and writes; a *topic* is a conversation in it;
//! a *post* is one contribution, numbered from 1 (the opening) without gaps.
//!
//! Invariants
//! - A category somebody may not read does not exist for him, nor do its topics: every finder takes a [`Reader`].
//! - Numbers of posts have no gaps and never change: the topic's row gives them out in the same transaction as the
//!   post's insert, and a deleted post keeps its number under a marker.
//! - A locked or deleted topic takes no post: the condition stands in the update that gives out the number.
//! - The last read number only rises: the condition stands in the statement that notes it.
//! - A category is removed only while no topic belongs to it: the condition stands in the statement, and a foreign key
//!   stands behind it. Its word in addresses never changes.
//! - `categories.topic_count` and `topics.reply_count` move in the transaction of what they count.
//! - A topic whose first post the staff take down is away with its first post (`topics.deleted_at`), for everybody but the
//!   staff, and comes back with it, in the same transaction.
//! - `topics.last_no` is the newest post that is shown, `topics.last_staff_no` the highest number given out.
//! - The preview and the published text are the same call of [`crate::foundation::markdown::render`].
//!
//! - A change keeps the earlier text as a revision, in the same transaction.
//! - Thirty days after a post is deleted its text and its revisions are gone for good, and nobody can put it back: a
//!   job in [`jobs`] overwrites them, and the condition stands in the update that would bring a post back.
//!
//! - Of a post a member gets at most one notice and one letter: one job decides, in the transaction that marks it as
//!   finished ([`telling`]).
//! - A name is resolved to a member on the server, when the post is written ([`mention`]).
//!
//! - A decision is a row that is only ever added, and two managers never both decide: the item's version stands in the
//!   update that closes it ([`review`]).
//!
//! Absent on purpose: tags and drafts have their tables and nothing that uses them yet; a change of a post tells nobody;
//! nothing is hidden by numbers alone, a manager decides.

mod belongings;
mod card;
pub mod category;
mod category_pages;
pub mod category_views;
pub mod ear;
mod ear_pages;
pub mod ear_views;
mod feed;
mod follow_pages;
mod history;
pub mod history_views;
pub mod jobs;
mod letters;
mod like;
mod live;
mod mark_pages;
pub mod mention;
pub mod notice;
pub mod notice_views;
mod pages;
pub mod post;
pub mod reads;
mod report_pages;
pub mod review;
mod review_pages;
pub mod review_views;
pub mod search;
mod search_pages;
pub mod search_views;
mod staff_pages;
mod suspension_pages;
pub mod telling;
mod thread;
mod to_do;
pub mod topic;
pub mod views;
mod write_pages;

pub use belongings::{Said, Written};
pub use card::TopicCards;
pub use category::{Audience, Category, CategoryId, Kind, NewCategory, Reader};
pub use notice::Bell;
pub use post::{Body, Post, PostId};
pub use thread::Conversations;
pub use to_do::Waiting;
pub use topic::{LatestTopic, POSTS_A_PAGE, TITLE_CHARS_MAX, Title, Topic, TopicId};

/// The room's routes.
#[must_use]
pub fn routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    pages::routes()
        .and(write_pages::routes())
        .and(follow_pages::routes())
        .and(mark_pages::routes())
        .and(search_pages::routes())
        .and(feed::routes())
        .and(history::routes())
        .and(report_pages::routes())
        .and(review_pages::routes())
        .and(suspension_pages::routes())
        .and(ear_pages::routes())
        .and(staff_pages::routes())
        .and(category_pages::routes())
}
