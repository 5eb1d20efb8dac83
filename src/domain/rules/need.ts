/** What a decision needs. */
export interface Need {
  readonly approvals: number;
  /** Whether one of them must be Privacy's. */
  readonly privacy: boolean;
}

/** One approval; where sensitive data is used two, one of them from a privacy reviewer (DESIGN-LANGUAGE §12). */
export function needOf(sensitive: boolean): Need {
  return sensitive ? { approvals: 2, privacy: true } : { approvals: 1, privacy: false };
}
