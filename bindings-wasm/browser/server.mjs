// Serves the repository to browsers as a careful host would: under a strict policy, with the types of the files.
// What Node finds by name, a page finds by address: names in the tests are resolved here, as a bundler would.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The development sets, where they are at hand. */
export const DATA = process.env.GIZI_DATA ?? fileURLToPath(new URL("../shared/data", `file://${ROOT}`));
const BROWSER = "/bindings-wasm/browser";

export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".toml": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

const resolved = (source) =>
  source
    .replace(/(from|import) "node:(\w+)(?:\/strict)?"/g, `$1 "${BROWSER}/shims/$2.js"`)
    .replace(/(from|import) "gizi"/g, '$1 "/ready/core.js"')
    .replace(/(from|import) "gizi\/plan\/worker"/g, '$1 "/bindings-wasm/package/worker.js"')
    .replace(/(from|import) "gizi\/(\w+)"/g, '$1 "/ready/$2.js"')
    .replace(/(from|import) "@noble\//g, `$1 "${BROWSER}/node_modules/@noble/`);

const isTest = (path) => /^\/bindings-wasm\/(tests|browser\/(pages|shims))\//.test(path);

/** A module that is ready when it is imported, as under Node. */
const ready = (build) => `import { init } from "/bindings-wasm/package/${build}.js";\nawait init();\nexport * from "/bindings-wasm/package/${build}.js";\n`;

async function answer(path, folder) {
  const build = /^\/ready\/(\w+)\.js$/.exec(path)?.[1];
  if (build) return { type: TYPES[".js"], body: ready(build) };
  const local = normalize(path);
  const bytes = await readFile(local.startsWith("/shared/data/") ? DATA + local.slice("/shared/data".length) : folder + local);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return { type, body: isTest(path) && /\.m?js$/.test(path) ? resolved(bytes.toString("utf8")) : bytes };
}

/** Serves a folder, the repository if none is given, and the development sets beside it, on a port of its own. */
export async function serve(folder = ROOT) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://page").pathname);
    // Browsers ask for it unbidden.
    if (path === "/favicon.ico") return void response.writeHead(204).end();
    try {
      const { type, body } = await answer(path, folder);
      response.writeHead(200, {
        "content-type": type,
        "content-security-policy": POLICY,
        "cache-control": "no-store",
        "service-worker-allowed": "/",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(body);
    } catch {
      // Whoever asks whether a file is there gets an answer, and no error in the console.
      response.writeHead(request.method === "HEAD" ? 204 : 404, { "content-type": "text/plain", "content-security-policy": POLICY });
      response.end("not here");
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => server.close(done) && server.closeAllConnections()) };
}
