//! Packages for managers and partner administrators: what is sold where, at which terms, in which words.
//!
//! Deliberately absent: changing a version that is there. New terms are a new version, and whoever writes them names the
//! one he has seen.

use axum::http::StatusCode;

use super::{
    OrderPolicy,
    package::{self, Class, NAME_CHARS_MAX, Package, PackageId, TEXT_CHARS_MAX, TEXTS, Terms, Version},
    package_views::{
        Amounts, InCountry, InLanguage, PackageFormPage, PackageRow, PackageTextsPage, Shown, StaffPackagePage,
        StaffPackagesPage, TermsShown, TextFields, VersionLine,
    },
    policy::Policy,
};
use crate::{
    accounts::{
        FormKey, PartnerAdmin,
        grant::CERTIFICATE_CHARS_MAX,
        member_views::{Tab, instant},
        views::{Choice, Field, problems, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::{Country, Lang},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{
        House,
        content::{Said, Texts},
        countries::Facts,
    },
};

/// The fields of the amounts.
const AMOUNTS: [&str; 5] = ["price", "pay", "platform_share", "partner_share", "vat"];

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/packages", Who::PartnerAdmin, list)
        .post("/{lang}/staff/packages/policy", Who::PartnerAdmin, save_policy)
        .get("/{lang}/staff/packages/new", Who::PartnerAdmin, show_new)
        .post("/{lang}/staff/packages/new", Who::PartnerAdmin, create)
        .get("/{lang}/staff/packages/{package}", Who::PartnerAdmin, show)
        .post("/{lang}/staff/packages/{package}/withdraw", Who::PartnerAdmin, withdraw)
        .post("/{lang}/staff/packages/{package}/restore", Who::PartnerAdmin, restore)
        .get("/{lang}/staff/packages/{package}/texts", Who::PartnerAdmin, show_texts)
        .post("/{lang}/staff/packages/{package}/texts", Who::PartnerAdmin, save_texts)
        .get(
            "/{lang}/staff/packages/{package}/in/{country}",
            Who::PartnerAdmin,
            show_terms,
        )
        .post(
            "/{lang}/staff/packages/{package}/in/{country}",
            Who::PartnerAdmin,
            save_terms,
        )
        .post(
            "/{lang}/staff/packages/{package}/in/{country}/list",
            Who::PartnerAdmin,
            put_on_list,
        )
        .post(
            "/{lang}/staff/packages/{package}/in/{country}/unlist",
            Who::PartnerAdmin,
            take_off_list,
        )
}

/// What came of a form.
struct Typed<'form> {
    form: &'form FormData,
    fields: &'form Fields,
    refusal: Option<Refusal>,
}

impl Typed<'_> {
    fn field(&self, admin: &PartnerAdmin, name: &str) -> Field {
        Field::of(name, self.form, self.fields, &admin.speaker)
    }

    fn refusal(&self, admin: &PartnerAdmin) -> Option<String> {
        self.refusal.as_ref().map(|refusal| say(refusal, &admin.speaker))
    }

    fn status(&self) -> StatusCode {
        let status = self.refusal.as_ref().map_or(422, |refusal| refusal.status);
        StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

/// GET /staff/packages?country=
async fn list(admin: PartnerAdmin, uri: axum::http::Uri) -> Answer {
    let form = policy_form(OrderPolicy::of(&admin.db).await?);
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&list_page(&admin, asked_country(&admin, &uri)?, &typed).await?))
}

/// POST /staff/packages/policy: for the orders that are placed from now on.
async fn save_policy(admin: PartnerAdmin, form: FormData) -> Answer {
    match OrderPolicy::parse(form.text("policy"), form.text("own_first_minutes")) {
        Ok(policy) => {
            policy.save(&admin.db, admin.actor(), admin.now()).await?;
            Ok(with_notice(
                Redirect::to(&admin.path("/staff/packages")),
                "good",
                "package-policy-saved",
            ))
        }
        Err((field, refusal)) => {
            let mut fields = Fields::default();
            fields.refuse(field, refusal);
            let typed = Typed {
                form: &form,
                fields: &fields,
                refusal: None,
            };
            let facts = served(&admin).next().ok_or(AppError::NotFound)?;
            Ok(page_with(typed.status(), &list_page(&admin, facts, &typed).await?))
        }
    }
}

