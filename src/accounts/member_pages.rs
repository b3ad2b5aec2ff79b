//! The directory: members for members.

use std::fmt::Write;

use super::{
    Member, Membership, MembershipId,
    grant::Grant,
    member_views::{Face, GrantLine, MemberCard, MemberPage, MembersPage, Stars, instant},
    members::{self, Listed, Search},
    views::{Choice, Field},
};
use crate::{
    foundation::{
        error::AppError,
        i18n::Lang,
        web::{Answer, At, FormData, Routes, Who, answer::page},
    },
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/members", Who::Member, list)
        .get("/{lang}/members/{member}", Who::Member, profile)
}

/// GET /members?q=&skill=&language=&after=
async fn list(member: Member, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let skill = match query.text("skill") {
        "" => None,
        asked => Some(
            member
                .house
                .skills
                .ids()
                .find(|known| *known == asked)
                .ok_or(AppError::NotFound)?
                .to_owned(),
        ),
    };
    let search = Search {
        name: query
            .text("q")
            .chars()
            .take(super::membership::NAME_CHARS_MAX)
            .collect(),
        skill,
        language: query.said("language")?,
        after: query.said("after")?,
    };
    let (found, next) = members::directory(&member.db, &member.people, &member.house.places, &search).await?;
    let cards = found.into_iter().map(|listed| card(&member, listed)).collect();
    Ok(page(&list_page(&member, &search, cards, next)))
}

/// GET /members/{member}
async fn profile(member: Member, At((_, id)): At<(String, MembershipId)>) -> Answer {
    let shown = Membership::find(&member.db, id).await?.ok_or(AppError::NotFound)?;
    let listed = members::profile(&member.people, &member.house.places, &shown)
        .await?
        .ok_or(AppError::NotFound)?;
    let grants = match shown.person_id {
        Some(person) => Grant::seen_by(&member.people, member.tenant.id, person).await?,
        None => Vec::new(),
    };
    let reputation = match shown.person_id {
        Some(person) => member.house.faces.reputations.of(&member.work, person.uuid()).await?,
        None => None,
    };
    Ok(page(&MemberPage {
        reputation: reputation.map(|known| Stars {
            value: member.speaker.decimal(known.value, 1),
            count: known.count,
        }),
        card: card(&member, listed),
        about: shown
            .about
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        joined_at: instant(shown.joined_at),
        grants: grants.into_iter().map(grant_line).collect(),
        members_url: member.path("/members"),
        edit_url: (id == member.id).then(|| member.path("/me")),
        staff_url: member.is_staff().then(|| member.path(&format!("/staff/members/{id}"))),
    }))
}

/// A grant as pages show it.
pub(super) fn grant_line(grant: Grant) -> GrantLine {
    GrantLine {
        kind: grant.kind,
        name: grant.name,
        granted_at: instant(grant.granted_at),
        by_platform: grant.issuer_tenant_id.is_none(),
        withdraw_action: None,
    }
}

fn card(member: &Member, listed: Listed) -> MemberCard {
    let url = member.path(&format!("/members/{}", listed.id));
    let skills = &member.house.skills;
    let languages: Vec<String> = listed
        .languages
        .iter()
        .filter_map(|lang| lang.parse::<Lang>().ok())
        .map(|lang| member.speaker.language_name(lang))
        .collect();
    MemberCard {
        person: Face::of(&member.house, &listed.name, listed.avatar.as_deref(), Some(url)),
        role: listed.role.as_str().to_owned(),
        area: listed.area,
        skills: listed
            .skills
            .iter()
            .map(|id| skills.name(id, member.lang).to_owned())
            .collect(),
        languages: if languages.is_empty() {
            String::new()
        } else {
            member.speaker.list(&languages)
        },
    }
}

fn list_page(member: &Member, search: &Search, members: Vec<MemberCard>, next: Option<MembershipId>) -> MembersPage {
    let skill = search.skill.clone().unwrap_or_default();
    let language = search.language.map(|lang| lang.as_str().to_owned()).unwrap_or_default();
    let action = member.path("/members");
    let mut narrowed = String::new();
    for (name, value) in [("q", &search.name), ("skill", &skill), ("language", &language)] {
        if !value.is_empty() {
            let value = encoded(value);
            // Writing to a text never fails.
            let _written = write!(narrowed, "&{name}={value}");
        }
    }
    let address = |rest: &str| format!("{action}?{}", rest.trim_start_matches('&'));
    MembersPage {
        name: Field {
            name: "q".into(),
            value: search.name.clone(),
            error: None,
        },
        skills: member
            .house
            .skills
            .named(member.lang)
            .map(|(id, name)| Choice {
                value: id.to_owned(),
                label: name.to_owned(),
                chosen: id == skill,
            })
            .collect(),
        languages: Lang::ALL
            .into_iter()
            .map(|lang| Choice {
                value: lang.as_str().to_owned(),
                label: member.speaker.language_name(lang),
                chosen: Some(lang) == search.language,
            })
            .collect(),
        first_url: search.after.map(|_| {
            if narrowed.is_empty() {
                action.clone()
            } else {
                address(&narrowed)
            }
        }),
        next_url: next.map(|after| address(&format!("{narrowed}&after={after}"))),
        searching: !narrowed.is_empty(),
        skill,
        language,
        members,
        action,
    }
}

/// A value as an address takes it.
pub(super) fn encoded(value: &str) -> String {
    percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC).to_string()
}
