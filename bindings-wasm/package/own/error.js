/** What every function of gizi throws. */
export class GiziError extends Error {
  constructor(message, { kind = "INVALID", code, path = "", details = [], violations = [], cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.code = code;
    this.path = path;
    this.details = details;
    this.violations = violations;
  }

  get isRetryable() {
    return this.kind === "BUSY";
  }

  toString() {
    const place = this.path ? `${this.path}: ` : "";
    return `GiziError: ${place}${this.message} [${this.code}]`;
  }
}
Object.defineProperty(GiziError.prototype, "name", { value: "GiziError", configurable: true, writable: true });
