import { useMemo } from 'react';
import { compareJson } from '../../../domain/rules/compare-json.ts';
import { MergedTable } from './merged-table.tsx';

/** Before and after as JSON, with what was added and removed. */
export function JsonChanges({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const lines = useMemo(() => compareJson(before, after), [before, after]);
  return <MergedTable label="As JSON" lines={lines} mono />;
}
