// The tests of Node in a page and in a worker, under a policy that makes nothing of text at run time.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { withPage } from "./browser.mjs";
import { DATA } from "./server.mjs";

const MINUTES = 2 * 60_000;
const surveyed = (names) => ["dish", "dish9"].filter((set) => names.includes(`${set}: the whole survey has the bits of native code`));
const whole = ({ passed, failed }, told) => {
  assert.deepEqual(failed, []);
  assert.ok(passed.length > 500, `only ${passed.length} tests`);
  // The sixty dishes are everywhere; the whole survey has to be computed where Node sees it, and only there.
  for (const build of ["core", "kitchen", "plan"]) assert.ok(passed.includes(`${build}: the bits are those of Rust`), build);
  const atHand = existsSync(`${DATA}/fndds-2021-2023/nutrients_meta.csv`);
  assert.deepEqual(surveyed(passed), atHand ? ["dish", "dish9"] : []);
  told.diagnostic(`${passed.length} tests, ${atHand ? "the whole survey among them" : `without the whole survey, which is not in ${DATA}`}`);
};

test("the tests of Node in a page", (told) =>
  withPage("/bindings-wasm/browser/pages/suite.html", async ({ page, faults }) => {
    const ready = page.locator("body[data-ready]").waitFor({ state: "attached", timeout: MINUTES });
    await ready.catch((error) => assert.fail(`${error.message}\n${faults.join("\n")}`));
    whole(await page.evaluate(() => globalThis.found), told);
    assert.equal(await page.evaluate(() => globalThis.textBecomesCode), false);
    assert.deepEqual(faults, []);
  }));

test("and in a worker", (told) =>
  withPage("/bindings-wasm/browser/pages/blank.html", async ({ page, faults }) => {
    const found = page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker("/bindings-wasm/browser/pages/suite-worker.js", { type: "module" });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
    );
    whole(await found, told);
    assert.deepEqual(faults, []);
  }));
