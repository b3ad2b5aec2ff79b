//! Categories for managers: which there are, in which order, and who may read, reply and write there.
//!
//! Deliberately absent: changing the word in a category's address, because links to it are kept outside, and moving its
//! topics elsewhere.

use axum::http::StatusCode;

use super::{
    Audience, Category, CategoryId, Kind,
    category::{self, DESCRIPTION_CHARS_MAX, Hue, NAME_CHARS_MAX, Proposed, TEXTS},
    category_views::{Act, AwayRow, CategoriesPage, CategoryFormPage, CategoryRow, HueChoice, Shown, TextFields},
    topic::TopicAway,
};
use crate::{
    accounts::{
        FormKey, Staff,
        views::{Choice, Field, Meanwhile, problems, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            form::VERSION,
            with_notice,
        },
    },
    tenancy::{
        House,
        content::{Said, Texts},
    },
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/forum", Who::Staff, list)
        .get("/{lang}/staff/forum/new", Who::Staff, show_new)
        .post("/{lang}/staff/forum/new", Who::Staff, create)
        .get("/{lang}/staff/forum/{id}", Who::Staff, show)
        .post("/{lang}/staff/forum/{id}", Who::Staff, save)
        .post("/{lang}/staff/forum/{id}/up", Who::Staff, move_up)
        .post("/{lang}/staff/forum/{id}/down", Who::Staff, move_down)
        .post("/{lang}/staff/forum/{id}/remove", Who::Staff, remove)
}

/// What came of a form.
struct Typed<'form> {
    form: &'form FormData,
    fields: &'form Fields,
    refusal: Option<Refusal>,
}

/// What a stale form is refused for.
const CHANGED: &str = "form-refused-changed";

/// GET /staff/forum
async fn list(staff: Staff) -> Answer {
    let categories = Category::all(&staff.db).await?;
    let texts = Texts::of_kind(&staff.db, TEXTS).await?;
    let away = TopicAway::latest(&staff.db).await?;
    let gone = |topic: &TopicAway| AwayRow {
        title: topic.title.clone(),
        url: staff.path(&topic.path()),
        when: staff.speaker.relative(topic.deleted_at, staff.now()),
    };
    let last = categories.len().saturating_sub(1);
    let row = |(place, category): (usize, Category)| {
        let act = |verb: &str| act(&staff, category.id, verb);
        CategoryRow {
            name: shown(&staff, &texts, category.id, "name"),
            description: shown(&staff, &texts, category.id, "description"),
            url: staff.path(&format!("/staff/forum/{}", category.id)),
            hue: category.hue(),
            kind: staff.say(kind_words(category.kind), &[]),
            read_by: staff.say(audience_words(category.read_by), &[]),
            reply_by: staff.say(audience_words(category.reply_by), &[]),
            write_by: staff.say(audience_words(category.write_by), &[]),
            count: category.topic_count,
            up: (place > 0).then(|| act("up")),
            down: (place < last).then(|| act("down")),
        }
    };
    Ok(page(&CategoriesPage {
        categories: categories.into_iter().enumerate().map(row).collect(),
        away: away.iter().map(gone).collect(),
        new_url: staff.path("/staff/forum/new"),
    }))
}

/// GET /staff/forum/new: open to read, for members to write, as most categories are.
async fn show_new(staff: Staff) -> Answer {
    let form = FormData::of([
        ("kind", Kind::Talk.as_str().to_owned()),
        ("hue", "2".to_owned()),
        ("read_by", Audience::Everyone.as_str().to_owned()),
        ("reply_by", Audience::Members.as_str().to_owned()),
        ("write_by", Audience::Members.as_str().to_owned()),
    ]);
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&new_page(&staff, &typed)))
}

/// POST /staff/forum/new
async fn create(staff: Staff, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let slug = fields.check("slug", category::slug(form.text("slug")));
    let proposed = read(&staff, &form, &mut fields);
    if let (true, Some(slug), Some(proposed)) = (fields.is_fine(), slug, proposed) {
        let (id, now) = (CategoryId::new(), staff.now());
        if !FormKey::of_act(&form, "create")
            .is_new(&staff.db, staff.id, now)
            .await?
        {
            return Ok(done(&staff, "category-created"));
        }
        match Category::add(&staff.db, id, &slug, &proposed, staff.actor(), now).await {
            Ok(()) => return Ok(done(&staff, "category-created")),
            Err(AppError::Refused(refusal)) => fields.refuse("slug", refusal),
            Err(error) => return Err(error),
        }
    }
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: None,
    };
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &new_page(&staff, &typed)))
}

