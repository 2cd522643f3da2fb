//! Whether there are as many trays for a special diet as people who need them.

use super::servings::shared_out;
use super::{Assignment, TrayVerdict};
use crate::id::AudienceKey;
use crate::program::{NutritionProgram, SpecialDiet};
use std::collections::BTreeSet;

/// People of an audience for whom there is no tray left.
pub(super) struct Shortage<'a> {
    /// The first assignment of the meal that has the tray, and the tray's place in it.
    pub(super) assignment: &'a Assignment,
    pub(super) place: usize,
    pub(super) audience: &'a AudienceKey,
    pub(super) diet: &'a SpecialDiet,
    pub(super) missing: u32,
    pub(super) verdict: TrayVerdict,
    /// Trays that all of the assignment's audiences need, and those that are planned.
    pub(super) needed: u32,
    pub(super) planned: i64,
}

/// The shortages at each meal. The assignments come sorted by meal; those of one plan and audience that differ in their
/// sites are counted together, because the heads of a diet are those of all sites.
pub(super) fn shortages<'a>(sorted: &[&'a Assignment], program: &'a NutritionProgram) -> Vec<Shortage<'a>> {
    let mut found = Vec::new();
    for meal in sorted.chunk_by(|a, b| (a.date, a.meal_type) == (b.date, b.meal_type)) {
        let mut done = BTreeSet::new();
        for assignment in meal {
            for (place, other) in assignment.alternatives.iter().enumerate() {
                if !done.insert((&assignment.plan_id, &assignment.audience, &other.diet)) {
                    continue;
                }
                let together = meal.iter().copied().filter(|it| {
                    (&it.plan_id, &it.audience) == (&assignment.plan_id, &assignment.audience)
                        && it.alternatives.iter().any(|it| it.diet == other.diet)
                });
                found.extend(short(assignment, place, &together.collect::<Vec<_>>(), program));
            }
        }
    }
    found
}

/// The shortage of one tray, by audience: what the trays of these assignments leave out of the heads.
fn short<'a>(
    assignment: &'a Assignment,
    place: usize,
    together: &[&Assignment],
    program: &'a NutritionProgram,
) -> Vec<Shortage<'a>> {
    let Some(own) = assignment.alternatives.get(place) else { return Vec::new() };
    let trays = together.iter().flat_map(|it| it.trays()).filter(|tray| tray.diet == Some(&own.diet));
    let planned: i64 = trays.map(|tray| tray.total()).sum();
    let diets = program.audiences.iter().filter_map(|fed| {
        let key = &fed.audience;
        let is_fed = together.iter().any(|it| it.special_diets(program).any(|(other, _)| other == key));
        let diet = fed.special_diets.iter().find(|diet| diet.name == own.diet);
        diet.filter(|_| is_fed).map(|diet| (key, diet))
    });
    let diets: Vec<(&AudienceKey, &SpecialDiet)> = diets.collect();
    let needs: Vec<(u32, u32)> = diets.iter().map(|(key, diet)| heads_at(together, key, diet, program)).collect();
    let least: Vec<u32> = needs.iter().map(|(least, _)| *least).collect();
    let most: Vec<u32> = needs.iter().map(|(_, most)| *most).collect();
    for (verdict, heads) in [(TrayVerdict::Broken, least), (TrayVerdict::Unknown, most)] {
        let needed: u32 = heads.iter().fold(0, |sum, heads| sum.saturating_add(*heads));
        if planned >= i64::from(needed) {
            continue;
        }
        let shares = shared_out(u32::try_from(planned).unwrap_or(0), &heads);
        let missing = heads.iter().zip(shares).map(|(heads, share)| heads.saturating_sub(share));
        let each = diets.iter().zip(missing).filter(|(_, missing)| *missing > 0);
        let shortage = |((audience, diet), missing): (&(&'a AudienceKey, &'a SpecialDiet), u32)| Shortage {
            assignment,
            place,
            audience,
            diet,
            missing,
            verdict,
            needed,
            planned,
        };
        return each.map(shortage).collect();
    }
    Vec::new()
}

/// How many people with a diet are at least, and at most, where these assignments go.
fn heads_at(
    assignments: &[&Assignment],
    audience: &AudienceKey,
    diet: &SpecialDiet,
    program: &NutritionProgram,
) -> (u32, u32) {
    let is_here = |site| assignments.iter().any(|it| it.site.as_ref().is_none_or(|own| own == site));
    let sites = || program.sites.iter().filter(|site| site.feeds(audience));
    if assignments.iter().any(|it| it.site.is_none()) || sites().all(|site| is_here(&site.id)) {
        return (diet.heads, diet.heads);
    }
    // Where nobody counts an audience at a site, everybody may be there.
    let counted = |here: bool| {
        sites().filter(|site| is_here(&site.id) == here).fold(0_u32, |sum, site| {
            let own = site.audiences.iter().find(|fed| fed.audience == *audience);
            sum.saturating_add(own.map_or(diet.heads, |own| own.heads))
        })
    };
    let all = program.audiences.iter().find(|fed| fed.audience == *audience).map_or(0, |fed| fed.heads);
    let (here, elsewhere) = (counted(true), counted(false));
    let nowhere = all.saturating_sub(here.saturating_add(elsewhere));
    let least = diet.heads.saturating_sub(elsewhere.saturating_add(nowhere));
    (least, diet.heads.min(here.saturating_add(nowhere)))
}
