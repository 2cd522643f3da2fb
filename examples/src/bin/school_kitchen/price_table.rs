//! What the ingredients of one tray cost, each with its price, the day of it and where it is from.

use crate::cost_table::{amount, is_example};
use crate::table::{heading, row, table};
use crate::tray::portion_name;
use crate::week::{Day, Size};
use gizi::cost::CostLine;
use gizi::locale::{Language, format_decimal, format_grams, format_money};
use gizi::quantity::DecimalRange;
use std::fmt::Write;

/// One ingredient of a portion.
#[derive(Debug)]
pub(crate) struct Priced {
    pub(crate) ingredient: String,
    pub(crate) bought: String,
    pub(crate) price: String,
    pub(crate) date: String,
    pub(crate) cost: String,
    pub(crate) source: String,
    /// Whether there is no price, or only an example of one.
    pub(crate) doubtful: bool,
}

/// How many ingredients are listed one by one: those without a price, then the dearest.
const WITHOUT_PRICE: usize = 3;
const DEAREST: usize = 8;

pub(crate) fn of(size: &Size, language: Language) -> Vec<Priced> {
    let (mut dearest, without): (Vec<&CostLine>, Vec<&CostLine>) =
        size.cost.lines.iter().partition(|line| line.price.is_some());
    dearest.sort_by_key(|line| std::cmp::Reverse(line.serving.at_least.amount));
    let listed = without.into_iter().take(WITHOUT_PRICE).chain(dearest.into_iter().take(DEAREST));
    listed.map(|line| priced(line, language)).collect()
}

fn priced(line: &CostLine, language: Language) -> Priced {
    let bought = DecimalRange { low: line.as_purchased.low, high: line.as_purchased.high };
    let none = || language.say("no price", "tanpa harga").to_owned();
    let price = line.price.as_ref();
    Priced {
        ingredient: line.ingredient_name.clone(),
        bought: format_grams(&bought, language),
        price: price.map_or_else(none, |price| {
            format!(
                "{} / {} {}",
                format_money(&price.amount, language),
                format_decimal(price.per.amount, Some(0), language),
                price.per.unit
            )
        }),
        date: price.and_then(|price| price.date).map_or_else(|| "—".to_owned(), |date| date.to_string()),
        cost: amount(&line.serving, language),
        source: price.map_or_else(none, |price| price.source.clone()),
        doubtful: price.is_none_or(|price| is_example(&price.source)),
    }
}

pub(crate) fn text(day: &Day, language: Language) -> String {
    let Some(size) = day.sizes.last() else { return String::new() };
    let title = language.say("The dearest ingredients", "Bahan termahal");
    let mut text = heading(&format!("{title}: {}, {}", day.tray.menu_name, portion_name(&size.portion, language)));
    let heads = [
        ("ingredient", "bahan"),
        ("source of the price", "sumber harga"),
        ("date", "tanggal"),
        ("bought", "beli"),
        ("price", "harga"),
        ("per portion", "per porsi"),
    ];
    let mut set = table(heads.iter().map(|(en, id)| language.say(en, id).to_owned()).collect(), 3);
    for priced in of(size, language) {
        let mark = if priced.doubtful { "◄" } else { "" };
        let source = format!("{} {mark}", priced.source);
        set.add_row(row(vec![priced.ingredient, source, priced.date, priced.bought, priced.price, priced.cost], 3));
    }
    let _ = writeln!(text, "{set}\n  {}", language.say("◄ an example, not from a source", "◄ contoh, tanpa sumber"));
    text
}
