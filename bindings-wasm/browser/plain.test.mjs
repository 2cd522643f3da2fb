// The page without a bundler: it computes what Node computes, says what is wrong, and is there for everybody.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { withPage } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = fileURLToPath(new URL("../../out/web/", import.meta.url));
const plain = (options, work) =>
  withPage("/examples/web/plain/index.html", async (parts) => {
    await parts.page.locator("main:not([aria-busy])").waitFor().catch((error) => assert.fail(`${error.message}\n${parts.faults.join("\n")}`));
    await work(parts.page);
    assert.deepEqual(parts.faults, []);
  }, options);
const withoutBarriers = async (page) => {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() => axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
  assert.ok(passes.length > 15);
};
const energy = async (page) => Number((await page.getByRole("row", { name: /^Energy/ }).getByRole("cell").first().innerText()).match(/[\d.]+/)[0]);

test("a plate is judged as it is typed", () =>
  plain({ viewport: { width: 1200, height: 900 } }, async (page) => {
    const before = await energy(page);
    assert.match(await page.getByRole("status").innerText(), /Not yet balanced/);
    // 100 g of raw rice more are 365 kcal more.
    await page.getByRole("textbox", { name: "Beras putih" }).fill("175");
    assert.ok(Math.abs((await energy(page)) - before - 365) < 0.2);
    await page.getByRole("textbox", { name: "Beras putih" }).fill("75");
    assert.equal(await energy(page), before);
    // Two fifths of the rice are two fifths of a portion.
    const staple = page.getByRole("row", { name: /^Staple/ });
    assert.match(await staple.innerText(), /1 portion.*met/s);
    await page.getByRole("textbox", { name: "Beras putih" }).fill("30");
    assert.match(await staple.innerText(), /0\.4 portion.*too low/s);
    await page.getByRole("textbox", { name: "Beras putih" }).fill("75");
    await withoutBarriers(page);
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}plain.png`, fullPage: true });
  }));

test("what is wrong is said beside its field, and gone when it is right", () =>
  plain({ viewport: { width: 420, height: 900 } }, async (page) => {
    const tempe = page.getByRole("textbox", { name: "Tempe kedelai" });
    await tempe.fill("a lot");
    assert.match(await page.getByRole("alert").innerText(), /Tempe kedelai: .+/);
    assert.equal(await tempe.getAttribute("aria-invalid"), "true");
    await withoutBarriers(page);
    await page.screenshot({ path: `${PICTURES}plain-wrong.png`, fullPage: true });
    await tempe.fill("35");
    assert.equal(await page.getByRole("alert").innerText(), "");
    assert.equal(await tempe.getAttribute("aria-invalid"), null);
  }));

test("the keyboard reaches every field in its order", () =>
  plain({}, async (page) => {
    const names = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement.name ?? document.activeElement.className));
    }
    assert.deepEqual(names, ["menuName", "audience", "beras-putih", "telur-ayam", "tempe", "bayam", "wortel", "pepaya", "table"]);
  }));
