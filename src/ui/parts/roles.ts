import { ROLE_WORDS, type Role } from '../../domain/rules/roles.ts';

/** What each role may do, in a few words. */
export const ROLE_MEANING: { readonly [R in Role]: string } = {
  viewer: 'looks at everything, changes nothing',
  marketer: 'makes segments and rules, imports data',
  reviewer: 'also decides on rules of others, reveals people, downloads audiences',
  privacy_reviewer: 'a manager whose approval is also Privacy’s, which sensitive rules need',
  admin: 'also manages people and settings',
};

export const ROLE_CHOICES = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));

/** A chosen value as a role. */
export function roleIn(value: string | null): Role | null {
  return value !== null && Object.hasOwn(ROLE_WORDS, value) ? (value as Role) : null;
}
