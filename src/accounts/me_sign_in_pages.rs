//! Oneself: password, address, and the browsers that are signed in.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    FormKey, Letter, Member, Person, SignedIn, Visitor,
    letter::Reader,
    me_pages::{Section, Typed, credentials, person, proof_page, refused, secret, tabs},
    me_views::{MeProofPage, MeSignInPage, SessionLine},
    member_views::instant,
    password,
    session::{Session, SessionId},
    token::{self, Errand, SentTo},
};
use crate::{
    foundation::{
        email_address::EmailAddress,
        error::{AppError, Refusal},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::House,
};

/// Minutes both links of a change of address are good for: two mailboxes take longer than one.
const EMAIL_MINUTES: i64 = 24 * 60;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/me/sign-in", Who::SignedIn, sign_in)
        .post("/{lang}/me/password", Who::SignedIn, save_password)
        .stands_on("/{lang}/me/password", "/{lang}/me/sign-in")
        .post("/{lang}/me/email", Who::SignedIn, ask_for_email)
        .stands_on("/{lang}/me/email", "/{lang}/me/sign-in")
        .get("/{lang}/me/email/{token}", Who::Bearer, email_proof)
        .post("/{lang}/me/email/{token}", Who::Bearer, follow_email_proof)
        .post("/{lang}/me/sessions/{session}/end", Who::SignedIn, end_session)
}

/// GET /me/sign-in
async fn sign_in(SignedIn(member): SignedIn) -> Answer {
    Ok(page(&sign_in_page(&member, None).await?))
}

/// POST /me/password: asks for the present one when there is one, unless a link in a letter has just opened the session;
/// every other session ends.
async fn save_password(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = credentials(&member).await?;
    let mut fields = Fields::default();
    let new = form.raw("password");
    let own = [person.email.as_str(), &person.given_name, &person.family_name];
    fields.check("password", password::check(new, &member.tenant.name, &own));
    if let Some(hash) = person.password_hash.as_ref().filter(|_| !member.is_freshly_proved()) {
        if let Err(wait) = member.try_password(&person.email) {
            fields.refuse("present", wait.refusal("password-refused-too-often"));
            let typed = Typed {
                section: "password",
                form: &form,
                fields: &fields,
            };
            return Ok(wait.page(&sign_in_page(&member, Some(typed)).await?));
        }
        if !password::fits(form.raw("present"), Some(hash)).await? {
            fields.refuse("present", Refusal::new("me-refused-password"));
        }
    }
    // Hashed before anything is written: the transaction is not to wait for argon2.
    let hash = if fields.is_fine() {
        Some(password::hash(new).await?)
    } else {
        None
    };
    let changed = match &hash {
        Some(hash) => person.set_password(&member.people, hash).await?,
        None => false,
    };
    if !changed {
        if fields.is_fine() {
            // Somebody was quicker: the password is another one than when this began.
            fields.refuse("password", Refusal::new("me-refused-password-changed"));
        }
        let typed = Typed {
            section: "password",
            form: &form,
            fields: &fields,
        };
        return refused(&sign_in_page(&member, Some(typed)).await?);
    }
    if let Some(session) = &member.session {
        Session::end_others(&member.people, member.person, session.id).await?;
    }
    Ok(with_notice(
        Redirect::to(&member.path("/me/sign-in")),
        "good",
        "me-password-saved",
    ))
}

/// POST /me/email: a link to each of both addresses. The answer is the same whoever has the new one.
async fn ask_for_email(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = person(&member).await?;
    let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
    let email = email.and_then(|email| {
        let same = EmailAddress::parse(&person.email).is_ok_and(|present| present.normal() == email.normal());
        if same {
            Err(Refusal::new("me-refused-email-same"))
        } else {
            Ok(email)
        }
    });
    let mut fields = Fields::default();
    let Some(email) = fields.check("email", email) else {
        let typed = Typed {
            section: "email",
            form: &form,
            fields: &fields,
        };
        return refused(&sign_in_page(&member, Some(typed)).await?);
    };
    let answer = with_notice(Redirect::to(&member.path("/me/sign-in")), "good", "me-email-sent");
    if !FormKey::of_act(&form, "email")
        .is_new(&member.db, member.id, member.now())
        .await?
    {
        return Ok(answer);
    }
    if let Err(wait) = member.try_letter(email.as_str()) {
        fields.refuse("email", wait.refusal("letter-refused-too-often"));
        let typed = Typed {
            section: "email",
            form: &form,
            fields: &fields,
        };
        return Ok(wait.page(&sign_in_page(&member, Some(typed)).await?));
    }
    let (tenant, now, hours) = (member.tenant.id, member.now(), EMAIL_MINUTES / 60);
    let (old, new) = token::make_pair(&member.work, tenant, person.id, &email, EMAIL_MINUTES, now).await?;
    let taken = Person::by_email(&member.people, &email).await?.is_some();
    let template = if taken {
        "accounts/email-known"
    } else {
        "accounts/email-new"
    };
    let to_new = Reader::Address(email.clone(), member.lang);
    let args = json!({ "path": format!("/me/email/{new}"), "hours": hours });
    Letter::new(template, to_new, args)
        .later(&member.work, tenant, now)
        .await?;
    let args = json!({ "path": format!("/me/email/{old}"), "hours": hours, "email": email.as_str() });
    Letter::new("accounts/email-old", Reader::Member(member.id), args)
        .later(&member.work, tenant, now)
        .await?;
    Ok(answer)
}

