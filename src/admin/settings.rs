//! Where a community's settings lie: at the operator's console, and at the community's own desk.

use super::{
    brand_pages::{change_brand, preview_brand, show_brand, upload_hero, upload_logo},
    details_pages::{change_details, show_details},
    legal_pages::{list_legal, publish_legal, show_legal},
    wording_pages::{change_wording, reset_wording, search_wording, show_wording},
};
use crate::{
    foundation::web::{Routes, Who},
    tenancy::{House, pictures::UPLOAD_BYTES_MAX},
};

macro_rules! settings {
    ($at:literal, $details:literal, $who:expr) => {
        Routes::new()
            .get(concat!($at, $details), $who, show_details)
            .post(concat!($at, $details), $who, change_details)
            .get(concat!($at, "/brand"), $who, show_brand)
            .post(concat!($at, "/brand"), $who, change_brand)
            .post(concat!($at, "/brand/preview"), $who, preview_brand)
            .post_large(concat!($at, "/logo"), $who, UPLOAD_BYTES_MAX, upload_logo)
            .post_large(concat!($at, "/hero"), $who, UPLOAD_BYTES_MAX, upload_hero)
            .stands_on(concat!($at, "/logo"), concat!($at, "/brand"))
            .stands_on(concat!($at, "/hero"), concat!($at, "/brand"))
            .get(concat!($at, "/legal"), $who, list_legal)
            .get(concat!($at, "/legal/{kind}/{text}"), $who, show_legal)
            .post(concat!($at, "/legal/{kind}/{text}"), $who, publish_legal)
            .get(concat!($at, "/wording"), $who, search_wording)
            .get(concat!($at, "/wording/{text}/{message}"), $who, show_wording)
            .post(concat!($at, "/wording/{text}/{message}"), $who, change_wording)
            .post(concat!($at, "/wording/{text}/{message}/reset"), $who, reset_wording)
    };
}

/// The operator's, of any tenant.
pub(super) fn at_console() -> Routes<House> {
    settings!("/{lang}/tenants/{slug}", "/details", Who::Operator)
}

/// The managers', of their own community.
#[must_use]
pub fn at_desk() -> Routes<House> {
    settings!("/{lang}/staff/settings", "", Who::Staff)
}
