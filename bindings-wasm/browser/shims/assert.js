// `node:assert/strict` in a browser, as far as the tests need it. `assert.test.mjs` holds it against Node's own.

export class AssertionError extends Error {}

const shown = (value) => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

const hold = (right, message, said) => {
  if (right) return;
  throw message instanceof Error ? message : new AssertionError(message ?? said());
};

const ok = (value, message) => hold(value, message, () => `${shown(value)} is not true`);
const equal = (found, expected, message) => hold(Object.is(found, expected), message, () => `${shown(found)} is not ${shown(expected)}`);
const notEqual = (found, other, message) => hold(!Object.is(found, other), message, () => `${shown(found)} is just that`);

function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (a instanceof Set || a instanceof Map) return same([...a], [...b]);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

const deepEqual = (found, expected, message) => hold(same(found, expected), message, () => `${shown(found)} is not ${shown(expected)}`);
const match = (text, form, message) => hold(form.test(text), message, () => `${shown(text)} does not match ${form}`);
const doesNotMatch = (text, form, message) => hold(!form.test(text), message, () => `${shown(text)} matches ${form}`);

/** Whether what was thrown is what is expected: by a class, a function that looks, a form, or some of its columns. */
function fits(error, expected) {
  if (expected === undefined) return;
  if (expected instanceof RegExp) return match(String(error), expected);
  if (typeof expected !== "function") {
    for (const [key, value] of Object.entries(expected)) {
      if (value instanceof RegExp && typeof error[key] === "string") match(error[key], value);
      else deepEqual(error[key], value);
    }
    return;
  }
  const isClass = expected.prototype !== undefined && error instanceof expected;
  if (isClass) return;
  if (Error.isPrototypeOf(expected)) throw error;
  hold(expected(error) === true, undefined, () => `${shown(error)} is another error`);
}

function throws(work, expected, message) {
  let error;
  try {
    work();
  } catch (caught) {
    error = { caught };
  }
  hold(error, typeof expected === "string" ? expected : message, () => "nothing was thrown");
  if (typeof expected !== "string") fits(error.caught, expected);
}

async function rejects(work, expected, message) {
  let error;
  try {
    await (typeof work === "function" ? work() : work);
  } catch (caught) {
    error = { caught };
  }
  hold(error, message, () => "nothing was refused");
  fits(error.caught, expected);
}

export default Object.assign((value, message) => ok(value, message), { ok, equal, notEqual, deepEqual, match, doesNotMatch, throws, rejects, AssertionError });
