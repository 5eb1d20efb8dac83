import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
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
  const { mutate } = change;
  const [choosing, setChoosing] = useState(false);
  const suggested = classification.status === 'suggested';
  const { disagrees } = classification;
  const offered = disagrees === undefined ? classification.category : disagrees.category;
  const category = categories.of(classification.category);
  const confirm = (chosen: string | null) =>
    mutate({ id, version, category: chosen }, { onSuccess: () => setChoosing(false) });
  const canConfirm = allowed && isToConfirm(attribute);
  useShortcuts(
    useMemo(
      () => (canConfirm ? { c: () => mutate({ id, version, category: offered }) } : {}),
      [canConfirm, id, version, offered, mutate],
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
        {disagrees !== undefined && <Line term="New data" category={categories.of(disagrees.category)} />}
      </dl>
      <p className="second">
        {(disagrees ?? classification).reasons.join(' ')}
        {disagrees !== undefined &&
          ` This was not so when it was confirmed. It stays ${inSentence(category.label)} until someone decides again.`}
        {suggested &&
          classification.category !== null &&
          ` ${Math.round(classification.confidence * 100)}% sure.`}
        {canConfirm && suggested && ` Treated as ${inSentence(category.label)} until someone decides.`}
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
              onClick={() => confirm(offered)}
            >
              Confirm {categories.of(offered).label}
            </Button>
          )}
          {disagrees !== undefined && (
            <Button onClick={() => confirm(classification.category)}>Keep {category.label}</Button>
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
