//! The core: what a command makes of an order, decided from a few facts and from nothing else.
//!
//! No database, no clock and no waiting stand here: [`decide`] is told what is known and what time it is, and says what
//! follows as plain values. The nouns ask it while they hold the order's row, and carry out what it says, each effect a
//! statement of its own. [`replay`] folds what the log says through the same table.
//!
//! A timer that runs is due: nothing here asks again whether its hour has come, so that a clock that was set back while it
//! was under way does not lose it. Whether its reason still holds, its epoch says.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    APPOINTMENT_SOON, Actor, AppointmentId, CLOSES, CLOSES_AFTER_DAYS, CONTACT_BREACHED, CONTACT_HOURS,
    CONTACT_REMINDER, Order, OrderId, REMINDER_HOURS, REOPENED, State, Step,
    appointment::{DAYS_MAX, MOVES_MAX},
    asked::Ending,
    work::{ABSENT_MINUTES, EARLY_HOURS, Failure},
};
use crate::foundation::error::Refusal;

/// How far each wave reaches, in kilometres.
pub const WAVES_KM: [i64; 3] = [10, 20, 40];

/// What is known of an order when something is to happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Where it stands.
    pub state: State,
    /// A timer of another epoch does nothing.
    pub epoch: i64,
    /// The number of the wave, from 1.
    pub wave: i64,
    /// When the wave ends.
    pub wave_ends_at: Option<DateTime<Utc>>,
    /// When it was booked.
    pub placed_at: DateTime<Utc>,
    /// When it was accepted.
    pub accepted_at: Option<DateTime<Utc>>,
    /// The agreed time.
    pub starts_at: Option<DateTime<Utc>>,
    /// Extras that wait for the customer's answer.
    pub extras_open: usize,
    /// How often the agreed time was moved.
    pub moves: i64,
}

impl Standing {
    /// The same with extras that wait for an answer.
    #[must_use]
    pub const fn with_extras_open(self, extras_open: usize) -> Self {
        Self { extras_open, ..self }
    }

    /// The same after its agreed time was moved so often.
    #[must_use]
    pub const fn moved(self, moves: i64) -> Self {
        Self { moves, ..self }
    }

    fn is_last_wave(&self) -> bool {
        usize::try_from(self.wave).is_ok_and(|wave| wave >= WAVES_KM.len())
    }
}

impl Order {
    /// What the row says; what else is known is added by whoever has looked.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        Standing {
            state: self.state,
            epoch: self.epoch,
            wave: self.wave,
            wave_ends_at: self.wave_ends_at,
            placed_at: self.placed_at,
            accepted_at: self.accepted_at,
            starts_at: self.starts_at,
            extras_open: 0,
            moves: 0,
        }
    }
}

/// What somebody wants to happen, or a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// The pool begins to ask.
    Release,
    /// A Friend says no to his open offer.
    Decline,
    /// The timer of a wave, once its offers have expired.
    EndWave {
        /// The wave it was left for.
        epoch: i64,
        /// When that wave was to end.
        ends_at: DateTime<Utc>,
        /// Until when somebody who was asked late may answer.
        answered_until: Option<DateTime<Utc>>,
        /// When others than the origin's own Friends may be asked, if that is still to come.
        pool_opens_at: Option<DateTime<Utc>>,
    },
    /// Nobody is asked, and within this wave's reach nobody is left to be.
    NobodyLeft {
        /// When others than the origin's own Friends may be asked, if that is still to come.
        pool_opens_at: Option<DateTime<Utc>>,
    },
    /// A Friend takes it.
    Accept,
    /// A manager gives it to somebody.
    Assign,
    /// A manager lets the pool ask again.
    AskAgain,
    /// The timer of a reminder.
    Remind {
        /// The acceptance it was left by.
        epoch: i64,
        /// Hours after it.
        hours: i64,
    },
    /// The timer of the twelfth hour.
    Breach {
        /// The acceptance it was left by.
        epoch: i64,
    },
    /// The Friend has spoken with the customer.
    LogContact {
        /// When.
        at: DateTime<Utc>,
    },
    /// The Friend gives it back, or is no member any more.
    HandBack,
    /// One side proposes a time.
    Propose {
        /// The time.
        at: DateTime<Utc>,
    },
    /// The other side agrees.
    AgreeTime {
        /// What it agrees to.
        appointment: AppointmentId,
        /// When both are reminded.
        remind_at: DateTime<Utc>,
    },
    /// The Friend begins.
    Start,
    /// The Friend asks for an extra.
    AskExtra,
    /// The customer agrees to it.
    AgreeExtra,
    /// The work is done.
    Complete,
    /// The visit did not succeed.
    Fail {
        /// Why.
        why: Failure,
    },
    /// Called off.
    Cancel,
    /// The timer of the fourteenth day.
    Close,
}

