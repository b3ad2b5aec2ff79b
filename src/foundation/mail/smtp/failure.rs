//! Why a letter is not with the server, and what that means for the letter and for the connection.

use lettre::transport::smtp::Error as SmtpError;

use crate::foundation::mail::SendError;

/// Most characters of a reason: replies can be pages long, and reasons are stored with the job.
const REASON_CHARS_MAX: usize = 300;
/// What a server says when nobody has the address: bad mailbox, bad system, bad syntax, moved without a new one, a domain
/// that takes no mail (RFC 3463 3.2, RFC 7505 4.2). A refusal for any other reason says nothing about the address.
const OF_NOBODY: [&str; 5] = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"];

/// Why a letter is not with the server.
pub(super) struct Failure {
    pub(super) error: SendError,
    /// The server said no to this letter and waits for the next one.
    pub(super) is_connection_good: bool,
    /// The connection turned out dead before the server had heard anything of the letter.
    pub(super) is_stale: bool,
    /// The text went out and no reply came: nobody knows whether the server has taken it.
    pub(super) is_unsure: bool,
    /// The server takes no letter at all: it said so, or could not be asked, before it had heard who the reader is.
    pub(super) is_of_server: bool,
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Self {
        Self {
            // What can be tried again and is about no command of the letter is about the connection.
            is_of_server: matches!(error, SendError::Later { .. }),
            error,
            is_connection_good: false,
            is_stale: false,
            is_unsure: false,
        }
    }
}

/// Why a command has no good answer.
pub(super) enum CommandError {
    Smtp(SmtpError),
    TooLong,
}

impl CommandError {
    /// The reply's code, if there was a reply.
    fn code(&self) -> Option<u16> {
        match self {
            Self::Smtp(error) => error.status().map(u16::from),
            Self::TooLong => None,
        }
    }

    /// Whether the connection is gone or about to be: no reply, or 421 (RFC 5321 4.2.3, "closing transmission channel").
    pub(super) fn is_about_connection(&self) -> bool {
        matches!(self.code(), None | Some(421))
    }

    /// Whether no reply came at all.
    pub(super) fn is_unanswered(&self) -> bool {
        self.code().is_none()
    }

    /// Whether the server wants another sign-in (RFC 4954 6): the set-up is wrong, whatever the letter is.
    pub(super) fn is_about_set_up(&self) -> bool {
        matches!(self.code(), Some(530 | 534 | 535 | 538))
    }

    fn reason(&self) -> String {
        match self {
            Self::Smtp(error) => error.to_string(),
            Self::TooLong => "the mail server did not answer in time".to_owned(),
        }
    }

    /// For a command that was about the letter.
    pub(super) fn into_send_error(self) -> SendError {
        match self.code() {
            _ if self.is_about_set_up() => later(self.reason()),
            Some(500..600) => {
                let reason = self.reason();
                SendError::Never {
                    is_of_nobody: is_of_nobody(&reason),
                    reason: bounded(reason),
                }
            }
            _ => later(self.reason()),
        }
    }
}

/// Whether a reply has one of the codes in [`OF_NOBODY`].
fn is_of_nobody(reply: &str) -> bool {
    let mut words = reply.split(|char: char| !char.is_ascii_digit() && char != '.');
    words.any(|word| OF_NOBODY.contains(&word))
}

/// For a command before any letter: connecting, encrypting, signing in.
pub(super) fn set_up_error(step: &str, error: CommandError) -> SendError {
    later(format!("{step} at the mail server: {}", error.reason()))
}

/// Try again, for this reason.
pub(super) fn later(reason: impl Into<String>) -> SendError {
    SendError::Later {
        reason: bounded(reason.into()),
        is_of_server: false,
    }
}

/// One line of bearable length. Servers like to repeat the address they refuse, and reasons end in logs.
fn bounded(reason: String) -> String {
    let line: String = reason.chars().filter(|char| !char.is_control()).collect();
    line.split_inclusive(|char: char| char.is_whitespace() || "<>()[],;:\"'".contains(char))
        .flat_map(|word| {
            if word.contains('@') {
                without_address(word)
            } else {
                ["", word]
            }
        })
        .flat_map(str::chars)
        .take(REASON_CHARS_MAX)
        .collect()
}

/// A word that is an address, as `…` and whatever mark or space ends it.
fn without_address(word: &str) -> [&str; 2] {
    let end = word
        .char_indices()
        .next_back()
        .filter(|(_, last)| !last.is_alphanumeric());
    ["…", end.map_or("", |(at, _)| &word[at..])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_replies_are_cut() {
        let SendError::Later { reason, .. } = later("x\r\n".repeat(1000)) else {
            panic!("later is later")
        };

        assert_eq!(reason, "x".repeat(REASON_CHARS_MAX));
    }

    #[test]
    fn only_some_refusals_say_that_nobody_has_the_address() {
        for (reply, expected) in [
            ("permanent error (550): 5.1.1 <ada@north.example>: unknown", true),
            ("permanent error (556): 5.1.10 no mail here", true),
            ("permanent error (550): 5.7.1 looks like spam", false),
            ("permanent error (552): 5.2.2 mailbox full", false),
            ("permanent error (550): 5.1.11 other", false),
            ("permanent error (550): no", false),
        ] {
            assert_eq!(is_of_nobody(reply), expected, "{reply}");
        }
    }

    #[test]
    fn a_reason_names_no_address() {
        for (reply, reason) in [
            ("5.1.1 <ada@north.example>: unknown", "5.1.1 <…>: unknown"),
            ("no ada@north.example here", "no … here"),
            ("who is ada+1@north.example", "who is …"),
            ("451 come back", "451 come back"),
        ] {
            assert_eq!(bounded(reply.to_owned()), reason);
        }
    }
}
