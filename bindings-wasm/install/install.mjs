// Packs the package and installs it where nothing of this repository is: a script of Node, also under the oldest that the
// package promises, a Vite app with React, and a page of webpack. All have to build and run, the pages in Chromium;
// `node install.mjs`, with the package built and the packages of `browser` installed.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPage } from "../browser/browser.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { devDependencies: pinned } = JSON.parse(readFileSync(here("../react/package.json"), "utf8"));
const versions = (...names) => Object.fromEntries(names.map((name) => [name, pinned[name]]));
/** What `engines` of the package begins with. */
const OLDEST = "20.0.0";
const WEBPACK = { webpack: "5.113.0", "webpack-cli": "7.3.1" };
const run = (folder, command, ...given) => execFileSync(command, given, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Opens what was built, under the policy of a careful host, and waits for what it shows. */
const shows = (folder, text) =>
  withPage("/index.html", async ({ page, faults }) => {
    await page.getByText(text, { exact: true }).waitFor().catch((error) => assert.fail(`${error.message}\n${faults.join("\n")}`));
    assert.deepEqual(faults, []);
  }, { folder });

const folder = mkdtempSync(join(tmpdir(), "gizi-install-"));
try {
  const [packed] = JSON.parse(run(here("../package"), "npm", "pack", "--json", "--pack-destination", folder));
  const files = packed.files.map((file) => file.path);
  for (const needed of ["core.js", "core.d.ts", "react/index.js", "react/index.d.ts", "own/error.js", "wasm/core_bg.wasm", "wasm/plan_bg.wasm"]) {
    assert.ok(files.includes(needed), `${needed} is not in the package`);
  }
  assert.deepEqual(files.filter((file) => /\.(ts|tsx|map|test\.\w+)$/.test(file) && !file.endsWith(".d.ts")), []);
  const gizi = `file:${join(folder, packed.filename)}`;

  const install = (name, dependencies) => {
    const app = join(folder, name);
    mkdirSync(app);
    cpSync(here(name), app, { recursive: true });
    writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: { gizi, ...dependencies } }));
    run(app, "npm", "install", "--no-audit", "--no-fund", "--silent");
    return app;
  };

  // Alone: React is no need of whoever only calculates.
  const script = install("script", {});
  assert.throws(() => readFileSync(join(script, "node_modules/react/package.json")), { code: "ENOENT" });
  assert.equal(run(script, "node", "script.mjs"), "192 kcal\n");
  // npm has the programs of Node, one package for each machine.
  const machine = `node-${process.platform}-${process.arch}`;
  run(script, "npm", "install", "--no-save", "--no-audit", "--no-fund", "--silent", "--ignore-scripts", `${machine}@${OLDEST}`);
  const oldest = join(script, "node_modules", machine, "bin/node");
  assert.equal(run(script, oldest, "--version"), `v${OLDEST}\n`);
  assert.equal(run(script, oldest, "script.mjs"), "192 kcal\n");

  const app = install("app", versions("@tanstack/react-query", "react", "react-dom", "@types/react", "@types/react-dom", "typescript", "vite"));
  run(app, "npx", "--no-install", "tsc", "-p", ".");
  run(app, "npx", "--no-install", "vite", "build", "--logLevel", "error");
  await shows(join(app, "dist"), "Tempe bacem: 192 kcal");
  // The same app on the server's side: what it renders comes out of the installed package.
  run(app, "npx", "--no-install", "vite", "build", "--logLevel", "error", "--ssr", "src/render.tsx", "--outDir", "rendered");
  assert.equal(run(app, "node", "rendered/render.js"), "<p>Tempe bacem: 192 kcal</p>\n");

  const bundle = install("bundle", WEBPACK);
  run(bundle, "npx", "--no-install", "webpack", "--entry", "./src/main.js");
  cpSync(join(bundle, "index.html"), join(bundle, "dist/index.html"));
  await shows(join(bundle, "dist"), "bacem: 192 kcal");
  console.log(`installed ${packed.filename}, ${files.length} files, ${(packed.size / 1e6).toFixed(2)} MB: a script, an app of Vite and a page of webpack run`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
