//! Values a table leaves out but its other columns imply (FAO/INFOODS Guidelines for Converting Units, 2012).
//!
//! | target | formula |
//! |---|---|
//! | vitamin A, RE | retinol + β-carotene/6 + other provitamin A carotenoids/12 |
//! | vitamin A, RAE | retinol + β-carotene/12 + other provitamin A carotenoids/24 |
//! | folate, total | food folate + folic acid |
//! | folate, DFE | food folate + 1.7 × folic acid |
//! | niacin equivalent | niacin + tryptophan/60 |
//! | energy, kJ | kcal × 4.184 |
//! | energy, kcal | 4 × protein + 9 × fat + 4 × carbohydrate + 7 × alcohol, only when the table has no energy |
//!
//! Retention applies to the parts before the formula. A table with only total carotene leaves an interval: all of it
//! β-carotene, or none.

use super::row::Raised;
use super::{GapReason, NutrientRegistry};

/// One part of a formula: an amount per 100 g, whose retention follows `source`, times a coefficient; both may be ranges.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    pub(super) source: usize,
    pub(super) amount: f64,
    /// The most the amount can be; more than `amount` in a fortified food only.
    pub(super) most: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

/// A nutrient computed from others.
#[derive(Debug, Clone)]
pub(super) struct Derived {
    pub(super) target: usize,
    pub(super) formula: &'static str,
    pub(super) terms: Vec<Term>,
    /// Why the formula proves no exact value, if it does not.
    pub(super) gap: Option<GapReason>,
    /// A part is missing, so only physics bounds the target.
    pub(super) open: bool,
}

/// The nutrients that hold a part: when a programme raises the part, a value stated for them is only their least.
pub(super) fn computed_from(part: &str) -> &'static [&'static str] {
    match part {
        "retinol_ug" | "carotene_total_ug" => &["vit_a_re_ug", "vit_a_rae_ug"],
        "carotene_beta_ug" | "carotene_alpha_ug" | "cryptoxanthin_beta_ug" => {
            &["carotene_total_ug", "vit_a_re_ug", "vit_a_rae_ug"]
        }
        "folic_acid_ug" | "folate_food_ug" => &["folate_total_ug", "folate_dfe_ug"],
        "folate_total_ug" => &["folate_dfe_ug"],
        "niacin_mg" | "tryptophan_mg" => &["niacin_equivalent_mg"],
        "vit_b12_added_ug" => &["vit_b12_ug"],
        "vit_e_added_mg" => &["vit_e_mg"],
        _ => &[],
    }
}

/// The values of one food by nutrient key.
pub(super) struct Stated<'a> {
    pub(super) registry: &'a NutrientRegistry,
    pub(super) amounts: &'a [Option<f64>],
    pub(super) raised: &'a [Raised],
}

