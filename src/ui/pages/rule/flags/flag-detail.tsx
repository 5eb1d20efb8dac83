import { Link } from 'react-router-dom';
import type { Source } from '../../../../domain/data/catalog.ts';
import type { Flag } from '../../../../domain/flags/flag.ts';
import type { RuleItem } from '../../../data/rules.ts';
import { Chip } from '../../../kit/chip.tsx';
import { CopyButton } from '../../../kit/copy-button.tsx';
import { regimeParts } from '../../../parts/regime-name.ts';
import { SeverityChip } from '../../../parts/severity-chip.tsx';
import { isSource, sourceWord } from '../../../parts/source.tsx';
import { Evidence } from './evidence.tsx';
import { Fixes, type Fix } from './fixes.tsx';
import { Lineage } from './lineage.tsx';
import { WaiverNote } from './waiver-note.tsx';
import classes from './flags.module.css';

const WHY = {
  block: 'Why it is blocked',
  review: 'Why it needs review',
  advice: 'Why we say so',
} as const;

interface FlagDetailProps {
  readonly flag: Flag;
  readonly flags: readonly Flag[];
  readonly waived: boolean;
  readonly rule: RuleItem;
  readonly trying: boolean;
  readonly whyNot: string | undefined;
  readonly regimeName: (id: string) => string;
  readonly categoryWord: (id: string) => string;
  readonly onTry: (fix: Fix) => void;
}

/** One flag as a question, with its evidence, where the data comes from, what would clear it, and why. */
export function FlagDetail(props: FlagDetailProps) {
  const { flag, flags, waived, rule, regimeName, categoryWord } = props;
  const source = sourceOf(flag);
  return (
    <article className={classes['detail']} aria-labelledby="flag-question">
      <div className="spread">
        <div className="row">
          <SeverityChip severity={flag.severity} />
          {waived && <Chip tone="dashed">Waived</Chip>}
          {flag.category !== null && <Chip tone="outline">{categoryWord(flag.category)}</Chip>}
          {source !== undefined && <Chip tone="outline">{sourceWord(source)}</Chip>}
          {flag.excludes && <Chip tone="outline">Leaves people out</Chip>}
        </div>
        <CopyButton label="Copy link" text={window.location.href} />
      </div>
      <h2 id="flag-question" className={classes['question']}>
        {flag.question}
      </h2>
      <p className={classes['explanation']}>{flag.explanation}</p>

      <h3 className={classes['head']}>Evidence</h3>
      <Evidence flag={flag} regimeName={regimeName} peopleAt={`/rules/${rule.id}/preview?show=reached`} />

      {flag.lineage.length > 0 && (
        <>
          <h3 className={classes['head']}>Where the data comes from</h3>
          <Lineage flag={flag} ruleName={rule.name} categoryWord={categoryWord} />
        </>
      )}

      <h3 className={classes['head']}>
        Fixes{' '}
        <span className="quiet" style={{ fontWeight: 400 }}>
          {rule.live === null ? 'a fix changes this draft' : `v${rule.live.edition} stays as it is`}
        </span>
      </h3>
      <Fixes flag={flag} flags={flags} trying={props.trying} whyNot={props.whyNot} onTry={props.onTry} />

      <div className={classes['pair']}>
        <div>
          <h3 className={classes['head']}>{WHY[flag.severity]}</h3>
          {flag.legal_basis.length === 0 && <p className="second">A rule of the house, not of a law.</p>}
          <ul>
            {flag.legal_basis.map((basis) => (
              <li key={`${basis.regime} ${basis.provision}`}>
                <Link
                  className={classes['provision'] ?? ''}
                  to={`/flags?provision=${encodeURIComponent(basis.provision)}`}
                >
                  {basis.provision}
                </Link>{' '}
                {basis.text}{' '}
                <Link className={`meta ${classes['provision']}`} to={`/policies?law=${basis.regime}`}>
                  {regimeParts(regimeName(basis.regime)).place}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={classes['head']}>Waiver</h3>
          <WaiverNote flag={flag} rule={rule} waived={waived} />
        </div>
      </div>
    </article>
  );
}

/** Where the data comes from that the flag is about; undefined when it is about no single one. */
function sourceOf({ lineage, attributes }: Flag): Source | undefined {
  const source = lineage.find(({ id }) => id === attributes[0])?.source;
  return source !== undefined && isSource(source) ? source : undefined;
}
