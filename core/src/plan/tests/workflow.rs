use super::*;
use crate::plan::{PlanStatus, plan_conflicts, plan_transitions};
use PlanStatus::{Active, Approved, Archived, Cancelled, Completed, Draft, Published, Review};

const ALL: [PlanStatus; 8] = [Draft, Review, Approved, Published, Active, Completed, Cancelled, Archived];

/// A row for each status a plan may leave, a letter for each it may enter: `w` a writer may, `d` somebody must decide,
/// upper case with a reason.
const STEPS: [&str; 8] = [
    ".w....D.", // draft
    "W.d...D.", // review
    "D..d..D.", // approved
    "....d.D.", // published
    ".....dD.", // active
    ".......d", // completed
    ".......d", // cancelled
    "........", // archived
];

#[test]
fn the_steps_are_exactly_these() {
    let steps = plan_transitions();
    let mut expected = 0;
    for (from, row) in ALL.into_iter().zip(STEPS) {
        for (to, letter) in ALL.into_iter().zip(row.chars()) {
            let found: Vec<_> = steps.iter().filter(|step| step.from == from && step.to == to).collect();
            assert_eq!(from.may_become(to), letter != '.', "{from:?} to {to:?}");
            assert_eq!(found.len(), usize::from(letter != '.'), "{from:?} to {to:?}");
            for step in found {
                let shown = if step.decides { 'd' } else { 'w' };
                let shown = if step.needs_reason { shown.to_ascii_uppercase() } else { shown };
                assert_eq!(shown, letter, "{from:?} to {to:?}");
                expected += 1;
            }
        }
    }
    assert_eq!(steps.len(), expected);
}

#[test]
fn every_plan_can_reach_the_archive_and_nothing_leaves_it() {
    for status in ALL {
        let mut reached = vec![status];
        while let Some(next) =
            ALL.into_iter().find(|to| !reached.contains(to) && reached.iter().any(|from| from.may_become(*to)))
        {
            reached.push(next);
        }
        assert!(reached.contains(&Archived), "{status:?}");
    }
    assert!(ALL.iter().all(|to| !Archived.may_become(*to)));
}

#[test]
fn a_status_is_open_signed_or_over_or_in_review() {
    for status in ALL {
        let kinds = [status.is_open(), status == Review, status.is_signed(), status.is_over()];
        assert_eq!(kinds.iter().filter(|is| **is).count(), 1, "{status:?}");
        assert!(!status.is_published() || status.is_signed());
    }
}

#[test]
fn plans_conflict_where_one_plan_with_both_would() {
    let slots =
        [("*", "*"), ("small", "*"), ("large", "s-both"), ("small", "s-large"), ("*", "s-both"), ("small", "s-small")];
    let every = |plan: &str| {
        let at = |at: usize, day: Date, audience: &str, site: &str| Assignment {
            plan_id: plan.parse().unwrap(),
            ..lunch(&format!("{plan}-{at}-{day}"), day, audience, site)
        };
        let days = [date(2026, 1, 5), date(2026, 1, 7)];
        let of_day =
            |day| slots.iter().enumerate().map(move |(place, (audience, site))| at(place, day, audience, site));
        days.into_iter().flat_map(of_day).collect::<Vec<_>>()
    };
    let (ours, others, program) = (every("jan"), every("feb"), program());
    for first in &ours {
        for second in &others {
            let found = plan_conflicts(&program, std::slice::from_ref(first), std::slice::from_ref(second));
            let second_here = Assignment { plan_id: first.plan_id.clone(), ..second.clone() };
            let within = slot_conflicts(&program, &[first.clone(), second_here]);
            assert_eq!(found.len(), within.len());
            for (across, within) in found.into_iter().zip(within) {
                assert_eq!(across.second_plan_id.as_ref(), Some(&second.plan_id));
                assert_eq!(SlotConflict { second_plan_id: None, ..across }, within);
            }
        }
    }
    assert!(!plan_conflicts(&program, &ours, &others).is_empty());
    assert!(plan_conflicts(&program, &ours, &ours).is_empty(), "a plan is no other plan");
}
