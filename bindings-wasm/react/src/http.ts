import type * as r from "../records.js";
import { GiziError } from "../own/error.js";
import type { Heard, KitchenClient } from "./client.js";
import { frames } from "./sse.js";

/** Where the kitchen is, and who asks. */
export interface HttpOptions {
  /** The address of the server, without a slash at its end. */
  url: string;
  /** What goes into `Authorization: Bearer`, or what gives it; it is asked for each request, so it may be renewed. */
  token: string | (() => string | Promise<string>);
  /** Names the kitchen and who works there in the cache; absent: the address. Give one where people change in a page. */
  scope?: string;
  /** What takes the place of `fetch`. */
  fetch?: typeof fetch;
  /** After how many milliseconds without a byte the stream of events is given up; the server says something every 15 seconds. */
  silence?: number;
}

interface Request {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: object;
  body?: unknown;
  /** The version that was seen. */
  seen?: number;
  /** The idempotency key. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The kitchen behind the routes of `examples/server`. */
export function httpClient(options: HttpOptions): KitchenClient {
  const send = sender(options);
  async function ask<T>(path: readonly string[], request: Request = {}): Promise<T> {
    const response = await send(path, request);
    const text = await reading(response.text());
    return (text === "" ? undefined : parsed(text, response.status)) as T;
  }
  const get = <T>(path: readonly string[], query: object = {}) => ask<T>(path, { query });
  const post = <T>(path: readonly string[], body: unknown, key?: string) => ask<T>(path, { method: "POST", body, key });
  const patch = <T>(path: readonly string[], body: unknown) => ask<T>(path, { method: "PATCH", body });
  const remove = <T>(path: readonly string[], seen: number) => ask<T>(path, { method: "DELETE", seen });

  return {
    scope: options.scope ?? options.url,
    isLocal: false,

    getMenus: (query) => get(["menus"], query),
    getMenuById: (id) => get(["menus", id]),
    createMenu: (menu, key) => post(["menus"], menu, key),
    updateMenu: ({ id, ...update }) => patch(["menus", id], update),
    deleteMenu: (id, seen) => remove(["menus", id], seen),
    duplicateMenu: ({ id, ...copy }, key) => post(["menus", id, "duplicate"], copy, key),
    setMenuActive: (id, seen, isActive) => ask(["menus", id, "active"], { method: "PUT", seen, body: { isActive } }),
    addIngredientToMenu: (id, seen, line, key) => ask(["menus", id, "ingredients"], { method: "POST", seen, body: line, key }),
    updateIngredientQuantity: ({ menuId, lineId, ...update }) =>
      ask(["menus", menuId, "ingredients", lineId], { method: "PUT", body: update }),
    removeIngredientFromMenu: (id, seen, line) => remove(["menus", id, "ingredients", line], seen),

    calculateNutrition: (id, how) => post(["menus", id, "nutrition"], { options: how }),
    calculateCost: (id, how, date) => post(["menus", id, "cost"], { options: how, date }),
    validateMenuBalance: (id, question) => post(["menus", id, "balance"], question),

    getPrograms: (query) => get(["programs"], query),
    createProgram: (program, key) => post(["programs"], program, key),
    updateProgram: ({ id, ...update }) => patch(["programs", id], update),
    deleteProgram: (id, seen) => remove(["programs", id], seen),

    getMenuPlans: (query) => get(["plans"], query),
    getMenuPlanById: (id) => get(["plans", id]),
    createMenuPlan: (plan, key) => post(["plans"], plan, key),
    updateMenuPlan: ({ id, ...update }) => patch(["plans", id], update),
    deleteMenuPlan: (id, seen) => remove(["plans", id], seen),
    assignMenuToPlan: (assignments, key) => post(["assignments"], assignments, key),
    removeAssignment: (id, seen) => remove(["assignments", id], seen),
    getMenuCalendar: (program, range) => get(["programs", program, "calendar"], range),
    generateMenuPlan: ({ programId, signal, ...wish }) =>
      ask(["programs", programId, "plan-proposal"], { method: "POST", body: wish, signal }),

    async *events({ after, signal }) {
      const response = await send(["events"], { query: { after }, signal });
      if (!response.body) return;
      yield* heard(response.body, options.silence ?? 45_000);
    },
  };
}

async function* heard(body: ReadableStream<Uint8Array>, silence: number): AsyncGenerator<Heard> {
  for await (const { event, data } of frames(body, silence)) {
    switch (event) {
      case "CONNECTED":
        yield { heard: "CONNECTED", after: (parsed(data, 200) as { after: number }).after };
        break;
      case "PING":
        break;
      case "ERROR":
        throw failure(data, 500);
      default:
        yield { heard: "EVENT", event: parsed(data, 200) as r.Event };
    }
  }
}

function sender({ url, token, fetch: fetched }: HttpOptions) {
  return async (path: readonly string[], { method = "GET", query = {}, body, seen, key, signal }: Request): Promise<Response> => {
    const headers = new Headers({ authorization: `Bearer ${typeof token === "string" ? token : await token()}` });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (seen !== undefined) headers.set("if-match", `"${seen}"`);
    if (key !== undefined) headers.set("idempotency-key", key);
    const request: RequestInit = { method, headers, cache: "no-store" };
    if (body !== undefined) request.body = JSON.stringify(body);
    if (signal) request.signal = signal;
    const address = `${url}/${path.map(encodeURIComponent).join("/")}${search(query)}`;
    const response = await reading((fetched ?? fetch)(address, request));
    if (!response.ok) throw failure(await reading(response.text()), response.status);
    return response;
  };
}

function search(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map((one) => [name, String(one)]),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "";
}

/** No answer is worth another try; that somebody broke it off is theirs to know. */
async function reading<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new GiziError("the server cannot be reached", { kind: "BUSY", code: "http.unreachable", cause });
  }
}

/** What is absent is left out, as in the page; core writes `null`. */
function present(_: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

function parsed(text: string, status: number): unknown {
  try {
    return JSON.parse(text, present);
  } catch (cause) {
    throw unreadable(status, cause);
  }
}

function failure(text: string, status: number): GiziError {
  let answer: unknown;
  try {
    answer = JSON.parse(text, present);
  } catch (cause) {
    return unreadable(status, cause);
  }
  if (!isFailure(answer)) return unreadable(status);
  const { message, ...parts } = answer;
  return new GiziError(message, parts);
}

function isFailure(answer: unknown): answer is { message: string; kind: r.ErrorKind; code: string; path: string; details: r.ErrorDetail[]; violations?: r.Violation[] } {
  return typeof answer === "object" && answer !== null && "code" in answer && "kind" in answer && "message" in answer;
}

/** What stands between here and the kitchen answers too, in words of its own. */
function unreadable(status: number, cause?: unknown): GiziError {
  const kind = status === 401 || status === 403 ? "DENIED" : [429, 502, 503, 504].includes(status) ? "BUSY" : "STORAGE";
  return new GiziError(`the answer, of status ${status}, is none of a kitchen`, { kind, code: "http.unreadable", cause });
}
