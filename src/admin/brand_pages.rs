//! The pages about a community's brand: tokens, contrast, logo and hero.

use std::io;

use axum::http::StatusCode;
use serde_json::json;

use super::{
    dossier::{Dossier, Obstacle},
    editor::Editor,
    tenant_form,
    tenant_pages::{is_fresh, offers},
    views::{BRAND_FIELDS, BrandPage, Finding, Form, Swatches},
};
use crate::{
    foundation::{
        db::Work,
        error::{AppError, Refusal},
        files::{Encoded, Picture},
        web::{Answer, Fields, FormData, Redirect, upload::Upload, with_notice},
    },
    tenancy::{
        PlatformDb,
        brand::{BrandTokens, ContrastPair, Mode, Role as ColorRole, Theme},
        pictures,
    },
};

/// Pixels of a side of the logo as it is kept: enough for a dense screen at three times the header's size.
const LOGO_PX_MAX: u32 = 512;
/// Pixels of a side of the hero as it is kept: half a wide screen, and a little denser.
const HERO_PX_MAX: u32 = 1_600;

/// GET …/brand
pub(super) async fn show_brand(editor: Editor) -> Answer {
    let dossier = editor.dossier().await?;
    let tokens = dossier.tokens()?;
    let form = tenant_form::brand_of(&tokens).marked();
    let view = brand_page(&editor, &dossier, &form, &Fields::default(), Some(&tokens));
    Ok(editor.page(StatusCode::OK, view))
}

/// POST …/brand/preview: what the typed colours give; keeps nothing.
pub(super) async fn preview_brand(editor: Editor, form: FormData) -> Answer {
    let dossier = editor.dossier().await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let status = if fields.is_fine() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let view = brand_page(&editor, &dossier, &form, &fields, tokens.as_ref());
    Ok(editor.page(status, view))
}

/// POST …/brand: a draft may keep colours that cannot be read, an open community may not.
pub(super) async fn change_brand(editor: Editor, form: FormData) -> Answer {
    let db = editor.platform();
    let dossier = editor.dossier().await?;
    let mut fields = Fields::default();
    let tokens = tenant_form::brand(&form, &mut fields);
    let findings = tokens
        .as_ref()
        .map_or(0, |tokens| Theme::derive(tokens).contrast_findings().len());
    let unreadable = findings > 0 && dossier.state == "live";
    let (Some(tokens), false) = (&tokens, unreadable) else {
        let mut view = brand_page(&editor, &dossier, &form, &fields, tokens.as_ref());
        if unreadable {
            let refusal = Obstacle::Contrast { findings }.refusal();
            view.form.refusal = Some(editor.say(refusal.key, &refusal.args));
        }
        return Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view));
    };
    let stored = tenant_form::brand_of(&dossier.tokens()?);
    if !is_fresh(&form, &stored, &BRAND_FIELDS) || !dossier.rebrand(&db, tokens).await? {
        let stored = tenant_form::brand_of(&editor.dossier().await?.tokens()?);
        let mut view = brand_page(&editor, &dossier, &form, &fields, Some(tokens));
        let rows = tenant_form::meanwhile(&editor.house, &editor.speaker, &BRAND_FIELDS, &form, &stored);
        view.form = view.form.overtaken(stored.mark(), rows, &editor.speaker);
        return Ok(editor.page(StatusCode::CONFLICT, view));
    }
    let detail = json!({ "version": dossier.version + 1 });
    editor
        .note(dossier.id, "tenant-rebranded", &editor.slug, detail)
        .await?;
    Ok(with_notice(Redirect::to(&editor.path("/brand")), "good", "admin-saved"))
}

/// POST …/logo
pub(super) async fn upload_logo(editor: Editor, upload: Upload) -> Answer {
    BrandPicture::Logo.take(&editor, upload).await
}

/// POST …/hero
pub(super) async fn upload_hero(editor: Editor, upload: Upload) -> Answer {
    BrandPicture::Hero.take(&editor, upload).await
}

/// The pictures of a brand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BrandPicture {
    Logo,
    Hero,
}

