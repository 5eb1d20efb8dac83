import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { ID_PATTERN } from '../../../domain/data/schema.ts';
import type { FixedColumn } from '../../../domain/data/datasets/fixed-columns.ts';
import { attributeIdsOf } from '../../../domain/data/attribute-id.ts';

interface NameProps {
  readonly column: string;
  /** Null: the column is left out. */
  readonly attribute: string | null;
  readonly fixed: readonly FixedColumn[];
  readonly onChange: (attribute: string | null) => void;
}

/** What a column of an organisation's own becomes: a name that can be typed, or nothing. */
export function AttributeName({ column, attribute, fixed, onChange }: NameProps) {
  const names = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? attribute ?? '';
  const wrong = typed !== null && !ID_PATTERN.test(typed);
  const commit = (name: string) => {
    if (!ID_PATTERN.test(name)) return;
    setTyped(null);
    if (name !== attribute) onChange(name);
  };
  return (
    <span className="row" style={{ flexWrap: 'nowrap' }}>
      <Checkbox
        aria-label={`Import ${column}`}
        checked={attribute !== null}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? (attributeIdsOf([column])[0] ?? null) : null)
        }
      />
      {attribute === null ? (
        <span className="quiet">left out</span>
      ) : (
        <TextInput
          aria-label={`Attribute of ${column}`}
          w={180}
          list={fixed.length > 1 ? names : undefined}
          value={shown}
          error={wrong && 'Small letters, digits and _, with a letter first.'}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (typed !== null) commit(typed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(shown);
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
      {fixed.length > 1 && (
        <datalist id={names}>
          {fixed.map(({ id }) => (
            <option key={id} value={id} />
          ))}
        </datalist>
      )}
    </span>
  );
}

/** What a column becomes where a dataset has no columns but its own. */
export function FixedName({ column, attribute, fixed, onChange }: NameProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={`What ${column} holds`}
      w={180}
      data={[
        { value: '', label: 'Left out' },
        ...fixed.map(({ id, required }) => ({ value: id, label: required ? id : `${id} (optional)` })),
      ]}
      value={attribute ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}
