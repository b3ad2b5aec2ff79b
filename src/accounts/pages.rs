//! Join, sign in, sign out, and the links in letters.

use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::{
    FormKey, Invitation, Letter, Membership, MembershipId, Person, PersonId, SignedIn, Visitor,
    arrival_pages::first_page,
    consent::{self, Consent},
    letter::Reader,
    membership::{NewMembership, Role},
    name::name,
    password,
    person::{NewPerson, short_name},
    session::{self, Proof, Session},
    suspension,
    token::{self, Errand, JOIN_MINUTES, LINK_MINUTES},
    views::{Choice, Field, JoinPage, LinkPage, SentPage, SignInPage, problems, say},
};
use crate::{
    foundation::{
        db::{DbErr, Work},
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::{Country, Lang},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            cookie::{CookieName, CookieRules},
            path::is_own,
            with_notice,
        },
    },
    tenancy::{House, PeopleDb, TenantDb, legal::ShownLegal, places},
};

/// Years one must have lived on the tenant's local date.
const ADULT_YEARS: i32 = 18;
/// Newsletter topics one can tick.
pub const NEWSLETTERS: [&str; 3] = ["news", "events", "partner"];
/// The letter to somebody who is shut out for now: he gets no link that would then fail.
const SUSPENDED: &str = "accounts/suspended-no-link";
/// The cookie that binds a link to the browser that asked for it.
const BROWSER_COOKIE: CookieName = CookieName {
    safe: "__Host-kith-browser",
    plain: "kith-browser",
};
/// How long it does: longer than any of these links is good for.
const BROWSER_SECONDS: i64 = (JOIN_MINUTES + 60) * 60;

/// The room's routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/join", Who::Everyone, join_form)
        .post("/{lang}/join", Who::Everyone, join)
        .get("/{lang}/sign-in", Who::Everyone, sign_in_form)
        .post("/{lang}/sign-in", Who::Everyone, sign_in)
        .post("/{lang}/sign-in/link", Who::Everyone, send_link)
        .get("/{lang}/link/{token}", Who::Bearer, link_page)
        .post("/{lang}/link/{token}", Who::Bearer, follow_link)
        .post("/sign-out", Who::SignedIn, sign_out)
        .post("/{lang}/me/sign-out-everywhere", Who::SignedIn, sign_out_everywhere)
}

/// GET /join: the form.
async fn join_form(visitor: Visitor) -> Answer {
    if visitor.session.is_some() {
        return Ok(Redirect::to(&visitor.path("/")));
    }
    Ok(page(
        &join_page(&visitor, &FormData::default(), &Fields::default()).await?,
    ))
}

