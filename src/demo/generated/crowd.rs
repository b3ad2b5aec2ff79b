//! The crowd: people with names, skills and languages in real places, spread over the communities.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::FromQueryResult;

use super::{super::data::World, PASSWORD, corpus::Corpus};
use crate::{
    accounts::{
        MembershipId, PersonId, Role, password,
        person::{OPEN_OFFERS_MAX, OPEN_ORDERS_MAX, RADIUS_KM, short_name},
    },
    foundation::{
        db::{Rows, Sql, Value, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::{Country, Lang},
        search,
    },
    tenancy::{
        House, PeopleDb, Tenant, TenantDb,
        places::{Place, cell_number},
    },
};

/// People who are written in one transaction.
const TOGETHER: usize = 5_000;

/// A community with who is in it.
pub(super) struct Community<'corpus> {
    pub tenant: std::sync::Arc<Tenant>,
    pub corpus: &'corpus Corpus,
    pub members: Vec<MembershipId>,
    has_manager: bool,
    /// The number in the address of the next Friend: `friend13@…` behind the demo world's twelve.
    next: usize,
    /// Keys and home places of those who were made here.
    pub homes: Vec<(String, Country, String)>,
}

#[derive(FromQueryResult)]
struct Known {
    id: MembershipId,
}

/// Somebody who is about to be written.
struct Newcomer {
    key: String,
    role: Role,
    given_name: String,
    family_name: String,
    country: Country,
    postal_code: String,
    place: Place,
    langs: Vec<Lang>,
    skills: Vec<String>,
    joined_at: DateTime<Utc>,
}

impl<'corpus> Community<'corpus> {
    /// The community with those of the demo world.
    pub(super) async fn find(house: &House, world: &World, corpus: &'corpus Corpus) -> Result<Self, AppError> {
        let tenant = house.tenants.at(&format!("{}.localhost", world.slug)).await?;
        let tenant = tenant.ok_or(AppError::NotFound)?;
        let work = Work::reading(&house.pools);
        let known: Vec<Known> = {
            let db = TenantDb::new(&work, tenant.id);
            let tx = db.open().await?;
            Sql::new("SELECT id FROM memberships WHERE tenant_id = $1 AND role = 'friend' ORDER BY joined_at, name_key")
                .bind(tenant.id)
                .all(&tx)
                .await?
        };
        work.end(false).await?;
        Ok(Self {
            tenant,
            corpus,
            has_manager: !known.is_empty(),
            next: known.len() + 1,
            members: known.into_iter().map(|known| known.id).collect(),
            homes: Vec::new(),
        })
    }

    fn newcomer(&mut self, house: &House, codes: &[(Country, String, Place)], rng: &mut StdRng) -> Option<Newcomer> {
        let (given, family) = self.corpus.name(rng);
        let (given_name, family_name) = (given.to_owned(), family.to_owned());
        let (country, postal_code, place) = codes.choose(rng)?.clone();
        let tenant = &self.tenant;
        let mut langs = vec![tenant.default_lang];
        langs.extend(tenant.langs.choose(rng).filter(|lang| **lang != tenant.default_lang));
        let skills: Vec<&str> = house.skills.ids().collect();
        let count = rng.random_range(2..=4);
        let skills = skills.choose_multiple(rng, count).map(|skill| (*skill).to_owned());
        let (role, key) = if self.has_manager {
            self.next += 1;
            (Role::Friend, format!("friend{}", self.next - 1))
        } else {
            self.has_manager = true;
            (Role::Manager, "manager".to_owned())
        };
        Some(Newcomer {
            role,
            key,
            given_name,
            family_name,
            country,
            postal_code,
            place,
            langs,
            skills: skills.collect(),
            joined_at: house.clock.now() - Duration::minutes(rng.random_range(10..900 * 24 * 60)),
        })
    }
}

