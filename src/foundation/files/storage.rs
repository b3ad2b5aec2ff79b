//! Where files lie: a trait, and the disk behind it.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use async_trait::async_trait;
use bytes::Bytes;
use uuid::Uuid;

/// Names a file: parts of `a-z 0-9 _ . -` between slashes, at most 200 bytes.
///
/// No part is empty or begins with a dot, so a key never leaves its folder or names a hidden file,
/// and it needs no escaping in an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileKey(String);

/// The text is no [`FileKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a file key")]
pub struct NotAFileKey;

impl FileKey {
    /// Longest key in bytes. File systems allow 255 for one part, temporary names included.
    pub const BYTES_MAX: usize = 200;

    /// The key of `name` among the files of `owner`: the owner's id is its first part, so that the
    /// files of one owner can be listed, and never mix with another's.
    ///
    /// # Errors
    /// When `name` has other characters, an empty part, a part that begins with a dot, or is too long.
    pub fn of(owner: Uuid, name: &str) -> Result<Self, NotAFileKey> {
        format!("{owner}/{name}").parse()
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a file of `owner`. Ask before deleting what a form named.
    #[must_use]
    pub fn belongs_to(&self, owner: Uuid) -> bool {
        self.0
            .split_once('/')
            .is_some_and(|(first, _)| first == owner.to_string())
    }
}

impl FromStr for FileKey {
    type Err = NotAFileKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let good = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.contains("..")
                && part
                    .bytes()
                    .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'-'))
        };
        if text.len() > Self::BYTES_MAX || !text.split('/').all(good) {
            return Err(NotAFileKey);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The store failed: disk full, no permission, network. A missing file is no failure.
#[derive(Debug, thiserror::Error)]
#[error("file store: {0}")]
pub struct StorageError(#[from] io::Error);

/// A place that keeps files by key.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Keeps the bytes under the key, replacing what was there. When it returns, they survive a
    /// power cut; a reader sees the old bytes or the new ones, never a part.
    async fn put(&self, key: &FileKey, bytes: Bytes) -> Result<(), StorageError>;

    /// The whole file, or `None` if there is none.
    async fn get(&self, key: &FileKey) -> Result<Option<Bytes>, StorageError>;

    /// Removes the file. Removing one that is not there is fine: jobs are repeated.
    async fn delete(&self, key: &FileKey) -> Result<(), StorageError>;

    /// All keys of one owner, sorted. For exports and clearing up, not for pages.
    async fn list(&self, owner: Uuid) -> Result<Vec<FileKey>, StorageError>;
}

/// Files in a folder of the local disk.
#[derive(Clone, Debug)]
pub struct DiskStorage {
    root: PathBuf,
}

/// Inside the root, so that the rename stays on one file system; no key can begin with a dot.
const TEMPORARY_FOLDER: &str = ".incoming";

/// Age after which a temporary file belongs to nobody: far longer than any write takes.
const ABANDONED_AFTER: Duration = Duration::from_secs(3600);

impl DiskStorage {
    /// Opens the folder, creates it if it is missing, and removes what a crash left half-written.
    pub async fn open(root: impl Into<PathBuf>) -> Result<Self, StorageError> {
        let storage = Self { root: root.into() };
        storage
            .on_disk(|root| {
                let incoming = root.join(TEMPORARY_FOLDER);
                fs::create_dir_all(&incoming)?;
                for entry in fs::read_dir(&incoming)? {
                    remove_if_abandoned(&entry?)?;
                }
                Ok(())
            })
            .await?;
        Ok(storage)
    }

    /// Runs on a thread where waiting for a disk holds nobody up.
    async fn on_disk<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, StorageError> {
        let root = self.root.clone();
        Ok(tokio::task::spawn_blocking(move || act(&root))
            .await
            .map_err(io::Error::other)??)
    }
}

#[async_trait]
impl Storage for DiskStorage {
    async fn put(&self, key: &FileKey, bytes: Bytes) -> Result<(), StorageError> {
        let key = key.clone();
        self.on_disk(move |root| {
            let temporary = root.join(TEMPORARY_FOLDER).join(Uuid::now_v7().to_string());
            let written = write_then_rename(root, &temporary, &key, &bytes);
            if written.is_err() {
                // The write's own error is the one to tell; leftovers go at the next start.
                let _ = fs::remove_file(&temporary);
            }
            written
        })
        .await
    }

    async fn get(&self, key: &FileKey) -> Result<Option<Bytes>, StorageError> {
        let key = key.clone();
        self.on_disk(move |root| match fs::read(root.join(key.as_str())) {
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }

    async fn delete(&self, key: &FileKey) -> Result<(), StorageError> {
        let key = key.clone();
        self.on_disk(move |root| {
            let path = root.join(key.as_str());
            match fs::remove_file(&path) {
                Ok(()) => path.parent().map_or(Ok(()), sync_folder),
                Err(error) if is_missing(&error) => Ok(()),
                Err(error) => Err(error),
            }
        })
        .await
    }

    async fn list(&self, owner: Uuid) -> Result<Vec<FileKey>, StorageError> {
        self.on_disk(move |root| {
            let mut keys = Vec::new();
            collect(root, &owner.to_string(), &mut keys)?;
            keys.sort();
            Ok(keys)
        })
        .await
    }
}

/// A key that names a folder, or goes through a file, names no file.
fn is_missing(error: &io::Error) -> bool {
    use io::ErrorKind::{IsADirectory, NotADirectory, NotFound};
    matches!(error.kind(), NotFound | NotADirectory | IsADirectory)
}

fn write_then_rename(root: &Path, temporary: &Path, key: &FileKey, bytes: &[u8]) -> io::Result<()> {
    let target = root.join(key.as_str());
    let mut file = File::create_new(temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    let folder = target.parent().unwrap_or(root);
    fs::create_dir_all(folder)?;
    fs::rename(temporary, &target)?;
    // The name is only safe once its folder is, and a new folder once the one above it is.
    for folder in folder.ancestors().take_while(|folder| folder.starts_with(root)) {
        sync_folder(folder)?;
    }
    Ok(())
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn remove_if_abandoned(entry: &fs::DirEntry) -> io::Result<()> {
    let modified = match entry.metadata() {
        Ok(metadata) => metadata.modified()?,
        // Another node renamed it meanwhile.
        Err(error) if is_missing(&error) => return Ok(()),
        Err(error) => return Err(error),
    };
    // A time in the future gives no age; such a file is left for a later start.
    if modified.elapsed().is_ok_and(|age| age > ABANDONED_AFTER) {
        match fs::remove_file(entry.path()) {
            Err(error) if !is_missing(&error) => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn collect(root: &Path, folder: &str, keys: &mut Vec<FileKey>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if is_missing(&error) => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(|name| format!("{folder}/{name}")) else {
            continue;
        };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(root, &name, keys)?;
        } else if kind.is_file() {
            // A file that no key can name was put there by hand and is none of ours.
            keys.extend(name.parse::<FileKey>());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Disk {
        root: PathBuf,
        storage: DiskStorage,
    }

    impl Disk {
        async fn open() -> Self {
            let root = std::env::temp_dir().join(format!("kith-files-{}", Uuid::now_v7()));
            let storage = DiskStorage::open(&root).await.unwrap();
            Self { root, storage }
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.root);
        }
    }

    #[test]
    fn a_key_cannot_leave_its_folder() {
        let long = "a".repeat(201);
        let bad = [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            "..",
            "a/../b",
            "a/..",
            ".",
            "./a",
            ".hidden",
            "a/.incoming",
            "a..b",
            "A",
            "ä",
            "a b",
            "a\\b",
            "a\0b",
            "a%2fb",
            "a\n",
            &long,
        ];
        for text in bad {
            assert_eq!(text.parse::<FileKey>(), Err(NotAFileKey), "{text:?}");
        }
        for text in ["a", "a/b-c_d.webp", "0/1/2", &long[..200]] {
            assert!(text.parse::<FileKey>().is_ok(), "{text:?}");
        }
    }

    #[test]
    fn a_key_knows_its_owner() {
        let (ada, cleo) = (Uuid::now_v7(), Uuid::now_v7());
        let key = FileKey::of(ada, "avatars/1.webp").unwrap();
        assert!(key.belongs_to(ada) && !key.belongs_to(cleo));
        assert_eq!(FileKey::of(ada, &format!("../{cleo}/1.webp")), Err(NotAFileKey));
        assert_eq!(FileKey::of(ada, ""), Err(NotAFileKey));
    }

    #[tokio::test]
    async fn what_was_put_is_got_replaced_and_deleted() {
        let disk = Disk::open().await;
        let key = FileKey::of(Uuid::now_v7(), "avatars/1.webp").unwrap();
        assert_eq!(disk.storage.get(&key).await.unwrap(), None);
        disk.storage.put(&key, Bytes::from_static(b"one")).await.unwrap();
        disk.storage.put(&key, Bytes::from_static(b"two")).await.unwrap();
        assert_eq!(disk.storage.get(&key).await.unwrap().unwrap(), "two");
        disk.storage.delete(&key).await.unwrap();
        disk.storage.delete(&key).await.unwrap();
        assert_eq!(disk.storage.get(&key).await.unwrap(), None);
        assert_eq!(fs::read_dir(disk.root.join(TEMPORARY_FOLDER)).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn a_list_shows_one_owner_only() {
        let disk = Disk::open().await;
        let (ada, cleo) = (Uuid::now_v7(), Uuid::now_v7());
        for (owner, name) in [(ada, "b/2"), (ada, "a"), (cleo, "a"), (ada, "b/1")] {
            let key = FileKey::of(owner, name).unwrap();
            disk.storage.put(&key, Bytes::new()).await.unwrap();
        }
        let expected: Vec<_> = ["a", "b/1", "b/2"]
            .iter()
            .map(|name| FileKey::of(ada, name).unwrap())
            .collect();
        assert_eq!(disk.storage.list(ada).await.unwrap(), expected);
        assert_eq!(disk.storage.list(Uuid::now_v7()).await.unwrap(), []);
    }

    #[tokio::test]
    async fn a_folder_is_no_file() {
        let disk = Disk::open().await;
        let inner: FileKey = "a/b".parse().unwrap();
        disk.storage.put(&inner, Bytes::from_static(b"x")).await.unwrap();
        assert_eq!(disk.storage.get(&"a".parse().unwrap()).await.unwrap(), None);
        assert_eq!(disk.storage.get(&"a/b/c".parse().unwrap()).await.unwrap(), None);
        assert!(disk.storage.put(&"a".parse().unwrap(), Bytes::new()).await.is_err());
        assert_eq!(fs::read_dir(disk.root.join(TEMPORARY_FOLDER)).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn only_abandoned_leftovers_are_removed_at_the_start() {
        let disk = Disk::open().await;
        let incoming = disk.root.join(TEMPORARY_FOLDER);
        fs::write(incoming.join("fresh"), "x").unwrap();
        let old = File::create(incoming.join("old")).unwrap();
        old.set_modified(std::time::SystemTime::now() - 2 * ABANDONED_AFTER)
            .unwrap();
        DiskStorage::open(&disk.root).await.unwrap();
        assert!(incoming.join("fresh").exists() && !incoming.join("old").exists());
    }
}
