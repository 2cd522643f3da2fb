// The planner steps a search; the same seed gives the same plan.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "gizi";
import * as kitchen from "gizi/kitchen";
import * as plan from "gizi/plan";

test("only the planner has the search", () => {
  assert.equal(typeof plan.PlanSearch, "function");
  assert.equal("PlanSearch" in kitchen, false);
  assert.equal("Kitchen" in core, false);
});
