import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Catalog, type CatalogAttribute, SOURCES } from '../../../domain/data/catalog.ts';
import { type AttributeChange, useChangeAttribute } from '../../data/catalog.ts';
import { policyQuery } from '../../data/policy.ts';
import { currentIn, problemText } from '../../data/query-client.ts';
import { ConflictNotice } from '../../kit/conflict-notice.tsx';
import { Notice } from '../../kit/notice.tsx';
import { sourceWord } from '../../parts/source.tsx';
import { inputsOf } from './inputs.ts';
import classes from './catalog.module.css';

interface AboutAttributeProps {
  readonly attribute: CatalogAttribute;
  readonly catalog: Catalog;
  readonly allowed: boolean;
}

/** An edit, and the version that it was begun on. */
interface Edit {
  readonly version: number;
  readonly change: AttributeChange;
}

/** What people say of an attribute: its name, where it comes from, what it was collected for. */
export function AboutAttribute({ attribute, catalog, allowed }: AboutAttributeProps) {
  const [edit, setEdit] = useState<Edit | null>(null);
  const save = useChangeAttribute();
  const { data: policy } = useQuery(policyQuery);
  const shown = { ...attribute, ...edit?.change };
  const theirs = currentIn(save.error, attribute);
  const put = (change: AttributeChange) => {
    save.reset();
    setEdit({ version: edit?.version ?? attribute.version, change: { ...edit?.change, ...change } });
  };
  const submit = (version: number) =>
    save.mutate({ ...edit?.change, id: attribute.id, version }, { onSuccess: () => setEdit(null) });
  const discard = () => {
    setEdit(null);
    save.reset();
  };
  return (
    <section className={classes['section']} aria-labelledby="about">
      <h3 id="about">About this data</h3>
      {theirs !== null && (
        <ConflictNotice
          theirs={`“${theirs.label}”, ${sourceWord(theirs.source).toLowerCase()}, for ${theirs.purposes.length} purposes`}
          onTakeTheirs={discard}
          onKeepMine={() => submit(theirs.version)}
        />
      )}
      {save.isError && theirs === null && <Notice tone="bad" title={problemText(save.error)} />}
      <TextInput
        label="Name"
        disabled={!allowed}
        value={shown.label}
        onChange={(event) => put({ label: event.currentTarget.value })}
      />
      <Select
        label="Source"
        disabled={!allowed}
        data={SOURCES.map((value) => ({ value, label: sourceWord(value) }))}
        value={shown.source}
        onChange={(value) => {
          const source = SOURCES.find((one) => one === value);
          if (source !== undefined) put({ source });
        }}
      />
      <MultiSelect
        label="Made from"
        description="What it was worked out from. Its sensitivity follows."
        placeholder={shown.derived_from.length === 0 ? 'Nothing else' : ''}
        searchable
        disabled={!allowed}
        data={inputsOf(catalog).filter(({ value }) => value !== attribute.id)}
        value={[...shown.derived_from]}
        onChange={(derived_from) => put({ derived_from })}
      />
      <MultiSelect
        label="Collected for"
        description="The purposes that people were told of."
        placeholder={shown.purposes.length === 0 ? 'No purpose is noted' : ''}
        searchable
        disabled={!allowed}
        data={(policy?.purposes ?? []).map(({ id, label }) => ({ value: id, label }))}
        value={[...shown.purposes]}
        onChange={(purposes) => put({ purposes })}
      />
      <TextInput
        label="Notice"
        description="The text or page that told them."
        disabled={!allowed}
        value={shown.notice ?? ''}
        onChange={(event) => put({ notice: event.currentTarget.value })}
      />
      <TextInput
        label="Kept in"
        description="The country or region where it is stored."
        disabled={!allowed}
        value={shown.storage_region ?? ''}
        onChange={(event) => put({ storage_region: event.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <NumberInput
          label="Kept for, days"
          placeholder="no limit"
          min={1}
          max={36_500}
          allowDecimal={false}
          disabled={!allowed}
          value={shown.retention_days ?? ''}
          onChange={(days) => typeof days === 'number' && put({ retention_days: days })}
        />
        <NumberInput
          label="Renewed every, days"
          placeholder="not said"
          min={1}
          max={36_500}
          allowDecimal={false}
          disabled={!allowed}
          value={shown.refresh_days ?? ''}
          onChange={(days) => typeof days === 'number' && put({ refresh_days: days })}
        />
      </div>
      {allowed ? (
        <div className="row">
          <Button
            variant="filled"
            aria-disabled={edit === null}
            loading={save.isPending}
            onClick={() => {
              if (edit !== null) submit(edit.version);
            }}
          >
            Save
          </Button>
          {edit !== null && <Button onClick={discard}>Discard</Button>}
          <output className="quiet">{save.isSuccess && edit === null ? 'Saved' : ''}</output>
        </div>
      ) : (
        <p className="quiet">Viewers can’t change this.</p>
      )}
    </section>
  );
}
