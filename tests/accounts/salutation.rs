//! How a letter begins: by the first name, or where people are addressed formally by the whole one.

use kith::foundation::db::{Sql, Work};
use kith::{
    accounts::Membership,
    tenancy::{PlatformDb, TenantDb},
};

use crate::support::Portal;

/// Lets north address people formally in these languages.
async fn formal_in(portal: &Portal, langs: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let changed = Sql::new("UPDATE tenants SET formal_langs = $1 WHERE id = $2")
        .bind(langs)
        .bind(portal.north.tenant)
        .run(&tx)
        .await;
    assert_eq!(changed.expect("a change"), 1);
    drop(tx);
    work.end(true).await.expect("a commit");
    portal.house.tenants.forget();
}

/// The first words of the letter with a link that Ada, who reads this language, asks for: on a page in another one.
async fn first_words(portal: &Portal, lang: &str) -> String {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let reads = lang.parse().expect("a language");
    Membership::set_lang(&db, portal.north.member, reads)
        .await
        .expect("a language");
    work.end(true).await.expect("a commit");
    let key = uuid::Uuid::now_v7().to_string();
    let form = [("form_key", key.as_str()), ("email", "ada@people.example")];
    let path = if lang == "en" {
        "/de/sign-in/link"
    } else {
        "/en/sign-in/link"
    };
    assert_eq!(portal.visitor().post(path, &form).await.status, 200, "{path}");
    let letter = portal.letter_to("ada@people.example").await;
    letter.lines().next().expect("a line").to_owned()
}

#[tokio::test]
async fn a_letter_greets_by_the_whole_name_where_people_are_addressed_formally() {
    let portal = Portal::open().await;
    for (lang, familiar) in [
        ("de", "Hallo ada zqnorthzq!"),
        ("it", "Ciao ada zqnorthzq,"),
        ("pl", "Cześć, ada zqnorthzq!"),
    ] {
        assert_eq!(first_words(&portal, lang).await, familiar);
    }
    formal_in(&portal, "de,fr,it,pl").await;
    for (lang, formal) in [
        ("de", "Guten Tag ada Test"),
        ("fr", "Bonjour ada Test,"),
        ("it", "Buongiorno ada Test,"),
        ("pl", "Dzień dobry, ada Test!"),
        ("en", "Hello ada zqnorthzq,"),
    ] {
        assert_eq!(first_words(&portal, lang).await, formal);
    }
}
