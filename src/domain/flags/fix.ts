/** A change of a rule that would clear a flag; its effect is counted by whoever offers it. */
import type { Cap } from '../caps/cap.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { NewSegment } from './flag.ts';

export interface Proposal {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly content: RuleContent;
  readonly cap?: Cap;
  readonly segment?: NewSegment;
}
