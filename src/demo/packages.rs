//! What the demo world's communities sell, and who is certified for it.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::data::{Files, Said, World};
use crate::{
    accounts::{
        Membership, MembershipId,
        grant::{Grant, Granted, Granting},
    },
    foundation::{
        db::Work,
        error::AppError,
        i18n::{Country, Lang},
    },
    orders::{
        Class, OrderPolicy, PackageId,
        package::{Package, Terms},
    },
    tenancy::{PeopleDb, TenantDb, audit::Actor, content, countries::Facts},
};

/// The certificate that the demo world's packages ask for.
const CERTIFICATE: &str = "Smart Home";

/// `assets/demo/packages.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Catalogue {
    packages: Vec<PackageLine>,
    communities: BTreeMap<String, Community>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackageLine {
    slug: String,
    skill: String,
    #[serde(default = "friend")]
    class: Class,
    #[serde(default)]
    certificates: Vec<String>,
    minutes: i64,
    name: Said,
    text: Said,
    /// The text where readers are addressed formally, in the languages where that makes a difference.
    #[serde(default)]
    formal: Said,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Community {
    policy: String,
    #[serde(default)]
    own_first_minutes: i64,
    partner_percent: i64,
    certified: Vec<String>,
    /// In the order of the list: the package, and price and pay by country.
    sold: serde_yaml::Mapping,
}

type Prices = BTreeMap<Country, (i64, i64)>;

fn friend() -> Class {
    Class::Friend
}

impl Catalogue {
    pub(super) fn load() -> Result<Self, AppError> {
        let file =
            Files::get("packages.yaml").ok_or_else(|| AppError::Failure("no packages of the demo world".into()))?;
        serde_yaml::from_slice(&file.data).map_err(|error| AppError::Failure(format!("demo packages: {error}")))
    }

    /// Writes what this company sells, whom it asks first, and certifies its people.
    pub(super) async fn sell(
        &self,
        work: &Work,
        db: &TenantDb,
        world: &World,
        members: &HashMap<String, MembershipId>,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let broken = |what: &str| AppError::Failure(format!("demo packages of {}: {what}", world.slug));
        let community = self.communities.get(world.model()).ok_or_else(|| broken("none"))?;
        let policy = OrderPolicy::parse(&community.policy, &community.own_first_minutes.to_string());
        let policy = policy.map_err(|_| broken("the policy"))?;
        policy.save(db, Actor::Kith, now).await?;
        for (slug, prices) in &community.sold {
            let slug = slug.as_str().unwrap_or_default();
            let line = self.packages.iter().find(|line| line.slug == slug);
            let line = line.ok_or_else(|| broken(slug))?;
            let prices: Prices = serde_yaml::from_value(prices.clone()).map_err(|error| broken(&error.to_string()))?;
            let id = PackageId::new();
            let mut is_made = false;
            for country in &world.countries {
                let Some((price, pay)) = prices.get(country) else {
                    continue;
                };
                let terms = line.terms(*country, (*price, *pay), community.partner_percent);
                let terms = terms.ok_or_else(|| broken("a country"))?;
                if is_made {
                    Package::write_version(db, id, &terms, 0, Actor::Kith, now).await?;
                } else {
                    Package::create(db, id, slug, &terms, Actor::Kith, now).await?;
                    is_made = true;
                }
            }
            Package::say(db, id, &line.texts(world), Actor::Kith, now).await?;
        }
        if world.like.is_some() {
            return Ok(());
        }
        certify(work, db, community, members, now).await
    }
}

impl PackageLine {
    /// VAT by the country's rate; of what it and the pay leave, the partner keeps his share and the platform the rest.
    fn terms(&self, country: Country, (price, pay): (i64, i64), partner_percent: i64) -> Option<Terms> {
        let facts = Facts::of(country)?;
        let vat = facts.vat_within(price);
        let rest = price - pay - vat;
        let partner_share = rest * partner_percent / 100;
        Some(Terms {
            facts,
            class: self.class,
            skill: self.skill.clone(),
            certificates: self.certificates.clone(),
            duration_minutes: self.minutes,
            price,
            pay,
            platform_share: rest - partner_share,
            partner_share,
            vat,
        })
    }

    fn texts(&self, world: &World) -> Vec<(&'static str, content::Said)> {
        let is_formal = |lang: Lang| world.formality.get(&lang).is_some_and(|how| how == "formal");
        let said = |(lang, text): (&Lang, &String)| content::Said {
            text: text.clone(),
            lang: *lang,
        };
        let names = self.name.iter().map(|pair| ("name", said(pair)));
        let texts = self.text.iter().map(|(lang, text)| {
            let formal = self.formal.get(lang).filter(|_| is_formal(*lang));
            ("text", said((lang, formal.unwrap_or(text))))
        });
        names.chain(texts).collect()
    }
}

/// The community's manager certifies those who may do what needs it.
async fn certify(
    work: &Work,
    db: &TenantDb,
    community: &Community,
    members: &HashMap<String, MembershipId>,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let broken = |key: &str| AppError::Failure(format!("demo packages: nobody is called {key}"));
    let find = |key: &str| members.get(key).copied().ok_or_else(|| broken(key));
    let manager = find("manager")?;
    for key in &community.certified {
        let member = find(key)?;
        let found = Membership::find(db, member).await?;
        let person = found.and_then(|found| found.person_id).ok_or_else(|| broken(key))?;
        let granting = Granting {
            tenant: db.tenant(),
            by: manager,
            member,
            person,
        };
        let granted = Granted::Certificate(CERTIFICATE.to_owned());
        Grant::give(&PeopleDb::new(work), granting, &granted, now).await?;
    }
    Ok(())
}
