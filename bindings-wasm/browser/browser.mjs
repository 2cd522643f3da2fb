// Pages of the repository in the Chromium of the system, driven by Playwright.
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];

const EXECUTABLE = process.env.GIZI_CHROMIUM ?? "/usr/bin/chromium";

/** Does something with a page, of the repository or of another folder; gives what a script of it said when it failed. */
export async function withPage(path, work, { folder, ...options } = {}) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
  try {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(server.address + path);
    await work({ page, context, faults, address: server.address });
  } finally {
    await browser.close();
    await server.close();
  }
}
