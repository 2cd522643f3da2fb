import { readFileSync } from "node:fs";
import { initSync } from "./built/gizi.js";

initSync({ module: readFileSync(new URL("./built/gizi_bg.wasm", import.meta.url)) });

export * from "./built/gizi.js";
