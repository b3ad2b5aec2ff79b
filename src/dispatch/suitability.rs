//! Who may be asked for an order: the hard rules, each with a name, and the order in which those who pass are asked.
//!
//! The pool counts what any community or the platform has granted and nobody has withdrawn. Somebody in two communities is one
//! person here: he is asked once, through his membership at the order's origin or else his oldest one, and what he has open
//! counts in all of them together. Nobody is left out for his rating.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::FromQueryResult;
use serde_json::Value;

use super::near::{Near, Nearby};
use crate::{
    accounts::{MembershipId, PersonId},
    foundation::{
        db::{DbErr, Scoped, Sql},
        i18n::Lang,
    },
    orders::{Class, Order},
    tenancy::{TenantId, places::Point},
};

/// Friends who are asked at the same time.
pub const ASKED_MAX: usize = 4;
/// Kilometres beyond which nobody is asked, whatever he is willing to travel.
pub const RADIUS_KM_MAX: f64 = 40.0;
/// Metres of a distance band where people live close together.
const BAND_M: i64 = 500;
/// Metres of a distance band elsewhere.
const BAND_M_WIDE: i64 = 2_000;
/// Kilometres around a place in which four people with the skill make it one where people live close together.
const DENSE_KM: f64 = 2.0;
/// What people speak.
const LANGS: &str = "SELECT person_id, lang FROM person_languages WHERE person_id IN";
/// People whose facts are read by one statement.
pub(super) const CHUNK: usize = 64;

/// Why somebody with the skill is not asked. Only the first reason counts, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// He was asked before.
    Asked,
    /// The customer or he does not want to meet the other again.
    Apart,
    /// He lives in another country.
    Country,
    /// He has no membership in good standing, or is shut out where the order comes from.
    Standing,
    /// It takes a Profi.
    Class,
    /// A certificate is missing.
    Certificate,
    /// He does not speak the customer's language.
    Language,
    /// It is farther than he travels.
    Radius,
    /// He is away.
    Away,
    /// The order is for the origin's own Friends, for now or at all.
    Policy,
    /// He has as many offers open as he may.
    Offers,
    /// He has as many orders as he may.
    Orders,
}

impl LeftOut {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::Asked,
        Self::Apart,
        Self::Country,
        Self::Standing,
        Self::Class,
        Self::Certificate,
        Self::Language,
        Self::Radius,
        Self::Away,
        Self::Policy,
        Self::Offers,
        Self::Orders,
    ];

    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Apart => "apart",
            Self::Country => "country",
            Self::Standing => "standing",
            Self::Class => "class",
            Self::Certificate => "certificate",
            Self::Language => "language",
            Self::Radius => "radius",
            Self::Away => "away",
            Self::Policy => "policy",
            Self::Offers => "offers",
            Self::Orders => "orders",
        }
    }
}

/// What an order asks of whoever comes, on one day.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The skill it needs.
    pub skill: String,
    /// Where the customer lives.
    pub center: Point,
    /// `friend` or `profi`.
    pub class: String,
    /// The names of the certificates it needs.
    pub certificates: Vec<String>,
    /// Two letters.
    pub country: String,
    /// The language the customer speaks.
    pub lang: String,
    /// The customer's day.
    pub today: NaiveDate,
    /// The community where it was booked.
    pub origin: TenantId,
    /// Whether only the origin's own Friends are asked now.
    pub own_only: bool,
    /// Who was asked before.
    pub asked: HashSet<PersonId>,
    /// Who is to be kept apart from the customer.
    pub apart: HashSet<PersonId>,
}

impl Wanted {
    /// What this order asks now.
    pub(super) async fn of(
        tx: &Scoped<'_>,
        order: &Order,
        own_only: bool,
        apart: HashSet<PersonId>,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        // What was withdrawn may be offered again: the order was taken back from whoever had it, or the manager lets ask again.
        let asked: Vec<Id> = Sql::new("SELECT person_id FROM offers WHERE order_id = $1 AND state <> 'withdrawn'")
            .bind(order.id)
            .all(tx)
            .await?;
        Ok(Self {
            skill: order.skill.clone(),
            center: order.point(),
            class: order.class.clone(),
            certificates: words(&order.certificates),
            country: order.country.clone(),
            lang: order.lang.clone(),
            today: now.with_timezone(&order.zone()).date_naive(),
            origin: order.origin_tenant_id,
            own_only,
            asked: asked.into_iter().map(|id| id.person_id).collect(),
            apart,
        })
    }
}

