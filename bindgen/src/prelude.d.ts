/** An exact decimal number as text: `"12.50"`. A `number` would lose digits. */
export type Decimal = string;
/** A day of the calendar, without a clock or a time zone: `"2026-03-02"`. */
export type CivilDate = string;
/** An instant: `"2026-03-02T06:30:00Z"`. */
export type Timestamp = string;

/** What every function throws. */
export interface GiziError extends Error {
  name: "GiziError";
  /** The coarse class: what a caller does about it. */
  kind: ErrorKind;
  /** The stable code, such as `menu.cycle`. */
  code: string;
  /** Where in the input: `menu.ingredients[3].unit`. */
  path: string;
  /** The values involved. */
  details: ErrorDetail[];
}
