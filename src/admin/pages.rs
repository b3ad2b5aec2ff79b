//! The console: signing in, the overview, jobs and the audit log.

use std::collections::HashMap;

use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri},
    middleware,
    response::{IntoResponse, Response},
    routing,
};
use serde_json::{Value, json};
use tower_http::compression::CompressionLayer;
use uuid::Uuid;

use super::{
    door::{self, ConsoleHost},
    dossier::{self, AuditLine, Dossier, LetterFigures},
    operator::{self, LINK_MINUTES, OperatorId, OperatorRow, OperatorSession},
    tenant_pages::{self, tenant_line},
    views::{
        AuditPage, DeadLine, Form, JobsPage, LinkPage, LogLine, OverviewPage, PasswordPage, SIGN_IN_FIELDS, SignInPage,
    },
    who::{Caller, Operator},
};
use crate::{
    accounts::{
        password,
        views::{Choice, say},
    },
    foundation::{
        email_address::EmailAddress,
        error::AppError,
        jobs::{JobId, Queue},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            door::{Deed, pass},
            path::is_own,
            with_notice,
        },
    },
    tenancy::{
        House, PlatformDb,
        audit::{Actor, Line},
    },
};

/// The act of somebody who did not get in.
const SIGN_IN_FAILED: &str = "operator-sign-in-failed";
/// Lines of the audit log on one page.
const AUDIT_LINES: usize = 50;
/// Bytes of a form: a logo and what surrounds it.
const FORM_BYTES_MAX: usize = 3 * 1024 * 1024;

/// The console's routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/", Who::Everyone, root)
        .get("/{lang}", Who::Everyone, root)
        .get("/{lang}/sign-in", Who::Everyone, sign_in_form)
        .post("/{lang}/sign-in", Who::Everyone, sign_in)
        .get("/{lang}/link/{token}", Who::Bearer, link_page)
        .post("/{lang}/link/{token}", Who::Bearer, follow_link)
        .post("/{lang}/sign-out", Who::Operator, sign_out)
        .get("/{lang}/password", Who::Operator, password_form)
        .post("/{lang}/password", Who::Operator, set_password)
        .get("/{lang}/", Who::Operator, overview)
        .get("/{lang}/jobs", Who::Operator, jobs)
        .post("/{lang}/jobs/{job}/revive", Who::Operator, revive)
        .get("/{lang}/audit", Who::Operator, audit)
        .and(tenant_pages::routes())
}

/// The console as a whole: its pages behind its door, and the static files they need.
pub fn router(house: &House) -> Router {
    let pages = routes()
        .into_router()
        .fallback(nowhere)
        .layer(middleware::from_fn_with_state(door::door(house), pass::<ConsoleHost>))
        .layer(CompressionLayer::new())
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX));
    pages
        .route("/static/{*name}", routing::get(static_file))
        .with_state(house.clone())
}

async fn nowhere() -> Response {
    AppError::NotFound.into_response()
}

async fn static_file(State(house): State<House>, At(name): At<String>, headers: HeaderMap) -> Response {
    let mut response = house.assets.serve(&name, &headers);
    crate::tenancy::gate::secure(&mut response, &house);
    response
}

/// GET / and GET /{lang}: on to the overview in the reader's language.
async fn root(caller: Caller) -> Answer {
    Ok(Redirect::to(&caller.path("/")))
}

/// GET /sign-in
async fn sign_in_form(caller: Caller, uri: Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    if caller.session.is_some() {
        return Ok(Redirect::to(&back_of(&caller, query.text("back"))));
    }
    Ok(page(&sign_in_page(&caller, &query)))
}

