import type { Policy } from './policy.ts';

/** The purpose and those above it, nearest first: what covers it. */
export function covering(purpose: string, policy: Pick<Policy, 'purposes'>): readonly string[] {
  const found: string[] = [];
  for (let id: string | undefined = purpose; id !== undefined && !found.includes(id);) {
    found.push(id);
    id = policy.purposes.find((one) => one.id === found.at(-1))?.parent;
  }
  return found;
}
