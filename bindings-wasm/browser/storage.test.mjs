// Kitchens that the browser keeps: they survive a reload, and one tab at a time has them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.mjs";

const PAGE = "/bindings-wasm/browser/pages/kitchen.html";
const rice = { id: "beras", name: "Beras", category: "CEREAL" };
const ready = (page) => page.locator("body[data-ready]").waitFor({ state: "attached" });
const kitchens = (work) =>
  withPage(PAGE, async (parts) => {
    await ready(parts.page);
    await work(parts);
    assert.deepEqual(parts.faults, []);
  });
/** Opens a kitchen in a page; gives what it holds, or the error's code and kind. */
const opened = (page, options, more) =>
  page.evaluate(
    async ([options, more]) => {
      try {
        globalThis.kitchen = await gizi.Kitchen.open(session(more), options);
        return JSON.parse(kitchen.withSession(session({ ...more, roles: ["ADMIN"] })).exportKitchen()).records?.length ?? 0;
      } catch (error) {
        if (!(error instanceof gizi.GiziError)) throw error;
        return [error.code, error.kind];
      }
    },
    [options, more],
  );
const does = (page, name, ...given) =>
  page.evaluate(
    async ([name, given]) => {
      try {
        const found = await kitchen[name](...given);
        return found && JSON.parse(JSON.stringify(found));
      } catch (error) {
        if (!(error instanceof gizi.GiziError)) throw error;
        return [error.code, error.kind];
      }
    },
    [name, given],
  );

test("what was flushed survives a reload, what was not does not", () =>
  kitchens(async ({ page }) => {
    await opened(page);
    await does(page, "createIngredient", rice);
    const menu = { id: "nasi", menuName: "Nasi putih", servings: "10", ingredients: [{ id: "1", ingredientId: "beras", quantity: "1", unit: "kg" }] };
    const made = await does(page, "createMenu", menu);
    await does(page, "flush");
    await does(page, "createIngredient", { ...rice, id: "jagung", name: "Jagung" });
    await page.reload();
    await ready(page);
    await opened(page);
    assert.deepEqual(await does(page, "getMenuById", "nasi"), made);
    assert.deepEqual(await does(page, "getIngredientById", "jagung"), ["kitchen.not_found", "NOT_FOUND"]);
  }));

test("another tab is told, may read beside, and gets it when it is closed", () =>
  kitchens(async ({ page, context, address }) => {
    await opened(page);
    await does(page, "createIngredient", rice);
    await does(page, "flush");
    const other = await context.newPage();
    await other.goto(address + PAGE);
    await ready(other);
    assert.deepEqual(await opened(other), ["storage.open_elsewhere", "BUSY"]);
    await opened(other, { readOnly: true });
    assert.equal((await does(other, "getIngredientById", "beras")).ingredient.name, "Beras");
    assert.equal((await does(other, "createIngredient", { ...rice, id: "lain" }))[1], "DENIED");
    assert.deepEqual(await does(other, "flush"), ["storage.read_only", "DENIED"]);
    await does(page, "close");
    assert.equal(typeof (await opened(other)), "number");
    // And a tab that goes leaves it behind.
    assert.deepEqual(await opened(page), ["storage.open_elsewhere", "BUSY"]);
    await other.close();
    assert.equal(typeof (await opened(page)), "number");
    assert.equal((await does(page, "getIngredientById", "beras")).ingredient.name, "Beras");
  }));

test("names and tenants have their own", () =>
  kitchens(async ({ page }) => {
    await opened(page);
    await does(page, "createIngredient", rice);
    await does(page, "flush");
    for (const [options, more] of [[{ name: "second" }, {}], [{}, { tenant: "dapur-bogor" }]]) {
      await opened(page, options, more);
      assert.deepEqual(await does(page, "getIngredientById", "beras"), ["kitchen.not_found", "NOT_FOUND"]);
    }
  }));

test("a kitchen that was not opened is not kept, and a broken document is refused and stays", () =>
  kitchens(async ({ page }) => {
    assert.deepEqual(await page.evaluate(() => new gizi.Kitchen(session()).flush().catch(({ code, kind }) => [code, kind])), ["storage.not_kept", "UNSUPPORTED"]);
    await opened(page);
    await does(page, "flush");
    await does(page, "close");
    const put = (document) =>
      new Promise((resolve) => {
        indexedDB.open("gizi").onsuccess = ({ target: { result } }) => {
          const work = result.transaction("kitchens", "readwrite");
          work.objectStore("kitchens").put(document, ["kitchen", "dapur-cimahi"]);
          work.oncomplete = () => resolve(result.close());
        };
      });
    await page.evaluate(put, "{}");
    const refused = await opened(page);
    assert.equal(refused[1], "INVALID");
    assert.deepEqual(await opened(page), refused, "the lock was given back");
  }));
