use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::reply::Found;
use crate::sent::Sent;
use axum::Router;
use axum::routing::{post, put};
use gizi::id::{LineId, MenuId};
use gizi::kitchen::{MenuDetail, parse_quantity_update};
use gizi::menu::MenuIngredient;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/menus/{id}/ingredients", post(add))
        .route("/menus/{id}/ingredients/{line}", put(set_quantity).delete(remove))
}

async fn add(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Found<MenuDetail>, Failure> {
    let (id, seen, line) = (MenuId::new(id)?, caller.must_have_seen()?, sent.read::<MenuIngredient>()?);
    let key = caller.idempotency_key();
    Ok(Found(caller.ask(move |kitchen| kitchen.add_ingredient_to_menu(&id, seen, &line, key.as_deref())).await?))
}

async fn set_quantity(
    caller: Caller,
    Path((id, line)): Path<(String, String)>,
    sent: Sent,
) -> Result<Found<MenuDetail>, Failure> {
    let fields = [("menuId", &*id), ("lineId", &*line)];
    let update = parse_quantity_update(&sent.update(&fields, caller.seen())?).into_result()?;
    Ok(Found(caller.ask(move |kitchen| kitchen.update_ingredient_quantity(&update)).await?))
}

async fn remove(caller: Caller, Path((id, line)): Path<(String, String)>) -> Result<Found<MenuDetail>, Failure> {
    let (id, line, seen) = (MenuId::new(id)?, LineId::new(line)?, caller.must_have_seen()?);
    Ok(Found(caller.ask(move |kitchen| kitchen.remove_ingredient_from_menu(&id, seen, &line)).await?))
}
