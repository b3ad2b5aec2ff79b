//! The way out for letters over SMTP.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

use super::config::SmtpConfig;
use super::connection::Patience;
use super::failure::Failure;
use super::pool::{Idleness, Pool};
use super::server::{Server, SmtpSetupError};
use crate::foundation::mail::{Letter, OnceError, Outlet, SendError};

/// Sends letters to one SMTP server over a small pool of connections. Clones share the pool.
///
/// Connections are opened when a letter needs one, reused while others wait, asked for life (`NOOP`) after 30 s of
/// idleness and closed after 60 s. A letter waits for a free connection without a limit of its own; opening takes 10 s
/// at most, each command 30 s.
#[derive(Clone)]
pub struct SmtpOutlet(Arc<Pool>);

impl SmtpOutlet {
    /// An outlet to this server. Reads the extra root certificates, and connects only when there is a letter.
    pub fn new(config: SmtpConfig) -> Result<Self, SmtpSetupError> {
        Self::with_patience(config, Patience::USUAL, Idleness::USUAL)
    }

    pub(super) fn with_patience(
        config: SmtpConfig,
        patience: Patience,
        idleness: Idleness,
    ) -> Result<Self, SmtpSetupError> {
        Ok(Self(Arc::new(Pool::new(Server::new(config)?, patience, idleness))))
    }

    /// Connects, signs in where that is wanted, and says goodbye: for whoever checks the set-up.
    ///
    /// # Errors
    /// What a letter would meet.
    pub async fn greet(&self) -> Result<(), SendError> {
        self.0.open().await?.quit().await;
        Ok(())
    }

    /// Connections opened since the start: for metrics; far below the letters sent when reuse works.
    pub fn connections_opened(&self) -> u64 {
        self.0.opened()
    }

    /// Connections that are open and wait for a letter.
    pub fn connections_idle(&self) -> usize {
        self.0.idle_count()
    }
}

impl SmtpOutlet {
    async fn hand_over(&self, letter: &Letter) -> Result<(), Failure> {
        let message = letter.to_message().map_err(SendError::from)?;
        let pool = &self.0;
        let _place = pool.place().await?;

        let mut reused = pool.take_idle().await;
        loop {
            let was_reused = reused.is_some();
            // Owned by this future until it goes back: if the future is dropped half way, so is the connection.
            let mut connection = match reused.take() {
                Some(connection) => connection,
                None => pool.open().await?,
            };
            match connection.hand_over(&message).await {
                Ok(()) => {
                    pool.put_back(connection);
                    return Ok(());
                }
                // The server closed it while it was idle; a fresh one can be tried at once, nothing was sent yet.
                Err(failure) if failure.is_stale && was_reused => {}
                Err(failure) => {
                    if failure.is_connection_good {
                        pool.put_back(connection);
                    }
                    return Err(failure);
                }
            }
        }
    }
}

#[async_trait]
impl Outlet for SmtpOutlet {
    /// As [`Outlet::send`]. A 5xx reply to the letter is [`SendError::Never`]; everything else is [`SendError::Later`],
    /// a 5xx reply to connecting or signing in too: that is a fault of the set-up, not of the letter.
    async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        self.hand_over(letter).await.map_err(|failure| match failure.error {
            SendError::Later { reason, .. } => SendError::Later {
                reason,
                is_of_server: failure.is_of_server,
            },
            never => never,
        })
    }

    /// A failure before the server has heard who the reader is, is [`OnceError::NoServer`], whatever its code.
    async fn send_once(&self, letter: &Letter) -> Result<(), OnceError> {
        self.hand_over(letter).await.map_err(|failure| match failure.error {
            SendError::Later { reason, .. } | SendError::Never { reason, .. } if failure.is_of_server => {
                OnceError::NoServer { reason }
            }
            SendError::Later { reason, .. } if failure.is_unsure => OnceError::Unsure { reason },
            error => error.into(),
        })
    }
}

impl fmt::Debug for SmtpOutlet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpOutlet")
            .field("config", &self.0.server.config)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::super::sink::{Mood, Sink, is_later, is_never};
    use super::*;
    use crate::foundation::mail::letter::tests::letter;

    #[tokio::test]
    async fn the_letter_arrives_as_it_was_built() {
        let sink = Sink::open().await;
        sink.outlet().send(&letter()).await.unwrap();

        let seen = sink.seen.lock().unwrap();
        // On the way, a dot at the start of a line is doubled (RFC 5321 4.5.2).
        let arrived = seen.letters[0].replace("\r\n..", "\r\n.");
        let built = String::from_utf8(letter().to_message().unwrap().formatted()).unwrap();
        assert_eq!(arrived.trim_end(), built.trim_end());
        assert!(
            seen.commands
                .contains(&"MAIL FROM:<bounce-1@voltaro.example>".to_owned())
        );
        assert!(seen.commands.contains(&"RCPT TO:<ada@north.example>".to_owned()));
    }

    #[tokio::test]
    async fn only_silence_behind_the_dot_leaves_open_whether_a_letter_left() {
        for (mood, is_unsure) in [
            (Mood::HangUp("."), true),
            (Mood::Reply(".", "421 too busy"), false),
            (Mood::Reply(".", "451 come back"), false),
            (Mood::HangUp("DATA"), false),
            (Mood::HangUp("RCPT"), false),
        ] {
            let sink = Sink::open().await;
            sink.will(mood);
            let outcome = sink.outlet().send_once(&letter()).await;
            assert_eq!(
                matches!(outcome, Err(OnceError::Unsure { .. })),
                is_unsure,
                "{outcome:?}"
            );
            assert!(outcome.is_err());
        }
    }

    #[tokio::test]
    async fn what_comes_before_the_reader_is_named_is_the_servers_matter() {
        for (mood, is_of_server) in [
            (Mood::HangUp("CONNECT"), true),
            (Mood::Reply("CONNECT", "421 too busy"), true),
            (Mood::Reply("MAIL", "451 come back"), true),
            (Mood::Reply("MAIL", "550 no letters from there"), true),
            (Mood::Reply("RCPT", "530 sign in"), true),
            (Mood::Reply("RCPT", "451 come back"), false),
            (Mood::Reply("RCPT", "421 too busy"), false),
            (Mood::Reply("RCPT", "550 no such person"), false),
            (Mood::Reply(".", "451 come back"), false),
        ] {
            let sink = Sink::open().await;
            sink.will(mood);
            let outcome = sink.outlet().send_once(&letter()).await;
            assert_eq!(
                matches!(outcome, Err(OnceError::NoServer { .. })),
                is_of_server,
                "{outcome:?}"
            );
            assert!(outcome.is_err());
        }
    }

    #[tokio::test]
    async fn a_closed_server_means_later() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        drop(listener);

        let outlet = SmtpOutlet::new(SmtpConfig::parse(&url).unwrap()).unwrap();

        assert!(is_later(outlet.send(&letter()).await));
        let outcome = outlet.send_once(&letter()).await;
        assert!(matches!(outcome, Err(OnceError::NoServer { .. })), "{outcome:?}");
    }

    #[tokio::test]
    async fn a_letter_that_cannot_be_built_never_reaches_the_server() {
        let sink = Sink::open().await;
        let mut bad = letter();
        bad.to.name = Some("Ada\r\nBcc: cleo@south.example".to_owned());

        assert!(is_never(sink.outlet().send(&bad).await));
        assert_eq!(sink.connections(), 0);
    }
}
