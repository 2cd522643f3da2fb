// Under Node the module is ready when it is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./validate.js";

initSync(readFileSync(new URL("./wasm/validate_bg.wasm", import.meta.url)));
export * from "./validate.js";
