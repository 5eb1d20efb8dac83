import { IconArrowRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import { Link, type To } from 'react-router-dom';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { Empty } from '../../kit/states.tsx';
import { SensitivityBars } from '../../parts/sensitivity.tsx';
import { SourceMark } from '../../parts/source.tsx';
import classes from './catalog.module.css';

interface LineageGraphProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly all: readonly CatalogAttribute[];
  readonly rules: ReadonlyMap<string, readonly RuleItem[]> | null;
  readonly to: (id: string) => To;
}

/** Every attribute that is made from others: its inputs, itself, and the rules that it ends in. */
export function LineageGraph({ ref, all, rules, to }: LineageGraphProps) {
  const derived = all.filter(({ derived_from }) => derived_from.length > 0);
  const known = new Map(all.map((attribute) => [attribute.id, attribute]));
  return (
    <div ref={ref} className={classes['graph']}>
      {derived.length === 0 ? (
        <Empty title="Nothing is made from other data">
          Open an attribute and say under “Made from” what it was worked out from.
        </Empty>
      ) : (
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
