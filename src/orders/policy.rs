//! Who is asked first: a community's policy for the orders that are booked there.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::json;

use crate::{
    foundation::{
        db::{DbErr, Sql},
        error::Refusal,
    },
    tenancy::{
        TenantDb,
        audit::{self, Actor},
    },
};

/// Minutes the own Friends may have an order to themselves: a day.
pub const OWN_FIRST_MINUTES_MAX: i64 = 1_440;

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Policy {
    /// All suitable Friends, whatever community they belong to.
    #[sea_orm(string_value = "pool")]
    Pool,
    /// The community's own Friends, and after some minutes everybody.
    #[sea_orm(string_value = "own_first")]
    OwnFirst,
    /// The community's own Friends and nobody else.
    #[sea_orm(string_value = "own_only")]
    OwnOnly,
}

impl Policy {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Pool, Self::OwnFirst, Self::OwnOnly];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pool => "pool",
            Self::OwnFirst => "own_first",
            Self::OwnOnly => "own_only",
        }
    }

    /// The policy of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == word)
    }
}

/// A community's policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct OrderPolicy {
    /// Who is asked.
    pub policy: Policy,
    /// Minutes in which only the own Friends are asked; 0 unless they come first.
    pub own_first_minutes: i64,
}

impl OrderPolicy {
    /// The policy in force; the whole pool when nobody has chosen.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb) -> Result<Self, DbErr> {
        let tx = db.open().await?;
        let row = Sql::new("SELECT policy, own_first_minutes FROM order_policies WHERE tenant_id = $1")
            .bind(db.tenant())
            .one(&tx)
            .await?;
        Ok(row.unwrap_or(Self {
            policy: Policy::Pool,
            own_first_minutes: 0,
        }))
    }

    /// What a form says. The minutes are only looked at where they count.
    ///
    /// # Errors
    /// The refused field with `package-refused-policy` or `package-refused-first-minutes`.
    pub fn parse(policy: &str, minutes: &str) -> Result<Self, (&'static str, Refusal)> {
        let refused = || ("policy", Refusal::new("package-refused-policy"));
        let policy = Policy::parse(policy).ok_or_else(refused)?;
        if policy != Policy::OwnFirst {
            return Ok(Self {
                policy,
                own_first_minutes: 0,
            });
        }
        let refused = || {
            let refusal = Refusal::new("package-refused-first-minutes").with("max", OWN_FIRST_MINUTES_MAX);
            ("own_first_minutes", refusal)
        };
        let minutes: Option<i64> = minutes.parse().ok();
        let own_first_minutes = minutes.filter(|minutes| (1..=OWN_FIRST_MINUTES_MAX).contains(minutes));
        Ok(Self {
            policy,
            own_first_minutes: own_first_minutes.ok_or_else(refused)?,
        })
    }

    /// Is the policy of the orders that are placed from now on, with a line in the audit log.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn save(self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO order_policies (tenant_id, policy, own_first_minutes) VALUES ($1, $2, $3)
             ON CONFLICT (tenant_id) DO UPDATE SET policy = excluded.policy, own_first_minutes = excluded.own_first_minutes",
        )
        .bind(db.tenant())
        .bind(self.policy)
        .bind(self.own_first_minutes)
        .run(&tx)
        .await?;
        let line = audit::Line {
            tenant: Some(db.tenant()),
            actor: by,
            act: "order-policy-changed",
            object: db.tenant().to_string(),
            detail: json!({ "policy": self.policy.as_str(), "own_first_minutes": self.own_first_minutes }),
        };
        line.write(&tx, now).await
    }
}

#[cfg(test)]
mod tests {
    use super::{OrderPolicy, Policy};

    #[test]
    fn minutes_count_only_where_the_own_friends_come_first() {
        let read =
            |policy, minutes| OrderPolicy::parse(policy, minutes).map_err(|(field, refusal)| (field, refusal.key));
        assert_eq!(read("pool", "x").unwrap().own_first_minutes, 0);
        assert_eq!(read("own_first", "30").unwrap().own_first_minutes, 30);
        assert_eq!(read("own_only", "30").unwrap().policy, Policy::OwnOnly);
        for minutes in ["", "0", "1441", "-1", "x"] {
            let refused = Err(("own_first_minutes", "package-refused-first-minutes"));
            assert_eq!(read("own_first", minutes), refused, "{minutes}");
        }
        assert_eq!(read("all", "30"), Err(("policy", "package-refused-policy")));
    }
}
