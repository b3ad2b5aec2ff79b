//! An invitation: somebody whom the operator has asked to manage a community, until he says yes.
//!
//! Nothing else is written before that: no person and no membership. So whoever is invited stands in no list, is counted
//! nowhere and may do nothing; and withdrawing the invitation leaves nothing behind but the lines of the audit log.
//!
//! The letter's link is worth as much as its row: it finds the invitation when it is followed, and none once that was
//! withdrawn or answered.

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;

use super::{
    Letter, Membership, MembershipId, Person, PersonId, Role, Standing,
    letter::Reader,
    membership::NewMembership,
    person::{NewPerson, short_name},
    token::{self, Errand},
};
use crate::{
    foundation::{
        db::{DbErr, Sql},
        email_address::EmailAddress,
        error::AppError,
        i18n::Lang,
    },
    tenancy::{
        PeopleDb, Tenant, TenantDb,
        audit::{self, Actor},
    },
};

crate::id!(
    /// An invitation.
    InvitationId
);

/// Days the link in its letter is good for.
///
/// Long enough for somebody on holiday, and for an operator who invites while the legal texts are still being written.
pub const INVITATION_DAYS: i64 = 14;

/// An invitation that was neither answered nor withdrawn.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Invitation {
    /// The id.
    pub id: InvitationId,
    /// The address it was sent to.
    pub email: String,
    /// First name, as the operator wrote it.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The language of its letter, and at first of the pages.
    pub lang: String,
    /// When it was made.
    pub invited_at: DateTime<Utc>,
    /// When its letter was last sent.
    pub sent_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, email, given_name, family_name, lang, invited_at, sent_at";

/// Who is to be invited.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// The address.
    pub email: EmailAddress,
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The language of the letter.
    pub lang: Lang,
}

impl NewInvitation {
    /// Writes the invitation; none when this address is invited already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn save(&self, db: &TenantDb, now: DateTime<Utc>) -> Result<Option<Invitation>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "INSERT INTO manager_invitations (tenant_id, id, email, email_normal, given_name, family_name, lang,
                invited_at, sent_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
             ON CONFLICT (tenant_id, email_normal) DO NOTHING
             RETURNING {COLUMNS}"
        ))
        .bind(db.tenant())
        .bind(InvitationId::new())
        .bind(self.email.as_str())
        .bind(self.email.normal())
        .bind(self.given_name.as_str())
        .bind(self.family_name.as_str())
        .bind(self.lang.as_str())
        .bind(now)
        .one(&tx)
        .await
    }
}

impl Invitation {
    /// All of this tenant, the first one first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM manager_invitations WHERE tenant_id = $1 ORDER BY invited_at, id LIMIT 100"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// The invitation with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &TenantDb, id: InvitationId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM manager_invitations WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await
    }

    /// The name people would see.
    #[must_use]
    pub fn name(&self) -> String {
        short_name(&self.given_name, &self.family_name)
    }

    /// Whether the link of the letter last sent has run out.
    #[must_use]
    pub fn has_run_out(&self, now: DateTime<Utc>) -> bool {
        self.sent_at + Duration::days(INVITATION_DAYS) <= now
    }

    /// Sends the letter with a fresh link; where the host is closed, it says that the link waits for the opening.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn send(&self, db: &TenantDb, host: HostOfLink, now: DateTime<Utc>) -> Result<(), AppError> {
        {
            let tx = db.open().await?;
            Sql::new("UPDATE manager_invitations SET sent_at = $1 WHERE tenant_id = $2 AND id = $3")
                .bind(now)
                .bind(db.tenant())
                .bind(self.id)
                .run(&tx)
                .await?;
        }
        let errand = Errand::Manage { invitation: self.id };
        let minutes = INVITATION_DAYS * 24 * 60;
        let token = token::make(db.work(), db.tenant(), &errand, None, minutes, now).await?;
        let email = EmailAddress::parse(&self.email).map_err(|error| AppError::Failure(error.to_string()))?;
        let lang = self.lang.parse().unwrap_or(Lang::En);
        let args = json!({
            "path": format!("/link/{token}"),
            "days": INVITATION_DAYS,
            "waits": host == HostOfLink::Closed,
        });
        Letter::new("admin/first-manager", Reader::Address(email, lang), args)
            .later(db.work(), db.tenant(), now)
            .await
    }

    /// Takes the invitation back: its links are worth nothing from now on. Whether it was still open.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn withdraw(db: &TenantDb, id: InvitationId) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let gone = Sql::new("DELETE FROM manager_invitations WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(id)
            .run(&tx)
            .await?;
        Ok(gone == 1)
    }

    /// Answers the invitation with yes: the person is made when nobody has the address, and becomes an active manager.
    /// None when it was withdrawn or answered meanwhile, or when he is shut out of this community.
    ///
    /// That he agrees to the terms stands in the form that leads here.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn accept(
        tenant: &Tenant,
        db: &TenantDb,
        people: &PeopleDb,
        id: InvitationId,
        now: DateTime<Utc>,
    ) -> Result<Option<(PersonId, MembershipId)>, AppError> {
        let Some(invitation) = Self::find(db, id).await? else {
            return Ok(None);
        };
        if !Self::withdraw(db, id).await? {
            return Ok(None);
        }
        let email = EmailAddress::parse(&invitation.email).map_err(|error| AppError::Failure(error.to_string()))?;
        let lang = invitation.lang.parse().unwrap_or(tenant.default_lang);
        let (person, name) = match Person::by_email(people, &email).await? {
            Some(known) => (known.id, known.short_name()),
            None => (
                invitation.person(tenant, email, lang).save(people, now).await?,
                invitation.name(),
            ),
        };
        let new = NewMembership {
            person,
            display_name: name,
            about: String::new(),
            role: Role::Manager,
            lang,
        };
        let mut member = Membership::join(db, &new, now).await?;
        if member.standing == Standing::Suspended {
            return Ok(None);
        }
        if member.role != Role::Manager || member.standing != Standing::Active {
            member.promote(db).await?;
        }
        let tx = db.open().await?;
        audit::Line {
            tenant: Some(tenant.id),
            actor: Actor::Member(member.id.uuid()),
            act: "manager-agreed",
            object: member.id.to_string(),
            detail: json!({ "invitation": id.to_string() }),
        }
        .write(&tx, now)
        .await?;
        Ok(Some((person, member.id)))
    }

    fn person(&self, tenant: &Tenant, email: EmailAddress, lang: Lang) -> NewPerson {
        NewPerson {
            email,
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            password_hash: None,
            // Asked of him on the page after this one, like his age.
            adult_seen_on: None,
            country: tenant.countries[0],
            postal_code: String::new(),
            point: None,
            time_zone: tenant.tz.name().to_owned(),
            languages: vec![lang.as_str().to_owned()],
            skills: Vec::new(),
        }
    }
}

/// Whether the host of an invitation's link answers yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostOfLink {
    /// The community is open.
    Open,
    /// It is a draft, or closed for now: its host shows nothing to anybody.
    Closed,
}
