//! Secrets: the master key ring, and what is made from it.
//!
//! One master key stands behind every signature and every encrypted column. It comes from the
//! environment or from a file of mode 0600, and it is never used directly: each purpose gets a key
//! of its own, so that a signed file address can never pass for anything else.
//!
//! A ring holds several keys. The first is current and makes everything new; the older ones still
//! read and verify. Rotating therefore loses nothing: [`Keys::rotate_file`] puts a new key in front,
//! [`Keys::rewrap`] moves sealed values over, and then the old line may be deleted.
//!
//! Deliberately absent: any way to print or export a key. `Debug` shows key ids only.

use std::{
    collections::HashSet,
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use rand::{TryRngCore, rngs::OsRng};
use sha2::{Digest, Sha256};

/// The environment variable that holds the ring, where it is not a file.
pub const SECRET_KEY_VARIABLE: &str = "KITH_SECRET_KEY";

/// Bytes of a master key, of every derived key and of a signature.
const KEY_BYTES: usize = 32;
/// Bytes of an XChaCha20 nonce: long enough to be drawn at random without counting.
const NONCE_BYTES: usize = 24;
/// Bytes that Poly1305 adds.
const TAG_BYTES: usize = 16;

/// First byte of every sealed value, so that the form can change one day.
const SEALED_VERSION: u8 = 1;
const SEALED_KEY_ID_AT: usize = 1;
const SEALED_WRAP_AT: usize = SEALED_KEY_ID_AT + KeyId::BYTES;
const SEALED_BODY_AT: usize = SEALED_WRAP_AT + NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/// The master key ring. A clone is cheap and shares the keys.
#[derive(Clone)]
pub struct Keys {
    /// Never empty; the first is current.
    ring: Arc<[MasterKey]>,
}

#[derive(Clone)]
struct MasterKey {
    id: KeyId,
    secret: [u8; KEY_BYTES],
}

/// Names a master key without telling it: the first bytes of a MAC over a fixed word, so the same
/// key has the same id wherever it is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId([u8; Self::BYTES]);

/// Why the key ring could not be read. Written for the operator; never contains a key.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The variable or file is there but holds no key.
    #[error("no secret key found in it; expected 32 bytes in base64url")]
    Empty,
    /// An entry is not 32 bytes of base64. `entry` counts from 1.
    #[error("secret key {entry} is not 32 bytes in base64url")]
    Malformed {
        /// Which entry, counted from 1.
        entry: usize,
    },
    /// The id before the colon does not belong to the key behind it: the line was damaged.
    #[error("secret key {entry} does not fit its id; the line was changed or cut")]
    WrongId {
        /// Which entry, counted from 1.
        entry: usize,
    },
    /// The same key stands in the ring twice.
    #[error("secret key {entry} is in the list twice")]
    Twice {
        /// Which entry, counted from 1.
        entry: usize,
    },
    /// Others than the owner may read the file.
    #[error("{path} may be read by others (mode {mode:03o}); run: chmod 600 {path}", path = .path.display())]
    ReadableByOthers {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file could not be read or written.
    #[error("secret key file {path}: {error}", path = .path.display())]
    Io {
        /// The key file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// Why a sealed value could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It was sealed with a key that is no longer in the ring.
    #[error("sealed with key {0}, which is not in the ring")]
    UnknownKey(KeyId),
    /// It was changed, cut, or sealed for another purpose or row.
    #[error("the sealed value is damaged or belongs elsewhere")]
    Broken,
}

impl Keys {
    /// The ring from the environment's value if there is one, else from `file`, which is created
    /// with a fresh key when it is missing.
    ///
    /// An empty value is an error rather than "not set": a container with a forgotten secret must
    /// not quietly start with a new key and leave every sealed value unreadable.
    pub fn load(environment: Option<&str>, file: &Path) -> Result<Self, KeysError> {
        match environment {
            Some(text) => Self::from_text(text),
            None => Self::open_or_create_file(file),
        }
    }

    /// The ring from text: keys separated by commas or line ends, the first is current. An entry is
    /// 32 bytes in base64 (url or standard alphabet), optionally with its id in front: `id:base64`.
    /// Lines that begin with `#` are passed over.
    pub fn from_text(text: &str) -> Result<Self, KeysError> {
        let entries = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .flat_map(|line| line.split(','))
            .map(str::trim)
            .filter(|entry| !entry.is_empty());
        let mut seen = HashSet::new();
        let mut ring = Vec::new();
        for (index, text) in entries.enumerate() {
            let entry = index + 1;
            let (id, secret) = match text.split_once(':') {
                Some((id, secret)) => (Some(id), secret),
                None => (None, text),
            };
            let key = MasterKey::parse(secret).ok_or(KeysError::Malformed { entry })?;
            if id.is_some_and(|id| id.parse() != Ok(key.id)) {
                return Err(KeysError::WrongId { entry });
            }
            if !seen.insert(key.id) {
                return Err(KeysError::Twice { entry });
            }
            ring.push(key);
        }
        if ring.is_empty() {
            return Err(KeysError::Empty);
        }
        Ok(Self { ring: ring.into() })
    }

    /// A ring of one fresh key that lives in memory only.
    ///
    /// # Panics
    /// If the system gives no random bytes.
    #[must_use]
    pub fn random() -> Self {
        Self {
            ring: [MasterKey::random()].into(),
        }
    }

    /// The ring from a file, which must exist and be readable by its owner alone.
    pub fn open_file(path: &Path) -> Result<Self, KeysError> {
        let text = read_private(path)?;
        Self::from_text(&text)
    }

    /// The ring from a file; a missing one is created with a fresh key and mode 0600. Two processes
    /// that start at once end up with the same key.
    pub fn open_or_create_file(path: &Path) -> Result<Self, KeysError> {
        if path.try_exists().map_err(|error| io_error(path, error))? {
            return Self::open_file(path);
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| io_error(path, error))?;
        }
        let _lock = lock(path)?;
        if !path.try_exists().map_err(|error| io_error(path, error))? {
            write_private(path, &Self::random().to_text())?;
        }
        Self::open_file(path)
    }

    /// Puts a fresh key in front of those in the file, which stay readable, and gives the new ring.
    ///
    /// Running processes keep the old ring until they start again; on several nodes, give the file
    /// to all before restarting the first, or the others cannot read what it seals.
    pub fn rotate_file(path: &Path) -> Result<Self, KeysError> {
        let _lock = lock(path)?;
        let old = Self::open_file(path)?;
        let ring = std::iter::once(MasterKey::random())
            .chain(old.ring.iter().cloned())
            .collect();
        let new = Self { ring };
        write_private(path, &new.to_text())?;
        Ok(new)
    }

    /// The id of the key that makes everything new.
    #[must_use]
    pub fn current_id(&self) -> KeyId {
        self.current().id
    }

    /// The ids of all keys, the current one first.
    pub fn ids(&self) -> impl Iterator<Item = KeyId> + '_ {
        self.ring.iter().map(|key| key.id)
    }

    /// A key of its own for this purpose and context, from the current master key.
    ///
    /// It changes when the ring is rotated: right for what lives for minutes, wrong for what is
    /// stored. For stored things use [`Keys::seal`]; for proofs, [`Keys::sign`].
    #[must_use]
    pub fn derive(&self, purpose: &'static str, context: &[u8]) -> [u8; KEY_BYTES] {
        self.current().subkey("derive", purpose, context)
    }

    /// A signature of `message` with the current key. Good for this purpose only.
    #[must_use]
    pub fn sign(&self, purpose: &'static str, message: &[u8]) -> [u8; KEY_BYTES] {
        self.current().mac(purpose, message).finalize().into_bytes().into()
    }

    /// The signatures of `message` by every key of the ring, the current one's first: to find what was signed before the
    /// ring was rotated.
    #[must_use]
    pub fn signatures(&self, purpose: &'static str, message: &[u8]) -> Vec<[u8; KEY_BYTES]> {
        let signature = |key: &MasterKey| key.mac(purpose, message).finalize().into_bytes().into();
        self.ring.iter().map(signature).collect()
    }

    /// Whether any key of the ring made this signature. Takes the same time wherever it differs.
    #[must_use]
    pub fn verify(&self, purpose: &'static str, message: &[u8], signature: &[u8]) -> bool {
        self.ring.iter().any(|key| key.made(purpose, message, signature))
    }

    /// Whether this one key made the signature; false if the ring does not have it.
    #[must_use]
    pub fn verify_with(&self, key: KeyId, purpose: &'static str, message: &[u8], signature: &[u8]) -> bool {
        self.find(key).is_some_and(|key| key.made(purpose, message, signature))
    }

    /// `plaintext`, encrypted with a fresh data key that is itself wrapped by the master key.
    ///
    /// `aad` ties the value to its place, such as table, column and row id: copied elsewhere it does
    /// not open. Costs 117 bytes. The key's id is inside, see [`Keys::sealed_by`].
    ///
    /// # Panics
    /// If the system gives no random bytes.
    #[must_use]
    pub fn seal(&self, purpose: &'static str, aad: &[u8], plaintext: &[u8]) -> Vec<u8> {
        let data_key = random_bytes::<KEY_BYTES>();
        let mut sealed = self.current().wrap(purpose, &data_key);
        sealed.extend(encrypt(&data_key, aad, plaintext));
        sealed
    }

    /// What [`Keys::seal`] was given, for the same purpose and `aad`.
    pub fn open(&self, purpose: &'static str, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let data_key = self.unwrap_data_key(purpose, sealed)?;
        let body = sealed.get(SEALED_BODY_AT..).ok_or(OpenError::Broken)?;
        decrypt(&data_key, aad, body).ok_or(OpenError::Broken)
    }

    /// The same sealed value under the current key, or `None` if it is already. The content is not
    /// decrypted, so this needs no `aad` and is quick for large values.
    pub fn rewrap(&self, purpose: &'static str, sealed: &[u8]) -> Result<Option<Vec<u8>>, OpenError> {
        let data_key = self.unwrap_data_key(purpose, sealed)?;
        if Self::sealed_by(sealed) == Some(self.current_id()) {
            return Ok(None);
        }
        let mut rewrapped = self.current().wrap(purpose, &data_key);
        rewrapped.extend_from_slice(sealed.get(SEALED_BODY_AT..).ok_or(OpenError::Broken)?);
        Ok(Some(rewrapped))
    }

    /// Which key a value is sealed with, read without opening it: `None` if it is no sealed value.
    #[must_use]
    pub fn sealed_by(sealed: &[u8]) -> Option<KeyId> {
        if *sealed.first()? != SEALED_VERSION || sealed.len() < SEALED_BODY_AT {
            return None;
        }
        sealed.get(SEALED_KEY_ID_AT..SEALED_WRAP_AT)?.try_into().ok().map(KeyId)
    }

    fn unwrap_data_key(&self, purpose: &'static str, sealed: &[u8]) -> Result<[u8; KEY_BYTES], OpenError> {
        let id = Self::sealed_by(sealed).ok_or(OpenError::Broken)?;
        let key = self.find(id).ok_or(OpenError::UnknownKey(id))?;
        let wrapped = sealed.get(SEALED_WRAP_AT..SEALED_BODY_AT).ok_or(OpenError::Broken)?;
        decrypt(&key.subkey("wrap", purpose, b""), &[SEALED_VERSION], wrapped)
            .and_then(|data_key| data_key.try_into().ok())
            .ok_or(OpenError::Broken)
    }

    fn current(&self) -> &MasterKey {
        &self.ring[0]
    }

    fn find(&self, id: KeyId) -> Option<&MasterKey> {
        self.ring.iter().find(|key| key.id == id)
    }

    /// The file's text: `id:base64`, a line per key, the current one first.
    fn to_text(&self) -> String {
        self.ring
            .iter()
            .map(|key| format!("{}:{}\n", key.id, URL_SAFE_NO_PAD.encode(key.secret)))
            .collect()
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")?;
        f.debug_list().entries(self.ids()).finish()
    }
}

