//! Oneself: profile, home place, letters. Each section is a form of its own; sign-in and data have files of their own.
//!
//! Skills, languages, home place, address and password are the person's and hold in every community; name, picture,
//! language read, directory and letters are this membership's.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::NaiveDate;

use super::{
    Member, Membership, Person, SignedIn, Standing, Visitor, avatar,
    consent::{self, Consent},
    me_views::{MeHomePlacePage, MeLettersPage, MePage, MeProofPage},
    member_views::{Face, Tab},
    membership::{LettersAboutReplies, Shows},
    name::name,
    pages::NEWSLETTERS,
    person::HomePlace,
    session::Session,
    views::{Choice, Field},
};
use crate::{
    foundation::{
        db::Work,
        error::{AppError, Refusal},
        i18n::{Country, Lang},
        web::{
            Answer, Fields, FormData, Redirect, Routes, Who,
            answer::{View, page, page_with},
            upload::Upload,
            with_notice,
        },
    },
    tenancy::{House, PeopleDb, legal::ShownLegal, pictures, places},
};

/// Characters of the few sentences about oneself.
const ABOUT_CHARS_MAX: usize = 600;
/// Kilometres one can be willing to travel.
const RADIUS_KM_MAX: i64 = 40;
/// The purpose under which newsletter consents are recorded.
const NEWSLETTER: &str = "newsletter";

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/me", Who::SignedIn, profile)
        .post("/{lang}/me/profile", Who::SignedIn, save_profile)
        .post_large(
            "/{lang}/me/avatar",
            Who::SignedIn,
            pictures::UPLOAD_BYTES_MAX,
            save_avatar,
        )
        .post("/{lang}/me/avatar/remove", Who::SignedIn, remove_avatar)
        .post("/{lang}/me/abilities", Who::SignedIn, save_abilities)
        .post("/{lang}/me/lang", Who::SignedIn, save_lang)
        .post("/{lang}/me/directory", Who::SignedIn, save_directory)
        .get("/{lang}/me/home-place", Who::SignedIn, home_place)
        .post("/{lang}/me/home-place", Who::SignedIn, save_home_place)
        .post("/{lang}/me/away", Who::SignedIn, save_away)
        .stands_on("/{lang}/me/away", "/{lang}/me/home-place")
        .get("/{lang}/me/letters", Who::SignedIn, letters)
        .post("/{lang}/me/letters", Who::SignedIn, save_letters)
        .post("/{lang}/me/newsletters", Who::SignedIn, save_newsletters)
        .stands_on("/{lang}/me/newsletters", "/{lang}/me/letters")
}

/// A form that came back: its section shows what was typed, the others what is stored.
#[derive(Clone, Copy)]
pub(super) struct Typed<'form> {
    pub(super) section: &'static str,
    pub(super) form: &'form FormData,
    pub(super) fields: &'form Fields,
}

/// What a section shows: what was typed into it, or what is stored.
pub(super) struct Section<'page> {
    member: &'page Member,
    typed: Option<Typed<'page>>,
}

impl<'page> Section<'page> {
    pub(super) fn of(name: &str, member: &'page Member, typed: Option<Typed<'page>>) -> Self {
        Self {
            member,
            typed: typed.filter(|typed| typed.section == name),
        }
    }

    pub(super) fn field(&self, name: &str, stored: &str) -> Field {
        match self.typed {
            Some(typed) => Field::of(name, typed.form, typed.fields, &self.member.speaker),
            None => Field {
                name: name.to_owned(),
                value: stored.to_owned(),
                error: None,
            },
        }
    }
}

pub(super) fn refused<V: View>(view: &V) -> Answer {
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, view))
}

pub(super) fn saved(member: &Member, path: &str) -> Answer {
    Ok(with_notice(Redirect::to(&member.path(path)), "good", "me-saved"))
}

