import { tmpdir } from 'node:os';
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
  /** How many people slow peers look at. */
  readonly sample: number;
  /** Where generated data and files of events are kept, to be used again. */
  readonly folder: string;
}

const EVENTS_EACH = 20;

/**
 * Reads `--customers --events --sends --runs --rules R1,R7 --sample --import --folder`. Left out: twenty events for each
 * customer, a send for every second event, and the system's temporary folder.
 */
export function readOptions(args: readonly string[], runs = 15): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      customers: { type: 'string', default: '1000000' },
      events: { type: 'string' },
      sends: { type: 'string' },
      runs: { type: 'string', default: String(runs) },
      rules: { type: 'string', default: '' },
      import: { type: 'boolean', default: false },
      sample: { type: 'string', default: '20000' },
      folder: { type: 'string', default: tmpdir() },
    },
  });
  const customers = wholeNumber('customers', values.customers);
  const events = values.events === undefined ? customers * EVENTS_EACH : wholeNumber('events', values.events);
  return {
    customers,
    events,
    sends: values.sends === undefined ? Math.round(events / 2) : wholeNumber('sends', values.sends),
    import: values.import,
    runs: wholeNumber('runs', values.runs),
    rules: values.rules.split(',').filter((id) => id !== ''),
    sample: wholeNumber('sample', values.sample),
    folder: values.folder,
  };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name} is a whole number above 0, not "${text}".`);
}
