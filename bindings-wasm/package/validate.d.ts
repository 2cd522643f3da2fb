// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

import type * as r from "./records.js";
import { GiziObject } from "./own/object.js";
import type { StandardSchema } from "./own/schema.js";

export type * from "./records.js";
export { GiziError } from "./own/error.js";
export type { StandardSchema } from "./own/schema.js";

/**
 * Makes the module ready: fetches its WebAssembly from beside the module, or from the address, response or bytes given.
 * Under Node the module is ready when it is imported.
 */
export declare function init(source?: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module): Promise<void>;
/** Makes the module ready from bytes at hand. */
export declare function initSync(bytes: BufferSource | WebAssembly.Module): void;


/** A menu that is broken, by its place in the list, with everything that is wrong in it. */
export interface BrokenMenu {
  index: number;
  violations: r.Violation[];
}
/**
 * Checks many menus in one call, each as {@link parseMenu} does, and gives those that are broken: nothing is copied back
 * of those that are not. A menu is handed in as JSON text, or as an object.
 */
export declare function checkMenus(menus: readonly (string | r.MenuInput)[]): BrokenMenu[];

export type Decimal = r.Decimal;
/** What goes with {@link r.Decimal | Decimal}. */
export declare const Decimal: {
  /** Like `parse` without the limit on digits: for the values of published tables (28 digits at most). */
  readonly parseExact: (text: string, format: r.NumberFormat) => r.Decimal;
};

/** Something a kitchen can be asked to do, under the plan's name for it. */
export type Action = r.Action;
export declare const Action: { /** All of them, in their order. */ readonly values: readonly r.Action[]; };

/** What can be recorded of an assignment. */
export type ActualFigure = r.ActualFigure;
export declare const ActualFigure: { /** All of them, in their order. */ readonly values: readonly r.ActualFigure[]; };

/** Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free. */
export type AllergenPresence = r.AllergenPresence;
export declare const AllergenPresence: { /** All of them, in their order. */ readonly values: readonly r.AllergenPresence[]; };

/** How the upper end of a total is known. */
export type Basis = r.Basis;
export declare const Basis: { /** All of them, in their order. */ readonly values: readonly r.Basis[]; };

/** What a ceiling limits. */
export type CeilingPeriod = r.CeilingPeriod;
export declare const CeilingPeriod: { /** All of them, in their order. */ readonly values: readonly r.CeilingPeriod[]; };

/** Whether a cost keeps a ceiling. To stay far below it is no fault and no merit. */
export type CeilingVerdict = r.CeilingVerdict;
export declare const CeilingVerdict: { /** All of them, in their order. */ readonly values: readonly r.CeilingVerdict[]; };

/** Why a cell was refused. */
export type CellFault = r.CellFault;
export declare const CellFault: { /** All of them, in their order. */ readonly values: readonly r.CellFault[]; };

/** What food-group credits are in. */
export type ComponentUnit = r.ComponentUnit;
export declare const ComponentUnit: { /** All of them, in their order. */ readonly values: readonly r.ComponentUnit[]; };

/** How two assignments meet. */
export type ConflictKind = r.ConflictKind;
export declare const ConflictKind: { /** All of them, in their order. */ readonly values: readonly r.ConflictKind[]; };

/** How food is cooked. Decides retention and yield. */
export type CookingMethod = r.CookingMethod;
export declare const CookingMethod: { /** All of them, in their order. */ readonly values: readonly r.CookingMethod[]; };

/** Which ingredient cost is meant. */
export type CostBasis = r.CostBasis;
export declare const CostBasis: { /** All of them, in their order. */ readonly values: readonly r.CostBasis[]; };

/** What a cost is made of. */
export type CostComponent = r.CostComponent;
export declare const CostComponent: { /** All of them, in their order. */ readonly values: readonly r.CostComponent[]; };

/** The place of a dish on the tray. */
export type Course = r.Course;
export declare const Course: { /** All of them, in their order. */ readonly values: readonly r.Course[]; };

/** What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all. */
export type CycleRule = r.CycleRule;
export declare const CycleRule: { /** All of them, in their order. */ readonly values: readonly r.CycleRule[]; };

/** How a list writes days. */
export type DateFormat = r.DateFormat;
export declare const DateFormat: { /** All of them, in their order. */ readonly values: readonly r.DateFormat[]; };

