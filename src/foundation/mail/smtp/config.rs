//! Which server, and how to sign in to it.

use std::fmt;
use std::path::PathBuf;

/// How the connection is kept from being read by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// Not at all (`smtp://`): a server on the same machine or network.
    Plain,
    /// Plain until `STARTTLS` (`smtp+starttls://`); a server that does not offer it gets no letter.
    StartTls,
    /// TLS from the first byte (`smtps://`).
    Tls,
}

/// Where the server is and how to sign in to it; parsed from a URL.
///
/// `smtp://host:port`, `smtp+starttls://user:password@host:port` or `smtps://…`. User and password are percent-encoded;
/// the port is 25, 587 or 465 unless given. Its `Debug` hides user and password.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpConfig {
    pub(super) security: SmtpSecurity,
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) sign_in: Option<SignIn>,
    pub(super) root_certificates: Option<PathBuf>,
    pub(super) hello_name: Option<String>,
    pub(super) connections_max: usize,
}

/// Who we are to the server.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct SignIn {
    pub(super) user: String,
    pub(super) password: String,
}

impl SmtpConfig {
    /// Also trusts the authorities in this PEM file, for servers with a private certificate. Read by
    /// [`SmtpOutlet::new`](super::SmtpOutlet::new).
    #[must_use]
    pub fn with_root_certificates(mut self, pem_file: impl Into<PathBuf>) -> Self {
        self.root_certificates = Some(pem_file.into());
        self
    }

    /// Introduces us to the server under this host name; `[127.0.0.1]` without it.
    #[must_use]
    pub fn with_hello_name(mut self, host: impl Into<String>) -> Self {
        self.hello_name = Some(host.into());
        self
    }

    /// Opens up to this many connections at a time; at least 1, usually 2.
    #[must_use]
    pub fn with_connections_max(mut self, connections_max: usize) -> Self {
        self.connections_max = connections_max.max(1);
        self
    }

    /// How the connection is protected.
    pub fn security(&self) -> SmtpSecurity {
        self.security
    }

    /// The server's name or address, in lower case, IPv6 without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The server's port.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl fmt::Debug for SmtpConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpConfig")
            .field("security", &self.security)
            .field("host", &self.host)
            .field("port", &self.port)
            .field("signs_in", &self.sign_in.is_some())
            .field("root_certificates", &self.root_certificates)
            .field("hello_name", &self.hello_name)
            .field("connections_max", &self.connections_max)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::SmtpConfig;
    use crate::foundation::mail::SmtpOutlet;

    #[test]
    fn a_config_in_a_log_hides_user_and_password() {
        let config = SmtpConfig::parse("smtps://ada-user:hunter2@localhost").unwrap();
        let outlet = SmtpOutlet::new(config.clone()).unwrap();

        let log = format!("{config:?} {outlet:?}");
        assert!(
            log.contains("localhost") && !log.contains("hunter2") && !log.contains("ada-user"),
            "{log}"
        );
    }
}
