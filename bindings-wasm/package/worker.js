// Plans in a Web Worker: the page stays quick.
import { planned, proposed } from "./own/planner.js";
export { GiziError } from "./own/error.js";

function hire(hear, fail) {
  const worker = new Worker(new URL("./own/search.worker.js", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => hear(data);
  worker.onmessageerror = worker.onerror = fail;
  return { say: (word) => worker.postMessage(word), end: () => worker.terminate() };
}

export const planInWorker = (problem, options) => planned(hire, problem, options);
export const proposalInWorker = (kitchen, program, request, options) => proposed(hire, kitchen, program, request, options);
