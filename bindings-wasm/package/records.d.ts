// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

declare const decimal: unique symbol;
/**
 * An exact decimal number as text: `"12.5"`. A `number` would lose digits: `Decimal.toNumber` makes one where you mean
 * it, `Decimal.parse` reads what somebody typed.
 */
export type Decimal = string & { readonly [decimal]: true };
/** A decimal as it is handed in: one that came from gizi, or digits with a point in quotes, such as `"12.5"`. */
export type DecimalInput = Decimal | `${number}`;
/** A day of the calendar, without a clock or a time zone: `"2026-03-02"`. */
export type CivilDate = string;
/** An instant: `"2026-03-02T06:30:00Z"`. */
export type Timestamp = string;

/** Something a kitchen can be asked to do, under the plan's name for it. */
export type Action =
  /** Lists menus. */
  | "GET_MENUS"
  /** Shows a menu. */
  | "GET_MENU_BY_ID"
  /** Creates a menu. */
  | "CREATE_MENU"
  /** Changes a menu. */
  | "UPDATE_MENU"
  /** Deletes a menu, so that it can be restored. */
  | "DELETE_MENU"
  /** Restores a deleted menu. */
  | "RESTORE_MENU"
  /** Copies a menu. */
  | "DUPLICATE_MENU"
  /** Sets a menu active or inactive. */
  | "SET_MENU_ACTIVE"
  /** Tells who changed what of a menu. */
  | "GET_MENU_HISTORY"
  /** Lists programmes. */
  | "GET_PROGRAMS"
  /** Shows a programme. */
  | "GET_PROGRAM_BY_ID"
  /** Creates a programme. */
  | "CREATE_PROGRAM"
  /** Changes a programme. */
  | "UPDATE_PROGRAM"
  /** Deletes a programme that nothing depends on. */
  | "DELETE_PROGRAM"
  /** Calculates what a menu contains. */
  | "CALCULATE_NUTRITION"
  /** Calculates what a menu costs. */
  | "CALCULATE_COST"
  /** Judges a menu against a standard. */
  | "VALIDATE_MENU_BALANCE"
  /** Lists ingredients. */
  | "GET_INGREDIENTS"
  /** Finds ingredients. */
  | "SEARCH_INGREDIENTS"
  /** Shows an ingredient. */
  | "GET_INGREDIENT_BY_ID"
  /** Creates an ingredient. */
  | "CREATE_INGREDIENT"
  /** Changes an ingredient. */
  | "UPDATE_INGREDIENT"
  /** Deletes an ingredient that no menu uses. */
  | "DELETE_INGREDIENT"
  /** Restores a deleted ingredient. */
  | "RESTORE_INGREDIENT"
  /** Notes a price. */
  | "SET_INGREDIENT_PRICE"
  /** Adds a line to a menu. */
  | "ADD_INGREDIENT_TO_MENU"
  /** Takes a line off a menu. */
  | "REMOVE_INGREDIENT_FROM_MENU"
  /** Changes the quantity of a line. */
  | "UPDATE_INGREDIENT_QUANTITY"
  /** Lists the steps of a recipe. */
  | "GET_RECIPES"
  /** Adds a step. */
  | "CREATE_RECIPE"
  /** Changes a step. */
  | "UPDATE_RECIPE"
  /** Takes a step out. */
  | "DELETE_RECIPE"
  /** Puts the steps in another order. */
  | "REORDER_RECIPES"
  /** Lists plans. */
  | "GET_MENU_PLANS"
  /** Shows a plan. */
  | "GET_MENU_PLAN_BY_ID"
  /** Creates a plan. */
  | "CREATE_MENU_PLAN"
  /** Changes a plan. */
  | "UPDATE_MENU_PLAN"
  /** Deletes a plan. */
  | "DELETE_MENU_PLAN"
  /** Sends a plan to review or back to its writer. */
  | "SUBMIT_MENU_PLAN"
  /** Approves, publishes, activates, completes, cancels or archives a plan. */
  | "DECIDE_MENU_PLAN"
  /** Replaces a menu of a published plan. */
  | "SUBSTITUTE_MENU"
  /** Shows what was signed when a plan was approved. */
  | "GET_PLAN_APPROVAL"
  /** Tells what changed since. */
  | "GET_PLAN_DRIFT"
  /** Copies a plan to other days. */
  | "DUPLICATE_MENU_PLAN"
  /** Repeats days of a plan over other days. */
  | "APPLY_CYCLE"
  /** Assigns menus to dates of a plan. */
  | "ASSIGN_MENU_TO_PLAN"
  /** Takes an assignment off a plan. */
  | "REMOVE_ASSIGNMENT"
  /** Shows what was recorded of the meals of a plan. */
  | "GET_ACTUALS"
  /** Records what really happened at a meal. */
  | "RECORD_ACTUAL"
  /** Corrects what was recorded. */
  | "CORRECT_ACTUAL"
  /** Takes away what was recorded. */
  | "REMOVE_ACTUAL"
  /** Holds what was planned against what really happened. */
  | "GET_ACTUAL_REPORT"
  /** Shows the calendar. */
  | "GET_MENU_CALENDAR"
  /** Shows what a plan serves, costs and means for each audience. */
  | "GET_PLAN_REPORT"
  /** Writes a plan for people's own calendars. */
  | "EXPORT_PLAN_CALENDAR"
  /** Lists what to buy. */
  | "GET_PROCUREMENT"
  /** Shows what is cooked on a day. */
  | "GET_PRODUCTION_SHEET"
  /** Shows the problem that a plan is to solve. */
  | "GET_PLAN_PROBLEM"
  /** Looks for a plan. */
  | "GENERATE_MENU_PLAN"
  /** Shows the settings. */
  | "GET_SETTINGS"
  /** Changes the settings. */
  | "UPDATE_SETTINGS"
  /** Takes holidays from a calendar file into the settings. */
  | "IMPORT_HOLIDAYS"
  /** Brings every derived value to a date. */
  | "REFRESH"
  /** Reads events. */
  | "GET_EVENTS"
  /** Drops old events. */
  | "PRUNE_EVENTS"
  /** Forgets old requests. */
  | "PRUNE_REQUESTS"
  /** Writes the whole kitchen out. */
  | "EXPORT_KITCHEN"
  /** Fills an empty kitchen from an export. */
  | "IMPORT_KITCHEN"
  /** Takes records of files in, all of them or none. */
  | "IMPORT_RECORDS"
  ;

/** Names the person or system that acted. */
export type ActorId = string;

/** What a meal cost, and which components of a cost that is. */
export interface ActualCost {
  /** The components that are in it; it is held against the same ones of the plan. */
  components: CostComponent[];
  /** How much, for all portions together. */
  amount: Money;
}

/** A {@link ActualCost} as it is handed in: what has a default may be left out. */
export interface ActualCostInput {
  /** The components that are in it; it is held against the same ones of the plan. */
  components: readonly CostComponent[];
  /** How much, for all portions together. */
  amount: MoneyInput;
}

/** What meals cost of which the same components were recorded. */
export interface ActualCosts {
  /** The components. */
  components: CostComponent[];
  /** What was paid; without an upper end where an amount is not recorded. */
  paid: CostBounds;
  /** What the plan says that these components of the same meals cost; without an upper end where it cannot tell. */
  planned: CostBounds;
  /** Portions planned of these meals. */
  plannedPortions: number;
  /** What one planned portion of them was to cost. */
  plannedPerPortion?: CostBounds;
  /** Portions served of those of these meals of which that is recorded. */
  servedPortions: number;
  /** What was paid for one of these. Absent: nothing was served, or nobody recorded it. */
  paidPerServed?: CostBounds;
}

/** A {@link ActualCosts} as it is handed in: what has a default may be left out. */
export interface ActualCostsInput {
  /** The components. */
  components: readonly CostComponent[];
  /** What was paid; without an upper end where an amount is not recorded. */
  paid: CostBoundsInput;
  /** What the plan says that these components of the same meals cost; without an upper end where it cannot tell. */
  planned: CostBoundsInput;
  /** Portions planned of these meals. */
  plannedPortions: number;
  /** What one planned portion of them was to cost. */
  plannedPerPortion?: CostBoundsInput | undefined;
  /** Portions served of those of these meals of which that is recorded. */
  servedPortions: number;
  /** What was paid for one of these. Absent: nothing was served, or nobody recorded it. */
  paidPerServed?: CostBoundsInput | undefined;
}

/** Portions as far as they are recorded. */
export interface ActualCount {
  /** How many are recorded. */
  recorded: number;
  /**
   * How many more an audience has as its share of what was recorded of several together, shared out as it was planned.
   * Nobody counted them, so they are not among the recorded ones. 0 for everybody.
   */
  sharedOut: number;
  /** How many were planned where they are recorded: what to hold them against. */
  planned: number;
  /**
   * Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is
   * not known.
   */
  complete: boolean;
}

/** A {@link ActualCount} as it is handed in: what has a default may be left out. */
export interface ActualCountInput {
  /** How many are recorded. */
  recorded: number;
  /**
   * How many more an audience has as its share of what was recorded of several together, shared out as it was planned.
   * Nobody counted them, so they are not among the recorded ones. 0 for everybody.
   */
  sharedOut?: number | undefined;
  /** How many were planned where they are recorded: what to hold them against. */
  planned: number;
  /**
   * Whether they are recorded everywhere, and not of several audiences together. If not, how many there were in all is
   * not known.
   */
  complete: boolean;
}

/** What can be recorded of an assignment. */
export type ActualFigure =
  /** Anything at all. */
  | "EVERYTHING"
  /** Portions cooked. */
  | "COOKED"
  /** Portions served. */
  | "SERVED"
  /** Portions thrown away unserved. */
  | "DISCARDED"
  /** What was left on trays. */
  | "PLATE_WASTE"
  /** What was paid, of all purchases where these tell it. */
  | "COST"
  ;

/**
 * What is recorded of some meals, beside what was planned.
 *
 * Everything is of what is recorded and says whether that is all of it. One pot has one cost and one bin: where several
 * audiences eat from it, its cost and its plate waste count for all of them together and for none of them alone.
 */
export interface ActualFigures {
  /** Portions planned. */
  planned: number;
  /** Portions cooked. */
  cooked: ActualCount;
  /** Portions served. */
  served: ActualCount;
  /** Portions thrown away that nobody was served. */
  discarded: ActualCount;
  /** What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded. */
  unserved?: UnservedWaste;
  /** What part of what was served came back. Absent: of nothing both is recorded. */
  plateWaste?: PlateWaste;
  /** What was paid, once for each choice of components that was recorded. */
  costs: ActualCosts[];
  /** Whether the cost of every meal is recorded. */
  costsComplete: boolean;
}

/** A {@link ActualFigures} as it is handed in: what has a default may be left out. */
export interface ActualFiguresInput {
  /** Portions planned. */
  planned: number;
  /** Portions cooked. */
  cooked: ActualCountInput;
  /** Portions served. */
  served: ActualCountInput;
  /** Portions thrown away that nobody was served. */
  discarded: ActualCountInput;
  /** What part of what was cooked was thrown away unserved. Absent: of nothing both is recorded. */
  unserved?: UnservedWasteInput | undefined;
  /** What part of what was served came back. Absent: of nothing both is recorded. */
  plateWaste?: PlateWasteInput | undefined;
  /** What was paid, once for each choice of components that was recorded. */
  costs: readonly ActualCostsInput[];
  /** Whether the cost of every meal is recorded. */
  costsComplete: boolean;
}

/** How many portions of one menu in one size were cooked, served and thrown away. */
export interface ActualPortions {
  /** The menu that was cooked. */
  menuId: MenuId;
  /** The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in. */
  menuVersion: number;
  /** The size. Absent: the reference portion. */
  portion?: PortionKey;
  /** Who got them. Absent: everybody the assignment is for. */
  audience?: AudienceKey;
  /** Portions cooked. */
  cooked?: number;
  /** Portions served. */
  served?: number;
  /** Portions thrown away that nobody was served. */
  discarded?: number;
}

/** A {@link ActualPortions} as it is handed in: what has a default may be left out. */
export interface ActualPortionsInput {
  /** The menu that was cooked. */
  menuId: MenuId;
  /** The version of it that the assignment planned, else the one there was; 0 until the kitchen writes it in. */
  menuVersion?: number | undefined;
  /** The size. Absent: the reference portion. */
  portion?: PortionKey | undefined;
  /** Who got them. Absent: everybody the assignment is for. */
  audience?: AudienceKey | undefined;
  /** Portions cooked. */
  cooked?: number | undefined;
  /** Portions served. */
  served?: number | undefined;
  /** Portions thrown away that nobody was served. */
  discarded?: number | undefined;
}

/** What was bought of one ingredient. */
export interface ActualPurchase {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The form it was bought in. Absent: not said. */
  purchaseFormId?: PurchaseFormId;
  /** How much, as purchased. */
  quantity: Quantity;
  /** What was paid for it. Absent: not recorded. */
  amount?: Money;
  /** Who sold it. */
  supplier?: string;
}

/** A {@link ActualPurchase} as it is handed in: what has a default may be left out. */
export interface ActualPurchaseInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The form it was bought in. Absent: not said. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** How much, as purchased. */
  quantity: QuantityInput;
  /** What was paid for it. Absent: not recorded. */
  amount?: MoneyInput | undefined;
  /** Who sold it. */
  supplier?: string | undefined;
}

/** What some days of a plan were to serve, beside what really happened. */
export interface ActualReport {
  /** Each day on which something is planned, in order. */
  days: ActualSpan[];
  /** Each week, Monday to Sunday within the days of the report, on which something is planned. */
  weeks: ActualSpan[];
  /** All days together. */
  whole: ActualSpan;
  /** Everything that nobody recorded, by day, meal and assignment. */
  missing: MissingActual[];
  /** What was planned or served and could not be calculated. */
  gaps: SupplyGap[];
}

/** A {@link ActualReport} as it is handed in: what has a default may be left out. */
export interface ActualReportInput {
  /** Each day on which something is planned, in order. */
  days: readonly ActualSpanInput[];
  /** Each week, Monday to Sunday within the days of the report, on which something is planned. */
  weeks: readonly ActualSpanInput[];
  /** All days together. */
  whole: ActualSpanInput;
  /** Everything that nobody recorded, by day, meal and assignment. */
  missing: readonly MissingActual[];
  /** What was planned or served and could not be calculated. */
  gaps: readonly SupplyGapInput[];
}

/** Some days as they were planned and as they were. */
export interface ActualSpan {
  /** The first day. */
  first: CivilDate;
  /** The last day. */
  last: CivilDate;
  /** What was planned. Records of what happened change nothing about it. */
  planned: SpanTotals;
  /**
   * What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how
   * many that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences
   * together each has its share, as `figures` of the audience tells.
   */
  served: SpanTotals;
  /** Why `served` has no nutrient at all, not even a zero. Absent: it has. */
  nothingServed?: NothingServed;
  /** What is recorded, of everybody. */
  figures: ActualFigures;
  /** What is recorded of each audience, by key; of nobody known comes first. */
  audiences: AudienceActual[];
}

/** A {@link ActualSpan} as it is handed in: what has a default may be left out. */
export interface ActualSpanInput {
  /** The first day. */
  first: CivilDate;
  /** The last day. */
  last: CivilDate;
  /** What was planned. Records of what happened change nothing about it. */
  planned: SpanTotalsInput;
  /**
   * What the portions hold that were served, and what they cost at the prices of the plan. Where nobody recorded how
   * many that were, it is not `counted` and no sum has an upper end. Of portions that were recorded of several audiences
   * together each has its share, as `figures` of the audience tells.
   */
  served: SpanTotalsInput;
  /** Why `served` has no nutrient at all, not even a zero. Absent: it has. */
  nothingServed?: NothingServed | undefined;
  /** What is recorded, of everybody. */
  figures: ActualFiguresInput;
  /** What is recorded of each audience, by key; of nobody known comes first. */
  audiences: readonly AudienceActualInput[];
}

/**
 * What is to be corrected about what was recorded. A field that is absent stays as it is; `clear` names those that are
 * to be absent. A list takes the place of the one there was.
 */
export interface ActualUpdate {
  /** The assignment. */
  id: AssignmentId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** How many portions. */
  portions?: ActualPortions[];
  /** Kilograms left on the trays. */
  plateWasteKg?: Decimal;
  /** What it cost. */
  cost?: ActualCost;
  /** What was bought for it. */
  bought?: ActualPurchase[];
  /** What else there is to say. */
  notes?: string;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear: string[];
}

/** A {@link ActualUpdate} as it is handed in: what has a default may be left out. */
export interface ActualUpdateInput {
  /** The assignment. */
  id: AssignmentId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** How many portions. */
  portions?: readonly ActualPortionsInput[] | undefined;
  /** Kilograms left on the trays. */
  plateWasteKg?: DecimalInput | undefined;
  /** What it cost. */
  cost?: ActualCostInput | undefined;
  /** What was bought for it. */
  bought?: readonly ActualPurchaseInput[] | undefined;
  /** What else there is to say. */
  notes?: string | undefined;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear?: readonly string[] | undefined;
}

/** An allergen of the registry. */
export interface Allergen {
  /** Its code: `TREE_NUT`. */
  code: string;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Which law or standard lists it. */
  source: string;
}

/** One allergen of a menu. */
export interface AllergenFinding {
  /** The allergen's code. */
  allergen: string;
  /** The worst that any ingredient states: contains, may contain, unknown, and free only if all are free. */
  presence: AllergenPresence;
  /** The ingredients that decide it; empty when the menu is free of it. */
  ingredients: string[];
}

/** A {@link AllergenFinding} as it is handed in: what has a default may be left out. */
export interface AllergenFindingInput {
  /** The allergen's code. */
  allergen: string;
  /** The worst that any ingredient states: contains, may contain, unknown, and free only if all are free. */
  presence: AllergenPresence;
  /** The ingredients that decide it; empty when the menu is free of it. */
  ingredients: readonly string[];
}

/** Whether a food holds an allergen. What is not stated is unknown, and unknown never counts as free. */
export type AllergenPresence =
  /** Stated to be free of it. */
  | "FREE"
  /** Nobody said. */
  | "UNKNOWN"
  /** May hold traces of it. */
  | "MAY_CONTAIN"
  /** Holds it. */
  | "CONTAINS"
  ;

/** What is stated about one allergen of a food. */
export interface AllergenStatement {
  /** The allergen's code in the registry (`EGG`), or `*` for every allergen not listed beside it. */
  allergen: string;
  /** What is stated. */
  presence: AllergenPresence;
}

/**
 * Another tray of an assignment, for those of its people who need one.
 *
 * Its portions stand beside those of the assignment's own menu: each number is that of the plates that are cooked, and
 * together they are what is served.
 */
export interface AlternativeTray {
  /** For whom: a special diet of the programme, by its name. Each has one tray. */
  diet: string;
  /** The menu. */
  menuId: MenuId;
  /** The version of the menu that is planned; 0 until the kitchen writes in the current one. */
  menuVersion: number;
  /** How many portions of each size. */
  portions: PlannedPortions[];
  /** What the menu stands in for, once the plan is published. Only the kitchen writes it. */
  substitution?: Substitution;
}

/** A {@link AlternativeTray} as it is handed in: what has a default may be left out. */
export interface AlternativeTrayInput {
  /** For whom: a special diet of the programme, by its name. Each has one tray. */
  diet: string;
  /** The menu. */
  menuId: MenuId;
  /** The version of the menu that is planned; 0 until the kitchen writes in the current one. */
  menuVersion?: number | undefined;
  /** How many portions of each size. */
  portions?: readonly PlannedPortions[] | undefined;
  /** What the menu stands in for, once the plan is published. Only the kitchen writes it. */
  substitution?: Substitution | undefined;
}

/** A rule that was broken, or of which nobody could tell, when a plan was signed. */
export interface ApprovedFinding {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** The day, where one day or window of a period was judged. */
  date?: CivilDate;
  /** For the audience's mean. */
  verdict: Verdict;
  /** How much the broken or undecided side weighed. */
  severity?: Severity;
}

/** A {@link ApprovedFinding} as it is handed in: what has a default may be left out. */
export interface ApprovedFindingInput {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** The day, where one day or window of a period was judged. */
  date?: CivilDate | undefined;
  /** For the audience's mean. */
  verdict: VerdictInput;
  /** How much the broken or undecided side weighed. */
  severity?: Severity | undefined;
}

/** A menu as it stood when a plan with it was approved. */
export interface ApprovedMenu {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its version, which its assignments pin from then on. */
  menuVersion: number;
  /** What one serving held and cost, with the date of the prices. */
  derived?: MenuDerived;
}

/** A {@link ApprovedMenu} as it is handed in: what has a default may be left out. */
export interface ApprovedMenuInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its version, which its assignments pin from then on. */
  menuVersion: number;
  /** What one serving held and cost, with the date of the prices. */
  derived?: MenuDerivedInput | undefined;
}

/** What the standard said of a meal, a day, a week or the windows of an audience when a plan was signed. */
export interface ApprovedVerdict {
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged. Absent: the reference portion. */
  portion?: PortionKey;
  /** What was judged. */
  basis: RuleBasis;
  /** The first day. */
  from?: CivilDate;
  /** The last day. */
  to?: CivilDate;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** The rules that were not proved to be met, in the order of the standard. */
  open: ApprovedFinding[];
}

/** A {@link ApprovedVerdict} as it is handed in: what has a default may be left out. */
export interface ApprovedVerdictInput {
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged. Absent: the reference portion. */
  portion?: PortionKey | undefined;
  /** What was judged. */
  basis: RuleBasis;
  /** The first day. */
  from?: CivilDate | undefined;
  /** The last day. */
  to?: CivilDate | undefined;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** The rules that were not proved to be met, in the order of the standard. */
  open: readonly ApprovedFindingInput[];
}

/**
 * One menu of a plan, served at one meal of one day.
 *
 * Its slot is the day, the meal, the audience and the site. An absent audience or site stands for all of them.
 */
export interface Assignment {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: AssignmentId;
  /** The plan it belongs to. */
  planId: PlanId;
  /** The day it is eaten. */
  date: CivilDate;
  /** The meal. */
  mealType: MealType;
  /** Whom it is for. Absent: every audience of the programme. */
  audience?: AudienceKey;
  /** Where it goes. Absent: every site of the programme. */
  site?: SiteId;
  /** The menu. */
  menuId: MenuId;
  /** The version of the menu that is planned; 0 until the kitchen writes in the current one. */
  menuVersion: number;
  /** How many portions of each size, those of other trays not among them. */
  portions: PlannedPortions[];
  /** Other trays, for those of its people with a special diet, with their own portions. */
  alternatives: AlternativeTray[];
  /** What the menu stands in for, once the plan is published. Only the kitchen writes it. */
  substitution?: Substitution;
  /** A word to the cooks. */
  notes?: string;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes; 0 before it is stored. */
  version: number;
}

/** A {@link Assignment} as it is handed in: what has a default may be left out. */
export interface AssignmentInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: AssignmentId | undefined;
  /** The plan it belongs to. */
  planId: PlanId;
  /** The day it is eaten. */
  date: CivilDate;
  /** The meal. */
  mealType: MealType;
  /** Whom it is for. Absent: every audience of the programme. */
  audience?: AudienceKey | undefined;
  /** Where it goes. Absent: every site of the programme. */
  site?: SiteId | undefined;
  /** The menu. */
  menuId: MenuId;
  /** The version of the menu that is planned; 0 until the kitchen writes in the current one. */
  menuVersion?: number | undefined;
  /** How many portions of each size, those of other trays not among them. */
  portions?: readonly PlannedPortions[] | undefined;
  /** Other trays, for those of its people with a special diet, with their own portions. */
  alternatives?: readonly AlternativeTrayInput[] | undefined;
  /** What the menu stands in for, once the plan is published. Only the kitchen writes it. */
  substitution?: Substitution | undefined;
  /** A word to the cooks. */
  notes?: string | undefined;
  /** When it was created. */
  createdAt?: Timestamp | undefined;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** Who created it. */
  createdBy?: ActorId | undefined;
  /** Who changed it last. */
  updatedBy?: ActorId | undefined;
  /** Counts its changes; 0 before it is stored. */
  version?: number | undefined;
}

/** Names an assignment of a menu to a day of a plan. */
export type AssignmentId = string;

/** One menu that is planned. */
export interface AssignmentRow {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** The menu. */
  menuId: MenuId;
  /** Its name; its id where the name was not given. */
  menuName: string;
  /** The meal. */
  mealType: ShownWord;
  /** Whom it is for, by name. */
  audienceName: string;
  /** Where it goes, by name. */
  siteName: string;
  /** Portions of all sizes. */
  portions: number;
  /** That in words. */
  portionsText: string;
  /** A word to the cooks. */
  notes?: string;
}

/**
 * Who is fed: how its reference intake is formed, which share of the day a meal brings, which portion it gets.
 *
 * Its daily reference is the weighted mean of `reference` plus the weighted mean of `increments`. Where either names
 * several groups, each of them (each sex, each trimester) is judged besides the mean.
 */
export interface Audience {
  /** Its key: `sd_1_3`. */
  key: AudienceKey;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** The portion size it gets; decides cost ceilings too. */
  portion?: PortionKey;
  /** The share of the day a meal brings; the entry of the meal's type, else the one without a type. */
  shares: MealShare[];
  /** The groups whose mean is its reference. */
  reference: ReferencePart[];
  /** The increments whose mean is added. */
  increments: ReferencePart[];
}

/** A {@link Audience} as it is handed in: what has a default may be left out. */
export interface AudienceInput {
  /** Its key: `sd_1_3`. */
  key: AudienceKey;
  /** English name. */
  nameEn?: string | undefined;
  /** Indonesian name. */
  nameId?: string | undefined;
  /** The portion size it gets; decides cost ceilings too. */
  portion?: PortionKey | undefined;
  /** The share of the day a meal brings; the entry of the meal's type, else the one without a type. */
  shares?: readonly MealShareInput[] | undefined;
  /** The groups whose mean is its reference. */
  reference?: readonly ReferencePartInput[] | undefined;
  /** The increments whose mean is added. */
  increments?: readonly ReferencePartInput[] | undefined;
}

/** What is recorded of one audience. */
export interface AudienceActual {
  /** The audience. Absent: the programme does not say who gets these portions. */
  audience?: AudienceKey;
  /** Its figures. Of portions that were recorded of several audiences together its share is told apart. */
  figures: ActualFigures;
  /** Why it has no means in what was served. Absent: it has. */
  nothingServed?: NothingServed;
}

/** A {@link AudienceActual} as it is handed in: what has a default may be left out. */
export interface AudienceActualInput {
  /** The audience. Absent: the programme does not say who gets these portions. */
  audience?: AudienceKey | undefined;
  /** Its figures. Of portions that were recorded of several audiences together its share is told apart. */
  figures: ActualFiguresInput;
  /** Why it has no means in what was served. Absent: it has. */
  nothingServed?: NothingServed | undefined;
}

/** What one audience bears of a shared amount. */
export interface AudienceAmount {
  /** The audience. */
  audience: AudienceKey;
  /** What its heads bear together. */
  amount: Money;
}

/** A {@link AudienceAmount} as it is handed in: what has a default may be left out. */
export interface AudienceAmountInput {
  /** The audience. */
  audience: AudienceKey;
  /** What its heads bear together. */
  amount: MoneyInput;
}

/** How many of an audience are served. */
export interface AudienceHeads {
  /** The audience. */
  audience: AudienceKey;
  /** Its heads, or its portions. */
  heads: number;
}

/** Names an audience, such as `sd_1_3`. */
export type AudienceKey = string;

/** What one person of an audience gets on a feeding day, in the mean. */
export interface AudienceMeans {
  /** The audience. Absent: plates of which the programme does not say who gets them. */
  audience?: AudienceKey;
  /** Its plates. */
  portions: number;
  /**
   * Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day
   * they are its plates.
   */
  heads: number;
  /** Σ portions × value / heads of every nutrient. */
  nutrients: NutrientMean[];
  /** Σ portions × cost / heads, one division. */
  cost: CostBounds;
}

/** A {@link AudienceMeans} as it is handed in: what has a default may be left out. */
export interface AudienceMeansInput {
  /** The audience. Absent: plates of which the programme does not say who gets them. */
  audience?: AudienceKey | undefined;
  /** Its plates. */
  portions: number;
  /**
   * Its heads, counted anew on each feeding day: the most plates of any one meal of the day. With one meal a day
   * they are its plates.
   */
  heads: number;
  /** Σ portions × value / heads of every nutrient. */
  nutrients: readonly NutrientMean[];
  /** Σ portions × cost / heads, one division. */
  cost: CostBoundsInput;
}

/** An audience's portions as parts of the reference portion. A slot that is not listed has 1. */
export interface AudiencePortions {
  /** Who. */
  audience: AudienceKey;
  /** Its portions. */
  factors: PortionFactor[];
  /** Slots whose portion is chosen with the plan. */
  choices: PortionChoice[];
}

/** A {@link AudiencePortions} as it is handed in: what has a default may be left out. */
export interface AudiencePortionsInput {
  /** Who. */
  audience: AudienceKey;
  /** Its portions. */
  factors: readonly PortionFactor[];
  /** Slots whose portion is chosen with the plan. */
  choices?: readonly PortionChoiceInput[] | undefined;
}

/** What a standard says about what one audience is served. */
export interface AudienceVerdicts {
  /** The audience. */
  audience: AudienceKey;
  /** Each meal by the rules for a meal, in order; a menu in a size once. */
  meals: BalanceReport[];
  /** Each feeding day by the rules for a day. */
  days: BalanceReport[];
  /** Each week, Monday to Sunday within the plan, by the rules for a period. */
  weeks: BalanceReport[];
  /**
   * All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the
   * standard has none.
   */
  windows?: BalanceReport;
}

/** A {@link AudienceVerdicts} as it is handed in: what has a default may be left out. */
export interface AudienceVerdictsInput {
  /** The audience. */
  audience: AudienceKey;
  /** Each meal by the rules for a meal, in order; a menu in a size once. */
  meals: readonly BalanceReportInput[];
  /** Each feeding day by the rules for a day. */
  days: readonly BalanceReportInput[];
  /** Each week, Monday to Sunday within the plan, by the rules for a period. */
  weeks: readonly BalanceReportInput[];
  /**
   * All days of the plan by the rules that count dishes in windows of days, which weeks do not bound. Absent: the
   * standard has none.
   */
  windows?: BalanceReportInput | undefined;
}

/** Who created, changed and deleted a record, and when. */
export interface Audit {
  /** Counts its changes, from 1. */
  version: number;
  /** When it was created. */
  createdAt: Timestamp;
  /** Who created it. */
  createdBy: ActorId;
  /** When it was last changed. */
  updatedAt: Timestamp;
  /** Who changed it last. */
  updatedBy: ActorId;
  /** When it was deleted; absent: it is not. */
  deletedAt?: Timestamp;
}

/** What a standard says about a meal, a day or a period. */
export interface BalancePanel {
  /** The standard. */
  standard: StandardId;
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged; absent: the reference portion. */
  portion?: PortionKey;
  /** What was judged. */
  basis: RuleBasis;
  /** The days, in words; absent for a meal without a date. */
  days?: string;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** That in a word. */
  outcomeText: string;
  /** One for each rule and nutrient, in the order of the standard. */
  rows: BalanceRow[];
  /** What makes the numbers or their use doubtful. */
  warnings: string[];
  /** Rules that could not be judged at all. */
  notJudged: RuleId[];
}

/** A {@link BalancePanel} as it is handed in: what has a default may be left out. */
export interface BalancePanelInput {
  /** The standard. */
  standard: StandardId;
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged; absent: the reference portion. */
  portion?: PortionKey | undefined;
  /** What was judged. */
  basis: RuleBasis;
  /** The days, in words; absent for a meal without a date. */
  days?: string | undefined;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** That in a word. */
  outcomeText: string;
  /** One for each rule and nutrient, in the order of the standard. */
  rows: readonly BalanceRowInput[];
  /** What makes the numbers or their use doubtful. */
  warnings: readonly string[];
  /** Rules that could not be judged at all. */
  notJudged: readonly RuleId[];
}

/** What a standard says about a meal, a day or a period of one audience. */
export interface BalanceReport {
  /** The standard. */
  standard: StandardId;
  /** Its edition. */
  edition: string;
  /** Which of its limits count. */
  profile: Profile;
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged; absent: the reference portion. */
  portion?: PortionKey;
  /** What was judged. */
  basis: RuleBasis;
  /** The first day; absent for a meal without a date. */
  from?: CivilDate;
  /** The last day. */
  to?: CivilDate;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** One for each rule and nutrient, in the order of the standard. */
  findings: Finding[];
  /** Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case. */
  notJudged: RuleId[];
  /** What makes the numbers or their use doubtful. Warnings break no rule. */
  warnings: BalanceWarning[];
  /** Where the standard prints other limits for this audience than its own rules give. */
  differences: LimitDifference[];
}

/** A {@link BalanceReport} as it is handed in: what has a default may be left out. */
export interface BalanceReportInput {
  /** The standard. */
  standard: StandardId;
  /** Its edition. */
  edition: string;
  /** Which of its limits count. */
  profile: Profile;
  /** Who is fed. */
  audience: AudienceKey;
  /** The portion that was judged; absent: the reference portion. */
  portion?: PortionKey | undefined;
  /** What was judged. */
  basis: RuleBasis;
  /** The first day; absent for a meal without a date. */
  from?: CivilDate | undefined;
  /** The last day. */
  to?: CivilDate | undefined;
  /** The verdict over all required sides. */
  outcome: Outcome;
  /** One for each rule and nutrient, in the order of the standard. */
  findings: readonly FindingInput[];
  /** Rules that hold but could not be judged at all: no cost was given, no limit or share is stated for this case. */
  notJudged: readonly RuleId[];
  /** What makes the numbers or their use doubtful. Warnings break no rule. */
  warnings: readonly BalanceWarning[];
  /** Where the standard prints other limits for this audience than its own rules give. */
  differences: readonly LimitDifference[];
}

/** One rule, or one nutrient of a rule. */
export interface BalanceRow {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** What people call it. */
  name: string;
  /** The day, where one day of a period was judged. */
  date?: CivilDate;
  /** What was observed; absent for an exclusion, which is kept or not. */
  observed?: ShownAmount;
  /** Against what, in words; absent for an exclusion. */
  target?: string;
  /** At least. */
  min?: number;
  /** At most. */
  max?: number;
  /** The unit of what was observed and of both limits: a symbol or a currency's code. */
  unit: string;
  /** The verdict for the audience's mean. */
  verdict: ShownVerdict;
  /** The weight of the broken or undecided side in a word. */
  severity?: string;
  /** The whole finding in a sentence. */
  sentence: string;
  /** Each group of the audience that fares worse than the mean, in a sentence. */
  members: string[];
}

/** A {@link BalanceRow} as it is handed in: what has a default may be left out. */
export interface BalanceRowInput {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** What people call it. */
  name: string;
  /** The day, where one day of a period was judged. */
  date?: CivilDate | undefined;
  /** What was observed; absent for an exclusion, which is kept or not. */
  observed?: ShownAmount | undefined;
  /** Against what, in words; absent for an exclusion. */
  target?: string | undefined;
  /** At least. */
  min?: number | undefined;
  /** At most. */
  max?: number | undefined;
  /** The unit of what was observed and of both limits: a symbol or a currency's code. */
  unit: string;
  /** The verdict for the audience's mean. */
  verdict: ShownVerdict;
  /** The weight of the broken or undecided side in a word. */
  severity?: string | undefined;
  /** The whole finding in a sentence. */
  sentence: string;
  /** Each group of the audience that fares worse than the mean, in a sentence. */
  members: readonly string[];
}

/** What makes a report doubtful without breaking a rule. */
export type BalanceWarning =
  /** The energy of a menu is more than 10 percent off 4·protein + 9·fat + 4·carbohydrate. */
  | {
      warning: "ATWATER_MISMATCH";
      /** The menu. */
      menu: string;
      /** Its energy, kcal per serving. */
      energy: number;
      /** What its macronutrients give, kcal per serving. */
      computed: number;
    }
  /** The standard does not hold on these days. */
  | {
      warning: "OUTSIDE_VALIDITY";
      /** The standard. */
      standard: StandardId;
    }
  /** A menu has no portion for the audience, so its reference portion was judged. */
  | {
      warning: "REFERENCE_PORTION";
      /** The menu. */
      menu: string;
      /** The portion that is lacking. */
      portion: PortionKey;
    }
  /** Nobody is fed: nothing was judged. */
  | { warning: "NO_FEEDING" }
  /** No rule of the standard holds for what was asked, so nothing was judged; the outcome is unknown. */
  | {
      warning: "NOTHING_JUDGED";
      /** The standard. */
      standard: StandardId;
    }
  ;

/** How the upper end of a total is known. */
export type Basis =
  /** Every value is known: both ends agree. */
  | "KNOWN"
  /**
   * Something is missing; physics proves the upper end (no more than 100 g per 100 g, 900 kcal), or, where it states
   * one, a fortification programme's maximum.
   */
  | "PHYSICAL"
  /** Something is missing that nothing bounds, such as an amount to taste. */
  | "UNBOUNDED"
  /** Somebody typed the value in. */
  | "OVERRIDE"
  ;

/** How many portions of one size are cooked. */
export interface BatchPortions {
  /** The size. Absent: the reference portion. */
  portion?: PortionKey;
  /** Portions planned. */
  planned: number;
  /** Portions beyond. */
  extra: number;
  /** Portions kept as food samples. */
  samples: number;
}

/**
 * An amount that is proved to lie between two ends, in the unit and on the basis its field states.
 *
 * `high` is `None` when nothing proves an upper end ("salt to taste").
 */
export interface Bounds {
  /** The least it can be. */
  low: number;
  /** The most it can be. */
  high?: number;
}

/** A plan against the budget of its whole programme, of which other plans take their part too. */
export interface BudgetUse {
  /** What there is to spend from the programme's first day to its last. */
  budget: Money;
  /** What the plan costs. */
  cost: CostBounds;
  /** Cost less budget, at twelve decimal places: below zero is left, above zero is too much. */
  variance: CostBounds;
  /** Whether the plan by itself keeps the budget. */
  verdict: CeilingVerdict;
}

/** A {@link BudgetUse} as it is handed in: what has a default may be left out. */
export interface BudgetUseInput {
  /** What there is to spend from the programme's first day to its last. */
  budget: MoneyInput;
  /** What the plan costs. */
  cost: CostBoundsInput;
  /** Cost less budget, at twelve decimal places: below zero is left, above zero is too much. */
  variance: CostBoundsInput;
  /** Whether the plan by itself keeps the budget. */
  verdict: CeilingVerdict;
}

/** What the ingredients of many menus cost. */
export interface BulkCost {
  /** The currency of every amount. */
  currency: Currency;
  /** What is proved, menu by menu, at 12 decimal places: what is known of it and no more. */
  atLeast: Decimal[];
  /** What is missing, by menu, then by line; a menu without an entry costs what it costs at least. */
  missing: BulkMissing[];
}

/** A {@link BulkCost} as it is handed in: what has a default may be left out. */
export interface BulkCostInput {
  /** The currency of every amount. */
  currency: Currency;
  /** What is proved, menu by menu, at 12 decimal places: what is known of it and no more. */
  atLeast: readonly DecimalInput[];
  /** What is missing, by menu, then by line; a menu without an entry costs what it costs at least. */
  missing: readonly BulkMissing[];
}

/** What is not known about many menus, laid out as `BulkNutrition.low`. */
export interface BulkGaps {
  /** The most each menu can hold: physics bounds the missing values. */
  high: number[];
  /** The share of the edible mass whose value is known, 0 to 1. */
  coverage: number[];
}

/** A {@link BulkGaps} as it is handed in: what has a default may be left out. */
export interface BulkGapsInput {
  /** The most each menu can hold: physics bounds the missing values. */
  high: readonly number[];
  /** The share of the edible mass whose value is known, 0 to 1. */
  coverage: readonly number[];
}

/**
 * A food of a menu whose cost nobody knows. What it lacks, a price or what leads from it to a gram, says
 * `PriceTable.missing`.
 */
export interface BulkMissing {
  /** The menu. */
  menu: number;
  /** The food. */
  food: number;
}

/** Nutrients of many menus: `low[m * nutrients.len() + k]` is nutrient k of menu m. */
export interface BulkNutrition {
  /** The columns, in registry order. */
  nutrients: NutrientKey[];
  /** How many menus there are. */
  menus: number;
  /** The least each menu can hold, in the nutrient's unit. */
  low: number[];
  /** What is not known; absent when every value of the table is, and `low` is exact. */
  gaps?: BulkGaps;
}

/** A {@link BulkNutrition} as it is handed in: what has a default may be left out. */
export interface BulkNutritionInput {
  /** The columns, in registry order. */
  nutrients: readonly NutrientKey[];
  /** How many menus there are. */
  menus: number;
  /** The least each menu can hold, in the nutrient's unit. */
  low: readonly number[];
  /** What is not known; absent when every value of the table is, and `low` is exact. */
  gaps?: BulkGapsInput | undefined;
}

/** How ingredients are bought. */
export interface Buying {
  /** For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch. */
  servings?: Decimal;
  /** What is there already and need not be bought. */
  stock: StockItem[];
}

/** A {@link Buying} as it is handed in: what has a default may be left out. */
export interface BuyingInput {
  /** For how many servings is bought at once: packs are rounded up once for all of them. Absent: one batch. */
  servings?: DecimalInput | undefined;
  /** What is there already and need not be bought. */
  stock?: readonly StockItemInput[] | undefined;
}

/** One day of a programme's calendar. */
export interface CalendarDay {
  /** The day. */
  date: CivilDate;
  /** Its day of the week. */
  weekday: Weekday;
  /** Whether the programme feeds on it, and if not, why. */
  kind: DayKind;
  /** The names of its holidays, also where the programme would not feed anyway. */
  holidays: string[];
  /** What is planned, by meal, audience, site and id; what is for all audiences or sites comes first. */
  assignments: Assignment[];
  /** The cells to fill: every audience at every meal. None unless the programme feeds on the day. */
  slots: CalendarSlot[];
  /**
   * Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or
   * does not feed that audience at that site.
   */
  misplaced: AssignmentId[];
  /** Portions of all sizes and assignments together. */
  portions: number;
  /**
   * Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not
   * count those, nothing is said.
   */
  miscounts: Miscount[];
}

/** A {@link CalendarDay} as it is handed in: what has a default may be left out. */
export interface CalendarDayInput {
  /** The day. */
  date: CivilDate;
  /** Its day of the week. */
  weekday: Weekday;
  /** Whether the programme feeds on it, and if not, why. */
  kind: DayKind;
  /** The names of its holidays, also where the programme would not feed anyway. */
  holidays: readonly string[];
  /** What is planned, by meal, audience, site and id; what is for all audiences or sites comes first. */
  assignments: readonly AssignmentInput[];
  /** The cells to fill: every audience at every meal. None unless the programme feeds on the day. */
  slots: readonly CalendarSlotInput[];
  /**
   * Assignments that fit no slot: the programme does not feed on the day, has no such meal, audience or site, or
   * does not feed that audience at that site.
   */
  misplaced: readonly AssignmentId[];
  /** Portions of all sizes and assignments together. */
  portions: number;
  /**
   * Assignments with fewer or more portions than the people they are for, in their order. Where the programme does not
   * count those, nothing is said.
   */
  miscounts?: readonly Miscount[] | undefined;
}

/** One audience at one meal of a day. */
export interface CalendarSlot {
  /** The meal. */
  mealType: MealType;
  /** The audience. Absent: everybody, for a programme that lists no audiences. */
  audience?: AudienceKey;
  /** How it is filled. */
  state: SlotState;
  /** The assignments that feed it. */
  assignmentIds: AssignmentId[];
  /** Its sites that nothing is assigned to. */
  emptySites: SiteId[];
  /** Its sites that more than one menu is assigned to. */
  doubledSites: SiteId[];
}

/** A {@link CalendarSlot} as it is handed in: what has a default may be left out. */
export interface CalendarSlotInput {
  /** The meal. */
  mealType: MealType;
  /** The audience. Absent: everybody, for a programme that lists no audiences. */
  audience?: AudienceKey | undefined;
  /** How it is filled. */
  state: SlotState;
  /** The assignments that feed it. */
  assignmentIds: readonly AssignmentId[];
  /** Its sites that nothing is assigned to. */
  emptySites: readonly SiteId[];
  /** Its sites that more than one menu is assigned to. */
  doubledSites: readonly SiteId[];
}

/** A dish that may be chosen, by its reference portion. */
export interface CandidateDish {
  /** The dish. */
  menuId: MenuId;
  /** The slots it may fill. */
  slots: PlanSlot[];
  /** What a reference portion costs, in the currency of the whole problem, to six decimal places. */
  cost: Decimal;
  /** What it costs from later days on, in their order, each until the next. Before the first, `cost` holds. */
  costs: DishCost[];
  /** What a reference portion holds. A nutrient that is not listed is unknown, not zero. */
  values: DishValue[];
  /** What it counts as: its main protein, its cooking method, its kinds of vegetables. */
  traits: DishTrait[];
}

/** A {@link CandidateDish} as it is handed in: what has a default may be left out. */
export interface CandidateDishInput {
  /** The dish. */
  menuId: MenuId;
  /** The slots it may fill. */
  slots: readonly PlanSlot[];
  /** What a reference portion costs, in the currency of the whole problem, to six decimal places. */
  cost: DecimalInput;
  /** What it costs from later days on, in their order, each until the next. Before the first, `cost` holds. */
  costs?: readonly DishCostInput[] | undefined;
  /** What a reference portion holds. A nutrient that is not listed is unknown, not zero. */
  values?: readonly DishValue[] | undefined;
  /** What it counts as: its main protein, its cooking method, its kinds of vegetables. */
  traits?: readonly DishTrait[] | undefined;
}

/** What a backend can do. */
export interface Capabilities {
  /** The backend's name: `memory`, `sqlite`, `postgres`. */
  backend: string;
  /** Whether what was committed outlives the process. */
  durable: boolean;
  /** Whether other processes work on the same records. */
  shared: boolean;
  /** Whether a waiting reader is woken by a write of another process, or has to poll for it. */
  notifies: boolean;
}

/** What a text in the category column means. */
export interface CategoryRule {
  /** The text; a `*` at its end stands for anything: `09*`. */
  text: string;
  /** The food group. */
  category: FoodCategory;
  /** Whether the whole group is of plant or of animal origin; absent when it mixes. */
  plant?: boolean;
}

/** The most that what one person is served may cost: Rp 8,000 of ingredients a small portion. */
export interface Ceiling {
  /** Its name, and where it comes from. */
  name: string;
  /** The components it limits. One that a cost does not state leaves the verdict open. */
  components: CostComponent[];
  /** The portion size it holds for; absent: any. */
  portion?: PortionKey;
  /** The limit itself is still within. */
  amount: Money;
  /** What it limits. */
  period: CeilingPeriod;
  /** Which ingredient cost it judges. */
  basis: CostBasis;
}

/** A {@link Ceiling} as it is handed in: what has a default may be left out. */
export interface CeilingInput {
  /** Its name, and where it comes from. */
  name: string;
  /** The components it limits. One that a cost does not state leaves the verdict open. */
  components: readonly CostComponent[];
  /** The portion size it holds for; absent: any. */
  portion?: PortionKey | undefined;
  /** The limit itself is still within. */
  amount: MoneyInput;
  /** What it limits. */
  period?: CeilingPeriod | undefined;
  /** Which ingredient cost it judges. */
  basis?: CostBasis | undefined;
}

/** A ceiling judged. */
export interface CeilingJudgement {
  /** The name of the ceiling. */
  ceiling: string;
  /** The verdict. */
  verdict: CeilingVerdict;
  /** The limit. */
  limit: Money;
  /** What its components cost. */
  cost: CostBounds;
  /** Cost less limit, at twelve decimal places: below zero is left, above zero is too much. */
  variance: CostBounds;
  /** The variance in percent of the limit; absent for a limit of zero. */
  variancePercent?: DecimalRange;
  /** What is missing in the components it limits. */
  missing: MissingCost[];
  /** Components it limits that a cost does not state. */
  unstated: CostComponent[];
}

/** A {@link CeilingJudgement} as it is handed in: what has a default may be left out. */
export interface CeilingJudgementInput {
  /** The name of the ceiling. */
  ceiling: string;
  /** The verdict. */
  verdict: CeilingVerdict;
  /** The limit. */
  limit: MoneyInput;
  /** What its components cost. */
  cost: CostBoundsInput;
  /** Cost less limit, at twelve decimal places: below zero is left, above zero is too much. */
  variance: CostBoundsInput;
  /** The variance in percent of the limit; absent for a limit of zero. */
  variancePercent?: DecimalRangeInput | undefined;
  /** What is missing in the components it limits. */
  missing: readonly MissingCost[];
  /** Components it limits that a cost does not state. */
  unstated: readonly CostComponent[];
}

/** A ceiling that the costs of a plan cannot be judged by. */
export interface CeilingNotJudged {
  /** Its name. */
  ceiling: string;
  /** The stable code of the error: `cost.basis`. */
  code: string;
  /** The sentence for people, in English. */
  message: string;
}

/** What a ceiling limits. */
export type CeilingPeriod =
  /** Every single serving: the dearest is judged. */
  | "PORTION"
  /** All that one person is served in a day. */
  | "DAY"
  /** All that one person is served in a week. */
  | "WEEK"
  ;

/** A cost against a ceiling. */
export interface CeilingRow {
  /** The name of the ceiling. */
  name: string;
  /** The verdict, for a colour or an icon. */
  verdict: CeilingVerdict;
  /** Its word. */
  verdictText: string;
  /** The limit. */
  limit: Money;
  /** That in words. */
  limitText: string;
  /** What its components cost. */
  cost: ShownCost;
  /** What is left or too much: `sisa Rp 47`, `belum diketahui`. */
  difference: string;
  /** What somebody must find out to know the verdict. */
  lookUp: string[];
}

/** A {@link CeilingRow} as it is handed in: what has a default may be left out. */
export interface CeilingRowInput {
  /** The name of the ceiling. */
  name: string;
  /** The verdict, for a colour or an icon. */
  verdict: CeilingVerdict;
  /** Its word. */
  verdictText: string;
  /** The limit. */
  limit: MoneyInput;
  /** That in words. */
  limitText: string;
  /** What its components cost. */
  cost: ShownCostInput;
  /** What is left or too much: `sisa Rp 47`, `belum diketahui`. */
  difference: string;
  /** What somebody must find out to know the verdict. */
  lookUp: readonly string[];
}

/** Whether a cost keeps a ceiling. To stay far below it is no fault and no merit. */
export type CeilingVerdict =
  /** It costs no more, proved. */
  | "WITHIN"
  /** It costs more, proved even where something is missing. */
  | "OVER"
  /** It cannot be said, because something is missing. */
  | "UNKNOWN"
  ;

/** Why a cell was refused. */
export type CellFault =
  /** The row has more or fewer cells than the header. */
  | "ROW_LENGTH"
  /** The cell must not be empty. */
  | "REQUIRED"
  /** The code has characters an id cannot hold, or too many. */
  | "BAD_CODE"
  /** An earlier row has the same code, or the same price. */
  | "DUPLICATE"
  /** It is no number in the stated format. */
  | "NOT_A_NUMBER"
  /** Its mark may stand between thousands or before the decimals: `12.958` is twelve or twelve thousand. */
  | "AMBIGUOUS_THOUSANDS"
  /** It is below zero. */
  | "NEGATIVE"
  /** It is not above zero. */
  | "NOT_POSITIVE"
  /** 100 g of food cannot hold that much: the column is in another unit, or a digit is wrong. */
  | "IMPOSSIBLE"
  /** It is no percentage above 0 and at most 100. */
  | "NOT_A_PERCENTAGE"
  /** The mapping does not know this food group. */
  | "UNKNOWN_CATEGORY"
  /** It is no day in the stated format. */
  | "BAD_DATE"
  /** No such unit in the unit table. */
  | "UNKNOWN_UNIT"
  /** No ISO 4217 currency code. */
  | "UNKNOWN_CURRENCY"
  /** It is none of the words this column may hold. */
  | "UNKNOWN_WORD"
  ;

/** A cell that could not be read: where it is, what it says, and why it was refused. */
export interface CellProblem {
  /** The table or file. */
  table: string;
  /** The row as a spreadsheet counts it: the header is row 1, blank lines count, a line break inside quotes does not. */
  row: number;
  /** The column's name in the header; empty when the whole row is meant. */
  column: string;
  /** What the cell says, cut after 80 characters. */
  text: string;
  /** Why it was refused. */
  reason: CellFault;
}

/** A change of a tenant's records: written as a whole or not at all. */
export interface ChangeSet {
  /**
   * The revision that the values were read at from which this change was computed. Absent: the expected versions are
   * enough.
   */
  base?: number;
  /** What is written, each record once. */
  writes: Write[];
  /** What is said about it, in order. */
  events: NewEvent[];
  /** Events up to this number are kept no longer. */
  pruneEvents?: number;
}

/** A {@link ChangeSet} as it is handed in: what has a default may be left out. */
export interface ChangeSetInput {
  /**
   * The revision that the values were read at from which this change was computed. Absent: the expected versions are
   * enough.
   */
  base?: number | undefined;
  /** What is written, each record once. */
  writes?: readonly WriteInput[] | undefined;
  /** What is said about it, in order. */
  events?: readonly NewEventInput[] | undefined;
  /** Events up to this number are kept no longer. */
  pruneEvents?: number | undefined;
}

/** The portion of a slot that was chosen for an audience. */
export interface ChosenPortion {
  /** Who. */
  audience: AudienceKey;
  /** The slot. */
  slot: PlanSlot;
  /** The part of the reference portion. */
  factor: number;
}

/** What a commit did. */
export interface Committed {
  /** The tenant's revision after it. */
  revision: number;
  /** The number of the tenant's newest event after it. */
  lastSeq: number;
}

/** What one component costs. */
export interface ComponentCost {
  /** Which component. */
  component: CostComponent;
  /** For the whole batch. */
  batch: CostBounds;
  /** For one serving. */
  serving: CostBounds;
  /** Whether somebody typed it in over the computed value. */
  declared: boolean;
}

/** A {@link ComponentCost} as it is handed in: what has a default may be left out. */
export interface ComponentCostInput {
  /** Which component. */
  component: CostComponent;
  /** For the whole batch. */
  batch: CostBoundsInput;
  /** For one serving. */
  serving: CostBoundsInput;
  /** Whether somebody typed it in over the computed value. */
  declared: boolean;
}

/** What food-group credits are in. */
export type ComponentUnit =
  /** Portions of the food group. */
  | "PORTION"
  /** Cups as the standard defines them. */
  | "CUP"
  /** Ounce equivalents. */
  | "OZ_EQ"
  /** Grams. */
  | "GRAM"
  ;

/** What 100 g edible portion of a food contains. A nutrient that is not listed is missing. */
export interface Composition {
  /** The values, each nutrient at most once. */
  values: NutrientValue[];
  /** Where they come from. */
  source?: FoodSource;
}

/** A {@link Composition} as it is handed in: what has a default may be left out. */
export interface CompositionInput {
  /** The values, each nutrient at most once. */
  values: readonly NutrientValue[];
  /** Where they come from. */
  source?: FoodSourceInput | undefined;
}

/** What a table says about one nutrient of a food, per 100 g edible portion, in the nutrient's unit. */
export type CompositionValue =
  /** A measured, calculated or borrowed amount. */
  | {
      state: "KNOWN";
      /** The amount per 100 g edible portion. */
      amount: number;
    }
  /** Present below what can be measured: counts as 0 and is flagged. */
  | { state: "TRACE" }
  /** Taken as 0 by a rule with a source ("plants hold no cholesterol"). */
  | {
      state: "ASSUMED_ZERO";
      /** The id of the rule. */
      rule: string;
    }
  /** Not analysed. Never 0. */
  | { state: "MISSING" }
  ;

/** Something that must hold of a record. A record that lacks the field never passes. */
export type Condition =
  /** A field of text is one of some values. */
  | {
      test: "ONE_OF";
      /** The field. */
      field: string;
      /** The values. */
      values: string[];
    }
  /** A field of text is not before a value. */
  | {
      test: "FROM";
      /** The field. */
      field: string;
      /** The value. */
      value: string;
    }
  /** A field of text is not after a value. */
  | {
      test: "THROUGH";
      /** The field. */
      field: string;
      /** The value. */
      value: string;
    }
  /** A number is not below a value. */
  | {
      test: "AT_LEAST";
      /** The number. */
      field: string;
      /** The value. */
      value: number;
    }
  /** A number is not above a value. */
  | {
      test: "AT_MOST";
      /** The number. */
      field: string;
      /** The value. */
      value: number;
    }
  /** It refers to something. */
  | {
      test: "LINKED";
      /** The kind of reference. */
      label: string;
      /** What it refers to. */
      target: string;
    }
  /** It does not refer to something. */
  | {
      test: "NOT_LINKED";
      /** The kind of reference. */
      label: string;
      /** What it does not refer to. */
      target: string;
    }
  ;

/** A {@link Condition} as it is handed in: what has a default may be left out. */
export type ConditionInput =
  /** A field of text is one of some values. */
  | {
      test: "ONE_OF";
      /** The field. */
      field: string;
      /** The values. */
      values: readonly string[];
    }
  /** A field of text is not before a value. */
  | {
      test: "FROM";
      /** The field. */
      field: string;
      /** The value. */
      value: string;
    }
  /** A field of text is not after a value. */
  | {
      test: "THROUGH";
      /** The field. */
      field: string;
      /** The value. */
      value: string;
    }
  /** A number is not below a value. */
  | {
      test: "AT_LEAST";
      /** The number. */
      field: string;
      /** The value. */
      value: number;
    }
  /** A number is not above a value. */
  | {
      test: "AT_MOST";
      /** The number. */
      field: string;
      /** The value. */
      value: number;
    }
  /** It refers to something. */
  | {
      test: "LINKED";
      /** The kind of reference. */
      label: string;
      /** What it refers to. */
      target: string;
    }
  /** It does not refer to something. */
  | {
      test: "NOT_LINKED";
      /** The kind of reference. */
      label: string;
      /** What it does not refer to. */
      target: string;
    }
  ;

/** How two assignments meet. */
export type ConflictKind =
  /** They name the same audience and site. */
  | "SAME_SLOT"
  /** One or each of them is for all audiences or all sites, the ones of the other among them. */
  | "OVERLAP"
  ;

/** One food as it goes into the sums: an ingredient of the catalog and how it is cooked. */
export interface CookedFood {
  /** The ingredient. */
  ingredientId: string;
  /** The code of the retention table; absent or 0: nothing is lost. */
  retentionCode?: number;
}

/** How food is cooked. Decides retention and yield. */
export type CookingMethod =
  /** Not cooked. */
  | "RAW"
  /** In water that is poured off or kept. */
  | "BOIL"
  /** In steam. */
  | "STEAM"
  /** Shallow in oil. */
  | "FRY"
  /** Covered by oil. */
  | "DEEP_FRY"
  /** In little fat, gently. */
  | "SAUTE"
  /** In little fat, hot and quick. */
  | "STIR_FRY"
  /** Over embers or under a grill. */
  | "GRILL"
  /** In dry heat, meat and roots. */
  | "ROAST"
  /** In an oven, dough and dishes. */
  | "BAKE"
  /** In little liquid, long (semur, opor, rendang). */
  | "STEW"
  /** By microwave. */
  | "MICROWAVE"
  /** Warmed up again. */
  | "REHEAT"
  ;

/** The yield of one food by one method: how raw weight becomes cooked weight. It moves weight, never nutrients. */
export interface CookingYield {
  /** By which method. */
  method: CookingMethod;
  /** Cooked grams from one gram raw edible portion: 2.8 for boiled rice. */
  factor: Decimal;
  /** Where the factor comes from. */
  source: string;
}

/** A {@link CookingYield} as it is handed in: what has a default may be left out. */
export interface CookingYieldInput {
  /** By which method. */
  method: CookingMethod;
  /** Cooked grams from one gram raw edible portion: 2.8 for boiled rice. */
  factor: DecimalInput;
  /** Where the factor comes from. */
  source?: string | undefined;
}

/** What a menu costs. Every amount is exact; `CostBounds.rounded` is for showing it. */
export interface Cost {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey;
  /** The day of the prices. */
  date: CivilDate;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** How many servings the batch makes. */
  servings: Decimal;
  /** Everything for the whole batch. */
  batch: CostBounds;
  /** Everything for one serving: the batch shared out, what is left over included. */
  serving: CostBounds;
  /** Whether every price and quantity is known, so that the cost is one number. */
  complete: boolean;
  /** What is not known, each fact once. */
  missing: MissingCost[];
  /** Ingredients, then every component a rate or a typed-in value states. */
  components: ComponentCost[];
  /** What each ingredient line uses, in the order of the menu. */
  lines: CostLine[];
  /** What is bought for all servings of the purchase; empty unless the basis is what is bought. */
  purchases: Purchase[];
  /** What a buyer should look at. */
  warnings: CostWarning[];
}

/** A {@link Cost} as it is handed in: what has a default may be left out. */
export interface CostInput {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey | undefined;
  /** The day of the prices. */
  date: CivilDate;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** How many servings the batch makes. */
  servings: DecimalInput;
  /** Everything for the whole batch. */
  batch: CostBoundsInput;
  /** Everything for one serving: the batch shared out, what is left over included. */
  serving: CostBoundsInput;
  /** Whether every price and quantity is known, so that the cost is one number. */
  complete: boolean;
  /** What is not known, each fact once. */
  missing: readonly MissingCost[];
  /** Ingredients, then every component a rate or a typed-in value states. */
  components: readonly ComponentCostInput[];
  /** What each ingredient line uses, in the order of the menu. */
  lines: readonly CostLineInput[];
  /** What is bought for all servings of the purchase; empty unless the basis is what is bought. */
  purchases: readonly PurchaseInput[];
  /** What a buyer should look at. */
  warnings: readonly CostWarning[];
}

/** Which ingredient cost is meant. */
export type CostBasis =
  /** Of what the recipe uses. */
  | "USED"
  /** Of what is bought: stock subtracted, rounded up to whole packs. */
  | "BOUGHT"
  ;

/** An amount known only to lie between two ends. One number exists only through `known`. */
export interface CostBounds {
  /** What is proved: it costs this or more. */
  atLeast: Money;
  /** It costs this or less; absent when a price or quantity is missing and nothing bounds it. */
  atMost?: Money;
}

/** A {@link CostBounds} as it is handed in: what has a default may be left out. */
export interface CostBoundsInput {
  /** What is proved: it costs this or more. */
  atLeast: MoneyInput;
  /** It costs this or less; absent when a price or quantity is missing and nothing bounds it. */
  atMost?: MoneyInput | undefined;
}

/** What a dish costs more in a scenario. */
export interface CostChange {
  /** The dish. */
  menuId: MenuId;
  /** What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper. */
  more: Decimal;
}

/** A {@link CostChange} as it is handed in: what has a default may be left out. */
export interface CostChangeInput {
  /** The dish. */
  menuId: MenuId;
  /** What a reference portion costs beside its usual cost, on every day; below 0: it is cheaper. */
  more: DecimalInput;
}

/**
 * Rows of quantity × price of any number of menus, as scaled integers in columns of one length.
 *
 * A quantity of 1.25 kg in a column of 3 places is 1250; price and quantity speak of one unit row by row.
 */
export interface CostColumns {
  /** How many menus there are. */
  menus: number;
  /** The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums. */
  menu: number[];
  /** The quantity of each row. */
  quantities: number[];
  /** Decimal places of the quantities, at most 9. */
  quantityPlaces: number;
  /** The price of each row. */
  prices: number[];
  /** Decimal places of the prices, at most 9. */
  pricePlaces: number;
}

/** A {@link CostColumns} as it is handed in: what has a default may be left out. */
export interface CostColumnsInput {
  /** How many menus there are. */
  menus: number;
  /** The menu of each row, from 0. Rows of one menu side by side are the fastest; any order gives the same sums. */
  menu: readonly number[];
  /** The quantity of each row. */
  quantities: readonly number[];
  /** Decimal places of the quantities, at most 9. */
  quantityPlaces: number;
  /** The price of each row. */
  prices: readonly number[];
  /** Decimal places of the prices, at most 9. */
  pricePlaces: number;
}

/** What a cost is made of. */
export type CostComponent =
  /** Food, as purchased. */
  | "INGREDIENTS"
  /** Wages. */
  | "LABOUR"
  /** Gas, water, electricity. */
  | "UTILITIES"
  /** Trays, boxes, bags. */
  | "PACKAGING"
  /** From the kitchen to the school. */
  | "TRANSPORT"
  /** Equipment and cleaning. */
  | "EQUIPMENT"
  /** Rent, administration and the rest. */
  | "OVERHEAD"
  ;

/** What one ingredient line, at the end of the nesting, uses. */
export interface CostLine {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The names of the menus between, outermost first; empty for a line of the menu itself. */
  within: string[];
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** Grams as purchased, for the whole batch. */
  asPurchased: DecimalRange;
  /** As purchased in the unit of the price, for the whole batch; absent without a price that fits. */
  quantity?: DecimalRange;
  /** The price used. */
  price?: PriceUsed;
  /** What the whole batch uses of it. */
  batch: CostBounds;
  /** What one serving uses of it. */
  serving: CostBounds;
}

/** A {@link CostLine} as it is handed in: what has a default may be left out. */
export interface CostLineInput {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The names of the menus between, outermost first; empty for a line of the menu itself. */
  within: readonly string[];
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** Grams as purchased, for the whole batch. */
  asPurchased: DecimalRangeInput;
  /** As purchased in the unit of the price, for the whole batch; absent without a price that fits. */
  quantity?: DecimalRangeInput | undefined;
  /** The price used. */
  price?: PriceUsedInput | undefined;
  /** What the whole batch uses of it. */
  batch: CostBoundsInput;
  /** What one serving uses of it. */
  serving: CostBoundsInput;
}

/** What one ingredient line costs. */
export interface CostLineRow {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  name: string;
  /** The names of the menus between, outermost first. */
  within: string[];
  /** The weight as purchased, for the whole batch, in words. */
  asPurchased: string;
  /** The price in words: `Rp 14.500 per kg`; absent without one. */
  price?: string;
  /** The day of the price in words. */
  priceDate?: string;
  /** What one serving uses of it. */
  serving: ShownCost;
  /** What the whole batch uses of it. */
  batch: ShownCost;
}

/** A {@link CostLineRow} as it is handed in: what has a default may be left out. */
export interface CostLineRowInput {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  name: string;
  /** The names of the menus between, outermost first. */
  within: readonly string[];
  /** The weight as purchased, for the whole batch, in words. */
  asPurchased: string;
  /** The price in words: `Rp 14.500 per kg`; absent without one. */
  price?: string | undefined;
  /** The day of the price in words. */
  priceDate?: string | undefined;
  /** What one serving uses of it. */
  serving: ShownCostInput;
  /** What the whole batch uses of it. */
  batch: ShownCostInput;
}

/** The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds so much of `food[i]`. */
export interface CostLines {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums. */
  menu: number[];
  /** Which food of the table, counted from 0. */
  food: number[];
  /** Millionths of a gram, not negative. */
  micrograms: number[];
}

/** A {@link CostLines} as it is handed in: what has a default may be left out. */
export interface CostLinesInput {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest; any order gives the same sums. */
  menu: readonly number[];
  /** Which food of the table, counted from 0. */
  food: readonly number[];
  /** Millionths of a gram, not negative. */
  micrograms: readonly number[];
}

/** What one component of the cost of one portion comes to. */
export interface CostObservation {
  /** The component. */
  component: CostComponent;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** One portion. */
  serving: CostBounds;
  /** The ingredients or menus of which something is not known. */
  missing: string[];
}

/** A {@link CostObservation} as it is handed in: what has a default may be left out. */
export interface CostObservationInput {
  /** The component. */
  component: CostComponent;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** One portion. */
  serving: CostBoundsInput;
  /** The ingredients or menus of which something is not known. */
  missing: readonly string[];
}

/** What a menu costs, part by part. */
export interface CostPanel {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey;
  /** The day of the prices. */
  date: CivilDate;
  /** That in words. */
  dateText: string;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** Everything for one serving. */
  serving: ShownCost;
  /** Everything for the whole batch. */
  batch: ShownCost;
  /** Whether every price and quantity is known. */
  complete: boolean;
  /** Ingredients, then every component a rate or a typed-in value states. */
  components: CostRow[];
  /** What each ingredient line uses, in the order of the menu. */
  lines: CostLineRow[];
  /** Ceilings and what is left below them. */
  ceilings: CeilingRow[];
  /** What somebody must find out to know the cost: `harga Jeruk nipis`. */
  lookUp: string[];
  /** What a buyer should look at. */
  warnings: string[];
}

/** A {@link CostPanel} as it is handed in: what has a default may be left out. */
export interface CostPanelInput {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey | undefined;
  /** The day of the prices. */
  date: CivilDate;
  /** That in words. */
  dateText: string;
  /** Whether ingredients cost what is used or what is bought. */
  basis: CostBasis;
  /** Everything for one serving. */
  serving: ShownCostInput;
  /** Everything for the whole batch. */
  batch: ShownCostInput;
  /** Whether every price and quantity is known. */
  complete: boolean;
  /** Ingredients, then every component a rate or a typed-in value states. */
  components: readonly CostRowInput[];
  /** What each ingredient line uses, in the order of the menu. */
  lines: readonly CostLineRowInput[];
  /** Ceilings and what is left below them. */
  ceilings: readonly CeilingRowInput[];
  /** What somebody must find out to know the cost: `harga Jeruk nipis`. */
  lookUp: readonly string[];
  /** What a buyer should look at. */
  warnings: readonly string[];
}

/** How a component is paid. */
export type CostRate =
  /** So much for every serving, whatever its size. */
  | {
      rate: "PER_SERVING";
      /** The amount. */
      amount: Money;
    }
  /** An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions. */
  | {
      rate: "SHARED";
      /** The amount. */
      amount: Money;
      /** The servings that share it. */
      servings: Decimal;
    }
  /** So much for every hour a batch takes. */
  | {
      rate: "PER_HOUR";
      /** The amount for an hour. */
      amount: Money;
      /**
       * Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;
       * a menu that states none makes the cost incomplete.
       */
      minutes?: number;
    }
  /** A percentage of the ingredient cost, on the basis the settings ask for. */
  | {
      rate: "PERCENT_OF_INGREDIENTS";
      /** Percent. */
      percent: Decimal;
    }
  ;

/** A {@link CostRate} as it is handed in: what has a default may be left out. */
export type CostRateInput =
  /** So much for every serving, whatever its size. */
  | {
      rate: "PER_SERVING";
      /** The amount. */
      amount: MoneyInput;
    }
  /** An amount that so many servings share: Rp 6,000,000 a day over 2,500 portions. */
  | {
      rate: "SHARED";
      /** The amount. */
      amount: MoneyInput;
      /** The servings that share it. */
      servings: DecimalInput;
    }
  /** So much for every hour a batch takes. */
  | {
      rate: "PER_HOUR";
      /** The amount for an hour. */
      amount: MoneyInput;
      /**
       * Paid minutes one batch takes, of all workers together. Absent: the menu's preparation and cooking time;
       * a menu that states none makes the cost incomplete.
       */
      minutes?: number | undefined;
    }
  /** A percentage of the ingredient cost, on the basis the settings ask for. */
  | {
      rate: "PERCENT_OF_INGREDIENTS";
      /** Percent. */
      percent: DecimalInput;
    }
  ;

/** What a kitchen pays beside ingredients. An absent rate is not part of the cost, and the cost does not list it. */
export interface CostRates {
  /** Wages. */
  labour?: CostRate;
  /** Gas, water, electricity. */
  utilities?: CostRate;
  /** Trays, boxes, bags. */
  packaging?: CostRate;
  /** From the kitchen to the school. */
  transport?: CostRate;
  /** Equipment and cleaning. */
  equipment?: CostRate;
  /** Rent, administration and the rest. */
  overhead?: CostRate;
}

/** A {@link CostRates} as it is handed in: what has a default may be left out. */
export interface CostRatesInput {
  /** Wages. */
  labour?: CostRateInput | undefined;
  /** Gas, water, electricity. */
  utilities?: CostRateInput | undefined;
  /** Trays, boxes, bags. */
  packaging?: CostRateInput | undefined;
  /** From the kitchen to the school. */
  transport?: CostRateInput | undefined;
  /** Equipment and cleaning. */
  equipment?: CostRateInput | undefined;
  /** Rent, administration and the rest. */
  overhead?: CostRateInput | undefined;
}

/** One component of a cost. */
export interface CostRow {
  /** The component. */
  component: CostComponent;
  /** What people call it. */
  name: string;
  /** For one serving. */
  serving: ShownCost;
  /** For the whole batch. */
  batch: ShownCost;
  /** Its share of the whole, in percent; absent unless both are known. */
  percent?: ShownAmount;
  /** Whether somebody typed it in over the computed value. */
  declared: boolean;
}

/** A {@link CostRow} as it is handed in: what has a default may be left out. */
export interface CostRowInput {
  /** The component. */
  component: CostComponent;
  /** What people call it. */
  name: string;
  /** For one serving. */
  serving: ShownCostInput;
  /** For the whole batch. */
  batch: ShownCostInput;
  /** Its share of the whole, in percent; absent unless both are known. */
  percent?: ShownAmount | undefined;
  /** Whether somebody typed it in over the computed value. */
  declared: boolean;
}

/** How a cost is calculated: at which date, by which prices, with which rates. */
export interface CostSettings {
  /** The one currency; a price or rate in another is an error. */
  currency: Currency;
  /** The day of the prices. A price of a later day is not seen. */
  date: CivilDate;
  /** Which of the prices seen counts. */
  policy: PricePolicy;
  /** Prices of this region, or of none, come before the others. */
  region?: string;
  /** Prices of this supplier come before the others. The region is looked at first. */
  supplier?: string;
  /** A price older than this many days is used with a warning that names it. Absent: no price is too old. */
  maximumAgeDays?: number;
  /** How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses. */
  buying?: Buying;
  /** Everything but ingredients. */
  rates: CostRates;
}

/** A {@link CostSettings} as it is handed in: what has a default may be left out. */
export interface CostSettingsInput {
  /** The one currency; a price or rate in another is an error. */
  currency: Currency;
  /** The day of the prices. A price of a later day is not seen. */
  date: CivilDate;
  /** Which of the prices seen counts. */
  policy?: PricePolicyInput | undefined;
  /** Prices of this region, or of none, come before the others. */
  region?: string | undefined;
  /** Prices of this supplier come before the others. The region is looked at first. */
  supplier?: string | undefined;
  /** A price older than this many days is used with a warning that names it. Absent: no price is too old. */
  maximumAgeDays?: number | undefined;
  /** How ingredients are bought. Present: the cost is of what is bought; absent: of what the recipe uses. */
  buying?: BuyingInput | undefined;
  /** Everything but ingredients. */
  rates?: CostRatesInput | undefined;
}

/** Something that makes a complete number doubtful. */
export type CostWarning =
  /** The price is older than the settings allow. */
  | {
      warning: "STALE_PRICE";
      /** The ingredient. */
      ingredientId: IngredientId;
      /** Its name. */
      ingredientName: string;
      /** The day of the price. */
      date: CivilDate;
      /** Days between it and the day of the calculation. */
      ageDays: number;
    }
  /** There is no price of the preferred region; another's is used. */
  | {
      warning: "OTHER_REGION";
      /** The ingredient. */
      ingredientId: IngredientId;
      /** Its name. */
      ingredientName: string;
    }
  /** There is no price of the preferred supplier; another's is used. */
  | {
      warning: "OTHER_SUPPLIER";
      /** The ingredient. */
      ingredientId: IngredientId;
      /** Its name. */
      ingredientName: string;
    }
  /** Typed-in costs replace computed ones. */
  | {
      warning: "DECLARED";
      /** Who typed them in. */
      author: string;
      /** Why. */
      reason: string;
    }
  ;

/** The place of a dish on the tray. */
export type Course =
  /** Rice, noodles, tubers. */
  | "STAPLE"
  /** Meat, poultry, fish, egg. */
  | "ANIMAL_PROTEIN"
  /** Tempeh, tofu, beans. */
  | "PLANT_PROTEIN"
  /** Vegetables. */
  | "VEGETABLE"
  /** Fruit. */
  | "FRUIT"
  /** Milk. */
  | "MILK"
  /** Drinks. */
  | "BEVERAGE"
  /** Something sweet. */
  | "DESSERT"
  /** Sambal, sauce, crackers. */
  | "CONDIMENT"
  ;

/** A limit that keeps food safe, checked with a thermometer or a clock. */
export interface CriticalLimit {
  /**
   * Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and
   * `cold_holding`, of what is not; others are for every dish.
   */
  key: string;
  /** On which side of the value food is safe. */
  side: SafeSide;
  /** The value. */
  value: Decimal;
  /** Its unit: `°C`, `min`. */
  unit: string;
  /** Where it comes from. */
  source: string;
}

/** A {@link CriticalLimit} as it is handed in: what has a default may be left out. */
export interface CriticalLimitInput {
  /**
   * Its key. The sheet knows `core_temperature`, `hot_holding` and `cook_to_eat`, of what is cooked, and
   * `cold_holding`, of what is not; others are for every dish.
   */
  key: string;
  /** On which side of the value food is safe. */
  side: SafeSide;
  /** The value. */
  value: DecimalInput;
  /** Its unit: `°C`, `min`. */
  unit: string;
  /** Where it comes from. */
  source: string;
}

/** The cells of one line of a file to be written. */
export interface CsvRow {
  /** Its cells, from left to right. */
  cells: string[];
}

/** A {@link CsvRow} as it is handed in: what has a default may be left out. */
export interface CsvRowInput {
  /** Its cells, from left to right. */
  cells: readonly string[];
}

/** An ISO 4217 currency code. */
export type Currency = string;

/** A cycle laid over some days. */
export interface Cycle {
  /** What is served, by day and the order of the pattern. They have no ids yet. */
  assignments: Assignment[];
  /** What found no day, by day; what the days ended before comes last. */
  unplaced: Unplaced[];
}

/** A {@link Cycle} as it is handed in: what has a default may be left out. */
export interface CycleInput {
  /** What is served, by day and the order of the pattern. They have no ids yet. */
  assignments: readonly AssignmentInput[];
  /** What found no day, by day; what the days ended before comes last. */
  unplaced: readonly Unplaced[];
}

/** What a holiday does to a cycle. Days of the week on which the programme never feeds are no days of a cycle at all. */
export type CycleRule =
  /** It uses up its day of the cycle: the menus of that day are not served. */
  | "SKIP"
  /** The cycle waits: the next feeding day serves them. */
  | "SHIFT"
  ;

/** How a list writes days. */
export type DateFormat =
  /** `2025-11-16`. */
  | "ISO"
  /** `16/11/2025`, `16-11-2025` or `16.11.2025`. */
  | "DAY_FIRST"
  ;

/** What is in stock from a day on. */
export interface DatedStock {
  /** What and how much. */
  stock: StockItem;
  /** The first day whose meals it can be cooked for. Absent: every day. */
  asOf?: CivilDate;
}

/** A {@link DatedStock} as it is handed in: what has a default may be left out. */
export interface DatedStockInput {
  /** What and how much. */
  stock: StockItemInput;
  /** The first day whose meals it can be cooked for. Absent: every day. */
  asOf?: CivilDate | undefined;
}

/** Whether a programme feeds on a day, and if not, why. */
export type DayKind =
  /** It feeds. */
  | "FEEDING"
  /** A holiday on a day of the week on which it would feed. */
  | "HOLIDAY"
  /** A day of the week on which it does not feed. */
  | "REST_DAY"
  /** Before its first day or after its last. */
  | "OUTSIDE_PROGRAM"
  ;

/** What one day needs. */
export interface DayNeed {
  /** The day it is eaten. */
  date: CivilDate;
  /** How much. */
  needed: DecimalRange;
}

/** A {@link DayNeed} as it is handed in: what has a default may be left out. */
export interface DayNeedInput {
  /** The day it is eaten. */
  date: CivilDate;
  /** How much. */
  needed: DecimalRangeInput;
}

/** One day of a programme's calendar. */
export interface DayPanel {
  /** The day. */
  date: CivilDate;
  /** The day in words: `Senin, 5 Januari 2026`. */
  dateText: string;
  /** Whether the programme feeds on it, and if not, why. */
  kind: DayKind;
  /** That in words. */
  kindText: string;
  /** The names of its holidays. */
  holidays: string[];
  /** Every audience at every meal, with the menus it gets. */
  slots: SlotRow[];
  /** What is planned but fits no slot. */
  misplaced: AssignmentRow[];
  /** Portions of the whole day. */
  portions: number;
  /** That in words: `2.550 porsi`. */
  portionsText: string;
}

/** A {@link DayPanel} as it is handed in: what has a default may be left out. */
export interface DayPanelInput {
  /** The day. */
  date: CivilDate;
  /** The day in words: `Senin, 5 Januari 2026`. */
  dateText: string;
  /** Whether the programme feeds on it, and if not, why. */
  kind: DayKind;
  /** That in words. */
  kindText: string;
  /** The names of its holidays. */
  holidays: readonly string[];
  /** Every audience at every meal, with the menus it gets. */
  slots: readonly SlotRowInput[];
  /** What is planned but fits no slot. */
  misplaced: readonly AssignmentRow[];
  /** Portions of the whole day. */
  portions: number;
  /** That in words: `2.550 porsi`. */
  portionsText: string;
}

/** Days from a first to a last, both included. They are civil days and belong to no time zone. */
export interface DayRange {
  /** The first day. */
  first: CivilDate;
  /** The last day. */
  last: CivilDate;
}

/**
 * An exact amount known only to lie between two ends, in the unit its field states.
 *
 * `high` is `None` when nothing bounds it ("salt to taste").
 */
export interface DecimalRange {
  /** The least it can be. */
  low: Decimal;
  /** The most it can be. */
  high?: Decimal;
}

/** A {@link DecimalRange} as it is handed in: what has a default may be left out. */
export interface DecimalRangeInput {
  /** The least it can be. */
  low: DecimalInput;
  /** The most it can be. */
  high?: DecimalInput | undefined;
}

/** Costs per serving that somebody typed in, with author and reason. */
export interface DeclaredCost {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones. */
  reason: string;
  /** Ingredients. */
  ingredientCost?: Money;
  /** Labour. */
  laborCost?: Money;
  /** Overhead. */
  overheadCost?: Money;
}

/** A {@link DeclaredCost} as it is handed in: what has a default may be left out. */
export interface DeclaredCostInput {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones. */
  reason: string;
  /** Ingredients. */
  ingredientCost?: MoneyInput | undefined;
  /** Labour. */
  laborCost?: MoneyInput | undefined;
  /** Overhead. */
  overheadCost?: MoneyInput | undefined;
}

/** Nutrient values per serving that somebody typed in, with author and reason. */
export interface DeclaredNutrition {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones: "laboratory report 2026-113". */
  reason: string;
  /** kcal. */
  calories?: Decimal;
  /** g. */
  protein?: Decimal;
  /** g. */
  carbohydrates?: Decimal;
  /** g. */
  fat?: Decimal;
  /** g. */
  fiber?: Decimal;
  /** mg. */
  sodium?: Decimal;
  /** mg. */
  calcium?: Decimal;
  /** mg. */
  iron?: Decimal;
  /** µg RE. */
  vitaminA?: Decimal;
  /** mg. */
  vitaminC?: Decimal;
}

/** A {@link DeclaredNutrition} as it is handed in: what has a default may be left out. */
export interface DeclaredNutritionInput {
  /** Who typed them in. */
  author: string;
  /** Why they beat the computed ones: "laboratory report 2026-113". */
  reason: string;
  /** kcal. */
  calories?: DecimalInput | undefined;
  /** g. */
  protein?: DecimalInput | undefined;
  /** g. */
  carbohydrates?: DecimalInput | undefined;
  /** g. */
  fat?: DecimalInput | undefined;
  /** g. */
  fiber?: DecimalInput | undefined;
  /** mg. */
  sodium?: DecimalInput | undefined;
  /** mg. */
  calcium?: DecimalInput | undefined;
  /** mg. */
  iron?: DecimalInput | undefined;
  /** µg RE. */
  vitaminA?: DecimalInput | undefined;
  /** mg. */
  vitaminC?: DecimalInput | undefined;
}

/** When food is delivered. */
export interface Delivery {
  /** How many days before it is eaten; 0 is the same day. */
  leadDays: number;
  /** Ingredients that come earlier or later than the rest. */
  leads: IngredientLead[];
  /**
   * The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any
   * day.
   */
  weeklyOn?: Weekday;
}

/** A {@link Delivery} as it is handed in: what has a default may be left out. */
export interface DeliveryInput {
  /** How many days before it is eaten; 0 is the same day. */
  leadDays?: number | undefined;
  /** Ingredients that come earlier or later than the rest. */
  leads?: readonly IngredientLead[] | undefined;
  /**
   * The one day of the week of deliveries: then food comes on the last such day that is early enough. Absent: on any
   * day.
   */
  weeklyOn?: Weekday | undefined;
}

/** Grams in one millilitre of a food. */
export interface Density {
  /** Grams per millilitre. */
  gramsPerMl: Decimal;
  /** Which weight these grams are. */
  basis: WeightBasis;
  /** Where the density comes from. */
  source: string;
}

/** A {@link Density} as it is handed in: what has a default may be left out. */
export interface DensityInput {
  /** Grams per millilitre. */
  gramsPerMl: DecimalInput;
  /** Which weight these grams are. */
  basis: WeightBasis;
  /** Where the density comes from. */
  source?: string | undefined;
}

/** One nutrient of a serving. */
export interface DerivedNutrient {
  /** The nutrient. */
  nutrient: NutrientKey;
  /** How much one serving holds, in the nutrient's unit. */
  serving: Bounds;
}

/** Why something could not be calculated. */
export interface DerivedProblem {
  /** The stable code of the error. */
  code: string;
  /** Where: `ingredients[3]`. */
  path: string;
  /** The sentence for people, in English. */
  message: string;
}

/** A diet that a rule can ask for. */
export type Diet =
  /** Halal. */
  | "HALAL"
  /** Without flesh. */
  | "VEGETARIAN"
  ;

/** A diet statement with what it rests on. */
export interface DietClaim {
  /** Whether it fits. */
  status: DietStatus;
  /** What it rests on: a certificate number, "plant, by nature". */
  basis: string;
}

/** A {@link DietClaim} as it is handed in: what has a default may be left out. */
export interface DietClaimInput {
  /** Whether it fits. */
  status: DietStatus;
  /** What it rests on: a certificate number, "plant, by nature". */
  basis?: string | undefined;
}

/** One diet of a menu. */
export interface DietFinding {
  /** No if any ingredient does not fit, yes if all do, else unknown. */
  status: DietStatus;
  /** The ingredients that decide it; empty when all fit. */
  ingredients: string[];
}

/** A {@link DietFinding} as it is handed in: what has a default may be left out. */
export interface DietFindingInput {
  /** No if any ingredient does not fit, yes if all do, else unknown. */
  status: DietStatus;
  /** The ingredients that decide it; empty when all fit. */
  ingredients: readonly string[];
}

/** Whether a food fits a diet. What is not stated is unknown, and unknown never counts as yes. */
export type DietStatus =
  /** It fits. */
  | "YES"
  /** Nobody said. */
  | "UNKNOWN"
  /** It does not fit. */
  | "NO"
  ;

/** How hard a menu is to cook. */
export type DifficultyLevel =
  /** Easy. */
  | "EASY"
  /** Medium. */
  | "MEDIUM"
  /** Hard. */
  | "HARD"
  ;

/** What a unit measures. */
export type Dimension =
  /** Grams and their multiples. */
  | "MASS"
  /** Millilitres and their multiples. */
  | "VOLUME"
  /** Pieces, cloves, bunches: each food says what one weighs. */
  | "COUNT"
  ;

/** What a reference portion costs from a day on. */
export interface DishCost {
  /** The first day of this cost. */
  from: CivilDate;
  /** The cost, in the currency of the whole problem. */
  cost: Decimal;
}

/** A {@link DishCost} as it is handed in: what has a default may be left out. */
export interface DishCostInput {
  /** The first day of this cost. */
  from: CivilDate;
  /** The cost, in the currency of the whole problem. */
  cost: DecimalInput;
}

/** What is counted about the dishes that fit. */
export type DishCount =
  /** Every time one is served. */
  | "SERVINGS"
  /** Days on which one is served. */
  | "DAYS"
  /** Different dishes. */
  | "DIFFERENT"
  ;

/** Describes dishes: every list that is not empty must hold one of the dish's own. An empty description fits all. */
export interface DishFilter {
  /** Its place on the tray. */
  courses: Course[];
  /** How it, or a part of it, is cooked. */
  cookingMethods: CookingMethod[];
  /** Its main protein: `CHICKEN`, `EGG`. */
  mainProteins: string[];
  /** The food group of one of its ingredients. */
  categories: FoodCategory[];
  /** Its dominant colour. */
  colours: string[];
  /** A food-group component it is credited with. */
  components: string[];
}

/** A {@link DishFilter} as it is handed in: what has a default may be left out. */
export interface DishFilterInput {
  /** Its place on the tray. */
  courses?: readonly Course[] | undefined;
  /** How it, or a part of it, is cooked. */
  cookingMethods?: readonly CookingMethod[] | undefined;
  /** Its main protein: `CHICKEN`, `EGG`. */
  mainProteins?: readonly string[] | undefined;
  /** The food group of one of its ingredients. */
  categories?: readonly FoodCategory[] | undefined;
  /** Its dominant colour. */
  colours?: readonly string[] | undefined;
  /** A food-group component it is credited with. */
  components?: readonly string[] | undefined;
}

/** One dish and when it comes back. */
export interface DishRepeats {
  /** The dish; absent for an ingredient that lies on a tray by itself. */
  menuId?: MenuId;
  /** The ingredient; absent for a dish. */
  ingredientId?: IngredientId;
  /** Its name. */
  name: string;
  /** How often it is served. */
  servings: number;
  /** On how many days. */
  days: number;
  /** The fewest days from one day with it to the next; absent if there is one day. */
  smallestGap?: number;
}

/** Something a dish counts as. */
export interface DishTrait {
  /** What is told apart: `main_protein`, `cooking_method`, `vegetable`. */
  kind: string;
  /** Which one it is: `fish`. */
  value: string;
}

/** How much of a nutrient a reference portion holds, in the nutrient's unit. */
export interface DishValue {
  /** The nutrient. */
  nutrient: NutrientKey;
  /** The least. */
  low: number;
  /** The most. Absent: nobody knows. */
  high?: number;
}

/** How a menu is no longer as it was signed. */
export type DriftKind =
  /** The menu is deleted. */
  | "DELETED"
  /** The menu is set inactive. */
  | "INACTIVE"
  /** Somebody changed the menu. */
  | "VERSION"
  /** One serving holds something else. */
  | "NUTRITION"
  /** One serving costs something else. */
  | "COST"
  /** It holds other allergens, or keeps other diets. */
  | "ALLERGENS"
  ;

/** A column with the edible portion in percent of the food as bought. */
export interface EdiblePortionColumn {
  /** The column's name in the header. */
  column: string;
  /** Whether the percentage is what is eaten or what is thrown away. */
  means: EdiblePortionMeaning;
}

/** What a percentage says about a food as bought. */
export type EdiblePortionMeaning =
  /** What is eaten (TKPI: BDD). */
  | "EDIBLE"
  /** What is thrown away (USDA: refuse). */
  | "REFUSE"
  ;

/** A code that errors carry, as `error_codes` lists it. */
export interface ErrorCode {
  /** The stable code. */
  code: string;
  /** The coarse class of the errors that carry it. */
  kind: ErrorKind;
  /** When it occurs. */
  meaning: string;
}

/** One machine-readable fact about an error, such as `limit = 100`. */
export interface ErrorDetail {
  /** What the value is, in lower snake case. */
  key: string;
  /** The value as text. */
  value: string;
}

/** The coarse class of an error: what a caller does about it. */
export type ErrorKind =
  /** The input is wrong and stays wrong until somebody changes it. */
  | "INVALID"
  /** Something the input names does not exist (for this tenant). */
  | "NOT_FOUND"
  /** Somebody else changed the record first. */
  | "CONFLICT"
  /** The session's roles do not allow the action. */
  | "DENIED"
  /** The build or the backend cannot do this. */
  | "UNSUPPORTED"
  /** The caller asked to stop. */
  | "CANCELLED"
  /** Try again later. */
  | "BUSY"
  /** The storage failed. */
  | "STORAGE"
  /** A defect of gizi itself. */
  | "INTERNAL"
  ;

/** Something that happened in a kitchen. */
export interface Event {
  /** Its id, unique everywhere. */
  id: string;
  /** Its place in the order of its tenant: 1, 2, 3, without gaps. */
  seq: number;
  /** What happened. */
  type: EventType;
  /** The kitchen. */
  tenant: TenantId;
  /** When. */
  at: Timestamp;
  /** Who did it. */
  actor: ActorId;
  /** What it is about. */
  data: EventSubject;
}

/** A {@link Event} as it is handed in: what has a default may be left out. */
export interface EventInput {
  /** Its id, unique everywhere. */
  id: string;
  /** Its place in the order of its tenant: 1, 2, 3, without gaps. */
  seq: number;
  /** What happened. */
  type: EventType;
  /** The kitchen. */
  tenant: TenantId;
  /** When. */
  at: Timestamp;
  /** Who did it. */
  actor: ActorId;
  /** What it is about. */
  data: EventSubjectInput;
}

/** Some events in order. */
export interface EventPage {
  /** The events, oldest first. */
  events: Event[];
  /** The number of the newest event of the tenant, whether it is among these or not; 0 before the first. */
  lastSeq: number;
}

/** A {@link EventPage} as it is handed in: what has a default may be left out. */
export interface EventPageInput {
  /** The events, oldest first. */
  events: readonly EventInput[];
  /** The number of the newest event of the tenant, whether it is among these or not; 0 before the first. */
  lastSeq: number;
}

/** Which events are wanted. */
export interface EventQuery {
  /**
   * Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts
   * on from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.
   */
  after: number;
  /** At most so many, from 1 to `MAX_PAGE`. */
  limit: number;
  /** Only those about one record, by `EventSubject.path`. */
  subject?: string;
  /** Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest. */
  waitMillis: number;
}

/** A {@link EventQuery} as it is handed in: what has a default may be left out. */
export interface EventQueryInput {
  /**
   * Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts
   * on from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.
   */
  after: number;
  /** At most so many, from 1 to `MAX_PAGE`. */
  limit: number;
  /** Only those about one record, by `EventSubject.path`. */
  subject?: string | undefined;
  /** Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest. */
  waitMillis?: number | undefined;
}

/** What an event is about. */
export type EventSubject =
  /** A menu. */
  | {
      noun: "MENU";
      /** Its id. */
      id: MenuId;
      /** Its name. */
      menuName: string;
      /** Its code. */
      menuCode?: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** An ingredient. */
  | {
      noun: "INGREDIENT";
      /** Its id. */
      id: IngredientId;
      /** Its name. */
      name: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** A programme. */
  | {
      noun: "PROGRAM";
      /** Its id. */
      id: ProgramId;
      /** Its name. */
      programName: string;
      /** Its code. */
      programCode?: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** A plan. */
  | {
      noun: "PLAN";
      /** Its id. */
      id: PlanId;
      /** Its name. */
      planName: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** What a plan assigns to a slot. */
  | {
      noun: "ASSIGNMENT";
      /** Its id. */
      id: AssignmentId;
      /** The plan. */
      planId: PlanId;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** What really happened at an assignment. */
  | {
      noun: "ACTUAL";
      /** The assignment. */
      id: AssignmentId;
      /** The plan. */
      planId: PlanId;
      /** The version of the record after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** The settings of the kitchen. */
  | {
      noun: "SETTINGS";
      /** Their version after the change. */
      version: number;
      /** What changed. */
      changes: FieldChange[];
    }
  /** Menus whose derived values were computed anew. */
  | {
      noun: "RECOMPUTATION";
      /** What they were computed anew for. */
      cause: EventType;
      /** The menus. */
      ids: MenuId[];
    }
  /** Everything at once: the records of an import. */
  | {
      noun: "IMPORT";
      /** How many records came in. */
      records: number;
    }
  ;

/** A {@link EventSubject} as it is handed in: what has a default may be left out. */
export type EventSubjectInput =
  /** A menu. */
  | {
      noun: "MENU";
      /** Its id. */
      id: MenuId;
      /** Its name. */
      menuName: string;
      /** Its code. */
      menuCode?: string | undefined;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** An ingredient. */
  | {
      noun: "INGREDIENT";
      /** Its id. */
      id: IngredientId;
      /** Its name. */
      name: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** A programme. */
  | {
      noun: "PROGRAM";
      /** Its id. */
      id: ProgramId;
      /** Its name. */
      programName: string;
      /** Its code. */
      programCode?: string | undefined;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** A plan. */
  | {
      noun: "PLAN";
      /** Its id. */
      id: PlanId;
      /** Its name. */
      planName: string;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** What a plan assigns to a slot. */
  | {
      noun: "ASSIGNMENT";
      /** Its id. */
      id: AssignmentId;
      /** The plan. */
      planId: PlanId;
      /** Its version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** What really happened at an assignment. */
  | {
      noun: "ACTUAL";
      /** The assignment. */
      id: AssignmentId;
      /** The plan. */
      planId: PlanId;
      /** The version of the record after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** The settings of the kitchen. */
  | {
      noun: "SETTINGS";
      /** Their version after the change. */
      version: number;
      /** What changed. */
      changes: readonly FieldChange[];
    }
  /** Menus whose derived values were computed anew. */
  | {
      noun: "RECOMPUTATION";
      /** What they were computed anew for. */
      cause: EventType;
      /** The menus. */
      ids: readonly MenuId[];
    }
  /** Everything at once: the records of an import. */
  | {
      noun: "IMPORT";
      /** How many records came in. */
      records: number;
    }
  ;

/** What happened. */
export type EventType =
  /** A menu was created. */
  | "MENU_CREATED"
  /** Fields of a menu changed. */
  | "MENU_UPDATED"
  /** A menu was deleted; it can be restored. */
  | "MENU_DELETED"
  /** A deleted menu came back. */
  | "MENU_RESTORED"
  /** A menu was set active or inactive. */
  | "MENU_STATUS_TOGGLED"
  /** Lines of a menu changed. */
  | "MENU_INGREDIENTS_UPDATED"
  /** Steps of a menu's recipe changed. */
  | "MENU_RECIPE_UPDATED"
  /** Derived values of menus changed because something they rest on did. */
  | "MENUS_RECOMPUTED"
  /** An ingredient was created. */
  | "INGREDIENT_CREATED"
  /** An ingredient changed. */
  | "INGREDIENT_UPDATED"
  /** An ingredient was deleted. */
  | "INGREDIENT_DELETED"
  /** A deleted ingredient came back. */
  | "INGREDIENT_RESTORED"
  /** An ingredient got a price. */
  | "INGREDIENT_PRICED"
  /** A programme was created. */
  | "PROGRAM_CREATED"
  /** A programme changed. */
  | "PROGRAM_UPDATED"
  /** A programme was deleted. */
  | "PROGRAM_DELETED"
  /** A plan was created. */
  | "PLAN_CREATED"
  /** A plan changed. */
  | "PLAN_UPDATED"
  /** A plan took a step of its workflow. */
  | "PLAN_STATUS_CHANGED"
  /** A plan was deleted, and all its assignments with it, without an event of their own. */
  | "PLAN_DELETED"
  /** A menu was assigned to a slot of a plan. */
  | "ASSIGNMENT_CREATED"
  /** An assignment changed. */
  | "ASSIGNMENT_UPDATED"
  /** A menu of a published plan was replaced. */
  | "MENU_SUBSTITUTED"
  /** An assignment was taken off a plan. */
  | "ASSIGNMENT_REMOVED"
  /** What really happened at an assignment was recorded. */
  | "ACTUAL_RECORDED"
  /** What was recorded of it was corrected. */
  | "ACTUAL_CORRECTED"
  /** What was recorded of it was taken away. */
  | "ACTUAL_REMOVED"
  /** Settings of the kitchen changed. */
  | "SETTINGS_UPDATED"
  /** A kitchen was filled from an export. */
  | "KITCHEN_IMPORTED"
  ;

/** One field that a change touched, with its values as JSON text; absent: the field was not there. */
export interface FieldChange {
  /**
   * The field by its wire name, `servings`; in a list, which entry of it: `ingredients[2].quantity`, and
   * `ingredients[2]` where the whole entry came or went. Counted from 0, as the list is after the change, or was where
   * the entry went.
   */
  field: string;
  /** What it was. */
  before?: string;
  /** What it is. */
  after?: string;
}

/** What a field of a form holds. */
export type FieldKind =
  /** True or false. */
  | "FLAG"
  /** A whole number. */
  | "WHOLE"
  /** An exact decimal of at most 15 digits and 6 places. */
  | "NUMBER"
  /** A measured number, with as many digits as it has. */
  | "MEASURED"
  /** A text. */
  | "TEXT"
  /** A text of `A-Z`, `0-9` and `-`. */
  | "CODE"
  /** An id. */
  | "ID"
  /** An instant. */
  | "MOMENT"
  /** A civil date. */
  | "DAY"
  /** A time of day: `11:30`. */
  | "TIME"
  /** The key of a nutrient: `iron_mg`. */
  | "NUTRIENT"
  /** An ISO 4217 currency code. */
  | "CURRENCY"
  /** One of `choices`. */
  | "CHOICE"
  /** A record of the form. */
  | "RECORD"
  ;

/** One rule, or one nutrient of a rule, judged. */
export interface Finding {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** The day, where one day or window of a period was judged. */
  date?: CivilDate;
  /** What was observed, in the unit of `limit`. */
  observed: Bounds;
  /** The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing. */
  estimateHigh?: number;
  /** Against what. */
  limit: Target;
  /** For the audience's mean. */
  verdict: Verdict;
  /** How much the broken or undecided side weighs; absent if the rule is met. */
  severity?: Severity;
  /** Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing. */
  coverage?: number;
  /** Each sex, trimester or other group of the audience against its own limits. */
  members: MemberFinding[];
  /** The member that fares worst, if it fares worse than the mean. */
  worstMember?: string;
  /** The finding in words. */
  message: Message;
}

/** A {@link Finding} as it is handed in: what has a default may be left out. */
export interface FindingInput {
  /** The rule. */
  rule: RuleId;
  /** What was judged: a nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** The day, where one day or window of a period was judged. */
  date?: CivilDate | undefined;
  /** What was observed, in the unit of `limit`. */
  observed: Bounds;
  /** The upper end if missing values are as high as the highest of their food group: an estimate that proves nothing. */
  estimateHigh?: number | undefined;
  /** Against what. */
  limit: Target;
  /** For the audience's mean. */
  verdict: VerdictInput;
  /** How much the broken or undecided side weighs; absent if the rule is met. */
  severity?: Severity | undefined;
  /** Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing. */
  coverage?: number | undefined;
  /** Each sex, trimester or other group of the audience against its own limits. */
  members: readonly MemberFindingInput[];
  /** The member that fares worst, if it fares worse than the mean. */
  worstMember?: string | undefined;
  /** The finding in words. */
  message: MessageInput;
}

/** A price that holds whatever the date: of a contract or a budget. */
export interface FixedPrice {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: every form not listed by itself. */
  purchaseFormId?: PurchaseFormId;
  /** The price of `per`. */
  amount: Money;
  /** What the price buys, as purchased. */
  per: Quantity;
  /** Where it comes from. */
  source: string;
}

/** A {@link FixedPrice} as it is handed in: what has a default may be left out. */
export interface FixedPriceInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: every form not listed by itself. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** The price of `per`. */
  amount: MoneyInput;
  /** What the price buys, as purchased. */
  per: QuantityInput;
  /** Where it comes from. */
  source?: string | undefined;
}

/** The food group of an ingredient, as food tables group them. */
export type FoodCategory =
  /** Rice, wheat, maize, noodles, bread. */
  | "CEREAL"
  /** Cassava, potato, sweet potato, taro, sago. */
  | "TUBER"
  /** Beans, soya, tempeh, tofu, groundnut. */
  | "LEGUME"
  /** Nuts and seeds. */
  | "NUT_SEED"
  /** Vegetables. */
  | "VEGETABLE"
  /** Fruit. */
  | "FRUIT"
  /** Meat of mammals and its offal. */
  | "MEAT"
  /** Poultry and its offal. */
  | "POULTRY"
  /** Fish, shrimp, squid, shellfish. */
  | "FISH"
  /** Eggs. */
  | "EGG"
  /** Milk and milk products. */
  | "MILK"
  /** Oils and fats. */
  | "FAT_OIL"
  /** Sugar, honey, sweets. */
  | "SUGAR"
  /** Spices, salt, sauces. */
  | "SPICE"
  /** Drinks. */
  | "BEVERAGE"
  /** Anything else. */
  | "OTHER"
  ;

/** How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains. */
export interface FoodGroupCredit {
  /** The component's key in the standard: `vegetables`, `dark_green`, `grains`. */
  component: string;
  /** How much of it, in the standard's unit. */
  amount: Decimal;
  /** The food group it is counted from. */
  category?: FoodCategory;
}

/** A {@link FoodGroupCredit} as it is handed in: what has a default may be left out. */
export interface FoodGroupCreditInput {
  /** The component's key in the standard: `vegetables`, `dark_green`, `grains`. */
  component: string;
  /** How much of it, in the standard's unit. */
  amount: DecimalInput;
  /** The food group it is counted from. */
  category?: FoodCategory | undefined;
}

/**
 * What one household measure or piece of a food weighs. It beats the density.
 *
 * A measure that says its volume is a fact about density too: it weighs every other spoon and cup of a food that has no
 * density, and it speaks of its own spoon only, not of a larger one of the same name.
 */
export interface FoodMeasure {
  /** The key of the unit: `piece`, `clove`, `gelas`. */
  unit: string;
  /** Grams of one. */
  grams: Decimal;
  /** Which weight these grams are; it decides over the basis of a line that uses the measure. */
  basis: WeightBasis;
  /** Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume. */
  millilitres?: Decimal;
  /** Where the weight comes from. */
  source: string;
}

/** A {@link FoodMeasure} as it is handed in: what has a default may be left out. */
export interface FoodMeasureInput {
  /** The key of the unit: `piece`, `clove`, `gelas`. */
  unit: string;
  /** Grams of one. */
  grams: DecimalInput;
  /** Which weight these grams are; it decides over the basis of a line that uses the measure. */
  basis: WeightBasis;
  /** Millilitres of the measure it was weighed in: 10 or 15 for a tablespoon. Absent: not known, or no volume. */
  millilitres?: DecimalInput | undefined;
  /** Where the weight comes from. */
  source?: string | undefined;
}

/** Where a food's values come from. */
export interface FoodSource {
  /** The food table with its edition: `USDA SR27`, `TKPI 2020`. */
  table: string;
  /** The food's code in it, with leading zeros. */
  code: string;
  /** The food's name in it. */
  description: string;
}

/** A {@link FoodSource} as it is handed in: what has a default may be left out. */
export interface FoodSourceInput {
  /** The food table with its edition: `USDA SR27`, `TKPI 2020`. */
  table: string;
  /** The food's code in it, with leading zeros. */
  code: string;
  /** The food's name in it. */
  description?: string | undefined;
}

/** Which column of a food table holds what. It is data: write one as JSON, or start from a ready one. */
export interface FoodTableMapping {
  /** The table with its edition, kept as the source of every food: `TKPI 2020`. */
  table: string;
  /** Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`. */
  idPrefix: string;
  /** The column of the food's code. Codes are text, so `01001` keeps its zero. */
  codeColumn: string;
  /** The column of the food's name. */
  nameColumn: string;
  /** The column that decides the food group; may be the code column. */
  categoryColumn?: string;
  /** What the texts of that column mean; the longest that fits decides. */
  categories: CategoryRule[];
  /** The group of foods no rule fits. Absent: such a food is a problem. */
  defaultCategory?: FoodCategory;
  /** The column that says how much of the food as bought is eaten. */
  ediblePortion?: EdiblePortionColumn;
  /** The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion. */
  gramsColumn?: string;
  /** The columns of amounts. */
  nutrients: NutrientColumn[];
  /** How numbers are written. */
  numberFormat: NumberFormat;
  /** The words for "not analysed", whatever their case. An empty cell always is. */
  missing: string[];
  /** The words for a trace, whatever their case. `<0.1` always is one. */
  trace: string[];
}

/** A {@link FoodTableMapping} as it is handed in: what has a default may be left out. */
export interface FoodTableMappingInput {
  /** The table with its edition, kept as the source of every food: `TKPI 2020`. */
  table: string;
  /** Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`. */
  idPrefix?: string | undefined;
  /** The column of the food's code. Codes are text, so `01001` keeps its zero. */
  codeColumn: string;
  /** The column of the food's name. */
  nameColumn: string;
  /** The column that decides the food group; may be the code column. */
  categoryColumn?: string | undefined;
  /** What the texts of that column mean; the longest that fits decides. */
  categories?: readonly CategoryRule[] | undefined;
  /** The group of foods no rule fits. Absent: such a food is a problem. */
  defaultCategory?: FoodCategory | undefined;
  /** The column that says how much of the food as bought is eaten. */
  ediblePortion?: EdiblePortionColumn | undefined;
  /** The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion. */
  gramsColumn?: string | undefined;
  /** The columns of amounts. */
  nutrients: readonly NutrientColumnInput[];
  /** How numbers are written. */
  numberFormat: NumberFormat;
  /** The words for "not analysed", whatever their case. An empty cell always is. */
  missing: readonly string[];
  /** The words for a trace, whatever their case. `<0.1` always is one. */
  trace: readonly string[];
}

/** What came of reading a food table. */
export interface FoodTableReading {
  /** The foods, in file order. Empty when the reading was strict and there is a problem. */
  ingredients: Ingredient[];
  /** The first 1,000 cells that could not be read, in file order. */
  problems: CellProblem[];
  /** How many cells could not be read. */
  problemCount: number;
}

/** A {@link FoodTableReading} as it is handed in: what has a default may be left out. */
export interface FoodTableReadingInput {
  /** The foods, in file order. Empty when the reading was strict and there is a problem. */
  ingredients: readonly IngredientInput[];
  /** The first 1,000 cells that could not be read, in file order. */
  problems: readonly CellProblem[];
  /** How many cells could not be read. */
  problemCount: number;
}

/** A food of Indonesian kitchens that no open table has: listed, not invented. */
export interface FoodWithoutSource {
  /** Indonesian name. */
  nameId: string;
  /** English name. */
  nameEn: string;
  /** Why it has no values. */
  why: string;
  /** Where values might be found. */
  whatToLookUp: string;
}

/** A dish that may not be chosen, on a day or ever. */
export interface ForbiddenChoice {
  /** The dish. */
  menuId: MenuId;
  /** The day. Absent: every day. */
  date?: CivilDate;
  /** The slot. Absent: every slot. */
  slot?: PlanSlot;
}

/** The form a record is edited in: every field with its label and limits, from the table that validation reads. */
export interface Form {
  /** The record itself first, then every record that stands in one of its fields. */
  records: FormRecord[];
}

/** A {@link Form} as it is handed in: what has a default may be left out. */
export interface FormInput {
  /** The record itself first, then every record that stands in one of its fields. */
  records: readonly FormRecordInput[];
}

/** What may be chosen. */
export interface FormChoice {
  /** What JSON calls it: `LUNCH`. */
  value: string;
  /** English label. */
  labelEn: string;
  /** Indonesian label. */
  labelId: string;
}

/** One field of a form. */
export interface FormField {
  /** Its name in JSON and in the paths of violations: `menuName`. */
  name: string;
  /** English label. */
  labelEn: string;
  /** Indonesian label. */
  labelId: string;
  /** What it holds. */
  kind: FieldKind;
  /** Whether it holds several of them. */
  isList: boolean;
  /** Whether it must be given. */
  isRequired: boolean;
  /** The choice in the first field of the record that it is given with, and only with; several with a comma between. */
  onlyWith?: string;
  /** The record it holds. */
  record?: string;
  /** The least number, or the fewest characters. */
  least?: Decimal;
  /** Whether `least` itself is refused. */
  isAboveLeast: boolean;
  /** The largest number, or the most characters. */
  most?: Decimal;
  /** The most entries of a list. */
  mostEntries?: number;
  /** The unit of the number: `min`, `g`. */
  unit?: string;
  /** What may be chosen. */
  choices: FormChoice[];
}

/** A {@link FormField} as it is handed in: what has a default may be left out. */
export interface FormFieldInput {
  /** Its name in JSON and in the paths of violations: `menuName`. */
  name: string;
  /** English label. */
  labelEn: string;
  /** Indonesian label. */
  labelId: string;
  /** What it holds. */
  kind: FieldKind;
  /** Whether it holds several of them. */
  isList: boolean;
  /** Whether it must be given. */
  isRequired: boolean;
  /** The choice in the first field of the record that it is given with, and only with; several with a comma between. */
  onlyWith?: string | undefined;
  /** The record it holds. */
  record?: string | undefined;
  /** The least number, or the fewest characters. */
  least?: DecimalInput | undefined;
  /** Whether `least` itself is refused. */
  isAboveLeast: boolean;
  /** The largest number, or the most characters. */
  most?: DecimalInput | undefined;
  /** The most entries of a list. */
  mostEntries?: number | undefined;
  /** The unit of the number: `min`, `g`. */
  unit?: string | undefined;
  /** What may be chosen. */
  choices: readonly FormChoice[];
}

/** The fields of one record. */
export interface FormRecord {
  /** The record: `Menu`, `MenuIngredient`. */
  name: string;
  /** Its fields, in the order of the record. */
  fields: FormField[];
}

/** A {@link FormRecord} as it is handed in: what has a default may be left out. */
export interface FormRecordInput {
  /** The record: `Menu`, `MenuIngredient`. */
  name: string;
  /** Its fields, in the order of the record. */
  fields: readonly FormFieldInput[];
}

/**
 * What a fortification programme guarantees in a food: a layer over the table's unfortified values, off unless asked for.
 *
 * Regulations state the least content, and what is sold lies above it. So the layer proves a lower end, the greater of
 * the table's value and the minimum, and leaves the upper end open: to the programme's own maximum, else to what
 * physics allows. Give no layer to a food whose table value was measured in the fortified product.
 */
export interface Fortification {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** The least content per 100 g edible portion, in the nutrient's unit. */
  minimumPer100g: number;
  /** The most content per 100 g edible portion, where the programme states one. */
  maximumPer100g?: number;
  /** The first day it holds. */
  validFrom?: CivilDate;
  /** The last day it holds. */
  validTo?: CivilDate;
  /** The regulation or label it comes from. */
  source: string;
}

/** A {@link Fortification} as it is handed in: what has a default may be left out. */
export interface FortificationInput {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** The least content per 100 g edible portion, in the nutrient's unit. */
  minimumPer100g: number;
  /** The most content per 100 g edible portion, where the programme states one. */
  maximumPer100g?: number | undefined;
  /** The first day it holds. */
  validFrom?: CivilDate | undefined;
  /** The last day it holds. */
  validTo?: CivilDate | undefined;
  /** The regulation or label it comes from. */
  source?: string | undefined;
}

/** What is not known about an ingredient. */
export type GapReason =
  /** The food table has no value for the nutrient. */
  | "VALUE_MISSING"
  /** Only total carotene is known, so vitamin A lies between two formulas. */
  | "CAROTENE_SPLIT_MISSING"
  /** How much of the purchased weight is eaten. */
  | "EDIBLE_PORTION_MISSING"
  /** How much of the nutrient survives cooking. */
  | "RETENTION_MISSING"
  /** How much of the frying oil is absorbed. */
  | "ABSORPTION_MISSING"
  /** How much is added to taste. */
  | "QUANTITY_MISSING"
  /** What the dish weighs when cooked. */
  | "COOKED_WEIGHT_MISSING"
  /** How far a fortified food lies above the least its programme guarantees. */
  | "FORTIFICATION_LEVEL_MISSING"
  ;

/** What a subscriber hears. */
export type Heard =
  /** An event. */
  | {
      heard: "EVENT";
      /** The event. */
      event: Event;
    }
  /** Events were lost: read on from the store after this number. Some that follow it may have been heard already. */
  | {
      heard: "LAGGED";
      /** The number before the least of those lost. */
      resumeAfter: number;
    }
  /** Nothing in the time given. */
  | { heard: "NOTHING" }
  ;

/** A {@link Heard} as it is handed in: what has a default may be left out. */
export type HeardInput =
  /** An event. */
  | {
      heard: "EVENT";
      /** The event. */
      event: EventInput;
    }
  /** Events were lost: read on from the store after this number. Some that follow it may have been heard already. */
  | {
      heard: "LAGGED";
      /** The number before the least of those lost. */
      resumeAfter: number;
    }
  /** Nothing in the time given. */
  | { heard: "NOTHING" }
  ;

/** Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break. */
export interface Holiday {
  /** Its name: "Hari Raya Nyepi". */
  name: string;
  /** The day, or its first. */
  date: CivilDate;
  /** Its last day, itself included. Absent: one day. */
  endDate?: CivilDate;
}

/** The holidays of a calendar. */
export interface HolidayReading {
  /** Each all-day event that settings can hold, by day and name, each once. */
  holidays: Holiday[];
  /** Events that were not taken, in the order of the file. */
  skipped: SkippedEvent[];
}

/** A {@link HolidayReading} as it is handed in: what has a default may be left out. */
export interface HolidayReadingInput {
  /** Each all-day event that settings can hold, by day and name, each once. */
  holidays: readonly Holiday[];
  /** Events that were not taken, in the order of the file. */
  skipped: readonly SkippedEvent[];
}

/** Names a request, so that the same one made again is known. */
export type IdempotencyKey = string;

/** What an import of holidays did. */
export interface ImportedHolidays {
  /** The version of the settings with them in. */
  version: number;
  /** Those that were not in the settings before. */
  added: Holiday[];
  /** Events of the calendar that were not taken. */
  skipped: SkippedEvent[];
}

/** A {@link ImportedHolidays} as it is handed in: what has a default may be left out. */
export interface ImportedHolidaysInput {
  /** The version of the settings with them in. */
  version: number;
  /** Those that were not in the settings before. */
  added: readonly Holiday[];
  /** Events of the calendar that were not taken. */
  skipped: readonly SkippedEvent[];
}

/** How much of an import was new. */
export interface ImportedRecords {
  /** Programmes that were created. */
  programs: number;
  /** Ingredients that were created. */
  ingredients: number;
  /** Prices that were noted, those of new ingredients included. */
  prices: number;
  /** Menus that were created. */
  menus: number;
}

/** What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories. */
export type ImpossibleAmount =
  /** A problem: the column is in another unit, or a digit is wrong. */
  | "PROBLEM"
  /** The table is known for a misprint here: the amount is missing. */
  | "MISSING"
  /** The table means it: FNDDS has carriers that are no food, such as 1000 g of fibre to add fibre to a recipe. */
  | "KEEP"
  ;

/** One number of an index. */
export interface IndexNumber {
  /** Its name, one of `Noun.number_fields`. */
  field: string;
  /** Its value. */
  value: number;
}

/** One field of text of an index. */
export interface IndexText {
  /** Its name, one of `Noun.text_fields`. */
  field: string;
  /** Its value, folded if it is for people. */
  value: string;
}

/** Something a kitchen buys and cooks. The name is the kitchen's; the composition is a food table's. */
export interface Ingredient {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: IngredientId;
  /** Its name. */
  name: string;
  /** Other names it is found by. */
  aliases: string[];
  /** Its food group. */
  category: FoodCategory;
  /** Whether it is of plant origin; decides which missing values may be assumed zero. */
  plant?: boolean;
  /** What 100 g edible portion contains. */
  composition: Composition;
  /** Fortification programmes over it. */
  fortifications: Fortification[];
  /** How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known. */
  ediblePortionPercent?: Decimal;
  /** Where the edible portion comes from. */
  ediblePortionSource: string;
  /** Grams in one millilitre. */
  density?: Density;
  /** What its pieces and household measures weigh. */
  measures: FoodMeasure[];
  /** How cooking changes its weight. */
  yields: CookingYield[];
  /** The key under which retention factors are looked up by cooking method. */
  retentionGroup?: string;
  /** What is stated about allergens; what is not stated is unknown. */
  allergens: AllergenStatement[];
  /** Whether it is halal. */
  halal: DietClaim;
  /** Whether it is vegetarian (no flesh; milk and egg allowed). */
  vegetarian: DietClaim;
  /** The forms it is bought in, the usual one first. */
  purchaseForms: PurchaseForm[];
}

/** A {@link Ingredient} as it is handed in: what has a default may be left out. */
export interface IngredientInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: IngredientId | undefined;
  /** Its name. */
  name: string;
  /** Other names it is found by. */
  aliases?: readonly string[] | undefined;
  /** Its food group. */
  category: FoodCategory;
  /** Whether it is of plant origin; decides which missing values may be assumed zero. */
  plant?: boolean | undefined;
  /** What 100 g edible portion contains. */
  composition?: CompositionInput | undefined;
  /** Fortification programmes over it. */
  fortifications?: readonly FortificationInput[] | undefined;
  /** How much of the purchased weight is eaten, in percent (BDD; 100 − refuse). Absent: not known. */
  ediblePortionPercent?: DecimalInput | undefined;
  /** Where the edible portion comes from. */
  ediblePortionSource?: string | undefined;
  /** Grams in one millilitre. */
  density?: DensityInput | undefined;
  /** What its pieces and household measures weigh. */
  measures?: readonly FoodMeasureInput[] | undefined;
  /** How cooking changes its weight. */
  yields?: readonly CookingYieldInput[] | undefined;
  /** The key under which retention factors are looked up by cooking method. */
  retentionGroup?: string | undefined;
  /** What is stated about allergens; what is not stated is unknown. */
  allergens?: readonly AllergenStatement[] | undefined;
  /** Whether it is halal. */
  halal?: DietClaimInput | undefined;
  /** Whether it is vegetarian (no flesh; milk and egg allowed). */
  vegetarian?: DietClaimInput | undefined;
  /** The forms it is bought in, the usual one first. */
  purchaseForms?: readonly PurchaseFormInput[] | undefined;
}

/** An ingredient with its audit. */
export interface IngredientDetail {
  /** The ingredient. */
  ingredient: Ingredient;
  /** Who created and changed it, and its version. */
  audit: Audit;
}

/** A {@link IngredientDetail} as it is handed in: what has a default may be left out. */
export interface IngredientDetailInput {
  /** The ingredient. */
  ingredient: IngredientInput;
  /** Who created and changed it, and its version. */
  audit: Audit;
}

/** Which ingredients are wanted. */
export interface IngredientFilters {
  /** Words that must all occur in name, aliases or id, whatever their case and accents. */
  search?: string;
  /** Of this food group. */
  category?: FoodCategory;
  /** With a price, or without any. */
  isPriced?: boolean;
  /** The deleted ones instead of the others. */
  deleted: boolean;
}

/** A {@link IngredientFilters} as it is handed in: what has a default may be left out. */
export interface IngredientFiltersInput {
  /** Words that must all occur in name, aliases or id, whatever their case and accents. */
  search?: string | undefined;
  /** Of this food group. */
  category?: FoodCategory | undefined;
  /** With a price, or without any. */
  isPriced?: boolean | undefined;
  /** The deleted ones instead of the others. */
  deleted?: boolean | undefined;
}

/** Names an ingredient. */
export type IngredientId = string;

/** How many days before it is eaten an ingredient is delivered. */
export interface IngredientLead {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** How many days. */
  days: number;
}

/** One line of a menu. */
export interface IngredientLine {
  /** The line. */
  lineId: LineId;
  /** The ingredient; absent if the line is a menu. */
  ingredientId?: IngredientId;
  /** The menu used as a part; absent if the line is an ingredient. */
  componentMenuId?: MenuId;
  /** The name of either. */
  name: string;
  /** How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`. */
  quantity: string;
  /** How much; absent: to taste. */
  amount?: Decimal;
  /** The unit of `amount`. */
  unit: string;
  /** Which weight the quantity is. */
  basis: ShownWord;
  /** What happens to it. */
  lineUse: ShownWord;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** How it is prepared. */
  preparationNotes?: string;
  /** The names of what may stand in for it. */
  substitutes: string[];
  /** What the whole batch uses of it. */
  cost: ShownCost;
}

/** A {@link IngredientLine} as it is handed in: what has a default may be left out. */
export interface IngredientLineInput {
  /** The line. */
  lineId: LineId;
  /** The ingredient; absent if the line is a menu. */
  ingredientId?: IngredientId | undefined;
  /** The menu used as a part; absent if the line is an ingredient. */
  componentMenuId?: MenuId | undefined;
  /** The name of either. */
  name: string;
  /** How much, in words: `2,8 kg`, `secukupnya, paling banyak 50 g`. */
  quantity: string;
  /** How much; absent: to taste. */
  amount?: DecimalInput | undefined;
  /** The unit of `amount`. */
  unit: string;
  /** Which weight the quantity is. */
  basis: ShownWord;
  /** What happens to it. */
  lineUse: ShownWord;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** How it is prepared. */
  preparationNotes?: string | undefined;
  /** The names of what may stand in for it. */
  substitutes: readonly string[];
  /** What the whole batch uses of it. */
  cost: ShownCostInput;
}

/** One page of ingredients. */
export interface IngredientPage {
  /** The ingredients. */
  ingredients: IngredientDetail[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string;
}

/** A {@link IngredientPage} as it is handed in: what has a default may be left out. */
export interface IngredientPageInput {
  /** The ingredients. */
  ingredients: readonly IngredientDetailInput[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string | undefined;
}

/**
 * What is to change about an ingredient. A field that is absent stays as it is; `clear` names those that are to be
 * absent.
 */
export interface IngredientUpdate {
  /** The ingredient. */
  id: IngredientId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  name?: string;
  /** Other names it is found by, all of them. */
  aliases?: string[];
  /** Its food group. */
  category?: FoodCategory;
  /** Whether it is of plant origin. */
  plant?: boolean;
  /** What 100 g edible portion contains, all of it. */
  composition?: Composition;
  /** Fortification programmes over it, all of them. */
  fortifications?: Fortification[];
  /** How much of the purchased weight is eaten, in percent. */
  ediblePortionPercent?: Decimal;
  /** Where the edible portion comes from. */
  ediblePortionSource?: string;
  /** Grams in one millilitre. */
  density?: Density;
  /** What its pieces and household measures weigh, all of them. */
  measures?: FoodMeasure[];
  /** How cooking changes its weight, all of it. */
  yields?: CookingYield[];
  /** The key under which retention factors are looked up. */
  retentionGroup?: string;
  /** What is stated about allergens, all of it. */
  allergens?: AllergenStatement[];
  /** Whether it is halal. */
  halal?: DietClaim;
  /** Whether it is vegetarian. */
  vegetarian?: DietClaim;
  /** The forms it is bought in, all of them. */
  purchaseForms?: PurchaseForm[];
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear: string[];
}

/** A {@link IngredientUpdate} as it is handed in: what has a default may be left out. */
export interface IngredientUpdateInput {
  /** The ingredient. */
  id: IngredientId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  name?: string | undefined;
  /** Other names it is found by, all of them. */
  aliases?: readonly string[] | undefined;
  /** Its food group. */
  category?: FoodCategory | undefined;
  /** Whether it is of plant origin. */
  plant?: boolean | undefined;
  /** What 100 g edible portion contains, all of it. */
  composition?: CompositionInput | undefined;
  /** Fortification programmes over it, all of them. */
  fortifications?: readonly FortificationInput[] | undefined;
  /** How much of the purchased weight is eaten, in percent. */
  ediblePortionPercent?: DecimalInput | undefined;
  /** Where the edible portion comes from. */
  ediblePortionSource?: string | undefined;
  /** Grams in one millilitre. */
  density?: DensityInput | undefined;
  /** What its pieces and household measures weigh, all of them. */
  measures?: readonly FoodMeasureInput[] | undefined;
  /** How cooking changes its weight, all of it. */
  yields?: readonly CookingYieldInput[] | undefined;
  /** The key under which retention factors are looked up. */
  retentionGroup?: string | undefined;
  /** What is stated about allergens, all of it. */
  allergens?: readonly AllergenStatement[] | undefined;
  /** Whether it is halal. */
  halal?: DietClaimInput | undefined;
  /** Whether it is vegetarian. */
  vegetarian?: DietClaimInput | undefined;
  /** The forms it is bought in, all of them. */
  purchaseForms?: readonly PurchaseFormInput[] | undefined;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear?: readonly string[] | undefined;
}

/** What the values of a reference table are. */
export type IntakeLevel =
  /** What a healthy group should get in a day (AKG, RDA, AI). */
  | "RECOMMENDED"
  /** The most a day should bring (upper level, population limit). */
  | "MAXIMUM"
  ;

/** One group's row of a reference table. */
export interface IntakeRow {
  /** The group. */
  group: string;
  /** Its daily intake of each nutrient of the table, in the nutrient's unit. */
  daily: number[];
}

/** A {@link IntakeRow} as it is handed in: what has a default may be left out. */
export interface IntakeRowInput {
  /** The group. */
  group: string;
  /** Its daily intake of each nutrient of the table, in the nutrient's unit. */
  daily: readonly number[];
}

/** A table of daily reference intakes, laid out as regulations print it: nutrients across, groups down. */
export interface IntakeTable {
  /** What it is called. */
  title: string;
  /** Where its values come from. */
  source: string;
  /** What its values are. */
  level: IntakeLevel;
  /** Its columns; each key carries the unit. */
  nutrients: NutrientKey[];
  /** Its rows. */
  rows: IntakeRow[];
}

/** A {@link IntakeTable} as it is handed in: what has a default may be left out. */
export interface IntakeTableInput {
  /** What it is called. */
  title?: string | undefined;
  /** Where its values come from. */
  source: string;
  /** What its values are. */
  level?: IntakeLevel | undefined;
  /** Its columns; each key carries the unit. */
  nutrients: readonly NutrientKey[];
  /** Its rows. */
  rows: readonly IntakeRowInput[];
}

/** What holds for a whole kitchen. */
export interface KitchenSettings {
  /** The one currency of its prices, rates and budgets. */
  currency: Currency;
  /** The language of its messages. */
  language: Language;
  /** The IANA time zone that decides which day it is: `Asia/Jakarta`. */
  timeZone: string;
  /** Sets of household measures in force beside `si` and `count`: `indonesia`. */
  measureSets: string[];
  /** Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`. */
  foodTablePriority: string[];
  /** Which of the prices seen counts. */
  pricePolicy: PricePolicy;
  /** Prices of this region, or of none, come before the others. */
  priceRegion?: string;
  /** Prices of this supplier come before the others. */
  priceSupplier?: string;
  /** A price older than this many days is used with a warning. */
  maximumPriceAgeDays?: number;
  /** Everything it pays beside ingredients. */
  rates: CostRates;
  /** The standard its menus are judged by, where no programme says otherwise. */
  defaultStandard: StandardId;
  /** Whether fortification programmes count that hold on the day. */
  fortified: boolean;
  /** Days without service. */
  holidays: Holiday[];
  /** When each meal is eaten, where no programme says otherwise. */
  serviceTimes: ProgramMeal[];
  /** When they were first written. */
  createdAt?: Timestamp;
  /** When they were last changed. */
  updatedAt?: Timestamp;
  /** Who wrote them first. */
  createdBy?: ActorId;
  /** Who changed them last. */
  updatedBy?: ActorId;
  /** Counts their changes; 0 before they are stored. */
  version: number;
}

/** A {@link KitchenSettings} as it is handed in: what has a default may be left out. */
export interface KitchenSettingsInput {
  /** The one currency of its prices, rates and budgets. */
  currency: Currency;
  /** The language of its messages. */
  language: Language;
  /** The IANA time zone that decides which day it is: `Asia/Jakarta`. */
  timeZone: string;
  /** Sets of household measures in force beside `si` and `count`: `indonesia`. */
  measureSets: readonly string[];
  /** Food tables in the order in which one is taken before another when foods are imported: `TKPI-2017`. */
  foodTablePriority?: readonly string[] | undefined;
  /** Which of the prices seen counts. */
  pricePolicy?: PricePolicyInput | undefined;
  /** Prices of this region, or of none, come before the others. */
  priceRegion?: string | undefined;
  /** Prices of this supplier come before the others. */
  priceSupplier?: string | undefined;
  /** A price older than this many days is used with a warning. */
  maximumPriceAgeDays?: number | undefined;
  /** Everything it pays beside ingredients. */
  rates?: CostRatesInput | undefined;
  /** The standard its menus are judged by, where no programme says otherwise. */
  defaultStandard: StandardId;
  /** Whether fortification programmes count that hold on the day. */
  fortified?: boolean | undefined;
  /** Days without service. */
  holidays?: readonly Holiday[] | undefined;
  /** When each meal is eaten, where no programme says otherwise. */
  serviceTimes?: readonly ProgramMeal[] | undefined;
  /** When they were first written. */
  createdAt?: Timestamp | undefined;
  /** When they were last changed. */
  updatedAt?: Timestamp | undefined;
  /** Who wrote them first. */
  createdBy?: ActorId | undefined;
  /** Who changed them last. */
  updatedBy?: ActorId | undefined;
  /** Counts their changes; 0 before they are stored. */
  version?: number | undefined;
}

/** A time on the day of the sheet, or on a day before it. */
export interface KitchenTime {
  /** 0 on the day of the sheet, -1 on the day before. */
  dayOffset: number;
  /** The time of that day. */
  time: TimeOfDay;
}

/** A language that gizi speaks. */
export type Language =
  /** English. */
  | "EN"
  /** Indonesian. */
  | "ID"
  ;

/** A dish that is left out because a required limit cannot be judged with it: nobody knows its most. */
export interface LeftOut {
  /** The dish. */
  menuId: MenuId;
  /** The rule. */
  rule: RuleId;
  /** The nutrient that has no known upper end. */
  nutrient: NutrientKey;
}

/** What is likely, but not proved. */
export type Likely =
  /** Met even if every missing value is as high as the highest of its food group. */
  | "MET"
  /** Low even then. */
  | "LOW"
  ;

/** The limits of a rule, both inclusive. */
export interface Limit {
  /** The audiences it holds for; empty: all. */
  audiences: AudienceKey[];
  /** The portion size it holds for; absent: all. */
  portion?: PortionKey;
  /** At least. */
  min?: Decimal;
  /** At most. */
  max?: Decimal;
}

/** A {@link Limit} as it is handed in: what has a default may be left out. */
export interface LimitInput {
  /** The audiences it holds for; empty: all. */
  audiences?: readonly AudienceKey[] | undefined;
  /** The portion size it holds for; absent: all. */
  portion?: PortionKey | undefined;
  /** At least. */
  min?: DecimalInput | undefined;
  /** At most. */
  max?: DecimalInput | undefined;
}

/** Where a text prints another limit than its own rule gives: by more than half a printed unit. */
export interface LimitDifference {
  /** The rule. */
  rule: RuleId;
  /** The nutrient. */
  nutrient: NutrientKey;
  /** Which limit. */
  side: LimitSide;
  /** What the rule gives. */
  computed: number;
  /** What is printed. */
  printed: number;
}

/** Where limits come from. */
export type LimitOrigin =
  /** The rule states them. */
  | { origin: "STATED" }
  /** A share of a daily reference. */
  | {
      origin: "SHARE_OF_DAY";
      /** The reference for a whole day. */
      daily: number;
      /** Percent of it, at least. */
      minPercent?: number;
      /** Percent of it, at most. */
      maxPercent?: number;
    }
  /** The text prints them. */
  | {
      origin: "PRINTED";
      /** Where. */
      source: string;
    }
  ;

/** A side of a rule. */
export type LimitSide =
  /** The lower limit. */
  | "MINIMUM"
  /** The upper limit. */
  | "MAXIMUM"
  ;

/** What is chosen about one line. */
export interface LineChoice {
  /** The menu the line stands in, at any depth. */
  menuId: MenuId;
  /** The line. */
  lineId: LineId;
  /** Whether an optional line is taken. */
  include: boolean;
  /** The substitute that stands in for it. */
  substitute?: IngredientId;
}

/** Names one line of a menu. */
export type LineId = string;

/** One nutrient of a line. */
export interface LineNutrient {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** What one serving gets of it from this line. */
  serving: Bounds;
}

/** What one ingredient line, at the end of the nesting, brings to one serving. */
export interface LineNutrition {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The names of the menus between, outermost first; empty for a line of the menu itself. */
  within: string[];
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** Grams as bought, for the whole batch. */
  asPurchased: DecimalRange;
  /** Grams raw and cleaned that are eaten, for the whole batch. */
  edible: DecimalRange;
  /** Each nutrient of the registry, in its order, for one serving. Water is before the moisture change. */
  nutrients: LineNutrient[];
}

/** A {@link LineNutrition} as it is handed in: what has a default may be left out. */
export interface LineNutritionInput {
  /** The line of the menu itself it hangs on. */
  lineId: LineId;
  /** The names of the menus between, outermost first; empty for a line of the menu itself. */
  within: readonly string[];
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** Grams as bought, for the whole batch. */
  asPurchased: DecimalRangeInput;
  /** Grams raw and cleaned that are eaten, for the whole batch. */
  edible: DecimalRangeInput;
  /** Each nutrient of the registry, in its order, for one serving. Water is before the moisture change. */
  nutrients: readonly LineNutrient[];
}

/** What one portion size gets of one line. */
export interface LinePortion {
  /** The portion size. */
  key: PortionKey;
  /** The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole. */
  quantity: Decimal;
}

/** A {@link LinePortion} as it is handed in: what has a default may be left out. */
export interface LinePortionInput {
  /** The portion size. */
  key: PortionKey;
  /** The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole. */
  quantity: DecimalInput;
}

/** What happens to the quantity of a line. */
export type LineUse =
  /** All of it is eaten. */
  | "EATEN"
  /** It is poured to fry in: all of it is paid, only what is absorbed is eaten. */
  | "FRYING_OIL"
  ;

/** Something that is decided. */
export interface LinearColumn {
  /** What a unit of it adds to the objective. */
  cost: number;
  /** The most. Absent: none. */
  high?: number;
  /** The dish that it serves: 0 or 1. Absent: how far advice is broken, or whether something occurs; any number. */
  choice?: SlotChoice;
}

/** A sum of columns that lies between limits, which are inclusive. */
export interface LinearRow {
  /** The rule it comes from. Absent: a slot, or part of the objective. */
  rule?: RuleId;
  /** The least. Absent: none. */
  low?: number;
  /** The most. Absent: none. */
  high?: number;
  /** What is added up, each column once. */
  terms: LinearTerm[];
}

/** A {@link LinearRow} as it is handed in: what has a default may be left out. */
export interface LinearRowInput {
  /** The rule it comes from. Absent: a slot, or part of the objective. */
  rule?: RuleId | undefined;
  /** The least. Absent: none. */
  low?: number | undefined;
  /** The most. Absent: none. */
  high?: number | undefined;
  /** What is added up, each column once. */
  terms: readonly LinearTerm[];
}

/** A column times a value. */
export interface LinearTerm {
  /** The place of the column. */
  column: number;
  /** How much of it. */
  value: number;
}

/** A reference to another record, or to anything else one looks back from. */
export interface Link {
  /** What kind of reference: `ingredient`, `menu`, `allergen`. */
  label: string;
  /** What it refers to. */
  target: string;
}

/**
 * What really happened at one assignment: how much was cooked, served and thrown away, and what it cost.
 *
 * Whatever is absent was not recorded. It is never taken for nothing, nor for what was planned.
 */
export interface MealActual {
  /** The assignment it is about, which has one of these. */
  id: AssignmentId;
  /** The plan of the assignment. Empty: the kitchen writes it in. */
  planId: PlanId;
  /** How many portions, by menu and size, and by audience where they were counted so. */
  portions: ActualPortions[];
  /** Kilograms left on the trays of everybody who ate. */
  plateWasteKg?: Decimal;
  /** What it cost. Absent: what is stated of the purchases, if their amounts are. */
  cost?: ActualCost;
  /** What was bought for it. */
  bought: ActualPurchase[];
  /** What else there is to say. */
  notes?: string;
  /** When it was recorded. */
  createdAt?: Timestamp;
  /** When it was last corrected. */
  updatedAt?: Timestamp;
  /** Who recorded it. */
  createdBy?: ActorId;
  /** Who corrected it last. */
  updatedBy?: ActorId;
  /** Counts its corrections; 0 before it is stored. */
  version: number;
}

/** A {@link MealActual} as it is handed in: what has a default may be left out. */
export interface MealActualInput {
  /** The assignment it is about, which has one of these. */
  id: AssignmentId;
  /** The plan of the assignment. Empty: the kitchen writes it in. */
  planId?: PlanId | undefined;
  /** How many portions, by menu and size, and by audience where they were counted so. */
  portions?: readonly ActualPortionsInput[] | undefined;
  /** Kilograms left on the trays of everybody who ate. */
  plateWasteKg?: DecimalInput | undefined;
  /** What it cost. Absent: what is stated of the purchases, if their amounts are. */
  cost?: ActualCostInput | undefined;
  /** What was bought for it. */
  bought?: readonly ActualPurchaseInput[] | undefined;
  /** What else there is to say. */
  notes?: string | undefined;
  /** When it was recorded. */
  createdAt?: Timestamp | undefined;
  /** When it was last corrected. */
  updatedAt?: Timestamp | undefined;
  /** Who recorded it. */
  createdBy?: ActorId | undefined;
  /** Who corrected it last. */
  updatedBy?: ActorId | undefined;
  /** Counts its corrections; 0 before it is stored. */
  version?: number | undefined;
}

/** One target judged. */
export interface MealFinding {
  /** What was observed, in the unit of the limit. */
  observed: Bounds;
  /** For the audience's mean; never with an estimate or reasons. */
  verdict: Verdict;
  /** How much the broken or undecided side weighs; absent if the rule is met. */
  severity?: Severity;
  /** The group of the audience that fares worst, if it fares worse than the mean. */
  worstMember?: string;
}

/** A {@link MealFinding} as it is handed in: what has a default may be left out. */
export interface MealFindingInput {
  /** What was observed, in the unit of the limit. */
  observed: Bounds;
  /** For the audience's mean; never with an estimate or reasons. */
  verdict: VerdictInput;
  /** How much the broken or undecided side weighs; absent if the rule is met. */
  severity?: Severity | undefined;
  /** The group of the audience that fares worst, if it fares worse than the mean. */
  worstMember?: string | undefined;
}

/** One menu judged by `NutrientRules`. */
export interface MealJudgement {
  /** The verdict over all required sides of these rules. */
  outcome: Outcome;
  /** One for each of `NutrientRules.targets`, in that order. */
  findings: MealFinding[];
}

/** A {@link MealJudgement} as it is handed in: what has a default may be left out. */
export interface MealJudgementInput {
  /** The verdict over all required sides of these rules. */
  outcome: Outcome;
  /** One for each of `NutrientRules.targets`, in that order. */
  findings: readonly MealFindingInput[];
}

/** One meal of the day. */
export interface MealService {
  /** The meal. */
  mealType: MealType;
  /** When it is eaten. Absent: nobody said, and nothing has a time. */
  serviceTime?: TimeOfDay;
  /** When cooking must be done, so that it is packed and delivered in time. */
  ready?: KitchenTime;
  /** What is cooked, by menu. */
  menus: ProductionMenu[];
}

/** A {@link MealService} as it is handed in: what has a default may be left out. */
export interface MealServiceInput {
  /** The meal. */
  mealType: MealType;
  /** When it is eaten. Absent: nobody said, and nothing has a time. */
  serviceTime?: TimeOfDay | undefined;
  /** When cooking must be done, so that it is packed and delivered in time. */
  ready?: KitchenTime | undefined;
  /** What is cooked, by menu. */
  menus: readonly ProductionMenuInput[];
}

/** The share of the daily reference that a meal should bring, in percent. */
export interface MealShare {
  /** The meal; absent: any other. */
  mealType?: MealType;
  /** At least. */
  min: Decimal;
  /** At most. */
  max: Decimal;
}

/** A {@link MealShare} as it is handed in: what has a default may be left out. */
export interface MealShareInput {
  /** The meal; absent: any other. */
  mealType?: MealType | undefined;
  /** At least. */
  min: DecimalInput;
  /** At most. */
  max: DecimalInput;
}

/** The meal a tray is served at. */
export type MealType =
  /** Breakfast. */
  | "BREAKFAST"
  /** The morning snack; `SNACK` is read as this. */
  | "SNACK_MORNING"
  /** Lunch. */
  | "LUNCH"
  /** The afternoon snack. */
  | "SNACK_AFTERNOON"
  /** Dinner. */
  | "DINNER"
  ;

/** What a rule measures. */
export type Measure =
  /** The amount of each nutrient, in its own unit. */
  | {
      kind: "NUTRIENT";
      /** The nutrients. */
      nutrients: NutrientKey[];
    }
  /**
   * The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
   * limits the audience's own share counts.
   */
  | {
      kind: "SHARE_OF_DAY";
      /** The nutrients. */
      nutrients: NutrientKey[];
      /** The reference: what is recommended, or the most a day should bring. */
      level: IntakeLevel;
    }
  /** The energy a nutrient gives, in percent of all energy: a ratio of sums. */
  | {
      kind: "PERCENT_OF_ENERGY";
      /** The nutrient, in grams. */
      nutrient: NutrientKey;
      /** kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol. */
      kcalPerGram: Decimal;
    }
  /** How much of a food-group component is credited. In a period: the mean of a feeding day times `days`. */
  | {
      kind: "COMPONENT";
      /** Its key: `vegetables`. */
      component: string;
      /** What credits and limits are in. */
      unit: ComponentUnit;
      /** A dish of these courses counts as 1 where it states no credits. */
      courses: Course[];
      /** The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said. */
      days: number;
    }
  /** How many dishes fit a description: in a meal, in a day, or in every window of days within a period. */
  | {
      kind: "DISHES";
      /** The description. */
      dishes: DishFilter;
      /** What is counted. */
      count: DishCount;
      /** Days in a row that are looked at in a period; absent: the whole period. */
      windowDays?: number;
    }
  /** The weight of these courses, in percent of all dishes with a weight. */
  | {
      kind: "PLATE_SHARE";
      /** The courses. */
      courses: Course[];
    }
  /** Cost of one portion. */
  | {
      kind: "COST";
      /** The cost components that are summed. */
      components: CostComponent[];
      /** Which ingredient cost is judged. */
      costBasis: CostBasis;
      /** The currency of the limits. */
      currency: Currency;
    }
  /** An allergen. Only a meal that is stated to be free of it passes. */
  | {
      kind: "FREE_OF";
      /** Its code in the allergen registry: `PEANUT`. */
      allergen: string;
    }
  /** A diet. Only a meal that is stated to fit it passes. */
  | {
      kind: "DIET";
      /** The diet. */
      diet: Diet;
    }
  ;

/** A {@link Measure} as it is handed in: what has a default may be left out. */
export type MeasureInput =
  /** The amount of each nutrient, in its own unit. */
  | {
      kind: "NUTRIENT";
      /** The nutrients. */
      nutrients: readonly NutrientKey[];
    }
  /**
   * The amount of each nutrient against the audience's daily reference. Limits are percent of the day; without
   * limits the audience's own share counts.
   */
  | {
      kind: "SHARE_OF_DAY";
      /** The nutrients. */
      nutrients: readonly NutrientKey[];
      /** The reference: what is recommended, or the most a day should bring. */
      level?: IntakeLevel | undefined;
    }
  /** The energy a nutrient gives, in percent of all energy: a ratio of sums. */
  | {
      kind: "PERCENT_OF_ENERGY";
      /** The nutrient, in grams. */
      nutrient: NutrientKey;
      /** kcal that one gram gives: 4 for protein and carbohydrate, 9 for fat, 7 for alcohol. */
      kcalPerGram: DecimalInput;
    }
  /** How much of a food-group component is credited. In a period: the mean of a feeding day times `days`. */
  | {
      kind: "COMPONENT";
      /** Its key: `vegetables`. */
      component: string;
      /** What credits and limits are in. */
      unit: ComponentUnit;
      /** A dish of these courses counts as 1 where it states no credits. */
      courses?: readonly Course[] | undefined;
      /** The feeding days a period's limit is printed for, such as 5 for a school week; 1 unless said. */
      days?: number | undefined;
    }
  /** How many dishes fit a description: in a meal, in a day, or in every window of days within a period. */
  | {
      kind: "DISHES";
      /** The description. */
      dishes: DishFilterInput;
      /** What is counted. */
      count?: DishCount | undefined;
      /** Days in a row that are looked at in a period; absent: the whole period. */
      windowDays?: number | undefined;
    }
  /** The weight of these courses, in percent of all dishes with a weight. */
  | {
      kind: "PLATE_SHARE";
      /** The courses. */
      courses: readonly Course[];
    }
  /** Cost of one portion. */
  | {
      kind: "COST";
      /** The cost components that are summed. */
      components: readonly CostComponent[];
      /** Which ingredient cost is judged. */
      costBasis?: CostBasis | undefined;
      /** The currency of the limits. */
      currency: Currency;
    }
  /** An allergen. Only a meal that is stated to be free of it passes. */
  | {
      kind: "FREE_OF";
      /** Its code in the allergen registry: `PEANUT`. */
      allergen: string;
    }
  /** A diet. Only a meal that is stated to fit it passes. */
  | {
      kind: "DIET";
      /** The diet. */
      diet: Diet;
    }
  ;

/** A unit as the table declares it. */
export interface MeasureUnit {
  /** The measure set it belongs to: `si`, `us`, `indonesia`, … */
  set: string;
  /** The key quantities carry. */
  key: string;
  /** What it measures. */
  dimension: Dimension;
  /** Grams, millilitres or pieces in one unit. */
  factor: Decimal;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Other spellings that are read as this unit, in lower case. */
  aliases: string[];
  /** Where the factor comes from. */
  source: string;
}

/** A {@link MeasureUnit} as it is handed in: what has a default may be left out. */
export interface MeasureUnitInput {
  /** The measure set it belongs to: `si`, `us`, `indonesia`, … */
  set: string;
  /** The key quantities carry. */
  key: string;
  /** What it measures. */
  dimension: Dimension;
  /** Grams, millilitres or pieces in one unit. */
  factor: DecimalInput;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Other spellings that are read as this unit, in lower case. */
  aliases: readonly string[];
  /** Where the factor comes from. */
  source: string;
}

/** One group of an audience, judged against its own limits. */
export interface MemberFinding {
  /** The group, with its increment behind a `+`. */
  member: string;
  /** Against what. */
  limit: Target;
  /** The verdict. */
  verdict: Verdict;
  /** How much the broken or undecided side weighs here, at most the standard's `member_severity`. */
  severity?: Severity;
  /** The finding in words. */
  message: Message;
}

/** A {@link MemberFinding} as it is handed in: what has a default may be left out. */
export interface MemberFindingInput {
  /** The group, with its increment behind a `+`. */
  member: string;
  /** Against what. */
  limit: Target;
  /** The verdict. */
  verdict: VerdictInput;
  /** How much the broken or undecided side weighs here, at most the standard's `member_severity`. */
  severity?: Severity | undefined;
  /** The finding in words. */
  message: MessageInput;
}

/** A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines. */
export interface Menu {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code, unique in the kitchen. */
  menuCode?: string;
  /** The programme it is cooked for; required of a tray. */
  programId?: ProgramId;
  /** What it is. */
  kind: MenuKind;
  /** The meal it is served at; required of a tray. */
  mealType?: MealType;
  /** Its place on a tray. */
  course?: Course;
  /** How many servings the lines are written for. */
  servings: Decimal;
  /** Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too. */
  servingSize?: Decimal;
  /**
   * Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
   * Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
   */
  moistureChangePercent?: Decimal;
  /** How it is cooked; decides retention where a line does not. */
  cookingMethod?: CookingMethod;
  /** Minutes of preparation. */
  preparationTime: number;
  /** Minutes of cooking. */
  cookingTime: number;
  /** How hard it is. */
  difficulty?: DifficultyLevel;
  /** What it is, for people. */
  description?: string;
  /** How it is cooked, in prose; the steps say it in order. */
  instructions?: string;
  /** The food whose repetition variety rules watch: `CHICKEN`, `EGG`. */
  mainProtein?: string;
  /** Its dominant colour, for variety. */
  colour?: string;
  /** Food-group components one serving is credited with. */
  foodGroupCredits: FoodGroupCredit[];
  /** The portion sizes it is served in. */
  portions: Portion[];
  /** Its lines. */
  ingredients: MenuIngredient[];
  /** Its recipe. */
  recipeSteps: RecipeStep[];
  /** Nutrient values somebody typed in; they replace the computed ones and are shown as such. */
  declaredNutrition?: DeclaredNutrition;
  /** Costs somebody typed in; they replace the computed ones and are shown as such. */
  declaredCost?: DeclaredCost;
  /** A picture. */
  imageUrl?: string;
  /** The picture in words. */
  imageAlt?: string;
  /** Whether it may be planned. */
  isActive: boolean;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes; 0 before it is stored. */
  version: number;
}

/** A {@link Menu} as it is handed in: what has a default may be left out. */
export interface MenuInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: MenuId | undefined;
  /** Its name. */
  menuName: string;
  /** Its code, unique in the kitchen. */
  menuCode?: string | undefined;
  /** The programme it is cooked for; required of a tray. */
  programId?: ProgramId | undefined;
  /** What it is. */
  kind?: MenuKind | undefined;
  /** The meal it is served at; required of a tray. */
  mealType?: MealType | undefined;
  /** Its place on a tray. */
  course?: Course | undefined;
  /** How many servings the lines are written for. */
  servings?: DecimalInput | undefined;
  /** Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too. */
  servingSize?: DecimalInput | undefined;
  /**
   * Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
   * Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
   */
  moistureChangePercent?: DecimalInput | undefined;
  /** How it is cooked; decides retention where a line does not. */
  cookingMethod?: CookingMethod | undefined;
  /** Minutes of preparation. */
  preparationTime?: number | undefined;
  /** Minutes of cooking. */
  cookingTime?: number | undefined;
  /** How hard it is. */
  difficulty?: DifficultyLevel | undefined;
  /** What it is, for people. */
  description?: string | undefined;
  /** How it is cooked, in prose; the steps say it in order. */
  instructions?: string | undefined;
  /** The food whose repetition variety rules watch: `CHICKEN`, `EGG`. */
  mainProtein?: string | undefined;
  /** Its dominant colour, for variety. */
  colour?: string | undefined;
  /** Food-group components one serving is credited with. */
  foodGroupCredits?: readonly FoodGroupCreditInput[] | undefined;
  /** The portion sizes it is served in. */
  portions?: readonly PortionInput[] | undefined;
  /** Its lines. */
  ingredients?: readonly MenuIngredientInput[] | undefined;
  /** Its recipe. */
  recipeSteps?: readonly RecipeStepInput[] | undefined;
  /** Nutrient values somebody typed in; they replace the computed ones and are shown as such. */
  declaredNutrition?: DeclaredNutritionInput | undefined;
  /** Costs somebody typed in; they replace the computed ones and are shown as such. */
  declaredCost?: DeclaredCostInput | undefined;
  /** A picture. */
  imageUrl?: string | undefined;
  /** The picture in words. */
  imageAlt?: string | undefined;
  /** Whether it may be planned. */
  isActive?: boolean | undefined;
  /** When it was created. */
  createdAt?: Timestamp | undefined;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** Who created it. */
  createdBy?: ActorId | undefined;
  /** Who changed it last. */
  updatedBy?: ActorId | undefined;
  /** Counts its changes; 0 before it is stored. */
  version?: number | undefined;
}

/** A menu on a card. Amounts and cost are of one serving. */
export interface MenuCard {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string;
  /** The programme it is cooked for. */
  programId?: ProgramId;
  /** What it is. */
  kind: ShownWord;
  /** The meal it is served at. */
  mealType?: ShownWord;
  /** Its place on a tray. */
  course?: ShownWord;
  /** How hard it is. */
  difficulty?: ShownWord;
  /** What it is, for people. */
  description?: string;
  /** A picture. */
  imageUrl?: string;
  /** The picture in words; the menu's name where nobody wrote any. */
  imageAlt: string;
  /** Energy. */
  energy: ShownAmount;
  /** Protein. */
  protein: ShownAmount;
  /** Preparation and cooking together. */
  time: ShownMinutes;
  /** What it costs, as far as the cost was calculated. */
  cost: ShownCost;
  /** Whether it may be planned. */
  isActive: boolean;
  /** That in words. */
  status: string;
}

/** A {@link MenuCard} as it is handed in: what has a default may be left out. */
export interface MenuCardInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string | undefined;
  /** The programme it is cooked for. */
  programId?: ProgramId | undefined;
  /** What it is. */
  kind: ShownWord;
  /** The meal it is served at. */
  mealType?: ShownWord | undefined;
  /** Its place on a tray. */
  course?: ShownWord | undefined;
  /** How hard it is. */
  difficulty?: ShownWord | undefined;
  /** What it is, for people. */
  description?: string | undefined;
  /** A picture. */
  imageUrl?: string | undefined;
  /** The picture in words; the menu's name where nobody wrote any. */
  imageAlt: string;
  /** Energy. */
  energy: ShownAmount;
  /** Protein. */
  protein: ShownAmount;
  /** Preparation and cooking together. */
  time: ShownMinutes;
  /** What it costs, as far as the cost was calculated. */
  cost: ShownCostInput;
  /** Whether it may be planned. */
  isActive: boolean;
  /** That in words. */
  status: string;
}

/** What a copy of a menu is called. */
export interface MenuCopy {
  /** The menu that is copied. */
  id: MenuId;
  /** The copy's id; absent: a new one. */
  newId?: MenuId;
  /** The copy's name. */
  menuName: string;
  /** The copy's code. */
  menuCode?: string;
}

/**
 * What is computed about a menu: nutrition and cost of one serving of the reference portion, allergens and diets.
 *
 * It always equals a computation from scratch with the records as they are, at its date. Prices are dated: a price of
 * a later day counts once the kitchen is refreshed to that day.
 */
export interface MenuDerived {
  /** The date of the prices and fortification programmes. */
  asOf: CivilDate;
  /** The revision of the kitchen with which these values came to be. */
  revision: number;
  /** Whether every value of it is one known number. */
  complete: boolean;
  /** The ten nutrients of the menu record, per serving. Empty if they could not be calculated. */
  nutrients: DerivedNutrient[];
  /** What one serving costs. Absent if it could not be calculated. */
  costPerServing?: CostBounds;
  /** Whether the allergens could be told; if not, nothing of them is known. */
  allergensKnown: boolean;
  /** Every allergen of the registry that the menu is not free of. */
  allergens: AllergenStatement[];
  /** Whether it is halal. */
  halal: DietStatus;
  /** Whether it is vegetarian. */
  vegetarian: DietStatus;
  /** What kept values from being calculated. */
  problems: DerivedProblem[];
}

/** A {@link MenuDerived} as it is handed in: what has a default may be left out. */
export interface MenuDerivedInput {
  /** The date of the prices and fortification programmes. */
  asOf: CivilDate;
  /** The revision of the kitchen with which these values came to be. */
  revision: number;
  /** Whether every value of it is one known number. */
  complete: boolean;
  /** The ten nutrients of the menu record, per serving. Empty if they could not be calculated. */
  nutrients: readonly DerivedNutrient[];
  /** What one serving costs. Absent if it could not be calculated. */
  costPerServing?: CostBoundsInput | undefined;
  /** Whether the allergens could be told; if not, nothing of them is known. */
  allergensKnown: boolean;
  /** Every allergen of the registry that the menu is not free of. */
  allergens: readonly AllergenStatement[];
  /** Whether it is halal. */
  halal: DietStatus;
  /** Whether it is vegetarian. */
  vegetarian: DietStatus;
  /** What kept values from being calculated. */
  problems: readonly DerivedProblem[];
}

/** A menu with all that is known of it. */
export interface MenuDetail {
  /** The menu. */
  menu: Menu;
  /** When it was deleted; absent: it is not. */
  deletedAt?: Timestamp;
  /** What is computed about it. */
  derived?: MenuDerived;
}

/** A {@link MenuDetail} as it is handed in: what has a default may be left out. */
export interface MenuDetailInput {
  /** The menu. */
  menu: MenuInput;
  /** When it was deleted; absent: it is not. */
  deletedAt?: Timestamp | undefined;
  /** What is computed about it. */
  derived?: MenuDerivedInput | undefined;
}

/** What a menu's lines say about allergens and diets. Optional lines count always. */
export interface MenuDiet {
  /** Every allergen asked for, in that order. */
  allergens: AllergenFinding[];
  /** Halal only if every ingredient is. */
  halal: DietFinding;
  /** Vegetarian only if every ingredient is. */
  vegetarian: DietFinding;
}

/** A {@link MenuDiet} as it is handed in: what has a default may be left out. */
export interface MenuDietInput {
  /** Every allergen asked for, in that order. */
  allergens: readonly AllergenFindingInput[];
  /** Halal only if every ingredient is. */
  halal: DietFindingInput;
  /** Vegetarian only if every ingredient is. */
  vegetarian: DietFindingInput;
}

/** What changed about an approved menu. Values are per serving of the reference portion. */
export interface MenuDrift {
  /** The menu. */
  menuId: MenuId;
  /** Its name when it was signed. */
  menuName: string;
  /** What is no longer as it was; never empty. */
  kinds: DriftKind[];
  /** Its version when it was signed. */
  approvedVersion: number;
  /** Its version now. Absent: it is deleted. */
  version?: number;
  /** Each nutrient that changed. */
  nutrients: NutrientDrift[];
  /** What it cost when it was signed. Absent: it could not be calculated. */
  approvedCost?: CostBounds;
  /** What it costs now. Absent: it cannot be calculated, or the menu is deleted. */
  cost?: CostBounds;
}

/** A {@link MenuDrift} as it is handed in: what has a default may be left out. */
export interface MenuDriftInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name when it was signed. */
  menuName: string;
  /** What is no longer as it was; never empty. */
  kinds: readonly DriftKind[];
  /** Its version when it was signed. */
  approvedVersion: number;
  /** Its version now. Absent: it is deleted. */
  version?: number | undefined;
  /** Each nutrient that changed. */
  nutrients: readonly NutrientDrift[];
  /** What it cost when it was signed. Absent: it could not be calculated. */
  approvedCost?: CostBoundsInput | undefined;
  /** What it costs now. Absent: it cannot be calculated, or the menu is deleted. */
  cost?: CostBoundsInput | undefined;
}

/**
 * Which menus are wanted. What is absent does not matter; zero is a value like any other.
 *
 * Nutrients and costs are those of one serving of the reference portion, as derived. A menu whose value is not known
 * within the limits for certain is not among them: `max_calories` 500 finds those proved to hold 500 kcal or less. Values
 * are compared to the nearest millionth.
 */
export interface MenuFilters {
  /** Words that must all occur in name, code or description, whatever their case and accents. */
  search?: string;
  /** Of this programme. */
  programId?: ProgramId;
  /** Of a programme that feeds this audience; a menu without a programme is for nobody in particular. */
  audience?: AudienceKey;
  /** Served at this meal. */
  mealType?: MealType;
  /** Of this kind. */
  kind?: MenuKind;
  /** At this place on the tray. */
  course?: Course;
  /** This hard to cook. */
  difficulty?: DifficultyLevel;
  /** With this main protein. */
  mainProtein?: string;
  /** Active, or inactive. */
  isActive?: boolean;
  /** Halal, not halal, or not known to be. */
  halal?: DietStatus;
  /** Vegetarian, not vegetarian, or not known to be. */
  vegetarian?: DietStatus;
  /** With every value known, or with some that are not. */
  isComplete?: boolean;
  /** At least so many kcal. */
  minCalories?: Decimal;
  /** At most so many kcal. */
  maxCalories?: Decimal;
  /** At least so many grams of protein. */
  minProtein?: Decimal;
  /** At most so many grams of protein. */
  maxProtein?: Decimal;
  /** Costing at least so much, in the kitchen's currency. */
  minCost?: Decimal;
  /** Costing at most so much. */
  maxCost?: Decimal;
  /** Prepared in at most so many minutes. */
  maxPreparationTime?: number;
  /** Cooked in at most so many minutes. */
  maxCookingTime?: number;
  /** With a serving of at least so many grams. */
  minServingSize?: Decimal;
  /** Written for a batch of at least so many servings. */
  minServings?: Decimal;
  /** Written for a batch of at most so many servings. */
  maxServings?: Decimal;
  /** Holding any allergen, or traces of one, for certain; or free of all of them for certain. */
  hasAllergens?: boolean;
  /** Holding these allergens for certain, by their codes in the registry. */
  containsAllergens: string[];
  /** Free of these allergens for certain, by their codes in the registry: unknown is not free. */
  freeOfAllergens: string[];
  /** With this ingredient in a line of its own, or as a substitute. */
  usesIngredient?: IngredientId;
  /** With this menu as a part. */
  usesMenu?: MenuId;
  /** The deleted ones instead of the others. */
  deleted: boolean;
}

/** A {@link MenuFilters} as it is handed in: what has a default may be left out. */
export interface MenuFiltersInput {
  /** Words that must all occur in name, code or description, whatever their case and accents. */
  search?: string | undefined;
  /** Of this programme. */
  programId?: ProgramId | undefined;
  /** Of a programme that feeds this audience; a menu without a programme is for nobody in particular. */
  audience?: AudienceKey | undefined;
  /** Served at this meal. */
  mealType?: MealType | undefined;
  /** Of this kind. */
  kind?: MenuKind | undefined;
  /** At this place on the tray. */
  course?: Course | undefined;
  /** This hard to cook. */
  difficulty?: DifficultyLevel | undefined;
  /** With this main protein. */
  mainProtein?: string | undefined;
  /** Active, or inactive. */
  isActive?: boolean | undefined;
  /** Halal, not halal, or not known to be. */
  halal?: DietStatus | undefined;
  /** Vegetarian, not vegetarian, or not known to be. */
  vegetarian?: DietStatus | undefined;
  /** With every value known, or with some that are not. */
  isComplete?: boolean | undefined;
  /** At least so many kcal. */
  minCalories?: DecimalInput | undefined;
  /** At most so many kcal. */
  maxCalories?: DecimalInput | undefined;
  /** At least so many grams of protein. */
  minProtein?: DecimalInput | undefined;
  /** At most so many grams of protein. */
  maxProtein?: DecimalInput | undefined;
  /** Costing at least so much, in the kitchen's currency. */
  minCost?: DecimalInput | undefined;
  /** Costing at most so much. */
  maxCost?: DecimalInput | undefined;
  /** Prepared in at most so many minutes. */
  maxPreparationTime?: number | undefined;
  /** Cooked in at most so many minutes. */
  maxCookingTime?: number | undefined;
  /** With a serving of at least so many grams. */
  minServingSize?: DecimalInput | undefined;
  /** Written for a batch of at least so many servings. */
  minServings?: DecimalInput | undefined;
  /** Written for a batch of at most so many servings. */
  maxServings?: DecimalInput | undefined;
  /** Holding any allergen, or traces of one, for certain; or free of all of them for certain. */
  hasAllergens?: boolean | undefined;
  /** Holding these allergens for certain, by their codes in the registry. */
  containsAllergens?: readonly string[] | undefined;
  /** Free of these allergens for certain, by their codes in the registry: unknown is not free. */
  freeOfAllergens?: readonly string[] | undefined;
  /** With this ingredient in a line of its own, or as a substitute. */
  usesIngredient?: IngredientId | undefined;
  /** With this menu as a part. */
  usesMenu?: MenuId | undefined;
  /** The deleted ones instead of the others. */
  deleted?: boolean | undefined;
}

/** Names a menu: a preparation, a dish or a tray. */
export type MenuId = string;

/** One line of a menu: an ingredient, or another menu. */
export interface MenuIngredient {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id: LineId;
  /** The ingredient; absent if the line is a menu. `inventoryItemId` is accepted. */
  ingredientId?: IngredientId;
  /** The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient. */
  componentMenuId?: MenuId;
  /** How much, for the menu's `servings`. Absent: to taste. */
  quantity?: Decimal;
  /** The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`. */
  unit: string;
  /** The most that "to taste" can be, in `unit`. Absent: nothing bounds it. */
  atMost?: Decimal;
  /** Which weight the quantity is. A food's own measure says its basis itself. */
  basis: WeightBasis;
  /** Share of the purchased weight that is eaten, in percent, for this line; beats the food's. */
  ediblePortionPercent?: Decimal;
  /** The form it is bought in, if not the usual one. */
  purchaseFormId?: PurchaseFormId;
  /** Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's. */
  yieldFactor?: Decimal;
  /** How this line is cooked, if not as the whole menu. */
  cookingMethod?: CookingMethod;
  /** The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost. */
  retentionCode?: number;
  /** Whether all of it is eaten. */
  lineUse: LineUse;
  /** How much of frying oil is absorbed, in `unit`. Absent: between none and all. */
  absorbed?: Decimal;
  /** Whether it may be left out. Counts in allergens always, in the rest when chosen. */
  isOptional: boolean;
  /** What may stand in for it. */
  substitutes: Substitute[];
  /** How much of it each portion size gets, where that is not the portion's factor. */
  portions: LinePortion[];
  /** How it is prepared: "peeled, diced". */
  preparationNotes?: string;
}

/** A {@link MenuIngredient} as it is handed in: what has a default may be left out. */
export interface MenuIngredientInput {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id?: LineId | undefined;
  /** The ingredient; absent if the line is a menu. `inventoryItemId` is accepted. */
  ingredientId?: IngredientId | undefined;
  /** The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient. */
  componentMenuId?: MenuId | undefined;
  /** How much, for the menu's `servings`. Absent: to taste. */
  quantity?: DecimalInput | undefined;
  /** The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`. */
  unit?: string | undefined;
  /** The most that "to taste" can be, in `unit`. Absent: nothing bounds it. */
  atMost?: DecimalInput | undefined;
  /** Which weight the quantity is. A food's own measure says its basis itself. */
  basis?: WeightBasis | undefined;
  /** Share of the purchased weight that is eaten, in percent, for this line; beats the food's. */
  ediblePortionPercent?: DecimalInput | undefined;
  /** The form it is bought in, if not the usual one. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's. */
  yieldFactor?: DecimalInput | undefined;
  /** How this line is cooked, if not as the whole menu. */
  cookingMethod?: CookingMethod | undefined;
  /** The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost. */
  retentionCode?: number | undefined;
  /** Whether all of it is eaten. */
  lineUse?: LineUse | undefined;
  /** How much of frying oil is absorbed, in `unit`. Absent: between none and all. */
  absorbed?: DecimalInput | undefined;
  /** Whether it may be left out. Counts in allergens always, in the rest when chosen. */
  isOptional?: boolean | undefined;
  /** What may stand in for it. */
  substitutes?: readonly SubstituteInput[] | undefined;
  /** How much of it each portion size gets, where that is not the portion's factor. */
  portions?: readonly LinePortionInput[] | undefined;
  /** How it is prepared: "peeled, diced". */
  preparationNotes?: string | undefined;
}

/** What a menu is in the kitchen. */
export type MenuKind =
  /** A semi-finished good: a sauce, a stock, a spice paste. */
  | "PREPARATION"
  /** One dish. */
  | "DISH"
  /** What one person gets: several dishes. */
  | "TRAY"
  ;

/** The lines of many menus as columns of equal length: row i says that menu `menu[i]` holds `grams[i]` of `food[i]`. */
export interface MenuLines {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest. */
  menu: number[];
  /** Which food of the table, counted from 0. */
  food: number[];
  /** Grams raw edible portion, not negative. */
  grams: number[];
}

/** A {@link MenuLines} as it is handed in: what has a default may be left out. */
export interface MenuLinesInput {
  /** Which menu, counted from 0. Lines that come menu by menu are added fastest. */
  menu: readonly number[];
  /** Which food of the table, counted from 0. */
  food: readonly number[];
  /** Grams raw edible portion, not negative. */
  grams: readonly number[];
}

/** What a menu is called, for a view that shows more menus than it has at hand. */
export interface MenuName {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
}

/** How a menu is served: which portion, which optional lines and substitutes, on which day. */
export interface MenuOptions {
  /** The portion size; absent: the reference portion the lines are written for. */
  portion?: PortionKey;
  /** Optional lines taken and substitutes chosen. */
  choices: LineChoice[];
  /** The day of service, for fortification programmes. Prices have a day of their own in the cost settings. */
  date?: CivilDate;
  /** Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error. */
  fortified: boolean;
}

/** A {@link MenuOptions} as it is handed in: what has a default may be left out. */
export interface MenuOptionsInput {
  /** The portion size; absent: the reference portion the lines are written for. */
  portion?: PortionKey | undefined;
  /** Optional lines taken and substitutes chosen. */
  choices?: readonly LineChoice[] | undefined;
  /** The day of service, for fortification programmes. Prices have a day of their own in the cost settings. */
  date?: CivilDate | undefined;
  /** Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error. */
  fortified?: boolean | undefined;
}

/** One page of menus. */
export interface MenuPage {
  /** The menus. */
  menus: MenuSummary[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string;
}

/** A {@link MenuPage} as it is handed in: what has a default may be left out. */
export interface MenuPageInput {
  /** The menus. */
  menus: readonly MenuSummaryInput[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string | undefined;
}

/** One menu in full. What it contains, costs and how it is judged are panels of their own. */
export interface MenuPanel {
  /** What a card shows. */
  card: MenuCard;
  /** How many servings the lines are written for, in words. */
  servings: string;
  /** Grams of one serving as served, in words; not known where the menu does not say. */
  servingSize: string;
  /** How it is cooked. */
  cookingMethod?: ShownWord;
  /** Preparation. */
  preparation: ShownMinutes;
  /** Cooking. */
  cooking: ShownMinutes;
  /** How it is cooked, in prose. */
  instructions?: string;
  /** Its lines. */
  lines: IngredientLine[];
  /** Its recipe, in the order of the step numbers. */
  steps: StepLine[];
}

/** A {@link MenuPanel} as it is handed in: what has a default may be left out. */
export interface MenuPanelInput {
  /** What a card shows. */
  card: MenuCardInput;
  /** How many servings the lines are written for, in words. */
  servings: string;
  /** Grams of one serving as served, in words; not known where the menu does not say. */
  servingSize: string;
  /** How it is cooked. */
  cookingMethod?: ShownWord | undefined;
  /** Preparation. */
  preparation: ShownMinutes;
  /** Cooking. */
  cooking: ShownMinutes;
  /** How it is cooked, in prose. */
  instructions?: string | undefined;
  /** Its lines. */
  lines: readonly IngredientLineInput[];
  /** Its recipe, in the order of the step numbers. */
  steps: readonly StepLine[];
}

/** A dated plan of a programme. What is served when stands in its assignments, which are records of their own. */
export interface MenuPlan {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: PlanId;
  /** The programme it plans for. */
  programId: ProgramId;
  /** Its name. */
  planName: string;
  /** What it is, for people. */
  description?: string;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day. */
  endDate: CivilDate;
  /** Where it stands. */
  status: PlanStatus;
  /** Why it went there, if somebody said so. */
  statusReason?: string;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes, those of its assignments not among them; 0 before it is stored. */
  version: number;
}

/** A {@link MenuPlan} as it is handed in: what has a default may be left out. */
export interface MenuPlanInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: PlanId | undefined;
  /** The programme it plans for. */
  programId: ProgramId;
  /** Its name. */
  planName: string;
  /** What it is, for people. */
  description?: string | undefined;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day. */
  endDate: CivilDate;
  /** Where it stands. */
  status?: PlanStatus | undefined;
  /** Why it went there, if somebody said so. */
  statusReason?: string | undefined;
  /** When it was created. */
  createdAt?: Timestamp | undefined;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** Who created it. */
  createdBy?: ActorId | undefined;
  /** Who changed it last. */
  updatedBy?: ActorId | undefined;
  /** Counts its changes, those of its assignments not among them; 0 before it is stored. */
  version?: number | undefined;
}

/** A menu in a list. Amounts and cost are of one serving. */
export interface MenuRow {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string;
  /** What it is. */
  kind: ShownWord;
  /** The meal it is served at. */
  mealType?: ShownWord;
  /** Energy. */
  energy: ShownAmount;
  /** Protein. */
  protein: ShownAmount;
  /** What it costs. */
  cost: ShownCost;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Whether it may be planned. */
  isActive: boolean;
  /** That in words. */
  status: string;
}

/** A {@link MenuRow} as it is handed in: what has a default may be left out. */
export interface MenuRowInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string | undefined;
  /** What it is. */
  kind: ShownWord;
  /** The meal it is served at. */
  mealType?: ShownWord | undefined;
  /** Energy. */
  energy: ShownAmount;
  /** Protein. */
  protein: ShownAmount;
  /** What it costs. */
  cost: ShownCostInput;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** Whether it may be planned. */
  isActive: boolean;
  /** That in words. */
  status: string;
}

/** What menus are sorted by. What lacks the value comes last; kinds, meals and the like come by their codes. */
export type MenuSort =
  /** Active ones first, among them and among the others the newest change first. */
  | "ACTIVE_NEWEST"
  /** Name, whatever its case and accents. */
  | "MENU_NAME"
  /** Code. */
  | "MENU_CODE"
  /** Kind. */
  | "KIND"
  /** Meal. */
  | "MEAL_TYPE"
  /** Place on the tray. */
  | "COURSE"
  /** How hard it is to cook. */
  | "DIFFICULTY"
  /** Main protein. */
  | "MAIN_PROTEIN"
  /** Grams of a serving. */
  | "SERVING_SIZE"
  /** Servings of a batch. */
  | "SERVINGS"
  /** Energy of a serving, by its lower end. */
  | "CALORIES"
  /** Protein of a serving, by its lower end. */
  | "PROTEIN"
  /** Cost of a serving, by its lower end. */
  | "COST_PER_SERVING"
  /** When it was created. */
  | "CREATED_AT"
  /** When it was last changed. */
  | "UPDATED_AT"
  /** Minutes of preparation. */
  | "PREPARATION_TIME"
  /** Minutes of cooking. */
  | "COOKING_TIME"
  ;

/** A menu as a list shows it. */
export interface MenuSummary {
  /** Its id. */
  id: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string;
  /** The programme it is cooked for. */
  programId?: ProgramId;
  /** What it is. */
  kind: MenuKind;
  /** The meal it is served at. */
  mealType?: MealType;
  /** Its place on a tray. */
  course?: Course;
  /** How hard it is. */
  difficulty?: DifficultyLevel;
  /** Grams of one serving as served. */
  servingSize?: Decimal;
  /** Minutes of preparation. */
  preparationTime: number;
  /** Minutes of cooking. */
  cookingTime: number;
  /** Whether it may be planned. */
  isActive: boolean;
  /** A picture. */
  imageUrl?: string;
  /** Its version. */
  version: number;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** What is computed about it. */
  derived?: MenuDerived;
}

/** A {@link MenuSummary} as it is handed in: what has a default may be left out. */
export interface MenuSummaryInput {
  /** Its id. */
  id: MenuId;
  /** Its name. */
  menuName: string;
  /** Its code. */
  menuCode?: string | undefined;
  /** The programme it is cooked for. */
  programId?: ProgramId | undefined;
  /** What it is. */
  kind: MenuKind;
  /** The meal it is served at. */
  mealType?: MealType | undefined;
  /** Its place on a tray. */
  course?: Course | undefined;
  /** How hard it is. */
  difficulty?: DifficultyLevel | undefined;
  /** Grams of one serving as served. */
  servingSize?: DecimalInput | undefined;
  /** Minutes of preparation. */
  preparationTime: number;
  /** Minutes of cooking. */
  cookingTime: number;
  /** Whether it may be planned. */
  isActive: boolean;
  /** A picture. */
  imageUrl?: string | undefined;
  /** Its version. */
  version: number;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** What is computed about it. */
  derived?: MenuDerivedInput | undefined;
}

/** What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent. */
export interface MenuUpdate {
  /** The menu. */
  id: MenuId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  menuName?: string;
  /** Its code. */
  menuCode?: string;
  /** The programme it is cooked for. */
  programId?: ProgramId;
  /** What it is. */
  kind?: MenuKind;
  /** The meal it is served at. */
  mealType?: MealType;
  /** Its place on a tray. */
  course?: Course;
  /** How many servings the lines are written for. */
  servings?: Decimal;
  /** Grams of one serving as served. */
  servingSize?: Decimal;
  /** Change of the whole weight by cooking, in percent. */
  moistureChangePercent?: Decimal;
  /** How it is cooked. */
  cookingMethod?: CookingMethod;
  /** Minutes of preparation. */
  preparationTime?: number;
  /** Minutes of cooking. */
  cookingTime?: number;
  /** How hard it is. */
  difficulty?: DifficultyLevel;
  /** What it is, for people. */
  description?: string;
  /** How it is cooked, in prose. */
  instructions?: string;
  /** The food whose repetition variety rules watch. */
  mainProtein?: string;
  /** Its dominant colour. */
  colour?: string;
  /** Food-group components one serving is credited with, all of them. */
  foodGroupCredits?: FoodGroupCredit[];
  /** The portion sizes it is served in, all of them. */
  portions?: Portion[];
  /** Its lines, all of them. */
  ingredients?: MenuIngredient[];
  /** Its recipe, all steps. */
  recipeSteps?: RecipeStep[];
  /** Nutrient values somebody typed in. */
  declaredNutrition?: DeclaredNutrition;
  /** Costs somebody typed in. */
  declaredCost?: DeclaredCost;
  /** A picture. */
  imageUrl?: string;
  /** The picture in words. */
  imageAlt?: string;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear: string[];
}

/** A {@link MenuUpdate} as it is handed in: what has a default may be left out. */
export interface MenuUpdateInput {
  /** The menu. */
  id: MenuId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  menuName?: string | undefined;
  /** Its code. */
  menuCode?: string | undefined;
  /** The programme it is cooked for. */
  programId?: ProgramId | undefined;
  /** What it is. */
  kind?: MenuKind | undefined;
  /** The meal it is served at. */
  mealType?: MealType | undefined;
  /** Its place on a tray. */
  course?: Course | undefined;
  /** How many servings the lines are written for. */
  servings?: DecimalInput | undefined;
  /** Grams of one serving as served. */
  servingSize?: DecimalInput | undefined;
  /** Change of the whole weight by cooking, in percent. */
  moistureChangePercent?: DecimalInput | undefined;
  /** How it is cooked. */
  cookingMethod?: CookingMethod | undefined;
  /** Minutes of preparation. */
  preparationTime?: number | undefined;
  /** Minutes of cooking. */
  cookingTime?: number | undefined;
  /** How hard it is. */
  difficulty?: DifficultyLevel | undefined;
  /** What it is, for people. */
  description?: string | undefined;
  /** How it is cooked, in prose. */
  instructions?: string | undefined;
  /** The food whose repetition variety rules watch. */
  mainProtein?: string | undefined;
  /** Its dominant colour. */
  colour?: string | undefined;
  /** Food-group components one serving is credited with, all of them. */
  foodGroupCredits?: readonly FoodGroupCreditInput[] | undefined;
  /** The portion sizes it is served in, all of them. */
  portions?: readonly PortionInput[] | undefined;
  /** Its lines, all of them. */
  ingredients?: readonly MenuIngredientInput[] | undefined;
  /** Its recipe, all steps. */
  recipeSteps?: readonly RecipeStepInput[] | undefined;
  /** Nutrient values somebody typed in. */
  declaredNutrition?: DeclaredNutritionInput | undefined;
  /** Costs somebody typed in. */
  declaredCost?: DeclaredCostInput | undefined;
  /** A picture. */
  imageUrl?: string | undefined;
  /** The picture in words. */
  imageAlt?: string | undefined;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear?: readonly string[] | undefined;
}

/** What a whole batch of a menu weighs, in grams. */
export interface MenuWeights {
  /** As bought. */
  asPurchased: DecimalRange;
  /** Raw and cleaned: what nutrients are counted on. */
  edible: DecimalRange;
  /** As cooked and served; absent when the moisture change is not known. */
  cooked?: DecimalRange;
}

/** A {@link MenuWeights} as it is handed in: what has a default may be left out. */
export interface MenuWeightsInput {
  /** As bought. */
  asPurchased: DecimalRangeInput;
  /** Raw and cleaned: what nutrients are counted on. */
  edible: DecimalRangeInput;
  /** As cooked and served; absent when the moisture change is not known. */
  cooked?: DecimalRangeInput | undefined;
}

/** Something to say, in no language yet. */
export interface Message {
  /** Its key in the table. */
  key: string;
  /** What goes into its placeholders. */
  values: MessageValue[];
}

/** A {@link Message} as it is handed in: what has a default may be left out. */
export interface MessageInput {
  /** Its key in the table. */
  key: string;
  /** What goes into its placeholders. */
  values: readonly MessageValueInput[];
}

/** A piece of a message. */
export type MessageContent =
  /** Text that is the same in every language: a dish, a unit. */
  | {
      kind: "TEXT";
      /** The text. */
      text: string;
    }
  /** A number, written as `format_number` writes it. */
  | {
      kind: "NUMBER";
      /** The number. */
      amount: number;
    }
  /** An amount with its unit, or an interval; both ends are shown where both are given. */
  | {
      kind: "AMOUNT";
      /** The least it can be. */
      low: number;
      /** The most it can be; absent: at least `low`, and not known where that is 0. */
      high?: number;
      /** Its unit: a symbol or a currency's code. */
      unit: string;
    }
  /** The limits of a rule. */
  | {
      kind: "LIMITS";
      /** At least. */
      min?: number;
      /** At most. */
      max?: number;
      /** The unit of both. */
      unit: string;
    }
  /** A nutrient, by its name in the language. */
  | {
      kind: "NUTRIENT";
      /** The nutrient. */
      nutrient: NutrientKey;
    }
  /** A name in both languages. */
  | {
      kind: "NAME";
      /** English. */
      en: string;
      /** Indonesian; empty: as in English. */
      id: string;
    }
  /** Messages in a row, joined by commas. */
  | {
      kind: "LIST";
      /** The messages. */
      messages: Message[];
    }
  ;

/** A {@link MessageContent} as it is handed in: what has a default may be left out. */
export type MessageContentInput =
  /** Text that is the same in every language: a dish, a unit. */
  | {
      kind: "TEXT";
      /** The text. */
      text: string;
    }
  /** A number, written as `format_number` writes it. */
  | {
      kind: "NUMBER";
      /** The number. */
      amount: number;
    }
  /** An amount with its unit, or an interval; both ends are shown where both are given. */
  | {
      kind: "AMOUNT";
      /** The least it can be. */
      low: number;
      /** The most it can be; absent: at least `low`, and not known where that is 0. */
      high?: number | undefined;
      /** Its unit: a symbol or a currency's code. */
      unit: string;
    }
  /** The limits of a rule. */
  | {
      kind: "LIMITS";
      /** At least. */
      min?: number | undefined;
      /** At most. */
      max?: number | undefined;
      /** The unit of both. */
      unit: string;
    }
  /** A nutrient, by its name in the language. */
  | {
      kind: "NUTRIENT";
      /** The nutrient. */
      nutrient: NutrientKey;
    }
  /** A name in both languages. */
  | {
      kind: "NAME";
      /** English. */
      en: string;
      /** Indonesian; empty: as in English. */
      id: string;
    }
  /** Messages in a row, joined by commas. */
  | {
      kind: "LIST";
      /** The messages. */
      messages: readonly MessageInput[];
    }
  ;

/** What goes into one placeholder. */
export interface MessageValue {
  /** The placeholder. */
  key: string;
  /** What goes into it. */
  value: MessageContent;
}

/** A {@link MessageValue} as it is handed in: what has a default may be left out. */
export interface MessageValueInput {
  /** The placeholder. */
  key: string;
  /** What goes into it. */
  value: MessageContentInput;
}

/** Portions that are planned for another number of people. */
export interface Miscount {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** The people of its audience at its site, by the programme. */
  people: number;
  /** The portions of all sizes and trays. */
  portions: number;
}

/** Something that nobody recorded. */
export interface MissingActual {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** Its day. */
  date: CivilDate;
  /** Its meal. */
  mealType: MealType;
  /** What was not recorded. */
  figure: ActualFigure;
  /** The menu, of a number of portions. */
  menuId?: MenuId;
  /** The size, of a number of portions. Absent: the reference portion. */
  portion?: PortionKey;
  /** The audience, of a number of portions. */
  audience?: AudienceKey;
}

/** Something without which the cost is not one number. */
export interface MissingCost {
  /** The component that is incomplete. */
  component: CostComponent;
  /** The ingredient, if it is about one. */
  ingredientId?: IngredientId;
  /** The name of the ingredient, else of the menu. */
  name: string;
  /** What is missing. */
  reason: MissingReason;
}

/** What is missing. */
export type MissingReason =
  /** No price on or before the date. */
  | { reason: "NO_PRICE" }
  /** No price within the days of the policy. */
  | {
      reason: "NO_PRICE_IN_WINDOW";
      /** The day of the last one before. */
      last: CivilDate;
    }
  /** No fixed price is listed. */
  | { reason: "NOT_LISTED" }
  /** Grams in a millilitre, between the price and the quantity. */
  | {
      reason: "DENSITY_MISSING";
      /** The unit that does not convert. */
      unit: string;
    }
  /** What a piece weighs, between the price and the quantity. */
  | {
      reason: "PIECE_WEIGHT_MISSING";
      /** The unit that does not convert. */
      unit: string;
    }
  /** How much of the purchased weight is eaten, so how much must be bought. */
  | { reason: "EDIBLE_PORTION_MISSING" }
  /** How much is added to taste. */
  | { reason: "QUANTITY_MISSING" }
  /** What a dish used by weight weighs when cooked. */
  | { reason: "COOKED_WEIGHT_MISSING" }
  /** How many minutes the menu takes. */
  | { reason: "TIME_MISSING" }
  ;

/** An exact amount of one currency. It may be negative (a difference). */
export interface Money {
  /** The amount in major units: rupiah, not sen. */
  amount: Decimal;
  /** Its currency. */
  currency: Currency;
}

/** A {@link Money} as it is handed in: what has a default may be left out. */
export interface MoneyInput {
  /** The amount in major units: rupiah, not sen. */
  amount: DecimalInput;
  /** Its currency. */
  currency: Currency;
}

/** A limit that gives way. */
export interface MovedLimit {
  /** The rule. */
  rule: RuleId;
  /** Which side of it. */
  side: LimitSide;
  /** What the limit is, in the rule's unit; for a share of energy, as a share. */
  from: number;
  /** What it becomes. */
  to: number;
}

/** An event that waits for its number. */
export interface NewEvent {
  /** Its id, unique everywhere. */
  id: string;
  /** What happened. */
  type: EventType;
  /** When. */
  at: Timestamp;
  /** Who did it. */
  actor: ActorId;
  /** What it is about. */
  data: EventSubject;
}

/** A {@link NewEvent} as it is handed in: what has a default may be left out. */
export interface NewEventInput {
  /** Its id, unique everywhere. */
  id: string;
  /** What happened. */
  type: EventType;
  /** When. */
  at: Timestamp;
  /** Who did it. */
  actor: ActorId;
  /** What it is about. */
  data: EventSubjectInput;
}

/** Why nothing is known of what served portions hold. */
export type NothingServed =
  /** Nobody recorded how many portions were served; `missing` names them. */
  | "NOT_RECORDED"
  /** It is recorded that no portion was served. */
  | "NO_PORTIONS"
  /** What was served could not be calculated; `gaps` says why. */
  | "NOT_COMPUTED"
  ;

/** A kind of record. */
export type Noun =
  /** Menus. */
  | "MENU"
  /** Ingredients. */
  | "INGREDIENT"
  /** Nutrition programmes. */
  | "PROGRAM"
  /** Plans. */
  | "PLAN"
  /** What a plan assigns to one slot. */
  | "ASSIGNMENT"
  /** What was signed when a plan was approved. */
  | "APPROVAL"
  /** What really happened at an assignment. */
  | "ACTUAL"
  /** The settings of the kitchen. */
  | "SETTINGS"
  /** The date that derived values are of. */
  | "DATE"
  /** Requests that were answered, by idempotency key. */
  | "REQUEST"
  ;

/** How a text writes numbers. */
export type NumberFormat =
  /** `1,500.25`: point before the decimals, commas between thousands. */
  | "POINT"
  /** `1.500,25`: comma before the decimals, points between thousands (Indonesia). */
  | "COMMA"
  ;

/** One nutrient of a registry. */
export interface Nutrient {
  /** The key amounts are stored under. */
  key: NutrientKey;
  /** INFOODS tagname, empty if the nutrient has none. */
  infoods: string;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Unit of every amount. */
  unit: NutrientUnit;
  /** Where it stands in a table. */
  group: NutrientGroup;
  /** Decimal places it is displayed with; calculation never rounds. */
  decimals: number;
  /** The column of the retention table that applies to it; empty: nothing is lost. */
  retention: string;
}

/** A {@link Nutrient} as it is handed in: what has a default may be left out. */
export interface NutrientInput {
  /** The key amounts are stored under. */
  key: NutrientKey;
  /** INFOODS tagname, empty if the nutrient has none. */
  infoods?: string | undefined;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId?: string | undefined;
  /** Unit of every amount. */
  unit: NutrientUnit;
  /** Where it stands in a table. */
  group: NutrientGroup;
  /** Decimal places it is displayed with; calculation never rounds. */
  decimals: number;
  /** The column of the retention table that applies to it; empty: nothing is lost. */
  retention?: string | undefined;
}

/** A column of amounts and the nutrient it holds. */
export interface NutrientColumn {
  /** The column's name in the header. */
  column: string;
  /** The nutrient; the end of its key is the unit amounts are turned into. */
  nutrient: NutrientKey;
  /** The unit the cells are in: grams in IFCT, kilojoules in many tables. */
  unit: NutrientUnit;
  /** Whether a file may come without the column. */
  optional: boolean;
  /** Whether the table prints 0 where it means "not analysed". */
  zeroIsMissing: boolean;
  /** What becomes of an amount that 100 g cannot hold. */
  impossible: ImpossibleAmount;
}

/** A {@link NutrientColumn} as it is handed in: what has a default may be left out. */
export interface NutrientColumnInput {
  /** The column's name in the header. */
  column: string;
  /** The nutrient; the end of its key is the unit amounts are turned into. */
  nutrient: NutrientKey;
  /** The unit the cells are in: grams in IFCT, kilojoules in many tables. */
  unit: NutrientUnit;
  /** Whether a file may come without the column. */
  optional?: boolean | undefined;
  /** Whether the table prints 0 where it means "not analysed". */
  zeroIsMissing?: boolean | undefined;
  /** What becomes of an amount that 100 g cannot hold. */
  impossible?: ImpossibleAmount | undefined;
}

/** What one serving held of a nutrient, and what it holds, in the nutrient's unit. */
export interface NutrientDrift {
  /** The nutrient. */
  nutrient: NutrientKey;
  /** When it was signed. Absent: it could not be calculated. */
  approved?: Bounds;
  /** Now. Absent: it cannot be calculated. */
  now?: Bounds;
}

/** The part of a food table a nutrient stands in. */
export type NutrientGroup =
  /** Energy. */
  | "ENERGY"
  /** Water, protein, total fat, ash, alcohol. */
  | "PROXIMATE"
  /** Carbohydrate, sugars, fibre. */
  | "CARBOHYDRATE"
  /** Fat fractions and cholesterol. */
  | "FAT"
  /** Single fatty acids. */
  | "FATTY_ACID"
  /** Minerals and trace elements. */
  | "MINERAL"
  /** Vitamins and their equivalents. */
  | "VITAMIN"
  /** Carotenoids. */
  | "CAROTENOID"
  /** Amino acids. */
  | "AMINO_ACID"
  /** Anything else. */
  | "OTHER"
  ;

/** Names a nutrient with its unit, so that no number travels without one: `iron_mg`, `vit_a_rae_ug`. */
export type NutrientKey = string;

/** The mean of a nutrient. */
export interface NutrientMean {
  /** The nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** For one person on one feeding day. */
  mean: Bounds;
}

/** One nutrient of a serving. */
export interface NutrientRow {
  /** The nutrient; its key carries the unit of every number here. */
  nutrient: NutrientKey;
  /** Its name. */
  name: string;
  /** The part of the table it stands in. */
  group: NutrientGroup;
  /** How much one serving holds. */
  amount: ShownAmount;
  /** How much 100 g as served hold; absent when the cooked weight is not known. */
  per100g?: ShownAmount;
  /** What the audience needs in a day; absent when no rule states it. */
  dailyReference?: number;
  /** The share of that in one serving, in percent. */
  percentOfReference?: ShownAmount;
  /** What the standard asks of this meal, in words. */
  target?: string;
  /** At least, by the standard. */
  min?: number;
  /** At most, by the standard. */
  max?: number;
  /** Where it stands against the standard. */
  verdict: ShownVerdict;
  /** Share of the edible mass whose value is known, 0 to 1. */
  coverage: number;
  /** What somebody must look up to know the amount: `Kalsium dalam Tempe`. */
  lookUp: string[];
}

/** A {@link NutrientRow} as it is handed in: what has a default may be left out. */
export interface NutrientRowInput {
  /** The nutrient; its key carries the unit of every number here. */
  nutrient: NutrientKey;
  /** Its name. */
  name: string;
  /** The part of the table it stands in. */
  group: NutrientGroup;
  /** How much one serving holds. */
  amount: ShownAmount;
  /** How much 100 g as served hold; absent when the cooked weight is not known. */
  per100g?: ShownAmount | undefined;
  /** What the audience needs in a day; absent when no rule states it. */
  dailyReference?: number | undefined;
  /** The share of that in one serving, in percent. */
  percentOfReference?: ShownAmount | undefined;
  /** What the standard asks of this meal, in words. */
  target?: string | undefined;
  /** At least, by the standard. */
  min?: number | undefined;
  /** At most, by the standard. */
  max?: number | undefined;
  /** Where it stands against the standard. */
  verdict: ShownVerdict;
  /** Share of the edible mass whose value is known, 0 to 1. */
  coverage: number;
  /** What somebody must look up to know the amount: `Kalsium dalam Tempe`. */
  lookUp: readonly string[];
}

/** One nutrient of a menu: what is proved, on what basis, and what nobody knows. */
export interface NutrientTotal {
  /** Which nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** In the whole batch. */
  batch: Bounds;
  /** In one serving. */
  serving: Bounds;
  /** In 100 g as served; absent when the cooked weight is not known. */
  per100g?: Bounds;
  /**
   * The upper end of one serving when missing values are put at the highest of their food group: an estimate that
   * proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
   */
  servingEstimateHigh?: number;
  /** How the upper end is known. */
  basis: Basis;
  /** Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing. */
  coverage: number;
  /** The foods that make the total inexact, heaviest first. */
  gaps: ValueGap[];
  /** Whether a trace was counted as 0. */
  hasTrace: boolean;
  /** The rules by which missing values were taken as 0. */
  assumedZero: string[];
  /** The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, … */
  formulas: string[];
}

/** A {@link NutrientTotal} as it is handed in: what has a default may be left out. */
export interface NutrientTotalInput {
  /** Which nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** In the whole batch. */
  batch: Bounds;
  /** In one serving. */
  serving: Bounds;
  /** In 100 g as served; absent when the cooked weight is not known. */
  per100g?: Bounds | undefined;
  /**
   * The upper end of one serving when missing values are put at the highest of their food group: an estimate that
   * proves nothing. Absent when there is nothing to estimate or nothing to estimate it with.
   */
  servingEstimateHigh?: number | undefined;
  /** How the upper end is known. */
  basis: Basis;
  /** Share of the edible mass whose value is known, 0 to 1. It informs and decides nothing. */
  coverage: number;
  /** The foods that make the total inexact, heaviest first. */
  gaps: readonly ValueGap[];
  /** Whether a trace was counted as 0. */
  hasTrace: boolean;
  /** The rules by which missing values were taken as 0. */
  assumedZero: readonly string[];
  /** The formulas by which values not in the table were computed: `atwater_general`, `vitamin_a_re`, … */
  formulas: readonly string[];
}

/** The unit a nutrient's amounts are in. */
export type NutrientUnit =
  /** Kilocalories. */
  | "kcal"
  /** Kilojoules; 1 kcal is 4.184 kJ. */
  | "kj"
  /** Grams. */
  | "g"
  /** Milligrams. */
  | "mg"
  /** Micrograms. */
  | "ug"
  ;

/** One nutrient of a food. */
export interface NutrientValue {
  /** Which nutrient. */
  nutrient: NutrientKey;
  /** What the table says, per 100 g edible portion. */
  value: CompositionValue;
}

/** What a menu contains. */
export interface Nutrition {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey;
  /** How many servings the batch makes. */
  servings: Decimal;
  /** Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known. */
  servingWeight?: DecimalRange;
  /** Grams of the whole batch. */
  weights: MenuWeights;
  /** Every nutrient of the registry, in its order. */
  totals: NutrientTotal[];
  /** What a cook or nutritionist should look at. */
  warnings: NutritionWarning[];
}

/** A {@link Nutrition} as it is handed in: what has a default may be left out. */
export interface NutritionInput {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey | undefined;
  /** How many servings the batch makes. */
  servings: DecimalInput;
  /** Grams of one serving as served: as the menu says, else the cooked weight shared out; absent when not known. */
  servingWeight?: DecimalRangeInput | undefined;
  /** Grams of the whole batch. */
  weights: MenuWeightsInput;
  /** Every nutrient of the registry, in its order. */
  totals: readonly NutrientTotalInput[];
  /** What a cook or nutritionist should look at. */
  warnings: readonly NutritionWarningInput[];
}

/** What one serving contains, against a standard where there is a report. */
export interface NutritionPanel {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey;
  /** What one serving weighs as served, in words. */
  servingWeight: string;
  /** Every nutrient of the registry, in its order. */
  rows: NutrientRow[];
  /** What a cook or nutritionist should look at. */
  warnings: string[];
}

/** A {@link NutritionPanel} as it is handed in: what has a default may be left out. */
export interface NutritionPanelInput {
  /** The menu. */
  menuId: MenuId;
  /** The portion size; absent for the reference portion. */
  portion?: PortionKey | undefined;
  /** What one serving weighs as served, in words. */
  servingWeight: string;
  /** Every nutrient of the registry, in its order. */
  rows: readonly NutrientRowInput[];
  /** What a cook or nutritionist should look at. */
  warnings: readonly string[];
}

/** A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much. */
export interface NutritionProgram {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id: ProgramId;
  /** Its name. */
  programName: string;
  /** Its code, unique in the kitchen. */
  programCode?: string;
  /** What it is for. */
  programType: ProgramType;
  /** What it is, for people. */
  description?: string;
  /** The standard its menus are judged by. Absent: the kitchen's own. */
  standardId?: StandardId;
  /** Whom it feeds. */
  audiences: ProgramAudience[];
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day. Absent: it has no end yet. */
  endDate?: CivilDate;
  /** The days of the week on which it feeds, holidays aside. */
  feedingDays: Weekday[];
  /** The meals of such a day. */
  meals: ProgramMeal[];
  /** What there is to spend from its first day to its last. */
  totalBudget?: Money;
  /** The most that what one person is served may cost, by portion size where it differs. */
  ceilings: Ceiling[];
  /** The places it delivers to. */
  sites: Site[];
  /** Where it works, in words: "Kecamatan Cibinong". */
  implementationArea?: string;
  /** Where it stands. */
  status: ProgramStatus;
  /** When it was created. */
  createdAt?: Timestamp;
  /** When it was last changed. */
  updatedAt?: Timestamp;
  /** Who created it. */
  createdBy?: ActorId;
  /** Who changed it last. */
  updatedBy?: ActorId;
  /** Counts its changes; 0 before it is stored. */
  version: number;
}

/** A {@link NutritionProgram} as it is handed in: what has a default may be left out. */
export interface NutritionProgramInput {
  /** Its id. Empty: the kitchen makes one when it is stored. */
  id?: ProgramId | undefined;
  /** Its name. */
  programName: string;
  /** Its code, unique in the kitchen. */
  programCode?: string | undefined;
  /** What it is for. */
  programType: ProgramType;
  /** What it is, for people. */
  description?: string | undefined;
  /** The standard its menus are judged by. Absent: the kitchen's own. */
  standardId?: StandardId | undefined;
  /** Whom it feeds. */
  audiences?: readonly ProgramAudienceInput[] | undefined;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day. Absent: it has no end yet. */
  endDate?: CivilDate | undefined;
  /** The days of the week on which it feeds, holidays aside. */
  feedingDays: readonly Weekday[];
  /** The meals of such a day. */
  meals: readonly ProgramMeal[];
  /** What there is to spend from its first day to its last. */
  totalBudget?: MoneyInput | undefined;
  /** The most that what one person is served may cost, by portion size where it differs. */
  ceilings?: readonly CeilingInput[] | undefined;
  /** The places it delivers to. */
  sites?: readonly SiteInput[] | undefined;
  /** Where it works, in words: "Kecamatan Cibinong". */
  implementationArea?: string | undefined;
  /** Where it stands. */
  status?: ProgramStatus | undefined;
  /** When it was created. */
  createdAt?: Timestamp | undefined;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
  /** Who created it. */
  createdBy?: ActorId | undefined;
  /** Who changed it last. */
  updatedBy?: ActorId | undefined;
  /** Counts its changes; 0 before it is stored. */
  version?: number | undefined;
}

/** Something about the menu or what is in it that makes its numbers doubtful. */
export type NutritionWarning =
  /** More than 5 percent of the cooked weight is not in any serving. */
  | {
      warning: "LEFT_OVER";
      /** Percent of the cooked weight. */
      percent: Decimal;
    }
  /** The servings need more than the batch weighs. */
  | {
      warning: "SERVINGS_EXCEED_BATCH";
      /** Percent of the cooked weight that is lacking. */
      percent: Decimal;
    }
  /** The moisture change takes away more water than the ingredients hold; water is taken as 0. */
  | { warning: "WATER_LOSS_EXCEEDS_WATER" }
  /** Typed-in values replace computed ones. */
  | {
      warning: "DECLARED";
      /** Who typed them in. */
      author: string;
      /** Why. */
      reason: string;
    }
  /**
   * An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
   * pen, or one of one's own that the registry was not extended by.
   */
  | {
      warning: "UNKNOWN_NUTRIENT";
      /** The ingredient. */
      ingredientId: IngredientId;
      /** Its name. */
      ingredientName: string;
      /** What is stated. */
      nutrient: NutrientKey;
      /** The nutrient of the registry whose key differs by a letter or two, if there is one. */
      near?: NutrientKey;
    }
  ;

/** A {@link NutritionWarning} as it is handed in: what has a default may be left out. */
export type NutritionWarningInput =
  /** More than 5 percent of the cooked weight is not in any serving. */
  | {
      warning: "LEFT_OVER";
      /** Percent of the cooked weight. */
      percent: DecimalInput;
    }
  /** The servings need more than the batch weighs. */
  | {
      warning: "SERVINGS_EXCEED_BATCH";
      /** Percent of the cooked weight that is lacking. */
      percent: DecimalInput;
    }
  /** The moisture change takes away more water than the ingredients hold; water is taken as 0. */
  | { warning: "WATER_LOSS_EXCEEDS_WATER" }
  /** Typed-in values replace computed ones. */
  | {
      warning: "DECLARED";
      /** Who typed them in. */
      author: string;
      /** Why. */
      reason: string;
    }
  /**
   * An ingredient states a nutrient that neither the registry nor the standard one has, so it counts nowhere: a slip of the
   * pen, or one of one's own that the registry was not extended by.
   */
  | {
      warning: "UNKNOWN_NUTRIENT";
      /** The ingredient. */
      ingredientId: IngredientId;
      /** Its name. */
      ingredientName: string;
      /** What is stated. */
      nutrient: NutrientKey;
      /** The nutrient of the registry whose key differs by a letter or two, if there is one. */
      near?: NutrientKey | undefined;
    }
  ;

/** What is made small once something else is. */
export interface ObjectiveLevel {
  /** What is made small. Its parts are added up. */
  objective: PlanObjective[];
  /** The advisory rules whose prices count on this level. Those that no level names count on the first. */
  advice: RuleId[];
  /** How far the level before may be worse than what was found for it, in percent of that. 0 or more. */
  tolerance: number;
}

/** A {@link ObjectiveLevel} as it is handed in: what has a default may be left out. */
export interface ObjectiveLevelInput {
  /** What is made small. Its parts are added up. */
  objective?: readonly PlanObjectiveInput[] | undefined;
  /** The advisory rules whose prices count on this level. Those that no level names count on the first. */
  advice?: readonly RuleId[] | undefined;
  /** How far the level before may be worse than what was found for it, in percent of that. 0 or more. */
  tolerance?: number | undefined;
}

/** The verdict over all required sides. */
export type Outcome =
  /** All are met. */
  | "BALANCED"
  /** None is broken for certain, some are not known; or nothing was judged at all. */
  | "UNKNOWN"
  /** At least one is broken. */
  | "NOT_BALANCED"
  ;

/** A pack that is only sold whole. */
export interface Pack {
  /** What one pack holds, as purchased. */
  content: Quantity;
  /** Fewest packs a supplier delivers. */
  minimum: number;
}

/** A {@link Pack} as it is handed in: what has a default may be left out. */
export interface PackInput {
  /** What one pack holds, as purchased. */
  content: QuantityInput;
  /** Fewest packs a supplier delivers. */
  minimum?: number | undefined;
}

/** So many packs of one content. */
export interface PackCount {
  /** What one pack holds, as purchased. */
  content: Quantity;
  /** How many of them. */
  count: number;
}

/** A {@link PackCount} as it is handed in: what has a default may be left out. */
export interface PackCountInput {
  /** What one pack holds, as purchased. */
  content: QuantityInput;
  /** How many of them. */
  count: number;
}

/** Which page of what a query finds. */
export interface Page {
  /** At most so many records, from 1 to `MAX_PAGE`. */
  limit: number;
  /** Where it starts. */
  start: PageStart;
}

/** A {@link Page} as it is handed in: what has a default may be left out. */
export interface PageInput {
  /** At most so many records, from 1 to `MAX_PAGE`. */
  limit: number;
  /** Where it starts. */
  start?: PageStart | undefined;
}

/** Where a page starts. */
export type PageStart =
  /** At the first record. */
  | { start: "FIRST" }
  /** Behind the last record of a page before: stable, whatever is written meanwhile. */
  | {
      start: "AFTER";
      /** What that page gave as `next`. */
      cursor: string;
    }
  /** At a page number, from 1: for people who jump; moves with what is written meanwhile. */
  | {
      start: "NUMBER";
      /** The number. */
      number: number;
    }
  ;

/** What really happened read from JSON, or what is wrong with the text. */
export interface ParsedActual {
  /** The record; present exactly if nothing is wrong. */
  actual?: MealActual;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedActual} as it is handed in: what has a default may be left out. */
export interface ParsedActualInput {
  /** The record; present exactly if nothing is wrong. */
  actual?: MealActualInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A correction read from JSON, or what is wrong with the text. */
export interface ParsedActualUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: ActualUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedActualUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedActualUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: ActualUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An assignment read from JSON, or what is wrong with the text. */
export interface ParsedAssignment {
  /** The assignment; present exactly if nothing is wrong. */
  assignment?: Assignment;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedAssignment} as it is handed in: what has a default may be left out. */
export interface ParsedAssignmentInput {
  /** The assignment; present exactly if nothing is wrong. */
  assignment?: AssignmentInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An ingredient read from JSON, or what is wrong with the text. */
export interface ParsedIngredient {
  /** The ingredient; present exactly if nothing is wrong. */
  ingredient?: Ingredient;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedIngredient} as it is handed in: what has a default may be left out. */
export interface ParsedIngredientInput {
  /** The ingredient; present exactly if nothing is wrong. */
  ingredient?: IngredientInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An update of an ingredient read from JSON, or what is wrong with the text. */
export interface ParsedIngredientUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: IngredientUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedIngredientUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedIngredientUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: IngredientUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A menu read from JSON, or what is wrong with the text. */
export interface ParsedMenu {
  /** The menu; present exactly if nothing is wrong. */
  menu?: Menu;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedMenu} as it is handed in: what has a default may be left out. */
export interface ParsedMenuInput {
  /** The menu; present exactly if nothing is wrong. */
  menu?: MenuInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An update of a menu read from JSON, or what is wrong with the text. */
export interface ParsedMenuUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: MenuUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedMenuUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedMenuUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: MenuUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A plan read from JSON, or what is wrong with the text. */
export interface ParsedPlan {
  /** The plan; present exactly if nothing is wrong. */
  plan?: MenuPlan;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedPlan} as it is handed in: what has a default may be left out. */
export interface ParsedPlanInput {
  /** The plan; present exactly if nothing is wrong. */
  plan?: MenuPlanInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An update of a plan read from JSON, or what is wrong with the text. */
export interface ParsedPlanUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: PlanUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedPlanUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedPlanUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: PlanUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A price to be noted, read from JSON, or what is wrong with the text. */
export interface ParsedPriceUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: PriceUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedPriceUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedPriceUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: PriceUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A programme read from JSON, or what is wrong with the text. */
export interface ParsedProgram {
  /** The programme; present exactly if nothing is wrong. */
  program?: NutritionProgram;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedProgram} as it is handed in: what has a default may be left out. */
export interface ParsedProgramInput {
  /** The programme; present exactly if nothing is wrong. */
  program?: NutritionProgramInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An update of a programme read from JSON, or what is wrong with the text. */
export interface ParsedProgramUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: ProgramUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedProgramUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedProgramUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: ProgramUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A quantity of a line, read from JSON, or what is wrong with the text. */
export interface ParsedQuantityUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: QuantityUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedQuantityUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedQuantityUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: QuantityUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** Settings read from JSON, or what is wrong with the text. */
export interface ParsedSettings {
  /** The settings; present exactly if nothing is wrong. */
  settings?: KitchenSettings;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedSettings} as it is handed in: what has a default may be left out. */
export interface ParsedSettingsInput {
  /** The settings; present exactly if nothing is wrong. */
  settings?: KitchenSettingsInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** An update of the settings read from JSON, or what is wrong with the text. */
export interface ParsedSettingsUpdate {
  /** The update; present exactly if nothing is wrong. */
  update?: SettingsUpdate;
  /** Everything that is wrong. */
  violations: Violation[];
}

/** A {@link ParsedSettingsUpdate} as it is handed in: what has a default may be left out. */
export interface ParsedSettingsUpdateInput {
  /** The update; present exactly if nothing is wrong. */
  update?: SettingsUpdateInput | undefined;
  /** Everything that is wrong. */
  violations: readonly ViolationInput[];
}

/** A span of days, both ends in it. */
export interface Period {
  /** The first day. */
  from: CivilDate;
  /** The last day. */
  to: CivilDate;
}

/** An action and who may do it. */
export interface Permission {
  /** The action. */
  action: Action;
  /** The roles that may do it. */
  roles: Role[];
}

/** A {@link Permission} as it is handed in: what has a default may be left out. */
export interface PermissionInput {
  /** The action. */
  action: Action;
  /** The roles that may do it. */
  roles: readonly Role[];
}

/**
 * What was signed when a plan was approved: the plan, what it assigned, its programme, each of its menus as it was
 * calculated then, what all of it served and cost, and what the standard said.
 * Nothing that changes later changes it; what stands in for a published menu is added.
 */
export interface PlanApproval {
  /** The plan as it was approved. */
  plan: MenuPlan;
  /** Who signed. */
  approvedBy: ActorId;
  /** When. */
  approvedAt: Timestamp;
  /** The version of gizi that calculated. */
  engineVersion: string;
  /** The standard in force: the programme's, else the kitchen's. */
  standardId: StandardId;
  /**
   * That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a
   * version of gizi signed that did not keep it; and so for everything else that may be absent.
   */
  standard?: Standard;
  /** The programme as it was. */
  program?: NutritionProgram;
  /** The food tables, each with its edition, that the menus were calculated by. */
  foodTables: string[];
  /** The kitchen's date, whose prices the menus below have; the totals have those that were known of each day. */
  pricesAsOf?: CivilDate;
  /** What all days together served and cost. */
  totals?: SpanTotals;
  /** What the standard said of each meal, day and week of each audience, and of all days where it counts windows. */
  verdicts: ApprovedVerdict[];
  /** What the plan assigned, by day and id. */
  assignments: Assignment[];
  /** Its menus by id, each once. */
  menus: ApprovedMenu[];
  /**
   * These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
   * Empty: it was signed by a version of gizi that did not keep them.
   */
  recipes: Menu[];
  /** What stands in for menus of it since it was published, the latest of each tray. All that is added later. */
  substitutes: SubstituteRecipes[];
}

/** A {@link PlanApproval} as it is handed in: what has a default may be left out. */
export interface PlanApprovalInput {
  /** The plan as it was approved. */
  plan: MenuPlanInput;
  /** Who signed. */
  approvedBy: ActorId;
  /** When. */
  approvedAt: Timestamp;
  /** The version of gizi that calculated. */
  engineVersion: string;
  /** The standard in force: the programme's, else the kitchen's. */
  standardId: StandardId;
  /**
   * That standard as it was, by which the plan is judged from then on. Absent: it does not ship with the library, or a
   * version of gizi signed that did not keep it; and so for everything else that may be absent.
   */
  standard?: StandardInput | undefined;
  /** The programme as it was. */
  program?: NutritionProgramInput | undefined;
  /** The food tables, each with its edition, that the menus were calculated by. */
  foodTables?: readonly string[] | undefined;
  /** The kitchen's date, whose prices the menus below have; the totals have those that were known of each day. */
  pricesAsOf?: CivilDate | undefined;
  /** What all days together served and cost. */
  totals?: SpanTotalsInput | undefined;
  /** What the standard said of each meal, day and week of each audience, and of all days where it counts windows. */
  verdicts?: readonly ApprovedVerdictInput[] | undefined;
  /** What the plan assigned, by day and id. */
  assignments: readonly AssignmentInput[];
  /** Its menus by id, each once. */
  menus: readonly ApprovedMenuInput[];
  /**
   * These menus and everything they are made of, as they were written then, by id: what is cooked, bought and reported.
   * Empty: it was signed by a version of gizi that did not keep them.
   */
  recipes?: readonly MenuInput[] | undefined;
  /** What stands in for menus of it since it was published, the latest of each tray. All that is added later. */
  substitutes?: readonly SubstituteRecipesInput[] | undefined;
}

/** An audience and its portions. */
export interface PlanAudience {
  /** Who. */
  audience: AudienceKey;
  /** How many people. */
  heads: number;
  /**
   * The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.
   * Absent: under the audience's own key.
   */
  size?: PortionKey;
  /** Its portions as parts of the reference portion. A slot that is not listed has 1. */
  portions: PortionFactor[];
  /** Slots whose portion is chosen with the plan. */
  choices: PortionChoice[];
}

/** A {@link PlanAudience} as it is handed in: what has a default may be left out. */
export interface PlanAudienceInput {
  /** Who. */
  audience: AudienceKey;
  /** How many people. */
  heads: number;
  /**
   * The size of its plate in the standard: its trays are made under it, where all audiences of a size get the same.
   * Absent: under the audience's own key.
   */
  size?: PortionKey | undefined;
  /** Its portions as parts of the reference portion. A slot that is not listed has 1. */
  portions?: readonly PortionFactor[] | undefined;
  /** Slots whose portion is chosen with the plan. */
  choices?: readonly PortionChoiceInput[] | undefined;
}

/** A required rule that keeps a plan from being better: some other dish would be better but for it. */
export interface PlanBinding {
  /** The rule. */
  rule: RuleId;
  /** How many changes of one dish would make the objective smaller and break this rule. */
  swaps: number;
  /** By how much the best of them would. */
  gain: number;
}

/** What is proved of a problem without any plan at hand. */
export type PlanBound =
  /** No plan has a smaller objective than this. */
  | {
      kind: "AT_LEAST";
      /** The objective. */
      objective: number;
    }
  /** No plan keeps all required rules. */
  | { kind: "INFEASIBLE" }
  /** Nothing could be proved. */
  | { kind: "UNKNOWN" }
  ;

/** What a plan costs against what its programme may spend. */
export interface PlanBudget {
  /** Against the programme's whole budget; absent where it states none. */
  total?: BudgetUse;
  /** Every ceiling of the programme for each audience on each day, or in each week. */
  ceilings: PlannedCeiling[];
  /** Ceilings that these costs cannot be judged by. */
  notJudged: CeilingNotJudged[];
}

/** A {@link PlanBudget} as it is handed in: what has a default may be left out. */
export interface PlanBudgetInput {
  /** Against the programme's whole budget; absent where it states none. */
  total?: BudgetUseInput | undefined;
  /** Every ceiling of the programme for each audience on each day, or in each week. */
  ceilings: readonly PlannedCeilingInput[];
  /** Ceilings that these costs cannot be judged by. */
  notJudged: readonly CeilingNotJudged[];
}

/** Rules that cannot hold together. With any one of them left out, the rest no longer provably clash. */
export interface PlanClash {
  /** The rules, each with its own way out. */
  rules: PlanWayOut[];
  /**
   * The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only
   * several weeks together do, or nothing is proved of single ones.
   */
  weeks: number[];
}

/** A {@link PlanClash} as it is handed in: what has a default may be left out. */
export interface PlanClashInput {
  /** The rules, each with its own way out. */
  rules: readonly PlanWayOut[];
  /**
   * The numbers of the weeks that show it by themselves: the rules cannot hold on their days alone. Empty: only
   * several weeks together do, or nothing is proved of single ones.
   */
  weeks: readonly number[];
}

/** How a plan is copied. */
export interface PlanCopy {
  /** The plan that is copied. */
  id: PlanId;
  /** The copy's id; absent: a new one. */
  newId?: PlanId;
  /** The copy's name. */
  planName: string;
  /** The copy's first day; everything moves by as many days. */
  startDate: CivilDate;
}

/** Which days of a plan are repeated where. */
export interface PlanCycle {
  /** The plan with the pattern. */
  planId: PlanId;
  /** The days of the pattern. */
  pattern: DayRange;
  /** The draft that is filled, of the same programme; absent: the plan with the pattern itself. */
  targetPlanId?: PlanId;
  /** The days that are filled. */
  to: DayRange;
  /** What a holiday does to the cycle. */
  rule: CycleRule;
}

/** A day to plan. */
export interface PlanDay {
  /** The day. */
  date: CivilDate;
  /** Days of one number are a week. Numbers do not fall. */
  week: number;
}

/** What a rule says. */
export type PlanDemand =
  /** A nutrient of the day's portions lies between limits, which are inclusive and in its unit. */
  | {
      kind: "NUTRIENT";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey;
      /** The nutrient. */
      nutrient: NutrientKey;
      /** What the mean is taken over. */
      period: PlanPeriod;
      /** The least; judged at the lower end of what is known. */
      min?: number;
      /** The most; judged at the upper end. */
      max?: number;
    }
  /** The energy from a nutrient is a share of all energy: a ratio of sums. */
  | {
      kind: "ENERGY_SHARE";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey;
      /** The nutrient, in grams. */
      nutrient: NutrientKey;
      /** Kilocalories of a gram of it. */
      kcalPerGram: number;
      /** The nutrient that is all energy, in kilocalories. */
      energy: NutrientKey;
      /** What the sums are taken over. */
      period: PlanPeriod;
      /** The least share, 0 to 1. */
      min?: number;
      /** The greatest share, 0 to 1. */
      max?: number;
    }
  /** A day's portions cost at most so much, each at the cost of its day; if required, in every scenario. */
  | {
      kind: "BUDGET";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey;
      /** What the mean is taken over. */
      period: PlanPeriod;
      /** The most, in the currency. */
      max: Decimal;
    }
  /**
   * A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
   * between the days a second rule speaks, whose days end later and whose most is both together.
   */
  | {
      kind: "DISH_STOCK";
      /** The dish. */
      menuId: MenuId;
      /** The first day that counts. Absent: the first of the plan. */
      from?: CivilDate;
      /** The last day that counts. Absent: the last of the plan. */
      until?: CivilDate;
      /**
       * The most, in reference portions: each head counts its portion's part of one. Without audiences, in times that
       * it is served.
       */
      max: number;
    }
  /** Every dish is served at most so often in any run of days. */
  | {
      kind: "DISH_USES";
      /** How many planned days a run has. Absent: the whole plan. */
      window?: number;
      /** How often at most. */
      max: number;
    }
  /** Dishes of one trait are served at least and at most so often in any run of days. */
  | {
      kind: "TRAIT_USES";
      /** What is told apart: `main_protein`. */
      traitKind: string;
      /** Which one is counted. Absent: each of them by itself. */
      value?: string;
      /** The slot that counts. Absent: all of them. */
      slot?: PlanSlot;
      /** How many planned days a run has. Absent: the whole plan. */
      window?: number;
      /** How often at least. A run that is longer than the plan asks for nothing. */
      min?: number;
      /** How often at most. */
      max?: number;
    }
  /** Every week has at least so many different ones. */
  | {
      kind: "VARIETY";
      /** What is told apart: `vegetable`. */
      traitKind: string;
      /** The slot that counts. Absent: all of them. */
      slot?: PlanSlot;
      /** How many different ones. */
      min: number;
    }
  ;

/** A {@link PlanDemand} as it is handed in: what has a default may be left out. */
export type PlanDemandInput =
  /** A nutrient of the day's portions lies between limits, which are inclusive and in its unit. */
  | {
      kind: "NUTRIENT";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey | undefined;
      /** The nutrient. */
      nutrient: NutrientKey;
      /** What the mean is taken over. */
      period: PlanPeriod;
      /** The least; judged at the lower end of what is known. */
      min?: number | undefined;
      /** The most; judged at the upper end. */
      max?: number | undefined;
    }
  /** The energy from a nutrient is a share of all energy: a ratio of sums. */
  | {
      kind: "ENERGY_SHARE";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey | undefined;
      /** The nutrient, in grams. */
      nutrient: NutrientKey;
      /** Kilocalories of a gram of it. */
      kcalPerGram: number;
      /** The nutrient that is all energy, in kilocalories. */
      energy: NutrientKey;
      /** What the sums are taken over. */
      period: PlanPeriod;
      /** The least share, 0 to 1. */
      min?: number | undefined;
      /** The greatest share, 0 to 1. */
      max?: number | undefined;
    }
  /** A day's portions cost at most so much, each at the cost of its day; if required, in every scenario. */
  | {
      kind: "BUDGET";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey | undefined;
      /** What the mean is taken over. */
      period: PlanPeriod;
      /** The most, in the currency. */
      max: DecimalInput;
    }
  /**
   * A dish comes from a stock: all its servings on some days are at most so many, whoever gets them. Of a delivery
   * between the days a second rule speaks, whose days end later and whose most is both together.
   */
  | {
      kind: "DISH_STOCK";
      /** The dish. */
      menuId: MenuId;
      /** The first day that counts. Absent: the first of the plan. */
      from?: CivilDate | undefined;
      /** The last day that counts. Absent: the last of the plan. */
      until?: CivilDate | undefined;
      /**
       * The most, in reference portions: each head counts its portion's part of one. Without audiences, in times that
       * it is served.
       */
      max: number;
    }
  /** Every dish is served at most so often in any run of days. */
  | {
      kind: "DISH_USES";
      /** How many planned days a run has. Absent: the whole plan. */
      window?: number | undefined;
      /** How often at most. */
      max: number;
    }
  /** Dishes of one trait are served at least and at most so often in any run of days. */
  | {
      kind: "TRAIT_USES";
      /** What is told apart: `main_protein`. */
      traitKind: string;
      /** Which one is counted. Absent: each of them by itself. */
      value?: string | undefined;
      /** The slot that counts. Absent: all of them. */
      slot?: PlanSlot | undefined;
      /** How many planned days a run has. Absent: the whole plan. */
      window?: number | undefined;
      /** How often at least. A run that is longer than the plan asks for nothing. */
      min?: number | undefined;
      /** How often at most. */
      max?: number | undefined;
    }
  /** Every week has at least so many different ones. */
  | {
      kind: "VARIETY";
      /** What is told apart: `vegetable`. */
      traitKind: string;
      /** The slot that counts. Absent: all of them. */
      slot?: PlanSlot | undefined;
      /** How many different ones. */
      min: number;
    }
  ;

/** A plan with what it assigns. */
export interface PlanDetail {
  /** The plan. */
  plan: MenuPlan;
  /** What it assigns, by day and id. */
  assignments: Assignment[];
}

/** A {@link PlanDetail} as it is handed in: what has a default may be left out. */
export interface PlanDetailInput {
  /** The plan. */
  plan: MenuPlanInput;
  /** What it assigns, by day and id. */
  assignments: readonly AssignmentInput[];
}

/** A problem, and what of its records could not become a part of it. */
export interface PlanDraft {
  /** The problem. */
  problem: PlanProblem;
  /**
   * Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish
   * could break them.
   */
  keptBySlots: RuleId[];
  /** Rules that the problem does not hold, or not whole. The plan is judged by them afterwards. */
  unmapped: UnmappedRule[];
  /** Dishes that cannot be chosen. */
  unusable: UnusableDish[];
}

/** A {@link PlanDraft} as it is handed in: what has a default may be left out. */
export interface PlanDraftInput {
  /** The problem. */
  problem: PlanProblemInput;
  /**
   * Rules of the standard that every filling of the slots keeps: a slot of their course is always filled, or no dish
   * could break them.
   */
  keptBySlots: readonly RuleId[];
  /** Rules that the problem does not hold, or not whole. The plan is judged by them afterwards. */
  unmapped: readonly UnmappedRule[];
  /** Dishes that cannot be chosen. */
  unusable: readonly UnusableDishInput[];
}

/** What changed about a plan since it was approved. */
export interface PlanDrift {
  /** The plan. */
  planId: PlanId;
  /** When it was approved. */
  approvedAt: Timestamp;
  /** Approved menus that are no longer as they were signed, by id. */
  menus: MenuDrift[];
  /**
   * Assignments that serve something else now, another version of it, or other portions; or that came in or went since,
   * by id.
   */
  assignments: AssignmentId[];
  /** The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still. */
  standard?: StandardDrift;
  /**
   * What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of
   * gizi that did not keep it.
   */
  program: FieldChange[];
}

/** A {@link PlanDrift} as it is handed in: what has a default may be left out. */
export interface PlanDriftInput {
  /** The plan. */
  planId: PlanId;
  /** When it was approved. */
  approvedAt: Timestamp;
  /** Approved menus that are no longer as they were signed, by id. */
  menus: readonly MenuDriftInput[];
  /**
   * Assignments that serve something else now, another version of it, or other portions; or that came in or went since,
   * by id.
   */
  assignments: readonly AssignmentId[];
  /** The standard in force, if it is no longer the one the plan was signed under. The plan is judged by that one still. */
  standard?: StandardDrift | undefined;
  /**
   * What changed about its programme: feeding days, audiences, diets and so on. Empty for what was signed by a version of
   * gizi that did not keep it.
   */
  program?: readonly FieldChange[] | undefined;
}

/** Which plans are wanted. */
export interface PlanFilters {
  /** Words that must all occur in name or description, whatever their case and accents. */
  search?: string;
  /** Of this programme. */
  programId?: ProgramId;
  /** At this stage. */
  status?: PlanStatus;
  /** With a day on or after this one. */
  from?: CivilDate;
  /** With a day on or before this one. */
  to?: CivilDate;
}

/** Names a menu plan. */
export type PlanId = string;

/** A name in both languages. */
export interface PlanName {
  /** The key of an audience or the id of a dish. */
  key: string;
  /** English. */
  nameEn: string;
  /** Indonesian; empty: as in English. */
  nameId: string;
}

/** A {@link PlanName} as it is handed in: what has a default may be left out. */
export interface PlanNameInput {
  /** The key of an audience or the id of a dish. */
  key: string;
  /** English. */
  nameEn: string;
  /** Indonesian; empty: as in English. */
  nameId?: string | undefined;
}

/** What the keys of a problem are called, for sentences about it. What has no name is called by its key. */
export interface PlanNames {
  /** The audiences. */
  audiences: PlanName[];
  /** The dishes. */
  dishes: PlanName[];
  /** The currency of all costs and budgets. */
  currency: Currency;
}

/** A {@link PlanNames} as it is handed in: what has a default may be left out. */
export interface PlanNamesInput {
  /** The audiences. */
  audiences?: readonly PlanNameInput[] | undefined;
  /** The dishes. */
  dishes?: readonly PlanNameInput[] | undefined;
  /** The currency of all costs and budgets. */
  currency: Currency;
}

/** Dishes that fill every slot and break what is required: the nearest to a plan that was found, and **no plan**. */
export interface PlanNearMiss {
  /** The dish of every slot of every day, by day and slot. */
  choices: SlotChoice[];
  /** Their portions, where the problem leaves them open. */
  portions: ChosenPortion[];
  /** Every place where they break a required rule, in the order of the rules. Never empty. */
  shortfalls: RuleStanding[];
  /**
   * What that adds up to over all places, as in `RuleBreach`; a budget counts
   * once, by the prices of the scenario that breaks it most.
   */
  breach: number;
  /** Nothing that fills the slots adds up to less. Proved; 0: nothing is. */
  atLeast: number;
  /** Whether it is proved that nothing comes nearer. */
  isNearest: boolean;
}

/** A {@link PlanNearMiss} as it is handed in: what has a default may be left out. */
export interface PlanNearMissInput {
  /** The dish of every slot of every day, by day and slot. */
  choices: readonly SlotChoice[];
  /** Their portions, where the problem leaves them open. */
  portions: readonly ChosenPortion[];
  /** Every place where they break a required rule, in the order of the rules. Never empty. */
  shortfalls: readonly RuleStanding[];
  /**
   * What that adds up to over all places, as in `RuleBreach`; a budget counts
   * once, by the prices of the scenario that breaks it most.
   */
  breach: number;
  /** Nothing that fills the slots adds up to less. Proved; 0: nothing is. */
  atLeast: number;
  /** Whether it is proved that nothing comes nearer. */
  isNearest: boolean;
}

/** Something to make small. */
export type PlanObjective =
  /** The mean cost of a day's reference portions, each at its day, in the currency. */
  | { kind: "COST" }
  /** The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served. */
  | { kind: "COST_PER_HEAD" }
  /**
   * The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
   * at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
   */
  | {
      kind: "DEVIATION";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey;
      /** The nutrient. */
      nutrient: NutrientKey;
      /** What is aimed at on a day, in the nutrient's unit. Above 0. */
      target: number;
      /** What a deviation by the whole target counts. */
      weight: number;
    }
  /** How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it. */
  | {
      kind: "CHANGES";
      /** The earlier plan. Slots it does not name are free. */
      from: SlotChoice[];
      /** What one other dish counts. */
      weight: number;
    }
  /** The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season. */
  | {
      kind: "AVOID";
      /** The dish. */
      menuId: MenuId;
      /** What serving it on one day counts; below 0: it is liked. */
      weight: number;
      /** The first day on which it counts. Absent: from the first. */
      from?: CivilDate;
      /** The last day on which it counts. Absent: to the last. */
      until?: CivilDate;
    }
  /**
   * The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
   * nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
   * upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
   */
  | {
      kind: "AMOUNT";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey;
      /** The nutrient, or what else values name. */
      nutrient: NutrientKey;
      /** What a unit of it counts; below 0: it is wanted. */
      weight: number;
    }
  ;

/** A {@link PlanObjective} as it is handed in: what has a default may be left out. */
export type PlanObjectiveInput =
  /** The mean cost of a day's reference portions, each at its day, in the currency. */
  | { kind: "COST" }
  /** The mean cost of what a head eats in a day, over all heads, in the currency: portions count as they are served. */
  | { kind: "COST_PER_HEAD" }
  /**
   * The mean over the days of how far a nutrient lies from its target, as a part of the target, times a weight. Taken
   * at the least that the dishes hold: what is unknown brings nobody nearer to a target, and proves nothing beyond it.
   */
  | {
      kind: "DEVIATION";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey | undefined;
      /** The nutrient. */
      nutrient: NutrientKey;
      /** What is aimed at on a day, in the nutrient's unit. Above 0. */
      target: number;
      /** What a deviation by the whole target counts. */
      weight: number;
    }
  /** How many slots are filled otherwise than in an earlier plan, times a weight: what is planned anew stays near it. */
  | {
      kind: "CHANGES";
      /** The earlier plan. Slots it does not name are free. */
      from: readonly SlotChoice[];
      /** What one other dish counts. */
      weight: number;
    }
  /** The mean weight of the dishes of a day: what is chosen against where others serve as well, always or out of season. */
  | {
      kind: "AVOID";
      /** The dish. */
      menuId: MenuId;
      /** What serving it on one day counts; below 0: it is liked. */
      weight: number;
      /** The first day on which it counts. Absent: from the first. */
      from?: CivilDate | undefined;
      /** The last day on which it counts. Absent: to the last. */
      until?: CivilDate | undefined;
    }
  /**
   * The mean over the days of how much the day's portions hold of something, times a weight: sodium, or what is no
   * nutrient but stated with the dishes' values, such as the grams that are usually left on the plate. Taken at the
   * upper end of what is known where it is to be little, at the lower where it is to be much. Every dish must state it.
   */
  | {
      kind: "AMOUNT";
      /** Whose portions. Absent: the reference portion. */
      audience?: AudienceKey | undefined;
      /** The nutrient, or what else values name. */
      nutrient: NutrientKey;
      /** What a unit of it counts; below 0: it is wanted. */
      weight: number;
    }
  ;

/** What a search found. */
export interface PlanOutcome {
  /** How it ended. */
  result: PlanResult;
  /** The dish of every slot of every day, by day and slot. None without a plan. */
  choices: SlotChoice[];
  /** The portions that were chosen. None without a plan, or where there was nothing to choose. */
  portions: ChosenPortion[];
  /** The levels before the one that was searched last, in their order. None where nothing comes after the objective. */
  before: ReachedLevel[];
  /** What the objective of the level searched last adds up to, prices of its broken advisory rules among it. */
  objective?: number;
  /** No plan has a smaller objective. Absent: not proved. */
  bound?: number;
  /**
   * How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only
   * that it is not below zero.
   */
  gap?: number;
  /** The advisory rules it breaks, of every level. */
  broken: RuleBreach[];
  /** Dishes that could not be chosen, because nobody knows how much they hold. */
  leftOut: LeftOut[];
  /** How many changes were looked at. */
  work: number;
  /** How many before the first plan. Absent: none was found. */
  firstPlanAt?: number;
}

/** A {@link PlanOutcome} as it is handed in: what has a default may be left out. */
export interface PlanOutcomeInput {
  /** How it ended. */
  result: PlanResult;
  /** The dish of every slot of every day, by day and slot. None without a plan. */
  choices: readonly SlotChoice[];
  /** The portions that were chosen. None without a plan, or where there was nothing to choose. */
  portions: readonly ChosenPortion[];
  /** The levels before the one that was searched last, in their order. None where nothing comes after the objective. */
  before: readonly ReachedLevel[];
  /** What the objective of the level searched last adds up to, prices of its broken advisory rules among it. */
  objective?: number | undefined;
  /** No plan has a smaller objective. Absent: not proved. */
  bound?: number | undefined;
  /**
   * How far the objective lies above the bound at most, in percent of the bound. Absent: nothing is proved, or only
   * that it is not below zero.
   */
  gap?: number | undefined;
  /** The advisory rules it breaks, of every level. */
  broken: readonly RuleBreach[];
  /** Dishes that could not be chosen, because nobody knows how much they hold. */
  leftOut: readonly LeftOut[];
  /** How many changes were looked at. */
  work: number;
  /** How many before the first plan. Absent: none was found. */
  firstPlanAt?: number | undefined;
}

/** One page of plans. */
export interface PlanPage {
  /** The plans, without what they assign. */
  plans: MenuPlan[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string;
}

/** A {@link PlanPage} as it is handed in: what has a default may be left out. */
export interface PlanPageInput {
  /** The plans, without what they assign. */
  plans: readonly MenuPlanInput[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string | undefined;
}

/** What a mean is taken over. */
export type PlanPeriod =
  /** Every day by itself. */
  | "DAY"
  /** The mean of the days of every week. */
  | "WEEK"
  /** The mean of all days. */
  | "PLAN"
  ;

/** Everything a plan is chosen from and by: plain data, without a store. */
export interface PlanProblem {
  /** The days to plan, in their order. */
  days: PlanDay[];
  /** What is filled with one dish on each of these days. */
  slots: PlanSlot[];
  /** The dishes to choose from. */
  dishes: CandidateDish[];
  /** Who eats them. */
  audiences: PlanAudience[];
  /** What the plan must hold to, and what it should. */
  rules: PlanRule[];
  /**
   * What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than
   * is known.
   */
  locks: SlotChoice[];
  /** What may not be chosen. */
  forbidden: ForbiddenChoice[];
  /** What may happen to prices and supply. */
  scenarios: PlanScenario[];
  /** What is made small. Its parts are added up. */
  objective: PlanObjective[];
  /**
   * What is made small after it, one after the other, each while all before stay near what was found for them. What
   * proves and explains a problem without a search looks at the objective alone.
   */
  then: ObjectiveLevel[];
}

/** A {@link PlanProblem} as it is handed in: what has a default may be left out. */
export interface PlanProblemInput {
  /** The days to plan, in their order. */
  days: readonly PlanDay[];
  /** What is filled with one dish on each of these days. */
  slots: readonly PlanSlot[];
  /** The dishes to choose from. */
  dishes: readonly CandidateDishInput[];
  /** Who eats them. */
  audiences?: readonly PlanAudienceInput[] | undefined;
  /** What the plan must hold to, and what it should. */
  rules?: readonly PlanRuleInput[] | undefined;
  /**
   * What is decided already. What may not be chosen cannot be, nor a dish of which a required limit asks for more than
   * is known.
   */
  locks?: readonly SlotChoice[] | undefined;
  /** What may not be chosen. */
  forbidden?: readonly ForbiddenChoice[] | undefined;
  /** What may happen to prices and supply. */
  scenarios?: readonly PlanScenarioInput[] | undefined;
  /** What is made small. Its parts are added up. */
  objective: readonly PlanObjectiveInput[];
  /**
   * What is made small after it, one after the other, each while all before stay near what was found for them. What
   * proves and explains a problem without a search looks at the objective alone.
   */
  then?: readonly ObjectiveLevelInput[] | undefined;
}

/** A problem as a mixed-integer program: plain data for any solver. The least sum of column × cost is the least objective. */
export interface PlanProgram {
  /** What is decided. None is below 0. */
  columns: LinearColumn[];
  /** What must hold. */
  rows: LinearRow[];
}

/** A {@link PlanProgram} as it is handed in: what has a default may be left out. */
export interface PlanProgramInput {
  /** What is decided. None is below 0. */
  columns: readonly LinearColumn[];
  /** What must hold. */
  rows: readonly LinearRowInput[];
}

/** How far a search is. */
export interface PlanProgress {
  /** How many changes were looked at. */
  work: number;
  /** Whether there is nothing more to do. */
  finished: boolean;
  /** The objective of the best plan, on the level that is searched. Absent: none yet. */
  objective?: number;
  /** No plan has a smaller one. Absent: not proved. */
  bound?: number;
}

/**
 * A plan that a kitchen may take over: nothing of it is stored.
 *
 * To take it over, create the trays as menus and assign each to its day: `create_menu` for the menu of a tray, then
 * `assign_menu_to_plan` with its day, meal, portions and the menu's id: with all portions in one assignment for all audiences, or, where a
 * tray is `apart`, with each portion in one for the audience whose key it bears.
 */
export interface PlanProposal {
  /** The problem, and what could not become a part of it. */
  draft: PlanDraft;
  /** What the search found. */
  outcome: PlanOutcome;
  /** The chosen dishes as trays, by day and meal. None without a plan. */
  trays: PlanTray[];
}

/** A {@link PlanProposal} as it is handed in: what has a default may be left out. */
export interface PlanProposalInput {
  /** The problem, and what could not become a part of it. */
  draft: PlanDraftInput;
  /** What the search found. */
  outcome: PlanOutcomeInput;
  /** The chosen dishes as trays, by day and meal. None without a plan. */
  trays: readonly PlanTrayInput[];
}

/** How limits may give way so that there is a plan. What is proved and what is found by search stand apart. */
export interface PlanRelief {
  /** How it ended. */
  result: ReliefResult;
  /**
   * The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting
   * rules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.
   */
  atLeast?: number;
  /**
   * The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has
   * to.
   */
  limits: MovedLimit[];
  /** By how much they give way together, measured like `at_least`. Absent: nothing was found. */
  sum?: number;
  /** The portions of the dishes below, where the problem leaves them open. */
  portions: ChosenPortion[];
  /** A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found. */
  choices: SlotChoice[];
}

/** A {@link PlanRelief} as it is handed in: what has a default may be left out. */
export interface PlanReliefInput {
  /** How it ended. */
  result: ReliefResult;
  /**
   * The limits must give way by at least so much together, each in parts of itself (of a band, of its most), counting
   * rules in times. Proved; 0: nothing is. Absent: no giving way of these limits is enough.
   */
  atLeast?: number | undefined;
  /**
   * The limits that give way, each as little as the dishes below need. Found by search; empty: none was, or none has
   * to.
   */
  limits: readonly MovedLimit[];
  /** By how much they give way together, measured like `at_least`. Absent: nothing was found. */
  sum?: number | undefined;
  /** The portions of the dishes below, where the problem leaves them open. */
  portions: readonly ChosenPortion[];
  /** A dish for every slot that keeps all required rules once the limits are moved. Empty: nothing was found. */
  choices: readonly SlotChoice[];
}

/** Everything that is computed about a plan. */
export interface PlanReport {
  /** The plan. */
  planId: PlanId;
  /** What it serves and costs, and the means of each audience. */
  totals: PlanTotals;
  /** What the standard says, by audience. */
  verdicts: PlanVerdicts;
  /** How much its dishes differ. */
  variety: PlanVariety;
  /** What it costs against what may be spent. */
  budget: PlanBudget;
  /** Trays that are not proved to fit the special diets of those who get them. */
  specialDiets: TrayFinding[];
  /**
   * What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is
   * counted.
   */
  gaps: SupplyGap[];
}

/** A {@link PlanReport} as it is handed in: what has a default may be left out. */
export interface PlanReportInput {
  /** The plan. */
  planId: PlanId;
  /** What it serves and costs, and the means of each audience. */
  totals: PlanTotalsInput;
  /** What the standard says, by audience. */
  verdicts: PlanVerdictsInput;
  /** How much its dishes differ. */
  variety: PlanVarietyInput;
  /** What it costs against what may be spent. */
  budget: PlanBudgetInput;
  /** Trays that are not proved to fit the special diets of those who get them. */
  specialDiets: readonly TrayFindingInput[];
  /**
   * What is planned and not counted, or counted in another version than was planned. The verdicts are those of what is
   * counted.
   */
  gaps: readonly SupplyGapInput[];
}

/** What is to be planned: the days, the slots, and how much variety. */
export interface PlanRequest {
  /** The days among which the programme's feeding days are planned. */
  range: DayRange;
  /** What is filled with one dish on each of them. */
  slots: PlanSlot[];
  /** The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes. */
  dishes: MenuId[];
  /** Each audience's portions. One that is not listed gets reference portions. */
  portions: AudiencePortions[];
  /** A dish returns after so many planned days at the earliest. Absent: at any time. */
  dishGap?: number;
  /**
   * The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any
   * time.
   */
  proteinGap?: number;
  /**
   * Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More
   * than the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as
   * few as it likes.
   */
  vegetablesAWeek?: number;
  /** The courses that may be the same every day, whatever the gaps say: rice. */
  sameEveryDay: Course[];
  /** What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency. */
  advisoryPrice: number;
  /**
   * Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the
   * standard says so. They are many, and a search over many rules is slower.
   */
  members: boolean;
  /** Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide. */
  fortified: boolean;
  /** What is decided already. */
  locks: SlotChoice[];
  /** What may not be chosen. */
  forbidden: ForbiddenChoice[];
}

/** A {@link PlanRequest} as it is handed in: what has a default may be left out. */
export interface PlanRequestInput {
  /** The days among which the programme's feeding days are planned. */
  range: DayRange;
  /** What is filled with one dish on each of them. */
  slots: readonly PlanSlot[];
  /** The dishes to choose from, each for the slots of its course. Empty in a kitchen: all its active dishes. */
  dishes?: readonly MenuId[] | undefined;
  /** Each audience's portions. One that is not listed gets reference portions. */
  portions?: readonly AudiencePortionsInput[] | undefined;
  /** A dish returns after so many planned days at the earliest. Absent: at any time. */
  dishGap?: number | undefined;
  /**
   * The main protein of the animal protein course returns after so many planned days at the earliest. Absent: at any
   * time.
   */
  proteinGap?: number | undefined;
  /**
   * Every week has at least so many different vegetables: ingredients of that food group, whatever their amount. More
   * than the dishes have between them is no rule of the problem, and stands among the draft's `unmapped`. Absent: as
   * few as it likes.
   */
  vegetablesAWeek?: number | undefined;
  /** The courses that may be the same every day, whatever the gaps say: rice. */
  sameEveryDay?: readonly Course[] | undefined;
  /** What breaking an advisory limit by the whole of it counts beside the cost of that day, in the currency. */
  advisoryPrice: number;
  /**
   * Whether the limits of each sex, trimester or other group are advice beside those of the whole audience, where the
   * standard says so. They are many, and a search over many rules is slower.
   */
  members?: boolean | undefined;
  /** Whether fortification programmes that hold on the day of the prices count. In a kitchen its settings decide. */
  fortified?: boolean | undefined;
  /** What is decided already. */
  locks?: readonly SlotChoice[] | undefined;
  /** What may not be chosen. */
  forbidden?: readonly ForbiddenChoice[] | undefined;
}

/** How a search ended. */
export type PlanResult =
  /** No plan is better, on any level. */
  | "OPTIMAL"
  /** It holds to everything required; a better one may exist. */
  | "FEASIBLE"
  /** It is proved that no plan holds to everything required. */
  | "INFEASIBLE"
  /** None was found, which proves nothing. */
  | "NO_PLAN_FOUND"
  ;

/** A plan in a list. */
export interface PlanRow {
  /** The plan. */
  planId: PlanId;
  /** Its name. */
  planName: string;
  /** The programme it plans for. */
  programId: ProgramId;
  /** Where it stands. */
  status: ShownWord;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day. */
  endDate: CivilDate;
  /** Its days in words: `5–9 Januari 2026`. */
  days: string;
  /** When it was last changed. */
  updatedAt?: Timestamp;
}

/** A rule of a plan, as its user sees it: one name, however many days and dishes it speaks of. */
export interface PlanRule {
  /** Its name, unique in the problem. */
  id: RuleId;
  /**
   * Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where
   * nobody knows the upper end. Info: it is left out.
   */
  severity: Severity;
  /**
   * Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of
   * energy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts
   * in the mean of the days, everything else each time it is broken: in each week, in each run of days.
   */
  price: number;
  /** What it says. */
  demand: PlanDemand;
}

/** A {@link PlanRule} as it is handed in: what has a default may be left out. */
export interface PlanRuleInput {
  /** Its name, unique in the problem. */
  id: RuleId;
  /**
   * Required: the plan holds to it. Advisory: breaking it has a price; a most is then judged by what is known, where
   * nobody knows the upper end. Info: it is left out.
   */
  severity: Severity;
  /**
   * Advisory: what breaking it by the whole of its limit adds to the objective; of two limits, of the most; of a share of
   * energy, by what the dish does to it that moves it most; of counting rules, by one. What is limited by the day counts
   * in the mean of the days, everything else each time it is broken: in each week, in each run of days.
   */
  price?: number | undefined;
  /** What it says. */
  demand: PlanDemandInput;
}

/**
 * What a rule costs: the dual of the linear relaxation, where a dish may be served in part. In whole dishes a step
 * may cost more or nothing.
 */
export interface PlanRuleWorth {
  /** The rule. */
  rule: RuleId;
  /** How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy. */
  min: number;
  /** How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy. */
  max: number;
  /**
   * The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and
   * says nothing.
   */
  fixed: LimitSide[];
}

/** A {@link PlanRuleWorth} as it is handed in: what has a default may be left out. */
export interface PlanRuleWorthInput {
  /** The rule. */
  rule: RuleId;
  /** How much the objective grows where the least is one unit higher; for a share of energy, by the whole energy. */
  min: number;
  /** How much the objective grows where the most is one unit lower; for a share of energy, by the whole energy. */
  max: number;
  /**
   * The sides that can be no tighter, not by a hair: it is proved that no plan would be left. Their figure is 0 and
   * says nothing.
   */
  fixed: readonly LimitSide[];
}

/** Something that may happen to prices or supply. Required budgets hold in every one. */
export interface PlanScenario {
  /** Its name, unique in the problem. */
  name: string;
  /** The dishes that cost more in it, or less. One that is not listed costs what it usually does. */
  costs: CostChange[];
  /** What cannot be served in it. */
  lost: ForbiddenChoice[];
}

/** A {@link PlanScenario} as it is handed in: what has a default may be left out. */
export interface PlanScenarioInput {
  /** Its name, unique in the problem. */
  name: string;
  /** The dishes that cost more in it, or less. One that is not listed costs what it usually does. */
  costs?: readonly CostChangeInput[] | undefined;
  /** What cannot be served in it. */
  lost?: readonly ForbiddenChoice[] | undefined;
}

/** The plates of some days of a plan, and what could not be made a plate. */
export interface PlanServings {
  /** The days. */
  range: DayRange;
  /** The currency of every cost. */
  currency: Currency;
  /** The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences. */
  servings: PlannedServing[];
  /**
   * What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals
   * of its day without an upper end.
   */
  gaps: SupplyGap[];
}

/** A {@link PlanServings} as it is handed in: what has a default may be left out. */
export interface PlanServingsInput {
  /** The days. */
  range: DayRange;
  /** The currency of every cost. */
  currency: Currency;
  /** The plates, by day, meal, menu and assignment; those of one in the order of its sizes and the programme's audiences. */
  servings: readonly PlannedServingInput[];
  /**
   * What is planned and not counted in any plate, or counted in another version than was planned: it leaves the totals
   * of its day without an upper end.
   */
  gaps: readonly SupplyGapInput[];
}

/** A part of a meal: the vegetable of lunch. */
export interface PlanSlot {
  /** The meal. */
  mealType: MealType;
  /** The course of it. */
  course: Course;
}

/** Where a plan stands in its workflow. */
export type PlanStatus =
  /** It is being written. */
  | "DRAFT"
  /** Somebody looks it over. */
  | "REVIEW"
  /** It is signed. */
  | "APPROVED"
  /** The schools and the kitchen can see it. */
  | "PUBLISHED"
  /** It is being cooked. */
  | "ACTIVE"
  /** It is over. */
  | "COMPLETED"
  /** It was given up. */
  | "CANCELLED"
  /** It is kept for the record only. */
  | "ARCHIVED"
  ;

/** What a step of a limit costs in whole dishes: two searches, one with the limit as it is and one with it moved. */
export interface PlanStepCost {
  /** The rule. */
  rule: RuleId;
  /** Which side of it. */
  side: LimitSide;
  /** What the limit is, in the rule's unit; for a share of energy, as a share. */
  from: number;
  /** What it becomes. */
  to: number;
  /** The best objective found with the limit as it is. Absent: no plan was. */
  before?: number;
  /** The best objective found with the limit moved. Absent: no plan was. */
  after?: number;
  /** `after` less `before`: what the step costs, as far as search can tell. */
  cost?: number;
  /** It costs at least so much, proved. Absent: nothing is. */
  atLeast?: number;
  /** It costs at most so much, proved. Absent: nothing is. */
  atMost?: number;
}

/** What one other dish would do. */
export interface PlanSwap {
  /** The day. */
  date: CivilDate;
  /** The slot. */
  slot: PlanSlot;
  /** The dish that goes. */
  from: MenuId;
  /** The dish that comes. */
  to: MenuId;
  /** How much the objective grows, prices of advisory rules among it. Below 0: it gets better. */
  objective: number;
  /** How much more the reference portion of that day costs, in the currency. */
  cost: Decimal;
  /** Whether everything required holds afterwards. */
  holds: boolean;
  /** The rules that are broken more than before, required and advisory, and by how much more. */
  breaks: RuleBreach[];
  /** The rules that are broken less than before, and by how much less. */
  mends: RuleBreach[];
}

/** A {@link PlanSwap} as it is handed in: what has a default may be left out. */
export interface PlanSwapInput {
  /** The day. */
  date: CivilDate;
  /** The slot. */
  slot: PlanSlot;
  /** The dish that goes. */
  from: MenuId;
  /** The dish that comes. */
  to: MenuId;
  /** How much the objective grows, prices of advisory rules among it. Below 0: it gets better. */
  objective: number;
  /** How much more the reference portion of that day costs, in the currency. */
  cost: DecimalInput;
  /** Whether everything required holds afterwards. */
  holds: boolean;
  /** The rules that are broken more than before, required and advisory, and by how much more. */
  breaks: readonly RuleBreach[];
  /** The rules that are broken less than before, and by how much less. */
  mends: readonly RuleBreach[];
}

/** What a plan serves: by day, by week and as a whole. */
export interface PlanTotals {
  /** Each day on which something is planned, in order. A day without feeding is absent. */
  days: SpanTotals[];
  /** Each week, Monday to Sunday within the days of the plan, on which something is planned. */
  weeks: SpanTotals[];
  /** All days together. */
  plan: SpanTotals;
}

/** A {@link PlanTotals} as it is handed in: what has a default may be left out. */
export interface PlanTotalsInput {
  /** Each day on which something is planned, in order. A day without feeding is absent. */
  days: readonly SpanTotalsInput[];
  /** Each week, Monday to Sunday within the days of the plan, on which something is planned. */
  weeks: readonly SpanTotalsInput[];
  /** All days together. */
  plan: SpanTotalsInput;
}

/** One step a plan may take in its workflow. */
export interface PlanTransition {
  /** Where the plan stands. */
  from: PlanStatus;
  /** Where it goes. */
  to: PlanStatus;
  /** Whether only those may do it who answer for the plan. Otherwise whoever writes plans may. */
  decides: boolean;
  /** Whether it must say why. */
  needsReason: boolean;
}

/** The chosen dishes of one meal as a tray, and how many portions of it. */
export interface PlanTray {
  /** The day. */
  date: CivilDate;
  /** The meal. */
  mealType: MealType;
  /** The tray, with one line for each dish and a portion for each size. */
  menu: Menu;
  /**
   * Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no
   * size in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the
   * standard, and one assignment for all audiences has them.
   */
  apart: boolean;
  /** A portion for each head of each audience. */
  portions: PlannedPortions[];
}

/** A {@link PlanTray} as it is handed in: what has a default may be left out. */
export interface PlanTrayInput {
  /** The day. */
  date: CivilDate;
  /** The meal. */
  mealType: MealType;
  /** The tray, with one line for each dish and a portion for each size. */
  menu: MenuInput;
  /**
   * Whether each size is one audience's, under its key, and is assigned for this audience by itself: somebody has no
   * size in the standard, or gets other parts of a dish than others of the size. Otherwise the sizes are those of the
   * standard, and one assignment for all audiences has them.
   */
  apart: boolean;
  /** A portion for each head of each audience. */
  portions: readonly PlannedPortions[];
}

/**
 * What is to change about a plan. A field that is absent stays as it is; `clear` names those that are to be absent.
 * Where it stands in its workflow is not changed here.
 */
export interface PlanUpdate {
  /** The plan. */
  id: PlanId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  planName?: string;
  /** What it is, for people. */
  description?: string;
  /** Its first day. */
  startDate?: CivilDate;
  /** Its last day. */
  endDate?: CivilDate;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear: string[];
}

/** A {@link PlanUpdate} as it is handed in: what has a default may be left out. */
export interface PlanUpdateInput {
  /** The plan. */
  id: PlanId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  planName?: string | undefined;
  /** What it is, for people. */
  description?: string | undefined;
  /** Its first day. */
  startDate?: CivilDate | undefined;
  /** Its last day. */
  endDate?: CivilDate | undefined;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear?: readonly string[] | undefined;
}

/** How much the dishes of some days differ. */
export interface PlanVariety {
  /** The days. */
  range: DayRange;
  /** How often any dish is served: a dish counts once at a meal of a day, to however many it goes. */
  servings: number;
  /** Each different dish, the most served first, then by name. */
  dishes: DishRepeats[];
  /** The fewest days from a serving of a dish to its next; absent if no dish is served on two days. */
  smallestGap?: number;
  /** Over dishes. */
  byDish: Spread;
  /**
   * Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;
   * a protein dish that names none is unknown.
   */
  byMainProtein: Spread;
  /** Over dominant colours. */
  byColour: Spread;
  /** Over the ways in which the dishes themselves are cooked, those of their parts left aside. */
  byCookingMethod: Spread;
  /** Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any. */
  gaps: SupplyGap[];
}

/** A {@link PlanVariety} as it is handed in: what has a default may be left out. */
export interface PlanVarietyInput {
  /** The days. */
  range: DayRange;
  /** How often any dish is served: a dish counts once at a meal of a day, to however many it goes. */
  servings: number;
  /** Each different dish, the most served first, then by name. */
  dishes: readonly DishRepeats[];
  /** The fewest days from a serving of a dish to its next; absent if no dish is served on two days. */
  smallestGap?: number | undefined;
  /** Over dishes. */
  byDish: SpreadInput;
  /**
   * Over the main proteins of the dishes that have one. A staple, a vegetable or a fruit has none and is not counted;
   * a protein dish that names none is unknown.
   */
  byMainProtein: SpreadInput;
  /** Over dominant colours. */
  byColour: SpreadInput;
  /** Over the ways in which the dishes themselves are cooked, those of their parts left aside. */
  byCookingMethod: SpreadInput;
  /** Menus whose dishes could not be told. They are not counted, so nothing is proved while there are any. */
  gaps: readonly SupplyGapInput[];
}

/** What a standard says about a plan. */
export interface PlanVerdicts {
  /** Each audience that is fed, by key. */
  audiences: AudienceVerdicts[];
  /** Audiences that the standard does not know: they are not judged. */
  unknownAudiences: AudienceKey[];
}

/** A {@link PlanVerdicts} as it is handed in: what has a default may be left out. */
export interface PlanVerdictsInput {
  /** Each audience that is fed, by key. */
  audiences: readonly AudienceVerdictsInput[];
  /** Audiences that the standard does not know: they are not judged. */
  unknownAudiences: readonly AudienceKey[];
}

/** How far one rule must give way if every other rule stays. */
export interface PlanWayOut {
  /** The rule. */
  rule: RuleId;
  /**
   * At least so much, in units of the rule's limit; for a share of energy, as a share; of what is counted, whole times.
   * Proved; whether so much is enough, `plan_relief` looks for. Where plans are few
   * all are tried, and it is the least. Absent: this rule alone cannot help.
   */
  atLeast?: number;
}

/** Whose assignments are meant. */
export type PlannedBy =
  /** Those of one plan, whatever its status. */
  | {
      by: "PLAN";
      /** The plan. */
      planId: PlanId;
    }
  /**
   * Those of every plan of a programme that is neither cancelled nor archived. What is signed comes before drafts, and
   * where drafts are for the same people none of them is counted; each that is not is a gap, unless a signed one stands
   * in the very same slot.
   */
  | {
      by: "PROGRAM";
      /** The programme. */
      programId: ProgramId;
    }
  ;

/** A ceiling judged for one audience. */
export interface PlannedCeiling {
  /** The day, or the first of the week within the plan. */
  first: CivilDate;
  /** The day, or the last of the week within the plan. */
  last: CivilDate;
  /** The audience; absent for plates of which nobody says who gets them. */
  audience?: AudienceKey;
  /** The site that fares worst; absent where all sites get the same. */
  site?: SiteId;
  /** The judgement. */
  judgement: CeilingJudgement;
}

/** A {@link PlannedCeiling} as it is handed in: what has a default may be left out. */
export interface PlannedCeilingInput {
  /** The day, or the first of the week within the plan. */
  first: CivilDate;
  /** The day, or the last of the week within the plan. */
  last: CivilDate;
  /** The audience; absent for plates of which nobody says who gets them. */
  audience?: AudienceKey | undefined;
  /** The site that fares worst; absent where all sites get the same. */
  site?: SiteId | undefined;
  /** The judgement. */
  judgement: CeilingJudgementInput;
}

/** One nutrient of many plates. */
export interface PlannedNutrient {
  /** The nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** How much all plates hold together. */
  total: Bounds;
  /** The foods that make it inexact, each once. */
  gaps: ValueGap[];
}

/** A {@link PlannedNutrient} as it is handed in: what has a default may be left out. */
export interface PlannedNutrientInput {
  /** The nutrient; the key carries the unit. */
  nutrient: NutrientKey;
  /** How much all plates hold together. */
  total: Bounds;
  /** The foods that make it inexact, each once. */
  gaps: readonly ValueGap[];
}

/** How many portions of one size are planned. */
export interface PlannedPortions {
  /** The size, one of the menu's. Absent: the reference portion. */
  portion?: PortionKey;
  /** How many. */
  count: number;
}

/** So many plates of one menu in one size, served to one audience at one meal of one day. */
export interface PlannedServing {
  /** The assignment they belong to. */
  assignmentId: AssignmentId;
  /** The day. */
  date: CivilDate;
  /** Who eats them. Absent: the programme does not say who gets this size. */
  audience?: AudienceKey;
  /** Where they go. Absent: every site of the programme. */
  site?: SiteId;
  /** One plate: what it contains, its dishes, what it costs by component; and how many there are. */
  meal: ServedMeal;
  /** What one plate costs on the day, without its lines. */
  cost: Cost;
}

/** A {@link PlannedServing} as it is handed in: what has a default may be left out. */
export interface PlannedServingInput {
  /** The assignment they belong to. */
  assignmentId: AssignmentId;
  /** The day. */
  date: CivilDate;
  /** Who eats them. Absent: the programme does not say who gets this size. */
  audience?: AudienceKey | undefined;
  /** Where they go. Absent: every site of the programme. */
  site?: SiteId | undefined;
  /** One plate: what it contains, its dishes, what it costs by component; and how many there are. */
  meal: ServedMealInput;
  /** What one plate costs on the day, without its lines. */
  cost: CostInput;
}

/** What was left on trays against what was served, where both are recorded. */
export interface PlateWaste {
  /** Kilograms left on trays. */
  kilograms: Decimal;
  /** Kilograms served: portions × weight of a plate. */
  servedKilograms: DecimalRange;
  /** The one in percent of the other. */
  percent: DecimalRange;
  /** Whether both are recorded everywhere. */
  complete: boolean;
}

/** A {@link PlateWaste} as it is handed in: what has a default may be left out. */
export interface PlateWasteInput {
  /** Kilograms left on trays. */
  kilograms: DecimalInput;
  /** Kilograms served: portions × weight of a plate. */
  servedKilograms: DecimalRangeInput;
  /** The one in percent of the other. */
  percent: DecimalRangeInput;
  /** Whether both are recorded everywhere. */
  complete: boolean;
}

/** A portion size a menu is served in: one pot, many audiences. */
export interface Portion {
  /** Its key: `small`, `large`. */
  key: PortionKey;
  /** How much of each line's quantity it gets, where the line does not say: 1 is the reference portion. */
  factor: Decimal;
}

/** A {@link Portion} as it is handed in: what has a default may be left out. */
export interface PortionInput {
  /** Its key: `small`, `large`. */
  key: PortionKey;
  /** How much of each line's quantity it gets, where the line does not say: 1 is the reference portion. */
  factor: DecimalInput;
}

/** A slot whose portion is chosen with the plan. */
export interface PortionChoice {
  /** The slot. */
  slot: PlanSlot;
  /**
   * The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds
   * for the whole plan.
   */
  factors: number[];
}

/** A {@link PortionChoice} as it is handed in: what has a default may be left out. */
export interface PortionChoiceInput {
  /** The slot. */
  slot: PlanSlot;
  /**
   * The parts of the reference portion to choose from, above 0 and rising: what a ladle can serve. One of them holds
   * for the whole plan.
   */
  factors: readonly number[];
}

/** An audience's portion of a slot as a part of the reference portion. */
export interface PortionFactor {
  /** The slot. */
  slot: PlanSlot;
  /** Above 0. */
  factor: number;
}

/** Names a portion size, such as `small` or `large`. */
export type PortionKey = string;

/** What a purchase form cost on a day. */
export interface Price {
  /** The day it was quoted or paid. */
  date: CivilDate;
  /** The price of `per`. */
  amount: Money;
  /** What the price buys, as purchased: 1 kg, 1 l, 30 pieces. */
  per: Quantity;
  /** Who sells at it. */
  supplier?: string;
  /** Where it holds. */
  region?: string;
  /** Where it was found; says so if it is only an example. */
  source: string;
}

/** A {@link Price} as it is handed in: what has a default may be left out. */
export interface PriceInput {
  /** The day it was quoted or paid. */
  date: CivilDate;
  /** The price of `per`. */
  amount: MoneyInput;
  /** What the price buys, as purchased: 1 kg, 1 l, 30 pieces. */
  per: QuantityInput;
  /** Who sells at it. */
  supplier?: string | undefined;
  /** Where it holds. */
  region?: string | undefined;
  /** Where it was found; says so if it is only an example. */
  source?: string | undefined;
}

/** One change of prices. */
export interface PriceChange {
  /** What it changes the price of. */
  target: PriceTarget;
  /** What becomes of the price. */
  effect: PriceEffect;
}

/** A {@link PriceChange} as it is handed in: what has a default may be left out. */
export interface PriceChangeInput {
  /** What it changes the price of. */
  target: PriceTargetInput;
  /** What becomes of the price. */
  effect: PriceEffectInput;
}

/** What becomes of a price. */
export type PriceEffect =
  /** It rises, or falls below zero percent. A price that is missing stays missing. */
  | {
      effect: "PERCENT";
      /** Percent of the price; not below −100. */
      percent: Decimal;
    }
  /** It is this, also where no price was known. */
  | {
      effect: "NEW_PRICE";
      /** The price of `per`. */
      amount: Money;
      /** What the price buys, as purchased. */
      per: Quantity;
    }
  ;

/** A {@link PriceEffect} as it is handed in: what has a default may be left out. */
export type PriceEffectInput =
  /** It rises, or falls below zero percent. A price that is missing stays missing. */
  | {
      effect: "PERCENT";
      /** Percent of the price; not below −100. */
      percent: DecimalInput;
    }
  /** It is this, also where no price was known. */
  | {
      effect: "NEW_PRICE";
      /** The price of `per`. */
      amount: MoneyInput;
      /** What the price buys, as purchased. */
      per: QuantityInput;
    }
  ;

/** What the item column of a price list holds. */
export type PriceItem =
  /** The id of an ingredient: the price goes to it. */
  | "INGREDIENT_ID"
  /** The list's own code of a commodity: a `PriceLink` says which ingredient it is. */
  | "COMMODITY"
  ;

/** Says which ingredient a commodity of a price list is. Somebody decides it; nothing guesses by name. */
export interface PriceLink {
  /** The commodity's code in the list. */
  item: string;
  /** The ingredient it is. */
  ingredientId: IngredientId;
  /** The form it is bought in; absent: the usual one. */
  purchaseForm?: PurchaseFormId;
}

/** Which column of a price list holds what. */
export interface PriceListMapping {
  /** The name of the list in messages, and the source of a price whose row names none. */
  source: string;
  /** The column that says what is sold. */
  itemColumn: string;
  /** What stands in that column. */
  itemIs: PriceItem;
  /** The column with the item's name, for people. */
  nameColumn?: string;
  /** The column with the id of the purchase form. */
  purchaseFormColumn?: string;
  /** The column with the day of the price. */
  dateColumn: string;
  /** How days are written. */
  dateFormat: DateFormat;
  /** The column with the price. */
  amountColumn: string;
  /** Whether the list prints 0 on days without a quote; such rows are left out. */
  zeroIsNoQuote: boolean;
  /** The column with the currency code. */
  currencyColumn?: string;
  /** The currency of a row that names none. */
  currency: Currency;
  /** The column that says how many units the price buys. Absent or empty: 1. */
  perColumn?: string;
  /** The column with the unit the price buys. */
  unitColumn: string;
  /** The column with the supplier. */
  supplierColumn?: string;
  /** The column with the region. */
  regionColumn?: string;
  /** The column with the source. */
  sourceColumn?: string;
  /** The region of a row that names none. */
  region?: string;
  /** How numbers are written. */
  numberFormat: NumberFormat;
}

/** A {@link PriceListMapping} as it is handed in: what has a default may be left out. */
export interface PriceListMappingInput {
  /** The name of the list in messages, and the source of a price whose row names none. */
  source: string;
  /** The column that says what is sold. */
  itemColumn: string;
  /** What stands in that column. */
  itemIs: PriceItem;
  /** The column with the item's name, for people. */
  nameColumn?: string | undefined;
  /** The column with the id of the purchase form. */
  purchaseFormColumn?: string | undefined;
  /** The column with the day of the price. */
  dateColumn: string;
  /** How days are written. */
  dateFormat: DateFormat;
  /** The column with the price. */
  amountColumn: string;
  /** Whether the list prints 0 on days without a quote; such rows are left out. */
  zeroIsNoQuote?: boolean | undefined;
  /** The column with the currency code. */
  currencyColumn?: string | undefined;
  /** The currency of a row that names none. */
  currency: Currency;
  /** The column that says how many units the price buys. Absent or empty: 1. */
  perColumn?: string | undefined;
  /** The column with the unit the price buys. */
  unitColumn: string;
  /** The column with the supplier. */
  supplierColumn?: string | undefined;
  /** The column with the region. */
  regionColumn?: string | undefined;
  /** The column with the source. */
  sourceColumn?: string | undefined;
  /** The region of a row that names none. */
  region?: string | undefined;
  /** How numbers are written. */
  numberFormat: NumberFormat;
}

/** What came of reading a price list. */
export interface PriceListReading {
  /** The prices, in file order. Empty when the reading was strict and there is a problem. */
  prices: PriceRow[];
  /** The first 1,000 cells that could not be read, in file order. */
  problems: CellProblem[];
  /** How many cells could not be read. */
  problemCount: number;
}

/** A {@link PriceListReading} as it is handed in: what has a default may be left out. */
export interface PriceListReadingInput {
  /** The prices, in file order. Empty when the reading was strict and there is a problem. */
  prices: readonly PriceRowInput[];
  /** The first 1,000 cells that could not be read, in file order. */
  problems: readonly CellProblem[];
  /** How many cells could not be read. */
  problemCount: number;
}

/** Which of an ingredient's prices counts. */
export type PricePolicy =
  /** The newest; of several of one day the dearest. */
  | { policy: "LAST" }
  /** The plain mean of all prices of so many days, the date itself included. */
  | {
      policy: "AVERAGE";
      /** How many days. */
      days: number;
    }
  /** The cheapest of so many days, the date itself included. */
  | {
      policy: "LOWEST";
      /** How many days. */
      days: number;
    }
  /** Only the listed prices, whatever the ingredients say. */
  | {
      policy: "FIXED";
      /** The prices in force. */
      prices: FixedPrice[];
    }
  ;

/** A {@link PricePolicy} as it is handed in: what has a default may be left out. */
export type PricePolicyInput =
  /** The newest; of several of one day the dearest. */
  | { policy: "LAST" }
  /** The plain mean of all prices of so many days, the date itself included. */
  | {
      policy: "AVERAGE";
      /** How many days. */
      days: number;
    }
  /** The cheapest of so many days, the date itself included. */
  | {
      policy: "LOWEST";
      /** How many days. */
      days: number;
    }
  /** Only the listed prices, whatever the ingredients say. */
  | {
      policy: "FIXED";
      /** The prices in force. */
      prices: readonly FixedPriceInput[];
    }
  ;

/** One price of a list. */
export interface PriceRow {
  /** The row in the file; the header is row 1. */
  row: number;
  /** What is sold, as the list says it. */
  item: string;
  /** Its name in the list; empty if the list has none. */
  name: string;
  /** The ingredient, in a list that names ingredients. */
  ingredientId?: IngredientId;
  /** The purchase form, if the list names one. */
  purchaseForm?: PurchaseFormId;
  /** The price. */
  price: Price;
}

/** A {@link PriceRow} as it is handed in: what has a default may be left out. */
export interface PriceRowInput {
  /** The row in the file; the header is row 1. */
  row: number;
  /** What is sold, as the list says it. */
  item: string;
  /** Its name in the list; empty if the list has none. */
  name: string;
  /** The ingredient, in a list that names ingredients. */
  ingredientId?: IngredientId | undefined;
  /** The purchase form, if the list names one. */
  purchaseForm?: PurchaseFormId | undefined;
  /** The price. */
  price: PriceInput;
}

/** Prices as they might be: "rice +15 %". */
export interface PriceScenario {
  /** Its name. */
  name: string;
  /** What changes, one after the other. */
  changes: PriceChange[];
}

/** A {@link PriceScenario} as it is handed in: what has a default may be left out. */
export interface PriceScenarioInput {
  /** Its name. */
  name: string;
  /** What changes, one after the other. */
  changes: readonly PriceChangeInput[];
}

/** What a change of prices meets. */
export type PriceTarget =
  /** Every ingredient. */
  | { target: "ALL" }
  /** The ingredients named, in every purchase form. */
  | {
      target: "INGREDIENTS";
      /** Their ids; one the catalog does not have is an error. */
      ingredientIds: IngredientId[];
    }
  /** Every ingredient of the food groups named. */
  | {
      target: "CATEGORIES";
      /** The food groups. */
      categories: FoodCategory[];
    }
  ;

/** A {@link PriceTarget} as it is handed in: what has a default may be left out. */
export type PriceTargetInput =
  /** Every ingredient. */
  | { target: "ALL" }
  /** The ingredients named, in every purchase form. */
  | {
      target: "INGREDIENTS";
      /** Their ids; one the catalog does not have is an error. */
      ingredientIds: readonly IngredientId[];
    }
  /** Every ingredient of the food groups named. */
  | {
      target: "CATEGORIES";
      /** The food groups. */
      categories: readonly FoodCategory[];
    }
  ;

/** A price to be noted. */
export interface PriceUpdate {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The form that has the price; absent: the usual one. */
  purchaseFormId?: PurchaseFormId;
  /**
   * The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it
   * is at.
   */
  expectedVersion?: number;
  /** The price. It replaces one of the same day, supplier and region. */
  price: Price;
}

/** A {@link PriceUpdate} as it is handed in: what has a default may be left out. */
export interface PriceUpdateInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The form that has the price; absent: the usual one. */
  purchaseFormId?: PurchaseFormId | undefined;
  /**
   * The version of the ingredient that was seen; if somebody changed it since, nothing is written. Absent: whatever it
   * is at.
   */
  expectedVersion?: number | undefined;
  /** The price. It replaces one of the same day, supplier and region. */
  price: PriceInput;
}

/** The price a calculation used, and where it comes from. */
export interface PriceUsed {
  /** The purchase form it is the price of. */
  purchaseFormId?: PurchaseFormId;
  /** The price of `per`. */
  amount: Money;
  /** What the price buys, as purchased. */
  per: Quantity;
  /** The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario. */
  date?: CivilDate;
  /** How many quoted prices are in it. */
  quotes: number;
  /** Who sells at it; absent for a mean of several suppliers. */
  supplier?: string;
  /** Where it holds. */
  region?: string;
  /** Where it was found. */
  source: string;
}

/** A {@link PriceUsed} as it is handed in: what has a default may be left out. */
export interface PriceUsedInput {
  /** The purchase form it is the price of. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** The price of `per`. */
  amount: MoneyInput;
  /** What the price buys, as purchased. */
  per: QuantityInput;
  /** The day of the price, of a mean its newest; absent for a fixed price and for one of a scenario. */
  date?: CivilDate | undefined;
  /** How many quoted prices are in it. */
  quotes: number;
  /** Who sells at it; absent for a mean of several suppliers. */
  supplier?: string | undefined;
  /** Where it holds. */
  region?: string | undefined;
  /** Where it was found. */
  source: string;
}

/** One food as it is paid: an ingredient at the prices of a day. */
export interface PricedFood {
  /** The ingredient. */
  ingredientId: string;
  /** The day of the price. */
  date: CivilDate;
}

/** Ingredients with their new prices, and the rows that found no place. */
export interface PricedIngredients {
  /** All ingredients that were handed in, in their order. */
  ingredients: Ingredient[];
  /** The rows that found no place, in list order. */
  unmatched: UnmatchedPrice[];
}

/** A {@link PricedIngredients} as it is handed in: what has a default may be left out. */
export interface PricedIngredientsInput {
  /** All ingredients that were handed in, in their order. */
  ingredients: readonly IngredientInput[];
  /** The rows that found no place, in list order. */
  unmatched: readonly UnmatchedPrice[];
}

/** The limits of one nutrient for one meal of an audience as a text prints them. */
export interface PrintedLimit {
  /** The rule whose limits they are. */
  rule: RuleId;
  /** The nutrient. */
  nutrient: NutrientKey;
  /** The audience. */
  audience: AudienceKey;
  /** At least. */
  min: Decimal;
  /** At most. */
  max: Decimal;
  /** Decimal places it is printed with. */
  places: number;
  /** Where it is printed; empty: in the standard's source. */
  source: string;
}

/** A {@link PrintedLimit} as it is handed in: what has a default may be left out. */
export interface PrintedLimitInput {
  /** The rule whose limits they are. */
  rule: RuleId;
  /** The nutrient. */
  nutrient: NutrientKey;
  /** The audience. */
  audience: AudienceKey;
  /** At least. */
  min: DecimalInput;
  /** At most. */
  max: DecimalInput;
  /** Decimal places it is printed with. */
  places?: number | undefined;
  /** Where it is printed; empty: in the standard's source. */
  source?: string | undefined;
}

/** One ingredient in one purchase form, delivered on one day. */
export interface ProcurementLine {
  /** The name of the purchase form; absent when the ingredient has none. */
  purchaseFormName?: string;
  /**
   * What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole
   * buys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing
   * bounds it, and then the amount has no upper end.
   */
  purchase: Purchase;
  /** What each day needs of it, as purchased, in the unit of the purchase. */
  days: DayNeed[];
  /** How much of the need comes from stock. */
  fromStock: Decimal;
  /** How much of the need comes from what earlier packs left. */
  fromLeftovers: Decimal;
  /** What is left of packs when these days are over. */
  leftOver: Decimal;
}

/** A {@link ProcurementLine} as it is handed in: what has a default may be left out. */
export interface ProcurementLineInput {
  /** The name of the purchase form; absent when the ingredient has none. */
  purchaseFormName?: string | undefined;
  /**
   * What is bought and what it costs. `in_stock` is what stock and leftovers cover; a line that they cover whole
   * buys nothing. `bought` is one amount: enough for the most that may be needed, or for the least where nothing
   * bounds it, and then the amount has no upper end.
   */
  purchase: PurchaseInput;
  /** What each day needs of it, as purchased, in the unit of the purchase. */
  days: readonly DayNeedInput[];
  /** How much of the need comes from stock. */
  fromStock: DecimalInput;
  /** How much of the need comes from what earlier packs left. */
  fromLeftovers: DecimalInput;
  /** What is left of packs when these days are over. */
  leftOver: DecimalInput;
}

/** What to buy for some days of plans. */
export interface ProcurementList {
  /** The days that are eaten. */
  range: DayRange;
  /** What to order, by day of delivery and supplier, the unknown one last. */
  orders: SupplierOrder[];
  /** What all of it costs; without an upper end where a price or a quantity is missing. */
  total: CostBounds;
  /** What is left of packs and stock after the last day, of the ingredients on the list. */
  leftOver: DatedStock[];
  /** Whether nothing is missing. */
  complete: boolean;
  /** What is missing. */
  gaps: SupplyGap[];
}

/** A {@link ProcurementList} as it is handed in: what has a default may be left out. */
export interface ProcurementListInput {
  /** The days that are eaten. */
  range: DayRange;
  /** What to order, by day of delivery and supplier, the unknown one last. */
  orders: readonly SupplierOrderInput[];
  /** What all of it costs; without an upper end where a price or a quantity is missing. */
  total: CostBoundsInput;
  /** What is left of packs and stock after the last day, of the ingredients on the list. */
  leftOver: readonly DatedStockInput[];
  /** Whether nothing is missing. */
  complete: boolean;
  /** What is missing. */
  gaps: readonly SupplyGapInput[];
}

/**
 * How the procurement list of some days is made. The default: everything comes on the day it is eaten, nothing is in
 * stock, no optional line is taken and no portion is cooked beyond the plan.
 */
export interface ProcurementOptions {
  /** When it is delivered. */
  delivery: Delivery;
  /** What is there and need not be bought. */
  stock: DatedStock[];
  /** Optional lines taken and substitutes chosen. */
  choices: LineChoice[];
  /** Portions cooked beyond those planned. */
  spare: SparePortions;
}

/** A {@link ProcurementOptions} as it is handed in: what has a default may be left out. */
export interface ProcurementOptionsInput {
  /** When it is delivered. */
  delivery?: DeliveryInput | undefined;
  /** What is there and need not be bought. */
  stock?: readonly DatedStockInput[] | undefined;
  /** Optional lines taken and substitutes chosen. */
  choices?: readonly LineChoice[] | undefined;
  /** Portions cooked beyond those planned. */
  spare?: SparePortionsInput | undefined;
}

/** One recipe of a menu: its ingredients and steps. */
export interface ProductionDish {
  /** The dish. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The names of what it is a part of, the menu first. Empty for the menu itself. */
  within: string[];
  /** How many times its recipe is cooked. Absent: no line of its own tells. */
  recipeFactor?: Decimal;
  /** Its own ingredients, for all portions. */
  ingredients: ProductionIngredient[];
  /** When its first step starts. Absent: how long it takes is not known. */
  start?: KitchenTime;
  /** When it must be done. */
  end?: KitchenTime;
  /**
   * When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step
   * where none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it
   * has neither steps nor times.
   */
  cooked?: KitchenTime;
  /** Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked. */
  minutesToEating?: number;
  /** Whether that is longer than the critical limit allows. Absent: nobody can tell. */
  heldTooLong?: boolean;
  /** Its steps in order. */
  steps: ProductionStep[];
  /** The limits to check. */
  limits: CriticalLimit[];
}

/** A {@link ProductionDish} as it is handed in: what has a default may be left out. */
export interface ProductionDishInput {
  /** The dish. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The names of what it is a part of, the menu first. Empty for the menu itself. */
  within: readonly string[];
  /** How many times its recipe is cooked. Absent: no line of its own tells. */
  recipeFactor?: DecimalInput | undefined;
  /** Its own ingredients, for all portions. */
  ingredients: readonly ProductionIngredientInput[];
  /** When its first step starts. Absent: how long it takes is not known. */
  start?: KitchenTime | undefined;
  /** When it must be done. */
  end?: KitchenTime | undefined;
  /**
   * When its cooking ends: with the last step that is at least as hot as the limit `hot_holding`; with its last step
   * where none has a temperature. Absent: it is not cooked, or nobody can tell, as where its steps only cool it or it
   * has neither steps nor times.
   */
  cooked?: KitchenTime | undefined;
  /** Minutes from the end of cooking until it is eaten. Absent: not known, or it is not cooked. */
  minutesToEating?: number | undefined;
  /** Whether that is longer than the critical limit allows. Absent: nobody can tell. */
  heldTooLong?: boolean | undefined;
  /** Its steps in order. */
  steps: readonly ProductionStepInput[];
  /** The limits to check. */
  limits: readonly CriticalLimitInput[];
}

/** One ingredient of a dish, for all portions. */
export interface ProductionIngredient {
  /** The line of the dish. */
  lineId: LineId;
  /** The ingredient, or the substitute in its place. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** How much, in the unit of the line. */
  quantity: DecimalRange;
  /** The unit of the line. */
  unit: string;
  /** Grams as purchased. */
  asPurchased: DecimalRange;
  /** Grams raw and cleaned; of frying oil what is absorbed. */
  edible: DecimalRange;
  /** How it is prepared. */
  preparationNotes?: string;
}

/** A {@link ProductionIngredient} as it is handed in: what has a default may be left out. */
export interface ProductionIngredientInput {
  /** The line of the dish. */
  lineId: LineId;
  /** The ingredient, or the substitute in its place. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** How much, in the unit of the line. */
  quantity: DecimalRangeInput;
  /** The unit of the line. */
  unit: string;
  /** Grams as purchased. */
  asPurchased: DecimalRangeInput;
  /** Grams raw and cleaned; of frying oil what is absorbed. */
  edible: DecimalRangeInput;
  /** How it is prepared. */
  preparationNotes?: string | undefined;
}

/** One menu of a meal, for all audiences and sites. */
export interface ProductionMenu {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The version that is cooked. */
  menuVersion: number;
  /** How many portions of each size. */
  sizes: BatchPortions[];
  /** Portions of all sizes together, extra ones and samples included. */
  portions: number;
  /** For whom and where. */
  deliveries: ServedPortions[];
  /**
   * How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for
   * a size follow that. Trays of special diets are menus of their own.
   */
  batchFactor: Decimal;
  /** The menu itself, then everything it is made of, each after what it is a part of. */
  dishes: ProductionDish[];
  /** The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always. */
  allergens: AllergenFinding[];
}

/** A {@link ProductionMenu} as it is handed in: what has a default may be left out. */
export interface ProductionMenuInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The version that is cooked. */
  menuVersion: number;
  /** How many portions of each size. */
  sizes: readonly BatchPortions[];
  /** Portions of all sizes together, extra ones and samples included. */
  portions: number;
  /** For whom and where. */
  deliveries: readonly ServedPortions[];
  /**
   * How many times its recipe is cooked, by the factors of its portion sizes; lines with a quantity of their own for
   * a size follow that. Trays of special diets are menus of their own.
   */
  batchFactor: DecimalInput;
  /** The menu itself, then everything it is made of, each after what it is a part of. */
  dishes: readonly ProductionDishInput[];
  /** The allergens it is not free of: contained, maybe contained, unknown. Optional lines count always. */
  allergens: readonly AllergenFindingInput[];
}

/** How a production sheet is made. */
export interface ProductionOptions {
  /** When each meal is eaten, where the programme does not say. */
  serviceTimes: ProgramMeal[];
  /** Minutes from the end of cooking to the lorry; at most a day. */
  packingMinutes: number;
  /** Minutes from the lorry to the plate; at most a day. */
  deliveryMinutes: number;
  /** Optional lines taken and substitutes chosen. */
  choices: LineChoice[];
  /** Portions cooked beyond those planned. */
  spare: SparePortions;
  /** The critical limits in force. */
  limits: CriticalLimit[];
  /** The allergens asked about. */
  allergens: Allergen[];
}

/** A {@link ProductionOptions} as it is handed in: what has a default may be left out. */
export interface ProductionOptionsInput {
  /** When each meal is eaten, where the programme does not say. */
  serviceTimes?: readonly ProgramMeal[] | undefined;
  /** Minutes from the end of cooking to the lorry; at most a day. */
  packingMinutes?: number | undefined;
  /** Minutes from the lorry to the plate; at most a day. */
  deliveryMinutes?: number | undefined;
  /** Optional lines taken and substitutes chosen. */
  choices?: readonly LineChoice[] | undefined;
  /** Portions cooked beyond those planned. */
  spare?: SparePortionsInput | undefined;
  /** The critical limits in force. */
  limits?: readonly CriticalLimitInput[] | undefined;
  /** The allergens asked about. */
  allergens?: readonly Allergen[] | undefined;
}

/** What a kitchen cooks for one day, how much of it and when. */
export interface ProductionSheet {
  /** The day it is eaten. */
  date: CivilDate;
  /** The meals, in their order. */
  services: MealService[];
  /** Whether nothing is missing. */
  complete: boolean;
  /** What is missing. */
  gaps: SupplyGap[];
}

/** A {@link ProductionSheet} as it is handed in: what has a default may be left out. */
export interface ProductionSheetInput {
  /** The day it is eaten. */
  date: CivilDate;
  /** The meals, in their order. */
  services: readonly MealServiceInput[];
  /** Whether nothing is missing. */
  complete: boolean;
  /** What is missing. */
  gaps: readonly SupplyGapInput[];
}

/** One step of a dish, with its times. */
export interface ProductionStep {
  /** The step. */
  stepId: StepId;
  /** Its place. */
  stepNumber: number;
  /** A short title. */
  title?: string;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number;
  /** When it starts. */
  start?: KitchenTime;
  /** When it ends. */
  end?: KitchenTime;
  /** Degrees Celsius. */
  temperature?: Decimal;
  /** What shows that it went well. */
  qualityCheck?: string;
}

/** A {@link ProductionStep} as it is handed in: what has a default may be left out. */
export interface ProductionStepInput {
  /** The step. */
  stepId: StepId;
  /** Its place. */
  stepNumber: number;
  /** A short title. */
  title?: string | undefined;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number | undefined;
  /** When it starts. */
  start?: KitchenTime | undefined;
  /** When it ends. */
  end?: KitchenTime | undefined;
  /** Degrees Celsius. */
  temperature?: DecimalInput | undefined;
  /** What shows that it went well. */
  qualityCheck?: string | undefined;
}

/** Which limits count. */
export type Profile =
  /** What the rules give. */
  | "COMPUTED"
  /** What the text prints, where it prints something. */
  | "PRINTED"
  ;

/** An audience of a programme and how many it has. */
export interface ProgramAudience {
  /** Its key in the programme's standard, which says its reference intake and its portion size. */
  audience: AudienceKey;
  /** How many people it has, over all sites. */
  heads: number;
  /** Those among them who need another tray. Nobody counts in two entries. */
  specialDiets: SpecialDiet[];
}

/** A {@link ProgramAudience} as it is handed in: what has a default may be left out. */
export interface ProgramAudienceInput {
  /** Its key in the programme's standard, which says its reference intake and its portion size. */
  audience: AudienceKey;
  /** How many people it has, over all sites. */
  heads: number;
  /** Those among them who need another tray. Nobody counts in two entries. */
  specialDiets?: readonly SpecialDietInput[] | undefined;
}

/** Which programmes are wanted. */
export interface ProgramFilters {
  /** Words that must all occur in name, code or description, whatever their case and accents. */
  search?: string;
  /** At this stage. */
  status?: ProgramStatus;
  /** Of this type. */
  programType?: ProgramType;
}

/** Names a nutrition programme. */
export type ProgramId = string;

/** A meal of a programme's day. */
export interface ProgramMeal {
  /** The meal. */
  mealType: MealType;
  /** When it is eaten. Absent: not said. */
  serviceTime?: TimeOfDay;
}

/** One page of programmes. */
export interface ProgramPage {
  /** The programmes. */
  programs: NutritionProgram[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string;
}

/** A {@link ProgramPage} as it is handed in: what has a default may be left out. */
export interface ProgramPageInput {
  /** The programmes. */
  programs: readonly NutritionProgramInput[];
  /** How many there are in all. */
  total: number;
  /** How many pages of this size they fill. */
  totalPages: number;
  /** Where the next page starts; absent on the last. */
  next?: string | undefined;
}

/** A programme in a list. */
export interface ProgramRow {
  /** The programme. */
  programId: ProgramId;
  /** Its name. */
  programName: string;
  /** Its code. */
  programCode?: string;
  /** What it is for. */
  programType: ShownWord;
  /** Where it stands. */
  status: ShownWord;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day; absent: it has no end yet. */
  endDate?: CivilDate;
  /** Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`. */
  days: string;
  /** The days of the week on which it feeds, in words. */
  feedingDays: string;
  /** The meals of such a day, in words. */
  meals: string;
  /** How many people it feeds; absent for a programme that lists no audiences. */
  heads?: number;
  /** That in words: `2.550 orang`, `belum diketahui`. */
  headsText: string;
  /** How many places it delivers to. */
  sites: number;
  /** What there is to spend. */
  totalBudget?: Money;
  /** That in words: `Rp 6.500.000.000`. */
  totalBudgetText?: string;
  /** When it was last changed. */
  updatedAt?: Timestamp;
}

/** A {@link ProgramRow} as it is handed in: what has a default may be left out. */
export interface ProgramRowInput {
  /** The programme. */
  programId: ProgramId;
  /** Its name. */
  programName: string;
  /** Its code. */
  programCode?: string | undefined;
  /** What it is for. */
  programType: ShownWord;
  /** Where it stands. */
  status: ShownWord;
  /** Its first day. */
  startDate: CivilDate;
  /** Its last day; absent: it has no end yet. */
  endDate?: CivilDate | undefined;
  /** Its days in words: `5 Januari – 19 Juni 2026`, `mulai 5 Jan 2026`. */
  days: string;
  /** The days of the week on which it feeds, in words. */
  feedingDays: string;
  /** The meals of such a day, in words. */
  meals: string;
  /** How many people it feeds; absent for a programme that lists no audiences. */
  heads?: number | undefined;
  /** That in words: `2.550 orang`, `belum diketahui`. */
  headsText: string;
  /** How many places it delivers to. */
  sites: number;
  /** What there is to spend. */
  totalBudget?: MoneyInput | undefined;
  /** That in words: `Rp 6.500.000.000`. */
  totalBudgetText?: string | undefined;
  /** When it was last changed. */
  updatedAt?: Timestamp | undefined;
}

/** Where a programme stands. */
export type ProgramStatus =
  /** It runs, or will on its first day. */
  | "ACTIVE"
  /** It rests and may go on. */
  | "PAUSED"
  /** It is over. */
  | "COMPLETED"
  /** It was given up. */
  | "CANCELLED"
  ;

/** What a programme is for. */
export type ProgramType =
  /** Meals for pupils on school days. */
  | "SCHOOL_FEEDING"
  /** Food beside what is eaten at home: for toddlers, pregnant and breastfeeding women. */
  | "SUPPLEMENTARY_FEEDING"
  /** Food for people who recover from malnutrition. */
  | "NUTRITIONAL_RECOVERY"
  /** Teaching about food, with meals. */
  | "NUTRITIONAL_EDUCATION"
  /** Food after a disaster. */
  | "EMERGENCY_NUTRITION"
  /** Food against stunting. */
  | "STUNTING_INTERVENTION"
  /** Something else: a hospital, a canteen, a care home. */
  | "OTHER"
  ;

/**
 * What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
 * absent.
 */
export interface ProgramUpdate {
  /** The programme. */
  id: ProgramId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  programName?: string;
  /** Its code. */
  programCode?: string;
  /** What it is for. */
  programType?: ProgramType;
  /** What it is, for people. */
  description?: string;
  /** The standard its menus are judged by. */
  standardId?: StandardId;
  /** Whom it feeds, all of them. */
  audiences?: ProgramAudience[];
  /** Its first day. */
  startDate?: CivilDate;
  /** Its last day. */
  endDate?: CivilDate;
  /** The days of the week on which it feeds, all of them. */
  feedingDays?: Weekday[];
  /** The meals of such a day, all of them. */
  meals?: ProgramMeal[];
  /** What there is to spend. */
  totalBudget?: Money;
  /** The most that what one person is served may cost, all ceilings. */
  ceilings?: Ceiling[];
  /** The places it delivers to, all of them. */
  sites?: Site[];
  /** Where it works, in words. */
  implementationArea?: string;
  /** Where it stands. */
  status?: ProgramStatus;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear: string[];
}

/** A {@link ProgramUpdate} as it is handed in: what has a default may be left out. */
export interface ProgramUpdateInput {
  /** The programme. */
  id: ProgramId;
  /** The version it was seen at; if somebody changed it since, nothing is written. */
  expectedVersion: number;
  /** Its name. */
  programName?: string | undefined;
  /** Its code. */
  programCode?: string | undefined;
  /** What it is for. */
  programType?: ProgramType | undefined;
  /** What it is, for people. */
  description?: string | undefined;
  /** The standard its menus are judged by. */
  standardId?: StandardId | undefined;
  /** Whom it feeds, all of them. */
  audiences?: readonly ProgramAudienceInput[] | undefined;
  /** Its first day. */
  startDate?: CivilDate | undefined;
  /** Its last day. */
  endDate?: CivilDate | undefined;
  /** The days of the week on which it feeds, all of them. */
  feedingDays?: readonly Weekday[] | undefined;
  /** The meals of such a day, all of them. */
  meals?: readonly ProgramMeal[] | undefined;
  /** What there is to spend. */
  totalBudget?: MoneyInput | undefined;
  /** The most that what one person is served may cost, all ceilings. */
  ceilings?: readonly CeilingInput[] | undefined;
  /** The places it delivers to, all of them. */
  sites?: readonly SiteInput[] | undefined;
  /** Where it works, in words. */
  implementationArea?: string | undefined;
  /** Where it stands. */
  status?: ProgramStatus | undefined;
  /** Fields that are to be absent, by their names in JSON or in snake case. */
  clear?: readonly string[] | undefined;
}

/** What is bought of a purchase form. */
export interface Purchase {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** The purchase form; absent when the ingredient has none. */
  purchaseFormId?: PurchaseFormId;
  /** The unit of the three quantities: of the first pack, else of the price. */
  unit: string;
  /** What is needed, as purchased. */
  needed: DecimalRange;
  /** What is in stock. */
  inStock: Decimal;
  /** What is bought: the need less the stock, rounded up to whole packs. */
  bought: DecimalRange;
  /** The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold. */
  packs: PackCount[];
  /** The price used. */
  price?: PriceUsed;
  /** What it costs. */
  amount: CostBounds;
  /** Why the amount is no single number. */
  missing?: MissingReason;
  /** What is doubtful about the price. */
  warnings: CostWarning[];
}

/** A {@link Purchase} as it is handed in: what has a default may be left out. */
export interface PurchaseInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** Its name. */
  ingredientName: string;
  /** The purchase form; absent when the ingredient has none. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** The unit of the three quantities: of the first pack, else of the price. */
  unit: string;
  /** What is needed, as purchased. */
  needed: DecimalRangeInput;
  /** What is in stock. */
  inStock: DecimalInput;
  /** What is bought: the need less the stock, rounded up to whole packs. */
  bought: DecimalRangeInput;
  /** The packs, for the most that may be needed where that is known, else for the least. Empty: any amount is sold. */
  packs: readonly PackCountInput[];
  /** The price used. */
  price?: PriceUsedInput | undefined;
  /** What it costs. */
  amount: CostBoundsInput;
  /** Why the amount is no single number. */
  missing?: MissingReason | undefined;
  /** What is doubtful about the price. */
  warnings: readonly CostWarning[];
}

/** A form an ingredient is bought in: whole chicken, fillet, 5 kg sack. */
export interface PurchaseForm {
  /** Its id within the ingredient. */
  id: PurchaseFormId;
  /** Its name. */
  name: string;
  /** How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own. */
  ediblePortionPercent?: Decimal;
  /** The packs it is sold in, smallest first. Empty: any amount. */
  packs: Pack[];
  /** Its prices, in any order. */
  prices: Price[];
}

/** A {@link PurchaseForm} as it is handed in: what has a default may be left out. */
export interface PurchaseFormInput {
  /** Its id within the ingredient. */
  id: PurchaseFormId;
  /** Its name. */
  name: string;
  /** How much of the purchased weight is eaten, in percent: 58 for a whole chicken. Beats the ingredient's own. */
  ediblePortionPercent?: DecimalInput | undefined;
  /** The packs it is sold in, smallest first. Empty: any amount. */
  packs?: readonly PackInput[] | undefined;
  /** Its prices, in any order. */
  prices?: readonly PriceInput[] | undefined;
}

/** Names a purchase form of an ingredient, such as "whole chicken". */
export type PurchaseFormId = string;

/** What a kitchen needs of an ingredient, before looking into its store. */
export interface PurchaseNeed {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: the usual one. */
  purchaseFormId?: PurchaseFormId;
  /** How much, as purchased. */
  quantity: Quantity;
}

/** A {@link PurchaseNeed} as it is handed in: what has a default may be left out. */
export interface PurchaseNeedInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: the usual one. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** How much, as purchased. */
  quantity: QuantityInput;
}

/** An exact amount with the key of its unit: `2.5 kg`, `3 piece`. */
export interface Quantity {
  /** How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29. */
  amount: Decimal;
  /** The key or an alias of a unit in the measure sets in use. */
  unit: string;
}

/** A {@link Quantity} as it is handed in: what has a default may be left out. */
export interface QuantityInput {
  /** How much, not below zero; where somebody enters it, at most 15 digits and 6 places. What is computed has up to 29. */
  amount: DecimalInput;
  /** The key or an alias of a unit in the measure sets in use. */
  unit: string;
}

/** How much of a line there is to be. */
export interface QuantityUpdate {
  /** The menu. */
  menuId: MenuId;
  /** The version it was seen at. */
  expectedVersion: number;
  /** The line. */
  lineId: LineId;
  /** How much, for the menu's servings. */
  quantity: Decimal;
  /** In which unit; absent: as before. */
  unit?: string;
}

/** A {@link QuantityUpdate} as it is handed in: what has a default may be left out. */
export interface QuantityUpdateInput {
  /** The menu. */
  menuId: MenuId;
  /** The version it was seen at. */
  expectedVersion: number;
  /** The line. */
  lineId: LineId;
  /** How much, for the menu's servings. */
  quantity: DecimalInput;
  /** In which unit; absent: as before. */
  unit?: string | undefined;
}

/** Which records of a kind are wanted, and in which order. */
export interface Query {
  /** Their kind. */
  noun: Noun;
  /** Words that must all occur in the searchable text, whatever their case and accents. */
  search?: string;
  /** What must hold, all of it. */
  conditions: Condition[];
  /** The order; absent: by id. Records that sort alike come by id. */
  sort?: Sort;
}

/** A {@link Query} as it is handed in: what has a default may be left out. */
export interface QueryInput {
  /** Their kind. */
  noun: Noun;
  /** Words that must all occur in the searchable text, whatever their case and accents. */
  search?: string | undefined;
  /** What must hold, all of it. */
  conditions?: readonly ConditionInput[] | undefined;
  /** The order; absent: by id. Records that sort alike come by id. */
  sort?: SortInput | undefined;
}

/** A level that came before the last, in the plan that was chosen. */
export interface ReachedLevel {
  /** What its objective adds up to in the plan. */
  objective: number;
  /** The most it could be, from what was found for it and the tolerance. */
  limit: number;
  /** No plan has a smaller one that keeps to the levels before it. Absent: not proved. */
  bound?: number;
}

/** One step of a recipe. */
export interface RecipeStep {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id: StepId;
  /** Its place, from 1, each number once. */
  stepNumber: number;
  /** A short title. */
  title?: string;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number;
  /** Degrees Celsius. */
  temperature?: Decimal;
  /** What is needed. */
  equipment: string[];
  /** What shows that it went well: "core 75 °C". */
  qualityCheck?: string;
  /** Anything else. */
  notes?: string;
  /** A picture. */
  imageUrl?: string;
  /** A film. */
  videoUrl?: string;
}

/** A {@link RecipeStep} as it is handed in: what has a default may be left out. */
export interface RecipeStepInput {
  /** Its id within the menu. Empty: the kitchen makes one when it is stored. */
  id?: StepId | undefined;
  /** Its place, from 1, each number once. */
  stepNumber: number;
  /** A short title. */
  title?: string | undefined;
  /** What to do. */
  instruction: string;
  /** Minutes it takes. */
  duration?: number | undefined;
  /** Degrees Celsius. */
  temperature?: DecimalInput | undefined;
  /** What is needed. */
  equipment?: readonly string[] | undefined;
  /** What shows that it went well: "core 75 °C". */
  qualityCheck?: string | undefined;
  /** Anything else. */
  notes?: string | undefined;
  /** A picture. */
  imageUrl?: string | undefined;
  /** A film. */
  videoUrl?: string | undefined;
}

/** Records that are to be taken in together: the files of a first day, or a new price list. */
export interface RecordImport {
  /** Programmes. */
  programs: NutritionProgram[];
  /** Ingredients with their prices. */
  ingredients: Ingredient[];
  /** Menus in any order. */
  menus: Menu[];
}

/** A {@link RecordImport} as it is handed in: what has a default may be left out. */
export interface RecordImportInput {
  /** Programmes. */
  programs?: readonly NutritionProgramInput[] | undefined;
  /** Ingredients with their prices. */
  ingredients?: readonly IngredientInput[] | undefined;
  /** Menus in any order. */
  menus?: readonly MenuInput[] | undefined;
}

/** What a record is found and sorted by. */
export interface RecordIndex {
  /** Folded text in which searched words must occur. */
  search: string;
  /** Fields of text, compared bytewise. */
  texts: IndexText[];
  /** Numbers. A decimal is scaled to an integer by the kitchen. */
  numbers: IndexNumber[];
  /** Other records it refers to, for looking back from them. */
  links: Link[];
}

/** A {@link RecordIndex} as it is handed in: what has a default may be left out. */
export interface RecordIndexInput {
  /** Folded text in which searched words must occur. */
  search?: string | undefined;
  /** Fields of text, compared bytewise. */
  texts?: readonly IndexText[] | undefined;
  /** Numbers. A decimal is scaled to an integer by the kitchen. */
  numbers?: readonly IndexNumber[] | undefined;
  /** Other records it refers to, for looking back from them. */
  links?: readonly Link[] | undefined;
}

/** Which record: its kind and its id within the tenant. */
export interface RecordKey {
  /** Its kind. */
  noun: Noun;
  /** Its id. */
  id: string;
}

/** One page of records. */
export interface RecordPage {
  /** How many changes the tenant had seen. */
  revision: number;
  /** How many records the query finds in all. */
  total: number;
  /** The records of the page. */
  records: StoredRecord[];
  /** Where the next page starts; absent on the last. */
  next?: string;
}

/** A {@link RecordPage} as it is handed in: what has a default may be left out. */
export interface RecordPageInput {
  /** How many changes the tenant had seen. */
  revision: number;
  /** How many records the query finds in all. */
  total: number;
  /** The records of the page. */
  records: readonly StoredRecordInput[];
  /** Where the next page starts; absent on the last. */
  next?: string | undefined;
}

/** A group of people with a daily reference intake of its own, or an increment over one: `male_10_12y`. */
export interface ReferenceGroup {
  /** Its key. */
  key: string;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Its sex. */
  sex: Sex;
  /** Completed months of age from which it holds. */
  fromMonth?: number;
  /** The last completed month of age in it. Absent: no upper age. */
  toMonth?: number;
  /** Whether its values are added to a group's (pregnancy, breast-feeding). */
  increment: boolean;
}

/** A {@link ReferenceGroup} as it is handed in: what has a default may be left out. */
export interface ReferenceGroupInput {
  /** Its key. */
  key: string;
  /** English name. */
  nameEn?: string | undefined;
  /** Indonesian name. */
  nameId?: string | undefined;
  /** Its sex. */
  sex?: Sex | undefined;
  /** Completed months of age from which it holds. */
  fromMonth?: number | undefined;
  /** The last completed month of age in it. Absent: no upper age. */
  toMonth?: number | undefined;
  /** Whether its values are added to a group's (pregnancy, breast-feeding). */
  increment?: boolean | undefined;
}

/** A group's part in a mean. */
export interface ReferencePart {
  /** The group. */
  group: string;
  /** Its weight, such as its head count; 1 unless said. */
  weight: number;
}

/** A {@link ReferencePart} as it is handed in: what has a default may be left out. */
export interface ReferencePartInput {
  /** The group. */
  group: string;
  /** Its weight, such as its head count; 1 unless said. */
  weight?: number | undefined;
}

/** How a search for a relief ended. */
export type ReliefResult =
  /** Nothing less is enough, proved. */
  | "LEAST"
  /** It is enough; less may be. */
  | "FOUND"
  /** It is proved that these limits can move as far as they like: other rules are in the way. */
  | "HOPELESS"
  /** None was found, which proves nothing. */
  | "NOT_FOUND"
  ;

/** One preparation of a retention table: what share of each nutrient survives it. */
export interface RetentionFactor {
  /** The table's code: USDA 3005 is "VEG,GREENS,BOILED,WATER COVER DRAIN". */
  code: number;
  /** What the code stands for. */
  description: string;
  /** Percent retained by column. */
  percents: RetentionPercent[];
}

/** A {@link RetentionFactor} as it is handed in: what has a default may be left out. */
export interface RetentionFactorInput {
  /** The table's code: USDA 3005 is "VEG,GREENS,BOILED,WATER COVER DRAIN". */
  code: number;
  /** What the code stands for. */
  description: string;
  /** Percent retained by column. */
  percents: readonly RetentionPercent[];
}

/** Which code stands for a group of foods cooked by a method. */
export interface RetentionMethod {
  /** The key ingredients carry. */
  retentionGroup: string;
  /** The method. */
  cookingMethod: CookingMethod;
  /** The code in the table. */
  code: number;
}

/** One cell of a retention table. */
export interface RetentionPercent {
  /** The column nutrients name in the registry: `iron`, `folate_total`. */
  column: string;
  /** Percent retained, 0 to 100. */
  percent: number;
}

/** What somebody is in a kitchen. What each may do is data: `permissions`. */
export type Role =
  /** Looks. */
  | "VIEWER"
  /** Writes menus, recipes, ingredients and plans. */
  | "NUTRITIONIST"
  /** Writes prices. */
  | "ACCOUNTANT"
  /** Leads the kitchen: writes everything, deletes programmes, changes settings. */
  | "HEAD"
  /** Everything, import too. */
  | "ADMIN"
  ;

/** How an amount is rounded at the edge: when it is paid, printed or compared with a printed limit. */
export type Rounding =
  /** Half away from zero: what people expect on a bill. */
  | "HALF_UP"
  /** Half to the even neighbour: no drift over many roundings. */
  | "HALF_EVEN"
  /** Away from zero: a buyer's estimate. */
  | "UP"
  /** Towards zero. */
  | "DOWN"
  ;

/** One rule of a standard: what is measured, on which basis, between which limits, and how much each side weighs. */
export interface Rule {
  /** Its id within the standard. */
  id: RuleId;
  /** English name; empty: the nutrient's, else the id. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** What it is judged on. */
  basis: RuleBasis[];
  /** The meals it looks at; empty: all. */
  mealTypes: MealType[];
  /** The audiences it holds for; empty: all. */
  audiences: AudienceKey[];
  /** The first day it holds. */
  validFrom?: CivilDate;
  /** The last day it holds. */
  validTo?: CivilDate;
  /** How much the lower side weighs; absent: it is not judged. */
  minimum?: Severity;
  /** How much the upper side weighs; absent: it is not judged. */
  maximum?: Severity;
  /** What is measured. */
  measure: Measure;
  /** The limits, in the measure's unit; the first that fits the audience counts. */
  limits: Limit[];
  /** In a period: every feeding day reaches at least so many percent of the minimum. */
  dailyFloorPercent?: Decimal;
  /** Where it comes from. */
  source: string;
}

/** A {@link Rule} as it is handed in: what has a default may be left out. */
export interface RuleInput {
  /** Its id within the standard. */
  id: RuleId;
  /** English name; empty: the nutrient's, else the id. */
  nameEn?: string | undefined;
  /** Indonesian name. */
  nameId?: string | undefined;
  /** What it is judged on. */
  basis: readonly RuleBasis[];
  /** The meals it looks at; empty: all. */
  mealTypes?: readonly MealType[] | undefined;
  /** The audiences it holds for; empty: all. */
  audiences?: readonly AudienceKey[] | undefined;
  /** The first day it holds. */
  validFrom?: CivilDate | undefined;
  /** The last day it holds. */
  validTo?: CivilDate | undefined;
  /** How much the lower side weighs; absent: it is not judged. */
  minimum?: Severity | undefined;
  /** How much the upper side weighs; absent: it is not judged. */
  maximum?: Severity | undefined;
  /** What is measured. */
  measure: MeasureInput;
  /** The limits, in the measure's unit; the first that fits the audience counts. */
  limits?: readonly LimitInput[] | undefined;
  /** In a period: every feeding day reaches at least so many percent of the minimum. */
  dailyFloorPercent?: DecimalInput | undefined;
  /** Where it comes from. */
  source?: string | undefined;
}

/** What a rule is judged on. */
export type RuleBasis =
  /** One meal. */
  | "MEAL"
  /** All meals of one day. */
  | "DAY"
  /** The mean of the feeding days of a period: Σ portions·value / Σ portions. */
  | "PERIOD"
  ;

/** An advisory rule that a plan breaks. */
export interface RuleBreach {
  /** The rule. */
  rule: RuleId;
  /** By how much, over all days and weeks: limits in parts of the limit, counting rules in times. */
  breach: number;
}

/** Names a rule of a standard. */
export type RuleId = string;

/**
 * How dishes stand to one side of a rule, on one day, in one week, in one run of days or over all of them.
 *
 * Amounts are in the rule's unit: the nutrient's, the currency, a share of energy from 0 to 1, or times.
 */
export interface RuleStanding {
  /** The rule. */
  rule: RuleId;
  /** Which side of it. */
  side: LimitSide;
  /** The first day that is looked at. */
  first: CivilDate;
  /** The last one. */
  last: CivilDate;
  /** Whose portions. Absent: the reference portion, or a rule that counts. */
  audience?: AudienceKey;
  /** The dish or the value of a trait that is counted. Absent: nothing is, or different ones are. */
  counted?: string;
  /** The scenario by whose prices the dishes come nearest to the limit. Absent: the usual prices, or a rule without. */
  scenario?: string;
  /** What the rule allows. */
  limit: number;
  /** What the dishes come to: means over the days, at the end that is judged. */
  value: number;
  /** How far the value may still move. Below 0: by how much the rule is broken. */
  slack: number;
}

/** The limits of one rule for one audience: what a menu is planned against. */
export interface RuleTarget {
  /** The rule. */
  rule: RuleId;
  /** A nutrient's key, a component, an allergen; else the rule's id. */
  subject: string;
  /** The sex, trimester or other group of the audience; absent: its mean. */
  member?: string;
  /** The limits. */
  limit: Target;
}

/** The safe side of a critical limit, the limit included. */
export type SafeSide =
  /** This or more. */
  | "AT_LEAST"
  /** This or less. */
  | "AT_MOST"
  ;

/** What to do in a scenario that loses dishes. */
export interface ScenarioAnswer {
  /** The scenario. */
  scenario: string;
  /**
   * Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that
   * none keep everything required while the rest of the plan stays.
   */
  result: PlanResult;
  /** The slots that lose their dish, by day and slot. */
  substitutes: SlotSubstitute[];
}

/** A {@link ScenarioAnswer} as it is handed in: what has a default may be left out. */
export interface ScenarioAnswerInput {
  /** The scenario. */
  scenario: string;
  /**
   * Whether there are substitutes for all that is lost. Optimal: no others are better. Infeasible: it is proved that
   * none keep everything required while the rest of the plan stays.
   */
  result: PlanResult;
  /** The slots that lose their dish, by day and slot. */
  substitutes: readonly SlotSubstitute[];
}

/** What a scenario does to one menu. */
export interface ScenarioCost {
  /** The menu. */
  menuId: MenuId;
  /** The name of the scenario. */
  scenario: string;
  /** One serving at the prices in force. */
  base: CostBounds;
  /** One serving at the prices of the scenario. */
  changed: CostBounds;
  /**
   * Changed less base for one serving. It is known as well when something is missing that the scenario leaves as
   * it is; absent when what is missing is touched.
   */
  difference?: Money;
}

/** A {@link ScenarioCost} as it is handed in: what has a default may be left out. */
export interface ScenarioCostInput {
  /** The menu. */
  menuId: MenuId;
  /** The name of the scenario. */
  scenario: string;
  /** One serving at the prices in force. */
  base: CostBoundsInput;
  /** One serving at the prices of the scenario. */
  changed: CostBoundsInput;
  /**
   * Changed less base for one serving. It is known as well when something is missing that the scenario leaves as
   * it is; absent when what is missing is touched.
   */
  difference?: MoneyInput | undefined;
}

/** How to search. */
export interface SearchOptions {
  /** Where the dice start. The same seed, work and islands give the same plan on every platform. */
  seed: number;
  /**
   * How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels
   * share them.
   */
  work: number;
  /** Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work. */
  gap?: number;
  /** Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken. */
  islands: number;
}

/** A {@link SearchOptions} as it is handed in: what has a default may be left out. */
export interface SearchOptionsInput {
  /** Where the dice start. The same seed, work and islands give the same plan on every platform. */
  seed?: number | undefined;
  /**
   * How many changes to look at, 1 to 2^52, and the nearer end for what lies outside; about a million a second. Levels
   * share them.
   */
  work?: number | undefined;
  /** Stop as soon as the plan is proved to be within so many percent of the best, 0 or more. Absent: use up the work. */
  gap?: number | undefined;
  /** Searches side by side that share the work, 1 to 64, and the nearer end for what lies outside. The best of their plans is taken. */
  islands?: number | undefined;
}

/** One dish of a meal. */
export interface ServedDish {
  /** Its name. */
  name: string;
  /** Its place on the tray. */
  course?: Course;
  /** How it and its parts are cooked; empty: not known. */
  cookingMethods: CookingMethod[];
  /** Its main protein. */
  mainProtein?: string;
  /** Its dominant colour. */
  colour?: string;
  /** The food groups of its ingredients. */
  categories: FoodCategory[];
  /** Food-group credits of one portion. */
  credits: FoodGroupCredit[];
  /** Grams of one portion as served; absent: not known. */
  weight?: DecimalRange;
}

/** A {@link ServedDish} as it is handed in: what has a default may be left out. */
export interface ServedDishInput {
  /** Its name. */
  name: string;
  /** Its place on the tray. */
  course?: Course | undefined;
  /** How it and its parts are cooked; empty: not known. */
  cookingMethods: readonly CookingMethod[];
  /** Its main protein. */
  mainProtein?: string | undefined;
  /** Its dominant colour. */
  colour?: string | undefined;
  /** The food groups of its ingredients. */
  categories: readonly FoodCategory[];
  /** Food-group credits of one portion. */
  credits: readonly FoodGroupCreditInput[];
  /** Grams of one portion as served; absent: not known. */
  weight?: DecimalRangeInput | undefined;
}

/** One menu as it is served to one audience on one day, with everything a standard can ask about it. */
export interface ServedMeal {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The day; a day or a period needs it. */
  date?: CivilDate;
  /** The meal. */
  mealType?: MealType;
  /** How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served. */
  portions: number;
  /** What one portion contains. */
  nutrition: Nutrition;
  /** Its dishes, all of them: what is not listed is not served. */
  dishes: ServedDish[];
  /** Food-group credits of one portion stated for the whole meal; they replace those of its dishes. */
  credits: FoodGroupCredit[];
  /** Its allergens and diets. */
  diet: MenuDiet;
  /** What one portion costs; empty: cost is not judged. */
  costs: CostObservation[];
}

/** A {@link ServedMeal} as it is handed in: what has a default may be left out. */
export interface ServedMealInput {
  /** The menu. */
  menuId: MenuId;
  /** Its name. */
  menuName: string;
  /** The day; a day or a period needs it. */
  date?: CivilDate | undefined;
  /** The meal. */
  mealType?: MealType | undefined;
  /** How many get it: its weight in the mean of a day or period. A meal of 0 portions was not served. */
  portions: number;
  /** What one portion contains. */
  nutrition: NutritionInput;
  /** Its dishes, all of them: what is not listed is not served. */
  dishes: readonly ServedDishInput[];
  /** Food-group credits of one portion stated for the whole meal; they replace those of its dishes. */
  credits: readonly FoodGroupCreditInput[];
  /** Its allergens and diets. */
  diet: MenuDietInput;
  /** What one portion costs; empty: cost is not judged. */
  costs: readonly CostObservationInput[];
}

/** What one assignment asks for. */
export interface ServedPortions {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** Whom it is for. Absent: every audience. */
  audience?: AudienceKey;
  /** Where it goes. Absent: every site. */
  site?: SiteId;
  /** The special diet it is for. Absent: none. */
  diet?: string;
  /** The size. Absent: the reference portion. */
  portion?: PortionKey;
  /** How many. */
  count: number;
  /** A word to the cooks. */
  notes?: string;
}

/** How the plates of a plan are calculated. */
export interface ServingOptions {
  /** Prices and rates. The date is not read: each day is priced at its own. */
  cost: CostSettings;
  /** Whether fortification programmes count that hold on the day. */
  fortified: boolean;
  /** What is taken of optional lines and substitutes. */
  choices: LineChoice[];
}

/** A {@link ServingOptions} as it is handed in: what has a default may be left out. */
export interface ServingOptionsInput {
  /** Prices and rates. The date is not read: each day is priced at its own. */
  cost: CostSettingsInput;
  /** Whether fortification programmes count that hold on the day. */
  fortified?: boolean | undefined;
  /** What is taken of optional lines and substitutes. */
  choices?: readonly LineChoice[] | undefined;
}

/** Who acts in which kitchen. The host made sure of it; the engine takes it as true. */
export interface Session {
  /** The kitchen. */
  tenant: TenantId;
  /** The person or system. */
  actor: ActorId;
  /** What they are in this kitchen; what one of the roles may do, they may do. */
  roles: Role[];
}

/** A {@link Session} as it is handed in: what has a default may be left out. */
export interface SessionInput {
  /** The kitchen. */
  tenant: TenantId;
  /** The person or system. */
  actor: ActorId;
  /** What they are in this kitchen; what one of the roles may do, they may do. */
  roles: readonly Role[];
}

/**
 * What is to change about the settings. A field that is absent stays as it is; `clear` names those that are to be
 * absent.
 */
export interface SettingsUpdate {
  /** The version they were seen at; 0 if they were never written. */
  expectedVersion: number;
  /** The one currency. */
  currency?: Currency;
  /** The language of messages. */
  language?: Language;
  /** The IANA time zone. */
  timeZone?: string;
  /** Sets of household measures, all of them. */
  measureSets?: string[];
  /** Food tables in their order. */
  foodTablePriority?: string[];
  /** Which of the prices seen counts. */
  pricePolicy?: PricePolicy;
  /** The region whose prices come first. */
  priceRegion?: string;
  /** The supplier whose prices come first. */
  priceSupplier?: string;
  /** Days after which a price is old. */
  maximumPriceAgeDays?: number;
  /** Everything paid beside ingredients. */
  rates?: CostRates;
  /** The standard menus are judged by. */
  defaultStandard?: StandardId;
  /** Whether fortification programmes count. */
  fortified?: boolean;
  /** Days without service, all of them. */
  holidays?: Holiday[];
  /** When each meal is eaten, all of them. */
  serviceTimes?: ProgramMeal[];
  /** Fields that are to be absent. */
  clear: string[];
}

/** A {@link SettingsUpdate} as it is handed in: what has a default may be left out. */
export interface SettingsUpdateInput {
  /** The version they were seen at; 0 if they were never written. */
  expectedVersion: number;
  /** The one currency. */
  currency?: Currency | undefined;
  /** The language of messages. */
  language?: Language | undefined;
  /** The IANA time zone. */
  timeZone?: string | undefined;
  /** Sets of household measures, all of them. */
  measureSets?: readonly string[] | undefined;
  /** Food tables in their order. */
  foodTablePriority?: readonly string[] | undefined;
  /** Which of the prices seen counts. */
  pricePolicy?: PricePolicyInput | undefined;
  /** The region whose prices come first. */
  priceRegion?: string | undefined;
  /** The supplier whose prices come first. */
  priceSupplier?: string | undefined;
  /** Days after which a price is old. */
  maximumPriceAgeDays?: number | undefined;
  /** Everything paid beside ingredients. */
  rates?: CostRatesInput | undefined;
  /** The standard menus are judged by. */
  defaultStandard?: StandardId | undefined;
  /** Whether fortification programmes count. */
  fortified?: boolean | undefined;
  /** Days without service, all of them. */
  holidays?: readonly Holiday[] | undefined;
  /** When each meal is eaten, all of them. */
  serviceTimes?: readonly ProgramMeal[] | undefined;
  /** Fields that are to be absent. */
  clear?: readonly string[] | undefined;
}

/** How much a broken side of a rule weighs. */
export type Severity =
  /** To know. */
  | "INFO"
  /** To improve. */
  | "ADVISORY"
  /** The standard is not met. */
  | "REQUIRED"
  ;

/** The sex a reference group stands for. */
export type Sex =
  /** Both. */
  | "ANY"
  /** Boys and men. */
  | "MALE"
  /** Girls and women. */
  | "FEMALE"
  ;

/** An amount and its text. */
export interface ShownAmount {
  /** Its text with the unit: `12,3 mg`, `sedikitnya 311 µg`, `belum diketahui`. */
  text: string;
  /**
   * The amount itself, unrounded; absent when it was not calculated. Its upper end may be one the text does not
   * show, because it is only what physics allows.
   */
  amount?: Bounds;
}

/** A cost and its text. */
export interface ShownCost {
  /** Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`. */
  text: string;
  /** The cost itself, exact; absent when it was not calculated. */
  cost?: CostBounds;
}

/** A {@link ShownCost} as it is handed in: what has a default may be left out. */
export interface ShownCostInput {
  /** Its text with the currency: `Rp 8.953`, `sedikitnya Rp 9.860`, `belum diketahui`. */
  text: string;
  /** The cost itself, exact; absent when it was not calculated. */
  cost?: CostBoundsInput | undefined;
}

/** A duration and its text. */
export interface ShownMinutes {
  /** Its text: `1 jam 20 menit`, `belum diketahui`. */
  text: string;
  /** The minutes; absent when nobody said. */
  minutes?: number;
}

/** A verdict and its word. */
export interface ShownVerdict {
  /** The verdict, for a colour or an icon. */
  state: VerdictState;
  /** Its word: `terpenuhi`, `kurang`. */
  text: string;
  /** How much the broken or undecided side weighs; absent when nothing is broken or open. */
  severity?: Severity;
}

/** One of the words of an enum, and its text. */
export interface ShownWord {
  /** What JSON calls it: `LUNCH`. */
  value: string;
  /** What people call it: `makan siang`. */
  text: string;
}

/** A place the kitchen delivers to: a school, a health post. */
export interface Site {
  /** Its id. */
  id: SiteId;
  /** Its name. */
  name: string;
  /** Where it is. */
  address?: string;
  /** Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them. */
  audiences: AudienceHeads[];
}

/** A {@link Site} as it is handed in: what has a default may be left out. */
export interface SiteInput {
  /** Its id. */
  id: SiteId;
  /** Its name. */
  name: string;
  /** Where it is. */
  address?: string | undefined;
  /** Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them. */
  audiences?: readonly AudienceHeads[] | undefined;
}

/** Names a place that is fed: a school, a health post. */
export type SiteId = string;

/** An event of a calendar that was not taken for a holiday. */
export interface SkippedEvent {
  /** The line it begins on, from 1. */
  line: number;
  /** Its name; empty if it has none. */
  name: string;
  /** Why. */
  reason: SkippedReason;
}

/** Why an event was not taken for a holiday. */
export type SkippedReason =
  /** It has a time of day. */
  | "TIMED"
  /** It is cancelled. */
  | "CANCELLED"
  /** It repeats by a rule or a list of days. Only calendars that write every day out are read. */
  | "REPEATS"
  /** Its name is none of a holiday: it shows nothing, has more than 100 characters, or control characters. */
  | "NAME"
  /** It lies in the year 0 or before. */
  | "YEAR"
  ;

/** One dish in one slot of one day. */
export interface SlotChoice {
  /** The day. */
  date: CivilDate;
  /** The slot. */
  slot: PlanSlot;
  /** The dish. */
  menuId: MenuId;
}

/** Two assignments that feed the same people at the same meal. */
export interface SlotConflict {
  /** How they meet. */
  kind: ConflictKind;
  /** The plan, that of the first. */
  planId: PlanId;
  /** The plan of the second. Absent: the same one. */
  secondPlanId?: PlanId;
  /** The day. */
  date: CivilDate;
  /** The meal. */
  mealType: MealType;
  /** Whom both feed. Absent: every audience. */
  audience?: AudienceKey;
  /** Where both feed them. Absent: at every site. */
  site?: SiteId;
  /** The one that was listed first. */
  first: AssignmentId;
  /** The other. */
  second: AssignmentId;
}

/** One audience at one meal. */
export interface SlotRow {
  /** The meal. */
  mealType: ShownWord;
  /** When it is eaten, in words; absent where the programme does not say. */
  serviceTime?: string;
  /** The audience; absent: everybody. */
  audience?: AudienceKey;
  /** Its name. */
  audienceName: string;
  /** How the slot is filled, for a colour or an icon. */
  state: SlotState;
  /** That in words. */
  stateText: string;
  /** What is planned for it. */
  assignments: AssignmentRow[];
  /** The names of its sites that nothing is planned for. */
  emptySites: string[];
  /** The names of its sites that more than one menu is planned for. */
  doubledSites: string[];
}

/** A {@link SlotRow} as it is handed in: what has a default may be left out. */
export interface SlotRowInput {
  /** The meal. */
  mealType: ShownWord;
  /** When it is eaten, in words; absent where the programme does not say. */
  serviceTime?: string | undefined;
  /** The audience; absent: everybody. */
  audience?: AudienceKey | undefined;
  /** Its name. */
  audienceName: string;
  /** How the slot is filled, for a colour or an icon. */
  state: SlotState;
  /** That in words. */
  stateText: string;
  /** What is planned for it. */
  assignments: readonly AssignmentRow[];
  /** The names of its sites that nothing is planned for. */
  emptySites: readonly string[];
  /** The names of its sites that more than one menu is planned for. */
  doubledSites: readonly string[];
}

/** How a slot is filled. */
export type SlotState =
  /** Everybody gets one menu: no site is empty, and no assignment has fewer portions than the people it is for. */
  | "FILLED"
  /** Nobody gets two, but some sites get none. */
  | "PARTLY_FILLED"
  /** Every site gets one menu, but an assignment has no portions, or fewer than the people it is for. */
  | "SHORT"
  /** Nobody gets anything. */
  | "EMPTY"
  /** Some get more than one menu, at one site at least. */
  | "DOUBLED"
  ;

/** A slot that loses its dish. */
export interface SlotSubstitute {
  /** The day. */
  date: CivilDate;
  /** The slot. */
  slot: PlanSlot;
  /** The dish that is lost. */
  lost: MenuId;
  /** The dish that takes its place. Absent: none was found, for this or for another slot of the scenario. */
  by?: MenuId;
}

/** Records as they stood at one moment. */
export interface Snapshot {
  /** How many changes the tenant had seen. */
  revision: number;
  /** The records. */
  records: StoredRecord[];
}

/** A {@link Snapshot} as it is handed in: what has a default may be left out. */
export interface SnapshotInput {
  /** How many changes the tenant had seen. */
  revision: number;
  /** The records. */
  records: readonly StoredRecordInput[];
}

/** An order. A record that lacks the field comes last, whichever way it goes. */
export interface Sort {
  /** A field of text or a number of the kind. */
  field: string;
  /** Whether the greatest comes first. Ids of records that sort alike still ascend. */
  descending: boolean;
}

/** A {@link Sort} as it is handed in: what has a default may be left out. */
export interface SortInput {
  /** A field of text or a number of the kind. */
  field: string;
  /** Whether the greatest comes first. Ids of records that sort alike still ascend. */
  descending?: boolean | undefined;
}

/** What some days serve: the sums over all plates, and the means of each audience. */
export interface SpanTotals {
  /** The first day. */
  first: CivilDate;
  /** The last day. */
  last: CivilDate;
  /** Days on which something is planned. */
  feedingDays: number;
  /** Plates that are counted. */
  portions: number;
  /**
   * Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and
   * means are those of the plates that are counted.
   */
  counted: boolean;
  /** Σ portions × value of every nutrient, in the order of the registry. */
  nutrients: PlannedNutrient[];
  /** Σ portions × cost, exact; each day at its own prices. */
  cost: CostBounds;
  /** Whether the cost is one number. */
  costComplete: boolean;
  /** What is not known about the cost, each fact once. */
  missingCosts: MissingCost[];
  /** The means of each audience, by key; the plates of nobody known come first. */
  audiences: AudienceMeans[];
}

/** A {@link SpanTotals} as it is handed in: what has a default may be left out. */
export interface SpanTotalsInput {
  /** The first day. */
  first: CivilDate;
  /** The last day. */
  last: CivilDate;
  /** Days on which something is planned. */
  feedingDays: number;
  /** Plates that are counted. */
  portions: number;
  /**
   * Whether everything that is planned is counted, in the version that is planned. If not, no sum has an upper end, and
   * means are those of the plates that are counted.
   */
  counted: boolean;
  /** Σ portions × value of every nutrient, in the order of the registry. */
  nutrients: readonly PlannedNutrientInput[];
  /** Σ portions × cost, exact; each day at its own prices. */
  cost: CostBoundsInput;
  /** Whether the cost is one number. */
  costComplete: boolean;
  /** What is not known about the cost, each fact once. */
  missingCosts: readonly MissingCost[];
  /** The means of each audience, by key; the plates of nobody known come first. */
  audiences: readonly AudienceMeansInput[];
}

/** Portions that are cooked beyond those planned. */
export interface SparePortions {
  /** So many percent more of each size, rounded up to whole portions; 0 to 100. */
  percent: Decimal;
  /** So many portions more of each menu at a meal, in the size most are planned of. */
  count: number;
  /** So many portions of each menu at a meal kept as food samples, in that size too. */
  samples: number;
}

/** A {@link SparePortions} as it is handed in: what has a default may be left out. */
export interface SparePortionsInput {
  /** So many percent more of each size, rounded up to whole portions; 0 to 100. */
  percent?: DecimalInput | undefined;
  /** So many portions more of each menu at a meal, in the size most are planned of. */
  count?: number | undefined;
  /** So many portions of each menu at a meal kept as food samples, in that size too. */
  samples?: number | undefined;
}

/** People of an audience who need another tray. */
export interface SpecialDiet {
  /** What the kitchen calls it: "tanpa telur". */
  name: string;
  /** How many people. */
  heads: number;
  /** Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free. */
  freeOf: string[];
  /** Whether their tray must be vegetarian. */
  vegetarian: boolean;
}

/** A {@link SpecialDiet} as it is handed in: what has a default may be left out. */
export interface SpecialDietInput {
  /** What the kitchen calls it: "tanpa telur". */
  name: string;
  /** How many people. */
  heads: number;
  /** Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free. */
  freeOf?: readonly string[] | undefined;
  /** Whether their tray must be vegetarian. */
  vegetarian?: boolean | undefined;
}

/** How servings spread over values. */
export interface Spread {
  /** The servings of each value, the most first, then by value. */
  counts: SpreadCount[];
  /** Servings of which nobody said the value. */
  unknown: number;
  /**
   * Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.
   * Its least is with every unknown as the most frequent value, its most with each a value of its own. Absent for
   * fewer than two servings.
   */
  simpson?: Bounds;
}

/** A {@link Spread} as it is handed in: what has a default may be left out. */
export interface SpreadInput {
  /** The servings of each value, the most first, then by value. */
  counts: readonly SpreadCount[];
  /** Servings of which nobody said the value. */
  unknown: number;
  /**
   * Simpson's index 1 − Σ n(n−1) / (N(N−1)): the chance that two servings differ; 0 all the same, 1 all different.
   * Its least is with every unknown as the most frequent value, its most with each a value of its own. Absent for
   * fewer than two servings.
   */
  simpson?: Bounds | undefined;
}

/** How often a value is served. */
export interface SpreadCount {
  /** The value: a dish's id, `CHICKEN`, `STEAM`. */
  value: string;
  /** How often. */
  servings: number;
}

/**
 * A dietary standard: reference intakes, audiences and rules, all of it data with sources and dates.
 *
 * `Standard.from_toml` reads one that a user wrote; a standard put together in code is checked by
 * `Standard.check`.
 */
export interface Standard {
  /** Its id: `mbg-2026`. */
  id: StandardId;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId: string;
  /** Which edition of the text it is. */
  edition: string;
  /** The text it is taken from. */
  source: string;
  /** The first day it holds. */
  validFrom?: CivilDate;
  /** The last day it holds. */
  validTo?: CivilDate;
  /** The built-in standard whose groups and intakes were taken over. */
  reference?: StandardId;
  /** The built-in standard of which everything was taken over; what this one states itself wins. */
  extends?: StandardId;
  /** Which limits count where a text prints other limits than its own rule gives. */
  profile: Profile;
  /**
   * The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap
   * (boys and girls of 16 do not), so a standard that requires both can be impossible to meet.
   */
  memberSeverity: Severity;
  /** The groups of the reference tables. */
  groups: ReferenceGroup[];
  /** The reference tables. */
  intakes: IntakeTable[];
  /** Who is fed. */
  audiences: Audience[];
  /** What is judged. */
  rules: Rule[];
  /** Limits as the text prints them, beside those its rules give. */
  printed: PrintedLimit[];
}

/** A {@link Standard} as it is handed in: what has a default may be left out. */
export interface StandardInput {
  /** Its id: `mbg-2026`. */
  id: StandardId;
  /** English name. */
  nameEn: string;
  /** Indonesian name. */
  nameId?: string | undefined;
  /** Which edition of the text it is. */
  edition: string;
  /** The text it is taken from. */
  source: string;
  /** The first day it holds. */
  validFrom?: CivilDate | undefined;
  /** The last day it holds. */
  validTo?: CivilDate | undefined;
  /** The built-in standard whose groups and intakes were taken over. */
  reference?: StandardId | undefined;
  /** The built-in standard of which everything was taken over; what this one states itself wins. */
  extends?: StandardId | undefined;
  /** Which limits count where a text prints other limits than its own rule gives. */
  profile?: Profile | undefined;
  /**
   * The most that a single sex or trimester weighs beside its audience's mean. Bands of two sexes need not overlap
   * (boys and girls of 16 do not), so a standard that requires both can be impossible to meet.
   */
  memberSeverity?: Severity | undefined;
  /** The groups of the reference tables. */
  groups?: readonly ReferenceGroupInput[] | undefined;
  /** The reference tables. */
  intakes?: readonly IntakeTableInput[] | undefined;
  /** Who is fed. */
  audiences?: readonly AudienceInput[] | undefined;
  /** What is judged. */
  rules?: readonly RuleInput[] | undefined;
  /** Limits as the text prints them, beside those its rules give. */
  printed?: readonly PrintedLimitInput[] | undefined;
}

/** Which standard a plan was signed under, and which is in force. */
export interface StandardDrift {
  /** The one it was signed under. */
  approvedId: StandardId;
  /** Its edition. Absent: its text was not kept. */
  approvedEdition?: string;
  /** The one in force. */
  id: StandardId;
  /** Its edition. Absent: it does not ship with the library. */
  edition?: string;
}

/** Names a dietary standard, such as `mbg-2026`. */
export type StandardId = string;

/** Names one step of a recipe. */
export type StepId = string;

/** One step of a recipe. */
export interface StepLine {
  /** The step. */
  stepId: StepId;
  /** Its place, from 1. */
  stepNumber: number;
  /** A short title. */
  title?: string;
  /** What to do. */
  instruction: string;
  /** How long it takes; absent when the recipe does not say. */
  duration?: ShownMinutes;
  /** How hot, in words: `175 °C`. */
  temperature?: string;
  /** What is needed, in words. */
  equipment?: string;
  /** What shows that it went well. */
  qualityCheck?: string;
  /** Anything else. */
  notes?: string;
}

/** What is there of a purchase form. */
export interface StockItem {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: the usual one. */
  purchaseFormId?: PurchaseFormId;
  /** How much, as purchased. */
  quantity: Quantity;
}

/** A {@link StockItem} as it is handed in: what has a default may be left out. */
export interface StockItemInput {
  /** The ingredient. */
  ingredientId: IngredientId;
  /** The purchase form; absent: the usual one. */
  purchaseFormId?: PurchaseFormId | undefined;
  /** How much, as purchased. */
  quantity: QuantityInput;
}

/** A record as a backend keeps it. What the body says is not the backend's business. */
export interface StoredRecord {
  /** Which record. */
  key: RecordKey;
  /** 1 when it is created, one more with every change of its body. */
  version: number;
  /** The schema the body is written in. */
  schema: number;
  /** The record as JSON. */
  body: string;
  /** What was computed from it and others, as JSON. Computing it anew is no change of the record. */
  derived?: string;
  /**
   * What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it
   * again makes it anew.
   */
  index: RecordIndex;
}

/** A {@link StoredRecord} as it is handed in: what has a default may be left out. */
export interface StoredRecordInput {
  /** Which record. */
  key: RecordKey;
  /** 1 when it is created, one more with every change of its body. */
  version: number;
  /** The schema the body is written in. */
  schema: number;
  /** The record as JSON. */
  body: string;
  /** What was computed from it and others, as JSON. Computing it anew is no change of the record. */
  derived?: string | undefined;
  /**
   * What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it
   * again makes it anew.
   */
  index?: RecordIndexInput | undefined;
}

/** What a reading does with a file that has bad cells. */
export type Strictness =
  /** One bad cell and nothing is loaded; all of them are listed. */
  | "STRICT"
  /** The good rows are loaded and the bad cells of the others are listed. */
  | "LENIENT"
  ;

/** What may stand in for a line. */
export interface Substitute {
  /** The ingredient that stands in. */
  ingredientId: IngredientId;
  /** How much of it replaces one of the line's quantity, by the line's unit and basis. */
  ratio: Decimal;
}

/** A {@link Substitute} as it is handed in: what has a default may be left out. */
export interface SubstituteInput {
  /** The ingredient that stands in. */
  ingredientId: IngredientId;
  /** How much of it replaces one of the line's quantity, by the line's unit and basis. */
  ratio: DecimalInput;
}

/** A menu that stands in for a signed one, as it was written when it took its place. */
export interface SubstituteRecipes {
  /** The assignment that serves it. */
  assignmentId: AssignmentId;
  /** The special diet whose tray it is. Absent: it is the assignment's own. */
  diet?: string;
  /** The menu and everything it is made of, by id. */
  recipes: Menu[];
}

/** A {@link SubstituteRecipes} as it is handed in: what has a default may be left out. */
export interface SubstituteRecipesInput {
  /** The assignment that serves it. */
  assignmentId: AssignmentId;
  /** The special diet whose tray it is. Absent: it is the assignment's own. */
  diet?: string | undefined;
  /** The menu and everything it is made of, by id. */
  recipes: readonly MenuInput[];
}

/** That a menu of a published plan was replaced: by whom, when and why. */
export interface Substitution {
  /** The menu that was published. It stays the first one, however often it is replaced. */
  originalMenuId: MenuId;
  /** The version of it that was planned. */
  originalMenuVersion: number;
  /** Why the latest menu took its place. */
  reason: string;
  /** When that was. */
  substitutedAt: Timestamp;
  /** Who did it. */
  substitutedBy: ActorId;
}

/** What one supplier delivers on one day. */
export interface SupplierOrder {
  /** The day of delivery. */
  delivery: CivilDate;
  /** The supplier whose price is used. Absent: the price names none, or there is no price. */
  supplier?: string;
  /** One line for each ingredient and purchase form, by name. */
  lines: ProcurementLine[];
  /** What the lines cost. */
  amount: CostBounds;
}

/** A {@link SupplierOrder} as it is handed in: what has a default may be left out. */
export interface SupplierOrderInput {
  /** The day of delivery. */
  delivery: CivilDate;
  /** The supplier whose price is used. Absent: the price names none, or there is no price. */
  supplier?: string | undefined;
  /** One line for each ingredient and purchase form, by name. */
  lines: readonly ProcurementLineInput[];
  /** What the lines cost. */
  amount: CostBoundsInput;
}

/** Something that is missing from a procurement list or a production sheet, named so that nobody takes it for nothing. */
export interface SupplyGap {
  /** What is missing. */
  reason: SupplyGapReason;
  /** The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days. */
  date?: CivilDate;
  /** The menu. */
  menuId?: MenuId;
  /** The ingredient. */
  ingredientId?: IngredientId;
  /** The name of the ingredient or the menu, its id where it has none. */
  name: string;
}

/** A {@link SupplyGap} as it is handed in: what has a default may be left out. */
export interface SupplyGapInput {
  /** What is missing. */
  reason: SupplyGapReason;
  /** The day: of the meal, or of the delivery for what is missing about an ingredient. Absent: all days. */
  date?: CivilDate | undefined;
  /** The menu. */
  menuId?: MenuId | undefined;
  /** The ingredient. */
  ingredientId?: IngredientId | undefined;
  /** The name of the ingredient or the menu, its id where it has none. */
  name?: string | undefined;
}

/** What is missing. */
export type SupplyGapReason =
  /** Nothing is planned on these days. */
  | { kind: "NOTHING_PLANNED" }
  /** A menu of one plan is for people whom another plan feeds at the same meal, and is not counted. */
  | {
      kind: "COMPETING";
      /** The assignment that is not counted. */
      assignmentId: AssignmentId;
      /** Its plan. */
      planId: PlanId;
      /** The other assignment. */
      otherAssignmentId: AssignmentId;
      /** The plan of the other. */
      otherPlanId: PlanId;
    }
  /** A menu is planned and nobody said for how many. */
  | {
      kind: "NO_PORTIONS";
      /** The assignment. */
      assignmentId: AssignmentId;
    }
  /** It could not be calculated, and nothing of it is counted. */
  | {
      kind: "NOT_COMPUTED";
      /** The stable code of the error. */
      code: string;
      /** Where: `ingredients[3]`. */
      path: string;
      /** The sentence for people, in English. */
      message: string;
    }
  /** A price, or a fact about the quantity. */
  | {
      kind: "FACT";
      /** The fact. */
      missing: MissingReason;
    }
  /** What is in stock is in a unit that leads to no purchase: it is not subtracted. */
  | {
      kind: "STOCK_NOT_COUNTED";
      /** The fact that would lead there. */
      missing: MissingReason;
    }
  /**
   * What is in stock is of a food that is not there, or in a purchase form or a unit that nobody knows: it is not
   * subtracted.
   */
  | {
      kind: "STOCK_UNKNOWN";
      /** The stable code of the error. */
      code: string;
      /** Where, in the options: `stock[3].stock.purchaseFormId`. */
      path: string;
      /** The sentence for people, in English. */
      message: string;
    }
  /** When the meal is eaten. */
  | { kind: "SERVICE_TIME" }
  /** How long a step takes. What comes before it has no time either, unless the menu says how long it takes in all. */
  | {
      kind: "STEP_DURATION";
      /** The step. */
      stepNumber: number;
    }
  /** How long a menu takes: it has neither steps nor times. */
  | { kind: "DURATION" }
  /** How much of an ingredient goes in. */
  | { kind: "AMOUNT" }
  /** The version that is planned is not there. It is calculated with another one, and no sum has an upper end. */
  | {
      kind: "OTHER_VERSION";
      /** The version that is planned. */
      planned: number;
      /** The version that is calculated with. */
      used: number;
    }
  ;

/** A table to be written: a file of CSV, or one sheet of a workbook. */
export interface Table {
  /** Its name: that of the sheet. */
  name: string;
  /** The names of its columns. */
  header: string[];
  /** Its rows. */
  rows: TableRow[];
}

/** A {@link Table} as it is handed in: what has a default may be left out. */
export interface TableInput {
  /** Its name: that of the sheet. */
  name: string;
  /** The names of its columns. */
  header: readonly string[];
  /** Its rows. */
  rows: readonly TableRowInput[];
}

/** What stands in a cell. */
export type TableCell =
  /** Nothing: there is none, or nobody knows. */
  | { kind: "EMPTY" }
  /** Text; never a formula. */
  | {
      kind: "TEXT";
      /** The text. */
      text: string;
    }
  /** A number, written with at most 6 decimal places, half away from zero. */
  | {
      kind: "NUMBER";
      /** The number. */
      value: Decimal;
    }
  /** An amount, written at the minor units of its currency, half away from zero; the header names the currency. */
  | {
      kind: "MONEY";
      /** The amount. */
      amount: Money;
    }
  /** A civil date. */
  | {
      kind: "DATE";
      /** The date. */
      date: CivilDate;
    }
  ;

/** A {@link TableCell} as it is handed in: what has a default may be left out. */
export type TableCellInput =
  /** Nothing: there is none, or nobody knows. */
  | { kind: "EMPTY" }
  /** Text; never a formula. */
  | {
      kind: "TEXT";
      /** The text. */
      text: string;
    }
  /** A number, written with at most 6 decimal places, half away from zero. */
  | {
      kind: "NUMBER";
      /** The number. */
      value: DecimalInput;
    }
  /** An amount, written at the minor units of its currency, half away from zero; the header names the currency. */
  | {
      kind: "MONEY";
      /** The amount. */
      amount: MoneyInput;
    }
  /** A civil date. */
  | {
      kind: "DATE";
      /** The date. */
      date: CivilDate;
    }
  ;

/** One row, a cell for each column. */
export interface TableRow {
  /** From left to right. */
  cells: TableCell[];
}

/** A {@link TableRow} as it is handed in: what has a default may be left out. */
export interface TableRowInput {
  /** From left to right. */
  cells: readonly TableCellInput[];
}

/** What each table of a procurement list is for. */
export type TablesPer =
  /** One table for all of it. */
  | "LIST"
  /** One for each day of delivery. */
  | "DELIVERY"
  /** One for each supplier. */
  | "SUPPLIER"
  ;

/** The limits of a rule for an audience or one of its groups. A side that is not judged is absent. */
export interface Target {
  /** At least. */
  min?: number;
  /** At most. */
  max?: number;
  /** The unit of both and of what is observed. */
  unit: string;
  /** Where they come from. */
  origin: LimitOrigin;
}

/** Names a kitchen: everything one kitchen stores is apart from every other's. */
export type TenantId = string;

/** A time of day in the kitchen, to the minute: `11:30`. It belongs to no time zone. */
export type TimeOfDay = string;

/** A tray that does not fit a special diet of those who get it, or of which nobody can tell. */
export interface TrayFinding {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** Its day. */
  date: CivilDate;
  /** Its meal. */
  mealType: MealType;
  /** The audience. */
  audience: AudienceKey;
  /** The special diet. */
  diet: string;
  /** How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left. */
  heads: number;
  /** The menu they get: that of the tray for their diet, else the assignment's own. */
  menuId: MenuId;
  /** Whether that is a tray for their diet. */
  isAlternative: boolean;
  /** Whether it can be told. */
  verdict: TrayVerdict;
  /** What is wrong or not known, with its path in the assignment and its code. */
  violation: Violation;
  /** The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it. */
  ingredients: string[];
}

/** A {@link TrayFinding} as it is handed in: what has a default may be left out. */
export interface TrayFindingInput {
  /** The assignment. */
  assignmentId: AssignmentId;
  /** Its day. */
  date: CivilDate;
  /** Its meal. */
  mealType: MealType;
  /** The audience. */
  audience: AudienceKey;
  /** The special diet. */
  diet: string;
  /** How many people of the audience it concerns: all who have the diet, or those for whom there is no tray left. */
  heads: number;
  /** The menu they get: that of the tray for their diet, else the assignment's own. */
  menuId: MenuId;
  /** Whether that is a tray for their diet. */
  isAlternative: boolean;
  /** Whether it can be told. */
  verdict: TrayVerdict;
  /** What is wrong or not known, with its path in the assignment and its code. */
  violation: ViolationInput;
  /** The ingredients that decide it. Empty: the menu as a whole could not be looked at, or the number decides it. */
  ingredients: readonly string[];
}

/** What can be told about a tray and a special diet. */
export type TrayVerdict =
  /** It holds, or may hold, what it must be free of; or there are too few of it. */
  | "BROKEN"
  /** Nobody said whether it is free of it, or how many need it. That never counts as free. */
  | "UNKNOWN"
  ;

/** Why a verdict is unknown: the one value to look up. */
export type UnknownReason =
  /** Something about an ingredient. */
  | {
      reason: "FOOD";
      /** The ingredient's id. */
      ingredientId: string;
      /** Its name. */
      ingredientName: string;
      /** The nutrient in question. */
      nutrient: NutrientKey;
      /** What is not known. */
      gap: GapReason;
    }
  /** The nutrient is in no total: the registry of the calculation lacks it. */
  | {
      reason: "NUTRIENT_NOT_CALCULATED";
      /** The nutrient. */
      nutrient: NutrientKey;
    }
  /** A cost component is not given, or not complete. */
  | {
      reason: "COST";
      /** The component. */
      component: CostComponent;
      /** The ingredients or menus of which something is not known; empty: the component is not given at all. */
      missing: string[];
    }
  /** Some ingredients say nothing about an allergen. */
  | {
      reason: "ALLERGEN";
      /** The allergen. */
      allergen: string;
      /** What is known at best. */
      presence: AllergenPresence;
      /** The ingredients. */
      ingredients: string[];
    }
  /** Some ingredients say nothing about a diet. */
  | {
      reason: "DIET";
      /** The ingredients. */
      ingredients: string[];
    }
  /** A dish does not say what the rule asks for: its course, cooking method, credits, … */
  | {
      reason: "DISH";
      /** The dish. */
      dish: string;
    }
  /** The weight of a dish is not known. */
  | {
      reason: "DISH_WEIGHT";
      /** The dish. */
      dish: string;
    }
  /** The rule looks at more days than were given. */
  | {
      reason: "PERIOD_TOO_SHORT";
      /** The days it looks at. */
      days: number;
    }
  ;

/** A {@link UnknownReason} as it is handed in: what has a default may be left out. */
export type UnknownReasonInput =
  /** Something about an ingredient. */
  | {
      reason: "FOOD";
      /** The ingredient's id. */
      ingredientId: string;
      /** Its name. */
      ingredientName: string;
      /** The nutrient in question. */
      nutrient: NutrientKey;
      /** What is not known. */
      gap: GapReason;
    }
  /** The nutrient is in no total: the registry of the calculation lacks it. */
  | {
      reason: "NUTRIENT_NOT_CALCULATED";
      /** The nutrient. */
      nutrient: NutrientKey;
    }
  /** A cost component is not given, or not complete. */
  | {
      reason: "COST";
      /** The component. */
      component: CostComponent;
      /** The ingredients or menus of which something is not known; empty: the component is not given at all. */
      missing: readonly string[];
    }
  /** Some ingredients say nothing about an allergen. */
  | {
      reason: "ALLERGEN";
      /** The allergen. */
      allergen: string;
      /** What is known at best. */
      presence: AllergenPresence;
      /** The ingredients. */
      ingredients: readonly string[];
    }
  /** Some ingredients say nothing about a diet. */
  | {
      reason: "DIET";
      /** The ingredients. */
      ingredients: readonly string[];
    }
  /** A dish does not say what the rule asks for: its course, cooking method, credits, … */
  | {
      reason: "DISH";
      /** The dish. */
      dish: string;
    }
  /** The weight of a dish is not known. */
  | {
      reason: "DISH_WEIGHT";
      /** The dish. */
      dish: string;
    }
  /** The rule looks at more days than were given. */
  | {
      reason: "PERIOD_TOO_SHORT";
      /** The days it looks at. */
      days: number;
    }
  ;

/** Why a rule is not a part of a problem. */
export type UnmappedReason =
  /** A problem has no such measure. */
  | "MEASURE"
  /** It only informs, or a side of it does. */
  | "INFO"
  /** A problem does not tell the meals of a day apart. */
  | "MEAL"
  /** It holds for a part of the days only. */
  | "DATES"
  /**
   * The limits of each sex, trimester or other group are advisory beside those of the whole audience, and the request
   * does not ask for them.
   */
  | "MEMBERS"
  /** It asks for a period that is no mean of days and no run of them, or for a floor of each day beside one. */
  | "PERIOD"
  /** No dish could ever keep it. */
  | "NO_DISH"
  /** The programme names nobody it could hold for. */
  | "NO_AUDIENCE"
  ;

/** A rule that the problem does not hold, or not whole. */
export interface UnmappedRule {
  /**
   * The rule of the standard, the ceiling of the programme by its place: `ceiling-1`, or what the request asks for:
   * `vegetables`.
   */
  rule: RuleId;
  /** Why. */
  reason: UnmappedReason;
}

/** A price nobody could place. */
export interface UnmatchedPrice {
  /** The row in the file. */
  row: number;
  /** What is sold, as the list says it. */
  item: string;
  /** Its name in the list. */
  name: string;
  /** Why it found no place. */
  reason: UnmatchedReason;
}

/** Why a price found no place. */
export type UnmatchedReason =
  /** No link says which ingredient the commodity is. */
  | "NO_LINK"
  /** There is no ingredient of this id. */
  | "UNKNOWN_INGREDIENT"
  /** The ingredient has no purchase form of this id. */
  | "UNKNOWN_PURCHASE_FORM"
  ;

/** An assignment of the pattern that found no day. */
export interface Unplaced {
  /** The assignment of the pattern. */
  assignmentId: AssignmentId;
  /** The holiday it would have been served on. Absent: the days ended before its turn came even once. */
  date?: CivilDate;
}

/** Portions thrown away unserved against those cooked, where both are recorded. */
export interface UnservedWaste {
  /** Portions thrown away. */
  discarded: number;
  /** Portions cooked. */
  cooked: number;
  /** The one in percent of the other. */
  percent: Decimal;
  /** Whether both are recorded everywhere. */
  complete: boolean;
}

/** A {@link UnservedWaste} as it is handed in: what has a default may be left out. */
export interface UnservedWasteInput {
  /** Portions thrown away. */
  discarded: number;
  /** Portions cooked. */
  cooked: number;
  /** The one in percent of the other. */
  percent: DecimalInput;
  /** Whether both are recorded everywhere. */
  complete: boolean;
}

/** A dish that cannot be chosen. */
export interface UnusableDish {
  /** The dish. */
  menuId: MenuId;
  /** Why. */
  reason: UnusableReason;
  /** What is missing: the ingredient without a price. Empty: nothing to name. */
  names: string[];
}

/** A {@link UnusableDish} as it is handed in: what has a default may be left out. */
export interface UnusableDishInput {
  /** The dish. */
  menuId: MenuId;
  /** Why. */
  reason: UnusableReason;
  /** What is missing: the ingredient without a price. Empty: nothing to name. */
  names: readonly string[];
}

/** Why a dish cannot be chosen. */
export type UnusableReason =
  /** It has no course, or none of the slots. */
  | "NO_SLOT"
  /** Nobody knows what it costs on every day of the plan. */
  | "COST"
  /** It cannot be calculated. */
  | "NOT_COMPUTED"
  ;

/** Why a total is not exact: a food whose value or weight nobody knows. */
export interface ValueGap {
  /** The ingredient's id. */
  ingredientId: string;
  /** The ingredient's name. */
  ingredientName: string;
  /** What is not known about it. */
  reason: GapReason;
}

/**
 * What is proved about an observed interval against a minimum and a maximum, both inclusive.
 *
 * *Low* if the upper end is below the minimum, *high* if the lower end is above the maximum, *met* if the whole
 * interval lies between, else *unknown*. Compared unrounded, with a relative tolerance of 1e-9.
 */
export type Verdict =
  /** Every value it can have is within the limits. */
  | { verdict: "MET" }
  /** Every value it can have is below the minimum. */
  | {
      verdict: "LOW";
      /** What is lacking at least. */
      shortBy: number;
    }
  /** Every value it can have is above the maximum. */
  | {
      verdict: "HIGH";
      /** What is too much at least. */
      overBy: number;
    }
  /** It depends on what nobody knows. */
  | {
      verdict: "UNKNOWN";
      /** The side that is proved to be kept, whatever the missing values are. */
      proved?: LimitSide;
      /** What estimates of the missing values suggest. It proves nothing. */
      likely?: Likely;
      /** What to look up. */
      because: UnknownReason[];
    }
  ;

/** A {@link Verdict} as it is handed in: what has a default may be left out. */
export type VerdictInput =
  /** Every value it can have is within the limits. */
  | { verdict: "MET" }
  /** Every value it can have is below the minimum. */
  | {
      verdict: "LOW";
      /** What is lacking at least. */
      shortBy: number;
    }
  /** Every value it can have is above the maximum. */
  | {
      verdict: "HIGH";
      /** What is too much at least. */
      overBy: number;
    }
  /** It depends on what nobody knows. */
  | {
      verdict: "UNKNOWN";
      /** The side that is proved to be kept, whatever the missing values are. */
      proved?: LimitSide | undefined;
      /** What estimates of the missing values suggest. It proves nothing. */
      likely?: Likely | undefined;
      /** What to look up. */
      because: readonly UnknownReasonInput[];
    }
  ;

/** Where something stands against its limits. */
export type VerdictState =
  /** Within them, proved. */
  | "MET"
  /** Below the minimum, proved. */
  | "LOW"
  /** Above the maximum, proved. */
  | "HIGH"
  /** It depends on what nobody knows. */
  | "UNKNOWN"
  /** No rule judges it. */
  | "NOT_JUDGED"
  ;

/** One thing that is wrong with a record. */
export interface Violation {
  /** Where: `ingredients[3].quantity`; empty if the whole input is meant. */
  path: string;
  /**
   * A stable code: the path without its indices, in snake case, and the reason
   * (`menu.ingredients.quantity.too_small`).
   */
  code: string;
  /**
   * What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON
   * Schema names it.
   */
  limit?: string;
  /** What was found, shortened to 80 characters; absent if nothing was. */
  value?: string;
  /** The sentence for people, in English, without the path. */
  message: string;
  /** The same sentence for `MessageTable`, in any of its languages. */
  words: Message;
}

/** A {@link Violation} as it is handed in: what has a default may be left out. */
export interface ViolationInput {
  /** Where: `ingredients[3].quantity`; empty if the whole input is meant. */
  path: string;
  /**
   * A stable code: the path without its indices, in snake case, and the reason
   * (`menu.ingredients.quantity.too_small`).
   */
  code: string;
  /**
   * What would be accepted: a number, the names of an enum, the nearest known field, a type or format as JSON
   * Schema names it.
   */
  limit?: string | undefined;
  /** What was found, shortened to 80 characters; absent if nothing was. */
  value?: string | undefined;
  /** The sentence for people, in English, without the path. */
  message: string;
  /** The same sentence for `MessageTable`, in any of its languages. */
  words: MessageInput;
}

/** A code that violations of a record carry. */
export interface ViolationCode {
  /** The stable code. */
  code: string;
  /** Where it occurs, `[]` for any entry of a list: `ingredients[].quantity`. */
  path: string;
  /** What would be accepted, where it is the same for every value. */
  limit?: string;
}

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | "MONDAY"
  /** Tuesday. */
  | "TUESDAY"
  /** Wednesday. */
  | "WEDNESDAY"
  /** Thursday. */
  | "THURSDAY"
  /** Friday. */
  | "FRIDAY"
  /** Saturday. */
  | "SATURDAY"
  /** Sunday. */
  | "SUNDAY"
  ;

/** Which weight a number speaks of. */
export type WeightBasis =
  /** As bought, with peel, bone and shell. */
  | "AS_PURCHASED"
  /** Raw and cleaned. */
  | "EDIBLE"
  /** As cooked. */
  | "COOKED"
  ;

/** One record of a change. */
export type Write =
  /** Writes a record whole. */
  | {
      write: "PUT";
      /** The version it must be at, and the record is at the next one; 0 if it must not be there. */
      expected: number;
      /** The record. */
      record: StoredRecord;
    }
  /** Writes what was computed about a record and what it is found by; its version stays. */
  | {
      write: "DERIVE";
      /** Which record; it must be there. */
      key: RecordKey;
      /** What was computed. */
      derived?: string;
      /** What it is found by. */
      index: RecordIndex;
    }
  /** Removes a record. */
  | {
      write: "REMOVE";
      /** Which record. */
      key: RecordKey;
      /** The version it must be at. */
      expected: number;
    }
  ;

/** A {@link Write} as it is handed in: what has a default may be left out. */
export type WriteInput =
  /** Writes a record whole. */
  | {
      write: "PUT";
      /** The version it must be at, and the record is at the next one; 0 if it must not be there. */
      expected: number;
      /** The record. */
      record: StoredRecordInput;
    }
  /** Writes what was computed about a record and what it is found by; its version stays. */
  | {
      write: "DERIVE";
      /** Which record; it must be there. */
      key: RecordKey;
      /** What was computed. */
      derived?: string | undefined;
      /** What it is found by. */
      index: RecordIndexInput;
    }
  /** Removes a record. */
  | {
      write: "REMOVE";
      /** Which record. */
      key: RecordKey;
      /** The version it must be at. */
      expected: number;
    }
  ;

/** A rule that takes a missing value as 0: listed, sourced, and switched off when a kitchen does not want it. */
export interface ZeroAssumption {
  /** Its id, shown beside every total that rests on it. */
  id: string;
  /** The nutrient whose missing value becomes 0. */
  nutrient: string;
  /** The food groups it speaks of. */
  categories: FoodCategory[];
  /** Whether it speaks of plants or of animal foods. */
  plant: boolean;
  /** Why. */
  reason: string;
  /** Who says so. */
  source: string;
}

/** A {@link ZeroAssumption} as it is handed in: what has a default may be left out. */
export interface ZeroAssumptionInput {
  /** Its id, shown beside every total that rests on it. */
  id: string;
  /** The nutrient whose missing value becomes 0. */
  nutrient: string;
  /** The food groups it speaks of. */
  categories: readonly FoodCategory[];
  /** Whether it speaks of plants or of animal foods. */
  plant: boolean;
  /** Why. */
  reason: string;
  /** Who says so. */
  source: string;
}