/// GET /me
async fn profile(SignedIn(member): SignedIn) -> Answer {
    Ok(page(&profile_page(&member, None).await?))
}

/// POST /me/profile: the name others see, and a few sentences.
async fn save_profile(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let name = fields.check("display_name", name(form.text("display_name")));
    let about = form.text("about").replace("\r\n", "\n");
    if about.chars().count() > ABOUT_CHARS_MAX {
        fields.refuse("about", Refusal::new("me-refused-about").with("max", ABOUT_CHARS_MAX));
    }
    let (Some(name), true) = (name, fields.is_fine()) else {
        let typed = Typed {
            section: "profile",
            form: &form,
            fields: &fields,
        };
        return refused(&profile_page(&member, Some(typed)).await?);
    };
    Membership::set_profile(&member.db, member.id, &name, &about).await?;
    sessions_follow(&member).await?;
    saved(&member, "/me")
}

/// POST /me/avatar: decoded, cut to a square and encoded afresh before any row is touched.
async fn save_avatar(SignedIn(member): SignedIn, upload: Upload) -> Answer {
    let key = match avatar::keep(&member.house, member.tenant.id, upload.file).await {
        Ok(key) => key,
        Err(AppError::Refused(refusal)) => {
            let mut fields = Fields::default();
            fields.refuse("avatar", refusal);
            let form = FormData::default();
            let typed = Typed {
                section: "avatar",
                form: &form,
                fields: &fields,
            };
            return refused(&profile_page(&member, Some(typed)).await?);
        }
        Err(error) => return Err(error),
    };
    show_avatar(&member, Some(key.as_str())).await
}

/// POST /me/avatar/remove
async fn remove_avatar(SignedIn(member): SignedIn) -> Answer {
    show_avatar(&member, None).await
}

async fn show_avatar(member: &Member, key: Option<&str>) -> Answer {
    let before = own(member).await?.avatar;
    Membership::set_avatar(&member.db, member.id, key).await?;
    sessions_follow(member).await?;
    if let Some(before) = before.filter(|before| Some(before.as_str()) != key) {
        avatar::forget_later(&member.house, &member.work, member.tenant.id, &before);
    }
    saved(member, "/me")
}

/// POST /me/abilities: skills and languages spoken, in every community.
async fn save_abilities(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let chosen = |field: &str, word: &str| form.all(field).contains(&word);
    let skills: Vec<String> = member
        .house
        .skills
        .ids()
        .filter(|skill| chosen("skill", skill))
        .map(str::to_owned)
        .collect();
    let languages: Vec<String> = Lang::ALL
        .into_iter()
        .map(Lang::as_str)
        .filter(|lang| chosen("language", lang))
        .map(str::to_owned)
        .collect();
    Person::set_abilities(&member.people, member.person, &skills, &languages).await?;
    saved(&member, "/me")
}

/// POST /me/lang: the language of pages and letters; the page goes on in it.
async fn save_lang(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let lang = form
        .text("lang")
        .parse::<Lang>()
        .ok()
        .filter(|lang| member.tenant.langs.contains(lang));
    let Some(lang) = lang else {
        let mut fields = Fields::default();
        fields.refuse("lang", Refusal::new("me-refused-lang"));
        let typed = Typed {
            section: "lang",
            form: &form,
            fields: &fields,
        };
        return refused(&profile_page(&member, Some(typed)).await?);
    };
    Membership::set_lang(&member.db, member.id, lang).await?;
    sessions_follow(&member).await?;
    Ok(with_notice(Redirect::to(&format!("/{lang}/me")), "good", "me-saved"))
}

/// POST /me/directory: what others see besides name and picture.
async fn save_directory(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let shown = form.all("shows");
    let shows = Shows {
        skills: shown.contains(&"skills"),
        languages: shown.contains(&"languages"),
        area: shown.contains(&"area"),
    };
    Membership::set_shows(&member.db, member.id, shows).await?;
    saved(&member, "/me")
}