impl Stated<'_> {
    fn place(&self, key: &str) -> Option<usize> {
        self.registry.position(key)
    }

    fn amount(&self, key: &str) -> Option<f64> {
        self.amounts.get(self.place(key)?).copied().flatten()
    }

    fn term(&self, key: &str, coefficient: f64) -> Option<Term> {
        let (source, amount) = (self.place(key)?, self.amount(key)?);
        let most = self.raised.iter().find(|raised| raised.nutrient == source).map_or(amount, |raised| raised.most);
        Some(Term { source, amount, most, low: coefficient, high: coefficient })
    }

    /// All the formulas that apply: their target is in the registry and not stated.
    pub(super) fn derive(&self) -> Vec<Derived> {
        let mut derived: Vec<Derived> = [
            self.vitamin_a("vit_a_re_ug", "vitamin_a_re", 6.0),
            self.vitamin_a("vit_a_rae_ug", "vitamin_a_rae", 12.0),
            self.sum("folate_total_ug", "folate_total", &[("folate_food_ug", 1.0), ("folic_acid_ug", 1.0)], &[]),
            self.folate_dfe(),
            self.sum(
                "niacin_equivalent_mg",
                "niacin_equivalent",
                &[("niacin_mg", 1.0), ("tryptophan_mg", 1.0 / 60.0)],
                &[],
            ),
            self.sum(
                "energy_kcal",
                "atwater_general",
                &[("protein_g", 4.0), ("fat_g", 9.0), ("carbohydrate_g", 4.0)],
                &[("alcohol_g", 7.0)],
            ),
        ]
        .into_iter()
        .flatten()
        .collect();
        derived.extend(self.kilojoules(&derived));
        for derived in &mut derived {
            let of_term = |raised: &&Raised| derived.terms.iter().any(|term| term.source == raised.nutrient);
            for raised in self.raised.iter().filter(of_term) {
                derived.gap = derived.gap.filter(|_| !raised.open).or(Some(GapReason::FortificationLevelMissing));
                derived.open |= raised.open;
            }
        }
        derived
    }

    fn wants(&self, target: &str) -> Option<usize> {
        self.place(target).filter(|_| self.amount(target).is_none())
    }

    /// A sum of parts that must all be stated, and of others that count when they are.
    fn sum(&self, target: &str, formula: &'static str, must: &[(&str, f64)], may: &[(&str, f64)]) -> Option<Derived> {
        let target = self.wants(target)?;
        let mut terms = must.iter().map(|(key, factor)| self.term(key, *factor)).collect::<Option<Vec<_>>>()?;
        terms.extend(may.iter().filter_map(|(key, factor)| self.term(key, *factor)));
        Some(Derived { target, formula, terms, gap: None, open: false })
    }

    fn kilojoules(&self, derived: &[Derived]) -> Option<Derived> {
        let (target, kcal) = (self.wants("energy_kj")?, self.place("energy_kcal")?);
        let terms = match derived.iter().find(|other| other.target == kcal) {
            Some(atwater) => atwater
                .terms
                .iter()
                .map(|term| Term { low: term.low * 4.184, high: term.high * 4.184, ..*term })
                .collect(),
            None => vec![self.term("energy_kcal", 4.184)?],
        };
        Some(Derived { target, formula: "kilojoules", terms, gap: None, open: false })
    }

    fn folate_dfe(&self) -> Option<Derived> {
        let formula = "folate_dfe";
        let parts = [("folate_food_ug", 1.0), ("folic_acid_ug", 1.7)];
        self.sum("folate_dfe_ug", formula, &parts, &[]).or_else(|| {
            let target = self.wants("folate_dfe_ug")?;
            let total = self.term("folate_total_ug", 1.0)?;
            let terms = vec![Term { high: 1.7, ..total }];
            Some(Derived { target, formula, terms, gap: Some(GapReason::ValueMissing), open: false })
        })
    }

    fn vitamin_a(&self, target: &str, formula: &'static str, beta_share: f64) -> Option<Derived> {
        let target = self.wants(target)?;
        let other_share = beta_share * 2.0;
        let retinol = self.term("retinol_ug", 1.0);
        let beta = self.term("carotene_beta_ug", 1.0 / beta_share);
        let total = self.term("carotene_total_ug", 1.0 / other_share);
        let others =
            [self.term("carotene_alpha_ug", 1.0 / other_share), self.term("cryptoxanthin_beta_ug", 1.0 / other_share)];
        let mut gap = None;
        let mut terms: Vec<Term> = Vec::with_capacity(4);
        terms.extend(retinol);
        match (beta, total, others) {
            (Some(beta), _, [Some(alpha), Some(crypto)]) => terms.extend([beta, alpha, crypto]),
            (Some(beta), Some(total), _) => {
                let amount = (total.amount - beta.most).max(0.0);
                terms.extend([beta, Term { amount, most: (total.most - beta.amount).max(0.0), ..total }]);
            }
            (None, Some(total), _) => {
                terms.push(Term { high: 1.0 / beta_share, ..total });
                gap = Some(GapReason::CaroteneSplitMissing);
            }
            (beta, None, others) => {
                terms.extend(beta);
                terms.extend(others.into_iter().flatten());
                gap = Some(GapReason::ValueMissing);
            }
        }
        let open = retinol.is_none() || gap == Some(GapReason::ValueMissing);
        let gap = if open { Some(GapReason::ValueMissing) } else { gap };
        (!terms.is_empty()).then_some(Derived { target, formula, terms, gap, open })
    }
}
