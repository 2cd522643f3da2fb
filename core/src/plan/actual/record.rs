use crate::cost::CostComponent;
use crate::error::Result;
use crate::id::{ActorId, AssignmentId, AudienceKey, IngredientId, MenuId, PlanId, PortionKey, PurchaseFormId};
use crate::money::Money;
use crate::quantity::{Decimal, Quantity, decimal};
use jiff::Timestamp;

/// What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.
///
/// Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MealActual {
    /// The assignment it is about, which has one of these.
    pub id: AssignmentId,
    /// The plan of the assignment. Empty: the kitchen writes it in.
    #[serde(default)]
    pub plan_id: PlanId,
    /// How many portions, by menu and size, and by audience where they were counted so.
    #[serde(default)]
    pub portions: Vec<ActualPortions>,
    /// Kilograms left on the trays of everybody who ate.
    #[serde(default, with = "decimal::wire::option")]
    pub plate_waste_kg: Option<Decimal>,
    /// What it cost. Absent: what is stated of the purchases, if their amounts are.
    #[serde(default)]
    pub cost: Option<ActualCost>,
    /// What was bought for it.
    #[serde(default)]
    pub bought: Vec<ActualPurchase>,
    /// What else there is to say.
    #[serde(default)]
    pub notes: Option<String>,
    /// When it was recorded.
    #[serde(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last corrected.
    #[serde(default)]
    pub updated_at: Option<Timestamp>,
    /// Who recorded it.
    #[serde(default)]
    pub created_by: Option<ActorId>,
    /// Who corrected it last.
    #[serde(default)]
    pub updated_by: Option<ActorId>,
    /// Counts its corrections; 0 before it is stored.
    #[serde(default)]
    pub version: u32,
}

/// How many portions of one menu in one size were cooked, served and thrown away.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualPortions {
    /// The menu that was cooked.
    pub menu_id: MenuId,
    /// The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in.
    #[serde(default)]
    pub menu_version: u32,
    /// The size. Absent: the reference portion.
    #[serde(default)]
    pub portion: Option<PortionKey>,
    /// Who got them. Absent: everybody the assignment is for.
    #[serde(default)]
    pub audience: Option<AudienceKey>,
    /// Portions cooked.
    #[serde(default)]
    pub cooked: Option<u32>,
    /// Portions served.
    #[serde(default)]
    pub served: Option<u32>,
    /// Portions thrown away that nobody was served.
    #[serde(default)]
    pub discarded: Option<u32>,
}

/// What a meal cost, and which components of a cost that is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualCost {
    /// The components that are in it; it is held against the same ones of the plan.
    pub components: Vec<CostComponent>,
    /// How much, for all portions together.
    pub amount: Money,
}

/// What was bought of one ingredient.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ActualPurchase {
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// The form it was bought in. Absent: not said.
    #[serde(default)]
    pub purchase_form_id: Option<PurchaseFormId>,
    /// How much, as purchased.
    pub quantity: Quantity,
    /// What was paid for it. Absent: not recorded.
    #[serde(default)]
    pub amount: Option<Money>,
    /// Who sold it.
    #[serde(default)]
    pub supplier: Option<String>,
}

impl MealActual {
    /// A record of an assignment that says nothing yet.
    pub fn new(assignment_id: &str) -> Result<Self> {
        Ok(Self {
            id: AssignmentId::new(assignment_id)?,
            plan_id: PlanId::default(),
            portions: Vec::new(),
            plate_waste_kg: None,
            cost: None,
            bought: Vec::new(),
            notes: None,
            created_at: None,
            updated_at: None,
            created_by: None,
            updated_by: None,
            version: 0,
        })
    }
}
