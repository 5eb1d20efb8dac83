import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { useExpose, useSettleExposure } from '../../data/exposure.ts';
import { segmentsQuery } from '../../data/segments.ts';
import { useMe } from '../../data/session.ts';
import { formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import classes from './catalog.module.css';
import { ExposureDialog } from './exposure-dialog.tsx';

/** Whether this data got into wrong hands, and what is done about it. */
export function ExposureSection({ attribute }: { readonly attribute: CatalogAttribute }) {
  const { rights } = useMe();
  const [open, setOpen] = useState(false);
  const expose = useExpose();
  const settle = useSettleExposure();
  const { id, label, exposed } = attribute;
  const allowed = rights.includes('data.expose');
  const close = () => setOpen(false);
  const { data: segments } = useQuery(segmentsQuery);
  const notify = segments?.items.find(
    (segment) => segment.id.startsWith('exposed_') && isAbout(segment.condition, id),
  );
  return (
    <section className={classes['section']} aria-labelledby="exposure">
      <h3 id="exposure">Safety</h3>
      {exposed ? (
        <Notice tone="bad" title={`Marked as exposed ${formatMoment(exposed.at, new Date())}`}>
          {exposed.reason} Rules that use it are paused and can’t be published.
        </Notice>
      ) : (
        <p className="second">Nothing is known to have got into wrong hands.</p>
      )}
      {exposed && notify !== undefined && (
        <p className="second">
          <Link to={`/segments/${notify.id}`}>The people to notify</Link> are a segment.
        </p>
      )}
      {allowed ? (
        <div>
          <Button onClick={() => setOpen(true)}>{exposed ? 'It is settled' : 'Mark as exposed'}</Button>
        </div>
      ) : (
        <p className="quiet">Managers and admins mark data as exposed.</p>
      )}
      {open && (
        <ExposureDialog
          title={exposed ? `Is ${label} safe again?` : `Mark ${label} as exposed?`}
          settled={Boolean(exposed)}
          pending={expose.isPending || settle.isPending}
          error={exposed ? settle.error : expose.error}
          onClose={close}
          onDone={(reason, everything) => {
            if (exposed) settle.mutate({ attribute: id, reason }, { onSuccess: close });
            else expose.mutate({ attribute: id, reason, everything }, { onSuccess: close });
          }}
        />
      )}
    </section>
  );
}

/** Whether a segment holds whom this attribute says something about. */
function isAbout(condition: Condition, attribute: string): boolean {
  return (
    condition.type === 'any' &&
    condition.conditions.some((inner) => inner.type === 'attribute' && inner.attribute === attribute)
  );
}
