use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::sent::Sent;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};

pub(crate) fn router() -> Router<Server> {
    Router::new().route("/export", get(export)).route("/import", post(import))
}

async fn export(caller: Caller) -> Result<Response, Failure> {
    let json = caller.ask(|kitchen| kitchen.export_kitchen()).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], json).into_response())
}

#[derive(Debug, serde::Serialize)]
struct Imported {
    records: u32,
}

async fn import(caller: Caller, sent: Sent) -> Result<Json<Imported>, Failure> {
    let json = sent.text()?;
    let records = caller.ask(move |kitchen| kitchen.import_kitchen(&json)).await?;
    Ok(Json(Imported { records }))
}
