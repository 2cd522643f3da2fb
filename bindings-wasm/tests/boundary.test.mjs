// Any value of JavaScript gives a `GiziError` or a result, never a trap; and the instance works on.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import * as gizi from "gizi";

const menu = (more = {}) => ({ id: "sop", menuName: "Sop ayam", ingredients: [{ id: "1", ingredientId: "ayam", quantity: "1", unit: "kg" }], ...more });
const chicken = (more = {}) => ({ id: "ayam", name: "Ayam", category: "POULTRY", ...more });
const catalog = () => {
  const made = gizi.Catalog.standard();
  made.addIngredient(chicken());
  return made;
};
const refused = (work, code, path) => {
  assert.throws(work, (error) => {
    assert.ok(error instanceof gizi.GiziError && error instanceof Error && error.name === "GiziError", String(error));
    assert.equal(error.kind === "INVALID" || error.kind === "UNSUPPORTED", true, error.kind);
    if (code) assert.deepEqual([error.code, error.path], [code, path]);
    return true;
  });
};
after(() => assert.equal(gizi.calculateNutrition(menu(), catalog()).menuId, "sop"));

const cycle = {};
cycle.self = cycle;
const throwing = Object.defineProperty({ id: "sop" }, "menuName", { enumerable: true, get: () => { throw new Error("no name today"); } });
const throwsNothing = { get id() { throw undefined; } };
let deep = [];
for (let level = 0; level < 100_000; level += 1) deep = [deep];
const detached = new Uint8Array(8);
structuredClone(detached.buffer, { transfer: [detached.buffer] });

const strange = {
  "a BigInt": 1n, "NaN": NaN, "infinity": Infinity, "a symbol": Symbol("x"), "a function": () => 1, "a cycle": cycle,
  "a getter that throws": throwing, "a getter that throws nothing": throwsNothing, "deep nesting": deep, "a number": 7, "a text": "text",
  "a list": [1], "a boolean": true, "a date": new Date(0), "a map": new Map([["id", 1]]), "an error": new Error("x"), "a promise": Promise.resolve(1),
  "a proxy": new Proxy({}, { ownKeys() { throw new TypeError("closed"); } }), "no prototype": Object.create(null), "bytes": new Uint8Array(3),
  "detached bytes": detached, "half a letter": { id: "\ud800", menuName: "\udc00\ud800" }, "a prototype's key": JSON.parse('{"__proto__": {"id": 1}}'),
  "nothing": null, "absent": undefined, "an invalid date": new Date(NaN), "a toJSON that throws": { toJSON() { throw new Error("closed"); } },
};

for (const [name, value] of Object.entries(strange)) {
  test(`${name} in the place of each argument`, () => {
    const of = catalog();
    refused(() => gizi.calculateNutrition(value, of));
    refused(() => gizi.calculateNutrition(menu(), value));
    refused(() => of.addIngredient(value));
    // JSON leaves out what holds a function or a symbol, as if it were absent.
    if (!["function", "symbol"].includes(typeof value)) refused(() => of.addIngredient(chicken({ composition: value ?? 1 })));
    refused(() => of.addIngredient(chicken({ purchaseForms: [value] })));
    if (!["a number"].includes(name)) refused(() => gizi.Bounds.times({ low: 1, high: 2 }, value));
    try {
      gizi.calculateNutrition(menu(), of, value);
      gizi.parseMenu(value);
      gizi.formatNumber?.(value, value, value);
    } catch (error) {
      assert.ok(error instanceof gizi.GiziError, String(error));
    }
  });
}

test("a place is said as core says it", () => {
  const of = catalog();
  const food = (amount) => chicken({ id: "tahu", composition: { values: [{ nutrient: "iron_mg", value: { state: "KNOWN", amount } }] } });
  const at = "ingredient.composition.values[0].value.amount";
  refused(() => of.addIngredient(food(NaN)), "json.not_finite", at);
  refused(() => of.addIngredient(food(-Infinity)), "json.not_finite", at);
  refused(() => of.addIngredient(food(1n)), "json.bigint", at);
  refused(() => gizi.calculateNutrition({ get id() { throw new Error("x"); } }, of), "json.unwritable", "menu.id");
  refused(() => gizi.calculateNutrition(cycle, of), "json.cycle", "menu.self");
  refused(() => gizi.Money.allocate({ amount: "1", currency: "rupiah!" }, [1], 0), "money.unknown_currency", "money.currency");
  refused(() => gizi.Money.allocate({ amount: "1", currency: "IDR" }, [1, "x"], 0), "json.unreadable", "weights[1]");
  refused(() => gizi.Money.allocate({ amount: "1", currency: "IDR" }, [1, undefined], 0), "json.unwritable", "weights[1]");
  refused(() => gizi.Money.allocate({ amount: "1", currency: "IDR" }, [2 ** 53], 0), "json.unreadable", "weights[0]");
  refused(() => gizi.parseMenu(detached), "bytes.detached", "json");
  // A field that was misspelt is no field left out.
  refused(() => gizi.Money.allocate({ amount: "1", currency: "IDR", amuont: "2" }, [1], 0), "json.unknown_field", "money.amuont");
  refused(() => gizi.calculateNutrition(menu({ servngs: 2 }), of), "menu.invalid", "menu.servngs");
});

