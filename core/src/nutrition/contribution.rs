use super::calculate::Shares;
use super::sums::bracket;
use crate::error::Result;
use crate::id::{IngredientId, LineId};
use crate::menu::{Catalog, Menu, MenuOptions, expand};
use crate::nutrient::{Bounds, NutrientKey};
use crate::quantity::DecimalRange;
use crate::quantity::decimal::to_f64;

/// What one ingredient line, at the end of the nesting, brings to one serving.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineNutrition {
    /// The line of the menu itself it hangs on.
    pub line_id: LineId,
    /// The names of the menus between, outermost first; empty for a line of the menu itself.
    pub within: Vec<String>,
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// Its name.
    pub ingredient_name: String,
    /// Grams as bought, for the whole batch.
    pub as_purchased: DecimalRange,
    /// Grams raw and cleaned that are eaten, for the whole batch.
    pub edible: DecimalRange,
    /// Each nutrient of the registry, in its order, for one serving. Water is before the moisture change.
    pub nutrients: Vec<LineNutrient>,
}

/// One nutrient of a line.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LineNutrient {
    /// Which nutrient.
    pub nutrient: NutrientKey,
    /// What one serving gets of it from this line.
    pub serving: Bounds,
}

/// Calculates what each ingredient line brings to one serving: the sum over lines is the menu's total.
pub fn calculate_contributions(menu: &Menu, catalog: &Catalog, options: &MenuOptions) -> Result<Vec<LineNutrition>> {
    let expansion = expand(menu, catalog, options)?;
    let shares = Shares::of(menu, &expansion, catalog, options)?;
    let mut lines = Vec::with_capacity(expansion.leaves.len());
    for leaf in expansion.leaves.iter().filter(|leaf| leaf.chosen) {
        let (_, bracket) = bracket(leaf, catalog, options)?;
        let (grams, most) = (to_f64(leaf.edible.low), leaf.edible.high.map(to_f64));
        let nutrients = catalog.registry().nutrients().iter().enumerate().zip(&bracket.low);
        let nutrients = nutrients.map(|((place, nutrient), low)| {
            let gap = bracket.gaps.iter().find(|gap| gap.nutrient == place);
            let high = gap.map_or(*low, |gap| gap.high);
            let most = if high <= 0.0 { Some(0.0) } else { most.map(|most| most * high) };
            let batch = Bounds { low: grams * low, high: most };
            LineNutrient { nutrient: nutrient.key.clone(), serving: shares.serving(&batch) }
        });
        let Some(root) = menu.ingredients.get(leaf.root_line) else { continue };
        lines.push(LineNutrition {
            line_id: root.id.clone(),
            within: leaf.within.iter().map(|menu| menu.menu_name.clone()).collect(),
            ingredient_id: leaf.food.ingredient.id.clone(),
            ingredient_name: leaf.food.ingredient.name.clone(),
            as_purchased: leaf.as_purchased,
            edible: leaf.edible,
            nutrients: nutrients.collect(),
        });
    }
    Ok(lines)
}
