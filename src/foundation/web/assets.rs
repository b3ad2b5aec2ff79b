//! Static files: hashed names that never change, compressed once at boot.

use std::{collections::HashMap, io::Write, sync::Arc};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "assets/static/"]
struct Files;

/// One static file with its compressed form.
struct Asset {
    kind: HeaderValue,
    plain: bytes::Bytes,
    gzip: Option<bytes::Bytes>,
}

/// Every static file, by the name with its hash.
#[derive(Clone)]
pub struct Assets {
    by_hashed: Arc<HashMap<String, Asset>>,
    hashed_of: Arc<HashMap<String, String>>,
}

impl Assets {
    /// Reads, hashes and compresses every embedded file.
    #[must_use]
    pub fn load() -> Self {
        let mut files: Vec<(String, Vec<u8>)> = Files::iter()
            .filter_map(|name| Files::get(&name).map(|file| (name.to_string(), file.data.into_owned())))
            .collect();
        // Modules name each other by path, so every name in a module is replaced by its hashed one: leaves first.
        files.sort_by_key(|(name, _)| (name.ends_with(".js") && !name.starts_with("vendor/"), name.clone()));
        let mut hashed_of: HashMap<String, String> = HashMap::new();
        let mut by_hashed = HashMap::new();
        for (name, mut data) in files {
            if (name.ends_with(".js") || name.ends_with(".css")) && !name.starts_with("vendor/") {
                let mut text = String::from_utf8_lossy(&data).into_owned();
                for (plain, hashed) in &hashed_of {
                    text = text.replace(&format!("/static/{plain}"), &format!("/static/{hashed}"));
                }
                data = text.into_bytes();
            }
            let digest = Sha256::digest(&data);
            let hash: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let hashed = match name.rsplit_once('.') {
                Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
                None => format!("{name}.{hash}"),
            };
            let kind = mime_guess::from_path(&name).first_or_octet_stream();
            let text = kind.type_() == "text" || matches!(kind.subtype().as_str(), "javascript" | "svg" | "json");
            let kind = if kind.type_() == "text" {
                format!("{kind}; charset=utf-8")
            } else {
                kind.to_string()
            };
            let asset = Asset {
                kind: HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static("application/octet-stream")),
                gzip: text.then(|| gzip(&data)).flatten(),
                plain: data.into(),
            };
            by_hashed.insert(hashed.clone(), asset);
            hashed_of.insert(name, hashed);
        }
        Self {
            by_hashed: Arc::new(by_hashed),
            hashed_of: Arc::new(hashed_of),
        }
    }

    /// The address of a file by its plain name, if there is such a file.
    #[must_use]
    pub fn address(&self, name: &str) -> Option<String> {
        self.hashed_of.get(name).map(|hashed| format!("/static/{hashed}"))
    }

    /// The file under its hashed name: immutable for a year.
    #[must_use]
    pub fn serve(&self, hashed: &str, headers: &HeaderMap) -> Response {
        let Some(asset) = self.by_hashed.get(hashed) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        immutable(asset.kind.clone(), asset.plain.clone(), asset.gzip.clone(), headers)
    }
}

/// A file whose name holds its hash: cached for a year, compressed when the browser takes it.
pub fn immutable(kind: HeaderValue, plain: bytes::Bytes, gzip: Option<bytes::Bytes>, headers: &HeaderMap) -> Response {
    let takes_gzip = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|accepted| accepted.to_str().ok())
        .is_some_and(|accepted| accepted.contains("gzip"));
    let mut response = match gzip.filter(|_| takes_gzip) {
        Some(gzip) => {
            let mut response = Body::from(gzip).into_response();
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response
        }
        None => Body::from(plain).into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    response
}

/// The text, gzipped at the best level.
#[must_use]
pub fn gzip(data: &[u8]) -> Option<bytes::Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).ok()?;
    encoder.finish().ok().map(Into::into)
}
