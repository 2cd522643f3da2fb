import type { QueryClient } from "@tanstack/react-query";
import type * as r from "../records.js";
import type { KitchenClient } from "./client.js";
import { ALL, keyOf, touchedBy, type Topic } from "./key.js";

/**
 * Has the caches read anew what events touched. Events come in bursts: what they touch is gathered while a reading is
 * under way, so that a steady stream of them cannot keep it from ever ending.
 */
export class Refresher {
  readonly #waiting = new Set<Topic>();
  #isBusy = false;

  constructor(
    readonly client: KitchenClient,
    readonly queries: QueryClient,
  ) {}

  readonly event = (event: r.Event): void => this.#add(touchedBy(event));
  readonly all = (): void => this.#add(ALL);

  #add(topics: readonly Topic[]): void {
    for (const topic of topics) this.#waiting.add(topic);
    if (!this.#isBusy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      const topics = [...this.#waiting];
      this.#waiting.clear();
      await refresh(this.queries, this.client, topics);
    }
    this.#isBusy = false;
  }
}

/** Reads anew what is shown, and marks the rest as old. */
export async function refresh(queries: QueryClient, client: KitchenClient, topics: readonly Topic[]): Promise<void> {
  await Promise.all(topics.map((topic) => queries.invalidateQueries({ queryKey: keyOf(client, topic) })));
}