/// GET /staff/forum/{id}
async fn show(staff: Staff, At((_, id)): At<(String, CategoryId)>) -> Answer {
    let category = Category::find(&staff.db, id).await?;
    Ok(page(&stored_page(&staff, &category, None).await?))
}

/// POST /staff/forum/{id}: an empty field lets another language stand in. What somebody else has changed since the form
/// was opened is shown beside what was typed, and not overwritten unseen.
async fn save(staff: Staff, At((_, id)): At<(String, CategoryId)>, form: FormData) -> Answer {
    let category = Category::find(&staff.db, id).await?;
    let mut fields = Fields::default();
    let proposed = read(&staff, &form, &mut fields);
    if let (true, Some(proposed)) = (fields.is_fine(), proposed) {
        let now = staff.now();
        if !FormKey::of_act(&form, "save").is_new(&staff.db, staff.id, now).await? {
            return Ok(done(&staff, "category-saved"));
        }
        let is_fresh = form.text(VERSION) == category.version.to_string();
        if is_fresh && category.change(&staff.db, &proposed, staff.actor(), now).await? {
            return Ok(done(&staff, "category-saved"));
        }
        return overtaken(&staff, id, &form).await;
    }
    let texts = Texts::of_kind(&staff.db, TEXTS).await?;
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: None,
    };
    let view = edit_page(&staff, &category, &texts, &typed);
    Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view))
}

/// The form as typed, beside what is stored now; the next try is made knowing that.
async fn overtaken(staff: &Staff, id: CategoryId, form: &FormData) -> Answer {
    let category = Category::find(&staff.db, id).await?;
    let texts = Texts::of_kind(&staff.db, TEXTS).await?;
    let fields = Fields::default();
    let typed = Typed {
        form,
        fields: &fields,
        refusal: Some(Refusal::new(CHANGED)),
    };
    let view = CategoryFormPage {
        version: category.version.to_string(),
        meanwhile: meanwhile(staff, form, &stored_form(&category, &texts)),
        ..edit_page(staff, &category, &texts, &typed)
    };
    Ok(page_with(StatusCode::CONFLICT, &view))
}

/// What is stored otherwise than it was typed.
fn meanwhile(staff: &Staff, typed: &FormData, stored: &FormData) -> Vec<Meanwhile> {
    let texts = staff.tenant.langs.iter().flat_map(|lang| {
        let (name, description) = fields_of(*lang);
        let language = || [("language", lang.native_name().into())];
        [
            (name, staff.say("category-name-in", &language())),
            (description, staff.say("category-description-in", &language())),
        ]
    });
    let rules = [
        ("kind", "category-kind"),
        ("read_by", "category-read-by"),
        ("reply_by", "category-reply-by"),
        ("write_by", "category-write-by"),
        ("hue", "category-color"),
    ];
    let rules = rules.map(|(field, words)| (field, staff.say(words, &[])));
    texts
        .chain(rules)
        .filter(|(field, _)| !typed.says_as(stored, field))
        .map(|(field, label)| {
            let value = stored.text(field);
            let words = match field {
                "kind" => Kind::parse(value).map(kind_words),
                "read_by" | "reply_by" | "write_by" => Audience::parse(value).map(audience_words),
                "hue" => Hue::parse(value).map(hue_words),
                _ => None,
            };
            Meanwhile {
                label,
                now: words.map_or_else(|| value.to_owned(), |words| staff.say(words, &[])),
            }
        })
        .collect()
}

/// POST /staff/forum/{id}/up
async fn move_up(staff: Staff, At((_, id)): At<(String, CategoryId)>, form: FormData) -> Answer {
    let category = Category::find(&staff.db, id).await?;
    let now = staff.now();
    if FormKey::of_act(&form, &format!("move_up {id}"))
        .is_new(&staff.db, staff.id, now)
        .await?
    {
        category.move_up(&staff.db, staff.actor(), now).await?;
    }
    Ok(done(&staff, "category-moved"))
}

/// POST /staff/forum/{id}/down
async fn move_down(staff: Staff, At((_, id)): At<(String, CategoryId)>, form: FormData) -> Answer {
    let category = Category::find(&staff.db, id).await?;
    let now = staff.now();
    if FormKey::of_act(&form, &format!("move_down {id}"))
        .is_new(&staff.db, staff.id, now)
        .await?
    {
        category.move_down(&staff.db, staff.actor(), now).await?;
    }
    Ok(done(&staff, "category-moved"))
}

