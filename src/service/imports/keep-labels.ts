import { labelOf } from '../../domain/data/attribute-id.ts';
import { excerptOf } from '../../domain/data/excerpt.ts';
import type { ImportPlan } from '../../domain/data/import-plan.ts';
import type { Ports } from '../ports.ts';

/** Characters of a label, as people may write it. */
const MAX_LABEL = 200;

/** Keeps how a column was called where its id doesn't show it (`Größe` is `groesse`); what people wrote stays. */
export async function keepLabels(ports: Ports, { dataset, columns }: ImportPlan): Promise<void> {
  if (dataset !== 'customers') return;
  const labels = columns
    .map(({ attribute, column }) => ({ id: attribute, label: excerptOf(labelOf(column), MAX_LABEL) }))
    .filter(({ id, label }) => id !== 'customer_id' && label !== labelOf(id));
  if (labels.length === 0) return;
  await ports.store.transaction(async (view) => {
    for (const { id, label } of labels) {
      if ((await view.attributes.get(id)) === null) await view.attributes.insert({ id, label, version: 1 });
    }
  });
}
