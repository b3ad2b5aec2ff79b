//! Passwords: argon2id on a few threads at a time, and which ones are refused.

use std::sync::{
    LazyLock,
    atomic::{AtomicU64, Ordering},
};

use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use tokio::sync::Semaphore;

use crate::foundation::error::{AppError, Refusal};

/// Characters a password has at least.
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Characters a password has at most: argon2 reads them all.
pub const PASSWORD_CHARS_MAX: usize = 200;

/// Words that make a long password a common one.
const COMMON: &[&str] = &[
    "password",
    "passwort",
    "motdepasse",
    "haslo",
    "geheim",
    "qwertz",
    "qwerty",
    "azerty",
    "123456",
    "abcdef",
    "letmein",
    "willkommen",
    "bienvenue",
    "benvenuto",
    "witaj",
    "iloveyou",
    "admin",
    "kennwort",
    "sommer20",
    "winter20",
];

static AT_ONCE: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, std::num::NonZero::get)));
static HASHES: AtomicU64 = AtomicU64::new(0);
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// How many times argon2 ran in this process: a test counts that known and unknown addresses cost the same.
#[must_use]
pub fn hashes_so_far() -> u64 {
    HASHES.load(Ordering::Relaxed)
}

/// Says why a password is refused, if it is.
///
/// # Errors
/// Too short, too long, common, or the brand's own word.
pub fn check(password: &str, brand: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    if length < PASSWORD_CHARS_MIN {
        return Err(Refusal::new("password-refused-short").with("min", PASSWORD_CHARS_MIN));
    }
    if length > PASSWORD_CHARS_MAX {
        return Err(Refusal::new("password-refused-long").with("max", PASSWORD_CHARS_MAX));
    }
    let folded = crate::foundation::search::normal(password);
    let rest = |word: &str| folded.replace(word, "").chars().filter(|c| c.is_alphabetic()).count();
    let distinct = folded.chars().collect::<std::collections::BTreeSet<_>>().len();
    if distinct < 5 || COMMON.iter().any(|word| folded.contains(word) && rest(word) < 6) {
        return Err(Refusal::new("password-refused-common"));
    }
    let brand = crate::foundation::search::normal(brand);
    if !brand.is_empty() && folded.contains(&brand) && rest(&brand) < 8 {
        return Err(Refusal::new("password-refused-brand"));
    }
    Ok(())
}

/// The argon2id hash of a password.
///
/// # Errors
/// A failure of ours.
pub async fn hash(password: &str) -> Result<String, AppError> {
    let password = password.to_owned();
    on_thread(move || hash_now(&password)).await
}

/// Whether the password fits the hash. Without a hash the same work is done, and the answer is no.
///
/// # Errors
/// A failure of ours.
pub async fn fits(password: &str, hash: Option<&str>) -> Result<bool, AppError> {
    let (password, known) = (password.to_owned(), hash.is_some());
    let hash = hash.map_or_else(|| NOBODY.clone(), str::to_owned);
    let fits = on_thread(move || {
        HASHES.fetch_add(1, Ordering::Relaxed);
        let hash = PasswordHash::new(&hash).map_err(|error| AppError::Failure(error.to_string()))?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await?;
    Ok(fits && known)
}

fn hash_now(password: &str) -> Result<String, AppError> {
    HASHES.fetch_add(1, Ordering::Relaxed);
    Argon2::default()
        .hash_password(password.as_bytes(), &SaltString::generate(&mut OsRng))
        .map(|hash| hash.to_string())
        .map_err(|error| AppError::Failure(error.to_string()))
}

async fn on_thread<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let _turn = AT_ONCE
        .acquire()
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?;
    tokio::task::spawn_blocking(run)
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn short_common_and_brand_passwords_are_refused() {
        let refused = |password: &str| check(password, "Voltaro").err().map(|refusal| refusal.key);
        assert_eq!(refused("kurz"), Some("password-refused-short"));
        assert_eq!(refused("Passwort123456"), Some("password-refused-common"));
        assert_eq!(refused("aaaaaaaaaaaa"), Some("password-refused-common"));
        assert_eq!(refused("Voltaro-2026!"), Some("password-refused-brand"));
        assert_eq!(refused("kith-demo-2026"), None);
        assert_eq!(refused("vier blaue Kabel am Boot"), None);
    }
}
