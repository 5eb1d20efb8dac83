import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { staleConsents, staleConsentsWords } from '../../domain/permission/stale-consents.ts';
import { datasetsQuery } from '../data/datasets.ts';
import { policyQuery } from '../data/policy.ts';
import { useMe } from '../data/session.ts';
import { Notice } from '../kit/notice.tsx';

/** Says so where consents are older than the policy allows; nothing else is shown. */
export function StaleConsents() {
  const mayImport = useMe().rights.includes('import.run');
  const { data: policy } = useQuery(policyQuery);
  const { data: datasets } = useQuery(datasetsQuery);
  const consents = datasets?.items.find(({ dataset }) => dataset === 'consents');
  const stale = policy && staleConsents(policy, consents?.loaded_at ?? null, Date.now());
  if (!stale) return null;
  return (
    <Notice
      tone="warn"
      title={staleConsentsWords(stale)}
      action={
        mayImport && (
          <Button component={Link} to="/import">
            Refresh
          </Button>
        )
      }
    >
      <p>Numbers may be too high. Publishing waits until they are refreshed.</p>
    </Notice>
  );
}
