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

/** The lines of many menus as typed arrays of one length: {@link r.MenuLines} that do not become text on their way. */
export interface LineColumns {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest. */
  menu: Uint32Array;
  /** Which food of the table, counted from 0. */
  food: Uint32Array;
  /** Grams raw edible portion, not negative. */
  grams: Float64Array;
}
/** Nutrients of many menus: `low[m * nutrients.length + k]` is nutrient k of menu m, in the nutrient's unit. */
export interface NutrientColumns {
  nutrients: readonly r.NutrientKey[];
  menus: number;
  /** The least each menu can hold. */
  low: Float64Array;
  /** What is not known; absent when every value of the table is, and `low` is exact. */
  gaps?: {
    /** The most each menu can hold: physics bounds the missing values. */
    high: Float64Array;
    /** The share of the edible mass whose value is known, 0 to 1. */
    coverage: Float64Array;
  };
}
/** {@link NutrientTable.sum} with typed arrays both ways: the same numbers to the last bit, the same errors. */
export declare function sumColumns(table: NutrientTable, menus: number, lines: LineColumns): NutrientColumns;
/** {@link r.CostColumns} as typed arrays: quantities and prices are whole numbers below 2^53 in so many decimal places. */
export interface RowColumns {
  menus: number;
  /** The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums. */
  menu: Uint32Array;
  quantities: Float64Array;
  /** At most 9. */
  quantityPlaces: number;
  prices: Float64Array;
  /** At most 9. */
  pricePlaces: number;
}
/**
 * {@link rollUp} from typed arrays: the same exact sums, the same errors. A quantity or price that is not whole is the
 * error `bytes.not_whole`.
 */
export declare function rollUpColumns(columns: RowColumns): r.Decimal[];

/** An allergen of the registry. */
export type Allergen = r.Allergen;
/** What goes with {@link r.Allergen | Allergen}. */
export declare const Allergen: {
  /** The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011. */
  readonly standard: () => r.Allergen[];
};

/** What a standard says about a meal, a day or a period of one audience. */
export type BalanceReport = r.BalanceReport;
/** What goes with {@link r.BalanceReport | BalanceReport}. */
export declare const BalanceReport: {
  /** The finding of a rule for a nutrient, component or allergen. */
  readonly finding: (balanceReport: r.BalanceReportInput, rule: string, subject: string) => r.Finding | undefined;
};

/** What makes a report doubtful without breaking a rule. */
export type BalanceWarning = r.BalanceWarning;
/** What goes with {@link r.BalanceWarning | BalanceWarning}. */
export declare const BalanceWarning: {
  /** The warning in words. */
  readonly message: (balanceWarning: r.BalanceWarning) => r.Message;
};

/**
 * An amount that is proved to lie between two ends, in the unit and on the basis its field states.
 *
 * `high` is `None` when nothing proves an upper end ("salt to taste").
 */
export type Bounds = r.Bounds;
/** What goes with {@link r.Bounds | Bounds}. */
export declare const Bounds: {
  /** An amount that is known. */
  readonly exact: (value: number) => r.Bounds;
  /** The amount, if both ends agree. */
  readonly known: (bounds: r.Bounds) => number | undefined;
  /** Both ends times a factor that is not negative. */
  readonly times: (bounds: r.Bounds, factor: number) => r.Bounds;
  /** The sum, end by end. */
  readonly plus: (bounds: r.Bounds, other: r.Bounds) => r.Bounds;
};

/**
 * Everything a calculation looks up: units, nutrients, retention factors, ingredients and menus.
 *
 * It is a plain value: fill it, then hand it to as many calculations as you like.
 */
export declare class Catalog extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isCatalog: true;
  /** Standard units and nutrients, USDA retention factors (feature `retention`), assumed zeros, no foods. */
  static standard(): Catalog;
  /** A catalog over one's own tables. Without zero assumptions every missing value stays missing. */
  constructor(units: UnitTable, registry: NutrientRegistry, retention: RetentionTable, zeroAssumptions: readonly r.ZeroAssumptionInput[]);
  /** Adds an ingredient. Its id must be new and its facts possible. */
  addIngredient(ingredient: r.IngredientInput): void;
  /** Puts an ingredient in the place of the one with its id, or adds it. */
  setIngredient(ingredient: r.IngredientInput): void;
  /** Adds a menu. Its id must be new. */
  addMenu(menu: r.MenuInput): void;
  /** Puts a menu in the place of the one with its id, or adds it. */
  setMenu(menu: r.MenuInput): void;
  /** All menus in the order they were added. */
  menus(): r.Menu[];
  /** The ingredient of an id. */
  ingredient(id: string): r.Ingredient;
  /** The menu of an id. */
  menu(id: string): r.Menu;
  /** The units in force. */
  units(): UnitTable;
  /** The nutrients in force. */
  registry(): NutrientRegistry;
  /** The retention factors in force. */
  retention(): RetentionTable;
  /** The rules in force by which a missing value is taken as 0. */
  zeroAssumptions(): r.ZeroAssumption[];
}

/** What 100 g edible portion of a food contains. A nutrient that is not listed is missing. */
export type Composition = r.Composition;
/** What goes with {@link r.Composition | Composition}. */
export declare const Composition: {
  /** What is said of a nutrient; not listed is missing. */
  readonly get: (composition: r.CompositionInput, key: string) => r.CompositionValue;
};

/** How food is cooked. Decides retention and yield. */
export type CookingMethod = r.CookingMethod;
/** What goes with {@link r.CookingMethod | CookingMethod}. */
export declare const CookingMethod: {
  /** All of them, in their order. */ readonly values: readonly r.CookingMethod[];
  /** The wire value: `DEEP_FRY`. */
  readonly code: (cookingMethod: r.CookingMethod) => string;
};

/** What a menu costs. Every amount is exact; `CostBounds.rounded` is for showing it. */
export type Cost = r.Cost;
/** What goes with {@link r.Cost | Cost}. */
export declare const Cost: {
  /** What one component costs; absent when it is not part of this cost. */
  readonly component: (cost: r.CostInput, component: r.CostComponent) => r.ComponentCost | undefined;
};

