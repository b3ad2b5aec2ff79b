//! What an offer shows of its order, beside the offer: a Friend who is asked reads no order.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{FRIEND_TABLES, friends_policy, run};

/// Adds the column, fills it, and lets Friends read their own rows.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000001_what_an_offer_shows"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            "ALTER TABLE offers ADD COLUMN shown {json} NOT NULL DEFAULT '{}'",
        )
        .await?;
        let db = manager.get_connection();
        if manager.get_database_backend() != DbBackend::Postgres {
            db.execute_unprepared(&fill("json_object", "json(o.package_texts)", "json(o.wishes)"))
                .await?;
            return Ok(());
        }
        // The policies are forced: without a scope the owner of the tables would change no row, and no error would say so.
        db.execute_unprepared("SELECT set_config('app.scope', 'platform', true)")
            .await?;
        db.execute_unprepared(&fill("jsonb_build_object", "o.package_texts", "o.wishes"))
            .await?;
        for (table, column) in FRIEND_TABLES {
            db.execute_unprepared(&friends_policy(table, column)).await?;
        }
        Ok(())
    }
}

/// The offers made so far show what those made from now on show.
fn fill(object: &str, texts: &str, wishes: &str) -> String {
    format!(
        "UPDATE offers SET shown = (SELECT {object}(
            'package_slug', o.package_slug, 'package_texts', {texts}, 'skill', o.skill, 'lang', o.lang,
            'currency', o.currency, 'pay', o.pay, 'minutes', o.duration_minutes,
            'postal_begin', substr(o.postal_code, 1, 2), 'place', o.place, 'wishes', {wishes}, 'trouble', o.trouble)
         FROM orders o WHERE o.id = offers.order_id)"
    )
}
