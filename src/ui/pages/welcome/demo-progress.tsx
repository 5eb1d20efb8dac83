import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { importQuery, useDataChanged } from '../../data/imports.ts';
import { Notice } from '../../kit/notice.tsx';
import { ProgressLine } from '../../kit/progress-line.tsx';

interface DemoProgressProps {
  readonly id: string;
  readonly onRetry: () => void;
}

/** Data on its way in; then the first page. */
export function DemoProgress({ id, onRetry }: DemoProgressProps) {
  const { data } = useQuery(importQuery(id));
  const navigate = useNavigate();
  const changed = useDataChanged();
  const status = data?.status;
  useEffect(() => {
    if (status !== 'done') return;
    changed();
    void navigate('/', { replace: true });
    // oxlint-disable-next-line react/exhaustive-deps -- only the moment it is done matters
  }, [status]);
  if (status === 'failed') {
    return (
      <Notice tone="bad" title="It couldn’t be loaded" action={<Button onClick={onRetry}>Try again</Button>}>
        <p>{data?.error ?? 'Nothing was kept.'}</p>
      </Notice>
    );
  }
  return (
    <div role="status" className="stack" style={{ gap: 6, alignSelf: 'stretch' }}>
      <span>On its way in… {Math.round((data?.progress ?? 0) * 100)}%</span>
      <ProgressLine value={data?.progress ?? 0} label="Loading" />
    </div>
  );
}
