//! The sender: lets campaigns begin when their time has come, and hands over their letters.
//!
//! Before a letter is handed over, the claim on it is committed. Whoever finds a claim that nobody can be at any more lists
//! it as uncertain; it is never sent again by itself. A campaign is at one sender at a time, by a lease.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use super::{
    Campaign, CampaignId, Capability, State, Variant, audience,
    campaign::channel,
    checks::{self, Lack},
    issue::{Addressed, Issue, Links, Pattern},
    ledger::{Claimed, Ledger, Link, Outcome, message_id},
};
use crate::{
    accounts::Person,
    foundation::{
        db::{DbErr, Sql, Work},
        error::{AppError, Tolerated},
        i18n::{Formality, Lang},
        mail::{Outlet, SendError},
    },
    tenancy::{
        House, PeopleDb, PlatformDb, Tenant, TenantDb, TenantId,
        audit::{Actor, Line},
        brand::Mode,
    },
};

/// Letters under way at a time: as many as may be uncertain after a crash.
const AT_ONCE: i64 = 2;
/// Letters of one campaign before the next one gets its turn.
const ROUNDS: usize = 25;
/// Seconds for which a campaign is a sender's who says nothing.
const LEASE_SECONDS: i64 = 15;
/// How long the sender sleeps when nothing is to be done.
const POLL: Duration = Duration::from_secs(1);
/// Seconds until a campaign asks again for a mail server that takes no letter at all; each further wait is twice as long.
const WAIT_SECONDS: i64 = 5;
/// The longest of these waits: a server that is back after a night gets its letters soon.
const WAIT_SECONDS_MAX: i64 = 600;
/// Characters of the reason that are kept.
const WAIT_REASON_CHARS_MAX: usize = 200;
/// How often those who watch are told.
const TOLD_EVERY: Duration = Duration::from_millis(700);
/// The reason in the audit log.
const WHY: &str = "a campaign is sent";

#[derive(FromQueryResult)]
struct Due {
    tenant_id: TenantId,
    id: CampaignId,
    state: State,
}

/// What a turn came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Letters that were handed over, with whatever answer.
    pub letters: usize,
}

/// Sends the campaigns of every community.
pub struct Sender {
    house: House,
    name: String,
}

/// A campaign on its way, with its letter in every language it was asked for so far.
struct Trip<'a> {
    sender: &'a Sender,
    tenant: Arc<Tenant>,
    campaign: Campaign,
    variants: Vec<Variant>,
    links: HashMap<String, i64>,
    patterns: HashMap<Lang, Pattern>,
    told: Option<Instant>,
}

impl Sender {
    /// A sender of this process; nothing leaves yet.
    #[must_use]
    pub fn new(house: House) -> Self {
        Self {
            house,
            name: Uuid::new_v4().to_string(),
        }
    }

