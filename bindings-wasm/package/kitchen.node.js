// Under Node the module is ready when it is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./kitchen.js";

initSync(readFileSync(new URL("./wasm/kitchen_bg.wasm", import.meta.url)));
export * from "./kitchen.js";
