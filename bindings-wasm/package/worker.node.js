// Plans in a thread of Node.
import { Worker } from "node:worker_threads";
import { planned, proposed } from "./own/planner.js";
export { GiziError } from "./own/error.js";

function hire(hear, fail) {
  const worker = new Worker(new URL("./own/search.worker.node.js", import.meta.url));
  worker.on("message", hear).on("messageerror", fail).on("error", fail);
  return { say: (word) => worker.postMessage(word), end: () => void worker.terminate() };
}

export const planInWorker = (problem, options) => planned(hire, problem, options);
export const proposalInWorker = (kitchen, program, request, options) => proposed(hire, kitchen, program, request, options);
