use super::{LimitSide, Profile, RuleBasis, Severity, Verdict};
use crate::id::{AudienceKey, PortionKey, RuleId, StandardId};
use crate::message::Message;
use crate::nutrient::{Bounds, NutrientKey};
use jiff::civil::Date;

/// What a standard says about a meal, a day or a period of one audience.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BalanceReport {
    /// The standard.
    pub standard: StandardId,
    /// Its edition.
    pub edition: String,
    /// Which of its limits count.
    pub profile: Profile,
    /// Who is fed.
    pub audience: AudienceKey,
    /// The portion that was judged; absent: the reference portion.
    pub portion: Option<PortionKey>,
    /// What was judged.
    pub basis: RuleBasis,
    /// The first day; absent for a meal without a date.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// The verdict over all required sides.
    pub outcome: Outcome,
    /// One for each rule and nutrient, in the order of the standard.
    pub findings: Vec<Finding>,
    /// Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case.
    pub not_judged: Vec<RuleId>,
    /// What makes the numbers or their use doubtful. Warnings break no rule.
    pub warnings: Vec<BalanceWarning>,
    /// Where the standard prints other limits for this audience than its own rules give.
    pub differences: Vec<LimitDifference>,
}

/// The verdict over all required sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Outcome {
    /// All are met.
    Balanced,
    /// None is broken for certain, some are not known; or nothing was judged at all.
    Unknown,
    /// At least one is broken.
    NotBalanced,
}

/// One rule, or one nutrient of a rule, judged.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What was judged: a nutrient's key, a component, an allergen; else the rule's id.
    pub subject: String,
    /// The day, where one day or window of a period was judged.
    pub date: Option<Date>,
    /// What was observed, in the unit of `limit`.
    pub observed: Bounds,
    /// The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing.
    pub estimate_high: Option<f64>,
    /// Against what.
    pub limit: Target,
    /// For the audience's mean.
    pub verdict: Verdict,
    /// How much the broken or undecided side weighs; absent if the rule is met.
    pub severity: Option<Severity>,
    /// Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing.
    pub coverage: Option<f64>,
    /// Each sex, trimester or other group of the audience against its own limits.
    pub members: Vec<MemberFinding>,
    /// The member that fares worst, if it fares worse than the mean.
    pub worst_member: Option<String>,
    /// The finding in words.
    pub message: Message,
}

/// One group of an audience, judged against its own limits.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberFinding {
    /// The group, with its increment behind a `+`.
    pub member: String,
    /// Against what.
    pub limit: Target,
    /// The verdict.
    pub verdict: Verdict,
    /// How much the broken or undecided side weighs here, at most the standard's `member_severity`.
    pub severity: Option<Severity>,
    /// The finding in words.
    pub message: Message,
}

/// The limits of a rule for an audience or one of its groups. A side that is not judged is absent.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// At least.
    pub min: Option<f64>,
    /// At most.
    pub max: Option<f64>,
    /// The unit of both and of what is observed.
    pub unit: String,
    /// Where they come from.
    pub origin: LimitOrigin,
}

/// Where limits come from.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "origin", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum LimitOrigin {
    /// The rule states them.
    Stated,
    /// A share of a daily reference.
    ShareOfDay {
        /// The reference for a whole day.
        daily: f64,
        /// Percent of it, at least.
        min_percent: Option<f64>,
        /// Percent of it, at most.
        max_percent: Option<f64>,
    },
    /// The text prints them.
    Printed {
        /// Where.
        source: String,
    },
}

/// Where a text prints another limit than its own rule gives: by more than half a printed unit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LimitDifference {
    /// The rule.
    pub rule: RuleId,
    /// The nutrient.
    pub nutrient: NutrientKey,
    /// Which limit.
    pub side: LimitSide,
    /// What the rule gives.
    pub computed: f64,
    /// What is printed.
    pub printed: f64,
}

/// What makes a report doubtful without breaking a rule.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "warning", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum BalanceWarning {
    /// The energy of a menu is more than 10 percent off 4·protein + 9·fat + 4·carbohydrate.
    AtwaterMismatch {
        /// The menu.
        menu: String,
        /// Its energy, kcal per serving.
        energy: f64,
        /// What its macronutrients give, kcal per serving.
        computed: f64,
    },
    /// The standard does not hold on these days.
    OutsideValidity {
        /// The standard.
        standard: StandardId,
    },
    /// A menu has no portion for the audience, so its reference portion was judged.
    ReferencePortion {
        /// The menu.
        menu: String,
        /// The portion that is lacking.
        portion: PortionKey,
    },
    /// Nobody is fed: nothing was judged.
    NoFeeding,
    /// No rule of the standard holds for what was asked, so nothing was judged; the outcome is unknown.
    NothingJudged {
        /// The standard.
        standard: StandardId,
    },
}

impl BalanceWarning {
    /// The warning in words.
    pub fn message(&self) -> Message {
        match self {
            Self::AtwaterMismatch { menu, energy, computed } => Message::new("balance.atwater")
                .text("menu", menu)
                .number("energy", *energy)
                .number("computed", *computed),
            Self::OutsideValidity { standard } => {
                Message::new("balance.outside_validity").text("standard", standard.as_str())
            }
            Self::ReferencePortion { menu, portion } => {
                Message::new("balance.reference_portion").text("menu", menu).text("portion", portion.as_str())
            }
            Self::NoFeeding => Message::new("balance.no_feeding"),
            Self::NothingJudged { standard } => {
                Message::new("balance.nothing_judged").text("standard", standard.as_str())
            }
        }
    }
}

impl Finding {
    /// The worst verdict: the mean's or a member's.
    pub fn worst(&self) -> &Verdict {
        let worst = self.worst_member.as_ref();
        let member = worst.and_then(|name| self.members.iter().find(|member| member.member == *name));
        member.map_or(&self.verdict, |member| &member.verdict)
    }
}

impl BalanceReport {
    /// The finding of a rule for a nutrient, component or allergen.
    pub fn finding(&self, rule: &str, subject: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.as_str() == rule && finding.subject == subject)
    }
}

impl Outcome {
    pub(super) fn of(findings: &[Finding]) -> Self {
        let mean = findings.iter().map(|finding| (&finding.verdict, finding.severity));
        let members = findings.iter().flat_map(|finding| &finding.members);
        Self::over(mean.chain(members.map(|member| (&member.verdict, member.severity))))
    }

    /// The verdict over verdicts and how much each weighs.
    pub(super) fn over<'a>(verdicts: impl Iterator<Item = (&'a Verdict, Option<Severity>)>) -> Self {
        // What nobody judged is not in balance.
        let mut outcome = None;
        for (verdict, severity) in verdicts {
            let so_far = outcome.get_or_insert(Self::Balanced);
            match verdict {
                _ if severity != Some(Severity::Required) => {}
                Verdict::Met => {}
                Verdict::Unknown { .. } if *so_far == Self::Balanced => *so_far = Self::Unknown,
                Verdict::Unknown { .. } => {}
                Verdict::Low { .. } | Verdict::High { .. } => *so_far = Self::NotBalanced,
            }
        }
        outcome.unwrap_or(Self::Unknown)
    }
}
