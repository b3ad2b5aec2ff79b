//! The passage: in, through the handler, and out.

use std::{panic::AssertUnwindSafe, time::Duration};

use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::FutureExt;

use super::{Asked, Class, Door, Doorway, Met, flash, render::render, same_origin};
use crate::foundation::{
    crash::{self, Point},
    db::{Ended, Work},
    error::{AppError, Refusal, Tolerated},
    web::{
        Page, form, fresh,
        outer::{OwnerSlug, RouteTemplate, Statements},
    },
};

/// What is said to a form of another site.
const FOREIGN: Refusal = Refusal::new("form-refused-foreign").with_status(403);
/// What is said to a form that does not arrive. No 408: browsers take that for a leave to send it again unasked.
const TOO_SLOW: Refusal = Refusal::new("form-refused-too-slow").with_status(400);

/// Lets a request in and its answer out.
pub async fn pass<D: Doorway>(State(door): State<Door<D>>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request, door.rules);
    let mut answer = match door.doorway.meet(&asked).await {
        Ok(met) => within(&door, &met, &asked, request, next).await,
        Err(answer) => answer,
    };
    door.doorway.secure(&mut answer);
    if let Some(route) = asked.route {
        answer.extensions_mut().insert(RouteTemplate(route));
    }
    answer
}

async fn within<D: Doorway>(
    door: &Door<D>,
    met: &Met<D::Caller>,
    asked: &Asked,
    mut request: Request,
    next: Next,
) -> Response {
    let mut refused = check(door, met, asked);
    // The form, so that an error loses nothing of it.
    let mut sent = None;
    if !asked.is_safe() && !matches!(&refused, Err(AppError::Refused(refusal)) if refusal.key == FOREIGN.key) {
        match hold(request, door.answer_time_max).await {
            Ok((held, form)) => (request, sent) = (held, form),
            Err((rest, refusal)) => (request, refused) = (rest, Err(refusal.into())),
        }
    }
    let answer = match refused {
        Err(error) => error.into_response(),
        Ok(()) => {
            request.extensions_mut().insert(met.caller.clone());
            let _over = Over(&met.work);
            // An upload is read by the handler: it is most likely the network that takes so long.
            let late = if asked.is_safe() || sent.is_some() {
                AppError::Failure("a handler took too long".to_owned())
            } else {
                TOO_SLOW.into()
            };
            let answer = handled(door, request, next, late).await;
            if answer.extensions().get::<Page>().is_some() {
                door.doorway.look_around(&met.caller).await;
            }
            settle(door, met, asked, answer).await
        }
    };
    let mut answer = render(&door.doorway, met, asked, sent.as_ref(), answer);
    flash::carry(D::FLASH, &asked.headers, &mut answer, door.rules.development);
    door.doorway.remember(&met.caller, asked, &mut answer);
    answer.extensions_mut().insert(Statements(met.work.statements()));
    answer.extensions_mut().insert(OwnerSlug(met.owner.clone()));
    fresh::unless_known(&asked.headers, answer)
}

fn check<D: Doorway>(door: &Door<D>, met: &Met<D::Caller>, asked: &Asked) -> Result<(), AppError> {
    // First of all: what another site has sent is not read, and so not shown again by any later refusal.
    let is_by_link = |route: &String| D::BY_LINK_ALONE.contains(&route.as_str());
    let by_link = asked.route.as_ref().is_some_and(is_by_link);
    if !by_link && same_origin(&asked.method, &asked.headers, &met.origin).is_err() {
        return Err(FOREIGN.into());
    }
    if asked.names_a_language() && !met.speaks_that {
        return Err(AppError::NotFound);
    }
    let is_entrance = |route: &String| D::ENTRANCES.iter().any(|word| route.contains(word));
    let class = match asked.is_safe() {
        true => Class::Look,
        false if asked.route.as_ref().is_some_and(is_entrance) => Class::Entry,
        false => Class::Change,
    };
    let subject = met.subject.as_ref().filter(|_| class != Class::Entry);
    if !door.limits.allow(&met.owner, subject.unwrap_or(&asked.remote), class) {
        return Err(Refusal::new("form-refused-too-often").with_status(429).into());
    }
    if door.doorway.is_off(&met.caller, asked) {
        return Err(AppError::NotFound);
    }
    Ok(())
}

/// Reads a form before anything is begun, and keeps it until the answer is there. Uploads pass as they are.
async fn hold(request: Request, time_max: Duration) -> Result<(Request, Option<Bytes>), (Request, Refusal)> {
    if !form::is_form(request.headers()) {
        return Ok((request, None));
    }
    let (parts, body) = request.into_parts();
    let reading = axum::body::to_bytes(body, form::FORM_BYTES_MAX);
    let refusal = match tokio::time::timeout(time_max, reading).await {
        Ok(Ok(sent)) => return Ok((Request::from_parts(parts, Body::from(sent.clone())), Some(sent))),
        Ok(Err(_)) => form::too_large(),
        Err(_) => TOO_SLOW,
    };
    Err((Request::from_parts(parts, Body::empty()), refusal))
}

/// The handler's answer. A panic ends as every other failure of ours, and an answer that takes too long as `late`.
async fn handled<D: Doorway>(door: &Door<D>, request: Request, next: Next, late: AppError) -> Response {
    let answering = AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(door.answer_time_max, answering).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) => AppError::Failure("a handler panicked".to_owned()).into_response(),
        Err(_) => late.into_response(),
    }
}

/// Ends the work of a request that is gone.
struct Over<'work>(&'work Work);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

/// Commits on success, drops otherwise; then writes the notes.
async fn settle<D: Doorway>(door: &Door<D>, met: &Met<D::Caller>, asked: &Asked, answer: Response) -> Response {
    let keep = answer.status().is_success() || answer.status().is_redirection();
    let route = asked.route.as_deref().unwrap_or_default();
    crash::at(Point::BeforeCommit, route);
    let ended = met.work.end(keep).await;
    crash::at(Point::AfterCommit, route);
    if let Some(note) = door.doorway.visit(&met.caller).filter(|_| !asked.is_prefetch()) {
        met.work.after(note);
    }
    met.work.write_notes().await.or_warn("writing notes after the answer");
    match ended {
        Ok(Ended::Kept | Ended::Dropped) => answer,
        Ok(Ended::Broken) => AppError::Failure("a statement failed and the handler went on".into()).into_response(),
        Err(error) => AppError::from(error).into_response(),
    }
}
