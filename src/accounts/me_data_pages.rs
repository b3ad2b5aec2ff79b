//! Oneself: what a member can take along, leaving the community, deleting the account.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::{
    FormKey, Letter, Member, Membership, Person, SignedIn, avatar, deletions,
    letter::Reader,
    me_pages::{Section, Typed, agree, credentials, own, person, proof_page, secret, tabs},
    me_views::{MeDataPage, MeProofPage},
    my_data,
    pages::NEWSLETTERS,
    password,
    session::{self, Session},
    token::{self, Errand, LINK_MINUTES},
};
use crate::{
    foundation::{
        error::{AppError, Refusal},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, PlatformDb},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/me/data", Who::SignedIn, data)
        .get("/{lang}/me/data.zip", Who::SignedIn, data_zip)
        .post("/{lang}/me/leave", Who::SignedIn, leave)
        .stands_on("/{lang}/me/leave", "/{lang}/me/data")
        .post("/{lang}/me/delete", Who::SignedIn, delete)
        .stands_on("/{lang}/me/delete", "/{lang}/me/data")
        .post("/{lang}/me/delete/link", Who::SignedIn, send_delete_link)
        .stands_on("/{lang}/me/delete/link", "/{lang}/me/data")
        .get("/{lang}/me/delete/{token}", Who::SignedIn, delete_proof)
        .post("/{lang}/me/delete/{token}", Who::SignedIn, follow_delete_proof)
}

/// GET /me/data
async fn data(SignedIn(member): SignedIn) -> Answer {
    Ok(page(&data_page(&member, None).await?))
}

/// GET /me/data.zip
async fn data_zip(SignedIn(member): SignedIn) -> Answer {
    let bytes = my_data::zipped(&member).await?;
    let name = format!("{}-{}.zip", member.tenant.slug, member.now().date_naive());
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    let shown = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(
        header::CONTENT_DISPOSITION,
        shown.map_err(|error| AppError::Failure(error.to_string()))?,
    );
    Ok((headers, bytes).into_response())
}

/// POST /me/leave: this community only; the account stays.
async fn leave(SignedIn(member): SignedIn, form: FormData) -> Answer {
    if !form.ticked("leave") {
        return refused_data(&member, &form, "leave", ("leave", Refusal::new("me-refused-leave"))).await;
    }
    let own = own(&member).await?;
    match Membership::leave(&member.db, member.id, member.now()).await {
        Err(AppError::Refused(refusal)) => return refused_data(&member, &form, "leave", ("leave", refusal)).await,
        left => left?,
    };
    for topic in NEWSLETTERS {
        agree(&member, topic, false).await?;
    }
    Session::end_all(&member.db, member.id).await?;
    if let Some(key) = &own.avatar {
        avatar::forget_later(&member.house, &member.work, member.tenant.id, key);
    }
    Ok(gone(&member, "me-left"))
}

