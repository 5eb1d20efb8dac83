import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { catalogQuery } from '../../data/catalog.ts';
import { currentIn, fieldErrors, problemText } from '../../data/query-client.ts';
import { type Settings, type SettingsDraft, useSaveSettings } from '../../data/settings.ts';
import { ConflictNotice } from '../../kit/conflict-notice.tsx';
import { Notice } from '../../kit/notice.tsx';
import { timeZones } from '../../kit/time-zones.ts';

interface WorkspaceSettingsProps {
  readonly settings: Settings;
  readonly allowed: boolean;
}

/** The workspace's name, its time zone, and where each customer's own time zone stands. */
export function WorkspaceSettings({ settings, allowed }: WorkspaceSettingsProps) {
  const save = useSaveSettings();
  const { data: catalog } = useQuery(catalogQuery);
  const [read, setRead] = useState(settings);
  const form = useForm<SettingsDraft>({
    initialValues: draftOf(settings),
    validate: { workspace: (name) => (name.trim() === '' ? 'Give the workspace a name.' : null) },
  });
  const attributes = (catalog?.attributes ?? []).filter(({ type }) => type === 'text' || type === 'enum');
  const dirty = form.isDirty();
  const newer = settings.version > read.version ? settings : null;
  const theirs = dirty ? (currentIn<Settings>(save.error) ?? newer) : null;
  const take = (taken: Settings) => {
    form.setValues(draftOf(taken));
    form.resetDirty(draftOf(taken));
    setRead(taken);
    save.reset();
  };
  const submit = (version: number) =>
    save.mutate(
      { ...form.values, workspace: form.values.workspace.trim(), version },
      {
        onSuccess: (kept) => {
          form.resetDirty(form.values);
          setRead(kept);
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    );
  useEffect(() => {
    if (newer !== null && !dirty) take(newer);
  });
  return (
    <form className="stack" noValidate onSubmit={form.onSubmit(() => submit(read.version))}>
      {theirs !== null && (
        <ConflictNotice
          theirs={`“${theirs.workspace}”, ${theirs.time_zone}`}
          onTakeTheirs={() => take(theirs)}
          onKeepMine={() => submit(theirs.version)}
        />
      )}
      {save.isError &&
        currentIn(save.error) === null &&
        Object.keys(fieldErrors(save.error)).length === 0 && (
          <Notice tone="bad" title={problemText(save.error)} />
        )}
      <TextInput label="Name of the workspace" disabled={!allowed} {...form.getInputProps('workspace')} />
      <Select
        label="Time zone"
        description="Days, weeks and quiet hours are read in it."
        searchable
        disabled={!allowed}
        nothingFoundMessage="No such time zone"
        data={timeZones(form.values.time_zone)}
        {...form.getInputProps('time_zone')}
      />
      <Select
        label="Customers’ own time zone"
        description="The attribute that holds it. Whoever has none has the workspace’s."
        placeholder="None: everyone has the workspace’s"
        clearable
        searchable
        disabled={!allowed}
        data={attributes.map(({ id, label }) => ({ value: id, label }))}
        {...form.getInputProps('time_zone_attribute')}
      />
      {allowed ? (
        <div className="row">
          <Button type="submit" variant="filled" loading={save.isPending}>
            Save
          </Button>
          <span role="status" className="quiet">
            {save.isSuccess && !dirty ? 'Saved' : ''}
          </span>
        </div>
      ) : (
        <p className="quiet">Only an admin changes these.</p>
      )}
    </form>
  );
}

function draftOf({ workspace, time_zone, time_zone_attribute }: Settings): SettingsDraft {
  return { workspace, time_zone, time_zone_attribute };
}
