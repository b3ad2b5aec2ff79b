//! The switcher of languages: the same page in each of them.

use serde::Serialize;

use crate::foundation::{i18n::Lang, web::path::behind_lang};

/// The same page in one language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    lang: &'static str,
    name: &'static str,
    url: String,
    current: bool,
}

impl LanguageLink {
    /// The page at this address in each of these languages; it is shown in `shown`.
    #[must_use]
    pub fn all(langs: &[Lang], shown: Lang, path_and_query: &str) -> Vec<Self> {
        let rest = behind_lang(path_and_query);
        let path = path_and_query.split('?').next().unwrap_or("/");
        // A second stroke would name another host.
        let path = path.trim_start_matches(['/', '\\']);
        let first = path.split('/').next().unwrap_or("");
        // An address that begins with no language says it behind.
        let is_without_lang = !first.is_empty() && first.parse::<Lang>().is_err();
        let link = |lang: &Lang| Self {
            lang: lang.as_str(),
            name: lang.native_name(),
            url: if is_without_lang {
                format!("/{path}?lang={}", lang.as_str())
            } else {
                format!("/{}{rest}", lang.as_str())
            },
            current: *lang == shown,
        };
        langs.iter().map(link).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageLink;
    use crate::foundation::i18n::Lang;

    #[test]
    fn no_address_makes_the_switcher_lead_to_another_host() {
        for path in [
            "//other.example",
            "/\\other.example",
            "///other.example/de",
            "//other.example?x=1",
        ] {
            for link in LanguageLink::all(&Lang::ALL, Lang::De, path) {
                assert!(link.url.starts_with("/other.example"), "{path}: {}", link.url);
            }
        }
    }
}
