// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.


import * as glue from "./wasm/validate.js";
import { Bridge } from "./own/bridge.js";
import { checked } from "./own/columns.js";
import { GiziObject, made } from "./own/object.js";
import { standardSchema } from "./own/schema.js";
import { utf8 } from "./own/text.js";
export { GiziError } from "./own/error.js";

const bridge = new Bridge(glue, 1163095238);
const call = (number, ...given) => bridge.call(number, given);
export const init = (source) => bridge.init(source);
export const initSync = (bytes) => bridge.initSync(bytes);
export const checkMenus = (menus) => checked(bridge, menus);
export const Action = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["GET_MENUS", "GET_MENU_BY_ID", "CREATE_MENU", "UPDATE_MENU", "DELETE_MENU", "RESTORE_MENU", "DUPLICATE_MENU", "SET_MENU_ACTIVE", "GET_MENU_HISTORY", "GET_PROGRAMS", "GET_PROGRAM_BY_ID", "CREATE_PROGRAM", "UPDATE_PROGRAM", "DELETE_PROGRAM", "CALCULATE_NUTRITION", "CALCULATE_COST", "VALIDATE_MENU_BALANCE", "GET_INGREDIENTS", "SEARCH_INGREDIENTS", "GET_INGREDIENT_BY_ID", "CREATE_INGREDIENT", "UPDATE_INGREDIENT", "DELETE_INGREDIENT", "RESTORE_INGREDIENT", "SET_INGREDIENT_PRICE", "ADD_INGREDIENT_TO_MENU", "REMOVE_INGREDIENT_FROM_MENU", "UPDATE_INGREDIENT_QUANTITY", "GET_RECIPES", "CREATE_RECIPE", "UPDATE_RECIPE", "DELETE_RECIPE", "REORDER_RECIPES", "GET_MENU_PLANS", "GET_MENU_PLAN_BY_ID", "CREATE_MENU_PLAN", "UPDATE_MENU_PLAN", "DELETE_MENU_PLAN", "SUBMIT_MENU_PLAN", "DECIDE_MENU_PLAN", "SUBSTITUTE_MENU", "GET_PLAN_APPROVAL", "GET_PLAN_DRIFT", "DUPLICATE_MENU_PLAN", "APPLY_CYCLE", "ASSIGN_MENU_TO_PLAN", "REMOVE_ASSIGNMENT", "GET_ACTUALS", "RECORD_ACTUAL", "CORRECT_ACTUAL", "REMOVE_ACTUAL", "GET_ACTUAL_REPORT", "GET_MENU_CALENDAR", "GET_PLAN_REPORT", "EXPORT_PLAN_CALENDAR", "GET_PROCUREMENT", "GET_PRODUCTION_SHEET", "GET_PLAN_PROBLEM", "GENERATE_MENU_PLAN", "GET_SETTINGS", "UPDATE_SETTINGS", "IMPORT_HOLIDAYS", "REFRESH", "GET_EVENTS", "PRUNE_EVENTS", "PRUNE_REQUESTS", "EXPORT_KITCHEN", "IMPORT_KITCHEN", "IMPORT_RECORDS"]),
});
export const ActualFigure = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EVERYTHING", "COOKED", "SERVED", "DISCARDED", "PLATE_WASTE", "COST"]),
});
export const AllergenPresence = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FREE", "UNKNOWN", "MAY_CONTAIN", "CONTAINS"]),
});
export const Basis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["KNOWN", "PHYSICAL", "UNBOUNDED", "OVERRIDE"]),
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
export const ComponentUnit = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PORTION", "CUP", "OZ_EQ", "GRAM"]),
});
export const ConflictKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SAME_SLOT", "OVERLAP"]),
});
export const CookingMethod = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["RAW", "BOIL", "STEAM", "FRY", "DEEP_FRY", "SAUTE", "STIR_FRY", "GRILL", "ROAST", "BAKE", "STEW", "MICROWAVE", "REHEAT"]),
});
export const CostBasis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["USED", "BOUGHT"]),
});
export const CostComponent = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INGREDIENTS", "LABOUR", "UTILITIES", "PACKAGING", "TRANSPORT", "EQUIPMENT", "OVERHEAD"]),
});
export const Course = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["STAPLE", "ANIMAL_PROTEIN", "PLANT_PROTEIN", "VEGETABLE", "FRUIT", "MILK", "BEVERAGE", "DESSERT", "CONDIMENT"]),
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
export const FoodCategory = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["CEREAL", "TUBER", "LEGUME", "NUT_SEED", "VEGETABLE", "FRUIT", "MEAT", "POULTRY", "FISH", "EGG", "MILK", "FAT_OIL", "SUGAR", "SPICE", "BEVERAGE", "OTHER"]),
});
export const GapReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["VALUE_MISSING", "CAROTENE_SPLIT_MISSING", "EDIBLE_PORTION_MISSING", "RETENTION_MISSING", "ABSORPTION_MISSING", "QUANTITY_MISSING", "COOKED_WEIGHT_MISSING", "FORTIFICATION_LEVEL_MISSING"]),
});
export const ImpossibleAmount = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PROBLEM", "MISSING", "KEEP"]),
});
export const IntakeLevel = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["RECOMMENDED", "MAXIMUM"]),
});
export const Language = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["EN", "ID"]),
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
export const MenuKind = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["PREPARATION", "DISH", "TRAY"]),
});
export const MenuSort = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ACTIVE_NEWEST", "MENU_NAME", "MENU_CODE", "KIND", "MEAL_TYPE", "COURSE", "DIFFICULTY", "MAIN_PROTEIN", "SERVING_SIZE", "SERVINGS", "CALORIES", "PROTEIN", "COST_PER_SERVING", "CREATED_AT", "UPDATED_AT", "PREPARATION_TIME", "COOKING_TIME"]),
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
export const NutrientUnit = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["kcal", "kj", "g", "mg", "ug"]),
});
export const Outcome = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BALANCED", "UNKNOWN", "NOT_BALANCED"]),
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
export const Profile = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["COMPUTED", "PRINTED"]),
});
export const ProgramStatus = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ACTIVE", "PAUSED", "COMPLETED", "CANCELLED"]),
});
export const ProgramType = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["SCHOOL_FEEDING", "SUPPLEMENTARY_FEEDING", "NUTRITIONAL_RECOVERY", "NUTRITIONAL_EDUCATION", "EMERGENCY_NUTRITION", "STUNTING_INTERVENTION", "OTHER"]),
});
export const ReliefResult = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["LEAST", "FOUND", "HOPELESS", "NOT_FOUND"]),
});
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
export const Severity = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["INFO", "ADVISORY", "REQUIRED"]),
});
export const Sex = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["ANY", "MALE", "FEMALE"]),
});
export const SkippedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["TIMED", "CANCELLED", "REPEATS", "NAME", "YEAR"]),
});
export const SlotState = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["FILLED", "PARTLY_FILLED", "SHORT", "EMPTY", "DOUBLED"]),
});
export const Strictness = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["STRICT", "LENIENT"]),
});
export const TablesPer = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["LIST", "DELIVERY", "SUPPLIER"]),
});
export const TrayVerdict = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["BROKEN", "UNKNOWN"]),
});
export const UnmappedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MEASURE", "INFO", "MEAL", "DATES", "MEMBERS", "PERIOD", "NO_DISH", "NO_AUDIENCE"]),
});
export const UnmatchedReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NO_LINK", "UNKNOWN_INGREDIENT", "UNKNOWN_PURCHASE_FORM"]),
});
export const UnusableReason = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["NO_SLOT", "COST", "NOT_COMPUTED"]),
});
export const VerdictState = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MET", "LOW", "HIGH", "UNKNOWN", "NOT_JUDGED"]),
});
export const Weekday = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]),
});
export const WeightBasis = /*#__PURE__*/ Object.freeze({
  values: Object.freeze(["AS_PURCHASED", "EDIBLE", "COOKED"]),
});
export const Decimal = /*#__PURE__*/ Object.freeze({
  parseExact: (text, format) => call(135, text, format),
});
export function parseIngredientUpdate(json) { return call(13, utf8(json)); }
export function parseIngredient(json) { return call(15, utf8(json)); }
export function ingredientViolationCodes() { return call(17); }
export function parseMenuUpdate(json) { return call(58, utf8(json)); }
export function parseMenu(json) { return call(60, utf8(json)); }
export function menuViolationCodes() { return call(62); }
export function parseProgramUpdate(json) { return call(127, utf8(json)); }
export function parseProgram(json) { return call(129, utf8(json)); }
export function programViolationCodes() { return call(131); }
export const ingredientUpdateSchema = /*#__PURE__*/ standardSchema(parseIngredientUpdate, "update", undefined);
export const ingredientSchema = /*#__PURE__*/ standardSchema(parseIngredient, "ingredient", () => call(16));
export const menuUpdateSchema = /*#__PURE__*/ standardSchema(parseMenuUpdate, "update", undefined);
export const menuSchema = /*#__PURE__*/ standardSchema(parseMenu, "menu", () => call(61));
export const programUpdateSchema = /*#__PURE__*/ standardSchema(parseProgramUpdate, "update", undefined);
export const programSchema = /*#__PURE__*/ standardSchema(parseProgram, "program", () => call(130));
