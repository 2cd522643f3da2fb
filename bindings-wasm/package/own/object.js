// Objects: what core hides its insides of. The instance holds them; here is their number.
import { GiziError } from "./error.js";

const forgotten = /*#__PURE__*/ new FinalizationRegistry(({ bridge, number }) => bridge.free(number));

/** The base of every class of core. What nobody holds any more is freed; `free` and `using` do so at once. */
export class GiziObject {
  #bridge;
  #number;

  constructor(bridge, number) {
    if (number === undefined) throw new TypeError(`a ${new.target.name} is made by a function of gizi`);
    this.#bridge = bridge;
    this.#number = number;
    forgotten.register(this, { bridge, number }, this);
  }

  /** Frees the object now; after that no call takes it. */
  free() {
    if (this.#number === undefined) return;
    forgotten.unregister(this);
    this.#bridge.free(this.#number);
    this.#number = undefined;
  }

  [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
    this.free();
  }

  /** JSON has no objects of core. */
  toJSON() {
    throw new TypeError(`a ${this.constructor.name} is no data`);
  }

  static numberOf(object, bridge) {
    if (object.#number === undefined) throw new GiziError("the object was freed", { code: "object.unknown" });
    if (object.#bridge !== bridge) {
      throw new GiziError("the object belongs to another module of gizi", { code: "object.unknown" });
    }
    return object.#number;
  }
}

const { numberOf } = GiziObject;
delete GiziObject.numberOf;
export { numberOf };

/** A new object of a class, around a number that core gave. */
export const made = (bridge, Class, number) => Reflect.construct(GiziObject, [bridge, number], Class);
