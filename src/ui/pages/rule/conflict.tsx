import { Button } from '@mantine/core';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { describe } from '../../../domain/segments/describe.ts';
import type { RuleItem } from '../../data/rules.ts';
import { formatMoment } from '../../kit/format.ts';
import type { Vocabulary } from '../../parts/names.ts';
import { ruleUseWords } from '../../parts/rule-use.ts';
import { type Part, PART_WORDS } from './three-way.ts';
import classes from './rule.module.css';

interface ConflictProps {
  readonly theirs: RuleItem;
  readonly mine: RuleContent;
  /** What both changed. */
  readonly asks: readonly Part[];
  readonly vocabulary: Vocabulary;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Someone else saved meanwhile: both versions side by side, and one is chosen. */
export function Conflict({ theirs, mine, asks, vocabulary, onMine, onTheirs }: ConflictProps) {
  return (
    <section className={classes['conflict']} role="alert" aria-label="Two versions">
      <p>
        <b>
          Someone else saved this rule at {formatMoment(theirs.updated_at, new Date())}, and both of you
          changed: {asks.map((part) => PART_WORDS[part]).join(', ')}.
        </b>{' '}
        Nothing is lost: choose whose stays there. All other changes of both stay.
      </p>
      <div className={classes['both']}>
        <Version title="Theirs, saved" content={theirs} vocabulary={vocabulary}>
          <Button onClick={onTheirs}>Take theirs</Button>
        </Version>
        <Version title="Yours, not saved" content={mine} vocabulary={vocabulary}>
          <Button variant="filled" onClick={onMine}>
            Keep mine
          </Button>
        </Version>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly title: string;
  readonly content: RuleContent;
  readonly vocabulary: Vocabulary;
  readonly children: React.ReactNode;
}

function Version({ title, content, vocabulary, children }: VersionProps) {
  const { names, schema } = vocabulary;
  return (
    <div className={classes['version']}>
      <h3 className="label">{title}</h3>
      <p className="strong">{content.name}</p>
      <p className="second">
        {content.segment !== null && `In segment ${names.segment(content.segment)}. `}
        {content.condition !== null && describe(content.condition, names, schema)}
      </p>
      <p className="meta">
        {ruleUseWords(content, names)} · holdout {content.holdout_percent}% · leaves out{' '}
        {content.exclude.length === 0 ? 'nobody' : content.exclude.map(names.segment).join(', ')}
      </p>
      <div>{children}</div>
    </div>
  );
}
