use crate::id::{ActorId, TenantId};

/// Who acts in which kitchen. The host made sure of it; the engine takes it as true.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// The kitchen.
    pub tenant: TenantId,
    /// The person or system.
    pub actor: ActorId,
    /// What they are in this kitchen; what one of the roles may do, they may do.
    pub roles: Vec<Role>,
}

impl Session {
    /// One actor with one role.
    pub fn new(tenant: TenantId, actor: ActorId, role: Role) -> Self {
        Self { tenant, actor, roles: vec![role] }
    }
}

/// What somebody is in a kitchen. What each may do is data: [`permissions`](super::permissions).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    /// Looks.
    Viewer,
    /// Writes menus, recipes, ingredients and plans.
    Nutritionist,
    /// Writes prices.
    Accountant,
    /// Leads the kitchen: writes everything, deletes programmes, changes settings.
    Head,
    /// Everything, import too.
    Admin,
}
