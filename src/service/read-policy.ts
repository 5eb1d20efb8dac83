import type { Policy } from '../domain/permission/policy.ts';
import type { Ports } from './ports.ts';
import { readPolicyFrom } from './workspace.ts';

/** The policy that holds; version 0 is the one that Tact ships. */
export async function readPolicy(ports: Pick<Ports, 'store'>): Promise<Policy> {
  return readPolicyFrom(ports.store.view);
}
