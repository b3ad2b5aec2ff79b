//! Events as a manager writes them, over HTTP, and members who come.

use kith::{
    accounts::{Membership, MembershipId, Role, membership::NewMembership, person::NewPerson},
    events::EventId,
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        i18n::{Country, Lang},
        mail::Letter,
    },
    tenancy::{PeopleDb, PlatformDb, TenantDb, TenantId},
};

use crate::support::{Client, Portal, Seen, noon};

/// A form for an event on 1 December 2026, 18:00 to 20:00 in Berlin.
pub struct Form(Vec<(String, String)>);

impl Form {
    pub fn in_person(title: &str) -> Self {
        let fields = [
            ("kind", "in_person"),
            ("title-en", title),
            ("summary-en", "Bring a cable."),
            ("text-en", "## Programme\n\n- Coffee"),
            ("starts", "2026-12-01T18:00"),
            ("ends", "2026-12-01T20:00"),
            ("time_zone", "Europe/Berlin"),
            ("venue", "Werkstatt"),
            ("street", "Torstraße 1"),
            ("country", "DE"),
            ("postal", "10119"),
            ("guests_max", "2"),
        ];
        Self(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    pub fn online(title: &str) -> Self {
        Self::in_person(title)
            .with("kind", "online")
            .with("online_url", "https://meet.example/secret-room")
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub async fn send(&self, client: &Client, path: &str) -> Seen {
        let fields: Vec<(&str, &str)> = self
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        client.post(path, &fields).await
    }

    /// Writes the draft; its id.
    pub async fn draft(&self, staff: &Client) -> EventId {
        let seen = self.send(staff, "/en/staff/events/new").await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        let id = seen.location().rsplit('/').next().expect("an id");
        id.parse().expect("an id")
    }

    /// Writes and publishes it; its id.
    pub async fn published(&self, staff: &Client) -> EventId {
        let id = self.draft(staff).await;
        let seen = staff.post(&format!("/en/staff/events/{id}/publish"), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        id
    }
}

/// The page that everybody sees.
pub async fn page(client: &Client, id: EventId) -> Seen {
    let seen = client.get(&format!("/en/events/{id}/e")).await;
    if seen.status == 303 {
        client.get(seen.location()).await
    } else {
        seen
    }
}

pub async fn register(client: &Client, id: EventId, fields: &[(&str, &str)]) -> Seen {
    client.post(&format!("/en/events/{id}/register"), fields).await
}

async fn member(work: &Work, tenant: TenantId, email: &str) -> MembershipId {
    let name = email.split('@').next().expect("a name");
    let new = NewPerson {
        email: EmailAddress::parse(email).expect("an address"),
        given_name: name.to_owned(),
        family_name: "Test".to_owned(),
        password_hash: None,
        adult_seen_on: Some(noon().date_naive()),
        country: Country::DE,
        postal_code: "10245".to_owned(),
        point: None,
        time_zone: "Europe/Berlin".to_owned(),
        languages: vec!["en".to_owned()],
        skills: Vec::new(),
    };
    let person = new.save(&PeopleDb::new(work), noon()).await.expect("a person");
    let new = NewMembership {
        person,
        display_name: name.to_owned(),
        about: String::new(),
        role: Role::Friend,
        lang: Lang::En,
    };
    let db = TenantDb::new(work, tenant);
    Membership::join(&db, &new, noon()).await.expect("a membership").id
}

/// So many members more in a community, each signed in: `crowd0@north.example`, …
pub async fn crowd(portal: &Portal, tenant: TenantId, host: &str, count: usize) -> Vec<(MembershipId, Client)> {
    let emails: Vec<String> = (0..count)
        .map(|number| format!("crowd{number}@{host}.example"))
        .collect();
    let work = Work::writing(&portal.house.pools);
    let mut ids = Vec::new();
    for email in &emails {
        ids.push(member(&work, tenant, email).await);
    }
    work.end(true).await.expect("a commit");
    let mut crowd = Vec::new();
    for (id, email) in ids.into_iter().zip(&emails) {
        crowd.push((id, signed_in_by_letter(portal, host, email).await));
    }
    crowd
}

/// Somebody without a password signs in by the link of a letter.
async fn signed_in_by_letter(portal: &Portal, host: &str, email: &str) -> Client {
    let at = format!("{host}.localhost");
    let client = Client::new(portal, &at);
    client.post("/en/sign-in/link", &[("email", email)]).await;
    let letter = portal.letter_to(email).await;
    let path = letter.split(&format!("http://{at}")).nth(1).expect("a link");
    let path = path.split_whitespace().next().expect("a link");
    let seen = client.post(path, &[]).await;
    assert_eq!(seen.status, 303, "{email}: {}", seen.text);
    client
}

/// Every letter to this address, the oldest first.
pub async fn letters_to(portal: &Portal, email: &str) -> Vec<Letter> {
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    let mut letters: Vec<Letter> = kept
        .iter()
        .filter(|kept| kept.letter.to.address.as_str() == email)
        .map(|kept| kept.letter.clone())
        .collect();
    // What signs somebody in is no news of an event.
    letters.retain(|letter| !letter.text.contains("/link/"));
    letters.reverse();
    letters
}

/// The lines of a letter's entry for a calendar that begin like this.
pub fn calendar_line(letter: &Letter, key: &str) -> String {
    let text = letter.calendar.as_ref().map_or("", |part| part.text.as_str());
    let unfolded = text.replace("\r\n ", "");
    let line = unfolded.lines().find(|line| line.starts_with(key));
    line.unwrap_or_default().to_owned()
}

/// A column of a statement over everything.
pub async fn column(portal: &Portal, sql: &str) -> Vec<String> {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test looks");
    let tx = db.open().await.expect("a connection");
    let rows: Vec<Text> = Sql::new(sql).all(&tx).await.expect("an answer");
    rows.into_iter().map(|row| row.text).collect()
}

#[derive(sea_orm::FromQueryResult)]
struct Text {
    text: String,
}

/// So many members more in a community, without a sign-in.
pub async fn members(portal: &Portal, tenant: TenantId, count: usize) -> Vec<MembershipId> {
    let work = Work::writing(&portal.house.pools);
    let mut made = Vec::new();
    for number in 0..count {
        made.push(member(&work, tenant, &format!("member{number}@many.example")).await);
    }
    work.end(true).await.expect("a commit");
    made
}

/// The word that Ada shows at the door: what her picture holds is read from the same signature.
pub async fn code_of(portal: &Portal, id: EventId) -> String {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let mine = kith::events::Registration::of(&db, id, portal.north.member).await;
    let mine = mine.expect("an answer").expect("a registration");
    kith::events::door_code(&portal.house, portal.north.tenant, mine.id)
}

/// A member's links, by paths: of his letters, of his own calendar, and what his code at the door leads to.
pub struct Links {
    pub leave: String,
    pub calendar: String,
    pub check_in: String,
}

/// The links of this member for one of the events he comes to.
pub async fn links_of(house: &kith::tenancy::House, tenant: TenantId, email: &str) -> Links {
    let work = Work::writing(&house.pools);
    let (people, db) = (PeopleDb::new(&work), TenantDb::new(&work, tenant));
    let email = EmailAddress::parse(email).expect("an address");
    let person = kith::accounts::Person::by_email(&people, &email).await;
    let person = person.expect("an answer").expect("a person").id;
    let member = Membership::of_person(&db, person).await;
    let member = member.expect("an answer").expect("a membership").id;
    let links = kith::events::links_of(house, &db, member, house.clock.now()).await;
    let (leave, calendar, check_in) = links.expect("an answer").expect("a registration");
    work.end(true).await.expect("a commit");
    Links {
        leave,
        calendar,
        check_in,
    }
}
