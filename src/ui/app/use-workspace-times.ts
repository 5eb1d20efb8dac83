import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../data/settings.ts';
import { showTimesIn } from '../kit/format.ts';

/** Shows times in the workspace's zone; whoever uses this draws again when the zone is known. */
export function useWorkspaceTimes(): void {
  const { data } = useQuery(settingsQuery);
  showTimesIn(data?.time_zone);
}
