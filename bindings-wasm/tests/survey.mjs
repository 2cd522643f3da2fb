// The whole development sets of the food survey, where they are at hand: `examples/src/bin/fndds_check` in JavaScript.

import { createHash } from "node:crypto";

const UNITS = ["kcal", "kj", "mg", "ug"];

/** The rows of a file: cells in quotes may hold commas and doubled quotes. */
function rows(text) {
  const [header, ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/).filter(Boolean).map((line) => {
    const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
    return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  });
  return lines.map((cells) => Object.fromEntries(header.map((column, place) => [column, (cells[place] ?? "").trim()])));
}

/** Both sets: all 65 nutrients, and the nine that nested foods have too. */
export const SETS = [
  { name: "dish", ingredients: ["ingredient_values_65"], recipes: "dish_recipes_dev", expected: "dish_expected_dev", dishes: 397 },
  { name: "dish9", ingredients: ["ingredient_values_9", "nested_food_values_9"], recipes: "dish9_recipes_dev", expected: "dish9_expected_dev", dishes: 1150 },
];

/** Computes the dishes of a set; `read` gives the text of a file. Gives how many there are, and their bits. */
export function computed(gizi, set, read) {
  const table = (name) => rows(read(`fndds-2021-2023/${name}.csv`));
  const nutrients = table("nutrients_meta").map((row) => ({
    key: row.nutrient,
    infoods: "",
    nameEn: row.fndds_name,
    nameId: "",
    unit: UNITS.find((unit) => row.nutrient.endsWith(`_${unit}`)) ?? "g",
    group: "OTHER",
    decimals: Number(row.published_decimals),
    retention: row.retention_column.replace(/_pct$/, ""),
  }));
  const retention = new gizi.RetentionTable(gizi.retentionFactors(read("usda-retention-r6/retention_factors.csv")), []);
  const catalog = new gizi.Catalog(gizi.UnitTable.standard(), new gizi.NutrientRegistry(nutrients), retention, []);
  const known = new Set();
  for (const row of set.ingredients.flatMap(table)) {
    if (known.has(row.ingredient_code)) continue;
    known.add(row.ingredient_code);
    const values = nutrients.filter(({ key }) => row[key]).map(({ key }) => ({ nutrient: key, value: { state: "KNOWN", amount: Number(row[key]) } }));
    catalog.addIngredient({ id: row.ingredient_code, name: row.description, category: "OTHER", composition: { values } });
  }
  const menus = new Map();
  for (const row of table(set.recipes)) {
    if (!menus.has(row.food_code)) {
      menus.set(row.food_code, { id: row.food_code, menuName: row.food_description, kind: "DISH", moistureChangePercent: row.moisture_change_pct, ingredients: [] });
    }
    const { ingredients } = menus.get(row.food_code);
    const line = { id: String(ingredients.length + 1), ingredientId: row.ingredient_code, quantity: row.weight_g, unit: "g", retentionCode: Number(row.retention_code) };
    ingredients.push(line);
  }
  const digest = createHash("sha256");
  const bits = new DataView(new ArrayBuffer(8));
  const dishes = table(set.expected);
  for (const { food_code } of dishes) {
    for (const { serving } of gizi.calculateNutrition(menus.get(food_code), catalog).totals) {
      for (const end of [serving.low, serving.high].filter((end) => end !== undefined)) {
        bits.setFloat64(0, end);
        digest.update(bits);
      }
    }
  }
  catalog.free();
  return { dishes: dishes.length, bits: digest.digest("hex") };
}
