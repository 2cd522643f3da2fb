//! Every status of a plan, every action on it, every role.

use super::workflow::{ALL, FRIDAY, lunch, on, planned, walk, way_to};
use super::*;
use crate::error::Error;
use crate::kitchen::{PlanCopy, PlanCycle};
use crate::plan::{CycleRule, DayRange, MenuPlan, PlanStatus, PlanUpdate, plan_transitions};

const ROLES: [Role; 5] = [Role::Viewer, Role::Nutritionist, Role::Accountant, Role::Head, Role::Admin];
const WRITERS: &[Role] = &[Role::Nutritionist, Role::Head, Role::Admin];
const DECIDERS: &[Role] = &[Role::Head, Role::Admin];

/// A kitchen whose plan `pekan` stands somewhere, as often as it is needed.
struct Ready {
    plan: MenuPlan,
    export: String,
    first: Kitchen,
    made: u32,
}

impl Ready {
    fn at(status: PlanStatus) -> Self {
        let first = planned();
        let plan = walk(&first, "pekan", way_to(status)).unwrap();
        Self { plan, export: first.export_kitchen().unwrap(), first, made: 0 }
    }

    /// The same kitchen again, untouched.
    fn another(&mut self) -> Kitchen {
        self.made += 1;
        let kitchen = self.first.with_session(session(&format!("dapur-{}", self.made), Role::Admin));
        kitchen.import_kitchen(&self.export).unwrap();
        kitchen
    }
}

fn as_role(kitchen: &Kitchen, role: Role) -> Kitchen {
    kitchen.with_session(session(kitchen.session().tenant.as_str(), role))
}

/// Something done to the plan `pekan` of one lunch, `senin`.
struct Deed {
    name: &'static str,
    roles: &'static [Role],
    /// A `y` for each status, in the order of `ALL`, in which it is done.
    done: &'static str,
    /// What it is refused with in every other.
    refusal: &'static str,
    does: fn(&Kitchen, &MenuPlan) -> Result<(), Error>,
}

const DEEDS: [Deed; 9] = [
    Deed {
        name: "update",
        roles: WRITERS,
        done: "y.......",
        refusal: "kitchen.plan_locked",
        does: |kitchen, plan| {
            let update = PlanUpdate::new(plan.id.clone(), plan.version);
            kitchen.update_menu_plan(&PlanUpdate { plan_name: Some("Lain".to_owned()), ..update }).map(drop)
        },
    },
    Deed {
        name: "assign",
        roles: WRITERS,
        done: "y.......",
        refusal: "kitchen.plan_locked",
        does: |kitchen, _| kitchen.assign_menu_to_plan(&[lunch("jumat", "pekan", FRIDAY)], None).map(drop),
    },
    Deed {
        name: "remove",
        roles: WRITERS,
        done: "y.......",
        refusal: "kitchen.plan_locked",
        does: |kitchen, _| kitchen.remove_assignment(&"senin".parse()?, 1),
    },
    Deed {
        name: "repeat",
        roles: WRITERS,
        done: "y.......",
        refusal: "kitchen.plan_locked",
        does: |kitchen, plan| {
            let (pattern, to) = (DayRange { first: TODAY, last: TODAY }, DayRange { first: FRIDAY, last: FRIDAY });
            let (plan_id, rule) = (plan.id.clone(), CycleRule::Skip);
            kitchen.apply_cycle(&PlanCycle { plan_id, pattern, target_plan_id: None, to, rule }, None).map(drop)
        },
    },
    Deed {
        name: "substitute",
        roles: WRITERS,
        done: "...yy...",
        refusal: "kitchen.not_published",
        does: |kitchen, _| kitchen.substitute_menu(&"senin".parse()?, 1, &"uduk".parse()?, "habis").map(drop),
    },
    Deed {
        name: "delete",
        roles: WRITERS,
        done: "y.....y.",
        refusal: "kitchen.in_use",
        does: |kitchen, plan| kitchen.delete_menu_plan(&plan.id, plan.version),
    },
    Deed {
        name: "copy",
        roles: WRITERS,
        done: "yyyyyyyy",
        refusal: "",
        does: |kitchen, plan| {
            let (id, plan_name) = (plan.id.clone(), "Salinan".to_owned());
            let copy = PlanCopy { id, new_id: None, plan_name, start_date: date(2026, 2, 2) };
            kitchen.duplicate_menu_plan(&copy, None).map(drop)
        },
    },
    Deed {
        name: "what was signed",
        roles: &ROLES,
        done: "..yyyy..",
        refusal: "kitchen.not_found",
        does: |kitchen, plan| kitchen.get_plan_approval(&plan.id).map(drop),
    },
    Deed {
        name: "what changed since",
        roles: &ROLES,
        done: "..yyyy..",
        refusal: "kitchen.not_found",
        does: |kitchen, plan| kitchen.get_plan_drift(&plan.id).map(drop),
    },
];

