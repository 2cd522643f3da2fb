//! Every tray and the week in short: the dishes, the cost, the outcome, and each rule that is not met with its reason.

use crate::bill::Bill;
use crate::cost_table::amount;
use crate::kitchen::Eaters;
use crate::mark;
use crate::table::{heading, wrapped};
use crate::tray::portion_name;
use crate::verdicts::{broken, outcome, verdict_mark};
use crate::week::{Day, Week};
use gizi::balance::{BalanceReport, Finding};
use gizi::locale::{Language, format_weekday};
use std::fmt::Write;

/// A space that no line is broken at.
const GLUE: &str = "\u{a0}";
/// Longer parts are broken like any text, in characters.
const WHOLE: usize = 90;

/// One tray, or the whole week, against the standard.
#[derive(Debug)]
pub(crate) struct Summary {
    pub(crate) title: String,
    /// What is on the tray and what it costs; nothing for the week.
    pub(crate) about: Vec<String>,
    /// Who gets what the standard asks for.
    pub(crate) outcomes: String,
    /// The rules not met, the required ones first.
    pub(crate) reasons: Vec<Reason>,
    /// What makes the numbers doubtful.
    pub(crate) warnings: Vec<String>,
}

/// A rule that some audiences' plates break in the same way, or that is not known for them.
#[derive(Debug)]
pub(crate) struct Reason {
    pub(crate) mark: &'static str,
    /// The mark, in brackets when it is advisory only.
    pub(crate) shown: String,
    pub(crate) rule: String,
    /// For audiences alike: what they get, what they should get and how far off that is.
    pub(crate) parts: Vec<String>,
    /// What to look up, where that is the same for all.
    pub(crate) end: String,
}

/// The trays in their order, then the week.
pub(crate) fn of(week: &Week, language: Language) -> gizi::Result<Vec<Summary>> {
    let mut summaries = Vec::with_capacity(week.days.len() + 1);
    for day in &week.days {
        summaries.push(Summary {
            title: format!("{}: {}", format_weekday(day.date, language), day.tray.menu_name),
            about: vec![dishes(week, day)?.join(" · "), costs(day, language)],
            ..judged(week, &day.reports(), language)
        });
    }
    let whole: Vec<&BalanceReport> = week.periods.iter().collect();
    let mut whole = judged(week, &whole, language);
    whole.warnings.retain(|warning| !summaries.iter().any(|day| day.warnings.contains(warning)));
    summaries.push(Summary { title: language.say("The week", "Sepekan").to_owned(), ..whole });
    Ok(summaries)
}

pub(crate) fn text(week: &Week, language: Language) -> gizi::Result<String> {
    let mut text = heading(title(language));
    let _ = writeln!(text, "  {}", mark::legend(language));
    for summary in of(week, language)? {
        let _ = writeln!(text, "\n  {}", summary.title);
        for line in summary.about.iter().chain([&summary.outcomes]) {
            hang(&mut text, "", line);
        }
        for reason in &summary.reasons {
            let parts: Vec<String> = reason.parts.iter().map(|part| whole(part)).collect();
            hang(
                &mut text,
                &reason.shown,
                &format!("{}: {}{}", reason.rule, parts.join(&format!("{GLUE}· ")), reason.end),
            );
        }
        for warning in &summary.warnings {
            hang(&mut text, "!", warning);
        }
    }
    Ok(text)
}

/// The heading over the trays.
pub(crate) fn title(language: Language) -> &'static str {
    language.say(
        "Every tray: what is on it, what it costs, which rules are not met and why",
        "Setiap baki: isinya, biayanya, aturan yang tidak terpenuhi dan alasannya",
    )
}

/// Lines behind a mark.
fn hang(text: &mut String, mark: &str, said: &str) {
    for (place, line) in wrapped(said, 122).into_iter().enumerate() {
        let lead = if place == 0 { mark } else { "" };
        let _ = writeln!(text, "    {lead:<4}{}", line.replace(GLUE, " "));
    }
}

/// A part that fits on a line is not broken within.
fn whole(part: &str) -> String {
    if part.chars().count() > WHOLE { part.to_owned() } else { part.replace(' ', GLUE) }
}

/// The reports of all audiences, in the kitchen's order.
fn judged(week: &Week, reports: &[&BalanceReport], language: Language) -> Summary {
    let mut warnings: Vec<String> = Vec::new();
    for warning in reports.iter().flat_map(|report| &report.warnings) {
        let said = week.say(&warning.message(), language);
        if !warnings.contains(&said) {
            warnings.push(said);
        }
    }
    Summary {
        title: String::new(),
        about: Vec::new(),
        outcomes: outcomes(week.kitchen.audiences.iter().zip(reports.iter().copied()), language),
        reasons: reasons(week, reports, language),
        warnings,
    }
}

