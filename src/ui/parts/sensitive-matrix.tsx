import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { categoriesQuery } from '../data/catalog.ts';
import type { SensitiveUse } from '../data/overview.ts';
import { Empty } from '../kit/states.tsx';
import { SeverityIcon } from './severity-chip.tsx';
import { uncheckedWords } from './unchecked-words.ts';
import classes from './sensitive-matrix.module.css';

type Use = SensitiveUse['categories'][number];

interface SensitiveMatrixProps {
  readonly uses: readonly SensitiveUse[];
  /** Rules that no check has looked at. */
  readonly unchecked: number;
}

/** Which rules use which private data, and the worst that was found about it. */
export function SensitiveMatrix({ uses, unchecked }: SensitiveMatrixProps) {
  const { data } = useQuery(categoriesQuery);
  if (uses.length === 0) {
    return unchecked === 0 ? (
      <Empty title="No rule uses private data">As far as the last check of each rule saw.</Empty>
    ) : (
      <Empty title="No private data found so far" action={<Link to="/rules">Open the rules</Link>}>
        {uncheckedWords(unchecked)}: a rule is checked when its flags are opened and when it is submitted.
      </Empty>
    );
  }
  const labels = new Map(data?.items.map(({ id, label }) => [id, label]));
  const columns = [...new Set(uses.flatMap(({ categories }) => categories.map((use) => use.category)))];
  return (
    <>
      <p className={classes['legend']}>
        {(['block', 'review', 'advice'] as const).map((severity) => (
          <Legend key={severity} severity={severity} />
        ))}
        <span>
          <IconShieldCheck size={14} aria-hidden /> Waived
        </span>
        <span>
          <sup>out</sup> only to leave out
        </span>
      </p>
      <div
        className={classes['matrix']}
        role="region"
        aria-label="Sensitive data by rule and category"
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              {columns.map((category) => (
                <th key={category} scope="col">
                  {labels.get(category) ?? category}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uses.map(({ rule, name, edition, categories }) => (
              <tr key={rule}>
                <th scope="row">
                  <Link to={`/rules/${rule}/flags`}>
                    {name} v{edition}
                  </Link>
                </th>
                {columns.map((category) => {
                  const use = categories.find((one) => one.category === category);
                  return (
                    <td key={category}>
                      {use === undefined ? (
                        <Mark use={use} />
                      ) : (
                        <Link to={`/flags?rule=${rule}&category=${category}&state=all`}>
                          <Mark use={use} />
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Legend({ severity }: { readonly severity: 'block' | 'review' | 'advice' }) {
  const words = { block: 'Blocked', review: 'Needs review', advice: 'Advice' } as const;
  return (
    <span>
      <span aria-hidden>
        <SeverityIcon severity={severity} size={14} />
      </span>
      {words[severity]}
    </span>
  );
}

function Mark({ use }: { readonly use: Use | undefined }) {
  if (use === undefined) {
    return (
      <span className="quiet">
        <span aria-hidden>·</span>
        <span className="hidden-text">not used</span>
      </span>
    );
  }
  return (
    <span className={classes['mark']}>
      {use.worst === 'waived' ? (
        <IconShieldCheck size={16} color="var(--t3)" aria-label="Waived" />
      ) : (
        <SeverityIcon severity={use.worst} size={16} />
      )}
      {use.excludes && <sup>out</sup>}
    </span>
  );
}
