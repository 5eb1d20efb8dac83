import type { AttributeNotes } from '../domain/data/catalog.ts';
import { labelOf } from '../domain/data/attribute-id.ts';
import { PLAIN_NAMES, type Names } from '../domain/segments/phrase.ts';
import { allOf } from './all-of.ts';
import type { StoreView } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** What people called attributes, segments, purposes; ids made readable for the rest. */
export async function namesOf(
  view: StoreView,
  workspace: Pick<Workspace, 'segments' | 'policy' | 'settings'>,
): Promise<Names> {
  return namesFrom(await allOf(view.attributes), workspace);
}

function namesFrom(
  notes: readonly AttributeNotes[],
  { segments, policy, settings }: Pick<Workspace, 'segments' | 'policy' | 'settings'>,
): Names {
  const labels = new Map(notes.map((note) => [note.id, note.label]));
  const purposes = new Map(policy.purposes.map((purpose) => [purpose.id, purpose.label]));
  return {
    ...PLAIN_NAMES,
    attribute: (id) => labels.get(id) ?? labelOf(id),
    segment: (id) => segments.get(id)?.name ?? PLAIN_NAMES.segment(id),
    purpose: (id) => purposes.get(id) ?? PLAIN_NAMES.purpose(id),
    zone: settings.time_zone,
  };
}
