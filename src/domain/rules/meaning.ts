/** All that gives a rule its meaning: what it says, and what else decides whom it reaches and what is flagged about it. */
import { contentHash } from '../audit/chain.ts';
import { matches } from '../caps/window.ts';
import type { CapSettings } from '../caps/cap.ts';
import { covering } from '../permission/purposes.ts';
import type { Policy, Regime } from '../permission/policy.ts';
import type { Condition } from '../segments/condition.ts';
import type { RuleContent } from './rule.ts';
import { segmentsReached } from './segments-reached.ts';

/** What holds around a rule. */
export interface Around {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly caps: Pick<CapSettings, 'caps' | 'quiet_hours'>;
  readonly policy: Policy;
}

/** SHA-256 of what a rule means: it changes with the rule, a segment it reaches, a cap that holds for it, and the policy for it. */
export function meaningOf(rule_id: string, content: RuleContent, around: Around): string {
  return contentHash({
    content,
    segments: Object.fromEntries(segmentsReached(content, around.conditions)),
    ...unnamed(capsFor(rule_id, content, around.caps)),
    policy: policyFor(content, around.policy),
  });
}

/** The caps and quiet hours that hold for messages of a rule. */
export function capsFor(
  rule_id: string,
  { channel, purpose }: Pick<RuleContent, 'channel' | 'purpose'>,
  { caps, quiet_hours }: Around['caps'],
): Around['caps'] {
  return {
    caps: caps.filter((cap) => matches(cap, { rule_id, channel, purpose })),
    quiet_hours: quiet_hours.filter(({ channels }) => channels?.includes(channel) ?? true),
  };
}

/** What a cap is called is not what it does. */
function unnamed({ caps, quiet_hours }: Around['caps']) {
  return { caps: caps.map(({ name: _name, ...cap }) => cap), quiet_hours };
}

/** What of the policy bears on a rule: not what things are called, nor what it says of other purposes and channels. */
function policyFor({ channel, purpose }: RuleContent, policy: Policy) {
  const { version: _version, waiver_days: _days, purposes: _purposes, channels: _channels, ...rest } = policy;
  const asked = [
    ...new Set([purpose, ...Object.values(policy.category_purposes)].flatMap((one) => covering(one, policy))),
  ];
  const about = (one: { readonly purpose?: string; readonly channel?: string }) =>
    (one.purpose === undefined || asked.includes(one.purpose)) &&
    (one.channel === undefined || one.channel === channel);
  return {
    ...rest,
    sharing: asked.filter((one) => policy.sharing_purposes.includes(one)),
    sharing_purposes: [],
    service: policy.service_purposes.includes(purpose),
    service_purposes: [],
    asked,
    regimes: policy.regimes.map((regime) => regimeFor(regime, asked, channel)),
    house_rules: policy.house_rules.filter(about).map(({ text: _text, ...rule }) => rule),
    promises: policy.promises
      .filter(({ forbids }) => about(forbids))
      .map(({ id, forbids }) => ({ id, forbids })),
  };
}

function regimeFor({ name: _name, ...regime }: Regime, purposes: readonly string[], channel: string) {
  const keys = ['*', `*/${channel}`, ...purposes.flatMap((one) => [`${one}/${channel}`, `${one}/*`])];
  const picked = <T>(of: { readonly [key: string]: T }, wanted: readonly string[]) =>
    Object.fromEntries(Object.entries(of).filter(([key]) => wanted.includes(key)));
  return {
    ...regime,
    defaults: picked(regime.defaults, keys),
    minor_age: picked(regime.minor_age, ['*', ...purposes]),
  };
}
