//! The weeks ahead in words, for the printed page and the report.

use crate::ahead::Ahead;
use crate::cost_table::amount;
use crate::mark;
use crate::page::Planned;
use crate::protein;
use crate::rule_name::RuleName;
use crate::table::{heading, row, table, wrapped};
use crate::tray::course_name;
use crate::week::Week;
use crate::wish_page;
use gizi::balance::Finding;
use gizi::cost::CostBounds;
use gizi::id::MenuId;
use gizi::locale::{
    Language, format_date, format_date_range, format_money, format_number, format_percent, format_weekday,
};
use gizi::menu::{Course, Menu};
use gizi::money::{Money, Rounding};
use gizi::plan::SlotState;
use gizi::plan::optimise::{PlanResult, PlanTray, UnmappedReason, tell_clash, tell_way_out};
use gizi::quantity::decimal;
use std::fmt::Write;

/// How many advisory rules are named that the plan breaks most.
const BROKEN: usize = 6;

pub(crate) fn title(language: Language) -> &'static str {
    language.say("The weeks ahead, chosen by the planner", "Pekan-pekan berikutnya, dipilih oleh perencana")
}

pub(crate) fn text(planned: &Planned, week: &Week, language: Language) -> String {
    let mut text = heading(title(language));
    let ahead = match planned {
        Ok(ahead) => ahead,
        Err(error) => {
            let _ = writeln!(text, "  {}: {error}", language.say("no plan", "tidak ada rencana"));
            return text;
        }
    };
    if !ahead.trays.is_empty() {
        let mut heads = vec![language.say("day", "hari").to_owned()];
        heads.extend(courses(ahead).map(|course| course_name(Some(course), language).to_owned()));
        let texts = heads.len();
        let mut set = table(heads, texts);
        for tray in &ahead.trays {
            let mut cells = vec![format!("{} {}", weekday(tray, language), format_date(tray.date, language))];
            cells.extend(courses(ahead).map(|course| dish(tray, course, ahead, week)));
            set.add_row(row(cells, texts));
        }
        let _ = writeln!(text, "{set}");
        let mut set = table(cost_heads(ahead, language), 1);
        for cells in cost_rows(ahead, week, language) {
            set.add_row(row(cells, 1));
        }
        let _ = writeln!(text, "{set}");
    }
    let mut all = lines(ahead, week, language);
    all.push((language.say("one wish", "satu permintaan"), wish_page::text(&ahead.wish, week, language)));
    for (what, said) in all {
        for (place, line) in wrapped(&said, 106).iter().enumerate() {
            let _ = writeln!(text, "  {:<20}  {line}", if place == 0 { what } else { "" });
        }
    }
    text
}

/// The courses of every tray, in their order.
pub(crate) fn courses(ahead: &Ahead) -> impl Iterator<Item = Course> {
    ahead.draft.problem.slots.iter().map(|slot| slot.course)
}

pub(crate) fn weekday(tray: &PlanTray, language: Language) -> String {
    format_weekday(tray.date, language).chars().take(3).collect()
}

/// The dish of a course on a tray.
pub(crate) fn dish(tray: &PlanTray, course: Course, ahead: &Ahead, week: &Week) -> String {
    menu(tray, course, ahead, week).map_or_else(|| "—".to_owned(), |menu| menu.menu_name.clone())
}

pub(crate) fn menu<'a>(tray: &PlanTray, course: Course, ahead: &Ahead, week: &'a Week) -> Option<&'a Menu> {
    let mut chosen = ahead.outcome.choices.iter();
    let choice = chosen.find(|choice| choice.date == tray.date && choice.slot.course == course)?;
    week.catalog.menu(choice.menu_id.as_str()).ok()
}

fn name(menu: &MenuId, week: &Week) -> String {
    week.catalog.menu(menu.as_str()).map_or_else(|_| menu.to_string(), |menu| menu.menu_name.clone())
}

/// The heads of the table of costs: who, each week, the ceiling.
pub(crate) fn cost_heads(ahead: &Ahead, language: Language) -> Vec<String> {
    let mut heads = vec![language.say("ingredients a portion", "bahan per porsi").to_owned()];
    heads.extend(
        ahead
            .totals
            .weeks
            .iter()
            .map(|week| format!("{} {}", language.say("week of", "pekan"), format_date(week.first, language))),
    );
    heads.push(language.say("ceiling", "batas").to_owned());
    heads
}

