use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::query::Asked;
use crate::reply::{Created, Found};
use crate::sent::Sent;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use gizi::id::ProgramId;
use gizi::kitchen::{ProgramFilters, ProgramPage};
use gizi::plan::{CalendarDay, DayRange};
use gizi::program::{NutritionProgram, parse_program, parse_program_update};
use jiff::civil::Date;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/programs", get(list).post(create))
        .route("/programs/{id}", get(show).patch(update).delete(delete))
        .route("/programs/{id}/calendar", get(calendar))
}

async fn list(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<ProgramPage>, Failure> {
    let mut asked = Asked::new(query)?;
    let (filters, page) = (asked.read::<ProgramFilters>()?, asked.page()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_programs(&filters, &page)).await?))
}

async fn show(caller: Caller, Path(id): Path<String>) -> Result<Found<NutritionProgram>, Failure> {
    let id = ProgramId::new(id)?;
    Ok(Found(caller.ask(move |kitchen| kitchen.get_program_by_id(&id)).await?))
}

async fn create(caller: Caller, sent: Sent) -> Result<Created<NutritionProgram>, Failure> {
    let (program, key) = (parse_program(&sent.0).into_result()?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.create_program(&program, key.as_deref())).await?))
}

async fn update(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<NutritionProgram>, Failure> {
    let update = parse_program_update(&sent.update(&[("id", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_program(&update)).await?))
}

async fn delete(caller: Caller, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    let (id, seen) = (ProgramId::new(id)?, caller.must_have_seen()?);
    caller.ask(move |kitchen| kitchen.delete_program(&id, seen)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `month=2026-01`, or the `first` and the `last` day.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Days {
    month: Option<String>,
    first: Option<Date>,
    last: Option<Date>,
}

impl Days {
    fn range(&self) -> Result<DayRange, Failure> {
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

async fn calendar(
    caller: Caller,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<CalendarDay>>, Failure> {
    let mut asked = Asked::new(query)?;
    let (id, range) = (ProgramId::new(id)?, asked.read::<Days>()?.range()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_menu_calendar(&id, &range)).await?))
}
