import type { DuckDBConnection } from '@duckdb/node-api';
import type { PlacingStep, Watch } from '../../service/ports.ts';

const PACE_MS = 250;
/** How long until an interrupt is repeated: one that arrives between two statements is lost. */
const INTERRUPT_AGAIN_MS = 20;

/** Begins a part of long work, from one share of the way to another. Throws when it was stopped. */
export type Step = (from: number, to: number, name?: PlacingStep) => Promise<void>;

export const UNWATCHED: Step = () => Promise.resolve();

/**
 * Runs `work`, telling at each step and now and then within it how far it is; when `watch` throws, the work is interrupted
 * and that is thrown.
 */
export async function watched<T>(
  connection: DuckDBConnection,
  watch: Watch | undefined,
  work: (step: Step) => Promise<T>,
): Promise<T> {
  if (watch === undefined) return await work(UNWATCHED);
  // Without the bar, which nobody prints, a statement doesn't tell how far it is.
  await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
  let [from, to] = [0, 1];
  let named: PlacingStep | undefined;
  const stopped: unknown[] = [];
  const told: Promise<void>[] = [];
  let interrupting: ReturnType<typeof setInterval> | undefined;
  const share = () => from + (to - from) * Math.max(0, Math.min(1, connection.progress.percentage / 100));
  const look = async () => {
    if (told.length === 0) told.push(tell());
    await told[0];
  };
  const tell = async () => {
    try {
      await watch(share(), named);
    } catch (error) {
      stopped.push(error);
      connection.interrupt();
      interrupting ??= setInterval(() => connection.interrupt(), INTERRUPT_AGAIN_MS);
    }
    void told.pop();
  };
  const timer = setInterval(() => void look(), PACE_MS);
  try {
    return await work(async (start, end, name = named) => {
      [from, to] = [start, end];
      named = name;
      await look();
      if (stopped.length > 0) throw stopped[0];
    });
  } catch (error) {
    throw stopped.length > 0 ? stopped[0] : error;
  } finally {
    clearInterval(timer);
    await Promise.all(told);
    clearInterval(interrupting);
  }
}
