import { expect, test } from 'vitest';
import { anApp } from '../../support/an-app.ts';

test('a draft is repaired over the API without being changed', async () => {
  const app = await anApp();
  const load = await app.ports.engine.load('customers', 'replace', [{ id: 'ssn', type: 'text' }]);
  await load.write(
    Array.from({ length: 40 }, (_, n) => ({ customer_id: `c${n}`, ssn: n < 30 ? 'x' : null })),
  );
  await load.commit();
  const answer = await app.ask('marketer', 'POST', '/rules/preview/repair', {
    rule: {
      name: 'Known numbers',
      purpose: 'service',
      channel: 'email',
      condition: {
        type: 'any',
        conditions: [
          { type: 'attribute', attribute: 'ssn', operator: 'is_set' },
          { type: 'all', conditions: [] },
        ],
      },
    },
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ clears: true, steps: [{ title: 'Remove Ssn' }] });
});
