//! Real processes that die by SIGKILL in the middle of a campaign: nobody is missing but those who are listed as uncertain,
//! nobody is written to twice, and whoever asks for a link meanwhile gets it at once.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use kith::{
    foundation::{
        clock::Clock,
        db::{Sql, Work},
        i18n::Lang,
    },
    newsletter::{Campaign, CampaignId, Topic, Variant, block::Block},
    tenancy::{PlatformDb, TenantDb},
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::reader;
use crate::{
    house::processes::{After, Process, kith, mail_server, message_id, ready, send},
    support::{Portal, free_port, url_of},
};

/// How many are written to, and how often the process dies; `KITH_TEST_CAMPAIGN=5000/50` is the long way.
fn size() -> (usize, usize) {
    let asked = std::env::var("KITH_TEST_CAMPAIGN").ok();
    let asked = asked.as_deref().map(|asked| {
        let (recipients, kills) = asked.split_once('/').expect("recipients/kills");
        (recipients.parse().expect("a count"), kills.parse().expect("a count"))
    });
    asked.unwrap_or((500, 5))
}

/// Letters under way at a time: as many may be uncertain after each kill.
const AT_ONCE: i64 = 2;
/// How long a service letter may take meanwhile.
const SERVICE_TIME_MAX: Duration = Duration::from_secs(2);

/// Fills north with readers at these addresses and lets a campaign begin at once.
pub async fn begin(portal: &Portal, readers: &[String]) -> CampaignId {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let now = portal.house.clock.now();
    for email in readers {
        reader(&work, portal.north.tenant, (email, Lang::En), now).await;
    }
    let id = CampaignId::new();
    Campaign::create(&db, id, Topic::News, portal.north.member, now)
        .await
        .expect("a campaign");
    let variant = Variant {
        lang: Lang::En,
        subject: "December".into(),
        preheader: String::new(),
        blocks: vec![Block::Text {
            text: "Hello **everybody**.\n\n".repeat(40),
        }],
    };
    Campaign::write(&db, id, &variant, None, now).await.expect("a text");
    let a_minute_ago = now - chrono::Duration::seconds(61);
    Campaign::start(&db, id, a_minute_ago).await.expect("a start");
    work.end(true).await.expect("a commit");
    id
}

pub async fn count(portal: &Portal, state: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test counts");
    let tx = db.open().await.expect("a connection");
    let sql = "SELECT count(*) AS n FROM campaign_recipients WHERE tenant_id = $1 AND state = $2";
    let row = Sql::new(sql).bind(portal.north.tenant).bind(state).row(&tx).await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

async fn post(port: u16, path: &str, form: &str) -> String {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: north.localhost:{port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    send(port, request).await
}

/// What has come: how often each letter of the campaign, and whether a service letter did.
#[derive(Default)]
struct Came {
    campaign: BTreeMap<String, usize>,
    service: bool,
}

impl Came {
    fn take(&mut self, letters: &mut UnboundedReceiver<String>) {
        while let Ok(message) = letters.try_recv() {
            if message.contains("List-Id:") {
                *self.campaign.entry(message_id(&message)).or_default() += 1;
            } else {
                self.service = true;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_campaign_survives_kills_and_a_service_letter_does_not_wait_for_it() {
    let portal = Portal::open_at(Clock::system()).await;
    let (recipients, kills) = size();
    let readers: Vec<String> = (0..recipients).map(|no| format!("reader{no}@people.example")).collect();
    begin(&portal, &readers).await;
    let (sink, mut letters) = unbounded_channel();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let smtp = format!("smtp://127.0.0.1:{}", listener.local_addr().expect("an address").port());
    tokio::spawn(mail_server(listener, After::Accept, sink));
    let mut came = Came::default();
    for life in 0..=kills {
        let (port, ops) = (free_port(), free_port());
        let process = Process(
            kith(&portal.data, &url_of(&portal.url), (port, ops))
                .env("KITH_DATA", &portal.data)
                .env("KITH_SMTP", &smtp)
                .spawn()
                .expect("kith starts"),
        );
        ready(ops).await;
        // The lease of the one that died is over by this clock.
        let moved = post(port, "/_dev/clock", &format!("advance={}", 30 * life)).await;
        assert!(moved.starts_with("HTTP/1.1 303"), "{moved}");
        let until = if life == kills {
            recipients
        } else {
            recipients * (life + 1) / (kills + 2)
        };
        let begun = Instant::now();
        let mut asked = None;
        loop {
            came.take(&mut letters);
            if life == 1 && asked.is_none() {
                let answer = post(port, "/en/sign-in/link", "email=ada%40people.example").await;
                assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
                asked = Some(Instant::now());
            }
            if let Some(asked) = asked.filter(|_| !came.service) {
                assert!(asked.elapsed() < SERVICE_TIME_MAX, "a service letter waits");
                tokio::time::sleep(Duration::from_millis(5)).await;
                continue;
            }
            let over = life == kills && count(&portal, "pending").await + count(&portal, "claimed").await == 0;
            if over || (life < kills && came.campaign.len() >= until) {
                break;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(60),
                "life {life}: {} of {until} letters; pending {}, claimed {}, at {}",
                came.campaign.len(),
                count(&portal, "pending").await,
                count(&portal, "claimed").await,
                portal.house.clock.now()
            );
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        drop(process);
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    came.take(&mut letters);

    let twice: Vec<_> = came.campaign.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    let (accepted, uncertain) = (count(&portal, "accepted").await, count(&portal, "uncertain").await);
    assert_eq!(
        accepted + uncertain,
        i64::try_from(recipients).expect("a number"),
        "everybody is accounted for"
    );
    assert!(
        uncertain <= AT_ONCE * i64::try_from(kills).expect("a number"),
        "{uncertain} uncertain"
    );
    let arrived = i64::try_from(came.campaign.len()).expect("a number");
    assert!((accepted..=accepted + uncertain).contains(&arrived), "{arrived}");
    println!("{kills} kills: {accepted} accepted, {uncertain} uncertain, {arrived} arrived");
}
