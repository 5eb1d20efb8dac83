import { useQuery } from '@tanstack/react-query';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionEffectsQuery } from '../../data/preview.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { ConditionWorkbench } from '../../parts/condition-workbench.tsx';
import type { Vocabulary } from '../../parts/names.ts';
import { AudienceBasics } from './audience-basics.tsx';
import type { ApplyFix } from './use-apply-fix.tsx';
import type { Draft } from './use-draft.ts';
import { useOutlook } from './use-outlook.tsx';

interface AudienceTabProps {
  readonly rule: RuleItem;
  readonly draft: Draft;
  /** What of the draft is asked about: whole, and unchanged for a moment. */
  readonly settled: RuleContent;
  readonly vocabulary: Vocabulary;
  readonly flags: readonly Flag[];
  readonly reached: number | undefined;
  readonly onFix: ApplyFix;
}

/** Whom the rule is for: purpose, channel, a saved segment, the rule's own conditions, and who is left out. */
export function AudienceTab({ rule, draft, settled, vocabulary, flags, reached, onFix }: AudienceTabProps) {
  const { content, issues } = draft;
  const readOnly = !useMe().rights.includes('rule.change');
  const effects = useQuery({ ...conditionEffectsQuery(rule.id, settled), enabled: issues.length === 0 });
  const byPath = new Map(
    (effects.data?.items ?? []).map(({ path, match_alone, reach_if_removed }) => [
      path,
      {
        match_alone,
        change_if_removed:
          reach_if_removed === null || reached === undefined ? null : reach_if_removed - reached,
      },
    ]),
  );
  const outlook = useOutlook(rule.id, settled, reached);
  const elsewhere = flags.filter(
    ({ condition_path }) => condition_path !== undefined && !condition_path.startsWith('condition.'),
  );
  return (
    <div className="stack">
      <ConditionWorkbench
        toolbar={<AudienceBasics draft={draft} vocabulary={vocabulary} readOnly={readOnly} />}
        state={draft.builder}
        said={wholeAudience(content, draft.builder.condition)}
        {...(content.segment === null ? {} : { among: vocabulary.names.segment(content.segment) })}
        dispatch={draft.dispatch}
        vocabulary={vocabulary}
        issues={issues}
        effects={byPath}
        counts="reach"
        readOnly={readOnly}
        counting={effects.isFetching}
        flags={flags}
        outlook={outlook}
        {...(readOnly ? {} : { onFix: (_flag: Flag, fix: Flag['fixes'][number]) => onFix(fix) })}
      />
      {elsewhere.length > 0 && (
        <p className="second">
          {elsewhere.length === 1 ? 'One more flag stands' : `${elsewhere.length} more flags stand`} on the
          saved segment, what is left out, or what the message shows. See Flags.
        </p>
      )}
    </div>
  );
}

/** The conditions with the saved segment and those who are left out. */
function wholeAudience({ segment, exclude }: RuleContent, condition: Condition): Condition {
  const inSegment = (id: string): Condition => ({ type: 'segment', segment: id, member: true });
  return {
    type: 'all',
    conditions: [
      ...(segment === null ? [] : [inSegment(segment)]),
      ...(condition.type === 'all' ? condition.conditions : [condition]),
      ...exclude.map((id): Condition => ({ type: 'not', condition: inSegment(id) })),
    ],
  };
}