/** Whether a programme feeds on a day, and if not, why. */
export type DayKind = r.DayKind;
export declare const DayKind: { /** All of them, in their order. */ readonly values: readonly r.DayKind[]; };

/** A diet that a rule can ask for. */
export type Diet = r.Diet;
export declare const Diet: { /** All of them, in their order. */ readonly values: readonly r.Diet[]; };

/** Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes. */
export type DietStatus = r.DietStatus;
export declare const DietStatus: { /** All of them, in their order. */ readonly values: readonly r.DietStatus[]; };

/** How hard a menu is to cook. */
export type DifficultyLevel = r.DifficultyLevel;
export declare const DifficultyLevel: { /** All of them, in their order. */ readonly values: readonly r.DifficultyLevel[]; };

/** What a unit measures. */
export type Dimension = r.Dimension;
export declare const Dimension: { /** All of them, in their order. */ readonly values: readonly r.Dimension[]; };

/** What is counted about the dishes that fit. */
export type DishCount = r.DishCount;
export declare const DishCount: { /** All of them, in their order. */ readonly values: readonly r.DishCount[]; };

/** How a menu is no longer as it was signed. */
export type DriftKind = r.DriftKind;
export declare const DriftKind: { /** All of them, in their order. */ readonly values: readonly r.DriftKind[]; };

/** What a percentage says about a food as bought. */
export type EdiblePortionMeaning = r.EdiblePortionMeaning;
export declare const EdiblePortionMeaning: { /** All of them, in their order. */ readonly values: readonly r.EdiblePortionMeaning[]; };

/** The coarse class of an error: what a caller does about it. */
export type ErrorKind = r.ErrorKind;
export declare const ErrorKind: { /** All of them, in their order. */ readonly values: readonly r.ErrorKind[]; };

/** What happened. */
export type EventType = r.EventType;
export declare const EventType: { /** All of them, in their order. */ readonly values: readonly r.EventType[]; };

/** What a field of a form holds. */
export type FieldKind = r.FieldKind;
export declare const FieldKind: { /** All of them, in their order. */ readonly values: readonly r.FieldKind[]; };

/** The food group of an ingredient, as food tables group them. */
export type FoodCategory = r.FoodCategory;
export declare const FoodCategory: { /** All of them, in their order. */ readonly values: readonly r.FoodCategory[]; };

/** What is not known about an ingredient. */
export type GapReason = r.GapReason;
export declare const GapReason: { /** All of them, in their order. */ readonly values: readonly r.GapReason[]; };

/** What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories. */
export type ImpossibleAmount = r.ImpossibleAmount;
export declare const ImpossibleAmount: { /** All of them, in their order. */ readonly values: readonly r.ImpossibleAmount[]; };

/** What the values of a reference table are. */
export type IntakeLevel = r.IntakeLevel;
export declare const IntakeLevel: { /** All of them, in their order. */ readonly values: readonly r.IntakeLevel[]; };

/** A language that gizi speaks. */
export type Language = r.Language;
export declare const Language: { /** All of them, in their order. */ readonly values: readonly r.Language[]; };

/** What is likely, but not proved. */
export type Likely = r.Likely;
export declare const Likely: { /** All of them, in their order. */ readonly values: readonly r.Likely[]; };

/** A side of a rule. */
export type LimitSide = r.LimitSide;
export declare const LimitSide: { /** All of them, in their order. */ readonly values: readonly r.LimitSide[]; };

/** What happens to the quantity of a line. */
export type LineUse = r.LineUse;
export declare const LineUse: { /** All of them, in their order. */ readonly values: readonly r.LineUse[]; };

/** The meal a tray is served at. */
export type MealType = r.MealType;
export declare const MealType: { /** All of them, in their order. */ readonly values: readonly r.MealType[]; };

/** What a menu is in the kitchen. */
export type MenuKind = r.MenuKind;
export declare const MenuKind: { /** All of them, in their order. */ readonly values: readonly r.MenuKind[]; };

/** What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes. */
export type MenuSort = r.MenuSort;
export declare const MenuSort: { /** All of them, in their order. */ readonly values: readonly r.MenuSort[]; };

/** Why nothing is known of what served portions hold. */
export type NothingServed = r.NothingServed;
export declare const NothingServed: { /** All of them, in their order. */ readonly values: readonly r.NothingServed[]; };

