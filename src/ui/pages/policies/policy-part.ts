import type { Policy } from '../../../domain/permission/policy.ts';

/** What a tab needs to change its part of the policy. */
export interface PolicyPartProps {
  readonly policy: Policy;
  readonly allowed: boolean;
  /** What was refused, by path. */
  readonly errors: { readonly [path: string]: string };
  readonly onChange: (part: Partial<Policy>) => void;
}
