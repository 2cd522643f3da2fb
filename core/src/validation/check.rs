use super::limits::measured;
use super::walk::malformed;
use super::{Field, Finding, Place, Report, Shape};
use crate::quantity::Decimal;
use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

/// A value that can be held against the limits of its field. Nothing is allocated unless something is wrong.
pub(crate) trait Check {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report);
}

impl<T: Check> Check for Option<T> {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        if let Some(value) = self {
            value.check(shape, place, report);
        }
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        let Shape::List(of, most) = shape else { return };
        if self.len() > *most as usize {
            report.add(place, Finding::new("too_many", "violation.too_many").limit(most).value(self.len()));
        }
        for (index, item) in self.iter().enumerate() {
            item.check(of, &place.item(index), report);
        }
    }
}

impl Check for u32 {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        if let Shape::Count(limits) = shape {
            limits.check(*self, place, report);
        }
    }
}

impl Check for Decimal {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        if let Shape::Number(limits) = shape {
            limits.check(*self, place, report);
        }
    }
}

impl Check for f64 {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        if let Shape::Measured = shape {
            measured(*self, place, report);
        }
    }
}

impl Check for String {
    fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
        if let Shape::Text(limits) = shape {
            limits.check(self, place, report);
        }
    }
}

/// Types whose every value is right.
macro_rules! always_right {
    ($($type:ty),+ $(,)?) => {
        $(impl $crate::validation::Check for $type {
            fn check(
                &self,
                _: &$crate::validation::Shape,
                _: &$crate::validation::Place<'_>,
                _: &mut $crate::validation::Report,
            ) {}
        })+
    };
}
pub(crate) use always_right;

always_right!(
    bool,
    jiff::Timestamp,
    jiff::civil::Date,
    crate::money::Currency,
    crate::id::ActorId,
    crate::id::AudienceKey,
    crate::id::PortionKey,
    crate::id::PurchaseFormId,
    crate::id::SiteId,
    crate::id::StandardId,
    crate::nutrient::NutrientKey,
    crate::program::TimeOfDay,
);

/// Ids that may be empty, but only where a record has its own.
macro_rules! own_ids {
    ($($id:ty),+ $(,)?) => {
        $(impl Check for $id {
            fn check(&self, shape: &Shape, place: &Place<'_>, report: &mut Report) {
                if self.is_empty() && matches!(shape, Shape::Id) {
                    report.unreadable(place, malformed("", shape));
                }
            }
        })+
    };
}

own_ids!(
    crate::id::AssignmentId,
    crate::id::IngredientId,
    crate::id::LineId,
    crate::id::MenuId,
    crate::id::PlanId,
    crate::id::ProgramId,
    crate::id::StepId,
);

/// Lists up to this long are compared pair by pair, which needs no memory.
const FEW: usize = 16;

/// Whether a key stands in a list twice.
pub(crate) fn repeats<K: Eq + Hash>(keys: impl Iterator<Item = K> + Clone) -> bool {
    if keys.clone().nth(FEW).is_none() {
        let mut rest = keys.clone();
        keys.into_iter().any(|key| {
            rest.next();
            rest.clone().any(|other| other == key)
        })
    } else {
        let mut seen = HashSet::new();
        !keys.into_iter().all(|key| seen.insert(key))
    }
}

/// Reports every entry of a list whose key, the value of `field`, is that of an earlier entry.
pub(crate) fn unique<K: Eq + Hash + Display>(
    keys: impl Iterator<Item = K>,
    list: &Place<'_>,
    field: &Field,
    report: &mut Report,
) {
    let mut seen = HashSet::new();
    for (index, key) in keys.enumerate() {
        let entry = list.item(index);
        let place = entry.field(field);
        if report.is_full() {
            return;
        }
        if seen.contains(&key) {
            report.add(&place, Finding::new("repeated", "violation.repeated").value(key));
        } else if !report.is_broken(&place) {
            seen.insert(key);
        }
    }
}