/** An amount known only to lie between two ends. One number exists only through `known`. */
export type CostBounds = r.CostBounds;
/** What goes with {@link r.CostBounds | CostBounds}. */
export declare const CostBounds: {
  /** The amount, if both ends agree. */
  readonly known: (costBounds: r.CostBoundsInput) => r.Money | undefined;
  /** Both ends at the places people write in the currency: the one rounding of a cost, at the edge. */
  readonly rounded: (costBounds: r.CostBoundsInput, rounding: r.Rounding) => r.CostBounds;
};

/**
 * Rows of quantity × price of any number of menus, as scaled integers in columns of one length.
 *
 * A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
 */
export type CostColumns = r.CostColumns;
/** What goes with {@link r.CostColumns | CostColumns}. */
export declare const CostColumns: {
  /** Columns from decimals. A value with more than 9 places or 18 digits is the error `cost.places`. */
  readonly fromDecimals: (menus: number, menu: readonly number[], quantities: readonly r.DecimalInput[], prices: readonly r.DecimalInput[]) => r.CostColumns;
};

/** What one component of the cost of one portion comes to. */
export type CostObservation = r.CostObservation;
/** What goes with {@link r.CostObservation | CostObservation}. */
export declare const CostObservation: {
  /** What a calculated cost says about each component. */
  readonly ofCost: (cost: r.CostInput) => r.CostObservation[];
};

/** What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it. */
export type CostRates = r.CostRates;
/** What goes with {@link r.CostRates | CostRates}. */
export declare const CostRates: {
  /**
   * The constants of the 2025 menu plan gizi grew from: Rp 25,000 an hour for 30 minutes a batch, Rp 500 of
   * packaging a serving, 15 percent of overhead on ingredients. They are that plan's assumptions, not a rule.
   */
  readonly plan2025: () => r.CostRates;
};

/** How a cost is calculated: at which date, by which prices, with which rates. */
export type CostSettings = r.CostSettings;
/** What goes with {@link r.CostSettings | CostSettings}. */
export declare const CostSettings: {
  /** The last price on or before a day, of what the recipe uses, ingredients only. */
  readonly new: (currency: r.Currency, date: r.CivilDate) => r.CostSettings;
  /** Which ingredient cost these settings ask for. */
  readonly basis: (costSettings: r.CostSettingsInput) => r.CostBasis;
};

/** An ISO 4217 currency code. */
export type Currency = r.Currency;
/** What goes with {@link r.Currency | Currency}. */
export declare const Currency: {
  /** Decimal digits of the minor unit by ISO 4217 (2 for IDR, though no sen circulate; 0 for JPY). */
  readonly minorUnits: (currency: r.Currency) => number;
  /** Decimal digits people write: as `minor_units`, but 0 for the rupiah. */
  readonly displayPlaces: (currency: r.Currency) => number;
};

export type Decimal = r.Decimal;
/** What goes with {@link r.Decimal | Decimal}. */
export declare const Decimal: {
  /** Normalises a number on entry and refuses more than 15 digits or 6 places. */
  readonly entry: (value: r.DecimalInput) => r.Decimal;
  /** Like `entry`, and refuses a value below zero. */
  readonly entryAtLeastZero: (value: r.DecimalInput) => r.Decimal;
  /**
   * Reads `1.250,5`, `12`, `-0,5`, `1/2` or `1 1/2` in the stated format; the result passes `entry`.
   *
   * Thousands marks must stand between groups of three digits, the first of which does not begin with 0. A fraction is rounded half to even to 6 places.
   */
  readonly parse: (text: string, format: r.NumberFormat) => r.Decimal;
  /** Like `parse` without the limit on digits: for the values of published tables (28 digits at most). */
  readonly parseExact: (text: string, format: r.NumberFormat) => r.Decimal;
  /** The nearest `f64`, correctly rounded. */
  readonly toNumber: (value: r.DecimalInput) => number;
  /** The decimal a finite `f64` was written as: its shortest text. */
  readonly fromNumber: (value: number) => r.Decimal;
};

/**
 * An exact amount known only to lie between two ends, in the unit its field states.
 *
 * `high` is `None` when nothing bounds it ("salt to taste").
 */
export type DecimalRange = r.DecimalRange;
/** What goes with {@link r.DecimalRange | DecimalRange}. */
export declare const DecimalRange: {
  /** An amount that is known. */
  readonly exact: (value: r.DecimalInput) => r.DecimalRange;
  /** From nothing to the given amount, or without end. */
  readonly upTo: (high?: r.DecimalInput | undefined) => r.DecimalRange;
  /** The amount, if both ends agree. */
  readonly known: (decimalRange: r.DecimalRangeInput) => r.Decimal | undefined;
};

/** One rule, or one nutrient of a rule, judged. */
export type Finding = r.Finding;
/** What goes with {@link r.Finding | Finding}. */
export declare const Finding: {
  /** The worst verdict: the mean's or a member's. */
  readonly worst: (finding: r.FindingInput) => r.Verdict;
};

/** The food group of an ingredient, as food tables group them. */
export type FoodCategory = r.FoodCategory;
/** What goes with {@link r.FoodCategory | FoodCategory}. */
export declare const FoodCategory: {
  /** All of them, in their order. */ readonly values: readonly r.FoodCategory[];
  /** The wire value: `NUT_SEED`. */
  readonly code: (foodCategory: r.FoodCategory) => string;
};

/**
 * What one household measure or piece of a food weighs. It beats the density.
 *
 * A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
 * density, and it speaks of its own spoon only, not of a larger one of the same name.
 */
export type FoodMeasure = r.FoodMeasure;
/** What goes with {@link r.FoodMeasure | FoodMeasure}. */
export declare const FoodMeasure: {
  /** A measure without a source, of no known volume. */
  readonly new: (unit: string, grams: r.DecimalInput, basis: r.WeightBasis) => r.FoodMeasure;
};

/**
 * What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
 *
 * Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
 * the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
 * physics allows. Give no layer to a food whose table value was measured in the fortified product.
 */
