//! The demo world's orders, lived through step by step: each is booked, offered, accepted, worked on and rated by the nouns
//! that every order goes through, on a clock that stands where the story is. So histories, loads, offers and timers agree.
//!
//! Letters of what is long past are not written: whoever opens the box of letters shall find those of today. What was due
//! until now has been done by the story itself.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use sea_orm::FromQueryResult;
use serde::Deserialize;
use serde_json::json;

use super::data::Files;
use crate::{
    accounts::{FormKey, Member, MembershipId, PersonId, Role, Visitor, session::Session, session::SessionId},
    dispatch::{self, offer::OfferId},
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::{Country, Lang},
        jobs::{self, HandlerError, Job, JobId},
        keys::Token,
        quiet,
        wall::Meant,
    },
    growth::waiting::{COLUMNS, NewWaiting, Waiting},
    orders::{
        self, Actor, Appointment, Contact, Desk, Extra, Message, Order, OrderId, Rating, Side, Sold, State,
        booking::{Booking, Details, Spot},
        extra::Decision,
        wishes::WISHES,
        work::{Channel, Failure, Proof},
    },
    tenancy::{House, PeopleDb, PlatformDb, PoolDb, Tenant, TenantDb, TenantId, countries::Facts, legal::ShownLegal},
};

/// Orders that are told side by side: each chapter of theirs is one commit.
const TOLD_TOGETHER: usize = 12;
/// Waking hours in which the demo world's open offers wait for somebody to look at them: until the day after tomorrow,
/// whatever the time of day at which the demo world is made.
const OPEN_HOURS: i64 = 24;
/// Minutes that an agreed appointment, or the work, lies behind the moment at which the demo world is made.
const BEGUN_MINUTES: i64 = 35;
/// Days on which a free hour is looked for: far more than the appointments of one Friend.
const COMING_DAYS_MAX: i64 = 60;

/// `assets/demo/orders/<community>.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Book {
    /// Those who wait for a first Friend nearby.
    waiting: Vec<WaitingLine>,
    orders: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitingLine {
    email: EmailAddress,
    country: Country,
    postal: String,
    lang: Lang,
    days: i64,
}

/// How far an order's story has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Until {
    Placed,
    Unassigned,
    /// Friends are asked now.
    Offering,
    /// As before, and a few minutes old: its letters are there to be read.
    Fresh,
    Accepted,
    Contacted,
    Scheduled,
    InProgress,
    Completed,
    Failed,
    Cancelled,
    Closed,
}

/// One order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    /// The key of the Friend near whom it is, and who has it if anybody has.
    pub(super) who: String,
    /// The package.
    pub(super) what: String,
    /// Days since it was booked.
    #[serde(default)]
    pub(super) days: i64,
    pub(super) is: Until,
    /// Who promised to get in touch before him, and did not.
    pub(super) broken_by: Option<String>,
    pub(super) name: String,
    pub(super) street: String,
    pub(super) phone: String,
    /// Where, when it is not where the Friend lives.
    pub(super) place: Option<(Country, String)>,
    pub(super) lang: Option<Lang>,
    pub(super) says: String,
    /// Messages, the customer's first, then in turn.
    #[serde(default)]
    pub(super) talk: Vec<String>,
    /// What it is for, in minor units.
    pub(super) extra: Option<(String, i64)>,
    pub(super) rating: Option<(i64, String)>,
}

/// A Friend as the story knows him.
#[derive(FromQueryResult)]
struct Known {
    id: PersonId,
    email_normal: String,
    country: String,
    postal_code: String,
}

/// A community with what its orders have in common.
struct Community {
    tenant: Arc<Tenant>,
    legal: ShownLegal,
    sold: HashMap<Country, Vec<Sold>>,
}

/// One order while it is told.
struct Story<'book> {
    line: &'book Line,
    origin: TenantId,
    slug: &'book str,
    /// Its number in the book: times and habits of the customers follow from it.
    number: i64,
    order: Option<OrderId>,
    zone: Tz,
    placed_at: DateTime<Utc>,
}

