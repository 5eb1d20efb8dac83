import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { useChangeAttribute } from '../../data/catalog.ts';
import { problemText } from '../../data/query-client.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { SensitivityBars } from '../../parts/sensitivity.tsx';
import { CategoryChoice } from './category-choice.tsx';
import { ClassificationMark } from './classification-mark.tsx';
import { isToConfirm } from './catalog-view.ts';
import { type CategoryWords, useCategories } from './use-categories.ts';
import classes from './catalog.module.css';

interface ClassificationSectionProps {
  readonly attribute: CatalogAttribute;
  readonly allowed: boolean;
}

/** What kind of data it is now, what was suggested and why, and who decides. */
export function ClassificationSection({ attribute, allowed }: ClassificationSectionProps) {
  const { classification, id, version } = attribute;
  const categories = useCategories();
  const change = useChangeAttribute();
  const [choosing, setChoosing] = useState(false);
  const suggested = classification.status === 'suggested';
  const category = categories.of(classification.category);
  const confirm = (chosen: string | null) =>
    change.mutate({ id, version, category: chosen }, { onSuccess: () => setChoosing(false) });
  const canConfirm = allowed && isToConfirm(attribute);
  useShortcuts(
    useMemo(
      () =>
        canConfirm ? { c: () => change.mutate({ id, version, category: classification.category }) } : {},
      // oxlint-disable-next-line react/exhaustive-deps -- the mutation is another object each time it moves, and does the same
      [canConfirm, id, version, classification.category],
    ),
  );
  return (
    <section className={classes['section']} aria-labelledby="classification">
      <div className="spread">
        <h3 id="classification">Classification</h3>
        <ClassificationMark attribute={attribute} />
      </div>
      <dl className={classes['now']}>
        {suggested && <Line term="Now" category={null} />}
        <Line term={suggested ? 'Suggested' : 'Now'} category={category} />
      </dl>
      <p className="second">
        {classification.reasons.join(' ')}
        {suggested &&
          classification.category !== null &&
          ` ${Math.round(classification.confidence * 100)}% sure.`}
        {canConfirm && ` Treated as ${category.label.toLowerCase()} until someone decides.`}
      </p>
      {change.isError && <Notice tone="bad" title={problemText(change.error)} />}
      {allowed && !choosing && (
        <div className={classes['buttons']}>
          {canConfirm && (
            <Button
              variant="filled"
              loading={change.isPending}
              rightSection={<KeyCap>C</KeyCap>}
              aria-keyshortcuts="c"
              onClick={() => confirm(classification.category)}
            >
              Confirm {category.label}
            </Button>
          )}
          <Button onClick={() => setChoosing(true)}>
            {canConfirm ? 'Choose another' : 'Choose a category'}
          </Button>
        </div>
      )}
      {allowed && choosing && (
        <CategoryChoice
          current={classification.category}
          pending={change.isPending}
          onChoose={confirm}
          onCancel={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

function Line({ term, category }: { readonly term: string; readonly category: CategoryWords | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {category === null ? (
          <span className="second">Nobody has decided</span>
        ) : (
          <span className="strong" title={category.definition}>
            {category.label}
          </span>
        )}
        {category !== null && <SensitivityBars level={category.sensitivity} />}
      </dd>
    </div>
  );
}
