// What the tests of storage do in a page.
import * as gizi from "../../package/kitchen.js";

await gizi.init();
globalThis.gizi = gizi;
globalThis.session = (more) => ({ tenant: "dapur-cimahi", actor: "bu-rina", roles: ["HEAD"], ...more });
document.body.dataset.ready = "";
