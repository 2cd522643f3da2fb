// Reads the kitchen's own files: foods with their composition, prices, and the standard.
import * as gizi from "../../../bindings-wasm/package/kitchen.js";

const text = async (address) => {
  const answer = await fetch(new URL(address, import.meta.url));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
};

/** The foods of a table whose columns bear the keys of their nutrients. */
function foods(table) {
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

/** All that the page computes with. */
export async function load() {
  const [, table, list] = await Promise.all([gizi.init(), text("../../../core/data/foods.csv"), text("../../school-kitchen/prices.csv")]);
  const { prices } = gizi.readPriceList(list, gizi.PriceListMapping.own("prices.csv", "IDR"), gizi.UnitTable.standard(), "STRICT");
  const catalog = gizi.Catalog.standard();
  gizi.applyPrices(foods(table), prices, []).ingredients.forEach((food) => catalog.addIngredient(food));
  return { gizi, catalog, standard: gizi.Standard.builtIn("mbg-2026"), messages: gizi.MessageTable.standard(), registry: gizi.NutrientRegistry.standard() };
}
