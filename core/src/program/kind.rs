/// What a programme is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProgramType {
    /// Meals for pupils on school days.
    #[serde(alias = "MAKAN_SEKOLAH")]
    SchoolFeeding,
    /// Food beside what is eaten at home: for toddlers, pregnant and breastfeeding women.
    #[serde(alias = "MAKANAN_TAMBAHAN", alias = "PMT")]
    SupplementaryFeeding,
    /// Food for people who recover from malnutrition.
    #[serde(alias = "PEMULIHAN_GIZI")]
    NutritionalRecovery,
    /// Teaching about food, with meals.
    #[serde(alias = "EDUKASI_GIZI")]
    NutritionalEducation,
    /// Food after a disaster.
    #[serde(alias = "GIZI_DARURAT")]
    EmergencyNutrition,
    /// Food against stunting.
    #[serde(alias = "INTERVENSI_STUNTING")]
    StuntingIntervention,
    /// Something else: a hospital, a canteen, a care home.
    #[serde(alias = "LAINNYA")]
    Other,
}

/// Where a programme stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProgramStatus {
    /// It runs, or will on its first day.
    #[default]
    #[serde(alias = "AKTIF")]
    Active,
    /// It rests and may go on.
    #[serde(alias = "DIJEDA")]
    Paused,
    /// It is over.
    #[serde(alias = "SELESAI")]
    Completed,
    /// It was given up.
    #[serde(alias = "DIBATALKAN")]
    Cancelled,
}
