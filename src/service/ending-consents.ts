/** Yeses that end soon: how many, and which rule would lose most with them. */
import { ENDING_DAYS } from '../domain/flags/checks/stale-consent.ts';
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import { allOf } from './all-of.ts';
import { everyoneUnder, mapChannel } from './consent-map.ts';
import { keepAnswers } from './kept-answers.ts';
import { liveEditions } from './live-rules.ts';
import { reachedIn } from './measure-rule.ts';
import type { AudienceContext, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

export interface EndingConsents {
  readonly days: number;
  readonly channel: string;
  /** Yeses of a person for a purpose, on the channel, that permit now and end within the days. */
  readonly ending: number;
  /** The live rule that would lose most people, by the last checks; null: none would lose as many as may be told. */
  readonly rule: { readonly id: string; readonly name: string; readonly loses: number } | null;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const keepEnding = keepAnswers<Pick<EndingConsents, 'channel' | 'ending'>>(2);

/** Counted once an hour for the same data and policy, as the map of permission is. */
export async function endingConsents(ports: Ports): Promise<EndingConsents> {
  const workspace = await readWorkspace(ports);
  const key = JSON.stringify([
    await ports.engine.dataVersion(),
    workspace.policy.version,
    workspace.settings.time_zone,
    Math.floor(ports.clock.now() / HOUR),
  ]);
  const counted = await keepEnding(ports.engine, key, () => count(ports, workspace));
  return { days: ENDING_DAYS, ...counted, rule: await losingMost(ports) };
}

async function count(
  ports: Ports,
  workspace: Workspace,
): Promise<Pick<EndingConsents, 'channel' | 'ending'>> {
  const { policy } = workspace;
  const { engine } = ports;
  const channel = mapChannel(policy);
  const now: AudienceContext = questionOf(ports, workspace, {});
  const lasting: AudienceContext = { ...now, consent_lasts: ENDING_DAYS * DAY };
  let ending = 0;
  for (const { id } of policy.purposes.filter((purpose) => !policy.service_purposes.includes(purpose.id))) {
    const plan = everyoneUnder(id, channel);
    const consented = async (context: AudienceContext) => {
      const { rows } = await engine.reach(plan, context, 'exact');
      return reachedIn(rows.filter(({ basis }) => basis === 'consent'));
    };
    ending += (await consented(now)) - (await consented(lasting));
  }
  return { channel, ending };
}

async function losingMost({ store }: Pick<Ports, 'store'>): Promise<EndingConsents['rule']> {
  const live = await liveEditions(store.view);
  const checks = new Map((await allOf(store.view.live_checks)).map((check) => [check.id, check]));
  const losses = live.flatMap(({ rule, content }) => {
    const check = checks.get(rule.id);
    const loses = check?.flags.find(({ id }) => id === 'stale_consent-ending')?.customers_affected ?? 0;
    return loses >= FEWEST_SHOWN ? [{ id: rule.id, name: content.name, loses }] : [];
  });
  return losses.toSorted((a, b) => b.loses - a.loses || (a.id < b.id ? -1 : 1))[0] ?? null;
}
