import type { Kitchen } from "./kitchen.js";
import type {
  PlanOutcome, PlanProblemInput, PlanProgress, PlanProposal, PlanRequestInput, ProgramId, SearchOptionsInput, SlotChoice, StandardInput,
} from "./records.js";

export { GiziError } from "./own/error.js";

/** How a search in a worker is done, shown and ended. */
export interface PlanInWorkerOptions {
  /** Seed, work and islands; the plan depends on them and the problem, not on the machine. */
  search?: SearchOptionsInput | undefined;
  /** The plan to begin from, as `PlanSearch.startFrom` takes it. */
  startFrom?: readonly SlotChoice[] | undefined;
  /** Whether to prove, after the search, how good a plan can be. */
  prove?: boolean | undefined;
  /**
   * Gives the best plan of so many seconds, if the work is not done before; the time to load the module is not counted.
   * Where the time ends a search, the plan depends on the machine.
   */
  seconds?: number | undefined;
  /** Hears how far it is, about forty times a second. What it throws ends the search. */
  onProgress?: ((progress: PlanProgress) => void) | undefined;
  /** Nobody wants the plan any more: the promise is refused with the reason of the signal, the worker ends at once. */
  signal?: AbortSignal | undefined;
  /** What was found is enough: the promise gives the best plan so far. */
  enough?: AbortSignal | undefined;
  /** Where the WebAssembly of `gizi/plan` lies, or itself, compiled. Absent: beside the module. */
  wasm?: string | URL | WebAssembly.Module | undefined;
}

/**
 * Searches for a plan in a worker of its own, under Node in a thread. The same problem and options give the same plan
 * as native code, to the last bit, unless the time, a gap or `enough` ends the search.
 *
 * Errors: `plan_problem.*`, as of `PlanSearch`; `worker.seconds`; `worker.stopped`, where no worker can be had.
 */
export declare function planInWorker(problem: PlanProblemInput, options?: PlanInWorkerOptions): Promise<PlanOutcome>;

/** How a plan of a kitchen is searched for in a worker. */
export interface ProposalInWorkerOptions extends PlanInWorkerOptions {
  /** By which standard; absent: the programme's, else the kitchen's. */
  standard?: StandardInput | undefined;
}

/**
 * Searches in a worker for a plan that the kitchen may take over, as `Kitchen.generateMenuPlan` does in the page: the
 * problem is made of the kitchen as it is now, and nothing is stored. The kitchen may be one of `gizi/kitchen`.
 *
 * Errors: those of `Kitchen.getPlanProblem` and of `planInWorker`.
 */
export declare function proposalInWorker(
  kitchen: Pick<Kitchen, "getPlanProblem" | "getMenuById">,
  program: ProgramId,
  request: PlanRequestInput,
  options?: ProposalInWorkerOptions,
): Promise<PlanProposal>;
