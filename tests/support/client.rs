//! A browser without a screen: one host, a jar of cookies.

use std::{collections::BTreeMap, sync::Mutex};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::Portal;

/// One browser at one host.
pub struct Client {
    router: Router,
    host: String,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Seen {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
    pub statements: u32,
}

impl Client {
    pub fn new(portal: &Portal, host: &str) -> Self {
        Self::of(portal.router.clone(), host)
    }

    /// A browser at another node.
    pub fn of(router: Router, host: &str) -> Self {
        Self {
            router,
            host: host.to_owned(),
            cookies: Mutex::default(),
        }
    }

    /// The same cookies at another host: what an attacker would try.
    pub fn moved_to(&self, host: &str) -> Self {
        let cookies = self.cookies.lock().expect("a jar").clone();
        Self {
            router: self.router.clone(),
            host: host.to_owned(),
            cookies: Mutex::new(cookies),
        }
    }

    /// The same with one cookie more.
    pub fn with_cookie(self, name: &str, value: &str) -> Self {
        self.cookies
            .lock()
            .expect("a jar")
            .insert(name.to_owned(), value.to_owned());
        self
    }

    pub async fn get(&self, path: &str) -> Seen {
        self.send(self.request("GET", path).body(Body::empty()).expect("a request"))
            .await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let body = serde_urlencoded::to_string(fields).expect("a form");
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a form as its page shows it now, with its version.
    pub async fn save(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let version = self.get(path).await.hidden("version");
        let form: Vec<_> = fields.iter().copied().chain([("version", version.as_str())]).collect();
        self.post(path, &form).await
    }

    /// Sends a form with a file, as browsers do: its other fields first.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], (field, bytes): (&str, &[u8])) -> Seen {
        let mut body = Vec::new();
        for (name, text) in fields {
            body.extend_from_slice(
                format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").as_bytes(),
            );
        }
        let head = format!(
            "--edge\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"a.png\"\r\n\
             content-type: image/png\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        // As a network brings it: what stands before a file that is too large is there already.
        let pieces: Vec<_> = body
            .chunks(16 * 1024)
            .map(|piece| Ok::<_, std::io::Error>(piece.to_vec()))
            .collect();
        let request = self
            .request("POST", path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from_stream(futures_util::stream::iter(pieces)))
            .expect("a request");
        self.send(request).await
    }

    /// A request with this host and these cookies, for what a form does not do.
    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let jar = self.cookies.lock().expect("a jar");
        let cookies = jar
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("; ");
        let builder = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.host);
        if cookies.is_empty() {
            builder
        } else {
            builder.header(header::COOKIE, cookies)
        }
    }

    pub async fn send(&self, request: Request<Body>) -> Seen {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let statements = response
            .extensions()
            .get::<kith::foundation::web::outer::Statements>()
            .map_or(0, |statements| statements.0);
        self.keep(&headers);
        let bytes = response.into_body().collect().await.expect("a body").to_bytes();
        Seen {
            status,
            headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            statements,
        }
    }

    fn keep(&self, headers: &HeaderMap) {
        let mut jar = self.cookies.lock().expect("a jar");
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a cookie");
            let (name, value) = line
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("a pair");
            if value.is_empty() {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Seen {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .and_then(|location| location.to_str().ok())
            .unwrap_or("")
    }

    /// The hidden value that makes a form act once.
    #[track_caller]
    pub fn form_key(&self) -> String {
        self.hidden("form_key")
    }

    /// The value of a hidden field.
    #[track_caller]
    pub fn hidden(&self, name: &str) -> String {
        let at = self
            .text
            .find(&format!("name=\"{name}\""))
            .unwrap_or_else(|| panic!("no {name} in:\n{}", self.text));
        self.text[at..]
            .split("value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("a value")
            .to_owned()
    }

    #[track_caller]
    pub fn assert_says(&self, text: &str) {
        assert!(
            self.text.contains(text),
            "{} does not say {text}:\n{}",
            self.status,
            self.text
        );
    }

    #[track_caller]
    pub fn assert_silent(&self, text: &str) {
        assert!(!self.text.contains(text), "{} says {text}:\n{}", self.status, self.text);
    }
}