/** A kind of record. */
export type Noun = r.Noun;
export declare const Noun: { /** All of them, in their order. */ readonly values: readonly r.Noun[]; };

/** How a text writes numbers. */
export type NumberFormat = r.NumberFormat;
export declare const NumberFormat: { /** All of them, in their order. */ readonly values: readonly r.NumberFormat[]; };

/** The part of a food table a nutrient stands in. */
export type NutrientGroup = r.NutrientGroup;
export declare const NutrientGroup: { /** All of them, in their order. */ readonly values: readonly r.NutrientGroup[]; };

/** The unit a nutrient's amounts are in. */
export type NutrientUnit = r.NutrientUnit;
export declare const NutrientUnit: { /** All of them, in their order. */ readonly values: readonly r.NutrientUnit[]; };

/** The verdict over all required sides. */
export type Outcome = r.Outcome;
export declare const Outcome: { /** All of them, in their order. */ readonly values: readonly r.Outcome[]; };

/** What a mean is taken over. */
export type PlanPeriod = r.PlanPeriod;
export declare const PlanPeriod: { /** All of them, in their order. */ readonly values: readonly r.PlanPeriod[]; };

/** How a search ended. */
export type PlanResult = r.PlanResult;
export declare const PlanResult: { /** All of them, in their order. */ readonly values: readonly r.PlanResult[]; };

/** Where a plan stands in its workflow. */
export type PlanStatus = r.PlanStatus;
export declare const PlanStatus: { /** All of them, in their order. */ readonly values: readonly r.PlanStatus[]; };

/** What the item column of a price list holds. */
export type PriceItem = r.PriceItem;
export declare const PriceItem: { /** All of them, in their order. */ readonly values: readonly r.PriceItem[]; };

/** Which limits count. */
export type Profile = r.Profile;
export declare const Profile: { /** All of them, in their order. */ readonly values: readonly r.Profile[]; };

/** Where a programme stands. */
export type ProgramStatus = r.ProgramStatus;
export declare const ProgramStatus: { /** All of them, in their order. */ readonly values: readonly r.ProgramStatus[]; };

/** What a programme is for. */
export type ProgramType = r.ProgramType;
export declare const ProgramType: { /** All of them, in their order. */ readonly values: readonly r.ProgramType[]; };

/** How a search for a relief ended. */
export type ReliefResult = r.ReliefResult;
export declare const ReliefResult: { /** All of them, in their order. */ readonly values: readonly r.ReliefResult[]; };

/** What somebody is in a kitchen. What each may do is data: `permissions`. */
export type Role = r.Role;
export declare const Role: { /** All of them, in their order. */ readonly values: readonly r.Role[]; };

/** How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit. */
export type Rounding = r.Rounding;
export declare const Rounding: { /** All of them, in their order. */ readonly values: readonly r.Rounding[]; };

/** What a rule is judged on. */
export type RuleBasis = r.RuleBasis;
export declare const RuleBasis: { /** All of them, in their order. */ readonly values: readonly r.RuleBasis[]; };

/** The safe side of a critical limit, the limit included. */
export type SafeSide = r.SafeSide;
export declare const SafeSide: { /** All of them, in their order. */ readonly values: readonly r.SafeSide[]; };

/** How much a broken side of a rule weighs. */
export type Severity = r.Severity;
export declare const Severity: { /** All of them, in their order. */ readonly values: readonly r.Severity[]; };

/** The sex a reference group stands for. */
export type Sex = r.Sex;
export declare const Sex: { /** All of them, in their order. */ readonly values: readonly r.Sex[]; };

/** Why an event was not taken for a holiday. */
export type SkippedReason = r.SkippedReason;
export declare const SkippedReason: { /** All of them, in their order. */ readonly values: readonly r.SkippedReason[]; };

/** How a slot is filled. */
export type SlotState = r.SlotState;
export declare const SlotState: { /** All of them, in their order. */ readonly values: readonly r.SlotState[]; };

/** What a reading does with a file that has bad cells. */
export type Strictness = r.Strictness;
export declare const Strictness: { /** All of them, in their order. */ readonly values: readonly r.Strictness[]; };

/** What each table of a procurement list is for. */
export type TablesPer = r.TablesPer;
export declare const TablesPer: { /** All of them, in their order. */ readonly values: readonly r.TablesPer[]; };

