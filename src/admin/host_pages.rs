//! The console's page about a tenant's hosts.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    dossier::Dossier,
    tenant_form,
    tenant_pages::{head, own_hosts, tenant_path},
    views::{Form, HostLine, HostsPage},
    who::Operator,
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

/// The routes about hosts.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/hosts", Who::Operator, hosts_page)
        .post("/{lang}/tenants/{slug}/hosts", Who::Operator, add_host)
        .post("/{lang}/tenants/{slug}/hosts/canonical", Who::Operator, make_canonical)
        .post("/{lang}/tenants/{slug}/hosts/remove", Who::Operator, remove_host)
}

/// GET /tenants/{slug}/hosts
async fn hosts_page(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    Ok(page(
        &hosts_view(&operator, &db, &dossier, &FormData::default(), &Fields::default()).await?,
    ))
}

/// POST /tenants/{slug}/hosts
async fn add_host(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    let mut fields = Fields::default();
    let host = fields.check(
        "host",
        tenant_form::host(form.text("host"), &own_hosts(&operator.house)),
    );
    if let Some(host) = host {
        if dossier.add_host(&db, &host).await? {
            operator.note(Some(dossier.id), "host-added", &host, json!({})).await?;
            operator.forget_tenants();
            return Ok(with_notice(
                Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
                "good",
                "admin-host-added",
            ));
        }
        // The same form sent twice: the host is ours already.
        if dossier.hosts(&db).await?.iter().any(|known| known.host == host) {
            return Ok(Redirect::to(&tenant_path(&operator, &slug, "/hosts")));
        }
        fields.refuse("host", Refusal::new("admin-host-refused-taken"));
    }
    let view = hosts_view(&operator, &db, &dossier, &form, &fields).await?;
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view))
}

/// POST /tenants/{slug}/hosts/canonical
async fn make_canonical(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    dossier.make_canonical(&db, form.text("host")).await?;
    operator
        .note(
            Some(dossier.id),
            "host-made-canonical",
            form.text("host"),
            json!({ "before": dossier.host }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
        "good",
        "admin-host-canonical-done",
    ))
}

/// POST /tenants/{slug}/hosts/remove
async fn remove_host(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's hosts");
    let dossier = Dossier::find(&db, &slug).await?;
    let host = form.text("host");
    if host == dossier.host {
        return Err(Refusal::new("admin-host-refused-canonical").into());
    }
    if !dossier.remove_host(&db, host).await? {
        return Err(AppError::NotFound);
    }
    operator.note(Some(dossier.id), "host-removed", host, json!({})).await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/hosts")),
        "good",
        "admin-host-removed",
    ))
}

async fn hosts_view(
    operator: &Operator,
    db: &PlatformDb,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
) -> Result<HostsPage, AppError> {
    let hosts = dossier.hosts(db).await?;
    let path = |rest: &str| tenant_path(operator, &dossier.slug, rest);
    Ok(HostsPage {
        head: head(operator, dossier, "/hosts"),
        hosts: hosts
            .into_iter()
            .map(|row| HostLine {
                host: row.host,
                canonical: row.canonical,
            })
            .collect(),
        form: Form::of(path("/hosts"), &["host"], form, fields, &operator.speaker),
        canonical_url: path("/hosts/canonical"),
        remove_url: path("/hosts/remove"),
    })
}
