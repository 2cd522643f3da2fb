// Replays the shared vectors of core in every build that calculates, as `core/tests/replay` does in Rust.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as core from "gizi";
import * as kitchen from "gizi/kitchen";
import * as plan from "gizi/plan";
import { cases, catalog, check, checkPart, close, holds, ingredient, text } from "./vectors.mjs";

const each = (build, gizi, file, run) => {
  for (const one of cases(file)) test(`${build}, ${file}: ${one.name}`, () => run(one, one.given));
};

for (const [build, gizi] of Object.entries({ core, kitchen, plan })) {
  const with_ = (file, run) => each(build, gizi, file, run);

  with_("calculate_nutrition", (one, given) => {
    const of = catalog(gizi, given);
    const nutrition = check(gizi, one, () => gizi.calculateNutrition(of.menu(given.menu), of, given.options));
    if (!nutrition) return;
    const total = (key) => gizi.Nutrition.total(nutrition, key);
    const ends = (found, want) => {
      if (want === null) return assert.equal(found, undefined);
      assert.ok(close(found.low, want[0]));
      if (want[1] === null) assert.equal(found.high, undefined);
      else assert.ok(close(found.high, want[1]));
    };
    const range = (found, want) => {
      if (want === undefined || want === null) return assert.equal(found, undefined);
      holds(found, { low: want[0], high: want[1] });
    };
    const whatIs = {
      serving: (key, want) => ends(total(key).serving, want),
      batch: (key, want) => ends(total(key).batch, want),
      per100g: (key, want) => ends(total(key).per100g, want),
      coverage: (key, want) => assert.ok(close(total(key).coverage, want)),
      gaps: (key, want) => assert.deepEqual(total(key).gaps.map((gap) => [gap.ingredientName, gap.reason]), want),
      assumedZero: (key, want) => assert.deepEqual(total(key).assumedZero, want),
      formulas: (key, want) => assert.deepEqual(total(key).formulas, want),
    };
    for (const [what, expected] of Object.entries(one.expected)) {
      if (what === "traces") {
        assert.deepEqual(nutrition.totals.filter((it) => it.hasTrace).map((it) => it.nutrient), expected);
      } else if (what === "warnings") {
        assert.deepEqual(nutrition.warnings, expected);
      } else if (what === "weights") {
        for (const key of ["asPurchased", "edible", "cooked"]) range(nutrition.weights[key], expected[key]);
      } else {
        assert.ok(whatIs[what], `nobody checks ${what}`);
        Object.entries(expected).forEach(([key, want]) => whatIs[what](key, want));
      }
    }
  });

  with_("derive_diet", (one, given) => {
    const of = catalog(gizi, given);
    const standard = gizi.Allergen.standard();
    const allergens = given.allergens.map((code) => standard.find((it) => it.code === code)).filter(Boolean);
    const diet = gizi.deriveDiet(of.menu(given.menu), of, given.options ?? {}, allergens);
    const found = {
      allergens: diet.allergens.map((it) => [it.allergen, it.presence, it.ingredients]),
      halal: [diet.halal.status, diet.halal.ingredients],
      vegetarian: [diet.vegetarian.status, diet.vegetarian.ingredients],
    };
    assert.deepEqual(found, one.expected);
  });

  const costs = (of, given) => gizi.calculateCost(of.menu(given.menu), of, given.options ?? {}, given.settings);
  with_("calculate_cost", (one, given) => checkPart(gizi, one, () => costs(catalog(gizi, given), given)));
  with_("plan_purchase", (one, given) => checkPart(gizi, one, () => gizi.planPurchase(given.need, catalog(gizi, given), given.settings)));
  with_("judge_ceiling", (one, given) => {
    const of = catalog(gizi, given);
    const all = given.costs.map((it) => costs(of, { ...it, settings: given.settings }));
    checkPart(gizi, one, () => gizi.judgeCeiling(given.ceiling, all));
  });
  with_("compare_scenarios", (one, given) => {
    const of = catalog(gizi, given);
    const menus = given.compare.map((key) => of.menu(key));
    checkPart(gizi, one, () => gizi.compareScenarios(menus, of, given.options ?? {}, given.settings, given.scenarios));
  });

  with_("judge_balance", (one, given) => {
    const of = catalog(gizi, given);
    const judge = () => {
      // A page that only calculates has its standards as JSON: they are plain records, whoever read them.
      const { builtIn, toml } = given.standard;
      const standard = builtIn === undefined ? kitchen.Standard.fromToml(toml) : kitchen.Standard.builtIn(builtIn);
      const meals = given.meals.map((it) => gizi.ServedMeal.ofMenu(of.menu(it.menu), of, it.options ?? {}, it.portions));
      const judged = {
        MEAL: () => gizi.judgeMeal(meals[0], standard, given.audience),
        DAY: () => gizi.judgeDay(meals, standard, given.audience),
        PERIOD: () => gizi.judgePeriod(meals, given.period, standard, given.audience),
      };
      return judged[given.basis]();
    };
    const report = check(gizi, one, judge);
    if (!report) return;
    const { findings, ...expected } = one.expected;
    holds(report, expected);
    for (const want of findings ?? []) {
      const keys = ["rule", "subject", ...(want.date ? ["date"] : [])];
      holds(report.findings.find((it) => keys.every((key) => it[key] === want[key])), want);
    }
    if (findings?.length === 0) assert.deepEqual(report.findings, []);
  });

  with_("quantity", (one, given) => {
    const units = gizi.UnitTable.standard();
    const work = {
      parse: () => units.parse(given.text, given.format),
      convert: () => units.convert(given.quantity, given.to),
      sensible: () => units.sensible(given.quantity),
      weigh: () => gizi.calculateNutrition({ id: "timbang", menuName: "Timbang", ingredients: [given.line] }, catalog(gizi, given)).weights,
    };
    checkPart(gizi, one, work[given.operation]);
  });

  with_("money", (one, given) => {
    const work = {
      allocate: () => gizi.Money.allocate(given.money, given.weights, given.places),
      allocate_over_audiences: () => gizi.allocateOverAudiences(given.money, given.audiences, given.places),
      round: () => gizi.Money.round(given.money, given.places, given.rounding),
      sum: () => gizi.Money.sum(given.currency, given.amounts),
      currency: () => ({ minorUnits: gizi.Currency.minorUnits(given.code), displayPlaces: gizi.Currency.displayPlaces(given.code) }),
    };
    // A bad code is refused where it stands as an argument.
    const moved = one.error && given.operation === "currency" ? { ...one, error: { ...one.error, path: "currency" } } : one;
    checkPart(gizi, moved, work[given.operation]);
  });

  const survey = () => {
    const file = JSON.parse(text("fndds_dishes.json"));
    const of = gizi.Catalog.standard();
    for (const food of file.ingredients) {
      const known = file.nutrients.map((key, place) => [key, food.per100g[place]]).filter(([, amount]) => amount !== null);
      of.addIngredient(ingredient({ id: food.id, name: food.name, category: "OTHER", composition: Object.fromEntries(known) }));
    }
    const menus = file.dishes.map((dish) => ({
      id: dish.id,
      menuName: dish.name,
      moistureChangePercent: dish.moistureChangePercent,
      ingredients: dish.lines.map((line, place) => ({
        id: String(place + 1),
        ingredientId: line.ingredientId,
        quantity: line.grams,
        unit: "g",
        retentionCode: line.retentionCode,
      })),
    }));
    return { file, of, menus };
  };

  test(`${build}: sixty dishes agree with their published values`, () => {
    const { file, of, menus } = survey();
    assert.equal(menus.length, 60);
    let values = 0;
    menus.forEach((menu, at) => {
      const nutrition = gizi.calculateNutrition(menu, of);
      file.nutrients.forEach((key, place) => {
        const published = file.dishes[at].published[place];
        if (published === null) return;
        const { low, high } = nutrition.totals.find((total) => total.nutrient === key).per100g;
        assert.equal(low, high);
        assert.ok(Math.abs(low - published) * 10 ** file.decimals[place] <= 1.1, `${menu.menuName}, ${key}`);
        values += 1;
      });
    });
    assert.ok(values > 3_500);
  });

  test(`${build}: the bits are those of Rust`, () => {
    // As `core/tests/replay/fndds.rs` computes them, from the values that crossed.
    const { of, menus } = survey();
    const digest = createHash("sha256");
    const bits = new DataView(new ArrayBuffer(16));
    for (const menu of menus) {
      for (const total of gizi.calculateNutrition(menu, of).totals) {
        bits.setFloat64(0, total.serving.low);
        bits.setFloat64(8, total.serving.high);
        digest.update(bits);
      }
    }
    assert.equal(digest.digest("hex"), text("fndds_bits.sha256").trim());
  });
}
