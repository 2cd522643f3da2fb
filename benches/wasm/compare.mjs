// node compare.mjs PLAN_RUN FOLDER check|measure: the planner under Node against native code.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [native, folder, mode] = process.argv.slice(2);
const { initSync, Run } = await import(pathToFileURL(resolve(folder, "gizi.js")));
initSync({ module: readFileSync(resolve(folder, "gizi_bg.wasm")) });

// Kitchen, days, dishes, work.
// Of the last every plan is tried: there is none.
const small = [[1, 5, 60, 5_000], [2, 10, 100, 5_000], [3, 2, 10, 500]];
const large = [[1, 5, 300, 1_000_000], [1, 20, 300, 1_000_000], [1, 60, 300, 1_000_000]];
const STEPS = ["set up", "search", "prove"];
const ROUNDS = 3;

function inNode(sizes) {
  const times = [];
  let begun = performance.now();
  const timed = () => {
    times.push(performance.now() - begun);
    begun = performance.now();
  };
  const run = new Run(...sizes);
  timed();
  run.search();
  timed();
  run.prove();
  timed();
  return { times, outcome: run.outcome() };
}

function inNative(sizes) {
  return JSON.parse(execFileSync(native, sizes.map(String), { encoding: "utf8", maxBuffer: 1 << 28 }));
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

for (const sizes of mode === "check" ? small : large) {
  const rounds = mode === "check" ? 1 : ROUNDS;
  const pairs = Array.from({ length: rounds }, () => [inNative(sizes), inNode(sizes)]);
  for (const [ours, theirs] of pairs) assert.equal(theirs.outcome, ours.outcome, `kitchen ${sizes}`);
  const { result, objective, bound } = JSON.parse(pairs[0][0].outcome);
  assert.equal(result === "INFEASIBLE", sizes === small[2], `kitchen ${sizes}: ${result}`);
  const [, days, dishes, work] = sizes;
  console.log(`${days} days, ${dishes} dishes, ${work} changes: ${result} ${objective ?? ""}, bound ${bound}: the same to the last bit`);
  if (mode === "check") continue;
  STEPS.forEach((step, place) => {
    const [ours, theirs] = [0, 1].map((side) => middle(pairs.map((pair) => pair[side].times[place])));
    console.log(`  ${step}: native ${ours.toFixed(1)} ms, Node ${theirs.toFixed(1)} ms, ${(theirs / ours).toFixed(1)} times as long`);
  });
}