/// What a portion's ingredients cost each audience in the mean of every week.
pub(crate) fn cost_rows(ahead: &Ahead, week: &Week, language: Language) -> Vec<Vec<String>> {
    let money = |value: f64| {
        let amount = decimal::from_f64(value).map(|amount| Money::new(amount, week.kitchen.currency));
        let whole = amount.map(|amount| amount.round(0, Rounding::HalfEven));
        whole.map_or_else(|_| "?".to_owned(), |amount| format_money(&amount, language))
    };
    let cell = |finding: &&Finding| {
        let mark = mark::of_verdict(&finding.verdict);
        match finding.observed.known() {
            Some(cost) => format!("{} {mark}", money(cost)),
            None => format!("≥ {} {mark}", money(finding.observed.low)),
        }
    };
    let rows = week.kitchen.audiences.iter().map(|eaters| {
        let findings = ahead.weekly_costs(&eaters.key, week);
        let mut cells = vec![eaters.name.clone()];
        cells.extend(findings.iter().map(cell));
        let ceiling = findings.first().and_then(|finding| finding.limit.max);
        cells.push(ceiling.map_or_else(|| "—".to_owned(), money));
        cells
    });
    rows.collect()
}

/// What there is to say about the plan.
pub(crate) fn lines(ahead: &Ahead, week: &Week, language: Language) -> Vec<(&'static str, String)> {
    let say = |en, id| language.say(en, id);
    let mut lines = vec![(say("outcome", "hasil"), outcome(ahead, week, language))];
    if !ahead.clashes.is_empty() {
        lines.push((say("in the way", "yang menghalangi"), in_the_way(ahead, week, language)));
    }
    if !ahead.trays.is_empty() {
        lines.push((say("judged", "dinilai"), judged(ahead, language)));
        lines.push((say("varied", "ragam"), varied(ahead, language)));
        lines.push((say("to buy", "belanja"), shopping(ahead, language)));
        let broken = broken(ahead, week, language);
        if !broken.is_empty() {
            lines.push((say("given up most", "paling dikorbankan"), broken));
        }
    }
    let unusable = ahead.draft.unusable.iter().map(|dish| {
        let why = match dish.names.as_slice() {
            [] => say("no place on the tray", "tidak ada tempat di baki").to_owned(),
            names => format!("{} {}", say("look up:", "cari:"), names.join(", ")),
        };
        format!("{} ({why})", name(&dish.menu_id, week))
    });
    let unusable: Vec<String> = unusable.collect();
    if !unusable.is_empty() {
        lines.push((say("not chosen from", "tidak ikut dipilih"), unusable.join("; ")));
    }
    // What only informs, or weighs one sex beside the mean of both, is no part of any plan.
    let minor = [UnmappedReason::Info, UnmappedReason::Members];
    let left = ahead.draft.unmapped.iter().filter(|rule| !minor.contains(&rule.reason));
    let named = left.map(|left| {
        let rule = week.standard.rules.iter().find(|rule| rule.id == left.rule);
        rule.map_or_else(|| left.rule.to_string(), |rule| language.say(&rule.name_en, &rule.name_id).to_owned())
    });
    let mut left: Vec<String> = named.collect();
    left.dedup();
    if !left.is_empty() {
        lines.push((say("only judged after", "hanya dinilai kemudian"), left.join(", ")));
    }
    lines
}

fn found(ahead: &Ahead, language: Language) -> &'static str {
    let say = |en, id| language.say(en, id);
    match ahead.outcome.result {
        PlanResult::Optimal => say("the best plan", "rencana terbaik"),
        PlanResult::Feasible => {
            say("a plan that keeps every required rule", "rencana yang memenuhi semua aturan wajib")
        }
        PlanResult::Infeasible => say("proved: no plan keeps what is required", "terbukti: tidak ada rencana"),
        PlanResult::NoPlanFound => say("no plan found, which proves nothing", "rencana tidak ditemukan"),
    }
}

pub(crate) fn gap(ahead: &Ahead, language: Language) -> String {
    ahead.outcome.gap.map_or_else(|| "?".to_owned(), |gap| format_percent(gap, Some(1), language))
}

fn outcome(ahead: &Ahead, week: &Week, language: Language) -> String {
    let say = |en, id| language.say(en, id);
    let number = |value: f64| format!("{} {}", symbol(week), format_number(value, Some(0), language));
    let days = ahead.draft.problem.days.len();
    let mut said = format!(
        "{}, {days} {}: {}.",
        format_date_range(ahead.range.first, ahead.range.last, language),
        say("days", "hari"),
        found(ahead, language),
    );
    if let Some(objective) = ahead.outcome.objective {
        let _ = write!(
            said,
            " {} {}{}",
            say(
                "A serving of each dish, and the price of what is given up, come to",
                "Satu sajian tiap hidangan dan harga yang dikorbankan: rata-rata sehari"
            ),
            number(objective),
            say(" a day", ""),
        );
        if let Some(bound) = ahead.outcome.bound {
            let under = say("no plan can have less than", "tidak ada rencana di bawah");
            let gap = gap(ahead, language);
            let _ = write!(said, "; {under} {}: {} {gap}", number(bound), say("proven gap", "selisih terbukti"));
        }
        said.push('.');
    }
    said
}

