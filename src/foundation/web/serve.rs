//! Connections: HTTP/1.1, each with a limit to how long it may wait for a request.
//!
//! TLS and HTTP/2 end at the proxy in front. Deliberately absent: a limit to how long an answer takes to be read, since a
//! page's stream stays open for as long as somebody looks at it.

use std::{future::Future, net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    serve::Listener,
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::net::TcpListener;
use tower::ServiceExt;

/// How long a connection may take for the head of a request, and how long it may be idle before the next one.
///
/// Whoever sends a byte a minute holds a place no longer than this; the proxy in front lets idle connections go sooner.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Serves every connection of this port until `stop`; then requests that are under way are answered, and no others.
pub async fn serve(mut listener: TcpListener, app: Router, patience: Duration, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    // One clock for both: hyper starts it when it waits for a head, be it the first one or the next.
    http.timer(TokioTimer::new()).header_read_timeout(patience);
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => break,
        };
        let service = app.clone().map_request(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo::<SocketAddr>(peer));
            request.map(Body::new)
        });
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}
