//! What this process remembers of a community for a minute, because many of its readers need the same.
//!
//! Only what may be a minute old belongs here; whoever shows it asks again for what must not be, such as whether a member
//! still shows himself.

use std::{any::Any, sync::Arc, time::Duration};

use moka::sync::Cache;

use super::TenantId;

/// Seconds for which something is remembered.
const SECONDS: u64 = 60;
/// Things remembered, of all communities together.
const MAX: u64 = 512;

/// Under which name something is remembered, and whose it is: no key is without a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CacheKey {
    tenant: TenantId,
    what: &'static str,
}

impl CacheKey {
    /// Something of this tenant.
    #[must_use]
    pub const fn tenant(tenant: TenantId, what: &'static str) -> Self {
        Self { tenant, what }
    }
}

/// What is remembered, of whatever type each room keeps under its key.
pub struct Kept(Cache<CacheKey, Arc<dyn Any + Send + Sync>>);

impl Default for Kept {
    fn default() -> Self {
        let cache = Cache::builder()
            .max_capacity(MAX)
            .time_to_live(Duration::from_secs(SECONDS));
        Self(cache.build())
    }
}

impl Kept {
    /// What is remembered under this key; none when it is forgotten, or of another type.
    #[must_use]
    pub fn get<T: Any + Send + Sync>(&self, key: CacheKey) -> Option<Arc<T>> {
        self.0.get(&key)?.downcast().ok()
    }

    /// Remembers this under this key, and gives it back.
    pub fn keep<T: Any + Send + Sync>(&self, key: CacheKey, what: T) -> Arc<T> {
        let kept = Arc::new(what);
        self.0.insert(key, kept.clone());
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_one_tenants_is_no_others() {
        let kept = Kept::default();
        let (one, other) = (TenantId::new(), TenantId::new());
        kept.keep(CacheKey::tenant(one, "homes"), vec![1_u8]);
        assert_eq!(
            kept.get::<Vec<u8>>(CacheKey::tenant(one, "homes")).as_deref(),
            Some(&vec![1])
        );
        assert_eq!(kept.get::<Vec<u8>>(CacheKey::tenant(other, "homes")), None);
        assert_eq!(kept.get::<Vec<u8>>(CacheKey::tenant(one, "names")), None);
        assert_eq!(kept.get::<String>(CacheKey::tenant(one, "homes")), None);
    }
}
