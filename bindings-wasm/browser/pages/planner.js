// What the tests of planning do in a page: a kitchen, and the client that the hooks use, which is told of no planner.
import { init, Kitchen } from "../../package/kitchen.js";
import { pageClient } from "../../package/react/page.js";
import { filled, request } from "../../tests/planned.mjs";

await init();
globalThis.client = pageClient(filled(Kitchen));
globalThis.wish = (work) => ({ programId: "mbg", request, options: { seed: 1, work } });
document.body.dataset.ready = "";
