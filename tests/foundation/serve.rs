//! How long a connection may wait for a request, and that nothing else is cut.

use std::time::{Duration, Instant};

use axum::{Router, body::Body, extract::ConnectInfo, routing::get};
use futures_util::StreamExt;
use kith::foundation::web::serve::serve;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

const PATIENCE: Duration = Duration::from_millis(300);
/// Far more than it takes on a busy machine, far less than for ever.
const LIMIT: Duration = Duration::from_secs(20);

/// A stream that says something now and then for longer than a head may take.
async fn stream() -> Body {
    let words = futures_util::stream::iter(0..8).then(|word| async move {
        tokio::time::sleep(PATIENCE / 2).await;
        Ok::<_, std::convert::Infallible>(format!("data: {word}\n\n"))
    });
    Body::from_stream(words)
}

async fn open() -> (TcpStream, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let app = Router::new().route("/stream", get(stream)).route(
        "/peer",
        get(|ConnectInfo(peer): ConnectInfo<std::net::SocketAddr>| async move { peer.to_string() }),
    );
    let (stop, stopped) = oneshot::channel::<()>();
    let server = tokio::spawn(serve(listener, app, PATIENCE, async move {
        let _told = stopped.await;
    }));
    let stream = TcpStream::connect(address).await.expect("a connection");
    (stream, stop, server)
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A connection that was cut may end with a reset as well.
    let _ended = tokio::time::timeout(LIMIT, stream.read_to_end(&mut answer))
        .await
        .expect("the connection is closed");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn half_a_request_line_is_not_waited_for() {
    for begun in [
        "GET /pe",
        "",
        "GET /peer HTTP/1.1\r\nHost: north.localhost\r\nX-Slow: a",
    ] {
        let (mut stream, _stop, _server) = open().await;
        stream.write_all(begun.as_bytes()).await.expect("a beginning");
        let answer = rest(&mut stream).await;
        assert!(!answer.contains(" 200 "), "{begun:?}: {answer}");
    }
}

#[tokio::test]
async fn a_connection_that_asks_for_nothing_more_is_closed() {
    let (mut stream, _stop, _server) = open().await;
    let request = "GET /peer HTTP/1.1\r\nHost: north.localhost\r\n\r\n";
    for _ in 0..2 {
        stream.write_all(request.as_bytes()).await.expect("a request");
        let mut head = [0; 15];
        stream.read_exact(&mut head).await.expect("an answer");
        assert_eq!(&head, b"HTTP/1.1 200 OK");
        let mut more = [0; 1_024];
        let read = stream.read(&mut more).await.expect("the rest");
        assert!(
            String::from_utf8_lossy(&more[..read]).contains("127.0.0.1:"),
            "whoever asks is known"
        );
    }
    let begun = Instant::now();
    rest(&mut stream).await;
    assert!(begun.elapsed() >= PATIENCE / 2, "it had its time");
}

#[tokio::test]
async fn a_stream_that_lasts_is_not_cut() {
    let (mut stream, _stop, _server) = open().await;
    let request = "GET /stream HTTP/1.1\r\nHost: north.localhost\r\n\r\n";
    stream.write_all(request.as_bytes()).await.expect("a request");
    let begun = Instant::now();
    let answer = rest(&mut stream).await;
    assert!(answer.contains("data: 7"), "{answer}");
    assert!(
        begun.elapsed() > PATIENCE * 3,
        "it went on for longer than a head may take"
    );
}

#[tokio::test]
async fn what_is_under_way_is_answered_before_it_stops() {
    let (mut stream, stop, server) = open().await;
    let request = "GET /stream HTTP/1.1\r\nHost: north.localhost\r\n\r\n";
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut head = [0; 15];
    stream.read_exact(&mut head).await.expect("an answer");
    stop.send(()).expect("it serves");
    let answer = rest(&mut stream).await;
    assert!(answer.contains("data: 7"), "{answer}");
    tokio::time::timeout(LIMIT, server)
        .await
        .expect("it ends")
        .expect("it ends well");
}
