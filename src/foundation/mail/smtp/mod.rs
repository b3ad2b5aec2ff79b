//! Letters over SMTP: a few open connections, each used for many letters.
//!
//! Words: a [`SmtpConfig`] says which server, a `Server` is one with its certificates read, a `Connection` speaks the
//! dialogue, the `Pool` keeps connections for the next letter, and the [`SmtpOutlet`] is what the house sees of it.
//!
//! We dial the sockets ourselves, because lettre's wait for the server's delayed acknowledgement: 44 ms per letter. The
//! dialogue is spoken command by command, so that a refused recipient costs an `RSET` and not the connection.
//!
//! lettre writes every command to its own log at debug level, the password among them: do not turn that on.

mod config;
mod connection;
mod failure;
mod outlet;
mod pool;
mod server;
#[cfg(test)]
mod sink;
mod tls;
mod url;

pub use config::{SmtpConfig, SmtpSecurity};
pub use outlet::SmtpOutlet;
pub use server::SmtpSetupError;
pub use url::SmtpUrlRefused;
