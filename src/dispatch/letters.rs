//! What we write: to a Friend who is asked, to the one who gets the order, and to the customer.
//!
//! A Friend reads it in the brand of the community through which he was asked, a customer in that of the order's origin.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::{
    accept::{Way, Winner},
    offer::{Offer, half_km},
};
use crate::{
    accounts::{Letter, letter::Reader},
    foundation::{db::Work, error::AppError, i18n::Lang},
    orders::{self, CONTACT_HOURS, Contact, Desk, Order, letters::News},
};

/// The kind of job that writes to a Friend who was asked, once his day has begun. Payload: the offer.
pub const OFFERED: &str = "dispatch-offered";
/// The kind of job that tells customer and managers that nobody was found, once their day has begun. Payload: the order
/// and its epoch; it does nothing when the order has gone on since.
pub const NOBODY_YET: &str = "dispatch-nobody-yet";

/// The package's name in every language: a letter is written in the one its reader has when it is sent.
fn names<Name: Into<Value>>(name_in: impl Fn(Lang) -> Name) -> Value {
    let named = |lang: &Lang| (lang.as_str().to_owned(), name_in(*lang).into());
    Value::Object(Lang::ALL.iter().map(named).collect::<Map<_, _>>())
}

/// Tells a Friend that he is asked.
pub(super) async fn offer(work: &Work, offer: &Offer, now: DateTime<Utc>) -> Result<(), AppError> {
    let (shown, pay) = (&offer.shown, offer.shown.pay());
    let args = json!({
        "path": format!("/offers/{}", offer.id), "package": names(|lang| shown.package_name(lang)), "pay": pay.minor,
        "currency": pay.currency, "km": half_km(offer.distance_m), "area": shown.area(),
        "until": offer.expires_at.to_rfc3339(),
    });
    Letter::new("dispatch/offer", Reader::Member(offer.member_id), args)
        .later(work, offer.tenant_id, now)
        .await
}

/// Tells the one who has the order what to do next.
pub(super) async fn accepted(work: &Work, order: &Order, winner: Winner, now: DateTime<Utc>) -> Result<(), AppError> {
    let args = json!({
        "path": format!("/orders/{}", order.id), "package": names(|lang| order.package_name(lang)), "code": order.code, "hours": CONTACT_HOURS,
    });
    let template = match winner.way {
        Way::Accepted => "dispatch/accepted",
        Way::AssignedAsked | Way::Assigned => "dispatch/assigned",
    };
    Letter::new(template, Reader::Member(winner.member), args)
        .later(work, winner.tenant, now)
        .await
}

/// Tells the customer who comes. `friend` is a first name.
pub(super) async fn found(desk: &Desk<'_>, order: &Order, friend: &str) -> Result<(), AppError> {
    let args = json!({ "name": friend, "hours": CONTACT_HOURS });
    to_customer(desk, order, "dispatch/found", args).await
}

/// Tells the customer that nobody has been found yet, and what happens now; and the managers, who decide it.
pub(super) async fn nobody_yet(desk: &Desk<'_>, order: &Order) -> Result<(), AppError> {
    to_customer(desk, order, "dispatch/nobody-yet", json!({})).await?;
    orders::letters::to_managers(desk, order, News::NobodyFound).await
}

async fn to_customer(desk: &Desk<'_>, order: &Order, template: &str, args: Value) -> Result<(), AppError> {
    let contact = Contact::open(&desk.pool(), &desk.house.keys, order.id, order.origin_tenant_id).await?;
    let mut args = args;
    args["path"] = json!(format!("/o/{}", contact.access));
    args["package"] = names(|lang| order.package_name(lang));
    args["code"] = json!(order.code);
    Letter::new(template, Reader::Address(contact.email, order.lang()), args)
        .later(desk.work, order.origin_tenant_id, desk.now)
        .await
}
