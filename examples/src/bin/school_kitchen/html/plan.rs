//! The weeks ahead: a calendar, what it costs, what is to be bought, and the wish that cannot be.

use super::class;
use crate::ahead::Ahead;
use crate::ahead_page::{
    cost, cost_heads, cost_rows, courses, dish, filled, gap, lines, menu, portions, title, weekday, whole,
};
use crate::cost_table::amount;
use crate::page::Planned;
use crate::protein;
use crate::shopping;
use crate::week::Week;
use crate::wish::Wish;
use crate::wish_page;
use gizi::locale::{Language, format_date, format_decimal, format_number};
use gizi::menu::Course;
use gizi::plan::optimise::PlanTray;
use maud::{Markup, html};

/// Amounts of a list are read, not cooked by.
const PLACES: u32 = 1;

pub(super) fn section(planned: &Planned, week: &Week, language: Language) -> gizi::Result<Markup> {
    let ahead = match planned {
        Ok(ahead) => ahead,
        Err(error) => return Ok(html! { h2 { (title(language)) } p.doubt { (error) } }),
    };
    Ok(html! {
        section.page {
            h2 { (title(language)) }
            (tiles(ahead, language))
            (calendar(ahead, week, language))
            (asked(week, language))
            dl.plan { @for (what, said) in lines(ahead, week, language) { dt { (what) } dd { (said) } } }
        }
        section {
            h2 { (language.say("What a portion costs in the weeks ahead", "Biaya per porsi pekan-pekan berikutnya")) }
            (costs(ahead, week, language))
        }
        section { (wish(&ahead.wish, week, language)) }
        section {
            h2 { (language.say("What to buy for the weeks ahead", "Daftar belanja pekan-pekan berikutnya")) }
            (list(ahead, language)?)
        }
    })
}

/// What matters most, large.
fn tiles(ahead: &Ahead, language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    let (days, plates) = (ahead.draft.problem.days.len(), ahead.plates().count());
    let facts = [
        (
            format!("{} / {days}", filled(ahead)),
            say("days filled for every audience", "hari terisi untuk semua kelompok").to_owned(),
        ),
        (
            gap(ahead, language),
            say(
                "proven gap: no plan is better by more",
                "selisih terbukti: tidak ada rencana yang lebih baik dari itu",
            )
            .to_owned(),
        ),
        (
            format!("{} / {plates}", plates - ahead.broken().min(plates)),
            say("plates keep every required rule", "porsi memenuhi semua aturan wajib").to_owned(),
        ),
        (
            cost(ahead, language),
            format!(
                "{} {} {}",
                say("to buy for", "belanja untuk"),
                portions(ahead, language),
                say("portions", "porsi")
            ),
        ),
    ];
    html! {
        div.tiles.facts { @for (big, said) in facts { div.tile.met { p.big { (big) } p { (said) } } } }
    }
}

/// A row for each week, a cell for each day.
fn calendar(ahead: &Ahead, week: &Week, language: Language) -> Markup {
    html! {
        div.weeks { @for tray in &ahead.trays { (cell(tray, ahead, week, language)) } }
    }
}

/// A day of the calendar: its main dish, the protein of it, and what stands beside.
fn cell(tray: &PlanTray, ahead: &Ahead, week: &Week, language: Language) -> Markup {
    let main = menu(tray, Course::AnimalProtein, ahead, week);
    let protein = main.and_then(|menu| menu.main_protein.as_deref()).unwrap_or_default();
    let beside = courses(ahead).filter(|course| ![Course::AnimalProtein, Course::Staple].contains(course));
    html! {
        div class=(format!("day {}", protein.to_lowercase())) {
            h3 { b { (weekday(tray, language)) } " " (format_date(tray.date, language)) }
            p.main { (dish(tray, Course::AnimalProtein, ahead, week)) }
            @for course in beside { p { (dish(tray, course, ahead, week)) } }
            @if !protein.is_empty() { p.protein { (protein::name(protein, language)) } }
        }
    }
}

