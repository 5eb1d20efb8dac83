/** The order of decision (SEMANTICS §4). */

/** What places a message among others. */
export interface Ordered {
  /** When it is decided, in milliseconds. */
  readonly at: number;
  readonly priority: number;
  readonly rule_id: string;
  readonly customer_id: string;
  readonly channel: string;
  readonly purpose: string;
}

/** By time, then priority (higher first), rule and customer; then channel and purpose, for a rule that has had others. */
export function inOrderOfDecision(a: Ordered, b: Ordered): number {
  return (
    (a.at === b.at ? 0 : a.at - b.at) ||
    b.priority - a.priority ||
    byText(a.rule_id, b.rule_id) ||
    byText(a.customer_id, b.customer_id) ||
    byText(a.channel, b.channel) ||
    byText(a.purpose, b.purpose)
  );
}

/** By code units, as the same texts are everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
