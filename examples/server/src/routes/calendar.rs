//! Days: the calendar of a programme, a plan for people's own calendars, holidays.

use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::form::{Form, Wanted};
use crate::path::Path;
use crate::query::Asked;
use crate::reply::Found;
use crate::sent::Sent;
use crate::written::{Which, Written};
use axum::Router;
use axum::extract::RawQuery;
use axum::routing::{get, post};
use gizi::ErrorKind;
use gizi::id::{MenuId, PlanId, ProgramId};
use gizi::interchange::calendar_table;
use gizi::kitchen::{ImportedHolidays, Kitchen};
use gizi::menu::Catalog;
use gizi::message::MessageTable;
use gizi::plan::{CalendarDay, DayRange};
use jiff::civil::Date;
use std::collections::BTreeSet;

pub(crate) fn router() -> Router<Server> {
    let mut router = Router::new().route("/settings/holidays", post(holidays));
    for ending in ["", ".csv", ".xlsx"] {
        router = router.route(&format!("/programs/{{id}}/calendar{ending}"), get(of_program));
    }
    for ending in ["", ".ics"] {
        router = router.route(&format!("/plans/{{id}}/calendar{ending}"), get(of_plan));
    }
    router
}

/// `month=2026-01`, or the `first` and the `last` day.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Days {
    month: Option<String>,
    first: Option<Date>,
    last: Option<Date>,
}

impl Days {
    pub(crate) fn range(&self) -> Result<DayRange, Failure> {
        let month = self.month.as_deref().and_then(|month| month.split_once('-'));
        match (month, self.first, self.last) {
            (None, Some(first), Some(last)) => Ok(DayRange { first, last }),
            (Some((year, month)), None, None) => match (year.parse(), month.parse()) {
                (Ok(year), Ok(month)) => Ok(DayRange::month(year, month)?),
                _ => Err(Failure::unreadable("month", "write it like 2026-01".to_owned())),
            },
            _ => Err(Failure::unreadable("month", "say the month, or the first and the last day".to_owned())),
        }
    }
}

async fn of_program(
    caller: Caller,
    wanted: Wanted,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Written, Failure> {
    let mut asked = Asked::new(query)?;
    let (id, range) = (ProgramId::new(id)?, asked.read::<Days>()?.range()?);
    asked.done()?;
    let form = wanted.of(&[Form::Json, Form::Csv, Form::Workbook])?;
    let answer = move |kitchen: &Kitchen| {
        let days = kitchen.get_menu_calendar(&id, &range)?;
        if form == Form::Json {
            return Written::json(&days);
        }
        let language = kitchen.get_settings()?.language;
        let table = calendar_table(&days, &named(kitchen, &days)?, &MessageTable::standard()?, language);
        Written::tables(form, format!("calendar-{}", range.first), &[table], Which::default(), language)
    };
    caller.ask(answer).await
}

/// The menus of some days, for their names. One that was deleted is written by its id.
fn named(kitchen: &Kitchen, days: &[CalendarDay]) -> gizi::Result<Catalog> {
    let assigned = days.iter().flat_map(|day| &day.assignments);
    let menus: BTreeSet<&MenuId> = assigned.map(|assignment| &assignment.menu_id).collect();
    let mut catalog = Catalog::standard()?;
    for menu in menus {
        match kitchen.get_menu_by_id(menu) {
            Ok(found) => catalog.add_menu(found.menu)?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(catalog)
}

async fn of_plan(caller: Caller, wanted: Wanted, Path(id): Path<String>) -> Result<Written, Failure> {
    let (id, form) = (PlanId::new(id)?, wanted.of(&[Form::Calendar])?);
    let name = format!("plan-{id}");
    let file = caller.ask(move |kitchen| kitchen.export_plan_calendar(&id)).await?;
    Ok(Written::file(form, name, file.into_bytes()))
}

async fn holidays(caller: Caller, sent: Sent) -> Result<Found<ImportedHolidays>, Failure> {
    let (seen, calendar) = (caller.must_have_seen()?, sent.text()?.to_owned());
    Ok(Found(caller.ask(move |kitchen| kitchen.import_holidays(&calendar, seen)).await?))
}
