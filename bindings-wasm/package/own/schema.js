// Core's checks for whatever takes a Standard Schema: libraries of forms, tRPC, and others (https://standardschema.dev).
import { GiziError } from "./error.js";
import { written } from "./text.js";

/** A schema; called, it gives the JSON Schema as text, where core has one. */
export function standardSchema(parse, field, text) {
  const schema = text ? () => text() : {};
  const validate = (value) => {
    let parsed;
    try {
      parsed = parse(written(value ?? null));
    } catch (error) {
      if (!(error instanceof GiziError) || error.kind !== "INVALID") throw error;
      return { issues: [{ message: error.message, path: segments(error.path) }] };
    }
    if (parsed[field] !== undefined) return { value: parsed[field] };
    return { issues: parsed.violations.map((one) => ({ message: one.message, path: segments(one.path), code: one.code })) };
  };
  Object.defineProperty(schema, "~standard", { value: Object.freeze({ version: 1, vendor: "gizi", validate }), enumerable: true });
  return Object.freeze(schema);
}

/** `ingredients[3].unit` as its steps. */
function segments(path) {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, entry]) => (entry === undefined ? step : Number(entry)));
}
