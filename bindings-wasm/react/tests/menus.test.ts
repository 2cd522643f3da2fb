import { onlineManager } from "@tanstack/react-query";
import { act, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { GiziError, useMenu, useMenus, type MenuQuery } from "gizi/react";
import { kitchens, menu, over, stuck } from "./kitchens.js";

afterEach(() => onlineManager.setOnline(true));

describe.each(kitchens("menus"))("menus %s", (_, open) => {
  test("useMenus lists, creates, changes, copies and deletes", async () => {
    const { client } = await open();
    const { result } = over(client, () => useMenus());
    expect(result.current).toMatchObject({ menus: undefined, isLoading: true, isCreating: false });
    await waitFor(() => expect(result.current.menus).toEqual([]));

    act(() => result.current.createMenu(menu));
    await waitFor(() => expect(result.current).toMatchObject({ isCreating: false, total: 1 }));
    expect(result.current.menus?.[0]).toMatchObject({ id: "nasi", menuName: "Nasi putih", version: 1 });

    act(() => result.current.updateMenu({ id: "nasi", expectedVersion: 1, menuName: "Nasi pulen" }));
    await waitFor(() => expect(result.current.menus?.[0]?.menuName).toBe("Nasi pulen"));

    act(() => result.current.duplicateMenu({ id: "nasi", menuName: "Nasi dua" }));
    await waitFor(() => expect(result.current.total).toBe(2));

    const first = result.current.menus?.find((one) => one.id === "nasi");
    act(() => result.current.deleteMenu(first ?? { id: "", version: 0 }));
    await waitFor(() => expect(result.current.menus?.map((one) => one.menuName)).toEqual(["Nasi dua"]));
    expect(result.current).toMatchObject({ isUpdating: false, isDeleting: false, isDuplicating: false, changeError: null });
  });

  test("what is under way is shown", async () => {
    const { client } = await open();
    const never = stuck(client, "createMenu", "updateMenu", "deleteMenu", "duplicateMenu");
    const { result } = over(never, () => useMenus());
    act(() => result.current.createMenu(menu));
    await waitFor(() => expect(result.current).toMatchObject({ isCreating: true, isUpdating: false }));
    act(() => result.current.updateMenu({ id: "nasi", expectedVersion: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ isUpdating: true, isDeleting: false }));
    act(() => result.current.deleteMenu({ id: "nasi", version: 1 }));
    await waitFor(() => expect(result.current).toMatchObject({ isDeleting: true, isDuplicating: false }));
    act(() => result.current.duplicateMenu({ id: "nasi", menuName: "Dua" }));
    await waitFor(() => expect(result.current.isDuplicating).toBe(true));
  });

  test("what was made is handed over, and what was not says why", async () => {
    const { client } = await open();
    const { result } = over(client, () => useMenus());
    const then = { onSuccess: vi.fn(), onError: vi.fn() };
    act(() => result.current.createMenu({ ...menu, id: "" }, then));
    const made = { menu: expect.objectContaining({ menuName: "Nasi putih", version: 1 }) };
    await waitFor(() => expect(then.onSuccess).toHaveBeenCalledWith(expect.objectContaining(made)));
    expect(then.onError).not.toHaveBeenCalled();

    act(() => result.current.createMenu({ ...menu, servings: "-1" }, then));
    await waitFor(() => expect(result.current.changeError).toBeInstanceOf(GiziError));
    expect(result.current.changeError).toMatchObject({ kind: "INVALID", code: expect.stringContaining("invalid") });
    expect(then.onError).toHaveBeenCalledExactlyOnceWith(result.current.changeError);
    expect(then.onSuccess).toHaveBeenCalledOnce();
  });

  test("filters, order and pages; the page before stays until the next is there", async () => {
    const { client } = await open();
    for (const name of ["A", "B", "C"]) await client.createMenu({ ...menu, id: name, menuName: `Nasi ${name}` });
    const first: MenuQuery = { search: "nasi", sort: "MENU_NAME", descending: true, limit: 2 };
    const { result, rerender } = over(client, (query: MenuQuery) => useMenus(query), first);
    await waitFor(() => expect(result.current.menus?.map((one) => one.id)).toEqual(["C", "B"]));
    expect(result.current).toMatchObject({ total: 3, totalPages: 2 });
    rerender({ ...first, cursor: result.current.next ?? "" });
    expect(result.current.menus).toHaveLength(2);
    await waitFor(() => expect(result.current.menus?.map((one) => one.id)).toEqual(["A"]));
    expect(result.current.next).toBeUndefined();
    rerender({ search: "tempe" });
    await waitFor(() => expect(result.current.menus).toEqual([]));
  });

  test("useMenu reads one, and nothing without an id", async () => {
    const { client } = await open();
    await client.createMenu(menu);
    const { result, rerender } = over(client, (id: string) => useMenu(id), "");
    expect(result.current).toMatchObject({ data: undefined, isLoading: false });
    rerender("nasi");
    await waitFor(() => expect(result.current.data?.menu.menuName).toBe("Nasi putih"));
    // What is absent is absent, wherever the kitchen is.
    expect(result.current.data && "deletedAt" in result.current.data).toBe(false);
    rerender("lain");
    expect(result.current.data).toBeUndefined();
    await waitFor(() => expect(result.current.error).toMatchObject({ kind: "NOT_FOUND", code: "kitchen.not_found" }));
  });

  test("changes that come faster than the answers are made one after the other", async () => {
    const { client } = await open();
    await client.createMenu(menu);
    const { result } = over(client, () => useMenu("nasi"));
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    act(() => {
      result.current.updateQuantity({ lineId: "1", quantity: "11" });
      result.current.updateQuantity({ lineId: "1", quantity: "12" });
      result.current.addIngredient({ id: "2", ingredientId: "telur", quantity: "5", unit: "kg" });
      result.current.updateMenu({ menuName: "Nasi telur" });
      result.current.setActive(false);
    });
    await waitFor(() => expect(result.current.data?.menu).toMatchObject({ version: 6, menuName: "Nasi telur", isActive: false }));
    expect(result.current.data?.menu.ingredients.map((line) => line.quantity)).toEqual(["12", "5"]);
    act(() => result.current.removeIngredient("2"));
    await waitFor(() => expect(result.current.data?.menu.ingredients).toHaveLength(1));
    expect(result.current).toMatchObject({ isUpdating: false, changeError: null });
  });

  test("a change of what somebody else changed meanwhile is refused, and shows theirs", async () => {
    const { client, other } = await open();
    await client.createMenu(menu);
    const { result } = over(client, () => useMenu("nasi"));
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    await act(() => other.updateMenu({ id: "nasi", expectedVersion: 1, menuName: "Nasi pulen" }));
    act(() => result.current.updateMenu({ menuName: "Nasi keras" }));
    await waitFor(() => expect(result.current.changeError).toMatchObject({ kind: "CONFLICT" }));
    await waitFor(() => expect(result.current.data?.menu.menuName).toBe("Nasi pulen"));
  });

  test("who may not change anything is told so", async () => {
    const { viewer } = await open();
    const { result } = over(viewer, () => useMenus());
    act(() => result.current.createMenu(menu));
    await waitFor(() => expect(result.current.changeError).toMatchObject({ kind: "DENIED" }));
  });
});

test("a kitchen in the page answers without a network", async () => {
  onlineManager.setOnline(false);
  const [[, open]] = kitchens("menus") as [ReturnType<typeof kitchens>[0]];
  const { client } = await open();
  const { result } = over(client, () => useMenus());
  act(() => result.current.createMenu(menu));
  await waitFor(() => expect(result.current.total).toBe(1));
});