export type Fortification = r.Fortification;
/** What goes with {@link r.Fortification | Fortification}. */
export declare const Fortification: {
  /** Whether it holds on a day. */
  readonly holdsOn: (fortification: r.FortificationInput, date: r.CivilDate) => boolean;
};

/** Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break. */
export type Holiday = r.Holiday;
/** What goes with {@link r.Holiday | Holiday}. */
export declare const Holiday: {
  /** Whether a day belongs to it. */
  readonly includes: (holiday: r.Holiday, date: r.CivilDate) => boolean;
};

/** Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's. */
export type Ingredient = r.Ingredient;
/** What goes with {@link r.Ingredient | Ingredient}. */
export declare const Ingredient: {
  /** An ingredient of which nothing is known but its name and group. */
  readonly new: (id: string, name: string, category: r.FoodCategory) => r.Ingredient;
  /** What is stated about an allergen; nothing stated is `AllergenPresence.Unknown`. */
  readonly allergen: (ingredient: r.IngredientInput, code: string) => r.AllergenPresence;
};

/**
 * What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
 * absent.
 */
export type IngredientUpdate = r.IngredientUpdate;
/** What goes with {@link r.IngredientUpdate | IngredientUpdate}. */
export declare const IngredientUpdate: {
  /** An update that changes nothing yet. */
  readonly new: (id: r.IngredientId, expectedVersion: number) => r.IngredientUpdate;
};

/** A language that gizi speaks. */
export type Language = r.Language;
/** What goes with {@link r.Language | Language}. */
export declare const Language: {
  /** All of them, in their order. */ readonly values: readonly r.Language[];
  /** The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`. */
  readonly ofCode: (code: string) => r.Language | undefined;
  /** Its ISO 639-1 code, as `lang` in HTML wants it. */
  readonly code: (language: r.Language) => string;
  /** How it writes numbers: `1,500.25` or `1.500,25`. */
  readonly numberFormat: (language: r.Language) => r.NumberFormat;
};

/** A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines. */
export type Menu = r.Menu;
/** What goes with {@link r.Menu | Menu}. */
export declare const Menu: {
  /**
   * A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
   * record that was never stored: version 0 and no audit stamps.
   */
  readonly duplicate: (menu: r.MenuInput, id: r.MenuId, menuName: string, menuCode?: string | undefined) => r.Menu;
  /** A menu without lines, for one serving. */
  readonly new: (id: string, name: string, kind: r.MenuKind) => r.Menu;
};

/** One line of a menu: an ingredient, or another menu. */
export type MenuIngredient = r.MenuIngredient;
/** What goes with {@link r.MenuIngredient | MenuIngredient}. */
export declare const MenuIngredient: {
  /** A line of raw, cleaned ingredient. */
  readonly ingredient: (id: string, ingredient: string, quantity: r.QuantityInput) => r.MenuIngredient;
  /** A line that is another menu, by cooked weight or in servings. */
  readonly menu: (id: string, menu: string, quantity: r.QuantityInput) => r.MenuIngredient;
  /** A line of an ingredient to taste, at most as much as stated. */
  readonly toTaste: (id: string, ingredient: string, atMost?: r.QuantityInput | undefined) => r.MenuIngredient;
  /** The same line as purchased, edible or cooked weight. */
  readonly withBasis: (menuIngredient: r.MenuIngredientInput, basis: r.WeightBasis) => r.MenuIngredient;
};

/** How a menu is served: which portion, which optional lines and substitutes, on which day. */
export type MenuOptions = r.MenuOptions;
/** What goes with {@link r.MenuOptions | MenuOptions}. */
export declare const MenuOptions: {
  /** The reference portion with no optional line. */
  readonly reference: () => r.MenuOptions;
  /** One portion size. */
  readonly portion: (key: r.PortionKey) => r.MenuOptions;
};

/** What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent. */
export type MenuUpdate = r.MenuUpdate;
/** What goes with {@link r.MenuUpdate | MenuUpdate}. */
export declare const MenuUpdate: {
  /** An update that changes nothing yet. */
  readonly new: (id: r.MenuId, expectedVersion: number) => r.MenuUpdate;
};

/** Something to say, in no language yet. */
export type Message = r.Message;
/** What goes with {@link r.Message | Message}. */
export declare const Message: {
  /** A message without values. */
  readonly new: (key: string) => r.Message;
  /** The message with one more value. */
  readonly with: (message: r.MessageInput, key: string, value: r.MessageContentInput) => r.Message;
  /** The message with one more text. */
  readonly text: (message: r.MessageInput, key: string, text: string) => r.Message;
  /** The message with one more number. */
  readonly number: (message: r.MessageInput, key: string, amount: number) => r.Message;
};

/** The words of every message: an immutable value, handed to whatever renders. */
export declare class MessageTable extends GiziObject {
  private constructor();
  /** Keeps the classes apart. */
  private readonly isMessageTable: true;
  /**
   * What went wrong, as `explain_error` says it, from the parts of an error that another
   * language raised or that came over a wire; `english` is its own sentence.
   */
  explainCode(code: string, details: readonly r.ErrorDetail[], english: string, language: r.Language): string;
  /** Where a cell is and why it was refused: in Indonesian, else in English. */
  explainProblem(problem: r.CellProblem, language: r.Language): string;
  /** The messages of the library, with the names of the standard nutrients. */
  static standard(): MessageTable;
  /** The messages of the library, with the names of one's own nutrients. */
  static withNutrients(registry: NutrientRegistry): MessageTable;
  /** The message in words. A key that is not in the table is shown as it is. */
  render(message: r.MessageInput, language: r.Language): string;
}

/** What is missing. */
export type MissingReason = r.MissingReason;
/** What goes with {@link r.MissingReason | MissingReason}. */
export declare const MissingReason: {
  /** The reason as the wire names it: `NO_PRICE`. */
  readonly code: (missingReason: r.MissingReason) => string;
};

