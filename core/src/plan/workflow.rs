use super::PlanStatus;
use PlanStatus::{Active, Approved, Archived, Cancelled, Completed, Draft, Published, Review};

/// One step a plan may take in its workflow.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanTransition {
    /// Where the plan stands.
    pub from: PlanStatus,
    /// Where it goes.
    pub to: PlanStatus,
    /// Whether only those may do it who answer for the plan. Otherwise whoever writes plans may.
    pub decides: bool,
    /// Whether it must say why.
    pub needs_reason: bool,
}

const fn step(from: PlanStatus, to: PlanStatus) -> PlanTransition {
    PlanTransition { from, to, decides: true, needs_reason: false }
}

const fn with_reason(from: PlanStatus, to: PlanStatus) -> PlanTransition {
    PlanTransition { needs_reason: true, ..step(from, to) }
}

const fn by_the_writer(transition: PlanTransition) -> PlanTransition {
    PlanTransition { decides: false, ..transition }
}

const TRANSITIONS: [PlanTransition; 14] = [
    by_the_writer(step(Draft, Review)),
    with_reason(Draft, Cancelled),
    by_the_writer(with_reason(Review, Draft)),
    step(Review, Approved),
    with_reason(Review, Cancelled),
    with_reason(Approved, Draft),
    step(Approved, Published),
    with_reason(Approved, Cancelled),
    step(Published, Active),
    with_reason(Published, Cancelled),
    step(Active, Completed),
    with_reason(Active, Cancelled),
    step(Completed, Archived),
    step(Cancelled, Archived),
];

/// Every step a plan may take, by where it stands. There is no other.
///
/// A plan that schools have seen does not become a draft again: single menus of it are substituted, or it is cancelled.
///
/// ```
/// use gizi::plan::{PlanStatus, plan_transitions};
///
/// let from_review = plan_transitions().into_iter().filter(|step| step.from == PlanStatus::Review);
/// let next: Vec<PlanStatus> = from_review.map(|step| step.to).collect();
/// assert_eq!(next, [PlanStatus::Draft, PlanStatus::Approved, PlanStatus::Cancelled]);
/// assert!(!PlanStatus::Published.may_become(PlanStatus::Draft));
/// ```
pub fn plan_transitions() -> Vec<PlanTransition> {
    TRANSITIONS.to_vec()
}

impl PlanStatus {
    /// Whether a plan that stands here may go there in one step.
    pub fn may_become(&self, to: PlanStatus) -> bool {
        self.step_to(to).is_some()
    }

    /// Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
    /// what was sent in.
    pub fn is_open(&self) -> bool {
        matches!(self, Draft)
    }

    /// Whether the plan is signed and not over: what it assigns will be cooked.
    pub fn is_signed(&self) -> bool {
        matches!(self, Approved | Published | Active)
    }

    /// Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason.
    pub fn is_published(&self) -> bool {
        matches!(self, Published | Active)
    }

    /// Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
    /// active or completed.
    pub fn is_served(&self) -> bool {
        matches!(self, Published | Active | Completed)
    }

    pub(crate) fn step_to(self, to: PlanStatus) -> Option<PlanTransition> {
        TRANSITIONS.into_iter().find(|step| step.from == self && step.to == to)
    }
}
