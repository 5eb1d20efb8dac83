import { queryOptions } from '@tanstack/react-query';
import { answer, succeeded } from '../../api/client.ts';
import { client } from './client.ts';
import { SCREEN } from './screen.ts';

const { presence } = client.rules.rules[':id'];

/** Notes that this screen shows a rule, and gives who has it open; asked again whenever somebody comes or goes. */
export const presenceQuery = (rule: string) =>
  queryOptions({
    queryKey: ['presence', rule],
    queryFn: ({ signal }) =>
      answer(presence.$post({ param: { id: rule }, json: { screen: SCREEN } }, { init: { signal } })),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** This screen shows the rule no more. */
export function leaveRule(rule: string): void {
  const json = { screen: SCREEN, leaving: true };
  void succeeded(presence.$post({ param: { id: rule }, json })).catch(() => undefined);
}
