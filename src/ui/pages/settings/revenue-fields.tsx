import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { suggestRevenue } from '../../../domain/benefit/suggest-revenue.ts';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { catalogQuery } from '../../data/catalog.ts';
import { policyQuery } from '../../data/policy.ts';
import type { Settings } from '../../data/settings.ts';

type Revenue = Settings['revenue'];

interface RevenueFieldsProps {
  readonly revenue: Revenue;
  readonly allowed: boolean;
  readonly errors: { readonly [path: string]: string };
  readonly onChange: (revenue: Revenue) => void;
}

const USUAL = 'EUR';
const CURRENCIES = Intl.supportedValuesOf('currency');

/** Where it stands in the data what people spend, and in which money: what rules earn is measured by it. */
export function RevenueFields({ revenue, allowed, errors, onChange }: RevenueFieldsProps) {
  const { data: catalog } = useQuery(catalogQuery);
  const { data: policy } = useQuery(policyQuery);
  const events = catalog?.events ?? [];
  const suggestion = policy === undefined ? null : suggestRevenue(events, policy.purchase_event);
  const found = events.flatMap(({ id, label, properties }) =>
    properties
      .filter(({ type }) => type === 'number')
      .map((property) => ({
        value: keyOf({ event: id, property: property.id }),
        label: `${label}: ${inSentence(property.label)}`,
        source: { event: id, property: property.id },
      })),
  );
  // What is chosen stays to be seen, even where the data doesn't have it any more.
  const gone =
    revenue === null || found.some(({ value }) => value === keyOf(revenue))
      ? []
      : [{ value: keyOf(revenue), label: `${revenue.event}: ${revenue.property} (not there any more)` }];
  return (
    <>
      <Select
        label="Revenue"
        description={
          revenue === null && suggestion !== null
            ? `What people spend, so that what rules earn can be measured. It looks like ${suggestion.property} of ${suggestion.event}.`
            : 'What people spend, so that what rules earn can be measured.'
        }
        placeholder="Not said: what rules earn isn’t measured"
        clearable
        searchable
        disabled={!allowed}
        data={[...gone, ...found.map(({ value, label }) => ({ value, label }))]}
        value={revenue === null ? null : keyOf(revenue)}
        error={errors['revenue.event'] ?? errors['revenue.property'] ?? errors['revenue']}
        onChange={(value) => {
          const source = found.find((one) => one.value === value)?.source;
          onChange(source === undefined ? null : { ...source, currency: revenue?.currency ?? USUAL });
        }}
      />
      {revenue !== null && (
        <Select
          label="Currency of the revenue"
          searchable
          allowDeselect={false}
          disabled={!allowed}
          data={CURRENCIES}
          value={revenue.currency}
          error={errors['revenue.currency']}
          onChange={(currency) => onChange({ ...revenue, currency: currency ?? revenue.currency })}
        />
      )}
    </>
  );
}

function keyOf({ event, property }: { readonly event: string; readonly property: string }): string {
  return JSON.stringify([event, property]);
}
