// The 1,547 dishes of the survey's development sets, where they are at hand, have the bits of native code; the sixty
// dishes that are everywhere are in `vectors.test.mjs`.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as gizi from "gizi";
import { computed, SETS } from "./survey.mjs";
import { text } from "./vectors.mjs";

const folder = new URL(globalThis.process?.env.GIZI_DATA ? `file://${process.env.GIZI_DATA}/` : "../../../shared/data/", import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), "utf8");
const atHand = existsSync(new URL("fndds-2021-2023/nutrients_meta.csv", folder));

for (const set of atHand ? SETS : []) {
  test(`${set.name}: the whole survey has the bits of native code`, () => {
    const { [set.name]: bits } = JSON.parse(text("fndds_survey_bits.json"));
    assert.deepEqual(computed(gizi, set, read), { dishes: set.dishes, bits });
  });
}