/// The page about data again, with the message by a field of one of its forms.
async fn refused_data(
    member: &Member,
    form: &FormData,
    section: &'static str,
    refused: (&'static str, Refusal),
) -> Answer {
    let status = StatusCode::from_u16(refused.1.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    Ok(page_with(status, &refused_page(member, form, section, refused).await?))
}

async fn refused_page(
    member: &Member,
    form: &FormData,
    section: &'static str,
    (field, refusal): (&'static str, Refusal),
) -> Result<MeDataPage, AppError> {
    let mut fields = Fields::default();
    fields.refuse(field, refusal);
    let typed = Typed {
        section,
        form,
        fields: &fields,
    };
    data_page(member, Some(typed)).await
}

/// POST /me/delete: with the password, or just after a sign-in by link. Who has neither asks for a letter.
async fn delete(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = credentials(&member).await?;
    if member.is_freshly_proved() {
        if !form.ticked("sure") {
            return refused_data(&member, &form, "delete", ("sure", Refusal::new("me-refused-delete"))).await;
        }
    } else {
        let Some(hash) = person.password_hash.as_ref().filter(|_| !form.raw("proof").is_empty()) else {
            return refused_data(&member, &form, "delete", ("proof", Refusal::new("me-refused-proof"))).await;
        };
        if let Err(wait) = member.try_password(&person.email) {
            let refusal = wait.refusal("password-refused-too-often");
            return Ok(wait.page(&refused_page(&member, &form, "delete", ("proof", refusal)).await?));
        }
        if !password::fits(form.raw("proof"), Some(hash)).await? {
            return refused_data(
                &member,
                &form,
                "delete",
                ("proof", Refusal::new("me-refused-delete-password")),
            )
            .await;
        }
    }
    match delete_now(&member).await {
        Err(AppError::Refused(refusal)) => refused_data(&member, &form, "delete", ("proof", refusal)).await,
        answer => answer,
    }
}

/// POST /me/delete/link: a letter to the account's own address.
async fn send_delete_link(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = person(&member).await?;
    let (tenant, now) = (member.tenant.id, member.now());
    if FormKey::of(&form).is_new(&member.db, member.id, now).await? {
        if let Err(wait) = member.try_letter(&person.email) {
            let refusal = wait.refusal("letter-refused-too-often");
            return Ok(wait.page(&refused_page(&member, &form, "delete", ("proof", refusal)).await?));
        }
        let errand = Errand::Delete { person: person.id };
        let token = token::make(&member.work, tenant, &errand, None, LINK_MINUTES, now).await?;
        let args = json!({ "path": format!("/me/delete/{token}"), "minutes": LINK_MINUTES });
        Letter::new("accounts/delete", Reader::Member(member.id), args)
            .later(&member.work, tenant, now)
            .await?;
    }
    Ok(with_notice(
        Redirect::to(&member.path("/me/data")),
        "good",
        "me-delete-sent",
    ))
}

/// GET /me/delete/{token}: a page with a button.
async fn delete_proof(SignedIn(member): SignedIn, At((_, token)): At<(String, String)>) -> Answer {
    let errand = token::look(&member.work, member.tenant.id, &token, member.now()).await?;
    let view = match errand {
        Some(Errand::Delete { person }) if person == member.person => MeProofPage {
            action: Some(member.path(&format!("/me/delete/{token}"))),
            ..proof_page(&member, "delete")
        },
        _ => proof_page(&member, "gone"),
    };
    Ok(secret(page(&view)))
}

/// POST /me/delete/{token}
async fn follow_delete_proof(SignedIn(member): SignedIn, At((_, token)): At<(String, String)>) -> Answer {
    let taken = token::take(&member.work, member.tenant.id, &token, None, member.now()).await?;
    match taken {
        Some(Errand::Delete { person }) if person == member.person => delete_now(&member).await,
        _ => Err(AppError::NotFound),
    }
}

async fn delete_now(member: &Member) -> Answer {
    let platform = PlatformDb::new(&member.work, "a person deletes his account");
    let pictures = Person::delete(&platform, member.person, member.now()).await?;
    deletions::note_later(&member.house, &member.work, member.person);
    for (tenant, key) in pictures {
        avatar::forget_later(&member.house, &member.work, tenant, &key);
    }
    Ok(gone(member, "me-deleted"))
}

fn gone(member: &Member, notice: &'static str) -> Response {
    let mut answer = Redirect::to(&member.path("/"));
    session::drop_cookie(answer.headers_mut(), member.house.serving.development);
    with_notice(answer, "good", notice)
}

async fn data_page(member: &Member, typed: Option<Typed<'_>>) -> Result<MeDataPage, AppError> {
    let person = person(member).await?;
    let proof_by = match person.password_hash {
        _ if member.is_freshly_proved() => "session",
        Some(_) => "password",
        None => "letter",
    };
    Ok(MeDataPage {
        tabs: tabs(member, "/me/data"),
        data_url: member.path("/me/data.zip"),
        leave_action: member.path("/me/leave"),
        leave: Section::of("leave", member, typed).field("leave", ""),
        delete_action: member.path("/me/delete"),
        delete_link_action: member.path("/me/delete/link"),
        proof_by: proof_by.to_owned(),
        proof: Section::of("delete", member, typed).field("proof", "").blank(),
        sure: Section::of("delete", member, typed).field("sure", ""),
        form_key: FormKey::fresh().to_string(),
    })
}
