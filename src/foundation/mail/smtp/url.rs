//! A server's configuration as one URL, and what can be wrong with it.

use std::str::FromStr;

use percent_encoding::percent_decode_str;

use super::config::{SignIn, SmtpConfig, SmtpSecurity};

/// Connections of one outlet, unless [`SmtpConfig::with_connections_max`] says otherwise.
const CONNECTIONS_MAX: usize = 2;

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
}

impl FromStr for SmtpConfig {
    type Err = SmtpUrlRefused;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::parse(url)
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
