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
//! - `categories.topic_count` and `topics.reply_count` move in the transaction of what they count.
//! - The preview and the published text are the same call of [`crate::foundation::markdown::render`].
//!
//! Absent on purpose: likes, tags, drafts and revisions have no tables yet; nobody is written to about replies.

pub mod category;
mod live;
mod once;
mod pages;
pub mod post;
mod reads;
pub mod topic;
pub mod views;

pub use category::{Audience, Category, CategoryId, Kind, NewCategory, Reader};
pub use pages::routes;
pub use post::{Body, Post, PostId};
pub use topic::{LatestTopic, Title, Topic, TopicId};
