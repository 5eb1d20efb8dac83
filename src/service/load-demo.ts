/** Fills an empty workspace with the demonstration shop, Northwind Pharmacy & Home. */
import type { Field } from '../domain/data/schema.ts';
import { approveRule } from './approve-rule.ts';
import { changeCaps } from './change-caps.ts';
import { createRule } from './create-rule.ts';
import { createSegment } from './create-segment.ts';
import { SHOP_FIELDS, SHOP_PROPERTIES, shopNotes } from './demo-shop/attributes.ts';
import { SHOP_CAPS } from './demo-shop/caps.ts';
import { shopHistory } from './demo-shop/history.ts';
import { shopPeople } from './demo-shop/people.ts';
import { SHOP_RULES, type ShopRule } from './demo-shop/rules.ts';
import { SHOP_SEGMENTS } from './demo-shop/segments.ts';
import { STAFF, staffAccounts } from './demo-shop/staff.ts';
import { TactError } from './errors.ts';
import type { Actor, DatasetRows, Ports } from './ports.ts';
import { publishRule } from './publish-rule.ts';
import { readRuleFlags } from './read-rule-flags.ts';
import { changeSettings, readSettings } from './settings.ts';
import { submitRule } from './submit-rule.ts';
import { updateRule } from './update-rule.ts';
import { nowOf, recorded } from './use-case.ts';

const CUSTOMERS = 24_000;
const SEED = 20_261_123;
const BATCH = 5_000;

export interface DemoProgress {
  readonly done: number;
  readonly of: number;
}

export type Told = (progress: DemoProgress) => void;

/**
 * Loads data, staff, settings, caps, segments and rules; the rules go through their reviews as real ones do.
 * Refuses a workspace that has customers or rules: `conflict`.
 */
export async function loadDemo(ports: Ports, actor: Actor, told: Told = () => {}): Promise<void> {
  await requireEmpty(ports);
  const facts = await loadShopData(ports, ports.clock.now(), told);
  await hireStaff(ports, actor, facts);
  await furnish(ports, actor);
}

/** Everything that is known of the shop's customers up to `now` (ms): the same for the same instant. */
export async function loadShopData(
  ports: Ports,
  now: number,
  told: Told = () => {},
): Promise<{ readonly customers: number; readonly events: number }> {
  const people = shopPeople(CUSTOMERS, now, SEED);
  const history = shopHistory(people, now, SEED + 1);
  const customers = people.map(({ row }) => row);
  const of = customers.length + history.events.length + history.consents.length + history.sends.length;
  let done = 0;
  const count = (rows: number) => {
    done += rows;
    told({ done, of });
  };
  await load(ports, 'customers', customers, SHOP_FIELDS, count);
  await load(ports, 'events', history.events, SHOP_PROPERTIES, count);
  await load(ports, 'consents', history.consents, [], count);
  await load(ports, 'sends', history.sends, [], count);
  await load(ports, 'suppressions', history.suppressions, [], () => {});
  return { customers: customers.length, events: history.events.length };
}

/** The people who work there, and what they have said of the data. */
export async function hireStaff(
  ports: Ports,
  actor: Actor,
  facts: { readonly [name: string]: number } = {},
): Promise<void> {
  const secret = await ports.secrets.hashPassword(ports.secrets.token(32));
  await ports.store.transaction(async (view) => {
    for (const account of staffAccounts(secret, nowOf(ports))) await view.accounts.insert(account);
    for (const notes of shopNotes()) await view.attributes.insert(notes);
    await recorded(view, ports, actor, { action: 'demo.load', subject: 'workspace', facts });
  });
}

/** Settings, caps, segments, and rules with their reviews. The data must be there. */
export async function furnish(ports: Ports, actor: Actor, told: Told = () => {}): Promise<void> {
  const { version } = await readSettings(ports);
  const settings = {
    workspace: 'Northwind Pharmacy & Home',
    time_zone: 'Europe/Berlin',
    time_zone_attribute: 'time_zone',
    revenue: { event: 'purchase', property: 'amount', currency: 'EUR' },
  };
  await changeSettings(ports, { ...actor, role: 'admin' }, settings, version);
  const lea = acting('lea', actor.request);
  await changeCaps(ports, lea, SHOP_CAPS, 0);
  for (const segment of SHOP_SEGMENTS) await createSegment(ports, lea, segment);
  for (const [index, rule] of SHOP_RULES.entries()) {
    await addRule(ports, actor.request, rule);
    told({ done: index + 1, of: SHOP_RULES.length });
  }
}

async function requireEmpty(ports: Ports): Promise<void> {
  const datasets = await ports.engine.datasets();
  const rules = await ports.store.view.rules.count();
  if (rules === 0 && datasets.every(({ rows }) => rows === 0)) return;
  throw new TactError(
    'conflict',
    'The demo shop goes into an empty workspace only, so that it never mixes with real customers. Start Tact with another data folder.',
  );
}

async function load<D extends keyof DatasetRows>(
  ports: Ports,
  dataset: D,
  rows: readonly DatasetRows[D][],
  fields: readonly Field[],
  count: (rows: number) => void,
): Promise<void> {
  const load = await ports.engine.load(dataset, 'replace', fields);
  try {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await load.write(batch);
      count(batch.length);
    }
    await load.commit();
  } catch (error) {
    await load.abort();
    throw error;
  }
}

async function addRule(ports: Ports, request: string, shop: ShopRule): Promise<void> {
  const { id, author, stage, live, content } = shop;
  const writer = acting(author, request);
  let rule = await createRule(ports, writer, { ...(live ?? content), id });
  if (stage !== 'draft' || live !== undefined) {
    rule = await submitRule(ports, writer, rule, 'Ready for your eyes.');
    if (stage === 'waiting') return;
    rule = await approveRule(ports, acting('ingrid', request), rule, 'Consent is in place.');
    // Where sensitive data is used, Privacy agrees too.
    if (rule.status === 'in_review')
      rule = await approveRule(ports, acting('tom', request), rule, 'The data is told and needed.');
    rule = await publishRule(ports, writer, rule);
  }
  if (stage === 'live') return;
  if (live !== undefined) await updateRule(ports, writer, rule, content);
  await readRuleFlags(ports, writer, id, { fixes: false });
}

function acting(who: keyof typeof STAFF, request: string): Actor {
  const { id, name, role } = STAFF[who];
  return { id, name, role, request };
}