fn dishes(week: &Week, day: &Day) -> gizi::Result<Vec<String>> {
    let dishes = day.tray.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref());
    dishes.map(|dish| Ok(week.catalog.menu(dish.as_str())?.menu_name.clone())).collect()
}

/// `ingredients: small portion Rp 6,304 ✓ · large portion Rp 9,646 ✓; operations: Rp 2,970 ✓`.
fn costs(day: &Day, language: Language) -> String {
    let said = |bill: &Bill| format!("{} {}", amount(&bill.cost, language), bill.mark());
    let sizes = day.sizes.iter();
    let sizes = sizes.map(|size| format!("{} {}", portion_name(&size.portion, language), said(&size.ingredients)));
    // Nothing but the ingredients depends on the size.
    let operations = day.sizes.first().map_or_else(String::new, |size| said(&size.operations));
    format!(
        "{}: {}; {}: {operations}",
        language.say("ingredients", "bahan"),
        sizes.collect::<Vec<_>>().join(" · "),
        language.say("operations", "operasional"),
    )
}

/// `meets the standard: SMP; does not meet the standard: TK, SD 1–3`.
pub(crate) fn outcomes<'a>(
    judged: impl Iterator<Item = (&'a Eaters, &'a BalanceReport)>,
    language: Language,
) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for (eaters, report) in judged {
        let said = outcome(report.outcome, language);
        match groups.iter_mut().find(|(known, _)| *known == said) {
            Some((_, names)) => names.push(&eaters.name),
            None => groups.push((said, vec![&eaters.name])),
        }
    }
    let groups = groups.into_iter().map(|(said, names)| format!("{said}: {}", names.join(", ")));
    groups.collect::<Vec<_>>().join("; ")
}

/// Findings of one rule that get the same mark.
struct Alike<'a> {
    finding: &'a Finding,
    shown: String,
    /// What is said, and of whom.
    said: Vec<(String, Vec<&'a str>)>,
}

fn reasons(week: &Week, reports: &[&BalanceReport], language: Language) -> Vec<Reason> {
    let mut alike: Vec<Alike<'_>> = Vec::new();
    for (eaters, report) in week.kitchen.audiences.iter().zip(reports) {
        for finding in broken(week, reports, report) {
            let shown = verdict_mark(finding);
            let words = week.say(&finding.message, language);
            let place = alike.iter().position(|known| {
                let first = known.finding;
                (&first.rule, &first.subject, &known.shown) == (&finding.rule, &finding.subject, &shown)
                    && first.date == finding.date
            });
            match place.and_then(|place| alike.get_mut(place)) {
                Some(known) => match known.said.iter_mut().find(|(said, _)| *said == words) {
                    Some((_, names)) => names.push(&eaters.name),
                    None => known.said.push((words, vec![&eaters.name])),
                },
                None => alike.push(Alike { finding, shown, said: vec![(words, vec![&eaters.name])] }),
            }
        }
    }
    let place = |finding: &Finding| week.standard.rules.iter().position(|rule| rule.id == finding.rule);
    alike.sort_by_key(|alike| (std::cmp::Reverse(alike.finding.severity), place(alike.finding), alike.finding.date));
    alike.into_iter().map(|alike| alike.told(language)).collect()
}

impl Alike<'_> {
    fn told(self, language: Language) -> Reason {
        // The library opens every finding with what it is about; here that stands in front once.
        let lead = |said: &str| said.split_once(": ").map(|(lead, rest)| (lead.to_owned(), rest.to_owned()));
        let rule = self.said.first().and_then(|(said, _)| lead(said)).map_or_else(String::new, |(rule, _)| rule);
        let mut said: Vec<(String, String)> = self
            .said
            .into_iter()
            .map(|(said, names)| (names.join(", "), lead(&said).map_or(said, |(_, rest)| rest)))
            .collect();
        let end = shared_end(&said);
        if let Some(end) = &end {
            for (_, words) in &mut said {
                *words = words.strip_suffix(end.as_str()).unwrap_or(words).to_owned();
            }
        }
        let parts: Vec<String> = said.into_iter().map(|(names, words)| format!("{names} {words}")).collect();
        let day = self.finding.date.map(|date| format!(" ({})", format_weekday(date, language)));
        Reason {
            mark: mark::of_verdict(&self.finding.verdict),
            shown: self.shown,
            rule: format!("{rule}{}", day.unwrap_or_default()),
            parts,
            end: end.unwrap_or_default(),
        }
    }
}

/// What to look up, where it is the same for all: from the last `; ` on.
fn shared_end(said: &[(String, String)]) -> Option<String> {
    let (_, first) = said.first().filter(|_| said.len() > 1)?;
    let end = first.rfind("; ").and_then(|place| first.get(place..))?;
    said.iter().all(|(_, words)| words.ends_with(end)).then(|| end.to_owned())
}
