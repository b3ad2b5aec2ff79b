//! The ways a letter can leave the house.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::{Letter, LetterRefused};

/// Most letters a [`MemoryOutlet`] keeps; the oldest goes first.
pub const KEPT_LETTERS_MAX: usize = 500;

/// A way out for letters.
#[async_trait]
pub trait Outlet: Send + Sync {
    /// Hands the letter over. `Ok` means that the other side has taken responsibility for it, not that it was read.
    ///
    /// Dropping the future is safe, but leaves open whether the letter went out.
    async fn send(&self, letter: &Letter) -> Result<(), SendError>;

    /// The same, for a letter that may arrive once at most: says when nobody knows whether it went out.
    async fn send_once(&self, letter: &Letter) -> Result<(), OnceError> {
        Ok(self.send(letter).await?)
    }
}

/// Why a letter that may arrive once at most is not known to have left.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OnceError {
    /// It surely did not leave.
    #[error(transparent)]
    NotSent(#[from] SendError),
    /// It did not leave, and neither the letter nor its reader is to blame: the server cannot be reached, or takes nothing.
    #[error("the mail server takes no letters: {reason}")]
    NoServer {
        /// What happened, in the server's or the system's words.
        reason: String,
    },
    /// Its text went out and no answer came: nobody knows.
    #[error("nobody knows whether it was taken: {reason}")]
    Unsure {
        /// What happened, in the system's words.
        reason: String,
    },
}

/// Why a letter did not leave, and whether to try again. Reasons are for operators, at most 300 characters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Try again: no connection, a server that is busy or wrongly set up, or nobody knows whether it went out.
    #[error("not sent for now: {reason}")]
    Later {
        /// What happened, in the server's or the system's words.
        reason: String,
        /// Whether the server takes no letter at all, whoever it is for: it cannot be reached, or is wrongly set up.
        is_of_server: bool,
    },
    /// Trying again cannot help: the server refused this letter, or it cannot be built.
    #[error("not sendable: {reason}")]
    Never {
        /// What happened, in the server's or our words.
        reason: String,
        /// Whether the address is to blame: the server says that nobody has it.
        is_of_nobody: bool,
    },
}

impl From<LetterRefused> for SendError {
    fn from(refused: LetterRefused) -> Self {
        Self::Never {
            reason: refused.to_string(),
            is_of_nobody: false,
        }
    }
}

/// The way out this process was started with. Clones share it.
#[derive(Clone)]
pub struct Outbox {
    outlet: Arc<dyn Outlet>,
    kept: Option<Arc<MemoryOutlet>>,
}

impl Outbox {
    /// Keeps letters in memory, where [`Outbox::kept`] shows them: development and tests.
    pub fn in_memory() -> Self {
        let kept = Arc::new(MemoryOutlet::default());
        Self {
            outlet: kept.clone(),
            kept: Some(kept),
        }
    }

    /// Sends through this outlet.
    pub fn over(outlet: impl Outlet + 'static) -> Self {
        Self {
            outlet: Arc::new(outlet),
            kept: None,
        }
    }

    /// The letters kept in memory; none when they really leave the house.
    pub fn kept(&self) -> Option<&MemoryOutlet> {
        self.kept.as_deref()
    }
}

#[async_trait]
impl Outlet for Outbox {
    async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        self.outlet.send(letter).await
    }

    async fn send_once(&self, letter: &Letter) -> Result<(), OnceError> {
        self.outlet.send_once(letter).await
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox")
            .field("in_memory", &self.kept.is_some())
            .finish_non_exhaustive()
    }
}

/// A letter a [`MemoryOutlet`] kept.
#[derive(Debug, PartialEq, Eq)]
pub struct KeptLetter {
    /// Counts from 1 in the order of arrival; never given twice by one outlet. Not the Message-ID, because the same
    /// letter may come twice.
    pub id: u64,
    /// The letter.
    pub letter: Letter,
}

/// Keeps the last [`KEPT_LETTERS_MAX`] letters instead of sending them. Refuses what could not be sent either.
#[derive(Default)]
pub struct MemoryOutlet {
    shelf: Mutex<Shelf>,
}

#[derive(Default)]
struct Shelf {
    last_id: u64,
    letters: VecDeque<Arc<KeptLetter>>,
}

impl MemoryOutlet {
    /// The letters, newest first.
    pub fn list(&self) -> Vec<Arc<KeptLetter>> {
        self.shelf().letters.iter().rev().cloned().collect()
    }

    /// The letter with this id, if it is still kept.
    pub fn find(&self, id: u64) -> Option<Arc<KeptLetter>> {
        self.shelf().letters.iter().find(|kept| kept.id == id).cloned()
    }

    /// Forgets all letters; ids go on counting.
    pub fn clear(&self) {
        self.shelf().letters.clear();
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        // A panic elsewhere cannot leave the shelf half changed, so a poisoned lock is still good.
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Outlet for MemoryOutlet {
    async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        letter.to_message()?;
        let mut shelf = self.shelf();
        shelf.last_id += 1;
        let kept = KeptLetter {
            id: shelf.last_id,
            letter: letter.clone(),
        };
        shelf.letters.push_back(Arc::new(kept));
        if shelf.letters.len() > KEPT_LETTERS_MAX {
            shelf.letters.pop_front();
        }
        Ok(())
    }
}

impl fmt::Debug for MemoryOutlet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryOutlet")
            .field("letters", &self.shelf().letters.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::super::letter::tests::letter;
    use super::*;

    #[tokio::test]
    async fn letters_in_memory_are_listed_newest_first_and_found_by_id() {
        let outbox = Outbox::in_memory();
        let mut second = letter();
        second.subject = "second".to_owned();

        outbox.send(&letter()).await.unwrap();
        outbox.send(&second).await.unwrap();

        let kept = outbox.kept().unwrap();
        assert_eq!(kept.list().iter().map(|kept| kept.id).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(kept.find(2).unwrap().letter, second);
        assert!(kept.find(3).is_none());
    }

    #[tokio::test]
    async fn memory_keeps_the_last_five_hundred_letters() {
        let outlet = MemoryOutlet::default();
        for _ in 0..KEPT_LETTERS_MAX + 2 {
            outlet.send(&letter()).await.unwrap();
        }

        assert_eq!(outlet.list().len(), KEPT_LETTERS_MAX);
        assert!(outlet.find(2).is_none());
        assert!(outlet.find(3).is_some());
        outlet.clear();
        assert!(outlet.list().is_empty());
    }

    #[tokio::test]
    async fn memory_refuses_what_could_not_be_sent() {
        let outlet = MemoryOutlet::default();
        let mut bad = letter();
        bad.subject = "hello\r\nBcc: cleo@south.example".to_owned();

        let refused = outlet.send(&bad).await;

        assert_eq!(
            refused,
            Err(SendError::Never {
                reason: "subject contains a control character".to_owned(),
                is_of_nobody: false,
            })
        );
        assert!(outlet.list().is_empty());
    }
}
