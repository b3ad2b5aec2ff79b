//! Every letter of an order says something in every language, to everybody it is written to.

use kith::{
    foundation::i18n::{Country, Formality, Lang, Locale, Wording},
    orders::letters::{News, Readers},
};

use crate::support::{Portal, noon};

#[tokio::test]
async fn everything_that_happens_is_said_in_five_languages() {
    let portal = Portal::open().await;
    let at = noon();
    let news = [
        News::ContactReminder { hours: 2 },
        News::ContactBreached,
        News::HandedBack,
        News::NobodyFound,
        News::TimeProposed { at },
        News::TimeAgreed { at },
        News::TimeSoon { at },
        News::Message,
        News::ExtraAsked,
        News::ExtraAgreed,
        News::ExtraRefused,
        News::Completed,
        News::Failed,
        News::Cancelled,
        News::Rated { stars: 4 },
    ];
    let mut findings = Vec::new();
    for event in news {
        let readers = [Readers::Friend, Readers::Customer, Readers::Managers];
        let written: Vec<_> = readers.into_iter().filter_map(|reader| event.words(reader)).collect();
        assert!(!written.is_empty(), "nobody learns of {event:?}");
        for key in written.iter().flat_map(|(subject, text)| [*subject, *text]) {
            for lang in Lang::ALL {
                for formality in [Formality::Informal, Formality::Formal] {
                    let locale = Locale {
                        lang,
                        country: Country::DE,
                        formality,
                        tz: chrono_tz::Europe::Berlin,
                    };
                    let speaker = portal.house.words.speaker(locale, &Wording::default());
                    let said = speaker.say(key, &[("code", "K7F-4QX".into()), ("n", 2.into())]);
                    if !speaker.has(key) || said.contains('{') || said.contains('[') || said.trim().is_empty() {
                        findings.push(format!("{key} in {}: {said}", lang.as_str()));
                    }
                }
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
