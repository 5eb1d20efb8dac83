import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Purpose } from '../../../domain/permission/policy.ts';
import { categoriesQuery } from '../../data/catalog.ts';
import { Panel } from '../../kit/panel.tsx';
import { inTree } from '../../parts/purpose-tree.ts';
import classes from './policies.module.css';
import type { PolicyPartProps } from './policy-part.ts';

type Marked = 'service_purposes' | 'sharing_purposes';

/** What people may agree to, the narrower under the wider, and what kind of purpose each is. */
export function Purposes({ policy, allowed, onChange }: PolicyPartProps) {
  const { data: categories } = useQuery(categoriesQuery);
  const mark = (part: Marked, id: string, on: boolean) => {
    const rest = policy[part].filter((purpose) => purpose !== id);
    onChange({ [part]: on ? [...rest, id] : rest });
  };
  const box = (part: Marked, name: string, { id, label }: Purpose) => (
    <Checkbox
      aria-label={`${label}: ${name}`}
      checked={policy[part].includes(id)}
      disabled={!allowed}
      onChange={(event) => mark(part, id, event.currentTarget.checked)}
    />
  );
  return (
    <Panel title="Purposes" note="a yes to a purpose covers those under it" flush>
      <table className="table">
        <thead>
          <tr>
            <th>Purpose</th>
            <th>Service: needs no consent</th>
            <th>Shares data: obeys opt-out signals</th>
            <th>Asked for when these data are used</th>
          </tr>
        </thead>
        <tbody>
          {inTree(policy.purposes).map(({ purpose, depth }) => (
            <tr key={purpose.id}>
              <td data-label="Purpose">
                <span style={{ paddingLeft: depth * 18 }}>
                  {purpose.label} <span className="mono quiet">{purpose.id}</span>
                </span>
              </td>
              <td data-label="Service">{box('service_purposes', 'service message', purpose)}</td>
              <td data-label="Shares data">{box('sharing_purposes', 'shares data', purpose)}</td>
              <td data-label="Asked for with" className={classes['wide']}>
                {Object.entries(policy.category_purposes)
                  .filter(([, asked]) => asked === purpose.id)
                  .map(([category]) => categories?.items.find(({ id }) => id === category)?.label ?? category)
                  .join(', ') || <span className="quiet">–</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