/// The words of a JSON array.
pub(super) fn words(array: &Value) -> Vec<String> {
    let words = array.as_array().map(Vec::as_slice).unwrap_or_default();
    words
        .iter()
        .filter_map(|word| word.as_str())
        .map(str::to_owned)
        .collect()
}

/// A membership in good standing, and since when.
#[derive(Clone, Copy, Debug)]
struct Through {
    tenant: TenantId,
    member: MembershipId,
    joined_at: DateTime<Utc>,
}

/// What the pool knows of a person.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    country: String,
    radius_km: i64,
    away: Option<(NaiveDate, NaiveDate)>,
    time_zone: String,
    offers_left: i64,
    orders_left: i64,
    open_offers_max: i64,
    open_orders_max: i64,
    last_offered_at: Option<DateTime<Utc>>,
    through: Vec<Through>,
    shut_out: Vec<TenantId>,
    is_profi: bool,
    certificates: HashSet<String>,
    langs: HashSet<String>,
}

#[derive(FromQueryResult)]
struct Id {
    person_id: PersonId,
}

#[derive(FromQueryResult)]
struct PersonRow {
    id: PersonId,
    country: String,
    radius_km: i64,
    away_from: Option<NaiveDate>,
    away_until: Option<NaiveDate>,
    time_zone: String,
    open_offers_max: i64,
    open_orders_max: i64,
    open_offers: Option<i64>,
    open_orders: Option<i64>,
    last_offered_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct MembershipRow {
    person_id: PersonId,
    tenant_id: TenantId,
    id: MembershipId,
    standing: String,
    joined_at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct GrantRow {
    person_id: PersonId,
    kind: String,
    name: String,
}

#[derive(FromQueryResult)]
struct LangRow {
    person_id: PersonId,
    lang: String,
}

/// Whose eyes look at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Eyes {
    /// The pool's, which counts whatever anybody has granted.
    Pool,
    /// A community's, which knows of its own and the platform's grants only: another one's would tell that he is there.
    Of(TenantId),
}

/// What the pool knows of these people; nothing of who is gone. In the platform's scope: it takes every community's
/// memberships to see one person.
pub(super) async fn facts(tx: &Scoped<'_>, people: &[PersonId]) -> Result<HashMap<PersonId, Facts>, DbErr> {
    facts_seen(tx, people, Eyes::Pool).await
}

/// What these eyes see of these people.
pub(super) async fn facts_seen(
    tx: &Scoped<'_>,
    people: &[PersonId],
    eyes: Eyes,
) -> Result<HashMap<PersonId, Facts>, DbErr> {
    let mut known = HashMap::new();
    for chunk in people.chunks(CHUNK) {
        let rows: Vec<PersonRow> = of(
            "SELECT p.id, p.country, p.radius_km, p.away_from, p.away_until, p.time_zone, p.open_offers_max,
                p.open_orders_max, l.open_offers, l.open_orders, l.last_offered_at
             FROM persons p LEFT JOIN friend_load l ON l.person_id = p.id
             WHERE p.deleted_at IS NULL AND p.id IN",
            chunk,
        )
        .all(tx)
        .await?;
        known.extend(rows.into_iter().map(|row| (row.id, row.facts())));
        let rows: Vec<MembershipRow> = of(
            "SELECT person_id, tenant_id, id, standing, joined_at FROM memberships
             WHERE tenant_id IN (SELECT id FROM tenants WHERE state = 'live') AND role = 'friend'
                AND standing IN ('active', 'suspended') AND person_id IN",
            chunk,
        )
        .all(tx)
        .await?;
        for row in rows {
            let Some(facts) = known.get_mut(&row.person_id) else {
                continue;
            };
            if row.standing == "active" {
                facts.through.push(Through {
                    tenant: row.tenant_id,
                    member: row.id,
                    joined_at: row.joined_at,
                });
            } else {
                facts.shut_out.push(row.tenant_id);
            }
        }
        let granted = match eyes {
            Eyes::Pool => of(
                "SELECT person_id, kind, name FROM grants WHERE withdrawn_at IS NULL AND person_id IN",
                chunk,
            ),
            Eyes::Of(tenant) => of(
                &format!(
                    "SELECT person_id, kind, name FROM grants
                     WHERE withdrawn_at IS NULL AND (issuer_tenant_id = ${} OR issuer_tenant_id IS NULL) AND person_id IN",
                    CHUNK + 1
                ),
                chunk,
            )
            .bind(tenant),
        };
        let rows: Vec<GrantRow> = granted.all(tx).await?;
        for row in rows {
            let Some(facts) = known.get_mut(&row.person_id) else {
                continue;
            };
            if row.kind == "profi" {
                facts.is_profi = true;
            } else {
                facts.certificates.insert(row.name);
            }
        }
        let rows: Vec<LangRow> = of(LANGS, chunk).all(tx).await?;
        for row in rows {
            if let Some(facts) = known.get_mut(&row.person_id) {
                facts.langs.insert(row.lang);
            }
        }
    }
    Ok(known)
}

/// Which of these people speak one of these languages.
pub(super) async fn speakers(tx: &Scoped<'_>, people: &[PersonId], langs: &[Lang]) -> Result<HashSet<PersonId>, DbErr> {
    let mut speakers = HashSet::new();
    for chunk in people.chunks(CHUNK) {
        let rows: Vec<LangRow> = of(LANGS, chunk).all(tx).await?;
        let spoken = rows
            .into_iter()
            .filter(|row| langs.iter().any(|lang| lang.as_str() == row.lang));
        speakers.extend(spoken.map(|row| row.person_id));
    }
    Ok(speakers)
}

/// A statement that ends in a list of people. Its text is always the same: a short list repeats its last name.
pub(super) fn of(statement: &str, people: &[PersonId]) -> Sql {
    let places: Vec<String> = (1..=CHUNK).map(|place| format!("${place}")).collect();
    let sql = Sql::new(format!("{statement} ({})", places.join(", ")));
    let last = people.last().copied();
    let padded = people.iter().copied().chain(last.into_iter().cycle());
    padded.take(CHUNK).fold(sql, |sql, person| sql.bind(person))
}

impl PersonRow {
    fn facts(self) -> Facts {
        Facts {
            country: self.country,
            radius_km: self.radius_km,
            away: self.away_from.zip(self.away_until),
            time_zone: self.time_zone,
            offers_left: self.open_offers_max - self.open_offers.unwrap_or(0),
            orders_left: self.open_orders_max - self.open_orders.unwrap_or(0),
            open_offers_max: self.open_offers_max,
            open_orders_max: self.open_orders_max,
            last_offered_at: self.last_offered_at,
            through: Vec::new(),
            shut_out: Vec::new(),
            is_profi: false,
            certificates: HashSet::new(),
            langs: HashSet::new(),
        }
    }
}

impl Facts {
    /// Whether he could ever come to a place so far away: what does not change from day to day.
    pub fn could_come(&self, class: &str, certificates: &[String], country: &str, km: f64) -> Result<(), LeftOut> {
        if self.country != country {
            Err(LeftOut::Country)
        } else if self.through.is_empty() {
            Err(LeftOut::Standing)
        } else if class == Class::Profi.as_str() && !self.is_profi {
            Err(LeftOut::Class)
        } else if !certificates.iter().all(|name| self.certificates.contains(name)) {
            Err(LeftOut::Certificate)
        } else if !self.travels(km) {
            Err(LeftOut::Radius)
        } else {
            Ok(())
        }
    }

