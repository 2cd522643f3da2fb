// A service worker calculates for its page while there is no network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.mjs";

const given = {
  menu: { id: "bacem", menuName: "Tempe bacem", servings: "10", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500", unit: "g" }] },
  ingredients: [{ id: "tempe", name: "Tempe", category: "LEGUME", composition: { values: [{ nutrient: "energy_kcal", value: { state: "KNOWN", amount: 192 } }] } }],
};

test("a service worker calculates offline", () =>
  withPage("/bindings-wasm/browser/pages/blank.html", async ({ page, context, faults }) => {
    await page.evaluate(async () => {
      await navigator.serviceWorker.register("service-worker.js", { type: "module" });
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = resolve));
    });
    await context.setOffline(true);
    const ask = (body) => fetch("/calculated", { method: "POST", body: JSON.stringify(body) }).then((answer) => answer.json());
    const totals = await page.evaluate(ask, given);
    assert.deepEqual(totals.find((total) => total.nutrient === "energy_kcal").serving, { low: 96, high: 96 });
    assert.deepEqual(faults, []);
  }));
