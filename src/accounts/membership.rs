//! A membership: what a community sees of a person.

use chrono::{DateTime, Utc};
use sea_orm::{FromQueryResult, TryGetError, TryGetable, sea_query::Nullable};

use super::{PersonId, departure, session::Session};
use crate::{
    foundation::{
        db::{DbErr, Scoped, Sql, Work},
        error::{AppError, Refusal},
        i18n::Lang,
        search,
    },
    tenancy::{
        PlatformDb, TenantDb, TenantId,
        audit::{self, Actor},
    },
};

crate::id!(
    /// A membership.
    MembershipId
);

/// Characters of a display name.
pub const NAME_CHARS_MAX: usize = 60;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
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

        impl TryGetable for $name {
            fn try_get_by<I: sea_orm::ColIdx>(row: &sea_orm::QueryResult, index: I) -> Result<Self, TryGetError> {
                let word = String::try_get_by(row, index)?;
                Self::parse(&word).ok_or_else(|| {
                    TryGetError::DbErr(DbErr::Type(format!("{word} is no {}", stringify!($name))))
                })
            }
        }

        impl From<$name> for sea_orm::Value {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl Nullable for $name {
            fn null() -> sea_orm::Value {
                <String as Nullable>::null()
            }
        }
    };
}

words!(
    /// What somebody may do in a community.
    Role {
        /// A Friend.
        Friend = "friend",
        /// A community manager.
        Manager = "manager",
        /// The partner company's administrator.
        Partner = "partner",
    }
);

words!(
    /// Where a membership stands.
    Standing {
        /// The letter is not yet answered.
        Unconfirmed = "unconfirmed",
        /// A manager has yet to approve.
        Waiting = "waiting",
        /// In good standing.
        Active = "active",
        /// Shut out for now.
        Suspended = "suspended",
        /// Gone; the row stays under "former Friend".
        Left = "left",
    }
);

/// A membership.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Membership {
    /// The id, the only one that pages show.
    pub id: MembershipId,
    /// The person; none once the account is deleted.
    pub person_id: Option<PersonId>,
    /// The name others see.
    pub display_name: String,
    /// A few sentences.
    pub about: String,
    /// Key of the picture.
    pub avatar: Option<String>,
    /// What he may do.
    pub role: Role,
    /// Where it stands.
    pub standing: Standing,
    /// Why, when suspended.
    pub suspended_reason: Option<String>,
    /// Until when he reads and does not write.
    pub silenced_until: Option<DateTime<Utc>>,
    /// The language he reads.
    pub lang: String,
    /// Whether others see the skills.
    pub shows_skills: bool,
    /// Whether others see the languages.
    pub shows_languages: bool,
    /// Whether others see the coarse area.
    pub shows_area: bool,
    /// Whether letters about replies are wanted.
    pub letters_about_replies: bool,
    /// Since when.
    pub joined_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, person_id, display_name, about, avatar, role, standing, suspended_reason, silenced_until, lang, shows_skills, \
                       shows_languages, shows_area, letters_about_replies, joined_at";

impl Membership {
    /// A membership in good standing for this person; the one there is already, if there is one.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn join(db: &TenantDb, new: &NewMembership, now: DateTime<Utc>) -> Result<Self, DbErr> {
        Self::begin(db, new, Standing::Active, now).await
    }

    /// A membership that waits for a manager's word; the one there is already, if there is one.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn ask_in(db: &TenantDb, new: &NewMembership, now: DateTime<Utc>) -> Result<Self, DbErr> {
        Self::begin(db, new, Standing::Waiting, now).await
    }

    async fn begin(db: &TenantDb, new: &NewMembership, standing: Standing, now: DateTime<Utc>) -> Result<Self, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO memberships (tenant_id, id, person_id, display_name, name_key, about, role, standing, lang,
                shows_skills, shows_languages, shows_area, letters_about_replies, joined_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, true, true, true, $10)
             ON CONFLICT (tenant_id, person_id) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(MembershipId::new())
        .bind(new.person)
        .bind(new.display_name.as_str())
        .bind(search::normal(&new.display_name))
        .bind(new.about.as_str())
        .bind(new.role)
        .bind(standing)
        .bind(new.lang.as_str())
        .bind(now)
        .run(&tx)
        .await?;
        drop(tx);
        Self::of_person(db, new.person).await?.ok_or(DbErr::RecordNotInserted)
    }

    /// The membership with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &TenantDb, id: MembershipId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM memberships WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await
    }

    /// A person's membership here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_person(db: &TenantDb, person: PersonId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM memberships WHERE tenant_id = $1 AND person_id = $2"
        ))
        .bind(db.tenant())
        .bind(person)
        .one(&tx)
        .await
    }

    /// Whether a session may be opened for it.
    #[must_use]
    pub fn may_sign_in(&self) -> bool {
        matches!(self.standing, Standing::Active | Standing::Waiting)
    }
}

