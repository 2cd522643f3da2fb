// Kitchens in the memory of the page: how they are opened, and who hears of their events.
import { GiziError } from "./error.js";
import { GiziObject, made } from "./object.js";
import { keep } from "./host.js";
import { openStorage } from "./storage.js";

// The numbers of `bindings-wasm/src/kitchen.rs`.
const OPEN = 1_000_000;
const HUB = 1_000_001;
const LISTEN = 1_000_002;
const ATTEND = 1_000_003;

// Kitchens are made by their constructor and by functions of core: what is beside them is kept here.
const beside = new WeakMap();

function besides(kitchen) {
  if (!beside.has(kitchen)) beside.set(kitchen, { listeners: new Set() });
  return beside.get(kitchen);
}

/** The class that `Kitchen` of a module comes from. */
export const kitchenOwn = (bridge, Kitchen) =>
  class extends GiziObject {
    constructor(session, store) {
      super(bridge, bridge.call(OPEN, [session, store]));
    }

    static async open(session, { name = "kitchen", readOnly = false } = {}) {
      // Whoever works here need not be allowed to carry whole kitchens.
      const keeper = new (Kitchen())({ ...session, roles: ["ADMIN"] });
      const storage = await openStorage(name, session.tenant, readOnly);
      try {
        const document = await storage.read();
        if (document !== undefined) keeper.importKitchen(document);
        const kitchen = keeper.withSession(readOnly ? { ...session, roles: ["VIEWER"] } : session);
        besides(kitchen).kept = { keeper, storage };
        return kitchen;
      } catch (error) {
        storage.close();
        throw error;
      }
    }

    async flush() {
      const { kept } = besides(this);
      if (!kept) throw new GiziError("the kitchen is in memory alone: open it with `Kitchen.open`", { kind: "UNSUPPORTED", code: "storage.not_kept" });
      await kept.storage.write(kept.keeper.exportKitchen());
    }

    close() {
      const own = besides(this);
      own.kept?.storage.close();
      own.kept?.keeper.free();
      own.kept = undefined;
      this.free();
    }

    withSink(hub) {
      return made(bridge, Kitchen(), bridge.call(HUB, [this, hub]));
    }

    subscribe(listener) {
      const own = (events) => listener(events);
      const { listeners, number = keep(told(listeners)) } = besides(this);
      if (besides(this).number === undefined) {
        // Core holds the listener, and the listener must not hold the kitchen: it would never be freed.
        besides(this).number = number;
        bridge.call(LISTEN, [this, number]);
      }
      if (listeners.size === 0) bridge.call(ATTEND, [number, true]);
      listeners.add(own);
      return () => {
        if (listeners.delete(own) && listeners.size === 0) bridge.call(ATTEND, [number, false]);
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
