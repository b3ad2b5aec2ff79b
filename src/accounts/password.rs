//! Passwords: argon2id, a few at a time and in the same memory again and again; and which passwords are refused.

use std::sync::{
    Arc, LazyLock, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use argon2::{
    Algorithm, Argon2, Block, Params, PasswordHash, Version,
    password_hash::{self, Output, SaltString, rand_core::OsRng},
};
use tokio::sync::Semaphore;

use crate::foundation::error::{AppError, Refusal};

/// Characters a password has at least.
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Characters a password has at most: argon2 reads them all.
pub const PASSWORD_CHARS_MAX: usize = 200;

/// Characters of a password whose guesses are counted.
const GUESSED_CHARS_MAX: usize = 32;

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

/// How many argon2 run at once at most: each of them fills 19 MiB, which stay with the process.
const AT_ONCE_MAX: usize = 4;

static TURNS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    Arc::new(Semaphore::new(cores.min(AT_ONCE_MAX)))
});
/// What argon2 has written on, clean again. The allocator would keep such a sheet for every thread that ever hashed.
static SHEETS: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());
static HASHES: AtomicU64 = AtomicU64::new(0);
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// How many times argon2 ran in this process: a test counts that known and unknown addresses cost the same.
#[must_use]
pub fn hashes_so_far() -> u64 {
    HASHES.load(Ordering::Relaxed)
}

/// Says why a password is refused, if it is. `own` are the person's address and names.
///
/// # Errors
/// Too short, too long, common, the brand's own word, or what everybody knows who knows the person.
pub fn check(password: &str, brand: &str, own: &[&str]) -> Result<(), Refusal> {
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
    if distinct < 5 || is_guessed(password) || COMMON.iter().any(|word| folded.contains(word) && rest(word) < 6) {
        return Err(Refusal::new("password-refused-common"));
    }
    let brand = crate::foundation::search::normal(brand);
    if !brand.is_empty() && folded.contains(&brand) && rest(&brand) < 8 {
        return Err(Refusal::new("password-refused-brand"));
    }
    if is_own(password, own) {
        return Err(Refusal::new("password-refused-own"));
    }
    Ok(())
}

/// Whether it falls to fewer than 10⁸ guesses of whoever tries the passwords of the world's leaks, words, dates, rows of
/// keys and repetitions first. The beginning is enough: what follows only makes it harder, and a long one of signs that
/// may stand for letters would take half a second.
fn is_guessed(password: &str) -> bool {
    let beginning: String = password.chars().take(GUESSED_CHARS_MAX).collect();
    zxcvbn::zxcvbn(&beginning, &[]).score() < zxcvbn::Score::Three
}

/// Whether the letters of the password are those of the address, of its local part, or of the names in any order:
/// "Ada.Lovelace1815" too.
fn is_own(password: &str, own: &[&str]) -> bool {
    let letters = |text: &str| -> String {
        let folded = crate::foundation::search::normal(text);
        folded.chars().filter(|c| c.is_alphabetic()).collect()
    };
    let mut rest = letters(password);
    if rest.is_empty() {
        return false;
    }
    let mut words: Vec<String> = own.iter().map(|word| letters(word)).collect();
    words.extend(
        own.iter()
            .filter_map(|word| word.split_once('@'))
            .map(|(local, _)| letters(local)),
    );
    words.retain(|word| !word.is_empty());
    if words.contains(&rest) {
        return true;
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in &words {
        rest = rest.replacen(word.as_str(), "", 1);
    }
    rest.is_empty()
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
    let (password, hash) = (password.to_owned(), hash.map(str::to_owned));
    on_thread(move || {
        let fits = fits_now(&password, hash.as_ref().unwrap_or(&NOBODY)).map_err(failed)?;
        Ok(fits && hash.is_some())
    })
    .await
}

fn fits_now(password: &str, hash: &str) -> password_hash::Result<bool> {
    let hash = PasswordHash::new(hash)?;
    let (Some(salt), Some(expected)) = (hash.salt, hash.hash) else {
        return Err(password_hash::Error::PhcStringField);
    };
    let version = hash.version.map_or(Ok(Version::default()), Version::try_from)?;
    let argon2 = Argon2::new(Algorithm::try_from(hash.algorithm)?, version, Params::try_from(&hash)?);
    // The comparison takes as long wherever the two differ.
    Ok(output(&argon2, password, salt, expected.len())? == expected)
}

fn hash_now(password: &str) -> Result<String, AppError> {
    let (argon2, salt) = (Argon2::default(), SaltString::generate(&mut OsRng));
    let made = || {
        let hash = PasswordHash {
            algorithm: Algorithm::default().ident(),
            version: Some(Version::default().into()),
            params: argon2.params().try_into()?,
            salt: Some(salt.as_salt()),
            hash: Some(output(&argon2, password, salt.as_salt(), Params::DEFAULT_OUTPUT_LEN)?),
        };
        Ok(hash.to_string())
    };
    made().map_err(failed)
}

/// Argon2 itself, on a sheet that was there before where there is one.
fn output(
    argon2: &Argon2<'_>,
    password: &str,
    salt: password_hash::Salt<'_>,
    length: usize,
) -> password_hash::Result<Output> {
    HASHES.fetch_add(1, Ordering::Relaxed);
    let mut bytes = [0; password_hash::Salt::MAX_LENGTH];
    let salt = salt.decode_b64(&mut bytes)?;
    let mut sheet = Sheet::take(argon2.params().block_count());
    Output::init_with(length, |out| {
        Ok(argon2.hash_password_into_with_memory(password.as_bytes(), salt, out, &mut sheet.0)?)
    })
}

/// The memory of one run; wiped and put back when it is over.
struct Sheet(Vec<Block>);

impl Sheet {
    fn take(blocks: usize) -> Self {
        let kept = SHEETS.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut sheet = kept.unwrap_or_default();
        if sheet.len() < blocks {
            sheet.resize(blocks, Block::new());
        }
        Self(sheet)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        self.0.fill(Block::new());
        SHEETS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(std::mem::take(&mut self.0));
    }
}

fn failed(error: password_hash::Error) -> AppError {
    AppError::Failure(error.to_string())
}

/// Runs it when it is its turn. The turn goes along: whoever leaves meanwhile makes no room for one more.
async fn on_thread<T: Send + 'static>(
    run: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let turn = Arc::clone(&TURNS)
        .acquire_owned()
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?;
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        run()
    })
    .await
    .map_err(|error| AppError::Failure(error.to_string()))?
}

