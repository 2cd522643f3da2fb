/** How a kitchen is opened, and who hears of its events. */
declare class KitchenOwn extends GiziObject {
  /** A kitchen in the memory of the page, as somebody works in it. Kitchens of several people share a store. */
  constructor(session: r.SessionInput, store?: MemoryStore);
  /**
   * A kitchen in the memory of the page that the browser keeps under a name, for each tenant: what was flushed is there
   * again. One tab at a time has it; `readOnly` opens it beside, as a viewer sees it. Errors: `storage.open_elsewhere`
   * (kind BUSY), `storage.unavailable` (no IndexedDB or Web Locks: under Node, or a page without https),
   * `storage.failed`, and those of `importKitchen`.
   */
  static open(session: r.SessionInput, options?: { name?: string | undefined; readOnly?: boolean | undefined }): Promise<Kitchen>;
  /**
   * Comes back when all that was done before is on the disk; until then it is in memory alone. Errors: `storage.full`,
   * `storage.failed`, `storage.read_only`, `storage.not_kept` (the kitchen was not opened with `open`).
   */
  flush(): Promise<void>;
  /** Gives an opened kitchen to other tabs, without a flush, and frees it. */
  close(): void;
  /**
   * Calls a function with the events of every change made through this kitchen from now on, soon after the change.
   * What the function throws is reported as an uncaught error; the change stands. Gives what ends it.
   */
  subscribe(listener: (events: r.Event[]) => void): () => void;
  /** The events of every change from now on, one by one, until the loop is left or the signal aborts. */
  events(options?: { signal?: AbortSignal }): AsyncIterableIterator<r.Event>;
}
