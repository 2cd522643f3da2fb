"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type * as r from "../records.js";
import type { ConnectionStatus, Follower } from "./connection.js";
import { useMenu, type UseMenu } from "./menus.js";
import { useKitchenContext } from "./provider.js";

export interface MenuWebSocketConfig {
  /** Whether events are followed; usually they are. */
  enabled?: boolean;
  /** Whether a connection that was lost is made again; usually it is, after a wait that grows from try to try. */
  autoReconnect?: boolean;
  /** Told of every event, each once and in order: for notices to people. The caches are kept up without it. */
  onEvent?: (event: r.Event) => void;
}

export interface UseMenuWebSocket {
  isConnected: boolean;
  connectionStatus: ConnectionStatus;
  /** The same as `isConnected`, under the name it had before. */
  isRealtimeEnabled: boolean;
  /** Why the connection was lost, until it stands again. */
  connectionError: Error | null;
}

/**
 * Follows the events of the kitchen, and has what other people change shown in every hook. All that follow share one
 * connection. In the page it is the kitchen itself; over HTTP a stream of server-sent events, whatever the name says.
 */
export function useMenuWebSocket({ enabled = true, autoReconnect = true, onEvent }: MenuWebSocketConfig = {}): UseMenuWebSocket {
  const { connection } = useKitchenContext();
  const [follower] = useState<Follower>(() => ({ autoReconnect, onEvent: () => {} }));
  useEffect(() => {
    follower.autoReconnect = autoReconnect;
    follower.onEvent = (event) => onEvent?.(event);
  });
  useEffect(() => (enabled ? connection.follow(follower) : undefined), [connection, enabled, follower]);
  const state = useSyncExternalStore(connection.watch, connection.state, connection.state);
  return useMemo(() => {
    const connectionStatus = enabled ? state.connectionStatus : "disconnected";
    const isConnected = connectionStatus === "connected";
    return { isConnected, connectionStatus, isRealtimeEnabled: isConnected, connectionError: enabled ? state.error : null };
  }, [enabled, state]);
}

export interface UseRealTimeMenu extends UseMenu, UseMenuWebSocket {
  /** The newest event about this menu since it is shown. */
  lastEvent: r.Event | undefined;
}

/** A menu as it is while other people change it. */
export function useRealTimeMenu(menuId: r.MenuId | undefined, config: MenuWebSocketConfig = {}): UseRealTimeMenu {
  const menu = useMenu(menuId);
  const [lastEvent, setLastEvent] = useState<r.Event>();
  const socket = useMenuWebSocket({
    ...config,
    onEvent: (event) => {
      if (isAbout(event, menuId)) setLastEvent(event);
      config.onEvent?.(event);
    },
  });
  return { ...menu, ...socket, lastEvent: isAbout(lastEvent, menuId) ? lastEvent : undefined };
}

function isAbout(event: r.Event | undefined, menuId: r.MenuId | undefined): boolean {
  if (!event || menuId === undefined) return false;
  const { data } = event;
  return (data.noun === "MENU" && data.id === menuId) || (data.noun === "RECOMPUTATION" && data.ids.includes(menuId));
}
