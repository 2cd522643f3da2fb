use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::query::Asked;
use crate::reply::{Created, Found};
use crate::sent::Sent;
use axum::extract::RawQuery;
use axum::routing::{get, post};
use axum::{Json, Router};
use gizi::id::IngredientId;
use gizi::ingredient::{parse_ingredient, parse_ingredient_update};
use gizi::kitchen::{IngredientDetail, IngredientFilters, IngredientPage, parse_price_update};

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/ingredients", get(list).post(create))
        .route("/ingredients/search", get(search))
        .route("/ingredients/{id}", get(show).patch(update).delete(delete))
        .route("/ingredients/{id}/restore", post(restore))
        .route("/ingredients/{id}/prices", post(price))
}

async fn list(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<IngredientPage>, Failure> {
    let mut asked = Asked::new(query)?;
    let (filters, page) = (asked.read::<IngredientFilters>()?, asked.page()?);
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_ingredients(&filters, &page)).await?))
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Words {
    words: String,
    limit: u32,
}

impl Default for Words {
    fn default() -> Self {
        Self { words: String::new(), limit: 20 }
    }
}

async fn search(caller: Caller, RawQuery(query): RawQuery) -> Result<Json<Vec<IngredientDetail>>, Failure> {
    let mut asked = Asked::new(query)?;
    let Words { words, limit } = asked.read()?;
    asked.done()?;
    Ok(Json(caller.ask(move |kitchen| kitchen.search_ingredients(&words, limit)).await?))
}

async fn show(caller: Caller, Path(id): Path<String>) -> Result<Found<IngredientDetail>, Failure> {
    let id = IngredientId::new(id)?;
    Ok(Found(caller.ask(move |kitchen| kitchen.get_ingredient_by_id(&id)).await?))
}

async fn create(caller: Caller, sent: Sent) -> Result<Created<IngredientDetail>, Failure> {
    let (ingredient, key) = (parse_ingredient(&sent.0).into_result()?, caller.idempotency_key());
    Ok(Created(caller.ask(move |kitchen| kitchen.create_ingredient(&ingredient, key.as_deref())).await?))
}

async fn update(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<IngredientDetail>, Failure> {
    let update = parse_ingredient_update(&sent.update(&[("id", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_ingredient(&update)).await?))
}

async fn delete(caller: Caller, Path(id): Path<String>) -> Result<Found<IngredientDetail>, Failure> {
    let (id, seen) = (IngredientId::new(id)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.delete_ingredient(&id, seen)).await?))
}

async fn restore(caller: Caller, Path(id): Path<String>) -> Result<Found<IngredientDetail>, Failure> {
    let (id, seen) = (IngredientId::new(id)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.restore_ingredient(&id, seen)).await?))
}

async fn price(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<IngredientDetail>, Failure> {
    let update = parse_price_update(&sent.perhaps(&[("ingredientId", &id)], caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.set_ingredient_price(&update)).await?))
}
