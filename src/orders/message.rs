//! Messages between a Friend and a customer: sealed, and read by the two of them only.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{
    Desk, Order, State,
    desk::Side,
    letters::{self, News},
};
use crate::{
    accounts::PersonId,
    foundation::{
        db::Sql,
        error::{AppError, Refusal},
        keys::Keys,
        says_nothing,
    },
    tenancy::PoolRows,
};

/// What the sealing is for; part of the derived key.
pub(crate) const PURPOSE: &str = "order-message";
/// Characters of a message.
pub const CHARS_MAX: usize = 2_000;
/// Messages shown of a thread, the newest.
const SHOWN_MAX: usize = 200;

crate::id!(
    /// A message.
    MessageId
);

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who wrote it.
    pub by: Side,
    /// The Friend in whose thread it stands.
    pub with: Option<PersonId>,
    /// What he wrote.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Row {
    id: MessageId,
    author: String,
    person_id: Option<PersonId>,
    sealed: Vec<u8>,
    at: DateTime<Utc>,
}

impl Message {
    /// Whether the two may write to each other now.
    #[must_use]
    pub const fn may_be_written(state: State) -> bool {
        state.is_in_hands() || matches!(state, State::Completed | State::Failed)
    }

    /// Writes a message; the other side gets a letter with a link, without the text.
    ///
    /// # Errors
    /// `message-refused-empty`, `message-refused-long`, or `order-refused-state` when nobody is there to read it.
    pub async fn send(desk: &Desk<'_>, order: &Order, by: Side, text: &str) -> Result<(), AppError> {
        let text = text.trim();
        if says_nothing(text) {
            return Err(Refusal::new("message-refused-empty").into());
        }
        if text.chars().count() > CHARS_MAX {
            return Err(Refusal::new("message-refused-long").with("n", CHARS_MAX).into());
        }
        if !Self::may_be_written(order.state) {
            return Err(Refusal::new("order-refused-state").with_status(409).into());
        }
        let id = MessageId::new();
        let pool = desk.pool();
        let tx = pool.open().await?;
        order.hold(&tx).await?;
        Sql::new(
            "INSERT INTO order_messages (id, order_id, origin_tenant_id, author, person_id, sealed, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .bind(by.as_str())
        // Whose thread it is, whoever wrote: the next Friend does not read what was said to the one before him.
        .bind(order.friend_id)
        .bind(desk.house.keys.seal(PURPOSE, id.uuid().as_bytes(), text.as_bytes()))
        .bind(desk.now)
        .run(&tx)
        .await?;
        drop(tx);
        letters::to_side(desk, order, by.other(), News::Message).await
    }

    /// The thread as the customer sees it, the oldest message first.
    ///
    /// # Errors
    /// When the database does not answer, or the house's key does not open a message.
    pub async fn list(db: &impl PoolRows, keys: &Keys, order: &Order) -> Result<Vec<Self>, AppError> {
        Self::thread(db, keys, order, None).await
    }

    /// The thread as this Friend sees it: what was said between him and the customer.
    ///
    /// # Errors
    /// When the database does not answer, or the house's key does not open a message.
    pub async fn list_for(
        db: &impl PoolRows,
        keys: &Keys,
        order: &Order,
        friend: PersonId,
    ) -> Result<Vec<Self>, AppError> {
        Self::thread(db, keys, order, Some(friend)).await
    }

    async fn thread(
        db: &impl PoolRows,
        keys: &Keys,
        order: &Order,
        friend: Option<PersonId>,
    ) -> Result<Vec<Self>, AppError> {
        let tx = db.open().await?;
        let whose = if friend.is_some() { "AND person_id = $3" } else { "" };
        let mut sql = Sql::new(format!(
            "SELECT id, author, person_id, sealed, at FROM order_messages
             WHERE order_id = $1 AND origin_tenant_id = $2 {whose} ORDER BY id DESC LIMIT {SHOWN_MAX}"
        ))
        .bind(order.id)
        .bind(order.origin_tenant_id);
        if let Some(friend) = friend {
            sql = sql.bind(friend);
        }
        let rows: Vec<Row> = sql.all(&tx).await?;
        drop(tx);
        rows.into_iter()
            .rev()
            .map(|row| {
                let text = keys
                    .open(PURPOSE, row.id.uuid().as_bytes(), &row.sealed)
                    .map_err(|error| AppError::Failure(format!("an order's message does not open: {error}")))?;
                Ok(Self {
                    by: Side::of(&row.author),
                    with: row.person_id,
                    text: String::from_utf8_lossy(&text).into_owned(),
                    at: row.at,
                })
            })
            .collect()
    }
}
