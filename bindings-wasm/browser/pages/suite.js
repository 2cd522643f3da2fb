// The tests of Node that a browser runs too, from the same files.
import { run } from "../shims/test.js";
import "../../tests/vectors.test.mjs";
import "../../tests/parsing.test.mjs";
import "../../tests/kitchen.test.mjs";
import "../../tests/planner.test.mjs";
import "../../tests/worker.test.mjs";
import "../../tests/survey.test.mjs";

export { run };
