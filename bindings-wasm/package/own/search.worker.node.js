// The thread of Node that searches for plans.
import { parentPort } from "node:worker_threads";
import * as gizi from "../plan.node.js";
import { serve } from "./search.js";

const port = { say: (word) => parentPort.postMessage(word), hear: (listener) => parentPort.on("message", listener) };
serve(port, gizi, () => {});