/// Tells the orders of all communities and writes down who waits.
///
/// # Errors
/// When the data cannot be read or the database refuses it.
pub(super) async fn tell(house: &House, slugs: &[&str]) -> Result<(), AppError> {
    let now = house.clock.now();
    let mut books = Vec::new();
    for slug in slugs {
        let file = Files::get(&format!("orders/{slug}.yaml"));
        let file = file.ok_or_else(|| AppError::Failure(format!("no orders of {slug}")))?;
        let book: Book = serde_yaml::from_slice(&file.data)
            .map_err(|error| AppError::Failure(format!("orders of {slug}: {error}")))?;
        books.push((*slug, book));
    }
    let teller = Teller::prepare(house, now).await?;
    for (slug, book) in &books {
        teller.wait(slug, &book.waiting).await?;
    }
    let mut lines = Vec::new();
    for (slug, book) in &books {
        lines.extend(book.orders.iter().map(|line| (*slug, line)));
    }
    teller.tell_all(lines, |_| {}).await
}

/// Tells more orders, each with the slug of the community where it was booked; `progress` hears how many have been told.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn tell_more(
    house: &House,
    lines: &[(&str, Line)],
    progress: impl FnMut(usize),
) -> Result<(), AppError> {
    let teller = Teller::prepare(house, house.clock.now()).await?;
    let lines = lines.iter().map(|(slug, line)| (*slug, line)).collect();
    teller.tell_all(lines, progress).await
}

struct Teller<'house> {
    house: &'house House,
    now: DateTime<Utc>,
    communities: HashMap<TenantId, Community>,
    by_slug: HashMap<String, TenantId>,
    people: HashMap<String, Known>,
}

impl<'house> Teller<'house> {
    async fn prepare(house: &'house House, now: DateTime<Utc>) -> Result<Self, AppError> {
        let work = Work::reading(&house.pools);
        let people: Vec<Known> = {
            let db = PlatformDb::new(&work, "demo world: who is who");
            let tx = db.open().await?;
            Sql::new("SELECT id, email_normal, country, postal_code FROM persons")
                .all(&tx)
                .await?
        };
        let (mut communities, mut by_slug) = (HashMap::new(), HashMap::new());
        for tenant in house.tenants.all().await? {
            let db = TenantDb::new(&work, tenant.id);
            let mut sold = HashMap::new();
            for country in &tenant.countries {
                sold.insert(*country, Sold::all_in(&db, *country).await?);
            }
            let visitor = visitor_of(house, &work, &tenant, now);
            let legal = ShownLegal::latest(&visitor.db, &visitor.tenant, visitor.lang).await?;
            by_slug.insert(tenant.slug.clone(), tenant.id);
            communities.insert(tenant.id, Community { tenant, legal, sold });
        }
        work.end(false).await?;
        let people = people.into_iter().map(|known| (known.email_normal.clone(), known));
        Ok(Self {
            house,
            now,
            communities,
            by_slug,
            people: people.collect(),
        })
    }

    /// Somebody by his key in the data of this community.
    fn known(&self, slug: &str, key: &str) -> Result<&Known, AppError> {
        let addresses = [
            format!("{key}@{slug}.example"),
            format!("{key}.{slug}@people.example"),
            format!("{key}@demo.example"),
        ];
        addresses
            .iter()
            .find_map(|address| self.people.get(address))
            .ok_or_else(|| AppError::Failure(format!("orders of {slug}: nobody is called {key}")))
    }

    fn community(&self, id: TenantId) -> Result<&Community, AppError> {
        self.communities.get(&id).ok_or(AppError::NotFound)
    }

