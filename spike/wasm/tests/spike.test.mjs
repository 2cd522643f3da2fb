// Records of core through wasm-bindgen: plain objects both ways, exact, and with errors that say where.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as gizi from "../package/node.js";

const tempeh = (more = {}) => ({
  id: "tempe",
  name: "Tempe",
  category: "LEGUME",
  composition: {
    values: [
      { nutrient: "energy_kcal", value: { state: "KNOWN", amount: 192 } },
      { nutrient: "iron_mg", value: { state: "KNOWN", amount: 2.7 } },
      { nutrient: "vit_c_mg", value: { state: "TRACE" } },
    ],
  },
  ...more,
});
const line = { id: "1", ingredientId: "tempe", quantity: "500", unit: "g" };
const bacem = (more = {}) => ({ id: "tempe-bacem", menuName: "Tempe bacem", servings: "10", ingredients: [line], ...more });
const total = (nutrition, nutrient) => nutrition.totals.find((total) => total.nutrient === nutrient);
const thrownBy = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  assert.fail("nothing was thrown");
};

test("nested records cross both ways", () => {
  const nutrition = gizi.calculate(bacem(), [tempeh()], {});
  // 500 g / 10 servings · 192 kcal / 100 g = 96 kcal.
  assert.deepEqual(total(nutrition, "energy_kcal").serving, { low: 96, high: 96 });
  assert.deepEqual(nutrition.weights.edible, { low: "500", high: "500" });
  assert.equal(total(nutrition, "vit_c_mg").hasTrace, true);
  const { serving, gaps, basis } = total(nutrition, "calcium_mg");
  const gap = { ingredientId: "tempe", ingredientName: "Tempe", reason: "VALUE_MISSING" };
  assert.deepEqual([serving.low, gaps, basis], [0, [gap], "PHYSICAL"]);
});

test("an enum with payload comes back", () => {
  const declaredNutrition = { author: "Sri", reason: "laboratory 113", iron: "3.5" };
  const nutrition = gizi.calculate(bacem({ declaredNutrition }), [tempeh()], {});
  assert.deepEqual(nutrition.warnings, [{ warning: "DECLARED", author: "Sri", reason: "laboratory 113" }]);
});

test("days and money are exact text", () => {
  const quote = (date, amount) => ({ date, amount: { amount, currency: "IDR" }, per: { amount: "1", unit: "kg" } });
  const prices = [quote("2026-01-05", "14000"), quote("2026-03-02", "15500.5")];
  const food = tempeh({ purchaseForms: [{ id: "papan", name: "papan", prices }] });
  const price = gizi.latestPrice(food, "2026-03-02");
  assert.deepEqual([price.date, price.amount], ["2026-03-02", { amount: "15500.5", currency: "IDR" }]);
  assert.equal(gizi.latestPrice(food, "2025-12-31"), undefined);
  const parts = gizi.allocate(price.amount, [1, 1, 1], 0).map((part) => part.amount);
  assert.deepEqual(parts, ["5167.5", "5167", "5166"]);
});

test("a bad id is the typed error with its path", () => {
  const error = thrownBy(() => gizi.calculate(bacem({ ingredients: [{ ...line, ingredientId: "ayam kecap" }] }), [], {}));
  assert.ok(error instanceof Error);
  assert.deepEqual([error.name, error.kind, error.code, error.path], ["GiziError", "INVALID", "id.malformed", "menu.ingredients[0].ingredientId"]);
});

test("a bad unit says which line", () => {
  const error = thrownBy(() => gizi.calculate(bacem({ ingredients: [{ ...line, unit: "fathom" }] }), [tempeh()], {}));
  assert.deepEqual([error.code, error.path], ["quantity.unknown_unit", "ingredients[0].unit"]);
  assert.deepEqual(error.details, [{ key: "unit", value: "fathom" }]);
});

test("a wrong type says where", () => {
  const error = thrownBy(() => gizi.calculate(bacem({ servings: true }), [tempeh()], {}));
  assert.deepEqual([error.code, error.path], ["input.malformed", "menu.servings"]);
});
