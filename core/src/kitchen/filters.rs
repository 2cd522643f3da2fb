use super::menu_record::scaled;
use super::tables::Tables;
use crate::error::Result;
use crate::id::{AudienceKey, IngredientId, MenuId, ProgramId};
use crate::ingredient::{DietStatus, FoodCategory};
use crate::menu::{Course, DifficultyLevel, MealType, MenuKind};
use crate::message::wire;
use crate::plan::PlanStatus;
use crate::program::{ProgramStatus, ProgramType};
use crate::quantity::{Decimal, decimal};
use crate::store::{Condition, Noun, Query, fold};
use jiff::civil::Date;

/// Which menus are wanted. What is absent does not matter; zero is a value like any other.
///
/// Nutrients and costs are those of one serving of the reference portion, as derived. A menu whose value is not known
/// within the limits for certain is not among them: `max_calories` 500 finds those proved to hold 500 kcal or less. Values
/// are compared to the nearest millionth.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MenuFilters {
    /// Words that must all occur in name, code or description, whatever their case and accents.
    #[serde(default)]
    pub search: Option<String>,
    /// Of this programme.
    #[serde(default)]
    pub program_id: Option<ProgramId>,
    /// Of a programme that feeds this audience; a menu without a programme is for nobody in particular.
    #[serde(default)]
    pub audience: Option<AudienceKey>,
    /// Served at this meal.
    #[serde(default)]
    pub meal_type: Option<MealType>,
    /// Of this kind.
    #[serde(default)]
    pub kind: Option<MenuKind>,
    /// At this place on the tray.
    #[serde(default)]
    pub course: Option<Course>,
    /// This hard to cook.
    #[serde(default)]
    pub difficulty: Option<DifficultyLevel>,
    /// With this main protein.
    #[serde(default)]
    pub main_protein: Option<String>,
    /// Active, or inactive.
    #[serde(default)]
    pub is_active: Option<bool>,
    /// Halal, not halal, or not known to be.
    #[serde(default)]
    pub halal: Option<DietStatus>,
    /// Vegetarian, not vegetarian, or not known to be.
    #[serde(default)]
    pub vegetarian: Option<DietStatus>,
    /// With every value known, or with some that are not.
    #[serde(default)]
    pub is_complete: Option<bool>,
    /// At least so many kcal.
    #[serde(with = "decimal::wire::option", default)]
    pub min_calories: Option<Decimal>,
    /// At most so many kcal.
    #[serde(with = "decimal::wire::option", default)]
    pub max_calories: Option<Decimal>,
    /// At least so many grams of protein.
    #[serde(with = "decimal::wire::option", default)]
    pub min_protein: Option<Decimal>,
    /// At most so many grams of protein.
    #[serde(with = "decimal::wire::option", default)]
    pub max_protein: Option<Decimal>,
    /// Costing at least so much, in the kitchen's currency.
    #[serde(with = "decimal::wire::option", default)]
    pub min_cost: Option<Decimal>,
    /// Costing at most so much.
    #[serde(with = "decimal::wire::option", default)]
    pub max_cost: Option<Decimal>,
    /// Prepared in at most so many minutes.
    #[serde(default)]
    pub max_preparation_time: Option<u32>,
    /// Cooked in at most so many minutes.
    #[serde(default)]
    pub max_cooking_time: Option<u32>,
    /// With a serving of at least so many grams.
    #[serde(with = "decimal::wire::option", default)]
    pub min_serving_size: Option<Decimal>,
    /// Written for a batch of at least so many servings.
    #[serde(with = "decimal::wire::option", default, alias = "minBatchSize")]
    pub min_servings: Option<Decimal>,
    /// Written for a batch of at most so many servings.
    #[serde(with = "decimal::wire::option", default, alias = "maxBatchSize")]
    pub max_servings: Option<Decimal>,
    /// Holding any allergen, or traces of one, for certain; or free of all of them for certain.
    #[serde(default)]
    pub has_allergens: Option<bool>,
    /// Holding these allergens for certain, by their codes in the registry.
    #[serde(default)]
    pub contains_allergens: Vec<String>,
    /// Free of these allergens for certain, by their codes in the registry: unknown is not free.
    #[serde(default)]
    pub free_of_allergens: Vec<String>,
    /// With this ingredient in a line of its own, or as a substitute.
    #[serde(default)]
    pub uses_ingredient: Option<IngredientId>,
    /// With this menu as a part.
    #[serde(default)]
    pub uses_menu: Option<MenuId>,
    /// The deleted ones instead of the others.
    #[serde(default)]
    pub deleted: bool,
}

