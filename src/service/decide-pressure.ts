/** What caps and quiet hours make of messages that were gathered. */
import { placeIn } from '../domain/caps/arrange.ts';
import { capIssues } from '../domain/caps/cap-issues.ts';
import type { Cap, CapSettings } from '../domain/caps/cap.ts';
import type { Rest } from '../domain/caps/decide-traffic.ts';
import type { Planned } from '../domain/caps/planned.ts';
import { figuresOf, lanesOfSeat, type PressureFigures } from '../domain/caps/pressure-report.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { TactError } from './errors.ts';
import type { Gathered, Triggered, Unplanned } from './gathered.ts';
import { ageDay, maskOf } from './masked-person.ts';
import type { AudienceContext, Cancellation, Ports } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** What is tried: caps in their order, and whose messages people are counted by. */
export interface TriedCaps extends Pick<CapSettings, 'caps' | 'quiet_hours'> {
  /** The id of the cap by whose messages people are counted; left out: by all. */
  readonly focus?: string | undefined;
}

/** How a long answer comes about. */
export interface Underway {
  readonly signal?: Cancellation | undefined;
  /** Lets other work through; told the share that is done once that is known. */
  readonly rest: (done: number | null) => Promise<void>;
}

/** Someone who is contacted most, masked. */
export interface ContactedPerson {
  readonly handle: string;
  readonly masked_id: string;
  readonly region: string | null;
  readonly planned: number;
  readonly sent: number;
  /** The rule of most of them. */
  readonly mostly: string;
}

export interface PressureAnswer extends PressureFigures {
  readonly as_of: string;
  readonly customers: number;
  /** Names of the rules by id, of those that are known. */
  readonly rules: { readonly [id: string]: string };
  readonly most: readonly ContactedPerson[];
  readonly unplanned: readonly Unplanned[];
  readonly triggered: readonly Triggered[];
}

/** Lets other work through; stops by throwing once nobody wants the answer any more. */
export function restOf({ signal, rest }: Underway): Underway['rest'] {
  return async (done) => {
    await rest(done);
    if (signal?.aborted) throw new TactError('cancelled', 'This question is no longer wanted.');
  };
}

/** Refuses caps that can't hold, and a focus that is none of them. */
export function requireTried({ caps, quiet_hours, focus }: TriedCaps): Cap | null {
  const issues = capIssues({ caps, quiet_hours });
  const found = caps.find(({ id }) => id === focus) ?? null;
  if (focus !== undefined && found === null)
    throw new TactError('invalid', 'Count people by one of the caps, or leave it out.', {
      issues: [{ path: 'focus', message: `No cap is called “${focus}”.` }],
    });
  if (issues.length === 0) return found;
  throw new TactError('invalid', 'These caps can’t hold. Correct the places named below.', { issues });
}

/** Decides every message that was gathered. A rest that finds the question cancelled stops it. */
export async function decidePressure(
  ports: Pick<Ports, 'engine' | 'simulator'>,
  workspace: Workspace,
  gathered: Gathered,
  tried: TriedCaps,
  context: AudienceContext,
  underway: Underway,
): Promise<PressureAnswer> {
  const { arranged, customers, names } = gathered;
  const focus = requireTried(tried);
  const { caps, quiet_hours } = tried;
  const rules = { caps, quiet_hours, time_zone: context.time_zone, focus };
  const resting = restOf(underway);
  const known = gathered.planned.get(focusKey(focus));
  const planned = known ?? (await planFor(ports, gathered, focus, (done) => resting(done * PLANNING)));
  const begun = known === undefined ? PLANNING : 0;
  const seats = planned.most.map(({ seat }) => seat);
  const pressure = await ports.simulator.decide(arranged, rules, seats, (done) =>
    resting(begun + done * (1 - begun)),
  );
  const most = await Promise.all(
    planned.most.map(async ({ seat, planned: messages }, place): Promise<readonly ContactedPerson[]> => {
      const handle = gathered.handleOf(placeIn(arranged, seat));
      const person = await ports.engine.person(handle);
      if (person === null) return [];
      const { masked_id, region } = maskOf(person.customer, workspace.policy, ageDay(context));
      const lanes = lanesOfSeat(arranged, seat, focus);
      const mostly = arranged.lanes[lanes.indexOf(Math.max(...lanes))]?.rule_id ?? '';
      const sent = pressure.sent[place] ?? 0;
      return [{ handle, masked_id, region, planned: messages, sent, mostly }];
    }),
  );
  return {
    ...figuresOf(arranged, caps, customers, planned, pressure),
    as_of: formatInstant(gathered.as_of),
    customers,
    rules: Object.fromEntries(names),
    most: most.flat(),
    unplanned: gathered.unplanned,
    triggered: gathered.triggered,
  };
}

/** The share of the work that counting what is planned takes, the first time. */
const PLANNING = 0.4;

async function planFor(
  { simulator }: Pick<Ports, 'simulator'>,
  gathered: Gathered,
  focus: Cap | null,
  rest: Rest,
): Promise<Planned> {
  const planned = await simulator.plan(gathered.arranged, focus, rest);
  gathered.planned.set(focusKey(focus), planned);
  return planned;
}

/** Caps that count the same messages have the same key, whatever their limits. */
function focusKey(focus: Cap | null): string {
  return focus === null ? '' : JSON.stringify([focus.scope, focus.exempt_purposes]);
}
