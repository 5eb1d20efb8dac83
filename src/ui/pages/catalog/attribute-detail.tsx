import type { Catalog, CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleItem } from '../../data/rules.ts';
import { SideDrawer } from '../../kit/drawer.tsx';
import { TYPE_WORDS } from '../../parts/attribute-types.ts';
import { AboutAttribute } from './about-attribute.tsx';
import { AttributeLineage } from './attribute-lineage.tsx';
import { AttributeValues } from './attribute-values.tsx';
import { ClassificationSection } from './classification-section.tsx';
import { isProperty } from './catalog-view.ts';
import { ConsentSection } from './consent-section.tsx';
import classes from './catalog.module.css';
import { ExposureSection } from './exposure-section.tsx';

interface AttributeDetailProps {
  readonly id: string;
  readonly attribute: CatalogAttribute | undefined;
  readonly catalog: Catalog;
  readonly rules: readonly RuleItem[] | null;
  readonly allowed: boolean;
  readonly onClose: () => void;
}

/** All that is known of one attribute, and what people may say of it. */
export function AttributeDetail({ id, attribute, catalog, rules, allowed, onClose }: AttributeDetailProps) {
  return (
    <SideDrawer title={attribute?.label ?? id} onClose={onClose}>
      {attribute === undefined ? (
        <p className="second">
          The data has no attribute “{id}” any more. Import it again, or take it out of the rules that use it.
        </p>
      ) : (
        <div className={classes['detail']} key={id}>
          <p className="quiet">
            <span className="mono">{id}</span> · {TYPE_WORDS[attribute.type]}
          </p>
          <ClassificationSection attribute={attribute} allowed={allowed} />
          <AttributeLineage attribute={attribute} catalog={catalog} rules={rules} />
          <ConsentSection attribute={attribute} />
          {!isProperty(attribute) && <AttributeValues attribute={attribute} />}
          {!isProperty(attribute) && <ExposureSection attribute={attribute} />}
          <AboutAttribute attribute={attribute} catalog={catalog} allowed={allowed} />
        </div>
      )}
    </SideDrawer>
  );
}
