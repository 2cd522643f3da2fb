/** The base of every class of core. What nobody holds any more is freed; `free` and `using` do so at once. */
export declare abstract class GiziObject {
  /** Frees the object now; after that no call takes it. */
  free(): void;
  [Symbol.dispose](): void;
}
