//! The pages about a community as such: at the console everything that describes it, at its own desk what its managers
//! decide: languages, form of address, which parts there are.

use axum::http::StatusCode;
use serde_json::json;

use super::{
    dossier::{Dossier, Obstacle},
    editor::{Editor, Place},
    tenant_form,
    tenant_pages::{is_fresh, offers},
    views::{DESK_FIELDS, DETAIL_FIELDS, DetailsPage, Form},
};
use crate::foundation::web::{Answer, Fields, FormData, Redirect, with_notice};

/// GET …/details
pub(super) async fn show_details(editor: Editor) -> Answer {
    let dossier = editor.dossier().await?;
    let form = shown(&editor, &stored(&editor, &dossier)).marked();
    let view = details_page(&editor, &dossier, &form, &Fields::default());
    Ok(editor.page(StatusCode::OK, view))
}

/// POST …/details
pub(super) async fn change_details(editor: Editor, form: FormData) -> Answer {
    let dossier = editor.dossier().await?;
    let before = stored(&editor, &dossier);
    let form = match editor.place {
        Place::Console => form,
        // What the desk does not ask for stays as it is, whatever was sent along.
        Place::Desk => before.overlaid(&form, &DESK_FIELDS),
    };
    let mut fields = Fields::default();
    let details = tenant_form::details(&form, &editor.house.features, &mut fields);
    let (Some(details), true) = (details, fields.is_fine()) else {
        let view = details_page(&editor, &dossier, &form, &fields);
        return Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view));
    };
    let names = names(&editor);
    if !is_fresh(&form, &shown(&editor, &before), names) || !dossier.change(&editor.platform(), &details).await? {
        let now = stored(&editor, &editor.dossier().await?);
        let mut view = details_page(&editor, &dossier, &form, &fields);
        let rows = tenant_form::meanwhile(&editor.house, &editor.speaker, names, &form, &now);
        view.form = view.form.overtaken(shown(&editor, &now).mark(), rows, &editor.speaker);
        return Ok(editor.page(StatusCode::CONFLICT, view));
    }
    // An open community does not lose the language of its legal texts.
    let renamed = dossier.default_lang != details.default_lang.as_str();
    if renamed && dossier.state == "live" {
        let changed = editor.dossier().await?;
        let obstacles = changed.obstacles(&editor.tenant_db(dossier.id)).await?;
        let missing = obstacles
            .into_iter()
            .find(|missing| matches!(missing, Obstacle::NoLegal(_)));
        if let Some(missing) = missing {
            fields.refuse("default_lang", missing.refusal());
            // 422 drops what was written a moment ago.
            let view = details_page(&editor, &dossier, &form, &fields);
            return Ok(editor.page(StatusCode::UNPROCESSABLE_ENTITY, view));
        }
    }
    let detail = json!({ "version": dossier.version + 1 });
    editor.note(dossier.id, "tenant-changed", &editor.slug, detail).await?;
    // At the desk the language one reads in may have gone.
    let spoken = details.default_lang == editor.lang || details.other_langs.contains(&editor.lang);
    let lang = match editor.place {
        Place::Desk if !spoken => details.default_lang,
        _ => editor.lang,
    };
    let to = editor.path_in(lang, details_place(&editor));
    Ok(with_notice(Redirect::to(&to), "good", "admin-saved"))
}

/// What the form shows of what is stored.
fn shown(editor: &Editor, stored: &FormData) -> FormData {
    FormData::default().overlaid(stored, names(editor))
}

fn stored(editor: &Editor, dossier: &Dossier) -> FormData {
    tenant_form::details_of(dossier, &editor.house.features)
}

/// The fields that the form has here.
const fn names(editor: &Editor) -> &'static [&'static str] {
    match editor.place {
        Place::Console => &DETAIL_FIELDS,
        Place::Desk => &DESK_FIELDS,
    }
}

/// Where it lies among the settings; at the desk it is the first of them.
const fn details_place(editor: &Editor) -> &'static str {
    match editor.place {
        Place::Console => "/details",
        Place::Desk => "",
    }
}

fn details_page(editor: &Editor, dossier: &Dossier, form: &FormData, fields: &Fields) -> DetailsPage {
    let place = details_place(editor);
    DetailsPage {
        head: editor.head(dossier, place),
        form: Form::of(editor.path(place), names(editor), form, fields, &editor.speaker),
        offers: offers(&editor.speaker, &editor.house.features, form),
    }
}
