// Reads the kitchen's own files under Node, strictly, once: foods with their prices, and the standard, as the page fetches
// them. So the page needs the module that calculates, and not the one that reads tables.
import { readFileSync, writeFileSync } from "node:fs";
import * as gizi from "../../../bindings-wasm/package/kitchen.node.js";

const text = (address) => readFileSync(new URL(address, import.meta.url), "utf8");
const table = text("../../../core/data/foods.csv");

/** The food table: its columns bear the keys of their nutrients. */
function foods() {
  const columns = table.slice(0, table.indexOf("\n")).trim().split(",");
  const nutrients = gizi.NutrientRegistry.standard().nutrients().filter(({ key }) => columns.includes(key));
  const mapping = {
    ...gizi.FoodTableMapping.new("USDA SR27", "id", "name_id"),
    categoryColumn: "category",
    categories: gizi.FoodCategory.values.map((category) => ({ text: category, category })),
    ediblePortion: { column: "edible_portion_pct", means: "EDIBLE" },
    nutrients: nutrients.map(({ key, unit }) => gizi.NutrientColumn.new(key, key, unit)),
  };
  return gizi.readFoodTable(table, mapping, "STRICT").ingredients;
}

const { prices } = gizi.readPriceList(text("../../school-kitchen/prices.csv"), gizi.PriceListMapping.own("prices.csv", "IDR"), gizi.UnitTable.standard(), "STRICT");
const { ingredients } = gizi.applyPrices(foods(), prices, []);
writeFileSync(new URL("kitchen.json", import.meta.url), JSON.stringify({ ingredients, standard: gizi.Standard.builtIn("mbg-2026") }));
