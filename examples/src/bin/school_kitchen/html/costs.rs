//! A bar per day and portion size: ingredients against their ceiling, with operations behind.

use super::bands::colour;
use crate::bill::Bill;
use crate::cost_table::amount;
use crate::tray::size_name;
use crate::week::Week;
use gizi::locale::{Language, format_money, format_weekday};
use gizi::quantity::decimal::to_f64;
use maud::{Markup, html};

const WIDTH: f64 = 720.0;
const ROW: f64 = 19.0;
const START: f64 = 110.0;
const LENGTH: f64 = 440.0;
const HEAD: f64 = 26.0;

pub(super) fn chart(week: &Week, language: Language) -> Markup {
    let sizes: Vec<_> = week.days.first().map(|day| day.sizes.iter().collect()).unwrap_or_default();
    let block = HEAD + ROW * week.days.len() as f64 + 12.0;
    let blocks = sizes.len() + 1;
    html! {
        svg viewBox=(format!("0 0 {WIDTH} {}", block * blocks as f64)) role="img" aria-label=(language.say("cost against ceilings", "biaya terhadap batas")) {
            @for (place, size) in sizes.iter().enumerate() {
                g transform=(format!("translate(0 {})", block * place as f64)) {
                    (panel(
                        &format!("{}, {}", language.say("Ingredients", "Bahan"), size_name(&size.portion, language)),
                        week.days.iter().filter_map(|day| Some((format_weekday(day.date, language), &day.sizes.get(place)?.ingredients))).collect(),
                        language,
                    ))
                }
            }
            g transform=(format!("translate(0 {})", block * sizes.len() as f64)) {
                (panel(
                    language.say("Operations", "Operasional"),
                    week.days.iter().filter_map(|day| Some((format_weekday(day.date, language), &day.sizes.first()?.operations))).collect(),
                    language,
                ))
            }
        }
    }
}

fn panel(title: &str, bars: Vec<(String, &Bill)>, language: Language) -> Markup {
    let limit = bars.first().and_then(|(_, bill)| bill.limit());
    let dearest = bars.iter().map(|(_, bill)| to_f64(bill.cost.at_least.amount)).fold(1.0, f64::max);
    // Every panel ends a fifth above its ceiling.
    let end = limit.map_or(dearest, |limit| to_f64(limit.amount)) * 1.2;
    let at = |value: f64| (value / end).min(1.0) * LENGTH;
    let bottom = HEAD + ROW * bars.len() as f64;
    html! {
        text x="0" y="13" font-size="12.5" font-weight="700" fill="var(--brand)" { (title) }
        @for (place, (day, bill)) in bars.iter().enumerate() {
            @let y = HEAD + ROW * place as f64;
            @let mark = bill.mark();
            text x="0" y=(y + 12.0) font-size="10" fill="var(--ink)" { (day) }
            rect x=(START) y=(y + 2.5) width=(format!("{:.1}", at(to_f64(bill.cost.at_least.amount)))) height="13" fill=(colour(mark)) {}
            @if bill.cost.known().is_none() {
                @let end = START + at(to_f64(bill.cost.at_least.amount));
                path d=(format!("M{end:.1} {} h10 m-3 -3.5 l4 3.5 l-4 3.5", y + 9.0)) stroke=(colour(mark)) stroke-width="1.5" fill="none" {}
            }
            text x=(START + LENGTH + 12.0) y=(y + 12.5) font-size="10" fill="var(--ink)" {
                tspan font-weight="700" fill=(colour(mark)) { (mark) " " } (amount(&bill.cost, language))
            }
        }
        @if let Some(limit) = limit {
            @let x = START + at(to_f64(limit.amount));
            line x1=(x) x2=(x) y1=(HEAD - 4.0) y2=(bottom) stroke="var(--ink)" stroke-width="1.3" stroke-dasharray="4 2.5" {}
            text x=(x) y=(HEAD - 8.0) font-size="9.5" text-anchor="middle" fill="var(--ink)" { (language.say("ceiling", "batas")) " " (format_money(&limit, language)) }
        }
    }
}
