import { act, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { useCostCalculator, useMenu, useMenuBalance, useMenuWebSocket, useNutritionCalculator } from "gizi/react";
import type { Nutrition } from "gizi/records";
import { kitchens, menu, over } from "./kitchens.js";

const energy = (nutrition: Nutrition | undefined) =>
  nutrition?.totals.find((total) => total.nutrient === "energy_kcal")?.serving.low;

describe.each(kitchens("calculators"))("calculators %s", (_, open) => {
  test("nutrition, cost and verdict follow the quantities", async () => {
    const { client } = await open();
    await client.createMenu(menu);
    const { result } = over(client, () => ({
      menu: useMenu("nasi"),
      ...useNutritionCalculator("nasi"),
      cost: useCostCalculator("nasi", { date: "2026-01-05" }).cost,
      report: useMenuBalance("nasi", { audience: "sd_4_6", standard: "mbg-2026" }).report,
    }));
    // 10 kg for 100: 100 g each.
    await waitFor(() => expect(energy(result.current.nutrition)).toBe(360));
    await waitFor(() => expect(result.current.cost?.serving.atLeast.amount).toBe("1350"));
    await waitFor(() => expect(result.current.report).toMatchObject({ standard: "mbg-2026", audience: "sd_4_6" }));
    const before = result.current.report?.findings;

    act(() => result.current.menu.updateQuantity({ lineId: "1", quantity: "5" }));
    await waitFor(() => expect(energy(result.current.nutrition)).toBe(180));
    await waitFor(() => expect(result.current.cost?.serving.atLeast.amount).toBe("675"));
    await waitFor(() => expect(result.current.report?.findings).not.toEqual(before));
    await waitFor(() => expect(result.current).toMatchObject({ isCalculating: false, isOutdated: false, error: null }));
  });

  test("a price that somebody else notes is in the cost", async () => {
    const { client, price } = await open();
    await client.createMenu(menu);
    const { result } = over(client, () => ({ ...useMenuWebSocket(), ...useCostCalculator("nasi") }));
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, isCalculating: false }));
    await act(() => price("beras", "20000"));
    await waitFor(() => expect(result.current.cost?.serving.atLeast.amount).toBe("2000"));
  });

  test("while other options are calculated the numbers of before stay; those of another menu do not", async () => {
    const { client } = await open();
    await client.createMenu(menu);
    await client.createMenu({ ...menu, id: "lain", menuName: "Lain", servings: "50" });
    const { result, rerender } = over(
      client,
      ({ id, fortified }: { id: string; fortified: boolean }) => useNutritionCalculator(id, { fortified }),
      { id: "nasi", fortified: false },
    );
    await waitFor(() => expect(energy(result.current.nutrition)).toBe(360));
    rerender({ id: "nasi", fortified: true });
    expect(result.current).toMatchObject({ isCalculating: true, isOutdated: true });
    expect(energy(result.current.nutrition)).toBe(360);
    await waitFor(() => expect(result.current.isOutdated).toBe(false));
    rerender({ id: "lain", fortified: true });
    expect(result.current.nutrition).toBeUndefined();
    await waitFor(() => expect(energy(result.current.nutrition)).toBe(720));
  });

  test("what cannot be judged says why, and nothing is asked without a menu", async () => {
    const { client } = await open();
    await client.createMenu(menu);
    const { result, rerender } = over(client, (id: string) => useMenuBalance(id, { audience: "nobody", standard: "mbg-2026" }), "");
    expect(result.current).toMatchObject({ report: undefined, isLoading: false, isCalculating: false });
    rerender("nasi");
    await waitFor(() => expect(result.current.error).toMatchObject({ kind: expect.stringMatching(/INVALID|NOT_FOUND/) }));
  });
});
