//! What happens to an order after its accept: contact, start, completion, and the ways it ends otherwise.
//!
//! Each step holds the order's row first, then looks at what hangs on it; the Friend's load comes last.

use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    ASKED_ANEW, Actor, CLOSES_AFTER_DAYS, CODE_AGAIN, Command, Contact, Decision, Desk, Effect, Order, State, Step,
    Taken,
    appointment::PLATFORM,
    asked, decide,
    desk::Side,
    extra::{self, Extra},
    letters::{self, News},
    live,
};
use crate::foundation::{
    db::{Scoped, Sql},
    error::{AppError, Refusal},
    jobs,
};

/// Wrong codes until no further one is looked at for a day.
pub const CODE_ATTEMPTS_MAX: i64 = 10;
/// Hours before the agreed time from which on the work may begin.
pub(super) const EARLY_HOURS: i64 = 12;
/// Hours after the agreed time from which on nobody pretends that the Friend is on his way.
const OVERDUE_HOURS: i64 = 1;
/// Minutes after the agreed time for which a Friend waits at the door.
pub(super) const ABSENT_MINUTES: i64 = 10;

/// How a Friend got in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By telephone.
    Phone,
    /// By a message here or elsewhere.
    Message,
    /// By e-mail.
    Email,
}

impl Channel {
    /// Every channel, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Message, Self::Email];

    /// The word in forms and in the log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Message => "message",
            Self::Email => "email",
        }
    }
}

/// Why a visit did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nobody opened for ten minutes.
    Absent,
    /// It cannot be solved on the spot.
    NotSolvable,
    /// Somebody else's fault: the provider's, the maker's.
    ThirdParty,
    /// It was something else than booked.
    Other,
}

impl Failure {
    /// Every reason, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Absent, Self::NotSolvable, Self::ThirdParty, Self::Other];

    /// The word in forms and in the log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::NotSolvable => "not-solvable",
            Self::ThirdParty => "third-party",
            Self::Other => "other",
        }
    }
}

/// Why a Friend gives an order back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandBack {
    /// He has no time after all.
    NoTime,
    /// He cannot reach the customer.
    Unreachable,
    /// It is beyond what he can do.
    TooHard,
    /// Something else.
    Other,
}

impl HandBack {
    /// Every reason, in the order of the form.
    pub const ALL: [Self; 4] = [Self::NoTime, Self::Unreachable, Self::TooHard, Self::Other];

    /// The word in forms and in the log.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoTime => "no-time",
            Self::Unreachable => "unreachable",
            Self::TooHard => "too-hard",
            Self::Other => "other",
        }
    }
}

/// Why an order is taken back: the word in the log.
const MEMBER_GONE: &str = "member-gone";

/// What came of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Followed {
    /// A step.
    Step,
    /// Nothing: a timer whose reason is gone.
    Nothing,
}

