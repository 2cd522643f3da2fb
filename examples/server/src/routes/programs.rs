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
use gizi::program::{NutritionProgram, parse_program, parse_program_update};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/programs", get(list).post(create))
        .route("/programs/{id}", get(show).patch(update).delete(delete))
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