/// POST /staff/forum/{id}/remove: only what holds no topic. A double click finds it removed.
async fn remove(staff: Staff, At((_, id)): At<(String, CategoryId)>, form: FormData) -> Answer {
    let now = staff.now();
    if !FormKey::of_act(&form, &format!("remove {id}"))
        .is_new(&staff.db, staff.id, now)
        .await?
    {
        return Ok(done(&staff, "category-removed"));
    }
    let category = Category::find(&staff.db, id).await?;
    match category.remove(&staff.db, staff.actor(), now).await {
        Ok(()) => Ok(done(&staff, "category-removed")),
        Err(AppError::Refused(refusal)) => {
            let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::CONFLICT);
            Ok(page_with(status, &stored_page(&staff, &category, Some(refusal)).await?))
        }
        Err(error) => Err(error),
    }
}

fn done(staff: &Staff, notice: &'static str) -> axum::response::Response {
    with_notice(Redirect::to(&staff.path("/staff/forum")), "good", notice)
}

fn act(staff: &Staff, id: CategoryId, verb: &str) -> Act {
    Act {
        action: staff.path(&format!("/staff/forum/{id}/{verb}")),
        form_key: FormKey::fresh().to_string(),
    }
}

/// What a form proposes, with what is wrong noted by the fields.
fn read(staff: &Staff, form: &FormData, fields: &mut Fields) -> Option<Proposed> {
    let own = staff.tenant.default_lang;
    let mut texts = Vec::new();
    for lang in &staff.tenant.langs {
        let (name, description) = fields_of(*lang);
        if *lang == own && form.text(name).is_empty() {
            fields.refuse(name, Refusal::new("category-refused-name"));
        }
        for (field, typed, max) in [
            ("name", name, NAME_CHARS_MAX),
            ("description", description, DESCRIPTION_CHARS_MAX),
        ] {
            let text = form.text(typed);
            if text.chars().count() > max || text.chars().any(char::is_control) {
                fields.refuse(typed, Refusal::new("category-refused-long").with("max", max));
            }
            let said = Said {
                text: text.to_owned(),
                lang: *lang,
            };
            texts.push((field, said));
        }
    }
    let kind = Kind::parse(form.text("kind")).ok_or(Refusal::new("category-refused-kind"));
    let kind = fields.check("kind", kind);
    let hue = Hue::parse(form.text("hue")).ok_or(Refusal::new("category-refused-color"));
    let hue = fields.check("hue", hue);
    let [read_by, reply_by, write_by] = [
        ("read_by", &Audience::ALL[..]),
        ("reply_by", &Audience::WRITING[..]),
        ("write_by", &Audience::WRITING[..]),
    ]
    .map(|(field, offered)| {
        let chosen = Audience::parse(form.text(field)).filter(|audience| offered.contains(audience));
        fields.check(field, chosen.ok_or(Refusal::new("category-refused-audience")))
    });
    let proposed = Proposed {
        kind: kind?,
        hue: hue?,
        read_by: read_by?,
        reply_by: reply_by?,
        write_by: write_by?,
        texts,
    };
    for (field, refusal) in proposed.refusals() {
        fields.refuse(field, refusal);
    }
    Some(proposed)
}

/// The fields of a language: name and description.
const fn fields_of(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::De => ("name-de", "description-de"),
        Lang::En => ("name-en", "description-en"),
        Lang::Fr => ("name-fr", "description-fr"),
        Lang::It => ("name-it", "description-it"),
        Lang::Pl => ("name-pl", "description-pl"),
    }
}

/// The form that holds what is stored.
fn stored_form(category: &Category, texts: &Texts) -> FormData {
    let written = |lang: Lang, field| texts.written(category.id.uuid(), field, lang).unwrap_or("").to_owned();
    let said = Lang::ALL.into_iter().flat_map(|lang| {
        let (name, description) = fields_of(lang);
        [
            (name, written(lang, "name")),
            (description, written(lang, "description")),
        ]
    });
    let rules = [
        ("kind", category.kind.as_str().to_owned()),
        ("hue", category.hue().to_string()),
        ("read_by", category.read_by.as_str().to_owned()),
        ("reply_by", category.reply_by.as_str().to_owned()),
        ("write_by", category.write_by.as_str().to_owned()),
        (VERSION, category.version.to_string()),
    ];
    FormData::of(rules.into_iter().chain(said))
}

