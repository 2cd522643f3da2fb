// What is read from JSON, in every build: each broken field, with its path, code and sentence.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "gizi";
import * as kitchen from "gizi/kitchen";
import * as plan from "gizi/plan";
import * as validate from "gizi/validate";
import { cases, holds } from "./vectors.mjs";

for (const [build, gizi] of Object.entries({ validate, core, kitchen, plan })) {
  const parsers = { menu: gizi.parseMenu, ingredient: gizi.parseIngredient };
  for (const [noun, parse] of Object.entries(parsers)) {
    for (const one of cases(`parse_${noun}`)) {
      test(`${build}, parse_${noun}: ${one.name}`, () => {
        const { given, expected } = one;
        const text = "json" in given ? JSON.stringify(given.json) : given.text.repeat(given.times ?? 1);
        const parsed = parse(text);
        assert.equal(parsed[noun] === undefined, parsed.violations.length > 0);
        holds(parsed.violations, expected.violations ?? []);
        if (expected[noun]) holds(parsed[noun], expected[noun]);
        // The words of a violation are a record: whoever has the messages says them in Indonesian.
        const table = core.MessageTable.standard();
        if (expected.indonesian) assert.deepEqual(parsed.violations.map((it) => table.render(it.words, "ID")), expected.indonesian);
      });
    }
  }

  test(`${build}: a schema for libraries of forms`, () => {
    const { version, vendor, validate: check } = gizi.menuSchema["~standard"];
    assert.deepEqual([version, vendor], [1, "gizi"]);
    assert.deepEqual(check({ id: "sop", menuName: "Sop ayam" }).value.menuName, "Sop ayam");
    const { issues } = check({ id: "sop", menuName: "So", ingredients: [{ id: "1", ingredientId: "ayam", quantity: "banyak" }] });
    const found = Object.fromEntries(issues.map(({ path, code }) => [path.join("/"), code]));
    assert.deepEqual(found, { menuName: "menu.menu_name.too_short", "ingredients/0/quantity": "menu.ingredients.quantity.not_a_number" });
    assert.equal(issues.find((issue) => issue.path[0] === "ingredients").path[1], 0);
    assert.equal(check({ menuName: 1n }).issues[0].path[0], "menuName");
    assert.ok(check(undefined).issues.length > 0);
    assert.equal(JSON.parse(gizi.menuSchema()).$schema, "https://json-schema.org/draft/2020-12/schema");
  });
}
