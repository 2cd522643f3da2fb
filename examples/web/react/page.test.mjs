// The built page in Chromium: what a quantity changes, by keyboard alone, and what axe finds.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const pictures = process.env.GIZI_SCREENSHOTS;
let server, browser, page;
const complaints = [];

before(async () => {
  server = await preview({ root: fileURLToPath(new URL(".", import.meta.url)), preview: { host: "127.0.0.1", port: 0 }, logLevel: "error" });
  browser = await chromium.launch({ executablePath: process.env.GIZI_CHROMIUM ?? "/usr/bin/chromium", args: QUIET });
  page = await browser.newPage({ viewport: { width: 1100, height: 1000 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
  await page.getByRole("heading", { name: "One serving" }).waitFor({ timeout: 60_000 });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const cell = (nutrient) => page.getByRole("row", { name: nutrient }).getByRole("cell");
const amount = async (nutrient) => Number.parseFloat(await cell(nutrient).innerText());
const cost = () => page.locator(".cost strong").innerText();
const findings = () => page.locator(".findings").innerText();
/** Asks until it is so: the page allows no text to be run, so the browser cannot wait by itself. */
async function until(isSo) {
  for (const end = Date.now() + 30_000; !(await isSo()); await page.waitForTimeout(50)) {
    assert.ok(Date.now() < end, `not within half a minute: ${isSo}`);
  }
}
const picture = (name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
const rice = () => page.getByRole("textbox", { name: "Nasi putih" });

test("a quantity that is changed by keyboard changes nutrition, cost and verdict", async () => {
  await page.getByText("Not balanced").or(page.getByText("Balanced", { exact: true })).or(page.getByText("Not known")).first().waitFor();
  await picture("tray");
  const [energy, price, before] = [await amount("Energy"), await cost(), await findings()];
  assert.ok(energy > 300 && energy < 1200, `${energy} kcal`);
  await page.getByRole("combobox", { name: "Menu" }).focus();
  await page.keyboard.press("Tab");
  assert.equal(await rice().evaluate((input) => input === document.activeElement), true);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("410");
  await until(async () => (await amount("Energy")) > energy + 150);
  await until(async () => (await cost()) !== price);
  await until(async () => (await findings()) !== before);
  await picture("more-rice");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("205");
  await until(async () => (await cost()) === price);
  await until(async () => (await amount("Energy")) === energy);
  await until(async () => (await findings()) === before);
});

test("what is no amount is said to be none, and changes nothing", async () => {
  const energy = await amount("Energy");
  await rice().fill("2o5");
  assert.equal(await rice().getAttribute("aria-invalid"), "true");
  await page.getByText("an amount, please").waitFor();
  assert.equal(await amount("Energy"), energy);
  await rice().fill("205");
  assert.equal(await rice().getAttribute("aria-invalid"), "false");
});

test("another menu and another audience are judged", async () => {
  await page.getByRole("combobox", { name: "Who eats" }).selectOption("sd_1_3");
  await page.getByRole("combobox", { name: "Menu" }).selectOption("ayam-kecap");
  await page.getByRole("textbox", { name: "Ayam", exact: true }).waitFor();
  assert.ok((await amount("Protein")) > 5);
  await page.getByRole("combobox", { name: "Menu" }).selectOption("01-senin");
  await rice().waitFor();
});

test("axe finds nothing, and the page complains of nothing", async () => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), []);
  assert.deepEqual(complaints, []);
});
