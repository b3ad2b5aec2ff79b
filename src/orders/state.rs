//! The states of an order, and the one table of what may happen to it.
//!
//! Pages, the API and the docs read this table; a transition that has no screen yet stands in it and is refused by name.

use std::{fmt, str::FromStr};

use sea_orm::{DeriveActiveEnum, EnumIter};

use crate::foundation::error::Refusal;

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// Booked; nobody has been asked yet.
    #[sea_orm(string_value = "placed")]
    Placed,
    /// Friends are asked.
    #[sea_orm(string_value = "offering")]
    Offering,
    /// Nobody was found; the community's manager decides.
    #[sea_orm(string_value = "unassigned")]
    Unassigned,
    /// A Friend has it and must get in touch.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// Friend and customer have spoken.
    #[sea_orm(string_value = "contacted")]
    Contacted,
    /// A time is agreed.
    #[sea_orm(string_value = "scheduled")]
    Scheduled,
    /// The work has begun.
    #[sea_orm(string_value = "in_progress")]
    InProgress,
    /// The work is done.
    #[sea_orm(string_value = "completed")]
    Completed,
    /// The visit did not succeed.
    #[sea_orm(string_value = "failed")]
    Failed,
    /// Called off.
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
    /// Over: nothing changes any more.
    #[sea_orm(string_value = "closed")]
    Closed,
}

impl State {
    /// Every state, in the order of the story.
    pub const ALL: [Self; 11] = [
        Self::Placed,
        Self::Offering,
        Self::Unassigned,
        Self::Accepted,
        Self::Contacted,
        Self::Scheduled,
        Self::InProgress,
        Self::Completed,
        Self::Failed,
        Self::Cancelled,
        Self::Closed,
    ];

    /// The word in the database, in addresses and in Fluent keys with `-` for `_`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Offering => "offering",
            Self::Unassigned => "unassigned",
            Self::Accepted => "accepted",
            Self::Contacted => "contacted",
            Self::Scheduled => "scheduled",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Closed => "closed",
        }
    }

    /// Whether a Friend has the order and owes something.
    #[must_use]
    pub const fn is_in_hands(self) -> bool {
        matches!(
            self,
            Self::Accepted | Self::Contacted | Self::Scheduled | Self::InProgress
        )
    }

    /// Whether the work is over, one way or the other.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Completed | Self::Failed | Self::Cancelled | Self::Closed)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a state of an order")]
pub struct UnknownState;

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(word: &str) -> Result<Self, UnknownState> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(UnknownState)
    }
}

/// Who may do something to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Who booked it.
    Customer,
    /// Who was asked, or has it.
    Friend,
    /// The origin's manager.
    Staff,
    /// The origin's own systems.
    Partner,
    /// A timer of ours.
    System,
}

impl Actor {
    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Friend => "friend",
            Self::Staff => "staff",
            Self::Partner => "partner",
            Self::System => "system",
        }
    }

    /// Who this word of the database means.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Customer, Friend, Staff, Partner, System]
            .into_iter()
            .find(|actor| actor.as_str() == word)
    }
}

/// What can happen to an order: reference orders.md 7.1, one entry for each of its commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The pool begins to ask.
    Release,
    /// A Friend says no to his offer.
    Decline,
    /// A wave ends and a wider one begins.
    WidenWave,
    /// The last wave ended without anybody.
    GiveUp,
    /// A Friend takes it.
    Accept,
    /// The Friend has spoken with the customer.
    LogContact,
    /// Twelve hours passed without a contact.
    BreachContact,
    /// The Friend gives it back, or is no member any more.
    HandBack,
    /// Somebody with more skill is needed.
    Escalate,
    /// Both agree on a time.
    AgreeTime,
    /// Both agree on another time.
    Reschedule,
    /// The Friend begins.
    Start,
    /// Something changes the price, and the customer says yes.
    AgreeExtra,
    /// Done, proved by the customer's code.
    Complete,
    /// The visit did not succeed.
    Fail,
    /// Called off.
    Cancel,
    /// The Friend did not come.
    ReportNoShow,
    /// Fourteen days after the end.
    Close,
    /// The manager gives it to a Friend of his choice.
    Assign,
    /// The manager lets the pool ask again, wider.
    AskAgain,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What happens.
    pub step: Step,
    /// In which states it may.
    pub from: &'static [State],
    /// Where it leads.
    pub to: State,
    /// By whom.
    pub by: &'static [Actor],
    /// Whether there is a way to do it yet.
    pub offered: bool,
}

use Actor::{Customer, Friend, Partner, Staff, System};
use State::{
    Accepted, Cancelled, Closed, Completed, Contacted, Failed, InProgress, Offering, Placed, Scheduled, Unassigned,
};

const fn rule(step: Step, from: &'static [State], to: State, by: &'static [Actor]) -> Rule {
    Rule {
        step,
        from,
        to,
        by,
        offered: true,
    }
}

const fn not_yet(step: Step, from: &'static [State], to: State, by: &'static [Actor]) -> Rule {
    Rule {
        offered: false,
        ..rule(step, from, to, by)
    }
}

