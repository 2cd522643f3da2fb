// Under Node the module is ready when it is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./core.js";

initSync(readFileSync(new URL("./wasm/core_bg.wasm", import.meta.url)));
export * from "./core.js";
