use crate::caller::Caller;
use crate::failure::Failure;
use crate::query::Asked;
use crate::reply::Found;
use crate::sent::Sent;
use crate::{Server, stream};
use axum::extract::RawQuery;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use gizi::event::EventPage;
use gizi::kitchen::{KitchenSettings, parse_settings_update};
use gizi::store::EventQuery;
use jiff::Timestamp;
use jiff::civil::Date;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/settings", get(settings).patch(update))
        .route("/refresh", post(refresh))
        .route("/events", get(stream::events))
        .route("/history", get(history).delete(prune))
        .route("/requests", delete(forget))
}

async fn settings(caller: Caller) -> Result<Found<KitchenSettings>, Failure> {
    Ok(Found(caller.ask(|kitchen| kitchen.get_settings()).await?))
}

async fn update(caller: Caller, sent: Sent) -> Result<Found<KitchenSettings>, Failure> {
    let update = parse_settings_update(&sent.update(&[], caller.seen())?).into_result()?;
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

/// Up to an event by its `through` number, or those `before` a moment.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Old {
    through: Option<i64>,
    before: Option<Timestamp>,
}

#[derive(Debug, serde::Serialize)]
struct Pruned {
    through: i64,
}

async fn prune(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<Pruned>, Failure> {
    let mut asked = Asked::new(query)?;
    let old: Old = asked.read()?;
    asked.done()?;
    let through = match (old.through, old.before) {
        (Some(through), None) => caller.ask(move |kitchen| kitchen.prune_events(through)).await?,
        (None, Some(before)) => {
            caller.ask(move |kitchen| kitchen.prune_events(kitchen.last_event_before(before)?)).await?
        }
        _ => return Err(Failure::unreadable("through", "say through which number, or before which moment".to_owned())),
    };
    Ok(Json(Pruned { through }))
}

#[derive(Debug, serde::Serialize)]
struct Forgotten {
    requests: u32,
}

async fn forget(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<Forgotten>, Failure> {
    let mut asked = Asked::new(query)?;
    let before = asked.read::<Old>()?.before;
    asked.done()?;
    let Some(before) = before else {
        return Err(Failure::unreadable("before", "say before which moment".to_owned()));
    };
    let requests = caller.ask(move |kitchen| kitchen.prune_requests(before)).await?;
    Ok(Json(Forgotten { requests }))
}