    /// Whether he speaks it.
    pub fn speaks(&self, lang: Lang) -> bool {
        self.langs.contains(lang.as_str())
    }

    /// Whether this community could ask him at all: it has not shut him out, and he is its own where it asks no others.
    pub fn is_within_reach_of(&self, origin: TenantId, own_only: bool) -> bool {
        !self.shut_out.contains(&origin) && (!own_only || self.through.iter().any(|through| through.tenant == origin))
    }

    fn travels(&self, km: f64) -> bool {
        km <= RADIUS_KM_MAX && i32::try_from(self.radius_km).is_ok_and(|radius| km <= f64::from(radius))
    }

    /// Whether he may be asked now, and through which membership.
    fn may_be_asked(&self, person: PersonId, wanted: &Wanted, km: f64) -> Result<Through, LeftOut> {
        if wanted.asked.contains(&person) {
            return Err(LeftOut::Asked);
        }
        if wanted.apart.contains(&person) {
            return Err(LeftOut::Apart);
        }
        let could = self.could_come(&wanted.class, &wanted.certificates, &wanted.country, km);
        if let Err(reason) = could
            && reason != LeftOut::Radius
        {
            return Err(reason);
        }
        if self.shut_out.contains(&wanted.origin) {
            return Err(LeftOut::Standing);
        }
        if !self.langs.contains(&wanted.lang) {
            return Err(LeftOut::Language);
        }
        could?;
        if self
            .away
            .is_some_and(|(from, until)| from <= wanted.today && wanted.today <= until)
        {
            return Err(LeftOut::Away);
        }
        let own = self.through.iter().find(|through| through.tenant == wanted.origin);
        let oldest = || {
            self.through
                .iter()
                .min_by_key(|through| (through.joined_at, through.tenant))
        };
        let through = match own {
            Some(own) => Some(own),
            None if wanted.own_only => None,
            None => oldest(),
        };
        let Some(through) = through else {
            return Err(LeftOut::Policy);
        };
        if self.offers_left <= 0 {
            Err(LeftOut::Offers)
        } else if self.orders_left <= 0 {
            Err(LeftOut::Orders)
        } else {
            Ok(*through)
        }
    }
}

/// What a manager who wants to give somebody an order is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Why he cannot have it.
    pub unfit: Option<LeftOut>,
    /// What does not speak for him, and which the two of them may have settled.
    pub cautions: Vec<LeftOut>,
    /// How many orders he has open, in all communities together.
    pub open_orders: i64,
    /// How many he wants at most.
    pub open_orders_max: i64,
}

