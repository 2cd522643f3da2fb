import { act, waitFor } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { GiziError, useMenus, useMenuWebSocket, useRealTimeMenu, type Heard, type KitchenClient } from "gizi/react";
import { kitchens, menu, over } from "./kitchens.js";

describe.each(kitchens("live"))("events %s", (_, open) => {
  test("useMenuWebSocket connects, and what others change is shown", async () => {
    const { client, other } = await open();
    const heard: string[] = [];
    const { result, seen } = over(client, () => ({
      ...useMenuWebSocket({ onEvent: (event) => heard.push(event.type) }),
      ...useMenus(),
    }));
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, connectionStatus: "connected", isRealtimeEnabled: true }));
    expect(seen.map((shown) => shown.connectionStatus)).toContain("connecting");
    await act(() => other.createMenu(menu));
    await waitFor(() => expect(result.current.menus?.map((one) => one.id)).toEqual(["nasi"]));
    await act(() => other.updateMenu({ id: "nasi", expectedVersion: 1, menuName: "Nasi pulen" }));
    await waitFor(() => expect(result.current.menus?.[0]?.menuName).toBe("Nasi pulen"));
    await waitFor(() => expect(heard).toEqual(["MENU_CREATED", "MENU_UPDATED"]));
  });

  test("useRealTimeMenu shows a menu as it is, and what happened to it last", async () => {
    const { client, other } = await open();
    await client.createMenu(menu);
    await client.createMenu({ ...menu, id: "lain", menuName: "Lain" });
    const { result } = over(client, () => useRealTimeMenu("nasi"));
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, isSuccess: true, lastEvent: undefined }));
    await act(() => other.updateMenu({ id: "lain", expectedVersion: 1, menuName: "Lain lagi" }));
    await act(() => other.updateIngredientQuantity({ menuId: "nasi", expectedVersion: 1, lineId: "1", quantity: "12" }));
    await waitFor(() => expect(result.current.data?.menu.ingredients[0]?.quantity).toBe("12"));
    await waitFor(() => expect(result.current.lastEvent).toMatchObject({ type: "MENU_INGREDIENTS_UPDATED", data: { id: "nasi" } }));
  });

  test("one that is not wanted is not made", async () => {
    const { client, other } = await open();
    const events = vi.spyOn(client, "events");
    const { result, rerender } = over(client, (enabled: boolean) => ({ ...useMenuWebSocket({ enabled }), ...useMenus() }), false);
    await waitFor(() => expect(result.current.menus).toEqual([]));
    expect(result.current).toMatchObject({ isConnected: false, connectionStatus: "disconnected" });
    expect(events).not.toHaveBeenCalled();
    await act(() => other.createMenu(menu));
    rerender(true);
    // What was read before anybody listened is read anew.
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, total: 1 }));
    rerender(false);
    expect(result.current.isConnected).toBe(false);
  });
});

describe("a connection that is lost", () => {
  const [inPage] = kitchens("live");

  /** A client whose stream of events breaks whenever it is told to; `refused` says why it cannot be had again. */
  async function fragile() {
    const opened = await inPage![1]();
    const asked: (number | undefined)[] = [];
    let cut = () => {};
    const line = { refused: undefined as Error | undefined, asked, cut: () => cut() };
    const client: KitchenClient = {
      ...opened.client,
      async *events({ after, signal }): AsyncGenerator<Heard> {
        asked.push(after);
        if (line.refused) throw line.refused;
        const broken = new AbortController();
        cut = () => broken.abort();
        yield* opened.client.events({ after, signal: AbortSignal.any([signal, broken.signal]) });
      },
    };
    return { ...opened, client, line };
  }

  test("is made again after the last event, and nothing in between is missed", async () => {
    const { client, other, line } = await fragile();
    const heard: number[] = [];
    const { result, seen } = over(client, () => ({ ...useMenuWebSocket({ onEvent: (event) => heard.push(event.seq) }), ...useMenus() }));
    await waitFor(() => expect(result.current.isConnected).toBe(true));
    await act(() => other.createMenu(menu));
    await waitFor(() => expect(result.current.total).toBe(1));
    const asked = line.asked.length;

    line.refused = new GiziError("away", { kind: "BUSY", code: "http.unreachable" });
    act(() => line.cut());
    await waitFor(() => expect(result.current.connectionError).toBe(line.refused));
    expect(result.current.isConnected).toBe(false);
    await act(() => other.createMenu({ ...menu, id: "dua", menuName: "Nasi dua" }));
    await waitFor(() => expect(line.asked.length).toBeGreaterThan(asked + 2));
    line.refused = undefined;
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, connectionError: null, total: 2 }));
    expect(seen.some((shown) => shown.connectionStatus === "disconnected" && shown.connectionError)).toBe(true);
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
    expect(heard).toHaveLength(2);
    expect(line.asked.slice(asked).every((after) => after === heard[0])).toBe(true);
  });

  test("begins anew when the events are no longer kept, and everything is read again", async () => {
    const { client, other, line } = await fragile();
    const { result } = over(client, () => ({ ...useMenuWebSocket(), ...useMenus() }));
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, total: 0 }));
    line.refused = new GiziError("pruned", { kind: "NOT_FOUND", code: "store.events_pruned" });
    act(() => line.cut());
    await act(() => other.createMenu(menu));
    await waitFor(() => expect(line.asked.length).toBeGreaterThan(3));
    line.refused = undefined;
    await waitFor(() => expect(result.current).toMatchObject({ isConnected: true, total: 1 }));
    expect(line.asked.at(-1)).toBeUndefined();
  });

  test("stays lost without autoReconnect, and where somebody may not listen", async () => {
    const { client, line } = await fragile();
    const { result } = over(client, () => useMenuWebSocket({ autoReconnect: false }));
    await waitFor(() => expect(result.current.isConnected).toBe(true));
    const asked = line.asked.length;
    act(() => line.cut());
    await waitFor(() => expect(result.current.connectionStatus).toBe("disconnected"));

    line.refused = new GiziError("no", { kind: "DENIED", code: "kitchen.denied" });
    const denied = over(client, () => useMenuWebSocket());
    await waitFor(() => expect(denied.result.current.connectionError).toBe(line.refused));
    const tries = line.asked.length;
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(line.asked.length).toBe(tries);
    expect(tries).toBeGreaterThan(asked);
    expect(denied.result.current.connectionStatus).toBe("disconnected");
  });

  test("ends when nobody follows any more", async () => {
    const { client } = await fragile();
    let end: AbortSignal | undefined;
    const events = client.events;
    client.events = (options) => events({ ...options, signal: (end = options.signal) });
    const { result, unmount } = over(client, () => useMenuWebSocket());
    await waitFor(() => expect(result.current.isConnected).toBe(true));
    unmount();
    expect(end?.aborted).toBe(true);
  });
});