/// Everything that may happen to an order. A cancel before an agreed appointment is free; fees come with payments.
pub const RULES: &[Rule] = &[
    rule(Step::Release, &[Placed], Offering, &[System]),
    rule(Step::Decline, &[Offering], Offering, &[Friend]),
    rule(Step::WidenWave, &[Offering], Offering, &[System]),
    rule(Step::GiveUp, &[Offering], Unassigned, &[System]),
    rule(Step::Accept, &[Offering], Accepted, &[Friend]),
    rule(Step::LogContact, &[Accepted], Contacted, &[Friend]),
    rule(Step::BreachContact, &[Accepted], Offering, &[System]),
    rule(Step::HandBack, &[Accepted, Contacted, Scheduled], Offering, &[Friend]),
    // Whoever is no member any more can end nothing: not even work that has begun stays with him.
    rule(
        Step::HandBack,
        &[Accepted, Contacted, Scheduled, InProgress],
        Offering,
        &[System],
    ),
    not_yet(
        Step::Escalate,
        &[Accepted, Contacted, Scheduled],
        Offering,
        &[Friend, Staff],
    ),
    rule(Step::AgreeTime, &[Contacted], Scheduled, &[Friend, Customer]),
    rule(Step::Reschedule, &[Scheduled], Scheduled, &[Friend, Customer]),
    rule(Step::Start, &[Scheduled], InProgress, &[Friend]),
    rule(Step::AgreeExtra, &[InProgress], InProgress, &[Customer]),
    rule(Step::Complete, &[InProgress], Completed, &[Friend]),
    rule(Step::Fail, &[Scheduled, InProgress], Failed, &[Friend]),
    rule(
        Step::Cancel,
        &[Placed, Offering, Unassigned, Accepted, Contacted],
        Cancelled,
        &[Customer, Staff],
    ),
    not_yet(Step::Cancel, &[Scheduled], Cancelled, &[Customer, Partner, Staff]),
    not_yet(Step::ReportNoShow, &[Scheduled], Offering, &[Customer]),
    rule(Step::Close, &[Completed, Failed, Cancelled], Closed, &[System]),
    rule(Step::Assign, &[Offering, Unassigned], Accepted, &[Staff]),
    rule(Step::AskAgain, &[Unassigned], Offering, &[Staff]),
];

impl Step {
    /// The word in the database and in Fluent keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Decline => "decline",
            Self::WidenWave => "widen-wave",
            Self::GiveUp => "give-up",
            Self::Accept => "accept",
            Self::LogContact => "log-contact",
            Self::BreachContact => "breach-contact",
            Self::HandBack => "hand-back",
            Self::Escalate => "escalate",
            Self::AgreeTime => "agree-time",
            Self::Reschedule => "reschedule",
            Self::Start => "start",
            Self::AgreeExtra => "agree-extra",
            Self::Complete => "complete",
            Self::Fail => "fail",
            Self::Cancel => "cancel",
            Self::ReportNoShow => "report-no-show",
            Self::Close => "close",
            Self::Assign => "assign",
            Self::AskAgain => "ask-again",
        }
    }

    /// What this word of the database means.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        RULES.iter().map(|rule| rule.step).find(|step| step.as_str() == word)
    }

    /// The line of the table for this step in this state by this actor.
    ///
    /// # Errors
    /// `order-refused-not-offered` when the step exists and has no screen yet, `order-refused-state` when it may not
    /// happen now, both with 409.
    pub fn rule_in(self, state: State, actor: Actor) -> Result<&'static Rule, Refusal> {
        let fits = |rule: &&Rule| rule.step == self && rule.from.contains(&state) && rule.by.contains(&actor);
        match RULES.iter().find(fits) {
            Some(rule) if rule.offered => Ok(rule),
            Some(_) => Err(Refusal::new("order-refused-not-offered").with_status(409)),
            None => Err(Refusal::new("order-refused-state").with_status(409)),
        }
    }

    /// Whether this actor may do it now.
    #[must_use]
    pub fn may_be(self, state: State, actor: Actor) -> bool {
        self.rule_in(state, actor).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{Actor, RULES, State, Step};

    #[test]
    fn every_state_but_the_first_is_reached_and_every_state_but_the_last_is_left() {
        for state in State::ALL {
            let reached = RULES.iter().any(|rule| rule.to == state);
            let left = RULES.iter().any(|rule| rule.from.contains(&state));
            assert_eq!(reached, state != State::Placed, "{state}");
            assert_eq!(left, state != State::Closed, "{state}");
        }
    }

    #[test]
    fn a_step_and_a_state_and_an_actor_have_one_rule() {
        for (at, rule) in RULES.iter().enumerate() {
            for other in &RULES[at + 1..] {
                let same = rule.step == other.step
                    && rule.from.iter().any(|state| other.from.contains(state))
                    && rule.by.iter().any(|actor| other.by.contains(actor));
                assert!(!same, "{rule:?} and {other:?}");
            }
        }
    }

    #[test]
    fn what_has_no_screen_yet_is_refused_by_name() {
        let refused = Step::Escalate
            .rule_in(State::Accepted, Actor::Friend)
            .expect_err("a refusal");
        assert_eq!(refused.key, "order-refused-not-offered");
        let refused = Step::Start
            .rule_in(State::Accepted, Actor::Friend)
            .expect_err("a refusal");
        assert_eq!(refused.key, "order-refused-state");
        assert!(Step::Accept.may_be(State::Offering, Actor::Friend));
        assert!(!Step::Accept.may_be(State::Offering, Actor::Customer));
    }
}
