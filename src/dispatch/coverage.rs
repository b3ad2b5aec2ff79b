//! Whether anybody could come: asked by the booking before anything is sold.

use std::collections::HashMap;

use async_trait::async_trait;

use super::{
    near::Nearby,
    suitability::{self, CHUNK, Facts, RADIUS_KM_MAX},
};
use crate::{
    accounts::PersonId,
    foundation::db::{DbErr, Scoped, Work},
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
        // Packages of one page ask for the same few skills at one place: nobody is read twice.
        let mut known = HashMap::new();
        let mut answers = Vec::with_capacity(needs.len());
        for need in needs {
            answers.push(is_covered(&tx, need, &mut known).await?);
        }
        Ok(answers)
    }
}

async fn is_covered(tx: &Scoped<'_>, need: &Need, known: &mut HashMap<PersonId, Facts>) -> Result<bool, DbErr> {
    let mut search = Nearby::new(&need.skill, need.point, RADIUS_KM_MAX);
    while let Some(mut look) = search.look(tx).await? {
        // One who could come is enough: whoever lives nearest is asked about first.
        look.found.sort_unstable_by(|one, other| one.km.total_cmp(&other.km));
        for nearest in look.found.chunks(CHUNK) {
            let unread: Vec<PersonId> = nearest
                .iter()
                .map(|near| near.person)
                .filter(|person| !known.contains_key(person))
                .collect();
            known.extend(suitability::facts(tx, &unread).await?);
            let covers = nearest.iter().any(|near| {
                known.get(&near.person).is_some_and(|facts| {
                    facts
                        .could_come(&need.class, &need.certificates, &need.country, near.km)
                        .is_ok()
                })
            });
            if covers {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
