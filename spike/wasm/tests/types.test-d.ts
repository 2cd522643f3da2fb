// Compiled with `tsc --strict`, never run: what an editor knows of the package.

import * as gizi from "gizi-spike";

const food: gizi.IngredientInput = { id: "tempe", name: "Tempe", category: "LEGUME" };
const menu: gizi.MenuInput = { id: "bacem", menuName: "Tempe bacem", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500" }] };
const nutrition: gizi.Nutrition = gizi.calculate(menu, [food], {});
const ends: (number | undefined)[] = nutrition.totals.map((total) => total.serving.high);
const percent = (warning: gizi.NutritionWarning): gizi.Decimal | undefined =>
  warning.warning === "LEFT_OVER" ? warning.percent : undefined;

// What comes back is complete: no default is left out.
const steps = (back: gizi.Menu): number => back.recipeSteps.length;

// @ts-expect-error a quantity is exact text
const number: gizi.Quantity = { amount: 0.1, unit: "kg" };
// @ts-expect-error no such category
const category: gizi.FoodCategory = "ROCK";
// @ts-expect-error a menu has a name
const nameless: gizi.MenuInput = { id: "bacem" };

export { ends, percent, steps, number, category, nameless };