/// What follows besides the order's row, in the order in which it is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Every open offer ends like this and weighs on nobody any more.
    EndOffers(Ending),
    /// The offer of the Friend who had it is no longer an accepted one.
    ReleaseOffer,
    /// What waits for an answer between both sides falls: extras, appointments.
    DropWhatIsOpen,
    /// The Friend has one order more, unless he has as many as he wants.
    Load,
    /// He has one less.
    Unload,
    /// The next wave begins, and reaches so far.
    Widen {
        /// Its number.
        wave: i64,
        /// Kilometres.
        radius_km: i64,
    },
    /// The same wave goes on until then.
    Wait(DateTime<Utc>),
    /// The Friend is told that a customer waits for him, and for how long.
    Remind {
        /// Whole hours.
        hours: i64,
    },
    /// A timer is left.
    Later(Timer),
}

/// A timer that an order leaves for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What for.
    pub what: What,
    /// The epoch in which it means anything.
    pub epoch: i64,
    /// When.
    pub due_at: DateTime<Utc>,
}

/// What a timer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The pool asks anew.
    Reopen,
    /// The Friend has not been in touch for so many hours.
    Remind(i64),
    /// He loses the order.
    Breach,
    /// An appointment is tomorrow.
    Soon(AppointmentId),
    /// The order closes.
    Close,
}

impl Timer {
    const fn new(what: What, epoch: i64, due_at: DateTime<Utc>) -> Self {
        Self { what, epoch, due_at }
    }

    /// The job's kind, its arguments, and the key under which there is one of it at most.
    #[must_use]
    pub fn job(&self, order: OrderId) -> (&'static str, Value, String) {
        let epoch = self.epoch;
        match self.what {
            What::Reopen => (
                REOPENED,
                json!({ "order": order }),
                format!("{REOPENED}:{order}:{epoch}"),
            ),
            What::Remind(hours) => (
                CONTACT_REMINDER,
                json!({ "order": order, "epoch": epoch, "hours": hours }),
                format!("{CONTACT_REMINDER}:{order}:{epoch}:{hours}"),
            ),
            What::Breach => (
                CONTACT_BREACHED,
                json!({ "order": order, "epoch": epoch }),
                format!("{CONTACT_BREACHED}:{order}:{epoch}"),
            ),
            What::Soon(appointment) => (
                APPOINTMENT_SOON,
                json!({ "order": order, "epoch": epoch, "appointment": appointment }),
                format!("{APPOINTMENT_SOON}:{appointment}"),
            ),
            What::Close => (CLOSES, json!({ "order": order }), format!("{CLOSES}:{order}")),
        }
    }
}

/// What follows from a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The step that is taken, and the state it leads to; none when only effects follow, or nothing.
    pub step: Option<(Step, State)>,
    /// What follows besides.
    pub effects: Vec<Effect>,
}

impl Decision {
    const NOTHING: Self = Self {
        step: None,
        effects: Vec::new(),
    };

    fn only(effects: Vec<Effect>) -> Self {
        Self { step: None, effects }
    }

    /// Whether nothing follows: a timer whose reason is gone.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::NOTHING
    }
}

