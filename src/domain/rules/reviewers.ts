/** Roles whose people decide on rules. A privacy reviewer's approval is also Privacy's pair of eyes. */
const REVIEWER_ROLES = ['reviewer', 'privacy_reviewer'] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

/** Whether someone with this role decides on rules of others. */
export function isReviewer(role: string): role is ReviewerRole {
  return REVIEWER_ROLES.some((one) => one === role);
}
