// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.


import * as glue from "./wasm/kitchen.js";
import { Bridge } from "./own/bridge.js";
import { checked, rolledUp, summed } from "./own/columns.js";
import { GiziObject, made } from "./own/object.js";
import { kitchenOwn } from "./own/kitchen.js";
import { standardSchema } from "./own/schema.js";
import { utf8 } from "./own/text.js";
export { GiziError } from "./own/error.js";

const bridge = new Bridge(glue, 1163095238);
const call = (number, ...given) => bridge.call(number, given);
export const init = (source) => bridge.init(source);
export const initSync = (bytes) => bridge.initSync(bytes);
export const checkMenus = (menus) => checked(bridge, menus);
export const rollUpColumns = (columns) => rolledUp(bridge, columns);
export const sumColumns = (table, menus, lines) => summed(bridge, table, menus, lines);
export const Action = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["GET_MENUS", "GET_MENU_BY_ID", "CREATE_MENU", "UPDATE_MENU", "DELETE_MENU", "RESTORE_MENU", "DUPLICATE_MENU", "SET_MENU_ACTIVE", "GET_MENU_HISTORY", "GET_PROGRAMS", "GET_PROGRAM_BY_ID", "CREATE_PROGRAM", "UPDATE_PROGRAM", "DELETE_PROGRAM", "CALCULATE_NUTRITION", "CALCULATE_COST", "VALIDATE_MENU_BALANCE", "GET_INGREDIENTS", "SEARCH_INGREDIENTS", "GET_INGREDIENT_BY_ID", "CREATE_INGREDIENT", "UPDATE_INGREDIENT", "DELETE_INGREDIENT", "RESTORE_INGREDIENT", "SET_INGREDIENT_PRICE", "ADD_INGREDIENT_TO_MENU", "REMOVE_INGREDIENT_FROM_MENU", "UPDATE_INGREDIENT_QUANTITY", "GET_RECIPES", "CREATE_RECIPE", "UPDATE_RECIPE", "DELETE_RECIPE", "REORDER_RECIPES", "GET_MENU_PLANS", "GET_MENU_PLAN_BY_ID", "CREATE_MENU_PLAN", "UPDATE_MENU_PLAN", "DELETE_MENU_PLAN", "SUBMIT_MENU_PLAN", "DECIDE_MENU_PLAN", "SUBSTITUTE_MENU", "GET_PLAN_APPROVAL", "GET_PLAN_DRIFT", "DUPLICATE_MENU_PLAN", "APPLY_CYCLE", "ASSIGN_MENU_TO_PLAN", "REMOVE_ASSIGNMENT", "GET_ACTUALS", "RECORD_ACTUAL", "CORRECT_ACTUAL", "REMOVE_ACTUAL", "GET_ACTUAL_REPORT", "GET_MENU_CALENDAR", "GET_PLAN_REPORT", "EXPORT_PLAN_CALENDAR", "GET_PROCUREMENT", "GET_PRODUCTION_SHEET", "GET_PLAN_PROBLEM", "GENERATE_MENU_PLAN", "GET_SETTINGS", "UPDATE_SETTINGS", "IMPORT_HOLIDAYS", "REFRESH", "GET_EVENTS", "PRUNE_EVENTS", "PRUNE_REQUESTS", "EXPORT_KITCHEN", "IMPORT_KITCHEN", "IMPORT_RECORDS"]),
  code: (action) => call(274, action),
});
export const ActualCount = /*#__PURE__*/ Object.freeze({
  known: (actualCount) => call(376, actualCount),
});
export const ActualFigure = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EVERYTHING", "COOKED", "SERVED", "DISCARDED", "PLATE_WASTE", "COST"]),
});
export const ActualUpdate = /*#__PURE__*/ Object.freeze({
  new: (id, expectedVersion) => call(378, id, expectedVersion),
});
export const Allergen = /*#__PURE__*/ Object.freeze({
  standard: () => call(191),
});
export const AllergenPresence = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FREE", "UNKNOWN", "MAY_CONTAIN", "CONTAINS"]),
});
export const Assignment = /*#__PURE__*/ Object.freeze({
  new: (id, planId, date, mealType, menuId) => call(381, id, planId, date, mealType, menuId),
  totalPortions: (assignment) => call(382, assignment),
  duplicate: (assignment, planId, date) => call(385, assignment, planId, date),
});
export const AudienceMeans = /*#__PURE__*/ Object.freeze({
  mean: (audienceMeans, nutrient) => call(409, audienceMeans, nutrient),
});
export const BalanceReport = /*#__PURE__*/ Object.freeze({
  finding: (balanceReport, rule, subject) => call(166, balanceReport, rule, subject),
});
export const BalanceWarning = /*#__PURE__*/ Object.freeze({
  message: (balanceWarning) => call(164, balanceWarning),
});
export const Basis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["KNOWN", "PHYSICAL", "UNBOUNDED", "OVERRIDE"]),
});
export const BatchPortions = /*#__PURE__*/ Object.freeze({
  total: (batchPortions) => call(383, batchPortions),
});
export const Bounds = /*#__PURE__*/ Object.freeze({
  exact: (value) => call(357, value),
  known: (bounds) => call(358, bounds),
  times: (bounds, factor) => call(359, bounds, factor),
  plus: (bounds, other) => call(360, bounds, other),
});
export class Catalog extends GiziObject {
  static standard() { return made(bridge, Catalog, call(313)); }
  constructor(units, registry, retention, zeroAssumptions) { super(bridge, call(314, units, registry, retention, zeroAssumptions)); }
  addIngredient(ingredient) { return call(315, this, ingredient); }
  setIngredient(ingredient) { return call(316, this, ingredient); }
  addMenu(menu) { return call(317, this, menu); }
  setMenu(menu) { return call(318, this, menu); }
  menus() { return call(319, this); }
  ingredient(id) { return call(320, this, id); }
  menu(id) { return call(321, this, id); }
  units() { return made(bridge, UnitTable, call(322, this)); }
  registry() { return made(bridge, NutrientRegistry, call(323, this)); }
  retention() { return made(bridge, RetentionTable, call(324, this)); }
  zeroAssumptions() { return call(325, this); }
}
export const CategoryRule = /*#__PURE__*/ Object.freeze({
  new: (text, category, plant) => call(210, text, category, plant),
});
export const CeilingPeriod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PORTION", "DAY", "WEEK"]),
});
export const CeilingVerdict = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["WITHIN", "OVER", "UNKNOWN"]),
});
export const CellFault = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ROW_LENGTH", "REQUIRED", "BAD_CODE", "DUPLICATE", "NOT_A_NUMBER", "AMBIGUOUS_THOUSANDS", "NEGATIVE", "NOT_POSITIVE", "IMPOSSIBLE", "NOT_A_PERCENTAGE", "UNKNOWN_CATEGORY", "BAD_DATE", "UNKNOWN_UNIT", "UNKNOWN_CURRENCY", "UNKNOWN_WORD"]),
});
export const ChangeSet = /*#__PURE__*/ Object.freeze({
  create: (changeSet, record) => call(441, changeSet, record),
  update: (changeSet, record) => call(442, changeSet, record),
  write: (changeSet, write) => call(443, changeSet, write),
  event: (changeSet, event) => call(444, changeSet, event),
  checkBase: (changeSet, found) => call(445, changeSet, found),
  check: (changeSet) => call(446, changeSet),
});
export const ComponentUnit = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PORTION", "CUP", "OZ_EQ", "GRAM"]),
});
export const Composition = /*#__PURE__*/ Object.freeze({
  get: (composition, key) => call(361, composition, key),
});
export const ConflictKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SAME_SLOT", "OVERLAP"]),
});
export const CookingMethod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["RAW", "BOIL", "STEAM", "FRY", "DEEP_FRY", "SAUTE", "STIR_FRY", "GRILL", "ROAST", "BAKE", "STEW", "MICROWAVE", "REHEAT"]),
  code: (cookingMethod) => call(195, cookingMethod),
});
export const Cost = /*#__PURE__*/ Object.freeze({
  component: (cost, component) => call(181, cost, component),
});
export const CostBasis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["USED", "BOUGHT"]),
});
export const CostBounds = /*#__PURE__*/ Object.freeze({
  known: (costBounds) => call(179, costBounds),
  rounded: (costBounds, rounding) => call(180, costBounds, rounding),
});
export const CostColumns = /*#__PURE__*/ Object.freeze({
  fromDecimals: (menus, menu, quantities, prices) => call(183, menus, menu, quantities, prices),
});
export const CostComponent = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INGREDIENTS", "LABOUR", "UTILITIES", "PACKAGING", "TRANSPORT", "EQUIPMENT", "OVERHEAD"]),
});
export const CostObservation = /*#__PURE__*/ Object.freeze({
  ofCost: (cost) => call(168, cost),
});
export const CostRates = /*#__PURE__*/ Object.freeze({
  plan2025: () => call(178),
});
export const CostSettings = /*#__PURE__*/ Object.freeze({
  new: (currency, date) => call(184, currency, date),
  basis: (costSettings) => call(185, costSettings),
});
export const Course = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["STAPLE", "ANIMAL_PROTEIN", "PLANT_PROTEIN", "VEGETABLE", "FRUIT", "MILK", "BEVERAGE", "DESSERT", "CONDIMENT"]),
});
export const CriticalLimit = /*#__PURE__*/ Object.freeze({
  standard: () => call(398),
});
export const Currency = /*#__PURE__*/ Object.freeze({
  minorUnits: (currency) => call(346, currency),
  displayPlaces: (currency) => call(347, currency),
});
export const CycleRule = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SKIP", "SHIFT"]),
});
export const DateFormat = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ISO", "DAY_FIRST"]),
});
export const DayKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FEEDING", "HOLIDAY", "REST_DAY", "OUTSIDE_PROGRAM"]),
});
export const DayRange = /*#__PURE__*/ Object.freeze({
  month: (year, month) => call(400, year, month),
  includes: (dayRange, date) => call(401, dayRange, date),
  days: (dayRange) => call(402, dayRange),
});
export const DecimalRange = /*#__PURE__*/ Object.freeze({
  exact: (value) => call(429, value),
  upTo: (high) => call(430, high),
  known: (decimalRange) => call(431, decimalRange),
});
export const Diet = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["HALAL", "VEGETARIAN"]),
});
export const DietStatus = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["YES", "UNKNOWN", "NO"]),
});
export const DifficultyLevel = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EASY", "MEDIUM", "HARD"]),
});
export const Dimension = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MASS", "VOLUME", "COUNT"]),
});
export const DishCount = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SERVINGS", "DAYS", "DIFFERENT"]),
});
export const DriftKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["DELETED", "INACTIVE", "VERSION", "NUTRITION", "COST", "ALLERGENS"]),
});
export const EdiblePortionMeaning = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EDIBLE", "REFUSE"]),
});
export const ErrorKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INVALID", "NOT_FOUND", "CONFLICT", "DENIED", "UNSUPPORTED", "CANCELLED", "BUSY", "STORAGE", "INTERNAL"]),
});
export const EventQuery = /*#__PURE__*/ Object.freeze({
  after: (seq) => call(447, seq),
  waiting: (eventQuery, millis) => call(448, eventQuery, millis),
  about: (eventQuery, subject) => call(449, eventQuery, subject),
  check: (eventQuery) => call(450, eventQuery),
  checkKept: (eventQuery, oldest, last) => call(451, eventQuery, oldest, last),
});
export const EventSubject = /*#__PURE__*/ Object.freeze({
  path: (eventSubject) => call(189, eventSubject),
});
export const EventType = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MENU_CREATED", "MENU_UPDATED", "MENU_DELETED", "MENU_RESTORED", "MENU_STATUS_TOGGLED", "MENU_INGREDIENTS_UPDATED", "MENU_RECIPE_UPDATED", "MENUS_RECOMPUTED", "INGREDIENT_CREATED", "INGREDIENT_UPDATED", "INGREDIENT_DELETED", "INGREDIENT_RESTORED", "INGREDIENT_PRICED", "PROGRAM_CREATED", "PROGRAM_UPDATED", "PROGRAM_DELETED", "PLAN_CREATED", "PLAN_UPDATED", "PLAN_STATUS_CHANGED", "PLAN_DELETED", "ASSIGNMENT_CREATED", "ASSIGNMENT_UPDATED", "MENU_SUBSTITUTED", "ASSIGNMENT_REMOVED", "ACTUAL_RECORDED", "ACTUAL_CORRECTED", "ACTUAL_REMOVED", "SETTINGS_UPDATED", "KITCHEN_IMPORTED"]),
});
export const FieldKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FLAG", "WHOLE", "NUMBER", "MEASURED", "TEXT", "CODE", "ID", "MOMENT", "DAY", "TIME", "NUTRIENT", "CURRENCY", "CHOICE", "RECORD"]),
});
export const Finding = /*#__PURE__*/ Object.freeze({
  worst: (finding) => call(165, finding),
});
export const FoodCategory = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["CEREAL", "TUBER", "LEGUME", "NUT_SEED", "VEGETABLE", "FRUIT", "MEAT", "POULTRY", "FISH", "EGG", "MILK", "FAT_OIL", "SUGAR", "SPICE", "BEVERAGE", "OTHER"]),
  code: (foodCategory) => call(194, foodCategory),
});
export const FoodMeasure = /*#__PURE__*/ Object.freeze({
  new: (unit, grams, basis) => call(197, unit, grams, basis),
});
export const FoodTableMapping = /*#__PURE__*/ Object.freeze({
  ifct: () => call(209),
  new: (table, codeColumn, nameColumn) => call(212, table, codeColumn, nameColumn),
  tkpi: () => call(213),
  usdaStandardReference: () => call(214),
  fnddsIngredients: () => call(215),
});
export const Fortification = /*#__PURE__*/ Object.freeze({
  holdsOn: (fortification, date) => call(196, fortification, date),
});
export const GapReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["VALUE_MISSING", "CAROTENE_SPLIT_MISSING", "EDIBLE_PORTION_MISSING", "RETENTION_MISSING", "ABSORPTION_MISSING", "QUANTITY_MISSING", "COOKED_WEIGHT_MISSING", "FORTIFICATION_LEVEL_MISSING"]),
});
export const Holiday = /*#__PURE__*/ Object.freeze({
  includes: (holiday, date) => call(420, holiday, date),
});
export class Hub extends GiziObject {
  constructor(capacity) { super(bridge, call(186, capacity)); }
  subscribe(tenant) { return made(bridge, Subscription, call(187, this, tenant)); }
}
export const ImpossibleAmount = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PROBLEM", "MISSING", "KEEP"]),
});
export const Ingredient = /*#__PURE__*/ Object.freeze({
  new: (id, name, category) => call(198, id, name, category),
  allergen: (ingredient, code) => call(199, ingredient, code),
});
export const IngredientUpdate = /*#__PURE__*/ Object.freeze({
  new: (id, expectedVersion) => call(206, id, expectedVersion),
});
export const IntakeLevel = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["RECOMMENDED", "MAXIMUM"]),
});
export class Kitchen extends kitchenOwn(bridge, () => Kitchen) {
  getActuals(plan) { return call(218, this, plan); }
  recordActual(actual, idempotencyKey) { return call(219, this, actual, idempotencyKey); }
  correctActual(update) { return call(220, this, update); }
  removeActual(id, expectedVersion) { return call(221, this, id, expectedVersion); }
  getActualReport(plan, range, standard) { return call(222, this, plan, range, standard); }
  getPlanApproval(id) { return call(223, this, id); }
  calculateNutrition(id, options) { return call(224, this, id, options); }
  calculateCost(id, options, date) { return call(225, this, id, options, date); }
  validateMenuBalance(id, options, standard, audience) { return call(226, this, id, options, standard, audience); }
  importHolidays(calendar, expectedVersion) { return call(227, this, calendar, expectedVersion); }
  exportPlanCalendar(plan) { return call(228, this, plan); }
  duplicateMenuPlan(copy, idempotencyKey) { return call(229, this, copy, idempotencyKey); }
  applyCycle(request, idempotencyKey) { return call(230, this, request, idempotencyKey); }
  getPlanDrift(id) { return call(232, this, id); }
  withPermissions(table) { return made(bridge, Kitchen, call(233, this, table)); }
  withSession(session) { return made(bridge, Kitchen, call(234, this, session)); }
  session() { return call(235, this); }
  may(action) { return call(236, this, action); }
  getSettings() { return call(237, this); }
  updateSettings(update) { return call(238, this, update); }
  derivedDate() { return call(239, this); }
  refresh(date) { return call(240, this, date); }
  getEvents(query) { return call(241, this, query); }
  getPlanProblem(program, request, standard) { return call(242, this, program, request, standard); }
  getIngredientById(id) { return call(250, this, id); }
  createIngredient(ingredient, idempotencyKey) { return call(251, this, ingredient, idempotencyKey); }
  updateIngredient(update) { return call(252, this, update); }
  deleteIngredient(id, expectedVersion) { return call(253, this, id, expectedVersion); }
  restoreIngredient(id, expectedVersion) { return call(254, this, id, expectedVersion); }
  setIngredientPrice(update) { return call(255, this, update); }
  importRecords(records) { return call(256, this, records); }
  addIngredientToMenu(menuId, expectedVersion, line, idempotencyKey) { return call(258, this, menuId, expectedVersion, line, idempotencyKey); }
  removeIngredientFromMenu(menuId, expectedVersion, lineId) { return call(259, this, menuId, expectedVersion, lineId); }
  updateIngredientQuantity(update) { return call(260, this, update); }
  getMenus(filters, sort, descending, page) { return call(261, this, filters, sort, descending, page); }
  getIngredients(filters, page) { return call(262, this, filters, page); }
  searchIngredients(words, limit) { return call(263, this, words, limit); }
  getPrograms(filters, page) { return call(264, this, filters, page); }
  getMenuPlans(filters, page) { return call(265, this, filters, page); }
  getMenuById(id) { return call(266, this, id); }
  createMenu(menu, idempotencyKey) { return call(267, this, menu, idempotencyKey); }
  updateMenu(update) { return call(268, this, update); }
  deleteMenu(id, expectedVersion) { return call(269, this, id, expectedVersion); }
  restoreMenu(id, expectedVersion) { return call(270, this, id, expectedVersion); }
  duplicateMenu(copy, idempotencyKey) { return call(271, this, copy, idempotencyKey); }
  setMenuActive(id, expectedVersion, isActive) { return call(272, this, id, expectedVersion, isActive); }
  getMenuHistory(id, after) { return call(273, this, id, after); }
  getPlanReport(plan, standard) { return call(275, this, plan, standard); }
  getMenuPlanById(id) { return call(276, this, id); }
  createMenuPlan(plan, idempotencyKey) { return call(277, this, plan, idempotencyKey); }
  updateMenuPlan(update) { return call(278, this, update); }
  deleteMenuPlan(id, expectedVersion) { return call(279, this, id, expectedVersion); }
  assignMenuToPlan(assignments, idempotencyKey) { return call(280, this, assignments, idempotencyKey); }
  removeAssignment(id, expectedVersion) { return call(281, this, id, expectedVersion); }
  getMenuCalendar(program, range) { return call(282, this, program, range); }
  getProgramById(id) { return call(283, this, id); }
  createProgram(program, idempotencyKey) { return call(284, this, program, idempotencyKey); }
  updateProgram(update) { return call(285, this, update); }
  deleteProgram(id, expectedVersion) { return call(286, this, id, expectedVersion); }
  pruneEvents(through) { return call(287, this, through); }
  lastEventBefore(moment) { return call(288, this, moment); }
  pruneRequests(before) { return call(289, this, before); }
  revision() { return call(290, this); }
  lastEvent() { return call(291, this); }
  getRecipes(menuId) { return call(292, this, menuId); }
  createRecipe(menuId, expectedVersion, step, idempotencyKey) { return call(293, this, menuId, expectedVersion, step, idempotencyKey); }
  updateRecipe(menuId, expectedVersion, step) { return call(294, this, menuId, expectedVersion, step); }
  deleteRecipe(menuId, expectedVersion, stepId) { return call(295, this, menuId, expectedVersion, stepId); }
  reorderRecipes(menuId, expectedVersion, order) { return call(296, this, menuId, expectedVersion, order); }
  getProcurement(plannedBy, range, options) { return call(303, this, plannedBy, range, options); }
  getProductionSheet(plannedBy, date, options) { return call(304, this, plannedBy, date, options); }
  exportKitchen() { return call(305, this); }
  importKitchen(json) { return call(306, this, json); }
  transitionMenuPlan(id, expectedVersion, to, reason) { return call(307, this, id, expectedVersion, to, reason); }
  substituteMenu(id, expectedVersion, menuId, reason) { return call(308, this, id, expectedVersion, menuId, reason); }
  substituteTray(id, expectedVersion, diet, menuId, reason) { return call(309, this, id, expectedVersion, diet, menuId, reason); }
}
export const KitchenSettings = /*#__PURE__*/ Object.freeze({
  standard: () => call(298),
  units: (kitchenSettings) => made(bridge, UnitTable, call(299, kitchenSettings)),
  costSettings: (kitchenSettings, date) => call(300, kitchenSettings, date),
});
export const Language = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EN", "ID"]),
  ofCode: (code) => call(310, code),
  code: (language) => call(311, language),
  numberFormat: (language) => call(312, language),
});
export const Likely = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MET", "LOW"]),
});
export const LimitSide = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MINIMUM", "MAXIMUM"]),
});
export const LineUse = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EATEN", "FRYING_OIL"]),
});
export const MealActual = /*#__PURE__*/ Object.freeze({
  new: (assignmentId) => call(377, assignmentId),
});
export const MealType = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BREAKFAST", "SNACK_MORNING", "LUNCH", "SNACK_AFTERNOON", "DINNER"]),
});
export class MemoryStore extends GiziObject {
  constructor() { super(bridge, call(452)); }
}
export const Menu = /*#__PURE__*/ Object.freeze({
  duplicate: (menu, id, menuName, menuCode) => call(326, menu, id, menuName, menuCode),
  new: (id, name, kind) => call(333, id, name, kind),
});
export const MenuDerived = /*#__PURE__*/ Object.freeze({
  serving: (menuDerived, nutrient) => call(231, menuDerived, nutrient),
});
export const MenuIngredient = /*#__PURE__*/ Object.freeze({
  ingredient: (id, ingredient, quantity) => call(327, id, ingredient, quantity),
  menu: (id, menu, quantity) => call(328, id, menu, quantity),
  toTaste: (id, ingredient, atMost) => call(329, id, ingredient, atMost),
  withBasis: (menuIngredient, basis) => call(330, menuIngredient, basis),
});
export const MenuKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PREPARATION", "DISH", "TRAY"]),
});
export const MenuOptions = /*#__PURE__*/ Object.freeze({
  reference: () => call(331),
  portion: (key) => call(332, key),
});
export const MenuPlan = /*#__PURE__*/ Object.freeze({
  duplicate: (menuPlan, id, planName, startDate) => call(384, menuPlan, id, planName, startDate),
  new: (id, programId, name, startDate, endDate) => call(403, id, programId, name, startDate, endDate),
  includes: (menuPlan, date) => call(404, menuPlan, date),
  isLive: (menuPlan, today) => call(405, menuPlan, today),
});
export const MenuSort = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ACTIVE_NEWEST", "MENU_NAME", "MENU_CODE", "KIND", "MEAL_TYPE", "COURSE", "DIFFICULTY", "MAIN_PROTEIN", "SERVING_SIZE", "SERVINGS", "CALORIES", "PROTEIN", "COST_PER_SERVING", "CREATED_AT", "UPDATED_AT", "PREPARATION_TIME", "COOKING_TIME"]),
});
export const MenuUpdate = /*#__PURE__*/ Object.freeze({
  new: (id, expectedVersion) => call(334, id, expectedVersion),
});
export const Message = /*#__PURE__*/ Object.freeze({
  new: (key) => call(342, key),
  with: (message, key, value) => call(343, message, key, value),
  text: (message, key, text) => call(344, message, key, text),
  number: (message, key, amount) => call(345, message, key, amount),
});
export class MessageTable extends GiziObject {
  constructor() { super(bridge); }
  explainCode(code, details, english, language) { return call(337, this, code, details, english, language); }
  explainProblem(problem, language) { return call(338, this, problem, language); }
  static standard() { return made(bridge, MessageTable, call(339)); }
  static withNutrients(registry) { return made(bridge, MessageTable, call(340, registry)); }
  render(message, language) { return call(341, this, message, language); }
}
export const MissingReason = /*#__PURE__*/ Object.freeze({
  code: (missingReason) => call(182, missingReason),
});
export const Money = /*#__PURE__*/ Object.freeze({
  new: (amount, currency) => call(348, amount, currency),
  zero: (currency) => call(349, currency),
  plus: (money, other) => call(350, money, other),
  minus: (money, other) => call(351, money, other),
  times: (money, factor) => call(352, money, factor),
  dividedBy: (money, divisor) => call(353, money, divisor),
  sum: (currency, amounts) => call(354, currency, amounts),
  round: (money, places, rounding) => call(355, money, places, rounding),
  allocate: (money, weights, places) => call(356, money, weights, places),
});
export const NewEvent = /*#__PURE__*/ Object.freeze({
  numbered: (newEvent, tenant, seq) => call(190, newEvent, tenant, seq),
});
export const NothingServed = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NOT_RECORDED", "NO_PORTIONS", "NOT_COMPUTED"]),
});
export const Noun = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MENU", "INGREDIENT", "PROGRAM", "PLAN", "ASSIGNMENT", "APPROVAL", "ACTUAL", "SETTINGS", "DATE", "REQUEST"]),
  code: (noun) => call(453, noun),
});
export const NumberFormat = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["POINT", "COMMA"]),
});
export const NutrientColumn = /*#__PURE__*/ Object.freeze({
  new: (column, nutrient, unit) => call(211, column, nutrient, unit),
});
export const NutrientGroup = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ENERGY", "PROXIMATE", "CARBOHYDRATE", "FAT", "FATTY_ACID", "MINERAL", "VITAMIN", "CAROTENOID", "AMINO_ACID", "OTHER"]),
});
export class NutrientRegistry extends GiziObject {
  static standard() { return made(bridge, NutrientRegistry, call(363)); }
  constructor(nutrients) { super(bridge, call(364, nutrients)); }
  extended(more) { return made(bridge, NutrientRegistry, call(365, this, more)); }
  nutrients() { return call(366, this); }
  isEmpty() { return call(367, this); }
  get(key) { return call(368, this, key); }
}
export class NutrientRules extends GiziObject {
  constructor(standard, audience, mealType, date, nutrients) { super(bridge, call(159, standard, audience, mealType, date, nutrients)); }
  targets() { return call(160, this); }
  notJudged() { return call(161, this); }
  judge(nutrition, menu) { return call(162, this, nutrition, menu); }
}
export class NutrientTable extends GiziObject {
  constructor(catalog, foods) { super(bridge, call(369, catalog, foods)); }
  static fortified(catalog, foods, date) { return made(bridge, NutrientTable, call(370, catalog, foods, date)); }
  only(nutrients) { return made(bridge, NutrientTable, call(371, this, nutrients)); }
  nutrients() { return call(372, this); }
  sum(menus, lines) { return call(373, this, menus, lines); }
}
export const NutrientUnit = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["kcal", "kj", "g", "mg", "ug"]),
  symbol: (nutrientUnit) => call(362, nutrientUnit),
});
export const Nutrition = /*#__PURE__*/ Object.freeze({
  total: (nutrition, nutrient) => call(374, nutrition, nutrient),
  serving: (nutrition, nutrient) => call(375, nutrition, nutrient),
});
export const NutritionProgram = /*#__PURE__*/ Object.freeze({
  dayKind: (nutritionProgram, date, holidays) => call(421, nutritionProgram, date, holidays),
  new: (id, name, programType, startDate) => call(422, id, name, programType, startDate),
  includes: (nutritionProgram, date) => call(423, nutritionProgram, date),
});
export const Outcome = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BALANCED", "UNKNOWN", "NOT_BALANCED"]),
});
export const Page = /*#__PURE__*/ Object.freeze({
  first: (limit) => call(454, limit),
  check: (page) => call(455, page),
});
export const ParsedActual = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedActual) => call(380, parsedActual),
});
export const ParsedActualUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedActualUpdate) => call(379, parsedActualUpdate),
});
export const ParsedAssignment = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedAssignment) => call(413, parsedAssignment),
});
export const ParsedIngredient = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedIngredient) => call(208, parsedIngredient),
});
export const ParsedIngredientUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedIngredientUpdate) => call(207, parsedIngredientUpdate),
});
export const ParsedMenu = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedMenu) => call(336, parsedMenu),
});
export const ParsedMenuUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedMenuUpdate) => call(335, parsedMenuUpdate),
});
export const ParsedPlan = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedPlan) => call(412, parsedPlan),
});
export const ParsedPlanUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedPlanUpdate) => call(411, parsedPlanUpdate),
});
export const ParsedPriceUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedPriceUpdate) => call(249, parsedPriceUpdate),
});
export const ParsedProgram = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedProgram) => call(427, parsedProgram),
});
export const ParsedProgramUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedProgramUpdate) => call(426, parsedProgramUpdate),
});
export const ParsedQuantityUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedQuantityUpdate) => call(257, parsedQuantityUpdate),
});
export const ParsedSettings = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedSettings) => call(301, parsedSettings),
});
export const ParsedSettingsUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedSettingsUpdate) => call(302, parsedSettingsUpdate),
});
export const PlanPeriod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["DAY", "WEEK", "PLAN"]),
});
export const PlanResult = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["OPTIMAL", "FEASIBLE", "INFEASIBLE", "NO_PLAN_FOUND"]),
});
export const PlanStatus = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["DRAFT", "REVIEW", "APPROVED", "PUBLISHED", "ACTIVE", "COMPLETED", "CANCELLED", "ARCHIVED"]),
  isOver: (planStatus) => call(406, planStatus),
  mayBecome: (planStatus, to) => call(414, planStatus, to),
  isOpen: (planStatus) => call(415, planStatus),
  isSigned: (planStatus) => call(416, planStatus),
  isPublished: (planStatus) => call(417, planStatus),
  isServed: (planStatus) => call(418, planStatus),
});
export const PlanUpdate = /*#__PURE__*/ Object.freeze({
  new: (id, expectedVersion) => call(410, id, expectedVersion),
});
export const PriceItem = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INGREDIENT_ID", "COMMODITY"]),
});
export const PriceListMapping = /*#__PURE__*/ Object.freeze({
  own: (source, currency) => call(216, source, currency),
  commodities: (source, currency) => call(217, source, currency),
});
export class PriceTable extends GiziObject {
  constructor(catalog, foods, edible, settings, scenario) { super(bridge, call(174, catalog, foods, edible, settings, scenario)); }
  missing(food) { return call(175, this, food); }
  sum(menus, lines) { return call(176, this, menus, lines); }
  difference(base, changed) { return call(177, this, base, changed); }
}
export const ProductionOptions = /*#__PURE__*/ Object.freeze({
  standard: () => call(399),
});
export const Profile = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["COMPUTED", "PRINTED"]),
});
export const ProgramStatus = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ACTIVE", "PAUSED", "COMPLETED", "CANCELLED"]),
});
export const ProgramType = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SCHOOL_FEEDING", "SUPPLEMENTARY_FEEDING", "NUTRITIONAL_RECOVERY", "NUTRITIONAL_EDUCATION", "EMERGENCY_NUTRITION", "STUNTING_INTERVENTION", "OTHER"]),
});
export const ProgramUpdate = /*#__PURE__*/ Object.freeze({
  new: (id, expectedVersion) => call(425, id, expectedVersion),
});
export const Query = /*#__PURE__*/ Object.freeze({
  of: (noun) => call(456, noun),
  search: (query, text) => call(457, query, text),
  with: (query, condition) => call(458, query, condition),
  text: (query, field, value) => call(459, query, field, value),
  number: (query, field, value) => call(460, query, field, value),
  linked: (query, label, target) => call(461, query, label, target),
  sorted: (query, field, descending) => call(462, query, field, descending),
  words: (query) => call(463, query),
  check: (query) => call(464, query),
  finds: (query, record) => call(465, query, record),
});
export const RecordIndex = /*#__PURE__*/ Object.freeze({
  searchable: (recordIndex, text) => call(467, recordIndex, text),
  text: (recordIndex, field, value) => call(468, recordIndex, field, value),
  number: (recordIndex, field, value) => call(469, recordIndex, field, value),
  link: (recordIndex, label, target) => call(470, recordIndex, label, target),
  textOf: (recordIndex, field) => call(471, recordIndex, field),
  numberOf: (recordIndex, field) => call(472, recordIndex, field),
});
export const RecordKey = /*#__PURE__*/ Object.freeze({
  new: (noun, id) => call(466, noun, id),
});
export const ReliefResult = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["LEAST", "FOUND", "HOPELESS", "NOT_FOUND"]),
});
export class RetentionTable extends GiziObject {
  static usdaRelease6() { return made(bridge, RetentionTable, call(200)); }
  constructor(factors, methods) { super(bridge, call(201, factors, methods)); }
  factors() { return call(202, this); }
  methods() { return call(203, this); }
  code(retentionGroup, method) { return call(204, this, retentionGroup, method); }
  share(code, column) { return call(205, this, code, column); }
}
export const Role = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["VIEWER", "NUTRITIONIST", "ACCOUNTANT", "HEAD", "ADMIN"]),
});
export const Rounding = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["HALF_UP", "HALF_EVEN", "UP", "DOWN"]),
});
export const RuleBasis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MEAL", "DAY", "PERIOD"]),
});
export const SafeSide = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["AT_LEAST", "AT_MOST"]),
});
export const ServedMeal = /*#__PURE__*/ Object.freeze({
  ofMenu: (menu, catalog, options, portions) => call(167, menu, catalog, options, portions),
});
export const Session = /*#__PURE__*/ Object.freeze({
  new: (tenant, actor, role) => call(297, tenant, actor, role),
});
export const Severity = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INFO", "ADVISORY", "REQUIRED"]),
});
export const Sex = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ANY", "MALE", "FEMALE"]),
});
export const Site = /*#__PURE__*/ Object.freeze({
  feeds: (site, audience) => call(419, site, audience),
});
export const SkippedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["TIMED", "CANCELLED", "REPEATS", "NAME", "YEAR"]),
});
export const SlotState = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FILLED", "PARTLY_FILLED", "SHORT", "EMPTY", "DOUBLED"]),
});
export const SpanTotals = /*#__PURE__*/ Object.freeze({
  total: (spanTotals, nutrient) => call(407, spanTotals, nutrient),
  audience: (spanTotals, audience) => call(408, spanTotals, audience),
});
export const Standard = /*#__PURE__*/ Object.freeze({
  builtInIds: () => call(155),
  builtIn: (id) => call(156, id),
  fromToml: (text) => call(157, text),
  fromTomlWith: (text, registry) => call(158, text, registry),
  check: (standard, registry) => call(163, standard, registry),
  audience: (standard, key) => call(169, standard, key),
  targets: (standard, audience, mealType) => call(170, standard, audience, mealType),
  differences: (standard, audience) => call(171, standard, audience),
});
export const Strictness = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["STRICT", "LENIENT"]),
});
export class Subscription extends GiziObject {
  constructor() { super(bridge); }
  next(waitMillis) { return call(188, this, waitMillis); }
}
export const TablesPer = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["LIST", "DELIVERY", "SUPPLIER"]),
});
export const TimeOfDay = /*#__PURE__*/ Object.freeze({
  minutes: (timeOfDay) => call(424, timeOfDay),
});
export const TrayVerdict = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BROKEN", "UNKNOWN"]),
});
export class UnitTable extends GiziObject {
  parse(text, format) { return call(432, this, text, format); }
  sensible(quantity) { return call(433, this, quantity); }
  static standard() { return made(bridge, UnitTable, call(434)); }
  constructor(units) { super(bridge, call(435, units)); }
  units() { return call(436, this); }
  unit(name) { return call(437, this, name); }
  convert(quantity, to) { return call(438, this, quantity, to); }
}
export const UnmappedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MEASURE", "INFO", "MEAL", "DATES", "MEMBERS", "PERIOD", "NO_DISH", "NO_AUDIENCE"]),
});
export const UnmatchedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NO_LINK", "UNKNOWN_INGREDIENT", "UNKNOWN_PURCHASE_FORM"]),
});
export const UnusableReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NO_SLOT", "COST", "NOT_COMPUTED"]),
});
export const Verdict = /*#__PURE__*/ Object.freeze({
  of: (observed, min, max) => call(172, observed, min, max),
  isFailing: (verdict) => call(173, verdict),
});
export const VerdictState = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MET", "LOW", "HIGH", "UNKNOWN", "NOT_JUDGED"]),
});
export const Weekday = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]),
  of: (date) => call(428, date),
});
export const WeightBasis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["AS_PURCHASED", "EDIBLE", "COOKED"]),
});
export const Write = /*#__PURE__*/ Object.freeze({
  key: (write) => call(439, write),
  checkVersion: (write, found) => call(440, write, found),
});
export const ZeroAssumption = /*#__PURE__*/ Object.freeze({
  standard: () => call(192),
  covers: (zeroAssumption, ingredient) => call(193, zeroAssumption, ingredient),
});
export const Decimal = /*#__PURE__*/ Object.freeze({
  entry: (value) => call(132, value),
  entryAtLeastZero: (value) => call(133, value),
  parse: (text, format) => call(134, text, format),
  parseExact: (text, format) => call(135, text, format),
  toNumber: (value) => call(136, value),
  fromNumber: (value) => call(137, value),
});
export function judgeMeal(meal, standard, audience) { return call(0, meal, standard, audience); }
export function judgeDay(meals, standard, audience) { return call(1, meals, standard, audience); }
export function judgePeriod(meals, period, standard, audience) { return call(2, meals, period, standard, audience); }
export function validateMenuBalance(menu, catalog, options, standard, audience) { return call(3, menu, catalog, options, standard, audience); }
export function allocateOverAudiences(amount, audiences, places) { return call(4, amount, audiences, places); }
export function planPurchase(need, catalog, settings) { return call(5, need, catalog, settings); }
export function calculateCost(menu, catalog, options, settings) { return call(6, menu, catalog, options, settings); }
export function judgeCeiling(ceiling, costs) { return call(7, ceiling, costs); }
export function rollUp(columns) { return call(8, columns); }
export function rollUpRoundedRows(columns, places, rounding) { return call(9, columns, places, rounding); }
export function compareScenarios(menus, catalog, options, settings, scenarios) { return call(10, menus, catalog, options, settings, scenarios); }
export function errorCodes() { return call(11); }
export function retentionFactors(csv) { return call(12, utf8(csv)); }
export function parseIngredientUpdate(json) { return call(13, utf8(json)); }
export function validateIngredient(ingredient) { return call(14, ingredient); }
export function parseIngredient(json) { return call(15, utf8(json)); }
export function ingredientViolationCodes() { return call(17); }
export function readFoodDataCentral(food, nutrient, foodNutrient, foodCategory, strictness) { return call(18, utf8(food), utf8(nutrient), utf8(foodNutrient), utf8(foodCategory), strictness); }
export function readFoodTable(bytes, mapping, strictness) { return call(19, utf8(bytes), mapping, strictness); }
export function readHolidays(bytes) { return call(20, utf8(bytes)); }
export function planCalendar(tenant, plan, assignments, program, catalog, messages, language) { return call(21, tenant, plan, assignments, program, catalog, messages, language); }
export function calendarTable(days, catalog, messages, language) { return call(22, days, catalog, messages, language); }
export function procurementTables(list, per, units, messages, language) { return call(23, list, per, units, messages, language); }
export function productionTables(sheet, messages, language) { return call(24, sheet, messages, language); }
export function applyPrices(ingredients, prices, links) { return call(25, ingredients, prices, links); }
export function readPriceList(bytes, mapping, units, strictness) { return call(26, utf8(bytes), mapping, units, strictness); }
export function writeTableCsv(table, format) { return call(27, table, format); }
export function writeCsv(header, rows, format) { return call(28, header, rows, format); }
export function writeNutritionCsv(menus, nutrients, format) { return call(29, menus, nutrients, format); }
export function parsePriceUpdate(json) { return call(30, utf8(json)); }
export function parseQuantityUpdate(json) { return call(31, utf8(json)); }
export function permissions() { return call(32); }
export function validateSettings(settings) { return call(33, settings); }
export function parseSettings(json) { return call(34, utf8(json)); }
export function parseSettingsUpdate(json) { return call(35, utf8(json)); }
export function settingsViolationCodes() { return call(37); }
export function formatMoney(money, language) { return call(38, money, language); }
export function formatMoneyRange(least, most, language) { return call(39, least, most, language); }
export function formatQuantity(quantity, units, language) { return call(40, quantity, units, language); }
export function formatNutrient(amount, nutrient, language) { return call(41, amount, nutrient, language); }
export function formatUnit(unit, language) { return call(42, unit, language); }
export function formatDate(date, language) { return call(43, date, language); }
export function formatLongDate(date, language) { return call(44, date, language); }
export function formatWeekday(date, language) { return call(45, date, language); }
export function formatDateRange(from, to, language) { return call(46, from, to, language); }
export function formatTime(minutesAfterMidnight, language) { return call(47, minutesAfterMidnight, language); }
export function formatMinutes(minutes, language) { return call(48, minutes, language); }
export function formatBounds(bounds, unit, places, language) { return call(49, bounds, unit, places, language); }
export function formatNutrientBounds(bounds, nutrient, language) { return call(50, bounds, nutrient, language); }
export function formatPercentBounds(percent, language) { return call(51, percent, language); }
export function formatGrams(grams, language) { return call(52, grams, language); }
export function formatLimits(min, max, unit, places, language) { return call(53, min, max, unit, places, language); }
export function formatNumber(value, places, language) { return call(54, value, places, language); }
export function formatDecimal(value, places, language) { return call(55, value, places, language); }
export function formatPercent(percent, places, language) { return call(56, percent, places, language); }
export function deriveDiet(menu, catalog, options, allergens) { return call(57, menu, catalog, options, allergens); }
export function parseMenuUpdate(json) { return call(58, utf8(json)); }
export function validateMenu(menu) { return call(59, menu); }
export function parseMenu(json) { return call(60, utf8(json)); }
export function menuViolationCodes() { return call(62); }
export function calculateNutrition(menu, catalog, options) { return call(63, menu, catalog, options); }
export function calculateContributions(menu, catalog, options) { return call(64, menu, catalog, options); }
export function validateActualIn(actual, assignment, program) { return call(65, actual, assignment, program); }
export function plannedAgainstActual(range, assignments, actuals, program, catalog, standard, options) { return call(66, range, assignments, actuals, program, catalog, standard, options); }
export function parseActualUpdate(json) { return call(67, utf8(json)); }
export function validateActual(actual) { return call(68, actual); }
export function parseActual(json) { return call(69, utf8(json)); }
export function actualViolationCodes() { return call(71); }
export function validateWasteIn(actual, assignment, program, catalog) { return call(72, actual, assignment, program, catalog); }
export function planBudget(served, plan, program) { return call(73, served, plan, program); }
export function calendar(range, program, holidays, assignments) { return call(74, range, program, holidays, assignments); }
export function slotConflicts(program, assignments) { return call(75, program, assignments); }
export function planConflicts(program, plan, others) { return call(76, program, plan, others); }
export function cycle(program, holidays, assignments, pattern, planId, to, rule) { return call(77, program, holidays, assignments, pattern, planId, to, rule); }
export function validatePlanIn(plan, program) { return call(78, plan, program); }
export function validateAssignmentIn(assignment, plan, program) { return call(79, assignment, plan, program); }
export function validatePortionsIn(assignment, program, standard) { return call(80, assignment, program, standard); }
export function procurement(days, assignments, catalog, prices, options) { return call(108, days, assignments, catalog, prices, options); }
export function productionSheet(date, program, assignments, catalog, options) { return call(109, date, program, assignments, catalog, options); }
export function judgePlan(served, standard) { return call(110, served, standard); }
export function planReport(plan, assignments, program, catalog, standard, options) { return call(111, plan, assignments, program, catalog, standard, options); }
export function planServings(range, assignments, program, catalog, standard, options) { return call(112, range, assignments, program, catalog, standard, options); }
export function trayFindings(assignments, program, catalog) { return call(113, assignments, program, catalog); }
export function planTotals(served) { return call(114, served); }
export function parsePlanUpdate(json) { return call(115, utf8(json)); }
export function livePlansUsing(menus, plans, assignments, today) { return call(116, menus, plans, assignments, today); }
export function validatePlan(plan) { return call(117, plan); }
export function validateAssignment(assignment) { return call(118, assignment); }
export function parsePlan(json) { return call(119, utf8(json)); }
export function parseAssignment(json) { return call(120, utf8(json)); }
export function planViolationCodes() { return call(123); }
export function assignmentViolationCodes() { return call(124); }
export function planVariety(range, assignments, catalog, choices) { return call(125, range, assignments, catalog, choices); }
export function planTransitions() { return call(126); }
export function parseProgramUpdate(json) { return call(127, utf8(json)); }
export function validateProgram(program) { return call(128, program); }
export function parseProgram(json) { return call(129, utf8(json)); }
export function programViolationCodes() { return call(131); }
export function fold(text) { return call(138, text); }
export function balancePanel(report, table, language) { return call(139, report, table, language); }
export function menuCard(menu, nutrition, cost, table, language) { return call(140, menu, nutrition, cost, table, language); }
export function menuRow(menu, nutrition, cost, table, language) { return call(141, menu, nutrition, cost, table, language); }
export function costPanel(cost, ceilings, catalog, table, language) { return call(142, cost, ceilings, catalog, table, language); }
export function dayPanel(day, program, menus, standard, table, language) { return call(143, day, program, menus, standard, table, language); }
export function menuForm(table) { return call(144, table); }
export function ingredientForm(table) { return call(145, table); }
export function programForm(table) { return call(146, table); }
export function planForm(table) { return call(147, table); }
export function assignmentForm(table) { return call(148, table); }
export function actualForm(table) { return call(149, table); }
export function menuPanel(menu, catalog, nutrition, cost, table, language) { return call(150, menu, catalog, nutrition, cost, table, language); }
export function ingredientLines(menu, catalog, cost, table, language) { return call(151, menu, catalog, cost, table, language); }
export function nutritionPanel(nutrition, report, table, language) { return call(152, nutrition, report, table, language); }
export function programRow(program, table, language) { return call(153, program, table, language); }
export function planRow(plan, table, language) { return call(154, plan, table, language); }
export const ingredientUpdateSchema = /*#__PURE__*/ standardSchema(parseIngredientUpdate, "update", undefined);
export const ingredientSchema = /*#__PURE__*/ standardSchema(parseIngredient, "ingredient", () => call(16));
export const priceUpdateSchema = /*#__PURE__*/ standardSchema(parsePriceUpdate, "update", undefined);
export const quantityUpdateSchema = /*#__PURE__*/ standardSchema(parseQuantityUpdate, "update", undefined);
export const settingsSchema = /*#__PURE__*/ standardSchema(parseSettings, "settings", () => call(36));
export const settingsUpdateSchema = /*#__PURE__*/ standardSchema(parseSettingsUpdate, "update", undefined);
export const menuUpdateSchema = /*#__PURE__*/ standardSchema(parseMenuUpdate, "update", undefined);
export const menuSchema = /*#__PURE__*/ standardSchema(parseMenu, "menu", () => call(61));
export const actualUpdateSchema = /*#__PURE__*/ standardSchema(parseActualUpdate, "update", undefined);
export const actualSchema = /*#__PURE__*/ standardSchema(parseActual, "actual", () => call(70));
export const planUpdateSchema = /*#__PURE__*/ standardSchema(parsePlanUpdate, "update", undefined);
export const planSchema = /*#__PURE__*/ standardSchema(parsePlan, "plan", () => call(121));
export const assignmentSchema = /*#__PURE__*/ standardSchema(parseAssignment, "assignment", () => call(122));
export const programUpdateSchema = /*#__PURE__*/ standardSchema(parseProgramUpdate, "update", undefined);
export const programSchema = /*#__PURE__*/ standardSchema(parseProgram, "program", () => call(130));
