// The worker of a page that searches for plans.
import * as gizi from "../plan.js";
import { serve } from "./search.js";

const port = { say: (word) => postMessage(word), hear: (listener) => addEventListener("message", ({ data }) => listener(data)) };
serve(port, gizi, gizi.init);
