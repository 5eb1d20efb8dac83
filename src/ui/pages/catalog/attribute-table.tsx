import { Link, type To } from 'react-router-dom';
import type { Catalog, CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { formatCount } from '../../kit/format.ts';
import { TYPE_WORDS } from '../../parts/attribute-types.ts';
import { SensitivityBars } from '../../parts/sensitivity.tsx';
import { SourceMark } from '../../parts/source.tsx';
import { ClassificationMark } from './classification-mark.tsx';
import { isProperty } from './catalog-view.ts';
import { ConsentCell } from './consent-cell.tsx';
import { missingInputs, nameOfInput } from './inputs.ts';
import { useCategories } from './use-categories.ts';
import { type CoverageKnown, useCoverage } from './use-coverage.ts';
import classes from './catalog.module.css';

interface AttributeTableProps {
  readonly attributes: readonly CatalogAttribute[];
  readonly catalog: Catalog;
  readonly rules: ReadonlyMap<string, readonly RuleItem[]> | null;
  readonly open: string | undefined;
  readonly to: (id: string) => To;
}

/** A row per attribute; its name opens it. */
export function AttributeTable({ attributes, catalog, rules, open, to }: AttributeTableProps) {
  const categories = useCategories();
  const coverage = useCoverage();
  return (
    <table className={`table ${classes['attributes']}`}>
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">Type</th>
          <th scope="col">Source</th>
          <th scope="col">Data category</th>
          <th scope="col">Sensitivity</th>
          <th scope="col">Classification</th>
          <th scope="col" className={`num ${classes['wide']}`}>
            Set for
          </th>
          <th scope="col">Consent coverage</th>
          <th scope="col" className="num">
            Rules
          </th>
        </tr>
      </thead>
      <tbody>
        {attributes.map((attribute) => (
          <tr key={attribute.id} data-open={attribute.id === open}>
            <td data-label="Attribute">
              <Link
                to={to(attribute.id)}
                data-row={attribute.id}
                className={classes['name']}
                aria-current={attribute.id === open ? 'true' : undefined}
              >
                {attribute.label}
              </Link>
              <span className={`meta ${classes['under']}`}>{underOf(attribute, catalog)}</span>
            </td>
            <td data-label="Type" className={`second ${classes['fine']}`}>
              {isProperty(attribute) ? 'Event field' : TYPE_WORDS[attribute.type]}
            </td>
            <td data-label="Source" className={`second ${classes['fine']}`}>
              <SourceMark source={attribute.source} />
            </td>
            <td data-label="Data category">{categories.of(attribute.category).label}</td>
            <td data-label="Sensitivity">
              <SensitivityBars level={attribute.sensitivity} />
            </td>
            <td data-label="Classification" className="second">
              <ClassificationMark attribute={attribute} />
            </td>
            <td data-label="Set for" className={`num ${classes['wide']}`}>
              {setWords(attribute, coverage)}
            </td>
            <td data-label="Consent coverage">
              <ConsentCell id={attribute.id} coverage={coverage} />
            </td>
            <td data-label="Rules" className={`num ${classes['fine']}`}>
              {rules === null ? '–' : formatCount(rules.get(attribute.id)?.length ?? 0)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The share of people; of a property it is counted, so it comes later. */
function setWords(attribute: CatalogAttribute, coverage: CoverageKnown): string {
  const share = isProperty(attribute) ? coverage.of(attribute.id)?.set_share : attribute.set_share;
  if (share === undefined) return coverage.failed ? '–' : '…';
  return share > 0 && share < 0.001 ? '<0.1%' : `${(share * 100).toFixed(1)}%`;
}

function underOf({ id, derived_from }: CatalogAttribute, catalog: Catalog): string {
  const [first, ...others] = derived_from;
  if (first === undefined) return id.includes('.') ? `events: ${id.split('.')[0] ?? ''}` : id;
  const missing = missingInputs(derived_from, catalog);
  if (missing.length > 0) return `${missing.join(', ')} is missing`;
  return `from ${nameOfInput(first, catalog)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}
