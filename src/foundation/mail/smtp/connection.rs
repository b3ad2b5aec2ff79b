//! One connection: greeted, encrypted, signed in, and then letter after letter.

use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt, Rset};
use tokio::time::timeout;

use super::config::SignIn;
use super::failure::{CommandError, Failure, later, set_up_error};
use super::server::{Security, Server};
use crate::foundation::mail::SendError;

/// How long a connection waits for the server.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// For the connection and TLS to stand.
    pub(super) connect: Duration,
    /// For the answer to one command.
    pub(super) command: Duration,
}

impl Patience {
    pub(super) const USUAL: Self = Self {
        connect: Duration::from_secs(10),
        command: Duration::from_secs(30),
    };

    async fn command<T>(self, answer: impl Future<Output = Result<T, SmtpError>>) -> Result<T, CommandError> {
        match timeout(self.command, answer).await {
            Ok(answer) => answer.map_err(CommandError::Smtp),
            Err(_) => Err(CommandError::TooLong),
        }
    }
}

/// An open connection to the server, ready for a letter.
pub(super) struct Connection {
    smtp: AsyncSmtpConnection,
    patience: Patience,
}

impl Connection {
    /// A new connection, greeted, encrypted and signed in as configured.
    pub(super) async fn open(server: &Server, patience: Patience) -> Result<Self, SendError> {
        let stream = timeout(patience.connect, server.dial())
            .await
            .map_err(|_| later("connecting to the mail server took too long"))?
            .map_err(|error| later(format!("connecting to the mail server: {error}")))?;
        let greeting = AsyncSmtpConnection::connect_with_transport(stream, &server.hello_name);
        let mut smtp = patience
            .command(greeting)
            .await
            .map_err(|error| set_up_error("greeting", error))?;

        if let Security::StartTls(parameters) = &server.security {
            let starttls = smtp.starttls(parameters.clone(), &server.hello_name);
            patience
                .command(starttls)
                .await
                .map_err(|error| set_up_error("STARTTLS", error))?;
        }
        if let Some(SignIn { user, password }) = &server.config.sign_in {
            let credentials = Credentials::new(user.clone(), password.clone());
            let auth = smtp.auth(&[Mechanism::Plain, Mechanism::Login], &credentials);
            patience
                .command(auth)
                .await
                .map_err(|error| set_up_error("signing in", error))?;
        }
        Ok(Self { smtp, patience })
    }

    /// Whether the server still answers.
    pub(super) async fn is_alive(&mut self) -> bool {
        self.patience.command(self.smtp.command(Noop)).await.is_ok()
    }

    /// One letter from `MAIL FROM` to the final dot (RFC 5321 3.3).
    pub(super) async fn hand_over(&mut self, message: &lettre::Message) -> Result<(), Failure> {
        let envelope = message.envelope();
        let from: Option<Address> = envelope.from().cloned();
        let mail = self.smtp.command(Mail::new(from, Vec::new()));
        if let Err(error) = self.patience.command(mail).await {
            let is_stale = error.is_about_connection();
            return Err(Failure {
                is_stale,
                // So far the server knows who writes, which is the same for every letter of a list.
                is_of_server: true,
                ..self.refused(error).await
            });
        }
        for to in envelope.to() {
            let rcpt = self.smtp.command(Rcpt::new(to.clone(), Vec::new()));
            if let Err(error) = self.patience.command(rcpt).await {
                return Err(self.refused(error).await);
            }
        }
        if let Err(error) = self.patience.command(self.smtp.command(Data)).await {
            return Err(self.refused(error).await);
        }
        let text = message.formatted();
        if let Err(error) = self.patience.command(self.smtp.message(&text)).await {
            let is_unsure = error.is_unanswered();
            return Err(Failure {
                is_unsure,
                ..self.refused(error).await
            });
        }
        Ok(())
    }

    /// What a failed command means, and whether the connection can take another letter after a reset.
    async fn refused(&mut self, error: CommandError) -> Failure {
        let is_connection_good =
            !error.is_about_connection() && self.patience.command(self.smtp.command(Rset)).await.is_ok();
        Failure {
            is_of_server: error.is_about_set_up(),
            error: error.into_send_error(),
            is_connection_good,
            is_stale: false,
            is_unsure: false,
        }
    }

    /// Says goodbye.
    pub(super) async fn quit(mut self) {
        // Politeness; the server's answer changes nothing.
        drop(timeout(Duration::from_secs(1), self.smtp.quit()).await);
    }
}

