//! A campaign: what is written to whom, and how far it has come.

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, TimeZone, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{block::Block, segment::Segment};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        i18n::Lang,
    },
    tenancy::TenantDb,
};

crate::id!(
    /// A campaign.
    CampaignId
);

/// Characters of a subject: mail programs show fewer.
pub const SUBJECT_CHARS_MAX: usize = 120;
/// Characters of the line that mail programs show behind the subject.
pub const PREHEADER_CHARS_MAX: usize = 160;
/// Seconds in which a start can be taken back.
pub const COUNTDOWN_SECONDS: i64 = 60;
/// Campaigns on one page of a list.
pub const LISTED_MAX: i64 = 50;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The value of this word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl sea_orm::TryGetable for $name {
            fn try_get_by<I: sea_orm::ColIdx>(row: &sea_orm::QueryResult, index: I) -> Result<Self, sea_orm::TryGetError> {
                let word = String::try_get_by(row, index)?;
                Self::parse(&word).ok_or_else(|| {
                    sea_orm::TryGetError::DbErr($crate::foundation::db::DbErr::Type(format!("{word} is no {}", stringify!($name))))
                })
            }
        }

        impl From<$name> for sea_orm::Value {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }
    };
}
pub(super) use words;

words!(
    /// What somebody subscribes to.
    Topic {
        /// From the community.
        News = "news",
        /// Meetings nearby.
        Events = "events",
        /// What the partner company sells.
        Partner = "partner",
    }
);

impl Topic {
    /// The purpose under which consents to it are recorded.
    #[must_use]
    pub fn purpose(self) -> String {
        format!("newsletter:{}", self.as_str())
    }
}

words!(
    /// How far a campaign has come.
    State {
        /// It is being written.
        Draft = "draft",
        /// It begins by itself at a wall time.
        Scheduled = "scheduled",
        /// It was started and can still be taken back.
        Counting = "counting",
        /// Letters leave.
        Sending = "sending",
        /// It rests until somebody goes on.
        Paused = "paused",
        /// Everybody was written to.
        Done = "done",
        /// Somebody broke it off.
        Cancelled = "cancelled",
    }
);

impl State {
    /// Whether its texts can still be changed.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft)
    }

    /// Whether it has a ledger.
    #[must_use]
    pub const fn has_begun(self) -> bool {
        matches!(self, Self::Sending | Self::Paused | Self::Done | Self::Cancelled)
    }
}

/// A campaign.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Campaign {
    /// The id.
    pub id: CampaignId,
    /// What one must have subscribed to.
    pub topic: Topic,
    /// How far it is.
    pub state: State,
    /// Who of the subscribers, as JSON.
    segment: Value,
    /// The wall time it is scheduled at, as typed.
    pub wall: Option<String>,
    /// When it begins.
    pub send_at: Option<DateTime<Utc>>,
    /// Rises with each change.
    pub version: i64,
    /// How many unsubscribed by one of its letters.
    pub unsubscribed: i64,
    /// When it was begun to be written.
    pub created_at: DateTime<Utc>,
    /// When its first letter could leave.
    pub started_at: Option<DateTime<Utc>>,
    /// When it was done or broken off.
    pub ended_at: Option<DateTime<Utc>>,
    /// How often in a row the mail server took no letter at all.
    pub waits: i64,
    /// Until when it waits for the mail server.
    pub waits_until: Option<DateTime<Utc>>,
    /// What the mail server said, or what was said of it.
    pub wait_reason: String,
    /// When it was to begin and did not, because something was missing.
    pub stopped_at: Option<DateTime<Utc>>,
    /// What was missing then, as JSON.
    pub(super) stopped_for: Option<Value>,
}

const COLUMNS: &str =
    "id, topic, state, segment, wall, send_at, version, unsubscribed, created_at, started_at, ended_at,
    waits, waits_until, wait_reason, stopped_at, stopped_for";

