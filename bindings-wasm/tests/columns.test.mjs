// Very many menus in one call: the bits and errors of the calls that take one menu, or lists.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "gizi";
import * as kitchen from "gizi/kitchen";
import * as validate from "gizi/validate";
import { cases, catalog } from "./vectors.mjs";

const menu = { id: "nasi", menuName: "Nasi putih", ingredients: [{ id: "1", ingredientId: "beras", quantity: "1", unit: "kg" }] };

for (const [build, gizi] of Object.entries({ validate, core, kitchen })) {
  test(`${build}: broken menus are told as \`parseMenu\` tells them`, () => {
    const menus = cases("parse_menu").map(({ given }) => ("json" in given ? JSON.stringify(given.json) : given.text.repeat(given.times ?? 1)));
    const expected = menus.map((text, index) => ({ index, violations: gizi.parseMenu(text).violations })).filter((one) => one.violations.length > 0);
    assert.ok(expected.length > 5 && expected.length < menus.length);
    assert.deepEqual(gizi.checkMenus(menus), expected);
  });

  test(`${build}: menus come as objects too, and what separates texts is no part of one`, () => {
    assert.deepEqual(gizi.checkMenus([]), []);
    assert.deepEqual(gizi.checkMenus([menu, JSON.stringify(menu, null, 2), { ...menu, menuName: "Nasi\u001e\nputih" }]).map(({ index }) => index), []);
    const two = `${JSON.stringify(menu)}\u001e${JSON.stringify(menu)}`;
    assert.deepEqual(gizi.checkMenus([two, menu, "", { id: "sop" }]).map(({ index }) => index), [0, 2, 3]);
    const refused = (menus, code, path) => assert.throws(() => gizi.checkMenus(menus), { name: "GiziError", kind: "INVALID", code, path });
    refused(menu, "json.unreadable", "menus");
    refused([menu, { ...menu, version: NaN }], "json.not_finite", "menus[1].version");
    refused([undefined], "json.unwritable", "menus[0]");
    refused([menu, 1n], "json.bigint", "menus[1]");
  });
}

const food = (id, composition) => ({ id, name: `Food ${id}`, category: "OTHER", composition });

for (const [build, gizi] of Object.entries({ core, kitchen })) {
  const keys = ["energy_kcal", "protein_g", "iron_mg"];
  const of = catalog(gizi, { ingredients: [food("beras", { energy_kcal: 365, protein_g: 7.1 / 3, iron_mg: 0.8 }), food("tempe", { energy_kcal: 192.7, protein_g: 20.3, iron_mg: "missing" })] });
  const table = (foods) => new gizi.NutrientTable(of, foods.map((ingredientId) => ({ ingredientId }))).only(keys);
  const lines = { menu: [2, 0, 0, 2], food: [0, 1, 0, 1], grams: [33.3, 1 / 3, 120, 0.1] };
  const columns = { menu: Uint32Array.from(lines.menu), food: Uint32Array.from(lines.food), grams: Float64Array.from(lines.grams) };

  test(`${build}: sums in columns have the bits of sums in lists`, () => {
    const both = table(["beras", "tempe"]);
    const { low, gaps, ...rest } = both.sum(3, lines);
    const found = gizi.sumColumns(both, 3, columns);
    assert.ok(found.low instanceof Float64Array && found.low.length === 9);
    assert.deepEqual([found.nutrients, found.menus], [rest.nutrients, rest.menus]);
    assert.deepEqual([found.low, found.gaps.high, found.gaps.coverage].map((column) => [...column]), [low, gaps.high, gaps.coverage]);
    const exact = gizi.sumColumns(table(["beras"]), 3, { ...columns, food: new Uint32Array(4) });
    assert.equal("gaps" in exact, false);
    assert.deepEqual([...exact.low], table(["beras"]).sum(3, { ...lines, food: [0, 0, 0, 0] }).low);
    // A view into a larger buffer is its part alone.
    const inside = new Float64Array([9, ...lines.grams, 9]).subarray(1, 5);
    assert.deepEqual([...gizi.sumColumns(both, 3, { ...columns, grams: inside }).low], low);
    assert.deepEqual(gizi.sumColumns(both, 0, { menu: new Uint32Array(0), food: new Uint32Array(0), grams: new Float64Array(0) }).low.length, 0);
  });

  test(`${build}: what core refuses of lists it refuses of columns`, () => {
    const both = table(["beras", "tempe"]);
    const alike = (menus, change) => {
      const errorOf = (work) => {
        try {
          work();
        } catch ({ name, kind, code, path, message }) {
          return { name, kind, code, path, message };
        }
        return assert.fail("nothing was refused");
      };
      const lists = { ...lines, ...change };
      const typed = { menu: Uint32Array.from(lists.menu), food: Uint32Array.from(lists.food), grams: Float64Array.from(lists.grams) };
      assert.deepEqual(errorOf(() => gizi.sumColumns(both, menus, typed)), errorOf(() => both.sum(menus, lists)));
    };
    alike(2, {});
    alike(3, { food: [0, 1, 2, 1] });
    alike(3, { grams: [1, -1, 1, 1] });
    alike(3, { grams: [1, 1, 1] });
    const refused = (code, path, ...given) => assert.throws(() => gizi.sumColumns(...given), { name: "GiziError", kind: "INVALID", code, path });
    assert.throws(() => gizi.sumColumns(both, 3, { ...columns, grams: Float64Array.of(1, NaN, 1, 1) }), { name: "GiziError", kind: "INVALID", code: /grams/ });
    refused("bytes.missing", "grams", both, 3, { ...columns, grams: lines.grams });
    refused("bytes.missing", "menu", both, 3, undefined);
    refused("object.unknown", "table", of, 3, columns);
    const away = new Float64Array(4);
    structuredClone(away.buffer, { transfer: [away.buffer] });
    refused("bytes.detached", "grams", both, 3, { ...columns, grams: away });
  });

  test(`${build}: costs in columns are those of lists, and only whole numbers are taken`, () => {
    const rows = { menus: 3, menu: [0, 2, 0], quantities: [1250, 3, 2 ** 53 - 1], quantityPlaces: 3, prices: [12_958, -7, 10], pricePlaces: 2 };
    const typed = { ...rows, menu: Uint32Array.from(rows.menu), quantities: Float64Array.from(rows.quantities), prices: Float64Array.from(rows.prices) };
    assert.deepEqual(gizi.rollUpColumns(typed), gizi.rollUp(rows));
    const refused = (change, code, path) => assert.throws(() => gizi.rollUpColumns({ ...typed, ...change }), { name: "GiziError", kind: "INVALID", code, path });
    refused({ prices: Float64Array.of(1, 0.5, 1) }, "bytes.not_whole", "prices[1]");
    refused({ quantities: Float64Array.of(1, 1, 2 ** 53) }, "bytes.not_whole", "quantities[2]");
    refused({ quantities: Float64Array.of(1, NaN, 1) }, "bytes.not_whole", "quantities[1]");
    refused({ prices: rows.prices }, "bytes.missing", "prices");
    assert.throws(() => gizi.rollUpColumns({ ...typed, menus: 2 }), { code: "cost.menu_index" });
  });
}
