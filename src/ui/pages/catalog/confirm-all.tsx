import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { useConfirmAttributes } from '../../data/catalog.ts';
import { problemText } from '../../data/query-client.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { SensitivityBars } from '../../parts/sensitivity.tsx';
import { offeredOf } from './catalog-view.ts';
import { useCategories } from './use-categories.ts';
import classes from './catalog.module.css';

/** Confirms every suggestion that is shown, once all of them were read. */
export function ConfirmAll({ attributes }: { readonly attributes: readonly CatalogAttribute[] }) {
  const [asked, setAsked] = useState(false);
  const confirm = useConfirmAttributes();
  const categories = useCategories();
  const count = attributes.length;
  return (
    <>
      <Button onClick={() => setAsked(true)}>{count === 1 ? 'Confirm it' : `Confirm all ${count}`}</Button>
      <ConfirmDialog
        opened={asked}
        title={count === 1 ? 'Confirm this classification?' : `Confirm these ${count} classifications?`}
        action="Confirm"
        pending={confirm.isPending}
        onClose={() => {
          setAsked(false);
          confirm.reset();
        }}
        onConfirm={() => confirm.mutate(attributes, { onSuccess: () => setAsked(false) })}
      >
        {confirm.isError && <Notice tone="bad" title={problemText(confirm.error)} />}
        <p>Rules that use them are checked by these categories. Your name goes to the audit log.</p>
        <ul className={classes['asked']}>
          {attributes.map((attribute) => {
            const { label, sensitivity } = categories.of(offeredOf(attribute));
            return (
              <li key={attribute.id} className="spread">
                <span>
                  <span className="label">{attribute.label}</span> is {inSentence(label)}
                </span>
                <SensitivityBars level={sensitivity} />
              </li>
            );
          })}
        </ul>
      </ConfirmDialog>
    </>
  );
}