/// What a campaign says in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The language.
    pub lang: Lang,
    /// The subject.
    pub subject: String,
    /// The line behind it.
    pub preheader: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Variant {
    /// One word for all that a language says, another one when anything of it is changed; empty while nothing is written.
    #[must_use]
    pub fn mark_of(variant: Option<&Self>) -> String {
        variant.map_or_else(String::new, |variant| {
            let said = json!([variant.subject, variant.preheader, Block::all_to_json(&variant.blocks)]);
            format!("{:x}", Sha256::digest(said.to_string()))
        })
    }
}

#[derive(FromQueryResult)]
struct VariantRow {
    lang: String,
    subject: String,
    preheader: String,
    parts: Value,
}

/// What a list shows of a campaign in one language.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Head {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The language.
    pub lang: String,
    /// The subject.
    pub subject: String,
    /// The line behind it.
    pub preheader: String,
}

impl Head {
    /// The heads of the newest campaigns in every language: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT v.campaign_id, v.lang, v.subject, v.preheader FROM campaign_variants v
             JOIN campaigns c ON c.tenant_id = v.tenant_id AND c.id = v.campaign_id
             WHERE v.tenant_id = $1 ORDER BY c.created_at DESC, v.campaign_id, v.lang LIMIT $2",
        )
        .bind(db.tenant())
        .bind(LISTED_MAX * 10)
        .all(&tx)
        .await
    }

    /// The heads of one campaign in every language.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, id: CampaignId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT campaign_id, lang, subject, preheader FROM campaign_variants
             WHERE tenant_id = $1 AND campaign_id = $2 ORDER BY lang",
        )
        .bind(db.tenant())
        .bind(id)
        .all(&tx)
        .await
    }

    /// A campaign's head in this language, or in the one that stands in.
    #[must_use]
    pub fn said(all: &[Self], campaign: CampaignId, lang: Lang, fallback: Lang) -> Option<&Self> {
        let of = |wanted: Lang| {
            all.iter()
                .find(|head| head.campaign_id == campaign && head.lang == wanted.as_str())
        };
        of(lang)
            .or_else(|| of(fallback))
            .or_else(|| all.iter().find(|head| head.campaign_id == campaign))
    }
}

/// Why a campaign could not take a step.
fn refused(key: &'static str) -> AppError {
    Refusal::new(key).with_status(409).into()
}

