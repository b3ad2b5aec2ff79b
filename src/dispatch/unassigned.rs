//! Orders nobody has taken: their community decides what becomes of them.

use crate::{
    accounts::Staff,
    foundation::error::AppError,
    orders::{Actor, Command, Effect, Order, Step, Taken, decide},
    tenancy::PoolDb,
};

/// Lets the pool ask for an order again, whoever let it pass included.
///
/// # Errors
/// `order-refused-state` when it is not one of those nobody has taken.
pub async fn ask_again(staff: &Staff, order: &Order) -> Result<(), AppError> {
    let (db, now) = (PoolDb::new(&staff.work), staff.now());
    let decision = decide(&order.standing(), Actor::Staff, Command::AskAgain, now)?;
    let tx = db.open().await?;
    // A new epoch, so that the next time somebody loses the order its timer has a key of its own.
    let taken = Taken::new(Step::AskAgain, Actor::Staff, Some(staff.id.uuid())).with("epoch = epoch + 1", Vec::new());
    order.take(&tx, taken, now).await?;
    for effect in decision.effects {
        if let Effect::Later(timer) = effect {
            order.leave(&tx, timer, now).await?;
        }
    }
    Ok(())
}
