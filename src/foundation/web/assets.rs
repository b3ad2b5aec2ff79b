//! Static files: hashed names that never change, compressed once, when somebody first takes them so.
//!
//! gzip takes milliseconds and is made at the first request for it. Brotli at its best takes a hundred times as long, so
//! a thread of its own makes it after that first request, which is answered with gzip: the start does not wait.

use std::{
    collections::HashMap,
    io::Write,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

/// Brotli's quality: the best for what is kept for a year; unoptimised builds would take seconds for it.
const BROTLI_QUALITY: i32 = if cfg!(debug_assertions) { 5 } else { 11 };
/// Brotli's window as a power of two: larger than any file here.
const BROTLI_WINDOW: i32 = 22;
/// Bytes brotli takes in at once.
const BROTLI_BUFFER_BYTES: usize = 4_096;
/// Texts made elsewhere that are kept compressed, such as the style sheets of brands.
const MADE_MAX: u64 = 256;

#[derive(RustEmbed)]
#[folder = "assets/static/"]
struct Files;

/// What is sent under a name that holds its hash, in every form that was asked for so far.
struct Asset {
    kind: HeaderValue,
    plain: Bytes,
    /// Whether compressing makes it smaller; pictures are compressed already.
    is_text: bool,
    gzip: OnceLock<Option<Bytes>>,
    brotli: OnceLock<Option<Bytes>>,
}

impl Asset {
    fn new(kind: HeaderValue, plain: Bytes, is_text: bool) -> Self {
        Self {
            kind,
            plain,
            is_text,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        }
    }

    fn gzip(&self) -> Option<Bytes> {
        self.gzip.get_or_init(|| gzip(&self.plain)).clone()
    }

    fn squeeze(&self) {
        if self.is_text {
            self.brotli.get_or_init(|| brotli(&self.plain));
        }
    }
}

/// Every static file, by the name with its hash.
#[derive(Clone)]
pub struct Assets {
    by_hashed: Arc<HashMap<String, Arc<Asset>>>,
    hashed_of: Arc<HashMap<String, String>>,
    made: moka::sync::Cache<String, Arc<Asset>>,
    squeezing: Arc<AtomicBool>,
}

impl Assets {
    /// Reads and hashes every embedded file.
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
            let kind = HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
            by_hashed.insert(hashed.clone(), Arc::new(Asset::new(kind, data.into(), text)));
            hashed_of.insert(name, hashed);
        }
        Self {
            by_hashed: Arc::new(by_hashed),
            hashed_of: Arc::new(hashed_of),
            made: moka::sync::Cache::new(MADE_MAX),
            squeezing: Arc::default(),
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
        compressed(asset, headers, || {
            // One thread for all of them: a browser that takes one takes the others in the same moment.
            if !self.squeezing.swap(true, Ordering::Relaxed) {
                let assets = self.clone();
                aside(move || assets.squeeze());
            }
        })
    }

    /// A style sheet that is made, not read, under a path that holds its hash: immutable for a year.
    #[must_use]
    pub fn serve_css(&self, path: &str, css: &str, headers: &HeaderMap) -> Response {
        let mut is_new = false;
        let asset = self.made.get_with_by_ref(path, || {
            is_new = true;
            let kind = HeaderValue::from_static("text/css; charset=utf-8");
            Arc::new(Asset::new(kind, Bytes::copy_from_slice(css.as_bytes()), true))
        });
        if is_new {
            let asset = Arc::clone(&asset);
            aside(move || asset.squeeze());
        }
        compressed(&asset, headers, || {})
    }

    /// Compresses everything read from files as far as it goes, now.
    pub fn squeeze(&self) {
        for asset in self.by_hashed.values() {
            asset.squeeze();
        }
    }
}

/// A file whose name holds its hash and that is compressed already, such as a picture: cached for a year.
#[must_use]
pub fn immutable(kind: HeaderValue, bytes: Bytes) -> Response {
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    response
}

/// Work that no request waits for.
fn aside(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().name("brotli".to_owned()).spawn(work);
    if let Err(error) = thread {
        tracing::warn!(%error, "no thread to compress in; gzip goes on");
    }
}