/// POST /sign-in: known and unknown addresses cost the same argon2.
async fn sign_in(caller: Caller, form: FormData) -> Answer {
    let row = match EmailAddress::parse(form.text("email")) {
        Ok(email) => {
            let limits = &caller.house.address_limits;
            if let Err(wait) = limits.count(door::OWNER, email.as_str(), Deed::Password) {
                let mut view = sign_in_page(&caller, &form);
                view.form.refusal = Some(say(&wait.refusal("password-refused-too-often"), &caller.speaker));
                return Ok(wait.page(&view));
            }
            // Read in a short work of its own: argon2 must not run inside the one that writes.
            apart(&caller, &email).await?
        }
        Err(_) => None,
    };
    let hash = row.as_ref().and_then(|row| row.password_hash.clone());
    let fits = password::fits(form.raw("password"), hash.as_deref()).await?;
    let known = row.as_ref().map(|row| row.id);
    let Some(row) = row.filter(|_| fits) else {
        note_failure(&caller, known, "password");
        let mut view = sign_in_page(&caller, &form);
        view.form.refusal = Some(caller.say("admin-sign-in-refused", &[]));
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    enter(&caller, &row, &back_of(&caller, form.text("back")), "password").await
}

async fn apart(caller: &Caller, email: &EmailAddress) -> Result<Option<OperatorRow>, AppError> {
    let work = crate::foundation::db::Work::reading(&caller.house.pools);
    let row = OperatorRow::by_email(&crate::tenancy::PlatformDb::new(&work, "operator's sign-in"), email).await;
    work.abandon();
    Ok(row?)
}

/// GET /link/{token}: a page with a button; only POST acts.
async fn link_page(caller: Caller, At((_, token)): At<(String, String)>) -> Answer {
    let good = operator::look_link(&caller.platform("operator's link"), &token, caller.now())
        .await?
        .is_some();
    Ok(secret(page(&link_view(&caller, good.then_some(token.as_str())))))
}

/// POST /link/{token}
async fn follow_link(caller: Caller, At((_, token)): At<(String, String)>) -> Answer {
    let db = caller.platform("operator's link");
    let row = match operator::take_link(&db, &token, caller.now()).await? {
        Some(id) => OperatorRow::find(&db, id).await?,
        None => None,
    };
    let Some(row) = row else {
        note_failure(&caller, None, "link");
        return Ok(secret(page_with(StatusCode::GONE, &link_view(&caller, None))));
    };
    let landing = if row.password_hash.is_none() { "/password" } else { "/" };
    enter(&caller, &row, &caller.path(landing), "link").await
}

/// POST /sign-out
async fn sign_out(operator: Operator) -> Answer {
    if let Some(token) = operator::token_of(&operator.headers) {
        OperatorSession::end(&operator.platform("sign-out"), &token).await?;
    }
    let mut answer = Redirect::to(&operator.path("/sign-in"));
    operator::set_cookie(answer.headers_mut(), "", operator.house.serving.development);
    Ok(with_notice(answer, "good", "admin-signed-out"))
}

/// GET /password
async fn password_form(operator: Operator) -> Answer {
    Ok(page(&password_page(&operator, &Fields::default())))
}

/// POST /password: ends every other session of this operator.
async fn set_password(operator: Operator, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let typed = form.raw("password");
    let own = operator.session.as_ref().map_or("", |session| &session.email);
    if fields
        .check("password", password::check(typed, "Kith", &[own]))
        .is_none()
    {
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &password_page(&operator, &fields),
        ));
    }
    let hash = password::hash(typed).await?;
    let token = operator::token_of(&operator.headers).ok_or(AppError::SignInRequired)?;
    OperatorRow::set_password(&operator.platform("operator's password"), operator.id, &hash, &token).await?;
    operator
        .note(None, "operator-password-set", &operator.id.to_string(), json!({}))
        .await?;
    Ok(with_notice(
        Redirect::to(&operator.path("/")),
        "good",
        "admin-password-done",
    ))
}

/// GET /: tenants, jobs, letters.
async fn overview(operator: Operator) -> Answer {
    let db = operator.platform("overview");
    let tenants = Dossier::all(&db).await?;
    let (jobs_waiting, jobs_dead) = Queue::figures(&operator.work).await?;
    let letters = LetterFigures::since(&db, operator.now() - chrono::Duration::days(1)).await?;
    Ok(page(&OverviewPage {
        tenants: tenants.iter().map(|dossier| tenant_line(&operator, dossier)).collect(),
        new_url: operator.path("/tenants/new"),
        jobs_waiting,
        jobs_dead,
        jobs_url: operator.path("/jobs"),
        letters_waiting: letters.waiting,
        letters_sent: letters.sent,
        letters_dead: letters.dead,
    }))
}

