use super::{Assignment, PlannedPortions, Substitution};
use crate::id::{AudienceKey, MenuId};
use crate::program::{NutritionProgram, SpecialDiet};

/// Another tray of an assignment, for those of its people who need one.
///
/// Its portions stand beside those of the assignment's own menu: each number is that of the plates that are cooked, and
/// together they are what is served.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeTray {
    /// For whom: a special diet of the programme, by its name. Each has one tray.
    pub diet: String,
    /// The menu.
    pub menu_id: MenuId,
    /// The version of the menu that is planned; 0 until the kitchen writes in the current one.
    #[serde(default)]
    pub menu_version: u32,
    /// How many portions of each size.
    #[serde(default)]
    pub portions: Vec<PlannedPortions>,
    /// What the menu stands in for, once the plan is published. Only the kitchen writes it.
    #[serde(default)]
    pub substitution: Option<Substitution>,
}

/// One tray of an assignment, its own or another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tray<'a> {
    pub(crate) menu_id: &'a MenuId,
    pub(crate) menu_version: u32,
    pub(crate) portions: &'a [PlannedPortions],
    /// The special diet it is for. Absent: it is the assignment's own.
    pub(crate) diet: Option<&'a str>,
}

impl Tray<'_> {
    /// Portions of all sizes together.
    pub(crate) fn total(&self) -> i64 {
        self.portions.iter().map(|planned| i64::from(planned.count)).sum()
    }
}

impl Assignment {
    /// Its own tray, then those for special diets.
    pub(crate) fn trays(&self) -> impl Iterator<Item = Tray<'_>> {
        let own =
            Tray { menu_id: &self.menu_id, menu_version: self.menu_version, portions: &self.portions, diet: None };
        let others = self.alternatives.iter().map(|other| Tray {
            menu_id: &other.menu_id,
            menu_version: other.menu_version,
            portions: &other.portions,
            diet: Some(&other.diet),
        });
        std::iter::once(own).chain(others)
    }

    /// The special diets of an audience that have a tray here.
    pub(super) fn fed_apart<'a>(&self, diets: &'a [SpecialDiet]) -> impl Iterator<Item = &'a SpecialDiet> {
        diets.iter().filter(|diet| self.alternatives.iter().any(|other| other.diet == diet.name))
    }

    /// The special diets of the people it is for, each with its audience.
    pub(super) fn special_diets<'a>(
        &self,
        program: &'a NutritionProgram,
    ) -> impl Iterator<Item = (&'a AudienceKey, &'a SpecialDiet)> {
        let site = self.site.as_ref().and_then(|id| program.sites.iter().find(|site| site.id == *id));
        let fed = program.audiences.iter().filter(move |fed| {
            self.audience.as_ref().is_none_or(|own| *own == fed.audience)
                && site.is_none_or(|site| site.feeds(&fed.audience))
        });
        fed.flat_map(|fed| fed.special_diets.iter().map(|diet| (&fed.audience, diet)))
    }
}
