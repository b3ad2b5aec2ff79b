//! Letters over SMTP: a few open connections, each used for many letters.
//!
//! We dial the sockets ourselves, because lettre's wait for the server's delayed acknowledgement: 44 ms per letter. The
//! dialogue is spoken command by command, so that a refused recipient costs an `RSET` and not the connection.
//!
//! lettre writes every command to its own log at debug level, the password among them: do not turn that on.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use lettre::Address;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::{Letter, Outlet, SendError};

/// Connections of one outlet, unless [`SmtpConfig::with_connections_max`] says otherwise.
const CONNECTIONS_MAX: usize = 2;

/// Most characters of a reason: replies can be pages long, and reasons are stored with the job.
const REASON_CHARS_MAX: usize = 300;

/// How long we wait for what.
#[derive(Clone, Copy, Debug)]
struct Patience {
    /// For the connection and TLS to stand.
    connect: Duration,
    /// For the answer to one command.
    command: Duration,
    /// How long a connection may have been idle before it is asked whether it still lives.
    idle_untested: Duration,
    /// How long a connection may be idle at all.
    idle: Duration,
}

impl Patience {
    const USUAL: Self = Self {
        connect: Duration::from_secs(10),
        command: Duration::from_secs(30),
        idle_untested: Duration::from_secs(30),
        idle: Duration::from_secs(60),
    };
}

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
    security: SmtpSecurity,
    host: String,
    port: u16,
    sign_in: Option<SignIn>,
    root_certificates: Option<PathBuf>,
    hello_name: Option<String>,
    connections_max: usize,
}

#[derive(Clone, PartialEq, Eq)]
struct SignIn {
    user: String,
    password: String,
}

/// What is wrong with an SMTP URL. Repeats nothing of it, because any part may turn out to be the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmtpUrlRefused {
    /// It starts with something else.
    #[error("an SMTP URL starts with smtp://, smtp+starttls:// or smtps://")]
    Scheme,
    /// No host, or one with characters no host has.
    #[error("the SMTP URL has no well-formed host")]
    Host,
    /// Not a number from 1 to 65535.
    #[error("the SMTP URL's port is not a number from 1 to 65535")]
    Port,
    /// A user without a password, or the reverse.
    #[error("the SMTP URL needs both user and password, or neither")]
    SignIn,
    /// A `%` without two hexadecimal digits behind it, or bytes that are not UTF-8, or a control character.
    #[error("user or password of the SMTP URL is not well-formed percent-encoding of UTF-8 text")]
    PercentEncoding,
    /// Something follows the port; often a `/`, `?` or `#` of the password that should be percent-encoded.
    #[error("the SMTP URL has something behind the port; are /, ? and # in the password percent-encoded?")]
    Tail,
}

