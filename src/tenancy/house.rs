//! Everything a handler may use, made once at boot.

use std::sync::{Arc, atomic::AtomicBool};

use chrono::{DateTime, Utc};

use super::{Tenant, Tenants, feature::Feature, places::Places};
use crate::foundation::{
    clock::Clock,
    db::Pools,
    files::{FileAddress, FileKey, Storage},
    i18n::Words,
    keys::Keys,
    mail::Outbox,
    web::{assets::Assets, door::AddressLimits, live::Live, templates::Templates},
};

/// One entry of the navigation: the room that owns the page registers it in `app.rs`.
#[derive(Clone, Copy, Debug)]
pub struct NavPlace {
    /// The Fluent key of its word.
    pub key: &'static str,
    /// The key of the word in the phones' tab bar, where a long one does not fit.
    pub short_key: &'static str,
    /// The icon in the phones' tab bar.
    pub icon: &'static str,
    /// The path behind `/{lang}`.
    pub path: &'static str,
    /// Whose tab bar shows it, on a phone. What is for members alone is nowhere shown to others.
    pub tabs: Tabs,
}

/// Whose tab bar shows a place: five have room in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tabs {
    /// Everybody's.
    All,
    /// Of those who are signed in.
    Members,
    /// Of those who are not.
    Visitors,
    /// Nobody's: it is reached from elsewhere.
    None,
}

impl Tabs {
    /// Whether it is in the bar of somebody who is signed in or not.
    #[must_use]
    pub const fn show(self, signed_in: bool) -> bool {
        match self {
            Self::All => true,
            Self::Members => signed_in,
            Self::Visitors => !signed_in,
            Self::None => false,
        }
    }
}

/// One page of the community desk: the room that owns it registers it in `app.rs`.
#[derive(Clone, Copy, Debug)]
pub struct DeskPlace {
    /// The Fluent key of its word.
    pub key: &'static str,
    /// The path behind `/{lang}`.
    pub path: &'static str,
    /// Whether the partner company's administrators come here too.
    pub for_partners: bool,
}

/// How this process serves.
#[derive(Clone, Debug)]
pub struct Serving {
    /// Whether this is development: demo world, `/_dev`, loopback only.
    pub development: bool,
    /// `http` or `https`, for absolute addresses.
    pub scheme: &'static str,
    /// The port in absolute addresses, when it is not the scheme's own.
    pub port: Option<u16>,
    /// The operator's host, without port.
    pub ops_host: String,
    /// The community host that is the platform's own, without port.
    pub platform_host: String,
    /// The host of uploaded files, without port.
    pub files_host: String,
    /// Whether the one trusted proxy tells the remote address.
    pub behind_proxy: bool,
    /// Requests of one class a minute; tests raise it.
    pub rate_factor: u32,
}

impl Serving {
    /// The origin of a host: scheme, host, port.
    #[must_use]
    pub fn origin(&self, host: &str) -> String {
        self.port.map_or_else(
            || format!("{}://{host}", self.scheme),
            |port| format!("{}://{host}:{port}", self.scheme),
        )
    }
}

/// Everything a handler may use. Cheap to clone.
#[derive(Clone)]
pub struct House {
    inner: Arc<Inner>,
    /// The time.
    pub clock: Clock,
}

/// What is in the house.
pub struct Inner {
    /// How this process serves.
    pub serving: Serving,
    /// The database. Rooms do not touch it: they hold faces of the request's work.
    pub pools: Pools,
    /// The master keys.
    pub keys: Keys,
    /// All words.
    pub words: Words,
    /// Static files.
    pub assets: Assets,
    /// Templates.
    pub templates: Templates,
    /// Who answers to which host.
    pub tenants: Tenants,
    /// Postal codes.
    pub places: Places,
    /// Outlines of countries.
    pub outlines: super::outlines::Outlines,
    /// The platform's skills.
    pub skills: super::skills::Skills,
    /// Where letters go.
    pub outbox: Outbox,
    /// Where newsletters go: connections of their own, so that no letter waits behind them.
    pub bulk: Outbox,
    /// Where files are kept.
    pub storage: Arc<dyn Storage>,
    /// Live updates.
    pub live: Live,
    /// What is remembered of each community for a minute.
    pub kept: super::kept::Kept,
    /// How often something may be done about one e-mail address.
    pub address_limits: AddressLimits,
    /// Whether the door is open: the port is bound and nobody has asked to stop.
    pub open: AtomicBool,
    /// The navigation.
    pub nav: Vec<NavPlace>,
    /// The pages of the community desk.
    pub desk: Vec<DeskPlace>,
    /// The parts of a community that it may switch off.
    pub features: Vec<Feature>,
    /// The path of the search behind `/{lang}`.
    pub search_path: &'static str,
    /// The path behind `/{lang}` where a member writes to the community's managers.
    pub ear_path: &'static str,
    /// The path behind the language of what the community has sent to everybody.
    pub news_path: &'static str,
    /// What one room shows of another.
    pub faces: super::faces::Faces,
    /// Counts and times for the operations listener.
    pub metrics: crate::foundation::web::outer::Metrics,
}

impl House {
    /// The house from its parts.
    #[must_use]
    pub fn new(inner: Inner, clock: Clock) -> Self {
        Self {
            inner: Arc::new(inner),
            clock,
        }
    }

    /// The same house at another moment, where its clock stands: for what happened before there was anybody to see it.
    #[must_use]
    pub fn at(&self, moment: DateTime<Utc>) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            clock: Clock::fixed(moment),
        }
    }
}

impl House {
    /// Whether this path behind the language belongs to a part that the community has switched off.
    #[must_use]
    pub fn is_off(&self, tenant: &Tenant, path: &str) -> bool {
        self.features
            .iter()
            .any(|feature| feature.is_off(tenant) && feature.holds(path))
    }

    /// The address of a member's picture on the files host: signed, good to the end of the day after tomorrow.
    #[must_use]
    pub fn picture_url(&self, key: &str) -> Option<String> {
        let origin = self.serving.origin(&self.serving.files_host);
        let key: FileKey = key.parse().ok()?;
        Some(FileAddress::sign(&self.keys, &origin, &key, self.clock.now() + chrono::Duration::days(1)).to_string())
    }
}

/// The path of a brand's picture on the tenant's own host: public, its key holds its hash.
#[must_use]
pub fn public_picture_path(key: &str) -> String {
    format!("/brand/{}", key.rsplit('/').next().unwrap_or(key))
}

impl std::ops::Deref for House {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}