    /// Sends until shutdown.
    pub async fn run(self) {
        let closing = self.house.live.closing.clone();
        while !closing.is_cancelled() {
            let turn = match self.turn().await {
                Ok(turn) => turn,
                Err(error) => {
                    Err::<(), _>(error).or_warn("sending campaigns");
                    Turn::default()
                }
            };
            if turn.letters > 0 {
                continue;
            }
            tokio::select! {
                () = closing.cancelled() => return,
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    /// One turn: begins what is due, and goes on with each campaign for a while.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn turn(&self) -> Result<Turn, AppError> {
        let mut turn = Turn::default();
        for due in self.due().await? {
            if self.house.live.closing.is_cancelled() {
                break;
            }
            let Some(tenant) = self.house.tenants.get(due.tenant_id).await? else {
                continue;
            };
            if due.state != State::Sending && !self.begin(&tenant, due.id, due.state).await? {
                continue;
            }
            let went = self.drive(tenant, due.id).await?;
            turn.letters += went.letters;
        }
        Ok(turn)
    }

    async fn due(&self) -> Result<Vec<Due>, DbErr> {
        let work = Work::reading(&self.house.pools);
        let db = PlatformDb::new(&work, WHY);
        let tx = db.open().await?;
        Sql::new(
            "SELECT tenant_id, id, state FROM campaigns
             WHERE tenant_id IN (SELECT id FROM tenants WHERE state = 'live')
               AND ((state = 'sending' AND (waits_until IS NULL OR waits_until <= $1)) OR (state IN ('scheduled', 'counting') AND send_at <= $1))
             ORDER BY send_at, id",
        )
        .bind(self.house.clock.now())
        .all(&tx)
        .await
    }

    /// Writes the ledger and the links, once: whoever comes second finds the campaign begun. Whether it was this one.
    ///
    /// What was in order when somebody started it may be so no longer: then it is a draft again, and says why.
    async fn begin(&self, tenant: &Tenant, id: CampaignId, from: State) -> Result<bool, AppError> {
        let now = self.house.clock.now();
        let (campaign, variants) = self.read(tenant, id).await?;
        let lacks = {
            let work = Work::reading(&self.house.pools);
            let crowds = audience::count(&work, tenant.id, &campaign, now).await?;
            let lacks = checks::lacks(&self.house, &work, tenant, (&campaign, &variants), &crowds).await?;
            work.end(false).await?;
            lacks
        };
        if !lacks.is_empty() {
            self.stop(tenant, (&campaign, from), &lacks).await?;
            return Ok(false);
        }
        let mut urls: Vec<String> = Vec::new();
        for variant in &variants {
            let issue = self.issue(tenant, variant, Links::Straight).await?;
            for url in issue.links {
                if !urls.contains(&url) {
                    urls.push(url);
                }
            }
        }
        let work = Work::writing(&self.house.pools);
        let db = PlatformDb::new(&work, WHY);
        let ledger = Ledger {
            tenant: tenant.id,
            campaign: id,
        };
        {
            let tx = db.open().await?;
            let begun = Sql::new(
                "UPDATE campaigns SET state = 'sending', started_at = $1, version = version + 1
                 WHERE tenant_id = $2 AND id = $3 AND state = $4 AND version = $5 AND send_at <= $1",
            )
            .bind(now)
            .bind(tenant.id)
            .bind(id)
            .bind(from)
            .bind(campaign.version)
            .run(&tx)
            .await?;
            if begun == 1 {
                audience::freeze(&tx, tenant.id, &campaign, now).await?;
                Link::write_all(&tx, ledger, &urls).await?;
                tx.say(&channel(id)).await?;
            }
        }
        let kept = work.end(true).await?;
        Ok(kept == crate::foundation::db::Ended::Kept)
    }

    /// Makes a draft of a campaign that lacks something, instead of letting it begin.
    async fn stop(
        &self,
        tenant: &Tenant,
        (campaign, from): (&Campaign, State),
        lacks: &[Lack],
    ) -> Result<(), AppError> {
        let now = self.house.clock.now();
        let work = Work::writing(&self.house.pools);
        let db = PlatformDb::new(&work, WHY);
        {
            let tx = db.open().await?;
            let stopped = Sql::new(
                "UPDATE campaigns SET state = 'draft', send_at = NULL, wall = NULL, zone = NULL, stopped_at = $1,
                    stopped_for = $2, version = version + 1
                 WHERE tenant_id = $3 AND id = $4 AND state = $5 AND version = $6",
            )
            .bind(now)
            .bind(Lack::all_to_json(lacks))
            .bind(tenant.id)
            .bind(campaign.id)
            .bind(from)
            .bind(campaign.version)
            .run(&tx)
            .await?;
            if stopped == 1 {
                let line = Line {
                    tenant: Some(tenant.id),
                    actor: Actor::Kith,
                    act: "campaign-stopped",
                    object: campaign.id.to_string(),
                    detail: json!({ "lacks": lacks.iter().map(|lack| lack.key).collect::<Vec<_>>() }),
                };
                line.write(&tx, now).await?;
                tx.say(&channel(campaign.id)).await?;
            }
        }
        work.end(true).await?;
        Ok(())
    }

    async fn read(&self, tenant: &Tenant, id: CampaignId) -> Result<(Campaign, Vec<Variant>), AppError> {
        let work = Work::reading(&self.house.pools);
        let db = TenantDb::new(&work, tenant.id);
        let campaign = Campaign::find(&db, id).await?;
        let mut variants = Campaign::variants(&db, id).await?;
        // A language that was switched off since is no letter's: its links would lead to another one.
        variants.retain(|variant| tenant.langs.contains(&variant.lang));
        work.end(false).await?;
        Ok((campaign, variants))
    }

    async fn issue(&self, tenant: &Tenant, variant: &Variant, links: Links<'_>) -> Result<Issue, AppError> {
        let work = Work::reading(&self.house.pools);
        let speaker = self.house.words.speaker(tenant.locale(variant.lang), &tenant.wording);
        let issue = Issue::compose(&self.house, &work, (tenant, &speaker), variant, links).await?;
        work.end(false).await?;
        Ok(issue)
    }

    /// Goes on with one campaign for some rounds.
    async fn drive(&self, tenant: Arc<Tenant>, id: CampaignId) -> Result<Turn, AppError> {
        let (campaign, variants) = self.read(&tenant, id).await?;
        let links = {
            let work = Work::reading(&self.house.pools);
            let links = Link::all_of(&TenantDb::new(&work, tenant.id), id).await?;
            work.end(false).await?;
            links.into_iter().map(|link| (link.url, link.no)).collect()
        };
        let mut trip = Trip {
            sender: self,
            tenant,
            campaign,
            variants,
            links,
            patterns: HashMap::new(),
            told: None,
        };
        let mut turn = Turn::default();
        let mut outcomes = Vec::new();
        for round in 0..=ROUNDS {
            let most = if round == ROUNDS { 0 } else { AT_ONCE };
            let claimed = trip.book(&outcomes, most).await?;
            if claimed.is_empty() {
                break;
            }
            outcomes = trip.hand_over(claimed).await?;
            if no_server(&outcomes).is_some() {
                trip.book(&outcomes, 0).await?;
                break;
            }
            turn.letters += outcomes.len();
        }
        Ok(turn)
    }
}

/// Why the mail server takes no letter at all, if it has taken and refused none of these.
fn no_server(outcomes: &[Outcome]) -> Option<&str> {
    let is_known = outcomes.iter().any(|outcome| outcome.no_server().is_none());
    outcomes.first().filter(|_| !is_known)?.no_server()
}

impl Trip<'_> {
    /// One commit: what became of the last letters, and who is next. Nobody is, when the campaign rests, is over, or is at
    /// another sender.
    async fn book(&mut self, outcomes: &[Outcome], most: i64) -> Result<Vec<Claimed>, AppError> {
        let house = &self.sender.house;
        let now = house.clock.now();
        let ledger = Ledger {
            tenant: self.tenant.id,
            campaign: self.campaign.id,
        };
        let work = Work::writing(&house.pools);
        let db = PlatformDb::new(&work, WHY);
        let mut claimed = Vec::new();
        {
            let tx = db.open().await?;
            // First of all the campaign's own row, as every other step does: two who meet wait here.
            let ours = self.lease(&tx, now).await?;
            for outcome in outcomes {
                ledger.settle(&tx, outcome, now).await?;
            }
            self.wait(&tx, outcomes, now).await?;
            let mut over = false;
            if ours {
                ledger.give_up_claims(&tx, now).await?;
                if most > 0 {
                    let whose = (self.campaign.topic, self.tenant.host.as_str());
                    claimed = ledger.claim(&tx, whose, most, now).await?;
                }
                over = claimed.is_empty() && !ledger.is_open(&tx).await?;
                if over {
                    self.close(&tx, now).await?;
                }
            }
            // Also when the mail server is gone or back: whoever watches reads it.
            if over || claimed.is_empty() || self.told.is_none_or(|told| told.elapsed() >= TOLD_EVERY) {
                tx.say(&channel(self.campaign.id)).await?;
                self.told = Some(Instant::now());
            }
        }
        let people = PeopleDb::new(&work);
        for email in outcomes.iter().filter_map(Outcome::nobodys) {
            Person::refuse_address(&people, email, now).await?;
        }
        work.end(true).await?;
        Ok(claimed)
    }

    /// Notes that the mail server takes no letter at all, or does again: the campaign waits, nobody's attempts are used up.
    async fn wait(
        &mut self,
        tx: &crate::foundation::db::Scoped<'_>,
        outcomes: &[Outcome],
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let reason = no_server(outcomes);
        if outcomes.is_empty() || (reason.is_none() && self.campaign.waits == 0) {
            return Ok(());
        }
        let until = reason.map(|_| {
            let seconds = WAIT_SECONDS << self.campaign.waits.clamp(0, 20);
            now + chrono::Duration::seconds(seconds.min(WAIT_SECONDS_MAX))
        });
        self.campaign.waits = reason.map_or(0, |_| self.campaign.waits + 1);
        let reason: String = reason.unwrap_or_default().chars().take(WAIT_REASON_CHARS_MAX).collect();
        Sql::new(
            "UPDATE campaigns SET waits = $1, waits_until = $2, wait_reason = $3
             WHERE tenant_id = $4 AND id = $5 AND state = 'sending'",
        )
        .bind(self.campaign.waits)
        .bind(until)
        .bind(reason)
        .bind(self.tenant.id)
        .bind(self.campaign.id)
        .run(tx)
        .await
        .map(|_| ())
    }

    /// Takes the campaign, or keeps it. Whether it is this sender's and still being sent.
    async fn lease(&self, tx: &crate::foundation::db::Scoped<'_>, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let taken = Sql::new(
            "UPDATE campaigns SET lease_by = $1, lease_until = $2
             WHERE tenant_id = $3 AND id = $4 AND state = 'sending'
               AND (lease_by IS NULL OR lease_by = $1 OR lease_until < $5)",
        )
        .bind(self.sender.name.as_str())
        .bind(now + chrono::Duration::seconds(LEASE_SECONDS))
        .bind(self.tenant.id)
        .bind(self.campaign.id)
        .bind(now)
        .run(tx)
        .await?;
        Ok(taken == 1)
    }

