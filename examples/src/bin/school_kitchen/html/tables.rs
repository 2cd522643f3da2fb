//! The tables of the page.

use super::class;
use crate::coverage;
use crate::fix::Fix;
use crate::mark;
use crate::nutrition_table::{week_heads, week_rows};
use crate::price_table;
use crate::summary::Summary;
use crate::trace::Trace;
use crate::tray::{TrayPage, course_name, portion_name, size_name};
use crate::verdicts::{counts, not_listed, rules, verdict_mark};
use crate::weak::Weak;
use crate::week::{Day, Week};
use gizi::locale::{Language, format_grams, format_percent, format_weekday};
use maud::{Markup, html};

pub(super) fn tray(page: &TrayPage, language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    html! {
        div.scroll { table {
            thead {
                tr { th {} th {} @for portion in &page.portions { th.size colspan="4" { (portion_name(portion, language)) } } }
                tr {
                    th { (say("place", "tempat")) } th { (say("dish", "hidangan")) }
                    @for _ in &page.portions { th { (say("measure", "URT")) } th.n { (say("bought", "beli")) } th.n { (say("edible", "bersih")) } th.n { (say("cooked", "matang")) } }
                }
            }
            tbody {
                @for dish in &page.dishes {
                    tr {
                        td { (course_name(dish.course, language)) } td { b { (dish.name) } }
                        @for size in &dish.sizes {
                            td.house { (size.household.as_deref().unwrap_or("—")) }
                            td.n { (format_grams(&size.weights.as_purchased, language)) }
                            td.n { (format_grams(&size.weights.edible, language)) }
                            td.n { (size.weights.cooked.map_or_else(|| "?".to_owned(), |cooked| format_grams(&cooked, language))) }
                        }
                    }
                }
            }
        } }
        p.note { (crate::tray::weights_note(language)) }
    }
}

pub(super) fn prices(day: &Day, language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    let Some(size) = day.sizes.last() else { return html! {} };
    html! {
        h2 { (say("The dearest ingredients", "Bahan termahal")) ": " (portion_name(&size.portion, language)) }
        div.scroll { table {
            thead { tr { th { (say("ingredient", "bahan")) } th.n { (say("bought", "beli")) } th.n { (say("price", "harga")) } th { (say("date", "tanggal")) } th.n { (say("per portion", "per porsi")) } th { (say("source", "sumber")) } } }
            tbody { @for priced in price_table::of(size, language) { tr {
                td { b { (priced.ingredient) } } td.n { (priced.bought) } td.n { (priced.price) } td.d { (priced.date) } td.n { (priced.cost) }
                td class=[priced.doubtful.then_some("doubt")] { (priced.source) }
            } } }
        } }
    }
}

pub(super) fn weak(weak: &[Weak], language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    html! {
        h2 { (say("Weak nutrients and the three ingredients that bring most of each", "Zat gizi yang kurang dan tiga bahan penyumbang terbesar")) }
        div.scroll { table {
            thead { tr { th { (say("nutrient", "zat gizi")) } th { (say("portion", "porsi")) } th.n { (say("has", "ada")) } th { (say("needed", "perlu")) } th { (say("most from", "terutama dari")) } } }
            tbody { @for weak in weak { tr {
                td { b { (weak.nutrient) } } td { (size_name(&weak.portion, language)) } td.n { (weak.amount) } td { (weak.needed) }
                td { @for (place, source) in weak.sources.iter().enumerate() {
                    @if place > 0 { "; " } (source.name) " " (source.amount) " (" (format_percent(source.share * 100.0, Some(0), language)) ")"
                } }
            } } }
        } }
    }
}

