/** What someone may do here; an account has one. */
export const ROLES = ['viewer', 'marketer', 'reviewer', 'privacy_reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What each role is called, on screens and in what the service says; `inSentence` fits it into one. */
export const ROLE_WORDS: { readonly [R in Role]: string } = {
  viewer: 'Viewer',
  marketer: 'Marketer',
  reviewer: 'Manager',
  privacy_reviewer: 'Privacy reviewer',
  admin: 'Admin',
};
