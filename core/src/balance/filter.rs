use super::ServedDish;
use crate::ingredient::{CookingMethod, FoodCategory};
use crate::menu::Course;

/// Describes dishes: every list that is not empty must hold one of the dish's own. An empty description fits all.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DishFilter {
    /// Its place on the tray.
    #[serde(default)]
    pub courses: Vec<Course>,
    /// How it, or a part of it, is cooked.
    #[serde(default, alias = "cooking_methods")]
    pub cooking_methods: Vec<CookingMethod>,
    /// Its main protein: `CHICKEN`, `EGG`.
    #[serde(default, alias = "main_proteins")]
    pub main_proteins: Vec<String>,
    /// The food group of one of its ingredients.
    #[serde(default)]
    pub categories: Vec<FoodCategory>,
    /// Its dominant colour.
    #[serde(default)]
    pub colours: Vec<String>,
    /// A food-group component it is credited with.
    #[serde(default)]
    pub components: Vec<String>,
}

/// Whether a dish fits; not known where the dish does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    No,
    Unknown,
    Yes,
}

impl DishFilter {
    pub(crate) fn fit(&self, dish: &ServedDish) -> Fit {
        let credited: Vec<String> = dish.credits.iter().map(|credit| credit.component.clone()).collect();
        // A rice dish has no main protein and need not say so; a protein dish without one is not described.
        let needs_protein = matches!(dish.course, None | Some(Course::AnimalProtein | Course::PlantProtein));
        let protein = match &dish.main_protein {
            Some(protein) => one_of(&self.main_proteins, std::slice::from_ref(protein)),
            None if self.main_proteins.is_empty() => Fit::Yes,
            None if needs_protein => Fit::Unknown,
            None => Fit::No,
        };
        let fits = [
            one_of(&self.courses, dish.course.as_slice()),
            one_of(&self.cooking_methods, &dish.cooking_methods),
            protein,
            one_of(&self.categories, &dish.categories),
            one_of(&self.colours, dish.colour.as_slice()),
            one_of(&self.components, &credited),
        ];
        fits.into_iter().min().unwrap_or(Fit::Yes)
    }
}

fn one_of<T: PartialEq>(wanted: &[T], own: &[T]) -> Fit {
    match (wanted, own) {
        ([], _) => Fit::Yes,
        (_, []) => Fit::Unknown,
        _ if wanted.iter().any(|wanted| own.contains(wanted)) => Fit::Yes,
        _ => Fit::No,
    }
}