/// GET /me/home-place
async fn home_place(SignedIn(member): SignedIn) -> Answer {
    if person(&member).await?.adult_seen_on.is_none() {
        return Ok(Redirect::to(&member.path("/me/complete")));
    }
    Ok(page(&home_place_page(&member, None).await?))
}

/// POST /me/home-place
async fn save_home_place(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = person(&member).await?;
    // Whoever has no home place gets no offers, and whoever was invited says his age before he has one.
    if person.adult_seen_on.is_none() {
        return Ok(Redirect::to(&member.path("/me/complete")));
    }
    let mut fields = Fields::default();
    let country = form.text("country").parse::<Country>().ok();
    let country = country.filter(|country| countries(&member, &person).contains(country));
    let country = fields.check("country", country.ok_or_else(|| Refusal::new("me-refused-country")));
    let code = country.and_then(|country| places::normal(country, form.text("postal_code")));
    let code = fields.check("postal_code", code.ok_or_else(|| Refusal::new("postal-code-refused")));
    let radius = form
        .text("radius_km")
        .parse::<i64>()
        .ok()
        .filter(|km| (1..=RADIUS_KM_MAX).contains(km));
    let radius = radius.ok_or_else(|| Refusal::new("me-refused-radius").with("max", RADIUS_KM_MAX));
    let radius = fields.check("radius_km", radius);
    let (Some(country), Some(postal_code), Some(radius_km)) = (country, code, radius) else {
        let typed = Typed {
            section: "place",
            form: &form,
            fields: &fields,
        };
        return refused(&home_place_page(&member, Some(typed)).await?);
    };
    let point = member.house.places.find(country, &postal_code).map(|place| place.point);
    let place = HomePlace {
        country,
        postal_code,
        point,
        radius_km,
    };
    Person::set_place(&member.people, member.person, &place).await?;
    saved(&member, "/me/home-place")
}

/// POST /me/away: first and last day of a holiday; both empty means none.
async fn save_away(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let today = member.now().with_timezone(&member.tenant.tz).date_naive();
    let mut fields = Fields::default();
    let days = away(form.text("away_from"), form.text("away_until"), today);
    let Some(days) = fields.check("away_until", days) else {
        let typed = Typed {
            section: "away",
            form: &form,
            fields: &fields,
        };
        return refused(&home_place_page(&member, Some(typed)).await?);
    };
    Person::set_away(&member.people, member.person, days).await?;
    saved(&member, "/me/home-place")
}

/// A holiday as typed: two days in their order, the last one not yet past; or none.
fn away(from: &str, until: &str, today: NaiveDate) -> Result<Option<(NaiveDate, NaiveDate)>, Refusal> {
    if from.is_empty() && until.is_empty() {
        return Ok(None);
    }
    let (Ok(from), Ok(until)) = (from.parse::<NaiveDate>(), until.parse::<NaiveDate>()) else {
        return Err(Refusal::new("me-refused-away-days"));
    };
    if until < from {
        return Err(Refusal::new("me-refused-away-order"));
    }
    if until < today {
        return Err(Refusal::new("me-refused-away-past"));
    }
    Ok(Some((from, until)))
}

/// GET /me/letters
async fn letters(SignedIn(member): SignedIn) -> Answer {
    let own = own(&member).await?;
    let mut newsletters = Vec::new();
    for topic in NEWSLETTERS {
        newsletters.push(Choice {
            value: topic.to_owned(),
            label: member.say(&format!("newsletter-topic-{topic}"), &[]),
            chosen: Membership::agrees(&member.db, member.id, &purpose(topic)).await?,
        });
    }
    Ok(page(&MeLettersPage {
        tabs: tabs(&member, "/me/letters"),
        replies_action: member.path("/me/letters"),
        replies: own.letters_about_replies,
        newsletters_action: member.path("/me/newsletters"),
        newsletters,
        privacy_url: member.path("/legal/privacy"),
    }))
}