    /// Tells the orders in the order in which they were booked, those of today last.
    async fn tell_all<'book>(
        &self,
        lines: Vec<(&'book str, &'book Line)>,
        mut progress: impl FnMut(usize),
    ) -> Result<(), AppError> {
        let (mut stories, mut numbers) = (Vec::new(), HashMap::new());
        for (slug, line) in lines {
            let number: &mut i64 = numbers.entry(slug).or_default();
            stories.push(self.begin(slug, *number, line)?);
            *number += 1;
        }
        stories.sort_by_key(|story| (story.line.is == Until::Fresh, story.placed_at, story.number));
        let fresh = stories.partition_point(|story| story.line.is != Until::Fresh);
        let (past, today) = stories.split_at_mut(fresh);
        let mut told = 0;
        for together in past.chunks_mut(TOLD_TOGETHER) {
            self.tell(together).await?;
            told += together.len();
            progress(told);
        }
        self.forget_what_was_due().await?;
        self.tell(today).await
    }

    fn begin<'book>(&self, slug: &'book str, number: i64, line: &'book Line) -> Result<Story<'book>, AppError> {
        let origin = *self.by_slug.get(slug).ok_or(AppError::NotFound)?;
        let (country, _) = self.place_of(slug, line)?;
        let zone = Facts::of(country).map_or(Tz::UTC, |facts| facts.time_zone);
        let placed_at = if line.days == 0 {
            let minutes = match line.is {
                Until::Placed | Until::Fresh => 2,
                Until::Accepted => 150 + number % 60,
                _ => 9 + number % 45,
            };
            self.now - Duration::minutes(minutes)
        } else {
            let today = self.now.with_timezone(&zone).date_naive();
            on_wall(zone, today - Duration::days(line.days), 9 * 60 + number * 47 % 590)
        };
        Ok(Story {
            line,
            origin,
            slug,
            number,
            order: None,
            zone,
            placed_at,
        })
    }

    fn place_of(&self, slug: &str, line: &Line) -> Result<(Country, String), AppError> {
        if let Some(place) = &line.place {
            return Ok(place.clone());
        }
        let known = self.known(slug, &line.who)?;
        let country = known.country.parse().map_err(|_| AppError::NotFound)?;
        Ok((country, known.postal_code.clone()))
    }

    /// Tells these orders as far as they have come. An accept looks at what is committed, so each chapter is a commit.
    async fn tell(&self, stories: &mut [Story<'_>]) -> Result<(), AppError> {
        let work = Work::writing(&self.house.pools);
        for story in stories.iter_mut() {
            story.order = Some(self.book(&work, story).await?);
        }
        work.end(true).await?;
        if stories.iter().any(|story| story.line.broken_by.is_some()) {
            let work = Work::writing(&self.house.pools);
            for story in stories.iter() {
                if let Some(who) = &story.line.broken_by {
                    self.break_promise(&work, story, who).await?;
                }
            }
            work.end(true).await?;
        }
        let work = Work::writing(&self.house.pools);
        for story in stories.iter() {
            self.go_on(&work, story).await?;
        }
        work.end(true).await?;
        Ok(())
    }

    /// The customer books, and the pool asks.
    async fn book(&self, work: &Work, story: &Story<'_>) -> Result<OrderId, AppError> {
        let (line, community) = (story.line, self.community(story.origin)?);
        let broken = |what: &str| AppError::Failure(format!("orders of {}: {what} of {}", story.slug, line.name));
        let (country, postal_code) = self.place_of(story.slug, line)?;
        let sold = community.sold.get(&country).ok_or_else(|| broken("the country"))?;
        let sold = sold.iter().find(|sold| sold.slug == line.what);
        let place = self.house.places.find(country, &postal_code);
        let payments = Facts::of(country).map_or(&[][..], |facts| facts.payments);
        let wish = usize::try_from(story.number).unwrap_or(0);
        let address: String = line
            .name
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(".");
        let ascii = crate::foundation::search::normal(&address);
        let booking = Booking {
            sold: sold.ok_or_else(|| broken("the package"))?.clone(),
            spot: Spot {
                country,
                postal_code,
                place: place.ok_or_else(|| broken("the place"))?,
            },
            details: Details {
                trouble: line.says.clone(),
                wishes: vec![WISHES[wish % WISHES.len()]],
                lang: line.lang.unwrap_or(community.tenant.default_lang),
                name: line.name.clone(),
                street: line.street.clone(),
                phone: line.phone.clone(),
                email: EmailAddress::parse(&format!("{ascii}@customers.example")).map_err(|_| broken("the address"))?,
                payment: payments[wish % payments.len()],
            },
            legal: community.legal.clone(),
            reference: None,
        };
        let house = self.house.at(story.placed_at);
        let visitor = visitor_of(&house, work, &community.tenant, story.placed_at);
        let path = booking.place(&visitor, FormKey::fresh()).await?;
        let access = path.trim_start_matches("/o/").split('?').next().and_then(Token::parse);
        let access = access.ok_or_else(|| broken("the link"))?;
        let order = Order::by_access(&visitor.db, &access.hash(), story.placed_at).await?.id;
        if line.is != Until::Placed {
            let asked_at = story.placed_at + Duration::seconds(3);
            self.due(work, orders::PLACED, order, asked_at).await?;
        }
        Ok(order)
    }

    /// Does what a job of dispatch does, at this moment.
    async fn due(&self, work: &Work, kind: &str, order: OrderId, at: DateTime<Utc>) -> Result<(), AppError> {
        // A placed order's first epoch begins with this job; the others name the one that has begun.
        let epoch = match kind {
            orders::PLACED => 0,
            _ => Order::find(&PoolDb::new(work), order).await?.epoch,
        };
        let job = Job {
            id: JobId::new(),
            kind: kind.to_owned(),
            tenant_id: None,
            payload: json!({ "order": order, "epoch": epoch, "ends_at": at }),
            attempts: 1,
        };
        let (house, work) = (self.house.at(at), work.clone());
        let done = match kind {
            orders::PLACED => dispatch::jobs::placed(house, work, job).await,
            orders::REOPENED => dispatch::jobs::reopened(house, work, job).await,
            dispatch::POOL_OPENS => dispatch::jobs::pool_opens(house, work, job).await,
            _ => dispatch::jobs::wave_ends(house, work, job).await,
        };
        done.map_err(|error| match error {
            HandlerError::Hopeless(what) | HandlerError::Later(what) | HandlerError::Waits(what) => {
                AppError::Failure(what)
            }
        })
    }

    /// He accepts, and does not get in touch for twelve hours: the pool asks others.
    async fn break_promise(&self, work: &Work, story: &Story<'_>, who: &str) -> Result<(), AppError> {
        let accepted_at = story.placed_at + Duration::minutes(5);
        let Some(order) = self.accept(work, story, who, accepted_at).await? else {
            return Ok(());
        };
        let broken_at = accepted_at + Duration::hours(orders::CONTACT_HOURS);
        let house = self.house.at(broken_at);
        order.breach(&desk(&house, work), order.epoch).await?;
        self.due(work, orders::REOPENED, order.id, broken_at + Duration::seconds(2))
            .await
    }

    /// The Friend with this key says yes; whoever was asked first, where he was not asked. None when nobody was.
    async fn accept(
        &self,
        work: &Work,
        story: &Story<'_>,
        who: &str,
        at: DateTime<Utc>,
    ) -> Result<Option<Order>, AppError> {
        #[derive(FromQueryResult)]
        struct Asked {
            id: OfferId,
            person_id: PersonId,
            tenant_id: TenantId,
            member_id: MembershipId,
        }
        let person = self.known(story.slug, who)?.id;
        let id = story.order.ok_or(AppError::NotFound)?;
        let pool = PoolDb::new(work);
        let asked: Vec<Asked> = {
            let tx = pool.open().await?;
            Sql::new(
                "SELECT id, person_id, tenant_id, member_id FROM offers
                 WHERE order_id = $1 AND state = 'open' AND expires_at > $2 ORDER BY rank, id",
            )
            .bind(id)
            .bind(at)
            .all(&tx)
            .await?
        };
        let his = asked.iter().find(|asked| asked.person_id == person).or(asked.first());
        let Some(his) = his else { return Ok(None) };
        let house = self.house.at(at);
        let mut visitor = visitor_of(&house, work, &self.community(his.tenant_id)?.tenant, at);
        visitor.session = Some(Session {
            id: SessionId::new(),
            membership_id: his.member_id,
            person_id: his.person_id,
            role: Role::Friend,
            display_name: String::new(),
            avatar: None,
            lang: String::new(),
            device: String::new(),
            created_at: at,
            seen_at: at,
            proved_at: None,
            waits: false,
            silenced_until: None,
        });
        dispatch::accept::accept(&Member::of(visitor)?, his.id).await?;
        Order::find(&pool, id).await.map(Some)
    }

    /// Everything from the accept on, and what happens where nobody accepts.
    async fn go_on(&self, work: &Work, story: &Story<'_>) -> Result<(), AppError> {
        let id = story.order.ok_or(AppError::NotFound)?;
        match story.line.is {
            Until::Placed => return self.ask_tomorrow(work, story, id).await,
            Until::Offering | Until::Fresh => {
                let ends = quiet::after(story.zone, self.now, Duration::hours(OPEN_HOURS));
                return dispatch::wait_until(work, id, ends, self.now).await;
            }
            Until::Unassigned => return self.find_nobody(work, story, id).await,
            _ => {}
        }
        let accepted_at = match &story.line.broken_by {
            Some(_) => story.placed_at + Duration::hours(orders::CONTACT_HOURS) + Duration::minutes(20),
            None => story.placed_at + Duration::minutes(4 + story.number % 9),
        };
        let Some(order) = self.accept(work, story, &story.line.who, accepted_at).await? else {
            return self.find_nobody(work, story, id).await;
        };
        if story.line.is == Until::Accepted {
            return Ok(());
        }
        let spoken_at = accepted_at + Duration::minutes(40 + story.number * 13 % 70);
        let house = self.house.at(spoken_at);
        let channel = Channel::ALL[usize::try_from(story.number % 3).unwrap_or(0)];
        order.log_contact(&desk(&house, work), channel, spoken_at).await?;
        self.talk(work, story, id, spoken_at).await?;
        match story.line.is {
            Until::Contacted => self.propose(work, story, id, spoken_at).await,
            Until::Cancelled => {
                let house = self.house.at(spoken_at + Duration::minutes(50));
                let order = Order::find(&PoolDb::new(work), id).await?;
                order.cancel(&desk(&house, work), Actor::Customer, None).await
            }
            _ => self.visit(work, story, id, spoken_at).await,
        }
    }

    /// The pool has not begun to ask, and does not until this time tomorrow: so that there is such an order to be seen.
    async fn ask_tomorrow(&self, work: &Work, story: &Story<'_>, id: OrderId) -> Result<(), AppError> {
        let tomorrow = self.now + Duration::days(1);
        let pool = PoolDb::new(work);
        let tx = pool.open().await?;
        let owner = Some(story.origin.uuid());
        jobs::later_at(
            &tx,
            orders::PLACED,
            owner,
            json!({ "order": id }),
            tomorrow,
            self.now,
            None,
        )
        .await?;
        Ok(())
    }

    /// Every wave ends without anybody.
    async fn find_nobody(&self, work: &Work, story: &Story<'_>, id: OrderId) -> Result<(), AppError> {
        let pool = PoolDb::new(work);
        for _ in 0..=orders::WAVES_KM.len() + 1 {
            let order = Order::find(&pool, id).await?;
            let (State::Offering, Some(ends)) = (order.state, order.wave_ends_at) else {
                return Ok(());
            };
            self.due(work, dispatch::WAVE_ENDS, id, ends).await?;
            let order = Order::find(&pool, id).await?;
            if order.state == State::Offering && order.policy == "own_first" {
                let own_first = Duration::minutes(order.own_first_minutes);
                let opens = quiet::after(story.zone, order.placed_at, own_first);
                self.due(work, dispatch::POOL_OPENS, id, opens.max(ends)).await?;
            }
        }
        Err(AppError::Failure(format!(
            "somebody is still asked by {}",
            story.line.name
        )))
    }

    async fn talk(&self, work: &Work, story: &Story<'_>, id: OrderId, from: DateTime<Utc>) -> Result<(), AppError> {
        let sides = [Side::Customer, Side::Friend].into_iter().cycle();
        for (minutes, (text, by)) in (1_i64..).zip(story.line.talk.iter().zip(sides)) {
            let house = self.house.at(from + Duration::minutes(minutes * 2));
            let order = Order::find(&PoolDb::new(work), id).await?;
            Message::send(&desk(&house, work), &order, by, text).await?;
        }
        Ok(())
    }

    /// A time that waits for the other's answer; every third pair has not come so far.
    async fn propose(&self, work: &Work, story: &Story<'_>, id: OrderId, after: DateTime<Utc>) -> Result<(), AppError> {
        let by = match story.number % 3 {
            0 => Side::Customer,
            1 => Side::Friend,
            _ => return Ok(()),
        };
        let order = Order::find(&PoolDb::new(work), id).await?;
        let house = self.house.at(after + Duration::minutes(9));
        self.propose_coming(&desk(&house, work), story, &order, by).await?;
        Ok(())
    }

    /// Proposes a time in the coming days, on the customer's wall: where the Friend is elsewhere then, the day after.
    async fn propose_coming(
        &self,
        desk: &Desk<'_>,
        story: &Story<'_>,
        order: &Order,
        by: Side,
    ) -> Result<Meant, AppError> {
        let today = self.now.with_timezone(&story.zone).date_naive();
        let first = 1 + story.number % 6;
        for days in first..first + COMING_DAYS_MAX {
            let time = wall(today + Duration::days(days), story.number);
            match Appointment::propose(desk, order, by, &time).await {
                Err(AppError::Refused(refusal)) if refusal.key == "appointment-refused-busy" => {}
                proposed => return proposed,
            }
        }
        Err(AppError::Failure(format!("no day is free for {}", story.line.name)))
    }

    /// A time is agreed, and what comes of it.
    async fn visit(
        &self,
        work: &Work,
        story: &Story<'_>,
        id: OrderId,
        spoken_at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let pool = PoolDb::new(work);
        let by = if story.number % 2 == 0 {
            Side::Friend
        } else {
            Side::Customer
        };
        let order = Order::find(&pool, id).await?;
        let house = self.house.at(spoken_at + Duration::minutes(9));
        let begins = match story.line.is {
            Until::Scheduled => self.propose_coming(&desk(&house, work), story, &order, by).await?,
            Until::InProgress => {
                let time = begun(self.now.with_timezone(&story.zone).naive_local());
                Appointment::propose(&desk(&house, work), &order, by, &time).await?
            }
            _ => {
                let placed_on = story.placed_at.with_timezone(&story.zone).date_naive();
                let time = wall(placed_on + Duration::days(1 + story.number % 3), story.number);
                Appointment::propose(&desk(&house, work), &order, by, &time).await?
            }
        };
        let starts_at = begins.at;
        let house = self.house.at(spoken_at + Duration::minutes(30));
        let proposed = Appointment::list(&pool, &order).await?;
        let proposed = proposed
            .iter()
            .find(|one| one.is_proposed())
            .ok_or(AppError::NotFound)?
            .id;
        Appointment::agree(&desk(&house, work), &order, by.other(), proposed).await?;
        if story.line.is == Until::Scheduled {
            return Ok(());
        }
        let order = Order::find(&pool, id).await?;
        if story.line.is == Until::Failed {
            let why = Failure::ALL[usize::try_from(story.number % 3).unwrap_or(0)];
            let house = self.house.at(starts_at + Duration::minutes(20));
            return order.fail(&desk(&house, work), why).await;
        }
        let house = self.house.at(starts_at);
        order.start(&desk(&house, work)).await?;
        self.work(work, story, id, starts_at).await
    }

    /// The work, its extras, and how it ends.
    async fn work(
        &self,
        work: &Work,
        story: &Story<'_>,
        id: OrderId,
        started_at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let pool = PoolDb::new(work);
        let mut order = Order::find(&pool, id).await?;
        if let Some((label, amount)) = &story.line.extra {
            let house = self.house.at(started_at + Duration::minutes(15));
            let amount = crate::foundation::money::Money::new(*amount, order.price().currency);
            Extra::ask(&desk(&house, work), &order, label, amount).await?;
            if story.line.is != Until::InProgress {
                let asked = Extra::list(&pool, &order).await?;
                let asked = asked.first().ok_or(AppError::NotFound)?.id;
                let house = self.house.at(started_at + Duration::minutes(18));
                Extra::decide(&desk(&house, work), &order, asked, Decision::Agree).await?;
                order = Order::find(&pool, id).await?;
            }
        }
        if story.line.is == Until::InProgress {
            return Ok(());
        }
        let ended_at = started_at + Duration::minutes(order.duration_minutes + story.number % 4 * 5);
        let house = self.house.at(ended_at);
        let code = Contact::open(&pool, &house.keys, id, story.origin)
            .await?
            .completion_code;
        if order.complete(&desk(&house, work), &code).await? != Proof::Right {
            return Err(AppError::Failure("the code of a demo order is wrong".into()));
        }
        let order = Order::find(&pool, id).await?;
        if let Some((stars, text)) = &story.line.rating {
            let house = self.house.at(ended_at + Duration::hours(2 + story.number % 17));
            Rating::give(&desk(&house, work), &order, *stars, text, order.lang()).await?;
        }
        if story.line.is == Until::Closed {
            let house = self.house.at(ended_at + Duration::days(orders::CLOSES_AFTER_DAYS));
            order.close(&desk(&house, work)).await?;
        }
        Ok(())
    }

    /// Those who wait for a first Friend nearby, their addresses confirmed.
    async fn wait(&self, slug: &str, lines: &[WaitingLine]) -> Result<(), AppError> {
        let tenant = *self.by_slug.get(slug).ok_or(AppError::NotFound)?;
        let work = Work::writing(&self.house.pools);
        let db = TenantDb::new(&work, tenant);
        for line in lines {
            let place = self.house.places.find(line.country, &line.postal);
            let new = NewWaiting {
                email: line.email.clone(),
                country: line.country,
                postal_code: line.postal.clone(),
                point: place.ok_or(AppError::NotFound)?.point,
                package: String::new(),
                package_name: String::new(),
                lang: line.lang,
            };
            let asked_at = self.now - Duration::days(line.days);
            new.ask(&self.house.at(asked_at), &db, asked_at).await?;
        }
        let waiting: Vec<Waiting> = {
            let tx = db.open().await?;
            Sql::new(format!(
                "SELECT {COLUMNS} FROM waiting_list WHERE tenant_id = $1 ORDER BY id"
            ))
            .bind(tenant)
            .all(&tx)
            .await?
        };
        for (line, waiting) in lines.iter().zip(&waiting) {
            let confirmed_at = self.now - Duration::days(line.days) + Duration::minutes(6);
            waiting.confirm(&db, confirmed_at).await?;
        }
        work.end(true).await?;
        Ok(())
    }

    /// What was due until now was done by the story: nobody is written to about it again, and no timer looks after it.
    async fn forget_what_was_due(&self) -> Result<(), AppError> {
        let work = Work::writing(&self.house.pools);
        {
            let db = PlatformDb::new(&work, "demo world: what was due until now is done");
            let tx = db.open().await?;
            Sql::new("DELETE FROM jobs WHERE finished_at IS NULL AND tenant_id IS NOT NULL AND run_at <= $1")
                .bind(self.now)
                .run(&tx)
                .await?;
        }
        work.end(true).await?;
        Ok(())
    }
}

