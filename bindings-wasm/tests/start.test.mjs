// How a page starts the package, from bytes at hand or from an answer; and what it says before and without.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../package/", import.meta.url);
const bytes = readFileSync(new URL("wasm/validate_bg.wasm", folder));
// What a page imports, under Node.
const page = await import(new URL("validate.js", folder));

test("before it is ready it says so, and what is no WebAssembly is refused", async () => {
  assert.throws(() => page.parseMenu("{}"), { name: "GiziError", kind: "UNSUPPORTED", code: "instance.not_ready" });
  await assert.rejects(page.init(new Uint8Array([1, 2, 3])), { name: "GiziError", code: "instance.unloadable" });
  assert.throws(() => page.initSync(new Uint8Array([1, 2, 3])), { name: "GiziError", code: "instance.unloadable" });
});

test("then it starts from an answer, and again without harm", async () => {
  await page.init(new Response(bytes, { headers: { "content-type": "application/wasm" } }));
  assert.equal(page.parseMenu("{}").violations.length > 0, true);
  await page.init();
  page.initSync(bytes);
});
