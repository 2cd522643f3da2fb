// How values of JavaScript become text for core, and what JSON would lose or change.
import { GiziError } from "./error.js";

/** More would only fill the memory of the page: core reads records of at most a megabyte. */
const MOST_LETTERS = 1 << 26;

const refused = (path, code, message, cause) => new GiziError(message, { code, path, cause });

/** The JSON of an argument. Throws a `GiziError` that says where, if JSON cannot carry it as it is. */
export function written(value) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw explained(value) ?? refused("", "json.unwritable", said(cause), cause);
  }
  if (text === undefined) throw refused("", "json.unwritable", `a ${typeof value} is no data`);
  // JSON writes `null` where a number is not finite and where a list holds `undefined` or a function.
  if (text.includes("null")) {
    const fault = explained(value);
    if (fault) throw fault;
  }
  return small(text);
}

function small(text) {
  if (text.length <= MOST_LETTERS) return text;
  throw refused("", "json.too_large", `${text.length} letters; at most ${MOST_LETTERS} are taken`);
}

/** Bytes as they are, a text as UTF-8. */
export function utf8(value) {
  return typeof value === "string" ? new Utf8(value) : value;
}

/** A text that is handed over as bytes. */
export class Utf8 {
  constructor(text) {
    this.text = text;
  }
}

const encoder = /*#__PURE__*/ new TextEncoder();

/** The bytes of an argument that core takes as bytes. */
export function bytesOf(value) {
  if (value instanceof Utf8) return encoder.encode(small(value.text));
  const view = value instanceof ArrayBuffer ? wrapped(value) : value;
  try {
    // A view of a buffer that was handed to a worker is empty; making one of it throws.
    new Uint8Array(view.buffer, 0, 0);
  } catch (cause) {
    throw refused("", "bytes.detached", "the buffer was handed to somebody else", cause);
  }
  if (view.byteLength > MOST_LETTERS) throw refused("", "json.too_large", `${view.byteLength} bytes; at most ${MOST_LETTERS} are taken`);
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function wrapped(buffer) {
  try {
    return new Uint8Array(buffer);
  } catch (cause) {
    throw refused("", "bytes.detached", "the buffer was handed to somebody else", cause);
  }
}

/** Whether an argument is bytes. */
export const isBytes = (value) => value instanceof Utf8 || value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/** What of a value JSON cannot carry, and where; nothing if it carries all. */
function explained(value) {
  try {
    return search(value, "", []);
  } catch (cause) {
    return refused("", "json.unwritable", said(cause), cause);
  }
}

function search(value, path, above) {
  if (typeof value === "bigint") return refused(path, "json.bigint", "a BigInt is no number of JSON: give a number or a text");
  if (typeof value === "number" && !Number.isFinite(value)) return refused(path, "json.not_finite", `${value} is no amount`);
  if (typeof value !== "object" || value === null) return undefined;
  if (above.includes(value)) return refused(path, "json.cycle", "the value contains itself");
  if (above.length > 200) return refused(path, "json.too_deep", "the value is nested too deep");
  let plain;
  try {
    plain = typeof value.toJSON === "function" ? value.toJSON() : value;
  } catch (cause) {
    return refused(path, "json.unwritable", said(cause), cause);
  }
  if (plain !== value) {
    return search(plain, path, [...above, value]);
  }
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const at = isList ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    let inner;
    try {
      inner = value[key];
    } catch (cause) {
      return refused(at, "json.unwritable", said(cause), cause);
    }
    if (isList && (inner === undefined || typeof inner === "function" || typeof inner === "symbol")) {
      return refused(at, "json.unwritable", `a list may not hold ${typeof inner}`);
    }
    const fault = search(inner, at, [...above, value]);
    if (fault) return fault;
  }
  return undefined;
}

/** What somebody threw, in words: it may be anything. */
function said(cause) {
  try {
    return cause instanceof Error ? cause.message : `it throws ${String(cause)}`;
  } catch {
    return "it throws something that has no words";
  }
}
