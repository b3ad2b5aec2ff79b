//! Newsletters for readers: what they want, by the link of a letter; what was written, for everybody.

use std::fmt::Write;

use axum::{
    http::{HeaderValue, Method, header},
    response::{IntoResponse, Response},
};

use super::{
    ARCHIVE, Campaign, CampaignId, Capability, Topic,
    campaign::Head,
    issue::{Issue, Links, slug},
    ledger::Link,
    preferences,
    views::{ArchivePage, IssueLine, IssuePage, PreferencesPage},
};
use crate::{
    accounts::{Membership, MembershipId, Visitor, views::Choice},
    foundation::{
        error::AppError,
        web::{Answer, At, FormData, Page, Redirect, Routes, Who, answer::page, stream::escaped, with_notice},
    },
    tenancy::{House, TenantDb},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/newsletter/{token}", Who::Bearer, show)
        .post("/{lang}/newsletter/{token}", Who::Bearer, save)
        .post("/{lang}/newsletter/{token}/pause", Who::Bearer, pause)
        .post("/{lang}/newsletter/{token}/resume", Who::Bearer, resume)
        .post("/{lang}/newsletter/{token}/off", Who::Bearer, off)
        .post("/{lang}/newsletter/{token}/one-click", Who::Bearer, one_click)
        .get("/{lang}/news", Who::Everyone, archive)
        .get("/{lang}/news/atom.xml", Who::Everyone, feed)
        .get("/{lang}/news/{issue}/{title}", Who::Everyone, issue)
        .get("/{lang}/news/{issue}/to/{link}", Who::Everyone, follow)
}

/// A letter's reader, known by its link alone.
struct Reader {
    visitor: Visitor,
    member: MembershipId,
    campaign: CampaignId,
    token: String,
}

impl Reader {
    /// The reader of this link, unless he has left.
    async fn of(visitor: Visitor, token: String) -> Result<Self, AppError> {
        let Capability { member, campaign } =
            Capability::read(&visitor.house, visitor.tenant.id, &token).ok_or(AppError::NotFound)?;
        let found = Membership::find(&visitor.db, member).await?;
        if found.and_then(|member| member.person_id).is_none() {
            return Err(AppError::NotFound);
        }
        Ok(Self {
            visitor,
            member,
            campaign,
            token,
        })
    }

    fn path(&self, rest: &str) -> String {
        self.visitor.path(&format!("/newsletter/{}{rest}", self.token))
    }

