//! Writes the demo world, one transaction per company.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveEnum;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    PASSWORD,
    data::{Files, PersonLine, World},
    events, newsletters, orders,
    packages::Catalogue,
};
use crate::{
    accounts::{
        Membership, MembershipId, Role, consent::Consent, membership::NewMembership, password, person::NewPerson,
    },
    forum::{Audience, Category, NewCategory, Post, Topic},
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        files::FileKey,
        i18n::{Country, Lang},
    },
    tenancy::{
        House, NewTenant, PeopleDb, PlatformDb, TenantDb, TenantId,
        content::{self, Said},
        legal::{LegalKind, LegalPage, Shown},
    },
};

/// Seeds the demo world when the database has no tenant yet; says whether it did. Of processes that start at once one does,
/// and the others wait for it.
///
/// # Errors
/// When the data cannot be read or the database refuses it.
pub async fn seed(house: &House) -> Result<bool, AppError> {
    house.pools.alone(tell(house)).await?
}

async fn tell(house: &House) -> Result<bool, AppError> {
    let work = Work::writing(&house.pools);
    if !is_empty(&work).await? {
        work.end(false).await?;
        return Ok(false);
    }
    let worlds = World::all().map_err(AppError::Failure)?;
    let communities = write(house, &work, &worlds).await?;
    work.end(true).await?;
    house.tenants.forget();
    events::tell(house, &communities).await?;
    let slugs: Vec<&str> = worlds.iter().map(|world| world.slug.as_str()).collect();
    orders::tell(house, &slugs).await?;
    Ok(true)
}

/// Whether the database has no tenant yet.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn is_empty(work: &Work) -> Result<bool, AppError> {
    let db = PlatformDb::new(work, "demo world: is the database empty");
    let tx = db.open().await?;
    let first = Sql::new("SELECT 1 AS one FROM tenants LIMIT 1").row(&tx).await?;
    Ok(first.is_none())
}

/// Writes these companies with their people and conversations, and whoever is in several of them; each with its members.
pub(super) async fn write(
    house: &House,
    work: &Work,
    worlds: &[World],
) -> Result<Vec<(TenantId, String, events::Members)>, AppError> {
    let catalogue = Catalogue::load()?;
    let hash = password::hash(PASSWORD).await?;
    skills(house, work).await?;
    let now = house.clock.now();
    let (mut tenants, mut communities) = (HashMap::new(), Vec::new());
    for world in worlds {
        let (id, members) = company(house, work, (world, &catalogue), &hash, now).await?;
        tenants.insert(world.slug.clone(), id);
        communities.push((id, world.slug.clone(), members));
    }
    travellers(house, work, &tenants, &hash, now).await?;
    operator(work, &hash, now).await?;
    Ok(communities)
}

async fn skills(house: &House, work: &Work) -> Result<(), AppError> {
    let db = PlatformDb::new(work, "the catalogue of skills");
    let tx = db.open().await?;
    for (position, id, names) in house.skills.rows() {
        Sql::new("INSERT INTO skills (id, position, names) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING")
            .bind(id)
            .bind(position)
            .bind(names)
            .run(&tx)
            .await?;
    }
    Ok(())
}