/// What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MenuSort {
    /// Active ones first, among them and among the others the newest change first.
    #[default]
    ActiveNewest,
    /// Name, whatever its case and accents.
    MenuName,
    /// Code.
    MenuCode,
    /// Kind.
    Kind,
    /// Meal.
    MealType,
    /// Place on the tray.
    Course,
    /// How hard it is to cook.
    Difficulty,
    /// Main protein.
    MainProtein,
    /// Grams of a serving.
    ServingSize,
    /// Servings of a batch.
    Servings,
    /// Energy of a serving, by its lower end.
    Calories,
    /// Protein of a serving, by its lower end.
    Protein,
    /// Cost of a serving, by its lower end.
    CostPerServing,
    /// When it was created.
    CreatedAt,
    /// When it was last changed.
    UpdatedAt,
    /// Minutes of preparation.
    PreparationTime,
    /// Minutes of cooking.
    CookingTime,
}

impl MenuSort {
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::ActiveNewest => "active_newest",
            Self::MenuName => "menu_name",
            Self::MenuCode => "menu_code",
            Self::Kind => "kind",
            Self::MealType => "meal_type",
            Self::Course => "course",
            Self::Difficulty => "difficulty",
            Self::MainProtein => "main_protein",
            Self::ServingSize => "serving_size",
            Self::Servings => "servings",
            Self::Calories => "calories",
            Self::Protein => "protein",
            Self::CostPerServing => "cost_per_serving",
            Self::CreatedAt => "created_at",
            Self::UpdatedAt => "updated_at",
            Self::PreparationTime => "preparation_time",
            Self::CookingTime => "cooking_time",
        }
    }
}

/// Which ingredients are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IngredientFilters {
    /// Words that must all occur in name, aliases or id, whatever their case and accents.
    #[serde(default)]
    pub search: Option<String>,
    /// Of this food group.
    #[serde(default)]
    pub category: Option<FoodCategory>,
    /// With a price, or without any.
    #[serde(default)]
    pub is_priced: Option<bool>,
    /// The deleted ones instead of the others.
    #[serde(default)]
    pub deleted: bool,
}

/// Which programmes are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramFilters {
    /// Words that must all occur in name, code or description, whatever their case and accents.
    #[serde(default)]
    pub search: Option<String>,
    /// At this stage.
    #[serde(default)]
    pub status: Option<ProgramStatus>,
    /// Of this type.
    #[serde(default)]
    pub program_type: Option<ProgramType>,
}

/// Which plans are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanFilters {
    /// Words that must all occur in name or description, whatever their case and accents.
    #[serde(default)]
    pub search: Option<String>,
    /// Of this programme.
    #[serde(default)]
    pub program_id: Option<ProgramId>,
    /// At this stage.
    #[serde(default)]
    pub status: Option<PlanStatus>,
    /// With a day on or after this one.
    #[serde(default)]
    pub from: Option<Date>,
    /// With a day on or before this one.
    #[serde(default)]
    pub to: Option<Date>,
}

/// Builds a query from what is wanted, leaving out what is absent.
struct Wanted(Query);

impl Wanted {
    fn of(noun: Noun, search: Option<&str>) -> Self {
        let query = Query::of(noun);
        Self(match search {
            Some(text) => query.search(text),
            None => query,
        })
    }

    fn text(self, field: &str, value: Option<String>) -> Self {
        match value {
            Some(value) => Self(self.0.text(field, &value)),
            None => self,
        }
    }

    fn flag(self, field: &str, value: Option<bool>) -> Self {
        match value {
            Some(value) => Self(self.0.number(field, value.into())),
            None => self,
        }
    }

    fn at_least(self, field: &str, value: Option<i64>) -> Self {
        match value {
            Some(value) => Self(self.0.with(Condition::AtLeast { field: field.to_owned(), value })),
            None => self,
        }
    }

    fn at_most(self, field: &str, value: Option<i64>) -> Self {
        match value {
            Some(value) => Self(self.0.with(Condition::AtMost { field: field.to_owned(), value })),
            None => self,
        }
    }

    fn linked(self, label: &str, target: Option<String>) -> Self {
        match target {
            Some(target) => Self(self.0.linked(label, &target)),
            None => self,
        }
    }
}

