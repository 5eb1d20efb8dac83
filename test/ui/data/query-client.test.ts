import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createQueryClient } from '../../../src/ui/data/query-client.ts';

test('what was on its way for the first time when it changed is asked again once it is here, and awaited', async () => {
  const queries = createQueryClient();
  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let asked = 0;
  const list = new QueryObserver(queries, {
    queryKey: ['segments', 'list'],
    queryFn: () => {
      asked += 1;
      return answers[asked - 1]?.promise ?? 'asked too often';
    },
  });
  const leave = list.subscribe(() => undefined);
  const again = queries.invalidateQueries({ queryKey: ['segments'] });
  expect(asked).toBe(1);
  answers[0]?.resolve('as it was');
  await expect.poll(() => asked).toBe(2);
  answers[1]?.resolve('as it is');
  await again;
  expect(list.getCurrentResult().data).toBe('as it is');
  leave();
});
