use super::{
    AllergenPresence, AllergenStatement, CookingYield, Density, DietClaim, FoodCategory, FoodMeasure, Fortification,
    IngredientError, PurchaseForm,
};
use crate::error::Result;
use crate::id::IngredientId;
use crate::nutrient::Composition;
use crate::quantity::{Decimal, decimal};

/// Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ingredient {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[serde(default)]
    pub id: IngredientId,
    /// Its name.
    pub name: String,
    /// Other names it is found by.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Its food group.
    pub category: FoodCategory,
    /// Whether it is of plant origin; decides which missing values may be assumed zero.
    #[serde(default)]
    pub plant: Option<bool>,
    /// What 100 g edible portion contains.
    #[serde(default)]
    pub composition: Composition,
    /// Fortification programmes over it.
    #[serde(default)]
    pub fortifications: Vec<Fortification>,
    /// How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known.
    #[serde(with = "decimal::wire::option", default)]
    pub edible_portion_percent: Option<Decimal>,
    /// Where the edible portion comes from.
    #[serde(default)]
    pub edible_portion_source: String,
    /// Grams in one millilitre.
    #[serde(default)]
    pub density: Option<Density>,
    /// What its pieces and household measures weigh.
    #[serde(default)]
    pub measures: Vec<FoodMeasure>,
    /// How cooking changes its weight.
    #[serde(default)]
    pub yields: Vec<CookingYield>,
    /// The key under which retention factors are looked up by cooking method.
    #[serde(default)]
    pub retention_group: Option<String>,
    /// What is stated about allergens; what is not stated is unknown.
    #[serde(default)]
    pub allergens: Vec<AllergenStatement>,
    /// Whether it is halal.
    #[serde(default)]
    pub halal: DietClaim,
    /// Whether it is vegetarian (no flesh; milk and egg allowed).
    #[serde(default)]
    pub vegetarian: DietClaim,
    /// The forms it is bought in, the usual one first.
    #[serde(default)]
    pub purchase_forms: Vec<PurchaseForm>,
}

impl Ingredient {
    /// An ingredient of which nothing is known but its name and group.
    pub fn new(id: &str, name: &str, category: FoodCategory) -> Result<Self> {
        Ok(Self {
            id: IngredientId::new(id)?,
            name: name.to_owned(),
            aliases: Vec::new(),
            category,
            plant: None,
            composition: Composition::default(),
            fortifications: Vec::new(),
            edible_portion_percent: None,
            edible_portion_source: String::new(),
            density: None,
            measures: Vec::new(),
            yields: Vec::new(),
            retention_group: None,
            allergens: Vec::new(),
            halal: DietClaim::default(),
            vegetarian: DietClaim::default(),
            purchase_forms: Vec::new(),
        })
    }

    /// What is stated about an allergen; nothing stated is [`AllergenPresence::Unknown`].
    pub fn allergen(&self, code: &str) -> AllergenPresence {
        let stated = |wanted: &str| self.allergens.iter().find(|statement| statement.allergen == wanted);
        stated(code).or_else(|| stated("*")).map_or(AllergenPresence::Unknown, |statement| statement.presence)
    }

    /// The purchase form of an id, or the usual one.
    pub(crate) fn purchase_form(&self, id: Option<&str>) -> Result<Option<&PurchaseForm>> {
        let Some(id) = id else { return Ok(self.purchase_forms.first()) };
        let found = self.purchase_forms.iter().find(|form| form.id.as_str() == id);
        found.map(Some).ok_or_else(|| {
            let fault =
                IngredientError::UnknownPurchaseForm { ingredient: self.name.clone(), purchase_form: id.to_owned() };
            fault.into()
        })
    }

    /// Refuses facts that cannot be: a density of zero, an edible portion above 100 percent.
    pub(crate) fn check(&self) -> Result<()> {
        self.composition.check().map_err(|error| error.at("composition"))?;
        for layer in &self.fortifications {
            let impossible = |value: f64, least: f64| !(value.is_finite() && value >= least);
            let minimum = Some(layer.minimum_per_100g).filter(|value| impossible(*value, 0.0));
            let maximum = || layer.maximum_per_100g.filter(|value| impossible(*value, layer.minimum_per_100g));
            if let Some(value) = minimum.or_else(maximum) {
                let (ingredient, nutrient) = (self.name.clone(), layer.nutrient.clone());
                return Err(IngredientError::Fortification { ingredient, nutrient, value }.into());
            }
        }
        let forms = self.purchase_forms.iter().map(|form| form.edible_portion_percent);
        for percent in forms.chain([self.edible_portion_percent]).flatten() {
            check_edible_portion(&self.name, percent)?;
        }
        let densities = self.density.iter().map(|density| ("density", density.grams_per_ml));
        let measures = self.measures.iter().map(|measure| ("piece weight", measure.grams));
        let volumes = self.measures.iter().filter_map(|measure| Some(("volume of a measure", measure.millilitres?)));
        let yields = self.yields.iter().map(|found| ("cooking yield", found.factor));
        let packs = self.purchase_forms.iter().flat_map(|form| &form.packs).map(|pack| ("pack", pack.content.amount));
        let prices = self.purchase_forms.iter().flat_map(|form| &form.prices);
        for price in prices.clone() {
            decimal::entry(price.amount.amount).map_err(|error| error.at("prices"))?;
        }
        let priced = prices.map(|price| ("priced quantity", price.per.amount));
        match densities
            .chain(measures)
            .chain(volumes)
            .chain(yields)
            .chain(packs)
            .chain(priced)
            .find(|(_, value)| *value <= Decimal::ZERO)
        {
            Some((fact, value)) => {
                Err(IngredientError::NotPositive { ingredient: self.name.clone(), fact, value }.into())
            }
            None => Ok(()),
        }
    }
}

pub(crate) fn check_edible_portion(ingredient: &str, percent: Decimal) -> Result<()> {
    if percent > Decimal::ZERO && percent <= Decimal::ONE_HUNDRED {
        return Ok(());
    }
    Err(IngredientError::EdiblePortion { ingredient: ingredient.to_owned(), percent }.into())
}
