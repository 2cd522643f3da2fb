//! The wish and its answer in words.

use crate::rule_name::{RuleName, unit};
use crate::week::Week;
use crate::wish::Wish;
use gizi::locale::{Language, format_number};

/// What is in the way, and how far it must give way.
pub(crate) struct InTheWay {
    pub(crate) rule: RuleName,
    /// Empty: giving way here alone cannot help.
    pub(crate) way_out: String,
}

pub(crate) fn title(language: Language) -> &'static str {
    language.say("One wish that cannot be", "Satu permintaan yang mustahil")
}

pub(crate) fn asked(wish: &Wish, language: Language) -> String {
    format!(
        "{} {}{}",
        language.say("One ladle for", "Satu takaran untuk"),
        wish.names.join(language.say(" and ", " dan ")),
        language.say(", every band held at both ends", ", semua batas dipenuhi di kedua sisi"),
    )
}

pub(crate) fn answer(wish: &Wish, language: Language) -> &'static str {
    if wish.clashing.is_empty() {
        language.say("no proof against it", "tidak terbukti mustahil")
    } else {
        language.say("impossible, proved", "terbukti mustahil")
    }
}

/// The rules that cannot hold together.
pub(crate) fn in_the_way(wish: &Wish, week: &Week, language: Language) -> Vec<InTheWay> {
    let problem = &wish.draft.problem;
    let clashing = wish.clashing.iter().map(|way| {
        let rule = problem.rules.iter().find(|rule| rule.id == way.rule);
        let unit = rule.map(|rule| unit(&rule.demand, language)).unwrap_or_default();
        let give = |amount: f64| {
            let least = language.say("give at least", "longgarkan sedikitnya");
            format!("{least} {} {unit}", format_number(amount, Some(2), language))
        };
        InTheWay {
            rule: RuleName::of(&way.rule, problem, week, language),
            way_out: way.at_least.map(give).unwrap_or_default(),
        }
    });
    clashing.collect()
}

/// All of it in one paragraph.
pub(crate) fn text(wish: &Wish, week: &Week, language: Language) -> String {
    let in_the_way = in_the_way(wish, week, language);
    let mut text = format!("{}: {}.", asked(wish, language), answer(wish, language));
    if !in_the_way.is_empty() {
        let rules: Vec<String> = in_the_way.iter().map(|found| found.rule.to_string()).collect();
        let ways = in_the_way.iter().filter(|found| !found.way_out.is_empty());
        let ways: Vec<String> = ways.map(|found| format!("{}: {}", found.rule, found.way_out)).collect();
        text = format!(
            "{text} {} {}. {} {}.",
            language.say("In the way:", "Yang menghalangi:"),
            rules.join(" · "),
            language.say("The cheapest way out, each of:", "Jalan keluar termurah, masing-masing:"),
            ways.join("; ")
        );
    }
    text
}
