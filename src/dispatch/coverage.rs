//! Whether anybody could come: asked by the booking before anything is sold.

use std::collections::{BTreeSet, HashMap};

use async_trait::async_trait;

use super::{
    near::{Near, Nearby},
    suitability::{self, CHUNK, Facts, RADIUS_KM_MAX},
};
use crate::{
    accounts::PersonId,
    foundation::{
        db::{DbErr, Scoped, Work},
        i18n::Lang,
    },
    tenancy::{
        PlatformDb,
        faces::{Coverage, Need},
    },
};

/// Answers for the whole pool.
///
/// Good standing is a membership in force somewhere; certificates and the Profi class count whoever granted them. Language,
/// holiday and what somebody has open do not count against a place.
pub struct Everywhere;

#[async_trait]
impl Coverage for Everywhere {
    async fn covers(&self, work: &Work, needs: &[Need]) -> Result<Vec<bool>, DbErr> {
        let db = PlatformDb::new(work, "whether anybody could come, from any community");
        let tx = db.open().await?;
        let mut known = HashMap::new();
        let mut answers = vec![true; needs.len()];
        let mut left: Vec<usize> = (0..needs.len()).collect();
        while let Some(place) = left.first().map(|first| needs[*first].point) {
            // Packages of one page ask for a dozen skills at one place: they are looked for together.
            let (here, elsewhere) = left.into_iter().partition(|number| needs[*number].point == place);
            left = elsewhere;
            for number in uncovered(&tx, needs, here, &mut known).await? {
                answers[number] = false;
            }
        }
        Ok(answers)
    }

    async fn spoken(&self, work: &Work, need: &Need, langs: &[Lang]) -> Result<Option<Vec<Lang>>, DbErr> {
        let db = PlatformDb::new(work, "which languages those speak who could come, from any community");
        let tx = db.open().await?;
        let (mut is_covered, mut missing) = (false, langs.to_vec());
        let mut search = Nearby::new(&need.skill, need.point, RADIUS_KM_MAX);
        while !(is_covered && missing.is_empty())
            && let Some(mut look) = search.look(&tx).await?
        {
            look.found
                .sort_unstable_by(|one, other| one.km.total_cmp(&other.km).then(one.person.cmp(&other.person)));
            for near in look.found.chunks(CHUNK) {
                if is_covered && missing.is_empty() {
                    break;
                }
                let mut people: Vec<PersonId> = near.iter().map(|near| near.person).collect();
                // What all of a city's speak is known of the nearest; of the others only who speaks a rarer one is read.
                if is_covered {
                    let speakers = suitability::speakers(&tx, &people, &missing).await?;
                    people.retain(|person| speakers.contains(person));
                }
                let known = suitability::facts(&tx, &people).await?;
                let able = near.iter().filter_map(|near| {
                    let facts = known.get(&near.person)?;
                    could_come(need, facts, near.km).then_some(facts)
                });
                for facts in able {
                    is_covered = true;
                    missing.retain(|lang| !facts.speaks(*lang));
                }
            }
        }
        let spoken = langs.iter().copied().filter(|lang| !missing.contains(lang));
        Ok(is_covered.then(|| spoken.collect()))
    }
}

/// Whether this one would come for it, from so far away.
fn could_come(need: &Need, facts: &Facts, km: f64) -> bool {
    facts.is_within_reach_of(need.origin, need.own_only)
        && facts
            .could_come(&need.class, &need.certificates, &need.country, km)
            .is_ok()
}

/// Which of these needs at one place nobody covers. Nobody's facts are read twice, and no longer than somebody is missing.
async fn uncovered(
    tx: &Scoped<'_>,
    needs: &[Need],
    mut open: Vec<usize>,
    known: &mut HashMap<PersonId, Facts>,
) -> Result<Vec<usize>, DbErr> {
    let Some(place) = open.first().map(|first| needs[*first].point) else {
        return Ok(open);
    };
    let skills: BTreeSet<&str> = open.iter().map(|number| needs[*number].skill.as_str()).collect();
    let skills: Vec<&str> = skills.into_iter().collect();
    let mut search = Nearby::of_any(&skills, place, RADIUS_KM_MAX);
    while !open.is_empty()
        && let Some(mut look) = search.look(tx).await?
    {
        // One who could come is enough: whoever lives nearest is asked about first.
        look.found
            .sort_unstable_by(|one, other| one.km.total_cmp(&other.km).then(one.person.cmp(&other.person)));
        let mut people: Vec<&[Near]> = look.found.chunk_by(|one, other| one.person == other.person).collect();
        loop {
            let is_missing = |skill: usize| open.iter().any(|number| needs[*number].skill == skills[skill]);
            search.only(is_missing);
            people.retain(|can| can.iter().any(|near| is_missing(near.skill)));
            if people.is_empty() {
                break;
            }
            let nearest: Vec<&[Near]> = people.drain(..people.len().min(CHUNK)).collect();
            let unread = nearest.iter().map(|can| can[0].person);
            let unread: Vec<PersonId> = unread.filter(|person| !known.contains_key(person)).collect();
            known.extend(suitability::facts(tx, &unread).await?);
            open.retain(|number| {
                let need = &needs[*number];
                let mut able = nearest
                    .iter()
                    .copied()
                    .flatten()
                    .filter(|near| skills[near.skill] == need.skill);
                !able.any(|near| {
                    known
                        .get(&near.person)
                        .is_some_and(|facts| could_come(need, facts, near.km))
                })
            });
        }
    }
    Ok(open)
}