/// What a new membership starts with.
#[derive(Clone, Debug)]
pub struct NewMembership {
    /// Whose it is.
    pub person: PersonId,
    /// The name others see.
    pub display_name: String,
    /// A few sentences; may be empty.
    pub about: String,
    /// What he may do.
    pub role: Role,
    /// The language he reads.
    pub lang: Lang,
}

impl Membership {
    /// Changes the name others see and the few sentences below it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_profile(db: &TenantDb, id: MembershipId, name: &str, about: &str) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE memberships SET display_name = $1, name_key = $2, about = $3
             WHERE tenant_id = $4 AND id = $5 AND standing <> $6",
        )
        .bind(name)
        .bind(search::normal(name))
        .bind(about)
        .bind(db.tenant())
        .bind(id)
        .bind(Standing::Left)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// Changes the picture; none takes it away.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_avatar(db: &TenantDb, id: MembershipId, key: Option<&str>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE memberships SET avatar = $1 WHERE tenant_id = $2 AND id = $3 AND standing <> $4")
            .bind(key.map(str::to_owned))
            .bind(db.tenant())
            .bind(id)
            .bind(Standing::Left)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes the language pages and letters are read in.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_lang(db: &TenantDb, id: MembershipId, lang: Lang) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE memberships SET lang = $1 WHERE tenant_id = $2 AND id = $3")
            .bind(lang.as_str())
            .bind(db.tenant())
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes what the directory shows.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_shows(db: &TenantDb, id: MembershipId, shows: Shows) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE memberships SET shows_skills = $1, shows_languages = $2, shows_area = $3
             WHERE tenant_id = $4 AND id = $5",
        )
        .bind(shows.skills)
        .bind(shows.languages)
        .bind(shows.area)
        .bind(db.tenant())
        .bind(id)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// Changes whether letters about replies are wanted.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_letters(db: &TenantDb, id: MembershipId, letters: LettersAboutReplies) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE memberships SET letters_about_replies = $1 WHERE tenant_id = $2 AND id = $3")
            .bind(letters == LettersAboutReplies::Wanted)
            .bind(db.tenant())
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Whether the member's newest word on this purpose is a yes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn agrees(db: &TenantDb, id: MembershipId, purpose: &str) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let row = Sql::new(
            "SELECT given FROM consents WHERE tenant_id = $1 AND membership_id = $2 AND purpose = $3
             ORDER BY id DESC LIMIT 1",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(purpose)
        .row(&tx)
        .await?;
        row.map_or(Ok(false), |row| row.try_get("", "given"))
    }

    /// Empties the row: what others wrote to and about it stays, under "former Friend". Whether it was still there.
    ///
    /// The person is taken off too, so that coming back one day is a new beginning.
    ///
    /// # Errors
    /// `leave-refused-last-manager`: a community without a manager could let nobody in and help nobody.
    pub async fn leave(db: &TenantDb, id: MembershipId, now: DateTime<Utc>) -> Result<bool, AppError> {
        let tx = db.open().await?;
        hold_managers(&tx, db, id).await?;
        let left = Sql::new(format!(
            "{EMPTY} WHERE tenant_id = $2 AND id = $3 AND standing <> $1 AND {STAYS_MANAGED}"
        ))
        .bind(Standing::Left)
        .bind(db.tenant())
        .bind(id)
        .run(&tx)
        .await?;
        if left == 1 {
            departure::tell(&tx, db.tenant(), id, now).await?;
        }
        drop(tx);
        if left == 0 {
            Self::unless_last_manager(db, id, "leave-refused-last-manager").await?;
        }
        Ok(left == 1)
    }

    /// Holds a member in good standing until this work ends: who is shut out, or leaves, at this moment does so before, and
    /// this is false, or afterwards, and what is done for him here is there to be undone ([`departure`]).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn hold_active(db: &TenantDb, id: MembershipId) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let held =
            Sql::new("UPDATE memberships SET standing = standing WHERE tenant_id = $1 AND id = $2 AND standing = $3")
                .bind(db.tenant())
                .bind(id)
                .bind(Standing::Active)
                .run(&tx)
                .await?;
        Ok(held == 1)
    }

    /// Turns down somebody who was waiting and empties the row, with a line in the audit log. Whether he was waiting.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn decline(db: &TenantDb, id: MembershipId, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let declined = Sql::new(format!("{EMPTY} WHERE tenant_id = $2 AND id = $3 AND standing = $4"))
            .bind(Standing::Left)
            .bind(db.tenant())
            .bind(id)
            .bind(Standing::Waiting)
            .run(&tx)
            .await?;
        if declined == 1 {
            log(&tx, db, id, by, "member-declined", None, now).await?;
        }
        drop(tx);
        if declined == 1 {
            Session::end_all(db, id).await?;
        }
        Ok(declined == 1)
    }

    /// The communities that a person manages, with his membership in each.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn managed_by(work: &Work, person: PersonId) -> Result<Vec<(TenantId, MembershipId)>, DbErr> {
        #[derive(FromQueryResult)]
        struct Row {
            id: MembershipId,
            tenant_id: TenantId,
        }
        let db = PlatformDb::new(work, "the communities that one person manages");
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(
            "SELECT id, tenant_id FROM memberships WHERE tenant_id IN (SELECT id FROM tenants)
               AND person_id = $1 AND role = $2 AND standing = $3 ORDER BY id LIMIT 1000",
        )
        .bind(person)
        .bind(Role::Manager)
        .bind(Standing::Active)
        .all(&tx)
        .await?;
        Ok(rows.into_iter().map(|row| (row.tenant_id, row.id)).collect())
    }

    /// Whether anybody waits for a manager's word.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_anybody_waiting(db: &TenantDb) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let row = Sql::new("SELECT 1 AS one FROM memberships WHERE tenant_id = $1 AND standing = $2 LIMIT 1")
            .bind(db.tenant())
            .bind(Standing::Waiting)
            .row(&tx)
            .await?;
        Ok(row.is_some())
    }

    /// Says no by this name when nothing was changed because the community would have been left without a manager.
    async fn unless_last_manager(db: &TenantDb, id: MembershipId, refusal: &'static str) -> Result<(), AppError> {
        let manages = Self::find(db, id)
            .await?
            .is_some_and(|found| found.role == Role::Manager && found.standing == Standing::Active);
        if manages {
            return Err(Refusal::new(refusal).with_status(409).into());
        }
        Ok(())
    }

    /// Lets somebody in who was waiting, with a line in the audit log. Whether he was.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn approve(db: &TenantDb, id: MembershipId, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let change = Change {
            from: [Standing::Waiting; 2],
            to: Standing::Active,
            reason: None,
            act: "member-approved",
        };
        let done = change.make(db, id, by, now).await?;
        if let Some(member) = Self::find(db, id).await?.filter(|_| done) {
            super::session::Session::follow(db, &member).await?;
        }
        Ok(done)
    }

    /// Shuts somebody out and ends his sessions, with a line in the audit log. Whether he was in.
    ///
    /// # Errors
    /// `staff-refused-last-manager`, when two managers suspend each other at once.
    pub async fn suspend(
        db: &TenantDb,
        id: MembershipId,
        reason: &str,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, AppError> {
        let change = Change {
            from: [Standing::Active, Standing::Waiting],
            to: Standing::Suspended,
            reason: Some(reason.to_owned()),
            act: "member-suspended",
        };
        let done = change.make(db, id, by, now).await?;
        if done {
            Session::end_all(db, id).await?;
            let tx = db.open().await?;
            departure::tell(&tx, db.tenant(), id, now).await?;
        } else {
            Self::unless_last_manager(db, id, "staff-refused-last-manager").await?;
        }
        Ok(done)
    }

    /// Lets somebody read and not write until this moment, with a line in the audit log. Whether he is in good standing.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn silence(
        db: &TenantDb,
        id: MembershipId,
        until: DateTime<Utc>,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        Self::set_silence(db, id, (Some(until), "member-silenced"), by, now).await
    }

    /// Lets somebody write again before his time, with a line in the audit log. Whether he is in good standing.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn let_speak(db: &TenantDb, id: MembershipId, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        Self::set_silence(db, id, (None, "member-let-speak"), by, now).await
    }

    async fn set_silence(
        db: &TenantDb,
        id: MembershipId,
        (until, act): (Option<DateTime<Utc>>, &'static str),
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let set =
            Sql::new("UPDATE memberships SET silenced_until = $4 WHERE tenant_id = $1 AND id = $2 AND standing = $3")
                .bind(db.tenant())
                .bind(id)
                .bind(Standing::Active)
                .bind(until)
                .run(&tx)
                .await?;
        if set == 0 {
            return Ok(false);
        }
        log(&tx, db, id, by, act, None, now).await?;
        drop(tx);
        if let Some(member) = Self::find(db, id).await? {
            Session::follow(db, &member).await?;
        }
        Ok(true)
    }

    /// Whether the community has an active manager besides this one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_managed_besides(db: &TenantDb, id: MembershipId) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let row = Sql::new(
            "SELECT 1 AS one FROM memberships
             WHERE tenant_id = $1 AND id <> $2 AND role = 'manager' AND standing = 'active' LIMIT 1",
        )
        .bind(db.tenant())
        .bind(id)
        .row(&tx)
        .await?;
        Ok(row.is_some())
    }

    /// Lets somebody in again, with a line in the audit log. Whether he was shut out.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn restore(db: &TenantDb, id: MembershipId, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let change = Change {
            from: [Standing::Suspended; 2],
            to: Standing::Active,
            reason: None,
            act: "member-restored",
        };
        let done = change.make(db, id, by, now).await?;
        if done {
            departure::tell_back(&db.open().await?, db.tenant(), id, now).await?;
        }
        Ok(done)
    }
}