/** An exact amount of one currency. It may be negative (a difference). */
export type Money = r.Money;
/** What goes with {@link r.Money | Money}. */
export declare const Money: {
  /** An amount of a currency, normalised. */
  readonly new: (amount: r.DecimalInput, currency: r.Currency) => r.Money;
  /** Nothing, in a currency. */
  readonly zero: (currency: r.Currency) => r.Money;
  /** The exact sum. */
  readonly plus: (money: r.MoneyInput, other: r.MoneyInput) => r.Money;
  /** The exact difference. */
  readonly minus: (money: r.MoneyInput, other: r.MoneyInput) => r.Money;
  /** The product with a pure number. */
  readonly times: (money: r.MoneyInput, factor: r.DecimalInput) => r.Money;
  /** The quotient by a pure number, rounded half to even at 28 significant digits, 29 where they fit 96 bits. */
  readonly dividedBy: (money: r.MoneyInput, divisor: r.DecimalInput) => r.Money;
  /** The exact sum of any number of amounts. */
  readonly sum: (currency: r.Currency, amounts: readonly r.MoneyInput[]) => r.Money;
  /** The amount at so many decimal places. */
  readonly round: (money: r.MoneyInput, places: number, rounding: r.Rounding) => r.Money;
  /**
   * Splits the amount by weight into parts of so many decimal places whose sum is the amount itself.
   *
   * Each part is rounded down; what is left goes, one smallest step each, to the largest remainders (first come
   * first on a tie), and a rest finer than the places to the first part of weight.
   */
  readonly allocate: (money: r.MoneyInput, weights: readonly number[], places: number) => r.Money[];
};

/** The nutrients in force, in a fixed order: an immutable value, handed to whatever needs it. */
export declare class NutrientRegistry extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isNutrientRegistry: true;
  /** The ten of the menu record, all of AKG 2019, the US label, and the 65 of FNDDS. */
  static standard(): NutrientRegistry;
  /** A registry of one's own nutrients, at most 1,000. */
  constructor(nutrients: readonly r.NutrientInput[]);
  /** This registry with more nutrients behind its own. */
  extended(more: readonly r.NutrientInput[]): NutrientRegistry;
  /** All nutrients in registry order. */
  nutrients(): r.Nutrient[];
  /** Whether there are none. */
  isEmpty(): boolean;
  /** The nutrient of a key. */
  get(key: string): r.Nutrient;
}

/**
 * The rules of a standard for one meal of one audience that nutrients alone decide. Build it once, judge any number
 * of menus.
 */
export declare class NutrientRules extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isNutrientRules: true;
  /**
   * The rules for a meal of an audience, judged from columns of these nutrients.
   *
   * Rules about dishes, food groups, allergens, diets and cost are listed in `not_judged`, as are
   * rules without a limit for this case.
   */
  constructor(standard: r.StandardInput, audience: r.AudienceKey, mealType: r.MealType | undefined, date: r.CivilDate | undefined, nutrients: readonly r.NutrientKey[]);
  /** What is judged, in the order of the findings: the limits of the audience's mean. */
  targets(): r.RuleTarget[];
  /** Rules for a meal that hold and that nutrients alone do not decide. */
  notJudged(): r.RuleId[];
  /** Judges one menu of a result as one portion of the meal; absent if the result has no such menu. */
  judge(nutrition: r.BulkNutritionInput, menu: number): r.MealJudgement | undefined;
}

/** Foods laid out for fast sums. Build it once, use it for any number of menus. */
export declare class NutrientTable extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isNutrientTable: true;
  /** Lays foods out in the order given, as the food tables state them: fortification programmes do not count. */
  constructor(catalog: Catalog, foods: readonly r.CookedFood[]);
  /** Like `new` with the fortification programmes that hold on a day. */
  static fortified(catalog: Catalog, foods: readonly r.CookedFood[], date: r.CivilDate): NutrientTable;
  /** The same foods with some of the nutrients, in the order given: fewer columns, each the same to the last bit. */
  only(nutrients: readonly r.NutrientKey[]): NutrientTable;
  /** The nutrients of a result, in its order. */
  nutrients(): r.NutrientKey[];
  /**
   * Adds up the lines of `menus` menus.
   *
   * Errors name the row: columns of different length, a menu or food that is not there, grams that are no mass.
   */
  sum(menus: number, lines: r.MenuLinesInput): r.BulkNutrition;
}

/** The unit a nutrient's amounts are in. */
export type NutrientUnit = r.NutrientUnit;
/** What goes with {@link r.NutrientUnit | NutrientUnit}. */
export declare const NutrientUnit: {
  /** All of them, in their order. */ readonly values: readonly r.NutrientUnit[];
  /** The symbol people read. */
  readonly symbol: (nutrientUnit: r.NutrientUnit) => string;
};

/** What a menu contains. */
export type Nutrition = r.Nutrition;
/** What goes with {@link r.Nutrition | Nutrition}. */
export declare const Nutrition: {
  /** The total of a nutrient. */
  readonly total: (nutrition: r.NutritionInput, nutrient: string) => r.NutrientTotal | undefined;
  /** One serving of a nutrient. */
  readonly serving: (nutrition: r.NutritionInput, nutrient: string) => r.Bounds | undefined;
};

/** A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much. */
export type NutritionProgram = r.NutritionProgram;
/** What goes with {@link r.NutritionProgram | NutritionProgram}. */
export declare const NutritionProgram: {
  /** Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar. */
  readonly dayKind: (nutritionProgram: r.NutritionProgramInput, date: r.CivilDate, holidays: readonly r.Holiday[]) => r.DayKind;
  /** A programme that serves lunch from Monday to Friday, without audiences and sites. */
  readonly new: (id: string, name: string, programType: r.ProgramType, startDate: r.CivilDate) => r.NutritionProgram;
  /** Whether a day lies between its first and its last, both included. */
  readonly includes: (nutritionProgram: r.NutritionProgramInput, date: r.CivilDate) => boolean;
};

/** An ingredient read from JSON, or what is wrong with the text. */
export type ParsedIngredient = r.ParsedIngredient;
/** What goes with {@link r.ParsedIngredient | ParsedIngredient}. */
export declare const ParsedIngredient: {
  /** The ingredient, or one error `ingredient.invalid` whose details list every violation. */
  readonly intoResult: (parsedIngredient: r.ParsedIngredientInput) => r.Ingredient;
};

