//! The tables of an ingredient's fields: every name and every limit, once (`docs/adr/0002-validation.md`).

use super::relations::{of_composition, of_fortification, of_ingredient, of_purchase_form, of_stated};
use super::{
    AllergenPresence, AllergenStatement, CookingMethod, CookingYield, Density, DietClaim, DietStatus, FoodCategory,
    FoodMeasure, Fortification, Ingredient, Pack, Price, PurchaseForm, WeightBasis,
};
use crate::money::Money;
use crate::nutrient::{Composition, CompositionValue, FoodSource, NutrientValue, ValueState};
use crate::quantity::Quantity;
use crate::validation::{
    Check, Field, Letters, Number, Place, Presence, Record, Report, Shape, Text, always_right, choices, record,
};

/// Most nutrients of a composition: as many as a registry has.
const MAX_VALUES: u32 = 1000;
/// Most prices of a purchase form: thirteen years of daily ones.
const MAX_PRICES: u32 = 5000;
/// Most of anything else: aliases, measures, packs.
const MAX_FACTS: u32 = 100;

const NAME: Shape = Shape::text(1, 200);
const SHORT: Shape = Shape::text(1, 100);
const SOURCE: Shape = Shape::text(0, 500);
pub(crate) const ALLERGEN: Text = Text { least: 1, most: 64, letters: Letters::Allergen };
const BASIS: Shape = Shape::Choice(choices::<WeightBasis>);
const PERCENT_EATEN: Shape = above_zero(100, "%");

const fn above_zero(most: i64, unit: &'static str) -> Shape {
    Shape::Number(Number::above(0, most, unit))
}

record! {
    /// An ingredient.
    INGREDIENT: Ingredient, also of_ingredient [
        "measures.unit" "repeated", "yields.method" "repeated", "allergens.allergen" "repeated",
        "purchase_forms.id" "repeated",
    ] {
        id: "id", Defaulted, Shape::OwnId;
        name: "name", Required, NAME;
        aliases: "aliases", Defaulted, Shape::List(&SHORT, MAX_FACTS);
        category: "category", Required, Shape::Choice(choices::<FoodCategory>);
        plant: "plant", Optional, Shape::Flag;
        composition: "composition", Defaulted, Shape::Record(&COMPOSITION);
        fortifications: "fortifications", Defaulted, Shape::List(&Shape::Record(&FORTIFICATION), MAX_FACTS);
        edible_portion_percent: "ediblePortionPercent", Optional, PERCENT_EATEN;
        edible_portion_source: "ediblePortionSource", Defaulted, SOURCE;
        density: "density", Optional, Shape::Record(&DENSITY);
        measures: "measures", Defaulted, Shape::List(&Shape::Record(&MEASURE), MAX_FACTS);
        yields: "yields", Defaulted, Shape::List(&Shape::Record(&YIELD), MAX_FACTS);
        retention_group: "retentionGroup", Optional, SHORT;
        allergens: "allergens", Defaulted, Shape::List(&Shape::Record(&STATEMENT), MAX_FACTS);
        halal: "halal", Defaulted, Shape::Record(&DIET_CLAIM);
        vegetarian: "vegetarian", Defaulted, Shape::Record(&DIET_CLAIM);
        purchase_forms: "purchaseForms", Defaulted, Shape::List(&Shape::Record(&PURCHASE_FORM), MAX_FACTS);
    }
}

record! {
    /// What 100 g contain.
    COMPOSITION: Composition, also of_composition ["values.nutrient" "repeated", "values" "more_than_whole"] {
        values: "values", Required, Shape::List(&Shape::Record(&NUTRIENT_VALUE), MAX_VALUES);
        source: "source", Optional, Shape::Record(&FOOD_SOURCE);
    }
}

record! {
    /// One nutrient.
    NUTRIENT_VALUE: NutrientValue, also of_stated ["value.amount" "more_than_possible"] {
        nutrient: "nutrient", Required, Shape::NutrientKey;
        value: "value", Required, Shape::Record(&STATED);
    }
}

/// What is stated of a nutrient.
pub(crate) static STATED: Record = Record {
    name: "CompositionValue",
    fields: &[
        Field::new("state", "state", Presence::Required, Shape::Choice(choices::<ValueState>)),
        Field::new("amount", "amount", Presence::With(&["KNOWN"]), Shape::Measured),
        Field::new("rule", "rule", Presence::With(&["ASSUMED_ZERO"]), SHORT),
    ],
    relations: &[],
};

