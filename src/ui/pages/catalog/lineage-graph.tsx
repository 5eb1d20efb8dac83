import { IconArrowRight } from '@tabler/icons-react';
import { lazy, type Ref, Suspense, useMemo } from 'react';
import { Link, type To, useNavigate } from 'react-router-dom';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { Empty, Loading } from '../../kit/states.tsx';
import { SensitivityBars } from '../../parts/sensitivity.tsx';
import { SourceMark } from '../../parts/source.tsx';
import classes from './catalog.module.css';
import { lineageOf } from './lineage-data.ts';

/** The chart comes when the lineage is opened. */
const LineageSankey = lazy(() => import('./lineage-sankey.tsx'));

interface LineageGraphProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly all: readonly CatalogAttribute[];
  readonly rules: ReadonlyMap<string, readonly RuleItem[]> | null;
  readonly to: (id: string) => To;
}

/** Every attribute that is made from others: its inputs, itself, and the rules that it ends in; as bands, and as a list that says the same. */
export function LineageGraph({ ref, all, rules, to }: LineageGraphProps) {
  const navigate = useNavigate();
  const lineage = useMemo(() => lineageOf(all, rules), [all, rules]);
  const derived = all.filter(({ derived_from }) => derived_from.length > 0);
  const known = new Map(all.map((attribute) => [attribute.id, attribute]));
  return (
    <div ref={ref} className={classes['graph']}>
      {derived.length === 0 ? (
        <Empty title="Nothing is made from other data">
          Open an attribute and say under “Made from” what it was worked out from.
        </Empty>
      ) : (
        <>
          <div className={classes['sankey']}>
            <Suspense fallback={<Loading rows={4} />}>
              <LineageSankey
                lineage={lineage}
                onOpen={({ kind, id }) => {
                  if (kind === 'data') void navigate(to(id));
                  if (kind === 'rule') void navigate(`/rules/${id}/flags`);
                }}
              />
            </Suspense>
          </div>
          <ul aria-label="Lineage">
            {derived.map((attribute) => (
              <li key={attribute.id} className={classes['path']}>
                <span className={classes['nodes']}>
                  {attribute.derived_from.map((id) => (
                    <Node key={id} id={id} attribute={known.get(id)} to={to} />
                  ))}
                </span>
                <Arrow word="made into" />
                <Node id={attribute.id} attribute={attribute} to={to} />
                <Arrow word="used by" />
                <Users rules={rules?.get(attribute.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface NodeProps {
  readonly id: string;
  /** Undefined where the data has it no more. */
  readonly attribute: CatalogAttribute | undefined;
  readonly to: (id: string) => To;
}

function Node({ id, attribute, to }: NodeProps) {
  if (attribute === undefined)
    return (
      <span className={classes['node']} data-missing>
        <span className="mono">{id}</span>
        <span className="meta">Missing: it is not in the data any more</span>
      </span>
    );
  return (
    <span className={classes['node']}>
      <Link to={to(id)} data-row={id}>
        {attribute.label}
      </Link>
      <span className="spread meta">
        <SourceMark source={attribute.source} />
        <SensitivityBars level={attribute.sensitivity} />
      </span>
    </span>
  );
}

function Users({ rules }: { readonly rules: readonly RuleItem[] | undefined }) {
  if (rules === undefined || rules.length === 0) return <span className="quiet">no rule</span>;
  return (
    <span className={classes['nodes']}>
      {rules.map(({ id, name }) => (
        <span key={id} className={classes['node']}>
          <Link to={`/rules/${id}/flags`}>{name}</Link>
        </span>
      ))}
    </span>
  );
}

function Arrow({ word }: { readonly word: string }) {
  return (
    <span className={classes['arrow']}>
      {word}
      <IconArrowRight size={16} aria-hidden />
    </span>
  );
}