/// What this command by this actor makes of the order now.
///
/// # Errors
/// `order-refused-state` and `order-refused-not-offered` by the table, and the rule's own refusal. A timer is never
/// refused: one whose reason is gone does nothing.
pub fn decide(standing: &Standing, actor: Actor, command: Command, now: DateTime<Utc>) -> Result<Decision, Refusal> {
    use Effect::{DropWhatIsOpen, EndOffers, Load, ReleaseOffer, Unload};
    let taken = |step: Step, effects: Vec<Effect>| {
        let rule = step.rule_in(standing.state, actor)?;
        Ok(Decision {
            step: Some((step, rule.to)),
            effects,
        })
    };
    let epoch = standing.epoch;
    let later = |what, epoch, due_at| Effect::Later(Timer::new(what, epoch, due_at));
    match command {
        Command::Release => taken(Step::Release, Vec::new()),
        Command::Decline => taken(Step::Decline, Vec::new()),
        Command::EndWave { .. } | Command::NobodyLeft { .. } => asked_in_vain(standing, actor, command),
        Command::Accept | Command::Assign => {
            let mut effects = vec![EndOffers(Ending::Lost), Load];
            let hours = |hours| now + Duration::hours(hours);
            effects.extend(REMINDER_HOURS.map(|n| later(What::Remind(n), epoch, hours(n))));
            effects.push(later(What::Breach, epoch, hours(CONTACT_HOURS)));
            let step = match command {
                Command::Accept => Step::Accept,
                _ => Step::Assign,
            };
            taken(step, effects)
        }
        Command::AskAgain => taken(Step::AskAgain, vec![later(What::Reopen, epoch + 1, now)]),
        Command::Remind { epoch, hours } => Ok(reminder(standing, epoch, hours, now)),
        Command::Breach { epoch } if epoch != standing.epoch || standing.state != State::Accepted => {
            Ok(Decision::NOTHING)
        }
        Command::Breach { .. } | Command::HandBack => {
            let step = match command {
                Command::HandBack => Step::HandBack,
                _ => Step::BreachContact,
            };
            let reopen = later(What::Reopen, epoch + 1, now);
            taken(step, vec![ReleaseOffer, DropWhatIsOpen, Unload, reopen])
        }
        Command::LogContact { at } => {
            // A form says whole minutes.
            let earliest = standing.accepted_at.unwrap_or(standing.placed_at) - Duration::minutes(1);
            if at > now || at < earliest {
                return Err(Refusal::new("contact-refused-time"));
            }
            taken(Step::LogContact, Vec::new())
        }
        Command::Propose { at } => {
            agreement(standing).rule_in(standing.state, actor)?;
            if at <= now {
                return Err(Refusal::new("appointment-refused-past"));
            }
            if at > now + Duration::days(DAYS_MAX) {
                return Err(Refusal::new("appointment-refused-far").with("n", DAYS_MAX));
            }
            not_moved_too_often(standing)?;
            Ok(Decision::NOTHING)
        }
        Command::AgreeTime { appointment, remind_at } => {
            let step = agreement(standing);
            step.rule_in(standing.state, actor)?;
            not_moved_too_often(standing)?;
            let soon = (remind_at > now).then(|| later(What::Soon(appointment), epoch, remind_at));
            taken(step, soon.into_iter().collect())
        }
        Command::Start => {
            let decision = taken(Step::Start, Vec::new())?;
            match standing.starts_at {
                Some(at) if now < at - Duration::hours(EARLY_HOURS) => Err(Refusal::new("order-refused-early")
                    .with_status(409)
                    .with("n", EARLY_HOURS)),
                _ => Ok(decision),
            }
        }
        // Asking is no step: what is agreed to is.
        Command::AskExtra => match standing.state {
            State::InProgress => Ok(Decision::NOTHING),
            _ => Err(Refusal::new("order-refused-state").with_status(409)),
        },
        Command::AgreeExtra => taken(Step::AgreeExtra, Vec::new()),
        Command::Complete | Command::Fail { .. } | Command::Cancel => {
            let step = match command {
                Command::Complete => Step::Complete,
                Command::Fail { .. } => Step::Fail,
                _ => Step::Cancel,
            };
            let close = later(What::Close, epoch, now + Duration::days(CLOSES_AFTER_DAYS));
            let decision = taken(step, vec![DropWhatIsOpen, EndOffers(Ending::Withdrawn), Unload, close])?;
            if step == Step::Complete && standing.extras_open > 0 {
                return Err(Refusal::new("order-refused-extra-open").with_status(409));
            }
            if let (Command::Fail { why }, Some(at)) = (command, standing.starts_at) {
                not_before_the_visit(why, at, now)?;
            }
            Ok(decision)
        }
        Command::Close if !Step::Close.may_be(standing.state, actor) => Ok(Decision::NOTHING),
        Command::Close => taken(Step::Close, Vec::new()),
    }
}