impl SmtpConfig {
    /// The configuration in this URL.
    pub fn parse(url: &str) -> Result<Self, SmtpUrlRefused> {
        let (scheme, rest) = url.trim().split_once("://").ok_or(SmtpUrlRefused::Scheme)?;
        let (security, usual_port) = match scheme.to_ascii_lowercase().as_str() {
            "smtp" => (SmtpSecurity::Plain, 25),
            "smtp+starttls" => (SmtpSecurity::StartTls, 587),
            "smtps" => (SmtpSecurity::Tls, 465),
            _ => return Err(SmtpUrlRefused::Scheme),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains(['/', '?', '#']) {
            return Err(SmtpUrlRefused::Tail);
        }
        // The last @, so that a user like ada@north.example need not be encoded.
        let (sign_in, host_and_port) = match authority.rsplit_once('@') {
            Some((sign_in, host_and_port)) => (Some(SignIn::parse(sign_in)?), host_and_port),
            None => (None, authority),
        };
        let (host, port) = split_host(host_and_port)?;
        let port = match port {
            Some(port) => port
                .parse()
                .ok()
                .filter(|port| *port != 0)
                .ok_or(SmtpUrlRefused::Port)?,
            None => usual_port,
        };
        Ok(Self {
            security,
            host: host.to_ascii_lowercase(),
            port,
            sign_in,
            root_certificates: None,
            hello_name: None,
            connections_max: CONNECTIONS_MAX,
        })
    }

    /// Also trusts the authorities in this PEM file, for servers with a private certificate. Read by
    /// [`SmtpOutlet::new`].
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

impl FromStr for SmtpConfig {
    type Err = SmtpUrlRefused;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::parse(url)
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

impl SignIn {
    fn parse(text: &str) -> Result<Self, SmtpUrlRefused> {
        let (user, password) = text.split_once(':').ok_or(SmtpUrlRefused::SignIn)?;
        if user.is_empty() || password.is_empty() {
            return Err(SmtpUrlRefused::SignIn);
        }
        Ok(Self {
            user: percent_decoded(user)?,
            password: percent_decoded(password)?,
        })
    }
}

fn percent_decoded(text: &str) -> Result<String, SmtpUrlRefused> {
    // The decoder leaves a lone % as it is, and a password that is silently another one costs an afternoon.
    let is_byte = |after: &str| {
        after
            .as_bytes()
            .get(..2)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    };
    if !text.split('%').skip(1).all(is_byte) {
        return Err(SmtpUrlRefused::PercentEncoding);
    }
    let text = percent_decode_str(text)
        .decode_utf8()
        .map_err(|_| SmtpUrlRefused::PercentEncoding)?;
    if text.chars().any(char::is_control) {
        return Err(SmtpUrlRefused::PercentEncoding);
    }
    Ok(text.into_owned())
}

/// The host and the digits behind its colon.
fn split_host(text: &str) -> Result<(&str, Option<&str>), SmtpUrlRefused> {
    if let Some(rest) = text.strip_prefix('[') {
        let (host, behind) = rest.split_once(']').ok_or(SmtpUrlRefused::Host)?;
        let port = match behind {
            "" => None,
            _ => Some(behind.strip_prefix(':').ok_or(SmtpUrlRefused::Port)?),
        };
        host.parse::<std::net::Ipv6Addr>().map_err(|_| SmtpUrlRefused::Host)?;
        return Ok((host, port));
    }
    let (host, port) = text
        .split_once(':')
        .map_or((text, None), |(host, port)| (host, Some(port)));
    if host.is_empty()
        || !host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    {
        return Err(SmtpUrlRefused::Host);
    }
    Ok((host, port))
}

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

/// Sends letters to one SMTP server over a small pool of connections. Clones share the pool.
///
/// Connections are opened when a letter needs one, reused while others wait, asked for life (`NOOP`) after 30 s of
/// idleness and closed after 60 s. A letter waits for a free connection without a limit of its own; opening takes 10 s
/// at most, each command 30 s.
#[derive(Clone)]
pub struct SmtpOutlet(Arc<Pool>);

struct Pool {
    config: SmtpConfig,
    hello_name: ClientId,
    security: Security,
    patience: Patience,
    places: Semaphore,
    idle: Mutex<Idle>,
    opened: AtomicU64,
}

/// [`SmtpSecurity`] with what it needs.
enum Security {
    Plain,
    StartTls(TlsParameters),
    Tls(TlsConnector, ServerName<'static>),
}

#[derive(Default)]
struct Idle {
    connections: Vec<IdleConnection>,
    /// Whether a task is waiting to close what is idle for too long.
    is_watched: bool,
}

struct IdleConnection {
    connection: AsyncSmtpConnection,
    since: Instant,
}

/// Why a letter is not with the server.
struct Failure {
    error: SendError,
    /// The server said no to this letter and waits for the next one.
    is_connection_good: bool,
    /// The connection turned out dead before the server had heard anything of the letter.
    is_stale: bool,
}

impl SmtpOutlet {
    /// An outlet to this server. Reads the extra root certificates, and connects only when there is a letter.
    pub fn new(config: SmtpConfig) -> Result<Self, SmtpSetupError> {
        Self::with_patience(config, Patience::USUAL)
    }

    fn with_patience(config: SmtpConfig, patience: Patience) -> Result<Self, SmtpSetupError> {
        let hello_name = config
            .hello_name
            .clone()
            .map_or_else(ClientId::default, ClientId::Domain);
        Ok(Self(Arc::new(Pool {
            hello_name,
            security: Security::new(&config)?,
            patience,
            places: Semaphore::new(config.connections_max),
            idle: Mutex::default(),
            opened: AtomicU64::new(0),
            config,
        })))
    }

    /// Connections opened since the start: for metrics; far below the letters sent when reuse works.
    pub fn connections_opened(&self) -> u64 {
        self.0.opened.load(Ordering::Relaxed)
    }

    /// Connections that are open and wait for a letter.
    pub fn connections_idle(&self) -> usize {
        self.0.idle().connections.len()
    }
}

#[async_trait]
impl Outlet for SmtpOutlet {
    /// As [`Outlet::send`]. A 5xx reply to the letter is [`SendError::Never`]; everything else is [`SendError::Later`],
    /// a 5xx reply to connecting or signing in too: that is a fault of the set-up, not of the letter.
    async fn send(&self, letter: &Letter) -> Result<(), SendError> {
        let message = letter.to_message()?;
        let pool = &self.0;
        let _place = pool
            .places
            .acquire()
            .await
            .map_err(|closed| later(closed.to_string()))?;

        let mut reused = pool.take_idle().await;
        loop {
            let was_reused = reused.is_some();
            // Owned by this future until it goes back: if the future is dropped half way, so is the connection.
            let mut connection = match reused.take() {
                Some(connection) => connection,
                None => pool.open().await?,
            };
            match pool.hand_over(&mut connection, &message).await {
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
                    return Err(failure.error);
                }
            }
        }
    }
}

impl fmt::Debug for SmtpOutlet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpOutlet")
            .field("config", &self.0.config)
            .finish_non_exhaustive()
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
            SmtpSecurity::StartTls => starttls_parameters(&config.host, root_pem.as_deref()).map(Self::StartTls),
            SmtpSecurity::Tls => {
                let host = ServerName::try_from(config.host.clone()).map_err(tls_error)?;
                Ok(Self::Tls(tls_connector(root_pem.as_deref())?, host))
            }
        }
    }
}