/// What came out must be what the table says; whatever was refused changed nothing.
fn came_out(kitchen: &Kitchen, ready: &Ready, done: Result<(), Error>, refusal: Option<&str>, what: &str) {
    let code = done.err().map(|error| error.code());
    assert_eq!(code, refusal, "{what}");
    if refusal.is_some() {
        assert_eq!(kitchen.export_kitchen().unwrap(), ready.export, "{what}");
    }
}

#[test]
fn every_action_is_done_in_its_statuses_by_its_roles_and_otherwise_changes_nothing() {
    for (status, place) in ALL.into_iter().zip(0..) {
        let mut ready = Ready::at(status);
        for deed in &DEEDS {
            let mut kitchen = ready.another();
            for role in ROLES {
                let done = (deed.does)(&as_role(&kitchen, role), &ready.plan);
                let refusal = match deed.done.as_bytes()[place] {
                    _ if !deed.roles.contains(&role) => Some("kitchen.denied"),
                    b'y' => None,
                    _ => Some(deed.refusal),
                };
                came_out(&kitchen, &ready, done, refusal, &format!("{} at {status:?} by {role:?}", deed.name));
                if refusal.is_none() {
                    kitchen = ready.another();
                }
            }
        }
    }
}

/// By the table of steps, which `plan::tests::workflow` proves: whoever may not send plans in or decide is refused first,
/// then what is no step, then who may not decide, then silence where a reason is needed. It is the last day of the plan.
#[test]
fn every_step_is_taken_by_its_roles_and_otherwise_changes_nothing() {
    let steps = plan_transitions();
    for from in ALL {
        let mut ready = Ready::at(from);
        for to in ALL {
            let step = steps.iter().find(|step| step.from == from && step.to == to);
            let asked = if matches!(to, PlanStatus::Draft | PlanStatus::Review) { WRITERS } else { DECIDERS };
            let mut kitchen = ready.another();
            for role in ROLES {
                for reason in [None, Some("  "), Some("rapat")] {
                    let here = on(&as_role(&kitchen, role), FRIDAY);
                    let (id, seen) = (&ready.plan.id, ready.plan.version);
                    let done = here.transition_menu_plan(id, seen, to, reason).map(drop);
                    let silent = reason != Some("rapat");
                    let refusal = match step {
                        _ if !asked.contains(&role) => Some("kitchen.denied"),
                        None => Some("kitchen.no_such_step"),
                        Some(step) if step.decides && !DECIDERS.contains(&role) => Some("kitchen.denied"),
                        Some(step) if step.needs_reason && silent => Some("kitchen.reason_needed"),
                        Some(_) => None,
                    };
                    came_out(&kitchen, &ready, done, refusal, &format!("{from:?} to {to:?} by {role:?}, {reason:?}"));
                    if refusal.is_none() {
                        kitchen = ready.another();
                    }
                }
            }
        }
    }
}
