//! From the kitchen's files to the printed page.

use crate::arguments::Arguments;
use crate::kitchen::Kitchen;
use crate::pantry::Pantry;
use crate::trouble::{Advice, Place, Trouble, Wrong};
use crate::week::{Day, Week};
use crate::{
    ahead, ahead_page, book, card, cost_table, coverage, files, findings, fix, html, menu_files, nutrition_table,
    price_table, sources, summary, trace, tray, verdicts, weak,
};
use gizi::balance::Standard;
use gizi::locale::{Language, format_long_date, format_number};
use gizi::menu::{Catalog, Course, Menu};
use std::path::Path;

const NO_TRAY: Advice =
    Advice { en: "Add a menu of kind TRAY to the folder `menus`.", id: "Tambahkan menu jenis TRAY ke folder `menus`." };

/// The weeks ahead, or why nothing can be planned.
pub(crate) type Planned = gizi::Result<ahead::Ahead>;

/// Reads everything, computes the week and sets the page.
pub(crate) fn make(arguments: &Arguments) -> Result<String, Trouble> {
    let folder = &arguments.folder;
    let kitchen = Kitchen::read(folder)?;
    let standard = standard(arguments.standard.as_deref().unwrap_or(&kitchen.standard))?;
    for eaters in &kitchen.audiences {
        standard.audience(&eaters.key).map_err(|error| Trouble::of(&folder.join("kitchen.toml"), &error))?;
    }
    let mut pantry = Pantry::stock(arguments, &kitchen)?;
    let mut menus = menu_files::read(folder)?;
    let computed = |error: gizi::Error| Trouble::of(folder, &error);
    let mut catalog = stocked(&pantry, folder)?;
    menu_files::fill(&menus, &mut catalog)?;
    let mut book = None;
    if let Some(file) = &arguments.kitchen {
        book = Some(book::keep(file, &kitchen, &mut pantry.ingredients, &mut menus)?);
        catalog = stocked(&pantry, folder)?;
        menu_files::fill(&menus, &mut catalog)?;
    }
    let week = Week::compute(kitchen, catalog, standard, menu_files::trays(&menus)).map_err(computed)?;
    let Some(day) = week.days.first() else {
        return Err(Trouble::new(
            &folder.join("menus"),
            Place::File,
            Wrong::said("there is no tray", "tidak ada baki", ""),
            NO_TRAY,
        ));
    };
    let ahead = (arguments.weeks > 0).then(|| ahead::Ahead::of(&week, arguments.weeks));
    if let Some(file) = &arguments.html {
        let text = hypertext(&week, day, ahead.as_ref(), &pantry, arguments.language).map_err(computed)?;
        files::write(file, &text)?;
    }
    let mut page = set(&week, day, ahead.as_ref(), &pantry, arguments.language).map_err(computed)?;
    page.push_str(&book.map_or_else(String::new, |book| book.text(|en, id| arguments.language.say(en, id))));
    Ok(page)
}

fn stocked(pantry: &Pantry, folder: &Path) -> Result<Catalog, Trouble> {
    let computed = |error: gizi::Error| Trouble::of(folder, &error);
    let mut catalog = Catalog::standard().map_err(computed)?;
    for ingredient in &pantry.ingredients {
        catalog.add_ingredient(ingredient.clone()).map_err(computed)?;
    }
    Ok(catalog)
}

fn hypertext(
    week: &Week,
    day: &Day,
    ahead: Option<&Planned>,
    pantry: &Pantry,
    language: Language,
) -> gizi::Result<String> {
    let trace = traced(&day.tray, week, language)?;
    let report = html::Report {
        week,
        day,
        ahead,
        pantry,
        tray: &tray::TrayPage::of(&day.tray, &week.kitchen, &week.catalog)?,
        trace: trace.as_ref(),
        card: &card::Card::of(&day.tray, day.date, &week.kitchen, &week.catalog)?,
    };
    html::page(&report, language)
}

/// A built-in standard by its id, or one that somebody wrote.
fn standard(name: &str) -> Result<Standard, Trouble> {
    if name.ends_with(".toml") {
        let file = Path::new(name);
        let text = files::text(file)?;
        return Standard::from_toml(&text).map_err(|error| Trouble::of(file, &error));
    }
    Standard::built_in(name).map_err(|error| Trouble::of(Path::new("--standard"), &error))
}

fn set(week: &Week, day: &Day, ahead: Option<&Planned>, pantry: &Pantry, language: Language) -> gizi::Result<String> {
    let kitchen = &week.kitchen;
    let heads: u32 = kitchen.audiences.iter().map(|eaters| eaters.heads).sum();
    let mut page = format!(
        "{} · {} · {} {}\n",
        kitchen.name,
        format_long_date(day.date, language),
        format_number(f64::from(heads), Some(0), language),
        language.say("portions a day", "porsi sehari"),
    );
    page.push_str(&tray::TrayPage::of(&day.tray, kitchen, &week.catalog)?.text(language));
    page.push_str(&findings::text(week, language));
    page.push_str(&nutrition_table::text(week, day, language));
    page.push_str(&cost_table::text(week, language));
    page.push_str(&price_table::text(day, language));
    page.push_str(&verdicts::text(week, day, language));
    page.push_str(&summary::text(week, language)?);
    page.push_str(&weak::text(week, day, language)?);
    page.push_str(&coverage::text(week, language));
    if let Some(trace) = traced(&day.tray, week, language)? {
        page.push_str(&trace.text(language));
    }
    page.push_str(&fix::text(week, language)?);
    page.push_str(&card::Card::of(&day.tray, day.date, kitchen, &week.catalog)?.text(language));
    if let Some(ahead) = ahead {
        page.push_str(&ahead_page::text(ahead, week, language));
    }
    page.push_str(&sources::text(week, pantry, language));
    Ok(page)
}

/// The animal protein of the tray in the largest portion, followed from bag to plate.
fn traced(tray: &Menu, week: &Week, language: Language) -> gizi::Result<Option<trace::Trace>> {
    let portions = week.kitchen.portions();
    let Some(portion) = portions.last() else { return Ok(None) };
    for line in &tray.ingredients {
        let Some(id) = &line.component_menu_id else { continue };
        if week.catalog.menu(id.as_str())?.course == Some(Course::AnimalProtein) {
            return trace::Trace::of(tray, line, portion, week, language);
        }
    }
    Ok(None)
}
