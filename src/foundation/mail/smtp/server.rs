//! The server letters go to, ready to be dialled: its certificates read, its TLS set up.

use std::io;

use lettre::transport::smtp::client::{AsyncTokioStream, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::config::{SmtpConfig, SmtpSecurity};
use super::tls::{self, TlsLine};

/// Why an outlet could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSetupError {
    /// The extra root certificates could not be read.
    #[error("reading the SMTP root certificates: {0}")]
    RootCertificates(#[source] io::Error),
    /// They are no certificates.
    #[error("the SMTP root certificates are not well-formed PEM")]
    Pem,
    /// TLS cannot be used with this host.
    #[error("setting up TLS for SMTP: {reason}")]
    Tls {
        /// In the library's words.
        reason: String,
    },
}

/// A server, and how to get a line to it.
pub(super) struct Server {
    pub(super) config: SmtpConfig,
    pub(super) hello_name: ClientId,
    pub(super) security: Security,
}

/// [`SmtpSecurity`] with what it needs.
pub(super) enum Security {
    Plain,
    StartTls(TlsParameters),
    Tls(TlsConnector, ServerName<'static>),
}

impl Server {
    /// Reads the extra root certificates; connects to nobody.
    pub(super) fn new(config: SmtpConfig) -> Result<Self, SmtpSetupError> {
        let hello_name = config
            .hello_name
            .clone()
            .map_or_else(ClientId::default, ClientId::Domain);
        Ok(Self {
            hello_name,
            security: Security::new(&config)?,
            config,
        })
    }

    /// A line to the server, encrypted already where TLS comes first.
    pub(super) async fn dial(&self) -> io::Result<Box<dyn AsyncTokioStream>> {
        let stream = dial(&self.config.host, self.config.port).await?;
        Ok(match &self.security {
            Security::Plain | Security::StartTls(_) => Box::new(stream),
            Security::Tls(connector, host) => Box::new(TlsLine(connector.connect(host.clone(), stream).await?)),
        })
    }
}

impl Security {
    fn new(config: &SmtpConfig) -> Result<Self, SmtpSetupError> {
        let root_pem = match &config.root_certificates {
            Some(file) => Some(std::fs::read(file).map_err(SmtpSetupError::RootCertificates)?),
            None => None,
        };
        match config.security {
            SmtpSecurity::Plain => Ok(Self::Plain),
            SmtpSecurity::StartTls => tls::parameters(&config.host, root_pem.as_deref()).map(Self::StartTls),
            SmtpSecurity::Tls => {
                let host = ServerName::try_from(config.host.clone()).map_err(tls::set_up_error)?;
                Ok(Self::Tls(tls::connector(root_pem.as_deref())?, host))
            }
        }
    }
}

/// A connected socket that sends at once (`TCP_NODELAY`), whichever of the host's addresses answers first.
async fn dial(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = TcpStream::connect((host, port)).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

#[cfg(test)]
mod tests {
    use super::super::sink::Sink;
    use super::*;

    #[tokio::test]
    async fn sockets_send_without_delay() {
        let sink = Sink::open().await;

        assert!(dial("127.0.0.1", sink.port).await.unwrap().nodelay().unwrap());
    }

    #[test]
    fn root_certificates_that_are_none_are_refused_at_the_start() {
        let config = SmtpConfig::parse("smtps://localhost").unwrap();
        let missing = config.clone().with_root_certificates("/nowhere/root.pem");
        assert!(matches!(Server::new(missing), Err(SmtpSetupError::RootCertificates(_))));

        // A file that is there and holds no certificate.
        let wrong = config.with_root_certificates(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        assert!(matches!(Server::new(wrong), Err(SmtpSetupError::Pem)));
    }
}
