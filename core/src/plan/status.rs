/// Where a plan stands in its workflow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlanStatus {
    /// It is being written.
    #[default]
    #[serde(alias = "DRAF", alias = "KONSEP")]
    Draft,
    /// Somebody looks it over.
    #[serde(alias = "DITINJAU", alias = "PENDING_REVIEW", alias = "REVIEWED", alias = "PENDING_APPROVAL")]
    Review,
    /// It is signed.
    #[serde(alias = "DISETUJUI")]
    Approved,
    /// The schools and the kitchen can see it.
    #[serde(alias = "DITERBITKAN")]
    Published,
    /// It is being cooked.
    #[serde(alias = "AKTIF")]
    Active,
    /// It is over.
    #[serde(alias = "SELESAI")]
    Completed,
    /// It was given up.
    #[serde(alias = "DIBATALKAN")]
    Cancelled,
    /// It is kept for the record only.
    #[serde(alias = "DIARSIPKAN")]
    Archived,
}

impl PlanStatus {
    /// Whether nothing of the plan will be cooked any more: completed, cancelled or archived.
    pub fn is_over(&self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled | Self::Archived)
    }
}
