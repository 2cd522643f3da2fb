declare const decimal: unique symbol;
/**
 * An exact decimal number as text: `"12.5"`. A `number` would lose digits: `Decimal.toNumber` makes one where you mean
 * it, `Decimal.parse` reads what somebody typed.
 */
export type Decimal = string & { readonly [decimal]: true };
/** A decimal as it is handed in: one that came from gizi, or digits with a point in quotes, such as `"12.5"`. */
export type DecimalInput = Decimal | `${number}`;
/** A day of the calendar, without a clock or a time zone: `"2026-03-02"`. */
export type CivilDate = string;
/** An instant: `"2026-03-02T06:30:00Z"`. */
export type Timestamp = string;
