//! The platform's catalogue of skills: what packages require and Friends have.

use std::{collections::BTreeMap, sync::Arc};

use serde::Deserialize;

use crate::foundation::i18n::Lang;

/// A skill of the catalogue.
#[derive(Clone, Debug, Deserialize)]
struct Skill {
    id: String,
    name: BTreeMap<String, String>,
}

/// The catalogue, in its order.
#[derive(Clone, Debug)]
pub struct Skills(Arc<Vec<Skill>>);

impl Skills {
    /// Reads the embedded catalogue.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn load() -> Result<Self, String> {
        let text = super::places::data("skills.yaml").ok_or("skills.yaml is missing")?;
        serde_yaml::from_slice(&text)
            .map(|skills| Self(Arc::new(skills)))
            .map_err(|error| error.to_string())
    }

    /// Every id, in the catalogue's order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|skill| skill.id.as_str())
    }

    /// Ids and names in a language.
    pub fn named(&self, lang: Lang) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(move |skill| {
            (
                skill.id.as_str(),
                skill.name.get(lang.as_str()).map_or(skill.id.as_str(), String::as_str),
            )
        })
    }

    /// The name of one skill in a language; its id when the catalogue no longer has it.
    #[must_use]
    pub fn name<'skills>(&'skills self, id: &'skills str, lang: Lang) -> &'skills str {
        self.named(lang)
            .find(|(known, _)| *known == id)
            .map_or(id, |(_, name)| name)
    }

    /// The rows of the table that packages and people refer to.
    #[must_use]
    pub fn rows(&self) -> Vec<(i64, String, serde_json::Value)> {
        (1_i64..)
            .zip(self.0.iter())
            .map(|(position, skill)| (position, skill.id.clone(), serde_json::json!(skill.name)))
            .collect()
    }
}
