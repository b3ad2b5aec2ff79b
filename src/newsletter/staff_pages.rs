//! The desk's newsletters: write, look at, aim, try, start, and watch.

use std::collections::BTreeMap;

use axum::{
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

use super::{
    Campaign, CampaignId, State, Topic, Variant,
    audience::{self, Crowd},
    block::{self, BLOCKS_MAX, Block, LINE_CHARS_MAX, rearrange},
    campaign::{Head, PREHEADER_CHARS_MAX, SUBJECT_CHARS_MAX, WallTime, channel},
    checks::{self, Lack, reached},
    issue::{Issue, Links, Pattern, slug},
    jobs::{TEST, Trial},
    ledger::{self, Fate, Figures, Link, Unclear},
    pages::topic_words,
    picture,
    segment::{CLASSES, Segment},
    staff_views::{
        Aim, BlockFields, CampaignPage, CampaignRow, CampaignsPage, CountLine, PreviewPage, Progress, Stopped,
        UnclearLine, VariantLine, Waiting, WritePage,
    },
};
use crate::{
    accounts::{
        FormKey, Staff,
        member_views::Tab,
        views::{Choice, Field, say},
    },
    foundation::{
        db::Work,
        error::{AppError, Refusal},
        i18n::Lang,
        jobs as queue,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            chart::{Chart, ChartWords, Figure},
            stream::{self, Message, Watch, escaped},
            upload::Upload,
            with_notice,
        },
    },
    tenancy::{House, PlatformDb, TenantDb, brand::Mode, pictures},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/newsletters", Who::Staff, list)
        .post("/{lang}/staff/newsletters", Who::Staff, create)
        .get("/{lang}/staff/newsletters/{campaign}", Who::Staff, show)
        .post("/{lang}/staff/newsletters/{campaign}/aim", Who::Staff, aim)
        .post("/{lang}/staff/newsletters/{campaign}/test", Who::Staff, test)
        .post("/{lang}/staff/newsletters/{campaign}/start", Who::Staff, start)
        .post("/{lang}/staff/newsletters/{campaign}/schedule", Who::Staff, schedule)
        .post("/{lang}/staff/newsletters/{campaign}/take-back", Who::Staff, take_back)
        .post("/{lang}/staff/newsletters/{campaign}/pause", Who::Staff, pause)
        .post("/{lang}/staff/newsletters/{campaign}/resume", Who::Staff, resume)
        .post("/{lang}/staff/newsletters/{campaign}/cancel", Who::Staff, cancel)
        .post("/{lang}/staff/newsletters/{campaign}/resend", Who::Staff, resend)
        .get("/{lang}/staff/newsletters/{campaign}/live", Who::Staff, live)
        .get("/{lang}/staff/newsletters/{campaign}/in/{written}", Who::Staff, write)
        .post("/{lang}/staff/newsletters/{campaign}/in/{written}", Who::Staff, save)
        .post_large(
            "/{lang}/staff/newsletters/{campaign}/in/{written}/picture",
            Who::Staff,
            pictures::UPLOAD_BYTES_MAX,
            add_picture,
        )
        .post(
            "/{lang}/staff/newsletters/{campaign}/in/{written}/remove",
            Who::Staff,
            remove,
        )
        .get(
            "/{lang}/staff/newsletters/{campaign}/in/{written}/preview",
            Who::Staff,
            preview,
        )
        .get(
            "/{lang}/staff/newsletters/{campaign}/in/{written}/letter",
            Who::Staff,
            letter,
        )
}

/// What came of a form.
struct Typed<'form> {
    form: &'form FormData,
    fields: &'form Fields,
    refusal: Option<Refusal>,
}

impl Typed<'_> {
    fn field(&self, staff: &Staff, name: &str) -> Field {
        Field::of(name, self.form, self.fields, &staff.speaker)
    }
}

fn campaign_path(staff: &Staff, id: CampaignId, rest: &str) -> String {
    staff.path(&format!("/staff/newsletters/{id}{rest}"))
}

fn done(staff: &Staff, id: CampaignId, notice: &'static str) -> Response {
    with_notice(Redirect::to(&campaign_path(staff, id, "")), "good", notice)
}

const fn state_words(state: State) -> &'static str {
    match state {
        State::Draft => "campaign-state-draft",
        State::Scheduled => "campaign-state-scheduled",
        State::Counting => "campaign-state-counting",
        State::Sending => "campaign-state-sending",
        State::Paused => "campaign-state-paused",
        State::Done => "campaign-state-done",
        State::Cancelled => "campaign-state-cancelled",
    }
}

const fn state_mark(state: State) -> &'static str {
    match state {
        State::Done => "good",
        State::Scheduled | State::Counting | State::Sending => "warn",
        State::Paused | State::Cancelled => "bad",
        State::Draft => "",
    }
}

fn topics(staff: &Staff, chosen: &str) -> Vec<Choice> {
    let choice = |topic: &Topic| Choice {
        value: topic.as_str().to_owned(),
        label: staff.say(topic_words(*topic), &[]),
        chosen: topic.as_str() == chosen,
    };
    Topic::ALL.iter().map(choice).collect()
}

/// GET /staff/newsletters
async fn list(staff: Staff) -> Answer {
    let campaigns = Campaign::newest(&staff.db).await?;
    let heads = Head::all(&staff.db).await?;
    let row = |campaign: Campaign| {
        let head = Head::said(&heads, campaign.id, staff.lang, staff.tenant.default_lang);
        let subject = head
            .map(|head| head.subject.clone())
            .filter(|subject| !subject.is_empty());
        CampaignRow {
            subject: subject.unwrap_or_else(|| staff.say("campaign-untitled", &[])),
            url: campaign_path(&staff, campaign.id, ""),
            topic: staff.say(topic_words(campaign.topic), &[]),
            state: staff.say(state_words(campaign.state), &[]),
            mark: state_mark(campaign.state),
            at: campaign.created_at.to_rfc3339(),
        }
    };
    Ok(page(&CampaignsPage {
        campaigns: campaigns.into_iter().map(row).collect(),
        action: staff.path("/staff/newsletters"),
        form_key: FormKey::fresh().to_string(),
        topics: topics(&staff, Topic::News.as_str()),
        topic: Field {
            name: "topic".into(),
            value: Topic::News.as_str().into(),
            error: None,
        },
        archive_url: staff.path(super::ARCHIVE),
    }))
}

