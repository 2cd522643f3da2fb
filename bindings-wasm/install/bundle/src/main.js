// What a page bundled by webpack does: it calculates, and plans beside itself.
import { Catalog, calculateNutrition, init } from "gizi";
import { planInWorker } from "gizi/plan/worker";

await init();
const catalog = Catalog.standard();
catalog.addIngredient({
  id: "tempe", name: "Tempe", category: "LEGUME",
  composition: { values: [{ nutrient: "energy_kcal", value: { state: "KNOWN", amount: 192 } }] },
});
const menu = { id: "bacem", menuName: "Tempe bacem", servings: "5", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500", unit: "g" }] };
const [energy] = calculateNutrition(menu, catalog).totals;
const slot = { mealType: "LUNCH", course: "STAPLE" };
const { choices } = await planInWorker({
  days: [{ date: "2026-01-05", week: 0 }], slots: [slot], objective: [{ kind: "COST" }], rules: [],
  audiences: [{ audience: "sd_1_3", heads: 100, portions: [{ slot, factor: 1 }] }],
  dishes: [{ menuId: "bacem", slots: [slot], cost: "1000", values: [], traits: [] }],
}, { search: { seed: 1, work: 1000 } });
document.querySelector("p").textContent = `${choices[0].menuId}: ${energy.serving.low} kcal`;
