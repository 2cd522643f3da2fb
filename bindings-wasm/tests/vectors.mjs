// The shared vectors of core, and how what is found is held against what is expected: `core/testdata/vectors/README.md`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../core/testdata/vectors/", import.meta.url);
export const text = (file) => readFileSync(new URL(file, FOLDER), "utf8");

/** The cases of a file, each with all that is given. */
export function cases(file) {
  const whole = JSON.parse(text(`${file}.json`));
  assert.ok(whole.cases.length > 0);
  return whole.cases.map((one) => {
    const given = { ...whole.given };
    for (const [key, own] of Object.entries(one.given)) {
      given[key] = Array.isArray(given[key]) && Array.isArray(own) ? [...given[key], ...own] : own;
    }
    return { ...one, given };
  });
}

/** An ingredient whose composition is written in short. */
export function ingredient({ composition = {}, ...short }) {
  const value = (amount) => (typeof amount === "string" ? { state: amount.toUpperCase() } : { state: "KNOWN", amount });
  return { ...short, composition: { values: Object.entries(composition).map(([nutrient, amount]) => ({ nutrient, value: value(amount) })) } };
}

/** The standard catalog with what a case gives. */
export function catalog(gizi, { ingredients = [], menus = [] }) {
  const made = gizi.Catalog.standard();
  ingredients.forEach((one) => made.addIngredient(ingredient(one)));
  menus.forEach((one) => made.addMenu(one));
  return made;
}

export const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const decimal = (text) => /^-?\d+(\.\d+)?$/.test(text) && text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");

/** What is expected is a part of what is found. */
export function holds(found, expected, where = "result") {
  if (expected === null || expected === undefined) {
    assert.ok(found === undefined || found === null, `${where}: ${JSON.stringify(found)} for nothing`);
  } else if (Array.isArray(expected)) {
    assert.ok(Array.isArray(found) && found.length === expected.length, `${where}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
    expected.forEach((one, place) => holds(found[place], one, `${where}[${place}]`));
  } else if (typeof expected === "object") {
    assert.equal(typeof found, "object", where);
    Object.entries(expected).forEach(([key, one]) => holds(found[key], one, `${where}.${key}`));
  } else if (typeof expected === "number") {
    assert.ok(typeof found === "number" && close(found, expected), `${where}: ${found} for ${expected}`);
  } else if (typeof expected === "string" && found !== expected) {
    assert.ok(typeof found === "string" && decimal(found) && decimal(found) === decimal(expected), `${where}: ${found} for ${expected}`);
  } else {
    assert.equal(found, expected, where);
  }
}

/** Runs a case; one that expects an error gets it, with its code and path. */
export function check(gizi, one, work) {
  if (!one.error) return work();
  assert.throws(work, (error) => {
    assert.ok(error instanceof gizi.GiziError, String(error));
    assert.deepEqual({ code: error.code, path: error.path }, one.error);
    return true;
  });
  return undefined;
}

/** The same where what is expected is a part of the result. */
export function checkPart(gizi, one, work) {
  const found = check(gizi, one, work);
  if (found !== undefined) holds(found, one.expected);
}
