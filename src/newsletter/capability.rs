//! The link of a letter that speaks for its reader: it opens his preferences and nothing else.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::CampaignId;
use crate::{
    accounts::MembershipId,
    tenancy::{House, TenantId},
};

/// What a link is signed for.
const PURPOSE: &str = "newsletter";
/// Bytes of the two ids.
const IDS_BYTES: usize = 32;

/// Whose preferences, and by which campaign's letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capability {
    /// The member.
    pub member: MembershipId,
    /// The campaign; none of a link that no campaign has brought.
    pub campaign: CampaignId,
}

impl Capability {
    /// The word of the link.
    #[must_use]
    pub fn token(&self, house: &House, tenant: TenantId) -> String {
        let ids = self.ids();
        let signature = house.keys.sign(PURPOSE, &signed(tenant, &ids));
        URL_SAFE_NO_PAD.encode([ids.as_slice(), &signature].concat())
    }

    /// What a word stands for, when it is ours and this community's.
    #[must_use]
    pub fn read(house: &House, tenant: TenantId, token: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (ids, signature) = bytes.split_at_checked(IDS_BYTES)?;
        if !house.keys.verify(PURPOSE, &signed(tenant, ids), signature) {
            return None;
        }
        let (member, campaign) = ids.split_at_checked(IDS_BYTES / 2)?;
        Some(Self {
            member: Uuid::from_slice(member).ok()?.into(),
            campaign: Uuid::from_slice(campaign).ok()?.into(),
        })
    }

    fn ids(self) -> Vec<u8> {
        [
            self.member.uuid().as_bytes().as_slice(),
            self.campaign.uuid().as_bytes(),
        ]
        .concat()
    }
}

fn signed(tenant: TenantId, ids: &[u8]) -> Vec<u8> {
    [tenant.uuid().as_bytes().as_slice(), ids].concat()
}
