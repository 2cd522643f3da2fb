// Under Node the module is ready when it is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./plan.js";

initSync(readFileSync(new URL("./wasm/plan_bg.wasm", import.meta.url)));
export * from "./plan.js";
