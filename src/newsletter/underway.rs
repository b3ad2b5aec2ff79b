//! Newsletters that are on their way, for the managers' desk.

use async_trait::async_trait;

use super::{
    campaign::{Campaign, Head},
    ledger::Figures,
};
use crate::{
    foundation::db::{DbErr, Work},
    tenancy::{
        TenantDb,
        content::Said,
        faces::{OnItsWay, OnTheirWay, Room},
    },
};

/// Answers for what is scheduled, counting down, leaving or resting, and for what could not begin.
pub struct Underway;

#[async_trait]
impl OnTheirWay for Underway {
    async fn of(&self, work: &Work, page: Room<'_>) -> Result<Vec<OnItsWay>, DbErr> {
        let Room { tenant, lang, .. } = page;
        let db = TenantDb::new(work, tenant.id);
        let mut lines = Vec::new();
        for campaign in Campaign::underway(&db).await? {
            let heads = Head::of(&db, campaign.id).await?;
            let figures = Figures::of(&db, campaign.id).await?;
            let head = Head::said(&heads, campaign.id, lang, tenant.default_lang);
            lines.push(OnItsWay {
                title: Said {
                    text: head.map_or_else(String::new, |head| head.subject.clone()),
                    lang: head.and_then(|head| head.lang.parse().ok()).unwrap_or(lang),
                },
                path: format!("/staff/newsletters/{}", campaign.id),
                state: match campaign.stopped_at {
                    Some(_) => "campaign-stopped".to_owned(),
                    None => format!("campaign-state-{}", campaign.state.as_str()),
                },
                begins: campaign.send_at.filter(|_| campaign.started_at.is_none()),
                left: figures.all() - figures.open,
                all: figures.all(),
            });
        }
        Ok(lines)
    }
}
