import type { ErrorDetail, ErrorKind, Violation } from "../records.js";

/**
 * What every function of gizi throws. Low iron, a missing price or an impossible plan are results, never errors.
 *
 * `message` is the sentence for people, in English, without the path.
 */
export declare class GiziError extends Error {
  constructor(message: string, parts: { kind?: ErrorKind; code: string; path?: string; details?: ErrorDetail[]; violations?: Violation[]; cause?: unknown });
  readonly name: "GiziError";
  /** The coarse class: what a caller does about it. */
  readonly kind: ErrorKind;
  /** The stable code, such as `menu.cycle`. */
  readonly code: string;
  /** Where in the input: `ingredients[3].unit`; empty when the whole input is meant. */
  readonly path: string;
  /** The values involved, for programs. */
  readonly details: readonly ErrorDetail[];
  /** Everything that is wrong with a record, field by field, where that is what the error says. */
  readonly violations: readonly Violation[];
  /** Whether the same call may succeed later without any change of its input. */
  get isRetryable(): boolean;
}
