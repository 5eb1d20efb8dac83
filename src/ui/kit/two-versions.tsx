import { Button } from '@mantine/core';
import classes from './two-versions.module.css';

interface TwoVersionsProps {
  /** Each version in words, a line per part. */
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
  readonly pending: boolean;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Someone else saved first: both versions side by side, what differs is marked, and neither is lost until one is chosen. */
export function TwoVersions({ theirs, mine, pending, onTheirs, onMine }: TwoVersionsProps) {
  return (
    <section className={classes['conflict']} role="alert" aria-label="Two versions">
      <p>
        <b>Someone else saved meanwhile.</b> Nothing is lost: here are both. Choose the one that stays.
      </p>
      <div className={classes['both']}>
        <div className={classes['version']}>
          <h3 className="label">Theirs, saved</h3>
          <Lines own={theirs} other={mine} />
          <Button onClick={onTheirs}>Take theirs</Button>
        </div>
        <div className={classes['version']}>
          <h3 className="label">Yours, not saved</h3>
          <Lines own={mine} other={theirs} />
          <Button variant="filled" loading={pending} onClick={onMine}>
            Keep mine
          </Button>
        </div>
      </div>
    </section>
  );
}

function Lines({ own, other }: { readonly own: readonly string[]; readonly other: readonly string[] }) {
  return (
    <ul>
      {own.map((line) => (
        <li key={line}>{other.includes(line) ? line : <mark>{line}</mark>}</li>
      ))}
    </ul>
  );
}