    async fn close(&self, tx: &crate::foundation::db::Scoped<'_>, now: DateTime<Utc>) -> Result<(), DbErr> {
        Sql::new(
            "UPDATE campaigns SET state = 'done', ended_at = $1, version = version + 1, lease_by = NULL, lease_until = NULL,
                waits = 0, waits_until = NULL, wait_reason = ''
             WHERE tenant_id = $2 AND id = $3 AND state = 'sending'",
        )
        .bind(now)
        .bind(self.tenant.id)
        .bind(self.campaign.id)
        .run(tx)
        .await
        .map(|_| ())
    }

    /// Hands over these letters, all at once and outside of any transaction.
    async fn hand_over(&mut self, claimed: Vec<Claimed>) -> Result<Vec<Outcome>, AppError> {
        let mut letters = Vec::new();
        for reader in claimed {
            let letter = self.letter(&reader).await;
            letters.push((reader, letter));
        }
        let bulk = &self.sender.house.bulk;
        let sent = letters.into_iter().map(async |(reader, letter)| Outcome {
            member: reader.member,
            attempts: reader.attempts,
            email: reader.email,
            answer: match letter {
                Ok(letter) => bulk.send_once(&letter).await,
                Err(reason) => {
                    let is_of_nobody = false;
                    Err(SendError::Never { reason, is_of_nobody }.into())
                }
            },
        });
        Ok(join_all(sent).await)
    }

