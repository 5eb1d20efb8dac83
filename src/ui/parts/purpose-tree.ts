import type { Purpose } from '../../domain/permission/policy.ts';

export interface PlacedPurpose {
  readonly purpose: Purpose;
  /** 0 at the top. */
  readonly depth: number;
}

/** Each purpose followed by those that it covers. */
export function inTree(purposes: readonly Purpose[], parent?: string, depth = 0): readonly PlacedPurpose[] {
  return purposes.flatMap((purpose) =>
    purpose.parent === parent ? [{ purpose, depth }, ...inTree(purposes, purpose.id, depth + 1)] : [],
  );
}
