// The assertions in a browser say yes and no where Node's own do.

import strict from "node:assert/strict";
import { test } from "node:test";
import ours from "./shims/assert.js";

const values = [0, -0, 1, NaN, "", "a", true, null, undefined, [], [1], [undefined], {}, { a: 1 }, { a: undefined }, { a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, Object.create(null), new Date(0), new Date(1), new Map([[1, 2]]), new Set([1])];
const refuses = (work) => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};
const alike = (work, what) => strict.equal(refuses(() => work(ours)), refuses(() => work(strict)), what);

test("comparisons", () => {
  values.forEach((a, i) => {
    alike((assert) => assert.ok(a), `ok ${i}`);
    alike((assert) => assert(a), `itself ${i}`);
    values.forEach((b, k) => {
      for (const how of ["equal", "notEqual", "deepEqual"]) alike((assert) => assert[how](a, b), `${how} ${i} ${k}`);
      alike((assert) => assert.deepEqual(structuredClone(Object(a) === a ? { a } : a), Object(b) === b ? { a: b } : b), `deep ${i} ${k}`);
    });
  });
  for (const form of [/a/, /^b/]) for (const how of ["match", "doesNotMatch"]) alike((assert) => assert[how]("abc", form), `${how} ${form}`);
});

test("errors", () => {
  const failing = () => {
    throw Object.assign(new TypeError("no day"), { code: "day", path: "menu.date" });
  };
  const expected = [undefined, TypeError, RangeError, Error, /no day/, /other/, { code: "day" }, { code: "night" }, { code: /^d/, path: "menu.date" }, { code: /^n/ }, (error) => error.code === "day", () => false, "said"];
  for (const form of expected) {
    alike((assert) => assert.throws(failing, form), `throws ${form}`);
    alike((assert) => assert.throws(() => 1, form), `does not throw ${form}`);
  }
});

test("promises", async () => {
  const outcome = (assert, work, form) => assert.rejects(work, form).then(() => "yes", () => "no");
  for (const work of [() => Promise.reject(new TypeError("x")), () => Promise.resolve(1)]) {
    for (const form of [undefined, TypeError, RangeError, { message: "x" }, { message: "y" }]) {
      strict.equal(await outcome(ours, work, form), await outcome(strict, work, form), String(form));
    }
  }
});
