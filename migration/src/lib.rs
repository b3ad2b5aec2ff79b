//! Kith's schema: one list of migrations, the same text on SQLite and PostgreSQL.
//!
//! Migrations expand, move, contract: a release never drops what the one before it still reads.

mod m20261123_000001_the_house;
mod m20261123_000002_forum_and_forms;
mod m20261123_000003_orders;
mod m20261126_000001_what_an_offer_shows;
mod m20261126_000002_order_blocks;
mod m20261126_000004_orders_at_the_desk;
mod m20261126_000010_proofs_and_links;
mod m20261126_000014_manager_invitations;
mod m20261126_000015_category_versions;
mod m20261126_000015_titles_to_search;
mod m20261126_000016_silence;
mod m20261126_000017_open_ear;
mod m20261126_000021_events;
mod m20261126_000028_neighbours;
mod m20261126_000030_newsletter;
mod m20261127_000001_features;
mod m20261127_000002_search_in_order;
mod m20261127_000003_silence_of_sessions;
mod m20261128_000001_waiting_for_a_package;
mod m20261128_000002_suspensions;
mod m20261128_000003_offers_of_a_member;
mod m20261128_000004_refused_addresses;
mod m20261128_000005_words_of_consents;
mod m20261128_000006_of_age_unseen;
mod m20261128_000008_campaigns_that_wait;
mod schema;

pub use m20261127_000002_search_in_order::in_order as search_in_order;
pub use schema::{FRIEND_TABLES, Kind, POOL_TABLES, TABLES, TENANT_TABLES, friends_policy, policy};
use sea_orm_migration::prelude::*;

/// Runs the migrations in their order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_the_house::Migration),
            Box::new(m20261123_000002_forum_and_forms::Migration),
            Box::new(m20261123_000003_orders::Migration),
            Box::new(m20261126_000001_what_an_offer_shows::Migration),
            Box::new(m20261126_000002_order_blocks::Migration),
            Box::new(m20261126_000004_orders_at_the_desk::Migration),
            Box::new(m20261126_000010_proofs_and_links::Migration),
            Box::new(m20261126_000014_manager_invitations::Migration),
            Box::new(m20261126_000015_category_versions::Migration),
            Box::new(m20261126_000015_titles_to_search::Migration),
            Box::new(m20261126_000016_silence::Migration),
            Box::new(m20261126_000017_open_ear::Migration),
            Box::new(m20261126_000021_events::Migration),
            Box::new(m20261126_000028_neighbours::Migration),
            Box::new(m20261126_000030_newsletter::Migration),
            Box::new(m20261127_000001_features::Migration),
            Box::new(m20261127_000002_search_in_order::Migration),
            Box::new(m20261127_000003_silence_of_sessions::Migration),
            Box::new(m20261128_000001_waiting_for_a_package::Migration),
            Box::new(m20261128_000002_suspensions::Migration),
            Box::new(m20261128_000003_offers_of_a_member::Migration),
            Box::new(m20261128_000004_refused_addresses::Migration),
            Box::new(m20261128_000005_words_of_consents::Migration),
            Box::new(m20261128_000006_of_age_unseen::Migration),
            Box::new(m20261128_000008_campaigns_that_wait::Migration),
        ]
    }
}