/** What can be told about a tray and a special diet. */
export type TrayVerdict = r.TrayVerdict;
export declare const TrayVerdict: { /** All of them, in their order. */ readonly values: readonly r.TrayVerdict[]; };

/** Why a rule is not a part of a problem. */
export type UnmappedReason = r.UnmappedReason;
export declare const UnmappedReason: { /** All of them, in their order. */ readonly values: readonly r.UnmappedReason[]; };

/** Why a price found no place. */
export type UnmatchedReason = r.UnmatchedReason;
export declare const UnmatchedReason: { /** All of them, in their order. */ readonly values: readonly r.UnmatchedReason[]; };

/** Why a dish cannot be chosen. */
export type UnusableReason = r.UnusableReason;
export declare const UnusableReason: { /** All of them, in their order. */ readonly values: readonly r.UnusableReason[]; };

/** Where something stands against its limits. */
export type VerdictState = r.VerdictState;
export declare const VerdictState: { /** All of them, in their order. */ readonly values: readonly r.VerdictState[]; };

/** A day of the week. */
export type Weekday = r.Weekday;
export declare const Weekday: { /** All of them, in their order. */ readonly values: readonly r.Weekday[]; };

/** Which weight a number speaks of. */
export type WeightBasis = r.WeightBasis;
export declare const WeightBasis: { /** All of them, in their order. */ readonly values: readonly r.WeightBasis[]; };

/**
 * Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseIngredientUpdate(json: Uint8Array | string): r.ParsedIngredientUpdate;

/**
 * Reads and checks an ingredient from JSON (UTF-8).
 *
 * Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
 */
export declare function parseIngredient(json: Uint8Array | string): r.ParsedIngredient;

/** Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling. */
export declare function ingredientViolationCodes(): r.ViolationCode[];

/**
 * Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseMenuUpdate(json: Uint8Array | string): r.ParsedMenuUpdate;

/**
 * Reads and checks a menu from JSON (UTF-8).
 *
 * Decimals are numbers or texts; `inventoryItemId` and `recipes` and the Indonesian names of meals and difficulties
 * are accepted. Unknown fields are refused.
 */
export declare function parseMenu(json: Uint8Array | string): r.ParsedMenu;

/** Every code the violations of a menu can carry, field by field: for translations and exhaustive handling. */
export declare function menuViolationCodes(): r.ViolationCode[];

/**
 * Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseProgramUpdate(json: Uint8Array | string): r.ParsedProgramUpdate;

/**
 * Reads and checks a programme from JSON (UTF-8).
 *
 * `name`, `headcount` and `partnerSchools` and the Indonesian names of days, meals, types and states are accepted.
 * Unknown fields are refused.
 */
export declare function parseProgram(json: Uint8Array | string): r.ParsedProgram;

/** Every code the violations of a programme can carry, field by field: for translations and exhaustive handling. */
export declare function programViolationCodes(): r.ViolationCode[];

/** {@link r.IngredientUpdate | IngredientUpdate} for whatever takes a Standard Schema; {@link parseIngredientUpdate} reads it. */
export declare const ingredientUpdateSchema: StandardSchema<r.IngredientUpdateInput, r.IngredientUpdate>;

/**
 * {@link r.Ingredient | Ingredient} for whatever takes a Standard Schema; {@link parseIngredient} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const ingredientSchema: StandardSchema<r.IngredientInput, r.Ingredient> & (() => string);

/** {@link r.MenuUpdate | MenuUpdate} for whatever takes a Standard Schema; {@link parseMenuUpdate} reads it. */
export declare const menuUpdateSchema: StandardSchema<r.MenuUpdateInput, r.MenuUpdate>;

/**
 * {@link r.Menu | Menu} for whatever takes a Standard Schema; {@link parseMenu} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const menuSchema: StandardSchema<r.MenuInput, r.Menu> & (() => string);

/** {@link r.ProgramUpdate | ProgramUpdate} for whatever takes a Standard Schema; {@link parseProgramUpdate} reads it. */
export declare const programUpdateSchema: StandardSchema<r.ProgramUpdateInput, r.ProgramUpdate>;

/**
 * {@link r.NutritionProgram | NutritionProgram} for whatever takes a Standard Schema; {@link parseProgram} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const programSchema: StandardSchema<r.NutritionProgramInput, r.NutritionProgram> & (() => string);

