//! Grants: certificates and the Profi class, given to a person by a community or by the platform.
//!
//! A community sees its own and the platform's, and withdraws only its own; that another community has given one
//! is nobody's business here.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{MembershipId, PersonId};
use crate::{
    foundation::{
        db::{DbErr, Sql},
        error::Refusal,
    },
    tenancy::{
        PeopleDb, TenantId,
        audit::{self, Actor},
    },
};

crate::id!(
    /// A grant.
    GrantId
);

/// Characters of a certificate's name.
pub const CERTIFICATE_CHARS_MAX: usize = 80;

/// What is granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Granted {
    /// A certificate by its name.
    Certificate(String),
    /// The Profi class: a full-time professional.
    Profi,
}

impl Granted {
    /// What a form says: the kind, and the name of a certificate.
    ///
    /// # Errors
    /// No such kind, or a certificate without a proper name.
    pub fn parse(kind: &str, name: &str) -> Result<Self, Refusal> {
        match kind {
            "profi" => Ok(Self::Profi),
            "certificate" => {
                let length = name.chars().count();
                let fine = (1..=CERTIFICATE_CHARS_MAX).contains(&length) && !name.chars().any(char::is_control);
                let refused = || Refusal::new("grant-refused-name").with("max", CERTIFICATE_CHARS_MAX);
                if fine {
                    Ok(Self::Certificate(name.to_owned()))
                } else {
                    Err(refused())
                }
            }
            _ => Err(Refusal::new("grant-refused-kind")),
        }
    }

    /// The word in the database.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Certificate(_) => "certificate",
            Self::Profi => "profi",
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Certificate(name) => name,
            Self::Profi => "",
        }
    }
}

/// A grant in force.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// Who gave it; none is the platform.
    pub issuer_tenant_id: Option<TenantId>,
    /// `certificate` or `profi`.
    pub kind: String,
    /// The certificate's name; empty for the Profi class.
    pub name: String,
    /// Since when.
    pub granted_at: DateTime<Utc>,
}

/// Who grants, and to whom: the community, its manager, and the member as the log may name him.
#[derive(Clone, Copy, Debug)]
pub struct Granting {
    /// The community that answers for it.
    pub tenant: TenantId,
    /// The manager.
    pub by: MembershipId,
    /// The member.
    pub member: MembershipId,
    /// The person behind the member.
    pub person: PersonId,
}

impl Grant {
    /// What a community sees of a person's grants: its own and the platform's, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn seen_by(db: &PeopleDb, tenant: TenantId, person: PersonId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT id, issuer_tenant_id, kind, name, granted_at FROM grants
             WHERE person_id = $1 AND withdrawn_at IS NULL AND (issuer_tenant_id = $2 OR issuer_tenant_id IS NULL)
             ORDER BY id LIMIT 100",
        )
        .bind(person)
        .bind(tenant)
        .all(&tx)
        .await
    }

    /// Grants it, with a line in the audit log. Whether it is new: the same one is in force only once.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn give(db: &PeopleDb, granting: Granting, granted: &Granted, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let id = GrantId::new();
        let new = Sql::new(
            "INSERT INTO grants (id, person_id, issuer_tenant_id, kind, name, granted_at, granted_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (person_id, issuer_tenant_id, kind, name) WHERE withdrawn_at IS NULL DO NOTHING",
        )
        .bind(id)
        .bind(granting.person)
        .bind(granting.tenant)
        .bind(granted.kind())
        .bind(granted.name())
        .bind(now)
        .bind(granting.by)
        .run(&tx)
        .await?;
        if new == 1 {
            granting
                .line("grant-given", id, granted.kind(), granted.name())
                .write(&tx, now)
                .await?;
        }
        Ok(new == 1)
    }

    /// Withdraws a grant of this community, with a line in the audit log. Whether it was in force.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn withdraw(db: &PeopleDb, granting: Granting, id: GrantId, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        #[derive(FromQueryResult)]
        struct Withdrawn {
            kind: String,
            name: String,
        }
        let withdrawn: Option<Withdrawn> = Sql::new(
            "UPDATE grants SET withdrawn_at = $1
             WHERE id = $2 AND person_id = $3 AND issuer_tenant_id = $4 AND withdrawn_at IS NULL
             RETURNING kind, name",
        )
        .bind(now)
        .bind(id)
        .bind(granting.person)
        .bind(granting.tenant)
        .one(&tx)
        .await?;
        if let Some(Withdrawn { kind, name }) = &withdrawn {
            granting.line("grant-withdrawn", id, kind, name).write(&tx, now).await?;
        }
        Ok(withdrawn.is_some())
    }
}

impl Granting {
    fn line(self, act: &'static str, id: GrantId, kind: &str, name: &str) -> audit::Line {
        audit::Line {
            tenant: Some(self.tenant),
            actor: Actor::Member(self.by.uuid()),
            act,
            object: id.to_string(),
            detail: serde_json::json!({ "member": self.member, "kind": kind, "name": name }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CERTIFICATE_CHARS_MAX, Granted};

    #[test]
    fn a_certificate_has_a_name_and_the_class_needs_none() {
        assert_eq!(Granted::parse("profi", "").unwrap(), Granted::Profi);
        assert_eq!(Granted::parse("certificate", "IHK").unwrap().name(), "IHK");
        assert_eq!(Granted::parse("certificate", "").unwrap_err().key, "grant-refused-name");
        let long = "x".repeat(CERTIFICATE_CHARS_MAX + 1);
        assert_eq!(
            Granted::parse("certificate", &long).unwrap_err().key,
            "grant-refused-name"
        );
        assert_eq!(Granted::parse("knight", "Sir").unwrap_err().key, "grant-refused-kind");
    }
}
