//! A package in a newsletter.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::package::{Sold, TEXTS};
use crate::{
    foundation::{
        db::{DbErr, Work},
        i18n::Speaker,
    },
    tenancy::{
        Tenant, TenantDb,
        content::Texts,
        faces::{Block, Card},
    },
};

/// What is sold in the community's own country, by the package's word in addresses.
pub struct PackageCards;

#[async_trait]
impl Block for PackageCards {
    fn kind(&self) -> &'static str {
        "package"
    }

    fn path(&self) -> &'static str {
        "/book"
    }

    async fn choices(
        &self,
        work: &Work,
        tenant: &Tenant,
        speaker: &Speaker,
        _: DateTime<Utc>,
    ) -> Result<Vec<(String, String)>, DbErr> {
        let db = TenantDb::new(work, tenant.id);
        let texts = Texts::of_kind(&db, TEXTS).await?;
        let sold = Sold::all_in(&db, tenant.countries[0]).await?;
        let lang = speaker.locale().lang;
        let named = sold.into_iter().map(|sold| {
            let name = texts.say(sold.package.uuid(), "name", lang, tenant).text;
            (sold.slug, name)
        });
        Ok(named.collect())
    }

    async fn card(&self, work: &Work, tenant: &Tenant, speaker: &Speaker, id: &str) -> Result<Option<Card>, DbErr> {
        let db = TenantDb::new(work, tenant.id);
        let Some(sold) = Sold::find(&db, tenant.countries[0], id).await? else {
            return Ok(None);
        };
        let texts = Texts::of_kind(&db, TEXTS).await?;
        let said = |field| {
            texts
                .say(sold.package.uuid(), field, speaker.locale().lang, tenant)
                .text
        };
        Ok(Some(Card {
            title: said("name"),
            text: said("text"),
            note: speaker.money(sold.price()),
            path: "/book".to_owned(),
            until: None,
        }))
    }
}
