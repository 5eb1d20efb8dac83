/** What someone may do here; an account has one. */
export const ROLES = ['viewer', 'marketer', 'reviewer', 'privacy_reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];