/// POST /staff/newsletters: an empty draft.
async fn create(staff: Staff, form: FormData) -> Answer {
    let topic = Topic::parse(form.text("topic")).unwrap_or(Topic::News);
    let (id, now) = (CampaignId::new(), staff.now());
    if let Some(made) = FormKey::of_act(&form, "create")
        .take(&staff.db, staff.id, id.uuid(), now)
        .await?
    {
        return Ok(Redirect::to(&campaign_path(&staff, made.into(), "")));
    }
    Campaign::create(&staff.db, id, topic, staff.id, now).await?;
    Ok(Redirect::to(&campaign_path(&staff, id, "")))
}

/// GET /staff/newsletters/{campaign}
async fn show(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    let (form, fields) = (FormData::default(), Fields::default());
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: None,
    };
    Ok(page(&campaign_page(&staff, id, &typed).await?))
}

/// The campaign's page with what was refused.
async fn refused(staff: &Staff, id: CampaignId, form: &FormData, fields: &Fields, refusal: Option<Refusal>) -> Answer {
    let status = refusal.as_ref().map_or(422, |refusal| refusal.status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let typed = Typed { form, fields, refusal };
    Ok(page_with(status, &campaign_page(staff, id, &typed).await?))
}

/// The page after a step, or the one with the rule that said no.
async fn stepped(staff: &Staff, id: CampaignId, step: Result<(), AppError>, notice: &'static str) -> Answer {
    match step {
        Ok(()) => Ok(done(staff, id, notice)),
        Err(AppError::Refused(refusal)) => {
            refused(staff, id, &FormData::default(), &Fields::default(), Some(refusal)).await
        }
        Err(error) => Err(error),
    }
}

/// POST /staff/newsletters/{campaign}/aim: for whom it is.
async fn aim(staff: Staff, At((_, id)): At<(String, CampaignId)>, form: FormData) -> Answer {
    let campaign = Campaign::find(&staff.db, id).await?;
    let topic = Topic::parse(form.text("topic")).unwrap_or(campaign.topic);
    match Segment::parse(&form) {
        Ok(segment) => {
            let step = Campaign::aim(&staff.db, id, topic, &segment).await;
            stepped(&staff, id, step, "campaign-aimed").await
        }
        // The form is on the page of a draft only.
        Err(_) if campaign.state != State::Draft => {
            let refusal = Refusal::new("campaign-refused-begun").with_status(409);
            refused(&staff, id, &form, &Fields::default(), Some(refusal)).await
        }
        Err((field, refusal)) => {
            let mut fields = Fields::default();
            fields.refuse(field, refusal);
            refused(&staff, id, &form, &fields, None).await
        }
    }
}

/// POST /staff/newsletters/{campaign}/test: to oneself, in the language of the page or the one that stands in.
async fn test(staff: Staff, At((_, id)): At<(String, CampaignId)>, form: FormData) -> Answer {
    Campaign::find(&staff.db, id).await?;
    let now = staff.now();
    if FormKey::of_act(&form, "test").is_new(&staff.db, staff.id, now).await? {
        let langs: Vec<Lang> = variants_of(&staff, id)
            .await?
            .iter()
            .map(|variant| variant.lang)
            .collect();
        let db = PlatformDb::new(&staff.work, "a campaign is tried");
        for lang in langs {
            let trial = Trial {
                campaign: id,
                lang,
                member: staff.id,
            };
            let payload = serde_json::to_value(trial).map_err(|error| AppError::Failure(error.to_string()))?;
            let tx = db.open().await?;
            queue::later(&tx, TEST, Some(staff.tenant.id.uuid()), payload, now).await?;
        }
    }
    Ok(done(&staff, id, "campaign-tried"))
}

/// Refuses a start as long as something is missing, or the number typed is not that of the audience.
async fn ready(staff: &Staff, id: CampaignId) -> Result<(), AppError> {
    let campaign = Campaign::find(&staff.db, id).await?;
    let variants = variants_of(staff, id).await?;
    let crowds = audience::count(&staff.work, staff.tenant.id, &campaign, staff.now()).await?;
    if lacks(staff, &campaign, &variants, &crowds).await?.is_empty() {
        Ok(())
    } else {
        Err(Refusal::new("campaign-refused-lacks").with_status(409).into())
    }
}

/// POST /staff/newsletters/{campaign}/start: after the number of letters was typed; a minute to take it back.
async fn start(staff: Staff, At((_, id)): At<(String, CampaignId)>, form: FormData) -> Answer {
    let campaign = Campaign::find(&staff.db, id).await?;
    if campaign.state == State::Counting {
        // Pressed twice: it was started, and can still be taken back.
        return Ok(done(&staff, id, "campaign-counting"));
    }
    if let Err(AppError::Refused(refusal)) = ready(&staff, id).await {
        return refused(&staff, id, &form, &Fields::default(), Some(refusal)).await;
    }
    let crowds = audience::count(&staff.work, staff.tenant.id, &campaign, staff.now()).await?;
    let typed: String = form.text("count").chars().filter(char::is_ascii_digit).collect();
    if campaign.state == State::Draft && typed.parse() != Ok(reached(&crowds)) {
        let mut fields = Fields::default();
        fields.refuse(
            "count",
            Refusal::new("campaign-refused-count").with("n", reached(&crowds)),
        );
        return refused(&staff, id, &form, &fields, None).await;
    }
    let step = Campaign::start(&staff.db, id, staff.now()).await;
    stepped(&staff, id, step, "campaign-started").await
}

/// POST /staff/newsletters/{campaign}/schedule
async fn schedule(staff: Staff, At((_, id)): At<(String, CampaignId)>, form: FormData) -> Answer {
    let campaign = Campaign::find(&staff.db, id).await?;
    if campaign.state == State::Scheduled {
        if campaign.wall.as_deref() == Some(form.text("wall")) {
            return Ok(done(&staff, id, "campaign-scheduled"));
        }
        let refusal = Refusal::new("campaign-refused-scheduled").with_status(409);
        return refused(&staff, id, &FormData::default(), &Fields::default(), Some(refusal)).await;
    }
    let at = match WallTime::parse(form.text("wall"), staff.tenant.tz, staff.now()) {
        Ok(at) => at,
        Err(refusal) => {
            let mut fields = Fields::default();
            fields.refuse("wall", refusal);
            return refused(&staff, id, &form, &fields, None).await;
        }
    };
    let step = match ready(&staff, id).await {
        Ok(()) => Campaign::schedule(&staff.db, id, &at).await,
        Err(error) => Err(error),
    };
    stepped(&staff, id, step, "campaign-scheduled").await
}

/// POST /staff/newsletters/{campaign}/take-back
async fn take_back(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    let notice = match Campaign::find(&staff.db, id).await?.state {
        State::Draft => "campaign-is-draft",
        _ => "campaign-taken-back",
    };
    let step = Campaign::take_back(&staff.db, id).await;
    stepped(&staff, id, step, notice).await
}

/// POST /staff/newsletters/{campaign}/pause
async fn pause(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    Campaign::find(&staff.db, id).await?;
    let step = Campaign::pause(&staff.db, id).await;
    stepped(&staff, id, step, "campaign-was-paused").await
}

/// POST /staff/newsletters/{campaign}/resume
async fn resume(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    Campaign::find(&staff.db, id).await?;
    let step = Campaign::resume(&staff.db, id).await;
    stepped(&staff, id, step, "campaign-was-resumed").await
}

/// POST /staff/newsletters/{campaign}/cancel
async fn cancel(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    Campaign::find(&staff.db, id).await?;
    let step = Campaign::cancel(&staff.db, id, staff.now()).await;
    stepped(&staff, id, step, "campaign-was-cancelled").await
}

/// POST /staff/newsletters/{campaign}/resend: to those of whom nobody knows, once the rest is done.
async fn resend(staff: Staff, At((_, id)): At<(String, CampaignId)>) -> Answer {
    Campaign::find(&staff.db, id).await?;
    let step = Campaign::reopen(&staff.db, id).await;
    if step.is_ok() {
        ledger::resend_uncertain(&staff.db, id, staff.now()).await?;
    }
    stepped(&staff, id, step, "campaign-resent").await
}

/// Who would not be written to, by reason.
fn excluded(staff: &Staff, crowds: &[Crowd]) -> Vec<CountLine> {
    let reasons = [
        ("no-consent", "audience-no-consent"),
        ("paused", "audience-paused"),
        ("refused", "audience-refused"),
        ("segment", "audience-segment"),
        ("waiting", "audience-waiting"),
        ("suspended", "audience-suspended"),
    ];
    let line = |(reason, words): (&str, &str)| CountLine {
        text: staff.say(words, &[]),
        n: crowds
            .iter()
            .filter(|crowd| crowd.reason == reason)
            .map(|crowd| crowd.n)
            .sum(),
    };
    reasons.into_iter().map(line).filter(|line| line.n > 0).collect()
}

/// The letter of a variant, as it would leave.
async fn pattern(staff: &Staff, campaign: &Campaign, variant: &Variant, mode: Mode) -> Result<Pattern, AppError> {
    let speaker = staff
        .house
        .words
        .speaker(staff.tenant.locale(variant.lang), &staff.tenant.wording);
    let whose = (&*staff.tenant, &*speaker);
    let issue = Issue::compose(&staff.house, &staff.work, whose, variant, Links::Straight).await?;
    let whose = (&*staff.tenant, &speaker);
    Pattern::of(&staff.house, &staff.work, whose, (campaign, &issue), mode).await
}

/// What has to be done before letters may leave, in words.
async fn lacks(
    staff: &Staff,
    campaign: &Campaign,
    variants: &[Variant],
    crowds: &[Crowd],
) -> Result<Vec<String>, AppError> {
    let whose = (campaign, variants);
    let lacks = checks::lacks(&staff.house, &staff.work, &staff.tenant, whose, crowds).await?;
    Ok(lacks.into_iter().map(|lack| lack.text(&staff.speaker)).collect())
}

/// What one should know before letters leave.
fn hints(staff: &Staff, variants: &[Variant], crowds: &[Crowd]) -> Vec<String> {
    let tenant = &staff.tenant;
    let mut hints = Vec::new();
    for lang in &tenant.langs {
        let readers = readers_of(staff, crowds, *lang);
        let is_written = variants.iter().any(|variant| variant.lang == *lang);
        if readers > 0 && !is_written && *lang != tenant.default_lang {
            let args = [
                ("n", readers.into()),
                ("language", staff.speaker.language_name(*lang).into()),
                ("fallback", staff.speaker.language_name(tenant.default_lang).into()),
            ];
            hints.push(staff.say("campaign-hint-fallback", &args));
        }
    }
    hints
}

fn readers_of(staff: &Staff, crowds: &[Crowd], lang: Lang) -> i64 {
    let own = |crowd: &Crowd| crowd.lang.parse().unwrap_or(staff.tenant.default_lang);
    let read = crowds
        .iter()
        .filter(|crowd| crowd.reason.is_empty() && staff.tenant.lang_for(own(crowd)) == lang);
    read.map(|crowd| crowd.n).sum()
}

/// For whom the draft is, as typed or as it stands.
async fn aim_of(staff: &Staff, campaign: &Campaign, typed: &Typed<'_>) -> Result<Aim, AppError> {
    let segment = campaign.segment();
    let mut certificates = audience::certificates(&staff.work, staff.tenant.id).await?;
    // What was chosen stays chosen, also when nobody has it any more.
    if !segment.certificate.is_empty() && !certificates.contains(&segment.certificate) {
        certificates.push(segment.certificate.clone());
    }
    let was_typed = typed.form.iter().any(|(name, _)| name == "topic");
    let stored = FormData::of([
        ("topic", campaign.topic.as_str().to_owned()),
        ("seg_lang", segment.lang.clone()),
        ("seg_country", segment.country.clone()),
        ("seg_postal", segment.postal.clone()),
        ("seg_skill", segment.skill.clone()),
        ("seg_certificate", segment.certificate.clone()),
        ("seg_class", segment.class.clone()),
        (
            "seg_days",
            if segment.days == 0 {
                String::new()
            } else {
                segment.days.to_string()
            },
        ),
    ]);
    let form = if was_typed { typed.form } else { &stored };
    let field = |name: &str| Field::of(name, form, typed.fields, &staff.speaker);
    let choice = |value: String, label: String, name: &str| Choice {
        chosen: form.text(name) == value,
        value,
        label,
    };
    let tenant = &staff.tenant;
    let langs = tenant.langs.iter();
    let countries = tenant.countries.iter();
    Ok(Aim {
        action: campaign_path(staff, campaign.id, "/aim"),
        topics: topics(staff, form.text("topic")),
        topic: field("topic"),
        langs: langs
            .map(|lang| choice(lang.to_string(), staff.speaker.language_name(*lang), "seg_lang"))
            .collect(),
        lang: field("seg_lang"),
        countries: countries
            .map(|country| choice(country.to_string(), staff.speaker.country_name(*country), "seg_country"))
            .collect(),
        country: field("seg_country"),
        postal: field("seg_postal"),
        skills: staff
            .house
            .skills
            .named(staff.lang)
            .map(|(id, name)| choice(id.to_owned(), name.to_owned(), "seg_skill"))
            .collect(),
        skill: field("seg_skill"),
        certificates: certificates
            .into_iter()
            .map(|name| choice(name.clone(), name, "seg_certificate"))
            .collect(),
        certificate: field("seg_certificate"),
        classes: CLASSES
            .map(|(class, key)| choice(class.to_owned(), staff.say(key, &[]), "seg_class"))
            .into(),
        class: field("seg_class"),
        days: field("seg_days"),
    })
}

async fn campaign_page(staff: &Staff, id: CampaignId, typed: &Typed<'_>) -> Result<CampaignPage, AppError> {
    let campaign = Campaign::find(&staff.db, id).await?;
    let variants = variants_of(staff, id).await?;
    let state = campaign.state;
    let at = |rest: &str| campaign_path(staff, id, rest);
    let said = Campaign::said(&variants, staff.lang, staff.tenant.default_lang);
    let subject = said
        .map(|variant| variant.subject.clone())
        .filter(|subject| !subject.is_empty());
    let mut view = CampaignPage {
        list_url: staff.path("/staff/newsletters"),
        subject: subject.clone().unwrap_or_else(|| staff.say("campaign-untitled", &[])),
        state: state.as_str(),
        state_text: staff.say(state_words(state), &[]),
        topic: staff.say(topic_words(campaign.topic), &[]),
        refusal: typed.refusal.as_ref().map(|refusal| say(refusal, &staff.speaker)),
        form_key: FormKey::fresh().to_string(),
        count: typed.field(staff, "count"),
        wall: typed.field(staff, "wall"),
        zone: staff.tenant.tz.name().to_owned(),
        send_at: campaign
            .send_at
            .filter(|_| !state.has_begun())
            .map(|at| at.to_rfc3339()),
        take_back_action: matches!(state, State::Counting | State::Scheduled).then(|| at("/take-back")),
        pause_action: (state == State::Sending).then(|| at("/pause")),
        resume_action: (state == State::Paused).then(|| at("/resume")),
        cancel_action: matches!(state, State::Sending | State::Paused).then(|| at("/cancel")),
        read_url: state
            .has_begun()
            .then(|| staff.path(&format!("/news/{id}/{}", slug(subject.as_deref().unwrap_or_default())))),
        ..CampaignPage::default()
    };
    let mut crowds = Vec::new();
    if state.has_begun() {
        begun(staff, &campaign, &mut view).await?;
    } else {
        crowds = audience::count(&staff.work, staff.tenant.id, &campaign, staff.now()).await?;
        view.audience = reached(&crowds);
        view.excluded = excluded(staff, &crowds);
    }
    if !state.has_begun() {
        view.lacks = lacks(staff, &campaign, &variants, &crowds).await?;
        // Whoever waits for it to begin sees it begin, or being stopped.
        view.live_url = view.take_back_action.is_some().then(|| live_url(staff, &campaign));
        view.page_url = at("");
    }
    if state == State::Draft {
        view.hints = hints(staff, &variants, &crowds);
        view.stopped = stopped(staff, &campaign);
        let aim = aim_of(staff, &campaign, typed).await?;
        view.wrong = aim
            .fields()
            .into_iter()
            .chain([&view.count, &view.wall])
            .cloned()
            .collect();
        view.aim_open = aim.is_wrong();
        view.aim = Some(aim);
        view.test_action = (!variants.is_empty()).then(|| at("/test"));
        let is_ready = view.lacks.is_empty();
        view.start_action = is_ready.then(|| at("/start"));
        view.schedule_action = is_ready.then(|| at("/schedule"));
    }
    let line = |lang: &Lang| {
        let variant = variants.iter().find(|variant| variant.lang == *lang);
        VariantLine {
            language: staff.speaker.language_name(*lang),
            lang: lang.to_string(),
            subject: variant.map(|variant| variant.subject.clone()),
            readers: readers_of(staff, &crowds, *lang),
            edit_url: (state == State::Draft).then(|| at(&format!("/in/{lang}"))),
            preview_url: variant.map(|_| at(&format!("/in/{lang}/preview"))),
        }
    };
    view.variants = staff.tenant.langs.iter().map(line).collect();
    Ok(view)
}

/// That it was to begin and could not, with what was missing then.
fn stopped(staff: &Staff, campaign: &Campaign) -> Option<Stopped> {
    let at = campaign.stopped_at?;
    let lacks = campaign.stopped_for.as_ref().map(Lack::all_of_json).unwrap_or_default();
    Some(Stopped {
        at: at.to_rfc3339(),
        lacks: lacks.into_iter().map(|lack| lack.text(&staff.speaker)).collect(),
    })
}

/// Where a page goes on by itself: it names the state that the page shows, which may be over when the stream begins.
fn live_url(staff: &Staff, campaign: &Campaign) -> String {
    campaign_path(staff, campaign.id, &format!("/live?shown={}", campaign.state.as_str()))
}

/// That it waits for the mail server, and until when; what the server said stands behind it.
fn waiting(staff: &Staff, campaign: &Campaign) -> Option<Waiting> {
    let until = campaign.waits_until.filter(|_| campaign.state == State::Sending)?;
    Some(Waiting {
        text: staff.say("campaign-waits", &[("time", staff.speaker.date_time(until).into())]),
        reason: campaign.wait_reason.clone(),
    })
}

/// What there is to see of a campaign whose letters leave or have left.
async fn begun(staff: &Staff, campaign: &Campaign, view: &mut CampaignPage) -> Result<(), AppError> {
    let figures = Figures::of(&staff.db, campaign.id).await?;
    if matches!(campaign.state, State::Sending | State::Paused) {
        view.progress = Some(Progress {
            done: figures.all() - figures.open,
            all: figures.all(),
            text: progress_text(staff, figures, None),
            waiting: waiting(staff, campaign),
            live_url: live_url(staff, campaign),
        });
    }
    let may_resend = figures.uncertain > 0 && matches!(campaign.state, State::Done | State::Paused);
    view.resend_action = may_resend.then(|| campaign_path(staff, campaign.id, "/resend"));
    let unclear = Unclear::of(&staff.db, campaign.id).await?;
    let line = |unclear: Unclear| UnclearLine {
        name: unclear.name,
        url: staff.path(&format!("/staff/members/{}", unclear.member)),
        fate: staff.say(
            match unclear.state {
                Fate::Uncertain => "campaign-uncertain",
                _ => "campaign-failed",
            },
            &[],
        ),
        reason: unclear.reason,
    };
    view.unclear = unclear.into_iter().map(line).collect();
    view.audience = figures.all();
    view.charts.push(fates(staff, figures, campaign.unsubscribed));
    let links = Link::all_of(&staff.db, campaign.id).await?;
    if !links.is_empty() {
        view.charts.push(clicks(staff, &links));
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "nobody has so many readers")]
fn figure(label: String, value: i64) -> Figure {
    Figure {
        label,
        value: value as f64,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "whole numbers were put in")]
fn whole(staff: &Staff) -> impl Fn(f64) -> String {
    |value| staff.speaker.number(value as i64)
}

fn fates(staff: &Staff, figures: Figures, unsubscribed: i64) -> Chart {
    let words = ChartWords {
        title: staff.say("campaign-chart-letters", &[]),
        summary: staff.say(
            "campaign-chart-letters-summary",
            &[("accepted", figures.accepted.into()), ("all", figures.all().into())],
        ),
        label_head: staff.say("campaign-chart-fate", &[]),
        value_head: staff.say("campaign-chart-count", &[]),
    };
    let bars = [
        ("campaign-accepted", figures.accepted),
        ("campaign-failed", figures.failed),
        ("campaign-uncertain", figures.uncertain),
        ("campaign-skipped", figures.skipped),
        ("campaign-unsubscribed", unsubscribed),
    ];
    // Of a campaign that was cancelled, or is under way.
    let open = Some(("campaign-not-sent", figures.open)).filter(|(_, n)| *n > 0);
    let bars: Vec<Figure> = bars
        .into_iter()
        .chain(open)
        .map(|(key, value)| figure(staff.say(key, &[]), value))
        .collect();
    Chart::bars(words, &bars, whole(staff))
}

fn clicks(staff: &Staff, links: &[Link]) -> Chart {
    let all: i64 = links.iter().map(|link| link.clicks).sum();
    let words = ChartWords {
        title: staff.say("campaign-chart-clicks", &[]),
        summary: staff.say("campaign-chart-clicks-summary", &[("n", all.into())]),
        label_head: staff.say("campaign-chart-link", &[]),
        value_head: staff.say("campaign-chart-count", &[]),
    };
    let own = &staff.tenant.origin;
    let label = |link: &Link| link.url.strip_prefix(own).unwrap_or(&link.url).to_owned();
    let bars: Vec<Figure> = links.iter().map(|link| figure(label(link), link.clicks)).collect();
    Chart::bars(words, &bars, whole(staff))
}

/// How far it is in words; with rate and time left once both are known.
fn progress_text(staff: &Staff, figures: Figures, a_second: Option<f64>) -> String {
    let done = figures.all() - figures.open;
    let counts = [("done", done.into()), ("all", figures.all().into())];
    let Some(rate) = a_second.filter(|rate| *rate > 0.0) else {
        return staff.say("campaign-progress", &counts);
    };
    #[expect(clippy::cast_precision_loss, reason = "nobody has so many readers")]
    let minutes = (figures.open as f64 / rate / 60.0).ceil();
    let [first, second] = counts;
    let args = [
        first,
        second,
        ("rate", ((rate * 10.0).round() / 10.0).into()),
        ("minutes", minutes.into()),
    ];
    staff.say("campaign-progress-rate", &args)
}

/// One open stream: how far a campaign is.
struct Watching {
    staff: Staff,
    campaign: CampaignId,
    state: State,
    told: Option<(tokio::time::Instant, i64)>,
}

/// GET /staff/newsletters/{campaign}/live?shown={state}
async fn live(staff: Staff, At((_, id)): At<(String, CampaignId)>, uri: Uri) -> Answer {
    let live = staff.house.live.clone();
    let heard = live.listen();
    let now = Campaign::find(&staff.db, id).await?.state;
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let state = State::parse(query.text("shown")).unwrap_or(now);
    let watch = Watching {
        staff,
        campaign: id,
        state,
        told: None,
    };
    Ok(stream::stream_of(&live, heard, watch))
}

impl Watch for Watching {
    fn channel(&self) -> String {
        channel(self.campaign)
    }

    async fn look(&mut self) -> Result<Option<Message>, AppError> {
        let staff = &self.staff;
        let work = Work::reading(&staff.house.pools);
        let db = TenantDb::new(&work, staff.tenant.id);
        let campaign = Campaign::find(&db, self.campaign).await?;
        let figures = Figures::of(&db, self.campaign).await?;
        work.end(false).await?;
        let id = campaign.version.to_string();
        if campaign.state != self.state {
            // The page as it is now takes the place of the one that was; the link is for a program that does not fetch it.
            let (url, sentence) = (
                campaign_path(staff, self.campaign, ""),
                staff.say("campaign-moved", &[]),
            );
            let (url, sentence) = (escaped(&url), escaped(&sentence));
            let html = format!(
                "<a class=\"btn\" href=\"{url}\" hx-get=\"{url}\" hx-trigger=\"load\" hx-select=\"main\" \
                 hx-target=\"main\" hx-swap=\"outerHTML\">{sentence}</a>"
            );
            return Ok(Some(Message { id, html }));
        }
        if !campaign.state.has_begun() {
            return Ok(None);
        }
        let done = figures.all() - figures.open;
        let now = tokio::time::Instant::now();
        let rate = self.told.map(|(then, before)| {
            #[expect(clippy::cast_precision_loss, reason = "nobody has so many readers")]
            let letters = (done - before) as f64;
            letters / now.duration_since(then).as_secs_f64().max(0.001)
        });
        self.told = Some((now, done));
        let waits = waiting(staff, &campaign).map_or_else(String::new, |waiting| {
            format!(
                "<p>{} <span lang=\"en\">{}</span></p>",
                escaped(&waiting.text),
                escaped(&waiting.reason)
            )
        });
        let html = format!(
            "<p>{}</p>{waits}<progress value=\"{done}\" max=\"{}\">{done}</progress>",
            escaped(&progress_text(staff, figures, rate)),
            figures.all().max(1)
        );
        Ok(Some(Message { id, html }))
    }
}

/// A language of this community.
fn language(staff: &Staff, tag: &str) -> Result<Lang, AppError> {
    let lang: Lang = tag.parse().map_err(|_| AppError::NotFound)?;
    if staff.tenant.langs.contains(&lang) {
        Ok(lang)
    } else {
        Err(AppError::NotFound)
    }
}

/// GET /staff/newsletters/{campaign}/in/{written}: what stands there, or what the community's own language says.
async fn write(staff: Staff, At((_, id, tag)): At<(String, CampaignId, String)>) -> Answer {
    let lang = language(&staff, &tag)?;
    let campaign = Campaign::find(&staff.db, id).await?;
    if campaign.state != State::Draft {
        return Ok(Redirect::to(&campaign_path(&staff, id, "")));
    }
    let variants = Campaign::variants(&staff.db, id).await?;
    let there = variants.iter().find(|variant| variant.lang == lang);
    let (is_there, read) = (there.is_some(), Variant::mark_of(there));
    let mut variant = Campaign::said(&variants, lang, staff.tenant.default_lang)
        .cloned()
        .unwrap_or_else(|| Variant {
            lang,
            subject: String::new(),
            preheader: String::new(),
            blocks: vec![Block::empty("heading"), Block::empty("text")],
        });
    variant.lang = lang;
    let mut view = write_page(&staff, id, &variant, (&Fields::default(), None, is_there)).await?;
    view.read = read;
    Ok(page(&view))
}

/// The field that says what stood there when the form was made.
const READ: &str = "read";

/// What a form says in this language.
fn typed_in(staff: &Staff, lang: Lang, form: &FormData) -> Variant {
    let mut blocks = Block::all_of_form(form);
    blocks.retain(|block| !matches!(block, Block::Card { of, .. } if !cards(staff).contains(&of.as_str())));
    Variant {
        lang,
        subject: form.text("subject").to_owned(),
        preheader: form.text("preheader").to_owned(),
        blocks,
    }
}

/// The kinds of things that other rooms give to be shown.
fn cards(staff: &Staff) -> Vec<&'static str> {
    let faces = staff.house.faces.blocks.iter();
    faces
        .filter(|face| !staff.house.is_off(&staff.tenant, face.path()))
        .map(|face| face.kind())
        .collect()
}

