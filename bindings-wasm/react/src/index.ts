/** The hooks of gizi for React, over a kitchen in the page or behind a server. No looks: what is shown is the page's. */
export { GiziError } from "../own/error.js";
export type * from "./client.js";
export { pageClient, type PageKitchen, type PageOptions } from "./page.js";
export { httpClient, type HttpOptions } from "./http.js";
export { KitchenProvider, useKitchen, type KitchenProviderProps } from "./provider.js";
export type { BackOff, ConnectionStatus } from "./connection.js";
export type { Then } from "./query.js";
export { useMenu, useMenus, type LineQuantity, type MenuChanges, type Seen, type UseMenu, type UseMenus } from "./menus.js";
export { usePrograms, type UsePrograms } from "./programs.js";
export {
  useCostCalculator, useMenuBalance, useNutritionCalculator,
  type Calculation, type UseCostCalculator, type UseMenuBalance, type UseNutritionCalculator,
} from "./calculators.js";
export { useMenuPlanning, type PlanningView, type UseMenuPlanning } from "./planning.js";
export {
  useMenuWebSocket, useRealTimeMenu,
  type MenuWebSocketConfig, type UseMenuWebSocket, type UseRealTimeMenu,
} from "./live.js";
