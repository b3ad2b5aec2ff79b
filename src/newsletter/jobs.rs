//! A letter to try a campaign with: to the one who writes it.

use serde::{Deserialize, Serialize};

use super::{
    Campaign, CampaignId, Capability,
    issue::{Addressed, Issue, Links, Pattern},
};
use crate::{
    accounts::{Membership, MembershipId, Person},
    foundation::{
        db::Work,
        i18n::Lang,
        jobs::{HandlerError, Job},
        mail::Outlet,
    },
    tenancy::{House, PeopleDb, TenantDb, TenantId, brand::Mode},
};

/// Sends a campaign's letter to one member, whatever became of the campaign.
pub const TEST: &str = "newsletter-test";

/// What is tried, and on whom.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trial {
    /// The campaign.
    pub campaign: CampaignId,
    /// The language.
    pub lang: Lang,
    /// Who gets it.
    pub member: MembershipId,
}

/// Sends a trial.
///
/// # Errors
/// Later when the server cannot be reached; hopeless when the letter can never be sent.
pub async fn test(house: House, job: Job) -> Result<(), HandlerError> {
    let hopeless = |error: String| HandlerError::Hopeless(error);
    let trial: Trial = serde_json::from_value(job.payload.clone()).map_err(|error| hopeless(error.to_string()))?;
    let Some(owner) = job.tenant_id else { return Ok(()) };
    let Some(tenant) = house.tenants.get(TenantId::from(owner)).await? else {
        return Ok(());
    };
    let work = Work::reading(&house.pools);
    let db = TenantDb::new(&work, tenant.id);
    let campaign = Campaign::find(&db, trial.campaign).await?;
    let variants = Campaign::variants(&db, trial.campaign).await?;
    let member = Membership::find(&db, trial.member).await?;
    let (Some(variant), Some(member)) = (Campaign::said(&variants, trial.lang, trial.lang), member) else {
        return Ok(());
    };
    let person = match member.person_id {
        Some(person) => Person::find(&PeopleDb::new(&work), person).await?,
        None => None,
    };
    let Some(person) = person else { return Ok(()) };
    let speaker = house.words.speaker(tenant.locale(variant.lang), &tenant.wording);
    let mut issue = Issue::compose(&house, &work, (&tenant, &speaker), variant, Links::Straight).await?;
    issue.subject = speaker.say("campaign-test-subject", &[("subject", issue.subject.clone().into())]);
    let pattern = Pattern::of(&house, &work, (&tenant, &speaker), (&campaign, &issue), Mode::Light).await?;
    work.end(false).await?;
    let capability = Capability {
        member: member.id,
        campaign: campaign.id,
    };
    let to = Addressed {
        name: &member.display_name,
        email: &person.email,
        token: &capability.token(&house, tenant.id),
        message_id: format!("{}@{}", job.id, tenant.host),
        date: house.clock.now(),
    };
    let letter = pattern.fill(&tenant, &campaign, to).map_err(hopeless)?;
    Ok(house.outbox.send(&letter).await?)
}
