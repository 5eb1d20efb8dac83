import { proxyOf } from '../../classification/proxies.ts';
import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { coarserPlace } from './coarser-place.ts';
import { declaredInstead } from './use-declared.ts';

/** What people said themselves or a coarser place, in the place of what stands for something sensitive. */
export function replaceProxy(facts: RuleFacts, used: UsedData): readonly Proposal[] {
  const plain = declaredInstead(facts, used, (id) => proxyOf(id) === null);
  return [...coarserPlace(facts, used), ...plain.map((proposal) => ({ ...proposal, kind: 'replace-proxy' }))];
}
