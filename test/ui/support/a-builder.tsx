/** A builder by itself, over a vocabulary with an attribute of every type, with its sentence under it. */
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AttributeType } from '../../../src/domain/data/schema.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { EvaluationContext } from '../../../src/domain/segments/context.ts';
import { describe } from '../../../src/domain/segments/describe.ts';
import { OPERATORS } from '../../../src/domain/segments/operators/index.ts';
import { PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import { travelBy } from '../../../src/ui/data/client.ts';
import { Builder } from '../../../src/ui/parts/builder/builder.tsx';
import { builderReducer, builderState } from '../../../src/ui/parts/builder/builder-state.ts';
import type { Vocabulary } from '../../../src/ui/parts/names.ts';
import { theme, variables } from '../../../src/ui/theme/theme.ts';
import '../../../src/ui/theme/styles.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { anAttribute } from '../../support/an-attribute.ts';

export const TYPES = Object.keys(OPERATORS) as AttributeType[];

/** `a_text`, `a_number`, … and the same as properties of a purchase. */
const fields = TYPES.map((type) => ({ id: `a_${type}`, type }));
const events = [
  { id: 'purchase', properties: fields },
  { id: 'cart', properties: fields },
];

export const VOCABULARY: Vocabulary = {
  schema: { attributes: fields, events },
  names: PLAIN_NAMES,
  catalog: {
    attributes: fields.map(({ id, type }) => anAttribute({ id, type, label: PLAIN_NAMES.attribute(id) })),
    events: events.map(({ id, properties }) => ({
      id,
      label: PLAIN_NAMES.event(id),
      count: 10,
      people: 5,
      properties: properties.map((field) => anAttribute(field)),
    })),
  },
  segments: [{ id: 'vips', name: 'Vips', version: 3 }],
  purposes: [
    { id: 'service', label: 'Service' },
    { id: 'marketing', label: 'Marketing' },
  ],
  channels: ['email', 'sms'],
};

/** What conditions over it are asked under. */
export const CONTEXT: EvaluationContext = {
  as_of: Date.parse('2026-03-15T12:00:00.000Z'),
  time_zone: 'UTC',
  schema: VOCABULARY.schema,
  segments: new Map(),
  policy: aPolicy(),
  time_zone_attribute: null,
};

export interface OpenBuilder {
  readonly condition: () => Condition;
  readonly sentence: () => string;
}

/** Opens it over a group of conditions; nothing is known of values, and nothing is counted. */
export async function aBuilder(...conditions: readonly Condition[]): Promise<OpenBuilder> {
  const shown: { now: Condition } = { now: { type: 'all', conditions } };
  travelBy(() => Promise.resolve(Response.json({ items: [], hidden: 0 })));
  function Screen() {
    const [state, dispatch] = useReducer(builderReducer<null>, shown.now, builderState);
    useEffect(() => {
      shown.now = state.condition;
    }, [state]);
    return (
      <Builder
        state={state}
        dispatch={dispatch}
        vocabulary={VOCABULARY}
        effects={new Map()}
        counts="match"
        counting={false}
        issues={[]}
        flags={[]}
      />
    );
  }
  await page.viewport(1440, 900);
  await render(
    <MantineProvider theme={theme} cssVariablesResolver={variables}>
      <QueryClientProvider client={new QueryClient()}>
        <Screen />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    condition: () => shown.now,
    sentence: () => describe(shown.now, VOCABULARY.names, VOCABULARY.schema),
  };
}
