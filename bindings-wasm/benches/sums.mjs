// Nutrition and cost of one menu and of a thousand, of 25 lines and 30 nutrients, against loops of plain JavaScript.

import assert from "node:assert/strict";
import * as gizi from "gizi";
import { compare } from "./measure.mjs";

const [MENUS, LINES, FOODS] = [1000, 25, 400];
const KEYS = (
  "energy_kcal protein_g fat_g carbohydrate_g fibre_g water_g ash_g calcium_mg phosphorus_mg iron_mg sodium_mg potassium_mg copper_mg " +
  "zinc_mg magnesium_mg manganese_mg selenium_ug retinol_ug carotene_beta_ug vit_d_ug vit_e_mg vit_k_ug thiamin_mg riboflavin_mg niacin_mg " +
  "vit_b6_mg folate_total_ug vit_b12_ug vit_c_mg cholesterol_mg"
).split(" ");

let seed = 1;
const random = (below) => ((seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32) * below;
const round = (number, places) => Number(number.toFixed(places));

const amounts = Array.from({ length: FOODS }, () => KEYS.map(() => round(random(30), 2)));
const lines = Array.from({ length: MENUS }, () => Array.from({ length: LINES }, () => ({ food: Math.floor(random(FOODS)), grams: round(1 + random(149), 1) })));
const prices = Array.from({ length: FOODS }, () => Math.floor(random(60_000)));

// Foods as a page has them, and as it would lay them out for itself.
const foods = new Map(amounts.map((row, food) => [`food-${food}`, { perGram: Object.fromEntries(KEYS.map((key, place) => [key, row[place] / 100])), perKilogram: prices[food] }]));
const flat = Float64Array.from(amounts.flatMap((row) => row.map((amount) => amount / 100)));

const registry = new gizi.NutrientRegistry(gizi.NutrientRegistry.standard().nutrients().filter(({ key }) => KEYS.includes(key)));
assert.equal(registry.nutrients().length, KEYS.length);
const catalog = new gizi.Catalog(gizi.UnitTable.standard(), registry, gizi.Catalog.standard().retention(), []);
const IDR = (amount) => ({ amount: String(amount), currency: "IDR" });
amounts.forEach((row, food) =>
  catalog.addIngredient({
    id: `food-${food}`, name: `Food ${food}`, category: "OTHER", ediblePortionPercent: "100",
    composition: { values: KEYS.map((nutrient, place) => ({ nutrient, value: { state: "KNOWN", amount: row[place] } })) },
    purchaseForms: [{ id: "loose", name: "loose", packSize: { amount: "1", unit: "kg" }, prices: [{ date: "2026-01-02", amount: IDR(prices[food]), per: { amount: "1", unit: "kg" } }] }],
  }));
const table = new gizi.NutrientTable(catalog, amounts.map((_, food) => ({ ingredientId: `food-${food}` }))).only(KEYS);
const settings = { currency: "IDR", date: "2026-01-05" };

const records = lines.map((menu, number) => ({
  id: `menu-${number}`, menuName: `Menu ${number}`,
  ingredients: menu.map(({ food, grams }, place) => ({ id: String(place + 1), ingredientId: `food-${food}`, quantity: String(grams), unit: "g" })),
}));
const columns = (menus) => ({
  menu: Uint32Array.from(menus.flatMap((menu, number) => menu.map(() => number))),
  food: Uint32Array.from(menus.flat(), (line) => line.food),
  grams: Float64Array.from(menus.flat(), (line) => line.grams),
});
const asLists = ({ menu, food, grams }) => ({ menu: [...menu], food: [...food], grams: [...grams] });

/** What a page would write: records, and names of nutrients. */
function inObjects(menu) {
  const sums = {};
  for (const key of KEYS) sums[key] = 0;
  for (const line of menu.ingredients) {
    const { perGram } = foods.get(line.ingredientId);
    const grams = Number(line.quantity);
    for (const key of KEYS) sums[key] += grams * perGram[key];
  }
  return sums;
}

/** What it would write for speed: columns of numbers. */
function inColumns({ menu, food, grams }, menus) {
  const sums = new Float64Array(menus * KEYS.length);
  for (let line = 0; line < menu.length; line += 1) {
    const [amount, from, to] = [grams[line], food[line] * KEYS.length, menu[line] * KEYS.length];
    for (let place = 0; place < KEYS.length; place += 1) sums[to + place] += amount * flat[from + place];
  }
  return sums;
}

const [one, all] = [columns(lines.slice(0, 1)), columns(lines)];
const whole = { one: gizi.sumColumns(table, 1, one).low, all: gizi.sumColumns(table, MENUS, all).low };
assert.deepEqual([...whole.all], table.sum(MENUS, asLists(all)).low);
assert.deepEqual([...inColumns(all, MENUS)], [...whole.all]);
assert.deepEqual(KEYS.map((key) => inObjects(records[0])[key]), [...whole.one]);
const lists = { one: asLists(one), all: asLists(all) };

compare("Nutrients of one menu of 25 lines, 30 nutrients, a call for each", "menu", 1, {
  "gizi.sumColumns, typed arrays": () => gizi.sumColumns(table, 1, one),
  "gizi NutrientTable.sum, lists": () => table.sum(1, lists.one),
  "gizi.calculateNutrition: weights, gaps and all": () => gizi.calculateNutrition(records[0], catalog),
  "loops over records by name of nutrient": () => inObjects(records[0]),
  "loops over typed arrays": () => inColumns(one, 1),
});
compare("Nutrients of 1,000 menus", "menu", MENUS, {
  "gizi.sumColumns, typed arrays": () => gizi.sumColumns(table, MENUS, all),
  "gizi NutrientTable.sum, lists": () => table.sum(MENUS, lists.all),
  "gizi.calculateNutrition, a call for each": () => records.forEach((menu) => gizi.calculateNutrition(menu, catalog)),
  "loops over records by name of nutrient": () => records.map(inObjects),
  "loops over typed arrays": () => inColumns(all, MENUS),
});

// Tenths of grams and rupiah of a kilogram are whole numbers.
const rows = (menus, { menu, food, grams }) => ({
  menus, menu, quantities: grams.map((grams) => Math.round(grams * 10)), quantityPlaces: 4, prices: Float64Array.from(food, (food) => prices[food]), pricePlaces: 0,
});
const bills = { one: rows(1, one), all: rows(MENUS, all) };
const billLists = ({ menus, menu, quantities, quantityPlaces, prices, pricePlaces }) =>
  ({ menus, menu: [...menu], quantities: [...quantities], quantityPlaces, prices: [...prices], pricePlaces });
const listed = { one: billLists(bills.one), all: billLists(bills.all) };

const costInFloats = (menu) => menu.ingredients.reduce((sum, line) => sum + (Number(line.quantity) / 1000) * foods.get(line.ingredientId).perKilogram, 0);
function costInBigInts({ menus, menu, quantities, prices }) {
  const sums = new Array(menus).fill(0n);
  for (let row = 0; row < menu.length; row += 1) sums[menu[row]] += BigInt(quantities[row]) * BigInt(prices[row]);
  return sums;
}
function costInColumns({ menus, menu, quantities, prices }) {
  const sums = new Float64Array(menus);
  for (let row = 0; row < menu.length; row += 1) sums[menu[row]] += quantities[row] * prices[row];
  return sums;
}
const exact = gizi.rollUpColumns(bills.all);
assert.deepEqual(exact, gizi.rollUp(listed.all));
assert.deepEqual(exact.map((sum) => BigInt(Math.round(Number(sum) * 1e4))), costInBigInts(bills.all));

compare("Cost of one menu of 25 lines, a call for each", "menu", 1, {
  "gizi.rollUpColumns, exact, typed arrays": () => gizi.rollUpColumns(bills.one),
  "gizi.rollUp, exact, lists": () => gizi.rollUp(listed.one),
  "gizi.calculateCost: prices looked up, and all": () => gizi.calculateCost(records[0], catalog, {}, settings),
  "loops over records, floats": () => costInFloats(records[0]),
  "loops over typed arrays, BigInt": () => costInBigInts(bills.one),
  "loops over typed arrays, floats": () => costInColumns(bills.one),
});
compare("Cost of 1,000 menus", "menu", MENUS, {
  "gizi.rollUpColumns, exact, typed arrays": () => gizi.rollUpColumns(bills.all),
  "gizi.rollUp, exact, lists": () => gizi.rollUp(listed.all),
  "gizi.calculateCost, a call for each": () => records.forEach((menu) => gizi.calculateCost(menu, catalog, {}, settings)),
  "loops over records, floats": () => records.map(costInFloats),
  "loops over typed arrays, BigInt": () => costInBigInts(bills.all),
  "loops over typed arrays, floats": () => costInColumns(bills.all),
});