/// A step that ends the work also says when it ended and when the order closes.
fn ended(taken: Taken<'static>, now: DateTime<Utc>) -> Taken<'static> {
    let closes_at = now + Duration::days(CLOSES_AFTER_DAYS);
    taken.with("ended_at = $5, closes_at = $6", vec![now.into(), closes_at.into()])
}

/// A step by which the Friend loses the order also begins a new epoch, without anybody.
fn anew(taken: Taken<'static>) -> Taken<'static> {
    let sets = "friend_id = NULL, friend_tenant_id = NULL, friend_member_id = NULL, accepted_at = NULL, \
                contact_due_at = NULL, contacted_at = NULL, starts_at = NULL, started_at = NULL, epoch = epoch + 1";
    taken.with(sets, Vec::new())
}

/// What came of a customer's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It was the right one: the order is completed.
    Right,
    /// It was not; so many attempts are left today. To be kept, not rolled back.
    Wrong {
        /// Zero or more.
        left: i64,
    },
}

impl Order {
    /// Holds the order's row, if it still stands where this reader saw it.
    ///
    /// # Errors
    /// `order-refused-changed` (409) when somebody was faster.
    pub async fn hold(&self, tx: &Scoped<'_>) -> Result<(), AppError> {
        let held = Sql::new(
            "UPDATE orders SET version = version
             WHERE id = $1 AND state = $2 AND origin_tenant_id = $3 AND epoch = $4",
        )
        .bind(self.id)
        .bind(self.state.as_str())
        .bind(self.origin_tenant_id)
        .bind(self.epoch)
        .run(tx)
        .await?;
        if held == 0 {
            return Err(Refusal::new("order-refused-changed").with_status(409).into());
        }
        Ok(live::say(tx, self.id).await?)
    }

    /// Holds the row of the Friend's load, so that what he agrees to elsewhere at this moment waits.
    pub(super) async fn hold_friend(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let people = desk.people();
        let tx = people.open().await?;
        Sql::new("UPDATE friend_load SET open_orders = open_orders WHERE person_id = $1")
            .bind(self.friend_id)
            .run(&tx)
            .await?;
        Ok(())
    }

    /// Whom the log names for a step of this side: the Friend by his membership, the customer by nothing.
    pub(super) fn friend_side(&self, side: Side) -> Option<Uuid> {
        match side {
            Side::Friend => self.friend_member_id.map(|member| member.uuid()),
            Side::Customer => None,
        }
    }

    fn by_friend(&self, step: Step) -> Taken<'static> {
        Taken::new(step, Actor::Friend, self.friend_side(Side::Friend))
    }

    /// The Friend has spoken with the customer at this time.
    ///
    /// # Errors
    /// `contact-refused-time` when it lies ahead or before the accept; `order-refused-…` by the table.
    pub async fn log_contact(&self, desk: &Desk<'_>, channel: Channel, at: DateTime<Utc>) -> Result<(), AppError> {
        let taken = self
            .by_friend(Step::LogContact)
            .with_detail(json!({ "channel": channel.as_str() }))
            .with("contacted_at = $5", vec![at.into()]);
        self.follow(desk, Command::LogContact { at }, taken).await.map(|_| ())
    }

    /// The Friend begins.
    ///
    /// # Errors
    /// `order-refused-early` more than twelve hours before the agreed time; `order-refused-…` by the table.
    pub async fn start(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let taken = self
            .by_friend(Step::Start)
            .with("started_at = $5", vec![desk.now.into()]);
        self.follow(desk, Command::Start, taken).await.map(|_| ())
    }

    /// The work is done, proved by the six digits the customer has. The customer is asked for a rating.
    ///
    /// # Errors
    /// `order-refused-extra-open` while an extra waits for an answer, `order-refused-code-attempts` after ten wrong codes
    /// in a day, `order-refused-…` by the table.
    pub async fn complete(&self, desk: &Desk<'_>, code: &str) -> Result<Proof, AppError> {
        let pool = desk.pool();
        {
            let tx = pool.open().await?;
            self.hold(&tx).await?;
        }
        let extras = Extra::list(&pool, self).await?;
        let standing = self
            .standing()
            .with_extras_open(extras.iter().filter(|extra| extra.is_asked()).count());
        let decision = decide(&standing, Actor::Friend, Command::Complete, desk.now)?;
        let attempts: i64 = {
            let tx = pool.open().await?;
            Sql::new(
                "UPDATE order_contacts SET code_attempts = code_attempts + 1
                 WHERE order_id = $1 AND origin_tenant_id = $2 AND code_attempts < $3 RETURNING code_attempts",
            )
            .bind(self.id)
            .bind(self.origin_tenant_id)
            .bind(CODE_ATTEMPTS_MAX)
            .row(&tx)
            .await?
            .ok_or(Refusal::new("order-refused-code-attempts").with_status(409))?
            .try_get("", "code_attempts")?
        };
        let contact = Contact::open(&pool, &desk.house.keys, self.id, self.origin_tenant_id).await?;
        let typed: String = code.chars().filter(char::is_ascii_digit).collect();
        if !same(typed.as_bytes(), contact.completion_code.as_bytes()) {
            if attempts == CODE_ATTEMPTS_MAX {
                self.ask_code_again(desk).await?;
            }
            return Ok(Proof::Wrong {
                left: CODE_ATTEMPTS_MAX - attempts,
            });
        }
        let taken = ended(self.by_friend(Step::Complete), desk.now);
        self.carry_out(desk, decision, taken).await?;
        letters::to_customer(desk, self, News::Completed).await?;
        Ok(Proof::Right)
    }

    /// Whether the agreed time is an hour ago and the work has not begun: who waits is told so.
    #[must_use]
    pub fn is_overdue(&self, now: DateTime<Utc>) -> bool {
        let is_late = |at| now >= at + Duration::hours(OVERDUE_HOURS);
        self.state == State::Scheduled && self.starts_at.is_some_and(is_late)
    }

    /// Whether a visit can have failed for this reason by now.
    #[must_use]
    pub fn may_have_failed(&self, why: Failure, now: DateTime<Utc>) -> bool {
        decide(&self.standing(), Actor::Friend, Command::Fail { why }, now).is_ok()
    }

    /// The visit did not succeed.
    ///
    /// # Errors
    /// `order-refused-absent-early` until ten minutes after the agreed time, `order-refused-fail-early` more than twelve
    /// hours before it; `order-refused-…` by the table.
    pub async fn fail(&self, desk: &Desk<'_>, why: Failure) -> Result<(), AppError> {
        let taken = self
            .by_friend(Step::Fail)
            .with_detail(json!({ "reason": why.as_str() }));
        self.follow(desk, Command::Fail { why }, ended(taken, desk.now)).await?;
        letters::to_customer(desk, self, News::Failed).await
    }

    /// The Friend gives the order back, and the pool asks others. Customer and managers get a letter.
    ///
    /// # Errors
    /// `order-refused-…` by the table.
    pub async fn hand_back(&self, desk: &Desk<'_>, why: HandBack) -> Result<(), AppError> {
        let taken = self
            .by_friend(Step::HandBack)
            .with_detail(json!({ "reason": why.as_str() }));
        self.follow(desk, Command::HandBack, anew(taken)).await?;
        letters::to_customer(desk, self, News::HandedBack).await?;
        letters::to_managers(desk, self, News::HandedBack).await
    }

    /// Takes the order back from a Friend who is no member any more, at whatever point, and the pool asks others. Customer
    /// and managers get a letter. What he and the customer agreed on beyond the package falls with him.
    ///
    /// # Errors
    /// `order-refused-…` by the table.
    pub async fn take_back(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let detail = json!({ "reason": MEMBER_GONE, "member": self.friend_member_id });
        let taken = Taken::new(Step::HandBack, Actor::System, None).with_detail(detail);
        self.follow(desk, Command::HandBack, anew(taken)).await?;
        // Whoever comes next asks again.
        extra::withdraw_all(desk, self, "agreed").await?;
        letters::to_customer(desk, self, News::FriendGone).await?;
        letters::to_managers(desk, self, News::FriendGone).await
    }

    /// Twelve hours after the accept of this epoch without a contact: the pool asks others, and all three are told.
    /// Nothing happens once its reason is gone.
    ///
    /// # Errors
    /// `order-refused-changed` when somebody was faster.
    pub async fn breach(&self, desk: &Desk<'_>, epoch: i64) -> Result<(), AppError> {
        let taken = Taken::new(Step::BreachContact, Actor::System, None)
            .with_detail(json!({ "member": self.friend_member_id }));
        if self.follow(desk, Command::Breach { epoch }, anew(taken)).await? == Followed::Nothing {
            return Ok(());
        }
        letters::to_friend(desk, self, News::ContactBreached).await?;
        letters::to_managers(desk, self, News::ContactBreached).await?;
        let leaves_at = desk.leaves_at(self.zone());
        Ok(desk
            .later(self, ASKED_ANEW, json!({ "order": self.id }), leaves_at)
            .await?)
    }

    /// Called off: open offers are withdrawn, the Friend who has it is told, and so is the customer.
    ///
    /// # Errors
    /// `order-refused-…` by the table.
    pub async fn cancel(&self, desk: &Desk<'_>, by: Actor, actor_id: Option<Uuid>) -> Result<(), AppError> {
        let taken = Taken::new(Step::Cancel, by, actor_id);
        self.follow(desk, Command::Cancel, ended(taken, desk.now)).await?;
        letters::to_friend(desk, self, News::Cancelled).await?;
        letters::to_customer(desk, self, News::Cancelled).await
    }

    /// Fourteen days after its end; nothing happens when it is closed already.
    ///
    /// # Errors
    /// `order-refused-changed` when somebody was faster.
    pub async fn close(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let taken = Taken::new(Step::Close, Actor::System, None).with("closed_at = $5", vec![desk.now.into()]);
        self.follow(desk, Command::Close, taken).await.map(|_| ())
    }

    /// Decides, takes the step and carries out what follows.
    async fn follow(&self, desk: &Desk<'_>, command: Command, taken: Taken<'_>) -> Result<Followed, AppError> {
        let decision = decide(&self.standing(), taken.actor, command, desk.now)?;
        if decision.is_nothing() {
            return Ok(Followed::Nothing);
        }
        self.carry_out(desk, decision, taken).await?;
        Ok(Followed::Step)
    }

    /// The order's row first, then what follows, each effect in a statement of its own.
    async fn carry_out(&self, desk: &Desk<'_>, decision: Decision, taken: Taken<'_>) -> Result<(), AppError> {
        {
            let pool = desk.pool();
            let tx = pool.open().await?;
            self.hold(&tx).await?;
            self.take(&tx, taken, desk.now).await?;
        }
        for effect in decision.effects {
            match effect {
                Effect::EndOffers(_) => asked::withdraw_offers(desk.work, self.id, desk.now).await?,
                Effect::ReleaseOffer => self.release_offer(desk).await?,
                Effect::DropWhatIsOpen => self.drop_what_is_open(desk).await?,
                Effect::Unload => self.unload(desk).await?,
                Effect::Later(timer) => {
                    let tx = desk.work.scoped(PLATFORM).await?;
                    self.leave(&tx, timer, desk.now).await?;
                }
                other => return Err(AppError::Failure(format!("{other:?} is not done at this desk"))),
            }
        }
        Ok(())
    }

    /// The Friend who had it has it no longer, and is not asked again.
    async fn release_offer(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let pool = desk.pool();
        let tx = pool.open().await?;
        Sql::new(
            "UPDATE offers SET state = 'released', decided_at = $1
             WHERE order_id = $2 AND origin_tenant_id = $3 AND state = 'accepted'",
        )
        .bind(desk.now)
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .run(&tx)
        .await?;
        Ok(())
    }

    /// Withdraws what waits for an answer between the two sides: extras and appointments.
    async fn drop_what_is_open(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        extra::withdraw_all(desk, self, "asked").await?;
        let pool = desk.pool();
        let tx = pool.open().await?;
        Sql::new(
            "UPDATE appointments SET state = 'over'
             WHERE order_id = $1 AND origin_tenant_id = $2 AND state IN ('proposed', 'agreed')",
        )
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .run(&tx)
        .await?;
        Ok(())
    }

    /// Takes the order off its Friend's load.
    async fn unload(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let Some(friend) = self.friend_id else {
            return Ok(());
        };
        let people = desk.people();
        let tx = people.open().await?;
        let unloaded =
            Sql::new("UPDATE friend_load SET open_orders = open_orders - 1 WHERE person_id = $1 AND open_orders > 0")
                .bind(friend)
                .run(&tx)
                .await?;
        if unloaded == 0 {
            // Nobody is kept from ending his work because we counted wrong.
            tracing::error!(order = %self.id, "the load of a Friend did not count this order");
        }
        Ok(())
    }

    /// A day after the last attempt the customer's code is looked at again.
    async fn ask_code_again(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let tx = desk.work.scoped(PLATFORM).await?;
        jobs::later_at(
            &tx,
            CODE_AGAIN,
            Some(self.origin_tenant_id.uuid()),
            json!({ "order": self.id }),
            desk.now + Duration::days(1),
            desk.now,
            None,
        )
        .await?;
        Ok(())
    }

    /// Lets the code be tried again.
    pub(super) async fn forget_attempts(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let pool = desk.pool();
        let tx = pool.open().await?;
        Sql::new("UPDATE order_contacts SET code_attempts = 0 WHERE order_id = $1 AND origin_tenant_id = $2")
            .bind(self.id)
            .bind(self.origin_tenant_id)
            .run(&tx)
            .await?;
        Ok(())
    }
}

/// Whether the two are the same, in a time that tells nothing of where they differ.
fn same(typed: &[u8], wanted: &[u8]) -> bool {
    typed.len() == wanted.len()
        && !wanted.is_empty()
        && typed.iter().zip(wanted).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn only_the_whole_code_proves_anything() {
        assert!(same(b"123456", b"123456"));
        for wrong in ["", "12345", "1234567", "123457", "223456"] {
            assert!(!same(wrong.as_bytes(), b"123456"), "{wrong}");
        }
        assert!(!same(b"", b""), "an order without a code is never proved");
    }
}
