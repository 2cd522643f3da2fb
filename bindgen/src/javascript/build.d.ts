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