/// GET /staff/packages/new?country=
async fn show_new(admin: PartnerAdmin, uri: axum::http::Uri) -> Answer {
    let facts = asked_country(&admin, &uri)?;
    let typed = Typed {
        form: &FormData::of([("class", Class::Friend.as_str().to_owned())]),
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&new_page(&admin, facts, &typed)))
}

/// POST /staff/packages/new: the package, its texts in the community's language, and its first version.
async fn create(admin: PartnerAdmin, form: FormData) -> Answer {
    let facts = country(&admin, form.text("country"))?;
    let mut fields = Fields::default();
    let slug = fields.check("slug", package::slug(form.text("slug")));
    if form.text("name").is_empty() {
        fields.refuse("name", Refusal::new("package-refused-name"));
    }
    check_length(&mut fields, "name", form.text("name"), NAME_CHARS_MAX);
    check_length(&mut fields, "text", form.text("text"), TEXT_CHARS_MAX);
    let terms = read_terms(&admin, facts, &form, &mut fields);
    if let (true, Some(slug), Some(terms)) = (fields.is_fine(), slug, terms) {
        let (id, now) = (PackageId::new(), admin.now());
        if let Some(made) = FormKey::of_act(&form, "create")
            .take(&admin.db, admin.id, id.uuid(), now)
            .await?
        {
            return Ok(done(&admin, made.into(), "package-created"));
        }
        match Package::create(&admin.db, id, &slug, &terms, admin.actor(), now).await {
            Ok(()) => {
                let texts = [
                    ("name", said(form.text("name"), admin.tenant.default_lang)),
                    ("text", said(form.text("text"), admin.tenant.default_lang)),
                ];
                Package::say(&admin.db, id, &texts, admin.actor(), now).await?;
                return Ok(done(&admin, id, "package-created"));
            }
            Err(AppError::Refused(refusal)) => fields.refuse("slug", refusal),
            Err(error) => return Err(error),
        }
    }
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: None,
    };
    Ok(page_with(typed.status(), &new_page(&admin, facts, &typed)))
}

/// GET /staff/packages/{package}
async fn show(admin: PartnerAdmin, At((_, id)): At<(String, PackageId)>) -> Answer {
    let package = Package::find(&admin.db, id).await?;
    let texts = Texts::of_kind(&admin.db, TEXTS).await?;
    let versions = Version::all_of(&admin.db, id).await?;
    let address = |rest: &str| admin.path(&format!("/staff/packages/{id}{rest}"));
    let withdrawn = package.withdrawn_at.is_some();
    Ok(page(&StaffPackagePage {
        packages_url: admin.path("/staff/packages"),
        name: shown(&admin, &texts, id, "name", admin.lang),
        icon: package.icon,
        slug: package.slug,
        withdraw_action: (!withdrawn).then(|| address("/withdraw")),
        restore_action: withdrawn.then(|| address("/restore")),
        countries: served(&admin)
            .map(|facts| {
                let there = versions
                    .iter()
                    .filter(|version| version.country == facts.country.as_str());
                in_country(&admin, facts.country, id, there.collect())
            })
            .collect(),
        texts: admin
            .tenant
            .langs
            .iter()
            .map(|lang| InLanguage {
                language: lang.native_name().to_owned(),
                name: shown(&admin, &texts, id, "name", *lang),
                text: shown(&admin, &texts, id, "text", *lang),
            })
            .collect(),
        texts_url: address("/texts"),
    }))
}

/// POST /staff/packages/{package}/withdraw
async fn withdraw(admin: PartnerAdmin, At((_, id)): At<(String, PackageId)>) -> Answer {
    let package = Package::find(&admin.db, id).await?;
    package.withdraw(&admin.db, admin.actor(), admin.now()).await?;
    Ok(done(&admin, id, "package-withdrawn"))
}

/// POST /staff/packages/{package}/restore
async fn restore(admin: PartnerAdmin, At((_, id)): At<(String, PackageId)>) -> Answer {
    let package = Package::find(&admin.db, id).await?;
    package.restore(&admin.db, admin.actor(), admin.now()).await?;
    Ok(done(&admin, id, "package-restored"))
}

