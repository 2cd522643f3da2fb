"use client";
import { skipToken, useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { GiziError } from "../own/error.js";
import type { KitchenClient } from "./client.js";
import { keyOf, type Key, type Topic } from "./key.js";
import { useKitchenContext } from "./provider.js";
import { refresh } from "./refresh.js";

/** What may go well a little later is tried again, three times; whatever else fails, fails at once. */
const retry = (count: number, error: Error) => count < 3 && error instanceof GiziError && error.isRetryable;

const networkMode = (client: KitchenClient) => (client.isLocal ? "always" : "online");

/**
 * Reads something of the kitchen through the cache; nothing as long as there is no id. While other parts are read, what
 * was read of the same id stays.
 */
export function useReading<T>(
  topic: Topic,
  id: string | undefined,
  parts: readonly unknown[],
  read: (client: KitchenClient, id: string) => Promise<T>,
): UseQueryResult<T, Error> {
  const { client, queries } = useKitchenContext();
  return useQuery<T, Error, T, Key>(
    {
      queryKey: keyOf(client, topic, id, ...parts),
      queryFn: id ? () => read(client, id) : skipToken,
      placeholderData: (before, query) => (query?.queryKey[3] === id ? (before as never) : undefined),
      networkMode: networkMode(client),
      retry,
    },
    queries,
  );
}

/** The id of what is a list. */
export const LIST = "list";

/** What is to happen when a change is made, or is not. It does not, when the component is gone by then. */
export interface Then<Made> {
  onSuccess?: (made: Made) => void;
  onError?: (error: Error) => void;
}

/** A change of the kitchen. */
export interface Change<Given, Made> {
  /** Makes it, and leaves the outcome to `error` and the callbacks. */
  run: (given: Given, then?: Then<Made>) => void;
  /** What came of the last one. */
  made: Made | undefined;
  isPending: boolean;
  error: Error | null;
}

/** How a change is made. */
export interface ChangeOptions<Made> {
  /** What is read anew once it is made, and when somebody else was first. */
  touches: readonly Topic[];
  /** Changes of one queue are made one after the other. */
  queue?: string;
  /** Before anything is read anew and before the next of the queue. */
  onMade?: (made: Made) => void;
}

/** Every change has an idempotency key of its own, so that one made again after a broken answer is made once. */
export function useChange<Given, Made>(
  change: (client: KitchenClient, given: Given, key: string) => Promise<Made>,
  { touches, queue, onMade }: ChangeOptions<Made>,
): Change<Given, Made> {
  const { client, queries } = useKitchenContext();
  const mutation = useMutation<Made, Error, { given: Given; key: string }>(
    {
      mutationFn: ({ given, key }) => change(client, given, key),
      networkMode: networkMode(client),
      retry,
      ...(queue === undefined ? {} : { scope: { id: `${client.scope} ${queue}` } }),
      onSuccess: (made) => {
        onMade?.(made);
        void refresh(queries, client, touches);
      },
      onError: (error) => {
        if (error instanceof GiziError && error.kind === "CONFLICT") void refresh(queries, client, touches);
      },
    },
    queries,
  );
  return {
    run: (given, then = {}) => {
      const { onSuccess, onError } = then;
      mutation.mutate(
        { given, key: newKey() },
        { ...(onSuccess && { onSuccess: (made) => onSuccess(made) }), ...(onError && { onError: (error) => onError(error) }) },
      );
    },
    made: mutation.data,
    isPending: mutation.isPending,
    error: mutation.error,
  };
}

/** The first of several changes that failed. */
export const firstError = (...changes: readonly { error: Error | null }[]): Error | null =>
  changes.find((change) => change.error)?.error ?? null;

/** `crypto.randomUUID` is only there where the page came by TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
