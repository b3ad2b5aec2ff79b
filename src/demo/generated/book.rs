//! Orders by people who live where the crowd lives, most of them long done.

use rand::{Rng, rngs::StdRng, seq::IndexedRandom};

use super::{
    super::orders::{Line, Until},
    crowd::Community,
};
use crate::{
    foundation::{db::Work, error::AppError, i18n::Country},
    orders::{Class, Sold},
    tenancy::{House, TenantDb},
};

/// Days over which they are spread.
const DAYS: i64 = 500;

/// So many orders, spread over the communities with a crowd; each with the slug of its community.
pub(super) async fn lines<'a>(
    house: &House,
    communities: &'a [Community<'_>],
    count: usize,
    rng: &mut StdRng,
) -> Result<Vec<(&'a str, Line)>, AppError> {
    let mut lines = Vec::new();
    let crowded: Vec<&Community> = communities.iter().filter(|one| !one.homes.is_empty()).collect();
    let mut sold: Vec<Vec<Sold>> = Vec::new();
    for community in &crowded {
        let work = Work::reading(&house.pools);
        let db = TenantDb::new(&work, community.tenant.id);
        let mut all = Vec::new();
        for country in &community.tenant.countries {
            all.extend(Sold::all_in(&db, *country).await?);
        }
        work.end(false).await?;
        // Nobody in a generated crowd is a Profi or has a certificate.
        all.retain(|sold| sold.class == Class::Friend && sold.certificates.is_empty());
        sold.push(all);
    }
    for number in 0..count {
        let at = number % crowded.len().max(1);
        let (Some(community), Some(sold)) = (crowded.get(at), sold.get(at)) else {
            break;
        };
        let Some((who, country, postal_code)) = community.homes.choose(rng) else {
            break;
        };
        let here: Vec<&Sold> = sold.iter().filter(|sold| sold.country == *country).collect();
        let Some(what) = here.choose(rng) else { continue };
        let line = line(community, (who, *country, postal_code), &what.slug, rng);
        lines.push((community.tenant.slug.as_str(), line));
    }
    Ok(lines)
}

fn line(
    community: &Community<'_>,
    (who, country, postal_code): (&str, Country, &str),
    what: &str,
    rng: &mut StdRng,
) -> Line {
    let is = match rng.random_range(0..100) {
        0..80 => Until::Closed,
        80..88 => Until::Completed,
        88..91 => Until::Failed,
        91..95 => Until::Cancelled,
        95..98 => Until::Scheduled,
        _ => Until::Contacted,
    };
    let days = match is {
        Until::Closed => rng.random_range(25..DAYS),
        Until::Completed | Until::Failed | Until::Cancelled => rng.random_range(6..14),
        _ => rng.random_range(1..4),
    };
    let (given, family) = community.corpus.name(rng);
    let says = community
        .corpus
        .shelf(rng)
        .map(|shelf| shelf.post(rng))
        .unwrap_or_default();
    Line {
        who: who.to_owned(),
        what: what.to_owned(),
        days,
        is,
        broken_by: None,
        name: format!("{given} {family}"),
        street: format!("{family} {}", rng.random_range(1..90)),
        phone: "+49 30 23125 000".to_owned(),
        place: Some((country, postal_code.to_owned())),
        lang: None,
        says,
        talk: Vec::new(),
        extra: None,
        rating: rng.random_ratio(3, 4).then(|| (rng.random_range(3..=5), String::new())),
    }
}