/// GET /jobs: what waits, and what was laid aside.
async fn jobs(operator: Operator) -> Answer {
    let (waiting, dead_count) = Queue::figures(&operator.work).await?;
    let dead = Queue::dead(&operator.work).await?;
    let tenants = Dossier::all(&operator.platform("names beside jobs")).await?;
    let slug = |id: Option<Uuid>| {
        tenants
            .iter()
            .find(|dossier| Some(dossier.id.uuid()) == id)
            .map(|dossier| dossier.slug.clone())
    };
    let line = |job: crate::foundation::jobs::DeadJob| DeadLine {
        tenant: slug(job.tenant_id),
        kind: job.kind,
        attempts: job.attempts,
        error: job.last_error,
        dead_at: job.dead_at.to_rfc3339(),
        revive_url: operator.path(&format!("/jobs/{}/revive", job.id)),
    };
    Ok(page(&JobsPage {
        waiting,
        dead_count,
        dead: dead.into_iter().map(line).collect(),
    }))
}

/// POST /jobs/{job}/revive: a new start. One that is no longer laid aside is fine: somebody was quicker.
async fn revive(operator: Operator, At((_, job)): At<(String, JobId)>) -> Answer {
    if Queue::revive(&operator.work, job, operator.now()).await? {
        operator.note(None, "job-revived", &job.to_string(), json!({})).await?;
    }
    Ok(with_notice(
        Redirect::to(&operator.path("/jobs")),
        "good",
        "admin-job-revived",
    ))
}

/// GET /audit: the newest lines, before a line, of one tenant or of all.
async fn audit(operator: Operator, uri: Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let db = operator.platform("reading the audit log");
    let tenants = Dossier::all(&db).await?;
    let chosen = match query.text("tenant") {
        "" => None,
        slug => Some(
            tenants
                .iter()
                .find(|dossier| dossier.slug == slug)
                .ok_or(AppError::NotFound)?,
        ),
    };
    let before = query.said::<Uuid>("before")?;
    // One more than shown tells whether there are older ones.
    let mut lines = AuditLine::list(&db, chosen.map(|dossier| dossier.id), before, AUDIT_LINES as u64 + 1).await?;
    let has_older = lines.len() > AUDIT_LINES;
    lines.truncate(AUDIT_LINES);
    let names = dossier::names_in(&db, &lines).await?;
    let action = operator.path("/audit");
    let tenant = chosen.map(|dossier| dossier.slug.clone()).unwrap_or_default();
    let address = |before: Option<Uuid>| {
        let pairs = [
            ("tenant", tenant.clone()),
            ("before", before.map(|id| id.to_string()).unwrap_or_default()),
        ];
        let said: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        format!("{action}?{}", serde_urlencoded::to_string(said).unwrap_or_default())
    };
    Ok(page(&AuditPage {
        tenants: tenants
            .iter()
            .map(|dossier| Choice {
                value: dossier.slug.clone(),
                label: dossier.name.clone(),
                chosen: dossier.slug == tenant,
            })
            .collect(),
        newest_url: before.map(|_| address(None)),
        older_url: lines.last().filter(|_| has_older).map(|line| address(Some(line.id))),
        lines: lines
            .into_iter()
            .map(|line| log_line(&operator, line, &names))
            .collect(),
        tenant,
        action,
    }))
}

