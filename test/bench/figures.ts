/** How long each run takes, in milliseconds; of several, the first is for warming up. */
export async function timesOf(
  runs: number,
  work: (run: number) => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    await work(run);
    if (run > 0 || runs === 0) times.push(performance.now() - start);
  }
  return times;
}

/** `median / p95`. */
export function both(times: readonly number[], digits = 0): string {
  return `${at(times, 0.5).toFixed(digits)} / ${at(times, 0.95).toFixed(digits)}`;
}

/** The time that so large a share of the runs stays under. */
export function at(times: readonly number[], quantile: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN;
}

/** What `work` cost this process, all threads together, in milliseconds: the same however busy the machine is. */
export async function cpuOf<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}
