// Plans in a worker: those of native code, shown while they are made, and ended when nobody wants them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Kitchen } from "gizi/kitchen";
import * as plan from "gizi/plan";
import { GiziError, planInWorker, proposalInWorker } from "gizi/plan/worker";
import { filled, request } from "./planned.mjs";
import { cases } from "./vectors.mjs";

const searches = cases("plan_search").map(({ name, given: { search, prove, ...problem }, expected }) => ({ name, problem, search, prove, expected }));
const { problem } = searches[0];
/** Hours of work. */
const long = { seed: 1, work: 2 ** 40 };

for (const { name, problem, search, prove, expected } of searches) {
  test(`the plan of native code: ${name}`, async () => {
    assert.deepEqual(await planInWorker(problem, { search, prove }), expected);
  });
}

test("it says how far it is, and ends at once when nobody wants the plan", async (told) => {
  const nobody = new AbortController();
  const heard = [];
  let aborted;
  const plan = planInWorker(problem, {
    search: long,
    signal: nobody.signal,
    onProgress(progress) {
      heard.push(progress.work);
      if (heard.length !== 20) return;
      aborted = performance.now();
      nobody.abort();
    },
  });
  await assert.rejects(plan, { name: "AbortError" });
  told?.diagnostic?.(`ended after ${(performance.now() - aborted).toFixed(1)} ms`);
  assert.deepEqual(heard, [...heard].sort((a, b) => a - b));
  const count = heard.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(heard.length, count);
});

test("a signal that has spoken lets nothing begin, and gives its own reason", async () => {
  await assert.rejects(planInWorker(problem, { signal: AbortSignal.abort(new RangeError("late")) }), RangeError);
});

test("what was found is enough, by a word or by the time", async () => {
  const enough = new AbortController();
  const found = await planInWorker(problem, { search: long, enough: enough.signal, onProgress: ({ objective }) => objective && enough.abort() });
  assert.equal(found.result, "FEASIBLE");
  assert.equal(found.choices.length, problem.days.length * problem.slots.length);
  assert.equal((await planInWorker(problem, { search: long, seconds: 0.3 })).result, "FEASIBLE");
  await assert.rejects(planInWorker(problem, { seconds: 0 }), { code: "worker.seconds", path: "seconds" });
});

test("it begins from a plan", async () => {
  const { choices, objective } = await planInWorker(problem, { search: { seed: 3, work: 60_000 } });
  const again = await planInWorker(problem, { search: { seed: 4, work: 100 }, startFrom: choices });
  assert.ok(again.objective <= objective);
});

test("what is wrong is said as anywhere, and what the listener throws ends the search", async () => {
  const dishes = problem.dishes.map((dish, place) => (place === 2 ? { ...dish, cost: "much" } : dish));
  await assert.rejects(planInWorker({ ...problem, dishes }), (error) => error instanceof GiziError && error.path.startsWith("problem.dishes[2]"));
  await assert.rejects(planInWorker({ ...problem, dishes: 1n }), { code: "json.bigint", path: "problem.dishes" });
  await assert.rejects(planInWorker({ ...problem, dishes: () => 1 }), { code: "json.unwritable", path: "problem" });
  const angry = { search: long, onProgress: () => { throw new RangeError("enough of this"); } };
  await assert.rejects(planInWorker(problem, angry), RangeError);
});

test("a kitchen's proposal is the one it would make itself, and nothing is stored", async () => {
  const search = { seed: 1, work: 20_000 };
  const kitchen = filled(Kitchen);
  const before = kitchen.lastEvent();
  const proposal = await proposalInWorker(kitchen, "mbg", request, { search, prove: true });
  const own = filled(plan.Kitchen).generateMenuPlan("mbg", request, undefined, search);
  assert.deepEqual(proposal, own);
  assert.equal(proposal.trays.length, 4);
  assert.match(proposal.trays[0].menu.menuName, /^Hidangan /);
  assert.equal(kitchen.lastEvent(), before);
  await assert.rejects(proposalInWorker(kitchen, "other", request), { kind: "NOT_FOUND" });
  await assert.rejects(proposalInWorker(kitchen, "mbg", request, { search: long, signal: AbortSignal.timeout(100) }), { name: "TimeoutError" });
});
