import type * as r from "../records.js";
import type { KitchenClient } from "./client.js";

/** What the caches hold, by what their keys begin with. */
export type Topic =
  | "menus" | "menu" | "nutrition" | "cost" | "balance" | "programs" | "plans" | "plan" | "calendar";

export type Key = readonly ["gizi", string, ...unknown[]];

/** The key of something of a kitchen; fewer parts stand for all that begins so. */
export const keyOf = (client: KitchenClient, topic?: Topic, ...parts: readonly unknown[]): Key =>
  topic === undefined ? ["gizi", client.scope] : ["gizi", client.scope, topic, ...parts];

const CALCULATED: readonly Topic[] = ["nutrition", "cost", "balance"];
// A menu may be in another one, so all that is calculated may be other.
const OF_MENUS: readonly Topic[] = ["menus", "menu", ...CALCULATED];
const OF_PLANS: readonly Topic[] = ["plans", "plan", "calendar"];
const ALL: readonly Topic[] = [...OF_MENUS, "programs", ...OF_PLANS];

const TOUCHED: Record<r.EventSubject["noun"], readonly Topic[]> = {
  MENU: OF_MENUS,
  INGREDIENT: OF_MENUS,
  RECOMPUTATION: OF_MENUS,
  PROGRAM: ["programs", "balance", "menus", ...OF_PLANS],
  PLAN: OF_PLANS,
  ASSIGNMENT: OF_PLANS,
  ACTUAL: OF_PLANS,
  SETTINGS: ALL,
  IMPORT: ALL,
};

/** What may be other after an event. An event of a kind that is newer than this package touches everything. */
export const touchedBy = (event: r.Event): readonly Topic[] => TOUCHED[event.data.noun] ?? ALL;

export { OF_MENUS, OF_PLANS, ALL };