/// Somebody who is not signed in, at this community and moment.
fn visitor_of(house: &House, work: &Work, tenant: &Arc<Tenant>, at: DateTime<Utc>) -> Visitor {
    let lang = tenant.default_lang;
    Visitor {
        house: house.at(at),
        lang,
        speaker: house.words.speaker(tenant.locale(lang), &tenant.wording),
        db: TenantDb::new(work, tenant.id),
        people: PeopleDb::new(work),
        work: work.clone(),
        remote: String::new(),
        device: String::new(),
        headers: axum::http::HeaderMap::new(),
        session: None,
        waits: Arc::default(),
        tenant: Arc::clone(tenant),
    }
}

fn desk<'a>(house: &'a House, work: &'a Work) -> Desk<'a> {
    Desk::of_job(house, work).at_once()
}

/// So many minutes of a day on the wall.
fn on_wall(zone: Tz, day: NaiveDate, minutes: i64) -> DateTime<Utc> {
    let wall = day.and_time(NaiveTime::MIN) + Duration::minutes(minutes);
    let found = zone.from_local_datetime(&wall).earliest();
    found.map_or_else(|| wall.and_utc(), |found| found.to_utc())
}

/// A time at which people are at home, as the wall shows it.
fn wall(day: NaiveDate, number: i64) -> String {
    const TIMES: [&str; 7] = ["17:30", "10:00", "18:15", "11:30", "16:00", "19:00", "09:15"];
    let time = TIMES[usize::try_from(number).unwrap_or(0) % TIMES.len()];
    format!("{day}T{time}")
}

/// The last quarter of an hour by day that lies a while back: work does not begin at night.
fn begun(now: NaiveDateTime) -> String {
    let at = now - Duration::minutes(BEGUN_MINUTES);
    let (day, hour, minute) = match at.hour() {
        0..8 => (at.date() - Duration::days(1), 18, 30),
        20.. => (at.date(), 19, 15),
        hour => (at.date(), hour, at.minute() / 15 * 15),
    };
    format!("{day}T{hour:02}:{minute:02}")
}

#[cfg(test)]
mod tests {
    use super::begun;

    #[test]
    fn work_has_begun_by_day_and_not_just_now() {
        for (now, then) in [
            ("2026-11-23T14:40:00", "2026-11-23T14:00"),
            ("2026-11-23T08:36:00", "2026-11-23T08:00"),
            ("2026-11-23T08:20:00", "2026-11-22T18:30"),
            ("2026-11-23T02:00:00", "2026-11-22T18:30"),
            ("2026-11-23T00:10:00", "2026-11-22T19:15"),
            ("2026-11-23T23:00:00", "2026-11-23T19:15"),
        ] {
            assert_eq!(begun(now.parse().unwrap()), then, "{now}");
        }
    }
}