fn shown(staff: &Staff, texts: &Texts, id: CategoryId, field: &str) -> Shown {
    let said = texts.say(id.uuid(), field, staff.lang, &staff.tenant);
    Shown {
        stands_in: (said.lang != staff.lang).then(|| staff.speaker.language_name(said.lang)),
        lang: said.lang.to_string(),
        text: said.text,
    }
}

/// The page of a category as it is stored.
async fn stored_page(
    staff: &Staff,
    category: &Category,
    refusal: Option<Refusal>,
) -> Result<CategoryFormPage, AppError> {
    let texts = Texts::of_kind(&staff.db, TEXTS).await?;
    let form = stored_form(category, &texts);
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal,
    };
    Ok(edit_page(staff, category, &texts, &typed))
}

fn edit_page(staff: &Staff, category: &Category, texts: &Texts, typed: &Typed<'_>) -> CategoryFormPage {
    CategoryFormPage {
        heading: Some(shown(staff, texts, category.id, "name")),
        slug_is: Some(category.slug.clone()),
        forum_url: Some(staff.path(&format!("/forum/{}", category.slug))),
        action: staff.path(&format!("/staff/forum/{}", category.id)),
        remove: (category.topic_count == 0).then(|| act(staff, category.id, "remove")),
        ..form_page(staff, typed)
    }
}

fn new_page(staff: &Staff, typed: &Typed<'_>) -> CategoryFormPage {
    CategoryFormPage {
        action: staff.path("/staff/forum/new"),
        slug: Field::of("slug", typed.form, typed.fields, &staff.speaker),
        ..form_page(staff, typed)
    }
}

/// The form, empty of everything that belongs to one category.
fn form_page(staff: &Staff, typed: &Typed<'_>) -> CategoryFormPage {
    let field = |name: &str| Field::of(name, typed.form, typed.fields, &staff.speaker);
    let own = staff.tenant.default_lang;
    let choice = |value: &str, words: &str| Choice {
        value: value.to_owned(),
        label: staff.say(words, &[]),
        chosen: false,
    };
    let audience = |audience: Audience| choice(audience.as_str(), audience_words(audience));
    CategoryFormPage {
        categories_url: staff.path("/staff/forum"),
        refusal: typed.refusal.as_ref().map(|refusal| say(refusal, &staff.speaker)),
        problems: problems(typed.fields, &staff.speaker),
        form_key: FormKey::fresh().to_string(),
        version: typed.form.text(VERSION).to_owned(),
        texts: staff
            .tenant
            .langs
            .iter()
            .map(|lang| {
                let (name, description) = fields_of(*lang);
                TextFields {
                    language: lang.native_name().to_owned(),
                    name: field(name),
                    description: field(description),
                    stands_in: (*lang != own).then(|| staff.speaker.language_name(own)),
                }
            })
            .collect(),
        kind: field("kind"),
        kinds: Kind::ALL
            .into_iter()
            .map(|kind| choice(kind.as_str(), kind_words(kind)))
            .collect(),
        hue: field("hue"),
        hues: Hue::all()
            .map(|hue| HueChoice {
                number: hue.number(),
                label: staff.say(hue_words(hue), &[]),
                chosen: Hue::parse(typed.form.text("hue")) == Some(hue),
            })
            .collect(),
        read_by: field("read_by"),
        readers: Audience::ALL.into_iter().map(audience).collect(),
        reply_by: field("reply_by"),
        write_by: field("write_by"),
        writers: Audience::WRITING.into_iter().map(audience).collect(),
        ..CategoryFormPage::default()
    }
}

const fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => "category-kind-talk",
        Kind::Question => "category-kind-question",
        Kind::News => "category-kind-news",
    }
}

const fn audience_words(audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => "category-for-everyone",
        Audience::Members => "category-for-members",
        Audience::Staff => "category-for-staff",
    }
}

const fn hue_words(hue: Hue) -> &'static str {
    match hue.number() {
        1 => "category-color-orange",
        2 => "category-color-blue",
        3 => "category-color-green",
        4 => "category-color-purple",
        5 => "category-color-yellow",
        6 => "category-color-teal",
        7 => "category-color-pink",
        _ => "category-color-grey",
    }
}
