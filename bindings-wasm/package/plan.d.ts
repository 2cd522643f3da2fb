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

/** How a kitchen is opened, and who hears of its events. */
declare class KitchenOwn extends GiziObject {
  /** A kitchen in the memory of the page, as somebody works in it. Kitchens of several people share a store. */
  constructor(session: r.SessionInput, store?: MemoryStore);
  /**
   * A kitchen in the memory of the page that the browser keeps under a name, for each tenant: what was flushed is there
   * again. One tab at a time has it; `readOnly` opens it beside, as a viewer sees it. Errors: `storage.open_elsewhere`
   * (kind BUSY), `storage.unavailable` (no IndexedDB or Web Locks: under Node, or a page without https),
   * `storage.failed`, and those of `importKitchen`.
   */
  static open(session: r.SessionInput, options?: { name?: string | undefined; readOnly?: boolean | undefined }): Promise<Kitchen>;
  /**
   * Comes back when all that was done before is on the disk; until then it is in memory alone. Errors: `storage.full`,
   * `storage.failed`, `storage.read_only`, `storage.not_kept` (the kitchen was not opened with `open`).
   */
  flush(): Promise<void>;
  /** Gives an opened kitchen to other tabs, without a flush, and frees it. */
  close(): void;
  /**
   * Calls a function with the events of every change made through this kitchen from now on, soon after the change.
   * What the function throws is reported as an uncaught error; the change stands. Gives what ends it.
   */
  subscribe(listener: (events: r.Event[]) => void): () => void;
  /** The events of every change from now on, one by one, until the loop is left or the signal aborts. */
  events(options?: { signal?: AbortSignal }): AsyncIterableIterator<r.Event>;
}

/** Something a kitchen can be asked to do, under the plan's name for it. */
export type Action = r.Action;
/** What goes with {@link r.Action | Action}. */
export declare const Action: {
  /** All of them, in their order. */ readonly values: readonly r.Action[];
  /** Its name as a method of the kitchen and in the table of permissions: `get_menu_by_id`. */
  readonly code: (action: r.Action) => string;
};

/** Portions as far as they are recorded. */
export type ActualCount = r.ActualCount;
/** What goes with {@link r.ActualCount | ActualCount}. */
export declare const ActualCount: {
  /** How many there were, if they are recorded everywhere. */
  readonly known: (actualCount: r.ActualCountInput) => number | undefined;
};

/**
 * What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
 * to be absent. A list takes the place of the one there was.
 */
export type ActualUpdate = r.ActualUpdate;
/** What goes with {@link r.ActualUpdate | ActualUpdate}. */
export declare const ActualUpdate: {
  /** An update that changes nothing yet. */
  readonly new: (id: r.AssignmentId, expectedVersion: number) => r.ActualUpdate;
};

/** An allergen of the registry. */
export type Allergen = r.Allergen;
/** What goes with {@link r.Allergen | Allergen}. */
export declare const Allergen: {
  /** The fourteen of Codex CXS 1-1985 and EU Regulation 1169/2011. */
  readonly standard: () => r.Allergen[];
};

/**
 * One menu of a plan, served at one meal of one day.
 *
 * Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
 */
export type Assignment = r.Assignment;
/** What goes with {@link r.Assignment | Assignment}. */
export declare const Assignment: {
  /** A menu for everybody at one meal, without portions. */
  readonly new: (id: string, planId: string, date: r.CivilDate, mealType: r.MealType, menuId: string) => r.Assignment;
  /** Portions of all sizes and trays together. */
  readonly totalPortions: (assignment: r.AssignmentInput) => number;
  /**
   * A copy in a plan on a day, without an id: meal, people, site, portions, other trays and notes stay. A menu that was substituted
   * is the one that was planned again, because what was missing that day is no part of the plan.
   */
  readonly duplicate: (assignment: r.AssignmentInput, planId: r.PlanId, date: r.CivilDate) => r.Assignment;
};

