//! What the long walks share: an eye on every page they pass, the community they walk through, and its letters.

use std::sync::Arc;

use kith::{
    demo::PASSWORD,
    foundation::{
        i18n::{Arg, Speaker},
        mail::Letter,
    },
    tenancy::TenantId,
};

use super::rig::{Browser, COLOUR_RULES, Site};

/// Looks at each page on the way and writes down what is wrong.
pub struct Eye<'a> {
    pub browser: &'a Browser,
    found: Vec<String>,
}

impl<'a> Eye<'a> {
    pub const fn of(browser: &'a Browser) -> Self {
        Self {
            browser,
            found: Vec::new(),
        }
    }

    pub async fn look(&mut self, what: &str) {
        let browser = self.browser;
        browser.prefer("light").await;
        let mut found = browser.faults().await;
        browser.prefer("dark").await;
        found.extend(browser.faults_by(COLOUR_RULES).await);
        found.extend(browser.overflow().await);
        found.extend(browser.complaints().await);
        found.extend(browser.violations().await);
        self.found
            .extend(found.into_iter().map(|line| format!("{what}: {line}")));
    }
}

/// No eye has seen anything.
pub fn assert_clean<'a>(eyes: impl IntoIterator<Item = Eye<'a>>) {
    let found: Vec<_> = eyes.into_iter().flat_map(|eye| eye.found).collect();
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

/// Opens the page again that is shown.
pub async fn reload(browser: &Browser) {
    let here = browser.run("return location.href.replace(location.hash, '')").await;
    browser.visit(here.as_str().expect("an address")).await;
}

/// A community in one language: where its pages are, and what they say.
pub struct Home<'a> {
    pub site: &'a Site,
    pub slug: &'static str,
    pub lang: &'static str,
    pub tenant: TenantId,
    speaker: Arc<Speaker>,
}

impl<'a> Home<'a> {
    pub async fn of(site: &'a Site, slug: &'static str, lang: &'static str) -> Self {
        let house = &site.house;
        let tenant = house.tenants.at(&format!("{slug}.localhost")).await;
        let tenant = tenant.expect("an answer").expect("a tenant");
        let locale = tenant.locale(lang.parse().expect("a language"));
        Self {
            site,
            slug,
            lang,
            tenant: tenant.id,
            speaker: house.words.speaker(locale, &tenant.wording),
        }
    }

    /// The path of a page in this language.
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.lang)
    }

    pub async fn visit(&self, browser: &Browser, rest: &str) {
        browser.visit(&self.site.at(self.slug, &self.path(rest))).await;
    }

    /// Signs in whoever has this name before the community's own ending: `friend1`, `manager`.
    pub async fn sign_in(&self, browser: &Browser, name: &str) {
        browser
            .sign_in(self.site, self.slug, self.lang, &self.email(name), PASSWORD)
            .await;
    }

    /// Signs in somebody else than before.
    pub async fn sign_in_instead(&self, browser: &Browser, name: &str) {
        browser.forget().await;
        self.sign_in(browser, name).await;
    }

    pub fn email(&self, name: &str) -> String {
        format!("{name}@{}.example", self.slug)
    }

    /// What a message says here.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.speaker.say(key, args)
    }

    /// The name of a language here.
    pub fn say_language(&self, lang: &str) -> String {
        self.speaker.language_name(lang.parse().expect("a language"))
    }

    /// The page says this message, however its spaces are.
    #[track_caller]
    pub fn assert_says<'b>(&'b self, browser: &'b Browser, key: &'b str) -> impl Future<Output = ()> + 'b {
        self.assert_text(browser, self.say(key, &[]), std::panic::Location::caller())
    }

    /// The page says this message about something.
    #[track_caller]
    pub fn assert_says_of<'b>(
        &'b self,
        browser: &'b Browser,
        key: &str,
        args: &[(&str, Arg)],
    ) -> impl Future<Output = ()> + 'b {
        self.assert_text(browser, self.say(key, args), std::panic::Location::caller())
    }

    async fn assert_text(&self, browser: &Browser, text: String, at: &std::panic::Location<'_>) {
        let said = browser.text().await;
        assert!(
            evenly(&said).contains(&evenly(&text)),
            "{text:?} is not said at {}, asked for at {at}:\n{said}",
            browser.path().await
        );
    }

    /// The newest letter to whoever has this name, about this.
    pub async fn letter(&self, name: &str, about: &str) -> Letter {
        self.site.run_jobs().await;
        let (email, about) = (self.email(name), evenly(about));
        let kept = self.site.house.outbox.kept().expect("letters are kept").list();
        let mut own = kept.iter().filter(|kept| kept.letter.to.address.as_str() == email);
        let found = own.clone().find(|kept| evenly(&kept.letter.subject).contains(&about));
        let found = found.map(|kept| kept.letter.clone());
        found.unwrap_or_else(|| {
            let subjects: Vec<_> = own.by_ref().map(|kept| &kept.letter.subject).collect();
            panic!("no letter to {email} about {about:?}, but {subjects:?}")
        })
    }
}

/// The address in a letter that has this in it.
pub fn link_in(letter: &Letter, part: &str) -> String {
    let mut words = letter.text.split_whitespace();
    let found = words.find(|word| word.starts_with("http://") && word.contains(part));
    found
        .unwrap_or_else(|| panic!("no {part} in:\n{}", letter.text))
        .to_owned()
}

/// A text with plain spaces: pages and letters have some that do not break.
fn evenly(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
