/** Of the people for whom an attribute or event property is set, how many agreed to what it would be used for. */
import { type Catalog, type CatalogAttribute, everythingIn } from '../domain/data/catalog.ts';
import type { Coverage, CoverageMap } from '../domain/data/coverage.ts';
import type { Policy } from '../domain/permission/policy.ts';
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { mapChannel } from './consent-map.ts';
import { dataKey, keepAnswers } from './kept-answers.ts';
import type { Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { saysSomething } from './says-something.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** Every attribute is a question or two to the engine, so that they are asked once an hour for the same data. */
const HOUR = 3_600_000;
const kept = keepAnswers<CoverageMap>(2);

/** The coverage of everything in the catalogue, on the channel that is shown where one is enough. */
export async function consentCoverage(ports: Ports): Promise<CoverageMap> {
  const [workspace, catalog] = await Promise.all([readWorkspace(ports), readCatalog(ports)]);
  const asked = everythingIn(catalog).map((attribute) => ({
    attribute,
    purpose: purposeOf(attribute, workspace.policy),
  }));
  const key = JSON.stringify([
    await dataKey(ports),
    workspace.policy.version,
    workspace.settings.time_zone,
    Math.floor(ports.clock.now() / HOUR),
    asked.map(({ attribute, purpose }) => [attribute.id, purpose]),
  ]);
  return kept(ports.engine, key, () => count(ports, workspace, catalog, asked));
}

/**
 * What people would have to agree to: the purpose that the policy asks for this kind of data, else the first that it was
 * collected for; personal data without one is taken for offers. Service needs no consent, nor does ordinary data.
 */
export function purposeOf(
  { category, purposes, sensitivity }: Pick<CatalogAttribute, 'category' | 'purposes' | 'sensitivity'>,
  policy: Pick<Policy, 'category_purposes' | 'purposes' | 'service_purposes'>,
): string | null {
  const asked = category === null ? undefined : policy.category_purposes[category];
  if (asked !== undefined) return asked;
  if (purposes.length > 0) return purposes.find((id) => !policy.service_purposes.includes(id)) ?? null;
  if (sensitivity === 0) return null;
  return policy.purposes.find(({ id }) => !policy.service_purposes.includes(id))?.id ?? null;
}

async function count(
  ports: Ports,
  workspace: Workspace,
  catalog: Catalog,
  asked: readonly { readonly attribute: CatalogAttribute; readonly purpose: string | null }[],
): Promise<CoverageMap> {
  const context = questionOf(ports, workspace, {});
  const channel = mapChannel(workspace.policy);
  const people = async (condition: Condition) =>
    (await ports.engine.count(condition, context, 'exact')).count;
  const customers = await people({ type: 'all', conditions: [] });
  const items: Coverage[] = [];
  for (const { attribute, purpose } of asked) {
    const isSet = saysSomething(attribute.id);
    const set_count = attribute.id.includes('.') ? await people(isSet) : attribute.set_count;
    const permitted =
      purpose === null || set_count < FEWEST_SHOWN
        ? null
        : await people({
            type: 'all',
            conditions: [isSet, { type: 'consent', purpose, channel, permitted: true }],
          });
    items.push({
      id: attribute.id,
      set_count,
      set_share: customers === 0 ? 0 : set_count / customers,
      purpose,
      permitted,
    });
  }
  return { as_of: formatInstant(context.as_of), channel, items };
}
