import type { Cap } from '../../../domain/caps/cap.ts';
import { Panel } from '../../kit/panel.tsx';
import type { CapNames } from './cap-words.ts';

/** The purposes that no cap holds back nor counts. */
export function NotCounted({ caps, names }: { readonly caps: readonly Cap[]; readonly names: CapNames }) {
  const [first, ...others] = caps;
  const free = (first?.exempt_purposes ?? []).filter((purpose) =>
    others.every((cap) => cap.exempt_purposes.includes(purpose)),
  );
  if (free.length === 0) return null;
  return (
    <Panel title="Not counted">
      <p className="second">
        {free.map((id) => names.purpose(id)).join(', ')}: never held back by a cap, and none is used up by
        them.
      </p>
    </Panel>
  );
}
