//! Letters: decided on in the transaction, written in the reader's language when they are sent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{MembershipId, Person, PersonId};
use crate::{
    foundation::{
        calendar::Enclosed,
        db::{DbErr, Scope, Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::{Formality, Lang},
        jobs::{self, HandlerError, Job},
        mail::{self, AutoSubmitted, CalendarPart, Mailbox, Outlet, SendError},
        web::templates::Given,
    },
    tenancy::{House, PeopleDb, Tenant, TenantDb, TenantId},
};

/// The kind of job that sends a letter.
pub const KIND: &str = "letter";

/// Who gets a letter.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// A member: address, name and language are read when the letter is sent.
    Member(MembershipId),
    /// A person who may be no member here.
    Person(PersonId, Lang),
    /// An address that belongs to nobody yet.
    Address(EmailAddress, Lang),
}

/// A letter that was decided on: a template and raw arguments.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// The folder below `assets/letters`: `accounts/confirm`.
    pub template: String,
    /// Who gets it.
    pub reader: Reader,
    /// Raw arguments: paths, ids, instants, names; never sentences.
    pub args: Value,
    /// An entry for the reader's calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Enclosed>,
}

impl Letter {
    /// A letter to somebody.
    #[must_use]
    pub fn new(template: &str, reader: Reader, args: Value) -> Self {
        Self {
            template: template.to_owned(),
            reader,
            args,
            calendar: None,
        }
    }

    /// The same letter with an entry for the reader's calendar, if there is one.
    #[must_use]
    pub fn enclosing(mut self, calendar: Option<Enclosed>) -> Self {
        self.calendar = calendar;
        self
    }

    /// Hands the letter to the jobs, in the same transaction as its cause.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn later(&self, work: &Work, tenant: TenantId, now: DateTime<Utc>) -> Result<(), AppError> {
        self.later_at(work, tenant, now, now).await
    }

    /// The same, for a letter that leaves at `at`: one that waits for the morning.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn later_at(
        &self,
        work: &Work,
        tenant: TenantId,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let payload = serde_json::to_value(self).map_err(|error| AppError::Failure(error.to_string()))?;
        let tx = work
            .scoped(Scope {
                name: "platform",
                owner: None,
            })
            .await?;
        jobs::later_at(&tx, KIND, Some(tenant.uuid()), payload, at, now, None).await?;
        Ok(())
    }
}

struct Addressee {
    email: String,
    name: String,
    lang: Lang,
    /// Whether he can open the page with the settings of letters.
    settles: bool,
    /// Whether he has an account.
    is_known: bool,
    /// Whether an earlier letter came back: nobody had the address then.
    was_refused: bool,
}

/// Sends a letter: reads the reader as he is now, renders, hands it over. Sent again after a crash with the same
/// Message-ID.
///
/// # Errors
/// Later when the server cannot be reached; hopeless when the letter can never be sent.
pub async fn send(house: House, job: Job) -> Result<(), HandlerError> {
    let letter: Letter =
        serde_json::from_value(job.payload.clone()).map_err(|error| HandlerError::Hopeless(error.to_string()))?;
    let owner = job
        .tenant_id
        .ok_or_else(|| HandlerError::Hopeless("a letter without a tenant".into()))?;
    let Some(tenant) = house.tenants.get(TenantId::from(owner)).await? else {
        return Ok(());
    };
    let Some(addressee) = addressee(&house, &tenant, &letter.reader).await? else {
        // Gone since: nobody is to be written to.
        return Ok(());
    };
    let message = compose(&house, &tenant, &letter, &addressee, &job)?;
    let sent = house.outbox.send(&message).await;
    let is_of_nobody = matches!(sent, Err(SendError::Never { is_of_nobody: true, .. }));
    if addressee.is_known && (is_of_nobody || sent.is_ok() && addressee.was_refused) {
        note(&house, &addressee.email, is_of_nobody).await?;
    }
    Ok(sent?)
}

/// Keeps in mind that nobody has this address, or that somebody has it again.
async fn note(house: &House, email: &str, is_of_nobody: bool) -> Result<(), DbErr> {
    let work = Work::writing(&house.pools);
    let people = PeopleDb::new(&work);
    if is_of_nobody {
        Person::refuse_address(&people, email, house.clock.now()).await?;
    } else {
        Person::accept_address(&people, email).await?;
    }
    work.end(true).await.map(|_| ())
}

