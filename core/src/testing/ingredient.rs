use super::value;
use crate::id::PurchaseFormId;
use crate::ingredient::{Ingredient, fields};
use crate::nutrient::{CompositionValue, NutrientKey};
use crate::validation::Shape;
use proptest::prelude::*;

/// Valid ingredients of every food group, with every field at its limits now and then.
pub fn ingredients() -> impl Strategy<Value = Ingredient> {
    let records = value(&Shape::Record(&fields::INGREDIENT));
    records.prop_filter_map("an ingredient", |json| settle(serde_json::from_value(json).ok()?).ok())
}

/// Nutrients that weigh something together stay below 100 g.
const NUTRIENTS: [&str; 4] = ["protein_g", "iron_mg", "energy_kcal", "vit_a_re_ug"];

/// Makes true what must hold between fields; their values alone are within their limits.
fn settle(mut ingredient: Ingredient) -> crate::Result<Ingredient> {
    let mut nutrients = NUTRIENTS.into_iter();
    ingredient.composition.values.truncate(NUTRIENTS.len());
    for stated in &mut ingredient.composition.values {
        stated.nutrient = NutrientKey::new(nutrients.next().unwrap_or_default())?;
        if let CompositionValue::Known { amount } = &mut stated.value {
            *amount = amount.min(100.0);
        }
    }
    for programme in &mut ingredient.fortifications {
        programme.valid_to = programme.valid_to.max(programme.valid_from);
        programme.maximum_per_100g = programme.maximum_per_100g.map(|most| most.max(programme.minimum_per_100g));
    }
    for (index, measure) in ingredient.measures.iter_mut().enumerate() {
        measure.unit = format!("unit{index}");
    }
    let mut seen = Vec::new();
    ingredient.yields.retain(|known| {
        let first = !seen.contains(&known.method);
        seen.push(known.method);
        first
    });
    for (index, statement) in ingredient.allergens.iter_mut().enumerate() {
        statement.allergen = format!("A_{index}");
    }
    for (index, form) in ingredient.purchase_forms.iter_mut().enumerate() {
        form.id = PurchaseFormId::new(format!("form{index}"))?;
        for (index, price) in form.prices.iter_mut().enumerate() {
            price.supplier = Some(format!("seller{index}"));
        }
    }
    Ok(ingredient)
}
