//! What TLS needs: the authorities we trust, and a stream that lettre takes.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use lettre::transport::smtp::client::{AsyncTokioStream, Certificate, TlsParameters};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::server::SmtpSetupError;

/// For a connection that lettre encrypts after `STARTTLS`.
pub(super) fn parameters(host: &str, root_pem: Option<&[u8]>) -> Result<TlsParameters, SmtpSetupError> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(pem) = root_pem {
        root_certificates(pem)?;
        parameters = parameters.add_root_certificate(Certificate::from_pem(pem).map_err(set_up_error)?);
    }
    parameters.build().map_err(set_up_error)
}

/// For a connection that we encrypt from the first byte.
pub(super) fn connector(root_pem: Option<&[u8]>) -> Result<TlsConnector, SmtpSetupError> {
    let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    for certificate in root_pem.map_or(Ok(Vec::new()), root_certificates)? {
        roots.add(certificate).map_err(set_up_error)?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(set_up_error)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// The certificates in a PEM text, at least one.
fn root_certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, SmtpSetupError> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    certificates
        .ok()
        .filter(|certificates| !certificates.is_empty())
        .ok_or(SmtpSetupError::Pem)
}

pub(super) fn set_up_error(error: impl fmt::Display) -> SmtpSetupError {
    SmtpSetupError::Tls {
        reason: error.to_string(),
    }
}

/// A TLS stream as lettre wants it.
#[derive(Debug)]
pub(super) struct TlsLine(pub(super) TlsStream<TcpStream>);

impl AsyncTokioStream for TlsLine {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}

impl AsyncRead for TlsLine {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl AsyncWrite for TlsLine {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