impl MasterKey {
    fn new(secret: [u8; KEY_BYTES]) -> Self {
        let digest: [u8; KEY_BYTES] = hmac(&secret, &[b"kith key id"]).finalize().into_bytes().into();
        let mut id = [0; KeyId::BYTES];
        id.copy_from_slice(&digest[..KeyId::BYTES]);
        Self { id: KeyId(id), secret }
    }

    fn random() -> Self {
        Self::new(random_bytes())
    }

    /// Takes the standard alphabet too, because that is what `openssl rand -base64 32` prints.
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim_end_matches('=').replace('+', "-").replace('/', "_");
        let secret = URL_SAFE_NO_PAD.decode(text).ok()?;
        secret.try_into().ok().map(Self::new)
    }

    /// HKDF (RFC 5869) with SHA-256 for one block of output. The parts of the info are written with
    /// their lengths, so that no two different triples read the same.
    fn subkey(&self, label: &'static str, purpose: &'static str, context: &[u8]) -> [u8; KEY_BYTES] {
        let extracted = hmac(b"kith keys 1", &[&self.secret]).finalize().into_bytes();
        let mut info = Vec::new();
        for part in [label.as_bytes(), purpose.as_bytes(), context] {
            info.extend_from_slice(&(part.len() as u64).to_be_bytes());
            info.extend_from_slice(part);
        }
        hmac(&extracted, &[&info, &[1]]).finalize().into_bytes().into()
    }

    fn mac(&self, purpose: &'static str, message: &[u8]) -> Hmac<Sha256> {
        hmac(&self.subkey("sign", purpose, b""), &[message])
    }

    fn made(&self, purpose: &'static str, message: &[u8], signature: &[u8]) -> bool {
        self.mac(purpose, message).verify_slice(signature).is_ok()
    }

    /// The head of a sealed value: version, key id, and the data key under this key.
    fn wrap(&self, purpose: &'static str, data_key: &[u8; KEY_BYTES]) -> Vec<u8> {
        let mut head = vec![SEALED_VERSION];
        head.extend_from_slice(&self.id.0);
        head.extend(encrypt(&self.subkey("wrap", purpose, b""), &[SEALED_VERSION], data_key));
        head
    }
}

