// Documents in the storage of the browser: one for each name and tenant, held by one tab at a time.
import { GiziError } from "./error.js";

const DATABASE = "gizi";
const DOCUMENTS = "kitchens";

/** What a request or a transaction of IndexedDB comes to. */
const done = (work, event) =>
  new Promise((resolve, reject) => {
    work[event] = () => resolve(work.result);
    work.onerror = work.onabort = () => reject(failed(work.error));
    if ("onblocked" in work) work.onblocked = work.onerror;
  });

function failed(cause) {
  const full = cause?.name === "QuotaExceededError";
  const reason = full ? "there is no more room" : (cause?.message ?? "it was stopped");
  const code = full ? "storage.full" : "storage.failed";
  return new GiziError(`the storage of the browser failed: ${reason}`, { kind: "STORAGE", code, cause });
}

async function opened() {
  if (!globalThis.indexedDB || !globalThis.navigator?.locks) {
    const message = "there is no storage here: it needs IndexedDB and Web Locks, so a page over https";
    throw new GiziError(message, { kind: "UNSUPPORTED", code: "storage.unavailable" });
  }
  let request;
  try {
    request = indexedDB.open(DATABASE, 1);
  } catch (cause) {
    throw failed(cause);
  }
  request.onupgradeneeded = () => request.result.createObjectStore(DOCUMENTS);
  const database = await done(request, "onsuccess");
  // A later version of the package in another tab must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/** A page that was reloaded or closed gives its lock back a little later. */
const PATIENCE_MILLIS = 1_000;

/** Takes the lock of a document until `release` is called; nothing if somebody else has it. */
const locked = (name) =>
  new Promise((resolve) => {
    const held = () => new Promise((release) => resolve(release));
    navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MILLIS) }, held).catch(() => resolve(undefined));
  });

/** Opens the place of a document. Whoever only reads takes no lock. */
export async function openStorage(name, tenant, readOnly) {
  const database = await opened();
  const key = [name, tenant];
  let release;
  if (!readOnly) {
    release = await locked(`gizi:${JSON.stringify(key)}`);
    if (!release) {
      database.close();
      const message = `the kitchen "${name}" of ${tenant} is open elsewhere: close it there, or open it to read only`;
      throw new GiziError(message, { kind: "BUSY", code: "storage.open_elsewhere", path: "name" });
    }
  }
  let kept;
  return {
    async read() {
      kept = await done(database.transaction(DOCUMENTS).objectStore(DOCUMENTS).get(key), "onsuccess");
      return kept;
    },
    /** Comes back when the document is on the disk. */
    async write(document) {
      if (!release) throw new GiziError("the kitchen was opened to read only", { kind: "DENIED", code: "storage.read_only" });
      if (document === kept) return;
      let work;
      try {
        work = database.transaction(DOCUMENTS, "readwrite", { durability: "strict" });
        work.objectStore(DOCUMENTS).put(document, key);
      } catch (cause) {
        throw failed(cause);
      }
      await done(work, "oncomplete");
      kept = document;
    },
    close() {
      database.close();
      release?.();
    },
  };
}
