//! Live updates: ids only, by channel; in the process, and on PostgreSQL through NOTIFY to every node.
//!
//! A lost message loses nothing: a stream that reconnects asks the database from its `Last-Event-ID`.

use std::time::Duration;

use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

use crate::foundation::{
    db::{DbErr, Pools, Scoped, Sql},
    error::Tolerated,
};
use sea_orm::{ConnectionTrait, DbBackend};

/// The name of PostgreSQL's channel.
const CHANNEL: &str = "kith_live";
/// Messages a slow reader may be behind before he has to ask the database again.
const BEHIND_MAX: usize = 1_024;

/// Everyone who listens on this node.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<String>,
    /// Cancelled at shutdown; every stream ends then.
    pub closing: CancellationToken,
}

impl Live {
    /// Starts listening; on PostgreSQL also to the other nodes.
    #[must_use]
    pub fn start(pools: &Pools) -> Self {
        let live = Self {
            sender: broadcast::channel(BEHIND_MAX).0,
            closing: CancellationToken::new(),
        };
        if let Some(pool) = pools.postgres.clone() {
            let (sender, closing) = (live.sender.clone(), live.closing.clone());
            tokio::spawn(async move {
                while !closing.is_cancelled() {
                    let listening = tokio::select! {
                        () = closing.cancelled() => return,
                        outcome = listen(&pool, &sender) => outcome,
                    };
                    listening.or_warn("listening for live updates");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            });
        }
        live
    }

    /// A stream of channel names on which something happened.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<String> {
        self.sender.subscribe()
    }

    /// Says on this node that something happened. A channel is named by ids only.
    pub fn say(&self, channel: &str) {
        // Nobody listening is no failure.
        let _heard = self.sender.send(channel.to_owned());
    }

    /// Says it when the transaction commits: on PostgreSQL by NOTIFY, which reaches this node too.
    ///
    /// Gives back whether the caller has to say it himself after the commit.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn say_with(tx: &Scoped<'_>, channel: &str) -> Result<bool, DbErr> {
        if tx.get_database_backend() != DbBackend::Postgres {
            return Ok(true);
        }
        Sql::new("SELECT pg_notify('kith_live', $1)")
            .bind(channel)
            .run(tx)
            .await?;
        Ok(false)
    }
}

async fn listen(pool: &sqlx::PgPool, sender: &broadcast::Sender<String>) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        let heard = listener.recv().await?;
        let _heard = sender.send(heard.payload().to_owned());
    }
}
