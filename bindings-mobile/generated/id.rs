// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::id::ActorId;
text_type!(
/// Names the person or system that acted.
ActorId);
use gizi::id::AssignmentId;
text_type!(
/// Names an assignment of a menu to a day of a plan.
AssignmentId);
use gizi::id::AudienceKey;
text_type!(
/// Names an audience, such as `sd_1_3`.
AudienceKey);
use gizi::id::IdempotencyKey;
text_type!(
/// Names a request, so that the same one made again is known.
IdempotencyKey);
use gizi::id::IngredientId;
text_type!(
/// Names an ingredient.
IngredientId);
use gizi::id::LineId;
text_type!(
/// Names one line of a menu.
LineId);
use gizi::id::MenuId;
text_type!(
/// Names a menu: a preparation, a dish or a tray.
MenuId);
use gizi::id::PlanId;
text_type!(
/// Names a menu plan.
PlanId);
use gizi::id::PortionKey;
text_type!(
/// Names a portion size, such as `small` or `large`.
PortionKey);
use gizi::id::ProgramId;
text_type!(
/// Names a nutrition programme.
ProgramId);
use gizi::id::PurchaseFormId;
text_type!(
/// Names a purchase form of an ingredient, such as "whole chicken".
PurchaseFormId);
use gizi::id::RuleId;
text_type!(
/// Names a rule of a standard.
RuleId);
use gizi::id::SiteId;
text_type!(
/// Names a place that is fed: a school, a health post.
SiteId);
use gizi::id::StandardId;
text_type!(
/// Names a dietary standard, such as `mbg-2026`.
StandardId);
use gizi::id::StepId;
text_type!(
/// Names one step of a recipe.
StepId);
use gizi::id::TenantId;
text_type!(
/// Names a kitchen: everything one kitchen stores is apart from every other's.
TenantId);
