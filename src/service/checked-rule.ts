import type { Rule } from '../domain/rules/rule.ts';
import type { StoredFlags } from './ports.ts';

/** A rule and what its last check found, if it was ever checked. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly checked: StoredFlags | null;
}
