// A kitchen of two dishes, and the plan that is wanted of it.

/** One as somebody works in it who may do anything, on the day before the plan. */
export function filled(Kitchen) {
  const kitchen = new Kitchen({ tenant: "dapur-cimahi", actor: "ibu-siti", roles: ["ADMIN"] });
  kitchen.refresh("2026-01-04");
  kitchen.createIngredient({
    id: "beras", name: "Beras", category: "CEREAL", ediblePortionPercent: "100",
    composition: { values: [{ nutrient: "energy_kcal", value: { state: "KNOWN", amount: 360 } }] },
  });
  kitchen.setIngredientPrice({ ingredientId: "beras", price: { date: "2026-01-03", amount: { amount: "13500", currency: "IDR" }, per: { amount: "1", unit: "kg" } } });
  for (const [id, quantity] of [["nasi", "10"], ["bubur", "4"]]) {
    const ingredients = [{ id: "1", ingredientId: "beras", quantity, unit: "kg" }];
    kitchen.createMenu({ id, menuName: `Hidangan ${id}`, servings: "100", kind: "DISH", course: "STAPLE", isActive: true, ingredients });
  }
  const meals = [{ mealType: "LUNCH" }];
  kitchen.createProgram({ id: "mbg", programName: "MBG Cimahi", programType: "SCHOOL_FEEDING", startDate: "2026-01-05", feedingDays: ["MONDAY", "WEDNESDAY"], meals });
  return kitchen;
}

/** Four lunches. */
export const request = { range: { first: "2026-01-05", last: "2026-01-16" }, slots: [{ mealType: "LUNCH", course: "STAPLE" }], advisoryPrice: 1000 };
