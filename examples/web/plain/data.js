// What the page computes with: the module that calculates, and what `prepare.mjs` read of the kitchen's own files.
import * as gizi from "../../../bindings-wasm/package/core.js";

async function kitchen() {
  const answer = await fetch(new URL("kitchen.json", import.meta.url));
  if (!answer.ok) throw new Error(`kitchen.json: ${answer.status}; \`node prepare.mjs\` makes it`);
  return answer.json();
}

/** All of it, ready. */
export async function load() {
  const [{ ingredients, standard }] = await Promise.all([kitchen(), gizi.init()]);
  const catalog = gizi.Catalog.standard();
  ingredients.forEach((food) => catalog.addIngredient(food));
  return { gizi, catalog, standard, messages: gizi.MessageTable.standard(), registry: gizi.NutrientRegistry.standard() };
}
