//! What must hold between the fields of a programme.

use super::fields::{AUDIENCE, CEILING, HOLIDAY, MAX_AUDIENCES, MEAL, PROGRAM, SITE, SITE_AUDIENCE, SPECIAL_DIET};
use super::{Holiday, NutritionProgram, ProgramAudience, Site, Weekday};
use crate::cost::Ceiling;
use crate::id::AudienceKey;
use crate::validation::{Finding, Place, Record, Report, Wire, at, each_once, repeats};
use jiff::civil::Date;

pub(super) fn of_program(program: &NutritionProgram, place: &Place<'_>, report: &mut Report) {
    in_order(&PROGRAM, ("start_date", program.start_date), program.end_date, place, report);
    if program.feeding_days.is_empty() {
        at(&PROGRAM, place, ["feeding_days"], |[days]| report.add(&days, Finding::new("none", "violation.none")));
    }
    if repeats(program.feeding_days.iter()) {
        at(&PROGRAM, place, ["feeding_days"], |[days]| day_twice(&program.feeding_days, &days, report));
    }
    if program.meals.is_empty() {
        at(&PROGRAM, place, ["meals"], |[meals]| report.add(&meals, Finding::new("none", "violation.none")));
    }
    let meals = program.meals.iter().map(|meal| Wire(meal.meal_type));
    each_once((&PROGRAM, "meals"), (&MEAL, "meal_type"), meals, place, report);
    let audiences = program.audiences.iter().map(|fed| fed.audience.as_str());
    each_once((&PROGRAM, "audiences"), (&AUDIENCE, "audience"), audiences, place, report);
    let sites = program.sites.iter().map(|site| site.id.as_str());
    each_once((&PROGRAM, "sites"), (&SITE, "id"), sites, place, report);
    // Each is looked up in every other, so a list beyond its limit is not.
    if program.audiences.len() <= MAX_AUDIENCES as usize {
        known_audiences(program, place, report);
        enough_heads(program, place, report);
    }
    one_currency(program, place, report);
}

/// A last day, if there is one, is not before the first.
fn in_order(
    record: &'static Record,
    (key, start): (&str, Date),
    end: Option<Date>,
    place: &Place<'_>,
    report: &mut Report,
) {
    if let Some(end) = end.filter(|end| *end < start) {
        at(record, place, ["end_date", key], |[end_date, start_date]| {
            report.relation(&end_date, &[start_date], ends_before_start(start, end));
        });
    }
}

/// A last day that comes before the first.
pub(crate) fn ends_before_start(start: Date, end: Date) -> Finding {
    Finding::new("ends_before_start", "violation.ends_before_start").limit(start).value(end)
}

pub(super) fn of_holiday(holiday: &Holiday, place: &Place<'_>, report: &mut Report) {
    in_order(&HOLIDAY, ("date", holiday.date), holiday.end_date, place, report);
}

fn day_twice(days: &[Weekday], list: &Place<'_>, report: &mut Report) {
    // What stands in for an unreadable day may repeat a day.
    if report.is_broken_within(list) {
        return;
    }
    for (index, day) in days.iter().enumerate() {
        if days.iter().take(index).any(|earlier| earlier == day) && !report.is_full() {
            report.add(&list.item(index), Finding::new("repeated", "violation.repeated").value(Wire(day)));
        }
    }
}

/// Sites feed only audiences the programme has.
fn known_audiences(program: &NutritionProgram, place: &Place<'_>, report: &mut Report) {
    let is_known = |audience: &AudienceKey| program.audiences.iter().any(|fed| fed.audience == *audience);
    for (index, site) in program.sites.iter().enumerate() {
        for (own, fed) in site.audiences.iter().enumerate().filter(|(_, fed)| !is_known(&fed.audience)) {
            if report.is_full() {
                return;
            }
            at(&PROGRAM, place, ["sites", "audiences"], |[sites, audiences]| {
                at(&SITE, &sites.item(index), ["audiences"], |[list]| {
                    at(&SITE_AUDIENCE, &list.item(own), ["audience"], |[audience]| {
                        if !report.is_broken_within(&audiences) {
                            let finding = Finding::new("unknown_audience", "violation.unknown_audience");
                            report.add(&audience, finding.value(&fed.audience));
                        }
                    });
                });
            });
        }
    }
}

/// An audience has at least the heads its sites count.
fn enough_heads(program: &NutritionProgram, place: &Place<'_>, report: &mut Report) {
    for (index, audience) in program.audiences.iter().enumerate() {
        let of_sites = program.sites.iter().flat_map(|site| &site.audiences);
        let heads = of_sites.filter(|fed| fed.audience == audience.audience).map(|fed| u64::from(fed.heads));
        let heads: u64 = heads.sum();
        if heads <= u64::from(audience.heads) {
            continue;
        }
        at(&PROGRAM, place, ["audiences", "sites"], |[audiences, sites]| {
            at(&AUDIENCE, &audiences.item(index), ["heads", "audience"], |[own, key]| {
                if !report.is_broken_within(&sites) {
                    let finding = Finding::new("fewer_than_at_sites", "violation.fewer_than_at_sites");
                    let finding = finding.limit(heads).value(audience.heads);
                    report.relation(&own, &[key], finding);
                }
            });
        });
    }
}

/// Budget and ceilings are in one currency.
fn one_currency(program: &NutritionProgram, place: &Place<'_>, report: &mut Report) {
    let amounts = program.total_budget.iter().chain(program.ceilings.iter().map(|ceiling| &ceiling.amount));
    let mut currencies = amounts.map(|money| money.currency);
    let Some(expected) = currencies.next() else { return };
    if currencies.all(|currency| currency == expected) {
        return;
    }
    at(&PROGRAM, place, ["total_budget", "ceilings"], |[budget, ceilings]| {
        if report.is_broken_within(&budget) || report.is_broken_within(&ceilings) {
            return;
        }
        for (index, ceiling) in program.ceilings.iter().enumerate() {
            let currency = ceiling.amount.currency;
            if currency == expected {
                continue;
            }
            at(&CEILING, &ceilings.item(index), ["amount"], |[amount]| {
                let finding = Finding::new("other_currency", "violation.other_currency");
                report.add(&amount, finding.limit(expected).value(currency));
            });
        }
    });
}

pub(super) fn of_audience(audience: &ProgramAudience, place: &Place<'_>, report: &mut Report) {
    let names = audience.special_diets.iter().map(|diet| diet.name.as_str());
    each_once((&AUDIENCE, "special_diets"), (&SPECIAL_DIET, "name"), names, place, report);
    let heads: u64 = audience.special_diets.iter().map(|diet| u64::from(diet.heads)).sum();
    if heads > u64::from(audience.heads) {
        at(&AUDIENCE, place, ["special_diets", "heads"], |[diets, own]| {
            let finding = Finding::new("more_than_audience", "violation.more_than_audience");
            report.relation(&diets, &[own], finding.limit(audience.heads).value(heads));
        });
    }
}

pub(super) fn of_ceiling(ceiling: &Ceiling, place: &Place<'_>, report: &mut Report) {
    if ceiling.components.is_empty() {
        at(&CEILING, place, ["components"], |[components]| {
            report.add(&components, Finding::new("none", "violation.none"));
        });
    }
}

pub(super) fn of_site(site: &Site, place: &Place<'_>, report: &mut Report) {
    let audiences = site.audiences.iter().map(|fed| fed.audience.as_str());
    each_once((&SITE, "audiences"), (&SITE_AUDIENCE, "audience"), audiences, place, report);
}
