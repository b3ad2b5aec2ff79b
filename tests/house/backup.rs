//! What is backed up comes back: into an empty database, from a whole archive, and never otherwise.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use chrono::{DateTime, Duration, Utc};
use kith::{
    accounts::deletions,
    backup::{self, BackupError, Summary},
    foundation::{
        db::{Pools, Sql, Work},
        files::{DiskStorage, FileKey, Storage},
        keys::Keys,
    },
    tenancy::{PlatformDb, TenantDb},
};

use crate::support::{Empty, PASSWORD, Portal, noon, on_postgres};

async fn back_up(portal: &Portal, name: &str) -> (PathBuf, Summary) {
    let target = portal.data.join(name);
    let key = portal.house.keys.current_id();
    let summary = backup::write(&portal.house.pools, &portal.data, key, &target)
        .await
        .expect("a backup");
    (target, summary)
}

/// A picture of north's, and values that the world does not have.
async fn furnish(portal: &Portal) -> FileKey {
    let key = FileKey::of(portal.north.tenant.uuid(), "avatars/ada.webp").expect("a key");
    portal
        .house
        .storage
        .put(&key, Bytes::from_static(b"a picture"))
        .await
        .expect("a file");
    let work = Work::writing(&portal.house.pools);
    {
        let db = PlatformDb::new(&work, "backup test");
        let tx = db.open().await.expect("a connection");
        Sql::new("UPDATE persons SET lat = $1, lon = $2, away_from = $3")
            .bind(52.500_000_000_000_01_f64)
            .bind(0.1_f64 + 0.2_f64)
            .bind(noon().date_naive())
            .run(&tx)
            .await
            .expect("places");
        // More than one page.
        for number in 0..1_100 {
            Sql::new(
                "INSERT INTO wordings (tenant_id, lang, message, pattern, updated_at) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(portal.north.tenant)
            .bind("de")
            .bind(format!("message-{number}"))
            .bind("Größe\n\"so\" \u{1f98a}")
            .bind(noon() + Duration::microseconds(number))
            .run(&tx)
            .await
            .expect("a wording");
        }
    }
    work.end(true).await.expect("a commit");
    key
}

async fn tenants(pools: &Pools) -> i64 {
    let work = Work::reading(pools);
    let db = PlatformDb::new(&work, "backup test");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM tenants")
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    row.try_get("", "n").expect("a number")
}

#[tokio::test]
async fn a_restored_house_is_the_same_house() {
    let portal = Portal::open().await;
    let key = furnish(&portal).await;
    // A session has a key of bytes.
    portal.as_ada().await;
    let (archive, written) = back_up(&portal, "kith.tar.gz").await;
    assert!(written.is_readable_with(&portal.house.keys));
    assert!(!written.is_readable_with(&Keys::random()));

    let empty = Empty::open().await;
    let restored = backup::restore(&empty.pools, &empty.data, &archive)
        .await
        .expect("a restored house");
    let again = empty.data.join("again.tar.gz");
    let again = backup::write(&empty.pools, &empty.data, portal.house.keys.current_id(), &again)
        .await
        .expect("a backup");

    assert_eq!(restored, written);
    assert_eq!(again, written);
    assert!(written.rows > 1_100 && written.files == 1, "{written:?}");
    let storage = DiskStorage::open(empty.data.join("files")).await.expect("a store");
    assert_eq!(
        storage.get(&key).await.expect("an answer"),
        Some(Bytes::from_static(b"a picture"))
    );
}

#[tokio::test]
async fn who_has_deleted_his_account_stays_deleted_in_a_restored_house() {
    let portal = Portal::open().await;
    let (archive, _) = back_up(&portal, "kith.tar.gz").await;
    let ada = portal.as_ada().await;
    let gone = ada.post("/en/me/delete", &[("proof", PASSWORD)]).await;
    assert_eq!(gone.status, 303, "{}", gone.text);

    // The database is lost; the files and what lies beside them are not.
    let empty = Empty::open().await;
    backup::restore(&empty.pools, &portal.data, &archive)
        .await
        .expect("a restored house");
    assert_eq!(
        living(&empty.pools, "ada@people.example").await,
        1,
        "the backup is older"
    );
    let storage = DiskStorage::open(portal.data.join("files")).await.expect("a store");
    for deleted in [1, 0] {
        let again = deletions::apply(&empty.pools, &storage, noon())
            .await
            .expect("deletions");
        assert_eq!(again, deleted);
    }
    assert_eq!(living(&empty.pools, "ada@people.example").await, 0);
    assert_eq!(living(&empty.pools, "bo@people.example").await, 1);
}

async fn living(pools: &Pools, email: &str) -> i64 {
    let work = Work::reading(pools);
    let db = PlatformDb::new(&work, "backup test");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM persons WHERE email_normal = $1 AND deleted_at IS NULL")
        .bind(email)
        .row(&tx)
        .await
        .expect("an answer");
    row.expect("a row").try_get("", "n").expect("a number")
}

/// On PostgreSQL the way there and back; on SQLite it is the same kind twice.
#[tokio::test]
async fn an_archive_moves_between_the_databases() {
    let portal = Portal::open().await;
    furnish(&portal).await;
    portal.as_ada().await;
    let (archive, written) = back_up(&portal, "kith.tar.gz").await;
    let key = portal.house.keys.current_id();
    let file = Empty::on_sqlite().await;
    backup::restore(&file.pools, &file.data, &archive)
        .await
        .expect("a house in a file");
    let moved = file.data.join("moved.tar.gz");
    backup::write(&file.pools, &file.data, key, &moved)
        .await
        .expect("a backup");

    let back = Empty::open().await;
    backup::restore(&back.pools, &back.data, &moved).await.expect("a house");
    let again = backup::write(&back.pools, &back.data, key, &back.data.join("again.tar.gz"))
        .await
        .expect("a backup");

    assert_eq!(again, written);
}

/// Times, ids and the index are as a room expects them, not only as a backup reads them.
#[tokio::test]
async fn a_restored_house_can_be_searched_and_sorted() {
    let portal = Portal::open().await;
    let (archive, _) = back_up(&portal, "kith.tar.gz").await;
    let empty = Empty::open().await;
    backup::restore(&empty.pools, &empty.data, &archive)
        .await
        .expect("a restored house");
    let sql = if on_postgres() {
        "SELECT count(*) AS n FROM search_docs WHERE tenant_id = $1 AND words @@ to_tsquery('simple', 'router')"
    } else {
        "SELECT count(*) AS n FROM search_docs d JOIN search_index i ON i.rowid = d.rowid
         WHERE d.tenant_id = $1 AND search_index MATCH 'router'"
    };
    let found = async |pools: &Pools, sql: &str, at: Option<DateTime<Utc>>| {
        let work = Work::reading(pools);
        let db = TenantDb::new(&work, portal.north.tenant);
        let tx = db.open().await.expect("a connection");
        let sql = Sql::new(sql).bind(portal.north.tenant);
        let sql = at.into_iter().fold(sql, Sql::bind);
        let row = sql.row(&tx).await.expect("an answer").expect("a row");
        row.try_get::<i64>("", "n").expect("a number")
    };
    assert_eq!(
        found(&empty.pools, sql, None).await,
        found(&portal.house.pools, sql, None).await
    );
    let sql = "SELECT count(*) AS n FROM posts WHERE tenant_id = $1 AND created_at = $2";
    let wrote = noon() - Duration::hours(5);
    assert_eq!(found(&empty.pools, sql, Some(wrote)).await, 1);
}

#[tokio::test]
async fn a_house_with_people_is_not_written_over() {
    let portal = Portal::open().await;
    let (archive, written) = back_up(&portal, "kith.tar.gz").await;
    let refused = backup::restore(&portal.house.pools, &portal.data, &archive).await;
    assert!(matches!(refused, Err(BackupError::NotEmpty("tenants"))), "{refused:?}");
    let (_, after) = back_up(&portal, "after.tar.gz").await;
    assert_eq!(after, written);
}

#[tokio::test]
async fn a_backup_never_replaces_another_and_is_for_its_owner_alone() {
    let portal = Portal::open().await;
    let (archive, _) = back_up(&portal, "kith.tar.gz").await;
    let key = portal.house.keys.current_id();
    let refused = backup::write(&portal.house.pools, &portal.data, key, &archive).await;
    assert!(matches!(refused, Err(BackupError::TargetExists(_))), "{refused:?}");
    let names =
        |entry: std::io::Result<std::fs::DirEntry>| entry.expect("an entry").file_name().into_string().expect("a name");
    let left: Vec<String> = std::fs::read_dir(&portal.data).expect("a folder").map(names).collect();
    assert!(
        !left
            .iter()
            .any(|name| name.ends_with(".partial") || name.ends_with(".rows")),
        "{left:?}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&archive).expect("an archive").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_damaged_archive_is_refused_and_nothing_is_written() {
    let portal = Portal::open().await;
    furnish(&portal).await;
    let (archive, _) = back_up(&portal, "kith.tar.gz").await;
    let whole = std::fs::read(&archive).expect("an archive");
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 0x10;
    let empty = Empty::open().await;
    for (name, bytes) in [
        ("flipped", flipped.as_slice()),
        ("cut", &whole[..whole.len() / 3]),
        ("nearly whole", &whole[..whole.len() - 400]),
        ("nothing", b""),
        ("no archive", b"kith"),
    ] {
        let path = empty.data.join("damaged.tar.gz");
        std::fs::write(&path, bytes).expect("a file");
        let refused = backup::restore(&empty.pools, &empty.data, &path).await;
        assert!(matches!(refused, Err(BackupError::Damaged(_))), "{name}: {refused:?}");
    }
    assert_eq!(tenants(&empty.pools).await, 0);
    assert!(!empty.data.join("files").exists());
}

/// The archive packed anew, with one text in one of its entries replaced by another.
fn repacked(archive: &Path, target: &Path, entry_name: &str, from: &str, to: &str) {
    let mut read = tar::Archive::new(flate2::read::GzDecoder::new(File::open(archive).expect("an archive")));
    let encoder = flate2::write::GzEncoder::new(File::create(target).expect("a file"), flate2::Compression::fast());
    let mut written = tar::Builder::new(encoder);
    for entry in read.entries().expect("entries") {
        let mut entry = entry.expect("an entry");
        let path = entry.path().expect("a path").into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("text");
        if path == Path::new(entry_name) {
            assert!(text.contains(from), "{text}");
            text = text.replace(from, to);
        }
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_cksum();
        written
            .append_data(&mut header, path, text.as_bytes())
            .expect("an entry");
    }
    written.into_inner().expect("an archive").finish().expect("an archive");
}

#[tokio::test]
async fn a_changed_row_and_a_newer_schema_are_refused() {
    let portal = Portal::open().await;
    let (archive, _) = back_up(&portal, "kith.tar.gz").await;
    let empty = Empty::open().await;
    let changed = empty.data.join("changed.tar.gz");

    repacked(&archive, &changed, "tables/posts.ndjson", "blinks", "burns");
    let refused = backup::restore(&empty.pools, &empty.data, &changed).await;
    assert!(matches!(refused, Err(BackupError::Damaged(_))), "{refused:?}");

    repacked(&archive, &changed, "manifest.json", "_the_house", "_the_palace");
    let refused = backup::restore(&empty.pools, &empty.data, &changed).await;
    assert!(matches!(refused, Err(BackupError::Newer(_))), "{refused:?}");

    repacked(&archive, &changed, "manifest.json", "\"version\": 1", "\"version\": 2");
    let refused = backup::restore(&empty.pools, &empty.data, &changed).await;
    assert!(matches!(refused, Err(BackupError::Newer(_))), "{refused:?}");
    assert_eq!(tenants(&empty.pools).await, 0);
}