/// POST /staff/newsletters/{campaign}/in/{written}: saves; a button may also add, move or take out a block.
async fn save(staff: Staff, At((_, id, tag)): At<(String, CampaignId, String)>, form: FormData) -> Answer {
    let lang = language(&staff, &tag)?;
    Campaign::find(&staff.db, id).await?;
    let mut variant = typed_in(&staff, lang, &form);
    rearrange(&mut variant.blocks, form.text("act"), &cards(&staff));
    keep(&staff, id, &variant, (form.text("act"), read_of(&form))).await
}

/// What stood there when the form was made; none in a form that does not say.
fn read_of(form: &FormData) -> Option<&str> {
    form.iter().find(|(name, _)| *name == READ).map(|(_, mark)| mark)
}

/// POST /staff/newsletters/{campaign}/in/{written}/picture: saves, with a picture of the reader's own behind the rest.
///
/// It is decoded and written afresh before the transaction begins, and only for a draft that is there.
async fn add_picture(
    staff: Staff,
    At((_, id, tag)): At<(String, CampaignId, String)>,
    Upload { form, file }: Upload,
) -> Answer {
    let lang = language(&staff, &tag)?;
    let apart = Work::reading(&staff.house.pools);
    let found = Campaign::find(&TenantDb::new(&apart, staff.tenant.id), id).await;
    apart.abandon();
    let is_draft = found?.state == State::Draft;
    let mut variant = typed_in(&staff, lang, &form);
    let kept = if !is_draft {
        // The rule that says no says it when the letter is saved.
        Ok(None)
    } else if variant.blocks.len() >= BLOCKS_MAX {
        Err(Refusal::new("campaign-refused-blocks").with("max", BLOCKS_MAX).into())
    } else {
        picture::keep(&staff.house, staff.tenant.id, file).await.map(Some)
    };
    let alt = form.text("picture_alt").to_owned();
    match kept {
        Ok(url) => {
            variant.blocks.extend(url.map(|url| Block::Image { url, alt }));
            keep(&staff, id, &variant, ("picture", read_of(&form))).await
        }
        Err(AppError::Refused(refusal)) => {
            let fields = Fields::default();
            if form.iter().next().is_none() {
                // It broke off before anything was read: what was saved last is shown.
                variant = written(&staff, id, lang).await?.2;
            }
            let read = read_of(&form).map(str::to_owned);
            shown_again(&staff, id, &variant, (&fields, Some(refusal), &alt, read)).await
        }
        Err(error) => Err(error),
    }
}

