import { staleConsents, staleConsentsWords } from '../domain/permission/stale-consents.ts';
import { TactError } from './errors.ts';
import type { Ports } from './ports.ts';
import { readPolicyFrom } from './workspace.ts';

/** Refuses with `conflict` while consents are older than the policy allows: who said no since isn't known. */
export async function requireFreshConsents(ports: Pick<Ports, 'engine' | 'store' | 'clock'>): Promise<void> {
  const policy = await readPolicyFrom(ports.store.view);
  const consents = (await ports.engine.datasets()).find(({ dataset }) => dataset === 'consents');
  const stale = staleConsents(policy, consents?.loaded_at ?? null, ports.clock.now());
  if (stale === null) return;
  throw new TactError(
    'conflict',
    `${staleConsentsWords(stale)} Import them again, then publish. What is live goes on.`,
  );
}
