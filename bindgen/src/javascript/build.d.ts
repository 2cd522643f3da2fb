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

