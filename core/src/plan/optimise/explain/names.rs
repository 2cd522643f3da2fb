use crate::balance::Standard;
use crate::menu::Catalog;
use crate::money::Currency;

/// What the keys of a problem are called, for sentences about it. What has no name is called by its key.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanNames {
    /// The audiences.
    #[serde(default)]
    pub audiences: Vec<PlanName>,
    /// The dishes.
    #[serde(default)]
    pub dishes: Vec<PlanName>,
    /// The currency of all costs and budgets.
    pub currency: Currency,
}

/// A name in both languages.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanName {
    /// The key of an audience or the id of a dish.
    pub key: String,
    /// English.
    pub name_en: String,
    /// Indonesian; empty: as in English.
    #[serde(default)]
    pub name_id: String,
}

impl PlanNames {
    /// The audiences of a standard and the dishes of a catalog.
    pub fn of(standard: &Standard, catalog: &Catalog, currency: Currency) -> Self {
        let audiences = standard.audiences.iter().map(|audience| PlanName {
            key: audience.key.to_string(),
            name_en: audience.name_en.clone(),
            name_id: audience.name_id.clone(),
        });
        let dishes = catalog.menus().iter().map(|menu| PlanName {
            key: menu.id.to_string(),
            name_en: menu.menu_name.clone(),
            name_id: String::new(),
        });
        Self { audiences: audiences.collect(), dishes: dishes.collect(), currency }
    }
}