/// A visit fails once it could have begun; that nobody was there is known ten minutes after its time.
fn not_before_the_visit(why: Failure, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    let early = match why {
        Failure::Absent if now < at + Duration::minutes(ABSENT_MINUTES) => {
            Refusal::new("order-refused-absent-early").with("n", ABSENT_MINUTES)
        }
        _ if now < at - Duration::hours(EARLY_HOURS) => Refusal::new("order-refused-fail-early").with("n", EARLY_HOURS),
        _ => return Ok(()),
    };
    Err(early.with_status(409))
}

/// The step an agreement on a time would be now.
pub(super) fn agreement(standing: &Standing) -> Step {
    match standing.state {
        State::Scheduled => Step::Reschedule,
        _ => Step::AgreeTime,
    }
}

fn not_moved_too_often(standing: &Standing) -> Result<(), Refusal> {
    if standing.state == State::Scheduled && standing.moves >= MOVES_MAX {
        return Err(Refusal::new("appointment-refused-moves")
            .with_status(409)
            .with("n", MOVES_MAX));
    }
    Ok(())
}

/// After a night without a server both reminders are due at once; then only the later one is written, and none past the
/// deadline.
fn reminder(standing: &Standing, epoch: i64, hours: i64, now: DateTime<Utc>) -> Decision {
    let (State::Accepted, Some(accepted_at), true) = (standing.state, standing.accepted_at, standing.epoch == epoch)
    else {
        return Decision::NOTHING;
    };
    let next = REMINDER_HOURS.into_iter().find(|next| *next > hours);
    if now >= accepted_at + Duration::hours(next.unwrap_or(CONTACT_HOURS)) {
        return Decision::NOTHING;
    }
    let left = accepted_at + Duration::hours(CONTACT_HOURS) - now;
    // Whatever a clock that was set back says, no more is left than was when the timer came due.
    let hours = ((left.num_minutes() + 30) / 60).clamp(1, CONTACT_HOURS - hours);
    Decision::only(vec![Effect::Remind { hours }])
}

/// A wave has brought nobody: a wider one begins, or it waits for whoever may still answer or be asked, or it was the last.
fn asked_in_vain(standing: &Standing, actor: Actor, command: Command) -> Result<Decision, Refusal> {
    let (answered_until, pool_opens_at) = match command {
        Command::EndWave {
            epoch,
            ends_at,
            answered_until,
            pool_opens_at,
        } => {
            if !standing.is_wave(epoch, ends_at) {
                return Ok(Decision::NOTHING);
            }
            (answered_until, pool_opens_at)
        }
        Command::NobodyLeft { pool_opens_at } => (None, pool_opens_at),
        _ => return Ok(Decision::NOTHING),
    };
    let taken = |step: Step, effects| {
        let rule = step.rule_in(standing.state, actor)?;
        Ok(Decision {
            step: Some((step, rule.to)),
            effects,
        })
    };
    if !standing.is_last_wave() {
        let at = usize::try_from(standing.wave).unwrap_or(0);
        let radius_km = WAVES_KM.get(at).copied().unwrap_or(WAVES_KM[WAVES_KM.len() - 1]);
        let wave = standing.wave + 1;
        return taken(Step::WidenWave, vec![Effect::Widen { wave, radius_km }]);
    }
    match (answered_until, pool_opens_at) {
        (Some(until), _) => Ok(Decision::only(vec![Effect::Wait(until)])),
        // The timer by which the pool opens goes on. One more at the same moment might come first and give up.
        (None, Some(_)) => Ok(Decision::NOTHING),
        (None, None) => taken(Step::GiveUp, Vec::new()),
    }
}

impl Standing {
    /// Whether this is the wave that a timer was left for.
    #[must_use]
    pub fn is_wave(&self, epoch: i64, ends_at: DateTime<Utc>) -> bool {
        self.state == State::Offering && self.epoch == epoch && self.wave_ends_at == Some(ends_at)
    }
}

