//! A campaign and a mail server of many moods: it is busy, refuses, closes the connection, and hangs up after the dot. Nobody
//! is missing, nobody is written to twice, and the figures say what became of each.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use kith::newsletter::Sender;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{
        TcpListener,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

use super::killed::{begin, count};
use crate::support::Portal;

/// Readers of each mood.
const EACH: usize = 6;
/// Half a minute after a letter that is taken later, its turn comes again.
const BACK_OFF: Duration = Duration::from_secs(31);

/// What the server knows of somebody: how often his address was named, and how many whole letters came for him.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    named: usize,
    letters: usize,
}

pub type Book = Arc<Mutex<HashMap<String, Reader>>>;

/// The part of an address before its number.
fn mood(address: &str) -> &str {
    address.trim_end_matches(|c: char| c != '-').trim_end_matches('-')
}

pub async fn server(listener: TcpListener, book: Book) {
    while let Ok((stream, _)) = listener.accept().await {
        let (read, write) = stream.into_split();
        tokio::spawn(serve(read, write, book.clone()));
    }
}

/// One connection; whatever goes wrong with it ends it.
async fn serve(read: OwnedReadHalf, mut write: OwnedWriteHalf, book: Book) -> std::io::Result<()> {
    let mut lines = BufReader::new(read).lines();
    let mut reader = String::new();
    write.write_all(b"220 moody\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let answer: &[u8] = if line.starts_with("RCPT") {
            let address = line.split(['<', '>']).nth(1).expect("an address");
            reader = address.to_owned();
            let named = {
                let mut book = book.lock().expect("the book");
                let known = book.entry(reader.clone()).or_default();
                known.named += 1;
                known.named
            };
            match (mood(&reader), named) {
                ("busy", 1 | 2) => b"451 4.3.0 busy\r\n",
                ("gone", _) => b"550 5.1.1 nobody of this name\r\n",
                ("closing", 1) => {
                    write.write_all(b"421 4.7.0 too many letters\r\n").await?;
                    return Ok(());
                }
                _ => b"250 fine\r\n",
            }
        } else if line == "DATA" {
            write.write_all(b"354 go on\r\n").await?;
            while lines.next_line().await?.is_some_and(|line| line != ".") {}
            book.lock()
                .expect("the book")
                .entry(reader.clone())
                .or_default()
                .letters += 1;
            if mood(&reader) == "silent" {
                return Ok(());
            }
            b"250 taken\r\n"
        } else if line == "QUIT" {
            b"221 bye\r\n"
        } else {
            b"250 fine\r\n"
        };
        write.write_all(answer).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_campaign_outlives_the_moods_of_its_mail_server() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let smtp = format!("smtp://127.0.0.1:{}", listener.local_addr().expect("an address").port());
    let portal = Portal::open_with(|settings| settings.smtp = smtp).await;
    let book = Book::default();
    tokio::spawn(server(listener, book.clone()));
    let moods = ["fine", "busy", "gone", "closing", "silent"];
    let readers: Vec<String> = (0..EACH)
        .flat_map(|no| moods.map(|mood| format!("{mood}-{no}@people.example")))
        .collect();
    begin(&portal, &readers).await;
    let sender = Sender::new(portal.house.clone());
    let mut turns = 0;
    while count(&portal, "pending").await + count(&portal, "claimed").await > 0 || turns == 0 {
        turns += 1;
        assert!(turns < 30, "{:?}", book.lock().expect("the book"));
        while sender.turn().await.expect("a turn").letters > 0 {}
        portal.house.clock.advance(BACK_OFF);
    }
    // Once more, long after: nobody is written to again.
    portal.house.clock.advance(Duration::from_secs(24 * 3_600));
    sender.turn().await.expect("a turn");

    let each = i64::try_from(EACH).expect("a number");
    let fates = ["accepted", "failed", "uncertain", "pending", "claimed", "skipped"];
    let mut figures = Vec::new();
    for fate in fates {
        figures.push(count(&portal, fate).await);
    }
    assert_eq!(figures, [3 * each, each, each, 0, 0, 0], "{fates:?}");
    let known = book.lock().expect("the book").clone();
    assert_eq!(known.len(), readers.len(), "nobody is missing");
    for (address, known) in &known {
        let (named, letters) = match mood(address) {
            "busy" => (3, 1),
            "gone" => (1, 0),
            "closing" => (2, 1),
            _ => (1, 1),
        };
        assert_eq!((known.named, known.letters), (named, letters), "{address}");
    }
    // The next campaign leaves out whom the server does not know, and the desk says why.
    begin(&portal, &[]).await;
    while sender.turn().await.expect("a turn").letters > 0 {}
    assert_eq!(count(&portal, "failed").await, each, "none of them is tried again");
    for (address, known) in book.lock().expect("the book").iter() {
        assert!(mood(address) != "gone" || known.named == 1, "{address}");
    }
    let bo = portal.as_bo().await;
    let draft = super::draft(&bo).await;
    bo.get(&draft).await.assert_says("Address unknown to its provider");
}
