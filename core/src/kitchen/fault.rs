use crate::error::{Error, faults};
use crate::money::Currency;

faults! {
    /// What can go wrong with an action of a kitchen.
    KitchenError {
        /// None of the session's roles may do it.
        Denied { action: String } = Denied "kitchen.denied" "your roles do not allow {action}";
        /// There is no record of this id in this kitchen, or it is deleted.
        NotFound { noun: &'static str, id: String } = NotFound "kitchen.not_found" "no {noun} {id} in this kitchen";
        /// There is a record of this id already, perhaps a deleted one.
        Exists { noun: &'static str, id: String } = Conflict "kitchen.exists" "{noun} {id} is there already";
        /// Another record has this code.
        CodeTaken { noun: &'static str, record_code: String, id: String } = Conflict "kitchen.code_taken" "the code {record_code} is taken by {noun} {id}";
        /// Other records depend on this one; they are listed.
        InUse { noun: &'static str, id: String, users: String } = Conflict "kitchen.in_use" "{noun} {id} is used by {users}";
        /// The idempotency key was used for another request.
        KeyReused { key: String } = Conflict "kitchen.key_reused" "the idempotency key {key} was used for another request";
        /// The request was answered before, and the record it made was removed since.
        Gone { noun: &'static str, id: String } = NotFound "kitchen.gone" "this request made {noun} {id}, which was removed since";
        /// `clear` names a field that the record does not have or that cannot be empty.
        CannotClear { field: String } = Invalid "kitchen.cannot_clear" "`{field}` cannot be cleared: there is no such field, or it must not be empty";
        /// A record breaks limits; every violation is a detail.
        InvalidRecord { noun: &'static str, count: usize } = Invalid "kitchen.invalid_record" "fields of the {noun} that are wrong: {count}";
        /// A price is in another currency than the kitchen's.
        OtherCurrency { currency: Currency, expected: Currency } = Invalid "kitchen.other_currency" "this kitchen counts in {expected}, not in {currency}";
        /// A standard is named that does not ship with the library, so its text has to be given.
        UnknownStandard { standard: String } = Invalid "kitchen.unknown_standard" "no standard {standard} ships with the library: give the standard itself";
        /// A code that names no allergen of the registry.
        UnknownAllergen { allergen: String } = Invalid "kitchen.unknown_allergen" "there is no allergen {allergen}";
        /// A plan begins as a draft; its workflow takes it further.
        NotDraft { plan: String } = Invalid "kitchen.not_draft" "plan {plan} must begin as a draft";
        /// No step of a plan's workflow leads there.
        NoSuchStep { plan: String, from: String, to: String } = Conflict "kitchen.no_such_step" "plan {plan} cannot go from {from} to {to}";
        /// A step of a plan's workflow must say why.
        ReasonNeeded { plan: String, to: String } = Invalid "kitchen.reason_needed" "plan {plan} can go to {to} only with a reason";
        /// Only a draft may be written; a menu of a published plan can be substituted.
        PlanLocked { plan: String, status: String } = Conflict "kitchen.plan_locked" "plan {plan} is {status}: it cannot be changed";
        /// Only a menu of a plan that is published or active is substituted; before that it is assigned.
        NotPublished { plan: String, status: String } = Conflict "kitchen.not_published" "plan {plan} is {status}: only a published plan has its menus substituted";
        /// Only what a published, active or completed plan assigns can have been served.
        NotServed { plan: String, status: String } = Conflict "kitchen.not_served" "plan {plan} is {status}: nothing of it can have been served";
        /// What happened at a meal is recorded on its day or later.
        NotYetServed { date: jiff::civil::Date } = Invalid "kitchen.not_yet_served" "the meal of {date} cannot have been served yet";
        /// Only an active menu may be planned.
        Inactive { menu: String } = Invalid "kitchen.inactive_menu" "menu {menu} is not active, so it cannot be planned";
        /// A menu that belongs to a programme may be planned for no other.
        OtherProgram { menu: String, own: String, program: String } = Invalid "kitchen.other_program" "menu {menu} belongs to programme {own}, so it cannot be planned for {program}";
        /// Assignments would feed somebody twice; each conflict is a detail.
        SlotTaken { count: usize } = Conflict "kitchen.slot_taken" "slots that would be filled twice: {count}";
        /// Trays hold what a special diet of those who get them must be free of, or are too few; each is a detail.
        DietBroken { count: usize } = Invalid "kitchen.special_diet" "trays that do not fit the special diets of those who get them, or are too few: {count}";
        /// A plan with nothing to cook on any day is not sent in.
        NothingAssigned { plan: String } = Invalid "kitchen.nothing_assigned" "plan {plan} assigns nothing";
        /// Assignments of a plan cannot be cooked: they are for nobody, or cannot be calculated; each is a detail.
        NotCookable { count: usize } = Invalid "kitchen.not_cookable" "trays that cannot be cooked as they are planned: {count}";
        /// A plan is active from its first day on, and completed from its last.
        TooEarly { plan: String, to: String, date: jiff::civil::Date } = Conflict "kitchen.too_early" "plan {plan} cannot be {to} before {date}";
        /// The new order of the steps does not name each of them once.
        StepOrder { menu: String } = Invalid "kitchen.step_order" "the order must name every step of {menu} once";
        /// An export can only fill a kitchen that has no record.
        NotEmpty { tenant: String } = Conflict "kitchen.not_empty" "kitchen {tenant} is not empty: an import fills an empty one";
        /// The text is no export of a kitchen.
        BadExport { reason: String } = Invalid "kitchen.bad_export" "this is no export of a kitchen: {reason}";
        /// Others kept changing the kitchen while this was tried again and again.
        Contended { attempts: u32 } = Busy "kitchen.contended" "others changed the kitchen {attempts} times meanwhile: try again";
    }
}

/// How many users an error names.
const NAMED: usize = 20;

/// The error of what others use; of many it names the first and says how many more there are.
pub(super) fn in_use(noun: &'static str, id: &str, users: &[String]) -> Error {
    let mut named = users.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if let Some(more) = users.len().checked_sub(NAMED).filter(|more| *more > 0) {
        named.push_str(&format!(" and {more} more"));
    }
    KitchenError::InUse { noun, id: id.to_owned(), users: named }.into()
}
