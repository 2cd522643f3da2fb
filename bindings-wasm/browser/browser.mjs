// Browsers of the system, driven by Playwright, and pages of the repository in them.
import { chromium, firefox } from "playwright-core";
import { serve } from "./server.mjs";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];

const start = {
  chromium: () => chromium.launch({ executablePath: process.env.GIZI_CHROMIUM ?? "/usr/bin/chromium", args: QUIET }),
  firefox: () => firefox.launch({ executablePath: process.env.GIZI_FIREFOX ?? "/usr/bin/firefox-esr", channel: "moz-firefox" }),
};

/** Firefox as it is shipped knows nothing of these. */
const UNSTYLED = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null };

/** The browsers that tests of the calculations run in. */
export const BROWSERS = Object.keys(start).filter((name) => (process.env.GIZI_BROWSERS ?? "chromium").split(",").includes(name));

/** Does something with a page; gives what a script of it said when it failed. `data` is served under `/data/`. */
export async function withPage(path, work, { name = "chromium", data, ...options } = {}) {
  const server = await serve(data);
  const browser = await start[name]();
  try {
    const context = await browser.newContext({ ...(name === "firefox" && UNSTYLED), ...options });
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