/// POST /join: the same page and the same work whether the address is known or not.
async fn join(visitor: Visitor, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let typed = typed_person(&visitor, &form, &mut fields);
    let password = form.raw("password");
    if !password.is_empty() {
        let own = ["email", "given_name", "family_name"].map(|field| form.text(field));
        fields.check("password", password::check(password, &visitor.tenant.name, &own));
    }
    if !form.ticked("terms") {
        fields.refuse("terms", Refusal::new("join-refused-terms"));
    }
    let (Some(mut new), true) = (typed, fields.is_fine()) else {
        let view = join_page(&visitor, &form, &fields).await?;
        return Ok(page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    // One argon2 and one letter, whoever asks: nobody learns whether the address is known.
    let hash = password::hash(if password.is_empty() { "link only" } else { password }).await?;
    let email = new.email.clone();
    let browser = browser_of(&visitor).unwrap_or_else(|| FormKey::of(&form).browser(&visitor.house));
    let mut sent = page(&sent_page(&visitor, &email, "join"));
    remember_browser(&visitor, &mut sent, &browser);
    if !is_new_form(&visitor, &form, &(&new, password, form.all("newsletter"))).await? {
        return Ok(sent);
    }
    if let Err(wait) = visitor.try_letter(email.as_str()) {
        fields.refuse("email", wait.refusal("letter-refused-too-often"));
        return Ok(wait.page(&join_page(&visitor, &form, &fields).await?));
    }
    new.password_hash = (!password.is_empty()).then_some(hash);
    let (known, here) = whose(&visitor.people, &visitor.db, &email).await?;
    let legal = ShownLegal::latest(&visitor.db, &visitor.tenant, visitor.lang).await?;
    let consents = NEWSLETTERS
        .iter()
        .filter(|topic| form.all("newsletter").contains(topic))
        .map(|topic| format!("newsletter:{topic}"))
        .collect();
    let shut_out = shut_out(&visitor, here.as_ref());
    let (errand, template, reader) = match (&known, here) {
        (None, _) => {
            let errand = Errand::Join {
                person: Box::new(new),
                consents,
                legal,
                browser: token::digest(&browser),
            };
            (errand, "accounts/confirm", Reader::Address(email.clone(), visitor.lang))
        }
        (Some(person), Some(member)) if member.may_sign_in() => (
            Errand::SignIn { person: person.id },
            "accounts/known-here",
            Reader::Member(member.id),
        ),
        (Some(_), Some(member)) => (nobodys(), SUSPENDED, Reader::Member(member.id)),
        (Some(person), None) => (
            Errand::Connect { person: person.id },
            "accounts/connect",
            Reader::Person(person.id, visitor.lang),
        ),
    };
    // A link that signs in is one, whichever form has asked for it.
    let (asked_in, minutes) = match errand {
        Errand::SignIn { .. } => (Some(browser.as_str()), LINK_MINUTES),
        _ => (None, JOIN_MINUTES),
    };
    let token = token::make(
        &visitor.work,
        visitor.tenant.id,
        &errand,
        asked_in,
        minutes,
        visitor.now(),
    )
    .await?;
    let path = shut_out.unwrap_or_else(|| format!("/link/{token}"));
    Letter::new(
        template,
        reader,
        json!({ "path": path, "hours": JOIN_MINUTES / 60, "minutes": LINK_MINUTES }),
    )
    .later(&visitor.work, visitor.tenant.id, visitor.now())
    .await?;
    Ok(sent)
}

/// Whether these words come in this form for the first time: a double click makes one letter, whoever has the address.
async fn is_new_form(visitor: &Visitor, form: &FormData, words: &impl serde::Serialize) -> Result<bool, AppError> {
    let words = serde_json::to_vec(words).map_err(|error| AppError::Failure(error.to_string()))?;
    let key = FormKey::of(form);
    Ok(key
        .is_new_of_visitor(&visitor.db, &visitor.house, &words, visitor.now())
        .await?)
}

/// GET /sign-in
async fn sign_in_form(visitor: Visitor, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    if visitor.session.is_some() {
        return Ok(Redirect::to(&back_of(&visitor, query.text("back"))));
    }
    Ok(page(&sign_in_page(&visitor, &query, None)))
}

/// POST /sign-in: a right password without a membership here looks like a wrong one.
async fn sign_in(visitor: Visitor, form: FormData) -> Answer {
    let now = visitor.now();
    let (person, here) = match EmailAddress::parse(form.text("email")) {
        Ok(email) => {
            if let Err(wait) = visitor.try_password(email.as_str()) {
                let text = say(&wait.refusal("sign-in-refused-too-often"), &visitor.speaker);
                return Ok(wait.page(&sign_in_page(&visitor, &form, Some(text))));
            }
            credentials(&visitor, &email).await?
        }
        Err(_) => (None, None),
    };
    let hash = person.as_ref().and_then(|person| person.password_hash.clone());
    let fits = password::fits(form.raw("password"), hash.as_deref()).await?;
    // Who is no member here costs nothing more: a right password would take longer than a wrong one.
    let may_enter = fits && here.as_ref().is_some_and(Membership::may_sign_in);
    // Looked at again inside: the password may have been changed while argon2 ran.
    let person = match person.filter(|_| may_enter) {
        Some(person) => Person::find(&visitor.people, person.id)
            .await?
            .filter(|now| now.password_hash == hash),
        None => None,
    };
    let member = match person {
        Some(person) => Membership::of_person(&visitor.db, person.id)
            .await?
            .filter(Membership::may_sign_in)
            .map(|member| (person, member)),
        None => None,
    };
    let Some((person, member)) = member else {
        let text = visitor.say("sign-in-refused", &[]);
        return Ok(page_with(
            axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            &sign_in_page(&visitor, &form, Some(text)),
        ));
    };
    let token = Session::open(&visitor.db, &member, person.id, &visitor.device, Proof::Password, now).await?;
    let first = first_page(&visitor, &person, &member).await?;
    let mut answer = Redirect::to(&first.unwrap_or_else(|| back_of(&visitor, form.text("back"))));
    session::set_cookie(answer.headers_mut(), &token, visitor.house.serving.development);
    Ok(answer)
}

/// POST /sign-in/link: a one-time link for this browser; the same page whoever asks.
async fn send_link(visitor: Visitor, form: FormData) -> Answer {
    let Ok(email) = EmailAddress::parse(form.text("email")) else {
        let mut view = sign_in_page(&visitor, &form, None);
        view.email.error = Some(visitor.say("email-refused", &[]));
        return Ok(page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let browser = browser_of(&visitor).unwrap_or_else(|| FormKey::of(&form).browser(&visitor.house));
    if is_new_form(&visitor, &form, &email.normal()).await? {
        if let Err(wait) = visitor.try_letter(email.as_str()) {
            let mut view = sign_in_page(&visitor, &form, None);
            view.email.error = Some(say(&wait.refusal("letter-refused-too-often"), &visitor.speaker));
            return Ok(wait.page(&view));
        }
        write_link(&visitor, &email, &browser).await?;
    }
    let mut answer = page(&sent_page(&visitor, &email, "link"));
    remember_browser(&visitor, &mut answer, &browser);
    Ok(answer)
}

/// Writes the letter with the link, or the one that says why there is none.
async fn write_link(visitor: &Visitor, email: &EmailAddress, browser: &str) -> Result<(), AppError> {
    let (known, here) = whose(&visitor.people, &visitor.db, email).await?;
    let shut_out = shut_out(visitor, here.as_ref());
    let (errand, template, reader) = match (known, here) {
        (Some(person), Some(member)) if member.may_sign_in() => (
            Errand::SignIn { person: person.id },
            "accounts/sign-in",
            Reader::Member(member.id),
        ),
        (Some(_), Some(member)) => (nobodys(), SUSPENDED, Reader::Member(member.id)),
        // Somebody unknown gets a letter too: it says that there is no account and how to join.
        _ => (
            nobodys(),
            "accounts/no-account",
            Reader::Address(email.clone(), visitor.lang),
        ),
    };
    let token = token::make(
        &visitor.work,
        visitor.tenant.id,
        &errand,
        Some(browser),
        LINK_MINUTES,
        visitor.now(),
    )
    .await?;
    let path = shut_out.unwrap_or_else(|| format!("/link/{token}"));
    Letter::new(template, reader, json!({ "path": path, "minutes": LINK_MINUTES }))
        .later(&visitor.work, visitor.tenant.id, visitor.now())
        .await
}

/// The path at which somebody who is shut out reads why, instead of a link that would then fail.
fn shut_out(visitor: &Visitor, here: Option<&Membership>) -> Option<String> {
    let member = here.filter(|member| !member.may_sign_in())?;
    Some(suspension::path(&visitor.house, visitor.tenant.id, member.id))
}

/// The errand of a link that opens nothing and stands in no letter: written so that everybody costs the same.
fn nobodys() -> Errand {
    Errand::SignIn {
        person: PersonId::new(),
    }
}

/// GET /link/{token}: a page with a button; mail scanners open links, only POST acts.
async fn link_page(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let errand = errand_of(&visitor, &token).await?;
    let mut answer = page(&link_view(&visitor, errand.as_ref(), &token));
    keep_secret(&mut answer);
    Ok(answer)
}

/// POST /link/{token}
async fn follow_link(visitor: Visitor, At((_, token)): At<(String, String)>, form: FormData) -> Answer {
    let now = visitor.now();
    let known = errand_of(&visitor, &token).await?;
    if matches!(known, Some(Errand::Connect { .. } | Errand::Manage { .. })) && !form.ticked("terms") {
        let mut view = link_view(&visitor, known.as_ref(), &token);
        view.terms.error = Some(visitor.say("join-refused-terms", &[]));
        return Ok(page_with(axum::http::StatusCode::UNPROCESSABLE_ENTITY, &view));
    }
    let browser = browser_of(&visitor);
    let taken = token::take(&visitor.work, visitor.tenant.id, &token, browser.as_deref(), now).await?;
    let gone = || {
        let view = link_view(&visitor, None, &token);
        page_with(axum::http::StatusCode::GONE, &view)
    };
    let (person, landing, notice) = match taken {
        None => return Ok(gone()),
        Some(Errand::Join {
            mut person,
            consents,
            legal,
            browser: asked_in,
        }) => {
            // Whoever typed the password may not be who reads the letters: then it would open somebody else's account.
            let typed_here = browser
                .as_deref()
                .is_some_and(|browser| token::digest(browser) == asked_in);
            let is_untrusted = person.password_hash.is_some() && !typed_here;
            if is_untrusted {
                person.password_hash = None;
            }
            let id = person.save(&visitor.people, now).await?;
            let name = short_name(&person.given_name, &person.family_name);
            enter(&visitor, id, name, &consents, &legal).await?;
            if is_untrusted {
                (id, "/me/sign-in", Some("join-done-set-password"))
            } else {
                (id, "/me", Some("join-done"))
            }
        }
        Some(Errand::Connect { person }) => {
            let Some(known) = Person::find(&visitor.people, person).await? else {
                return Err(AppError::NotFound);
            };
            let legal = ShownLegal::latest(&visitor.db, &visitor.tenant, visitor.lang).await?;
            enter(&visitor, person, known.short_name(), &[], &legal).await?;
            (person, "/me", Some("join-done"))
        }
        Some(Errand::SignIn { person }) => (person, "/", None),
        Some(Errand::Manage { invitation }) => {
            let (tenant, db, people) = (&visitor.tenant, &visitor.db, &visitor.people);
            let Some((person, member)) = Invitation::accept(tenant, db, people, invitation, now).await? else {
                return Ok(gone());
            };
            let legal = ShownLegal::latest(db, tenant, visitor.lang).await?;
            agree(&visitor, member, &[], &legal).await?;
            (person, "/staff/members", Some("link-manage-done"))
        }
        // These have pages of their own.
        Some(Errand::ChangeEmail { .. } | Errand::Delete { .. }) => return Err(AppError::NotFound),
    };
    let member = Membership::of_person(&visitor.db, person)
        .await?
        .filter(Membership::may_sign_in);
    let Some(member) = member else {
        return Ok(gone());
    };
    let Some(person) = Person::find(&visitor.people, person).await? else {
        return Err(AppError::NotFound);
    };
    let token = Session::open(&visitor.db, &member, person.id, &visitor.device, Proof::Letter, now).await?;
    let first = first_page(&visitor, &person, &member).await?;
    // Who has to wait or to complete something first is told so by that page.
    let notice = notice.filter(|_| first.is_none());
    let mut answer = Redirect::to(&first.unwrap_or_else(|| visitor.path(landing)));
    session::set_cookie(answer.headers_mut(), &token, visitor.house.serving.development);
    Ok(match notice {
        Some(key) => with_notice(answer, "good", key),
        None => answer,
    })
}

/// What the link would do. One that makes a manager is worth nothing without its invitation.
async fn errand_of(visitor: &Visitor, token: &str) -> Result<Option<Errand>, DbErr> {
    let errand = token::look(&visitor.work, visitor.tenant.id, token, visitor.now()).await?;
    if let Some(Errand::Manage { invitation }) = &errand
        && Invitation::find(&visitor.db, *invitation).await?.is_none()
    {
        return Ok(None);
    }
    Ok(errand)
}

/// POST /sign-out
async fn sign_out(SignedIn(member): SignedIn) -> Answer {
    if let Some(session) = &member.session {
        Session::end(&member.db, member.id, session.id).await?;
    }
    Ok(signed_out(&member))
}

/// POST /me/sign-out-everywhere: on every device, and in every community of the account.
async fn sign_out_everywhere(SignedIn(member): SignedIn) -> Answer {
    Session::end_everywhere(&member.people, member.person).await?;
    Ok(signed_out(&member))
}

/// The person with his password's hash, and his membership here, in a short read of its own: no transaction waits while
/// argon2 runs.
async fn credentials(
    visitor: &Visitor,
    email: &EmailAddress,
) -> Result<(Option<Person>, Option<Membership>), AppError> {
    let work = Work::reading(&visitor.house.pools);
    let db = TenantDb::new(&work, visitor.tenant.id);
    let found = whose(&PeopleDb::new(&work), &db, email).await;
    work.end(false).await?;
    Ok(found?)
}

/// Who has this address, and his membership here. As many statements whoever has it, so that the time says nothing
/// either.
async fn whose(
    people: &PeopleDb,
    db: &TenantDb,
    email: &EmailAddress,
) -> Result<(Option<Person>, Option<Membership>), DbErr> {
    let known = Person::by_email(people, email).await?;
    let person = known.as_ref().map_or_else(PersonId::new, |person| person.id);
    let here = Membership::of_person(db, person).await?;
    Ok((known, here))
}

fn signed_out(visitor: &Visitor) -> Response {
    let mut answer = Redirect::to(&visitor.path("/"));
    session::drop_cookie(answer.headers_mut(), visitor.house.serving.development);
    with_notice(answer, "good", "sign-out-done")
}

/// Makes the membership with its consents; where newcomers are approved, it waits for a manager's word.
async fn enter(
    visitor: &Visitor,
    person: PersonId,
    name: String,
    consents: &[String],
    legal: &ShownLegal,
) -> Result<(), AppError> {
    let new = NewMembership {
        person,
        display_name: name,
        about: String::new(),
        role: Role::Friend,
        lang: visitor.lang,
    };
    let now = visitor.now();
    let member = if visitor.tenant.approves_newcomers {
        Membership::ask_in(&visitor.db, &new, now).await?
    } else {
        Membership::join(&visitor.db, &new, now).await?
    };
    agree(visitor, member.id, consents, legal).await
}

/// Writes that a member has agreed to the terms, and to these besides.
async fn agree(
    visitor: &Visitor,
    member: MembershipId,
    consents: &[String],
    legal: &ShownLegal,
) -> Result<(), AppError> {
    let now = visitor.now();
    for purpose in ["terms", "privacy"]
        .into_iter()
        .map(str::to_owned)
        .chain(consents.iter().cloned())
    {
        let given = Consent {
            text: legal.about(&purpose, visitor.lang),
            words: consent::words(&visitor.speaker, &purpose),
            purpose,
            given: true,
            source: "join",
            confirmed_by: "letter",
        };
        given.write(&visitor.db, member, now).await?;
    }
    Ok(())
}

/// Reads who somebody says he is; each refusal stands by its field.
fn typed_person(visitor: &Visitor, form: &FormData, fields: &mut Fields) -> Option<NewPerson> {
    let given_name = fields.check("given_name", name(form.text("given_name")));
    let family_name = fields.check("family_name", name(form.text("family_name")));
    let email = fields.check(
        "email",
        EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused")),
    );
    let today = visitor.now().with_timezone(&visitor.tenant.tz).date_naive();
    fields.check("born_on", adult(form.text("born_on"), today));
    let country = form
        .text("country")
        .parse::<Country>()
        .ok()
        .filter(|country| visitor.tenant.countries.contains(country));
    let country = country.unwrap_or(visitor.tenant.countries[0]);
    let code = places::normal(country, form.text("postal_code"));
    let code = fields.check("postal_code", code.ok_or_else(|| Refusal::new("postal-code-refused")));
    let place = code.as_ref().and_then(|code| visitor.house.places.find(country, code));
    let languages = Lang::ALL
        .into_iter()
        .map(|lang| lang.as_str())
        .filter(|lang| form.all("language").contains(lang));
    let skills = visitor
        .house
        .skills
        .ids()
        .filter(|skill| form.all("skill").contains(skill));
    Some(NewPerson {
        email: email?,
        given_name: given_name?,
        family_name: family_name?,
        password_hash: None,
        adult_seen_on: Some(today),
        country,
        postal_code: code?,
        point: place.map(|place| (place.point.lat, place.point.lon)),
        time_zone: visitor.tenant.tz.name().to_owned(),
        languages: languages.map(str::to_owned).collect(),
        skills: skills.map(str::to_owned).collect(),
    })
}

/// Whether somebody born on this day is 18 today. Born on 29 February counts from 1 March.
pub(super) fn adult(born_on: &str, today: NaiveDate) -> Result<(), Refusal> {
    let born = born_on
        .parse::<NaiveDate>()
        .map_err(|_| Refusal::new("born-on-refused"))?;
    if born > today || born.year() < 1900 {
        return Err(Refusal::new("born-on-refused"));
    }
    let eighteenth = born
        .with_year(born.year() + ADULT_YEARS)
        .or_else(|| NaiveDate::from_ymd_opt(born.year() + ADULT_YEARS, 3, 1));
    match eighteenth {
        Some(day) if day <= today => Ok(()),
        _ => Err(Refusal::new("born-on-refused-too-young")),
    }
}

async fn join_page(visitor: &Visitor, form: &FormData, fields: &Fields) -> Result<JoinPage, AppError> {
    let speaker = &visitor.speaker;
    let field = |name: &str| Field::of(name, form, fields, speaker);
    let chosen = |name: &str, value: &str| form.all(name).contains(&value);
    Ok(JoinPage {
        action: visitor.path("/join"),
        form_key: FormKey::of(form).to_string(),
        given_name: field("given_name"),
        family_name: field("family_name"),
        email: field("email"),
        password: field("password").blank(),
        born_on: field("born_on"),
        postal_code: field("postal_code"),
        countries: visitor
            .tenant
            .countries
            .iter()
            .map(|country| Choice {
                value: country.to_string(),
                label: speaker.country_name(*country),
                chosen: chosen("country", &country.to_string()),
            })
            .collect(),
        languages: Lang::ALL
            .into_iter()
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: speaker.language_name(lang),
                chosen: chosen("language", lang.as_str()),
            })
            .collect(),
        skills: visitor
            .house
            .skills
            .named(visitor.lang)
            .map(|(id, label)| Choice {
                value: id.to_owned(),
                label: label.to_owned(),
                chosen: chosen("skill", id),
            })
            .collect(),
        terms: Field {
            value: if form.ticked("terms") {
                "on".into()
            } else {
                String::new()
            },
            ..field("terms")
        },
        newsletters: NEWSLETTERS
            .iter()
            .map(|topic| Choice {
                value: (*topic).to_owned(),
                label: visitor.say(&format!("newsletter-topic-{topic}"), &[]),
                chosen: chosen("newsletter", topic),
            })
            .collect(),
        terms_url: visitor.path("/legal/terms"),
        privacy_url: visitor.path("/legal/privacy"),
        problems: problems(fields, speaker),
        password_min: password::PASSWORD_CHARS_MIN,
    })
}

fn sign_in_page(visitor: &Visitor, form: &FormData, error: Option<String>) -> SignInPage {
    let fields = Fields::default();
    SignInPage {
        email: Field::of("email", form, &fields, &visitor.speaker),
        password: Field {
            name: "password".into(),
            ..Field::default()
        },
        error,
        back: form.text("back").to_owned(),
        action: visitor.path("/sign-in"),
        form_key: FormKey::of(form).to_string(),
        link_action: visitor.path("/sign-in/link"),
        join_url: visitor.path("/join"),
    }
}

fn sent_page(visitor: &Visitor, email: &EmailAddress, about: &str) -> SentPage {
    let mailbox_url = visitor.house.outbox.kept().map(|_| "/_dev/mail".to_owned());
    SentPage {
        email: email.as_str().to_owned(),
        about: about.to_owned(),
        mailbox_url,
    }
}

fn link_view(visitor: &Visitor, errand: Option<&Errand>, token: &str) -> LinkPage {
    let about = match errand {
        Some(Errand::Join { .. }) => "join",
        Some(Errand::Connect { .. }) => "connect",
        Some(Errand::SignIn { .. }) => "sign-in",
        Some(Errand::Manage { .. }) => "manage",
        Some(Errand::ChangeEmail { .. } | Errand::Delete { .. }) | None => "gone",
    };
    LinkPage {
        action: visitor.path(&format!("/link/{token}")),
        about: about.to_owned(),
        terms_url: visitor.path("/legal/terms"),
        privacy_url: visitor.path("/legal/privacy"),
        terms: Field {
            name: "terms".into(),
            ..Field::default()
        },
        sign_in_url: visitor.path("/sign-in"),
    }
}

/// The address of a page with a token goes to nobody.
fn keep_secret(answer: &mut Response) {
    answer
        .headers_mut()
        .insert("referrer-policy", axum::http::HeaderValue::from_static("same-origin"));
}

/// A path of this host that somebody came from; home when it is none.
fn back_of(visitor: &Visitor, back: &str) -> String {
    if is_own(back) {
        back.to_owned()
    } else {
        visitor.path("/")
    }
}

/// Lets this browser show again that it is the one that asked.
fn remember_browser(visitor: &Visitor, answer: &mut Response, browser: &str) {
    let rules = CookieRules {
        same_site: "Lax",
        seconds: BROWSER_SECONDS,
        development: visitor.house.serving.development,
    };
    BROWSER_COOKIE.set(answer.headers_mut(), browser, rules);
}

fn browser_of(visitor: &Visitor) -> Option<String> {
    BROWSER_COOKIE.read(&visitor.headers).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::adult;
    use chrono::NaiveDate;

    #[test]
    fn eighteen_is_reached_on_the_birthday() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert!(adult("2008-11-23", today).is_ok());
        assert_eq!(adult("2008-11-24", today).unwrap_err().key, "born-on-refused-too-young");
        assert_eq!(adult("2027-01-01", today).unwrap_err().key, "born-on-refused");
        assert_eq!(adult("gestern", today).unwrap_err().key, "born-on-refused");
        let march = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        assert!(adult("2008-02-29", march).is_ok());
        assert!(adult("2008-02-29", march.pred_opt().unwrap()).is_err());
    }
}