fn starttls_parameters(host: &str, root_pem: Option<&[u8]>) -> Result<TlsParameters, SmtpSetupError> {
    let mut parameters = TlsParameters::builder(host.to_owned());
    if let Some(pem) = root_pem {
        root_certificates(pem)?;
        parameters = parameters.add_root_certificate(Certificate::from_pem(pem).map_err(tls_error)?);
    }
    parameters.build().map_err(tls_error)
}

fn tls_connector(root_pem: Option<&[u8]>) -> Result<TlsConnector, SmtpSetupError> {
    let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    for certificate in root_pem.map_or(Ok(Vec::new()), root_certificates)? {
        roots.add(certificate).map_err(tls_error)?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(tls_error)?
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

fn tls_error(error: impl fmt::Display) -> SmtpSetupError {
    SmtpSetupError::Tls {
        reason: error.to_string(),
    }
}

impl Pool {
    fn idle(&self) -> MutexGuard<'_, Idle> {
        // A panic elsewhere cannot leave the list half changed, so a poisoned lock is still good.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An idle connection that is alive as far as one can tell, the most recently used first.
    async fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let IdleConnection { mut connection, since } = self.idle().connections.pop()?;
            let idle = since.elapsed();
            if idle >= self.patience.idle {
                continue;
            }
            if idle < self.patience.idle_untested || self.command(connection.command(Noop)).await.is_ok() {
                return Some(connection);
            }
        }
    }

    /// Keeps a connection for the next letter, and sees to it that somebody closes it if there is none.
    fn put_back(self: &Arc<Self>, connection: AsyncSmtpConnection) {
        let mut idle = self.idle();
        idle.connections.push(IdleConnection {
            connection,
            since: Instant::now(),
        });
        if !idle.is_watched {
            idle.is_watched = true;
            // Ends with the last idle connection, or with the pool.
            tokio::spawn(close_idle(Arc::downgrade(self), self.patience));
        }
    }

    /// A new connection, greeted, encrypted and signed in as configured.
    async fn open(&self) -> Result<AsyncSmtpConnection, SendError> {
        let stream = timeout(self.patience.connect, self.dial())
            .await
            .map_err(|_| later("connecting to the mail server took too long"))?
            .map_err(|error| later(format!("connecting to the mail server: {error}")))?;
        let greeting = AsyncSmtpConnection::connect_with_transport(stream, &self.hello_name);
        let mut connection = self
            .command(greeting)
            .await
            .map_err(|error| set_up_error("greeting", error))?;

        if let Security::StartTls(parameters) = &self.security {
            let starttls = connection.starttls(parameters.clone(), &self.hello_name);
            self.command(starttls)
                .await
                .map_err(|error| set_up_error("STARTTLS", error))?;
        }
        if let Some(SignIn { user, password }) = &self.config.sign_in {
            let credentials = Credentials::new(user.clone(), password.clone());
            let auth = connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials);
            self.command(auth)
                .await
                .map_err(|error| set_up_error("signing in", error))?;
        }
        self.opened.fetch_add(1, Ordering::Relaxed);
        Ok(connection)
    }

    async fn dial(&self) -> io::Result<Box<dyn AsyncTokioStream>> {
        let stream = dial(&self.config.host, self.config.port).await?;
        Ok(match &self.security {
            Security::Plain | Security::StartTls(_) => Box::new(stream),
            Security::Tls(connector, host) => Box::new(TlsLine(connector.connect(host.clone(), stream).await?)),
        })
    }

    /// One letter from `MAIL FROM` to the final dot (RFC 5321 3.3).
    async fn hand_over(&self, connection: &mut AsyncSmtpConnection, message: &lettre::Message) -> Result<(), Failure> {
        let envelope = message.envelope();
        let from: Option<Address> = envelope.from().cloned();
        if let Err(error) = self.command(connection.command(Mail::new(from, Vec::new()))).await {
            let is_stale = error.is_about_connection();
            return Err(Failure {
                is_stale,
                ..self.refused(connection, error).await
            });
        }
        for to in envelope.to() {
            if let Err(error) = self
                .command(connection.command(Rcpt::new(to.clone(), Vec::new())))
                .await
            {
                return Err(self.refused(connection, error).await);
            }
        }
        if let Err(error) = self.command(connection.command(Data)).await {
            return Err(self.refused(connection, error).await);
        }
        if let Err(error) = self.command(connection.message(&message.formatted())).await {
            return Err(self.refused(connection, error).await);
        }
        Ok(())
    }

    /// What a failed command means, and whether the connection can take another letter after a reset.
    async fn refused(&self, connection: &mut AsyncSmtpConnection, error: CommandError) -> Failure {
        let is_connection_good = !error.is_about_connection() && self.command(connection.command(Rset)).await.is_ok();
        Failure {
            error: error.into_send_error(),
            is_connection_good,
            is_stale: false,
        }
    }

    async fn command<T>(&self, answer: impl Future<Output = Result<T, SmtpError>>) -> Result<T, CommandError> {
        match timeout(self.patience.command, answer).await {
            Ok(answer) => answer.map_err(CommandError::Smtp),
            Err(_) => Err(CommandError::TooLong),
        }
    }
}

