import { Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useSearchParams } from 'react-router-dom';
import type { RuleItem } from '../../data/rules.ts';
import { useSetParams } from '../../kit/use-set-params.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { CompareDialog } from './compare-dialog.tsx';

interface CompareButtonProps {
  readonly rule: RuleItem;
  readonly vocabulary: Vocabulary;
  readonly saving: boolean;
}

/** “Compare with v7”: the newest published edition beside a draft; which one is compared stands in the URL. */
export function CompareButton({ rule, vocabulary, saving }: CompareButtonProps) {
  const [params] = useSearchParams();
  const setParams = useSetParams();
  const compared = Number(params.get('compare'));
  const { live } = rule;
  const show = (edition: number | null) => setParams({ compare: edition === null ? null : String(edition) });
  return (
    <>
      {live !== null && live.edition !== rule.edition && (
        <Button leftSection={<IconGitCompare size={15} aria-hidden />} onClick={() => show(live.edition)}>
          Compare with v{live.edition}
        </Button>
      )}
      {Number.isInteger(compared) && compared >= 1 && (
        <CompareDialog
          rule={rule}
          edition={compared}
          vocabulary={vocabulary}
          saving={saving}
          onEdition={show}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}