/// A line of an order's log, as far as it is replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What happened; `place` in the first line of an order that was booked.
    pub step: String,
    /// Where the order stood.
    pub from: State,
    /// Where it went.
    pub to: State,
    /// The version it had then.
    pub version: i64,
    /// Who did it.
    pub actor: String,
    /// The membership of the Friend who got it, of an accept or an assignment.
    pub member: Option<Uuid>,
}

/// What the whole log amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// Where the order stands.
    pub state: State,
    /// The membership of the Friend who has it or had it last.
    pub member: Option<Uuid>,
    /// Steps so far, its booking included.
    pub version: i64,
}

/// A line that does not follow from those before it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {at} of the log does not follow: {line:?}")]
pub struct Torn {
    /// Its place, from 0.
    pub at: usize,
    /// The line.
    pub line: Line,
}

/// What the lines of an order's log amount to, the oldest first.
///
/// # Errors
/// [`Torn`] when a line begins elsewhere than the one before it ended, is not the next version, or is nothing the table
/// allows.
pub fn replay(lines: &[Line]) -> Result<Replayed, Torn> {
    let mut so_far = Replayed {
        state: State::Placed,
        member: None,
        version: 1,
    };
    for (at, line) in lines.iter().enumerate() {
        so_far = so_far.then(line, at).ok_or_else(|| Torn { at, line: line.clone() })?;
    }
    Ok(so_far)
}

