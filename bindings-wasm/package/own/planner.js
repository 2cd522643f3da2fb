// A search for a plan that somebody else does: what the page says to the worker, and hears of it.
import { GiziError } from "./error.js";

/** The plan of a problem. */
export const planned = async (hire, problem, options) => (await searched(hire, { problem }, options)).outcome;

/** A plan as a kitchen may take it over: its problem is made here, where the kitchen is; the worker also makes the trays. */
export async function proposed(hire, kitchen, program, request, { standard, ...options } = {}) {
  options.signal?.throwIfAborted();
  const draft = kitchen.getPlanProblem(program, request, standard);
  const dishes = draft.problem.dishes.map(({ menuId }) => ({ id: menuId, menuName: kitchen.getMenuById(menuId).menu.menuName }));
  const { outcome, trays } = await searched(hire, { problem: draft.problem, trays: { program, dishes } }, options);
  return { draft, outcome, trays };
}

/** Searches in a worker of its own, which `hire` starts and whose words `hear` and `fail` get. */
function searched(hire, order, { search, startFrom, prove = false, seconds = Infinity, wasm, onProgress, signal, enough } = {}) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (!(seconds > 0)) throw new GiziError(`${seconds} seconds are no time to search`, { code: "worker.seconds", path: "seconds" });
    let over = false;
    const settle = (how, what) => {
      over = true;
      signal?.removeEventListener("abort", abort);
      enough?.removeEventListener("abort", stop);
      worker.end();
      how(what);
    };
    const abort = () => settle(reject, signal.reason);
    const stop = () => worker.say({ enough: true });
    const hear = ({ progress, found, refused }) => {
      // Words that were under way when it ended.
      if (over) return;
      if (found) return settle(resolve, found);
      if (refused) return settle(reject, new GiziError(refused.message, refused));
      try {
        onProgress?.(progress);
      } catch (error) {
        settle(reject, error);
      }
    };
    const fail = (cause) => {
      const reason = cause?.message ? `: ${cause.message}` : "";
      settle(reject, new GiziError(`the worker cannot go on${reason}`, { kind: "UNSUPPORTED", code: "worker.stopped", cause }));
    };
    const worker = hire(hear, fail);
    signal?.addEventListener("abort", abort, { once: true });
    enough?.addEventListener("abort", stop, { once: true });
    try {
      worker.say({ ...order, search, startFrom, prove, millis: seconds * 1000, wasm: wasm instanceof URL ? wasm.href : wasm });
    } catch (cause) {
      settle(reject, new GiziError(`the problem is no data: ${cause?.message ?? cause}`, { code: "json.unwritable", path: "problem", cause }));
    }
    if (enough?.aborted) stop();
  });
}
