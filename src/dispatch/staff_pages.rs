//! Orders nobody has taken, for the managers of the community they came from.

use super::{
    unassigned::{self, Unassigned},
    views::{UnassignedLine, UnassignedPage},
};
use crate::{
    accounts::Staff,
    foundation::web::{Answer, At, Redirect, Routes, Who, answer::page, with_notice},
    orders::OrderId,
    tenancy::{House, PoolDb},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new().get("/{lang}/staff/orders", Who::Staff, list).post(
        "/{lang}/staff/orders/{id}/ask-again",
        Who::Staff,
        ask_again,
    )
}

/// GET /{lang}/staff/orders
async fn list(staff: Staff) -> Answer {
    let found = Unassigned::of(&PoolDb::new(&staff.work), staff.tenant.id).await?;
    let line = |order: Unassigned| UnassignedLine {
        package: order.package_name(staff.lang),
        place: format!("{} {}", order.postal_code, order.place).trim_end().to_owned(),
        placed_at: order.placed_at.to_rfc3339(),
        asked: order.asked,
        ask_again_action: staff.path(&format!("/staff/orders/{}/ask-again", order.id)),
        code: order.code,
    };
    Ok(page(&UnassignedPage {
        orders: found.into_iter().map(line).collect(),
    }))
}

/// POST /{lang}/staff/orders/{id}/ask-again
async fn ask_again(staff: Staff, At((_, id)): At<(String, OrderId)>) -> Answer {
    unassigned::ask_again(&staff, id).await?;
    let answer = Redirect::to(&staff.path("/staff/orders"));
    Ok(with_notice(answer, "good", "unassigned-asked-again"))
}