impl KeyId {
    const BYTES: usize = 4;
    /// Where the id stands in a sealed value, as SQL counts: from 1.
    pub const PLACE: usize = SEALED_KEY_ID_AT + 1;
    /// How many bytes it has there.
    pub const LENGTH: usize = Self::BYTES;

    /// The id that stands in a sealed value.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The id as it stands in a sealed value.
    #[must_use]
    pub fn bytes(self) -> Vec<u8> {
        self.0.to_vec()
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is no key id, which is eight hexadecimal digits in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key id is eight hexadecimal digits in lower case")]
pub struct NotAKeyId;

impl FromStr for KeyId {
    type Err = NotAKeyId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() != 2 * Self::BYTES || !digits {
            return Err(NotAKeyId);
        }
        let number = u32::from_str_radix(text, 16).map_err(|_| NotAKeyId)?;
        Ok(Self(number.to_be_bytes()))
    }
}

/// A secret nobody can guess: 256 random bits. The holder gets [`Token::text`], the database only
/// [`Token::hash`], so a stolen copy of the database opens nothing.
///
/// It cannot be compared or printed; look it up by its hash.
#[derive(Clone)]
pub struct Token([u8; KEY_BYTES]);

impl Token {
    /// A fresh one from the operating system's generator.
    ///
    /// # Panics
    /// If the system gives no random bytes.
    #[must_use]
    pub fn random() -> Self {
        Self(random_bytes())
    }

