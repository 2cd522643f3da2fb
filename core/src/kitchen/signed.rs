//! The recipes of signed plans, as they were signed.

use super::PlanApproval;
use super::work::Work;
use crate::error::Result;
use crate::id::{AssignmentId, MenuId, PlanId};
use crate::menu::Menu;
use crate::plan::{Assignment, MenuPlan, PlanStatus, TrayKey};
use std::collections::{BTreeMap, HashMap};

/// A menu and everything it is made of, by id.
pub(super) type Recipe = BTreeMap<String, Menu>;

/// The menus that some trays are cooked by, in as few layers as possible: one has one version of each menu. As a rule
/// there is one.
#[derive(Debug, Default)]
pub(super) struct Layers {
    pub(super) layers: Vec<Recipe>,
    /// In which layer a tray stands.
    pub(super) places: HashMap<TrayKey, usize>,
}

/// The recipes of some assignments, and of some more trays that were served there.
///
/// What an assignment of a signed plan pins counts as it was signed, and what was substituted as it was then; what nobody
/// kept counts as it is now. Assignments of plans that nobody signed lose their pins: they are planned with the menus there
/// are.
pub(super) fn layers(work: &mut Work<'_>, assignments: &mut [Assignment], more: &[TrayKey]) -> Result<Layers> {
    // Whether a plan is bound, and what was signed of it.
    let mut plans: BTreeMap<PlanId, (bool, Option<PlanApproval>)> = BTreeMap::new();
    for assignment in assignments.iter_mut() {
        let id = &assignment.plan_id;
        let bound = match plans.get(id) {
            Some((bound, _)) => *bound,
            None => {
                let found = (is_bound(work, id)?, approval_of(work, id)?);
                plans.entry(id.clone()).or_insert(found).0
            }
        };
        if !bound {
            assignment.menu_version = 0;
            assignment.alternatives.iter_mut().for_each(|other| other.menu_version = 0);
        }
    }
    let plan_of: HashMap<&AssignmentId, &PlanId> = assignments.iter().map(|it| (&it.id, &it.plan_id)).collect();
    let key = |it: &Assignment, menu: &MenuId, version| (it.id.clone(), menu.clone(), version);
    let trays = assignments.iter().flat_map(|it| it.trays().map(move |tray| key(it, tray.menu_id, tray.menu_version)));
    let more = more.iter().filter(|(assignment, ..)| plan_of.contains_key(assignment)).cloned();
    let (mut found, mut known) = (Layers::default(), HashMap::new());
    for tray in trays.chain(more) {
        if found.places.contains_key(&tray) {
            continue;
        }
        let approval = plan_of.get(&tray.0).and_then(|plan| plans.get(*plan)?.1.as_ref());
        let has_own = |approval: &PlanApproval| approval.substitutes.iter().any(|it| it.assignment_id == tray.0);
        // What stands in somewhere may be of the same version and made of something else.
        let shared = (approval.map(|it| &it.plan.id), tray.1.clone(), tray.2);
        let shared = Some(shared).filter(|_| !approval.is_some_and(has_own));
        let place = match shared.as_ref().and_then(|shared| known.get(shared)) {
            Some(place) => *place,
            None => found.put(recipe(work, approval, &tray)?),
        };
        known.extend(shared.map(|shared| (shared, place)));
        found.places.insert(tray, place);
    }
    if found.layers.len() < 2 {
        found.places.clear();
    }
    Ok(found)
}

impl Layers {
    /// Puts a recipe where none of its menus stands in another version.
    fn put(&mut self, recipe: Recipe) -> usize {
        let fits = |layer: &Recipe| recipe.iter().all(|(id, menu)| layer.get(id).is_none_or(|other| other == menu));
        let place = self.layers.iter().position(fits).unwrap_or(self.layers.len());
        match self.layers.get_mut(place) {
            Some(layer) => layer.extend(recipe),
            None => self.layers.push(recipe),
        }
        place
    }
}

/// Whether a plan is signed and not cancelled.
fn is_bound(work: &mut Work<'_>, plan: &PlanId) -> Result<bool> {
    let status = work.require::<MenuPlan>(plan.as_str())?.record.status;
    Ok(!matches!(status, PlanStatus::Draft | PlanStatus::Review | PlanStatus::Cancelled))
}

/// What was signed of a plan, if it is signed and not cancelled.
pub(super) fn approval_of(work: &mut Work<'_>, plan: &PlanId) -> Result<Option<PlanApproval>> {
    if !is_bound(work, plan)? {
        return Ok(None);
    }
    Ok(work.find::<PlanApproval>(plan.as_str())?.map(|stored| stored.record))
}

/// The recipe of a tray: the one that was kept of its version, else the one there is.
fn recipe(work: &mut Work<'_>, approval: Option<&PlanApproval>, tray: &TrayKey) -> Result<Recipe> {
    let (assignment, menu, version) = tray;
    let mut kept = approval.into_iter().flat_map(|approval| {
        let own = approval.substitutes.iter().filter(|substitute| substitute.assignment_id == *assignment);
        own.map(|substitute| &substitute.recipes).chain([&approval.recipes])
    });
    let is_it = |kept: &Menu| kept.id == *menu && kept.version == *version;
    let recipes = kept.find(|recipes| recipes.iter().any(is_it));
    made_of(work, menu, recipes.map_or(&[], Vec::as_slice))
}

/// A menu and everything it is made of: what was kept of it, else what there is.
pub(super) fn made_of(work: &mut Work<'_>, menu: &MenuId, kept: &[Menu]) -> Result<Recipe> {
    let kept: HashMap<&str, &Menu> = kept.iter().map(|menu| (menu.id.as_str(), menu)).collect();
    let (mut recipe, mut next) = (Recipe::new(), vec![menu.to_string()]);
    while let Some(id) = next.pop() {
        if recipe.contains_key(&id) {
            continue;
        }
        let menu = match kept.get(id.as_str()) {
            Some(menu) => Some((*menu).clone()),
            None => work.find::<Menu>(&id)?.map(|stored| stored.record),
        };
        let Some(menu) = menu else { continue };
        let parts = menu.ingredients.iter().filter_map(|line| line.component_menu_id.as_ref());
        next.extend(parts.map(ToString::to_string));
        recipe.insert(id, menu);
    }
    Ok(recipe)
}