/// Fills the communities in turn until there are so many people.
pub(super) async fn gather(
    house: &House,
    communities: &mut [Community<'_>],
    people: usize,
    rng: &mut StdRng,
    mut progress: impl FnMut(usize, usize),
) -> Result<(), AppError> {
    let hash = password::hash(PASSWORD).await?;
    let mut there: usize = communities.iter().map(|community| community.members.len()).sum();
    // Every community has a manager and somebody to talk to him.
    let all = people.max(there + 2 * communities.iter().filter(|one| one.members.is_empty()).count());
    let codes: Vec<Vec<(Country, String, Place)>> = communities.iter().map(|one| codes(house, &one.tenant)).collect();
    let count = communities.len();
    let mut turn = 0;
    while there < all {
        let work = Work::writing(&house.pools);
        let mut batch: Vec<Vec<Newcomer>> = (0..count).map(|_| Vec::new()).collect();
        for _ in 0..TOGETHER.min(all - there) {
            // Those of the demo world have people already: the others are filled first.
            let at = (0..count).map(|step| (turn + step) % count).min_by_key(|at| {
                let one = &communities[*at];
                one.members.len() + batch[*at].len()
            });
            let Some(at) = at else { break };
            turn = at + 1;
            batch[at].extend(communities[at].newcomer(house, &codes[at], rng));
        }
        for (community, newcomers) in communities.iter_mut().zip(&batch) {
            write(&work, community, newcomers, &hash).await?;
            there += newcomers.len();
        }
        work.end(true).await?;
        progress(there, all);
    }
    Ok(())
}

/// The places somebody of this community can live in.
fn codes(house: &House, tenant: &Tenant) -> Vec<(Country, String, Place)> {
    let of = |country: &Country| {
        let country = *country;
        let all = house.places.of(country);
        all.map(move |(code, place)| (country, code.to_owned(), place.clone()))
            .collect::<Vec<_>>()
    };
    tenant.countries.iter().flat_map(of).collect()
}

async fn write(work: &Work, community: &mut Community<'_>, newcomers: &[Newcomer], hash: &str) -> Result<(), AppError> {
    let slug = community.tenant.slug.clone();
    let zone = community.tenant.tz.name().to_owned();
    let mut persons = Rows::of(
        "persons",
        [
            "id",
            "email",
            "email_normal",
            "given_name",
            "family_name",
            "password_hash",
            "adult_seen_on",
            "country",
            "postal_code",
            "lat",
            "lon",
            "radius_km",
            "time_zone",
            "open_offers_max",
            "open_orders_max",
            "created_at",
        ],
    );
    let mut skills = Rows::of("person_skills", ["person_id", "skill", "lat", "lon", "cell"]);
    let mut languages = Rows::of("person_languages", ["person_id", "lang"]);
    let mut memberships = Rows::of(
        "memberships",
        [
            "tenant_id",
            "id",
            "person_id",
            "display_name",
            "name_key",
            "about",
            "role",
            "standing",
            "lang",
            "shows_skills",
            "shows_languages",
            "shows_area",
            "letters_about_replies",
            "joined_at",
        ],
    );
    let ids: Vec<PersonId> = newcomers.iter().map(|_| PersonId::new()).collect();
    {
        let people = PeopleDb::new(work);
        let tx = people.open().await?;
        for (one, id) in newcomers.iter().zip(&ids) {
            let email = EmailAddress::parse(&format!("{}@{slug}.example", one.key));
            let email = email.map_err(|error| AppError::Failure(error.to_string()))?;
            let row: [Value; 16] = [
                (*id).into(),
                email.as_str().into(),
                email.normal().into(),
                one.given_name.as_str().into(),
                one.family_name.as_str().into(),
                hash.into(),
                one.joined_at.date_naive().into(),
                one.country.to_string().into(),
                one.postal_code.as_str().into(),
                one.place.point.lat.into(),
                one.place.point.lon.into(),
                RADIUS_KM.into(),
                zone.as_str().into(),
                OPEN_OFFERS_MAX.into(),
                OPEN_ORDERS_MAX.into(),
                one.joined_at.into(),
            ];
            persons.add(&tx, row).await?;
        }
        persons.write(&tx).await?;
        for (one, id) in newcomers.iter().zip(&ids) {
            for skill in &one.skills {
                let point = one.place.point;
                let cell = point.cell().map(cell_number);
                let row: [Value; 5] = [
                    (*id).into(),
                    skill.as_str().into(),
                    point.lat.into(),
                    point.lon.into(),
                    cell.into(),
                ];
                skills.add(&tx, row).await?;
            }
            for lang in &one.langs {
                languages.add(&tx, [Value::from(*id), lang.as_str().into()]).await?;
            }
        }
        skills.write(&tx).await?;
        languages.write(&tx).await?;
    }
    let db = TenantDb::new(work, community.tenant.id);
    let tx = db.open().await?;
    for (one, person) in newcomers.iter().zip(&ids) {
        let id = MembershipId::new();
        let name = short_name(&one.given_name, &one.family_name);
        let lang = one.langs.first().map_or("de", |lang| lang.as_str());
        let row: [Value; 14] = [
            db.tenant().into(),
            id.into(),
            (*person).into(),
            name.as_str().into(),
            search::normal(&name).into(),
            "".into(),
            one.role.into(),
            "active".into(),
            lang.into(),
            true.into(),
            true.into(),
            true.into(),
            false.into(),
            one.joined_at.into(),
        ];
        memberships.add(&tx, row).await?;
        community.members.push(id);
        community
            .homes
            .push((one.key.clone(), one.country, one.postal_code.clone()));
    }
    memberships.write(&tx).await?;
    Ok(())
}
