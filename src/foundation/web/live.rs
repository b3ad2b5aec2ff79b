//! Live updates: ids only, by channel; in the process, and on PostgreSQL through NOTIFY to every node.
//!
//! What is said goes with the commit (`Scoped::say`). A lost message loses nothing: a stream that reconnects asks the
//! database from its `Last-Event-ID`.

use std::time::Duration;

use sqlx::postgres::PgListener;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;

use crate::foundation::{db::Pools, error::Tolerated};

/// The name of PostgreSQL's channel.
const CHANNEL: &str = "kith_live";

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
            sender: pools.said.clone(),
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
}

async fn listen(pool: &sqlx::PgPool, sender: &broadcast::Sender<String>) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        let heard = listener.recv().await?;
        let _heard = sender.send(heard.payload().to_owned());
    }
}
