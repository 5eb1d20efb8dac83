import { SegmentedControl, Select } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { addToDay, isDay } from '../../../domain/time/calendar.ts';
import { overviewWeekQuery, type WeekAsk } from '../../data/overview.ts';
import { formatDays } from '../../kit/format.ts';
import { useSetParams } from '../../kit/use-set-params.ts';

/** So many whole weeks can be chosen. */
const WEEKS = 12;

/** What the address says of the week and of whose rules are meant. */
export function useWeekAsk(): WeekAsk {
  const [params] = useSearchParams();
  const week = params.get('week');
  return {
    week: week !== null && isDay(week) ? week : undefined,
    rules: params.get('rules') === 'mine' ? 'mine' : 'all',
  };
}

/** Whose rules, and which week. Both stand in the address. */
export function WeekChoice({ ask }: { readonly ask: WeekAsk }) {
  const setParams = useSetParams();
  const { data } = useQuery(overviewWeekQuery(ask));
  return (
    <>
      <SegmentedControl
        aria-label="Whose rules"
        data={[
          { value: 'all', label: 'All rules' },
          { value: 'mine', label: 'My rules' },
        ]}
        value={ask.rules}
        onChange={(value) => setParams({ rules: value === 'mine' ? 'mine' : null })}
      />
      {data !== undefined && (
        <Select
          aria-label="Week"
          w={178}
          leftSection={<IconCalendar size={14} aria-hidden />}
          allowDeselect={false}
          data={weeksUpTo(data.latest, data.week.monday)}
          value={data.week.monday}
          onChange={(monday) => setParams({ week: monday === data.latest ? null : monday })}
        />
      )}
    </>
  );
}

/** The last weeks, the newest first; a chosen one before them comes last. */
function weeksUpTo(
  latest: string,
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const mondays = Array.from({ length: WEEKS }, (_, back) => addToDay(latest, -7 * back, 'day'));
  return [...new Set([...mondays, chosen])].map((monday) => ({
    value: monday,
    label: monday === latest ? 'Last week' : formatDays(monday, addToDay(monday, 6, 'day')),
  }));
}
