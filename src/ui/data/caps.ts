import { queryOptions } from '@tanstack/react-query';
import { answer, ifMatch } from '../../api/client.ts';
import type { CapSettings } from '../../domain/caps/cap.ts';
import { client } from './client.ts';
import { written } from './written.ts';

export const capsQuery = queryOptions({
  queryKey: ['caps'],
  queryFn: () => answer(client.caps.caps.$get()),
});

/** Saves all caps and quiet hours in their order, over the version that was read. */
export function saveCaps({ version, ...settings }: CapSettings) {
  return answer(client.caps.caps.$put({ header: ifMatch({ version }), json: written(settings) }));
}
