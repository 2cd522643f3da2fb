// One instance of core: how it starts, and how its functions are called by their numbers.
import { GiziError } from "./error.js";
import { GiziObject, numberOf } from "./object.js";
import { broken } from "./host.js";
import { bytesOf, isBytes, written } from "./text.js";

const NOTHING = /*#__PURE__*/ new Uint8Array(0);

export class Bridge {
  #glue;
  #form;
  #ready = false;
  #broken;

  constructor(glue, form) {
    this.#glue = glue;
    this.#form = form;
  }

  async init(source) {
    if (this.#ready) return;
    try {
      await this.#glue.default(source === undefined ? undefined : { module_or_path: source });
    } catch (cause) {
      throw this.#unloadable(cause);
    }
    this.#check();
  }

  initSync(bytes) {
    if (this.#ready) return;
    try {
      this.#glue.initSync({ module: bytes });
    } catch (cause) {
      throw this.#unloadable(cause);
    }
    this.#check();
  }

  #unloadable(cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new GiziError(`the WebAssembly cannot be loaded: ${reason}`, { kind: "UNSUPPORTED", code: "instance.unloadable", cause });
  }

  #check() {
    if (this.#glue.form() >>> 0 !== this.#form) {
      throw new GiziError("the WebAssembly belongs to another version of the package", { kind: "UNSUPPORTED", code: "instance.other_version" });
    }
    this.#ready = true;
  }

  /** Calls a function of core with arguments of JavaScript. */
  call(number, given) {
    const lines = [];
    const parts = [];
    let refused;
    for (const value of given) {
      try {
        lines.push(this.#line(value, parts));
      } catch (error) {
        if (!(error instanceof GiziError)) throw error;
        // Core knows the name of the parameter, and finds it only if nothing before is wrong.
        refused ??= error;
        lines.push(`!${JSON.stringify({ code: error.code, path: error.path, message: error.message })}`);
      }
    }
    const answer = this.#run(() => this.#glue.call(number, lines.join("\n"), joined(parts)));
    if (answer === "") return undefined;
    if (answer.charCodeAt(0) === 33) throw thrown(JSON.parse(answer.slice(1)), refused?.cause);
    return JSON.parse(answer);
  }

  /** An argument as core reads it. */
  #line(value, parts) {
    if (value === undefined || value === null) return "";
    if (value instanceof GiziObject) return `@${numberOf(value, this)}`;
    if (!isBytes(value)) return written(value);
    const bytes = bytesOf(value);
    parts.push(bytes);
    return `#${bytes.length}`;
  }

  /** The bytes of the columns that the last call left beside its answer. */
  taken() {
    return this.#run(() => this.#glue.taken());
  }

  free(number) {
    if (this.#ready && !this.#broken) this.#run(() => this.#glue.free(number));
  }

  #run(run) {
    if (this.#broken) throw new GiziError(this.#broken, { kind: "INTERNAL", code: "internal.broken" });
    if (!this.#ready) {
      throw new GiziError("gizi is not ready: `await init()` first, or `initSync(bytes)`", { kind: "UNSUPPORTED", code: "instance.not_ready" });
    }
    try {
      return run();
    } catch (cause) {
      // A trap: nothing in the memory of the instance can be trusted any more.
      const reason = broken() ?? (cause instanceof Error ? cause.message : String(cause));
      this.#broken = `gizi stopped after a defect and must be loaded anew, with the page or the worker: ${reason}`;
      throw new GiziError(`a defect of gizi: ${reason}`, { kind: "INTERNAL", code: "internal.panic", cause });
    }
  }
}

function joined(parts) {
  if (parts.length === 0) return NOTHING;
  if (parts.length === 1) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function thrown({ message, ...parts }, cause) {
  return new GiziError(message, { ...parts, cause });
}
