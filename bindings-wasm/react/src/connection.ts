import type * as r from "../records.js";
import { GiziError } from "../own/error.js";
import type { KitchenClient } from "./client.js";

/** How it stands with the events of a kitchen. */
export type ConnectionStatus = "connecting" | "connected" | "disconnected";

/** What is known about the connection; another object whenever it changes. */
export interface ConnectionState {
  readonly connectionStatus: ConnectionStatus;
  /** Why it was lost, until it stands again. */
  readonly error: Error | null;
}

/** Somebody who follows the events. */
export interface Follower {
  /** Whether a connection that was lost is to be made again. */
  autoReconnect: boolean;
  onEvent(event: r.Event): void;
}

/** Waits before another try: twice as long each time, up to half a minute, a random part of it so that not all come at once. */
export interface BackOff {
  first: number;
  longest: number;
}

const USUAL: BackOff = { first: 500, longest: 30_000 };
const NOBODY: ConnectionState = { connectionStatus: "disconnected", error: null };

/** The one connection of a kitchen, open as long as anybody follows. It goes on after the last event it heard. */
export class Connection {
  #state = NOBODY;
  #last: number | undefined;
  #stop: AbortController | undefined;
  readonly #followers = new Set<Follower>();
  readonly #watchers = new Set<() => void>();

  constructor(
    readonly client: KitchenClient,
    /** Told when events may have been missed: everything has to be read anew. */
    readonly onGap: () => void,
    readonly onEvent: (event: r.Event) => void,
    readonly backOff: BackOff = USUAL,
  ) {}

  readonly state = (): ConnectionState => this.#state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly follow = (follower: Follower): (() => void) => {
    this.#followers.add(follower);
    if (!this.#stop) void this.#run((this.#stop = new AbortController()).signal);
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size > 0) return;
      this.#stop?.abort();
      this.#stop = undefined;
      this.#tell(NOBODY);
    };
  };

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      this.#tell({ connectionStatus: "connecting", error: this.#state.error });
      let lost: Error | null = null;
      try {
        for await (const message of this.client.events({ after: this.#last, signal })) {
          if (signal.aborted) return;
          failures = 0;
          if (message.heard === "CONNECTED") {
            this.#connected(message.after);
          } else {
            this.#last = message.event.seq;
            this.#spread(message.event);
          }
        }
      } catch (error) {
        lost = error instanceof Error ? error : new Error(String(error));
      }
      if (signal.aborted) return;
      if (isLostPlace(lost)) this.#last = undefined;
      this.#tell({ connectionStatus: "disconnected", error: lost });
      if (isFinal(lost) || ![...this.#followers].some((follower) => follower.autoReconnect)) {
        this.#stop = undefined;
        return;
      }
      await pause(this.#wait(failures), signal);
      failures += 1;
    }
  }

  #connected(after: number): void {
    // What was read before somebody listened may be old by now.
    if (this.#last === undefined) this.onGap();
    this.#last = after;
    this.#tell({ connectionStatus: "connected", error: null });
  }

  #spread(event: r.Event): void {
    this.onEvent(event);
    for (const follower of [...this.#followers]) {
      try {
        follower.onEvent(event);
      } catch (error) {
        // One who throws keeps nobody else from hearing.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  #tell(state: ConnectionState): void {
    if (state.connectionStatus === this.#state.connectionStatus && state.error === this.#state.error) return;
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher();
  }

  #wait(failures: number): number {
    const longest = Math.min(this.backOff.first * 2 ** failures, this.backOff.longest);
    return longest * (0.5 + Math.random() / 2);
  }
}

/** The events from there on are no longer kept, or the kitchen was begun anew. */
const isLostPlace = (error: Error | null) =>
  error instanceof GiziError && ["store.events_pruned", "store.events_ahead"].includes(error.code);

/** Whoever may not listen need not try again. */
const isFinal = (error: Error | null) => error instanceof GiziError && ["DENIED", "UNSUPPORTED"].includes(error.kind);

/** Waits, but no longer than until the network is back. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      globalThis.removeEventListener?.("online", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    globalThis.addEventListener?.("online", end);
  });
}
