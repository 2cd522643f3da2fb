// How long a page waits for a module that is not in any cache, beside the time to fetch the same bytes.

import { test } from "node:test";
import { withPage } from "./browser.mjs";

const ROUNDS = 7;
const BLANK = "/bindings-wasm/browser/pages/blank.html";
const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** In a page that is new: the file alone, then the module from its import to its first answer. */
const measured = async (build) => {
  const timed = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const fetched = await timed(async () => (await fetch(`/bindings-wasm/package/wasm/${build}_bg.wasm`)).arrayBuffer());
  const gizi = await import(`/bindings-wasm/package/${build}.js`);
  const ready = await timed(async () => {
    await gizi.init();
    gizi.parseMenu("{}");
  });
  return { fetched, ready };
};

for (const build of ["validate", "core", "kitchen", "plan"]) {
  test(`${build} is ready`, async (told) => {
    const rounds = [];
    await withPage(BLANK, async ({ context, address }) => {
      while (rounds.length < ROUNDS) {
        const page = await context.newPage();
        await page.goto(address + BLANK);
        rounds.push(await page.evaluate(measured, build));
        await page.close();
      }
    });
    const [fetched, ready] = ["fetched", "ready"].map((key) => middle(rounds.map((round) => round[key])));
    told.diagnostic(`${build}: fetched ${fetched.toFixed(1)} ms, ready ${ready.toFixed(1)} ms, ${(ready / fetched).toFixed(1)} times as long`);
  });
}
