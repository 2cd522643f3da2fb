import { Catalog, calculateNutrition } from "gizi";

const catalog = Catalog.standard();
catalog.addIngredient({
  id: "tempe", name: "Tempe", category: "LEGUME",
  composition: { values: [{ nutrient: "energy_kcal", value: { state: "KNOWN", amount: 192 } }] },
});
const menu = { id: "bacem", menuName: "Tempe bacem", servings: "5", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500", unit: "g" }] };
const [energy] = calculateNutrition(menu, catalog).totals;
console.log(`${energy.serving.low} kcal`);
