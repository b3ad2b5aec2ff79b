//! Links that prove something by themselves: an id and the house's signature over it, for one community and one purpose.
//! Nothing has to be kept, and nothing of one purpose or community is good for another.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{House, TenantId};

/// Bytes of an id.
pub(crate) const ID_BYTES: usize = 16;

/// What a signature is over.
pub(crate) fn signed(tenant: TenantId, id: Uuid) -> Vec<u8> {
    [tenant.uuid().as_bytes().as_slice(), id.as_bytes()].concat()
}

/// The word of a link, for an address.
#[must_use]
pub fn write(house: &House, purpose: &'static str, tenant: TenantId, id: Uuid) -> String {
    let signature = house.keys.sign(purpose, &signed(tenant, id));
    URL_SAFE_NO_PAD.encode([id.as_bytes().as_slice(), &signature].concat())
}

/// The id that a word means, when it is ours.
#[must_use]
pub fn read(house: &House, purpose: &'static str, tenant: TenantId, word: &str) -> Option<Uuid> {
    let bytes = URL_SAFE_NO_PAD.decode(word).ok()?;
    let (id, signature) = bytes.split_at_checked(ID_BYTES)?;
    let id = Uuid::from_slice(id).ok()?;
    house.keys.verify(purpose, &signed(tenant, id), signature).then_some(id)
}
