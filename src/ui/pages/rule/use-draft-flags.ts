import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import { flagsWhileTyping } from '../../../domain/flags/flags-while-typing.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { draftFlagsQuery } from '../../data/preview.ts';
import { useStaticFlags } from './use-static-flags.ts';

const NONE: readonly Flag[] = [];

interface Answered {
  readonly content: RuleContent | null;
  readonly flags: readonly Flag[];
}

/**
 * The flags of a draft: what it uses at once, worked out here; counted as soon as the engine answers; then with the
 * fixes, which take longer since each is tried. `settled` is what is asked about, `content` the draft as it is.
 */
export function useDraftFlags(
  id: string,
  settled: RuleContent,
  content: RuleContent,
  valid: boolean,
): readonly Flag[] {
  const found = useQuery({ ...draftFlagsQuery(id, settled, false), enabled: valid });
  const mended = useQuery({
    ...draftFlagsQuery(id, settled, true),
    enabled: valid && (found.data?.length ?? 0) > 0,
  });
  const [answered, setAnswered] = useState<Answered>({ content: null, flags: NONE });
  const fresh =
    mended.data && !mended.isPlaceholderData ? mended.data : found.isPlaceholderData ? null : found.data;
  if (fresh && fresh !== answered.flags) setAnswered({ content: settled, flags: fresh });
  const staticFlagsOf = useStaticFlags(id);
  return useMemo(() => {
    if (!valid || staticFlagsOf === null || answered.content === content) return answered.flags;
    const before = answered.content === null ? NONE : staticFlagsOf(answered.content);
    return flagsWhileTyping(answered.flags, before, staticFlagsOf(content));
  }, [answered, content, valid, staticFlagsOf]);
}
