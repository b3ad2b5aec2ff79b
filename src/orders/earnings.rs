//! What a Friend has earned, by month: the pay of his completed orders and the extras he was paid for.
//!
//! Only orders he was asked for through this community: no host tells that he is anywhere else.

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use sea_orm::FromQueryResult;

use super::friend_views::EarningsPage;
use crate::{
    accounts::Member,
    foundation::{
        db::Sql,
        error::AppError,
        money::{Currency, Money},
        web::{
            Answer,
            answer::page,
            chart::{Chart, ChartWords, Figure},
        },
    },
    tenancy::PoolDb,
};

/// Months shown, the running one included.
const MONTHS: u32 = 12;
/// The names of the months as the sentence's variable takes them.
const NAMES: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

#[derive(FromQueryResult)]
struct Earned {
    ended_at: DateTime<Utc>,
    currency: String,
    minor: i64,
}

/// GET /me/earnings
pub(super) async fn show(member: Member) -> Answer {
    let today = member.now().with_timezone(&member.tenant.tz).date_naive();
    let this_month = today.with_day(1).unwrap_or(today);
    let months: Vec<NaiveDate> = (0..MONTHS)
        .rev()
        .filter_map(|back| this_month.checked_sub_months(Months::new(back)))
        .collect();
    let earned = since(&member, months.first().copied().unwrap_or(this_month)).await?;
    let charts = Currency::ALL
        .into_iter()
        .filter(|currency| earned.iter().any(|one| one.currency == currency.as_str()))
        .map(|currency| chart(&member, currency, &months, &earned))
        .collect();
    Ok(page(&EarningsPage {
        orders_url: member.path("/orders"),
        charts,
    }))
}

async fn since(member: &Member, first: NaiveDate) -> Result<Vec<Earned>, AppError> {
    let db = PoolDb::new(&member.work);
    let tx = db.open().await?;
    // A day more than the month has, whatever the zone; what is too old falls out of the months.
    let from = first.and_hms_opt(0, 0, 0).unwrap_or_default().and_utc() - chrono::Duration::days(1);
    Ok(Sql::new(
        "SELECT o.ended_at, o.currency, o.pay + CAST((
                SELECT coalesce(sum(e.amount), 0) FROM order_extras e
                WHERE e.order_id = o.id AND e.origin_tenant_id = o.origin_tenant_id AND e.state = 'agreed'
            ) AS bigint) AS minor
         FROM orders o
         WHERE o.friend_id = $1 AND o.friend_tenant_id = $2 AND o.state IN ('completed', 'closed') AND o.ended_at >= $3
           AND EXISTS (SELECT 1 FROM order_steps s WHERE s.order_id = o.id AND s.step = 'complete')
         ORDER BY o.id LIMIT 10000",
    )
    .bind(member.person)
    .bind(member.tenant.id)
    .bind(from)
    .all(&tx)
    .await?)
}

fn chart(member: &Member, currency: Currency, months: &[NaiveDate], earned: &[Earned]) -> Chart {
    let of_month = |month: NaiveDate| -> i64 {
        earned
            .iter()
            .filter(|one| one.currency == currency.as_str())
            .filter(|one| {
                let day = one.ended_at.with_timezone(&member.tenant.tz).date_naive();
                (day.year(), day.month()) == (month.year(), month.month())
            })
            .map(|one| one.minor)
            .sum()
    };
    let sums: Vec<i64> = months.iter().map(|month| of_month(*month)).collect();
    let money = |minor: i64| member.speaker.money(Money::new(minor, currency));
    let figures: Vec<Figure> = months
        .iter()
        .zip(&sums)
        .map(|(month, minor)| Figure {
            label: name_of(member, *month),
            value: drawn(*minor),
        })
        .collect();
    let words = ChartWords {
        title: member.say("earnings-title", &[("currency", currency.as_str().into())]),
        summary: member.say(
            "earnings-summary",
            &[
                ("amount", money(sums.last().copied().unwrap_or_default()).into()),
                ("year", money(sums.iter().sum()).into()),
            ],
        ),
        label_head: member.say("earnings-month-head", &[]),
        value_head: member.say("earnings-amount-head", &[]),
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the grid stands on values of the sums' own size"
    )]
    Chart::bars(words, &figures, |value| money(value.round() as i64))
}

/// The length of a bar; a sum of minor units fits a float exactly far beyond what anybody earns.
#[expect(clippy::cast_precision_loss, reason = "sums of a month stay far below 2^52")]
const fn drawn(minor: i64) -> f64 {
    minor as f64
}

fn name_of(member: &Member, month: NaiveDate) -> String {
    let name = NAMES.get(month.month0() as usize).copied().unwrap_or("jan");
    let year = month.year().to_string();
    member.say("earnings-month", &[("month", name.into()), ("year", year.into())])
}
