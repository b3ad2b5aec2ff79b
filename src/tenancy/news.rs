//! News of a tenant's change: every node forgets what it remembers of tenants, and reads them anew.
//!
//! A notice that is lost (the listening connection was down) delays the change by the few seconds a tenant is remembered.

use tokio::sync::broadcast::error::RecvError;

use super::{House, PlatformDb, Tenants};
use crate::foundation::{db::Work, web::live::Live};

/// The channel of these news. It names no tenant: what is remembered goes as a whole.
const CHANNEL: &str = "tenants";

impl Tenants {
    /// Forgets whenever another node says that a tenant has changed, until the house closes.
    pub fn follow(&self, live: &Live) {
        let (tenants, mut heard, closing) = (self.clone(), live.listen(), live.closing.clone());
        tokio::spawn(async move {
            loop {
                let said = tokio::select! {
                    () = closing.cancelled() => return,
                    said = heard.recv() => said,
                };
                match said {
                    Ok(channel) if channel != CHANNEL => {}
                    // Behind: it may have been among what was missed.
                    Ok(_) | Err(RecvError::Lagged(_)) => tenants.forget(),
                    Err(RecvError::Closed) => return,
                }
            }
        });
    }
}

impl House {
    /// Lets a change of a tenant show at once on every node, when this work has ended.
    pub fn forget_tenants_after(&self, work: &Work) {
        let house = self.clone();
        // After the commit, so that nobody reads the tenant as it was and remembers that.
        work.after(Box::new(move |note| {
            Box::pin(async move {
                house.tenants.forget();
                let db = PlatformDb::new(&note, "news of a tenant");
                let tx = db.open().await?;
                tx.say(CHANNEL).await
            })
        }));
    }
}
