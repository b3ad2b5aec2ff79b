//! The same form sent twice acts once: each form carries a key, and the key is taken in the transaction of the act.
//!
//! A refusal gives the key back with everything else; a second request waits for the first and finds what it made.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::MembershipId;
use crate::{
    foundation::{
        db::{DbErr, Sql, Work},
        jobs::{HandlerError, Job},
        web::FormData,
    },
    tenancy::{House, PlatformDb, TenantDb},
};

/// Days a key is remembered: longer than any page lies open in a browser that still sends it.
const KEPT_DAYS: i64 = 2;
/// Minutes in which a visitor's form acts once. Who sends it again later has waited for a letter in vain.
const VISITOR_MINUTES: i64 = 10;
/// The sender of those who are no members; a membership's id is never this word.
const VISITOR: &str = "visitor";

/// The key of one form as it was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormKey(Uuid);

#[derive(FromQueryResult)]
struct Row {
    outcome: String,
}

impl fmt::Display for FormKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FormKey {
    /// A key for a form that is about to be shown.
    #[must_use]
    pub fn fresh() -> Self {
        Self(Uuid::now_v7())
    }

    /// The key a form was sent with; a fresh one when it had none, so that such a form is always new.
    #[must_use]
    pub fn of(form: &FormData) -> Self {
        form.text("form_key").parse().map_or_else(|_| Self::fresh(), Self)
    }

    /// Takes the key for what is about to be made; what was made before, if the key is taken.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn take(
        self,
        db: &TenantDb,
        member: MembershipId,
        made: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Option<Uuid>, DbErr> {
        let (sender, key) = (member.to_string(), self.to_string());
        let tx = db.open().await?;
        let taken = Sql::new(
            "INSERT INTO form_keys (tenant_id, sender, form_key, outcome, at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (tenant_id, sender, form_key) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(sender.as_str())
        .bind(key.as_str())
        .bind(made.to_string())
        .bind(now)
        .run(&tx)
        .await?;
        if taken == 1 {
            return Ok(None);
        }
        let row: Option<Row> =
            Sql::new("SELECT outcome FROM form_keys WHERE tenant_id = $1 AND sender = $2 AND form_key = $3")
                .bind(db.tenant())
                .bind(sender)
                .bind(key)
                .one(&tx)
                .await?;
        Ok(row.and_then(|row| row.outcome.parse().ok()))
    }

    /// The key of one act with these words, of a page whose forms share theirs: another act, or other words, is another
    /// form, also when it comes from a tab that was left open.
    #[must_use]
    pub fn of_act(form: &FormData, act: &str) -> Self {
        let Self(key) = Self::of(form);
        let mut digest = Sha256::new();
        for part in [key.as_bytes().as_slice(), act.as_bytes()] {
            digest.update(part);
            digest.update([0]);
        }
        for (name, value) in form.iter().filter(|(name, _)| *name != "form_key") {
            for part in [name, value] {
                digest.update(part.as_bytes());
                digest.update([0]);
            }
        }
        let digest: [u8; 32] = digest.finalize().into();
        let (id, _) = digest.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
        Self(Uuid::from_bytes(*id))
    }

    /// Takes the key for an act that leaves nothing to be led to. Whether the form comes for the first time.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn is_new(self, db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<bool, DbErr> {
        Ok(self.take(db, member, self.0, now).await?.is_none())
    }

    /// Takes the key for somebody who is no member. Whether these words come in this form for the first time within ten
    /// minutes.
    ///
    /// The words belong to the key: who goes back and corrects the form sends another one. They may hold a password, so
    /// only a signature of them is kept, which nobody can search without the house's own key.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn is_new_of_visitor(
        self,
        db: &TenantDb,
        house: &House,
        words: &[u8],
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let signed = house.keys.sign("form-key", &[self.0.as_bytes(), words].concat());
        let key: String = signed.iter().map(|byte| format!("{byte:02x}")).collect();
        let tx = db.open().await?;
        let taken = Sql::new(
            "INSERT INTO form_keys (tenant_id, sender, form_key, outcome, at) VALUES ($1, $2, $3, '', $4)
             ON CONFLICT (tenant_id, sender, form_key) DO UPDATE SET at = excluded.at WHERE form_keys.at < $5",
        )
        .bind(db.tenant())
        .bind(VISITOR)
        .bind(key)
        .bind(now)
        .bind(now - Duration::minutes(VISITOR_MINUTES))
        .run(&tx)
        .await?;
        Ok(taken == 1)
    }
}

impl FormKey {
    /// The secret of a browser that has none yet: two requests of one form get the same, so that the link of either
    /// letter works in it. Only the house can derive it.
    #[must_use]
    pub fn browser(self, house: &House) -> String {
        URL_SAFE_NO_PAD.encode(house.keys.sign("browser-of-form", self.0.as_bytes()))
    }
}

/// Forgets the keys of forms that nobody sends any more.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    let db = PlatformDb::new(&work, "keys of old forms");
    let tx = db.open().await?;
    Sql::new("DELETE FROM form_keys WHERE tenant_id IN (SELECT id FROM tenants) AND at < $1")
        .bind(house.clock.now() - Duration::days(KEPT_DAYS))
        .run(&tx)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::FormKey;
    use crate::foundation::web::FormData;

    #[test]
    fn another_act_or_other_words_are_another_form() {
        let key = FormKey::fresh();
        let of = |words: &str, act| {
            let form = FormData::parse(format!("form_key={key}&{words}").as_bytes()).unwrap();
            FormKey::of_act(&form, act)
        };
        assert_eq!(of("text=a", "message"), of("text=a", "message"));
        assert_ne!(of("text=a", "message"), of("text=b", "message"));
        assert_ne!(of("", "start"), of("", "block"));
        assert_ne!(of("a=b&c=", "x"), of("a=&c=b", "x"));
    }

    #[test]
    fn a_form_keeps_its_key_and_one_without_is_always_new() {
        let key = FormKey::fresh();
        let form = FormData::parse(format!("form_key={key}").as_bytes()).unwrap();
        assert_eq!(FormKey::of(&form), key);
        for without in ["", "form_key=", "form_key=x"] {
            let form = FormData::parse(without.as_bytes()).unwrap();
            assert_ne!(FormKey::of(&form), FormKey::of(&form), "{without}");
        }
    }
}