impl Campaign {
    /// Begins to write one; its id.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn create(
        db: &TenantDb,
        id: CampaignId,
        topic: Topic,
        by: MembershipId,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO campaigns (tenant_id, id, topic, state, segment, version, unsubscribed, created_by, created_at)
             VALUES ($1, $2, $3, 'draft', $4, 1, 0, $5, $6)",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(topic)
        .bind(Segment::default().to_json())
        .bind(by)
        .bind(now)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// The campaign, if this community has it.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it has not.
    pub async fn find(db: &TenantDb, id: CampaignId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM campaigns WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// The newest ones.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn newest(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM campaigns WHERE tenant_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2"
        ))
        .bind(db.tenant())
        .bind(LISTED_MAX)
        .all(&tx)
        .await
    }

    /// Those that were started and are neither done nor broken off, and those that could not begin; the newest first, ten at most.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn underway(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM campaigns WHERE tenant_id = $1 AND (state IN ('scheduled', 'counting', 'sending', 'paused')
                OR (state = 'draft' AND stopped_at IS NOT NULL))
             ORDER BY created_at DESC, id DESC LIMIT 10"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Those that everybody may read: everybody they were meant for was written to. The newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn archived(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM campaigns WHERE tenant_id = $1 AND state = 'done'
             ORDER BY created_at DESC, id DESC LIMIT $2"
        ))
        .bind(db.tenant())
        .bind(LISTED_MAX)
        .all(&tx)
        .await
    }

    /// Who of the subscribers.
    #[must_use]
    pub fn segment(&self) -> Segment {
        Segment::of_json(&self.segment)
    }

    /// What it says, in every language it was written in.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn variants(db: &TenantDb, id: CampaignId) -> Result<Vec<Variant>, DbErr> {
        let tx = db.open().await?;
        let rows: Vec<VariantRow> = Sql::new(
            "SELECT lang, subject, preheader, parts FROM campaign_variants WHERE tenant_id = $1 AND campaign_id = $2
             ORDER BY lang",
        )
        .bind(db.tenant())
        .bind(id)
        .all(&tx)
        .await?;
        let variant = |row: VariantRow| {
            Some(Variant {
                lang: row.lang.parse().ok()?,
                subject: row.subject,
                preheader: row.preheader,
                blocks: Block::all_of_json(&row.parts),
            })
        };
        Ok(rows.into_iter().filter_map(variant).collect())
    }

    /// What it says in this language, or in the one that stands in.
    #[must_use]
    pub fn said(variants: &[Variant], lang: Lang, fallback: Lang) -> Option<&Variant> {
        let of = |wanted: Lang| variants.iter().find(|variant| variant.lang == wanted);
        of(lang).or_else(|| of(fallback)).or_else(|| variants.first())
    }

    /// Holds the draft for a change: nobody else changes or starts it meanwhile.
    async fn hold_draft(tx: &Scoped<'_>, db: &TenantDb, id: CampaignId) -> Result<(), AppError> {
        let held =
            Sql::new("UPDATE campaigns SET version = version + 1 WHERE tenant_id = $1 AND id = $2 AND state = 'draft'")
                .bind(db.tenant())
                .bind(id)
                .run(tx)
                .await?;
        if held == 1 {
            Ok(())
        } else {
            Err(refused("campaign-refused-begun"))
        }
    }

    /// Writes what the draft says in one language.
    ///
    /// # Errors
    /// `campaign-refused-begun` when it is no draft any more; `campaign-refused-changed` when something else stands there than
    /// what was `read`, and than what is to.
    pub async fn write(
        db: &TenantDb,
        id: CampaignId,
        variant: &Variant,
        read: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        {
            let tx = db.open().await?;
            Self::hold_draft(&tx, db, id).await?;
        }
        if let Some(read) = read {
            let there = Self::variants(db, id).await?;
            let mark = Variant::mark_of(there.iter().find(|there| there.lang == variant.lang));
            if mark != read && mark != Variant::mark_of(Some(variant)) {
                return Err(refused("campaign-refused-changed"));
            }
        }
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO campaign_variants (tenant_id, campaign_id, lang, subject, preheader, parts, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (tenant_id, campaign_id, lang) DO UPDATE SET subject = excluded.subject,
                preheader = excluded.preheader, parts = excluded.parts, updated_at = excluded.updated_at",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(variant.lang.as_str())
        .bind(variant.subject.as_str())
        .bind(variant.preheader.as_str())
        .bind(Block::all_to_json(&variant.blocks))
        .bind(now)
        .run(&tx)
        .await?;
        Ok(())
    }

    /// Takes one language out of the draft.
    ///
    /// # Errors
    /// `campaign-refused-begun` when it is no draft any more.
    pub async fn unwrite(db: &TenantDb, id: CampaignId, lang: Lang) -> Result<(), AppError> {
        let tx = db.open().await?;
        Self::hold_draft(&tx, db, id).await?;
        Sql::new("DELETE FROM campaign_variants WHERE tenant_id = $1 AND campaign_id = $2 AND lang = $3")
            .bind(db.tenant())
            .bind(id)
            .bind(lang.as_str())
            .run(&tx)
            .await?;
        Ok(())
    }

    /// Changes for whom the draft is.
    ///
    /// # Errors
    /// `campaign-refused-begun` when it is no draft any more.
    pub async fn aim(db: &TenantDb, id: CampaignId, topic: Topic, segment: &Segment) -> Result<(), AppError> {
        let tx = db.open().await?;
        Self::hold_draft(&tx, db, id).await?;
        Sql::new("UPDATE campaigns SET topic = $1, segment = $2 WHERE tenant_id = $3 AND id = $4")
            .bind(topic)
            .bind(segment.to_json())
            .bind(db.tenant())
            .bind(id)
            .run(&tx)
            .await?;
        Ok(())
    }

    /// Takes one step: a conditional update, and a no by name when the campaign was elsewhere already.
    async fn step(db: &TenantDb, id: CampaignId, step: Step) -> Result<(), AppError> {
        let from = step.from.map(|state| format!("'{}'", state.as_str())).join(", ");
        let tx = db.open().await?;
        let moved = Sql::new(format!(
            "UPDATE campaigns SET state = $1, send_at = $2, wall = $3, zone = $4, ended_at = $5, version = version + 1,
                waits = 0, waits_until = NULL, wait_reason = '', stopped_at = NULL, stopped_for = NULL
             WHERE tenant_id = $6 AND id = $7 AND state IN ({from})"
        ))
        .bind(step.to)
        .bind(step.send_at)
        .bind(step.wall)
        .bind(step.zone)
        .bind(step.ended_at)
        .bind(db.tenant())
        .bind(id)
        .run(&tx)
        .await?;
        if moved == 0 {
            return Err(refused(step.refusal));
        }
        tx.say(&channel(id)).await?;
        Ok(())
    }

    /// Starts it: it begins in a minute, unless it is taken back.
    ///
    /// # Errors
    /// `campaign-refused-begun` when it is no draft any more.
    pub async fn start(db: &TenantDb, id: CampaignId, now: DateTime<Utc>) -> Result<(), AppError> {
        let step = Step {
            send_at: Some(now + Duration::seconds(COUNTDOWN_SECONDS)),
            ..Step::new([State::Draft; 2], State::Counting, "campaign-refused-begun")
        };
        Self::step(db, id, step).await
    }

    /// Lets it begin by itself.
    ///
    /// # Errors
    /// `campaign-refused-begun` when it is no draft any more.
    pub async fn schedule(db: &TenantDb, id: CampaignId, at: &WallTime) -> Result<(), AppError> {
        let step = Step {
            send_at: Some(at.instant),
            wall: Some(at.wall.clone()),
            zone: Some(at.zone.name().to_owned()),
            ..Step::new([State::Draft; 2], State::Scheduled, "campaign-refused-begun")
        };
        Self::step(db, id, step).await
    }

    /// Makes a draft again of what has not begun; a draft is one already.
    ///
    /// # Errors
    /// `campaign-refused-too-late` when letters are leaving already, `campaign-refused-over` when all have left.
    pub async fn take_back(db: &TenantDb, id: CampaignId) -> Result<(), AppError> {
        let from = [State::Counting, State::Scheduled];
        let step = Step::new(from, State::Draft, "campaign-refused-too-late");
        match Self::step(db, id, step).await {
            Err(AppError::Refused(too_late)) => match Self::find(db, id).await?.state {
                State::Draft => Ok(()),
                State::Done | State::Cancelled => Err(refused("campaign-refused-over")),
                _ => Err(too_late.into()),
            },
            taken => taken,
        }
    }

    /// No letter leaves any more until somebody goes on.
    ///
    /// # Errors
    /// `campaign-refused-not-sending` when none is leaving.
    pub async fn pause(db: &TenantDb, id: CampaignId) -> Result<(), AppError> {
        let step = Step::new([State::Sending; 2], State::Paused, "campaign-refused-not-sending");
        Self::step(db, id, step).await
    }

    /// Goes on where it was paused.
    ///
    /// # Errors
    /// `campaign-refused-not-paused` when it was not.
    pub async fn resume(db: &TenantDb, id: CampaignId) -> Result<(), AppError> {
        let step = Step::new([State::Paused; 2], State::Sending, "campaign-refused-not-paused");
        Self::step(db, id, step).await
    }

    /// Breaks it off for good: who was not written to yet never will be.
    ///
    /// # Errors
    /// `campaign-refused-not-sending` when nothing is under way.
    pub async fn cancel(db: &TenantDb, id: CampaignId, now: DateTime<Utc>) -> Result<(), AppError> {
        let from = [State::Sending, State::Paused];
        let step = Step {
            ended_at: Some(now),
            ..Step::new(from, State::Cancelled, "campaign-refused-not-sending")
        };
        Self::step(db, id, step).await
    }

    /// Goes on with those of whom nobody knows, once they are due again.
    ///
    /// # Errors
    /// `campaign-refused-not-done` when letters leave anyway.
    pub async fn reopen(db: &TenantDb, id: CampaignId) -> Result<(), AppError> {
        let from = [State::Done, State::Paused];
        Self::step(db, id, Step::new(from, State::Sending, "campaign-refused-not-done")).await
    }

    /// Counts somebody who unsubscribed by one of its letters.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn lost_one(db: &TenantDb, id: CampaignId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE campaigns SET unsubscribed = unsubscribed + 1 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }
}