/** An update of an ingredient read from JSON, or what is wrong with the text. */
export type ParsedIngredientUpdate = r.ParsedIngredientUpdate;
/** What goes with {@link r.ParsedIngredientUpdate | ParsedIngredientUpdate}. */
export declare const ParsedIngredientUpdate: {
  /** The update, or one error `ingredient.invalid` whose details list every violation. */
  readonly intoResult: (parsedIngredientUpdate: r.ParsedIngredientUpdateInput) => r.IngredientUpdate;
};

/** A menu read from JSON, or what is wrong with the text. */
export type ParsedMenu = r.ParsedMenu;
/** What goes with {@link r.ParsedMenu | ParsedMenu}. */
export declare const ParsedMenu: {
  /** The menu, or one error `menu.invalid` whose details list every violation. */
  readonly intoResult: (parsedMenu: r.ParsedMenuInput) => r.Menu;
};

/** An update of a menu read from JSON, or what is wrong with the text. */
export type ParsedMenuUpdate = r.ParsedMenuUpdate;
/** What goes with {@link r.ParsedMenuUpdate | ParsedMenuUpdate}. */
export declare const ParsedMenuUpdate: {
  /** The update, or one error `menu.invalid` whose details list every violation. */
  readonly intoResult: (parsedMenuUpdate: r.ParsedMenuUpdateInput) => r.MenuUpdate;
};

/** A programme read from JSON, or what is wrong with the text. */
export type ParsedProgram = r.ParsedProgram;
/** What goes with {@link r.ParsedProgram | ParsedProgram}. */
export declare const ParsedProgram: {
  /** The programme, or one error `program.invalid` whose details list every violation. */
  readonly intoResult: (parsedProgram: r.ParsedProgramInput) => r.NutritionProgram;
};

/** An update of a programme read from JSON, or what is wrong with the text. */
export type ParsedProgramUpdate = r.ParsedProgramUpdate;
/** What goes with {@link r.ParsedProgramUpdate | ParsedProgramUpdate}. */
export declare const ParsedProgramUpdate: {
  /** The update, or one error `program.invalid` whose details list every violation. */
  readonly intoResult: (parsedProgramUpdate: r.ParsedProgramUpdateInput) => r.ProgramUpdate;
};

/** Prices of one gram, laid out for fast sums. Build it once, use it for any number of menus. */
export declare class PriceTable extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isPriceTable: true;
  /**
   * Finds the price of a gram of every food on its day, by the policy of the settings, whose own date does not count.
   *
   * `edible`: grams are of the edible portion, and what is thrown away is paid too; else they are as purchased. With a
   * scenario the prices are as it has them. Errors: an unknown ingredient, and those of
   * `compare_scenarios`; `cost.places` names a food of more than 9,000,000 a gram.
   */
  constructor(catalog: Catalog, foods: readonly r.PricedFood[], edible: boolean, settings: r.CostSettingsInput, scenario?: r.PriceScenarioInput | undefined);
  /** What a food lacks for a price. */
  missing(food: number): r.MissingReason | undefined;
  /**
   * Adds up the lines of `menus` menus. Nothing of a food costs nothing, priced or not.
   *
   * Errors name the row: columns of different length, a menu or food that is not there, a mass below zero; or the
   * menu whose sum is too large.
   */
  sum(menus: number, lines: r.CostLinesInput): r.BulkCost;
  /**
   * What the scenario of this table changes, menu by menu, both costs being of the same lines. Absent where a price
   * it touches is missing on one side; known as well when something else is missing.
   */
  difference(base: r.BulkCostInput, changed: r.BulkCostInput): (r.Decimal | undefined)[];
}

/**
 * What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
 * absent.
 */
export type ProgramUpdate = r.ProgramUpdate;
/** What goes with {@link r.ProgramUpdate | ProgramUpdate}. */
export declare const ProgramUpdate: {
  /** An update that changes nothing yet. */
  readonly new: (id: r.ProgramId, expectedVersion: number) => r.ProgramUpdate;
};

/** Retention factors by code, and codes by food group and cooking method: an immutable value. */
export declare class RetentionTable extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isRetentionTable: true;
  /** The USDA Table of Nutrient Retention Factors, release 6 (2007), with the codes Indonesian dishes need. */
  static usdaRelease6(): RetentionTable;
  /** A table of one's own. A code that appears twice keeps its first row. */
  constructor(factors: readonly r.RetentionFactorInput[], methods: readonly r.RetentionMethod[]);
  /** All factors, by their codes. */
  factors(): r.RetentionFactor[];
  /** The codes of food groups by cooking method. */
  methods(): r.RetentionMethod[];
  /** The code of a food group cooked by a method, if the table has one. */
  code(retentionGroup: string, method: r.CookingMethod): number | undefined;
  /** The share a column keeps under a code, 0 to 1. A column the table does not have loses nothing; code 0 neither. */
  share(code: number, column: string): number;
}

/** One menu as it is served to one audience on one day, with everything a standard can ask about it. */
export type ServedMeal = r.ServedMeal;
/** What goes with {@link r.ServedMeal | ServedMeal}. */
export declare const ServedMeal: {
  /**
   * The meal that a menu makes: its nutrition, dishes and diet, for the portion, choices and day of the options.
   *
   * The dishes of a tray are its lines; any other menu is one dish. An ingredient that lies on a tray by itself
   * takes its course from its food group and is raw unless its line says how it is cooked. Costs are left empty.
   */
  readonly ofMenu: (menu: r.MenuInput, catalog: Catalog, options: r.MenuOptionsInput, portions: number) => r.ServedMeal;
};

/** A place the kitchen delivers to: a school, a health post. */
export type Site = r.Site;
/** What goes with {@link r.Site | Site}. */
export declare const Site: {
  /** Whether an audience is fed here. */
  readonly feeds: (site: r.SiteInput, audience: r.AudienceKey) => boolean;
};

