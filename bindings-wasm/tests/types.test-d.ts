// Compiled with `tsc --strict`, never run: what an editor knows of the package.

import * as gizi from "gizi";
import { Kitchen, type Event } from "gizi/kitchen";
import * as planner from "gizi/plan";
import { planInWorker } from "gizi/plan/worker";
import { menuSchema, parseMenu } from "gizi/validate";

const food: gizi.IngredientInput = { id: "tempe", name: "Tempe", category: "LEGUME" };
const menu: gizi.MenuInput = { id: "bacem", menuName: "Tempe bacem", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500" }] };
const catalog = gizi.Catalog.standard();
catalog.addIngredient(food);
const nutrition: gizi.Nutrition = gizi.calculateNutrition(menu, catalog);
const ends: (number | undefined)[] = nutrition.totals.map((total) => total.serving.high);
const percent = (warning: gizi.NutritionWarning): gizi.Decimal | undefined =>
  warning.warning === "LEFT_OVER" ? warning.percent : undefined;
const shares: gizi.Money[] = gizi.Money.allocate({ amount: "1000", currency: "IDR" }, [1, 2], 0);
const asNumber: number = gizi.Decimal.toNumber(shares[0]!.amount);

// What comes back is complete and goes in again.
const steps = (back: gizi.Menu): number => back.recipeSteps.length + gizi.calculateNutrition(back, catalog).totals.length;

const kitchen = new Kitchen({ tenant: "dapur", actor: "rina", roles: ["HEAD"] });
const end: () => void = kitchen.subscribe((events: Event[]) => events.length);
async function listen(): Promise<void> {
  for await (const event of kitchen.events()) event.seq.toFixed();
}
async function keep(): Promise<void> {
  const kept: Kitchen = await Kitchen.open({ tenant: "dapur", actor: "rina", roles: ["HEAD"] }, { name: "pusat" });
  await kept.flush();
  kept.close();
}
async function plan(problem: planner.PlanProblem, signal: AbortSignal): Promise<planner.PlanOutcome> {
  // @ts-expect-error seconds are a number
  await planInWorker(problem, { seconds: "3" });
  return planInWorker(problem, { search: { seed: 7 }, seconds: 3, signal, onProgress: ({ work }) => work.toFixed() });
}
const checked = menuSchema["~standard"].validate(menu);
const name: string | undefined = checked.issues ? undefined : checked.value.menuName;
const violations: gizi.Violation[] = parseMenu("{}").violations;
const categories: readonly gizi.FoodCategory[] = gizi.FoodCategory.values;
const caught = (error: unknown): string => (error instanceof gizi.GiziError ? `${error.kind} ${error.code} ${error.path}` : "");

// @ts-expect-error a quantity is exact text
const number: gizi.QuantityInput = { amount: 0.1, unit: "kg" };
// @ts-expect-error what somebody typed is not yet a decimal
const typed: gizi.QuantityInput = { amount: "a handful", unit: "kg" };
// @ts-expect-error no such category
const category: gizi.FoodCategory = "ROCK";
// @ts-expect-error a menu has a name
const nameless: gizi.MenuInput = { id: "bacem" };
// @ts-expect-error a catalog of another module is another class
planner.calculateNutrition(menu, gizi.UnitTable.standard());
// @ts-expect-error objects without a constructor come from functions
new gizi.MessageTable();

export { asNumber, categories, caught, category, end, ends, keep, listen, name, nameless, number, percent, plan, steps, typed, violations };
