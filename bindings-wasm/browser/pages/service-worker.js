// Answers a page without the network: the WebAssembly is kept when the worker is installed.
import { calculateNutrition, Catalog, init } from "../../package/core.js";

const WASM = new URL("../../package/wasm/core_bg.wasm", import.meta.url).href;
const kept = async () => (await caches.match(WASM)) ?? fetch(WASM);

addEventListener("install", (event) => event.waitUntil(caches.open("gizi").then((cache) => cache.add(WASM)).then(skipWaiting)));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

async function calculated(request) {
  await init(kept());
  const { menu, ingredients } = await request.json();
  const catalog = Catalog.standard();
  ingredients.forEach((one) => catalog.addIngredient(one));
  const nutrition = calculateNutrition(menu, catalog);
  catalog.free();
  return Response.json(nutrition.totals.filter((total) => total.serving.high !== undefined));
}

addEventListener("fetch", (event) => {
  if (new URL(event.request.url).pathname === "/calculated") event.respondWith(calculated(event.request));
});