/// POST /me/letters
async fn save_letters(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let letters = if form.ticked("replies") {
        LettersAboutReplies::Wanted
    } else {
        LettersAboutReplies::Unwanted
    };
    Membership::set_letters(&member.db, member.id, letters).await?;
    saved(&member, "/me/letters")
}

/// POST /me/newsletters: one record for each topic on which somebody has changed his mind.
async fn save_newsletters(SignedIn(member): SignedIn, form: FormData) -> Answer {
    for topic in NEWSLETTERS {
        agree(&member, topic, form.all("newsletter").contains(&topic)).await?;
    }
    saved(&member, "/me/letters")
}

fn purpose(topic: &str) -> String {
    format!("{NEWSLETTER}:{topic}")
}

pub(super) async fn agree(member: &Member, topic: &str, given: bool) -> Result<(), AppError> {
    let purpose = purpose(topic);
    if Membership::agrees(&member.db, member.id, &purpose).await? == given {
        return Ok(());
    }
    let legal = ShownLegal::latest(&member.db, &member.tenant, member.lang).await?;
    let said = Consent {
        text: legal.about(&purpose, member.lang),
        words: consent::words(&member.speaker, &purpose),
        purpose,
        given,
        source: "me",
        confirmed_by: "session",
    };
    Ok(said.write(&member.db, member.id, member.now()).await?)
}

/// The address of a page with a token goes to nobody.
pub(super) fn secret(mut answer: Response) -> Response {
    answer
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    answer
}

pub(super) async fn own(member: &Member) -> Result<Membership, AppError> {
    Membership::find(&member.db, member.id).await?.ok_or(AppError::NotFound)
}

pub(super) async fn person(member: &Member) -> Result<Person, AppError> {
    Person::find(&member.people, member.person)
        .await?
        .ok_or(AppError::NotFound)
}

/// The person with his password's hash, in a short read of its own: no transaction waits while argon2 runs.
pub(super) async fn credentials(member: &Member) -> Result<Person, AppError> {
    let work = Work::reading(&member.house.pools);
    let found = Person::find(&PeopleDb::new(&work), member.person).await;
    work.end(false).await?;
    found?.ok_or(AppError::NotFound)
}

async fn sessions_follow(member: &Member) -> Result<(), AppError> {
    let own = own(member).await?;
    Session::follow(&member.db, &own).await?;
    Ok(())
}

/// Countries one can be at home in: the tenant's, and the one there is already.
pub(super) fn countries(member: &Member, person: &Person) -> Vec<Country> {
    let mut countries = member.tenant.countries.clone();
    if let Ok(own) = person.country.parse::<Country>()
        && !countries.contains(&own)
    {
        countries.push(own);
    }
    countries
}

pub(super) fn tabs(member: &Member, current: &str) -> Vec<Tab> {
    [
        ("/me", "me-tab-profile"),
        ("/me/home-place", "me-tab-home-place"),
        ("/me/letters", "me-tab-letters"),
        ("/me/sign-in", "me-tab-sign-in"),
        ("/me/data", "me-tab-data"),
    ]
    .into_iter()
    .map(|(path, key)| Tab {
        text: member.say(key, &[]),
        url: member.path(path),
        current: path == current,
    })
    .collect()
}

