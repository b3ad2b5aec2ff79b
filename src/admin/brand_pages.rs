//! The console's pages about a tenant's brand: tokens, contrast, logo and hero.

use std::io;

use axum::{extract::Multipart, http::StatusCode};
use bytes::Bytes;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{
    dossier::{Dossier, Obstacle},
    tenant_form,
    tenant_pages::{head, is_fresh, offers, tenant_path},
    views::{BRAND_FIELDS, BrandPage, Finding, Form, Swatches},
    who::Operator,
};
use crate::{
    foundation::{
        db::Work,
        error::{AppError, Refusal},
        files::{Encoded, FileKey, Picture, PictureLimits, PictureRefused},
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{
        House, PlatformDb,
        brand::{BrandTokens, ContrastPair, Mode, Role as ColorRole, Theme},
    },
};

/// Bytes and pixels of an uploaded picture.
const PICTURE_LIMITS: PictureLimits = PictureLimits {
    bytes_max: 2 * 1024 * 1024,
    pixels_max: 16_000_000,
};
/// Pixels of a side of the logo as it is kept: enough for a dense screen at three times the header's size.
const LOGO_PX_MAX: u32 = 512;
/// Pixels of a side of the hero as it is kept: half a wide screen, and a little denser.
const HERO_PX_MAX: u32 = 1_600;

/// The routes about brands.
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/tenants/{slug}/brand", Who::Operator, brand_form)
        .post("/{lang}/tenants/{slug}/brand", Who::Operator, change_brand)
        .post("/{lang}/tenants/{slug}/brand/preview", Who::Operator, preview_brand)
        .post("/{lang}/tenants/{slug}/logo", Who::Operator, upload_logo)
        .post("/{lang}/tenants/{slug}/hero", Who::Operator, upload_hero)
}

/// GET /tenants/{slug}/brand
async fn brand_form(operator: Operator, At((_, slug)): At<(String, String)>) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's brand"), &slug).await?;
    let tokens = dossier.tokens()?;
    Ok(page(&brand_page(
        &operator,
        &dossier,
        &tenant_form::brand_of(&tokens).marked(),
        &Fields::default(),
        Some(&tokens),
    )))
}

/// POST /tenants/{slug}/brand/preview: what the typed colours give; keeps nothing.
async fn preview_brand(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let dossier = Dossier::find(&operator.platform("a tenant's brand"), &slug).await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let status = if fields.is_fine() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(page_with(
        status,
        &brand_page(&operator, &dossier, &form, &fields, tokens.as_ref()),
    ))
}

/// POST /tenants/{slug}/brand: a draft may keep colours that cannot be read, an open community may not.
async fn change_brand(operator: Operator, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let db = operator.platform("a tenant's brand");
    let dossier = Dossier::find(&db, &slug).await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let findings = tokens
        .as_ref()
        .map_or(0, |tokens| Theme::derive(tokens).contrast_findings().len());
    let unreadable = findings > 0 && dossier.state == "live";
    let (Some(tokens), false) = (&tokens, unreadable) else {
        let mut view = brand_page(&operator, &dossier, &form, &fields, tokens.as_ref());
        if unreadable {
            let refusal = Obstacle::Contrast { findings }.refusal();
            view.form.refusal = Some(operator.say(refusal.key, &refusal.args));
        }
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let stored = tenant_form::brand_of(&dossier.tokens()?);
    if !is_fresh(&form, &stored, &BRAND_FIELDS) || !dossier.rebrand(&db, tokens).await? {
        let stored = tenant_form::brand_of(&Dossier::find(&db, &slug).await?.tokens()?);
        let mut view = brand_page(&operator, &dossier, &form, &fields, Some(tokens));
        let rows = tenant_form::meanwhile(&operator.speaker, &BRAND_FIELDS, &form, &stored);
        view.form = view.form.overtaken(stored.mark(), rows, &operator.speaker);
        return Ok(page_with(StatusCode::CONFLICT, &view));
    }
    operator
        .note(
            Some(dossier.id),
            "tenant-rebranded",
            &slug,
            json!({ "version": dossier.version + 1 }),
        )
        .await?;
    operator.forget_tenants();
    Ok(with_notice(
        Redirect::to(&tenant_path(&operator, &slug, "/brand")),
        "good",
        "admin-saved",
    ))
}

/// POST /tenants/{slug}/logo
async fn upload_logo(operator: Operator, At((_, slug)): At<(String, String)>, upload: Multipart) -> Answer {
    BrandPicture::Logo.take(&operator, &slug, upload).await
}

/// POST /tenants/{slug}/hero
async fn upload_hero(operator: Operator, At((_, slug)): At<(String, String)>, upload: Multipart) -> Answer {
    BrandPicture::Hero.take(&operator, &slug, upload).await
}

/// The pictures of a brand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BrandPicture {
    Logo,
    Hero,
}

impl BrandPicture {
    /// Decoded and written afresh before the transaction begins.
    async fn take(self, operator: &Operator, slug: &str, upload: Multipart) -> Answer {
        let bytes = file_of(upload, self.field()).await?;
        let apart = Work::reading(&operator.house.pools);
        let found = Dossier::find(&PlatformDb::new(&apart, "a tenant's picture"), slug).await;
        apart.abandon();
        let dossier = found?;
        let encoded = match Picture::aside(bytes, PICTURE_LIMITS, move |picture| self.written_afresh(&picture)).await? {
            Ok(encoded) => encoded?,
            Err(refused) => return self.refused(operator, &dossier, refused),
        };
        let digest = Sha256::digest(&encoded.bytes);
        let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let name = format!("brand/{hash}.{}", encoded.format.extension());
        let key = FileKey::of(dossier.id.uuid(), &name).map_err(|error| AppError::Failure(error.to_string()))?;
        let kept = operator.house.storage.put(&key, encoded.bytes).await;
        kept.map_err(|error| AppError::Failure(error.to_string()))?;
        let db = operator.platform("a tenant's picture");
        let act = match self {
            Self::Logo => {
                dossier.set_logo(&db, key.as_str()).await?;
                "tenant-logo-set"
            }
            Self::Hero => {
                dossier.set_hero(&db, key.as_str()).await?;
                "tenant-hero-set"
            }
        };
        operator
            .note(Some(dossier.id), act, slug, json!({ "key": key.as_str() }))
            .await?;
        operator.forget_tenants();
        Ok(with_notice(
            Redirect::to(&tenant_path(operator, slug, "/brand")),
            "good",
            "admin-saved",
        ))
    }