/// Saves what was typed, if nothing is to be refused, and goes where the button leads.
async fn keep(staff: &Staff, id: CampaignId, variant: &Variant, (act, read): (&str, Option<&str>)) -> Answer {
    let mut read = read.map(str::to_owned);
    let mut fields = Fields::default();
    for (field, text, max) in [
        ("subject", &variant.subject, SUBJECT_CHARS_MAX),
        ("preheader", &variant.preheader, PREHEADER_CHARS_MAX),
    ] {
        if text.chars().count() > max || text.chars().any(char::is_control) {
            fields.refuse(field, Refusal::new("campaign-refused-long").with("max", max));
        }
    }
    let mut refusal = variant.blocks.iter().find_map(|block| block.check().err());
    if fields.is_fine() && refusal.is_none() {
        match Campaign::write(&staff.db, id, variant, read.as_deref(), staff.now()).await {
            Ok(()) => {
                let to = match act {
                    "" | "save" => return Ok(done(staff, id, "campaign-saved")),
                    "preview" => campaign_path(staff, id, &format!("/in/{}/preview", variant.lang)),
                    // Back to the blocks, one of which was touched.
                    _ => campaign_path(staff, id, &format!("/in/{}#blocks", variant.lang)),
                };
                return Ok(Redirect::to(&to));
            }
            Err(AppError::Refused(refused)) => {
                if refused.key == "campaign-refused-changed" {
                    // Whoever has been told saves it as he wants it.
                    let variants = Campaign::variants(&staff.db, id).await?;
                    read = Some(Variant::mark_of(variants.iter().find(|one| one.lang == variant.lang)));
                }
                refusal = Some(refused);
            }
            Err(error) => return Err(error),
        }
    }
    shown_again(staff, id, variant, (&fields, refusal, "", read)).await
}