/// The rules of the kitchen's own. A plan that breaks one is none.
fn asked(week: &Week, language: Language) -> Markup {
    let own = &week.kitchen.plan.rules;
    html! {
        @if !own.is_empty() {
            h3 { (language.say("What the kitchen asks for beside the standard", "Permintaan dapur di samping standar")) }
            ul.asked { @for asked in own { li { (language.say(&asked.en, &asked.id)) } } }
        }
    }
}

fn costs(ahead: &Ahead, week: &Week, language: Language) -> Markup {
    html! {
        div.scroll { table {
            thead { tr { @for (place, head) in cost_heads(ahead, language).iter().enumerate() { th.n[place > 0] { (head) } } } }
            tbody { @for cells in cost_rows(ahead, week, language) {
                tr { @for (place, cell) in cells.iter().enumerate() { td.n[place > 0] { @if place == 0 { b { (cell) } } @else { (cell) } } } }
            } }
        } }
        p.note { (language.say(
            "The mean of the week's days, as the standard judges it; every single day is judged too.",
            "Rata-rata hari dalam sepekan, seperti dinilai standar; tiap hari juga dinilai sendiri."
        )) }
    }
}

/// Every ingredient, week by week, the dearest first.
fn list(ahead: &Ahead, language: Language) -> gizi::Result<Markup> {
    let say = |en, id| language.say(en, id);
    let bought = shopping::of(ahead)?;
    Ok(html! {
        div.scroll { table.list {
            thead { tr {
                th { (say("ingredient", "bahan")) }
                @for week in &ahead.totals.weeks { th.n { (say("week of", "pekan")) " " (format_date(week.first, language)) } }
                th.n { (say("in all", "jumlah")) } th {} th.n { (say("deliveries", "kali kirim")) } th.n { (say("cost", "biaya")) } th { (say("supplier", "pemasok")) }
            } }
            tbody {
                @for bought in &bought { tr {
                    td { b { (bought.name) } @if !bought.form.is_empty() && bought.form != bought.name { br; small { (bought.form) } } }
                    @for amount in &bought.weeks { td.n { @if amount.is_zero() { "–" } @else { (format_decimal(*amount, Some(PLACES), language)) } } }
                    td.n { b { (format_decimal(bought.total(), Some(PLACES), language)) } } td { (bought.unit) }
                    td.n { (format_number(bought.deliveries as f64, Some(0), language)) }
                    td.n { (amount(&whole(&bought.cost), language)) }
                    td { (bought.supplier) }
                } }
                tr.sum { td colspan=(ahead.totals.weeks.len() + 4) { (say("all of it", "seluruhnya")) } td.n { b { (cost(ahead, language)) } } td {} }
            }
        } }
    })
}

/// The question, the answer, what clashes, and how far each must give way.
fn wish(wish: &Wish, week: &Week, language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    let in_the_way = wish_page::in_the_way(wish, week, language);
    html! {
        div.wish {
            h2 { (wish_page::title(language)) }
            p { "“" (wish_page::asked(wish, language)) "”" }
            p.answer class=(class(if in_the_way.is_empty() { "?" } else { "▲" })) { (wish_page::answer(wish, language)) }
            @if !in_the_way.is_empty() {
                table {
                    thead { tr { th { (say("in the way", "yang menghalangi")) } th { (say("whose", "milik")) } th { (say("band", "batas")) } th { (say("the cheapest way out", "jalan keluar termurah")) } } }
                    tbody { @for found in &in_the_way { tr {
                        td { b { (found.rule.what) } } td { (found.rule.who) } td.d { (found.rule.limits) }
                        td { @if found.way_out.is_empty() { (say("alone it cannot help", "sendiri tidak menolong")) } @else { (found.way_out) } }
                    } } }
                }
                p.note { (say(
                    "Each of these is in the way by itself, whatever dishes are chosen: beside all other rules it cannot hold. The plan becomes possible only where each gives way, by no less than this.",
                    "Masing-masing menghalangi sendiri, hidangan apa pun yang dipilih: di samping semua aturan lain tidak dapat dipenuhi. Rencana baru mungkin bila masing-masing dilonggarkan, tidak kurang dari ini."
                )) }
            }
        }
    }
}
