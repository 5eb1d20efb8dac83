import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AttributeType } from '../../../domain/data/schema.ts';
import { catalogQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { Limits } from './limits.tsx';
import classes from './policies.module.css';
import type { PolicyPartProps } from './policy-part.ts';

type Held = 'country_attribute' | 'birth_attribute' | 'gpc_attribute';

/** Where the policy reads a person's country, age and signals, and the numbers that checks and waivers keep to. */
export function Settings({ policy, allowed, errors, onChange }: PolicyPartProps) {
  const { data: catalog } = useQuery(catalogQuery);
  const attributes = (now: string | undefined, ...types: readonly AttributeType[]) => {
    const fitting = (catalog?.attributes ?? []).filter(({ type }) => types.includes(type));
    return withNow(fitting, now);
  };
  const attribute = (field: Held, label: string, description: string, ...types: readonly AttributeType[]) => (
    <Select
      label={label}
      description={description}
      searchable
      disabled={!allowed}
      data={attributes(policy[field], ...types)}
      value={policy[field]}
      error={errors[field]}
      onChange={(value) => value !== null && onChange({ [field]: value })}
    />
  );
  return (
    <div className={classes['settings']}>
      <Panel title="Where people live, and how old they are">
        <div className="stack">
          {attribute('country_attribute', 'Country', 'Decides which law holds for a person.', 'text', 'enum')}
          <Select
            label="State"
            description="Where the law is a state’s: joined to the country, such as US-CA."
            clearable
            searchable
            disabled={!allowed}
            data={attributes(policy.state_attribute, 'text', 'enum')}
            value={policy.state_attribute || null}
            // Left out it would be as shipped; an empty name is none.
            onChange={(value) => onChange({ state_attribute: value ?? '' })}
          />
          {attribute('birth_attribute', 'Birth date', 'Decides who counts as a child.', 'date')}
          <div>
            <p className="label" id="unknown-age">
              Whoever has no birth date counts as
            </p>
            <SegmentedControl
              aria-labelledby="unknown-age"
              disabled={!allowed}
              data={[
                { value: 'adult', label: 'an adult' },
                { value: 'minor', label: 'a child' },
              ]}
              value={policy.unknown_age}
              onChange={(age) => onChange({ unknown_age: age === 'minor' ? 'minor' : 'adult' })}
            />
          </div>
        </div>
      </Panel>
      <Panel title="Signals and purchases">
        <div className="stack">
          {attribute('gpc_attribute', 'Opt-out signal (GPC)', 'True for whoever sends it.', 'boolean')}
          <Select
            label="Purchase"
            description="The event that makes someone an existing customer."
            searchable
            disabled={!allowed}
            data={withNow(catalog?.events ?? [], policy.purchase_event)}
            value={policy.purchase_event}
            error={errors['purchase_event']}
            onChange={(value) => value !== null && onChange({ purchase_event: value })}
          />
        </div>
      </Panel>
      <Limits policy={policy} allowed={allowed} errors={errors} onChange={onChange} />
    </div>
  );
}

/** The choices, with what is set now even where the data doesn't have it. */
function withNow(
  known: readonly { readonly id: string; readonly label?: string }[],
  now: string | undefined,
): { value: string; label: string }[] {
  const choices = known.map(({ id, label }) => ({ value: id, label: label ?? id }));
  return now === undefined || now === '' || known.some(({ id }) => id === now)
    ? choices
    : [{ value: now, label: `${now} (not in the data)` }, ...choices];
}