impl Facts {
    /// Whether a manager of the order's origin may give it to him. What he can do, his own cap and a wish not to
    /// meet again are hard rules; where he
    /// lives, what he speaks and whether he is away may be settled by a word.
    pub fn may_be_given(&self, person: PersonId, wanted: &Wanted, km: f64) -> Verdict {
        let has = |name: &String| self.certificates.contains(name);
        let unfit = if !self.through.iter().any(|through| through.tenant == wanted.origin) {
            Some(LeftOut::Standing)
        } else if wanted.apart.contains(&person) {
            Some(LeftOut::Apart)
        } else if wanted.class == Class::Profi.as_str() && !self.is_profi {
            Some(LeftOut::Class)
        } else if !wanted.certificates.iter().all(has) {
            Some(LeftOut::Certificate)
        } else if self.orders_left <= 0 {
            Some(LeftOut::Orders)
        } else {
            None
        };
        let is_away = |(from, until): (NaiveDate, NaiveDate)| from <= wanted.today && wanted.today <= until;
        let cautions = [
            (LeftOut::Country, self.country != wanted.country),
            (LeftOut::Language, !self.langs.contains(&wanted.lang)),
            (LeftOut::Radius, !self.travels(km)),
            (LeftOut::Away, self.away.is_some_and(is_away)),
        ];
        Verdict {
            unfit,
            cautions: cautions
                .into_iter()
                .filter(|(_, holds)| *holds)
                .map(|(caution, _)| caution)
                .collect(),
            open_orders: self.open_orders_max - self.orders_left,
            open_orders_max: self.open_orders_max,
        }
    }
}

/// Somebody who is to be asked.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// The community through which he is asked.
    pub tenant: TenantId,
    /// His membership there.
    pub member: MembershipId,
    /// His IANA zone.
    pub time_zone: String,
    /// Metres as the crow flies.
    pub distance_m: i64,
    /// The number of his distance band, from 0.
    pub band: i64,
    /// How many offers he wants open at most.
    pub open_offers_max: i64,
    /// How many orders he wants at most.
    pub open_orders_max: i64,
    last_offered_at: Option<DateTime<Utc>>,
    km: f64,
}

/// Who is to be asked, and what was considered.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The best first.
    pub chosen: Vec<Candidate>,
    /// Metres of a distance band here.
    pub band_m: i64,
    /// How many people with the skill were looked at, as far out as the last who was chosen.
    pub looked_at: i64,
    /// How many of them are not asked, by the reason.
    pub left_out: BTreeMap<&'static str, i64>,
}

