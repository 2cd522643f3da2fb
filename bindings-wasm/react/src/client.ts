import type * as r from "../records.js";

/** Which page of a list: `limit` records (20, at most 100), behind a `cursor` that a page gave as `next`, or by its number. */
export interface Paging {
  limit?: number;
  /** What the page before gave as `next`: stable, whatever is written meanwhile. */
  cursor?: string;
  /** From 1, for people who jump. */
  page?: number;
}

/** Which menus, in which order. */
export interface MenuQuery extends r.MenuFiltersInput, Paging {
  sort?: r.MenuSort;
  descending?: boolean;
}

/** Which programmes. */
export interface ProgramQuery extends r.ProgramFilters, Paging {}

/** Which plans. */
export interface PlanQuery extends r.PlanFilters, Paging {}

/** By what a menu is judged. */
export interface BalanceQuestion {
  audience: r.AudienceKey;
  /** A standard that ships with the library; absent: that of the menu's programme, else the kitchen's. */
  standard?: r.StandardId;
  options?: r.MenuOptionsInput;
}

/** How a plan is looked for. */
export interface ProposalWish {
  programId: r.ProgramId;
  request: r.PlanRequestInput;
  standard?: r.StandardId;
  options?: r.SearchOptionsInput;
  signal?: AbortSignal;
}

/** What is heard from a kitchen: that one is connected and from which event on, then each event once and in order. */
export type Heard =
  | { heard: "CONNECTED"; after: number }
  | { heard: "EVENT"; event: r.Event };

/**
 * A kitchen as the hooks see it, wherever it is. `pageClient` and `httpClient` make one; a page may write its own.
 *
 * Whatever fails is a `GiziError`. What creates takes an idempotency key: made again with it, it makes no second one.
 */
export interface KitchenClient {
  /** Names the kitchen in the keys of the cache: what has another scope shares nothing. */
  readonly scope: string;
  /** Whether it answers without a network. */
  readonly isLocal: boolean;

  getMenus(query: MenuQuery): Promise<r.MenuPage>;
  getMenuById(id: r.MenuId): Promise<r.MenuDetail>;
  createMenu(menu: r.MenuInput, idempotencyKey?: string): Promise<r.MenuDetail>;
  updateMenu(update: r.MenuUpdateInput): Promise<r.MenuDetail>;
  deleteMenu(id: r.MenuId, expectedVersion: number): Promise<r.MenuDetail>;
  duplicateMenu(copy: r.MenuCopy, idempotencyKey?: string): Promise<r.MenuDetail>;
  setMenuActive(id: r.MenuId, expectedVersion: number, isActive: boolean): Promise<r.MenuDetail>;
  addIngredientToMenu(id: r.MenuId, expectedVersion: number, line: r.MenuIngredientInput, idempotencyKey?: string): Promise<r.MenuDetail>;
  updateIngredientQuantity(update: r.QuantityUpdateInput): Promise<r.MenuDetail>;
  removeIngredientFromMenu(id: r.MenuId, expectedVersion: number, lineId: r.LineId): Promise<r.MenuDetail>;

  calculateNutrition(id: r.MenuId, options?: r.MenuOptionsInput): Promise<r.Nutrition>;
  /** What a menu costs by the prices of a day; absent: by those of the kitchen's. */
  calculateCost(id: r.MenuId, options?: r.MenuOptionsInput, date?: r.CivilDate): Promise<r.Cost>;
  validateMenuBalance(id: r.MenuId, question: BalanceQuestion): Promise<r.BalanceReport>;

  getPrograms(query: ProgramQuery): Promise<r.ProgramPage>;
  createProgram(program: r.NutritionProgramInput, idempotencyKey?: string): Promise<r.NutritionProgram>;
  updateProgram(update: r.ProgramUpdateInput): Promise<r.NutritionProgram>;
  deleteProgram(id: r.ProgramId, expectedVersion: number): Promise<void>;

  getMenuPlans(query: PlanQuery): Promise<r.PlanPage>;
  getMenuPlanById(id: r.PlanId): Promise<r.PlanDetail>;
  createMenuPlan(plan: r.MenuPlanInput, idempotencyKey?: string): Promise<r.MenuPlan>;
  updateMenuPlan(update: r.PlanUpdateInput): Promise<r.MenuPlan>;
  deleteMenuPlan(id: r.PlanId, expectedVersion: number): Promise<void>;
  assignMenuToPlan(assignments: readonly r.AssignmentInput[], idempotencyKey?: string): Promise<r.Assignment[]>;
  removeAssignment(id: r.AssignmentId, expectedVersion: number): Promise<void>;
  getMenuCalendar(programId: r.ProgramId, range: r.DayRange): Promise<r.CalendarDay[]>;
  /** Looks for a plan; nothing is stored. */
  generateMenuPlan(wish: ProposalWish): Promise<r.PlanProposal>;

  /**
   * Follows the kitchen from now on, or after an event, until the signal aborts. It ends, or throws, when the connection
   * is lost; the hooks then try again.
   */
  events(options: { after?: number | undefined; signal: AbortSignal }): AsyncIterable<Heard>;
}
