//! A like: a member finds a post helpful. Once, and never his own.
//!
//! `posts.like_count` and `topics.like_count` move in the transaction of what they count.

use chrono::{DateTime, Utc};

use super::{Audience, Post, Reader};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
    },
    tenancy::TenantDb,
};

impl Post {
    /// Likes the post; who likes it already still does.
    ///
    /// # Errors
    /// `like-refused-own`, `reply-refused-not-allowed`; [`AppError::NotFound`] when it is deleted.
    pub async fn like(&self, db: &TenantDb, reader: &Reader, now: DateTime<Utc>) -> Result<(), AppError> {
        let member = self.liker(reader)?;
        let tx = db.open().await?;
        let liked = Sql::new(
            "INSERT INTO reactions (tenant_id, post_id, membership_id, kind, at) VALUES ($1, $2, $3, 'like', $4)
             ON CONFLICT (tenant_id, post_id, membership_id, kind) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(member)
        .bind(now)
        .run(&tx)
        .await?;
        if liked == 1 {
            self.count_like(&tx, db, 1).await?;
        }
        Ok(())
    }

    /// Takes the like back.
    ///
    /// # Errors
    /// As [`Post::like`].
    pub async fn unlike(&self, db: &TenantDb, reader: &Reader) -> Result<(), AppError> {
        let member = self.liker(reader)?;
        let tx = db.open().await?;
        let taken = Sql::new(
            "DELETE FROM reactions WHERE tenant_id = $1 AND post_id = $2 AND membership_id = $3 AND kind = 'like'",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(member)
        .run(&tx)
        .await?;
        if taken == 1 {
            self.count_like(&tx, db, -1).await?;
        }
        Ok(())
    }

    /// The member who likes it, if he may.
    fn liker(&self, reader: &Reader) -> Result<MembershipId, AppError> {
        if self.deleted_at.is_some() {
            return Err(AppError::NotFound);
        }
        if reader.member == Some(self.author_id) {
            return Err(Refusal::new("like-refused-own").with_status(409).into());
        }
        reader
            .member
            .filter(|_| reader.is_among(Audience::Members))
            .ok_or_else(|| Refusal::new("reply-refused-not-allowed").with_status(403).into())
    }

    async fn count_like(&self, tx: &Scoped<'_>, db: &TenantDb, by: i64) -> Result<(), DbErr> {
        for (text, id) in [
            (
                "UPDATE posts SET like_count = like_count + $3 WHERE tenant_id = $1 AND id = $2",
                self.id.uuid(),
            ),
            (
                "UPDATE topics SET like_count = like_count + $3 WHERE tenant_id = $1 AND id = $2",
                self.topic_id.uuid(),
            ),
        ] {
            Sql::new(text).bind(db.tenant()).bind(id).bind(by).run(tx).await?;
        }
        Ok(())
    }
}