/// The page as it was typed, with what was refused; what was said of a picture that was not taken stands there still.
async fn shown_again(
    staff: &Staff,
    id: CampaignId,
    variant: &Variant,
    (fields, refusal, alt, read): (&Fields, Option<Refusal>, &str, Option<String>),
) -> Answer {
    let status = refusal.as_ref().map_or(422, |refusal| refusal.status);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let mut view = write_page(staff, id, variant, (fields, refusal, true)).await?;
    view.picture_alt = alt.to_owned();
    view.read = read.unwrap_or_default();
    Ok(page_with(status, &view))
}

/// POST /staff/newsletters/{campaign}/in/{written}/remove: its readers get the community's own language instead.
async fn remove(staff: Staff, At((_, id, tag)): At<(String, CampaignId, String)>) -> Answer {
    let lang = language(&staff, &tag)?;
    Campaign::find(&staff.db, id).await?;
    let step = Campaign::unwrite(&staff.db, id, lang).await;
    stepped(&staff, id, step, "campaign-saved").await
}

/// A kind of block in words.
fn kind_text(staff: &Staff, kind: &str) -> String {
    let key = match kind {
        "heading" => "campaign-block-heading",
        "text" => "campaign-block-text",
        "image" => "campaign-block-image",
        "button" => "campaign-block-button",
        "event" => "campaign-block-event",
        "topic" => "campaign-block-topic",
        _ => "campaign-block-package",
    };
    staff.say(key, &[])
}