fn log_line(operator: &Operator, line: AuditLine, names: &HashMap<Uuid, String>) -> LogLine {
    let member = |who: String| operator.say("admin-audit-member", &[("who", who.into())]);
    let named = |id: Uuid| names.get(&id).cloned();
    let actor = match (line.email, line.actor_kind.as_str(), line.actor_id) {
        (Some(email), "operator", _) => email,
        (_, "member", Some(id)) => member(named(id).unwrap_or_else(|| id.to_string())),
        (_, "operator", _) => operator.say("admin-audit-operator", &[]),
        _ if line.act == SIGN_IN_FAILED => operator.say("admin-audit-unknown", &[]),
        _ => operator.say("admin-audit-kith", &[]),
    };
    let object = line.object.parse().ok().and_then(named).unwrap_or(line.object);
    let key = format!("admin-act-{}", line.act);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let details = line.detail.as_object().into_iter().flatten();
    let details = details.filter(|(name, value)| {
        let is_empty = value.is_null() || value.as_str() == Some("");
        !is_empty && !["form_key", "reason"].contains(&name.as_str())
    });
    let details = details.map(|(name, value)| {
        let id = value.as_str().and_then(|id| id.parse().ok());
        format!("{name} {}", id.and_then(named).unwrap_or_else(|| text(value)))
    });
    LogLine {
        at: line.at.to_rfc3339(),
        actor,
        // Acts of a room that the console has no words for are told by their stable names.
        what: if operator.speaker.has(&key) {
            operator.say(&key, &[])
        } else {
            line.act.clone()
        },
        object,
        tenant: line.slug,
        reason: line.detail["reason"].as_str().map(str::to_owned),
        details: details.collect(),
        act: line.act,
    }
}

/// Leaves a line of a sign-in that failed, also when nothing else is kept. What was typed as an address is not noted:
/// now and then it is a password. Who tried is not known; the line says at whose door.
fn note_failure(caller: &Caller, operator: Option<OperatorId>, by: &'static str) {
    let now = caller.now();
    let line = Line {
        tenant: None,
        actor: Actor::Kith,
        act: SIGN_IN_FAILED,
        object: operator.map(|id| id.to_string()).unwrap_or_default(),
        detail: json!({ "by": by }),
    };
    caller.work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = PlatformDb::new(&work, "an operator's sign-in failed");
            let tx = db.open().await?;
            line.write(&tx, now).await
        })
    }));
}

/// Opens the session and leads on.
async fn enter(caller: &Caller, row: &OperatorRow, landing: &str, by: &str) -> Answer {
    let now = caller.now();
    let db = caller.platform("operator's sign-in");
    let token = OperatorSession::open(&db, row.id, now).await?;
    let tx = db.open().await?;
    Line {
        tenant: None,
        actor: Actor::Operator(row.id.uuid()),
        act: "operator-signed-in",
        object: row.id.to_string(),
        detail: json!({ "by": by }),
    }
    .write(&tx, now)
    .await?;
    let mut answer = Redirect::to(landing);
    operator::set_cookie(answer.headers_mut(), &token, caller.house.serving.development);
    Ok(answer)
}

fn sign_in_page(caller: &Caller, typed: &FormData) -> SignInPage {
    let mut form = Form::of(
        caller.path("/sign-in"),
        &SIGN_IN_FIELDS,
        typed,
        &Fields::default(),
        &caller.speaker,
    );
    // A password never comes back.
    if let Some(password) = form.fields.get_mut("password") {
        password.value.clear();
    }
    SignInPage {
        form,
        back: typed.text("back").to_owned(),
    }
}

fn password_page(operator: &Operator, fields: &Fields) -> PasswordPage {
    let form = Form::of(
        operator.path("/password"),
        &["password"],
        &FormData::default(),
        fields,
        &operator.speaker,
    );
    PasswordPage {
        form,
        min: password::PASSWORD_CHARS_MIN,
    }
}

fn link_view(caller: &Caller, token: Option<&str>) -> LinkPage {
    LinkPage {
        action: token.map(|token| caller.path(&format!("/link/{token}"))),
        minutes: LINK_MINUTES,
        sign_in_url: caller.path("/sign-in"),
    }
}

/// The address of a page with a token goes to nobody.
fn secret(mut answer: Response) -> Response {
    answer
        .headers_mut()
        .insert("referrer-policy", HeaderValue::from_static("same-origin"));
    answer
}

/// A path of this host that somebody came from; the overview when it is none.
fn back_of(caller: &Caller, back: &str) -> String {
    if is_own(back) {
        back.to_owned()
    } else {
        caller.path("/")
    }
}
