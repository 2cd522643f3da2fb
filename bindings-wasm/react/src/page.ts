import type { Kitchen } from "../kitchen.js";
import type * as r from "../records.js";
import { GiziError } from "../own/error.js";
import type { Heard, KitchenClient, Paging, ProposalWish } from "./client.js";

type Used =
  | "session" | "lastEvent" | "getEvents" | "events"
  | "getMenus" | "getMenuById" | "createMenu" | "updateMenu" | "deleteMenu" | "duplicateMenu" | "setMenuActive"
  | "addIngredientToMenu" | "updateIngredientQuantity" | "removeIngredientFromMenu"
  | "calculateNutrition" | "calculateCost" | "validateMenuBalance"
  | "getPrograms" | "createProgram" | "updateProgram" | "deleteProgram"
  | "getMenuPlans" | "getMenuPlanById" | "createMenuPlan" | "updateMenuPlan" | "deleteMenuPlan"
  | "assignMenuToPlan" | "removeAssignment" | "getMenuCalendar" | "getPlanProblem";

/** A `Kitchen` of `gizi/kitchen` or `gizi/plan`. */
export type PageKitchen = Pick<Kitchen, Used>;

/** What a kitchen in the page does not know by itself. */
export interface PageOptions {
  /** The standard of an id: `Standard.builtIn` of the module the kitchen is from, or one's own. */
  standard?: (id: r.StandardId) => r.StandardInput;
  /** Looks for a plan. Absent: in a worker of `gizi/plan/worker`, and nowhere where there are no workers. */
  generateMenuPlan?: (wish: ProposalWish) => Promise<r.PlanProposal>;
}

/** The kitchen in the memory of the page. It answers without a network, and hears what is changed through this kitchen. */
export function pageClient(kitchen: PageKitchen, options: PageOptions = {}): KitchenClient {
  const standard = (id: r.StandardId | undefined): r.StandardInput | undefined => {
    if (id === undefined) return undefined;
    if (options.standard) return options.standard(id);
    throw unsupported("client.no_standard", "this client was not told how a standard is found: `pageClient(kitchen, { standard })`");
  };
  return {
    scope: `page:${numberOf(kitchen)}`,
    isLocal: true,

    getMenus: async ({ sort = "ACTIVE_NEWEST", descending = false, limit, cursor, page, ...filters }) =>
      kitchen.getMenus(filters, sort, descending, pageOf({ limit, cursor, page })),
    getMenuById: async (id) => kitchen.getMenuById(id),
    createMenu: async (menu, key) => kitchen.createMenu(menu, key),
    updateMenu: async (update) => kitchen.updateMenu(update),
    deleteMenu: async (id, version) => kitchen.deleteMenu(id, version),
    duplicateMenu: async (copy, key) => kitchen.duplicateMenu(copy, key),
    setMenuActive: async (id, version, isActive) => kitchen.setMenuActive(id, version, isActive),
    addIngredientToMenu: async (id, version, line, key) => kitchen.addIngredientToMenu(id, version, line, key),
    updateIngredientQuantity: async (update) => kitchen.updateIngredientQuantity(update),
    removeIngredientFromMenu: async (id, version, line) => kitchen.removeIngredientFromMenu(id, version, line),

    calculateNutrition: async (id, how = {}) => kitchen.calculateNutrition(id, how),
    calculateCost: async (id, how = {}, date) => kitchen.calculateCost(id, how, date),
    validateMenuBalance: async (id, question) =>
      kitchen.validateMenuBalance(id, question.options ?? {}, standard(question.standard), question.audience),

    getPrograms: async ({ limit, cursor, page, ...filters }) => kitchen.getPrograms(filters, pageOf({ limit, cursor, page })),
    createProgram: async (program, key) => kitchen.createProgram(program, key),
    updateProgram: async (update) => kitchen.updateProgram(update),
    deleteProgram: async (id, version) => kitchen.deleteProgram(id, version),

    getMenuPlans: async ({ limit, cursor, page, ...filters }) => kitchen.getMenuPlans(filters, pageOf({ limit, cursor, page })),
    getMenuPlanById: async (id) => kitchen.getMenuPlanById(id),
    createMenuPlan: async (plan, key) => kitchen.createMenuPlan(plan, key),
    updateMenuPlan: async (update) => kitchen.updateMenuPlan(update),
    deleteMenuPlan: async (id, version) => kitchen.deleteMenuPlan(id, version),
    assignMenuToPlan: async (assignments, key) => kitchen.assignMenuToPlan(assignments, key),
    removeAssignment: async (id, version) => kitchen.removeAssignment(id, version),
    getMenuCalendar: async (program, range) => kitchen.getMenuCalendar(program, range),
    generateMenuPlan: async (wish) => {
      if (options.generateMenuPlan) return options.generateMenuPlan(wish);
      if (typeof Worker === "undefined") {
        throw unsupported("client.no_planner", "there are no workers here, and this client has no other planner: `pageClient(kitchen, { generateMenuPlan })`");
      }
      const { programId, request, options: search, signal } = wish;
      // Its module is fetched where a plan is wanted, and only there.
      const { proposalInWorker } = await import("../worker.js");
      return proposalInWorker(kitchen, programId, request, { standard: standard(wish.standard), search, prove: true, signal });
    },

    events: ({ after, signal }) => follow(kitchen, after, signal),
  };
}

/** What was missed since an event, then what happens. */
async function* follow(kitchen: PageKitchen, after: number | undefined, signal: AbortSignal): AsyncGenerator<Heard> {
  // Whoever listens first and reads then misses nothing in between.
  const live = kitchen.events({ signal });
  let last = after ?? kitchen.lastEvent();
  yield { heard: "CONNECTED", after: last };
  for (let more = true; more && !signal.aborted; ) {
    const { events, lastSeq } = kitchen.getEvents({ after: last, limit: 1_000 });
    for (const event of events) {
      last = event.seq;
      yield { heard: "EVENT", event };
    }
    more = events.length > 0 && last < lastSeq;
  }
  for await (const event of live) {
    if (event.seq > last) yield { heard: "EVENT", event };
  }
}

function pageOf({ limit = 20, cursor, page }: { [field in keyof Paging]: Paging[field] | undefined }): r.PageInput {
  if (cursor !== undefined) return { limit, start: { start: "AFTER", cursor } };
  if (page !== undefined) return { limit, start: { start: "NUMBER", number: page } };
  return { limit };
}

function unsupported(code: string, message: string): GiziError {
  return new GiziError(message, { kind: "UNSUPPORTED", code });
}

const numbers = /*#__PURE__*/ new WeakMap<PageKitchen, number>();
let count = 0;

function numberOf(kitchen: PageKitchen): number {
  const number = numbers.get(kitchen) ?? (count += 1);
  numbers.set(kitchen, number);
  return number;
}