    /// A logo stays sharp and mail programs show it; a hero may be a photograph and is as small as it can be.
    fn written_afresh(self, picture: &Picture) -> io::Result<Encoded> {
        match self {
            Self::Logo => picture.fit(LOGO_PX_MAX, LOGO_PX_MAX).to_png(),
            Self::Hero => picture.fit(HERO_PX_MAX, HERO_PX_MAX).to_smallest(),
        }
    }

    fn refused(self, operator: &Operator, dossier: &Dossier, refused: PictureRefused) -> Answer {
        let refusal = match refused {
            PictureRefused::NotAPicture => Refusal::new("admin-logo-refused-kind"),
            PictureRefused::Broken => Refusal::new("admin-logo-refused-broken"),
            PictureRefused::TooLarge { .. } | PictureRefused::TooManyPixels { .. } => {
                Refusal::new("admin-logo-refused-large").with("max", PICTURE_LIMITS.bytes_max / 1024 / 1024)
            }
        };
        let mut fields = Fields::default();
        fields.refuse(self.field(), refusal);
        let tokens = dossier.tokens()?;
        let form = tenant_form::brand_of(&tokens).marked();
        let mut view = brand_page(operator, dossier, &form, &Fields::default(), Some(&tokens));
        let shown = self.form(operator, &dossier.slug, &fields);
        match self {
            Self::Logo => view.logo = shown,
            Self::Hero => view.hero = shown,
        }
        Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view))
    }

    /// The field of its form, which is also the end of its address.
    const fn field(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Hero => "hero",
        }
    }

    fn form(self, operator: &Operator, slug: &str, fields: &Fields) -> Form {
        Form::of(
            tenant_path(operator, slug, &format!("/{}", self.field())),
            &[self.field()],
            &FormData::default(),
            fields,
            &operator.speaker,
        )
    }
}

/// The file of the form; empty when none was chosen.
async fn file_of(mut upload: Multipart, field: &str) -> Result<Bytes, AppError> {
    let unreadable = || Refusal::new("form-refused-unreadable").with_status(400);
    while let Some(part) = upload.next_field().await.map_err(|_| unreadable())? {
        if part.name() == Some(field) {
            return Ok(part
                .bytes()
                .await
                .map_err(|_| Refusal::new("form-refused-too-large").with_status(413))?);
        }
    }
    Ok(Bytes::new())
}

fn brand_page(
    operator: &Operator,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
    tokens: Option<&BrandTokens>,
) -> BrandPage {
    let theme = tokens.map(Theme::derive);
    let action = tenant_path(operator, &dossier.slug, "/brand");
    BrandPage {
        head: head(operator, dossier, "/brand"),
        form: Form::of(action, &BRAND_FIELDS, form, fields, &operator.speaker),
        offers: offers(operator, form),
        preview_url: tenant_path(operator, &dossier.slug, "/brand/preview"),
        findings: theme
            .as_ref()
            .map(|theme| findings(operator, theme))
            .unwrap_or_default(),
        swatches: theme
            .as_ref()
            .map(|theme| [Mode::Light, Mode::Dark].map(|mode| swatches(theme, mode)).into())
            .unwrap_or_default(),
        logo_url: dossier.logo.as_ref().and_then(|key| operator.house.picture_url(key)),
        logo: BrandPicture::Logo.form(operator, &dossier.slug, &Fields::default()),
        hero_url: dossier.hero.as_ref().and_then(|key| operator.house.picture_url(key)),
        hero: BrandPicture::Hero.form(operator, &dossier.slug, &Fields::default()),
    }
}

fn findings(operator: &Operator, theme: &Theme) -> Vec<Finding> {
    let finding = |finding: crate::tenancy::brand::ContrastFinding| {
        let palette = theme.palette(finding.mode);
        let remedy = theme.remedy(&finding);
        Finding {
            dark: finding.mode == Mode::Dark,
            name: operator.say(&pair_words(finding.pair), &[]),
            color: palette.color(finding.pair.role).to_string(),
            ground_color: palette.color(finding.pair.ground).to_string(),
            ratio: operator.speaker.decimal(finding.ratio, 2),
            needed: operator.speaker.decimal(finding.needed, 1),
            field: remedy.map(|remedy| operator.say(tenant_form::label(remedy.token.name()), &[])),
            nearest: remedy.map_or(finding.nearest, |remedy| remedy.color).to_string(),
        }
    };
    theme.contrast_findings().into_iter().map(finding).collect()
}

/// What a pair of colours is for.
fn pair_words(pair: ContrastPair) -> String {
    format!("admin-pair-{}-{}", pair.role.name(), pair.ground.name())
}

fn swatches(theme: &Theme, mode: Mode) -> Swatches {
    let palette = theme.palette(mode);
    let color = |role: &ColorRole| (role.name().replace('-', "_"), palette.color(*role).to_string());
    Swatches {
        dark: mode == Mode::Dark,
        colors: ColorRole::ALL.iter().map(color).collect(),
    }
}
