//! Reports and objections: what members say to the staff about posts and decisions.

use axum::http::StatusCode;

use super::{
    Audience, Post, Reader, Topic, TopicId, notice,
    pages::{back_to, crumbs_of},
    review::{self, Decision, DecisionId, Item, OfMember, Reason, State},
    review_views::{DecisionPage, ReportPage},
    views::Place,
};
use crate::{
    accounts::{FormKey, Member, views::Field},
    foundation::{
        error::{AppError, Refusal},
        i18n::Arg,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, TenantDb},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/topics/{id}/post/{no}/report", Who::Member, report_form)
        .post("/{lang}/topics/{id}/post/{no}/report", Who::Member, report)
        .get("/{lang}/me/decisions/{decision}", Who::Member, decision)
        .post("/{lang}/me/decisions/{decision}/appeal", Who::Member, appeal)
}

/// A post somebody wants to report.
struct Reported {
    reader: Reader,
    topic: Topic,
    post: Post,
}

impl Reported {
    async fn find(member: &Member, id: TopicId, no: i64) -> Result<Self, AppError> {
        let reader = Reader::of(member).await?;
        let topic = Topic::find(&member.db, &reader, id).await?;
        let post = Post::find(&member.db, &topic, no).await?;
        if post.deleted_at.is_some() {
            return Err(AppError::NotFound);
        }
        if !reader.is_among(Audience::Members) {
            return Err(AppError::Forbidden);
        }
        Ok(Self { reader, topic, post })
    }

    async fn form(&self, member: &Member, form: &FormData, fields: &Fields) -> Result<ReportPage, AppError> {
        Ok(ReportPage {
            crumbs: crumbs_of(member, &self.topic).await?,
            action: member.path(&format!("/topics/{}/post/{}/report", self.topic.id, self.post.post_no)),
            form_key: FormKey::of(form).to_string(),
            lang: self.post.lang.clone(),
            html: super::mention::shown(&self.post.html, member.lang),
            reasons: Reason::ALL
                .iter()
                .map(|reason| Place {
                    value: reason.as_str().to_owned(),
                    label: member.say(&format!("report-reason-{}", reason.as_str()), &[]),
                })
                .collect(),
            reason: Field::of("reason", form, fields, &member.speaker),
            note: Field::of("note", form, fields, &member.speaker),
            length_max: review::WORDS_MAX,
            cancel_url: member.path(&self.topic.path_of_post(self.post.post_no)),
        })
    }
}

/// GET /{lang}/topics/{id}/post/{no}/report
async fn report_form(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let reported = Reported::find(&member, id, no).await?;
    let view = reported.form(&member, &FormData::default(), &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /{lang}/topics/{id}/post/{no}/report
async fn report(member: Member, At((_, id, no)): At<(String, TopicId, i64)>, form: FormData) -> Answer {
    let reported = Reported::find(&member, id, no).await?;
    let mut fields = Fields::default();
    let reason = Reason::parse(form.text("reason")).ok_or_else(|| Refusal::new("report-refused-reason"));
    let reason = fields.check("reason", reason);
    let note = form.text("note");
    let note = match (note, reason) {
        // What is wrong stands in the reason already, unless it is something else.
        ("", Some(reason)) if reason != Reason::Other => Some(String::new()),
        (note, _) => fields.check("note", review::words(note)),
    };
    let (Some(reason), Some(note)) = (reason, note) else {
        let view = reported.form(&member, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    reported
        .post
        .report(&member.db, &reported.reader, reason, &note, member.now())
        .await?;
    Ok(back_to(&member, &reported.topic, no, "report-done"))
}

/// A decision that concerns this member, and the item it was made about.
async fn own(member: &Member, id: DecisionId) -> Result<(Decision, Item), AppError> {
    let decision = Decision::find(&member.db, id).await?;
    let item = Item::find(&member.db, decision.item_id).await?;
    if item.author_id != member.id || item.kind != "report" {
        return Err(AppError::NotFound);
    }
    Ok((decision, item))
}

/// GET /{lang}/me/decisions/{decision}
async fn decision(member: Member, At((_, id)): At<(String, DecisionId)>) -> Answer {
    let (decision, item) = own(&member, id).await?;
    let (tenant, who, now) = (member.tenant.id, member.id, member.now());
    member.work.after(Box::new(move |work| {
        Box::pin(async move { notice::read_decision(&TenantDb::new(&work, tenant), who, id, now).await })
    }));
    let view = decision_page(&member, &decision, &item, &FormData::default(), &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /{lang}/me/decisions/{decision}/appeal: once.
async fn appeal(member: Member, At((_, id)): At<(String, DecisionId)>, form: FormData) -> Answer {
    let (decision, item) = own(&member, id).await?;
    let path = member.path(&format!("/me/decisions/{id}"));
    let mut fields = Fields::default();
    let Some(note) = fields.check("note", review::words(form.raw("note"))) else {
        let view = decision_page(&member, &decision, &item, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let now = member.now();
    if FormKey::of_act(&form, "appeal")
        .is_new(&member.db, member.id, now)
        .await?
    {
        decision.object(&member.db, member.id, &note, now).await?;
    }
    Ok(with_notice(Redirect::to(&path), "good", "appeal-done"))
}

async fn decision_page(
    member: &Member,
    decision: &Decision,
    item: &Item,
    form: &FormData,
    fields: &Fields,
) -> Result<DecisionPage, AppError> {
    let appeal = decision.appeal(&member.db).await?;
    let until = Arg::Instant(decision.ends_at.unwrap_or(decision.at));
    let of_member = match decision.of_member() {
        OfMember::Nothing => String::new(),
        OfMember::Warn => member.say("decision-for-member-warn", &[]),
        OfMember::Silence => member.say("decision-for-member-silence", &[("until", until)]),
        OfMember::Suspend => member.say("decision-for-member-suspend", &[]),
    };
    let answer = match appeal {
        None | Some(State::Open) => None,
        Some(_) => decision.answer(&member.db).await?,
    };
    Ok(DecisionPage {
        title: item.title.clone(),
        title_lang: item.topic_lang.clone(),
        lang: item.lang.clone(),
        html: super::mention::shown(&item.html, member.lang),
        of_post: member.say(&format!("decision-on-post-{}", decision.action), &[]),
        of_member,
        reason: decision.reason().to_owned(),
        when: member.speaker.relative(decision.at, member.now()),
        appeal_text: match appeal {
            None => String::new(),
            Some(State::Open) => member.say("appeal-open", &[]),
            Some(State::Upheld) => member.say("appeal-upheld", &[]),
            Some(State::Rejected | State::Ignored) => member.say("appeal-rejected", &[]),
        },
        answer: answer.unwrap_or_default(),
        action: appeal
            .is_none()
            .then(|| member.path(&format!("/me/decisions/{}/appeal", decision.id))),
        form_key: FormKey::of(form).to_string(),
        note: Field::of("note", form, fields, &member.speaker),
        length_max: review::WORDS_MAX,
    })
}
