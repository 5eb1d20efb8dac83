/** What every store refuses, in the same words. */
import { TactError } from '../service/errors.ts';
import { COLLECTION_KEYS, type CollectionName } from '../service/ports.ts';

const KINDS: { readonly [C in CollectionName]: string } = {
  accounts: 'account',
  sessions: 'session',
  invitations: 'invitation',
  sign_in_failures: 'count of failed sign-ins',
  api_tokens: 'API token',
  second_factors: 'second factor',
  known_devices: 'known device',
  provider_identities: 'identity at the provider',
  attributes: 'note on an attribute',
  segments: 'segment',
  rules: 'rule',
  rule_editions: 'edition of a rule',
  rule_flags: 'set of flags',
  flag_records: 'record of flags',
  caps: 'set of caps',
  policies: 'policy',
  settings: 'set of settings',
  imports: 'import',
  import_problems: 'list of set-aside rows',
  import_choices: 'choices of an import',
  reservations: 'set of granted messages',
  comments: 'comment',
  notifications: 'notification',
  rechecks: 'round of checks',
  live_checks: 'check of a live edition',
  approved_rules: 'approved content',
  proposals: 'proposed change',
  origins: 'address',
  erasures: 'erased person',
};

/** An id or unique key that exists already. */
export function taken(collection: CollectionName, key: string, value: string): TactError {
  return new TactError(
    'conflict',
    `There is already a ${KINDS[collection]} with the ${key} “${value}”. Choose another.`,
  );
}

/** Someone else changed or deleted it. */
export function stale(collection: CollectionName, current: unknown): TactError {
  return current === null
    ? new TactError('not_found', `This ${KINDS[collection]} was deleted in the meantime.`)
    : new TactError(
        'conflict',
        'Someone else changed this in the meantime. Nothing of yours was saved: compare both and choose.',
        { current },
      );
}

/** The names of a collection's key columns. */
export function keysOf(collection: CollectionName): readonly string[] {
  return Object.keys(COLLECTION_KEYS[collection]);
}

/** Those of which no two items may have the same. */
export function uniqueKeysOf(collection: CollectionName): readonly string[] {
  const keys: { readonly [key: string]: 'unique' | 'index' } = COLLECTION_KEYS[collection];
  return keysOf(collection).filter((key) => keys[key] === 'unique');
}

/** The value of a key column. */
export function keyOf(item: object, key: string): string {
  return String((item as { readonly [key: string]: unknown })[key]);
}
