import { NumberInput } from '@mantine/core';
import { useId } from 'react';
import { TokenSelect } from '../../kit/token-select.tsx';
import { ChannelIcon } from '../../parts/channel-icon.tsx';
import { channelWord, type Vocabulary } from '../../parts/names.ts';
import type { Draft } from './use-draft.ts';
import classes from './rule.module.css';

interface AudienceBasicsProps {
  readonly draft: Draft;
  readonly vocabulary: Vocabulary;
  readonly readOnly: boolean;
}

const NO_SEGMENT = '—';

/** What the rule is for, by what, of whom, and who is left out: words in a line, each of which can be changed. */
export function AudienceBasics({
  draft: { content, change },
  vocabulary,
  readOnly: disabled,
}: AudienceBasicsProps) {
  const holdout = useId();
  const segments = vocabulary.segments.map(({ id, name }) => ({ value: id, label: name }));
  const { exclude } = content;
  return (
    <>
      <TokenSelect
        label="Purpose"
        disabled={disabled}
        options={vocabulary.purposes.map(({ id, label }) => ({ value: id, label }))}
        chosen={[content.purpose]}
        onPick={(purpose) => change({ purpose })}
      />
      <TokenSelect
        label="Channel"
        disabled={disabled}
        icon={<ChannelIcon channel={content.channel} />}
        options={vocabulary.channels.map((id) => ({ value: id, label: channelWord(id) }))}
        chosen={[content.channel]}
        onPick={(channel) => change({ channel })}
      />
      <TokenSelect
        label="Saved segment"
        disabled={disabled}
        options={[{ value: NO_SEGMENT, label: 'none' }, ...segments]}
        chosen={[content.segment ?? NO_SEGMENT]}
        onPick={(segment) => change({ segment: segment === NO_SEGMENT ? null : segment })}
      />
      <TokenSelect
        label="Leave out"
        nothing="nobody"
        many
        disabled={disabled}
        options={segments}
        chosen={exclude}
        onPick={(id) =>
          change({ exclude: exclude.includes(id) ? exclude.filter((one) => one !== id) : [...exclude, id] })
        }
      />
      <span className={classes['holdout']}>
        <label htmlFor={holdout} className="second">
          Holdout
        </label>
        <NumberInput
          id={holdout}
          suffix="%"
          min={0}
          max={100}
          decimalScale={2}
          hideControls
          w={60}
          classNames={{ input: classes['percent'] ?? '' }}
          disabled={disabled}
          value={content.holdout_percent}
          onChange={(percent) => typeof percent === 'number' && change({ holdout_percent: percent })}
        />
      </span>
    </>
  );
}
