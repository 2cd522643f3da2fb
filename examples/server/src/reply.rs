use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gizi::kitchen::{ImportedHolidays, IngredientDetail, KitchenSettings, MenuDetail, PlanDetail};
use gizi::plan::{Assignment, MealActual, MenuPlan};
use gizi::program::NutritionProgram;

/// A record that counts its changes.
pub(crate) trait Versioned: serde::Serialize {
    fn version(&self) -> u32;
}

macro_rules! versioned {
    ($($record:ty: $($field:ident).+;)+) => {$(
        impl Versioned for $record {
            fn version(&self) -> u32 {
                self.$($field).+
            }
        }
    )+};
}

versioned! {
    MenuDetail: menu.version;
    IngredientDetail: audit.version;
    NutritionProgram: version;
    MenuPlan: version;
    PlanDetail: plan.version;
    Assignment: version;
    MealActual: version;
    KitchenSettings: version;
    ImportedHolidays: version;
}

/// A record with its version as ETag.
#[derive(Debug)]
pub(crate) struct Found<T>(pub(crate) T);

/// The same, newly made.
#[derive(Debug)]
pub(crate) struct Created<T>(pub(crate) T);

impl<T: Versioned> IntoResponse for Found<T> {
    fn into_response(self) -> Response {
        let tag = HeaderValue::from_str(&format!("\"{}\"", self.0.version()));
        let mut response = Json(self.0).into_response();
        if let Ok(tag) = tag {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}

impl<T: Versioned> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        (StatusCode::CREATED, Found(self.0)).into_response()
    }
}
