//! The ledger: everybody a campaign is for, and what became of his letter.

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;

use super::{
    CampaignId,
    campaign::{Topic, words},
};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Scoped, Sql},
        mail::{OnceError, SendError},
    },
    tenancy::{TenantDb, TenantId},
};

/// Attempts at a letter that the server takes later.
const ATTEMPTS_MAX: i64 = 12;
/// Seconds before the second attempt; each further one waits twice as long.
const BACK_OFF_SECONDS: i64 = 30;
/// The longest wait between two attempts.
const BACK_OFF_SECONDS_MAX: i64 = 6 * 3_600;
/// Characters of a reason that are kept.
const REASON_CHARS_MAX: usize = 200;
/// Of whom nobody knows: so many are listed.
const LISTED_MAX: i64 = 100;

words!(
    /// What became of a letter.
    Fate {
        /// Not yet written.
        Pending = "pending",
        /// Handed over at this moment.
        Claimed = "claimed",
        /// Taken by the mail server.
        Accepted = "accepted",
        /// Refused for good.
        Failed = "failed",
        /// Handed over when something broke: nobody knows.
        Uncertain = "uncertain",
        /// Changed his mind, or left, before his turn came.
        Skipped = "skipped",
    }
);

/// Somebody whose turn it is.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Claimed {
    /// The member.
    pub member: MembershipId,
    /// The language he read when the campaign began.
    pub lang: String,
    /// How often it was tried before.
    pub attempts: i64,
    /// The name others see.
    pub display_name: String,
    /// First name; none when he has left.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Where his letter goes, at this moment.
    pub email: Option<String>,
    /// Whether he may still be written to: 1 or 0.
    wanted: i64,
}

/// What became of one letter.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Whose it was.
    pub member: MembershipId,
    /// How often it had been tried before.
    pub attempts: i64,
    /// Where it went.
    pub email: Option<String>,
    /// What the mail server said.
    pub answer: Result<(), OnceError>,
}

impl Outcome {
    /// The address, if the mail server says that nobody has it.
    pub(super) fn nobodys(&self) -> Option<&str> {
        let is_nobodys = matches!(
            self.answer,
            Err(OnceError::NotSent(SendError::Never { is_of_nobody: true, .. }))
        );
        self.email.as_deref().filter(|_| is_nobodys)
    }

    /// Why the mail server takes no letter at all, if it does not.
    pub(super) fn no_server(&self) -> Option<&str> {
        match &self.answer {
            Err(OnceError::NoServer { reason }) => Some(reason),
            _ => None,
        }
    }
}

/// The Message-ID of somebody's letter: the same however often it is asked for.
#[must_use]
pub fn message_id(campaign: CampaignId, member: MembershipId, host: &str) -> String {
    format!("{}.{}@{host}", campaign.uuid().simple(), member.uuid().simple())
}

/// A campaign's rows, in the scope of the one who sends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ledger {
    pub tenant: TenantId,
    pub campaign: CampaignId,
}

impl Ledger {
    /// Whatever is still claimed was handed over by somebody who did not live to tell.
    pub(super) async fn give_up_claims(self, tx: &Scoped<'_>, now: DateTime<Utc>) -> Result<u64, DbErr> {
        Sql::new(
            "UPDATE campaign_recipients SET state = 'uncertain', settled_at = $1
             WHERE tenant_id = $2 AND campaign_id = $3 AND state = 'claimed'",
        )
        .bind(now)
        .bind(self.tenant)
        .bind(self.campaign)
        .run(tx)
        .await
    }

