// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.


import * as glue from "./wasm/core.js";
import { Bridge } from "./own/bridge.js";
import { checked, rolledUp, summed } from "./own/columns.js";
import { GiziObject, made } from "./own/object.js";
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
});
export const ActualFigure = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EVERYTHING", "COOKED", "SERVED", "DISCARDED", "PLATE_WASTE", "COST"]),
});
export const Allergen = /*#__PURE__*/ Object.freeze({
  standard: () => call(191),
});
export const AllergenPresence = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FREE", "UNKNOWN", "MAY_CONTAIN", "CONTAINS"]),
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
export const CeilingPeriod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PORTION", "DAY", "WEEK"]),
});
export const CeilingVerdict = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["WITHIN", "OVER", "UNKNOWN"]),
});
export const CellFault = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ROW_LENGTH", "REQUIRED", "BAD_CODE", "DUPLICATE", "NOT_A_NUMBER", "AMBIGUOUS_THOUSANDS", "NEGATIVE", "NOT_POSITIVE", "IMPOSSIBLE", "NOT_A_PERCENTAGE", "UNKNOWN_CATEGORY", "BAD_DATE", "UNKNOWN_UNIT", "UNKNOWN_CURRENCY", "UNKNOWN_WORD"]),
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
export const Fortification = /*#__PURE__*/ Object.freeze({
  holdsOn: (fortification, date) => call(196, fortification, date),
});
export const GapReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["VALUE_MISSING", "CAROTENE_SPLIT_MISSING", "EDIBLE_PORTION_MISSING", "RETENTION_MISSING", "ABSORPTION_MISSING", "QUANTITY_MISSING", "COOKED_WEIGHT_MISSING", "FORTIFICATION_LEVEL_MISSING"]),
});
export const Holiday = /*#__PURE__*/ Object.freeze({
  includes: (holiday, date) => call(420, holiday, date),
});
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
export const MealType = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BREAKFAST", "SNACK_MORNING", "LUNCH", "SNACK_AFTERNOON", "DINNER"]),
});
export const Menu = /*#__PURE__*/ Object.freeze({
  duplicate: (menu, id, menuName, menuCode) => call(326, menu, id, menuName, menuCode),
  new: (id, name, kind) => call(333, id, name, kind),
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
export const NothingServed = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NOT_RECORDED", "NO_PORTIONS", "NOT_COMPUTED"]),
});
export const Noun = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MENU", "INGREDIENT", "PROGRAM", "PLAN", "ASSIGNMENT", "APPROVAL", "ACTUAL", "SETTINGS", "DATE", "REQUEST"]),
});
export const NumberFormat = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["POINT", "COMMA"]),
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
export const ParsedProgram = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedProgram) => call(427, parsedProgram),
});
export const ParsedProgramUpdate = /*#__PURE__*/ Object.freeze({
  intoResult: (parsedProgramUpdate) => call(426, parsedProgramUpdate),
});
export const PlanPeriod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["DAY", "WEEK", "PLAN"]),
});
export const PlanResult = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["OPTIMAL", "FEASIBLE", "INFEASIBLE", "NO_PLAN_FOUND"]),
});
export const PlanStatus = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["DRAFT", "REVIEW", "APPROVED", "PUBLISHED", "ACTIVE", "COMPLETED", "CANCELLED", "ARCHIVED"]),
});
export const PriceItem = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INGREDIENT_ID", "COMMODITY"]),
});
export class PriceTable extends GiziObject {
  constructor(catalog, foods, edible, settings, scenario) { super(bridge, call(174, catalog, foods, edible, settings, scenario)); }
  missing(food) { return call(175, this, food); }
  sum(menus, lines) { return call(176, this, menus, lines); }
  difference(base, changed) { return call(177, this, base, changed); }
}
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
export const Standard = /*#__PURE__*/ Object.freeze({
  check: (standard, registry) => call(163, standard, registry),
  audience: (standard, key) => call(169, standard, key),
  targets: (standard, audience, mealType) => call(170, standard, audience, mealType),
  differences: (standard, audience) => call(171, standard, audience),
});
export const Strictness = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["STRICT", "LENIENT"]),
});
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
export function parseProgramUpdate(json) { return call(127, utf8(json)); }
export function validateProgram(program) { return call(128, program); }
export function parseProgram(json) { return call(129, utf8(json)); }
export function programViolationCodes() { return call(131); }
export const ingredientUpdateSchema = /*#__PURE__*/ standardSchema(parseIngredientUpdate, "update", undefined);
export const ingredientSchema = /*#__PURE__*/ standardSchema(parseIngredient, "ingredient", () => call(16));
export const menuUpdateSchema = /*#__PURE__*/ standardSchema(parseMenuUpdate, "update", undefined);
export const menuSchema = /*#__PURE__*/ standardSchema(parseMenu, "menu", () => call(61));
export const programUpdateSchema = /*#__PURE__*/ standardSchema(parseProgramUpdate, "update", undefined);
export const programSchema = /*#__PURE__*/ standardSchema(parseProgram, "program", () => call(130));