impl Membership {
    /// Makes a membership that has been something else an active manager's.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn promote(&mut self, db: &TenantDb) -> Result<(), DbErr> {
        {
            let tx = db.open().await?;
            Sql::new(
                "UPDATE memberships SET role = $1, standing = $2, suspended_reason = NULL, suspended_at = NULL,
                    suspended_by = NULL
                 WHERE tenant_id = $3 AND id = $4",
            )
            .bind(Role::Manager)
            .bind(Standing::Active)
            .bind(db.tenant())
            .bind(self.id)
            .run(&tx)
            .await?;
        }
        self.role = Role::Manager;
        self.standing = Standing::Active;
        Session::follow(db, self).await
    }

    /// Takes the manager's role: he stays a Friend, in the standing he has. Whether he was a manager.
    ///
    /// # Errors
    /// `admin-manager-refused-last` when nobody else manages a community that has been opened. A draft may be left
    /// without: it is not published before somebody else is invited.
    pub async fn demote(db: &TenantDb, id: MembershipId) -> Result<bool, AppError> {
        let tx = db.open().await?;
        hold_managers(&tx, db, id).await?;
        let taken = Sql::new(format!(
            "UPDATE memberships SET role = $1 WHERE tenant_id = $2 AND id = $3 AND role = 'manager'
                AND ({STAYS_MANAGED} OR EXISTS (SELECT 1 FROM tenants WHERE tenants.id = $2 AND state = 'draft'))"
        ))
        .bind(Role::Friend)
        .bind(db.tenant())
        .bind(id)
        .run(&tx)
        .await?;
        drop(tx);
        if taken == 0 {
            Self::unless_last_manager(db, id, "admin-manager-refused-last").await?;
            return Ok(false);
        }
        if let Some(member) = Self::find(db, id).await? {
            Session::follow(db, &member).await?;
        }
        Ok(true)
    }
}