async fn write_page(
    staff: &Staff,
    id: CampaignId,
    variant: &Variant,
    (fields, refusal, is_there): (&Fields, Option<Refusal>, bool),
) -> Result<WritePage, AppError> {
    let mut things = BTreeMap::new();
    for face in &staff.house.faces.blocks {
        if staff.house.is_off(&staff.tenant, face.path()) {
            continue;
        }
        let found = face
            .choices(&staff.work, &staff.tenant, &staff.speaker, staff.now())
            .await?;
        things.insert(face.kind(), found);
    }
    let last = variant.blocks.len().saturating_sub(1);
    let block = |(no, block): (usize, &Block)| {
        let (text, url) = block.fields();
        let field = |name: &str, value: &str| Field {
            name: format!("{name}.{no}"),
            value: value.to_owned(),
            error: None,
        };
        let found = things.get(block.kind()).map(Vec::as_slice).unwrap_or_default();
        BlockFields {
            no,
            kind: block.kind().to_owned(),
            kind_text: kind_text(staff, block.kind()),
            shape: match block {
                Block::Heading { .. } => "line",
                Block::Text { .. } => "text",
                Block::Image { .. } => "image",
                Block::Button { .. } => "button",
                Block::Card { .. } => "card",
            },
            text: field("text", text),
            url: field("url", url),
            picture: block::picture(url, &staff.tenant).filter(|_| matches!(block, Block::Image { .. })),
            choices: found
                .iter()
                .map(|(value, label)| Choice {
                    value: value.clone(),
                    label: label.clone(),
                    chosen: value == text,
                })
                .collect(),
            first: no == 0,
            last: no == last,
        }
    };
    let at = |rest: &str| campaign_path(staff, id, &format!("/in/{}{rest}", variant.lang));
    let form = FormData::of([
        ("subject", variant.subject.clone()),
        ("preheader", variant.preheader.clone()),
    ]);
    let kinds = ["heading", "text", "image", "button"]
        .into_iter()
        .chain(things.keys().copied());
    Ok(WritePage {
        list_url: staff.path("/staff/newsletters"),
        campaign_url: campaign_path(staff, id, ""),
        language: staff.speaker.language_name(variant.lang),
        lang: variant.lang.to_string(),
        action: at(""),
        refusal: refusal.as_ref().map(|refusal| say(refusal, &staff.speaker)),
        subject: Field::of("subject", &form, fields, &staff.speaker),
        preheader: Field::of("preheader", &form, fields, &staff.speaker),
        blocks: variant.blocks.iter().enumerate().map(block).collect(),
        kinds: kinds
            .map(|kind| Choice {
                value: format!("add:{kind}"),
                label: kind_text(staff, kind),
                chosen: false,
            })
            .collect(),
        preview_url: at("/preview"),
        picture_action: (variant.blocks.len() < BLOCKS_MAX).then(|| at("/picture")),
        picture_alt: String::new(),
        read: String::new(),
        alt_chars_max: LINE_CHARS_MAX,
        remove_action: is_there.then(|| at("/remove")),
    })
}

