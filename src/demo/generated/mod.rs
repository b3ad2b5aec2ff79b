//! A world of any size, for trying and measuring: the demo world's companies, more of their kind, a crowd, conversations and
//! orders, all put together from what the people of the demo world are called and say.
//!
//! The same seed makes the same world: names, places, texts, and times before the moment at which it is made. Only ids and
//! secrets are new each time.

mod book;
mod corpus;
mod crowd;
mod talk;

use rand::{SeedableRng, rngs::StdRng};

use self::{corpus::Corpus, crowd::Community};
use super::{PASSWORD, data::World, events, orders, seed};
use crate::{
    foundation::{db::Work, error::AppError},
    tenancy::House,
};

/// How much of a world there shall be. What is less than the demo world's own is the demo world's own.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Communities: the first ones are those of the demo world.
    pub tenants: usize,
    /// People in all communities. Somebody besides those of the demo world must be there to write and to book: where
    /// topics, posts or orders are wanted, at least 120.
    pub people: usize,
    /// Topics in all forums; none said, one for every twenty posts.
    pub topics: usize,
    /// Posts in all topics.
    pub posts: usize,
    /// Orders besides those of the demo world.
    pub orders: usize,
    /// What everything follows from.
    pub seed: u64,
}

/// Posts for which there is a topic where nobody says how many topics there shall be.
const POSTS_A_TOPIC: usize = 20;

/// People there are at least besides those of the demo world where more is wanted of them.
const CROWD_MIN: usize = 120;

/// A part of the world that is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The demo world's companies and those of their kind.
    Tenants,
    /// The crowd.
    People,
    /// Topics and posts, counted by posts.
    Posts,
    /// Orders.
    Orders,
}

/// Makes such a world in an empty database; says whether it did. `progress` hears how many of a part are there, and of how
/// many.
///
/// # Errors
/// When the data cannot be read or the database refuses it.
pub async fn make(house: &House, size: &Size, mut progress: impl FnMut(Part, usize, usize)) -> Result<bool, AppError> {
    let work = Work::writing(&house.pools);
    if !seed::is_empty(&work).await? {
        work.end(false).await?;
        return Ok(false);
    }
    let mut rng = StdRng::seed_from_u64(size.seed);
    let models = World::all().map_err(AppError::Failure)?;
    let corpus: Vec<Corpus> = models.iter().map(Corpus::of).collect();
    let worlds = worlds(&models, size.tenants.max(1), house);
    let written = seed::write(house, &work, &worlds).await?;
    work.end(true).await?;
    house.tenants.forget();
    progress(Part::Tenants, worlds.len(), worlds.len());

    let mut communities = Vec::new();
    for (number, world) in worlds.iter().enumerate() {
        communities.push(Community::find(house, world, &corpus[number % corpus.len()]).await?);
    }
    let own = worlds.iter().filter(|world| world.like.is_none());
    let own: Vec<&str> = own.map(|world| world.slug.as_str()).collect();
    let stories: Vec<_> = written
        .into_iter()
        .filter(|(_, slug, _)| own.contains(&slug.as_str()))
        .collect();
    events::tell(house, &stories).await?;
    orders::tell(house, &own).await?;
    let known: usize = worlds.iter().map(|world| world.people.len()).sum();
    let is_busy = size.topics > 0 || size.posts > 0 || size.orders > 0;
    let people = if is_busy {
        size.people.max(known + CROWD_MIN)
    } else {
        size.people
    };
    crowd::gather(house, &mut communities, people, &mut rng, |there, all| {
        progress(Part::People, there, all);
    })
    .await?;
    let topics = if size.topics == 0 {
        size.posts / POSTS_A_TOPIC
    } else {
        size.topics
    };
    talk::talk(house, &mut communities, (topics, size.posts), &mut rng, |there, all| {
        progress(Part::Posts, there, all);
    })
    .await?;
    let lines = book::lines(house, &communities, size.orders, &mut rng).await?;
    orders::tell_more(house, &lines, |told| progress(Part::Orders, told, lines.len())).await?;
    Ok(true)
}

/// The demo world's companies, then as many of their kind as are wanted: each in another place, with nobody in it yet.
fn worlds(models: &[World], count: usize, house: &House) -> Vec<World> {
    let kind = |number: usize| {
        let model = &models[number % models.len()];
        if number < models.len() {
            return model.clone();
        }
        let places = house
            .places
            .of(model.countries[0])
            .map(|(_, place)| place.name.as_str());
        let places: Vec<&str> = places.filter(|name| !name.is_empty()).collect();
        let place = places
            .get(number * 997 % places.len().max(1))
            .copied()
            .unwrap_or_default();
        World {
            slug: format!("{}-{number}", model.slug),
            name: format!("{} {place}", model.name),
            people: Vec::new(),
            topics: Vec::new(),
            like: Some(model.slug.clone()),
            ..model.clone()
        }
    };
    (0..count).map(kind).collect()
}