    async fn letter(&mut self, reader: &Claimed) -> Result<crate::foundation::mail::Letter, String> {
        let house = &self.sender.house;
        let fallback = self.tenant.default_lang;
        let lang = self.tenant.lang_for(reader.lang.parse().unwrap_or(fallback));
        let variant = Campaign::said(&self.variants, lang, fallback).ok_or("a campaign without a text")?;
        let lang = variant.lang;
        if !self.patterns.contains_key(&lang) {
            let numbered = Links::Counted(self.campaign.id, &self.links);
            let issue = self.sender.issue(&self.tenant, variant, numbered).await;
            let issue = issue.map_err(|error| error.to_string())?;
            let speaker = house.words.speaker(self.tenant.locale(lang), &self.tenant.wording);
            let work = Work::reading(&house.pools);
            let pattern = Pattern::of(
                house,
                &work,
                (&self.tenant, &speaker),
                (&self.campaign, &issue),
                Mode::Light,
            )
            .await
            .map_err(|error| error.to_string())?;
            work.abandon();
            self.patterns.insert(lang, pattern);
        }
        let pattern = self.patterns.get(&lang).ok_or("a letter without a pattern")?;
        let name = match self.tenant.formality(lang) {
            Formality::Formal => format!(
                "{} {}",
                reader.given_name.as_deref().unwrap_or_default(),
                reader.family_name.as_deref().unwrap_or_default()
            ),
            Formality::Informal => reader.display_name.clone(),
        };
        let capability = Capability {
            member: reader.member,
            campaign: self.campaign.id,
        };
        pattern.fill(
            &self.tenant,
            &self.campaign,
            Addressed {
                name: name.trim(),
                email: reader.email.as_deref().unwrap_or_default(),
                token: &capability.token(house, self.tenant.id),
                message_id: message_id(self.campaign.id, reader.member, &self.tenant.host),
                date: house.clock.now(),
            },
        )
    }
}