    /// The next ones, marked as handed over; those who no longer want it are marked as skipped and left out.
    pub(super) async fn claim(
        self,
        tx: &Scoped<'_>,
        (topic, host): (Topic, &str),
        most: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<Claimed>, DbErr> {
        let due: Vec<Claimed> = Sql::new(
            "SELECT r.membership_id AS member, r.lang, r.attempts, m.display_name, p.given_name, p.family_name, p.email,
                CAST(CASE WHEN m.standing = 'active' AND p.id IS NOT NULL AND p.email_refused_at IS NULL
                    AND coalesce((SELECT c.given FROM consents c WHERE c.tenant_id = $1 AND c.membership_id = m.id
                                  AND c.purpose = $3 ORDER BY c.id DESC LIMIT 1), false)
                    AND NOT EXISTS (SELECT 1 FROM newsletter_pauses b WHERE b.tenant_id = $1
                                    AND b.membership_id = m.id AND b.until_at > $4)
                    THEN 1 ELSE 0 END AS bigint) AS wanted
             FROM campaign_recipients r
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.membership_id
             LEFT JOIN persons p ON p.id = m.person_id
             WHERE r.tenant_id = $1 AND r.campaign_id = $2 AND r.state = 'pending' AND r.due_at <= $4
             ORDER BY r.due_at, r.membership_id LIMIT $5",
        )
        .bind(self.tenant)
        .bind(self.campaign)
        .bind(topic.purpose())
        .bind(now)
        .bind(most)
        .all(tx)
        .await?;
        let mut claimed = Vec::new();
        for line in due {
            let wanted = line.wanted == 1 && line.email.is_some();
            let fate = if wanted { Fate::Claimed } else { Fate::Skipped };
            let moved = Sql::new(
                "UPDATE campaign_recipients SET state = $1, message_id = $2, settled_at = $3
                 WHERE tenant_id = $4 AND campaign_id = $5 AND membership_id = $6 AND state = 'pending'",
            )
            .bind(fate)
            .bind(message_id(self.campaign, line.member, host))
            .bind((!wanted).then_some(now))
            .bind(self.tenant)
            .bind(self.campaign)
            .bind(line.member)
            .run(tx)
            .await?;
            if wanted && moved == 1 {
                claimed.push(line);
            }
        }
        Ok(claimed)
    }

    /// Notes what became of a letter. One that was given up meanwhile is known after all.
    pub(super) async fn settle(self, tx: &Scoped<'_>, outcome: &Outcome, now: DateTime<Utc>) -> Result<(), DbErr> {
        // An attempt is one at the letter: a server that takes none at all uses up nobody's.
        let attempts = outcome.attempts + i64::from(outcome.no_server().is_none());
        let (fate, reason, due) = match &outcome.answer {
            Ok(()) => (Fate::Accepted, String::new(), now),
            Err(OnceError::Unsure { reason }) => (Fate::Uncertain, reason.clone(), now),
            Err(OnceError::NoServer { reason }) => (Fate::Pending, reason.clone(), now),
            Err(OnceError::NotSent(SendError::Later { reason, .. })) if attempts < ATTEMPTS_MAX => {
                let seconds = BACK_OFF_SECONDS << outcome.attempts.clamp(0, 20);
                let wait = Duration::seconds(seconds.min(BACK_OFF_SECONDS_MAX));
                (Fate::Pending, reason.clone(), now + wait)
            }
            Err(OnceError::NotSent(SendError::Later { reason, .. } | SendError::Never { reason, .. })) => {
                (Fate::Failed, reason.clone(), now)
            }
        };
        let reason: String = reason.chars().take(REASON_CHARS_MAX).collect();
        Sql::new(
            "UPDATE campaign_recipients SET state = $1, reason = $2, attempts = $3, due_at = $4, settled_at = $5
             WHERE tenant_id = $6 AND campaign_id = $7 AND membership_id = $8 AND state IN ('claimed', 'uncertain')",
        )
        .bind(fate)
        .bind(reason)
        .bind(attempts)
        .bind(due)
        .bind((fate != Fate::Pending).then_some(now))
        .bind(self.tenant)
        .bind(self.campaign)
        .bind(outcome.member)
        .run(tx)
        .await
        .map(|_| ())
    }

    /// Whether somebody is still to be written to.
    pub(super) async fn is_open(self, tx: &Scoped<'_>) -> Result<bool, DbErr> {
        let row = Sql::new(
            "SELECT 1 AS one FROM campaign_recipients WHERE tenant_id = $1 AND campaign_id = $2
             AND state IN ('pending', 'claimed') LIMIT 1",
        )
        .bind(self.tenant)
        .bind(self.campaign)
        .row(tx)
        .await?;
        Ok(row.is_some())
    }
}

/// How many letters became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Not yet written, or under way at this moment.
    pub open: i64,
    /// Taken by the mail server.
    pub accepted: i64,
    /// Refused for good.
    pub failed: i64,
    /// Nobody knows.
    pub uncertain: i64,
    /// Changed their mind before their turn.
    pub skipped: i64,
}

