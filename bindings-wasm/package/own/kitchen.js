// Kitchens in the memory of the page: how they are opened, and who hears of their events.
import { GiziObject, made } from "./object.js";
import { keep } from "./host.js";

// The numbers of `bindings-wasm/src/kitchen.rs`.
const OPEN = 1_000_000;
const HUB = 1_000_001;
const LISTEN = 1_000_002;
const ATTEND = 1_000_003;

/** The class that `Kitchen` of a module comes from. Keeping its records in the browser's storage will have its place here. */
export const kitchenOwn = (bridge, Kitchen) =>
  class extends GiziObject {
    #listeners = new Set();
    #number;

    constructor(session, store) {
      super(bridge, bridge.call(OPEN, [session, store]));
    }

    withSink(hub) {
      return made(bridge, Kitchen(), bridge.call(HUB, [this, hub]));
    }

    subscribe(listener) {
      const own = (events) => listener(events);
      if (this.#number === undefined) {
        // Core holds the listener, and the listener must not hold the kitchen: it would never be freed.
        this.#number = keep(told(this.#listeners));
        bridge.call(LISTEN, [this, this.#number]);
      }
      if (this.#listeners.size === 0) bridge.call(ATTEND, [this.#number, true]);
      this.#listeners.add(own);
      return () => {
        if (this.#listeners.delete(own) && this.#listeners.size === 0) bridge.call(ATTEND, [this.#number, false]);
      };
    }

    events({ signal } = {}) {
      const waiting = [];
      let wake;
      let over = signal?.aborted ?? false;
      const end = over ? () => {} : this.subscribe((events) => {
        waiting.push(...events);
        wake?.();
      });
      const stop = () => {
        over = true;
        end();
        wake?.();
      };
      signal?.addEventListener("abort", stop, { once: true });
      return {
        async next() {
          while (waiting.length === 0 && !over) await new Promise((resolve) => (wake = resolve));
          return waiting.length > 0 ? { value: waiting.shift(), done: false } : { value: undefined, done: true };
        },
        async return() {
          waiting.length = 0;
          stop();
          return { value: undefined, done: true };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    }
  };

/** Tells everybody in a set; one who throws keeps nobody else from hearing. */
function told(listeners) {
  return (events) => {
    for (const listener of [...listeners]) {
      try {
        listener(events);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
}
