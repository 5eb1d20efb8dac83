import { useQuery } from '@tanstack/react-query';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { draftFlagsQuery } from '../../data/preview.ts';

const NONE: readonly Flag[] = [];

/** The flags of a draft: found first, and then with the fixes, which take longer since each is tried. */
export function useDraftFlags(id: string, content: RuleContent, valid: boolean): readonly Flag[] {
  const found = useQuery({ ...draftFlagsQuery(id, content, false), enabled: valid });
  const mended = useQuery({
    ...draftFlagsQuery(id, content, true),
    enabled: valid && (found.data?.length ?? 0) > 0,
  });
  if (mended.data && !mended.isPlaceholderData) return mended.data;
  return found.data ?? NONE;
}