/// GET /staff/packages/{package}/texts
async fn show_texts(admin: PartnerAdmin, At((_, id)): At<(String, PackageId)>) -> Answer {
    Package::find(&admin.db, id).await?;
    let texts = Texts::of_kind(&admin.db, TEXTS).await?;
    let written = |lang: Lang, field| texts.written(id.uuid(), field, lang).unwrap_or("").to_owned();
    let form = FormData::of(Lang::ALL.into_iter().flat_map(|lang| {
        let (name, text) = fields_of(lang);
        [(name, written(lang, "name")), (text, written(lang, "text"))]
    }));
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&texts_page(&admin, id, &texts, &typed)))
}

/// POST /staff/packages/{package}/texts: an empty field lets another language stand in.
async fn save_texts(admin: PartnerAdmin, At((_, id)): At<(String, PackageId)>, form: FormData) -> Answer {
    Package::find(&admin.db, id).await?;
    let mut fields = Fields::default();
    let mut texts = Vec::new();
    for lang in &admin.tenant.langs {
        let (name, text) = fields_of(*lang);
        if *lang == admin.tenant.default_lang && form.text(name).is_empty() {
            fields.refuse(name, Refusal::new("package-refused-name"));
        }
        check_length(&mut fields, name, form.text(name), NAME_CHARS_MAX);
        check_length(&mut fields, text, form.text(text), TEXT_CHARS_MAX);
        texts.push(("name", said(form.text(name), *lang)));
        texts.push(("text", said(form.text(text), *lang)));
    }
    if !fields.is_fine() {
        let typed = Typed {
            form: &form,
            fields: &fields,
            refusal: None,
        };
        let texts = Texts::of_kind(&admin.db, TEXTS).await?;
        return Ok(page_with(typed.status(), &texts_page(&admin, id, &texts, &typed)));
    }
    if FormKey::of_act(&form, "save_texts")
        .is_new(&admin.db, admin.id, admin.now())
        .await?
    {
        Package::say(&admin.db, id, &texts, admin.actor(), admin.now()).await?;
    }
    Ok(done(&admin, id, "package-texts-saved"))
}

/// GET /staff/packages/{package}/in/{country}: terms to begin with are the newest ones.
async fn show_terms(admin: PartnerAdmin, At((_, id, code)): At<(String, PackageId, String)>) -> Answer {
    let facts = country(&admin, &code)?;
    Package::find(&admin.db, id).await?;
    let form = match newest(&admin, id, facts).await? {
        Some(version) => terms_form(&admin, &version),
        None => FormData::of([("class", Class::Friend.as_str().to_owned())]),
    };
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&terms_page(&admin, id, facts, &typed).await?))
}

/// POST /staff/packages/{package}/in/{country}: a new version, unless somebody else has written one meanwhile.
async fn save_terms(admin: PartnerAdmin, At((_, id, code)): At<(String, PackageId, String)>, form: FormData) -> Answer {
    let facts = country(&admin, &code)?;
    Package::find(&admin.db, id).await?;
    let mut fields = Fields::default();
    let terms = read_terms(&admin, facts, &form, &mut fields);
    let mut refusal = None;
    if let (true, Some(terms)) = (fields.is_fine(), terms) {
        let now = admin.now();
        let base = form.text("base").parse().unwrap_or(-1);
        if !FormKey::of_act(&form, "save_terms")
            .is_new(&admin.db, admin.id, now)
            .await?
        {
            return Ok(done(&admin, id, "package-version-saved"));
        }
        match Package::write_version(&admin.db, id, &terms, base, admin.actor(), now).await {
            Ok(()) => return Ok(done(&admin, id, "package-version-saved")),
            Err(AppError::Refused(refused)) => refusal = Some(refused),
            Err(error) => return Err(error),
        }
    }
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal,
    };
    Ok(page_with(typed.status(), &terms_page(&admin, id, facts, &typed).await?))
}

/// POST /staff/packages/{package}/in/{country}/list
async fn put_on_list(admin: PartnerAdmin, At((_, id, code)): At<(String, PackageId, String)>) -> Answer {
    let facts = country(&admin, &code)?;
    let package = Package::find(&admin.db, id).await?;
    package
        .list(&admin.db, facts.country, admin.actor(), admin.now())
        .await?;
    Ok(done(&admin, id, "package-listed"))
}

/// POST /staff/packages/{package}/in/{country}/unlist
async fn take_off_list(admin: PartnerAdmin, At((_, id, code)): At<(String, PackageId, String)>) -> Answer {
    let facts = country(&admin, &code)?;
    let package = Package::find(&admin.db, id).await?;
    package
        .unlist(&admin.db, facts.country, admin.actor(), admin.now())
        .await?;
    Ok(done(&admin, id, "package-unlisted"))
}

