//! What people of one demo company are called and say, to put new people and posts together from.

use std::collections::BTreeSet;

use rand::{Rng, rngs::StdRng, seq::IndexedRandom};

use super::super::data::World;
use crate::foundation::i18n::Lang;

/// Names and sentences.
pub(super) struct Corpus {
    given_names: Vec<String>,
    family_names: Vec<String>,
    /// Titles and the sentences of their posts, by the category they stand in.
    shelves: Vec<Shelf>,
}

/// What is said in one category in one language.
pub(super) struct Shelf {
    pub category: String,
    pub lang: Lang,
    titles: Vec<String>,
    sentences: Vec<String>,
}

impl Corpus {
    pub(super) fn of(world: &World) -> Self {
        let names = |of: fn(&super::super::data::PersonLine) -> &String| {
            let all: BTreeSet<String> = world.people.iter().map(|line| of(line).clone()).collect();
            all.into_iter().collect()
        };
        let mut shelves: Vec<Shelf> = Vec::new();
        for topic in &world.topics {
            let at = shelves
                .iter()
                .position(|shelf| shelf.category == topic.category && shelf.lang == topic.lang);
            let at = at.unwrap_or_else(|| {
                shelves.push(Shelf {
                    category: topic.category.clone(),
                    lang: topic.lang,
                    titles: Vec::new(),
                    sentences: Vec::new(),
                });
                shelves.len() - 1
            });
            let shelf = &mut shelves[at];
            shelf.titles.push(topic.title.clone());
            for post in &topic.posts {
                shelf.sentences.extend(sentences(&post.body));
            }
        }
        shelves.retain(|shelf| shelf.sentences.len() > 3);
        Self {
            given_names: names(|line| &line.given_name),
            family_names: names(|line| &line.family_name),
            shelves,
        }
    }

    /// A given and a family name.
    pub(super) fn name(&self, rng: &mut StdRng) -> (&str, &str) {
        let one = |names: &'_ [String], rng: &mut StdRng| rng.random_range(0..names.len().max(1));
        let given = one(&self.given_names, rng);
        let family = one(&self.family_names, rng);
        (&self.given_names[given], &self.family_names[family])
    }

    /// A category with what is said there.
    pub(super) fn shelf(&self, rng: &mut StdRng) -> Option<&Shelf> {
        self.shelves.choose(rng)
    }
}

impl Shelf {
    /// A title, told from others like it by the place where it happens.
    pub(super) fn title(&self, place: &str, rng: &mut StdRng) -> String {
        let title = self.titles.choose(rng).map(String::as_str).unwrap_or_default();
        let mut title = format!("{title} ({place})");
        while title.chars().count() > crate::forum::TITLE_CHARS_MAX {
            title.pop();
        }
        title
    }

    /// A post of one to four sentences, now and then in two paragraphs.
    pub(super) fn post(&self, rng: &mut StdRng) -> String {
        let count = rng.random_range(1..=4);
        let mut text = String::new();
        for number in 0..count {
            if number > 0 {
                text.push_str(if rng.random_ratio(1, 4) { "\n\n" } else { " " });
            }
            text.push_str(self.sentences.choose(rng).map(String::as_str).unwrap_or_default());
        }
        text
    }
}

/// The plain sentences of a post: no lists, quotes, tables or code, which make no sense out of their place.
fn sentences(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_prose = |line: &&str| {
        let begins = line.trim_start().chars().next();
        begins.is_some_and(char::is_alphabetic) && !line.contains('`') && !line.contains('|')
    };
    for line in body.lines().filter(is_prose) {
        let mut rest = line.trim();
        while let Some(end) = rest.find(['.', '!', '?']).map(|at| at + 1) {
            let (sentence, later) = rest.split_at(end);
            // "z. B.", "5.1" and "usw." go on without a space or a capital letter.
            let goes_on = !later.is_empty() && !later.trim_start().starts_with(char::is_uppercase);
            let letters = sentence.chars().filter(|c| c.is_alphabetic()).count();
            if !goes_on && letters > 12 && !sentence.contains("](") {
                found.push(sentence.trim().to_owned());
            }
            if goes_on {
                break;
            }
            rest = later.trim_start();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn only_whole_sentences_of_prose_are_taken() {
        let body = "Der Router blinkt rot. Seit gestern geht nichts mehr!\n\n- ein Punkt einer Liste.\n> Ein Zitat von jemandem.";
        assert_eq!(
            sentences(body),
            ["Der Router blinkt rot.", "Seit gestern geht nichts mehr!"]
        );
    }
}
