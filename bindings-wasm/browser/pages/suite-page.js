import { run } from "./suite.js";

globalThis.found = await run();
// The policy of the server must have held all the while.
try {
  globalThis.textBecomesCode = new Function("return true")();
} catch {
  globalThis.textBecomesCode = false;
}
document.body.dataset.ready = "";