/// The asset in the form the browser likes best among those there are. `wanted` is called when brotli is not there yet.
fn compressed(asset: &Asset, headers: &HeaderMap, wanted: impl FnOnce()) -> Response {
    let accepted = Accepted::of(headers);
    let likes = |encoding: f32| asset.is_text && encoding > 0.0 && encoding >= accepted.identity;
    let brotli = (likes(accepted.brotli) && accepted.brotli >= accepted.gzip).then(|| {
        if asset.brotli.get().is_none() {
            wanted();
        }
        asset.brotli.get().cloned().flatten()
    });
    let (encoding, bytes) = match brotli.flatten() {
        Some(brotli) => (Some("br"), brotli),
        None => match likes(accepted.gzip).then(|| asset.gzip()).flatten() {
            Some(gzip) => (Some("gzip"), gzip),
            None => (None, asset.plain.clone()),
        },
    };
    let mut response = immutable(asset.kind.clone(), bytes);
    let headers = response.headers_mut();
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// How much a browser likes each form, 0 (refused) to 1 (RFC 9110, 12.5.3).
#[derive(Clone, Copy, Debug, PartialEq)]
struct Accepted {
    brotli: f32,
    gzip: f32,
    identity: f32,
}

impl Accepted {
    fn of(headers: &HeaderMap) -> Self {
        let (mut brotli, mut gzip, mut identity, mut others) = (None, None, None, None);
        let lists = headers.get_all(header::ACCEPT_ENCODING).iter();
        for item in lists
            .filter_map(|list| list.to_str().ok())
            .flat_map(|list| list.split(','))
        {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next().unwrap_or("").to_ascii_lowercase();
            let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
            // A weight that is no number is no consent.
            let weight = weight.map_or(1.0, |weight| {
                weight.trim().parse::<f32>().unwrap_or(0.0).clamp(0.0, 1.0)
            });
            match name.as_str() {
                "br" => brotli = Some(weight),
                "gzip" | "x-gzip" => gzip = Some(weight),
                "identity" => identity = Some(weight),
                "*" => others = Some(weight),
                _ => {}
            }
        }
        let others: f32 = others.unwrap_or(0.0);
        Self {
            brotli: brotli.unwrap_or(others),
            gzip: gzip.unwrap_or(others),
            // Plain is always taken, but only one who names it prefers it.
            identity: identity.unwrap_or(0.0),
        }
    }
}

fn gzip(data: &[u8]) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).ok()?;
    encoder.finish().ok().map(Into::into)
}

fn brotli(data: &[u8]) -> Option<Bytes> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: data.len(),
        ..Default::default()
    };
    let mut writer = brotli::CompressorWriter::with_params(&mut packed, BROTLI_BUFFER_BYTES, &params);
    writer.write_all(data).ok()?;
    drop(writer);
    Some(packed.into())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Asset, Assets, compressed};

    fn encoding(asset: &Asset, accepts: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for accept in accepts {
            headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
        }
        let response = compressed(asset, &headers, || {});
        assert_eq!(response.headers()[header::VARY], "accept-encoding");
        let encoding = response.headers().get(header::CONTENT_ENCODING);
        encoding.map_or("", |encoding| encoding.to_str().unwrap()).to_owned()
    }

    fn text() -> Asset {
        Asset::new(HeaderValue::from_static("text/css"), "a { color: red }".into(), true)
    }

    #[test]
    fn the_smallest_form_that_the_browser_takes_is_sent() {
        let squeezed = text();
        squeezed.squeeze();
        for (accepts, expected) in [
            (&["gzip, deflate, br, zstd"][..], "br"),
            (&["br;q=0, gzip"], "gzip"),
            (&["br; q=0.0 , gzip; q=0.5"], "gzip"),
            (&["gzip;q=0, br;q=0"], ""),
            (&["gzip;q=0"], ""),
            (&["*"], "br"),
            (&["*;q=0"], ""),
            (&["br;q=0, *"], "gzip"),
            (&["gzip;q=1.0, br;q=0.5"], "gzip"),
            (&["identity, gzip;q=0.5"], ""),
            (&["BR"], "br"),
            (&["gzip", "br"], "br"),
            (&["br;q=x"], ""),
            (&["xbr, sgzip"], ""),
            (&["identity;q=0"], ""),
            (&[""], ""),
            (&[], ""),
        ] {
            assert_eq!(encoding(&squeezed, accepts), expected, "{accepts:?}");
        }
    }

    #[test]
    fn until_brotli_is_there_gzip_is_sent_and_brotli_asked_for() {
        let fresh = text();
        assert_eq!(encoding(&fresh, &["gzip, br"]), "gzip");
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip, br"));
        let mut asked = false;
        let _first = compressed(&fresh, &headers, || asked = true);
        assert!(asked);
        fresh.squeeze();
        assert_eq!(encoding(&fresh, &["gzip, br"]), "br");
    }

    #[test]
    fn a_picture_is_sent_as_it_is() {
        let picture = Asset::new(HeaderValue::from_static("image/png"), "PNG".into(), false);
        assert_eq!(encoding(&picture, &["gzip, br"]), "");
    }

    #[test]
    fn brotli_gives_back_what_went_in_and_is_smaller_than_gzip() {
        let assets = Assets::load();
        assets.squeeze();
        let mut texts = 0;
        for (name, asset) in assets.by_hashed.iter().filter(|(_, asset)| asset.is_text) {
            let packed = asset.brotli.get().unwrap().clone().unwrap();
            let mut plain = Vec::new();
            brotli::BrotliDecompress(&mut &packed[..], &mut plain).unwrap();
            assert_eq!(plain, asset.plain, "{name}");
            let zipped = asset.gzip().unwrap();
            assert!(
                packed.len() <= zipped.len(),
                "{name}: {} > {}",
                packed.len(),
                zipped.len()
            );
            texts += 1;
        }
        assert!(texts >= 5, "only {texts} texts");
    }
}
