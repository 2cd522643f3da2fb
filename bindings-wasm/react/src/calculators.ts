"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import type * as r from "../records.js";
import type { BalanceQuestion } from "./client.js";
import { useReading } from "./query.js";

/** How it stands with a calculation. While it is made anew, what was calculated before stays. */
export interface Calculation {
  /** Nothing is there yet. */
  isLoading: boolean;
  /** It is being made, or made anew. */
  isCalculating: boolean;
  /** What is shown is of other options or quantities, of before. */
  isOutdated: boolean;
  error: Error | null;
  recalculate: () => Promise<unknown>;
}

const calculation = (query: UseQueryResult<unknown, Error>): Calculation => ({
  isLoading: query.isLoading,
  isCalculating: query.isFetching,
  isOutdated: query.isPlaceholderData || (query.isStale && query.isFetching),
  error: query.error,
  recalculate: query.refetch,
});

export interface UseNutritionCalculator extends Calculation {
  nutrition: r.Nutrition | undefined;
}

/** What a menu contains, calculated anew whenever the menu or what is in it changes. Without an id nothing is calculated. */
export function useNutritionCalculator(menuId: r.MenuId | undefined, options: r.MenuOptionsInput = {}): UseNutritionCalculator {
  const query = useReading("nutrition", menuId, [options], (client, id) => client.calculateNutrition(id, options));
  return { nutrition: query.data, ...calculation(query) };
}

export interface UseCostCalculator extends Calculation {
  cost: r.Cost | undefined;
}

/** What a menu costs by the prices of a day; absent: of the kitchen's. */
export function useCostCalculator(
  menuId: r.MenuId | undefined,
  { date, ...options }: r.MenuOptionsInput & { date?: r.CivilDate } = {},
): UseCostCalculator {
  const query = useReading("cost", menuId, [options, date], (client, id) => client.calculateCost(id, options, date));
  return { cost: query.data, ...calculation(query) };
}

export interface UseMenuBalance extends Calculation {
  /** The verdict: `outcome`, and a finding for each rule. */
  report: r.BalanceReport | undefined;
}

/** How a menu is judged as one meal of an audience. */
export function useMenuBalance(menuId: r.MenuId | undefined, question: BalanceQuestion): UseMenuBalance {
  const query = useReading("balance", menuId, [question], (client, id) => client.validateMenuBalance(id, question));
  return { report: query.data, ...calculation(query) };
}
