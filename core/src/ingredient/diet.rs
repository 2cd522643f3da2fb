/// Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DietStatus {
    /// It fits.
    Yes,
    /// Nobody said.
    #[default]
    Unknown,
    /// It does not fit.
    No,
}

/// A diet statement with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DietClaim {
    /// Whether it fits.
    pub status: DietStatus,
    /// What it rests on: a certificate number, "plant, by nature".
    #[serde(default)]
    pub basis: String,
}