    /// Reads what [`Token::text`] wrote; `None` for anything else, so that one token has one text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// 43 characters of base64url, for a cookie or a link.
    #[must_use]
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// SHA-256 of the bits, which is what is stored. No salt and no slow hash: 256 random bits
    /// cannot be searched.
    #[must_use]
    pub fn hash(&self) -> [u8; KEY_BYTES] {
        Sha256::digest(self.0).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac
}

/// Nonce, then ciphertext and tag.
fn encrypt(key: &[u8; KEY_BYTES], aad: &[u8], plaintext: &[u8]) -> Vec<u8> {
    let nonce = random_bytes::<NONCE_BYTES>();
    let ciphertext = XChaCha20Poly1305::new(&(*key).into())
        .encrypt(&nonce.into(), Payload { msg: plaintext, aad })
        .expect("only a plaintext of 256 GB is too long");
    [nonce.as_slice(), &ciphertext].concat()
}

fn decrypt(key: &[u8; KEY_BYTES], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    XChaCha20Poly1305::new(&(*key).into())
        .decrypt(&(*nonce).into(), Payload { msg: ciphertext, aad })
        .ok()
}

/// Going on without randomness would hand out guessable secrets, so this stops instead.
fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng
        .try_fill_bytes(&mut bytes)
        .expect("the operating system gives random bytes");
    bytes
}

fn io_error(path: &Path, error: io::Error) -> KeysError {
    KeysError::Io {
        path: path.to_owned(),
        error,
    }
}

/// Reads the file after looking at the permissions of what was opened, not of what the path names.
fn read_private(path: &Path) -> Result<String, KeysError> {
    let mut file = File::open(path).map_err(|error| io_error(path, error))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file
            .metadata()
            .map_err(|error| io_error(path, error))?
            .permissions()
            .mode()
            & 0o777;
        if mode & 0o077 != 0 {
            return Err(KeysError::ReadableByOthers {
                path: path.to_owned(),
                mode,
            });
        }
    }
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(|error| io_error(path, error))?;
    Ok(text)
}

