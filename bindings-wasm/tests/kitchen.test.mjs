// Kitchens in the memory of the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { GiziError, Hub, Kitchen, MemoryStore } from "gizi/kitchen";

const session = (more = {}) => ({ tenant: "dapur-cimahi", actor: "bu-rina", roles: ["ADMIN"], ...more });
const rice = { id: "beras", name: "Beras", category: "CEREAL" };
const menu = { id: "nasi", menuName: "Nasi putih", servings: "10", ingredients: [{ id: "1", ingredientId: "beras", quantity: "1", unit: "kg" }] };
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

test("records are kept, and come back with the whole kitchen in one document", () => {
  const kitchen = new Kitchen(session());
  kitchen.createIngredient(rice);
  const made = kitchen.createMenu(menu);
  assert.equal(made.menu.menuName, "Nasi putih");
  const document = kitchen.exportKitchen();
  const again = new Kitchen(session());
  assert.equal(again.importKitchen(document) > 0, true);
  assert.equal(again.exportKitchen(), document);
  assert.equal(again.getMenuById("nasi").menu.menuName, "Nasi putih");
});

test("kitchens of several people share a store; tenants do not see one another", () => {
  const store = new MemoryStore();
  const head = new Kitchen(session(), store);
  head.createIngredient(rice);
  const viewer = new Kitchen(session({ actor: "pak-asep", roles: ["VIEWER"] }), store);
  assert.equal(viewer.getIngredientById("beras").ingredient.name, "Beras");
  assert.throws(() => viewer.createIngredient({ ...rice, id: "lain" }), { kind: "DENIED" });
  const other = new Kitchen(session({ tenant: "dapur-bogor" }), store);
  assert.throws(() => other.getIngredientById("beras"), { kind: "NOT_FOUND" });
});

test("ids and times are those of the page, the day that of the kitchen", () => {
  const kitchen = new Kitchen(session());
  const made = [1, 2, 3].map((n) => kitchen.createIngredient({ ...rice, id: "", name: `Beras ${n}` }).ingredient.id);
  assert.match(made[0], /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual([...made].sort(), made);
  const jakarta = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Jakarta" }).format(new Date());
  assert.equal(kitchen.refresh(), jakarta);
});

test("listeners hear of changes after the call, and may call again", async () => {
  const kitchen = new Kitchen(session());
  const heard = [];
  const end = kitchen.subscribe((events) => {
    heard.push(...events.map((event) => event.type));
    if (heard.length === 1) kitchen.createMenu(menu);
  });
  kitchen.createIngredient(rice);
  assert.deepEqual(heard, []);
  await soon();
  assert.equal(heard[0], "INGREDIENT_CREATED");
  assert.ok(heard.includes("MENU_CREATED"));
  end();
  kitchen.deleteMenu("nasi", kitchen.getMenuById("nasi").menu.version ?? 1);
  await soon();
  assert.ok(!heard.includes("MENU_DELETED"));
});

test("a kitchen of another session has listeners of its own", async () => {
  const kitchen = new Kitchen(session());
  const heard = [];
  kitchen.withSession(session({ actor: "pak-asep" })).subscribe((events) => heard.push(...events));
  kitchen.createIngredient(rice);
  await soon();
  assert.equal(heard.length, 0);
});

test("under Node there is no storage of a browser", async () => {
  if (globalThis.indexedDB) return assert.equal(typeof Kitchen.open, "function");
  await assert.rejects(Kitchen.open(session()), { kind: "UNSUPPORTED", code: "storage.unavailable" });
  await assert.rejects(new Kitchen(session()).flush(), { kind: "UNSUPPORTED", code: "storage.not_kept" });
});

test("events come one by one until somebody stops", async () => {
  const kitchen = new Kitchen(session());
  const stop = new AbortController();
  const types = [];
  const events = kitchen.events({ signal: stop.signal });
  kitchen.createIngredient(rice);
  kitchen.createMenu(menu);
  for await (const event of events) {
    types.push(event.type);
    if (types.length === 2) stop.abort();
  }
  assert.deepEqual(types, ["INGREDIENT_CREATED", "MENU_CREATED"]);
});

test("a hub hears too, and nobody waits in a page", () => {
  const hub = new Hub(10);
  const subscription = hub.subscribe("dapur-cimahi");
  new Kitchen(session()).withSink(hub).createIngredient(rice);
  assert.equal(subscription.next(1_000).heard, "EVENT");
  assert.deepEqual(subscription.next(1_000), { heard: "NOTHING" });
  using_(new Hub(1));
});

function using_(hub) {
  hub[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
  assert.throws(() => hub.subscribe("dapur-cimahi"), GiziError);
}

test("a time zone nobody knows is an error", () => {
  const kitchen = new Kitchen(session());
  const { version } = kitchen.getSettings();
  assert.throws(() => {
    kitchen.updateSettings({ expectedVersion: version, timeZone: "Asia/Atlantis" });
    kitchen.refresh();
  }, { code: /clock\.unknown_time_zone|kitchen\.settings/ });
});
