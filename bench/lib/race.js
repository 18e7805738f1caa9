/**
 * Runs contenders in turn, round by round, so that whatever else the machine does disturbs all alike.
 *
 * @param contenders functions by name; one that returns a number has measured its seconds itself
 * @returns the shortest time of each, in seconds
 */
export async function race(contenders, rounds) {
  const best = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, Infinity]),
  );
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      const measured = await run();
      const seconds =
        typeof measured === "number"
          ? measured
          : (performance.now() - start) / 1000;
      best[name] = Math.min(best[name], seconds);
    }
  return best;
}
