"use client";
import { QueryClient, QueryClientContext } from "@tanstack/react-query";
import { createContext, createElement, useContext, useMemo, useState, type ReactElement, type ReactNode } from "react";
import type { KitchenClient } from "./client.js";
import { Connection, type BackOff } from "./connection.js";
import { Refresher } from "./refresh.js";

/** What the hooks share. */
export interface KitchenContext {
  client: KitchenClient;
  queries: QueryClient;
  connection: Connection;
}

const Context = /*#__PURE__*/ createContext<KitchenContext | undefined>(undefined);

export interface KitchenProviderProps {
  client: KitchenClient;
  /** The cache; absent: that of the `QueryClientProvider` around, else one of its own. */
  queryClient?: QueryClient;
  /** How long the events are waited for when the connection was lost; absent: 0.5 s, twice as long each time, to 30 s. */
  backOff?: BackOff;
  children?: ReactNode;
}

/** Gives the hooks below it their kitchen. Make the client once, outside of what renders. */
export function KitchenProvider({ client, queryClient, backOff, children }: KitchenProviderProps): ReactElement {
  const around = useContext(QueryClientContext);
  const [own] = useState(() => queryClient ?? around ?? new QueryClient());
  const queries = queryClient ?? around ?? own;
  const { first, longest } = backOff ?? {};
  const value = useMemo(() => {
    const refresher = new Refresher(client, queries);
    const wait = first === undefined || longest === undefined ? undefined : { first, longest };
    return { client, queries, connection: new Connection(client, refresher.all, refresher.event, wait) };
  }, [client, queries, first, longest]);
  return createElement(Context.Provider, { value }, children);
}

/** The kitchen of the provider around. */
export function useKitchenContext(): KitchenContext {
  const context = useContext(Context);
  if (!context) throw new Error("a hook of gizi/react needs a <KitchenProvider client={…}> around it");
  return context;
}

/** The client itself, for what no hook does. */
export const useKitchen = (): KitchenClient => useKitchenContext().client;
