use super::content::{push_line, push_text};
use crate::id::{MenuId, TenantId};
use crate::locale::Language;
use crate::menu::Catalog;
use crate::message::{MessageTable, wire};
use crate::plan::{Assignment, MenuPlan, PlanStatus};
use crate::program::{NutritionProgram, TimeOfDay};
use crate::view::Speech;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// 2020-01-01T00:00:00Z, in seconds since 1970: what a sequence counts from, for it has 31 bits.
const SEQUENCE_START: i64 = 1_577_836_800;

/// What every UID ends in, so that none is another program's.
const UID_DOMAIN: &str = "gizi.id";

/// A plan of a tenant as an iCalendar file (RFC 5545): an event for each assignment, by day and meal.
///
/// An event lasts all day, or begins at the service time of the programme's meal, in whatever time zone it is looked at.
/// Its UID is made of the ids of the assignment, the plan and the tenant: no other event has it, and it stays for as long
/// as these do. An assignment that has no id yet is named by its slot. `DTSTAMP` is when assignment, plan or programme was last changed, and `SEQUENCE` the whole seconds from
/// 2020-01-01T00:00:00Z to then, at least 0 and at most 2147483647, so a calendar that reads the file again moves events
/// and makes none twice. If nothing says when, it is 0. Who puts service times of a kitchen's settings into the programme
/// says when these were changed in its `updated_at`, if that is later.
///
/// `STATUS` is that of the plan: `TENTATIVE` until it is signed, then `CONFIRMED`, `CANCELLED` once it is cancelled. An
/// archived plan has none, because it may have been completed or cancelled. The words are those of the language; a menu
/// that is not in the catalog is written by its id.
pub fn plan_calendar(
    tenant: &TenantId,
    plan: &MenuPlan,
    assignments: &[Assignment],
    program: &NutritionProgram,
    catalog: &Catalog,
    messages: &MessageTable,
    language: Language,
) -> String {
    let speech = Speech { table: messages, language };
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gizi//plan//EN", "CALSCALE:GREGORIAN"] {
        push_line(&mut file, line);
    }
    push_text(&mut file, "X-WR-CALNAME", &plan.plan_name);
    let mut planned: Vec<&Assignment> = assignments.iter().filter(|it| it.plan_id == plan.id).collect();
    planned.sort_by(|a, b| (a.date, a.meal_type, &a.id).cmp(&(b.date, b.meal_type, &b.id)));
    for assignment in planned {
        push_event(&mut file, assignment, tenant, plan, program, catalog, &speech);
    }
    push_line(&mut file, "END:VCALENDAR");
    file
}

/// The id of an assignment, or its slot where a cycle has given it none.
fn name(assignment: &Assignment) -> String {
    if !assignment.id.as_str().is_empty() {
        return assignment.id.to_string();
    }
    let audience = assignment.audience.as_ref().map_or("", |key| key.as_str());
    let site = assignment.site.as_ref().map_or("", |site| site.as_str());
    format!("{}.{}.{audience}.{site}", assignment.date, wire(&assignment.meal_type))
}

fn push_event(
    file: &mut String,
    assignment: &Assignment,
    tenant: &TenantId,
    plan: &MenuPlan,
    program: &NutritionProgram,
    catalog: &Catalog,
    speech: &Speech<'_>,
) {
    push_line(file, "BEGIN:VEVENT");
    // No id has a dot or an @, so no two events have one UID.
    push_line(file, &format!("UID:{}.{}.{tenant}@{UID_DOMAIN}", name(assignment), plan.id));
    let changed = [assignment.updated_at, plan.updated_at, program.updated_at];
    let known = changed.into_iter().chain([assignment.created_at, plan.created_at, program.created_at]);
    let moment = known.flatten().max().unwrap_or_default();
    let stamp = moment.to_zoned(TimeZone::UTC).datetime();
    push_line(
        file,
        &format!("DTSTAMP:{}T{:02}{:02}{:02}Z", digits(stamp.date()), stamp.hour(), stamp.minute(), stamp.second()),
    );
    // Not the versions: a record that is removed and made again counts from 1.
    let sequence = (moment.as_second() - SEQUENCE_START).clamp(0, i64::from(i32::MAX));
    push_line(file, &format!("SEQUENCE:{sequence}"));
    if let Some(status) = status(plan.status) {
        push_line(file, &format!("STATUS:{status}"));
    }
    let meal = program.meals.iter().find(|meal| meal.meal_type == assignment.meal_type);
    match meal.and_then(|meal| meal.service_time) {
        Some(time) => push_line(file, &format!("DTSTART:{}T{}00", digits(assignment.date), clock(time))),
        None => {
            push_line(file, &format!("DTSTART;VALUE=DATE:{}", digits(assignment.date)));
            if let Ok(next) = assignment.date.tomorrow() {
                push_line(file, &format!("DTEND;VALUE=DATE:{}", digits(next)));
            }
        }
    }
    let named = |id: &MenuId| catalog.menu(id.as_str()).map_or_else(|_| id.to_string(), |menu| menu.menu_name.clone());
    let menu = named(&assignment.menu_id);
    let meal_type = speech.choice("meal_type", &assignment.meal_type).text;
    push_text(file, "SUMMARY", &format!("{menu} ({meal_type})"));
    if let Some(id) = &assignment.site {
        let site = program.sites.iter().find(|site| site.id == *id);
        push_text(file, "LOCATION", site.map_or(id.as_str(), |site| &site.name));
    }
    let mut lines = Vec::new();
    let mut row = |key: &str, text: String| lines.push(format!("{}: {text}", speech.word(key)));
    if let Some(audience) = &assignment.audience {
        row("column.audience", audience.to_string());
    }
    if assignment.total_portions() > 0 {
        row("column.portions", assignment.total_portions().to_string());
    }
    if let Some(notes) = &assignment.notes {
        row("column.notes", notes.clone());
    }
    for tray in assignment.trays() {
        if let Some(diet) = tray.diet {
            lines.push(format!("{diet}: {} ({})", named(tray.menu_id), tray.total()));
        }
    }
    if !lines.is_empty() {
        push_text(file, "DESCRIPTION", &lines.join("\n"));
    }
    // It tells what is eaten; nobody is busy because of it.
    push_line(file, "TRANSP:TRANSPARENT");
    push_line(file, "END:VEVENT");
}

/// How sure the meals of a plan are. Absent: a plan in the archive may have been completed or cancelled.
fn status(plan: PlanStatus) -> Option<&'static str> {
    match plan {
        PlanStatus::Draft | PlanStatus::Review => Some("TENTATIVE"),
        PlanStatus::Approved | PlanStatus::Published | PlanStatus::Active | PlanStatus::Completed => Some("CONFIRMED"),
        PlanStatus::Cancelled => Some("CANCELLED"),
        PlanStatus::Archived => None,
    }
}

fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn clock(time: TimeOfDay) -> String {
    format!("{:02}{:02}", time.minutes() / 60, time.minutes() % 60)
}
