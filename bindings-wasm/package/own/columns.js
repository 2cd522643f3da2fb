// Very many menus in one call: texts cross as one, columns as the bytes of typed arrays.
import { GiziError } from "./error.js";
import { utf8, written } from "./text.js";

// The numbers of `bindings-wasm/src/columns.rs`.
const CHECK = 1_000_010;
const SUM = 1_000_011;
const ROLL_UP = 1_000_012;

/** Ends a text: no JSON holds it as it stands. */
const SEPARATOR = "\u001e";

const refused = (path, code, message) => new GiziError(message, { code, path });

/** The menus of a list that are broken. */
export function checked(bridge, menus) {
  if (!Array.isArray(menus)) throw refused("menus", "json.unreadable", "a list of menus must be given");
  if (menus.length === 0) return [];
  return bridge.call(CHECK, [utf8(menus.map(text).join(SEPARATOR))]);
}

function text(menu, index) {
  if (typeof menu !== "string") return placed(menu, `menus[${index}]`);
  // What stands in a text where JSON has no such letter would be taken for the end of it.
  return menu.includes(SEPARATOR) ? menu.replaceAll(SEPARATOR, "\u0000") : menu;
}

function placed(menu, path) {
  try {
    return written(menu);
  } catch (error) {
    if (!(error instanceof GiziError)) throw error;
    throw refused(error.path ? `${path}.${error.path}` : path, error.code, error.message);
  }
}

/** A column as it crosses, if it is one. */
function column(Kind, columns, name) {
  const found = columns?.[name];
  if (found instanceof Kind) return found;
  throw refused(name, "bytes.missing", `a ${Kind.name} must be given`);
}

// Asked once: a table never changes.
const known = /*#__PURE__*/ new WeakMap();

function columnsOf(table) {
  if (!known.has(table)) known.set(table, Object.freeze(table.nutrients()));
  return known.get(table);
}

/** The nutrients of many menus. */
export function summed(bridge, table, menus, lines) {
  const columns = [column(Uint32Array, lines, "menu"), column(Uint32Array, lines, "food"), column(Float64Array, lines, "grams")];
  const hasGaps = bridge.call(SUM, [table, menus, ...columns]);
  const { buffer } = bridge.taken();
  const nutrients = columnsOf(table);
  const cells = menus * nutrients.length;
  const part = (place) => new Float64Array(buffer, place * cells * 8, cells);
  return { nutrients, menus, low: part(0), ...(hasGaps ? { gaps: { high: part(1), coverage: part(2) } } : {}) };
}

/** The cost of many menus. */
export function rolledUp(bridge, columns) {
  const [menu, quantities, prices] = [column(Uint32Array, columns, "menu"), column(Float64Array, columns, "quantities"), column(Float64Array, columns, "prices")];
  return bridge.call(ROLL_UP, [columns.menus, menu, quantities, columns.quantityPlaces, prices, columns.pricePlaces]);
}
