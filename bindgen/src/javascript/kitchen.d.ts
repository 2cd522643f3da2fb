/** How a kitchen is opened, and who hears of its events. */
declare class KitchenOwn extends GiziObject {
  /** A kitchen in the memory of the page, as somebody works in it. Kitchens of several people share a store. */
  constructor(session: r.SessionInput, store?: MemoryStore);
  /**
   * Calls a function with the events of every change made through this kitchen from now on, soon after the change.
   * What the function throws is reported as an uncaught error; the change stands. Gives what ends it.
   */
  subscribe(listener: (events: r.Event[]) => void): () => void;
  /** The events of every change from now on, one by one, until the loop is left or the signal aborts. */
  events(options?: { signal?: AbortSignal }): AsyncIterableIterator<r.Event>;
}