async fn profile_page(member: &Member, typed: Option<Typed<'_>>) -> Result<MePage, AppError> {
    let own = own(member).await?;
    let skills = Person::skills(&member.people, member.person).await?;
    let languages = Person::languages(&member.people, member.person).await?;
    let profile = Section::of("profile", member, typed);
    let shows = [
        ("skills", "me-shows-skills", own.shows_skills),
        ("languages", "me-shows-languages", own.shows_languages),
        ("area", "me-shows-area", own.shows_area),
    ];
    Ok(MePage {
        tabs: tabs(member, "/me"),
        waits: own.standing == Standing::Waiting,
        person: Face::of(&member.house, &own.display_name, own.avatar.as_deref(), None),
        profile_url: member.path(&format!("/members/{}", own.id)),
        profile_action: member.path("/me/profile"),
        display_name: profile.field("display_name", &own.display_name),
        about: profile.field("about", &own.about),
        avatar_action: member.path("/me/avatar"),
        avatar: Section::of("avatar", member, typed).field("avatar", ""),
        avatar_remove_action: own.avatar.is_some().then(|| member.path("/me/avatar/remove")),
        abilities_action: member.path("/me/abilities"),
        skills: member
            .house
            .skills
            .named(member.lang)
            .map(|(id, name)| Choice {
                value: id.to_owned(),
                label: name.to_owned(),
                chosen: skills.iter().any(|skill| skill == id),
            })
            .collect(),
        languages: Lang::ALL
            .into_iter()
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: member.speaker.language_name(lang),
                chosen: languages.iter().any(|spoken| spoken == lang.as_str()),
            })
            .collect(),
        lang_action: member.path("/me/lang"),
        langs: member
            .tenant
            .langs
            .iter()
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: lang.native_name().to_owned(),
                chosen: lang.as_str() == own.lang,
            })
            .collect(),
        lang: Section::of("lang", member, typed).field("lang", &own.lang),
        directory_action: member.path("/me/directory"),
        shows: shows
            .into_iter()
            .map(|(value, key, chosen)| Choice {
                value: value.to_owned(),
                label: member.say(key, &[]),
                chosen,
            })
            .collect(),
    })
}

async fn home_place_page(member: &Member, typed: Option<Typed<'_>>) -> Result<MeHomePlacePage, AppError> {
    let person = person(member).await?;
    let place = Section::of("place", member, typed);
    let away = Section::of("away", member, typed);
    let known = person
        .country
        .parse()
        .ok()
        .and_then(|country| member.house.places.find(country, &person.postal_code));
    let known = known.map(|place| [place.name, place.region]).unwrap_or_default();
    let known: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .filter(|word| !word.is_empty())
        .collect();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    Ok(MeHomePlacePage {
        tabs: tabs(member, "/me/home-place"),
        place_action: member.path("/me/home-place"),
        countries: countries(member, &person)
            .into_iter()
            .map(|country| Choice {
                value: country.to_string(),
                label: member.speaker.country_name(country),
                chosen: country.to_string() == person.country,
            })
            .collect(),
        country: place.field("country", &person.country),
        postal_code: place.field("postal_code", &person.postal_code),
        place: known.join(", "),
        radius_km: place.field("radius_km", &person.radius_km.to_string()),
        radius_km_max: RADIUS_KM_MAX,
        away_action: member.path("/me/away"),
        away_from: away.field("away_from", &day(person.away_from)),
        away_until: away.field("away_until", &day(person.away_until)),
    })
}

pub(super) fn proof_page(visitor: &Visitor, about: &str) -> MeProofPage {
    MeProofPage {
        about: about.to_owned(),
        email: String::new(),
        action: None,
        next_url: visitor.path("/me"),
    }
}

#[cfg(test)]
mod tests {
    use super::away;
    use chrono::NaiveDate;

    #[test]
    fn a_holiday_has_two_days_in_order_and_is_not_over() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let refused = |from: &str, until: &str| away(from, until, today).err().map(|refusal| refusal.key);
        assert_eq!(refused("", ""), None);
        assert_eq!(refused("2026-11-20", "2026-11-23"), None);
        assert_eq!(refused("2026-12-01", ""), Some("me-refused-away-days"));
        assert_eq!(refused("2026-12-02", "2026-12-01"), Some("me-refused-away-order"));
        assert_eq!(refused("2026-11-01", "2026-11-22"), Some("me-refused-away-past"));
    }
}