/// The channel on which is said that a campaign has moved.
#[must_use]
pub fn channel(id: CampaignId) -> String {
    format!("campaign:{id}")
}

/// One step from a state to another.
struct Step {
    from: [State; 2],
    to: State,
    refusal: &'static str,
    send_at: Option<DateTime<Utc>>,
    wall: Option<String>,
    zone: Option<String>,
    ended_at: Option<DateTime<Utc>>,
}

impl Step {
    const fn new(from: [State; 2], to: State, refusal: &'static str) -> Self {
        Self {
            from,
            to,
            refusal,
            send_at: None,
            wall: None,
            zone: None,
            ended_at: None,
        }
    }
}

/// A moment as a clock on the wall shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct WallTime {
    wall: String,
    zone: chrono_tz::Tz,
    /// The moment.
    pub instant: DateTime<Utc>,
}

impl WallTime {
    /// What `<input type="datetime-local">` sends, by the community's clock. Of an hour that comes twice the first is meant.
    ///
    /// # Errors
    /// When it is no time, is past, or falls into the hour that the change of the clocks leaves out.
    pub fn parse(typed: &str, zone: chrono_tz::Tz, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let wall = NaiveDateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M")
            .map_err(|_| Refusal::new("campaign-refused-no-time"))?;
        let instant = match zone.from_local_datetime(&wall) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.with_timezone(&Utc),
            LocalResult::None => return Err(Refusal::new("campaign-refused-gap")),
        };
        if instant <= now {
            return Err(Refusal::new("campaign-refused-past"));
        }
        Ok(Self {
            wall: typed.to_owned(),
            zone,
            instant,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use chrono_tz::Europe::Berlin;

    use super::WallTime;

    #[test]
    fn a_wall_time_is_in_the_future_and_on_the_clock() {
        let now = Utc.with_ymd_and_hms(2026, 10, 1, 12, 0, 0).unwrap();
        let at = |typed: &str| WallTime::parse(typed, Berlin, now);
        let key = |typed: &str| at(typed).unwrap_err().key;
        assert_eq!(
            at("2026-12-01T08:00").unwrap().instant.to_rfc3339(),
            "2026-12-01T07:00:00+00:00"
        );
        assert_eq!(key("2027-03-28T02:30"), "campaign-refused-gap");
        assert_eq!(
            at("2026-10-25T02:30").unwrap().instant.to_rfc3339(),
            "2026-10-25T00:30:00+00:00"
        );
        assert_eq!(key("2026-09-30T08:00"), "campaign-refused-past");
        assert_eq!(key("tomorrow"), "campaign-refused-no-time");
    }
}
