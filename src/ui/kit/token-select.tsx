import { CheckIcon, Combobox, useCombobox } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './token-select.module.css';

interface TokenSelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** What it says while nothing is chosen. */
  readonly nothing?: string;
  readonly icon?: ReactNode;
  /** Stays open, so that several can be chosen. */
  readonly many?: boolean;
  readonly disabled?: boolean;
  /** The option that was pressed. */
  readonly onPick: (value: string) => void;
}

/** A choice as a word in a line: its label, and a token that is as wide as what was chosen and opens the list. */
export function TokenSelect(props: TokenSelectProps) {
  const { label, options, chosen, nothing = '', icon, many = false, disabled = false, onPick } = props;
  const id = useId();
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  });
  const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return (
    <span className={classes['choice']}>
      <span id={id} className={classes['label']}>
        {label}
      </span>
      <Combobox
        store={combobox}
        position="bottom-start"
        width="max-content"
        shadow="md"
        onOptionSubmit={(value) => {
          onPick(value);
          if (!many) combobox.closeDropdown();
        }}
      >
        <Combobox.Target targetType="button" withExpandedAttribute>
          <button
            type="button"
            className={`bare ${classes['token']}`}
            aria-labelledby={id}
            disabled={disabled}
            onClick={() => combobox.toggleDropdown()}
            onBlur={() => combobox.closeDropdown()}
          >
            {icon}
            <span className={classes['words']}>
              {words.length === 0 ? <span className="quiet">{nothing}</span> : words.join(', ')}
            </span>
          </button>
        </Combobox.Target>
        <Combobox.Dropdown className={classes['list'] ?? ''}>
          <Combobox.Options aria-labelledby={id} aria-multiselectable={many || undefined}>
            {options.map(({ value, label: word }) => (
              <Combobox.Option
                key={value}
                value={value}
                active={chosen.includes(value)}
                aria-selected={chosen.includes(value)}
              >
                <span className={classes['option']}>
                  {chosen.includes(value) ? <CheckIcon size={10} aria-hidden /> : <i aria-hidden />}
                  {word}
                </span>
              </Combobox.Option>
            ))}
            {options.length === 0 && <Combobox.Empty>Nothing to choose from yet</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </span>
  );
}
