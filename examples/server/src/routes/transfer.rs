use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::sent::Sent;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use gizi::kitchen::{ImportedRecords, RecordImport};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/export", get(export))
        .route("/import", post(import))
        .route("/import/records", post(import_records))
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
    let json = sent.text()?.to_owned();
    let records = caller.ask(move |kitchen| kitchen.import_kitchen(&json)).await?;
    Ok(Json(Imported { records }))
}

async fn import_records(caller: Caller, sent: Sent) -> Result<Json<ImportedRecords>, Failure> {
    let records: RecordImport = sent.read()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.import_records(&records)).await?))
}
