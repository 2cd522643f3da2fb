//! What a standard must be before anything is judged by it.

use super::{BalanceError, IntakeLevel, Limit, Measure, Rule, RuleBasis, Standard};
use crate::error::Result;
use crate::nutrient::{NutrientKey, NutrientRegistry, NutrientUnit};
use crate::quantity::Decimal;
use std::collections::HashSet;

impl Standard {
    /// Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
    /// without a limit, a share of a reference that no table has. The path of the error names the place.
    pub fn check(&self, registry: &NutrientRegistry) -> Result<()> {
        once("groups", self.groups.iter().map(|group| group.key.as_str()))?;
        once("audiences", self.audiences.iter().map(|audience| audience.key.as_str()))?;
        once("rules", self.rules.iter().map(|rule| rule.id.as_str()))?;
        if let (Some(from), Some(to)) = (self.valid_from, self.valid_to)
            && from > to
        {
            return Err(BalanceError::BadPeriod { from, to }.into());
        }
        for (place, table) in self.intakes.iter().enumerate() {
            self.check_table(table, registry).map_err(|error| error.at(format!("intakes[{place}]")))?;
        }
        for (place, audience) in self.audiences.iter().enumerate() {
            self.check_audience(audience).map_err(|error| error.at(format!("audiences[{place}]")))?;
        }
        for (place, rule) in self.rules.iter().enumerate() {
            self.check_rule(rule, registry).map_err(|error| error.at(format!("rules[{place}]")))?;
        }
        for (place, printed) in self.printed.iter().enumerate() {
            let at = |error: crate::Error| error.at(format!("printed[{place}]"));
            registry.get(printed.nutrient.as_str()).map_err(at)?;
            self.audience(&printed.audience).map_err(at)?;
            self.rule(printed.rule.as_str()).map_err(at)?;
            order(Some(printed.min), Some(printed.max)).map_err(at)?;
        }
        Ok(())
    }

    fn check_table(&self, table: &super::IntakeTable, registry: &NutrientRegistry) -> Result<()> {
        for nutrient in &table.nutrients {
            registry.get(nutrient.as_str()).map_err(|error| error.at("nutrients"))?;
        }
        once("nutrients", table.nutrients.iter().map(NutrientKey::as_str))?;
        once("rows", table.rows.iter().map(|row| row.group.as_str()))?;
        for (place, row) in table.rows.iter().enumerate() {
            let at = |fault: BalanceError| crate::Error::from(fault).at(format!("rows[{place}]"));
            self.check_group(&row.group).map_err(at)?;
            let (values, nutrients) = (row.daily.len(), table.nutrients.len());
            if values != nutrients {
                return Err(at(BalanceError::RowLength { group: row.group.clone(), values, nutrients }));
            }
            if let Some(bad) = row.daily.iter().find(|value| !(value.is_finite() && **value >= 0.0)) {
                return Err(at(BalanceError::BadNumber { what: "a daily intake", value: bad.to_string() }));
            }
        }
        Ok(())
    }

    fn check_group(&self, key: &str) -> Result<(), BalanceError> {
        let known = self.groups.iter().any(|group| group.key == key);
        if known { Ok(()) } else { Err(BalanceError::UnknownGroup { group: key.to_owned() }) }
    }

    fn check_audience(&self, audience: &super::Audience) -> Result<()> {
        for part in audience.reference.iter().chain(&audience.increments) {
            self.check_group(&part.group)?;
            if !(part.weight.is_finite() && part.weight > 0.0) {
                return Err(BalanceError::BadNumber { what: "a weight", value: part.weight.to_string() }.into());
            }
        }
        for share in &audience.shares {
            order(Some(share.min), Some(share.max)).map_err(|error| error.at("shares"))?;
        }
        Ok(())
    }

    /// The rule of an id.
    pub(crate) fn rule(&self, id: &str) -> Result<&Rule> {
        let found = self.rules.iter().find(|rule| rule.id.as_str() == id);
        found.ok_or_else(|| BalanceError::UnknownRule { rule: id.chars().take(64).collect() }.into())
    }

    fn check_rule(&self, rule: &Rule, registry: &NutrientRegistry) -> Result<()> {
        let at = |error: crate::Error| error.at("measure");
        for nutrient in rule.measure.nutrients() {
            registry.get(nutrient.as_str()).map_err(at)?;
        }
        for (place, limit) in rule.limits.iter().enumerate() {
            let at = |error: crate::Error| error.at(format!("limits[{place}]"));
            order(limit.min, limit.max).map_err(at)?;
            limit.audiences.iter().try_for_each(|key| self.audience(key).map(|_| ())).map_err(at)?;
        }
        rule.audiences.iter().try_for_each(|key| self.audience(key).map(|_| ()))?;
        check_measure(rule, registry)?;
        if rule.basis.is_empty() {
            return Err(BalanceError::NoBasis { basis: "it names no basis" }.into());
        }
        if rule.minimum.is_none() && rule.maximum.is_none() {
            return Err(BalanceError::NoLimit { side: "no side" }.into());
        }
        match &rule.measure {
            Measure::FreeOf { .. } | Measure::Diet { .. } if rule.minimum.is_some() || !rule.limits.is_empty() => {
                Err(BalanceError::NoLimit { side: "the lower side of an exclusion" }.into())
            }
            Measure::FreeOf { .. } | Measure::Diet { .. } => Ok(()),
            Measure::ShareOfDay { nutrients, level } => {
                check_sides(rule, !rule.limits.is_empty())?;
                self.check_shares(rule, nutrients, *level)
            }
            _ => check_sides(rule, true),
        }
    }

