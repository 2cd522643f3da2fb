use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::query::Asked;
use crate::reply::{Created, Found};
use crate::sent::Sent;
use axum::extract::RawQuery;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use gizi::event::Event;
use gizi::id::MenuId;
use gizi::kitchen::{MenuCopy, MenuDetail, MenuFilters, MenuPage, MenuSort};
use gizi::menu::{parse_menu, parse_menu_update};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/menus", get(list).post(create))
        .route("/menus/{id}", get(show).patch(update).delete(delete))
        .route("/menus/{id}/restore", post(restore))
        .route("/menus/{id}/duplicate", post(duplicate))
        .route("/menus/{id}/active", put(set_active))
        .route("/menus/{id}/history", get(history))
}

#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Order {
    sort: MenuSort,
    descending: bool,
}

async fn list(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<MenuPage>, Failure> {
    let mut asked = Asked::new(query)?;
    let (filters, order, page): (MenuFilters, Order, _) = (asked.read()?, asked.read()?, asked.page()?);
    asked.done()?;
    let page = caller.ask(move |kitchen| kitchen.get_menus(&filters, order.sort, order.descending, &page));
    Ok(Json(page.await?))
}

async fn show(caller: Caller, Path(id): Path<String>) -> Result<Found<MenuDetail>, Failure> {
    let id = MenuId::new(id)?;
    Ok(Found(caller.ask(move |kitchen| kitchen.get_menu_by_id(&id)).await?))
}

async fn create(caller: Caller, sent: Sent) -> Result<Created<MenuDetail>, Failure> {
    let (menu, key) = (parse_menu(&sent.0).into_result()?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.create_menu(&menu, key.as_deref())).await?))
}

async fn update(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuDetail>, Failure> {
    let update = parse_menu_update(&sent.update(&[("id", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_menu(&update)).await?))
}

async fn delete(caller: Caller, Path(id): Path<String>) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen) = (MenuId::new(id)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.delete_menu(&id, seen)).await?))
}

async fn restore(caller: Caller, Path(id): Path<String>) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen) = (MenuId::new(id)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.restore_menu(&id, seen)).await?))
}

async fn duplicate(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Created<MenuDetail>, Failure> {
    let (copy, key): (MenuCopy, _) = (sent.beside("id", &id)?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.duplicate_menu(&copy, key.as_deref())).await?))
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Activity {
    is_active: bool,
}

async fn set_active(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen, to) = (MenuId::new(id)?, caller.must_have_seen()?, sent.read::<Activity>()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.set_menu_active(&id, seen, to.is_active)).await?))
}

#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Start {
    after: i64,
}

async fn history(
    caller: Caller,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<Event>>, Failure> {
    let mut asked = Asked::new(query)?;
    let (id, start) = (MenuId::new(id)?, asked.read::<Start>()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_menu_history(&id, start.after)).await?))
}