/// Makes an empty row of one in which somebody was known; `$1` is the standing of who left.
pub(super) const EMPTY: &str =
    "UPDATE memberships SET standing = $1, person_id = NULL, display_name = '', name_key = '', about = '',
    avatar = NULL, suspended_reason = NULL, suspended_at = NULL, suspended_by = NULL, silenced_until = NULL,
    last_seen_at = NULL";

/// Whether the community has an active manager besides this one; always true of somebody who is none. Of the row
/// `$2`, `$3`.
const STAYS_MANAGED: &str = "(role <> 'manager' OR standing <> 'active' OR EXISTS (
    SELECT 1 FROM memberships AS others WHERE others.tenant_id = $2 AND others.id <> $3 AND others.role = 'manager'
        AND others.standing = 'active'))";

/// Waits until no other manager of this community is about to go: two who go at once change different rows, and
/// each would still see the other.
async fn hold_managers(tx: &Scoped<'_>, db: &TenantDb, id: MembershipId) -> Result<(), DbErr> {
    Sql::new(
        "UPDATE tenants SET version = version WHERE id = $1 AND EXISTS (
            SELECT 1 FROM memberships WHERE tenant_id = $1 AND id = $2 AND role = 'manager')",
    )
    .bind(db.tenant())
    .bind(id)
    .run(tx)
    .await
    .map(|_| ())
}

