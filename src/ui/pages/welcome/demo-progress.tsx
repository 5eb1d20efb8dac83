import { Button } from '@mantine/core';
import { useNavigate } from 'react-router-dom';
import { useImport } from '../../data/imports.ts';
import { Notice } from '../../kit/notice.tsx';
import { ProgressLine } from '../../kit/progress-line.tsx';

interface DemoProgressProps {
  readonly id: string;
  readonly onRetry: () => void;
}

/** Data on its way in; then the first page. */
export function DemoProgress({ id, onRetry }: DemoProgressProps) {
  const navigate = useNavigate();
  const { data } = useImport(id, () => void navigate('/', { replace: true }));
  if (data?.status === 'failed') {
    return (
      <Notice tone="bad" title="It couldn’t be loaded" action={<Button onClick={onRetry}>Try again</Button>}>
        <p>{data.error ?? 'Nothing was kept.'}</p>
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