test("every broken field of a record is listed", () => {
  assert.throws(() => catalog().addIngredient({ id: "a b", name: "x", category: "ROCK" }), ({ code, path, violations }) => {
    assert.deepEqual([code, path], ["ingredient.invalid", "ingredient"]);
    assert.deepEqual(violations.map((one) => one.path), ["id", "category"]);
    return true;
  });
});

test("a text of a hundred million letters", () => {
  refused(() => gizi.calculateNutrition(menu({ menuName: "x".repeat(1e8) }), catalog()), "json.too_large", "menu");
  refused(() => gizi.parseMenu("x".repeat(1e8)), "json.too_large", "json");
  const { violations } = gizi.parseMenu(new Uint8Array(6e7));
  assert.equal(violations.length, 1);
});

test("objects are known by their class, their module and their life", () => {
  const of = catalog();
  refused(() => gizi.calculateNutrition(menu(), gizi.UnitTable.standard()), "object.unknown", "catalog");
  refused(() => gizi.calculateNutrition(menu(), "@1"), "object.unknown", "catalog");
  of.free();
  of.free();
  refused(() => gizi.calculateNutrition(menu(), of), "object.unknown", "catalog");
  refused(() => gizi.calculateNutrition({ ...menu(), of: catalog() }, catalog()), "json.unwritable", "menu.of");
  assert.throws(() => new gizi.MessageTable(), TypeError);
});

test("numbers keep their bits", () => {
  for (const number of [5e-324, 0.1, 1 / 3, 123456789.12345679, Number.MAX_SAFE_INTEGER, 1.7976931348623157e308]) {
    assert.deepEqual(gizi.Bounds.exact(number), { low: number, high: number });
  }
  // JSON has no negative zero on its way in: it becomes zero.
  assert.ok(Object.is(gizi.Bounds.exact(-0).low, 0));
  assert.equal(gizi.Decimal.fromNumber(12.5), "12.5");
  assert.equal(gizi.Decimal.toNumber("0.1"), 0.1);
  refused(() => gizi.Decimal.toNumber("1,5"));
  refused(() => gizi.Decimal.toNumber(1.5), "json.unreadable", "value");
});

test("what is absent is left out, and no text that only looks like it", () => {
  const of = catalog();
  const said = 'a":null,"b\\":null,\\ {"c":null}';
  of.setMenu(menu({ menuName: said, portions: [{ key: "kecil", factor: "0.5" }], description: '":null' }));
  const back = of.menu("sop");
  assert.deepEqual([back.menuName, back.description, back.portions], [said, '":null', [{ key: "kecil", factor: "0.5" }]]);
  const nothing = (value) => value === null || (typeof value === "object" && Object.values(value).some(nothing));
  assert.ok(!nothing(back) && !("servingSize" in back) && !("ingredients" in back && "atMost" in back.ingredients[0]));
});

test("a hundred thousand calls need no more memory", () => {
  const of = catalog();
  const bad = menu({ servings: true });
  const round = (calls) => {
    for (let call = 0; call < calls; call += 1) {
      gizi.Money.allocate({ amount: "1000", currency: "IDR" }, [1, 2], 0);
      if (call % 10 === 0) gizi.calculateNutrition(menu(), of);
      if (call % 10 === 5) refused(() => gizi.calculateNutrition(bad, of));
      if (call % 10 === 7) gizi.UnitTable.standard().free();
    }
  };
  round(5_000);
  globalThis.gc();
  const before = process.memoryUsage();
  round(100_000);
  globalThis.gc();
  const after = process.memoryUsage();
  assert.equal(after.arrayBuffers - before.arrayBuffers, 0);
  assert.ok(after.external - before.external < 1e6, `${after.external - before.external} bytes more beside the heap`);
  assert.ok(after.heapUsed - before.heapUsed < 4e6, `${after.heapUsed - before.heapUsed} bytes more on the heap`);
});
