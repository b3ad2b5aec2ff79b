//! What a link proves: that its holder may say that he does not come, or that a code at the door is ours.
//!
//! Each is a signed link ([`signed`]); the code at the door holds half of a signature, to be read from a phone.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use qrcode::{QrCode, render::svg};
use uuid::Uuid;

use super::registration::RegistrationId;
use crate::{
    foundation::error::AppError,
    tenancy::{House, TenantId, signed},
};

/// Signs what says that somebody does not come.
const LEAVE: &str = "event-leave";
/// Signs what is shown at the door.
const CHECK_IN: &str = "event-check-in";
/// Signs the address of somebody's own calendar.
const CALENDAR: &str = "event-calendar";
/// Bytes of a signature that a code at the door holds: short enough to be read from a phone at arm's length, and nobody
/// guesses 128 bits.
const CODE_BYTES: usize = 16;
/// The side of a drawn code in pixels, at least.
const CODE_SIDE: u32 = 240;

/// The path behind the language at which somebody says that he does not come, without signing in.
pub(super) fn leave_path(house: &House, tenant: TenantId, registration: RegistrationId) -> String {
    format!(
        "/events/registration/{}",
        signed::write(house, LEAVE, tenant, registration.uuid())
    )
}

/// The registration of such a link.
pub(super) fn of_leave_link(house: &House, tenant: TenantId, link: &str) -> Result<RegistrationId, AppError> {
    signed::read(house, LEAVE, tenant, link)
        .map(RegistrationId::from)
        .ok_or(AppError::NotFound)
}

/// The word at the end of the address of somebody's own calendar.
pub(super) fn calendar_link(house: &House, tenant: TenantId, feed: Uuid) -> String {
    signed::write(house, CALENDAR, tenant, feed)
}

/// The calendar of such a word.
pub(super) fn of_calendar_link(house: &House, tenant: TenantId, link: &str) -> Result<Uuid, AppError> {
    signed::read(house, CALENDAR, tenant, link).ok_or(AppError::NotFound)
}

/// The word that is shown at the door.
pub fn code(house: &House, tenant: TenantId, registration: RegistrationId) -> String {
    let signature = house.keys.sign(CHECK_IN, &signed::signed(tenant, registration.uuid()));
    let bytes = [registration.uuid().as_bytes().as_slice(), &signature[..CODE_BYTES]].concat();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The registration of a word from the door.
pub(super) fn of_code(house: &House, tenant: TenantId, code: &str) -> Result<RegistrationId, AppError> {
    let bytes = URL_SAFE_NO_PAD.decode(code).map_err(|_| AppError::NotFound)?;
    let (id, signature) = bytes.split_at_checked(signed::ID_BYTES).ok_or(AppError::NotFound)?;
    let id = Uuid::from_slice(id).map_err(|_| AppError::NotFound)?;
    let signatures = house.keys.signatures(CHECK_IN, &signed::signed(tenant, id));
    let ours = signature.len() == CODE_BYTES && signatures.iter().any(|ours| same(&ours[..CODE_BYTES], signature));
    if ours {
        Ok(RegistrationId::from(id))
    } else {
        Err(AppError::NotFound)
    }
}

/// Compares in the same time wherever they differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

/// The address as a picture for a phone to read, as the address of an image.
///
/// # Errors
/// When the address is too long for such a picture.
pub(super) fn picture(address: &str) -> Result<String, AppError> {
    let code = QrCode::new(address).map_err(|error| AppError::Failure(format!("a code for the door: {error}")))?;
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(CODE_SIDE, CODE_SIDE)
        .build();
    let encoded = base64::engine::general_purpose::STANDARD.encode(drawn);
    Ok(format!("data:image/svg+xml;base64,{encoded}"))
}