/// The countries of this community that the platform serves.
fn served(admin: &PartnerAdmin) -> impl Iterator<Item = &'static Facts> {
    admin.tenant.countries.iter().filter_map(|country| Facts::of(*country))
}

fn country(admin: &PartnerAdmin, code: &str) -> Result<&'static Facts, AppError> {
    served(admin)
        .find(|facts| facts.country.as_str() == code)
        .ok_or(AppError::NotFound)
}

/// The country a query asks for; the community's own when it asks for none.
fn asked_country(admin: &PartnerAdmin, uri: &axum::http::Uri) -> Result<&'static Facts, AppError> {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    match query.text("country") {
        "" => served(admin).next().ok_or(AppError::NotFound),
        code => country(admin, code),
    }
}

async fn newest(admin: &PartnerAdmin, id: PackageId, facts: &Facts) -> Result<Option<Version>, AppError> {
    let versions = Version::all_of(&admin.db, id).await?;
    let code = facts.country.as_str();
    Ok(versions.into_iter().find(|version| version.country == code))
}

fn said(text: &str, lang: Lang) -> Said {
    Said {
        text: text.to_owned(),
        lang,
    }
}

fn check_length(fields: &mut Fields, field: &'static str, text: &str, max: usize) {
    if text.chars().count() > max || text.chars().any(|c| c.is_control() && c != '\n' && c != '\r') {
        fields.refuse(field, Refusal::new("package-refused-long").with("max", max));
    }
}

/// The fields of a language: name and text.
const fn fields_of(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::De => ("name-de", "text-de"),
        Lang::En => ("name-en", "text-en"),
        Lang::Fr => ("name-fr", "text-fr"),
        Lang::It => ("name-it", "text-it"),
        Lang::Pl => ("name-pl", "text-pl"),
    }
}

/// The terms a form proposes, with what is wrong noted by the fields.
fn read_terms(admin: &PartnerAdmin, facts: &'static Facts, form: &FormData, fields: &mut Fields) -> Option<Terms> {
    let formats = admin.speaker.formats();
    let amounts = AMOUNTS.map(|name| {
        let read = formats.read_amount(form.text(name));
        fields.check(name, read.ok_or(Refusal::new("package-refused-amount")))
    });
    let class = Class::parse(form.text("class")).ok_or(Refusal::new("package-refused-class"));
    let class = fields.check("class", class);
    let skill = admin.house.skills.ids().find(|id| *id == form.text("skill"));
    let skill = fields.check("skill", skill.ok_or(Refusal::new("package-refused-skill")));
    let lines = form.text("certificates").lines().map(str::trim);
    let certificates: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    for certificate in &certificates {
        check_length(fields, "certificates", certificate, CERTIFICATE_CHARS_MAX);
    }
    let [
        Some(price),
        Some(pay),
        Some(platform_share),
        Some(partner_share),
        Some(vat),
    ] = amounts
    else {
        return None;
    };
    let terms = Terms {
        facts,
        class: class?,
        skill: skill?.to_owned(),
        certificates,
        duration_minutes: form.text("minutes").parse().unwrap_or(0),
        price,
        pay,
        platform_share,
        partner_share,
        vat,
    };
    for (field, refusal) in terms.refusals() {
        fields.refuse(field, refusal);
    }
    Some(terms)
}

/// The form that holds these terms.
fn terms_form(admin: &PartnerAdmin, version: &Version) -> FormData {
    let formats = admin.speaker.formats();
    FormData::of([
        ("price", formats.amount(version.price)),
        ("pay", formats.amount(version.pay)),
        ("platform_share", formats.amount(version.platform_share)),
        ("partner_share", formats.amount(version.partner_share)),
        ("vat", formats.amount(version.vat)),
        ("class", version.class.as_str().to_owned()),
        ("skill", version.skill.clone()),
        ("certificates", version.certificates().join("\n")),
        ("minutes", version.duration_minutes.to_string()),
    ])
}

fn policy_form(policy: OrderPolicy) -> FormData {
    let minutes = Some(policy.own_first_minutes).filter(|minutes| *minutes > 0);
    FormData::of([
        ("policy", policy.policy.as_str().to_owned()),
        (
            "own_first_minutes",
            minutes.map_or(String::new(), |minutes| minutes.to_string()),
        ),
    ])
}

