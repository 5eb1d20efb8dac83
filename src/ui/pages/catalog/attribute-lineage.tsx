import { IconDatabaseImport, IconRoute } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { Catalog, CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { SourceIcon, sourceWord } from '../../parts/source.tsx';
import { nameOfInput } from './inputs.ts';
import classes from './catalog.module.css';

interface AttributeLineageProps {
  readonly attribute: CatalogAttribute;
  readonly catalog: Catalog;
  /** Null while they are not known yet. */
  readonly rules: readonly RuleItem[] | null;
}

/** What an attribute is made from, and which rules use it. */
export function AttributeLineage({ attribute, catalog, rules }: AttributeLineageProps) {
  return (
    <section className={classes['section']} aria-labelledby="lineage">
      <h3 id="lineage">Lineage</h3>
      <ol className={classes['lineage']}>
        {attribute.derived_from.map((id) => (
          <li key={id}>
            <IconDatabaseImport size={16} aria-hidden />
            <div>
              <p className="label">{nameOfInput(id, catalog)}</p>
              <p className="meta">{sourceOf(id, catalog)}</p>
            </div>
          </li>
        ))}
        <li data-here="true">
          <SourceIcon source={attribute.source} size={16} />
          <div>
            <p className="label">{attribute.label}</p>
            <p className="meta">
              {sourceWord(attribute.source)}
              {attribute.derived_from.length === 0 && ', imported with the customers'}
            </p>
          </div>
        </li>
        <li>
          <IconRoute size={16} aria-hidden />
          <div>
            <p className="label">
              {rules === null ? 'Rules' : rules.length === 1 ? '1 rule' : `${rules.length} rules`}
            </p>
            <p className="meta">
              {rules?.length === 0
                ? 'Nothing uses it yet'
                : rules?.map((rule, index) => (
                    <span key={rule.id}>
                      {index > 0 && ', '}
                      <Link to={`/rules/${rule.id}/audience`}>{rule.name}</Link>
                    </span>
                  ))}
            </p>
          </div>
        </li>
      </ol>
    </section>
  );
}

function sourceOf(id: string, catalog: Catalog): string {
  const attribute = catalog.attributes.find((one) => one.id === id);
  if (attribute !== undefined) return `Attribute, ${sourceWord(attribute.source).toLowerCase()}`;
  return id.includes('.') ? 'Event property, observed' : 'Not in the data any more';
}
