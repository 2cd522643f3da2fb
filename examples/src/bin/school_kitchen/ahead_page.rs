//! The weeks ahead in words, for the printed page and the report.

use crate::ahead::Ahead;
use crate::cost_table::amount;
use crate::page::Planned;
use crate::table::{heading, row, table, wrapped};
use crate::tray::course_name;
use crate::week::Week;
use gizi::cost::CostBounds;
use gizi::id::{MenuId, RuleId};
use gizi::locale::{Language, format_date, format_date_range, format_number, format_percent, format_weekday};
use gizi::menu::Course;
use gizi::plan::SlotState;
use gizi::plan::optimise::{PlanDemand, PlanProblem, PlanResult, PlanTray, PlanWayOut};
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
            let mut cells = vec![day(tray, language)];
            cells.extend(courses(ahead).map(|course| dish(tray, course, ahead, week)));
            set.add_row(row(cells, texts));
        }
        let _ = writeln!(text, "{set}");
    }
    for (what, said) in lines(ahead, week, language) {
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

pub(crate) fn day(tray: &PlanTray, language: Language) -> String {
    let weekday: String = format_weekday(tray.date, language).chars().take(3).collect();
    format!("{weekday} {}", format_date(tray.date, language))
}

/// The dish of a course on a tray.
pub(crate) fn dish(tray: &PlanTray, course: Course, ahead: &Ahead, week: &Week) -> String {
    let chosen = ahead.outcome.choices.iter();
    let mut chosen = chosen.filter(|choice| choice.date == tray.date && choice.slot.course == course);
    chosen.next().map_or_else(|| "—".to_owned(), |choice| name(&choice.menu_id, week))
}

fn name(menu: &MenuId, week: &Week) -> String {
    week.catalog.menu(menu.as_str()).map_or_else(|_| menu.to_string(), |menu| menu.menu_name.clone())
}

/// What there is to say about the plan and the wish.
pub(crate) fn lines(ahead: &Ahead, week: &Week, language: Language) -> Vec<(&'static str, String)> {
    let say = |en, id| language.say(en, id);
    let mut lines = vec![(say("outcome", "hasil"), outcome(ahead, language))];
    if !ahead.trays.is_empty() {
        lines.push((say("judged", "dinilai"), judged(ahead, language)));
        lines.push((say("to buy", "belanja"), shopping(ahead, language)));
        let broken = broken(ahead, week, language);
        if !broken.is_empty() {
            lines.push((say("given up most", "paling dikorbankan"), broken));
        }
    }
    let unusable: Vec<String> = ahead
        .draft
        .unusable
        .iter()
        .map(|dish| {
            let why = match dish.names.as_slice() {
                [] => say("no place on the tray", "tidak ada tempat di baki").to_owned(),
                names => format!("{} {}", say("look up:", "cari:"), names.join(", ")),
            };
            format!("{} ({why})", name(&dish.menu_id, week))
        })
        .collect();
    if !unusable.is_empty() {
        lines.push((say("not chosen from", "tidak ikut dipilih"), unusable.join("; ")));
    }
    let mut left: Vec<&str> = ahead.draft.unmapped.iter().map(|rule| rule.rule.as_str()).collect();
    left.dedup();
    if !left.is_empty() {
        lines.push((say("only judged after", "hanya dinilai kemudian"), left.join(", ")));
    }
    lines.push((say("one wish", "satu permintaan"), wish(ahead, week, language)));
    lines
}

fn outcome(ahead: &Ahead, language: Language) -> String {
    let say = |en, id| language.say(en, id);
    let found = match ahead.outcome.result {
        PlanResult::Optimal => say("the best plan", "rencana terbaik"),
        PlanResult::Feasible => {
            say("a plan that keeps every required rule", "rencana yang memenuhi semua aturan wajib")
        }
        PlanResult::Infeasible => say("proved: no plan keeps what is required", "terbukti: tidak ada rencana"),
        PlanResult::NoPlanFound => say("no plan found, which proves nothing", "rencana tidak ditemukan"),
    };
    let number =
        |value: Option<f64>| value.map_or_else(|| "?".to_owned(), |value| format_number(value, Some(0), language));
    let days = ahead.draft.problem.days.len();
    format!(
        "{}, {days} {}: {found}. {} {}; {} {}: {} {}.",
        format_date_range(ahead.range.first, ahead.range.last, language),
        say("days", "hari"),
        say(
            "Cost of a day's servings and price of what is given up:",
            "Biaya sajian sehari dan harga yang dikorbankan:"
        ),
        number(ahead.outcome.objective),
        say("no plan has less than", "tidak ada rencana di bawah"),
        number(ahead.outcome.bound),
        say("proven gap", "selisih terbukti"),
        ahead.outcome.gap.map_or_else(|| "?".to_owned(), |gap| format_percent(gap, Some(1), language)),
    )
}

fn judged(ahead: &Ahead, language: Language) -> String {
    let days = ahead.calendar.iter().filter(|day| !day.slots.is_empty());
    let filled = days.filter(|day| day.slots.iter().all(|slot| slot.state == SlotState::Filled)).count();
    let say = |en, id| language.say(en, id);
    format!(
        "{} {}, {} {}; {} {}",
        filled,
        say("days filled for every audience", "hari terisi untuk semua kelompok"),
        ahead.plates,
        say("plates judged by the standard", "porsi dinilai menurut standar"),
        ahead.broken,
        say("break a required rule", "melanggar aturan wajib"),
    )
}

fn shopping(ahead: &Ahead, language: Language) -> String {
    let list = &ahead.shopping;
    let lines: usize = list.orders.iter().map(|order| order.lines.len()).sum();
    let portions: i64 = ahead.calendar.iter().map(|day| day.portions).sum();
    let count = |count: i64| format_number(count as f64, Some(0), language);
    let mut said = format!(
        "{} {} {} {}; {} {}",
        amount(&whole(&list.total), language),
        language.say("for", "untuk"),
        count(portions),
        language.say("portions", "porsi"),
        count(i64::try_from(lines).unwrap_or(i64::MAX)),
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

fn whole(cost: &CostBounds) -> CostBounds {
    cost.rounded(gizi::money::Rounding::HalfEven)
}

/// The advisory limits that the plan breaks most, over all its days, in parts of the limit.
fn broken(ahead: &Ahead, week: &Week, language: Language) -> String {
    let mut broken: Vec<_> = ahead.outcome.broken.iter().collect();
    broken.sort_by(|a, b| b.breach.total_cmp(&a.breach));
    let days = ahead.draft.problem.days.len().max(1) as f64;
    let said = broken.iter().take(BROKEN).map(|breach| {
        let percent = format_percent(100.0 * breach.breach / days, Some(0), language);
        format!("{} ({percent})", rule_name(&breach.rule, &ahead.draft.problem, week, language))
    });
    said.collect::<Vec<_>>().join(" · ")
}

fn wish(ahead: &Ahead, week: &Week, language: Language) -> String {
    let say = |en, id| language.say(en, id);
    let asked = format!(
        "{} {}{}",
        say("One ladle for", "Satu takaran untuk"),
        ahead.wish.names.join(language.say(" and ", " dan ")),
        say(", every band held at both ends:", ", semua batas dipenuhi di kedua sisi:"),
    );
    let clashing = &ahead.wish.clashing;
    if clashing.is_empty() {
        return format!("{asked} {}", say("no proof against it.", "tidak terbukti mustahil."));
    }
    let problem = &ahead.wish.draft.problem;
    let rules: Vec<String> = clashing.iter().map(|way| rule_name(&way.rule, problem, week, language)).collect();
    let ways: Vec<String> = clashing.iter().filter_map(|way| way_out(way, problem, week, language)).collect();
    format!(
        "{asked} {} {}. {} {}.",
        say("impossible, proved. In the way:", "terbukti mustahil. Yang menghalangi:"),
        rules.join(" · "),
        say("The cheapest way out:", "Jalan keluar termurah:"),
        ways.join("; ")
    )
}

fn way_out(way: &PlanWayOut, problem: &PlanProblem, week: &Week, language: Language) -> Option<String> {
    let amount = format_number(way.at_least?, Some(2), language);
    let unit = problem.rules.iter().find(|rule| rule.id == way.rule).map(|rule| unit(&rule.demand)).unwrap_or_default();
    let name = rule_name(&way.rule, problem, week, language);
    Some(format!("{name}: {} {amount} {unit}", language.say("give at least", "longgarkan sedikitnya")))
}

fn unit(demand: &PlanDemand) -> String {
    match demand {
        PlanDemand::Nutrient { nutrient, .. } => nutrient.as_str().rsplit('_').next().unwrap_or_default().to_owned(),
        PlanDemand::Budget { .. } => "Rp".to_owned(),
        _ => "×".to_owned(),
    }
}

/// A rule as a reader knows it: what, whose, between which limits.
fn rule_name(id: &RuleId, problem: &PlanProblem, week: &Week, language: Language) -> String {
    let Some(rule) = problem.rules.iter().find(|rule| rule.id == *id) else { return id.to_string() };
    let PlanDemand::Nutrient { audience: Some(audience), nutrient, min, max, .. } = &rule.demand else {
        return id.to_string();
    };
    let who = week.kitchen.audiences.iter().find(|eaters| eaters.key == *audience);
    let who = who.map_or_else(|| audience.to_string(), |eaters| eaters.name.clone());
    let what = week.catalog.registry().get(nutrient.as_str()).map_or_else(
        |_| nutrient.to_string(),
        |nutrient| {
            language
                .say(&nutrient.name_en, &nutrient.name_id)
                .split([',', '('])
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned()
        },
    );
    let number = |value: &f64| format_number(*value, Some(1), language);
    let limits = match (min, max) {
        (Some(min), Some(max)) => format!("{}–{}", number(min), number(max)),
        (Some(min), None) => format!("≥ {}", number(min)),
        (None, Some(max)) => format!("≤ {}", number(max)),
        (None, None) => String::new(),
    };
    format!("{what} {who} {limits} {}", unit(&rule.demand))
}
