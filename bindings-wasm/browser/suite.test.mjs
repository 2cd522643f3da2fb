// The tests of Node in a page and in a worker, under a policy that makes nothing of text at run time.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.mjs";
import { whole } from "./whole.mjs";

const MINUTES = 2 * 60_000;

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
