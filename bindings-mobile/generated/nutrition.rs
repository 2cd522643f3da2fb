// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::nutrition::BulkGaps;
/// What is not known about many menus, laid out as `BulkNutrition.low`.
#[uniffi::remote(Record)]
pub struct BulkGaps {
    /// The most each menu can hold: physics bounds the missing values.
    pub high: Vec<f64>,
    /// The share of the edible mass whose value is known, 0 to 1.
    pub coverage: Vec<f64>,
}
use gizi::nutrition::BulkNutrition;
/// Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m.
#[uniffi::remote(Record)]
pub struct BulkNutrition {
    /// The columns, in registry order.
    pub nutrients: Vec<gizi::nutrient::NutrientKey>,
    /// How many menus there are.
    pub menus: u32,
    /// The least each menu can hold, in the nutrient's unit.
    pub low: Vec<f64>,
    /// What is not known; absent when every value of the table is, and `low` is exact.
    #[uniffi(default)]
    pub gaps: Option<gizi::nutrition::BulkGaps>,
}
use gizi::nutrition::CookedFood;
/// One food as it goes into the sums: an ingredient of the catalog and how it is cooked.
#[uniffi::remote(Record)]
pub struct CookedFood {
    /// The ingredient.
    pub ingredient_id: String,
    /// The code of the retention table; absent or 0: nothing is lost.
    #[uniffi(default)]
    pub retention_code: Option<u32>,
}
use gizi::nutrition::LineNutrient;
/// One nutrient of a line.
#[uniffi::remote(Record)]
pub struct LineNutrient {
    /// Which nutrient.
    pub nutrient: gizi::nutrient::NutrientKey,
    /// What one serving gets of it from this line.
    pub serving: gizi::nutrient::Bounds,
}
use gizi::nutrition::LineNutrition;
/// What one ingredient line, at the end of the nesting, brings to one serving.
#[uniffi::remote(Record)]
pub struct LineNutrition {
    /// The line of the menu itself it hangs on.
    pub line_id: gizi::id::LineId,
    /// The names of the menus between, outermost first; empty for a line of the menu itself.
    pub within: Vec<String>,
    /// The ingredient.
    pub ingredient_id: gizi::id::IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// Grams as bought, for the whole batch.
    pub as_purchased: gizi::quantity::DecimalRange,
    /// Grams raw and cleaned that are eaten, for the whole batch.
    pub edible: gizi::quantity::DecimalRange,
    /// Each nutrient of the registry, in its order, for one serving. Water is before the moisture change.
    pub nutrients: Vec<gizi::nutrition::LineNutrient>,
}
use gizi::nutrition::MenuLines;
/// The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`.
#[uniffi::remote(Record)]
pub struct MenuLines {
    /// Which menu, counted from 0. Lines that come menu by menu are added fastest.
    pub menu: Vec<u32>,
    /// Which food of the table, counted from 0.
    pub food: Vec<u32>,
    /// Grams raw edible portion, not negative.
    pub grams: Vec<f64>,
}
use gizi::nutrition::Nutrition;
/// What a menu contains.
#[uniffi::remote(Record)]
pub struct Nutrition {
    /// The menu.
    pub menu_id: gizi::id::MenuId,
    /// The portion size; absent for the reference portion.
    #[uniffi(default)]
    pub portion: Option<gizi::id::PortionKey>,
    /// How many servings the batch makes.
    pub servings: rust_decimal::Decimal,
    /// Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known.
    #[uniffi(default)]
    pub serving_weight: Option<gizi::quantity::DecimalRange>,
    /// Grams of the whole batch.
    pub weights: gizi::menu::MenuWeights,
    /// Every nutrient of the registry, in its order.
    pub totals: Vec<gizi::nutrient::NutrientTotal>,
    /// What a cook or nutritionist should look at.
    pub warnings: Vec<gizi::nutrition::NutritionWarning>,
}
use gizi::nutrition::NutritionWarning;
/// Something about the menu itself that makes its numbers doubtful.
#[uniffi::remote(Enum)]
pub enum NutritionWarning {
    /// More than 5 percent of the cooked weight is not in any serving.
    LeftOver {
        /// Percent of the cooked weight.
        percent: rust_decimal::Decimal,
    },
    /// The servings need more than the batch weighs.
    ServingsExceedBatch {
        /// Percent of the cooked weight that is lacking.
        percent: rust_decimal::Decimal,
    },
    /// The moisture change takes away more water than the ingredients hold; water is taken as 0.
    WaterLossExceedsWater,
    /// Typed-in values replace computed ones.
    Declared {
        /// Who typed them in.
        author: String,
        /// Why.
        reason: String,
    },
}
/// Calculates what a menu contains for the portion, choices and day in `options`.
///
/// The menu need not be in the catalog; the ingredients and menus it names must be. Missing values widen a total, they
/// never fail the call; what fails it is a broken menu: a cycle, an unknown id, a unit that cannot be weighed.
#[uniffi::export(default(options))]
pub fn calculate_nutrition(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
) -> Result<gizi::nutrition::Nutrition, GiziError> {
    guarded(move || Ok(gizi::nutrition::calculate_nutrition(&menu, &*catalog.0.look()?, &options)?))
}
/// Calculates what each ingredient line brings to one serving: the sum over lines is the menu's total.
#[uniffi::export(default(options))]
pub fn calculate_contributions(
    menu: gizi::menu::Menu,
    catalog: std::sync::Arc<crate::generated::menu::Catalog>,
    options: gizi::menu::MenuOptions,
) -> Result<Vec<gizi::nutrition::LineNutrition>, GiziError> {
    guarded(move || Ok(gizi::nutrition::calculate_contributions(&menu, &*catalog.0.look()?, &options)?))
}
/// The total of a nutrient.
#[uniffi::export]
pub fn nutrition_total(
    nutrition: gizi::nutrition::Nutrition,
    nutrient: String,
) -> Result<Option<gizi::nutrient::NutrientTotal>, GiziError> {
    guarded(move || Ok(nutrition.total(&nutrient).cloned()))
}
/// One serving of a nutrient.
#[uniffi::export]
pub fn nutrition_serving(
    nutrition: gizi::nutrition::Nutrition,
    nutrient: String,
) -> Result<Option<gizi::nutrient::Bounds>, GiziError> {
    guarded(move || Ok(nutrition.serving(&nutrient)))
}
/// Foods laid out for fast sums. Build it once, use it for any number of menus.
#[derive(uniffi::Object)]
pub struct NutrientTable(pub(crate) Steady<gizi::nutrition::NutrientTable>);
object!(NutrientTable, Steady, gizi::nutrition::NutrientTable);
#[uniffi::export]
impl NutrientTable {
    /// Lays foods out in the order given, as the food tables state them: fortification programmes do not count.
    #[uniffi::constructor]
    pub fn new(
        catalog: std::sync::Arc<crate::generated::menu::Catalog>,
        foods: Vec<gizi::nutrition::CookedFood>,
    ) -> Result<std::sync::Arc<crate::generated::nutrition::NutrientTable>, GiziError> {
        guarded(move || Ok(held(gizi::nutrition::NutrientTable::new(&*catalog.0.look()?, &foods)?)))
    }
    /// Like `new` with the fortification programmes that hold on a day.
    #[uniffi::constructor]
    pub fn fortified(
        catalog: std::sync::Arc<crate::generated::menu::Catalog>,
        foods: Vec<gizi::nutrition::CookedFood>,
        date: CivilDate,
    ) -> Result<std::sync::Arc<crate::generated::nutrition::NutrientTable>, GiziError> {
        guarded(move || Ok(held(gizi::nutrition::NutrientTable::fortified(&*catalog.0.look()?, &foods, date)?)))
    }
    /// The same foods with some of the nutrients, in the order given: fewer columns, each the same to the last bit.
    #[uniffi::method]
    pub fn only(
        &self,
        nutrients: Vec<gizi::nutrient::NutrientKey>,
    ) -> Result<std::sync::Arc<crate::generated::nutrition::NutrientTable>, GiziError> {
        guarded(move || Ok(held(self.0.look()?.only(&nutrients)?)))
    }
    /// The nutrients of a result, in its order.
    #[uniffi::method]
    pub fn nutrients(&self) -> Result<Vec<gizi::nutrient::NutrientKey>, GiziError> {
        guarded(move || Ok(self.0.look()?.nutrients().to_vec()))
    }
    /// Adds up the lines of `menus` menus.
    ///
    /// Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
    #[uniffi::method]
    pub fn sum(
        &self,
        menus: u32,
        lines: gizi::nutrition::MenuLines,
    ) -> Result<gizi::nutrition::BulkNutrition, GiziError> {
        guarded(move || Ok(self.0.look()?.sum(menus, &lines)?))
    }
    /// Like `sum` on all cores, with the same bits.
    #[uniffi::method]
    pub fn sum_parallel(
        &self,
        menus: u32,
        lines: gizi::nutrition::MenuLines,
    ) -> Result<gizi::nutrition::BulkNutrition, GiziError> {
        guarded(move || Ok(self.0.look()?.sum_parallel(menus, &lines)?))
    }
}
