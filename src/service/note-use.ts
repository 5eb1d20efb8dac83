import { TactError } from './errors.ts';
import type { Ports, StoreView } from './ports.ts';

/** Writes down that something was used. Several requests at once may try: one suffices, and none fails for it. */
export async function noteUse(
  ports: Pick<Ports, 'store'>,
  work: (view: StoreView) => Promise<void>,
): Promise<void> {
  try {
    await ports.store.transaction(work);
  } catch (error) {
    if (!(error instanceof TactError)) throw error;
  }
}
