import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Concern, HouseRule, PolicyPromise } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty } from '../../kit/states.tsx';
import { withItem } from '../../kit/with-item.ts';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import { concernWords } from './concern-words.ts';
import { HouseRuleForm } from './house-rule-form.tsx';
import type { PolicyPartProps } from './policy-part.ts';
import { PromiseForm } from './promise-form.tsx';
import { freshId } from './policy-lists.ts';

/** Which one is edited: its place, or the end for a new one. */
type Edited = { readonly list: 'house_rules' | 'promises'; readonly index: number };

/** What the organisation asks of itself beyond the law, and what it has promised to people. */
export function HouseRules({ policy, allowed, onChange }: PolicyPartProps) {
  const [edited, setEdited] = useState<Edited | null>(null);
  const { data: categories } = useQuery(categoriesQuery);
  const about = (concern: Concern) =>
    concernWords(concern, policy, (id) => categories?.items.find((one) => one.id === id)?.label ?? id);
  const { house_rules, promises } = policy;
  const actions = (list: Edited['list'], index: number, text: string) =>
    allowed && (
      <span className="row" style={{ gap: 4, flexWrap: 'nowrap', justifyContent: 'flex-end' }}>
        <ActionIcon aria-label={`Change “${text}”`} onClick={() => setEdited({ list, index })}>
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={`Remove “${text}”`}
          onClick={() => onChange({ [list]: withItem<HouseRule | PolicyPromise>(policy[list], index, null) })}
        >
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </span>
    );
  const add = (list: Edited['list'], words: string) =>
    allowed && (
      <Button size="compact-sm" onClick={() => setEdited({ list, index: policy[list].length })}>
        {words}
      </Button>
    );
  const close = () => setEdited(null);
  return (
    <>
      <Panel
        title="House rules"
        note="what we ask of ourselves beyond the law"
        side={add('house_rules', 'New house rule')}
        flush
      >
        {house_rules.length === 0 ? (
          <Empty title="No house rules yet">
            A house rule says what your organisation asks of itself, such as “no purchased data in
            newsletters”.
          </Empty>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th>Rule</th>
                <th>Concerns</th>
                <th>How grave</th>
                {allowed && <th className="hidden-text">Change</th>}
              </tr>
            </thead>
            <tbody>
              {house_rules.map((rule, index) => (
                <tr key={rule.id}>
                  <td data-label="Rule">{rule.text}</td>
                  <td data-label="Concerns" className="second">
                    {about(rule)}
                  </td>
                  <td data-label="How grave">
                    <SeverityChip severity={rule.severity} />
                  </td>
                  {allowed && <td>{actions('house_rules', index, rule.text)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <Panel
        title="Promises"
        note="what we have told people, such as in the privacy notice"
        side={add('promises', 'New promise')}
        flush
      >
        {promises.length === 0 ? (
          <Empty title="No promises yet">
            A promise is a sentence that people were given, where it stands, and what it forbids. A rule that
            breaks one can’t be published.
          </Empty>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th>Promise</th>
                <th>Forbids</th>
                {allowed && <th className="hidden-text">Change</th>}
              </tr>
            </thead>
            <tbody>
              {promises.map((promise, index) => (
                <tr key={promise.id}>
                  <td data-label="Promise">
                    <PromiseText promise={promise} />
                  </td>
                  <td data-label="Forbids" className="second">
                    {about(promise.forbids)}
                  </td>
                  {allowed && <td>{actions('promises', index, promise.text)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      {edited?.list === 'house_rules' && (
        <HouseRuleForm
          policy={policy}
          rule={house_rules[edited.index] ?? { id: freshId(house_rules, 'h'), text: '', severity: 'review' }}
          added={house_rules[edited.index] === undefined}
          onClose={close}
          onDone={(rule) => {
            onChange({ house_rules: withItem(house_rules, edited.index, rule) });
            close();
          }}
        />
      )}
      {edited?.list === 'promises' && (
        <PromiseForm
          policy={policy}
          promise={promises[edited.index] ?? { id: freshId(promises, 'p'), text: '', forbids: {} }}
          added={promises[edited.index] === undefined}
          onClose={close}
          onDone={(promise) => {
            onChange({ promises: withItem(promises, edited.index, promise) });
            close();
          }}
        />
      )}
    </>
  );
}

function PromiseText({ promise: { text, link } }: { readonly promise: PolicyPromise }) {
  return (
    <span>
      “{text}”{' '}
      {link !== undefined && /^https?:\/\//.test(link) && (
        <a href={link} target="_blank" rel="noreferrer">
          Where it stands
        </a>
      )}
    </span>
  );
}
