//! Configuration: embedded, a file on disk wins, the environment fills in.

use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;
use serde::Deserialize;
use tera::{Context, Kwargs, State, Tera, TeraResult};

use crate::foundation::mail::{SmtpConfig, SmtpUrlRefused};

#[derive(RustEmbed)]
#[folder = "config/"]
struct Files;

/// What is ours below `settings:`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder of the database file, the key and the uploads.
    pub data: PathBuf,
    /// The port of the operations listener, on loopback.
    pub ops_port: u16,
    /// Where letters go; empty in development keeps them for `/_dev/mail`.
    pub smtp: String,
    /// A PEM file with further authorities to trust for the mail server's certificate; empty for none.
    pub smtp_root: String,
    /// `http` or `https` in absolute addresses.
    pub scheme: String,
    /// The port in absolute addresses, when it is not the scheme's own.
    pub public_port: Option<u16>,
    /// The operator's host.
    pub ops_host: String,
    /// The community host that is the platform's own: its managers see the communities they look after side by side there.
    pub platform_host: String,
    /// The host of uploaded files.
    pub files_host: String,
    /// Whether the one trusted proxy tells the remote address.
    pub behind_proxy: bool,
    /// Rate limits times this.
    pub rate_factor: u32,
    /// Whether texts are shown in a made-up language, to see what was never translated; for development.
    #[serde(default)]
    pub made_up_words: bool,
}

impl Settings {
    /// The server letters go to; none when they are kept.
    ///
    /// # Errors
    /// When its address is not well formed.
    pub fn mail_server(&self) -> Result<Option<SmtpConfig>, SmtpUrlRefused> {
        if self.smtp.is_empty() {
            return Ok(None);
        }
        let server = SmtpConfig::parse(&self.smtp)?;
        Ok(Some(match self.smtp_root.as_str() {
            "" => server,
            file => server.with_root_certificates(file),
        }))
    }
}

/// Why the configuration cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// No such environment.
    #[error("there is no configuration for the environment {0}")]
    Missing(String),
    /// The file cannot be read or filled in.
    #[error("the configuration cannot be read: {0}")]
    Broken(String),
}

/// The configuration of an environment as YAML, with the environment's variables filled in.
///
/// # Errors
/// When there is none, or it cannot be read.
pub fn yaml(environment: &str) -> Result<String, ConfigError> {
    let name = format!("{environment}.yaml");
    let on_disk = std::fs::read_to_string(Path::new("config").join(&name)).ok();
    let text = match on_disk {
        Some(text) => text,
        None => Files::get(&name)
            .map(|file| String::from_utf8_lossy(&file.data).into_owned())
            .ok_or_else(|| ConfigError::Missing(environment.to_owned()))?,
    };
    fill_in(&text).map_err(|error| ConfigError::Broken(error.to_string()))
}

fn fill_in(text: &str) -> TeraResult<String> {
    let mut tera = Tera::new();
    tera.register_function("get_env", |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let name: String = kwargs.must_get("name")?;
        let default: Option<String> = kwargs.get("default")?;
        std::env::var(&name)
            .ok()
            .filter(|value| !value.is_empty())
            .or(default)
            .ok_or_else(|| tera::Error::message(format!("the variable {name} is missing")))
    });
    tera.autoescape_on(Vec::<&str>::new());
    // The files use `<%= … %>`, as loco's do; YAML has its own use for braces.
    let text = text.replace("<%=", "{{").replace("%>", "}}");
    tera.add_raw_template("config", &text)?;
    tera.render("config", &Context::new())
}

#[cfg(test)]
mod tests {
    use super::{Settings, yaml};

    #[test]
    fn every_environment_can_be_read() {
        for environment in ["development", "test", "production"] {
            let text = yaml(environment).unwrap();
            let config: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
            let settings: Settings = serde_yaml::from_value(config["settings"].clone()).unwrap();
            assert_eq!(
                settings.scheme,
                if environment == "production" { "https" } else { "http" }
            );
        }
    }
}
