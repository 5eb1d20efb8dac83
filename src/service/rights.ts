/** Who may do what: one table, asked in front of every route. What is not listed is refused. */
import { ROLE_WORDS } from '../domain/rules/roles.ts';
import { inSentence } from '../domain/segments/phrase.ts';
import { TactError } from './errors.ts';
import { ROLES, type Actor, type Role } from './ports.ts';

const EVERYONE = ROLES;
const EDITORS = ['marketer', 'reviewer', 'privacy_reviewer', 'admin'] as const;
const DECIDERS = ['reviewer', 'privacy_reviewer', 'admin'] as const;
const ADMINS = ['admin'] as const;

/** The roles that may do each thing. Moving a rule asks domain/rules/review.ts besides. */
export const RIGHTS = {
  'account.change': ADMINS,
  'account.invite': ADMINS,
  'account.names': EVERYONE,
  'account.own': EVERYONE,
  'account.read': ADMINS,
  'audience.check': EVERYONE,
  'audience.count': EVERYONE,
  'audience.match': EDITORS,
  'audience.members': DECIDERS,
  'audit.export': DECIDERS,
  'audit.read': EVERYONE,
  'caps.change': EDITORS,
  'caps.read': EVERYONE,
  'caps.simulate': EVERYONE,
  'catalog.change': EDITORS,
  'catalog.read': EVERYONE,
  'comment.read': EVERYONE,
  'comment.write': EDITORS,
  'data.expose': DECIDERS,
  'decision.ask': EDITORS,
  'demo.load': ADMINS,
  'import.read': EVERYONE,
  'import.run': EDITORS,
  'overlap.read': EVERYONE,
  'notification.read': EVERYONE,
  'overview.read': EVERYONE,
  'permission.ask': EDITORS,
  'person.erase': ['privacy_reviewer', 'admin'],
  'person.read': EDITORS,
  'person.reveal': DECIDERS,
  'policy.change': DECIDERS,
  'policy.read': EVERYONE,
  'policy.what_if': EDITORS,
  'recheck.read': EVERYONE,
  'recheck.run': EDITORS,
  'rule.change': EDITORS,
  'rule.decide': DECIDERS,
  'rule.download': DECIDERS,
  'rule.preview': EVERYONE,
  'rule.publish': EDITORS,
  'rule.read': EVERYONE,
  'segment.change': EDITORS,
  'segment.read': EVERYONE,
  'send.record': EDITORS,
  'session.end': EVERYONE,
  'session.read': EVERYONE,
  'settings.change': ADMINS,
  'settings.read': EVERYONE,
  'stream.read': EVERYONE,
  'token.change': ADMINS,
  'token.read': ADMINS,
} as const satisfies { readonly [right: string]: readonly Role[] };

export type Right = keyof typeof RIGHTS;

/** What someone may whose workspace asks for a second factor that they don't have yet. */
const BEFORE_SECOND_FACTOR: ReadonlySet<Right> = new Set(['account.own', 'session.end', 'session.read']);

/** Refuses with `forbidden`, naming the roles that may, when this actor's role may not. */
export function requireRole(actor: Pick<Actor, 'role' | 'without_second_factor'>, right: Right): void {
  if (actor.without_second_factor === true && !BEFORE_SECOND_FACTOR.has(right)) {
    throw new TactError(
      'forbidden',
      'This workspace asks managers and admins for a second factor. Set yours up first.',
    );
  }
  if (mayRole(actor.role, right)) return;
  throw new TactError(
    'forbidden',
    `Your role (${spoken(actor.role)}) doesn't allow this. Ask someone who is ${roleNames(right)}, or an admin for another role.`,
  );
}

/** Whether a role has a right. */
export function mayRole(role: Role, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right];
  return roles.includes(role);
}

/** Everything a role may do, for screens that show only what works. */
export function rightsOf(role: Role): readonly Right[] {
  return Object.keys(RIGHTS).filter((right): right is Right => mayRole(role, right as Right));
}

function roleNames(right: Right): string {
  return RIGHTS[right].map((role) => (role === 'admin' ? 'an admin' : `a ${spoken(role)}`)).join(' or ');
}

function spoken(role: Role): string {
  return inSentence(ROLE_WORDS[role]);
}
