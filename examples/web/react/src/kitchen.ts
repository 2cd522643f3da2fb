// The school kitchen of this repository, in the memory of the page: food table, prices and menus as they stand there.
import { applyPrices, init, Kitchen, readFoodTable, readPriceList, Standard, UnitTable } from "gizi/kitchen";
import { pageClient, type KitchenClient } from "gizi/react";
import type { CategoryRule, FoodCategory, Ingredient, IngredientInput, MenuInput, NutrientColumnInput, NutrientUnit, PurchaseFormInput } from "gizi/records";
import foods from "../../../../core/data/foods.csv?raw";
import measures from "../../../../core/data/food_measures.csv?raw";
import yields from "../../../../core/data/food_yields.csv?raw";
import prices from "../../../school-kitchen/prices.csv?raw";
import forms from "../../../school-kitchen/purchase-forms.json";
import { rows } from "./table.js";

const menus = {
  ...import.meta.glob<MenuInput>("../../../school-kitchen/menus/preparations/*.json", { eager: true, import: "default" }),
  ...import.meta.glob<MenuInput>("../../../school-kitchen/menus/dishes/*.json", { eager: true, import: "default" }),
  ...import.meta.glob<MenuInput>("../../../school-kitchen/menus/trays/*.json", { eager: true, import: "default" }),
};

/** A kitchen that is ready to be shown. */
export async function openKitchen(): Promise<KitchenClient> {
  await init();
  const kitchen = new Kitchen({ tenant: "sppg-contoh", actor: "ibu-siti", roles: ["HEAD"] });
  kitchen.refresh("2026-01-12");
  for (const ingredient of pantry()) kitchen.createIngredient(ingredient);
  kitchen.createProgram({
    id: "mbg-2026", programName: "MBG 2026", programType: "SCHOOL_FEEDING", standardId: "mbg-2026", startDate: "2026-01-05",
    feedingDays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], meals: [{ mealType: "LUNCH" }],
  });
  for (const menu of Object.values(menus)) kitchen.createMenu(byFactor(menu));
  return pageClient(kitchen, { standard: Standard.builtIn });
}

/** One quantity a line is changed in this page: a small portion follows by its factor, not by an amount of its own. */
const byFactor = (menu: MenuInput): MenuInput => ({
  ...menu,
  ingredients: (menu.ingredients ?? []).map(({ portions: _, ...line }) => line),
});

function pantry(): Ingredient[] {
  const facts = new Map(rows(foods).map((row) => [row["id"], row]));
  const ingredients = readFoodTable(foods, mapping(), "STRICT").ingredients.map((food) => withFacts(food, facts.get(food.id) ?? {}));
  const list = readPriceList(prices, {
    source: "prices.csv", itemColumn: "ingredient_id", itemIs: "INGREDIENT_ID", purchaseFormColumn: "purchase_form",
    dateColumn: "date", dateFormat: "ISO", amountColumn: "amount", currencyColumn: "currency", currency: "IDR",
    perColumn: "per", unitColumn: "unit", supplierColumn: "supplier", regionColumn: "region", sourceColumn: "source",
    numberFormat: "POINT",
  }, UnitTable.standard(), "STRICT");
  return applyPrices(ingredients, list.prices, []).ingredients;
}

function mapping() {
  const header = foods.slice(0, foods.indexOf("\n")).trim().split(",");
  const nutrients = header.slice(header.indexOf("table_description") + 1).map(
    (key): NutrientColumnInput => ({ column: key, nutrient: key, unit: key.slice(key.lastIndexOf("_") + 1) as NutrientUnit }),
  );
  const categories = [...new Set(rows(foods).map((row) => row["category"] as FoodCategory))].map(
    (category): CategoryRule => ({ text: category, category }),
  );
  return {
    table: "foods.csv", codeColumn: "id", nameColumn: "name_id", categoryColumn: "category", categories, nutrients,
    ediblePortion: { column: "edible_portion_pct", means: "EDIBLE" as const }, numberFormat: "POINT" as const, missing: [], trace: [],
  };
}

type Row = Record<string, string>;
type Amount = `${number}`;

const amount = (text: string | undefined) => text as Amount;
const of = (id: string | undefined) => (row: Row) => row["food_id"] === id;
const [allMeasures, allYields] = [rows(measures), rows(yields)];

/** What the table says beside amounts: how food is measured, and what cooking does to it. */
function withFacts(food: Ingredient, row: Row): IngredientInput {
  return {
    ...food,
    ...(row["retention_group"] ? { retentionGroup: row["retention_group"] } : {}),
    ...(row["density_g_per_ml"] ? { density: { gramsPerMl: amount(row["density_g_per_ml"]), basis: "EDIBLE" } } : {}),
    measures: allMeasures.filter(of(food.id)).map(({ unit = "", grams, basis }) => ({ unit, grams: amount(grams), basis: basis as "EDIBLE" })),
    yields: allYields.filter(of(food.id)).map((one) => ({ method: one["cooking_method"] as "BOIL", factor: amount(one["yield_factor"]) })),
    purchaseForms: (forms.find((one) => one.ingredientId === food.id)?.forms ?? []) as unknown as PurchaseFormInput[],
  };
}