/// Replaces the file in one step: after a crash there is the old ring or the new one, never half.
/// The caller holds the lock, so the temporary name is free but for what a crash left.
fn write_private(path: &Path, text: &str) -> Result<(), KeysError> {
    let temporary = beside(path, ".new");
    let write = || {
        match fs::remove_file(&temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = private_options().create_new(true).open(&temporary)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    };
    write().map_err(|error| io_error(path, error))
}

/// Keeps two processes from creating or rotating at once, which would lose one of two new keys.
/// A file of its own, because the key file is replaced under it; freed when dropped.
fn lock(path: &Path) -> Result<File, KeysError> {
    let lock = || {
        let file = private_options()
            .create(true)
            .truncate(false)
            .open(beside(path, ".lock"))?;
        file.lock()?;
        Ok(file)
    };
    lock().map_err(|error| io_error(path, error))
}

fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            let path = std::env::temp_dir().join(format!("kith-keys-{}", uuid::Uuid::now_v7()));
            fs::create_dir(&path).unwrap();
            Self(path)
        }

        fn key_file(&self) -> PathBuf {
            self.0.join("secret.key")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn text_of(byte: u8) -> String {
        URL_SAFE_NO_PAD.encode([byte; KEY_BYTES])
    }

    #[test]
    fn a_sealed_value_opens_only_in_its_place() {
        let keys = Keys::random();
        let sealed = keys.seal("contact", b"row 1", b"Ada, +49 30 1234");
        assert_eq!(sealed.len(), 16 + 117);
        assert_eq!(keys.open("contact", b"row 1", &sealed).unwrap(), b"Ada, +49 30 1234");
        assert_eq!(keys.open("contact", b"row 2", &sealed), Err(OpenError::Broken));
        assert_eq!(keys.open("totp", b"row 1", &sealed), Err(OpenError::Broken));
    }

    #[test]
    fn no_byte_of_a_sealed_value_can_be_changed_or_cut() {
        let keys = Keys::random();
        let sealed = keys.seal("contact", b"", b"secret");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(keys.open("contact", b"", &changed).is_err(), "byte {at}");
            assert!(keys.open("contact", b"", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn the_same_text_is_never_sealed_alike() {
        let keys = Keys::random();
        assert_ne!(keys.seal("contact", b"", b"x"), keys.seal("contact", b"", b"x"));
    }

    #[test]
    fn rotation_keeps_old_values_readable_and_rewrap_moves_them() {
        let folder = Folder::new();
        let old = Keys::open_or_create_file(&folder.key_file()).unwrap();
        let sealed = old.seal("contact", b"row", b"Ada");
        let signature = old.sign("link", b"message");

        let new = Keys::rotate_file(&folder.key_file()).unwrap();

        assert_ne!(new.current_id(), old.current_id());
        assert_eq!(new.open("contact", b"row", &sealed).unwrap(), b"Ada");
        assert!(new.verify("link", b"message", &signature));
        let rewrapped = new.rewrap("contact", &sealed).unwrap().unwrap();
        assert_eq!(Keys::sealed_by(&rewrapped), Some(new.current_id()));
        assert_eq!(new.open("contact", b"row", &rewrapped).unwrap(), b"Ada");
        assert_eq!(new.rewrap("contact", &rewrapped).unwrap(), None);
        assert_eq!(
            old.open("contact", b"row", &rewrapped),
            Err(OpenError::UnknownKey(new.current_id()))
        );
        let again = Keys::open_file(&folder.key_file()).unwrap();
        assert_eq!(again.ids().collect::<Vec<_>>(), [new.current_id(), old.current_id()]);
    }

    #[test]
    fn a_signature_is_good_for_its_purpose_and_message_only() {
        let keys = Keys::random();
        let signature = keys.sign("link", b"message");
        assert!(keys.verify("link", b"message", &signature));
        assert!(keys.verify_with(keys.current_id(), "link", b"message", &signature));
        assert!(!keys.verify("other", b"message", &signature));
        assert!(!keys.verify("link", b"massage", &signature));
        assert!(!keys.verify("link", b"message", &signature[..31]));
        assert!(!Keys::random().verify("link", b"message", &signature));
        assert!(!keys.verify_with(Keys::random().current_id(), "link", b"message", &signature));
    }

    #[test]
    fn derived_keys_differ_by_purpose_and_context_and_stay() {
        let keys = Keys::from_text(&text_of(7)).unwrap();
        assert_eq!(keys.derive("a", b"bc"), keys.derive("a", b"bc"));
        assert_ne!(keys.derive("a", b"bc"), keys.derive("ab", b"c"));
        assert_ne!(keys.derive("a", b""), keys.sign("a", b""));
    }

    #[test]
    fn the_environment_wins_and_an_empty_one_is_an_error() {
        let folder = Folder::new();
        let both = format!("{},{}", text_of(1), text_of(2));
        let keys = Keys::load(Some(&both), &folder.key_file()).unwrap();
        assert_eq!(keys.ids().count(), 2);
        assert_eq!(keys.current_id(), Keys::from_text(&text_of(1)).unwrap().current_id());
        assert!(!folder.key_file().exists());
        assert!(matches!(
            Keys::load(Some(" "), &folder.key_file()),
            Err(KeysError::Empty)
        ));
    }

    #[test]
    fn both_base64_alphabets_and_comments_are_read() {
        let standard = base64::engine::general_purpose::STANDARD.encode([0xfb; KEY_BYTES]);
        assert!(standard.contains('+'));
        let keys = Keys::from_text(&format!("# the key\n{standard}\n")).unwrap();
        assert_eq!(keys.current_id(), Keys::from_text(&text_of(0xfb)).unwrap().current_id());
    }

    #[test]
    fn damaged_rings_are_named_without_telling_the_key() {
        let one = text_of(1);
        let said = |text: &str| Keys::from_text(text).unwrap_err();
        assert!(matches!(said(&one[..40]), KeysError::Malformed { entry: 1 }));
        assert!(matches!(said(&format!("{one},{one}")), KeysError::Twice { entry: 2 }));
        assert!(matches!(
            said(&format!("00000000:{one}")),
            KeysError::WrongId { entry: 1 }
        ));
        assert!(!format!("{:?}", said(&format!("00000000:{one}"))).contains(&one));
    }

    #[cfg(unix)]
    #[test]
    fn the_key_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new();
        let path = folder.0.join("deeper").join("secret.key");
        let keys = Keys::load(None, &path).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        Keys::rotate_file(&path).unwrap();
        assert_eq!(mode(&path), 0o600);
        assert!(Keys::load(None, &path).unwrap().ids().any(|id| id == keys.current_id()));

        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let error = Keys::load(None, &path).unwrap_err();
        assert!(matches!(error, KeysError::ReadableByOthers { mode: 0o644, .. }));
        assert!(error.to_string().contains("chmod 600"));
    }

    #[test]
    fn processes_that_start_or_rotate_at_once_lose_no_key() {
        let folder = Folder::new();
        let path = folder.key_file();
        let at_once = |act: fn(&Path) -> Result<Keys, KeysError>| -> Vec<KeyId> {
            std::thread::scope(|scope| {
                let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| act(&path).unwrap())).collect();
                threads
                    .into_iter()
                    .map(|thread| thread.join().unwrap().current_id())
                    .collect()
            })
        };
        let created: HashSet<_> = at_once(Keys::open_or_create_file).into_iter().collect();
        assert_eq!(created.len(), 1);
        let rotated = at_once(Keys::rotate_file);
        let kept: HashSet<_> = Keys::open_file(&path).unwrap().ids().collect();
        assert_eq!(kept.len(), 9);
        assert!(rotated.iter().all(|id| kept.contains(id)));
    }

    #[test]
    fn a_token_has_one_text_and_is_kept_as_its_hash() {
        let token = Token::random();
        let text = token.text();
        assert_eq!(text.len(), 43);
        assert_eq!(Token::parse(&text).unwrap().hash(), token.hash());
        assert_ne!(Token::random().hash(), token.hash());
        assert!(Token::parse(&format!("{text}=")).is_none());
        assert!(Token::parse(&text[..42]).is_none());
        assert!(Token::parse("").is_none());
    }

    #[test]
    fn debug_tells_no_secret() {
        let keys = Keys::from_text(&text_of(9)).unwrap();
        let token = Token::random();
        assert_eq!(format!("{keys:?}"), format!("Keys[{}]", keys.current_id()));
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