    /// What is recommended must be known for every group of every audience the rule holds for; a maximum need not be.
    fn check_shares(&self, rule: &Rule, nutrients: &[NutrientKey], level: IntakeLevel) -> Result<()> {
        for audience in &self.audiences {
            if !(rule.audiences.is_empty() || rule.audiences.contains(&audience.key)) {
                continue;
            }
            if rule.limits.is_empty() && audience.shares.is_empty() {
                return Err(BalanceError::NoLimit { side: "a share of the day of an audience without shares" }.into());
            }
            let parts = audience.reference.iter().chain(&audience.increments);
            for (part, nutrient) in parts.flat_map(|part| nutrients.iter().map(move |nutrient| (part, nutrient))) {
                if level == IntakeLevel::Recommended && self.intake(level, &part.group, nutrient).is_none() {
                    let (nutrient, group) = (nutrient.to_string(), part.group.clone());
                    return Err(BalanceError::NoReference { nutrient, group }.into());
                }
            }
            if audience.reference.is_empty() {
                let (nutrient, group) = ("reference".to_owned(), audience.key.to_string());
                return Err(BalanceError::NoReference { nutrient, group }.into());
            }
        }
        Ok(())
    }
}

fn check_measure(rule: &Rule, registry: &NutrientRegistry) -> Result<()> {
    let none = |empty: bool, what: &'static str| match empty {
        true => Err(crate::Error::from(BalanceError::BadNumber { what, value: "none".to_owned() })),
        false => Ok(()),
    };
    match &rule.measure {
        Measure::Nutrient { nutrients } | Measure::ShareOfDay { nutrients, .. } => {
            once("nutrients", nutrients.iter().map(NutrientKey::as_str))?;
            none(nutrients.is_empty(), "the number of nutrients")
        }
        Measure::PercentOfEnergy { nutrient, kcal_per_gram } => {
            if registry.get(nutrient.as_str())?.unit != NutrientUnit::G {
                return Err(BalanceError::NotInGrams { nutrient: nutrient.to_string() }.into());
            }
            if *kcal_per_gram <= Decimal::ZERO {
                let value = kcal_per_gram.to_string();
                return Err(BalanceError::BadNumber { what: "the energy of a gram", value }.into());
            }
            Ok(())
        }
        Measure::Dishes { window_days, count, .. } => {
            if *count == super::DishCount::Days && rule.basis.iter().any(|basis| *basis != RuleBasis::Period) {
                return Err(BalanceError::NoBasis { basis: "days are counted in a period only" }.into());
            }
            none(*window_days == Some(0), "the days of a window")
        }
        Measure::Component { days, .. } => {
            if *days != 1 && rule.basis.iter().any(|basis| *basis != RuleBasis::Period) {
                return Err(
                    BalanceError::NoBasis { basis: "a limit for several days is judged in a period only" }.into()
                );
            }
            none(*days == 0, "the days of a component")
        }
        Measure::Cost { components, .. } => none(components.is_empty(), "the number of cost components"),
        Measure::PlateShare { courses } => none(courses.is_empty(), "the number of courses"),
        Measure::FreeOf { .. } | Measure::Diet { .. } => Ok(()),
    }
}

/// Every judged side has a limit, and a daily floor has a minimum to be a share of.
fn check_sides(rule: &Rule, needs_limits: bool) -> Result<()> {
    if rule.daily_floor_percent.is_some() && (rule.minimum.is_none() || !rule.basis.contains(&RuleBasis::Period)) {
        return Err(BalanceError::NoLimit { side: "a daily floor without a minimum over a period" }.into());
    }
    if !needs_limits {
        return Ok(());
    }
    let lacks = |side: fn(&Limit) -> Option<Decimal>| {
        rule.limits.is_empty() || rule.limits.iter().any(|limit| side(limit).is_none())
    };
    if rule.minimum.is_some() && lacks(|limit| limit.min) {
        return Err(BalanceError::NoLimit { side: "the minimum" }.into());
    }
    if rule.maximum.is_some() && lacks(|limit| limit.max) {
        return Err(BalanceError::NoLimit { side: "the maximum" }.into());
    }
    Ok(())
}

fn once<'a>(path: &str, keys: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = HashSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(crate::Error::from(BalanceError::Duplicate { key: key.to_owned() }).at(path));
        }
    }
    Ok(())
}

fn order(min: Option<Decimal>, max: Option<Decimal>) -> Result<()> {
    let Some(value) = [min, max].into_iter().flatten().find(|value| *value < Decimal::ZERO) else {
        return match min.zip(max) {
            Some((min, max)) if min > max => {
                Err(BalanceError::Order { min: min.to_string(), max: max.to_string() }.into())
            }
            _ => Ok(()),
        };
    };
    Err(BalanceError::BadNumber { what: "a limit", value: value.to_string() }.into())
}
