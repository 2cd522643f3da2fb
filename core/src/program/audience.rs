use crate::cost::AudienceHeads;
use crate::id::{AudienceKey, SiteId};

/// An audience of a programme and how many it has.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProgramAudience {
    /// Its key in the programme's standard, which says its reference intake and its portion size.
    pub audience: AudienceKey,
    /// How many people it has, over all sites.
    #[serde(alias = "headcount")]
    pub heads: u32,
    /// Those among them who need another tray. Nobody counts in two entries.
    #[serde(default)]
    pub special_diets: Vec<SpecialDiet>,
}

/// People of an audience who need another tray.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpecialDiet {
    /// What the kitchen calls it: "tanpa telur".
    pub name: String,
    /// How many people.
    pub heads: u32,
    /// Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free.
    #[serde(default)]
    pub free_of: Vec<String>,
    /// Whether their tray must be vegetarian.
    #[serde(default)]
    pub vegetarian: bool,
}

/// A place the kitchen delivers to: a school, a health post.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// Its name.
    pub name: String,
    /// Where it is.
    #[serde(default)]
    pub address: Option<String>,
    /// Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them.
    #[serde(default)]
    pub audiences: Vec<AudienceHeads>,
}

impl Site {
    /// Whether an audience is fed here.
    pub fn feeds(&self, audience: &AudienceKey) -> bool {
        self.audiences.is_empty() || self.audiences.iter().any(|fed| fed.audience == *audience)
    }
}
