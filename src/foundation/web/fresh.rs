//! Freshness: a page that has not changed since the browser's last visit is not sent again.

use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use sha2::{Digest, Sha256};

/// Bytes of the hash in a tag: enough that two versions of a page never meet.
const TAG_BYTES: usize = 16;

/// The tag of an answer made of these parts. Weak, because layers further out compress what it stands for.
///
/// Each part is counted with its length, so that nothing can move from one into the next.
#[must_use]
pub fn weak_tag(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let digest = hash.finalize();
    let hex: String = digest
        .iter()
        .take(TAG_BYTES)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("W/\"{hex}\"")
}

/// The answer; or 304 without a body when the browser holds just this one (RFC 9110, 13.1.2).
///
/// The headers that say how it may be kept go along, and so do cookies.
#[must_use]
pub fn unless_known(asked: &HeaderMap, mut answer: Response) -> Response {
    let known = answer.status() == StatusCode::OK
        && answer
            .headers()
            .get(header::ETAG)
            .and_then(|tag| tag.to_str().ok())
            .is_some_and(|tag| knows(asked, tag));
    if !known {
        return answer;
    }
    *answer.status_mut() = StatusCode::NOT_MODIFIED;
    *answer.body_mut() = Body::empty();
    for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_LANGUAGE] {
        answer.headers_mut().remove(name);
    }
    answer
}

/// Whether the browser names this tag. Tags are compared weakly: by what stands between the quotes.
fn knows(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let tag = bare(tag);
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|list| list.to_str().ok())
        .flat_map(|list| list.split(','))
        .any(|known| known.trim() == "*" || bare(known) == tag)
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Body,
        http::{HeaderMap, HeaderValue, StatusCode, header},
        response::Response,
    };

    use super::{unless_known, weak_tag};

    fn answer(tag: &str) -> Response {
        let mut answer = Response::new(Body::from("text"));
        let tag = HeaderValue::from_str(tag).unwrap();
        answer.headers_mut().insert(header::ETAG, tag);
        answer
    }

    fn asked(tags: &str) -> HeaderMap {
        let mut asked = HeaderMap::new();
        asked.insert(header::IF_NONE_MATCH, HeaderValue::from_str(tags).unwrap());
        asked
    }

    #[test]
    fn a_tag_that_is_known_is_answered_without_a_body() {
        let tag = weak_tag(&[b"text"]);
        for tags in [
            tag.clone(),
            tag.trim_start_matches("W/").to_owned(),
            format!("\"other\", {tag}"),
            "*".to_owned(),
        ] {
            let status = unless_known(&asked(&tags), answer(&tag)).status();
            assert_eq!(status, StatusCode::NOT_MODIFIED, "{tags}");
        }
        for tags in ["\"other\"", "", "W/", "W/\"\""] {
            assert_eq!(
                unless_known(&asked(tags), answer(&tag)).status(),
                StatusCode::OK,
                "{tags}"
            );
        }
    }

    #[test]
    fn only_a_page_that_was_found_can_be_known() {
        let tag = weak_tag(&[b"text"]);
        let mut refused = answer(&tag);
        *refused.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        let status = unless_known(&asked(&tag), refused).status();
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[test]
    fn nothing_moves_from_one_part_of_a_tag_into_the_next() {
        assert_ne!(weak_tag(&[b"ab", b"c"]), weak_tag(&[b"a", b"bc"]));
    }
}
