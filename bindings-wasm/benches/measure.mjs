// Contenders take turns, in time of the processor: a busy neighbour makes nobody wait.

const TURNS = 9;
const MILLIS = 60;

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of one call, over so many of them. */
function once(work, calls) {
  const began = cpu();
  for (let call = 0; call < calls; call += 1) work();
  return (cpu() - began) / calls;
}

/** As many calls as take a while, after which the work is compiled. */
function calls(work) {
  let count = 1;
  for (;;) {
    const took = once(work, count) * count;
    if (took > MILLIS * 1000) return count;
    count = Math.ceil(count * Math.min(8, Math.max(1.5, (1.2 * MILLIS * 1000) / Math.max(took, 1000))));
  }
}

/**
 * Prints what each contender takes and how many times as long as the first, gizi: the middle of the ratios within each
 * turn. `size` is by how much a call is divided.
 */
export function compare(job, unit, size, contenders) {
  const entries = Object.entries(contenders).map(([name, work]) => ({ name, work, calls: calls(work), times: [] }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const entry of entries) entry.times.push(once(entry.work, entry.calls) / size);
  }
  console.log(`\n${job}`);
  for (const { name, times } of entries) {
    const ratio = middle(times.map((took, turn) => took / entries[0].times[turn]));
    console.log(`  ${name.padEnd(56)} ${middle(times).toFixed(3).padStart(12)} µs/${unit} ${ratio.toFixed(2).padStart(9)} x`);
  }
}