async fn addressee(house: &House, tenant: &Tenant, reader: &Reader) -> Result<Option<Addressee>, HandlerError> {
    let work = Work::reading(&house.pools);
    let people = PeopleDb::new(&work);
    let found = match reader {
        Reader::Address(email, lang) => Some(Addressee {
            email: email.as_str().to_owned(),
            name: String::new(),
            lang: tenant.lang_for(*lang),
            settles: false,
            is_known: false,
            was_refused: false,
        }),
        Reader::Person(person, lang) => Person::find(&people, *person).await?.map(|person| Addressee {
            email: person.email.clone(),
            name: salutation(tenant, tenant.lang_for(*lang), &person, &person.given_name),
            lang: tenant.lang_for(*lang),
            settles: false,
            is_known: true,
            was_refused: person.email_refused_at.is_some(),
        }),
        Reader::Member(id) => {
            let db = TenantDb::new(&work, tenant.id);
            match super::Membership::find(&db, *id).await? {
                Some(member) => {
                    let person = match member.person_id {
                        Some(person) => Person::find(&people, person).await?,
                        None => None,
                    };
                    let lang = tenant.lang_for(member.lang.parse().unwrap_or(tenant.default_lang));
                    person.map(|person| Addressee {
                        name: salutation(tenant, lang, &person, &member.display_name),
                        email: person.email,
                        lang,
                        settles: member.may_sign_in(),
                        is_known: true,
                        was_refused: person.email_refused_at.is_some(),
                    })
                }
                None => None,
            }
        }
    };
    work.abandon();
    Ok(found)
}

/// The name a letter begins with: the whole one where people are addressed formally, else the familiar one.
fn salutation(tenant: &Tenant, lang: Lang, person: &Person, familiar: &str) -> String {
    match tenant.formality(lang) {
        Formality::Formal => format!("{} {}", person.given_name, person.family_name),
        Formality::Informal => familiar.to_owned(),
    }
}

fn compose(
    house: &House,
    tenant: &Tenant,
    letter: &Letter,
    to: &Addressee,
    job: &Job,
) -> Result<mail::Letter, HandlerError> {
    let speaker = house.words.speaker(tenant.locale(to.lang), &tenant.wording);
    let colors = tenant.theme.letter_colors();
    let lang = to.lang.as_str();
    let given = Given::default().with("args", &letter.args).with("letter", &json!({
        "lang": lang,
        "tag": speaker.locale().tag(),
        "name": to.name,
        "origin": tenant.origin,
        "home_url": format!("{}/{lang}/", tenant.origin),
        "imprint_url": format!("{}/{lang}/legal/imprint", tenant.origin),
        "privacy_url": format!("{}/{lang}/legal/privacy", tenant.origin),
        "terms_url": format!("{}/{lang}/legal/terms", tenant.origin),
        "settings_url": to.settles.then(|| format!("{}/{lang}/me/letters", tenant.origin)),
        "logo_url": logo_of(tenant).map(|key| format!("{}{}", tenant.origin, crate::tenancy::house::public_picture_path(key))),
        "brand": tenant.name,
        "colors": colors,
        "head_face": tenant.theme.tokens.head.font_family(),
        "text_face": tenant.theme.tokens.text.font_family(),
    }));
    let part = |name: &str| {
        house
            .templates
            .render(&format!("letters/{}/{name}", letter.template), &speaker, given.clone())
            .map_err(|error| HandlerError::Hopeless(error.to_string()))
    };
    let address =
        |text: &str| EmailAddress::parse(text).map_err(|error| HandlerError::Hopeless(format!("address: {error}")));
    let from = Mailbox::named(tenant.name.clone(), address(&tenant.mail_from)?);
    let (reader, now) = (Mailbox::named(to.name.clone(), address(&to.email)?), house.clock.now());
    let calendar = letter.calendar.as_ref().map(|enclosed| CalendarPart {
        method: enclosed.method,
        text: enclosed.written(to.lang, &tenant.origin, &from, &reader, now),
    });
    Ok(mail::Letter {
        from,
        reply_to: None,
        bounce_to: None,
        to: reader,
        subject: part("subject.txt")?.trim().to_owned(),
        text: part("text.txt")?,
        html: part("html.html")?,
        message_id: format!("{}@{}", job.id, tenant.host),
        lang: speaker.locale().tag(),
        date: now,
        calendar,
        list_unsubscribe: None,
        list_id: None,
        list_help: None,
        feedback_id: None,
        auto_submitted: Some(AutoSubmitted::AutoGenerated),
    })
}

/// The logo, if mail programs draw it: they draw no SVG.
fn logo_of(tenant: &Tenant) -> Option<&String> {
    tenant.logo.as_ref().filter(|key| !key.ends_with(".svg"))
}

/// Removes links that are long past, so that what was typed into a form that nobody confirmed does not stay.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep_tokens(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    let tx = work
        .scoped(Scope {
            name: "platform",
            owner: None,
        })
        .await?;
    Sql::new("DELETE FROM tokens WHERE expires_at < $1")
        .bind(house.clock.now())
        .run(&tx)
        .await?;
    Ok(())
}
