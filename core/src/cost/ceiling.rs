use super::{Cost, CostBasis, CostBounds, CostComponent, CostError, MissingCost, check_money};
use crate::error::Result;
use crate::id::PortionKey;
use crate::money::Money;
use crate::quantity::{Decimal, DecimalRange, decimal};

/// The most that what one person is served may cost: Rp 8,000 of ingredients a small portion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ceiling {
    /// Its name, and where it comes from.
    pub name: String,
    /// The components it limits. One that a cost does not state leaves the verdict open.
    pub components: Vec<CostComponent>,
    /// The portion size it holds for; absent: any.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// The limit itself is still within.
    pub amount: Money,
    /// What it limits.
    #[serde(default)]
    pub period: CeilingPeriod,
    /// Which ingredient cost it judges.
    #[serde(default)]
    pub basis: CostBasis,
}

/// What a ceiling limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CeilingPeriod {
    /// Every single serving: the dearest is judged.
    #[default]
    Portion,
    /// All that one person is served in a day.
    Day,
    /// All that one person is served in a week.
    Week,
}

/// Whether a cost keeps a ceiling. To stay far below it is no fault and no merit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CeilingVerdict {
    /// It costs no more, proved.
    Within,
    /// It costs more, proved even where something is missing.
    Over,
    /// It cannot be said, because something is missing.
    Unknown,
}

/// A ceiling judged.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CeilingJudgement {
    /// The name of the ceiling.
    pub ceiling: String,
    /// The verdict.
    pub verdict: CeilingVerdict,
    /// The limit.
    pub limit: Money,
    /// What its components cost.
    pub cost: CostBounds,
    /// Cost less limit, at twelve decimal places: below zero is left, above zero is too much.
    pub variance: CostBounds,
    /// The variance in percent of the limit; absent for a limit of zero.
    pub variance_percent: Option<DecimalRange>,
    /// What is missing in the components it limits.
    pub missing: Vec<MissingCost>,
    /// Components it limits that a cost does not state.
    pub unstated: Vec<CostComponent>,
}

/// Judges what one person is served in the period of a ceiling, the limit included, to the twelfth decimal place.
///
/// `costs` are the servings of that period: each is judged for [`CeilingPeriod::Portion`], their sum otherwise. Errors:
/// a cost of another basis, portion size or currency than the ceiling's, no component, no serving.
pub fn judge_ceiling(ceiling: &Ceiling, costs: &[Cost]) -> Result<CeilingJudgement> {
    let name = || ceiling.name.clone();
    if ceiling.components.is_empty() {
        return Err(CostError::NoComponents { ceiling: name() }.into());
    }
    let mut cost: Option<DecimalRange> = None;
    let (mut missing, mut unstated) = (Vec::new(), Vec::new());
    for served in costs {
        let currency = served.serving.at_least.currency;
        check_money(&format!("the ceiling {}", ceiling.name), &ceiling.amount, currency)?;
        comparable(ceiling, served)?;
        let mut sum = DecimalRange::ZERO;
        for component in std::iter::once(CostComponent::Ingredients).chain(CostComponent::RATED) {
            if !ceiling.components.contains(&component) {
                continue;
            }
            let range = match served.component(component) {
                Some(stated) => stated.serving.range(),
                None => {
                    unstated.push(component);
                    DecimalRange::up_to(None)
                }
            };
            sum = sum.add(&range)?;
        }
        cost = Some(match cost {
            None => sum,
            Some(before) if ceiling.period == CeilingPeriod::Portion => DecimalRange {
                low: before.low.max(sum.low),
                high: before.high.zip(sum.high).map(|(before, sum)| before.max(sum)),
            },
            Some(before) => before.add(&sum)?,
        });
        let concerned = served.missing.iter().filter(|missing| ceiling.components.contains(&missing.component));
        missing.extend(concerned.cloned());
    }
    let cost = cost.ok_or_else(|| CostError::NothingToJudge { ceiling: name() })?;
    unstated.sort();
    unstated.dedup();
    let limit = ceiling.amount.amount;
    let (verdict, variance) = beside_limit(&cost, limit)?;
    let percent = |amount| decimal::div(decimal::mul(amount, Decimal::ONE_HUNDRED)?, limit);
    let variance_percent = if limit.is_zero() {
        None
    } else {
        Some(DecimalRange { low: percent(variance.low)?, high: variance.high.map(percent).transpose()? })
    };
    Ok(CeilingJudgement {
        ceiling: name(),
        verdict,
        limit: ceiling.amount,
        cost: CostBounds::new(&cost, ceiling.amount.currency),
        variance: CostBounds::new(&variance, ceiling.amount.currency),
        variance_percent,
        missing,
        unstated,
    })
}

/// Whether a cost keeps a limit, and the cost less the limit.
///
/// A division rounds at the 28th digit, so a limit that is met exactly may look broken there: what is left is rounded at
/// twelve decimal places, far below any coin, before it counts.
pub(crate) fn beside_limit(cost: &DecimalRange, limit: Decimal) -> Result<(CeilingVerdict, DecimalRange)> {
    let less = |amount| Ok::<_, crate::Error>(decimal::sub(amount, limit)?.round_dp(12).normalize());
    let variance = DecimalRange { low: less(cost.low)?, high: cost.high.map(less).transpose()? };
    let verdict = if variance.low > Decimal::ZERO {
        CeilingVerdict::Over
    } else if variance.high.is_some_and(|high| high <= Decimal::ZERO) {
        CeilingVerdict::Within
    } else {
        CeilingVerdict::Unknown
    };
    Ok((verdict, variance))
}

/// Refuses a cost the ceiling does not speak of.
fn comparable(ceiling: &Ceiling, cost: &Cost) -> Result<()> {
    let ingredients = ceiling.components.contains(&CostComponent::Ingredients);
    if ingredients && cost.basis != ceiling.basis {
        let (expected, found) = (ceiling.basis.word(), cost.basis.word());
        return Err(CostError::Basis { ceiling: ceiling.name.clone(), expected, found }.into());
    }
    match &ceiling.portion {
        Some(portion) if cost.portion.as_ref() != Some(portion) => {
            let found = cost.portion.as_ref().map_or_else(|| "reference".to_owned(), ToString::to_string);
            let fault = CostError::Portion { ceiling: ceiling.name.clone(), expected: portion.to_string(), found };
            Err(fault.into())
        }
        _ => Ok(()),
    }
}
