// What core shows is what the package has, by the generator's own list; and the package does what its pages promise.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import * as core from "gizi";
import * as kitchen from "gizi/kitchen";
import * as plan from "gizi/plan";
import * as validate from "gizi/validate";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file) => readFileSync(`${root}/bindings-wasm/${file}`, "utf8");
const builds = { validate, core, kitchen, plan };
const command = ["run", "--locked", "-q", "-p", "gizi-bindgen", "--", "items", "javascript"];
const items = execFileSync("cargo", command, { cwd: root, encoding: "utf8" }).trim().split("\n").map((line) => line.split("\t"));

const follow = (from, path) => path.split(".").reduce((at, step) => at?.[step], from);
const right = {
  function: (gizi, name) => typeof gizi[name] === "function",
  class: (gizi, name) => gizi[name].prototype instanceof Object && typeof gizi[name] === "function",
  companion: (gizi, name) => typeof gizi[name] === "object",
  schema: (gizi, name) => gizi[name]["~standard"].version === 1,
  member: (gizi, name) => ["function", "object"].includes(typeof follow(gizi, name)),
  method: (gizi, name) => typeof follow(gizi, name.replace(".", ".prototype.")) === "function",
};

test("everything that core shows is there", () => {
  assert.ok(items.length > 1_500);
  for (const [build, kind, name] of items.filter(([build]) => build !== "all")) {
    assert.ok(right[kind](builds[build], name), `${build}: ${kind} ${name}`);
  }
});

test("nothing else is there", () => {
  const own = ["GiziError", "checkMenus", "init", "initSync", "rollUpColumns", "sumColumns"];
  for (const [build, gizi] of Object.entries(builds)) {
    const named = items.filter(([of]) => of === build).map(([, , name]) => name.split(".")[0]);
    const expected = new Set([...named, ...own]);
    assert.deepEqual(Object.keys(gizi).filter((name) => !expected.has(name)), [], build);
  }
});

test("every type is declared", () => {
  const records = read("package/records.d.ts");
  for (const [, , name] of items.filter(([build]) => build === "all")) {
    assert.match(records, new RegExp(`export (interface|type) ${name}\\b`), name);
  }
});

test("the binding stays thin: what is written by hand is less than a tenth of core", () => {
  const lines = (file) => readFileSync(file, "utf8").split("#[cfg(test)]\nmod tests")[0].split("\n").filter((line) => line.trim() && !/^\s*\/\//.test(line)).length;
  const rust = (folder) => readdirSync(`${root}/${folder}`, { recursive: true }).filter((file) => file.endsWith(".rs") && !/(^|\/)(tests|testing|tests\.rs)(\/|$)/.test(file)).map((file) => `${root}/${folder}/${file}`);
  const sum = (files) => files.map(lines).reduce((a, b) => a + b, 0);
  const share = sum(rust("bindings-wasm/src")) / sum(rust("core/src"));
  assert.ok(share > 0 && share < 0.1, `${(100 * share).toFixed(1)} %`);
});

test("nothing is made of text at run time: a page may forbid `unsafe-eval`", () => {
  const files = readdirSync(`${root}/bindings-wasm/package`, { recursive: true }).filter((file) => file.endsWith(".js"));
  for (const file of files) assert.doesNotMatch(read(`package/${file}`), /\beval\(|new Function|Function\(/, file);
});

test("nothing runs when the package is installed", () => {
  const { scripts, dependencies } = JSON.parse(read("package/package.json"));
  assert.deepEqual([scripts, dependencies], [undefined, undefined]);
});