fn done(admin: &PartnerAdmin, id: PackageId, notice: &'static str) -> axum::response::Response {
    with_notice(
        Redirect::to(&admin.path(&format!("/staff/packages/{id}"))),
        "good",
        notice,
    )
}

fn shown(admin: &PartnerAdmin, texts: &Texts, id: PackageId, field: &str, lang: Lang) -> Shown {
    let said = texts.say(id.uuid(), field, lang, &admin.tenant);
    Shown {
        stands_in: (said.lang != lang).then(|| admin.speaker.language_name(said.lang)),
        lang: said.lang.to_string(),
        text: said.text,
    }
}

fn amounts(admin: &PartnerAdmin, version: &Version) -> Amounts {
    let money = |minor| admin.speaker.money(version.money(minor));
    Amounts {
        price: money(version.price),
        pay: money(version.pay),
        platform_share: money(version.platform_share),
        partner_share: money(version.partner_share),
        vat: money(version.vat),
    }
}

const fn listing(version: Option<&Version>) -> &'static str {
    match version {
        None => "absent",
        Some(version) if version.listed => "listed",
        Some(_) => "unlisted",
    }
}

/// A package in a country, from its versions there, the newest first.
fn in_country(admin: &PartnerAdmin, country: Country, id: PackageId, versions: Vec<&Version>) -> InCountry {
    let newest = versions.first().copied();
    let state = listing(newest);
    let address = |rest: &str| admin.path(&format!("/staff/packages/{id}/in/{country}{rest}"));
    InCountry {
        code: country.to_string(),
        name: admin.speaker.country_name(country),
        state: state.to_owned(),
        terms: newest.map(|version| TermsShown {
            amounts: amounts(admin, version),
            minutes: version.duration_minutes,
            class: version.class.as_str().to_owned(),
            skill: admin.house.skills.name(&version.skill, admin.lang).to_owned(),
            certificates: admin.speaker.list(&version.certificates()),
        }),
        edit_url: address(""),
        list_action: (state == "unlisted").then(|| address("/list")),
        unlist_action: (state == "listed").then(|| address("/unlist")),
        history: versions
            .into_iter()
            .map(|version| VersionLine {
                number: version.version,
                since: instant(version.created_at),
                listed: version.listed,
                amounts: amounts(admin, version),
            })
            .collect(),
    }
}

fn country_tabs(admin: &PartnerAdmin, path: &str, current: &Facts) -> Vec<Tab> {
    let tabs: Vec<Tab> = served(admin)
        .map(|facts| Tab {
            text: admin.speaker.country_name(facts.country),
            url: admin.path(&format!("{path}?country={}", facts.country)),
            current: facts.country == current.country,
        })
        .collect();
    if tabs.len() > 1 { tabs } else { Vec::new() }
}

async fn list_page(
    admin: &PartnerAdmin,
    facts: &'static Facts,
    typed: &Typed<'_>,
) -> Result<StaffPackagesPage, AppError> {
    let packages = Package::all(&admin.db).await?;
    let texts = Texts::of_kind(&admin.db, TEXTS).await?;
    let versions = Version::newest(&admin.db).await?;
    let code = facts.country.as_str();
    let row = |package: Package| {
        let version = versions
            .iter()
            .find(|version| version.package_id == package.id && version.country == code);
        PackageRow {
            name: shown(admin, &texts, package.id, "name", admin.lang),
            url: admin.path(&format!("/staff/packages/{}", package.id)),
            icon: package.icon,
            class: version.map_or("", |version| version.class.as_str()).to_owned(),
            amounts: version.map(|version| amounts(admin, version)),
            state: match package.withdrawn_at {
                Some(_) => "withdrawn",
                None => listing(version),
            }
            .to_owned(),
        }
    };
    Ok(StaffPackagesPage {
        countries: country_tabs(admin, "/staff/packages", facts),
        packages: packages.into_iter().map(row).collect(),
        new_url: admin.path(&format!("/staff/packages/new?country={code}")),
        policy_action: admin.path("/staff/packages/policy"),
        policies: Policy::ALL
            .into_iter()
            .map(|policy| Choice {
                value: policy.as_str().to_owned(),
                label: admin.say(policy_words(policy), &[]),
                chosen: typed.form.text("policy") == policy.as_str(),
            })
            .collect(),
        policy: typed.field(admin, "policy"),
        own_first_minutes: typed.field(admin, "own_first_minutes"),
    })
}

