use crate::id::{IngredientId, MenuId, PortionKey};
use crate::menu::MenuWeights;
use crate::nutrient::{Bounds, NutrientKey, NutrientTotal};
use crate::quantity::{Decimal, DecimalRange, decimal};

/// What a menu contains.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Nutrition {
    /// The menu.
    pub menu_id: MenuId,
    /// The portion size; absent for the reference portion.
    pub portion: Option<PortionKey>,
    /// How many servings the batch makes.
    #[serde(with = "decimal::wire")]
    pub servings: Decimal,
    /// Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known.
    pub serving_weight: Option<DecimalRange>,
    /// Grams of the whole batch.
    pub weights: MenuWeights,
    /// Every nutrient of the registry, in its order.
    pub totals: Vec<NutrientTotal>,
    /// What a cook or nutritionist should look at.
    pub warnings: Vec<NutritionWarning>,
}

/// Something about the menu or what is in it that makes its numbers doubtful.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "warning", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum NutritionWarning {
    /// More than 5 percent of the cooked weight is not in any serving.
    LeftOver {
        /// Percent of the cooked weight.
        #[serde(with = "decimal::wire")]
        percent: Decimal,
    },
    /// The servings need more than the batch weighs.
    ServingsExceedBatch {
        /// Percent of the cooked weight that is lacking.
        #[serde(with = "decimal::wire")]
        percent: Decimal,
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
    /// An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
    /// pen, or one of one's own that the registry was not extended by.
    UnknownNutrient {
        /// The ingredient.
        ingredient_id: IngredientId,
        /// Its name.
        ingredient_name: String,
        /// What is stated.
        nutrient: NutrientKey,
        /// The nutrient of the registry whose key differs by a letter or two, if there is one.
        #[serde(default)]
        near: Option<NutrientKey>,
    },
}

impl Nutrition {
    /// The total of a nutrient.
    pub fn total(&self, nutrient: &str) -> Option<&NutrientTotal> {
        self.totals.iter().find(|total| total.nutrient.as_str() == nutrient)
    }

    /// One serving of a nutrient.
    pub fn serving(&self, nutrient: &str) -> Option<Bounds> {
        self.total(nutrient).map(|total| total.serving)
    }
}
