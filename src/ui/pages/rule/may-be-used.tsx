import { useQuery } from '@tanstack/react-query';
import type { CatalogAttribute } from '../../../domain/data/catalog.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import { countQuery } from '../../data/audience.ts';
import { policyQuery } from '../../data/policy.ts';
import { formatShare } from '../../kit/format.ts';
import classes from './rule.module.css';

interface MayBeUsedProps {
  readonly attribute: CatalogAttribute;
  readonly content: RuleContent;
}

/**
 * Of the people for whom it is set, how many may be contacted for the rule's purpose by its channel, and for the purpose
 * that the policy asks about this kind of data.
 */
export function MayBeUsed({ attribute, content: { purpose, channel } }: MayBeUsedProps) {
  const { data: policy } = useQuery(policyQuery);
  const asked = attribute.category === null ? undefined : policy?.category_purposes[attribute.category];
  const permitted = (of: string): Condition => ({ type: 'consent', purpose: of, channel, permitted: true });
  const question = countQuery({
    type: 'all',
    conditions: [
      { type: 'attribute', attribute: attribute.id, operator: 'is_set' },
      permitted(purpose),
      ...(asked === undefined || asked === purpose ? [] : [permitted(asked)]),
    ],
  });
  const { data, isPlaceholderData } = useQuery({ ...question, enabled: policy !== undefined });
  const counted = data !== undefined && !isPlaceholderData && attribute.set_count > 0;
  return (
    <div className="spread">
      <span className="second">May be used here</span>
      {counted ? (
        <span className={classes['share']}>
          <i aria-hidden>
            <b style={{ width: `${(data.count / attribute.set_count) * 100}%` }} />
          </i>
          <b className="num">{formatShare(data.count, attribute.set_count)}</b>
        </span>
      ) : (
        <span className="second">{attribute.set_count === 0 ? '–' : 'counting…'}</span>
      )}
    </div>
  );
}