#[cfg(test)]
mod tests {
    use super::super::sink::{Mood, Sink, is_later, is_never};
    use super::*;
    use crate::foundation::mail::letter::tests::letter;
    use crate::foundation::mail::{Outlet, SmtpConfig, SmtpOutlet};

    #[tokio::test]
    async fn a_refusal_for_good_means_never_and_keeps_the_connection() {
        for command in ["MAIL", "RCPT", "DATA", "."] {
            let sink = Sink::open().await;
            let outlet = sink.outlet();
            sink.will(Mood::Reply(command, "550 no such person"));

            assert!(is_never(outlet.send(&letter()).await), "{command}");
            outlet.send(&letter()).await.unwrap();
            assert_eq!(sink.connections(), 1, "{command}");
        }
    }

    #[tokio::test]
    async fn a_refusal_for_now_means_later_and_keeps_the_connection() {
        for command in ["MAIL", "RCPT", "DATA", "."] {
            let sink = Sink::open().await;
            let outlet = sink.outlet();
            sink.will(Mood::Reply(command, "451 come back"));

            assert!(is_later(outlet.send(&letter()).await), "{command}");
            outlet.send(&letter()).await.unwrap();
            assert_eq!(sink.connections(), 1, "{command}");
        }
    }

    #[tokio::test]
    async fn a_server_that_says_goodbye_means_later_and_a_new_connection() {
        for command in ["CONNECT", "MAIL", "RCPT", "."] {
            let sink = Sink::open().await;
            let outlet = sink.outlet();
            sink.will(Mood::Reply(command, "421 too busy"));

            assert!(is_later(outlet.send(&letter()).await), "{command}");
            outlet.send(&letter()).await.unwrap();
            assert_eq!(sink.connections(), 2, "{command}");
        }
    }

    #[tokio::test]
    async fn hanging_up_at_any_moment_means_later() {
        for command in ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "."] {
            let sink = Sink::open().await;
            sink.will(Mood::HangUp(command));

            assert!(is_later(sink.outlet().send(&letter()).await), "{command}");
        }
    }

    #[tokio::test]
    async fn a_letter_whose_text_went_out_is_not_sent_twice_by_itself() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();
        outlet.send(&letter()).await.unwrap();
        sink.will(Mood::HangUp("."));

        assert!(is_later(outlet.send(&letter()).await));
        assert_eq!(sink.commands("DATA"), 2);
    }

    #[tokio::test]
    async fn a_silent_server_means_later() {
        let patience = Patience {
            command: Duration::from_millis(50),
            ..Patience::USUAL
        };
        for command in ["CONNECT", "RCPT", "."] {
            let sink = Sink::open().await;
            sink.will(Mood::Silence(command));

            assert!(is_later(sink.outlet_with(patience).send(&letter()).await), "{command}");
        }
    }

    #[tokio::test]
    async fn the_outlet_signs_in_and_a_wrong_password_means_later() {
        let sink = Sink::open().await;
        let url = format!("smtp://ada:p%40ss@127.0.0.1:{}", sink.port);
        let outlet = SmtpOutlet::new(SmtpConfig::parse(&url).unwrap()).unwrap();
        sink.will(Mood::Reply("AUTH", "535 wrong"));

        assert!(is_later(outlet.send(&letter()).await));
        outlet.send(&letter()).await.unwrap();

        // base64 of \0ada\0p@ss
        assert!(
            sink.seen
                .lock()
                .unwrap()
                .commands
                .contains(&"AUTH PLAIN AGFkYQBwQHNz".to_owned())
        );
    }

    #[tokio::test]
    async fn a_server_without_starttls_gets_no_letter() {
        let sink = Sink::open().await;
        let url = format!("smtp+starttls://localhost:{}", sink.port);
        let outlet = SmtpOutlet::new(SmtpConfig::parse(&url).unwrap()).unwrap();

        assert!(is_later(outlet.send(&letter()).await));
        assert_eq!(sink.commands("MAIL"), 0);
    }

    #[tokio::test]
    async fn a_server_that_does_not_speak_tls_means_later() {
        let sink = Sink::open().await;
        let url = format!("smtps://localhost:{}", sink.port);
        let outlet = SmtpOutlet::new(SmtpConfig::parse(&url).unwrap()).unwrap();

        assert!(is_later(outlet.send(&letter()).await));
    }
}
