use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::path::Path;
use crate::sent::Sent;
use axum::routing::post;
use axum::{Json, Router};
use gizi::balance::{BalanceReport, Standard};
use gizi::cost::Cost;
use gizi::id::{AudienceKey, MenuId, StandardId};
use gizi::menu::MenuOptions;
use gizi::nutrition::Nutrition;
use jiff::civil::Date;

pub(crate) fn router() -> Router<Server> {
    Router::new()
        .route("/menus/{id}/nutrition", post(nutrition))
        .route("/menus/{id}/cost", post(cost))
        .route("/menus/{id}/balance", post(balance))
}

/// How a menu is meant, and by what it is judged.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    #[serde(default = "MenuOptions::reference")]
    options: MenuOptions,
    /// The day whose prices count.
    #[serde(default)]
    date: Option<Date>,
    /// A built-in standard; absent: the programme's, else the kitchen's.
    #[serde(default)]
    standard: Option<StandardId>,
    #[serde(default)]
    audience: Option<AudienceKey>,
}

async fn nutrition(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Json<Nutrition>, Failure> {
    let (id, asked) = (MenuId::new(id)?, sent.read::<Question>()?);
    Ok(Json(caller.ask(move |kitchen| kitchen.calculate_nutrition(&id, &asked.options)).await?))
}

async fn cost(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Json<Cost>, Failure> {
    let (id, asked) = (MenuId::new(id)?, sent.read::<Question>()?);
    Ok(Json(caller.ask(move |kitchen| kitchen.calculate_cost(&id, &asked.options, asked.date)).await?))
}

async fn balance(caller: Caller, Path(id): Path<String>, sent: Sent) -> Result<Json<BalanceReport>, Failure> {
    let (id, asked) = (MenuId::new(id)?, sent.read::<Question>()?);
    let Some(audience) = asked.audience else {
        return Err(Failure::unreadable("audience", "say who is fed".to_owned()));
    };
    let judged = caller.ask(move |kitchen| {
        let standard = asked.standard.map(|standard| Standard::built_in(standard.as_str())).transpose()?;
        kitchen.validate_menu_balance(&id, &asked.options, standard.as_ref(), &audience)
    });
    Ok(Json(judged.await?))
}
