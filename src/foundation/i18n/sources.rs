//! The files under `locales/`: embedded in a release, read from disk in debug builds.

use rust_embed::RustEmbed;

use super::lang::{Country, Lang};

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// Why the words could not be loaded. All of these are mistakes in our own files.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// An entry is no valid Fluent.
    #[error("{path}:{line}: not valid Fluent: {reason}")]
    Junk {
        /// The file, below `locales/`.
        path: String,
        /// The line the entry goes wrong at, from 1.
        line: usize,
        /// What the parser missed.
        reason: String,
    },
    /// A folder is none of `de`, `de@formal`, `de-CH`.
    #[error("{path}: the folder names no language, formality or region")]
    UnknownLayer {
        /// The file, below `locales/`.
        path: String,
    },
    /// A file is not UTF-8.
    #[error("{path}: not UTF-8")]
    NotUtf8 {
        /// The file, below `locales/`.
        path: String,
    },
}

/// Which layer a file belongs to, by its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// `de/`: the whole language, informal.
    Base(Lang),
    /// `de@formal/`: only what differs when people are addressed formally.
    Formal(Lang),
    /// `de-CH/`: only what differs in a country.
    Region(Lang, Country),
}

impl Layer {
    /// The language of the layer.
    pub fn lang(self) -> Lang {
        match self {
            Self::Base(lang) | Self::Formal(lang) | Self::Region(lang, _) => lang,
        }
    }

    fn of_folder(folder: &str) -> Option<Self> {
        if let Some((lang, country)) = folder.split_once('-') {
            return Some(Self::Region(lang.parse().ok()?, country.parse().ok()?));
        }
        match folder.split_once('@') {
            Some((lang, "formal")) => Some(Self::Formal(lang.parse().ok()?)),
            Some(_) => None,
            None => Some(Self::Base(folder.parse().ok()?)),
        }
    }
}

/// One `.ftl` file as it was written.
#[derive(Clone, Debug)]
pub struct Source {
    /// The layer its folder stands for.
    pub layer: Layer,
    /// Folder and name, as in `de@formal/forum.ftl`.
    pub path: String,
    /// The Fluent text.
    pub text: String,
}

impl Source {
    /// A file from its path below `locales/` and its text.
    ///
    /// # Errors
    /// `UnknownLayer` when the folder is none of ours.
    pub fn new(path: &str, text: String) -> Result<Self, WordsError> {
        let layer = path
            .split_once('/')
            .and_then(|(folder, _)| Layer::of_folder(folder))
            .ok_or_else(|| WordsError::UnknownLayer { path: path.to_owned() })?;
        Ok(Self {
            layer,
            path: path.to_owned(),
            text,
        })
    }

    /// The line a byte of the text stands on, from 1.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        1 + self.text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
    }
}

/// Every `.ftl` file of the product, sorted by path.
///
/// # Errors
/// When a folder is unknown or a file is not UTF-8.
pub fn embedded() -> Result<Vec<Source>, WordsError> {
    let mut paths: Vec<_> = Files::iter().filter(|path| path.ends_with(".ftl")).collect();
    paths.sort();
    let mut sources = Vec::with_capacity(paths.len());
    for path in paths {
        // A file listed a moment ago can only vanish while someone edits `locales/` in development.
        let Some(file) = Files::get(&path) else { continue };
        let text = String::from_utf8(file.data.into_owned()).map_err(|_| WordsError::NotUtf8 {
            path: path.clone().into_owned(),
        })?;
        sources.push(Source::new(&path, text)?);
    }
    Ok(sources)
}

/// The text of `locales/glossary.toml`; empty when it is missing or not UTF-8.
pub(super) fn glossary_text() -> String {
    Files::get("glossary.toml")
        .and_then(|file| String::from_utf8(file.data.into_owned()).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_names_its_layer() {
        let layer = |path: &str| Source::new(path, String::new()).map(|source| source.layer);
        assert_eq!(layer("de/forum.ftl"), Ok(Layer::Base(Lang::De)));
        assert_eq!(layer("pl@formal/forum.ftl"), Ok(Layer::Formal(Lang::Pl)));
        assert_eq!(layer("fr-CH/forum.ftl"), Ok(Layer::Region(Lang::Fr, Country::CH)));
        for wrong in ["es/forum.ftl", "de@casual/forum.ftl", "de-XX/forum.ftl", "forum.ftl"] {
            assert_eq!(layer(wrong), Err(WordsError::UnknownLayer { path: wrong.to_owned() }));
        }
    }
}
