import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { GiziError, httpClient, type Heard } from "gizi/react";

/** A server that answers whatever is asked with the same. */
async function answering(status: number, body: string | string[], headers: Record<string, string> = {}) {
  const asked: { url: string | undefined; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    response.writeHead(status, headers);
    if (typeof body === "string") return response.end(body);
    for (const chunk of body) response.write(chunk);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, end: () => server.closeAllConnections() };
}

describe("over HTTP", () => {
  test("a server that is not there is worth another try", async () => {
    const client = httpClient({ url: "http://127.0.0.1:1", token: "x" });
    const error = await client.getMenus({}).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(GiziError);
    expect(error).toMatchObject({ kind: "BUSY", code: "http.unreachable", isRetryable: true });
  });

  test("who is not known is told so by the kitchen", async () => {
    const client = httpClient({ url: inject("server"), token: async () => "nobody" });
    await expect(client.getMenus({})).rejects.toMatchObject({ kind: "DENIED", code: "server.unauthenticated" });
  });

  test.each([
    [502, "<h1>Bad gateway</h1>", "BUSY"],
    [403, "", "DENIED"],
    [500, "null", "STORAGE"],
    [200, "<html>", "STORAGE"],
  ])("what stands between, %i %s, is told from a kitchen", async (status, body, kind) => {
    const { url } = await answering(status, body);
    await expect(httpClient({ url, token: "x" }).getMenuById("a")).rejects.toMatchObject({ kind, code: "http.unreadable" });
  });

  test("what is wrong with a record is listed as in the page", async () => {
    const violation = { path: "menuName", code: "menu.menu_name.too_short", limit: "2", message: "too short", words: { key: "k", values: [] } };
    const body = { kind: "INVALID", code: "menu.invalid", message: "1 fields of the menu are wrong", path: "menuName", details: [] };
    const { url } = await answering(422, JSON.stringify({ ...body, violations: [{ ...violation, value: null }] }));
    const error = await httpClient({ url, token: "x" }).getMenuById("a").catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "menu.invalid", path: "menuName", violations: [violation] });
    expect(error).not.toHaveProperty("violations.0.value", null);
  });

  test("ids and lists are written as the server reads them", async () => {
    const { url, asked } = await answering(200, "{}");
    const client = httpClient({ url, token: "x" });
    await client.getMenuById("a/b ?");
    await client.getMenus({ freeOfAllergens: ["egg", "milk"], search: "nasi & telur", limit: 5, programId: undefined });
    expect(asked.map((one) => one.url)).toEqual([
      "/menus/a%2Fb%20%3F",
      "/menus?freeOfAllergens=egg&freeOfAllergens=milk&search=nasi+%26+telur&limit=5",
    ]);
  });

  test("a token is asked for anew each time", async () => {
    const { url, asked } = await answering(200, "{}");
    let count = 0;
    const client = httpClient({ url, token: () => `token-${(count += 1)}` });
    await client.getMenuById("a");
    await client.getMenuById("a");
    expect(asked.map((one) => one.headers["authorization"])).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("events may come in any pieces", async () => {
    const stream = 'retry: 2000\r\nevent: CONNECTED\r\ndata: {"after":4}\r\n\r\n: hello\n\nevent: PING\ndata: {}\n\nid: 5\nevent: MENU_CREATED\ndata: {"seq":\ndata: 5}\n\n';
    const { url } = await answering(200, [...stream]);
    const heard: Heard[] = [];
    const stop = new AbortController();
    for await (const message of httpClient({ url, token: "x" }).events({ signal: stop.signal })) {
      heard.push(message);
      if (heard.length === 2) break;
    }
    expect(heard).toEqual([{ heard: "CONNECTED", after: 4 }, { heard: "EVENT", event: { seq: 5 } }]);
  });

  test("a line that says nothing is given up", async () => {
    const { url } = await answering(200, ["event: CONNECTED\ndata: {\"after\":0}\n\n"]);
    const listen = async () => {
      for await (const _ of httpClient({ url, token: "x", silence: 50 }).events({ signal: new AbortController().signal }));
    };
    await expect(listen()).rejects.toThrow("nothing was heard for 50 ms");
  });

  test("what the stream says is wrong is thrown", async () => {
    const failure = { kind: "NOT_FOUND", code: "store.events_pruned", message: "gone", path: "", details: [] };
    const { url } = await answering(200, [`event: ERROR\ndata: ${JSON.stringify(failure)}\n\n`]);
    const listen = async () => {
      for await (const _ of httpClient({ url, token: "x" }).events({ signal: new AbortController().signal }));
    };
    await expect(listen()).rejects.toMatchObject({ code: "store.events_pruned" });
  });
});
