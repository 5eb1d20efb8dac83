import { useQuery } from '@tanstack/react-query';
import type { HouseRule, Policy, PolicyPromise } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { Empty } from '../../kit/states.tsx';
import { channelWord } from '../../parts/names.ts';
import { SeverityChip } from '../../parts/severity-chip.tsx';
import { isSource, sourceWord } from '../../parts/source.tsx';
import { purposeWord } from './policy-words.ts';

/** What the organisation asks of itself beyond the law, and what it has promised to people. */
export function HouseRules({ policy }: { readonly policy: Policy }) {
  const { data: categories } = useQuery(categoriesQuery);
  const category = (id: string) => categories?.items.find((one) => one.id === id)?.label ?? id;
  const about = (part: Concerned) => concernWords(part, policy, category);
  return (
    <>
      <Panel title="House rules" note="what we ask of ourselves beyond the law" flush>
        {policy.house_rules.length === 0 ? (
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
              </tr>
            </thead>
            <tbody>
              {policy.house_rules.map((rule) => (
                <tr key={rule.id}>
                  <td data-label="Rule">{rule.text}</td>
                  <td data-label="Concerns" className="second">
                    {about(rule)}
                  </td>
                  <td data-label="How grave">
                    <SeverityChip severity={rule.severity} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <Panel title="Promises" note="what we have told people, such as in the privacy notice" flush>
        {policy.promises.length === 0 ? (
          <Empty title="No promises yet">
            A promise is a sentence that people were given, and what it forbids.
          </Empty>
        ) : (
          <table className="table">
            <thead>
              <tr>
                <th>Promise</th>
                <th>Forbids</th>
              </tr>
            </thead>
            <tbody>
              {policy.promises.map((promise) => (
                <tr key={promise.id}>
                  <td data-label="Promise">
                    <PromiseText promise={promise} />
                  </td>
                  <td data-label="Forbids" className="second">
                    {about(promise.forbids)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
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

type Concerned = Pick<HouseRule, 'category' | 'source' | 'purpose' | 'channel'>;

/** `health data, purchased, for offers and news, by email`. */
function concernWords(
  { category, source, purpose, channel }: Concerned,
  policy: Policy,
  categoryWord: (id: string) => string,
): string {
  const parts = [
    ...(category === undefined ? [] : [`${categoryWord(category)} data`]),
    ...(source === undefined
      ? []
      : [isSource(source) ? `${sourceWord(source).toLowerCase()} data` : `data from ${source}`]),
    ...(purpose === undefined ? [] : [`for ${purposeWord(policy, purpose).toLowerCase()}`]),
    ...(channel === undefined ? [] : [`by ${channelWord(channel).toLowerCase()}`]),
  ];
  return parts.length === 0 ? 'every rule' : parts.join(', ');
}
