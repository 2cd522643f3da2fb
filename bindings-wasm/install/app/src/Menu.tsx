import { Kitchen } from "gizi/kitchen";
import { KitchenProvider, pageClient, useMenu, useNutritionCalculator } from "gizi/react";
import type { QueryClient } from "@tanstack/react-query";
import type { KitchenClient } from "gizi/react";

export function open(): KitchenClient {
  const kitchen = new Kitchen({ tenant: "dapur", actor: "ibu-siti", roles: ["HEAD"] });
  kitchen.createIngredient({
    id: "tempe", name: "Tempe", category: "LEGUME",
    composition: { values: [{ nutrient: "energy_kcal", value: { state: "KNOWN", amount: 192 } }] },
  });
  kitchen.createMenu({ id: "bacem", menuName: "Tempe bacem", servings: "5", ingredients: [{ id: "1", ingredientId: "tempe", quantity: "500", unit: "g" }] });
  return pageClient(kitchen);
}

function Menu() {
  const { data } = useMenu("bacem");
  const { nutrition } = useNutritionCalculator("bacem");
  const energy = nutrition?.totals.find((total) => total.nutrient === "energy_kcal")?.serving.low;
  return data && energy !== undefined ? <p>{`${data.menu.menuName}: ${energy} kcal`}</p> : null;
}

export const App = ({ client, queryClient }: { client: KitchenClient; queryClient: QueryClient }) => (
  <KitchenProvider client={client} queryClient={queryClient}>
    <Menu />
  </KitchenProvider>
);
