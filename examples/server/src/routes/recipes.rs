use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::reply::Found;
use crate::sent::Sent;
use axum::routing::{get, put};
use axum::{Json, Router};
use gizi::id::{MenuId, StepId};
use gizi::kitchen::MenuDetail;
use gizi::menu::RecipeStep;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/menus/{id}/recipes", get(list).post(create).put(reorder))
        .route("/menus/{id}/recipes/{step}", put(update).delete(delete))
}

async fn list(caller: Caller, Path(id): Path<String>) -> Result<Json<Vec<RecipeStep>>, Failure> {
    let id = MenuId::new(id)?;
    Ok(Json(caller.ask(move |kitchen| kitchen.get_recipes(&id)).await?))
}

async fn create(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen, step) = (MenuId::new(id)?, caller.must_have_seen()?, sent.read::<RecipeStep>()?);
    let key = caller.idempotency_key();
    Ok(Found(caller.ask(move |kitchen| kitchen.create_recipe(&id, seen, &step, key.as_deref())).await?))
}

async fn reorder(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen, order) = (MenuId::new(id)?, caller.must_have_seen()?, sent.list::<StepId>()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.reorder_recipes(&id, seen, &order)).await?))
}

async fn update(
    caller: Caller,
    Path((id, step)): Path<(String, String)>,
    sent: Sent,
) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen, step) = (MenuId::new(id)?, caller.must_have_seen()?, sent.beside::<RecipeStep>("id", &step)?);
    Ok(Found(caller.ask(move |kitchen| kitchen.update_recipe(&id, seen, &step)).await?))
}

async fn delete(caller: Caller, Path((id, step)): Path<(String, String)>) -> Result<Found<MenuDetail>, Failure> {
    let (id, step, seen) = (MenuId::new(id)?, StepId::new(step)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.delete_recipe(&id, seen, &step)).await?))
}
