import { MultiSelect, NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Flag } from '../../../domain/flags/flag.ts';
import { conditionEffectsQuery } from '../../data/preview.ts';
import type { RuleItem } from '../../data/rules.ts';
import { ConditionWorkbench } from '../../parts/condition-workbench.tsx';
import { channelWord, type Vocabulary } from '../../parts/names.ts';
import { useSettled } from '../../parts/use-settled.ts';
import type { ApplyFix } from './use-apply-fix.ts';
import type { Draft } from './use-draft.ts';
import { useOutlook } from './use-outlook.tsx';
import classes from './rule.module.css';

interface AudienceTabProps {
  readonly rule: RuleItem;
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly flags: readonly Flag[];
  readonly reached: number | undefined;
  readonly onFix: ApplyFix;
}

const NO_SEGMENT = '—';

/** Whom the rule is for: purpose, channel, a saved segment, the rule's own conditions, and who is left out. */
export function AudienceTab({ rule, draft, vocabulary, flags, reached, onFix }: AudienceTabProps) {
  const { content, change, issues } = draft;
  const settled = useSettled(content);
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
  const segments = vocabulary.segments.map(({ id, name }) => ({ value: id, label: name }));
  const elsewhere = flags.filter(
    ({ condition_path }) => condition_path !== undefined && !condition_path.startsWith('condition.'),
  );
  return (
    <div className="stack">
      <div className={classes['basics']}>
        <Select
          label="Purpose"
          data={vocabulary.purposes.map(({ id, label }) => ({ value: id, label }))}
          value={content.purpose}
          onChange={(purpose) => purpose !== null && change({ purpose })}
        />
        <Select
          label="Channel"
          data={vocabulary.channels.map((id) => ({ value: id, label: channelWord(id) }))}
          value={content.channel}
          onChange={(channel) => channel !== null && change({ channel })}
        />
        <Select
          label="Saved segment"
          data={[{ value: NO_SEGMENT, label: 'none' }, ...segments]}
          value={content.segment ?? NO_SEGMENT}
          onChange={(segment) => change({ segment: segment === NO_SEGMENT ? null : segment })}
        />
        <MultiSelect
          label="Leave out"
          placeholder={content.exclude.length === 0 ? 'nobody' : ''}
          data={segments}
          value={[...content.exclude]}
          onChange={(exclude) => change({ exclude })}
        />
        <NumberInput
          label="Holdout"
          suffix="%"
          min={0}
          max={100}
          decimalScale={2}
          value={content.holdout_percent}
          onChange={(percent) => typeof percent === 'number' && change({ holdout_percent: percent })}
        />
      </div>
      <ConditionWorkbench
        state={draft.builder}
        dispatch={draft.dispatch}
        vocabulary={vocabulary}
        issues={issues}
        effects={byPath}
        counts="reach"
        counting={effects.isFetching}
        flags={flags}
        outlook={outlook}
        onFix={(_flag, fix) => onFix(fix)}
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
