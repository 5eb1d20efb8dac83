import type { Ports } from '../service/ports.ts';
import { sealAudit } from '../service/seal-audit.ts';

const HOUR = 3_600_000;

/** Signs the log each hour in which it grew, and once more when this is stopped. */
export function keepCheckpoints(ports: Ports, failed: (error: unknown) => void): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const seal = () => {
    last = last.then(() => sealAudit(ports)).catch(failed);
    return last;
  };
  const timer = setInterval(() => void seal(), HOUR);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await seal();
  };
}
