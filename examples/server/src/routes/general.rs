use crate::caller::Caller;
use crate::failure::Failure;
use crate::query::Asked;
use crate::reply::Found;
use crate::sent::Sent;
use crate::{Server, stream};
use axum::extract::RawQuery;
use axum::routing::{get, post};
use axum::{Json, Router};
use gizi::event::EventPage;
use gizi::kitchen::{KitchenSettings, SettingsUpdate};
use gizi::store::EventQuery;
use jiff::civil::Date;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/settings", get(settings).patch(update))
        .route("/refresh", post(refresh))
        .route("/events", get(stream::events))
        .route("/history", get(history))
}

async fn settings(caller: Caller) -> Result<Found<KitchenSettings>, Failure> {
    Ok(Found(caller.ask(|kitchen| kitchen.get_settings()).await?))
}

async fn update(caller: Caller, sent: Sent) -> Result<Found<KitchenSettings>, Failure> {
    let update: SettingsUpdate = sent.with(&[], caller.seen())?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_settings(&update)).await?))
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct Day {
    #[serde(default)]
    date: Option<Date>,
}

async fn refresh(caller: Caller, sent: Sent) -> Result<Json<Day>, Failure> {
    let day: Day = sent.read()?;
    let date = caller.ask(move |kitchen| kitchen.refresh(day.date)).await?;
    Ok(Json(Day { date: Some(date) }))
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Span {
    after: i64,
    limit: u32,
}

impl Default for Span {
    fn default() -> Self {
        Self { after: 0, limit: 100 }
    }
}

async fn history(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<EventPage>, Failure> {
    let mut asked = Asked::new(query)?;
    let Span { after, limit } = asked.read()?;
    asked.done()?;
    let query = EventQuery { limit, ..EventQuery::after(after) };
    Ok(Json(caller.ask(move |kitchen| kitchen.get_events(&query)).await?))
}