pub(super) fn verdicts(week: &Week, day: &Day, language: Language) -> Markup {
    html! {
        div.scroll { table {
            thead { tr { th { (language.say("rule", "aturan")) } @for eaters in &week.kitchen.audiences { th.c { (eaters.name) } } } }
            tbody { @for (rule, subject) in rules(week, day) {
                @let findings: Vec<_> = day.plates.iter().map(|plate| plate.report.finding(&rule, &subject)).collect();
                @if let Some(first) = findings.iter().flatten().next() {
                    tr { td { (week.subject(first, language)) } @for finding in &findings { td.c { @match finding {
                        Some(finding) => span class=(class(mark::of_verdict(&finding.verdict))) { (verdict_mark(finding)) },
                        None => "·",
                    } } } }
                }
            } }
        } }
        p.note { (not_listed(week, day, language)) }
    }
}

pub(super) fn week(week: &Week, language: Language) -> Markup {
    html! {
        h2 { (language.say("The week: required rules not met, per day and audience", "Sepekan: aturan wajib yang tidak terpenuhi")) }
        div.scroll { table {
            thead { tr { th { (language.say("day", "hari")) } @for eaters in &week.kitchen.audiences { th.c { (eaters.name) } } } }
            tbody {
                @for day in &week.days { tr { td { (format_weekday(day.date, language)) } @for plate in &day.plates { td.c { (counts(&plate.report)) } } } }
                tr { td { b { (language.say("the week", "sepekan")) } } @for report in &week.periods { td.c { b { (counts(report)) } } } }
            }
        } }
    }
}

/// A tray, or the week, with each rule that is not met.
pub(super) fn summary(summary: &Summary) -> Markup {
    html! {
        h3 { (summary.title) }
        @for line in &summary.about { p { (line) } }
        p.note { (summary.outcomes) }
        table.reasons { tbody {
            @for reason in &summary.reasons { tr {
                td.c { span class=(class(reason.mark)) { (reason.shown) } } td { b { (reason.rule) } }
                td {
                    @for (place, part) in reason.parts.iter().enumerate() { @if place > 0 { " · " } span.part { (part) } }
                    (reason.end)
                }
            } }
            @for warning in &summary.warnings { tr { td.c.doubt { "!" } td colspan="2" { (warning) } } }
        } }
    }
}

pub(super) fn amounts(week: &Week, language: Language) -> Markup {
    html! {
        div.scroll { table.amounts {
            thead { tr { @for (place, head) in week_heads(week, language).iter().enumerate() { th.n[place > 1] { (head) } } } }
            tbody { @for cells in week_rows(week, language).iter().flatten() {
                tr { @for (place, cell) in cells.iter().enumerate() { td.n[place > 1] { (cell) } } }
            } }
        } }
    }
}

pub(super) fn coverage(week: &Week, language: Language) -> Markup {
    let say = |en, id| language.say(en, id);
    html! {
        h2 { (say("What nobody knows", "Yang belum diketahui")) }
        div.scroll { table {
            thead { tr { th { (say("nutrient", "zat gizi")) } th.n { (say("least coverage", "cakupan terendah")) } th { (say("look up", "cari nilainya")) } } }
            tbody { @for covered in coverage::of(week, language) { tr {
                td.d { (covered.nutrient) } td.n { (coverage::percent(covered.least, language)) }
                td { @if covered.look_up.is_empty() { "—" } @else { (covered.look_up.join(", ")) } }
            } } }
        } }
    }
}

pub(super) fn trace(trace: &Trace, language: Language) -> Markup {
    html! {
        h2 { (language.say("From the bag to the plate", "Dari kantong ke piring")) ": " (trace.dish) }
        div.scroll { table { tbody { @for step in &trace.steps { tr { td { (step.what) } td { (step.arithmetic) } td.n { b { (step.result) } } } } } } }
    }
}

pub(super) fn fix(fix: &Fix, language: Language) -> Markup {
    html! {
        div.fix {
            h2 { (language.say("One fix and what it costs", "Satu perbaikan dan biayanya")) }
            dl { @for (what, said) in fix.lines(language) { dt { (what) } dd { (said) } } }
        }
    }
}
