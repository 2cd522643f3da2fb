// A search for a plan, step by step, within the worker that has it.

/** Short enough for a word from outside to be heard soon, long enough to cost nothing. */
const STEP_MILLIS = 25;

const { port1, port2 } = new MessageChannel();
port1.unref?.();

/** Lets in what was said to the worker meanwhile. */
const turn = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Searches to the end of the work, of the time, or until it is enough. Gives the best there is then. */
export async function searched(PlanSearch, { problem, search: options, startFrom, prove, millis }, { progress, isEnough }) {
  const end = performance.now() + millis;
  const search = new PlanSearch(problem, options);
  try {
    if (startFrom) search.startFrom(startFrom);
    for (const step of prove ? ["step", "stepProof"] : ["step"]) {
      let work = 2_000;
      for (;;) {
        const began = performance.now();
        const now = search[step](work);
        const took = performance.now() - began;
        progress(now);
        await turn();
        if (isEnough() || began + 2 * took >= end) return search.outcome();
        if (now.finished) break;
        // Never more than doubled, so that one quick step does not make a slow one.
        work = Math.max(100, Math.min(2 * work, Math.floor((work * STEP_MILLIS) / Math.max(took, 0.1))));
      }
    }
    return search.outcome();
  } finally {
    search.free();
  }
}

/** The chosen dishes as trays: of a dish they bear no more than its id and its name. */
function laid({ Catalog, PlanProblem, planTrays }, problem, { choices, portions }, { program, dishes }) {
  const catalog = Catalog.standard();
  try {
    dishes.forEach((dish) => catalog.addMenu(dish));
    return planTrays(PlanProblem.withPortions(problem, portions), choices, program, catalog);
  } finally {
    catalog.free();
  }
}

/** Does what the page asks of a worker: `port` says and hears, `gizi` is the module with the search, `ready` makes it so. */
export function serve(port, gizi, ready) {
  let isEnough = false;
  port.hear(async (order) => {
    if (order.enough) {
      isEnough = true;
      return;
    }
    try {
      await ready(order.wasm);
      const outcome = await searched(gizi.PlanSearch, order, { progress: (progress) => port.say({ progress }), isEnough: () => isEnough });
      const trays = order.trays && laid(gizi, order.problem, outcome, order.trays);
      port.say({ found: { outcome, trays } });
    } catch (error) {
      if (!(error instanceof gizi.GiziError)) throw error;
      const { message, kind, code, path, details, violations } = error;
      port.say({ refused: { message, kind, code, path, details, violations } });
    }
  });
}
