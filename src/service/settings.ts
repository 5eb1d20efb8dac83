/** The workspace's settings: its name, its time zone, and who needs a second factor. */
import { TactError } from './errors.ts';
import type { Actor, Ports, Revenue, Settings, StoreView } from './ports.ts';
import { announce, recorded, requireVersion } from './use-case.ts';

/** As they are before anyone changed them: version 0. */
export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  workspace: 'My workspace',
  time_zone: 'UTC',
  time_zone_attribute: null,
  require_second_factor: false,
  revenue: null,
  version: 0,
};

/** The settings that hold. */
export async function readSettings(ports: Pick<Ports, 'store'>): Promise<Settings> {
  return readSettingsFrom(ports.store.view);
}

/** The same, inside a transaction. */
export async function readSettingsFrom(view: StoreView): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await view.settings.get('settings')) };
}

export type SettingsContent = Pick<Settings, 'workspace' | 'time_zone' | 'time_zone_attribute'> & {
  /** Left out: stays as it is. */
  readonly require_second_factor?: boolean | undefined;
  /** Left out: stays as it is. */
  readonly revenue?: Revenue | null | undefined;
};

/** Changes them; refuses a time zone that doesn't exist, and a stale `version` with `conflict`. */
export async function changeSettings(
  ports: Ports,
  actor: Actor,
  content: SettingsContent,
  version: number,
): Promise<Settings> {
  requireTimeZone(content.time_zone, 'time_zone');
  await requireTextAttribute(ports, content.time_zone_attribute);
  await requireRevenue(ports, content.revenue ?? null);
  const settings = await ports.store.transaction(async (view) => {
    const before = await readSettingsFrom(view);
    requireVersion(before, version);
    const after: Settings = {
      ...content,
      require_second_factor: content.require_second_factor ?? before.require_second_factor,
      revenue: content.revenue === undefined ? before.revenue : content.revenue,
      id: 'settings',
      version: version + 1,
    };
    await (version === 0 ? view.settings.insert(after) : view.settings.update(after));
    await recorded(view, ports, actor, { action: 'settings.change', subject: 'settings', before, after });
    return after;
  });
  announce(ports, 'settings', settings);
  return settings;
}

/** Refuses a name that is not an IANA time zone. */
export function requireTimeZone(zone: string, path: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
  } catch {
    throw new TactError('invalid', 'Give a time zone such as Europe/Berlin.', {
      issues: [{ path, message: `“${zone}” is not a time zone.` }],
    });
  }
}

async function requireTextAttribute(ports: Ports, attribute: string | null): Promise<void> {
  if (attribute === null) return;
  const { attributes } = await ports.engine.schema();
  const field = attributes.find((candidate) => candidate.id === attribute);
  if (field?.type === 'text' || field?.type === 'enum') return;
  throw new TactError('invalid', "Choose an attribute that holds each customer's time zone as text.", {
    issues: [{ path: 'time_zone_attribute', message: `“${attribute}” is not a text attribute.` }],
  });
}

async function requireRevenue(ports: Ports, revenue: Revenue | null): Promise<void> {
  if (revenue === null) return;
  const { event, property, currency } = revenue;
  const found = (await ports.engine.schema()).events.find(({ id }) => id === event);
  const field = found?.properties.find(({ id }) => id === property);
  const issue =
    found === undefined
      ? { path: 'revenue.event', message: `There is no event “${event}”.` }
      : field?.type === 'number'
        ? null
        : { path: 'revenue.property', message: `“${property}” is not a number property of ${event}.` };
  if (issue !== null) {
    throw new TactError('invalid', 'Choose an event and the number in it that says what was spent.', {
      issues: [issue],
    });
  }
  if (/^[A-Z]{3}$/.test(currency)) return;
  throw new TactError('invalid', 'Give a currency by its three letters, such as EUR.', {
    issues: [{ path: 'revenue.currency', message: `“${currency}” is not a currency.` }],
  });
}
