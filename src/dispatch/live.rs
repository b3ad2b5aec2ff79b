//! Live: who has the list of offers open sees that something changed.
//!
//! What a message says is the number of open offers, so a stream that comes back has missed nothing.

use super::offer::Offer;
use crate::{
    accounts::{Member, PersonId},
    foundation::{
        db::{DbErr, Work},
        error::AppError,
        web::{
            Answer, FormData,
            stream::{self, Message, Watch},
        },
    },
    tenancy::PoolDb,
};

fn channel(person: PersonId) -> String {
    format!("offers:{person}")
}

/// Says with the commit that the offers of these people have changed.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn say(work: &Work, people: &[PersonId]) -> Result<(), DbErr> {
    let db = PoolDb::new(work);
    let tx = db.open().await?;
    for person in people {
        tx.say(&channel(*person)).await?;
    }
    Ok(())
}

struct OpenOffers {
    member: Member,
    /// How many offers the page shows.
    shown: i64,
}

/// GET /{lang}/offers/live?shown=3
pub(super) async fn stream_of(member: Member, uri: axum::http::Uri) -> Answer {
    let live = member.house.live.clone();
    let heard = live.listen();
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let watch = OpenOffers {
        shown: query.text("shown").parse().unwrap_or(0),
        member,
    };
    Ok(stream::stream_of(&live, heard, watch))
}

impl Watch for OpenOffers {
    fn channel(&self) -> String {
        channel(self.member.person)
    }

    /// The message that there are now more or fewer offers than the page shows.
    async fn look(&mut self) -> Result<Option<Message>, AppError> {
        let member = &self.member;
        let work = Work::reading(&member.house.pools);
        let open = Offer::open_count(&member.pool_in(&work), member, member.now()).await?;
        work.end(false).await?;
        if open == self.shown {
            return Ok(None);
        }
        self.shown = open;
        let sentence = member.say("offers-live", &[("n", open.into())]);
        Ok(Some(Message::link(
            open.to_string(),
            &member.path("/offers"),
            &sentence,
        )))
    }
}