/**
 * A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.
 *
 * `Standard.from_toml` reads one that a user wrote; a standard put together in code is checked by
 * `Standard.check`.
 */
export type Standard = r.Standard;
/** What goes with {@link r.Standard | Standard}. */
export declare const Standard: {
  /**
   * Refuses a standard that cannot be judged by: an unknown nutrient, group or rule, a key stated twice, a side
   * without a limit, a share of a reference that no table has. The path of the error names the place.
   */
  readonly check: (standard: r.StandardInput, registry: NutrientRegistry) => void;
  /** The audience of a key. */
  readonly audience: (standard: r.StandardInput, key: r.AudienceKey) => r.Audience;
  /**
   * The limits of every rule for an audience at a meal: its mean first, then each of its groups. A rule that has no
   * limit for the audience is left out.
   */
  readonly targets: (standard: r.StandardInput, audience: r.AudienceKey, mealType?: r.MealType | undefined) => r.RuleTarget[];
  /**
   * Where this standard prints another limit for an audience than its own rules give, by more than half a unit of
   * the last printed place.
   */
  readonly differences: (standard: r.StandardInput, audience: r.AudienceKey) => r.LimitDifference[];
};

/** A time of day in the kitchen, to the minute: `11:30`. It belongs to no time zone. */
export type TimeOfDay = r.TimeOfDay;
/** What goes with {@link r.TimeOfDay | TimeOfDay}. */
export declare const TimeOfDay: {
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: (timeOfDay: r.TimeOfDay) => number;
};

/** The units in force: an immutable value, built from named sets. */
export declare class UnitTable extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isUnitTable: true;
  /**
   * Reads `1 ons`, `2 butir`, `1,5 sdm`, `½ gelas` or `500ml` in the stated number format.
   *
   * The unit comes back as its key. A bare number is an error: a recipe that says "2" does not say of what.
   */
  parse(text: string, format: r.NumberFormat): r.Quantity;
  /**
   * The quantity in the largest unit of which it is at least one: 1.5 kg instead of 1500 g, 250 g instead of 0.25 kg.
   *
   * Metric mass and volume only; other units stay as they are. The amount is not rounded.
   */
  sensible(quantity: r.QuantityInput): r.Quantity;
  /** Metric units, pieces and Indonesian household measures: the sets `si`, `count` and `indonesia`. */
  static standard(): UnitTable;
  /** A table of one's own units. A key or alias that two units share is an error. */
  constructor(units: readonly r.MeasureUnitInput[]);
  /** All units, in table order. */
  units(): r.MeasureUnit[];
  /** The unit of a key or alias, whatever its case; only `T` is no tonne, because cookbooks write it for a tablespoon. */
  unit(name: string): r.MeasureUnit;
  /**
   * The same amount in another unit of the same dimension.
   *
   * Multiplies first and divides once, rounded half to even at 28 significant digits, 29 where they fit
   * 96 bits.
   */
  convert(quantity: r.QuantityInput, to: string): r.Quantity;
}

/**
 * What is proved about an observed interval against a minimum and a maximum, both inclusive.
 *
 * *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
 * interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
 */
export type Verdict = r.Verdict;
/** What goes with {@link r.Verdict | Verdict}. */
export declare const Verdict: {
  /** Judges an interval against limits, without reasons or estimates. */
  readonly of: (observed: r.Bounds, min?: number | undefined, max?: number | undefined) => r.Verdict;
  /** Whether a limit is broken for certain. */
  readonly isFailing: (verdict: r.VerdictInput) => boolean;
};

/** A day of the week. */
export type Weekday = r.Weekday;
/** What goes with {@link r.Weekday | Weekday}. */
export declare const Weekday: {
  /** All of them, in their order. */ readonly values: readonly r.Weekday[];
  /** The day of the week of a date. */
  readonly of: (date: r.CivilDate) => r.Weekday;
};

