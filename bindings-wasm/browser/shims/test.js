// `node:test` in a browser: tests are kept until they are run.
const kept = [];
const last = [];

export const test = (name, work) => void kept.push({ name, work });
export const after = (work) => void last.push({ name: "after", work });

/** Runs what was kept; gives the names of those that passed, and what was said by those that did not. */
export async function run() {
  const found = { passed: [], failed: [] };
  for (const { name, work } of [...kept, ...last]) {
    try {
      await work();
      found.passed.push(name);
    } catch (error) {
      found.failed.push(`${name}: ${error instanceof Error ? `${error.message}\n${error.stack}` : error}`);
    }
  }
  return found;
}
