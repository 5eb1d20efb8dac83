import { IconDatabaseImport, IconRoute } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { Catalog, CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { SourceIcon, sourceWord } from '../../parts/source.tsx';
import { missingInputs, nameOfInput } from './inputs.ts';
import { isProperty } from './catalog-view.ts';
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
              <p className="label">
                {missingInputs([id], catalog).length > 0 ? (
                  id
                ) : (
                  <Link to={`/catalog/${id}`}>{nameOfInput(id, catalog)}</Link>
                )}
              </p>
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
              {attribute.derived_from.length === 0 &&
                (isProperty(attribute) ? ', with its event' : ', imported with the customers')}
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
            <p className="meta">
              <Link to={`/flags?attribute=${attribute.id}`}>Flags about it</Link>
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
