import { Button, Select, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { catalogQuery } from '../../data/catalog.ts';
import { type Settings, useSaveSettings } from '../../data/settings.ts';
import { Notice } from '../../kit/notice.tsx';
import { timeZones } from '../../kit/time-zones.ts';
import { TwoVersions } from '../../kit/two-versions.tsx';
import { RevenueFields } from './revenue-fields.tsx';
import { useVersionedDraft } from '../../parts/use-versioned-draft.ts';

interface WorkspaceSettingsProps {
  readonly settings: Settings;
  readonly allowed: boolean;
}

/** The workspace's name, its time zone, and where each customer's own time zone stands. */
export function WorkspaceSettings({ settings, allowed }: WorkspaceSettingsProps) {
  const save = useSaveSettings();
  const draft = useVersionedDraft('settings', settings, save);
  const { data: catalog } = useQuery(catalogQuery);
  const { content, conflict, errors } = draft;
  const attributes = (catalog?.attributes ?? []).filter(({ type }) => type === 'text' || type === 'enum');
  const nameless = content.workspace.trim() === '' ? 'Give the workspace a name.' : undefined;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (nameless === undefined && conflict === null) draft.save();
      }}
    >
      {conflict !== null && (
        <TwoVersions
          theirs={linesOf(conflict.theirs)}
          mine={linesOf(conflict.mine)}
          pending={draft.saving}
          onTheirs={draft.takeTheirs}
          onMine={draft.keepMine}
        />
      )}
      {draft.refusal !== null && Object.keys(errors).length === 0 && (
        <Notice tone="bad" title={draft.refusal} />
      )}
      <TextInput
        label="Name of the workspace"
        disabled={!allowed}
        value={content.workspace}
        error={nameless ?? errors['workspace']}
        onChange={(typed) => draft.change({ workspace: typed.currentTarget.value })}
      />
      <Select
        label="Time zone"
        description="Days, weeks and quiet hours are read in it."
        searchable
        disabled={!allowed}
        nothingFoundMessage="No such time zone"
        data={timeZones(content.time_zone)}
        value={content.time_zone}
        error={errors['time_zone']}
        onChange={(time_zone) => draft.change({ time_zone: time_zone ?? content.time_zone })}
      />
      <Select
        label="Customers’ own time zone"
        description="The attribute that holds it. Whoever has none has the workspace’s."
        placeholder="None: everyone has the workspace’s"
        clearable
        searchable
        disabled={!allowed}
        data={attributes.map(({ id, label }) => ({ value: id, label }))}
        value={content.time_zone_attribute}
        error={errors['time_zone_attribute']}
        onChange={(time_zone_attribute) => draft.change({ time_zone_attribute })}
      />
      <RevenueFields
        revenue={content.revenue}
        allowed={allowed}
        errors={errors}
        onChange={(revenue) => draft.change({ revenue })}
      />
      <Switch
        label="Managers and admins need a second factor"
        description="Whoever signs in by password without one sets it up before anything else."
        disabled={!allowed}
        checked={content.require_second_factor}
        onChange={(changed) => draft.change({ require_second_factor: changed.currentTarget.checked })}
      />
      {allowed ? (
        <div className="row">
          <Button type="submit" variant="filled" loading={draft.saving}>
            Save
          </Button>
          {draft.dirty && <Button onClick={draft.discard}>Discard</Button>}
          <span role="status" className="quiet">
            {save.isSuccess && !draft.dirty ? 'Saved' : ''}
          </span>
        </div>
      ) : (
        <p className="quiet">Only an admin changes these.</p>
      )}
    </form>
  );
}

function linesOf({
  workspace,
  time_zone,
  time_zone_attribute,
  require_second_factor,
  revenue,
}: Settings): readonly string[] {
  return [
    `Name: ${workspace}`,
    `Time zone: ${time_zone}`,
    `Customers’ own time zone: ${time_zone_attribute ?? 'none'}`,
    `Revenue: ${revenue === null ? 'not said' : `${revenue.property} of ${revenue.event}, ${revenue.currency}`}`,
    `Second factor for managers and admins: ${require_second_factor ? 'needed' : 'as they like'}`,
  ];
}