impl BrandPicture {
    /// Decoded and written afresh before the transaction begins.
    async fn take(self, editor: &Editor, upload: Upload) -> Answer {
        let apart = Work::reading(&editor.house.pools);
        let found = Dossier::find(&PlatformDb::new(&apart, "a tenant's picture"), &editor.slug).await;
        apart.abandon();
        let dossier = found?;
        let written = move |picture: Picture| self.written_afresh(&picture);
        let kept = pictures::keep(&editor.house, dossier.id, "brand", upload.file, written).await;
        let key = match kept {
            Ok(key) => key,
            Err(AppError::Refused(refusal)) => return self.refused(editor, &dossier, refusal),
            Err(error) => return Err(error),
        };
        let db = editor.platform();
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
        let detail = json!({ "key": key.as_str() });
        editor.note(dossier.id, act, &editor.slug, detail).await?;
        Ok(with_notice(Redirect::to(&editor.path("/brand")), "good", "admin-saved"))
    }

    /// A logo stays sharp and mail programs show it; a hero may be a photograph and is as small as it can be.
    fn written_afresh(self, picture: &Picture) -> io::Result<Encoded> {
        match self {
            Self::Logo => picture.fit(LOGO_PX_MAX, LOGO_PX_MAX).to_png(),
            Self::Hero => picture.fit(HERO_PX_MAX, HERO_PX_MAX).to_smallest(),
        }
    }

    fn refused(self, editor: &Editor, dossier: &Dossier, refusal: Refusal) -> Answer {
        let mut fields = Fields::default();
        fields.refuse(self.field(), refusal);
        let tokens = dossier.tokens()?;
        let form = tenant_form::brand_of(&tokens).marked();
        let mut view = brand_page(editor, dossier, &form, &Fields::default(), Some(&tokens));
        let shown = self.form(editor, &fields);
        match self {
            Self::Logo => view.logo = shown,
            Self::Hero => view.hero = shown,
        }
        Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view))
    }

    /// The field of its form, which is also the end of its address.
    const fn field(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Hero => "hero",
        }
    }

    fn form(self, editor: &Editor, fields: &Fields) -> Form {
        Form::of(
            editor.path(&format!("/{}", self.field())),
            &[self.field()],
            &FormData::default(),
            fields,
            &editor.speaker,
        )
    }
}

fn brand_page(
    editor: &Editor,
    dossier: &Dossier,
    form: &FormData,
    fields: &Fields,
    tokens: Option<&BrandTokens>,
) -> BrandPage {
    let theme = tokens.map(Theme::derive);
    let action = editor.path("/brand");
    BrandPage {
        head: editor.head(dossier, "/brand"),
        form: Form::of(action, &BRAND_FIELDS, form, fields, &editor.speaker),
        offers: offers(&editor.speaker, &editor.house.features, form),
        preview_url: editor.path("/brand/preview"),
        findings: theme.as_ref().map(|theme| findings(editor, theme)).unwrap_or_default(),
        swatches: theme
            .as_ref()
            .map(|theme| [Mode::Light, Mode::Dark].map(|mode| swatches(theme, mode)).into())
            .unwrap_or_default(),
        logo_url: dossier.logo.as_ref().and_then(|key| editor.house.picture_url(key)),
        logo: BrandPicture::Logo.form(editor, &Fields::default()),
        hero_url: dossier.hero.as_ref().and_then(|key| editor.house.picture_url(key)),
        hero: BrandPicture::Hero.form(editor, &Fields::default()),
    }
}

fn findings(editor: &Editor, theme: &Theme) -> Vec<Finding> {
    let finding = |finding: crate::tenancy::brand::ContrastFinding| {
        let palette = theme.palette(finding.mode);
        let remedy = theme.remedy(&finding);
        Finding {
            dark: finding.mode == Mode::Dark,
            name: editor.say(&pair_words(finding.pair), &[]),
            color: palette.color(finding.pair.role).to_string(),
            ground_color: palette.color(finding.pair.ground).to_string(),
            ratio: editor.speaker.decimal(finding.ratio, 2),
            needed: editor.speaker.decimal(finding.needed, 1),
            field: remedy.map(|remedy| editor.say(tenant_form::label(remedy.token.name()), &[])),
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