impl MenuFilters {
    pub(super) fn query(&self, tables: &Tables) -> Result<Query> {
        let known = |field: &str, codes: &[String]| {
            let check = |(number, code): (usize, &String)| {
                tables.check_allergen(code).map_err(|error| error.at(format!("{field}[{number}]")))
            };
            codes.iter().enumerate().try_for_each(check)
        };
        known("containsAllergens", &self.contains_allergens)?;
        known("freeOfAllergens", &self.free_of_allergens)?;
        let flag = |status: Option<DietStatus>| {
            status.map(|status| match status {
                DietStatus::No => 0,
                DietStatus::Unknown => 1,
                DietStatus::Yes => 2,
            })
        };
        let mut wanted = Wanted::of(Noun::Menu, self.search.as_deref())
            .flag("deleted", Some(self.deleted))
            .text("program_id", self.program_id.as_ref().map(ToString::to_string))
            .text("meal_type", self.meal_type.as_ref().map(wire))
            .text("kind", self.kind.as_ref().map(wire))
            .text("course", self.course.as_ref().map(wire))
            .text("difficulty", self.difficulty.as_ref().map(wire))
            .text("main_protein", self.main_protein.as_deref().map(fold))
            .flag("active", self.is_active)
            .at_least("halal", flag(self.halal))
            .at_most("halal", flag(self.halal))
            .at_least("vegetarian", flag(self.vegetarian))
            .at_most("vegetarian", flag(self.vegetarian))
            .flag("complete", self.is_complete)
            .at_least("calories", self.min_calories.map(scaled))
            .at_most("calories_at_most", self.max_calories.map(scaled))
            .at_least("protein", self.min_protein.map(scaled))
            .at_most("protein_at_most", self.max_protein.map(scaled))
            .at_least("cost_per_serving", self.min_cost.map(scaled))
            .at_most("cost_per_serving_at_most", self.max_cost.map(scaled))
            .at_most("preparation_time", self.max_preparation_time.map(i64::from))
            .at_most("cooking_time", self.max_cooking_time.map(i64::from))
            .at_least("serving_size", self.min_serving_size.map(scaled))
            .at_least("servings", self.min_servings.map(scaled))
            .at_most("servings", self.max_servings.map(scaled))
            .linked("ingredient", self.uses_ingredient.as_ref().map(ToString::to_string))
            .linked("menu", self.uses_menu.as_ref().map(ToString::to_string));
        for allergen in &self.contains_allergens {
            wanted = wanted.linked("contains", Some(allergen.clone()));
        }
        let mut query = wanted.0;
        match self.has_allergens {
            Some(true) => query = query.linked("allergen", "*"),
            Some(false) => {
                let (label, target) = ("not_free_of".to_owned(), "*".to_owned());
                query = query.with(Condition::NotLinked { label, target }).linked("derived", "diet");
            }
            None => {}
        }
        for allergen in &self.free_of_allergens {
            query = query.with(Condition::NotLinked { label: "not_free_of".to_owned(), target: allergen.clone() });
        }
        if !self.free_of_allergens.is_empty() {
            // What could not be derived says nothing about allergens, so it is not free of any.
            query = query.with(Condition::Linked { label: "derived".to_owned(), target: "diet".to_owned() });
        }
        Ok(query)
    }
}

impl IngredientFilters {
    pub(super) fn query(&self) -> Query {
        Wanted::of(Noun::Ingredient, self.search.as_deref())
            .flag("deleted", Some(self.deleted))
            .text("category", self.category.as_ref().map(wire))
            .flag("priced", self.is_priced)
            .0
            .sorted("name", false)
    }
}

impl ProgramFilters {
    pub(super) fn query(&self) -> Query {
        Wanted::of(Noun::Program, self.search.as_deref())
            .text("status", self.status.as_ref().map(wire))
            .text("program_type", self.program_type.as_ref().map(wire))
            .0
            .sorted("program_name", false)
    }
}

impl PlanFilters {
    pub(super) fn query(&self) -> Query {
        let mut query = Wanted::of(Noun::Plan, self.search.as_deref())
            .text("program_id", self.program_id.as_ref().map(ToString::to_string))
            .text("status", self.status.as_ref().map(wire))
            .0
            .sorted("start_date", true);
        if let Some(from) = self.from {
            query = query.with(Condition::From { field: "end_date".to_owned(), value: from.to_string() });
        }
        if let Some(to) = self.to {
            query = query.with(Condition::Through { field: "start_date".to_owned(), value: to.to_string() });
        }
        query
    }
}