/// The people who are to be asked next: the nearest distance band first, in it whoever was asked longest ago, then the nearer.
///
/// A band is 500 m where at least four people with the skill live within two kilometres, else 2 km. In the platform's scope,
/// as a wave asks.
///
/// # Errors
/// When the database does not answer.
pub async fn choose(tx: &Scoped<'_>, wanted: &Wanted, radius_km: f64, most: usize) -> Result<Choice, DbErr> {
    let mut search = Nearby::new(&wanted.skill, wanted.center, radius_km.min(RADIUS_KM_MAX));
    let (mut passed, mut left): (Vec<Candidate>, Vec<(i64, LeftOut)>) = (Vec::new(), Vec::new());
    // Who was found and whose facts are not read yet, the nearest last.
    let mut unread: Vec<Near> = Vec::new();
    let mut near = 0_usize;
    let mut band_m = BAND_M_WIDE;
    // The end of the band in which the last one lives who is asked: nobody farther out can come before him.
    let mut reach_m = i64::MAX;
    while let Some(look) = search.look(tx).await? {
        near += look.found.iter().filter(|near| near.km <= DENSE_KM).count();
        unread.extend(look.found);
        unread.sort_unstable_by(|one, other| other.km.total_cmp(&one.km));
        if near >= ASKED_MAX {
            band_m = BAND_M;
        } else if look.known_km < DENSE_KM.min(radius_km) {
            continue;
        }
        // In a city thousands have the skill within a look; the facts of a few of them decide.
        while unread.last().is_some_and(|next| metres(next.km) < reach_m) {
            let nearest = nearest_of(&mut unread, most.saturating_sub(passed.len()), band_m);
            sort_out(tx, wanted, &nearest, &mut passed, &mut left).await?;
            passed.sort_unstable_by(|one, other| one.km.total_cmp(&other.km));
            let last = most.checked_sub(1).and_then(|last| passed.get(last));
            reach_m = last.map_or(i64::MAX, |last| band_end(last.distance_m, band_m));
        }
        if metres(look.known_km) >= reach_m {
            break;
        }
    }
    for candidate in &mut passed {
        candidate.band = candidate.distance_m / band_m;
    }
    passed.sort_unstable_by(|one, other| {
        let key = |candidate: &Candidate| (candidate.band, candidate.last_offered_at);
        key(one)
            .cmp(&key(other))
            .then(one.km.total_cmp(&other.km))
            .then(one.person.cmp(&other.person))
    });
    let passed_count = passed.len();
    let rest = passed.split_off(most.min(passed_count));
    let is_within = |distance_m: i64| distance_m < reach_m;
    let mut left_out = BTreeMap::new();
    for (_, reason) in left.iter().filter(|(distance_m, _)| is_within(*distance_m)) {
        *left_out.entry(reason.as_str()).or_insert(0) += 1;
    }
    let looked = left.iter().map(|(distance_m, _)| *distance_m);
    let looked = looked.chain(rest.iter().chain(&passed).map(|candidate| candidate.distance_m));
    let looked_at = looked.filter(|distance_m| is_within(*distance_m)).count();
    Ok(Choice {
        chosen: passed,
        band_m,
        looked_at: i64::try_from(looked_at).unwrap_or(i64::MAX),
        left_out,
    })
}

/// Takes those whose facts are needed in any case: as many as are missing and whoever lives in the bands up to theirs, as far
/// as one statement reads.
fn nearest_of(unread: &mut Vec<Near>, missing: usize, band_m: i64) -> Vec<Near> {
    let farthest = unread.len().saturating_sub(missing.max(1));
    let end_m = unread
        .get(farthest)
        .map_or(i64::MAX, |near| band_end(metres(near.km), band_m));
    let nearest = unread.iter().rev().take(CHUNK);
    let count = nearest.take_while(|near| metres(near.km) < end_m).count();
    unread.split_off(unread.len() - count)
}

/// Where the band of this distance ends.
const fn band_end(distance_m: i64, band_m: i64) -> i64 {
    (distance_m / band_m + 1) * band_m
}

async fn sort_out(
    tx: &Scoped<'_>,
    wanted: &Wanted,
    found: &[Near],
    passed: &mut Vec<Candidate>,
    left: &mut Vec<(i64, LeftOut)>,
) -> Result<(), DbErr> {
    let people: Vec<PersonId> = found.iter().map(|near| near.person).collect();
    let known = facts(tx, &people).await?;
    for near in found {
        let Some(facts) = known.get(&near.person) else {
            continue;
        };
        let distance_m = metres(near.km);
        match facts.may_be_asked(near.person, wanted, near.km) {
            Err(reason) => left.push((distance_m, reason)),
            Ok(through) => passed.push(Candidate {
                person: near.person,
                tenant: through.tenant,
                member: through.member,
                time_zone: facts.time_zone.clone(),
                distance_m,
                band: 0,
                open_offers_max: facts.open_offers_max,
                open_orders_max: facts.open_orders_max,
                last_offered_at: facts.last_offered_at,
                km: near.km,
            }),
        }
    }
    Ok(())
}

/// Whole metres, rounded down.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no way on the Earth has more metres than an i64"
)]
pub(super) fn metres(km: f64) -> i64 {
    (km * 1000.0).floor() as i64
}
