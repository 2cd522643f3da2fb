import { run } from "./suite.js";

postMessage(await run());