/** What one person of an audience gets on a feeding day, in the mean. */
export type AudienceMeans = r.AudienceMeans;
/** What goes with {@link r.AudienceMeans | AudienceMeans}. */
export declare const AudienceMeans: {
  /** The mean of a nutrient. */
  readonly mean: (audienceMeans: r.AudienceMeansInput, nutrient: string) => r.Bounds | undefined;
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

/** How many portions of one size are cooked. */
export type BatchPortions = r.BatchPortions;
/** What goes with {@link r.BatchPortions | BatchPortions}. */
export declare const BatchPortions: {
  /** All of them. */
  readonly total: (batchPortions: r.BatchPortions) => number;
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

/** A dish that may be chosen, by its reference portion. */
export type CandidateDish = r.CandidateDish;
/** What goes with {@link r.CandidateDish | CandidateDish}. */
export declare const CandidateDish: {
  /** What a reference portion costs on a day. */
  readonly costOn: (candidateDish: r.CandidateDishInput, date: r.CivilDate) => r.Decimal;
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

/** What a text in the category column means. */
export type CategoryRule = r.CategoryRule;
/** What goes with {@link r.CategoryRule | CategoryRule}. */
export declare const CategoryRule: {
  /** A rule from its parts. */
  readonly new: (text: string, category: r.FoodCategory, plant?: boolean | undefined) => r.CategoryRule;
};

/** A change of a tenant's records: written as a whole or not at all. */
export type ChangeSet = r.ChangeSet;
/** What goes with {@link r.ChangeSet | ChangeSet}. */
export declare const ChangeSet: {
  /** The change with a record that must be new. */
  readonly create: (changeSet: r.ChangeSetInput, record: r.StoredRecordInput) => r.ChangeSet;
  /** The change with a record in its next version. */
  readonly update: (changeSet: r.ChangeSetInput, record: r.StoredRecordInput) => r.ChangeSet;
  /** The change with one more write. */
  readonly write: (changeSet: r.ChangeSetInput, write: r.WriteInput) => r.ChangeSet;
  /** The change with one more event. */
  readonly event: (changeSet: r.ChangeSetInput, event: r.NewEventInput) => r.ChangeSet;
  /** Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes. */
  readonly checkBase: (changeSet: r.ChangeSetInput, found: number) => void;
  /**
   * Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
   * follow, an index field the record's kind does not have. Every backend calls it first.
   */
  readonly check: (changeSet: r.ChangeSetInput) => void;
};

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

/** A limit that keeps food safe, checked with a thermometer or a clock. */
export type CriticalLimit = r.CriticalLimit;
/** What goes with {@link r.CriticalLimit | CriticalLimit}. */
export declare const CriticalLimit: {
  /** Core 75 °C, hot 60 °C, cold 5 °C, eaten within 4 hours of cooking; each with its source. */
  readonly standard: () => r.CriticalLimit[];
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

/** Days from a first to a last, both included. They are civil days and belong to no time zone. */
export type DayRange = r.DayRange;
/** What goes with {@link r.DayRange | DayRange}. */
export declare const DayRange: {
  /** The days of a month, 1 to 12, of a year from 1 to 9999. */
  readonly month: (year: number, month: number) => r.DayRange;
  /** Whether a day is one of them. */
  readonly includes: (dayRange: r.DayRange, date: r.CivilDate) => boolean;
  /** How many days; below 1 if the last comes before the first. */
  readonly days: (dayRange: r.DayRange) => number;
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

/** Which events are wanted. */
export type EventQuery = r.EventQuery;
/** What goes with {@link r.EventQuery | EventQuery}. */
export declare const EventQuery: {
  /** All events after a number, a hundred at a time, without waiting. */
  readonly after: (seq: number) => r.EventQuery;
  /** The same, waiting for a first event if there is none. */
  readonly waiting: (eventQuery: r.EventQueryInput, millis: number) => r.EventQuery;
  /** The same, only those about one record. */
  readonly about: (eventQuery: r.EventQueryInput, subject: string) => r.EventQuery;
  /** Refuses limits out of bounds. Every backend calls it first. */
  readonly check: (eventQuery: r.EventQueryInput) => void;
  /**
   * Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
   * oldest event kept, one more than `last` if none is.
   */
  readonly checkKept: (eventQuery: r.EventQueryInput, oldest: number, last: number) => void;
};

/** What an event is about. */
export type EventSubject = r.EventSubject;
/** What goes with {@link r.EventSubject | EventSubject}. */
export declare const EventSubject: {
  /**
   * The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
   * about many.
   */
  readonly path: (eventSubject: r.EventSubjectInput) => string;
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

/** Which column of a food table holds what. It is data: write one as JSON, or start from a ready one. */
export type FoodTableMapping = r.FoodTableMapping;
/** What goes with {@link r.FoodTableMapping | FoodTableMapping}. */
export declare const FoodTableMapping: {
  /**
   * The Indian Food Composition Tables 2017 with the book's component codes as column names.
   *
   * Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
   * carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
   * read, because their columns mix forms the registry keeps apart.
   */
  readonly ifct: () => r.FoodTableMapping;
  /** A mapping of a table with point decimals, without categories and with no amounts yet. */
  readonly new: (table: string, codeColumn: string, nameColumn: string) => r.FoodTableMapping;
  /**
   * TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
   * energy_kcal, …`. The food group comes from the code.
   *
   * The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
   * sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
   * content 100 g cannot hold is a misprint and is read as missing too.
   */
  readonly tkpi: () => r.FoodTableMapping;
  /**
   * The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
   * `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.
   *
   * Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
   */
  readonly usdaStandardReference: () => r.FoodTableMapping;
  /**
   * The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
   * columns named by their keys. Public domain.
   *
   * Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
   * column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
   * in 100 g and are kept as they are.
   */
  readonly fnddsIngredients: () => r.FoodTableMapping;
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

/**
 * Passes the events of this process on to those who subscribed.
 *
 * A writer never waits for a subscriber: one who falls behind by more than the hub's capacity loses what it did not
 * fetch and is told to read on from its cursor.
 */
export declare class Hub extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isHub: true;
  /** A hub that keeps at most so many events for each subscriber. */
  constructor(capacity: number);
  /** Hears of the events of a tenant from now on, until it is dropped. */
  subscribe(tenant: r.TenantId): Subscription;
}

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

/**
 * One kitchen as one person works in it.
 *
 * It holds no records: every action reads what it needs from the store and writes one change. So any number of
 * kitchens, in any number of threads and processes, can stand on one store, and it costs next to nothing to make one
 * for every request.
 */
export declare class Kitchen extends KitchenOwn {
  /** Keeps the classes apart. */
  private readonly isKitchen: true;
  /** Everything that is recorded of what really happened at the meals of a plan, by assignment. */
  getActuals(plan: r.PlanId): r.MealActual[];
  /**
   * Records what really happened at an assignment of a plan that is published, active or completed, on its day or
   * later. What cannot have happened is refused, such as more left on trays than was served, or a size that the menu does not have. Changes nothing else. With an idempotency key the same request made again gives the same record;
   * `kitchen.gone` if it was taken away since.
   */
  recordActual(actual: r.MealActualInput, idempotencyKey?: string | undefined): r.MealActual;
  /** Corrects what was recorded. Earlier versions are in the history of events. */
  correctActual(update: r.ActualUpdateInput): r.MealActual;
  /** Takes a record away that should not be there, such as one of the wrong assignment. */
  removeActual(id: r.AssignmentId, expectedVersion: number): void;
  /**
   * What some days of a plan were to serve beside what really happened, all at one revision. Without a standard: by
   * the one the plan was signed under, else that of its programme, else the kitchen's default one; it says which audience gets which size.
   */
  getActualReport(plan: r.PlanId, range: r.DayRange, standard?: r.StandardInput | undefined): r.ActualReport;
  /**
   * What was signed when a plan was last approved; `kitchen.not_found` if it never was. A plan that went back to a
   * draft keeps it until it is approved again.
   */
  getPlanApproval(id: r.PlanId): r.PlanApproval;
  /**
   * What a menu contains, with the kitchen's ingredients as they are. Without a date of its own: on the kitchen's
   * date, fortified where the settings say so.
   */
  calculateNutrition(id: r.MenuId, options?: r.MenuOptionsInput): r.Nutrition;
  /** What a menu costs at a date, by the kitchen's price policy and rates. Absent: at the kitchen's date. */
  calculateCost(id: r.MenuId, options?: r.MenuOptionsInput, date?: r.CivilDate | undefined): r.Cost;
  /**
   * Judges a menu as one meal of an audience by a standard. Absent: by that of the menu's programme, else by the
   * kitchen's default one. One that does not ship with the library has to be given, else `kitchen.unknown_standard`.
   */
  validateMenuBalance(id: r.MenuId, options: r.MenuOptionsInput, standard: r.StandardInput | undefined, audience: r.AudienceKey): r.BalanceReport;
  /**
   * Adds the holidays of an iCalendar file, its text, to the settings, seen at a version. Those already there, by name and days,
   * are not added again, and if all are, nothing changes; what settings cannot hold is skipped. Errors: those of
   * `read_holidays`, more holidays than settings hold.
   */
  importHolidays(calendar: string, expectedVersion: number): r.ImportedHolidays;
  /** A plan as an iCalendar file, in the kitchen's language, with its service times where the programme says none. */
  exportPlanCalendar(plan: r.PlanId): string;
  /**
   * Copies a plan with everything it assigns as a draft that begins on another day. Each assignment pins its menu's
   * current version; one whose menu is inactive is copied all the same and shows at the review.
   */
  duplicateMenuPlan(copy: r.PlanCopy, idempotencyKey?: string | undefined): r.MenuPlan;
  /**
   * Repeats days of a plan over other days, in the same plan or another draft of its programme, all of it or nothing:
   * refused like `assign_menu_to_plan`, and with `plan.program_id.other_program` for a
   * draft of another programme. Returns what was assigned and what found no day. With an
   * idempotency key the same request made again assigns nothing more and gives the same answer; `kitchen.gone` if an
   * assignment was removed since.
   */
  applyCycle(request: r.PlanCycle, idempotencyKey?: string | undefined): r.Cycle;
  /**
   * What changed about a plan since it was last approved: menus, what they hold and cost and whom they suit, what is
   * assigned, the standard and the programme. Nothing of it: everything is as it was signed. `kitchen.not_found` if it
   * never was.
   */
  getPlanDrift(id: r.PlanId): r.PlanDrift;
  /** The same kitchen under one's own table of permissions. */
  withPermissions(table: readonly r.PermissionInput[]): Kitchen;
  /** The same store, host and sinks for somebody else, in the same kitchen or another. */
  withSession(session: r.SessionInput): Kitchen;
  /** Who works here. */
  session(): r.Session;
  /** Whether the session may do something. */
  may(action: r.Action): boolean;
  /** The settings in force; version 0 while they are those every kitchen begins with. */
  getSettings(): r.KitchenSettings;
  /**
   * Changes settings; every menu is computed anew in the same commit. The default standard must be one that ships with
   * the library.
   */
  updateSettings(update: r.SettingsUpdateInput): r.KitchenSettings;
  /** The date that derived values are of. */
  derivedDate(): r.CivilDate;
  /**
   * Brings every derived value to a date: prices and fortification programmes of that day. Absent: today, in the
   * kitchen's time zone. Call it when a day begins, and after an upgrade of gizi: it also brings what every record is
   * found by to this version, such as a number that older ones did not know.
   */
  refresh(date?: r.CivilDate | undefined): r.CivilDate;
  /** What happened after a number, in order; waits for a first event if the query says so. */
  getEvents(query: r.EventQueryInput): r.EventPage;
  /**
   * The problem of planning a programme's days with the kitchen's dishes, prices and holidays, to look at or to
   * change before it is solved. Without dishes in the request: with all that are active and of the programme or of
   * none. By the standard given, else the programme's, else the kitchen's; each day has its own prices.
   */
  getPlanProblem(program: r.ProgramId, request: r.PlanRequestInput, standard?: r.StandardInput | undefined): r.PlanDraft;
  /**
   * Looks for a plan of a programme's days. The answer depends on the state of the kitchen, the request, seed, work
   * and islands; how long it takes depends on the work, about a million changes a second and as much again for its proof.
   * Nothing is stored. Whoever
   * has less time, or somebody who may give up, makes the steps of `search_menu_plan`.
   */
  generateMenuPlan(program: r.ProgramId, request: r.PlanRequestInput, standard?: r.StandardInput | undefined, options?: r.SearchOptionsInput): r.PlanProposal;
  /** The same search, not yet begun: its steps are up to the caller. */
  searchMenuPlan(program: r.ProgramId, request: r.PlanRequestInput, standard?: r.StandardInput | undefined, options?: r.SearchOptionsInput): ProposalSearch;
  /** The ingredient of an id. A deleted one is shown as such. */
  getIngredientById(id: r.IngredientId): r.IngredientDetail;
  /**
   * Creates an ingredient. Without an id it gets one. With an idempotency key the same request made again gives the same
   * ingredient as it is now, deleted or not, and makes no second one.
   */
  createIngredient(ingredient: r.IngredientInput, idempotencyKey?: string | undefined): r.IngredientDetail;
  /** Changes fields of an ingredient; every menu that uses it, at any depth, is computed anew in the same commit. */
  updateIngredient(update: r.IngredientUpdateInput): r.IngredientDetail;
  /** Deletes an ingredient. Refused while a menu that is not deleted uses it. */
  deleteIngredient(id: r.IngredientId, expectedVersion: number): r.IngredientDetail;
  /** Restores a deleted ingredient; one that is not deleted stays as it is. Deleted menus that use it are computed anew. */
  restoreIngredient(id: r.IngredientId, expectedVersion: number): r.IngredientDetail;
  /**
   * Notes a price, in the kitchen's currency; every menu that uses the ingredient is computed anew in the same commit. A
   * price of a day after the kitchen's date counts once the kitchen is refreshed to that day.
   */
  setIngredientPrice(update: r.PriceUpdateInput): r.IngredientDetail;
  /**
   * Takes records in, all of them or none. What is there already, deleted or not, stays as it is; of an ingredient that
   * is there, prices and purchase forms that it lacks are noted. Menus may be made of one another.
   *
   * Whoever asks must also be allowed to create each kind of record that is new. Errors: those of creating each record,
   * with its place in front of the path: `menus[3].ingredients[0].unit`.
   */
  importRecords(records?: r.RecordImportInput): r.ImportedRecords;
  /**
   * Adds a line to a menu, behind the others: an ingredient, or another menu. With an idempotency key the same request
   * made again adds no second one and gives the menu as it is now.
   */
  addIngredientToMenu(menuId: r.MenuId, expectedVersion: number, line?: r.MenuIngredientInput, idempotencyKey?: string | undefined): r.MenuDetail;
  /** Takes a line off a menu. */
  removeIngredientFromMenu(menuId: r.MenuId, expectedVersion: number, lineId: r.LineId): r.MenuDetail;
  /** Changes how much of a line there is. */
  updateIngredientQuantity(update: r.QuantityUpdateInput): r.MenuDetail;
  /**
   * One page of the menus that are wanted, sorted; what sorts alike comes by id. A page holds at most
   * `MAX_ENTRIES`.
   */
  getMenus(filters: r.MenuFiltersInput, sort: r.MenuSort, descending: boolean, page: r.PageInput): r.MenuPage;
  /** One page of the ingredients that are wanted, by name. */
  getIngredients(filters: r.IngredientFiltersInput, page: r.PageInput): r.IngredientPage;
  /** The first ingredients whose name, aliases or id hold all the words, whatever their case and accents, by name. */
  searchIngredients(words: string, limit: number): r.IngredientDetail[];
  /** One page of the programmes that are wanted, by name. */
  getPrograms(filters: r.ProgramFilters, page: r.PageInput): r.ProgramPage;
  /** One page of the plans that are wanted, the latest first. */
  getMenuPlans(filters: r.PlanFilters, page: r.PageInput): r.PlanPage;
  /** The menu of an id with all its lines, steps and derived values. A deleted one is shown as such. */
  getMenuById(id: r.MenuId): r.MenuDetail;
  /**
   * Creates a menu.
   *
   * Without an id it gets one, and so do its lines and steps. With an idempotency key the same request made again gives
   * the same menu as it is now, deleted or not, and makes no second one.
   *
   * Errors: every broken limit at once, an id or code that is taken, a programme, ingredient or menu that is not there,
   * a menu that contains itself. What cannot be calculated is no error but a problem of the derived values.
   */
  createMenu(menu: r.MenuInput, idempotencyKey?: string | undefined): r.MenuDetail;
  /** Changes fields of a menu. Another version than the expected one is a conflict. */
  updateMenu(update: r.MenuUpdateInput): r.MenuDetail;
  /**
   * Deletes a menu; it keeps its history and can be restored. Refused while another menu uses it or a live plan
   * serves it.
   */
  deleteMenu(id: r.MenuId, expectedVersion: number): r.MenuDetail;
  /** Restores a deleted menu; one that is not deleted stays as it is. Refused if its code was taken or something it uses is gone. */
  restoreMenu(id: r.MenuId, expectedVersion: number): r.MenuDetail;
  /**
   * Copies a menu under a new name and code: lines, substitutes, portions, steps, credits, all of it. The copy
   * starts inactive.
   */
  duplicateMenu(copy: r.MenuCopy, idempotencyKey?: string | undefined): r.MenuDetail;
  /** Sets a menu active or inactive: only an active one may be planned. */
  setMenuActive(id: r.MenuId, expectedVersion: number, isActive: boolean): r.MenuDetail;
  /** Who changed what of a menu, oldest first: its events that are still kept, at most 1,000 after a number. */
  getMenuHistory(id: r.MenuId, after: number): r.Event[];
  /**
   * Totals, verdicts, variety and budget of a plan, all at one revision, with the menus of a signed plan as they were
   * signed, others as they are now, and each day at its own prices. Without a standard: by the one it was signed
   * under, else by that of its programme, else by the kitchen's default one; one that does not ship with the library has
   * to be given, else `kitchen.unknown_standard`.
   */
  getPlanReport(plan: r.PlanId, standard?: r.StandardInput | undefined): r.PlanReport;
  /** The plan of an id with everything it assigns. */
  getMenuPlanById(id: r.PlanId): r.PlanDetail;
  /**
   * Creates a plan, as a draft, within the days of its programme. Without an id it gets one. With an idempotency key the
   * same request made again gives the same plan and makes no second one; `kitchen.gone` if it was deleted since.
   *
   * The programme's status binds nobody: a plan can be prepared while a programme rests, and one that is over may be
   * planned on paper.
   */
  createMenuPlan(plan: r.MenuPlanInput, idempotencyKey?: string | undefined): r.MenuPlan;
  /** Changes name, description and days of a draft. Refused where what it assigns would fall outside. */
  updateMenuPlan(update: r.PlanUpdateInput): r.MenuPlan;
  /**
   * Deletes a draft or a cancelled plan for good, with what it assigns and what was signed of it. Refused where it is
   * recorded what was served of it.
   */
  deleteMenuPlan(id: r.PlanId, expectedVersion: number): void;
  /**
   * Assigns menus to slots of drafts, all of them or none. Each assignment pins the menu's current version.
   *
   * Refused, with every conflict as a detail, where somebody would be fed twice, where a tray for a special diet
   * holds what it must be free of, where a menu is inactive or belongs to another programme, and where it has no portion
   * of a size that is planned, or nobody gets that size by the standard in force; an assignment of an id that is there already, at the version it carries, takes its place; one without an id gets one. With an idempotency key the same
   * request made again assigns nothing more and gives the same assignments; `kitchen.gone` if one was removed since.
   */
  assignMenuToPlan(assignments: readonly r.AssignmentInput[], idempotencyKey?: string | undefined): r.Assignment[];
  /** Takes an assignment off its plan, a draft. */
  removeAssignment(id: r.AssignmentId, expectedVersion: number): void;
  /**
   * The calendar of a programme over a range of days, `DayRange.month` for one month: what its plans assign, what
   * is missing, what stands double. Plans that are cancelled or archived are left out.
   */
  getMenuCalendar(program: r.ProgramId, range: r.DayRange): r.CalendarDay[];
  /** The programme of an id. */
  getProgramById(id: r.ProgramId): r.NutritionProgram;
  /**
   * Creates a programme. Without an id it gets one. With an idempotency key the same request made again gives the same
   * programme and makes no second one; `kitchen.gone` if it was deleted since.
   */
  createProgram(program: r.NutritionProgramInput, idempotencyKey?: string | undefined): r.NutritionProgram;
  /**
   * Changes fields of a programme. Refused where a plan of it, or what is planned, would no longer fit its dates, meals,
   * audiences or sites. Feeding days and holidays may change at any time: what is planned on a day without feeding is
   * shown as such in the calendar and the plan's conflicts.
   */
  updateProgram(update: r.ProgramUpdateInput): r.NutritionProgram;
  /**
   * Deletes a programme for good. Refused while a menu that is not deleted or a plan belongs to it; the error says
   * which.
   */
  deleteProgram(id: r.ProgramId, expectedVersion: number): void;
  /**
   * Keeps events up to a number no longer, `last_event_before` tells which that is for a
   * moment. Returns the number of the newest event that was dropped, by this or before; 0 if none ever was.
   *
   * The history of records shrinks with them. Whoever reads events from a cursor before the oldest one kept is told
   * `store.events_pruned`, and reads everything anew.
   */
  pruneEvents(through: number): number;
  /** The number of the last event in front of the first one that happened at a moment or later; 0 if there is none. */
  lastEventBefore(moment: r.Timestamp): number;
  /**
   * Forgets requests answered before a moment. Their idempotency keys are free again: the same request made once more
   * is a new one. Returns how many were forgotten.
   */
  pruneRequests(before: r.Timestamp): number;
  /**
   * How many changes the kitchen has seen: whoever read something at this revision has to look again once it is
   * another.
   */
  revision(): number;
  /** The number of the newest event; 0 before the first. From here on events can be followed. */
  lastEvent(): number;
  /** The steps of a menu's recipe in their order. */
  getRecipes(menuId: r.MenuId): r.RecipeStep[];
  /**
   * Adds a step at its number; those from there on move back. With an idempotency key the same request made again adds
   * no second one and gives the menu as it is now.
   */
  createRecipe(menuId: r.MenuId, expectedVersion: number, step: r.RecipeStepInput, idempotencyKey?: string | undefined): r.MenuDetail;
  /**
   * Puts a step in the place of the one with its id. Its number stays; `reorder_recipes`
   * changes the order.
   */
  updateRecipe(menuId: r.MenuId, expectedVersion: number, step: r.RecipeStepInput): r.MenuDetail;
  /** Takes a step out; those behind it move up. */
  deleteRecipe(menuId: r.MenuId, expectedVersion: number, stepId: r.StepId): r.MenuDetail;
  /** Puts the steps in another order: every step once. */
  reorderRecipes(menuId: r.MenuId, expectedVersion: number, order: readonly r.StepId[]): r.MenuDetail;
  /**
   * What to buy for some days, by the kitchen's currency and price policy. Plans, menus and prices are of one
   * revision; the menus of a signed plan are as they were signed, others as they are now, each in its own version.
   */
  getProcurement(plannedBy: r.PlannedBy, range: r.DayRange, options?: r.ProcurementOptionsInput): r.ProcurementList;
  /**
   * What is cooked for a day, by the recipes that were signed where a plan is. Where the options name no allergens, the
   * kitchen's are asked about; its service times hold where neither the programme nor the options say one.
   */
  getProductionSheet(plannedBy: r.PlannedBy, date: r.CivilDate, options?: r.ProductionOptionsInput): r.ProductionSheet;
  /** The whole kitchen as one JSON document, as it stands at one moment. */
  exportKitchen(): string;
  /**
   * Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
   * stay; another export gives the same document. Returns how many records came in.
   *
   * Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
   * document that was tampered with brings no false value in.
   */
  importKitchen(json: string): number;
  /**
   * Takes a plan one step further in its workflow, one of `plan_transitions`.
   *
   * On its way into review, approval and publication a plan must assign something, every menu must be active, of no
   * other programme and possible to cook for the portions that are planned, everybody with a special diet must have a tray that keeps it as
   * far as anybody knows, and nobody may be fed twice, by the plan
   * itself or together with another that is signed; `kitchen.slot_taken` names both. A plan is active from its first day
   * on, if no special diet is broken by then, and completed from its last; `kitchen.too_early` before. From the review on the plan is
   * locked, so the version that was seen covers what it assigns; what an approval signs is kept as a `PlanApproval`.
   */
  transitionMenuPlan(id: r.PlanId, expectedVersion: number, to: r.PlanStatus, reason?: string | undefined): r.MenuPlan;
  /**
   * Replaces the menu of one assignment of a published or active plan, at its current version.
   * Refused where it breaks a special diet of somebody who has no tray of their own. The assignment keeps which menu was published, why another took its place, when and by whom.
   */
  substituteMenu(id: r.AssignmentId, expectedVersion: number, menuId: r.MenuId, reason: string): r.Assignment;
  /**
   * Replaces the menu of the tray that an assignment has for a special diet, as
   * `substitute_menu` does its own.
   */
  substituteTray(id: r.AssignmentId, expectedVersion: number, diet: string, menuId: r.MenuId, reason: string): r.Assignment;
}

/** What holds for a whole kitchen. */
export type KitchenSettings = r.KitchenSettings;
/** What goes with {@link r.KitchenSettings | KitchenSettings}. */
export declare const KitchenSettings: {
  /**
   * What every kitchen begins with: rupiah, Indonesian, Jakarta's day, Indonesian household measures, the last
   * price, no rates, MBG 2026.
   */
  readonly standard: () => r.KitchenSettings;
  /** The units in force: `si`, `count` and the kitchen's own sets of household measures. */
  readonly units: (kitchenSettings: r.KitchenSettingsInput) => UnitTable;
  /** How a cost is calculated in this kitchen at a date. */
  readonly costSettings: (kitchenSettings: r.KitchenSettingsInput, date: r.CivilDate) => r.CostSettings;
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

/**
 * What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.
 *
 * Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
 */
export type MealActual = r.MealActual;
/** What goes with {@link r.MealActual | MealActual}. */
export declare const MealActual: {
  /** A record of an assignment that says nothing yet. */
  readonly new: (assignmentId: string) => r.MealActual;
};

/** A store in memory: for tests, for pages, for everything that need not outlive the process. */
export declare class MemoryStore extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isMemoryStore: true;
  /** An empty store. */
  constructor();
}

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

/**
 * What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.
 *
 * It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
 * a later day counts once the kitchen is refreshed to that day.
 */
export type MenuDerived = r.MenuDerived;
/** What goes with {@link r.MenuDerived | MenuDerived}. */
export declare const MenuDerived: {
  /** One serving of a nutrient. */
  readonly serving: (menuDerived: r.MenuDerivedInput, nutrient: string) => r.Bounds | undefined;
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

/** A dated plan of a programme. What is served when stands in its assignments, which are records of their own. */
export type MenuPlan = r.MenuPlan;
/** What goes with {@link r.MenuPlan | MenuPlan}. */
export declare const MenuPlan: {
  /**
   * A copy under a new id and name that begins on another day and has as many. It is a draft that was never stored.
   * Errors: `plan.beyond_calendar`.
   */
  readonly duplicate: (menuPlan: r.MenuPlanInput, id: r.PlanId, planName: string, startDate: r.CivilDate) => r.MenuPlan;
  /** A draft. */
  readonly new: (id: string, programId: string, name: string, startDate: r.CivilDate, endDate: r.CivilDate) => r.MenuPlan;
  /** Whether a day lies between its first and its last, both included. */
  readonly includes: (menuPlan: r.MenuPlanInput, date: r.CivilDate) => boolean;
  /** Whether something of it may still be cooked: it is not over and its last day has not passed. */
  readonly isLive: (menuPlan: r.MenuPlanInput, today: r.CivilDate) => boolean;
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

/** An event that waits for its number. */
export type NewEvent = r.NewEvent;
/** What goes with {@link r.NewEvent | NewEvent}. */
export declare const NewEvent: {
  /** The event with its place in the order of its tenant. */
  readonly numbered: (newEvent: r.NewEventInput, tenant: r.TenantId, seq: number) => r.Event;
};

/** A kind of record. */
export type Noun = r.Noun;
/** What goes with {@link r.Noun | Noun}. */
export declare const Noun: {
  /** All of them, in their order. */ readonly values: readonly r.Noun[];
  /** Its name in keys and tables. Never changes. */
  readonly code: (noun: r.Noun) => string;
};

/** A column of amounts and the nutrient it holds. */
export type NutrientColumn = r.NutrientColumn;
/** What goes with {@link r.NutrientColumn | NutrientColumn}. */
export declare const NutrientColumn: {
  /** A column of a nutrient in a unit. */
  readonly new: (column: string, nutrient: string, unit: r.NutrientUnit) => r.NutrientColumn;
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

/** Which page of what a query finds. */
export type Page = r.Page;
/** What goes with {@link r.Page | Page}. */
export declare const Page: {
  /** The first records. */
  readonly first: (limit: number) => r.Page;
  /** Refuses sizes out of bounds. Every backend calls it first. */
  readonly check: (page: r.PageInput) => void;
};

/** What really happened read from JSON, or what is wrong with the text. */
export type ParsedActual = r.ParsedActual;
/** What goes with {@link r.ParsedActual | ParsedActual}. */
export declare const ParsedActual: {
  /** The record, or one error `actual.invalid` whose details list every violation. */
  readonly intoResult: (parsedActual: r.ParsedActualInput) => r.MealActual;
};

/** A correction read from JSON, or what is wrong with the text. */
export type ParsedActualUpdate = r.ParsedActualUpdate;
/** What goes with {@link r.ParsedActualUpdate | ParsedActualUpdate}. */
export declare const ParsedActualUpdate: {
  /** The update, or one error `actual.invalid` whose details list every violation. */
  readonly intoResult: (parsedActualUpdate: r.ParsedActualUpdateInput) => r.ActualUpdate;
};

/** An assignment read from JSON, or what is wrong with the text. */
export type ParsedAssignment = r.ParsedAssignment;
/** What goes with {@link r.ParsedAssignment | ParsedAssignment}. */
export declare const ParsedAssignment: {
  /** The assignment, or one error `assignment.invalid` whose details list every violation. */
  readonly intoResult: (parsedAssignment: r.ParsedAssignmentInput) => r.Assignment;
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

/** A plan read from JSON, or what is wrong with the text. */
export type ParsedPlan = r.ParsedPlan;
/** What goes with {@link r.ParsedPlan | ParsedPlan}. */
export declare const ParsedPlan: {
  /** The plan, or one error `plan.invalid` whose details list every violation. */
  readonly intoResult: (parsedPlan: r.ParsedPlanInput) => r.MenuPlan;
};

/** An update of a plan read from JSON, or what is wrong with the text. */
export type ParsedPlanUpdate = r.ParsedPlanUpdate;
/** What goes with {@link r.ParsedPlanUpdate | ParsedPlanUpdate}. */
export declare const ParsedPlanUpdate: {
  /** The update, or one error `plan.invalid` whose details list every violation. */
  readonly intoResult: (parsedPlanUpdate: r.ParsedPlanUpdateInput) => r.PlanUpdate;
};

/** A price to be noted, read from JSON, or what is wrong with the text. */
export type ParsedPriceUpdate = r.ParsedPriceUpdate;
/** What goes with {@link r.ParsedPriceUpdate | ParsedPriceUpdate}. */
export declare const ParsedPriceUpdate: {
  /** The update, or one error `kitchen.invalid_record` whose details list every violation. */
  readonly intoResult: (parsedPriceUpdate: r.ParsedPriceUpdateInput) => r.PriceUpdate;
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

/** A quantity of a line, read from JSON, or what is wrong with the text. */
export type ParsedQuantityUpdate = r.ParsedQuantityUpdate;
/** What goes with {@link r.ParsedQuantityUpdate | ParsedQuantityUpdate}. */
export declare const ParsedQuantityUpdate: {
  /** The update, or one error `kitchen.invalid_record` whose details list every violation. */
  readonly intoResult: (parsedQuantityUpdate: r.ParsedQuantityUpdateInput) => r.QuantityUpdate;
};

/** Settings read from JSON, or what is wrong with the text. */
export type ParsedSettings = r.ParsedSettings;
/** What goes with {@link r.ParsedSettings | ParsedSettings}. */
export declare const ParsedSettings: {
  /** The settings, or one error `kitchen.invalid_record` whose details list every violation. */
  readonly intoResult: (parsedSettings: r.ParsedSettingsInput) => r.KitchenSettings;
};

/** An update of the settings read from JSON, or what is wrong with the text. */
export type ParsedSettingsUpdate = r.ParsedSettingsUpdate;
/** What goes with {@link r.ParsedSettingsUpdate | ParsedSettingsUpdate}. */
export declare const ParsedSettingsUpdate: {
  /** The update, or one error `kitchen.invalid_record` whose details list every violation. */
  readonly intoResult: (parsedSettingsUpdate: r.ParsedSettingsUpdateInput) => r.SettingsUpdate;
};

/** What the keys of a problem are called, for sentences about it. What has no name is called by its key. */
export type PlanNames = r.PlanNames;
/** What goes with {@link r.PlanNames | PlanNames}. */
export declare const PlanNames: {
  /** The audiences of a standard and the dishes of a catalog. */
  readonly of: (standard: r.StandardInput, catalog: Catalog, currency: r.Currency) => r.PlanNames;
};

/** Everything a plan is chosen from and by: plain data, without a store. */
export type PlanProblem = r.PlanProblem;
/** What goes with {@link r.PlanProblem | PlanProblem}. */
export declare const PlanProblem: {
  /** The same problem where these portions are decided: what trays, substitutes and explanations of a plan are made from. */
  readonly withPortions: (planProblem: r.PlanProblemInput, portions: readonly r.ChosenPortion[]) => r.PlanProblem;
};

/** What is to be planned: the days, the slots, and how much variety. */
export type PlanRequest = r.PlanRequest;
/** What goes with {@link r.PlanRequest | PlanRequest}. */
export declare const PlanRequest: {
  /**
   * No dish and no main protein on two planned days in a row, the staple as often as it likes, and an advisory limit
   * worth 1,000 of the currency.
   */
  readonly new: (range: r.DayRange, slots: readonly r.PlanSlot[]) => r.PlanRequest;
};

/**
 * A search for a plan, made of steps: whoever calls them sets the time, shows the progress and stops when asked to.
 *
 * The plan depends on problem, seed, work and islands; not on how the work is cut into steps, on threads or a clock.
 * With a gap to stop at, which is looked at after each step, it depends on the steps too.
 */
export declare class PlanSearch extends GiziObject {
  /** Keeps the classes apart. */
  private readonly isPlanSearch: true;
  /** Looks everything up. Errors: `plan_problem.*`, with the path of what is wrong. */
  constructor(problem: r.PlanProblemInput, options?: r.SearchOptionsInput);
  /**
   * Begins anew from a plan: one made by hand, or one of before. A slot that it does not name, or whose dish may not be
   * served there, begins anywhere; portions to choose begin as in the best plan so far, or else with their first factors.
   * If the plan keeps to everything required with these, nothing worse is found. Errors: `plan_problem.unknown`, with
   * the path in the plan.
   */
  startFrom(plan: readonly r.SlotChoice[]): void;
  /** Begins anew with other options; the best plan so far and what is proved stay. */
  restart(options?: r.SearchOptionsInput): void;
  /**
   * Looks at so many changes more, or fewer if there is nothing more to do. A change costs what the rules it touches
   * cost, however many days and dishes there are: a step of 2,000 takes a few milliseconds, and a loop that stops
   * after one has the best plan so far.
   */
  step(work: number): r.PlanProgress;
  /**
   * Proves what can be proved, to the end: all steps of `step_proof`. Milliseconds where days are
   * alike, seconds where each has its own prices; so whoever wants a plan first looks for one before.
   */
  prove(): void;
  /**
   * Works on the proof of how good a plan can be, or that there is none; of a problem with few plans it finds the best.
   * `finished` tells that there is nothing more to prove. Wherever it is left, what is proved so far holds; with more
   * work it may become better. A unit of work takes as long as one of `step`, so 2,000 a few milliseconds;
   * what it cannot interrupt is less than a tenth of a second for hundreds of dishes.
   *
   * Levels that come later are proved with as much work each, as a part of the steps of the search that come to them.
   */
  stepProof(work: number): r.PlanProgress;
  /** How far it is. */
  progress(): r.PlanProgress;
  /** The best so far. */
  outcome(): r.PlanOutcome;
}

/** Where a plan stands in its workflow. */
export type PlanStatus = r.PlanStatus;
/** What goes with {@link r.PlanStatus | PlanStatus}. */
export declare const PlanStatus: {
  /** All of them, in their order. */ readonly values: readonly r.PlanStatus[];
  /** Whether nothing of the plan will be cooked any more: completed, cancelled or archived. */
  readonly isOver: (planStatus: r.PlanStatus) => boolean;
  /** Whether a plan that stands here may go there in one step. */
  readonly mayBecome: (planStatus: r.PlanStatus, to: r.PlanStatus) => boolean;
  /**
   * Whether what the plan assigns may still be written: it is a draft. From the review on, whoever signs a plan signs
   * what was sent in.
   */
  readonly isOpen: (planStatus: r.PlanStatus) => boolean;
  /** Whether the plan is signed and not over: what it assigns will be cooked. */
  readonly isSigned: (planStatus: r.PlanStatus) => boolean;
  /** Whether schools and kitchen rely on the plan, so that a menu can only be substituted, with a reason. */
  readonly isPublished: (planStatus: r.PlanStatus) => boolean;
  /**
   * Whether meals of the plan may have been served, so that it can be told what really happened: it is published,
   * active or completed.
   */
  readonly isServed: (planStatus: r.PlanStatus) => boolean;
};

/**
 * What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
 * Where it stands in its workflow is not changed here.
 */
export type PlanUpdate = r.PlanUpdate;
/** What goes with {@link r.PlanUpdate | PlanUpdate}. */
export declare const PlanUpdate: {
  /** An update that changes nothing yet. */
  readonly new: (id: r.PlanId, expectedVersion: number) => r.PlanUpdate;
};

/** Which column of a price list holds what. */
export type PriceListMapping = r.PriceListMapping;
/** What goes with {@link r.PriceListMapping | PriceListMapping}. */
export declare const PriceListMapping: {
  /**
   * gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
   * ISO dates and point decimals.
   */
  readonly own: (source: string, currency: r.Currency) => r.PriceListMapping;
  /**
   * A list of commodity prices in the layout of the Indonesian food price panel:
   * `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
   */
  readonly commodities: (source: string, currency: r.Currency) => r.PriceListMapping;
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

/** How a production sheet is made. */
export type ProductionOptions = r.ProductionOptions;
/** What goes with {@link r.ProductionOptions | ProductionOptions}. */
export declare const ProductionOptions: {
  /** The standard limits and allergens; no time for packing and delivery, no portion beyond the plan. */
  readonly standard: () => r.ProductionOptions;
};

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

/**
 * A search for a plan that a kitchen may take over, step by step. It rests on the state of the kitchen at which it began
 * and asks the store for nothing more.
 */
export declare class ProposalSearch extends GiziObject {
  private constructor();
  /** Keeps the classes apart. */
  private readonly isProposalSearch: true;
  /** Looks at so many changes more, as `PlanSearch.step` does. */
  step(work: number): r.PlanProgress;
  /** Works on the proof, as `PlanSearch.step_proof` does. */
  stepProof(work: number): r.PlanProgress;
  /** Proves what can be proved, as `PlanSearch.prove` does. */
  prove(): void;
  /** The best so far. */
  proposal(): r.PlanProposal;
}

/** Which records of a kind are wanted, and in which order. */
export type Query = r.Query;
/** What goes with {@link r.Query | Query}. */
export declare const Query: {
  /** Every record of a kind, by id. */
  readonly of: (noun: r.Noun) => r.Query;
  /** The query with words that must occur. */
  readonly search: (query: r.QueryInput, text: string) => r.Query;
  /** The query with one more condition. */
  readonly with: (query: r.QueryInput, condition: r.ConditionInput) => r.Query;
  /** The query with a field of text that must be a value. */
  readonly text: (query: r.QueryInput, field: string, value: string) => r.Query;
  /** The query with a number that must be a value. */
  readonly number: (query: r.QueryInput, field: string, value: number) => r.Query;
  /** The query with a reference that must be there. */
  readonly linked: (query: r.QueryInput, label: string, target: string) => r.Query;
  /** The query in the order of a field. */
  readonly sorted: (query: r.QueryInput, field: string, descending: boolean) => r.Query;
  /** The folded words that must occur. */
  readonly words: (query: r.QueryInput) => string[];
  /**
   * Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
   * it first.
   */
  readonly check: (query: r.QueryInput) => void;
  /** Whether a record of the kind is one of those wanted: for backends that look for themselves. */
  readonly finds: (query: r.QueryInput, record: r.StoredRecordInput) => boolean;
};

/** What a record is found and sorted by. */
export type RecordIndex = r.RecordIndex;
/** What goes with {@link r.RecordIndex | RecordIndex}. */
export declare const RecordIndex: {
  /** The index with more text to be searched, folded. */
  readonly searchable: (recordIndex: r.RecordIndexInput, text: string) => r.RecordIndex;
  /** The index with one more field of text. */
  readonly text: (recordIndex: r.RecordIndexInput, field: string, value: string) => r.RecordIndex;
  /** The index with one more number. */
  readonly number: (recordIndex: r.RecordIndexInput, field: string, value: number) => r.RecordIndex;
  /** The index with one more link. */
  readonly link: (recordIndex: r.RecordIndexInput, label: string, target: string) => r.RecordIndex;
  /** The value of a field of text. */
  readonly textOf: (recordIndex: r.RecordIndexInput, field: string) => string | undefined;
  /** The value of a number. */
  readonly numberOf: (recordIndex: r.RecordIndexInput, field: string) => number | undefined;
};

/** Which record: its kind and its id within the tenant. */
export type RecordKey = r.RecordKey;
/** What goes with {@link r.RecordKey | RecordKey}. */
export declare const RecordKey: {
  /** A key. */
  readonly new: (noun: r.Noun, id: string) => r.RecordKey;
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

/** Who acts in which kitchen. The host made sure of it; the engine takes it as true. */
export type Session = r.Session;
/** What goes with {@link r.Session | Session}. */
export declare const Session: {
  /** One actor with one role. */
  readonly new: (tenant: r.TenantId, actor: r.ActorId, role: r.Role) => r.Session;
};

/** A place the kitchen delivers to: a school, a health post. */
export type Site = r.Site;
/** What goes with {@link r.Site | Site}. */
export declare const Site: {
  /** Whether an audience is fed here. */
  readonly feeds: (site: r.SiteInput, audience: r.AudienceKey) => boolean;
};

/** What some days serve: the sums over all plates, and the means of each audience. */
export type SpanTotals = r.SpanTotals;
/** What goes with {@link r.SpanTotals | SpanTotals}. */
export declare const SpanTotals: {
  /** How much of a nutrient all plates hold together. */
  readonly total: (spanTotals: r.SpanTotalsInput, nutrient: string) => r.Bounds | undefined;
  /** The means of an audience. */
  readonly audience: (spanTotals: r.SpanTotalsInput, audience: r.AudienceKey) => r.AudienceMeans | undefined;
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
  /** The ids of the standards that ship with the library. */
  readonly builtInIds: () => r.StandardId[];
  /** A standard that ships with the library. */
  readonly builtIn: (id: string) => r.Standard;
  /**
   * Reads a standard that somebody wrote; `docs/standards.md` says how. The nutrients are the standard ones.
   *
   * An unknown key, nutrient, unit or group, or a value of the wrong kind is an error that names the line or path.
   */
  readonly fromToml: (text: string) => r.Standard;
  /** Like `from_toml`, over one's own nutrients. */
  readonly fromTomlWith: (text: string, registry: NutrientRegistry) => r.Standard;
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

/** A queue of events of one tenant that waits to be fetched. */
export declare class Subscription extends GiziObject {
  private constructor();
  /** Keeps the classes apart. */
  private readonly isSubscription: true;
  /**
   * The next event, waiting for at most so many milliseconds; in a browser it never waits.
   *
   * Commits of several threads may be heard out of order; `seq` says their order.
   */
  next(waitMillis: number): r.Heard;
}

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

/** One record of a change. */
export type Write = r.Write;
/** What goes with {@link r.Write | Write}. */
export declare const Write: {
  /** Which record it writes. */
  readonly key: (write: r.WriteInput) => r.RecordKey;
  /**
   * Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
   * for each write, in order.
   */
  readonly checkVersion: (write: r.WriteInput, found: number) => void;
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
 * Reads a CSV download of USDA FoodData Central (public domain): Foundation Foods, SR Legacy or FNDDS.
 *
 * Hand over the bytes of `food.csv`, `nutrient.csv`, `food_nutrient.csv` and, for the food groups,
 * `food_category.csv`. Ids are `fdc-` and the FDC id. Each file may have 256 MiB, so the full download with its branded
 * foods does not fit. Nutrients the registry has no key for, and those in IU, are left out; in a food without total
 * energy the Atwater sums stand in. A negative amount (carbohydrate "by difference") is a problem, so reading Foundation
 * Foods often needs `Strictness.Lenient`.
 *
 * # Errors
 *
 * Those of `read_food_table`, with the file's name.
 */
export declare function readFoodDataCentral(food: Uint8Array | string, nutrient: Uint8Array | string, foodNutrient: Uint8Array | string, foodCategory: Uint8Array | string | undefined, strictness: r.Strictness): r.FoodTableReading;

/**
 * Reads a food table by its mapping.
 *
 * Cells are read as the mapping says: amounts in any unit of mass or energy, `Tr` and `<0.1` as a trace, `` as an
 * estimate that counts, an empty cell and `-` as missing. The file may be separated by commas, semicolons or tabs and
 * begin with a byte order mark; at most 256 MiB and 4,096 columns.
 *
 * # Errors
 *
 * `sheet.not_utf8`, `sheet.too_large`, `sheet.too_many_columns`, `sheet.unreadable`,
 * `sheet.missing_column`, `sheet.duplicate_column`, and `interchange.mapping` when the mapping contradicts
 * itself. Bad cells are no error: they are the `problems` of the reading.
 */
export declare function readFoodTable(bytes: Uint8Array | string, mapping: r.FoodTableMappingInput, strictness: r.Strictness): r.FoodTableReading;

/**
 * Reads the holidays of an iCalendar file (RFC 5545, UTF-8): every all-day event, its end exclusive as the format has
 * it.
 *
 * Lines may end in CRLF or LF and be folded anywhere. A line break within a name is read as a space. What is no day
 * without service stands in `skipped`, with the reason: timed, cancelled and repeating events; so does what settings
 * could not hold, and the others are read all the same. To-dos, alarms and time zones are not read. An event that ends
 * on the day it starts is one day, as some calendars write it. Errors: `interchange.calendar` with the line for a file
 * that is no calendar and for an all-day event without a name or with impossible days.
 */
export declare function readHolidays(bytes: Uint8Array | string): r.HolidayReading;

/**
 * A plan of a tenant as an iCalendar file (RFC 5545): an event for each assignment, by day and meal.
 *
 * An event lasts all day, or begins at the service time of the programme's meal, in whatever time zone it is looked at.
 * Its UID is made of the ids of the assignment, the plan and the tenant: no other event has it, and it stays for as long
 * as these do. An assignment that has no id yet is named by its slot. `DTSTAMP` is when assignment, plan or programme was last changed, and `SEQUENCE` the whole seconds from
 * 2020-01-01T00:00:00Z to then, at least 0 and at most 2147483647, so a calendar that reads the file again moves events
 * and makes none twice. If nothing says when, it is 0. Who puts service times of a kitchen's settings into the programme
 * says when these were changed in its `updated_at`, if that is later.
 *
 * `STATUS` is that of the plan: `TENTATIVE` until it is signed, then `CONFIRMED`, `CANCELLED` once it is cancelled. An
 * archived plan has none, because it may have been completed or cancelled. The words are those of the language; a menu
 * that is not in the catalog is written by its id.
 */
export declare function planCalendar(tenant: r.TenantId, plan: r.MenuPlanInput, assignments: readonly r.AssignmentInput[], program: r.NutritionProgramInput, catalog: Catalog, messages: MessageTable, language: r.Language): string;

/**
 * A calendar as one table: a row for each tray of each assignment, for each slot that nothing fills, and for each day without
 * either. People are shown where an assignment plans another number of portions for them. A menu that is not in the catalog is written by its id.
 */
export declare function calendarTable(days: readonly r.CalendarDayInput[], catalog: Catalog, messages: MessageTable, language: r.Language): r.Table;

/**
 * A procurement list as tables, one row a line, and a last one of what is missing, if anything is.
 *
 * A cell is empty where there is no single number. Errors: a unit that is in no table.
 */
export declare function procurementTables(list: r.ProcurementListInput, per: r.TablesPer, units: UnitTable, messages: MessageTable, language: r.Language): r.Table[];

/**
 * A production sheet as tables: portions with allergens, for whom and where they go with the word to the cooks,
 * ingredients, steps with their times, and what is missing, if anything is.
 *
 * The portions are those of all trays of a menu, extra ones and samples too; the deliveries are those planned, each with
 * the special diet it is for. Times are written `2026-01-05 09:45`; allergens by their code; audiences and sites by
 * their keys, empty where it is every one.
 */
export declare function productionTables(sheet: r.ProductionSheetInput, messages: MessageTable, language: r.Language): r.Table[];

/**
 * Puts prices on ingredients: a row with an ingredient id goes there, a commodity goes where a link says.
 *
 * Names are never compared ("ayam" stands in "bayam"); what no link or id leads to comes back as unmatched. A price of
 * the same day, supplier, region and quantity replaces the older one, so a list can be applied twice. A row without a
 * purchase form goes to the usual one, which is made (id `usual`) if the ingredient has none.
 */
export declare function applyPrices(ingredients: readonly r.IngredientInput[], prices: readonly r.PriceRowInput[], links: readonly r.PriceLink[]): r.PricedIngredients;

/**
 * Reads a price list by its mapping; the unit table says which units there are.
 *
 * Two rows with the same item, purchase form, day, supplier, region and unit are a problem. Limits and errors are those of
 * `read_food_table`.
 */
export declare function readPriceList(bytes: Uint8Array | string, mapping: r.PriceListMappingInput, units: UnitTable, strictness: r.Strictness): r.PriceListReading;

/** Writes a table as `write_csv` does: numbers in the format, dates as `2026-01-05`. */
export declare function writeTableCsv(table: r.TableInput, format: r.NumberFormat): string;

/**
 * Writes CSV by RFC 4180: lines end in CR LF, a cell with a separator, quote or line break is quoted.
 *
 * The number format decides the separator, so that a spreadsheet of that country opens the file: commas beside decimal
 * points, semicolons beside decimal commas. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a line break and is no number) gets an apostrophe in front.
 */
export declare function writeCsv(header: readonly string[], rows: readonly r.CsvRowInput[], format: r.NumberFormat): string;

/**
 * Writes what menus contain, one line each: menu, portion, servings, and per nutrient the least and the most one serving
 * can hold (`iron_mg_low`, `iron_mg_high`), unrounded.
 *
 * Both are the same where everything is known. An empty `high` means that nothing bounds it; two empty cells, that the
 * menu was computed without the nutrient.
 */
export declare function writeNutritionCsv(menus: readonly r.NutritionInput[], nutrients: readonly r.NutrientKey[], format: r.NumberFormat): string;

/** Reads and checks a price to be noted from JSON (UTF-8). Unknown fields are refused. */
export declare function parsePriceUpdate(json: Uint8Array | string): r.ParsedPriceUpdate;

/** Reads and checks a quantity of a line from JSON (UTF-8). Unknown fields are refused. */
export declare function parseQuantityUpdate(json: Uint8Array | string): r.ParsedQuantityUpdate;

/** Who may do what, if the host does not say otherwise: every action once. */
export declare function permissions(): r.Permission[];

/**
 * Everything that is wrong with settings by themselves; empty if nothing is. Whether the time zone, the measure sets and
 * the standard exist is found when they are stored.
 */
export declare function validateSettings(settings: r.KitchenSettingsInput): r.Violation[];

/** Reads and checks settings from JSON (UTF-8). Unknown fields are refused. */
export declare function parseSettings(json: Uint8Array | string): r.ParsedSettings;

/**
 * Reads and checks an update of the settings from JSON (UTF-8): names, limits and codes are those of the settings.
 * Unknown fields are refused. What must hold between fields is found when the update meets the settings.
 */
export declare function parseSettingsUpdate(json: Uint8Array | string): r.ParsedSettingsUpdate;

/** Every code the violations of settings can carry, field by field: for translations and exhaustive handling. */
export declare function settingsViolationCodes(): r.ViolationCode[];

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
 * What keeps a record from its assignment: it names another plan, an audience that the programme does not have, or one
 * that the assignment is not for.
 */
export declare function validateActualIn(actual: r.MealActualInput, assignment: r.AssignmentInput, program: r.NutritionProgramInput): r.Violation[];

/**
 * What some days were to serve beside what really happened: portions, what they hold, what they cost, what was wasted; by
 * day, by week and as a whole, for everybody and for each audience.
 *
 * What is not recorded is missing, and named: it is neither nothing nor what was planned. A record counts for the
 * assignment of its id, others are left out; the order of both makes no difference. Errors: a range that is backwards or
 * too long, amounts in another currency than that of the options.
 */
export declare function plannedAgainstActual(range: r.DayRange, assignments: readonly r.AssignmentInput[], actuals: readonly r.MealActualInput[], program: r.NutritionProgramInput, catalog: Catalog, standard: r.StandardInput, options: r.ServingOptionsInput): r.ActualReport;

/**
 * Reads and checks a correction from JSON (UTF-8): names, limits and codes are those of the record. Unknown fields are
 * refused. What must hold between fields is found when the update meets its record.
 */
export declare function parseActualUpdate(json: Uint8Array | string): r.ParsedActualUpdate;

/**
 * Everything that is wrong by itself with what is said to have happened; empty if nothing is.
 * `validate_actual_in` holds it against its assignment and programme,
 * `validate_waste_in` what came back against what was served.
 */
export declare function validateActual(actual: r.MealActualInput): r.Violation[];

/** Reads and checks what really happened from JSON (UTF-8). */
export declare function parseActual(json: Uint8Array | string): r.ParsedActual;

/** Every code that its violations can carry, field by field: for translations and exhaustive handling. */
export declare function actualViolationCodes(): r.ViolationCode[];

/**
 * What keeps the plate waste of a record from being true: it weighs more than everything that was served, or that was
 * cooked and not thrown away where nobody recorded what was served.
 *
 * Nothing is found where that is not recorded of every menu and size, or where nobody knows what a plate weighs at most.
 * Optional lines are left out of it.
 */
export declare function validateWasteIn(actual: r.MealActualInput, assignment: r.AssignmentInput, program: r.NutritionProgramInput, catalog: Catalog): r.Violation[];

/**
 * Judges the plates of a plan by the ceilings of its programme, and its whole cost by the programme's budget.
 *
 * A ceiling for a day or a week limits what one person is served: of each meal the dearest plate that the audience
 * gets, site by site; the site that fares worst is shown. Errors: a budget in another currency.
 */
export declare function planBudget(served: r.PlanServingsInput, plan: r.SpanTotalsInput, program: r.NutritionProgramInput): r.PlanBudget;

/**
 * The calendar of a programme: every day of a range with what is planned, what is missing and what stands double.
 *
 * Portions are held against heads as a whole; who gets which size only a standard tells, see
 * `plan_servings`. Days are civil, so the answer is the same in every time zone. Assignments of other days are left out; give it those
 * of one plan, or of plans that follow each other. Errors: `plan.range_backwards`, `plan.range_too_long` above
 * `MAX_RANGE_DAYS`.
 */
export declare function calendar(range: r.DayRange, program: r.NutritionProgramInput, holidays: readonly r.Holiday[], assignments: readonly r.AssignmentInput[]): r.CalendarDay[];

/**
 * Every pair of assignments that would feed somebody twice: same plan, day and meal, and an audience and a site in
 * common. At most `MAX_CONFLICTS`, by plan, day, meal and the order of the list.
 *
 * An assignment for all and one for a single audience are a conflict too: portions are counted per assignment, so
 * neither gives way to the other. An audience and a site that does not feed it have nothing in common. Entries of
 * one id are versions of one assignment.
 */
export declare function slotConflicts(program: r.NutritionProgramInput, assignments: readonly r.AssignmentInput[]): r.SlotConflict[];

/**
 * Every pair of an assignment of one plan and one of another that would feed somebody twice, as
 * `slot_conflicts` finds them within a plan. At most `MAX_CONFLICTS`, in the order of the first list.
 */
export declare function planConflicts(program: r.NutritionProgramInput, plan: readonly r.AssignmentInput[], others: readonly r.AssignmentInput[]): r.SlotConflict[];

/**
 * Repeats the assignments of some days, the pattern, over other days for a plan.
 *
 * The pattern's days are those of `pattern` on which the programme feeds or something is assigned, in order; the days
 * of `to` on which it feeds take them one after the other, and again from the first. Assignments outside `pattern` are
 * left out. Errors: `plan.range_backwards`, `plan.range_too_long`.
 */
export declare function cycle(program: r.NutritionProgramInput, holidays: readonly r.Holiday[], assignments: readonly r.AssignmentInput[], pattern: r.DayRange, planId: r.PlanId, to: r.DayRange, rule: r.CycleRule): r.Cycle;

/** What keeps a plan from its programme: it is another's, or has days the programme does not have. */
export declare function validatePlanIn(plan: r.MenuPlanInput, program: r.NutritionProgramInput): r.Violation[];

/**
 * What keeps an assignment from its plan and programme: it is another's, its day lies outside the plan, or the
 * programme has no such meal, audience or site, or nobody it is for has such a special diet.
 *
 * A day on which the programme does not feed is no violation (a class may make up for a holiday on a Saturday); the
 * `calendar` lists it as misplaced.
 */
export declare function validateAssignmentIn(assignment: r.AssignmentInput, plan: r.MenuPlanInput, program: r.NutritionProgramInput): r.Violation[];

/**
 * What keeps the portions of an assignment from people: plates are of a size that nobody gets by the standard.
 *
 * An assignment for one audience feeds it with whatever size it plans. Of programmes without audiences, and with one that
 * the standard does not have, nobody knows who gets which size, and nothing is found.
 */
export declare function validatePortionsIn(assignment: r.AssignmentInput, program: r.NutritionProgramInput, standard: r.StandardInput): r.Violation[];

/** What is proved of a problem: a bound on its objective, or that no plan exists. Errors: `plan_problem.*`. */
export declare function planBound(problem: r.PlanProblemInput): r.PlanBound;

/**
 * Makes trays of the chosen dishes, one for each meal of each day: what an assignment, a procurement list and a
 * balance report need. Their ids are made of meal and day. Portions that were chosen are to be decided before:
 * `PlanProblem.with_portions`.
 *
 * Errors: `menu.unknown_menu` for a dish that is not in the catalog.
 */
export declare function planTrays(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[], program: r.ProgramId, catalog: Catalog): r.PlanTray[];

/**
 * Makes the problem of planning a programme's feeding days by a standard, for the least cost of ingredients.
 *
 * Required sides of a rule hold, advisory ones have the price of the request. A rule for a meal is one for the day
 * where only one meal is planned; a rule for a period is one for the mean of every ISO week, unless it holds for every
 * day already. What a standard says of dishes by themselves, how often they may return and what they must be free of,
 * holds for the one pot of all audiences. The programme's ceilings are required. Dishes come from the catalog, with what
 * they cost on each day by its own prices; one whose cost is unknown on any of them cannot be chosen. On a day later than
 * the date of the settings by which prices have grown too old for the policy, the last known cost holds on. The date also
 * says which fortification holds. An advisory upper limit is priced by what is known of a dish.
 *
 * Errors: `balance.unknown_audience` for an audience the standard does not have, `menu.unknown_menu` for a dish that is
 * not in the catalog, `plan.range_backwards`, `plan.range_too_long`.
 */
export declare function planProblem(request: r.PlanRequestInput, program: r.NutritionProgramInput, standard: r.StandardInput, holidays: readonly r.Holiday[], catalog: Catalog, costs: r.CostSettingsInput): r.PlanDraft;

/** A small set of rules that provably clash; none where nothing is proved. Errors: `plan_problem.*`. */
export declare function planClash(problem: r.PlanProblemInput): r.PlanClash | undefined;

/**
 * Every clash, one after the other and each without the rules of those before; how far a rule must give way is said as
 * if the other clashes were gone. Empty where nothing is proved. Errors: `plan_problem.*`.
 */
export declare function planClashes(problem: r.PlanProblemInput): r.PlanClash[];

/**
 * Looks for the dishes that break the required rules least, each day and week by itself; the objective and advisory
 * rules count nothing. None: some were found that break nothing, so there is a plan. Errors: `plan_problem.*`.
 */
export declare function planNearMiss(problem: r.PlanProblemInput, options?: r.SearchOptionsInput): r.PlanNearMiss | undefined;

/**
 * The cheapest way out: how far the limits of some required rules must give way, together, so that there is a plan. With
 * one rule, that rule's own way out; without any, all required rules may give way. A limit moves for all days at once.
 *
 * Of a problem with few plans all are tried. Otherwise the least sum is bounded by the linear relaxation, and a way is
 * looked for with the work of the options. Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there
 * or not required.
 */
export declare function planRelief(problem: r.PlanProblemInput, rules: readonly r.RuleId[], options?: r.SearchOptionsInput): r.PlanRelief;

/**
 * The problem with its limits moved, as a relief says: its dishes are a plan of it. Errors: `plan_problem.unknown` for a
 * rule that is not there.
 */
export declare function moveLimits(problem: r.PlanProblemInput, limits: readonly r.MovedLimit[]): r.PlanProblem;

/**
 * Every side of every rule at the place where dishes come nearest to its limit, or break it most. What comes nearest
 * in parts of its limit is first; rules of every level are among them. Errors: `plan_problem.*`.
 */
export declare function planStandings(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[]): r.RuleStanding[];

/**
 * Every place where dishes break a rule, required or advisory, in the order of the rules; a budget at the prices of the
 * scenario where it is broken most. Errors: `plan_problem.*`.
 */
export declare function planShortfalls(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[]): r.RuleStanding[];

/**
 * Searches for what it costs to tighten a limit by a step in the rule's unit; a step below 0 loosens it. Counting rules
 * move by whole times. Its shadow price, where dishes may be served in part, is `plan_worth`.
 * Errors: `plan_problem.*`; `plan_problem.unknown` for a rule that is not there or has no such side.
 */
export declare function planStepCost(problem: r.PlanProblemInput, rule: r.RuleId, side: r.LimitSide, step: number, options?: r.SearchOptionsInput): r.PlanStepCost;

/**
 * What each dish that may stand in a slot of a day would do in place of the one that does: first those that keep what is
 * required, each by what they do to the objective. Errors: `plan_problem.*`.
 */
export declare function planSwaps(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[], date: r.CivilDate, slot: r.PlanSlot): r.PlanSwap[];

/**
 * The best changes of one dish in the whole plan that break nothing required any more than it is: at most `most`, the
 * best first. Those that make the objective worse are among them where there are no better ones. Errors:
 * `plan_problem.*`.
 */
export declare function planBestSwaps(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[], most: number): r.PlanSwap[];

/**
 * The required rules that bind: each keeps at least one change of one dish from making the plan better. The one that
 * keeps the best change off is first. Errors: `plan_problem.*`.
 */
export declare function planBindings(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[]): r.PlanBinding[];

/** Which rules cannot hold together, and when, if not in every week. */
export declare function tellClash(clash: r.PlanClashInput, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** How far one rule of a clash must give way by itself. */
export declare function tellWayOut(way: r.PlanWayOut, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** Which limits give way, and whether less is enough. */
export declare function tellRelief(relief: r.PlanReliefInput, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/**
 * That there is no plan, and what the dishes that come nearest break: each side of each rule where it is worst, the
 * worst in parts of the limit first.
 */
export declare function tellNearMiss(miss: r.PlanNearMissInput, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** How dishes stand to a rule: when, what they come to, and how much is short, too much or to spare. */
export declare function tellStanding(standing: r.RuleStanding, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** What one more unit of a rule's least and one less of its most cost, where dishes may be served in part. */
export declare function tellWorth(worth: r.PlanRuleWorthInput, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** What a step of a limit costs in whole dishes. */
export declare function tellStepCost(step: r.PlanStepCost, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** What another dish would do. */
export declare function tellSwap(swap: r.PlanSwapInput, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/** What a rule keeps off. */
export declare function tellBinding(binding: r.PlanBinding, problem: r.PlanProblemInput, names: r.PlanNamesInput): r.Message;

/**
 * What each rule costs that costs anything, in the objective of the first level; nothing where it is proved that there
 * is no plan. A limit that dishes in part could be tighter by may still be fixed in whole ones, which
 * `plan_step_cost` finds out. Errors: `plan_problem.*`.
 */
export declare function planWorth(problem: r.PlanProblemInput): r.PlanRuleWorth[];

/**
 * Plans many problems, each by itself with the same options: the menus of a thousand kitchens. With the feature `rayon`
 * on all cores, with the same answers. They come in the order of the problems.
 *
 * Proofs can take longer than plans. So a bound is proved only where the options name a gap to stop at, and where no
 * plan was found, with as much work as there is for the plan.
 *
 * Errors: `plan_problem.*` of the first problem that is wrong, with its place in the path: `problems[7].rules[2]`.
 */
export declare function planMany(problems: readonly r.PlanProblemInput[], options?: r.SearchOptionsInput): r.PlanOutcome[];

/**
 * The program of a problem. Its best solution is the best plan, and where it has none there is none. Errors:
 * `plan_problem.*`.
 */
export declare function planProgram(problem: r.PlanProblemInput): r.PlanProgram;

/**
 * For each scenario that loses dishes, what takes their places so that everything required still holds, while the rest
 * of the plan stays as it is. The substitutes of a scenario hold together, not each by itself. Each scenario is searched
 * with the options. Portions that were chosen are to be decided before: `PlanProblem.with_portions`. Errors:
 * `plan_problem.*`.
 */
export declare function planSubstitutes(problem: r.PlanProblemInput, choices: readonly r.SlotChoice[], options?: r.SearchOptionsInput): r.ScenarioAnswer[];

/**
 * The procurement list: every assignment of the days × its portions, resolved to ingredients as purchased, stock and
 * leftovers subtracted, rounded up to packs, priced on the day of delivery.
 *
 * - An ingredient in a purchase form is one line for each delivery. Its packs are those
 *   `plan_purchase` takes; what they hold beyond the need is used for later days before
 *   anything else is bought.
 * - Stock is used day by day, the earliest first, and never for a day before its own. What is in a form or a unit that
 *   nobody knows, or that leads to no purchase, is a gap and is not subtracted.
 * - A price is the one its policy finds on the day of delivery, so a price of a later day is not seen. Amounts are
 *   exact; nothing is rounded.
 * - What could not be calculated or priced stands in `gaps`, and then the total has no upper end. Days without
 *   assignments are a gap too: the list is never empty silently.
 *
 * Of `prices` the currency, the policy and what it prefers are read; `date`, `buying` and `rates` are not.
 * Assignments of other days are left out; the order of the assignments makes no difference. Errors: a range that is
 * backwards or too long, `plan.lead_days`, `plan.spare_portions`, stock below zero, wrong price settings.
 */
export declare function procurement(days: r.DayRange, assignments: readonly r.AssignmentInput[], catalog: Catalog, prices: r.CostSettingsInput, options?: r.ProcurementOptionsInput): r.ProcurementList;

/**
 * The production sheet of a day: what is cooked for each meal, in what amounts, and when each step starts.
 *
 * - A menu at a meal is one batch, whatever the audiences, sites and special diets. Its amounts are those of the lines ×
 *   portions, by portion size, as purchased and edible.
 * - Times are counted back from the service time less delivery and packing: a dish is done when what it is a part of
 *   begins, a step ends when the next one starts. A start may lie on a day before (`KitchenTime`).
 * - From the end of cooking to eating the limit `cook_to_eat` counts; a dish cooked raw has no such end. Cooking ends
 *   with the last step that is at least as hot as the limit `hot_holding`, the standard one where the options have none.
 * - What could not be calculated, and each duration that is missing, stands in `gaps`; no time is guessed.
 *
 * Assignments of other days are left out. Errors: `plan.spare_portions`, `plan.lead_minutes` above a day of packing or
 * of delivery.
 */
export declare function productionSheet(date: r.CivilDate, program: r.NutritionProgramInput, assignments: readonly r.AssignmentInput[], catalog: Catalog, options?: r.ProductionOptionsInput): r.ProductionSheet;

/**
 * Judges what each audience is served: every meal, every feeding day, every week, and every window of days over the plan.
 *
 * Days without feeding are absent. The plates of nobody known are not judged.
 */
export declare function judgePlan(served: r.PlanServingsInput, standard: r.StandardInput): r.PlanVerdicts;

/**
 * Everything that is computed about a plan, over all its days.
 *
 * Each day is priced at its own date. Errors: a plan of more than `MAX_RANGE_DAYS` days,
 * prices or a budget in another currency.
 */
export declare function planReport(plan: r.MenuPlanInput, assignments: readonly r.AssignmentInput[], program: r.NutritionProgramInput, catalog: Catalog, standard: r.StandardInput, options: r.ServingOptionsInput): r.PlanReport;

/**
 * The plates that assignments make, each with what it contains, and what it costs on its own day.
 *
 * The plates of an assignment for all audiences go to those whose portion in the standard is of their size, shared
 * out by heads (of the site where one counts them); reference portions go to those whose size is not planned. Plates of a
 * tray for a special diet go to those who have it. What cannot be calculated stands in `gaps`. Assignments of other days
 * are left out; their order makes no difference. Errors: a range that is backwards or too long.
 */
export declare function planServings(range: r.DayRange, assignments: readonly r.AssignmentInput[], program: r.NutritionProgramInput, catalog: Catalog, standard: r.StandardInput, options: r.ServingOptionsInput): r.PlanServings;

/**
 * Every tray that is not proved to fit the special diets of those who get it, and every one of which there are fewer than
 * people who need it, by day, meal, assignment and audience.
 *
 * People with a special diet get the tray that the assignment has for it; where it has none they get what everybody gets,
 * and that is looked at. Optional lines count always; the order of the assignments makes no difference.
 *
 * Trays are counted against the heads of the diet, those of one meal together where sites have assignments of their own.
 * Too few are broken; where nobody said how many of the people are at the sites with a tray and not elsewhere, it is
 * unknown. A surplus breaks no diet: such trays are cooked, bought and counted like any plate that is planned. What is not
 * listed fits and is enough.
 */
export declare function trayFindings(assignments: readonly r.AssignmentInput[], program: r.NutritionProgramInput, catalog: Catalog): r.TrayFinding[];

/**
 * The totals of a plan: Σ portions × value over its plates, and Σ portions × value / heads for each audience.
 *
 * Weeks begin on Monday. Money is exact: the cost of a batch times portions, divided once by its servings. What is not
 * known keeps a sum an interval and is named; the order of the plates makes no difference. Plates of other days than
 * the range's are left out.
 */
export declare function planTotals(served: r.PlanServingsInput): r.PlanTotals;

/**
 * Reads and checks an update of a plan from JSON (UTF-8): names, limits and codes are those of the record. Unknown
 * fields are refused. What must hold between fields is found when the update meets its record.
 */
export declare function parsePlanUpdate(json: Uint8Array | string): r.ParsedPlanUpdate;

/**
 * The live plans that serve one of some menus, each once, in the order of the plans. A menu is not deleted while
 * there is one.
 *
 * A plan is live as `MenuPlan.is_live` says, and then all of its assignments count, past ones too. Trays name their
 * dishes themselves: ask for a dish together with every menu it is a part of.
 */
export declare function livePlansUsing(menus: readonly r.MenuId[], plans: readonly r.MenuPlanInput[], assignments: readonly r.AssignmentInput[], today: r.CivilDate): r.PlanId[];

/** Everything that is wrong with a plan by itself; empty if nothing is. */
export declare function validatePlan(plan: r.MenuPlanInput): r.Violation[];

/**
 * Everything that is wrong with an assignment by itself; empty if nothing is.
 * `validate_assignment_in` holds it against its plan and programme,
 * `validate_portions_in` its sizes against the standard.
 */
export declare function validateAssignment(assignment: r.AssignmentInput): r.Violation[];

/** Reads and checks a plan from JSON (UTF-8). `name` and the Indonesian names of its states are accepted. */
export declare function parsePlan(json: Uint8Array | string): r.ParsedPlan;

/** Reads and checks an assignment from JSON (UTF-8). */
export declare function parseAssignment(json: Uint8Array | string): r.ParsedAssignment;

/** Every code the violations of a plan can carry, field by field: for translations and exhaustive handling. */
export declare function planViolationCodes(): r.ViolationCode[];

/** Every code the violations of an assignment can carry, field by field: for translations and exhaustive handling. */
export declare function assignmentViolationCodes(): r.ViolationCode[];

/**
 * How much the dishes of some days differ: through nested trays, optional lines as `choices` say.
 *
 * Trays for special diets do not count: those who get them get nothing else. Assignments of other days are left out; their order makes no difference. A menu that is not in the catalog is a gap.
 * Errors: a range that is backwards or too long.
 */
export declare function planVariety(range: r.DayRange, assignments: readonly r.AssignmentInput[], catalog: Catalog, choices: readonly r.LineChoice[]): r.PlanVariety;

/**
 * Every step a plan may take, by where it stands. There is no other.
 *
 * A plan that schools have seen does not become a draft again: single menus of it are substituted, or it is cancelled.
 */
export declare function planTransitions(): r.PlanTransition[];

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

/**
 * Text as it is searched and sorted by: without case, accents and repeated space.
 *
 * Compatibility decomposition, marks dropped, lower case; letters that are their own in some language and have no
 * decomposition (`ø`, `ß`, `ł`) as those that people type for them. The same on every platform, so that every backend
 * finds and sorts alike.
 */
export declare function fold(text: string): string;

/** A report row by row, in words. */
export declare function balancePanel(report: r.BalanceReportInput, table: MessageTable, language: r.Language): r.BalancePanel;

/** A menu as a card. What was not calculated is shown as not known. */
export declare function menuCard(menu: r.MenuInput, nutrition: r.NutritionInput | undefined, cost: r.CostInput | undefined, table: MessageTable, language: r.Language): r.MenuCard;

/** A menu as a row of a list. What was not calculated is shown as not known. */
export declare function menuRow(menu: r.MenuInput, nutrition: r.NutritionInput | undefined, cost: r.CostInput | undefined, table: MessageTable, language: r.Language): r.MenuRow;

/** A cost part by part, with the ceilings it was judged by. An error is a price for a unit the catalog does not know. */
export declare function costPanel(cost: r.CostInput, ceilings: readonly r.CeilingJudgementInput[], catalog: Catalog, table: MessageTable, language: r.Language): r.CostPanel;

/**
 * A day of the calendar in words.
 *
 * Menus are called as `menus` says, sites as the programme does, audiences as its standard does. What has no name
 * there is called by its id.
 */
export declare function dayPanel(day: r.CalendarDayInput, program: r.NutritionProgramInput, menus: readonly r.MenuName[], standard: r.StandardInput | undefined, table: MessageTable, language: r.Language): r.DayPanel;

/** The form a menu is edited in, in both languages. */
export declare function menuForm(table: MessageTable): r.Form;

/** The form an ingredient is edited in, in both languages. */
export declare function ingredientForm(table: MessageTable): r.Form;

/** The form a programme is edited in, in both languages. */
export declare function programForm(table: MessageTable): r.Form;

/** The form a plan is edited in, in both languages. */
export declare function planForm(table: MessageTable): r.Form;

/** The form an assignment of a plan is edited in, in both languages. */
export declare function assignmentForm(table: MessageTable): r.Form;

/** The form in which it is recorded what really happened at an assignment, in both languages. */
export declare function actualForm(table: MessageTable): r.Form;

/** A menu in full. An error is an ingredient, menu or unit the catalog does not know. */
export declare function menuPanel(menu: r.MenuInput, catalog: Catalog, nutrition: r.NutritionInput | undefined, cost: r.CostInput | undefined, table: MessageTable, language: r.Language): r.MenuPanel;

/** The lines of a menu. An error is an ingredient, menu or unit the catalog does not know. */
export declare function ingredientLines(menu: r.MenuInput, catalog: Catalog, cost: r.CostInput | undefined, table: MessageTable, language: r.Language): r.IngredientLine[];

/**
 * What one serving contains, row by row.
 *
 * Verdicts, targets and shares of the daily reference come from the report, which must be of the same menu and
 * portion; without one nothing is judged.
 */
export declare function nutritionPanel(nutrition: r.NutritionInput, report: r.BalanceReportInput | undefined, table: MessageTable, language: r.Language): r.NutritionPanel;

/** A programme as a row of a list. */
export declare function programRow(program: r.NutritionProgramInput, table: MessageTable, language: r.Language): r.ProgramRow;

/** A plan as a row of a list. */
export declare function planRow(plan: r.MenuPlanInput, table: MessageTable, language: r.Language): r.PlanRow;

/** {@link r.IngredientUpdate | IngredientUpdate} for whatever takes a Standard Schema; {@link parseIngredientUpdate} reads it. */
export declare const ingredientUpdateSchema: StandardSchema<r.IngredientUpdateInput, r.IngredientUpdate>;

/**
 * {@link r.Ingredient | Ingredient} for whatever takes a Standard Schema; {@link parseIngredient} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const ingredientSchema: StandardSchema<r.IngredientInput, r.Ingredient> & (() => string);

/** {@link r.PriceUpdate | PriceUpdate} for whatever takes a Standard Schema; {@link parsePriceUpdate} reads it. */
export declare const priceUpdateSchema: StandardSchema<r.PriceUpdateInput, r.PriceUpdate>;

/** {@link r.QuantityUpdate | QuantityUpdate} for whatever takes a Standard Schema; {@link parseQuantityUpdate} reads it. */
export declare const quantityUpdateSchema: StandardSchema<r.QuantityUpdateInput, r.QuantityUpdate>;

/**
 * {@link r.KitchenSettings | KitchenSettings} for whatever takes a Standard Schema; {@link parseSettings} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const settingsSchema: StandardSchema<r.KitchenSettingsInput, r.KitchenSettings> & (() => string);

/** {@link r.SettingsUpdate | SettingsUpdate} for whatever takes a Standard Schema; {@link parseSettingsUpdate} reads it. */
export declare const settingsUpdateSchema: StandardSchema<r.SettingsUpdateInput, r.SettingsUpdate>;

/** {@link r.MenuUpdate | MenuUpdate} for whatever takes a Standard Schema; {@link parseMenuUpdate} reads it. */
export declare const menuUpdateSchema: StandardSchema<r.MenuUpdateInput, r.MenuUpdate>;

/**
 * {@link r.Menu | Menu} for whatever takes a Standard Schema; {@link parseMenu} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const menuSchema: StandardSchema<r.MenuInput, r.Menu> & (() => string);

/** {@link r.ActualUpdate | ActualUpdate} for whatever takes a Standard Schema; {@link parseActualUpdate} reads it. */
export declare const actualUpdateSchema: StandardSchema<r.ActualUpdateInput, r.ActualUpdate>;

/**
 * {@link r.MealActual | MealActual} for whatever takes a Standard Schema; {@link parseActual} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const actualSchema: StandardSchema<r.MealActualInput, r.MealActual> & (() => string);

/** {@link r.PlanUpdate | PlanUpdate} for whatever takes a Standard Schema; {@link parsePlanUpdate} reads it. */
export declare const planUpdateSchema: StandardSchema<r.PlanUpdateInput, r.PlanUpdate>;

/**
 * {@link r.MenuPlan | MenuPlan} for whatever takes a Standard Schema; {@link parsePlan} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const planSchema: StandardSchema<r.MenuPlanInput, r.MenuPlan> & (() => string);

/**
 * {@link r.Assignment | Assignment} for whatever takes a Standard Schema; {@link parseAssignment} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const assignmentSchema: StandardSchema<r.AssignmentInput, r.Assignment> & (() => string);

/** {@link r.ProgramUpdate | ProgramUpdate} for whatever takes a Standard Schema; {@link parseProgramUpdate} reads it. */
export declare const programUpdateSchema: StandardSchema<r.ProgramUpdateInput, r.ProgramUpdate>;

/**
 * {@link r.NutritionProgram | NutritionProgram} for whatever takes a Standard Schema; {@link parseProgram} reads it.
 * Called, it gives the JSON Schema (draft 2020-12) as text.
 */
export declare const programSchema: StandardSchema<r.NutritionProgramInput, r.NutritionProgram> & (() => string);

