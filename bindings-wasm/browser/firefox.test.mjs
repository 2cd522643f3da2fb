// The tests of Node in a page of Firefox, which plans in workers of its own. Playwright drives no Firefox of a
// distribution; Puppeteer does.

import assert from "node:assert/strict";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "./server.mjs";
import { whole } from "./whole.mjs";

const EXECUTABLE = process.env.GIZI_FIREFOX ?? "/usr/bin/firefox-esr";
const MINUTES = 5 * 60_000;

async function withPage(path, work) {
  const server = await serve();
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: EXECUTABLE, headless: true, protocolTimeout: MINUTES });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(server.address + path);
    await work(page, faults, await browser.version());
  } finally {
    await browser.close();
    await server.close();
  }
}

test("the tests of Node in a page of Firefox", (told) =>
  withPage("/bindings-wasm/browser/pages/suite.html", async (page, faults, version) => {
    told.diagnostic(version);
    await page.waitForSelector("body[data-ready]", { timeout: MINUTES }).catch((error) => assert.fail(`${error.message}\n${faults.join("\n")}`));
    whole(await page.evaluate(() => globalThis.found), told);
    assert.equal(await page.evaluate(() => globalThis.textBecomesCode), false);
    // What the page tries at the end, Firefox tells.
    assert.equal(faults.length, 1, faults.join("\n"));
    assert.match(faults[0], /unsafe-eval/);
  }));