/** A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it. */
export type ZeroAssumption = r.ZeroAssumption;
/** What goes with {@link r.ZeroAssumption | ZeroAssumption}. */
export declare const ZeroAssumption: {
  /** Retinol, B12 and cholesterol in plants, fibre in meat, egg and fish (FAO/INFOODS 2012). */
  readonly standard: () => r.ZeroAssumption[];
  /** Whether the rule speaks of an ingredient. A food whose origin is not stated is spoken of by none. */
  readonly covers: (zeroAssumption: r.ZeroAssumptionInput, ingredient: r.IngredientInput) => boolean;
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

/** What is not known about an ingredient. */
export type GapReason = r.GapReason;
export declare const GapReason: { /** All of them, in their order. */ readonly values: readonly r.GapReason[]; };

/** What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories. */
export type ImpossibleAmount = r.ImpossibleAmount;
export declare const ImpossibleAmount: { /** All of them, in their order. */ readonly values: readonly r.ImpossibleAmount[]; };

/** What the values of a reference table are. */
export type IntakeLevel = r.IntakeLevel;
export declare const IntakeLevel: { /** All of them, in their order. */ readonly values: readonly r.IntakeLevel[]; };

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

/** Which weight a number speaks of. */
export type WeightBasis = r.WeightBasis;
export declare const WeightBasis: { /** All of them, in their order. */ readonly values: readonly r.WeightBasis[]; };

/** Judges one meal by the rules for a meal. Its portions do not matter. */
export declare function judgeMeal(meal: r.ServedMealInput, standard: r.StandardInput, audience: r.AudienceKey): r.BalanceReport;

/** Judges the meals of one day by the rules for a day: what a person gets who eats each of them. */
export declare function judgeDay(meals: readonly r.ServedMealInput[], standard: r.StandardInput, audience: r.AudienceKey): r.BalanceReport;

/**
 * Judges a period by the rules for a period: means over its feeding days, daily floors, and windows of days.
 *
 * A mean is Σ portions·value / Σ portions. Days without a meal are absent, not 0. Meals outside the period do not
 * count.
 */
export declare function judgePeriod(meals: readonly r.ServedMealInput[], period: r.Period, standard: r.StandardInput, audience: r.AudienceKey): r.BalanceReport;

/**
 * Judges a menu as one meal of an audience: calculates its nutrition, derives its allergens and diets, and applies
 * the rules for a meal.
 *
 * The portion is that of the options, else the audience's. A menu that has no such portion is judged in its reference
 * portion, with a warning. Cost is judged from a `ServedMeal` that carries costs; here cost rules are listed in
 * `not_judged`. Missing data give verdicts, never errors; what fails the call is a broken menu or an unknown audience.
 */
export declare function validateMenuBalance(menu: r.MenuInput, catalog: Catalog, options: r.MenuOptionsInput, standard: r.StandardInput, audience: r.AudienceKey): r.BalanceReport;

/**
 * Splits an amount that all audiences share, such as a day's gas, by heads; the parts sum to the amount exactly.
 *
 * Parts have so many decimal places; `Money.allocate` says who gets the rest. Nobody to share is the error
 * `money.nothing_to_share`.
 */
export declare function allocateOverAudiences(amount: r.MoneyInput, audiences: readonly r.AudienceHeads[], places: number): r.AudienceAmount[];

/**
 * Works out what to buy for a need: stock subtracted, rounded up to packs and minimum orders, priced.
 *
 * Stock is read from `settings.buying`. Of several packs those are taken that leave the least over: the largest
 * first, the rest in one size, of equals the fewest packs. A count of packs that is whole at 9 decimal places is
 * whole. A price that is missing is a result; an unknown ingredient, form or unit is an error.
 */
export declare function planPurchase(need: r.PurchaseNeedInput, catalog: Catalog, settings: r.CostSettingsInput): r.Purchase;

/**
 * Calculates what a menu costs for the portion and choices in `options`, at the date and by the rates in `settings`.
 *
 * The menu need not be in the catalog; the ingredients and menus it names must be. What nobody knows makes the cost
 * incomplete and is named in `missing`. Errors: a broken menu, as for nutrition; `cost.currency` and `cost.negative`
 * for a price or rate; `quantity.overflow` when a product leaves the 28 digits of an exact decimal.
 */
export declare function calculateCost(menu: r.MenuInput, catalog: Catalog, options: r.MenuOptionsInput, settings: r.CostSettingsInput): r.Cost;

/**
 * Judges what one person is served in the period of a ceiling, the limit included, to the twelfth decimal place.
 *
 * `costs` are the servings of that period: each is judged for `CeilingPeriod.Portion`, their sum otherwise. Errors:
 * a cost of another basis, portion size or currency than the ceiling's, no component, no serving.
 */
export declare function judgeCeiling(ceiling: r.CeilingInput, costs: readonly r.CostInput[]): r.CeilingJudgement;

/**
 * Sums quantity × price per menu, exactly: integer products in 128 bits, no rounding at all.
 *
 * Gives one sum per menu in order, 0 for a menu without rows; `Money.round` rounds it
 * once at the edge. Errors: `cost.columns` for columns of unequal length, `cost.menu_index`, `cost.places`,
 * `cost.too_many_menus`, and `cost.overflow` for a sum of more digits than an exact decimal holds.
 */
export declare function rollUp(columns: r.CostColumnsInput): r.Decimal[];

/**
 * Like `roll_up`, with every row rounded to so many decimal places first, as on a bill that prints each row.
 *
 * The sum is then the sum of the printed rows. It drifts from the exact one by up to half a step a row, so a cost is
 * not calculated this way.
 */
export declare function rollUpRoundedRows(columns: r.CostColumnsInput, places: number, rounding: r.Rounding): r.Decimal[];

/**
 * Costs any number of menus under any number of scenarios: menu by menu, in each the scenarios in order.
 *
 * Each purchase form is priced once per scenario and each menu expanded once, however many there are; a menu none of
 * whose ingredients a scenario touches is not calculated again.
 */
export declare function compareScenarios(menus: readonly r.MenuInput[], catalog: Catalog, options: r.MenuOptionsInput, settings: r.CostSettingsInput, scenarios: readonly r.PriceScenarioInput[]): r.ScenarioCost[];

/**
 * Every code the library's errors can carry, room by room, and behind them those that only its packages for other
 * languages have: for documentation, translations and exhaustive handling.
 */
export declare function errorCodes(): r.ErrorCode[];

/**
 * Reads a retention table: a code column, a description, and one column of percentages per nutrient.
 *
 * The code column is `code` or `retention_code`; a column named `iron` or `iron_pct` is the factor of `iron`. An empty
 * cell keeps everything. The table is taken whole or not at all: the first bad cell is an `sheet.bad_cell`.
 */
export declare function retentionFactors(csv: Uint8Array | string): r.RetentionFactor[];

/**
 * Reads and checks an update of an ingredient from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseIngredientUpdate(json: Uint8Array | string): r.ParsedIngredientUpdate;

/**
 * Everything that is wrong with an ingredient by itself; empty if nothing is. Whether the units it names exist is
 * found where they are used.
 *
 * At most `validation.MAX_VIOLATIONS` are listed.
 */
export declare function validateIngredient(ingredient: r.IngredientInput): r.Violation[];

/**
 * Reads and checks an ingredient from JSON (UTF-8).
 *
 * Decimals are numbers or texts, nutrient values numbers, dates `2026-11-14`. Unknown fields are refused.
 */
export declare function parseIngredient(json: Uint8Array | string): r.ParsedIngredient;

/** Every code the violations of an ingredient can carry, field by field: for translations and exhaustive handling. */
export declare function ingredientViolationCodes(): r.ViolationCode[];

/**
 * Money at the places people write in its currency: `Rp 9.500` or `Rp 9,500`, `USD 1.25`.
 *
 * Rounded half away from zero. What costs less than the smallest step keeps the decimals that show it: `Rp 0,3`.
 */
export declare function formatMoney(money: r.MoneyInput, language: r.Language): string;

/**
 * What something costs at least and at most: `Rp 9.500`, `Rp 9.500–9.800`, `sedikitnya Rp 9.500` without an upper end.
 *
 * Nothing proved but 0 is not known.
 */
export declare function formatMoneyRange(least: r.MoneyInput, most: r.MoneyInput | undefined, language: r.Language): string;

/**
 * A quantity in the unit a cook would use, to three decimals: `2,5 kg`, `3 cloves`, `1,5 sdm`.
 *
 * An error is a unit the table does not know.
 */
export declare function formatQuantity(quantity: r.QuantityInput, units: UnitTable, language: r.Language): string;

/**
 * A nutrient value with its unit, at the decimals the registry displays it with: `12,30 mg`, `547 kkal`.
 *
 * A value below the last of them keeps the decimals that show it.
 */
export declare function formatNutrient(amount: number, nutrient: r.NutrientInput, language: r.Language): string;

/** A unit of a standard or a nutrient in the language: `kcal` is `kkal`, `portion` is `porsi`; most are the same. */
export declare function formatUnit(unit: string, language: r.Language): string;

/** A day in short: `5 Jan 2026`, `17 Agu 2026`. */
export declare function formatDate(date: r.CivilDate, language: r.Language): string;

/** A day with its weekday: `Monday, 5 January 2026`, `Senin, 5 Januari 2026`. */
export declare function formatLongDate(date: r.CivilDate, language: r.Language): string;

/** The weekday of a day: `Monday`, `Senin`. */
export declare function formatWeekday(date: r.CivilDate, language: r.Language): string;

/** The days between two, both included, in either order: `5–9 Januari 2026`, `30 January – 3 February 2026`. */
export declare function formatDateRange(from: r.CivilDate, to: r.CivilDate, language: r.Language): string;

/** A time of day from its minutes after midnight: 390 is `06:30`, in Indonesian `06.30`. 24 hours begin anew. */
export declare function formatTime(minutesAfterMidnight: number, language: r.Language): string;

/** How long something takes: `1 hour 20 minutes`, `1 jam 20 menit`, `45 menit`. */
export declare function formatMinutes(minutes: number, language: r.Language): string;

/**
 * An amount that may be an interval: `12,3 mg`, `12,3–14,5 mg`, or `sedikitnya 311 µg` where the upper end says
 * nothing, because it is absent or more than ten times the lower end. Nothing proved but 0 is not known.
 *
 * `unit` is a symbol, or a currency's code; `places` as in `format_number`.
 */
export declare function formatBounds(bounds: r.Bounds, unit: string, places: number | undefined, language: r.Language): string;

/** Like `format_bounds`, of a nutrient: with its unit, at the decimals the registry displays it with. */
export declare function formatNutrientBounds(bounds: r.Bounds, nutrient: r.NutrientInput, language: r.Language): string;

/** Percent that may be an interval: `27%`, `27–31%`, `sedikitnya 13%`; whole from 10 on and with one decimal below. */
export declare function formatPercentBounds(percent: r.Bounds, language: r.Language): string;

/**
 * Grams in the unit a cook would use: `350 g`, `8,625 kg`, `340–360 g`, `sedikitnya 340 g` without an upper end.
 *
 * Whole grams from 10 g on, one decimal below; what is not zero is not written as 0.
 */
export declare function formatGrams(grams: r.DecimalRangeInput, language: r.Language): string;

/**
 * The limits of a rule: `20–30 g`, `sedikitnya 20 g`, `paling banyak 600 mg`, or any amount.
 *
 * `unit` is a symbol, or a currency's code; `places` as in `format_number`.
 */
export declare function formatLimits(min: number | undefined, max: number | undefined, unit: string, places: number | undefined, language: r.Language): string;

/**
 * A number as people write it, thousands grouped, rounded half away from zero.
 *
 * With `places` it has exactly so many decimals. Without, it has those that tell something: one from 100 on, two
 * below, no trailing zeros, and as many as it takes (six at most) not to write 0 for what is not 0. Numbers too large
 * for a decimal are written with an exponent.
 */
export declare function formatNumber(value: number, places: number | undefined, language: r.Language): string;

/** Like `format_number`, of an exact decimal. */
export declare function formatDecimal(value: r.DecimalInput, places: number | undefined, language: r.Language): string;

/** A number of percent: `27%`, `8,5%`. Without `places` whole from 10 on and with one decimal below. */
export declare function formatPercent(percent: number, places: number | undefined, language: r.Language): string;

/**
 * Derives a menu's allergens and diet flags from its ingredients.
 *
 * A menu without ingredients states nothing: everything is unknown.
 */
export declare function deriveDiet(menu: r.MenuInput, catalog: Catalog, options: r.MenuOptionsInput, allergens: readonly r.Allergen[]): r.MenuDiet;

/**
 * Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseMenuUpdate(json: Uint8Array | string): r.ParsedMenuUpdate;

/**
 * Everything that is wrong with a menu by itself; empty if nothing is. Whether the ingredients and menus it names
 * exist is found when it is calculated or stored.
 *
 * At most `validation.MAX_VIOLATIONS` are listed.
 */
export declare function validateMenu(menu: r.MenuInput): r.Violation[];

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
 * Calculates what a menu contains for the portion, choices and day in `options`.
 *
 * The menu need not be in the catalog; the ingredients and menus it names must be. Missing values widen a total, they
 * never fail the call; what fails it is a broken menu: a cycle, an unknown id, a unit that cannot be weighed.
 */
export declare function calculateNutrition(menu: r.MenuInput, catalog: Catalog, options?: r.MenuOptionsInput): r.Nutrition;

/** Calculates what each ingredient line brings to one serving: the sum over lines is the menu's total. */
export declare function calculateContributions(menu: r.MenuInput, catalog: Catalog, options?: r.MenuOptionsInput): r.LineNutrition[];

/**
 * Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseProgramUpdate(json: Uint8Array | string): r.ParsedProgramUpdate;

/**
 * Everything that is wrong with a programme by itself; empty if nothing is. Whether its standard and its audiences
 * exist is found when it is stored.
 *
 * At most `validation.MAX_VIOLATIONS` are listed.
 */
export declare function validateProgram(program: r.NutritionProgramInput): r.Violation[];

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