impl Check for CompositionValue {
    fn check(&self, _: &Shape, place: &Place<'_>, report: &mut Report) {
        let mut field = |key: &str, value: &dyn Check| {
            if let Some(field) = STATED.field(key) {
                value.check(&field.shape, &place.field(field), report);
            }
        };
        match self {
            Self::Known { amount } => field("amount", amount),
            Self::AssumedZero { rule } => field("rule", rule),
            Self::Trace | Self::Missing => {}
        }
    }
}

record! {
    /// A food of a table.
    FOOD_SOURCE: FoodSource {
        table: "table", Required, SHORT;
        code: "code", Required, SHORT;
        description: "description", Defaulted, SOURCE;
    }
}

record! {
    /// What a programme guarantees.
    FORTIFICATION: Fortification, also of_fortification [
        "minimum_per_100g" "more_than_possible", "maximum_per_100g" "more_than_possible", "maximum_per_100g" "below_minimum",
        "valid_to" "ends_before_start",
    ] {
        nutrient: "nutrient", Required, Shape::NutrientKey;
        minimum_per_100g: "minimumPer100g", Required, Shape::Measured;
        maximum_per_100g: "maximumPer100g", Optional, Shape::Measured;
        valid_from: "validFrom", Optional, Shape::Day;
        valid_to: "validTo", Optional, Shape::Day;
        source: "source", Defaulted, SOURCE;
    }
}

record! {
    /// Grams in one millilitre.
    DENSITY: Density {
        grams_per_ml: "gramsPerMl", Required, above_zero(3, "g/ml");
        basis: "basis", Required, BASIS;
        source: "source", Defaulted, SOURCE;
    }
}

record! {
    /// What a piece or household measure weighs.
    MEASURE: FoodMeasure {
        unit: "unit", Required, SHORT;
        grams: "grams", Required, above_zero(1_000_000, "g");
        basis: "basis", Required, BASIS;
        millilitres: "millilitres", Optional, above_zero(100_000, "ml");
        source: "source", Defaulted, SOURCE;
    }
}

record! {
    /// How cooking changes the weight.
    YIELD: CookingYield {
        method: "method", Required, Shape::Choice(choices::<CookingMethod>);
        factor: "factor", Required, above_zero(100, "");
        source: "source", Defaulted, SOURCE;
    }
}

record! {
    /// What is stated about an allergen.
    STATEMENT: AllergenStatement {
        allergen: "allergen", Required, Shape::Text(ALLERGEN);
        presence: "presence", Required, Shape::Choice(choices::<AllergenPresence>);
    }
}

record! {
    /// Whether it fits a diet.
    DIET_CLAIM: DietClaim {
        status: "status", Required, Shape::Choice(choices::<DietStatus>);
        basis: "basis", Defaulted, SOURCE;
    }
}

record! {
    /// A form it is bought in.
    PURCHASE_FORM: PurchaseForm, also of_purchase_form ["prices.date" "repeated"] {
        id: "id", Required, Shape::Id;
        name: "name", Required, NAME;
        edible_portion_percent: "ediblePortionPercent", Optional, PERCENT_EATEN;
        packs: "packs", Defaulted, Shape::List(&Shape::Record(&PACK), MAX_FACTS);
        prices: "prices", Defaulted, Shape::List(&Shape::Record(&PRICE), MAX_PRICES);
    }
}

record! {
    /// A pack.
    PACK: Pack {
        content: "content", Required, Shape::Record(&SOMETHING);
        minimum: "minimum", Defaulted, Shape::count(1, 1_000_000, "");
    }
}

record! {
    /// What a pack holds or a price buys: never nothing.
    SOMETHING: Quantity {
        amount: "amount", Required, above_zero(1_000_000_000, "");
        unit: "unit", Required, Shape::text(1, 40);
    }
}

record! {
    /// A price.
    PRICE: Price {
        date: "date", Required, Shape::Day;
        amount: "amount", Required, Shape::Record(&MONEY);
        per: "per", Required, Shape::Record(&SOMETHING);
        supplier: "supplier", Optional, SHORT;
        region: "region", Optional, SHORT;
        source: "source", Defaulted, SOURCE;
    }
}

record! {
    /// An amount of money that is a price or a cost.
    MONEY: Money {
        amount: "amount", Required, Shape::Number(Number::at_least(0, ""));
        currency: "currency", Required, Shape::Currency;
    }
}

always_right!(AllergenPresence, CookingMethod, DietStatus, FoodCategory, WeightBasis);
