//! How long ago, in words: "vor 12 Minuten", "heute, 9:40", "gestern", then the date.

use chrono::{DateTime, TimeDelta, Utc};

use super::{formats::DateStyle, speaker::Speaker};

impl Speaker {
    /// An instant seen from `now`, on the reader's clock; before or after it.
    ///
    /// Minutes up to an hour, then today's time, yesterday or tomorrow, then the medium date. Put it into a
    /// `<time datetime>`, as it grows old while the page is open.
    pub fn relative(&self, then: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let distance = then - now;
        let minutes = distance.num_minutes().abs();
        if minutes == 0 {
            return self.say("time-just-now", &[]);
        }
        if minutes < 60 {
            let key = if distance < TimeDelta::zero() {
                "time-minutes-ago"
            } else {
                "time-in-minutes"
            };
            return self.say(key, &[("minutes", minutes.into())]);
        }

        let formats = self.formats();
        let local = then.with_timezone(&formats.tz());
        let today = now.with_timezone(&formats.tz()).date_naive();
        match (local.date_naive() - today).num_days() {
            0 => self.say("time-today-at", &[("time", local.time().into())]),
            -1 => self.say("time-yesterday", &[]),
            1 => self.say("time-tomorrow", &[]),
            _ => formats.date(local.date_naive(), DateStyle::Medium),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Country, Formality, Lang, Locale, Wording, Words};

    #[test]
    fn the_past_and_the_future_are_told_in_words() {
        let words = Words::load().unwrap();
        let told = |lang, country, then: &str| {
            let locale = Locale {
                lang,
                country,
                formality: Formality::Informal,
                tz: chrono_tz::Europe::Zurich,
            };
            let now = "2026-03-10T12:00:00Z".parse().unwrap();
            words
                .speaker(locale, &Wording::default())
                .relative(then.parse().unwrap(), now)
        };
        for (then, expected) in [
            ("2026-03-10T11:59:30Z", "gerade eben"),
            ("2026-03-10T12:00:59Z", "gerade eben"),
            ("2026-03-10T11:59:00Z", "vor einer Minute"),
            ("2026-03-10T11:48:00Z", "vor 12 Minuten"),
            ("2026-03-10T12:30:00Z", "in 30 Minuten"),
            ("2026-03-10T08:40:00Z", "heute, 9:40"),
            ("2026-03-09T23:30:00Z", "heute, 0:30"),
            ("2026-03-09T22:30:00Z", "gestern"),
            ("2026-03-11T10:00:00Z", "morgen"),
            ("2026-03-08T12:00:00Z", "08.03.2026"),
        ] {
            assert_eq!(told(Lang::De, Country::DE, then), expected, "{then}");
        }
        assert_eq!(told(Lang::De, Country::CH, "2026-03-10T08:40:00Z"), "heute, 9.40");
        assert_eq!(told(Lang::Pl, Country::PL, "2026-03-10T11:38:00Z"), "22 minuty temu");
        assert_eq!(told(Lang::Pl, Country::PL, "2026-03-10T11:48:00Z"), "12 minut temu");
        assert_eq!(told(Lang::Fr, Country::CH, "2026-03-10T11:48:00Z"), "il y a 12 minutes");
    }
}
