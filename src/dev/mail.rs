//! The letters that development keeps instead of sending them.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::views::{LetterLine, LetterPage, MailPage};
use crate::{
    accounts::Visitor,
    foundation::{
        error::AppError,
        i18n::Lang,
        mail::{KeptLetter, Letter, Mailbox},
        web::{Answer, At, answer::page},
    },
};

/// GET /_dev/mail: every letter, the newest first.
pub(super) async fn list(visitor: Visitor) -> Answer {
    let kept = visitor.house.outbox.kept().ok_or(AppError::NotFound)?;
    let line = |kept: &KeptLetter| LetterLine {
        subject: kept.letter.subject.clone(),
        url: format!("/_dev/mail/{}", kept.id),
        to: kept.letter.to.address.to_string(),
        from: kept.letter.from.address.to_string(),
        lang: language(&visitor, &kept.letter),
        at: kept.letter.date.to_rfc3339(),
    };
    Ok(page(&MailPage {
        letters: kept.list().iter().map(|kept| line(kept)).collect(),
    }))
}

/// GET /_dev/mail/{id}: a browser gets a page, everybody else the text part, which holds the same links as the HTML.
pub(super) async fn letter(visitor: Visitor, headers: HeaderMap, At(id): At<u64>) -> Answer {
    let kept = visitor.house.outbox.kept().and_then(|kept| kept.find(id));
    let letter = &kept.as_ref().ok_or(AppError::NotFound)?.letter;
    let reads_html = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    if !reads_html {
        let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
        return Ok(([kind], letter.text.clone()).into_response());
    }
    let mut answer = page(&LetterPage {
        subject: letter.subject.clone(),
        to: written(&letter.to),
        from: written(&letter.from),
        at: letter.date.to_rfc3339(),
        lang: language(&visitor, letter),
        tag: letter.lang.clone(),
        headers: lines(letter),
        links: letter
            .text
            .split_whitespace()
            .filter(|word| word.starts_with("http://") || word.starts_with("https://"))
            .map(str::to_owned)
            .collect(),
        text: letter.text.clone(),
        html_url: format!("/_dev/mail/{id}/html"),
    });
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  manifest-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    answer
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(answer)
}

/// GET /_dev/mail/{id}/html: the HTML part by itself. It may dress itself and do nothing else.
pub(super) async fn html(visitor: Visitor, At(id): At<u64>) -> Result<Response, AppError> {
    let kept = visitor.house.outbox.kept().and_then(|kept| kept.find(id));
    let html = kept.ok_or(AppError::NotFound)?.letter.html.clone();
    // Without its own origin it could not load the brand's logo; without scripts the origin is of no use to it.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src * data:; frame-ancestors 'self'; \
                  sandbox allow-same-origin allow-popups";
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, policy),
    ];
    Ok((headers, html).into_response())
}

fn language(visitor: &Visitor, letter: &Letter) -> String {
    let lang = letter.lang.split('-').next().and_then(|lang| lang.parse::<Lang>().ok());
    lang.map_or_else(
        || letter.lang.clone(),
        |lang| format!("{} ({})", visitor.speaker.language_name(lang), letter.lang),
    )
}

fn written(mailbox: &Mailbox) -> String {
    match &mailbox.name {
        Some(name) => format!("{name} <{}>", mailbox.address),
        None => mailbox.address.to_string(),
    }
}

/// The header lines as a server would get them.
fn lines(letter: &Letter) -> String {
    letter.to_message().map_or_else(
        |refused| refused.to_string(),
        |message| message.headers().to_string().replace('\r', ""),
    )
}