#[cfg(test)]
mod tests {
    use super::{SHEETS, TURNS, check, fits, fits_now, hash};

    /// Made by another program, so that what is kept stays readable whatever is changed here.
    const KEPT: &str = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    #[test]
    fn a_hash_of_the_reference_implementation_fits() {
        assert!(fits_now("password", KEPT).unwrap());
        assert!(!fits_now("passwore", KEPT).unwrap());
        assert!(fits_now("password", "nonsense").is_err());
    }

    #[tokio::test]
    async fn however_many_hash_at_once_the_memory_is_that_of_a_few_and_clean() {
        let hash = hash("vier blaue Kabel").await.unwrap();
        let tries = (0..20).map(|number| {
            let hash = hash.clone();
            tokio::spawn(async move {
                let password = if number % 2 == 0 {
                    "vier blaue Kabel"
                } else {
                    "another one"
                };
                fits(password, Some(&hash)).await.unwrap() == (number % 2 == 0)
            })
        });
        for tried in futures_util::future::join_all(tries).await {
            assert!(tried.unwrap());
        }
        let _quiet = TURNS
            .acquire_many(u32::try_from(TURNS.available_permits()).unwrap())
            .await;
        let sheets = SHEETS.lock().unwrap();
        assert!(sheets.len() <= super::AT_ONCE_MAX + 1, "{} sheets", sheets.len());
        assert!(
            sheets
                .iter()
                .flatten()
                .all(|block| block.as_ref().iter().all(|word| *word == 0))
        );
    }

    #[test]
    fn short_common_and_brand_passwords_are_refused() {
        let refused = |password: &str| check(password, "Voltaro", &[]).err().map(|refusal| refusal.key);
        assert_eq!(refused("kurz"), Some("password-refused-short"));
        assert_eq!(refused("Passwort123456"), Some("password-refused-common"));
        assert_eq!(refused("aaaaaaaaaaaa"), Some("password-refused-common"));
        assert_eq!(refused("Voltaro-2026!"), Some("password-refused-brand"));
        for known in [
            "1q2w3e4r5t6y",
            "asdfghjkl123",
            "987654321098",
            "football1234",
            "zaq12wsxcde3",
            "dragon123456",
            "superman1234",
            "sonnenschein",
            "qazwsxedcrfv",
            "abcdefghijkl",
            "hallohallo12",
            "soleil123456",
            "polska123456",
            "juventus1234",
        ] {
            assert_eq!(refused(known), Some("password-refused-common"), "{known}");
        }
        assert_eq!(refused("kith-demo-2026"), None);
        assert_eq!(refused("vier blaue Kabel am Boot"), None);
    }

    #[test]
    fn what_everybody_knows_of_a_person_is_no_password() {
        let own = ["ada.l@north.example", "Ada", "Löwenzahn"];
        let refused = |password: &str| check(password, "Voltaro", &own).err().map(|refusal| refusal.key);
        for known in [
            "ada.l@north.example",
            "ADA.L@North.example!",
            "Ada Löwenzahn",
            "loewenzahn-ada".replace("oe", "ö").as_str(),
            "löwenzahn1815!",
        ] {
            assert_eq!(refused(known), Some("password-refused-own"), "{known}");
        }
        for fine in ["Ada isst Löwenzahn", "vier blaue Kabel am Boot", "ada.l@south.example"] {
            assert_eq!(refused(fine), None, "{fine}");
        }
        assert_eq!(
            check("vier blaue Kabel", "Voltaro", &["", "V"]).err().map(|r| r.key),
            None
        );
    }
}