/// GET /me/email/{token}: a page with a button; the link may be opened in any browser.
async fn email_proof(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let errand = token::look(&visitor.work, visitor.tenant.id, &token, visitor.now()).await?;
    let view = match errand {
        Some(Errand::ChangeEmail { email, sent_to, .. }) => MeProofPage {
            about: match sent_to {
                SentTo::Old => "email-old".into(),
                SentTo::New => "email-new".into(),
            },
            email: email.as_str().to_owned(),
            action: Some(visitor.path(&format!("/me/email/{token}"))),
            next_url: visitor.path("/me/sign-in"),
        },
        _ => proof_page(&visitor, "gone"),
    };
    Ok(secret(page(&view)))
}

/// POST /me/email/{token}: the second of both links changes the address.
async fn follow_email_proof(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let now = visitor.now();
    let known = token::look(&visitor.work, visitor.tenant.id, &token, now).await?;
    let Some(Errand::ChangeEmail {
        person, email, other, ..
    }) = known
    else {
        return Ok(secret(page_with(StatusCode::GONE, &proof_page(&visitor, "gone"))));
    };
    Person::hold(&visitor.people, person).await?;
    if token::take(&visitor.work, visitor.tenant.id, &token, None, now)
        .await?
        .is_none()
    {
        return Ok(secret(page_with(StatusCode::GONE, &proof_page(&visitor, "gone"))));
    }
    let about = |about: &str| MeProofPage {
        email: email.as_str().to_owned(),
        ..proof_page(&visitor, about)
    };
    if !token::was_followed(&visitor.work, visitor.tenant.id, &other).await? {
        return Ok(secret(page(&about("email-half"))));
    }
    let before = Person::find(&visitor.people, person).await?.ok_or(AppError::NotFound)?;
    if !Person::set_email(&visitor.people, person, &email).await? {
        return Ok(secret(page_with(StatusCode::GONE, &proof_page(&visitor, "gone"))));
    }
    if let Ok(before) = EmailAddress::parse(&before.email) {
        let args = json!({ "email": email.as_str() });
        Letter::new("accounts/email-changed", Reader::Address(before, visitor.lang), args)
            .later(&visitor.work, visitor.tenant.id, now)
            .await?;
    }
    Ok(secret(page(&about("email-done"))))
}

/// POST /me/sessions/{session}/end
async fn end_session(SignedIn(member): SignedIn, At((_, session)): At<(String, SessionId)>) -> Answer {
    if !Session::end(&member.db, member.id, session).await? {
        return Err(AppError::NotFound);
    }
    Ok(with_notice(
        Redirect::to(&member.path("/me/sign-in")),
        "good",
        "me-session-ended",
    ))
}

async fn sign_in_page(member: &Member, typed: Option<Typed<'_>>) -> Result<MeSignInPage, AppError> {
    let person = person(member).await?;
    let passwords = Section::of("password", member, typed);
    let current = member.session.as_ref().map(|session| session.id);
    let sessions = Session::of_member(&member.db, member.id).await?;
    Ok(MeSignInPage {
        tabs: tabs(member, "/me/sign-in"),
        password_action: member.path("/me/password"),
        has_password: person.password_hash.is_some(),
        asks_present: person.password_hash.is_some() && !member.is_freshly_proved(),
        present: passwords.field("present", "").blank(),
        password: passwords.field("password", "").blank(),
        password_min: password::PASSWORD_CHARS_MIN,
        email_action: member.path("/me/email"),
        email_refused: person.email_refused_at.is_some(),
        email_now: person.email,
        email: Section::of("email", member, typed).field("email", ""),
        mailbox_url: member.house.outbox.kept().map(|_| "/_dev/mail".to_owned()),
        sessions: sessions
            .into_iter()
            .map(|session| SessionLine {
                current: Some(session.id) == current,
                end_action: member.path(&format!("/me/sessions/{}/end", session.id)),
                created_at: instant(session.created_at),
                seen_at: instant(session.seen_at),
                device: session.device,
            })
            .collect(),
        everywhere_action: member.path("/me/sign-out-everywhere"),
        form_key: FormKey::fresh().to_string(),
    })
}
