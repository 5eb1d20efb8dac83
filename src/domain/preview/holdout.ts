/** The people who never get a rule's message, so that its effect can be measured: the same at each run (SEMANTICS §5). */
import { md5 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { call, column, compare, FALSE, number, text } from '../../query/build.ts';
import type { Expression } from '../../query/nodes.ts';

/** Buckets are hundredths of a percent. */
const BUCKETS = 10_000;

/** Where a person falls for a rule: 0 to 9,999, by the upper 64 bits of an MD5. */
export function holdoutBucket(rule_id: string, customer_id: string): number {
  return hashBucket(`${rule_id} ${customer_id}`, BUCKETS);
}

/** Whether a bucket lies under the rule's percentage. */
export function isHeldOut(bucket: number, percent: number): boolean {
  return bucket < Math.round(percent * (BUCKETS / 100));
}

/** Whether a plan holds a customer out. */
export function isHeldOutOf(
  { rule_id, holdout_percent }: { readonly rule_id: string; readonly holdout_percent: number },
  customer_id: string,
): boolean {
  return holdout_percent > 0 && isHeldOut(holdoutBucket(rule_id, customer_id), holdout_percent);
}

/** The upper 64 bits of a text's MD5, modulo `of`. */
export function hashBucket(value: string, of: number): number {
  const bytes = md5(utf8ToBytes(value));
  const upper = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  return Number(upper % BigInt(of));
}

/** The same over customers, alias `c`. */
export function compileHoldout(rule_id: string, percent: number): Expression {
  if (percent === 0) return FALSE;
  const bucket = call(
    'hash_bucket',
    call('concat', text(`${rule_id} `), column('c', 'customer_id')),
    number(BUCKETS),
  );
  return compare(bucket, 'lt', number(Math.round(percent * (BUCKETS / 100))));
}
