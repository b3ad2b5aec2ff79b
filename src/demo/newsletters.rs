//! One issue that was sent and one draft for each community, and who agreed to read them.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Duration, Utc};
use serde::Deserialize;

use super::data::Files;
use crate::{
    accounts::{MembershipId, consent::Consent},
    foundation::{
        db::{Sql, Work},
        error::AppError,
        i18n::Lang,
    },
    newsletter::{Campaign, CampaignId, Topic, Variant, block::Block, ledger::message_id},
    tenancy::{PlatformDb, TenantDb, TenantId, legal::Shown},
};

/// Of so many members one does not want newsletters.
const UNWILLING: usize = 7;
/// Of so many clicks on the first link each further link gets one less.
const CLICKS: i64 = 9;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letters {
    sent: Line,
    draft: Line,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    topic: String,
    #[serde(default)]
    days_ago: i64,
    r#in: BTreeMap<Lang, Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    subject: String,
    preheader: String,
    parts: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    kind: String,
    text: String,
    #[serde(default)]
    url: String,
}

impl Part {
    fn block(&self) -> Block {
        let (text, url) = (self.text.clone(), self.url.clone());
        match Block::empty(&self.kind) {
            Block::Heading { .. } => Block::Heading { text },
            Block::Text { .. } => Block::Text { text },
            Block::Image { .. } => Block::Image { url, alt: text },
            Block::Button { .. } => Block::Button { label: text, url },
            Block::Card { of, .. } => Block::Card { of, id: text },
        }
    }
}

/// Writes the newsletters of one community, in its transaction.
pub(super) async fn write(
    work: &Work,
    (slug, tenant): (&str, TenantId),
    (members, lang): (&HashMap<String, MembershipId>, Lang),
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let broken = |what: String| AppError::Failure(format!("demo newsletters of {slug}: {what}"));
    let file = Files::get("newsletters.yaml").ok_or_else(|| broken("no file".into()))?;
    let mut all: HashMap<String, Letters> =
        serde_yaml::from_slice(&file.data).map_err(|error| broken(error.to_string()))?;
    let letters = all.remove(slug).ok_or_else(|| broken("none".into()))?;
    let db = TenantDb::new(work, tenant);
    let manager = *members.get("manager").ok_or_else(|| broken("no manager".into()))?;
    // By their keys: ids differ from world to world.
    let readers: BTreeMap<&String, MembershipId> = members.iter().map(|(key, member)| (key, *member)).collect();
    let willing: Vec<MembershipId> = readers
        .into_values()
        .enumerate()
        .filter(|(no, _)| no % UNWILLING != 0)
        .map(|(_, member)| member)
        .collect();
    for member in &willing {
        for topic in Topic::ALL {
            let said = Consent {
                purpose: topic.purpose(),
                text: Shown {
                    lang: lang.as_str().to_owned(),
                    version: 1,
                },
                words: String::new(),
                given: true,
                source: "demo",
                confirmed_by: "demo",
            };
            said.write(&db, *member, now - Duration::days(30)).await?;
        }
    }
    draft(&db, manager, &letters.draft, now - Duration::hours(3)).await?;
    let at = now - Duration::days(letters.sent.days_ago);
    let sent = draft(&db, manager, &letters.sent, at).await?;
    deliver(work, (slug, tenant), sent, (&letters.sent, &willing), at).await
}

async fn draft(db: &TenantDb, by: MembershipId, line: &Line, at: DateTime<Utc>) -> Result<CampaignId, AppError> {
    let topic = Topic::parse(&line.topic).ok_or_else(|| AppError::Failure("an unknown topic".into()))?;
    let id = CampaignId::new();
    Campaign::create(db, id, topic, by, at).await?;
    for (lang, words) in &line.r#in {
        let variant = Variant {
            lang: *lang,
            subject: words.subject.clone(),
            preheader: words.preheader.clone(),
            blocks: words.parts.iter().map(Part::block).collect(),
        };
        Campaign::write(db, id, &variant, None, at).await?;
    }
    Ok(id)
}

/// As if it had been sent: nobody gets a letter out of the past.
async fn deliver(
    work: &Work,
    (slug, tenant): (&str, TenantId),
    id: CampaignId,
    (line, willing): (&Line, &[MembershipId]),
    at: DateTime<Utc>,
) -> Result<(), AppError> {
    let db = PlatformDb::new(work, "demo world");
    let tx = db.open().await?;
    Sql::new(
        "UPDATE campaigns SET state = 'done', started_at = $1, ended_at = $2, unsubscribed = 1
         WHERE tenant_id = $3 AND id = $4",
    )
    .bind(at + Duration::minutes(1))
    .bind(at + Duration::minutes(2))
    .bind(tenant)
    .bind(id)
    .run(&tx)
    .await?;
    for (no, member) in willing.iter().enumerate() {
        let state = if no == 3 { "failed" } else { "accepted" };
        Sql::new(
            "INSERT INTO campaign_recipients (tenant_id, campaign_id, membership_id, lang, state, message_id, reason,
                attempts, due_at, settled_at)
             SELECT $1, $2, m.id, m.lang, $3, $4, $5, 1, $6, $6 FROM memberships m WHERE m.tenant_id = $1 AND m.id = $7",
        )
        .bind(tenant)
        .bind(id)
        .bind(state)
        .bind(message_id(id, *member, &format!("{slug}.localhost")))
        .bind(if no == 3 { "550 5.2.2 mailbox full" } else { "" })
        .bind(at + Duration::minutes(1))
        .bind(*member)
        .run(&tx)
        .await?;
    }
    let blocks = line.r#in.values().flat_map(|words| &words.parts);
    let urls = blocks.filter(|part| part.kind == "button").map(|part| part.url.clone());
    for (no, url) in (1_i64..).zip(urls) {
        Sql::new("INSERT INTO campaign_links (tenant_id, campaign_id, no, url, clicks) VALUES ($1, $2, $3, $4, $5)")
            .bind(tenant)
            .bind(id)
            .bind(no)
            .bind(url)
            .bind((CLICKS - 3 * (no - 1)).max(1))
            .run(&tx)
            .await?;
    }
    Ok(())
}
