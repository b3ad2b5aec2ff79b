//! What has to be there before letters may leave: asked by whoever starts a campaign, and once more when it begins.

use std::str::FromStr;

use serde_json::{Value, json};

use super::{
    Campaign, Variant,
    audience::Crowd,
    issue::{HTML_BYTES_MAX, Issue, Links, Pattern},
};
use crate::{
    foundation::{
        db::Work,
        error::AppError,
        i18n::{Lang, Speaker},
    },
    tenancy::{
        House, Tenant, TenantDb,
        brand::Mode,
        legal::{LegalKind, LegalPage},
    },
};

/// The sentences about what can be missing.
const KEYS: [&str; 13] = [
    "campaign-lacks-imprint",
    "campaign-lacks-variant",
    "campaign-lacks-subject",
    "campaign-lacks-blocks",
    "campaign-lacks-text",
    "campaign-lacks-alt",
    "campaign-lacks-picture",
    "campaign-lacks-link",
    "campaign-lacks-block",
    "campaign-lacks-thing",
    "campaign-lacks-future",
    "campaign-lacks-brevity",
    "campaign-lacks-audience",
];

/// Something that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// The key of its sentence.
    pub key: &'static str,
    /// The language in which it is missing.
    pub lang: Option<Lang>,
}

impl Lack {
    const fn of_all(key: &'static str) -> Self {
        Self { key, lang: None }
    }

    /// In words.
    #[must_use]
    pub fn text(self, speaker: &Speaker) -> String {
        match self.lang {
            Some(lang) => speaker.say(self.key, &[("language", speaker.language_name(lang).into())]),
            None => speaker.say(self.key, &[]),
        }
    }

    /// As they are stored.
    #[must_use]
    pub fn all_to_json(lacks: &[Self]) -> Value {
        let stored = |lack: &Self| json!({ "key": lack.key, "lang": lack.lang.map(|lang| lang.to_string()) });
        lacks.iter().map(stored).collect()
    }

    /// As they were stored; what this program has no words for is left out.
    #[must_use]
    pub fn all_of_json(stored: &Value) -> Vec<Self> {
        let lack = |stored: &Value| {
            let said = stored["key"].as_str()?;
            Some(Self {
                key: KEYS.into_iter().find(|key| *key == said)?,
                lang: stored["lang"].as_str().and_then(|tag| Lang::from_str(tag).ok()),
            })
        };
        stored.as_array().into_iter().flatten().filter_map(lack).collect()
    }
}

/// How many would be written to.
#[must_use]
pub fn reached(crowds: &[Crowd]) -> i64 {
    let read = crowds.iter().filter(|crowd| crowd.reason.is_empty());
    read.map(|crowd| crowd.n).sum()
}

/// What is missing at this moment.
///
/// # Errors
/// When the database does not answer or a template fails.
pub async fn lacks(
    house: &House,
    work: &Work,
    tenant: &Tenant,
    (campaign, variants): (&Campaign, &[Variant]),
    crowds: &[Crowd],
) -> Result<Vec<Lack>, AppError> {
    let mut lacks = Vec::new();
    let db = TenantDb::new(work, tenant.id);
    let imprint = LegalPage::latest(&db, tenant, LegalKind::Imprint, tenant.default_lang).await?;
    if imprint.is_none() {
        lacks.push(Lack::of_all("campaign-lacks-imprint"));
    }
    if !variants.iter().any(|variant| variant.lang == tenant.default_lang) {
        lacks.push(Lack {
            key: "campaign-lacks-variant",
            lang: Some(tenant.default_lang),
        });
    }
    for variant in variants {
        let mut missing: Vec<&'static str> = Vec::new();
        if variant.subject.is_empty() {
            missing.push("campaign-lacks-subject");
        }
        if variant.blocks.is_empty() {
            missing.push("campaign-lacks-blocks");
        }
        for lack in variant.blocks.iter().filter_map(|block| block.lacks(tenant)) {
            if !missing.contains(&lack) {
                missing.push(lack);
            }
        }
        let speaker = house.words.speaker(tenant.locale(variant.lang), &tenant.wording);
        let issue = Issue::compose(house, work, (tenant, &speaker), variant, Links::Straight).await?;
        if issue.gone > 0 && !missing.contains(&"campaign-lacks-thing") {
            missing.push("campaign-lacks-thing");
        }
        if issue.past > 0 {
            missing.push("campaign-lacks-future");
        }
        let pattern = Pattern::of(house, work, (tenant, &speaker), (campaign, &issue), Mode::Light).await?;
        if pattern.html_bytes() > HTML_BYTES_MAX {
            missing.push("campaign-lacks-brevity");
        }
        let lang = Some(variant.lang);
        lacks.extend(missing.into_iter().map(|key| Lack { key, lang }));
    }
    if reached(crowds) == 0 {
        lacks.push(Lack::of_all("campaign-lacks-audience"));
    }
    Ok(lacks)
}

#[cfg(test)]
mod tests {
    use super::Lack;
    use crate::foundation::i18n::Lang;

    #[test]
    fn what_was_missing_is_read_as_it_was_written() {
        let lacks = [
            Lack::of_all("campaign-lacks-audience"),
            Lack {
                key: "campaign-lacks-thing",
                lang: Some(Lang::De),
            },
        ];
        assert_eq!(Lack::all_of_json(&Lack::all_to_json(&lacks)), lacks);
    }
}
