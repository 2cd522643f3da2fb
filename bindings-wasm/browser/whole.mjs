// What the tests of Node have to have found in a browser.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { DATA } from "./server.mjs";

const surveyed = (names) => ["dish", "dish9"].filter((set) => names.includes(`${set}: the whole survey has the bits of native code`));
/** Holds what a browser found against what it had to look at. */
export const whole = ({ passed, failed }, told) => {
  assert.deepEqual(failed, []);
  assert.ok(passed.length > 500, `only ${passed.length} tests`);
  // The sixty dishes are everywhere; the whole survey has to be computed where Node sees it, and only there.
  for (const build of ["core", "kitchen", "plan"]) assert.ok(passed.includes(`${build}: the bits are those of Rust`), build);
  const atHand = existsSync(`${DATA}/fndds-2021-2023/nutrients_meta.csv`);
  assert.deepEqual(surveyed(passed), atHand ? ["dish", "dish9"] : []);
  told.diagnostic(`${passed.length} tests, ${atHand ? "the whole survey among them" : `without the whole survey, which is not in ${DATA}`}`);
};
