// The size of each WebAssembly file as it travels, within its budget.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const most = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));
let over = false;
for (const [build, kilobytes] of Object.entries(most)) {
  const bytes = readFileSync(new URL(`../package/wasm/${build}_bg.wasm`, import.meta.url));
  const size = gzipSync(bytes, { level: 9 }).length;
  over ||= size > kilobytes * 1000;
  console.log(`${build}: ${(size / 1000).toFixed(1)} kB gzip of ${kilobytes} kB (${bytes.length} bytes)`);
}
if (over) {
  console.error("a file is larger than its budget in bindings-wasm/tests/budgets.json");
  process.exit(1);
}
