// The size of files of WebAssembly as they travel, within their budgets: node budgets.mjs FOLDER BUILD...

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [folder, ...builds] = process.argv.slice(2);
const most = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));
let over = false;
for (const build of builds) {
  const kilobytes = most[build];
  const bytes = readFileSync(`${folder}/${build}_bg.wasm`);
  const size = gzipSync(bytes, { level: 9 }).length;
  over ||= !(size <= kilobytes * 1000);
  console.log(`${build}: ${(size / 1000).toFixed(1)} kB gzip of ${kilobytes} kB (${bytes.length} bytes)`);
}
if (over) {
  console.error("a file is larger than its budget in bindings-wasm/tests/budgets.json");
  process.exit(1);
}
