import type { Rule, RuleContent } from '../../../src/domain/rules/rule.ts';
import type { Screen } from './a-screen.tsx';

/** A service message to everyone that went all the way; the marketer is back. */
export async function aLiveRule(
  screen: Screen,
  content: Partial<RuleContent> & Pick<RuleContent, 'name'>,
): Promise<void> {
  await screen.be('marketer');
  let rule = await screen.ask<Rule>('POST', '/rules', {
    condition: { type: 'all', conditions: [] },
    purpose: 'service',
    channel: 'email',
    ...content,
  });
  for (const [who, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const) {
    await screen.be(who);
    const body = action === 'approve' ? { reason: 'Looks right to me, checked with the shop.' } : {};
    rule = await screen.ask<Rule>('POST', `/rules/${rule.id}/${action}`, body, rule.version);
  }
}
