"use client";
import type * as r from "../records.js";
import type { MenuQuery } from "./client.js";
import { keyOf, OF_MENUS } from "./key.js";
import { useKitchenContext } from "./provider.js";
import { firstError, LIST, useChange, useReading, type Then } from "./query.js";

/** A record at the version that was seen. A menu of a list is one as it stands. */
export interface Seen<Id extends string = string> {
  id: Id;
  version: number;
}

export interface UseMenus {
  /** One page of menus; absent until they are there. */
  menus: r.MenuSummary[] | undefined;
  /** How many there are in all. */
  total: number | undefined;
  totalPages: number | undefined;
  /** The `cursor` of the next page; absent on the last. */
  next: string | undefined;
  isLoading: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;

  createMenu: (menu: r.MenuInput, then?: Then<r.MenuDetail>) => void;
  updateMenu: (update: r.MenuUpdateInput, then?: Then<r.MenuDetail>) => void;
  deleteMenu: (menu: Seen<r.MenuId>, then?: Then<r.MenuDetail>) => void;
  duplicateMenu: (copy: r.MenuCopy, then?: Then<r.MenuDetail>) => void;
  isCreating: boolean;
  isUpdating: boolean;
  isDeleting: boolean;
  isDuplicating: boolean;
  /** Why the last change was not made. */
  changeError: Error | null;
}

/** The menus that are wanted, and what is done to them. While the next page comes, the one before stays. */
export function useMenus(query: MenuQuery = {}): UseMenus {
  const { client, queries } = useKitchenContext();
  const page = useReading("menus", LIST, [query], (client) => client.getMenus(query));
  const keep = (made: r.MenuDetail) => void queries.setQueryData(keyOf(client, "menu", made.menu.id), made);
  const how = { touches: OF_MENUS, onMade: keep };
  const create = useChange((client, menu: r.MenuInput, key) => client.createMenu(menu, key), how);
  const update = useChange((client, update: r.MenuUpdateInput) => client.updateMenu(update), how);
  const remove = useChange((client, menu: Seen) => client.deleteMenu(menu.id, menu.version), how);
  const duplicate = useChange((client, copy: r.MenuCopy, key) => client.duplicateMenu(copy, key), how);
  return {
    menus: page.data?.menus,
    total: page.data?.total,
    totalPages: page.data?.totalPages,
    next: page.data?.next,
    isLoading: page.isLoading,
    error: page.error,
    refetch: page.refetch,
    createMenu: create.run,
    updateMenu: update.run,
    deleteMenu: remove.run,
    duplicateMenu: duplicate.run,
    isCreating: create.isPending,
    isUpdating: update.isPending,
    isDeleting: remove.isPending,
    isDuplicating: duplicate.isPending,
    changeError: firstError(create, update, remove, duplicate),
  };
}

/** A new amount of a line. */
export interface LineQuantity {
  lineId: r.LineId;
  quantity: r.DecimalInput;
  /** Absent: the unit it has. */
  unit?: string;
}

/** What is to change about the menu that is shown. */
export type MenuChanges = Omit<r.MenuUpdateInput, "id" | "expectedVersion">;

export interface UseMenu {
  /** The menu with its lines, steps and derived values; absent until it is there. */
  data: r.MenuDetail | undefined;
  isLoading: boolean;
  isFetching: boolean;
  isSuccess: boolean;
  isError: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;

  updateMenu: (changes: MenuChanges, then?: Then<r.MenuDetail>) => void;
  updateQuantity: (line: LineQuantity, then?: Then<r.MenuDetail>) => void;
  addIngredient: (line: r.MenuIngredientInput, then?: Then<r.MenuDetail>) => void;
  removeIngredient: (lineId: r.LineId, then?: Then<r.MenuDetail>) => void;
  setActive: (isActive: boolean, then?: Then<r.MenuDetail>) => void;
  isUpdating: boolean;
  /** Why the last change was not made: of kind `CONFLICT` when somebody else was first; the menu is read anew then. */
  changeError: Error | null;
}

/**
 * One menu, and changes of it at the version that is shown. They are made one after the other, so that somebody may
 * type faster than the kitchen answers. Without an id nothing is read.
 */
export function useMenu(menuId: r.MenuId | undefined): UseMenu {
  const { client, queries } = useKitchenContext();
  const menu = useReading("menu", menuId, [], (client, id) => client.getMenuById(id));
  const key = keyOf(client, "menu", menuId);
  const version = () => queries.getQueryData<r.MenuDetail>(key)?.menu.version ?? 0;
  const how = {
    touches: OF_MENUS,
    queue: `menu ${menuId}`,
    onMade: (made: r.MenuDetail) => void queries.setQueryData(key, made),
  };
  const id = menuId ?? "";
  const update = useChange((client, changes: MenuChanges) => client.updateMenu({ ...changes, id, expectedVersion: version() }), how);
  const quantity = useChange(
    (client, line: LineQuantity) => client.updateIngredientQuantity({ ...line, menuId: id, expectedVersion: version() }),
    how,
  );
  const add = useChange((client, line: r.MenuIngredientInput, key) => client.addIngredientToMenu(id, version(), line, key), how);
  const remove = useChange((client, line: r.LineId) => client.removeIngredientFromMenu(id, version(), line), how);
  const active = useChange((client, isActive: boolean) => client.setMenuActive(id, version(), isActive), how);
  const changes = [update, quantity, add, remove, active];
  return {
    data: menu.data,
    isLoading: menu.isLoading,
    isFetching: menu.isFetching,
    isSuccess: menu.isSuccess,
    isError: menu.isError,
    error: menu.error,
    refetch: menu.refetch,
    updateMenu: update.run,
    updateQuantity: quantity.run,
    addIngredient: add.run,
    removeIngredient: remove.run,
    setActive: active.run,
    isUpdating: changes.some((change) => change.isPending),
    changeError: firstError(...changes),
  };
}
