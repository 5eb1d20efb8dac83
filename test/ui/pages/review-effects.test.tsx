/** What a change of a rule's segments and of its other parts does to its reach stands beside it. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import { aCheckedScreen, type CheckedScreen, EVERYONE, GOLD } from '../support/a-checked-screen.ts';

const GERMAN: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
const AMERICAN: Condition = { ...GERMAN, value: 'US' };
const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const member = (segment: string): Condition => ({ type: 'segment', segment, member: true });

/** A published rule for service, which reaches everyone whom it matches: 60 in Germany, every second one gold. */
async function aPublishedRule(screen: CheckedScreen, content: object): Promise<Rule> {
  const { id } = await screen.draft({ purpose: 'service', ...content });
  await screen.move('marketer', id, 'submit', { note: 'Ready to look at.' });
  await screen.move('reviewer', id, 'approve', { reason: 'Only those who bought.' });
  return screen.move('marketer', id, 'publish');
}

async function aSegment(screen: CheckedScreen, id: string, condition: Condition): Promise<Segment> {
  await screen.be('marketer');
  return screen.ask<Segment>('POST', '/segments', { id, name: id, condition });
}

async function compare(screen: CheckedScreen, rule: Rule, part: object) {
  const { name, condition, segment, exclude, purpose, channel } = rule;
  await screen.be('marketer');
  const body = {
    name,
    exclude,
    purpose,
    channel,
    condition,
    ...(segment === null ? {} : { segment }),
    ...part,
  };
  await screen.ask<Rule>('PUT', `/rules/${rule.id}`, body, rule.version);
  await screen.open(`/rules/${rule.id}/audience?compare=1`);
  return page.getByRole('dialog', { name: 'Draft v2 beside v1' });
}

test('a changed segment shows what its change does, altogether and by each of its lines', async () => {
  const screen = await aCheckedScreen();
  const near = await aSegment(screen, 'near', all(EVERYONE, GERMAN));
  const rule = await aPublishedRule(screen, { condition: all(member('near')) });
  await screen.be('marketer');
  const changed = { name: 'near', condition: all(EVERYONE, AMERICAN, GOLD) };
  await screen.ask('PUT', '/segments/near', changed, near.version);
  const dialog = await compare(screen, rule, { name: 'Second try' });
  await expect.element(dialog.getByLabelText('Will be reached')).toMatchTextContent(/60 → 20 −40/);
  const segments = dialog.getByRole('region', { name: 'Segments it uses' });
  await expect.element(segments.getByRole('row', { name: /Segment near/ })).toMatchTextContent(/−40$/);
  // Gold Germans would be 30.
  await expect.element(segments.getByRole('row', { name: /Added Country is US/ })).toMatchTextContent(/−10$/);
  await expect
    .element(segments.getByRole('row', { name: /Removed Country is DE/ }))
    .toMatchTextContent(/DE$/);
  await expect.element(segments.getByRole('row', { name: /Added Tier is gold/ })).toMatchTextContent(/−20$/);
});

test('a condition that a segment lost, and a segment behind another that is excluded, are counted as they were', async () => {
  const screen = await aCheckedScreen();
  const inner = await aSegment(screen, 'inner', all(GERMAN, GOLD));
  await aSegment(screen, 'outer', all(member('inner')));
  const rule = await aPublishedRule(screen, { condition: all(EVERYONE), exclude: ['outer'] });
  await screen.be('marketer');
  await screen.ask('PUT', '/segments/inner', { name: 'inner', condition: all(GERMAN) }, inner.version);
  const dialog = await compare(screen, rule, { name: 'Second try' });
  await expect.element(dialog.getByLabelText('Will be reached')).toMatchTextContent(/70 → 40 −30/);
  const segments = dialog.getByRole('region', { name: 'Segments it uses' });
  await expect
    .element(segments.getByRole('row', { name: /Removed Tier is gold/ }))
    .toMatchTextContent(/−30$/);
  await expect.element(segments.getByRole('row', { name: /Segment inner/ })).toMatchTextContent(/−30$/);
});

test('who is left out, the purpose and the holdout say what they do, and words that reach nobody else say nothing', async () => {
  const screen = await aCheckedScreen();
  await aSegment(screen, 'german', GERMAN);
  await aSegment(screen, 'gold', GOLD);
  const rule = await aPublishedRule(screen, { condition: all(EVERYONE), exclude: ['german'] });
  const dialog = await compare(screen, rule, { exclude: ['gold'], message: 'Hello' });
  await expect.element(dialog.getByLabelText('Will be reached')).toMatchTextContent(/40 → 50 \+10/);
  const row = (name: RegExp) => dialog.getByRole('row', { name });
  // With both left out, the 20 Americans who aren't gold are left.
  await expect.element(row(/Removed Leave out segment is german/)).toMatchTextContent(/\+30$/);
  await expect.element(row(/Added Leave out segment is gold/)).toMatchTextContent(/−50$/);
  await expect.element(row(/Added Message is Hello/)).toMatchTextContent(/Hello$/);
});

test('a change whose effect can’t be counted says so', async () => {
  const screen = await aCheckedScreen();
  const near = await aSegment(screen, 'near', all(EVERYONE, GERMAN));
  const rule = await aPublishedRule(screen, { condition: all(member('near')) });
  await screen.be('marketer');
  await screen.ask('PUT', '/segments/near', { name: 'near', condition: all(EVERYONE) }, near.version);
  const large = { title: 'Unprocessable', status: 422, detail: 'Too many conditions.', request_id: 'r-1' };
  screen.answerWith(async (request) =>
    request.url.endsWith('/rules/preview') && !(await request.clone().text()).includes('"near"')
      ? Response.json(large, { status: 422 })
      : undefined,
  );
  const dialog = await compare(screen, rule, { name: 'Second try' });
  const segments = dialog.getByRole('region', { name: 'Segments it uses' });
  await expect
    .element(segments.getByRole('row', { name: /Segment near/ }))
    .toMatchTextContent(/not counted$/);
});