/// Why there is no plan, and how far each rule of that would have to give way by itself.
fn in_the_way(ahead: &Ahead, week: &Week, language: Language) -> String {
    let (problem, names) = (&ahead.draft.problem, &ahead.names);
    let mut said = Vec::new();
    for clash in &ahead.clashes {
        said.push(week.messages.render(&tell_clash(clash, problem, names), language));
        let ways = clash.rules.iter().filter(|way| way.at_least.is_some());
        said.extend(ways.map(|way| week.messages.render(&tell_way_out(way, problem, names), language)));
    }
    said.join("; ")
}

fn symbol(week: &Week) -> &str {
    let code = week.kitchen.currency.code();
    if code == "IDR" { "Rp" } else { code }
}

/// On how many days every audience gets its meal.
pub(crate) fn filled(ahead: &Ahead) -> usize {
    let days = ahead.calendar.iter().filter(|day| !day.slots.is_empty());
    days.filter(|day| day.slots.iter().all(|slot| slot.state == SlotState::Filled)).count()
}

fn judged(ahead: &Ahead, language: Language) -> String {
    let say = |en, id| language.say(en, id);
    format!(
        "{} {}, {} {}; {} {}",
        filled(ahead),
        say("days filled for every audience", "hari terisi untuk semua kelompok"),
        ahead.plates().count(),
        say("plates judged by the standard", "porsi dinilai menurut standar"),
        ahead.broken(),
        say("break a required rule", "melanggar aturan wajib"),
    )
}

/// How many dishes there are and how often each main protein is served.
pub(crate) fn varied(ahead: &Ahead, language: Language) -> String {
    let counts = ahead.variety.by_main_protein.counts.iter();
    let counts = counts.map(|count| format!("{} {}", protein::name(&count.value, language), count.servings));
    format!(
        "{} {}; {}",
        ahead.variety.dishes.len(),
        language.say("different dishes", "hidangan berbeda"),
        counts.collect::<Vec<_>>().join(" · ")
    )
}

fn shopping(ahead: &Ahead, language: Language) -> String {
    let list = &ahead.shopping;
    let lines: usize = list.orders.iter().map(|order| order.lines.len()).sum();
    let mut said = format!(
        "{} {} {} {}; {} {}",
        cost(ahead, language),
        language.say("for", "untuk"),
        portions(ahead, language),
        language.say("portions", "porsi"),
        format_number(lines as f64, Some(0), language),
        language.say("lines", "baris"),
    );
    let mut missing: Vec<&str> = list.gaps.iter().map(|gap| gap.name.as_str()).collect();
    missing.sort_unstable();
    missing.dedup();
    if !missing.is_empty() {
        let _ = write!(said, "; {} {}", language.say("look up:", "cari:"), missing.join(", "));
    }
    said
}

/// What everything that is bought costs.
pub(crate) fn cost(ahead: &Ahead, language: Language) -> String {
    amount(&whole(&ahead.shopping.total), language)
}

pub(crate) fn portions(ahead: &Ahead, language: Language) -> String {
    let portions: i64 = ahead.calendar.iter().map(|day| day.portions).sum();
    format_number(portions as f64, Some(0), language)
}

pub(crate) fn whole(cost: &CostBounds) -> CostBounds {
    cost.rounded(Rounding::HalfEven)
}

/// The advisory limits that the plan breaks most, over all its days, in parts of the limit.
fn broken(ahead: &Ahead, week: &Week, language: Language) -> String {
    let mut broken: Vec<_> = ahead.outcome.broken.iter().collect();
    broken.sort_by(|a, b| b.breach.total_cmp(&a.breach));
    let days = ahead.draft.problem.days.len().max(1) as f64;
    let said = broken.iter().take(BROKEN).map(|breach| {
        let percent = format_percent(100.0 * breach.breach / days, Some(0), language);
        format!("{} ({percent})", RuleName::of(&breach.rule, &ahead.draft.problem, week, language))
    });
    said.collect::<Vec<_>>().join(" · ")
}