async fn log(
    tx: &Scoped<'_>,
    db: &TenantDb,
    id: MembershipId,
    by: Actor,
    act: &'static str,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let line = audit::Line {
        tenant: Some(db.tenant()),
        actor: by,
        act,
        object: id.to_string(),
        detail: reason.map_or_else(
            || serde_json::json!({}),
            |reason| serde_json::json!({ "reason": reason }),
        ),
    };
    line.write(tx, now).await
}

/// One step from a standing to another.
struct Change {
    from: [Standing; 2],
    to: Standing,
    reason: Option<String>,
    act: &'static str,
}

impl Change {
    async fn make(self, db: &TenantDb, id: MembershipId, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let is_out = self.to == Standing::Suspended;
        let tx = db.open().await?;
        hold_managers(&tx, db, id).await?;
        let changed = Sql::new(format!(
            "UPDATE memberships SET standing = $1, suspended_reason = $4, suspended_at = $7, suspended_by = $8
             WHERE tenant_id = $2 AND id = $3 AND standing IN ($5, $6) AND {STAYS_MANAGED}"
        ))
        .bind(self.to)
        .bind(db.tenant())
        .bind(id)
        .bind(self.reason.clone())
        .bind(self.from[0])
        .bind(self.from[1])
        .bind(is_out.then_some(now))
        .bind(match by {
            Actor::Member(member) if is_out => Some(member),
            _ => None,
        })
        .run(&tx)
        .await?;
        if changed == 1 {
            log(&tx, db, id, by, self.act, self.reason.as_deref(), now).await?;
        }
        Ok(changed == 1)
    }
}

/// What the directory shows of a member besides name and picture.
#[derive(Clone, Copy, Debug)]
pub struct Shows {
    /// The skills.
    pub skills: bool,
    /// The languages.
    pub languages: bool,
    /// The region of the home place.
    pub area: bool,
}

/// Whether letters about replies are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LettersAboutReplies {
    /// Please.
    Wanted,
    /// No, thank you.
    Unwanted,
}