async fn company(
    house: &House,
    work: &Work,
    (world, catalogue): (&World, &Catalogue),
    hash: &str,
    now: DateTime<Utc>,
) -> Result<(TenantId, events::Members), AppError> {
    let broken = |what: String| AppError::Failure(format!("demo world {}: {what}", world.slug));
    let brand = Files::get(&format!("brands/{}.json", world.model())).ok_or_else(|| broken("no brand".into()))?;
    let mut new = NewTenant {
        slug: world.slug.clone(),
        name: world.name.clone(),
        suffix: world.suffix.clone(),
        host: format!("{}.localhost", world.slug),
        countries: world.countries.clone(),
        default_lang: world.default_lang,
        other_langs: world.other_langs.clone(),
        formal: world
            .formality
            .iter()
            .filter(|(_, how)| how.as_str() == "formal")
            .map(|(lang, _)| *lang)
            .collect(),
        tz: world.time_zone,
        company_url: world.company_url.clone(),
        mail_from: world.mail_from.as_str().to_owned(),
        brand: serde_json::from_slice(&brand.data).map_err(|error| broken(error.to_string()))?,
        logo: None,
        hero: None,
    };
    new.logo = Some(picture(house, world.model(), "logo").await?);
    new.hero = Some(picture(house, world.model(), "hero").await?);
    let platform = PlatformDb::new(work, "demo world");
    let tenant = new.save(&platform, now).await?;
    {
        let tx = platform.open().await?;
        Sql::new("UPDATE tenants SET state = 'live', published_at = $1 WHERE id = $2")
            .bind(now)
            .bind(tenant)
            .run(&tx)
            .await?;
    }
    let db = TenantDb::new(work, tenant);
    for (lang, fields) in &world.home {
        for (field, text) in fields {
            let field = ["headline", "intro", "join_line"]
                .into_iter()
                .find(|known| known == field);
            let field = field.ok_or_else(|| broken("an unknown field of home".into()))?;
            content::write(
                &db,
                "home",
                Uuid::nil(),
                field,
                &Said {
                    text: text.clone(),
                    lang: *lang,
                },
                now,
            )
            .await?;
        }
    }
    for (kind, texts) in &world.legal {
        let kind = LegalKind::parse(kind).ok_or_else(|| broken(format!("no legal page {kind}")))?;
        for (lang, raw) in texts {
            LegalPage::publish(&db, kind, *lang, raw, 0, now - Duration::days(400)).await?;
        }
    }
    {
        let tx = db.open().await?;
        for line in &world.wording {
            Sql::new(
                "INSERT INTO wordings (tenant_id, lang, message, pattern, updated_at) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(tenant)
            .bind(line.lang.as_str())
            .bind(line.key.as_str())
            .bind(line.pattern.as_str())
            .bind(now)
            .run(&tx)
            .await?;
        }
    }
    let members = people(house, work, &db, world, hash, now).await?;
    conversations(&db, world, &members, now).await?;
    catalogue.sell(work, &db, world, &members, now).await?;
    if world.like.is_none() {
        newsletters::write(work, (&world.slug, tenant), (&members, world.default_lang), now).await?;
    }
    Ok((tenant, members))
}

/// Stores a brand's picture under its hash; gives back the key.
async fn picture(house: &House, slug: &str, what: &str) -> Result<String, AppError> {
    let file = Files::get(&format!("brands/{slug}-{what}.svg"))
        .ok_or_else(|| AppError::Failure(format!("no {what} of {slug}")))?;
    let hash: String = Sha256::digest(&file.data)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let key =
        FileKey::of(Uuid::nil(), &format!("brand/{hash}.svg")).map_err(|error| AppError::Failure(error.to_string()))?;
    house
        .storage
        .put(&key, file.data.into_owned().into())
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?;
    Ok(key.to_string())
}

async fn people(
    house: &House,
    work: &Work,
    db: &TenantDb,
    world: &World,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<HashMap<String, MembershipId>, AppError> {
    let mut members = HashMap::new();
    for line in &world.people {
        let joined = now - Duration::days(line.joined_days_ago);
        let person = person(house, line, &world.slug, hash, joined)?
            .save(&PeopleDb::new(work), joined)
            .await?;
        let role = match line.role.as_str() {
            "manager" => Role::Manager,
            "partner" => Role::Partner,
            _ => Role::Friend,
        };
        let new = NewMembership {
            person,
            display_name: line.display_name.clone(),
            about: line.about.clone(),
            role,
            lang: line.langs.first().copied().unwrap_or(world.default_lang),
        };
        let member = Membership::join(db, &new, joined).await?;
        agree(db, member.id, world.default_lang, joined).await?;
        if line.role == "profi" {
            let people = PeopleDb::new(work);
            let tx = people.open().await?;
            Sql::new(
                "INSERT INTO grants (id, person_id, issuer_tenant_id, kind, name, granted_at, granted_by)
                 VALUES ($1, $2, $3, 'profi', $4, $5, $6)",
            )
            .bind(Uuid::now_v7())
            .bind(person)
            .bind(db.tenant())
            .bind("")
            .bind(joined)
            .bind(member.id)
            .run(&tx)
            .await?;
        }
        members.insert(line.key.clone(), member.id);
    }
    Ok(members)
}

fn person(
    house: &House,
    line: &PersonLine,
    slug: &str,
    hash: &str,
    joined: DateTime<Utc>,
) -> Result<NewPerson, AppError> {
    // Those without a sign-in have an address nobody can read letters at.
    let email = match &line.email {
        Some(email) => email.clone(),
        None => EmailAddress::parse(&format!("{}.{slug}@people.example", line.key))
            .map_err(|error| AppError::Failure(error.to_string()))?,
    };
    let place = house.places.find(line.country, &line.postal_code);
    Ok(NewPerson {
        password_hash: line.email.as_ref().map(|_| hash.to_owned()),
        email,
        given_name: line.given_name.clone(),
        family_name: line.family_name.clone(),
        adult_seen_on: Some(joined.date_naive()),
        country: line.country,
        postal_code: line.postal_code.clone(),
        point: place.map(|place| (place.point.lat, place.point.lon)),
        time_zone: "Europe/Berlin".into(),
        languages: line.langs.iter().map(|lang| lang.as_str().to_owned()).collect(),
        skills: line.skills.clone(),
    })
}

async fn agree(db: &TenantDb, member: MembershipId, lang: Lang, at: DateTime<Utc>) -> Result<(), AppError> {
    for purpose in ["terms", "privacy"] {
        let given = Consent {
            purpose: purpose.to_owned(),
            text: Shown {
                lang: lang.as_str().to_owned(),
                version: 1,
            },
            words: String::new(),
            given: true,
            source: "demo",
            confirmed_by: "demo",
        };
        given.write(db, member, at).await?;
    }
    Ok(())
}

async fn conversations(
    db: &TenantDb,
    world: &World,
    members: &HashMap<String, MembershipId>,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let broken = |what: &str| AppError::Failure(format!("demo world {}: no {what}", world.slug));
    let mut categories = HashMap::new();
    for (position, line) in (1_i64..).zip(&world.categories) {
        let said = |texts: &super::data::Said| {
            texts
                .iter()
                .map(|(lang, text)| Said {
                    text: text.clone(),
                    lang: *lang,
                })
                .collect::<Vec<_>>()
        };
        let new = NewCategory {
            slug: line.slug.clone(),
            position,
            kind: word(&line.kind)?,
            color: line.color.clone(),
            read_by: word(&line.read)?,
            write_by: word(&line.write)?,
            reply_by: Audience::Members,
            names: said(&line.name),
            descriptions: said(&line.description),
        };
        categories.insert(line.slug.clone(), Category::create(db, &new, now).await?);
    }
    let mut topics: Vec<_> = world.topics.iter().collect();
    // Older topics first, so that ids and time run the same way.
    topics.sort_by(|a, b| b.hours_ago.total_cmp(&a.hours_ago));
    for line in topics {
        let category = *categories.get(&line.category).ok_or_else(|| broken(&line.category))?;
        let author = *members.get(&line.author).ok_or_else(|| broken(&line.author))?;
        #[expect(clippy::cast_possible_truncation, reason = "hours of a few years fit into seconds")]
        let at = now - Duration::seconds((line.hours_ago * 3_600.0) as i64);
        let first = line.posts.first().ok_or_else(|| broken("first post"))?;
        let topic = Topic::write(db, author, category, &line.title, line.lang, &first.body, at).await?;
        for post in line.posts.iter().skip(1) {
            let key = post.author.as_ref().unwrap_or(&line.author);
            let author = *members.get(key).ok_or_else(|| broken(key))?;
            let at = at + Duration::minutes(post.minutes_after);
            Post::write(db, &topic, author, post.reply_to, line.lang, &post.body, at).await?;
        }
        if line.pinned || line.solution.is_some() {
            let tx = db.open().await?;
            Sql::new(
                "UPDATE topics SET pinned_rank = $1, answer_post_id =
                    (SELECT id FROM posts WHERE tenant_id = $2 AND topic_id = $3 AND post_no = $4)
                 WHERE tenant_id = $2 AND id = $3",
            )
            .bind(i64::from(line.pinned))
            .bind(db.tenant())
            .bind(topic.id)
            .bind(line.solution.unwrap_or(0))
            .run(&tx)
            .await?;
        }
    }
    Ok(())
}

/// The value of a word in the data, as the database would read it.
fn word<E: ActiveEnum<Value = String>>(word: &str) -> Result<E, AppError> {
    E::try_from_value(&word.to_owned()).map_err(AppError::from)
}

/// Somebody in two communities, and the platform manager, who is in all of them.
async fn travellers(
    house: &House,
    work: &Work,
    tenants: &HashMap<String, TenantId>,
    hash: &str,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let table: [(&str, &str, &str, &[&str], Role); 2] = [
        (
            "both@demo.example",
            "Jannis",
            "Wolter",
            &["kith", "voltaro"],
            Role::Friend,
        ),
        (
            "everywhere@demo.example",
            "Mira",
            "Sandberg",
            &["kith", "voltaro", "telvia", "iskra"],
            Role::Manager,
        ),
    ];
    for (email, given, family, slugs, role) in table {
        let place = house.places.find(Country::DE, "10245");
        let new = NewPerson {
            email: EmailAddress::parse(email).map_err(|error| AppError::Failure(error.to_string()))?,
            given_name: given.into(),
            family_name: family.into(),
            password_hash: Some(hash.to_owned()),
            adult_seen_on: Some(now.date_naive()),
            country: Country::DE,
            postal_code: "10245".into(),
            point: place.map(|place| (place.point.lat, place.point.lon)),
            time_zone: "Europe/Berlin".into(),
            languages: vec!["de".into(), "en".into()],
            skills: vec!["wifi".into(), "computer".into()],
        };
        let joined = now - Duration::days(300);
        let person = new.save(&PeopleDb::new(work), joined).await?;
        for slug in slugs {
            let Some(tenant) = tenants.get(*slug) else { continue };
            let db = TenantDb::new(work, *tenant);
            let new = NewMembership {
                person,
                display_name: crate::accounts::person::short_name(given, family),
                about: String::new(),
                role,
                lang: Lang::De,
            };
            let member = Membership::join(&db, &new, joined).await?;
            agree(&db, member.id, Lang::De, joined).await?;
        }
    }
    Ok(())
}

async fn operator(work: &Work, hash: &str, now: DateTime<Utc>) -> Result<(), AppError> {
    let db = PlatformDb::new(work, "demo world: the operator");
    let tx = db.open().await?;
    Sql::new("INSERT INTO operators (id, email_normal, password_hash, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (email_normal) DO NOTHING")
        .bind(Uuid::now_v7())
        .bind("operator@demo.example")
        .bind(hash)
        .bind(now)
        .run(&tx)
        .await?;
    Ok(())
}
