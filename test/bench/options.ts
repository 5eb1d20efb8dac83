import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly customers: number;
  readonly events: number;
  readonly sends: number;
  readonly runs: number;
  /** Measures the import of the events from Parquet, and of a million more, before anything is asked. */
  readonly import: boolean;
  /** Ids of the rules to ask; empty: all. */
  readonly rules: readonly string[];
}

/** Reads `--customers --events --sends --runs --rules R1,R7 --import`; `--sends` is half of the events when left out. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      customers: { type: 'string', default: '1000000' },
      events: { type: 'string', default: '20000000' },
      sends: { type: 'string' },
      runs: { type: 'string', default: '15' },
      rules: { type: 'string', default: '' },
      import: { type: 'boolean', default: false },
    },
  });
  const events = wholeNumber('events', values.events);
  return {
    customers: wholeNumber('customers', values.customers),
    events,
    sends: values.sends === undefined ? Math.round(events / 2) : wholeNumber('sends', values.sends),
    import: values.import,
    runs: wholeNumber('runs', values.runs),
    rules: values.rules.split(',').filter((id) => id !== ''),
  };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} is a whole number above 0, not "${text}".`);
}
