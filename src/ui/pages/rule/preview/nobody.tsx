import { Button } from '@mantine/core';
import { IconUsersGroup, IconWand } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { RuleContent } from '../../../../domain/rules/rule.ts';
import { conditionAt } from '../../../../domain/segments/transform.ts';
import { spoken } from '../../../../domain/segments/phrase.ts';
import { phrase } from '../../../../domain/segments/describe.ts';
import { conditionEffectsQuery } from '../../../data/preview.ts';
import { formatReachChange, people } from '../../../kit/format.ts';
import { Empty } from '../../../kit/states.tsx';
import type { Vocabulary } from '../../../parts/names.ts';

interface NobodyProps {
  readonly ruleId: string;
  readonly draft: RuleContent;
  readonly vocabulary: Vocabulary;
  /** Takes a condition out; left out where the audience isn't edited. */
  readonly onRemove?: (path: string) => void;
}

/** Nobody matches: names the condition without which most would be reached. */
export function Nobody({ ruleId, draft, vocabulary, onRemove }: NobodyProps) {
  const { data } = useQuery(conditionEffectsQuery(ruleId, draft));
  const best = data?.items
    .filter(({ path }) => path !== '')
    .toSorted((a, b) => (b.reach_if_removed ?? 0) - (a.reach_if_removed ?? 0))[0];
  const gain = best?.reach_if_removed ?? 0;
  const condition = best && draft.condition ? conditionAt(draft.condition, best.path) : undefined;
  const words = condition && spoken(phrase(condition, vocabulary.names, vocabulary.schema));
  return (
    <Empty
      icon={<IconUsersGroup size={22} color="var(--t3)" aria-hidden />}
      title="Nobody matches"
      action={
        onRemove === undefined ? (
          <Link to={`/rules/${ruleId}/audience`}>Change the audience</Link>
        ) : (
          gain > 0 &&
          best && (
            <Button leftSection={<IconWand size={14} aria-hidden />} onClick={() => onRemove(best.path)}>
              Remove it · {formatReachChange(gain)}
            </Button>
          )
        )
      }
    >
      {best && words && gain > 0
        ? `Without “${words}” ${people(gain)} would be reached.`
        : 'No customer meets all the conditions of this audience.'}
    </Empty>
  );
}