impl Figures {
    /// Everybody in the ledger.
    #[must_use]
    pub const fn all(self) -> i64 {
        self.open + self.accepted + self.failed + self.uncertain + self.skipped
    }

    /// The figures of a campaign.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, campaign: CampaignId) -> Result<Self, DbErr> {
        #[derive(FromQueryResult)]
        struct Row {
            state: Fate,
            n: i64,
        }
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(
            "SELECT state, count(*) AS n FROM campaign_recipients WHERE tenant_id = $1 AND campaign_id = $2 GROUP BY state",
        )
        .bind(db.tenant())
        .bind(campaign)
        .all(&tx)
        .await?;
        let mut figures = Self::default();
        for row in rows {
            match row.state {
                Fate::Pending | Fate::Claimed => figures.open += row.n,
                Fate::Accepted => figures.accepted += row.n,
                Fate::Failed => figures.failed += row.n,
                Fate::Uncertain => figures.uncertain += row.n,
                Fate::Skipped => figures.skipped += row.n,
            }
        }
        Ok(figures)
    }
}

/// Somebody of whom nobody knows whether he got his letter, or whose letter was refused.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Unclear {
    /// The member.
    pub member: MembershipId,
    /// His name.
    pub name: String,
    /// What became of it.
    pub state: Fate,
    /// What the mail server said.
    pub reason: String,
}

impl Unclear {
    /// Those of a campaign, the uncertain ones first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, campaign: CampaignId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT r.membership_id AS member, m.display_name AS name, r.state, r.reason FROM campaign_recipients r
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.membership_id
             WHERE r.tenant_id = $1 AND r.campaign_id = $2 AND r.state IN ('uncertain', 'failed')
             ORDER BY r.state DESC, r.membership_id LIMIT $3",
        )
        .bind(db.tenant())
        .bind(campaign)
        .bind(LISTED_MAX)
        .all(&tx)
        .await
    }
}

/// Puts those of whom nobody knows back into the line: somebody has decided that a letter twice is better than none. How
/// many.
///
/// # Errors
/// When the database refuses it.
pub async fn resend_uncertain(db: &TenantDb, campaign: CampaignId, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "UPDATE campaign_recipients SET state = 'pending', due_at = $1, settled_at = NULL
         WHERE tenant_id = $2 AND campaign_id = $3 AND state = 'uncertain'",
    )
    .bind(now)
    .bind(db.tenant())
    .bind(campaign)
    .run(&tx)
    .await
}

/// A link of a campaign and how often it was followed, by whomever.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Link {
    /// Its number.
    pub no: i64,
    /// Where it leads.
    pub url: String,
    /// How often it was followed.
    pub clicks: i64,
}

impl Link {
    /// The links of a campaign, in their order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all_of(db: &TenantDb, campaign: CampaignId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT no, url, clicks FROM campaign_links WHERE tenant_id = $1 AND campaign_id = $2 ORDER BY no")
            .bind(db.tenant())
            .bind(campaign)
            .all(&tx)
            .await
    }

    /// Where this one leads, if the campaign has it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &TenantDb, campaign: CampaignId, no: i64) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT no, url, clicks FROM campaign_links WHERE tenant_id = $1 AND campaign_id = $2 AND no = $3")
            .bind(db.tenant())
            .bind(campaign)
            .bind(no)
            .one(&tx)
            .await
    }

    /// Counts one click, and not whose.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn count(db: &TenantDb, campaign: CampaignId, no: i64) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE campaign_links SET clicks = clicks + 1 WHERE tenant_id = $1 AND campaign_id = $2 AND no = $3")
            .bind(db.tenant())
            .bind(campaign)
            .bind(no)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Writes the links of a campaign that begins, numbered from 1.
    pub(super) async fn write_all(tx: &Scoped<'_>, ledger: Ledger, urls: &[String]) -> Result<(), DbErr> {
        for (no, url) in (1_i64..).zip(urls) {
            Sql::new(
                "INSERT INTO campaign_links (tenant_id, campaign_id, no, url, clicks) VALUES ($1, $2, $3, $4, 0)
                 ON CONFLICT (tenant_id, campaign_id, no) DO NOTHING",
            )
            .bind(ledger.tenant)
            .bind(ledger.campaign)
            .bind(no)
            .bind(url.as_str())
            .run(tx)
            .await?;
        }
        Ok(())
    }
}
