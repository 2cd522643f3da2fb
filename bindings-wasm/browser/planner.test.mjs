// The client of the hooks plans beside the page: the page works on meanwhile, and a search that nobody wants is over.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.mjs";

const planner = (work) =>
  withPage("/bindings-wasm/browser/pages/planner.html", async ({ page, faults }) => {
    await page.locator("body[data-ready]").waitFor({ state: "attached" }).catch((error) => assert.fail(`${error.message}\n${faults.join("\n")}`));
    await work(page);
    assert.deepEqual(faults, []);
  });

/** Workers come and go a little after the page knows. */
async function workers(page, count) {
  for (const end = Date.now() + 30_000; page.workers().length !== count; await page.waitForTimeout(20)) {
    assert.ok(Date.now() < end, `${page.workers().length} workers, not ${count}`);
  }
}

test("a page that was told of no planner plans in a worker", () =>
  planner(async (page) => {
    const { trays, outcome } = await page.evaluate(() => client.generateMenuPlan(wish(20_000)));
    assert.equal(trays.length, 4);
    assert.match(trays[0].menu.menuName, /^Hidangan /);
    assert.ok(outcome.work > 0);
    await workers(page, 0);
  }));

test("while it searches the page answers, and the signal ends it", () =>
  planner(async (page) => {
    await page.evaluate(() => {
      globalThis.nobody = new AbortController();
      globalThis.plan = client.generateMenuPlan({ ...wish(2 ** 40), signal: nobody.signal }).then(() => "a plan", ({ name }) => name);
    });
    await workers(page, 1);
    const { menu } = await page.evaluate(() => client.getMenuById("nasi"));
    assert.equal(menu.menuName, "Hidangan nasi");
    assert.equal(await page.evaluate(() => (nobody.abort(), plan)), "AbortError");
    await workers(page, 0);
  }));