/// Closes connections that were idle for too long, until none is left.
async fn close_idle(pool: Weak<Pool>, patience: Patience) {
    loop {
        let (expired, next) = {
            let Some(pool) = pool.upgrade() else { return };
            let mut idle = pool.idle();
            let (expired, fresh): (Vec<_>, Vec<_>) = idle
                .connections
                .drain(..)
                .partition(|connection| connection.since.elapsed() >= patience.idle);
            idle.connections = fresh;
            let oldest = idle.connections.iter().map(|connection| connection.since).min();
            idle.is_watched = oldest.is_some();
            (expired, oldest.map(|since| since + patience.idle))
        };
        for mut expired in expired {
            // Politeness; the server's answer changes nothing.
            drop(timeout(Duration::from_secs(1), expired.connection.quit()).await);
        }
        match next {
            Some(next) => sleep_until(next).await,
            None => return,
        }
    }
}

/// A connected socket that sends at once (`TCP_NODELAY`), whichever of the host's addresses answers first.
async fn dial(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = TcpStream::connect((host, port)).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Why a command has no good answer.
enum CommandError {
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
    fn is_about_connection(&self) -> bool {
        matches!(self.code(), None | Some(421))
    }

    fn reason(&self) -> String {
        match self {
            Self::Smtp(error) => error.to_string(),
            Self::TooLong => "the mail server did not answer in time".to_owned(),
        }
    }

    /// For a command that was about the letter.
    fn into_send_error(self) -> SendError {
        match self.code() {
            // We should have signed in, or otherwise (RFC 4954 6): the set-up is wrong, the letter is not.
            Some(530 | 534 | 535 | 538) => later(self.reason()),
            Some(500..600) => SendError::Never {
                reason: bounded(self.reason()),
            },
            _ => later(self.reason()),
        }
    }
}

fn set_up_error(step: &str, error: CommandError) -> SendError {
    later(format!("{step} at the mail server: {}", error.reason()))
}

fn later(reason: impl Into<String>) -> SendError {
    SendError::Later {
        reason: bounded(reason.into()),
    }
}

fn bounded(reason: String) -> String {
    reason
        .chars()
        .filter(|char| !char.is_control())
        .take(REASON_CHARS_MAX)
        .collect()
}

/// A TLS stream as lettre wants it.
#[derive(Debug)]
struct TlsLine(TlsStream<TcpStream>);

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

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::TcpListener;

    use super::super::letter::tests::letter;
    use super::*;

    /// What the sink does instead of answering well, once, when the command of that name comes (`.` ends the text).
    #[derive(Clone, Copy)]
    enum Mood {
        Reply(&'static str, &'static str),
        HangUp(&'static str),
        Silence(&'static str),
    }

    impl Mood {
        fn command(self) -> &'static str {
            match self {
                Self::Reply(command, _) | Self::HangUp(command) | Self::Silence(command) => command,
            }
        }
    }

    /// A mail server that keeps what it gets and fails when told to.
    #[derive(Clone)]
    struct Sink {
        port: u16,
        seen: Arc<Mutex<Seen>>,
    }

    #[derive(Default)]
    struct Seen {
        connections: u32,
        letters: Vec<String>,
        commands: Vec<String>,
        moods: VecDeque<Mood>,
    }

    impl Sink {
        async fn open() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let sink = Self {
                port: listener.local_addr().unwrap().port(),
                seen: Arc::default(),
            };
            let host = sink.clone();
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    stream.set_nodelay(true).unwrap();
                    host.seen.lock().unwrap().connections += 1;
                    // A client that hangs up in the middle is no news to a server.
                    tokio::spawn(host.clone().serve(stream));
                }
            });
            sink
        }

        async fn serve(self, stream: TcpStream) -> io::Result<()> {
            let mut stream = BufReader::new(stream);
            if self.answer(&mut stream, "CONNECT", "220 sink").await?.is_none() {
                return Ok(());
            }
            let mut line = String::new();
            loop {
                line.clear();
                if stream.read_line(&mut line).await? == 0 {
                    return Ok(());
                }
                let command = line.trim_end().to_owned();
                let verb = command.split([' ', ':']).next().unwrap().to_owned();
                self.seen.lock().unwrap().commands.push(command);
                let reply = match verb.as_str() {
                    "EHLO" => "250-sink\r\n250 AUTH PLAIN LOGIN",
                    "AUTH" => "235 welcome",
                    "DATA" => "354 go on",
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                };
                let Some(said) = self.answer(&mut stream, &verb, reply).await? else {
                    return Ok(());
                };
                let is_over = match said.get(..3) {
                    Some("354") => !self.take_letter(&mut stream).await?,
                    Some("221") => true,
                    _ => false,
                };
                if is_over {
                    return Ok(());
                }
            }
        }

        async fn take_letter(&self, stream: &mut BufReader<TcpStream>) -> io::Result<bool> {
            let mut letter = String::new();
            loop {
                let start = letter.len();
                if stream.read_line(&mut letter).await? == 0 {
                    return Ok(false);
                }
                if &letter[start..] == ".\r\n" {
                    letter.truncate(start);
                    self.seen.lock().unwrap().letters.push(letter);
                    return Ok(self.answer(stream, ".", "250 taken").await?.is_some());
                }
            }
        }

        /// Answers as told, or well, and gives what was said; none if the connection is to be closed.
        async fn answer(
            &self,
            stream: &mut BufReader<TcpStream>,
            command: &str,
            reply: &'static str,
        ) -> io::Result<Option<&'static str>> {
            let mood = {
                let moods = &mut self.seen.lock().unwrap().moods;
                let is_due = moods.front().is_some_and(|mood| mood.command() == command);
                if is_due { moods.pop_front() } else { None }
            };
            let reply = match mood {
                None => reply,
                Some(Mood::Reply(_, reply)) => reply,
                Some(Mood::HangUp(_)) => return Ok(None),
                Some(Mood::Silence(_)) => std::future::pending().await,
            };
            stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).await?;
            Ok(Some(reply))
        }

        fn will(&self, mood: Mood) -> &Self {
            self.seen.lock().unwrap().moods.push_back(mood);
            self
        }

        fn letters(&self) -> usize {
            self.seen.lock().unwrap().letters.len()
        }

        fn connections(&self) -> u32 {
            self.seen.lock().unwrap().connections
        }

        fn commands(&self, verb: &str) -> usize {
            self.seen
                .lock()
                .unwrap()
                .commands
                .iter()
                .filter(|command| command.starts_with(verb))
                .count()
        }

        fn config(&self) -> SmtpConfig {
            SmtpConfig::parse(&format!("smtp://127.0.0.1:{}", self.port)).unwrap()
        }

        fn outlet(&self) -> SmtpOutlet {
            SmtpOutlet::new(self.config()).unwrap()
        }

        fn outlet_with(&self, patience: Patience) -> SmtpOutlet {
            SmtpOutlet::with_patience(self.config(), patience).unwrap()
        }
    }

    fn is_later(result: Result<(), SendError>) -> bool {
        matches!(result, Err(SendError::Later { .. }))
    }

    fn is_never(result: Result<(), SendError>) -> bool {
        matches!(result, Err(SendError::Never { .. }))
    }

    #[tokio::test]
    async fn two_hundred_letters_take_one_connection() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();

        let started = Instant::now();
        for _ in 0..200 {
            outlet.send(&letter()).await.unwrap();
        }
        println!("{:.0} letters/s", 200.0 / started.elapsed().as_secs_f64());

        assert_eq!(sink.letters(), 200);
        assert_eq!(sink.connections(), 1);
        assert_eq!((outlet.connections_opened(), outlet.connections_idle()), (1, 1));
    }

    #[tokio::test]
    async fn sockets_send_without_delay() {
        let sink = Sink::open().await;

        assert!(dial("127.0.0.1", sink.port).await.unwrap().nodelay().unwrap());
    }

    #[tokio::test]
    async fn letters_at_the_same_time_share_two_connections() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();

        let sends: Vec<_> = (0..20)
            .map(|_| {
                let outlet = outlet.clone();
                tokio::spawn(async move { outlet.send(&letter()).await })
            })
            .collect();
        for send in sends {
            send.await.unwrap().unwrap();
        }

        assert_eq!(sink.letters(), 20);
        assert_eq!(sink.connections(), 2);
    }

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
    async fn a_closed_server_means_later() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        drop(listener);

        let outlet = SmtpOutlet::new(SmtpConfig::parse(&url).unwrap()).unwrap();

        assert!(is_later(outlet.send(&letter()).await));
    }

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
    async fn an_idle_connection_the_server_closed_is_replaced_unnoticed() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();
        outlet.send(&letter()).await.unwrap();
        sink.will(Mood::HangUp("MAIL"));

        outlet.send(&letter()).await.unwrap();

        assert_eq!((sink.letters(), sink.connections()), (2, 2));
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
    async fn a_connection_is_asked_for_life_after_a_while() {
        let sink = Sink::open().await;
        let outlet = sink.outlet_with(Patience {
            idle_untested: Duration::ZERO,
            ..Patience::USUAL
        });
        outlet.send(&letter()).await.unwrap();
        outlet.send(&letter()).await.unwrap();
        assert_eq!((sink.commands("NOOP"), sink.connections()), (1, 1));

        sink.will(Mood::HangUp("NOOP"));
        outlet.send(&letter()).await.unwrap();
        assert_eq!((sink.letters(), sink.connections()), (3, 2));
    }

    #[tokio::test]
    async fn a_connection_idle_for_too_long_is_closed() {
        let sink = Sink::open().await;
        let outlet = sink.outlet_with(Patience {
            idle: Duration::from_millis(20),
            ..Patience::USUAL
        });
        for letters in 1..=2 {
            outlet.send(&letter()).await.unwrap();
            while sink.commands("QUIT") < letters {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(outlet.connections_idle(), 0);
        }
        assert_eq!(sink.connections(), 2);
    }

    #[tokio::test]
    async fn a_letter_that_cannot_be_built_never_reaches_the_server() {
        let sink = Sink::open().await;
        let mut bad = letter();
        bad.to.name = Some("Ada\r\nBcc: cleo@south.example".to_owned());

        assert!(is_never(sink.outlet().send(&bad).await));
        assert_eq!(sink.connections(), 0);
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

    #[test]
    fn a_url_names_server_port_and_protection() {
        for (url, security, host, port) in [
            ("smtp://localhost", SmtpSecurity::Plain, "localhost", 25),
            (
                "smtp://Mail.North.example:2525/",
                SmtpSecurity::Plain,
                "mail.north.example",
                2525,
            ),
            (
                "smtp+starttls://a:b@mail.north.example",
                SmtpSecurity::StartTls,
                "mail.north.example",
                587,
            ),
            (
                "SMTPS://a@b:c@mail.north.example",
                SmtpSecurity::Tls,
                "mail.north.example",
                465,
            ),
            ("smtps://[::1]:4650", SmtpSecurity::Tls, "::1", 4650),
            ("smtps://[::1]", SmtpSecurity::Tls, "::1", 465),
        ] {
            let config = SmtpConfig::parse(url).unwrap();
            assert_eq!(
                (config.security(), config.host(), config.port()),
                (security, host, port),
                "{url}"
            );
        }
    }

    #[test]
    fn user_and_password_are_percent_decoded() {
        let config = SmtpConfig::parse("smtp://a%40north.example:p%3A%2F%C3%A4:@localhost").unwrap();

        let sign_in = config.sign_in.unwrap();
        assert_eq!((&*sign_in.user, &*sign_in.password), ("a@north.example", "p:/ä:"));
    }

    #[test]
    fn what_is_wrong_with_a_url_is_named_and_the_password_is_not() {
        use SmtpUrlRefused::*;
        for (url, why) in [
            ("", Scheme),
            ("localhost:25", Scheme),
            ("http://u:hunter2@localhost", Scheme),
            ("smtp://", Host),
            ("smtp://u:hunter2@", Host),
            ("smtp://u:hunter2@:25", Host),
            ("smtp://u:hunter2@lo cal", Host),
            ("smtp://u:hunter2@[::1", Host),
            ("smtp://u:hunter2@[::x]", Host),
            ("smtp://u:hunter2@localhost:", Port),
            ("smtp://u:hunter2@localhost:0", Port),
            ("smtp://u:hunter2@localhost:65536", Port),
            ("smtp://u:hunter2@[::1]25", Port),
            ("smtp://hunter2@localhost", SignIn),
            ("smtp://:hunter2@localhost", SignIn),
            ("smtp://u:@localhost", SignIn),
            ("smtp://u:hunter2%@localhost", PercentEncoding),
            ("smtp://u:hunter2%zz@localhost", PercentEncoding),
            ("smtp://u:hunter2%FF@localhost", PercentEncoding),
            ("smtp://u:hunter2%0A@localhost", PercentEncoding),
            ("smtp://u:hunter2/x@localhost", Tail),
            ("smtp://u:hunter2@localhost/mail", Tail),
            ("smtp://u:hunter2@localhost?x", Tail),
        ] {
            let refused = SmtpConfig::parse(url).unwrap_err();
            assert_eq!(refused, why, "{url}");
            assert!(!format!("{refused} {refused:?}").contains("hunter2"));
        }
    }

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

    #[test]
    fn root_certificates_that_are_none_are_refused_at_the_start() {
        let config = SmtpConfig::parse("smtps://localhost").unwrap();
        let missing = config.clone().with_root_certificates("/nowhere/root.pem");
        assert!(matches!(
            SmtpOutlet::new(missing),
            Err(SmtpSetupError::RootCertificates(_))
        ));

        // A file that is there and holds no certificate.
        let wrong = config.with_root_certificates(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        assert!(matches!(SmtpOutlet::new(wrong), Err(SmtpSetupError::Pem)));
    }

    #[test]
    fn long_replies_are_cut() {
        let SendError::Later { reason } = later("x\r\n".repeat(1000)) else {
            panic!("later is later")
        };

        assert_eq!(reason, "x".repeat(REASON_CHARS_MAX));
    }
}