const fn policy_words(policy: Policy) -> &'static str {
    match policy {
        Policy::Pool => "package-policy-pool",
        Policy::OwnFirst => "package-policy-own-first",
        Policy::OwnOnly => "package-policy-own-only",
    }
}

/// The form for terms in a country, empty of everything that belongs to one package.
fn form_page(admin: &PartnerAdmin, facts: &'static Facts, typed: &Typed<'_>) -> PackageFormPage {
    let field = |name: &str| typed.field(admin, name);
    let classes = Class::ALL
        .into_iter()
        .filter(|class| facts.profi || *class == Class::Friend);
    PackageFormPage {
        packages_url: admin.path("/staff/packages"),
        country: admin.speaker.country_name(facts.country),
        country_code: facts.country.to_string(),
        refusal: typed.refusal(admin),
        problems: problems(typed.fields, &admin.speaker),
        form_key: FormKey::fresh().to_string(),
        price: field("price"),
        pay: field("pay"),
        platform_share: field("platform_share"),
        partner_share: field("partner_share"),
        vat: field("vat"),
        currency: facts.currency.to_string(),
        pay_min: admin.speaker.money(facts.pay_min()),
        #[expect(clippy::cast_precision_loss, reason = "thousandths of a tax are small")]
        vat_percent: facts.vat_per_mille as f64 / 10.0,
        class: field("class"),
        classes: classes
            .map(|class| Choice {
                value: class.as_str().to_owned(),
                label: admin.say(class_words(class), &[]),
                chosen: typed.form.text("class") == class.as_str(),
            })
            .collect(),
        skill: field("skill"),
        skills: admin
            .house
            .skills
            .named(admin.lang)
            .map(|(id, name)| Choice {
                value: id.to_owned(),
                label: name.to_owned(),
                chosen: typed.form.text("skill") == id,
            })
            .collect(),
        certificates: field("certificates"),
        minutes: field("minutes"),
        ..PackageFormPage::default()
    }
}

const fn class_words(class: Class) -> &'static str {
    match class {
        Class::Friend => "package-class-friend",
        Class::Profi => "package-class-profi",
    }
}

fn new_page(admin: &PartnerAdmin, facts: &'static Facts, typed: &Typed<'_>) -> PackageFormPage {
    let field = |name: &str| typed.field(admin, name);
    PackageFormPage {
        countries: country_tabs(admin, "/staff/packages/new", facts),
        action: admin.path("/staff/packages/new"),
        name: field("name"),
        text: field("text"),
        language: admin.speaker.language_name(admin.tenant.default_lang),
        slug: field("slug"),
        ..form_page(admin, facts, typed)
    }
}

async fn terms_page(
    admin: &PartnerAdmin,
    id: PackageId,
    facts: &'static Facts,
    typed: &Typed<'_>,
) -> Result<PackageFormPage, AppError> {
    let texts = Texts::of_kind(&admin.db, TEXTS).await?;
    let base = newest(admin, id, facts).await?.map_or(0, |version| version.version);
    Ok(PackageFormPage {
        package_url: Some(admin.path(&format!("/staff/packages/{id}"))),
        package_name: shown(admin, &texts, id, "name", admin.lang),
        action: admin.path(&format!("/staff/packages/{id}/in/{}", facts.country)),
        base,
        ..form_page(admin, facts, typed)
    })
}

fn texts_page(admin: &PartnerAdmin, id: PackageId, texts: &Texts, typed: &Typed<'_>) -> PackageTextsPage {
    let own = admin.tenant.default_lang;
    PackageTextsPage {
        packages_url: admin.path("/staff/packages"),
        package_url: admin.path(&format!("/staff/packages/{id}")),
        package_name: shown(admin, texts, id, "name", admin.lang),
        problems: problems(typed.fields, &admin.speaker),
        action: admin.path(&format!("/staff/packages/{id}/texts")),
        form_key: FormKey::fresh().to_string(),
        texts: admin
            .tenant
            .langs
            .iter()
            .map(|lang| {
                let (name, text) = fields_of(*lang);
                TextFields {
                    lang: lang.to_string(),
                    language: lang.native_name().to_owned(),
                    name: typed.field(admin, name),
                    text: typed.field(admin, text),
                    stands_in: (*lang != own).then(|| admin.speaker.language_name(own)),
                }
            })
            .collect(),
    }
}