    /// Says yes or no to a topic; a no counts for the letter that led here.
    async fn set(&self, topic: Topic, given: bool) -> Result<(), AppError> {
        let Visitor {
            db, tenant, speaker, ..
        } = &self.visitor;
        let changed = preferences::set(db, self.member, (topic, given), (tenant, speaker), self.visitor.now()).await?;
        if !changed || given {
            return Ok(());
        }
        match Campaign::find(db, self.campaign).await {
            Ok(campaign) if campaign.topic == topic && campaign.state.has_begun() => {
                Ok(Campaign::lost_one(db, campaign.id).await?)
            }
            Ok(_) | Err(AppError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn done(&self) -> Response {
        with_notice(Redirect::to(&self.path("")), "good", "newsletter-saved")
    }
}

/// GET /{lang}/newsletter/{token}: mail scanners open links, so only the buttons act.
async fn show(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    let visitor = &reader.visitor;
    let mut topics = Vec::new();
    for topic in Topic::ALL {
        topics.push(Choice {
            value: topic.as_str().to_owned(),
            label: visitor.say(topic_words(*topic), &[]),
            chosen: Membership::agrees(&visitor.db, reader.member, &topic.purpose()).await?,
        });
    }
    let until = preferences::paused_until(&visitor.db, reader.member, visitor.now()).await?;
    let mut answer = page(&PreferencesPage {
        action: reader.path(""),
        topics,
        paused_until: until.map(|until| until.to_rfc3339()),
        pause_action: reader.path(if until.is_some() { "/resume" } else { "/pause" }),
        off_action: reader.path("/off"),
        archive_url: visitor.path(ARCHIVE),
    });
    if let Some(page) = answer.extensions_mut().get_mut::<Page>() {
        page.noindex = true;
    }
    answer
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    Ok(answer)
}

/// POST /{lang}/newsletter/{token}: one record for each topic on which somebody has changed his mind.
async fn save(visitor: Visitor, At((_, token)): At<(String, String)>, form: FormData) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    let ticked = form.all("topic");
    for topic in Topic::ALL {
        reader.set(*topic, ticked.contains(&topic.as_str())).await?;
    }
    Ok(reader.done())
}

/// POST /{lang}/newsletter/{token}/pause: nothing for thirty days.
async fn pause(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    preferences::pause(&reader.visitor.db, reader.member, reader.visitor.now()).await?;
    Ok(reader.done())
}

/// POST /{lang}/newsletter/{token}/resume
async fn resume(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    preferences::resume(&reader.visitor.db, reader.member).await?;
    Ok(reader.done())
}

/// POST /{lang}/newsletter/{token}/off: no newsletter of any kind.
async fn off(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    for topic in Topic::ALL {
        reader.set(*topic, false).await?;
    }
    Ok(reader.done())
}

/// POST /{lang}/newsletter/{token}/one-click: a mail program's button (RFC 8058). It comes without cookies and without a
/// page of ours, and it needs no answer that anybody reads.
async fn one_click(visitor: Visitor, At((_, token)): At<(String, String)>) -> Answer {
    let reader = Reader::of(visitor, token).await?;
    match Campaign::find(&reader.visitor.db, reader.campaign).await {
        Ok(campaign) => reader.set(campaign.topic, false).await?,
        Err(AppError::NotFound) => {
            for topic in Topic::ALL {
                reader.set(*topic, false).await?;
            }
        }
        Err(error) => return Err(error),
    }
    let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
    Ok(([kind], "ok\n").into_response())
}

/// A topic in words.
pub(super) const fn topic_words(topic: Topic) -> &'static str {
    match topic {
        Topic::News => "newsletter-topic-news",
        Topic::Events => "newsletter-topic-events",
        Topic::Partner => "newsletter-topic-partner",
    }
}

/// Where this reader subscribes.
fn subscribe_url(visitor: &Visitor) -> String {
    visitor.path(if visitor.session.is_some() {
        "/me/letters"
    } else {
        "/join"
    })
}

/// The issues for everybody, as this reader reads them.
async fn lines(visitor: &Visitor) -> Result<Vec<IssueLine>, AppError> {
    let campaigns = Campaign::archived(&visitor.db).await?;
    let heads = Head::all(&visitor.db).await?;
    let line = |campaign: &Campaign| {
        let head = Head::said(&heads, campaign.id, visitor.lang, visitor.tenant.default_lang)?;
        Some(IssueLine {
            subject: head.subject.clone(),
            preheader: head.preheader.clone(),
            lang: head.lang.clone(),
            topic: visitor.say(topic_words(campaign.topic), &[]),
            at: campaign.started_at.unwrap_or(campaign.created_at).to_rfc3339(),
            url: visitor.path(&format!("/news/{}/{}", campaign.id, slug(&head.subject))),
        })
    };
    Ok(campaigns.iter().filter_map(line).collect())
}

/// GET /{lang}/news
async fn archive(visitor: Visitor) -> Answer {
    Ok(page(&ArchivePage {
        issues: lines(&visitor).await?,
        feed_url: visitor.path("/news/atom.xml"),
        subscribe_url: subscribe_url(&visitor),
    }))
}

/// GET /{lang}/news/atom.xml (RFC 4287)
async fn feed(visitor: Visitor) -> Answer {
    let origin = &visitor.tenant.origin;
    let lines = lines(&visitor).await?;
    let updated = lines
        .first()
        .map_or_else(|| visitor.now().to_rfc3339(), |line| line.at.clone());
    let own = format!("{origin}{}", visitor.path("/news/atom.xml"));
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id><title>{}</title><updated>{updated}</updated>\n\
         <link rel=\"self\" href=\"{own}\"/><link href=\"{origin}{}\"/>\n<author><name>{}</name></author>\n",
        visitor.lang,
        escaped(&visitor.say("news-heading", &[])),
        visitor.path(ARCHIVE),
        escaped(&visitor.tenant.name),
    );
    for line in &lines {
        let url = format!("{origin}{}", line.url);
        writeln!(
            text,
            "<entry xml:lang=\"{}\"><id>{url}</id><title>{}</title><updated>{}</updated><link href=\"{url}\"/>\
             <summary>{}</summary></entry>",
            line.lang,
            escaped(&line.subject),
            line.at,
            escaped(&line.preheader),
        )
        .map_err(|error| AppError::Failure(error.to_string()))?;
    }
    text.push_str("</feed>\n");
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

/// The campaign, if everybody may read it.
async fn public(visitor: &Visitor, id: CampaignId) -> Result<Campaign, AppError> {
    let campaign = Campaign::find(&visitor.db, id).await?;
    // Letters that lead here are in people's hands as soon as the first has left, also when the rest never did.
    if campaign.state.has_begun() {
        Ok(campaign)
    } else {
        Err(AppError::NotFound)
    }
}

/// GET /{lang}/news/{issue}/{title}
async fn issue(visitor: Visitor, At((_, id, _title)): At<(String, CampaignId, String)>) -> Answer {
    let campaign = public(&visitor, id).await?;
    let variants = Campaign::variants(&visitor.db, id).await?;
    let variant = Campaign::said(&variants, visitor.lang, visitor.tenant.default_lang).ok_or(AppError::NotFound)?;
    let speaker = visitor
        .house
        .words
        .speaker(visitor.tenant.locale(variant.lang), &visitor.tenant.wording);
    let whose = (&*visitor.tenant, &*speaker);
    let issue = Issue::compose(&visitor.house, &visitor.work, whose, variant, Links::Straight).await?;
    Ok(page(&IssuePage {
        subject: issue.subject,
        preheader: issue.preheader,
        lang: issue.lang,
        topic: visitor.say(topic_words(campaign.topic), &[]),
        at: campaign.started_at.unwrap_or(campaign.created_at).to_rfc3339(),
        parts: issue.parts,
        archive_url: visitor.path(ARCHIVE),
        subscribe_url: subscribe_url(&visitor),
    }))
}

/// GET /{lang}/news/{issue}/to/{link}: leads to a link of a letter and counts that somebody followed it, not who.
async fn follow(visitor: Visitor, method: Method, At((_, id, no)): At<(String, CampaignId, i64)>) -> Answer {
    let link = Link::find(&visitor.db, id, no).await?.ok_or(AppError::NotFound)?;
    // Scanners of mail programs ask for the head only.
    if method == Method::GET {
        let tenant = visitor.tenant.id;
        visitor.work.after(Box::new(move |note| {
            Box::pin(async move { Link::count(&TenantDb::new(&note, tenant), id, no).await })
        }));
    }
    let mut answer = Redirect::to(&link.url);
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(answer)
}