/// What the campaign says, in the languages that the community has.
async fn variants_of(staff: &Staff, id: CampaignId) -> Result<Vec<Variant>, AppError> {
    let mut variants = Campaign::variants(&staff.db, id).await?;
    variants.retain(|variant| staff.tenant.langs.contains(&variant.lang));
    Ok(variants)
}

/// The campaign and what it says in exactly this language.
async fn written(staff: &Staff, id: CampaignId, lang: Lang) -> Result<(Campaign, Vec<Variant>, Variant), AppError> {
    let campaign = Campaign::find(&staff.db, id).await?;
    let variants = Campaign::variants(&staff.db, id).await?;
    let variant = variants.iter().find(|variant| variant.lang == lang).cloned();
    Ok((campaign, variants, variant.ok_or(AppError::NotFound)?))
}

/// How a letter is looked at.
fn mode_of(uri: &Uri) -> String {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    query.text("as").to_owned()
}

/// GET /staff/newsletters/{campaign}/in/{written}/preview?as=light|dark|text
async fn preview(staff: Staff, At((_, id, tag)): At<(String, CampaignId, String)>, uri: Uri) -> Answer {
    let lang = language(&staff, &tag)?;
    let (campaign, variants, variant) = written(&staff, id, lang).await?;
    let asked = mode_of(&uri);
    let mode = if ["dark", "text"].contains(&asked.as_str()) {
        asked
    } else {
        "light".to_owned()
    };
    let pattern = pattern(&staff, &campaign, &variant, Mode::Light).await?;
    let at = |lang: Lang, rest: &str| campaign_path(&staff, id, &format!("/in/{lang}{rest}"));
    let modes = [
        ("light", "campaign-preview-light"),
        ("dark", "campaign-preview-dark"),
        ("text", "campaign-preview-text"),
    ];
    #[expect(clippy::cast_precision_loss, reason = "a letter is small")]
    let kilobytes = (pattern.html_bytes() as f64 / 102.4).round() / 10.0;
    let mut answer = page(&PreviewPage {
        list_url: staff.path("/staff/newsletters"),
        campaign_url: campaign_path(&staff, id, ""),
        subject: variant.subject.clone(),
        languages: variants
            .iter()
            .map(|other| Tab {
                text: staff.speaker.language_name(other.lang),
                url: at(other.lang, &format!("/preview?as={mode}")),
                current: other.lang == lang,
            })
            .collect(),
        modes: modes
            .into_iter()
            .map(|(word, key)| Tab {
                text: staff.say(key, &[]),
                url: at(lang, &format!("/preview?as={word}")),
                current: word == mode,
            })
            .collect(),
        frame_url: (mode != "text").then(|| at(lang, &format!("/letter?as={mode}"))),
        text: pattern.text_for(&staff.display_name),
        lang: lang.to_string(),
        kilobytes,
        from: staff.tenant.name.clone(),
    });
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  font-src 'self'; manifest-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; \
                  frame-ancestors 'none'";
    answer
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(answer)
}

/// GET /staff/newsletters/{campaign}/in/{written}/letter?as=light|dark: the letter by itself, its text when nothing is asked.
/// The HTML may dress itself and do nothing else.
async fn letter(staff: Staff, At((_, id, tag)): At<(String, CampaignId, String)>, uri: Uri) -> Answer {
    let lang = language(&staff, &tag)?;
    let (campaign, _, variant) = written(&staff, id, lang).await?;
    let mode = match mode_of(&uri).as_str() {
        "light" => Mode::Light,
        "dark" => Mode::Dark,
        _ => {
            let pattern = pattern(&staff, &campaign, &variant, Mode::Light).await?;
            let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
            return Ok(([kind], pattern.text_for(&staff.display_name)).into_response());
        }
    };
    let pattern = pattern(&staff, &campaign, &variant, mode).await?;
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; \
                  sandbox allow-same-origin allow-popups";
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, policy),
    ];
    Ok((headers, pattern.html_for(&staff.display_name)).into_response())
}
