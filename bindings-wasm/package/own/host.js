// What the page gives core: the time, new ids, and who listens.

let words;

/** Keeps the words of a panic. */
export function panicked(message) {
  words = message;
}

/** What the last panic said, once. */
export function broken() {
  const said = words;
  words = undefined;
  return said;
}

export const now = () => Date.now();

/** The civil date in a time zone; empty if the zone is not known. */
export function today(timeZone) {
  try {
    const options = { timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit" };
    const parts = new Intl.DateTimeFormat("en", options).formatToParts(new Date());
    const part = (type) => parts.find((one) => one.type === type).value;
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  } catch {
    return "";
  }
}

let last = 0;
let count = 0;

/** A UUID of version 7: those made later sort later. */
export function nextId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const millis = Math.max(Date.now(), last);
  // Within a millisecond a counter keeps the order; it begins low enough never to run over in practice.
  count = millis === last ? count + 1 : ((bytes[6] << 8) | bytes[7]) & 0x1ff;
  last = count > 0xfff ? millis + 1 : millis;
  if (count > 0xfff) count = 0;
  const time = last.toString(16).padStart(12, "0");
  const tail = [...bytes.slice(8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((bytes[8] & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, "0")}-${variant}${tail.slice(2, 4)}-${tail.slice(4)}`;
}

const listeners = new Map();
let number = 0;

/** Keeps a listener under a number of its own. */
export function keep(listener) {
  number += 1;
  listeners.set(number, listener);
  return number;
}

/** Hands events to a listener once the call that caused them is over, so that it may call gizi again. */
export function heard(listener, events) {
  queueMicrotask(() => listeners.get(listener)?.(JSON.parse(events)));
}