impl Replayed {
    fn then(self, line: &Line, at: usize) -> Option<Self> {
        if line.step == "place" {
            let is_first = at == 0 && (line.from, line.to, line.version) == (self.state, self.state, self.version);
            return is_first.then_some(self);
        }
        let (step, actor) = (Step::parse(&line.step)?, Actor::parse(&line.actor)?);
        let rule = step.rule_in(self.state, actor).ok()?;
        let follows = (line.from, line.to, line.version) == (self.state, rule.to, self.version + 1);
        let member = match step {
            Step::Accept | Step::Assign => Some(line.member?),
            // Whoever had it has it no longer.
            _ if rule.to == State::Offering => None,
            _ => self.member,
        };
        follows.then_some(Self {
            state: rule.to,
            member,
            version: line.version,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Duration, Utc};
    use uuid::Uuid;

    use super::{Command, Effect, Line, Standing, Timer, What, decide, replay};
    use crate::orders::{Actor, State, Step, asked::Ending, work::Failure};

    fn noon() -> DateTime<Utc> {
        "2026-11-23T11:00:00Z".parse().unwrap()
    }

    fn standing(state: State) -> Standing {
        Standing {
            state,
            epoch: 3,
            wave: 1,
            wave_ends_at: Some(noon()),
            placed_at: noon(),
            accepted_at: Some(noon()),
            starts_at: None,
            extras_open: 0,
            moves: 0,
        }
    }

    fn hours(n: i64) -> DateTime<Utc> {
        noon() + Duration::hours(n)
    }

    #[track_caller]
    fn refused(standing: &Standing, actor: Actor, command: Command, now: DateTime<Utc>) -> &'static str {
        decide(standing, actor, command, now).expect_err("a refusal").key
    }

    #[test]
    fn an_accept_ends_what_others_were_asked_and_leaves_three_timers() {
        let decision = decide(&standing(State::Offering), Actor::Friend, Command::Accept, noon()).unwrap();
        assert_eq!(decision.step, Some((Step::Accept, State::Accepted)));
        let later = |what, n| Effect::Later(Timer::new(what, 3, hours(n)));
        assert_eq!(
            decision.effects,
            [
                Effect::EndOffers(Ending::Lost),
                Effect::Load,
                later(What::Remind(4), 4),
                later(What::Remind(10), 10),
                later(What::Breach, 12),
            ]
        );
        assert_eq!(
            refused(&standing(State::Offering), Actor::Customer, Command::Accept, noon()),
            "order-refused-state"
        );
    }

    #[test]
    fn a_timer_of_another_epoch_or_state_does_nothing() {
        for command in [
            Command::Breach { epoch: 2 },
            Command::Remind { epoch: 2, hours: 4 },
            Command::EndWave {
                epoch: 2,
                ends_at: noon(),
                answered_until: None,
                pool_opens_at: None,
            },
        ] {
            for state in State::ALL {
                let decision = decide(&standing(state), Actor::System, command, hours(4)).unwrap();
                assert!(decision.is_nothing(), "{command:?} in {state}");
            }
        }
        for state in State::ALL {
            let breach = decide(&standing(state), Actor::System, Command::Breach { epoch: 3 }, hours(12)).unwrap();
            assert_eq!(breach.is_nothing(), state != State::Accepted, "{state}");
            let close = decide(&standing(state), Actor::System, Command::Close, hours(999)).unwrap();
            let is_over = matches!(state, State::Completed | State::Failed | State::Cancelled);
            assert_eq!(close.is_nothing(), !is_over, "{state}");
        }
    }

    #[test]
    fn a_timer_that_runs_is_due_whatever_a_clock_that_was_set_back_says() {
        let early = noon() - Duration::hours(2);
        let breach = decide(
            &standing(State::Accepted),
            Actor::System,
            Command::Breach { epoch: 3 },
            early,
        );
        assert_eq!(breach.unwrap().step, Some((Step::BreachContact, State::Offering)));
        let ended = Command::EndWave {
            epoch: 3,
            ends_at: noon(),
            answered_until: None,
            pool_opens_at: None,
        };
        let wave = decide(&standing(State::Offering), Actor::System, ended, early).unwrap();
        assert_eq!(wave.step, Some((Step::WidenWave, State::Offering)));
        let reminder = decide(
            &standing(State::Accepted),
            Actor::System,
            Command::Remind { epoch: 3, hours: 4 },
            early,
        );
        assert_eq!(reminder.unwrap().effects, [Effect::Remind { hours: 8 }]);
    }

    #[test]
    fn of_two_reminders_that_are_late_only_the_later_one_is_written_and_none_past_the_deadline() {
        let remind = |after, now| {
            let command = Command::Remind { epoch: 3, hours: after };
            decide(&standing(State::Accepted), Actor::System, command, hours(now)).unwrap()
        };
        assert_eq!(remind(4, 4).effects, [Effect::Remind { hours: 8 }]);
        assert!(remind(4, 11).is_nothing());
        assert_eq!(remind(10, 11).effects, [Effect::Remind { hours: 1 }]);
        assert!(remind(10, 12).is_nothing());
    }

    #[test]
    fn a_wave_widens_until_it_is_the_last_and_then_waits_or_gives_up() {
        let end = |wave, answered_until, pool_opens_at| {
            let command = Command::EndWave {
                epoch: 3,
                ends_at: noon(),
                answered_until,
                pool_opens_at,
            };
            let standing = Standing {
                wave,
                ..standing(State::Offering)
            };
            decide(&standing, Actor::System, command, noon()).unwrap()
        };
        assert_eq!(end(1, None, None).effects, [Effect::Widen { wave: 2, radius_km: 20 }]);
        assert_eq!(
            end(2, Some(hours(1)), None).effects,
            [Effect::Widen { wave: 3, radius_km: 40 }]
        );
        assert_eq!(end(3, Some(hours(1)), Some(hours(2))).effects, [Effect::Wait(hours(1))]);
        assert!(
            end(3, None, Some(hours(2))).is_nothing(),
            "the timer of the pool goes on"
        );
        assert_eq!(end(3, None, None).step, Some((Step::GiveUp, State::Unassigned)));
    }

    #[test]
    fn each_rule_of_the_work_says_no_by_its_name() {
        let (friend, now) = (Actor::Friend, noon());
        let at = |n| Command::LogContact { at: hours(n) };
        assert_eq!(
            refused(&standing(State::Accepted), friend, at(1), now),
            "contact-refused-time"
        );
        assert_eq!(
            refused(&standing(State::Accepted), friend, at(-1), now),
            "contact-refused-time"
        );
        assert!(decide(&standing(State::Accepted), friend, at(0), now).is_ok());

        let agreed = Standing {
            starts_at: Some(hours(13)),
            ..standing(State::Scheduled)
        };
        assert_eq!(refused(&agreed, friend, Command::Start, now), "order-refused-early");
        assert!(decide(&agreed, friend, Command::Start, hours(1)).is_ok());
        let fail = |why| Command::Fail { why };
        for why in Failure::ALL {
            let early = match why {
                Failure::Absent => "order-refused-absent-early",
                _ => "order-refused-fail-early",
            };
            assert_eq!(refused(&agreed, friend, fail(why), now), early);
            let is_known = decide(&agreed, friend, fail(why), hours(1)).is_ok();
            assert_eq!(is_known, why != Failure::Absent, "{why:?}");
        }
        let (nine, ten) = (hours(13) + Duration::minutes(9), hours(13) + Duration::minutes(10));
        let begun = Standing {
            state: State::InProgress,
            ..agreed
        };
        for at_work in [agreed, begun] {
            assert_eq!(
                refused(&at_work, friend, fail(Failure::Absent), nine),
                "order-refused-absent-early"
            );
            assert!(decide(&at_work, friend, fail(Failure::Absent), ten).is_ok());
        }
        assert_eq!(
            refused(
                &standing(State::InProgress).with_extras_open(1),
                friend,
                Command::Complete,
                now
            ),
            "order-refused-extra-open"
        );
        assert_eq!(
            refused(&agreed.moved(3), friend, Command::Propose { at: hours(1) }, now),
            "appointment-refused-moves"
        );
        let (past, far) = (Command::Propose { at: now }, Command::Propose { at: hours(91 * 24) });
        assert_eq!(refused(&agreed, friend, past, now), "appointment-refused-past");
        assert_eq!(refused(&agreed, friend, far, now), "appointment-refused-far");
    }

    #[test]
    fn whatever_ends_an_order_leaves_nothing_open_and_one_timer() {
        for (state, actor, command) in [
            (State::InProgress, Actor::Friend, Command::Complete),
            (State::Scheduled, Actor::Friend, Command::Fail { why: Failure::Other }),
            (State::Offering, Actor::Customer, Command::Cancel),
        ] {
            let effects = decide(&standing(state), actor, command, noon()).unwrap().effects;
            let closes = Effect::Later(Timer::new(What::Close, 3, hours(14 * 24)));
            assert_eq!(
                effects,
                [
                    Effect::DropWhatIsOpen,
                    Effect::EndOffers(Ending::Withdrawn),
                    Effect::Unload,
                    closes
                ]
            );
        }
    }

    #[test]
    fn asking_anew_is_a_new_epoch_whoever_lets_it() {
        for (state, actor, command) in [
            (State::Unassigned, Actor::Staff, Command::AskAgain),
            (State::Contacted, Actor::Friend, Command::HandBack),
        ] {
            let effects = decide(&standing(state), actor, command, noon()).unwrap().effects;
            assert_eq!(
                effects.last(),
                Some(&Effect::Later(Timer::new(What::Reopen, 4, noon())))
            );
        }
    }

    fn line(step: &str, from: State, to: State, version: i64, actor: &str) -> Line {
        Line {
            step: step.to_owned(),
            from,
            to,
            version,
            actor: actor.to_owned(),
            member: None,
        }
    }

    #[test]
    fn a_log_replays_to_where_the_order_stands_and_a_torn_one_to_nothing() {
        let ada = Some(Uuid::from_u128(7));
        let mut log = vec![
            line("place", State::Placed, State::Placed, 1, "customer"),
            line("release", State::Placed, State::Offering, 2, "system"),
            Line {
                member: ada,
                ..line("accept", State::Offering, State::Accepted, 3, "friend")
            },
            line("log-contact", State::Accepted, State::Contacted, 4, "friend"),
        ];
        let had = replay(&log).unwrap();
        assert_eq!((had.state, had.member, had.version), (State::Contacted, ada, 4));
        log.push(line("hand-back", State::Contacted, State::Offering, 5, "friend"));
        assert_eq!(replay(&log).unwrap().member, None);

        for torn in [
            line("release", State::Offering, State::Offering, 6, "system"),
            line("widen-wave", State::Offering, State::Offering, 7, "system"),
            line("accept", State::Offering, State::Accepted, 6, "friend"),
            line("give-up", State::Offering, State::Cancelled, 6, "system"),
            line("place", State::Offering, State::Offering, 6, "customer"),
            line("dance", State::Offering, State::Offering, 6, "system"),
        ] {
            let mut log = log.clone();
            log.push(torn.clone());
            assert_eq!(replay(&log).unwrap_err().line, torn);
        }
    }
}
