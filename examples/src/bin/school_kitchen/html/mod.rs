//! The report as one HTML page: no script, no file beside it, set for A4.

mod bands;
mod costs;
mod plan;
mod shares;
mod style;
mod tables;

use crate::card::Card;
use crate::page::Planned;
use crate::pantry::Pantry;
use crate::trace::Trace;
use crate::tray::TrayPage;
use crate::verdicts::{outcome, standard_name};
use crate::week::{Day, Week};
use crate::{cost_table, findings, fix, mark, nutrition_table, sources, summary, weak};
use gizi::balance::Outcome;
use gizi::locale::{Language, format_bounds, format_long_date, format_number};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Everything the page is set from.
pub(crate) struct Report<'a> {
    pub(crate) week: &'a Week,
    pub(crate) day: &'a Day,
    pub(crate) ahead: Option<&'a Planned>,
    pub(crate) pantry: &'a Pantry,
    pub(crate) tray: &'a TrayPage,
    pub(crate) trace: Option<&'a Trace>,
    pub(crate) card: &'a Card,
}

/// The whole page.
pub(crate) fn page(report: &Report<'_>, language: Language) -> gizi::Result<String> {
    let (week, day) = (report.week, report.day);
    let say = |en, id| language.say(en, id);
    let fix = fix::find(week, language)?;
    let weak = weak::of(week, day, language)?;
    let summaries = summary::of(week, language)?;
    let title = format!("{} · {}", week.kitchen.name, format_long_date(day.date, language));
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(style::SHEET)) }
            }
            body {
                (masthead(week, day, language))
                section {
                    h2 { (say("On the tray", "Di atas baki")) ": " (day.tray.menu_name) }
                    (tables::tray(report.tray, language))
                    (audiences(week, day, language))
                }
                section {
                    h2 { (say("One of each", "Satu contoh dari tiap jenis")) }
                    dl.kinds {
                        @for example in findings::of(week, language) {
                            dt { span class=(class(example.mark)) { (example.mark) } " " (example.kind) }
                            dd { (example.said) }
                        }
                    }
                }
                section {
                    h2 { (say("Which dish brings what, large portion", "Sumbangan tiap hidangan, porsi besar")) }
                    div.scroll { (shares::chart(week, day, language)?) }
                }
                section.page {
                    h2 { (say("What each audience gets against its band", "Yang diterima tiap kelompok terhadap batasnya")) }
                    p.note { (say(
                        "Each bar is one portion; the shaded band is what the standard asks for; both are drawn to the lower limit (100%). A pale end is what missing values could add.",
                        "Tiap batang adalah satu porsi; bidang berwarna adalah batas standar; batas bawah = 100%. Ujung pucat: yang mungkin ditambah nilai kosong."
                    )) }
                    div.scroll { (bands::chart(week, day, language)) }
                    p.legend { (mark::legend(language)) }
                }
                section.page {
                    h2 { (say("What a portion costs", "Biaya per porsi")) }
                    div.scroll { (costs::chart(week, language)) }
                    @for note in cost_table::notes(week, language) { p.note { (note) } }
                    (tables::prices(day, language))
                }
                section.page {
                    (tables::weak(&weak, language))
                    (tables::coverage(week, language))
                }
                section.page {
                    h2 { (say("Verdict per rule", "Putusan per aturan")) ": " (day.tray.menu_name) }
                    (tables::verdicts(week, day, language))
                    p.legend { (mark::legend(language)) }
                    (tables::week(week, language))
                    h2 { (nutrition_table::week_title(language)) }
                    (tables::amounts(week, language))
                }
                section {
                    h2 { (summary::title(language)) }
                    p.legend { (mark::legend(language)) }
                    @for summary in &summaries { (tables::summary(summary)) }
                }
                section.page {
                    @if let Some(trace) = report.trace { (tables::trace(trace, language)) }
                    @if let Some(fix) = &fix { (tables::fix(fix, language)) }
                    (origins(week, report.pantry, language))
                }
                @if let Some(ahead) = report.ahead { (plan::section(ahead, week, language)?) }
                section.page { (published(report.card)) }
            }
        }
    };
    Ok(page.into_string())
}

fn masthead(week: &Week, day: &Day, language: Language) -> Markup {
    let heads: u32 = week.kitchen.audiences.iter().map(|eaters| eaters.heads).sum();
    html! {
        header {
            div {
                h1 { (week.kitchen.name) }
                p { (format_long_date(day.date, language)) " · " (format_number(f64::from(heads), Some(0), language)) " " (language.say("portions a day", "porsi sehari")) }
            }
            dl {
                dt { (language.say("standard", "standar")) } dd { (standard_name(week, language)) }
                dt { (language.say("prices of", "harga per")) } dd { (format_long_date(week.kitchen.price_date, language)) ", " (week.kitchen.region) }
            }
        }
    }
}

/// A tile per audience: the outcome, the energy, the ingredients.
fn audiences(week: &Week, day: &Day, language: Language) -> Markup {
    html! {
        div.tiles {
            @for (place, (eaters, plate)) in week.kitchen.audiences.iter().zip(&day.plates).enumerate() {
                div class=(format!("tile {}", outcome_class(plate.report.outcome))) {
                    h3 { (eaters.name) small { " × " (format_number(f64::from(eaters.heads), Some(0), language)) } }
                    p.big { (plate.meal.nutrition.serving("energy_kcal").map_or_else(|| "?".to_owned(), |energy| format_bounds(&energy, "kcal", Some(0), language))) }
                    @if let Some(size) = week.size_of(day, place) {
                        p { (cost_table::amount(&size.ingredients.cost, language)) " " span class=(class(size.ingredients.mark())) { (size.ingredients.mark()) } }
                    }
                    p.outcome { (outcome(plate.report.outcome, language)) }
                }
            }
        }
    }
}

fn published(card: &Card) -> Markup {
    html! {
        div.card lang="id" {
            h2 { (card.kitchen) }
            p.date { "Menu " (card.date) }
            table { @for (course, dish) in &card.dishes { tr { td { (course) } th { (dish) } } } }
            @for (portion, nutrients) in &card.portions {
                h3 { (portion) }
                p { (nutrients.join(" · ")) }
            }
            p { b { "Alergen: " } "mengandung " (card.contains_words()) }
            @if !card.not_stated.is_empty() { p { b { "Belum diketahui: " } (card.not_stated.join(", ")) } }
            p.note { "Dihitung dari resep dan tabel pangan, bukan hasil laboratorium." }
        }
    }
}

fn origins(week: &Week, pantry: &Pantry, language: Language) -> Markup {
    html! {
        h2 { (language.say("Sources", "Sumber")) }
        dl.sources {
            @for (what, said) in sources::of(week, pantry, language) { dt { (what) } dd { (said) } }
        }
    }
}

/// The class a mark is coloured by.
fn class(mark: &str) -> &'static str {
    match mark {
        "✓" => "met",
        "▼" => "low",
        "▲" => "high",
        _ => "unknown",
    }
}

fn outcome_class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Balanced => "met",
        Outcome::Unknown => "unknown",
        Outcome::NotBalanced => "low",
    }
}
