import { Modal } from '@mantine/core';
import { KeyCap } from '../kit/key-cap.tsx';
import { singleKeysOn } from '../kit/use-shortcuts.ts';
import classes from './key-help.module.css';

const GROUPS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Anywhere',
    [
      ['⌘ K', 'search or jump to'],
      ['G O', 'Overview'],
      ['G R', 'Rules'],
      ['G S', 'Segments'],
      ['G C', 'Frequency caps'],
      ['G Q', 'Review queue'],
      ['G D', 'Catalog'],
      ['/', 'search in the page'],
      ['[', 'fold the sidebar'],
      ['Esc', 'close'],
      ['?', 'this list'],
    ],
  ],
  [
    'Lists',
    [
      ['J', 'next'],
      ['K', 'previous'],
      ['↵', 'open'],
      ['X', 'select'],
      ['F', 'filter'],
    ],
  ],
  [
    'Segment builder',
    [
      ['↑ ↓', 'move'],
      ['↵', 'edit'],
      ['N', 'new condition'],
      ['⇧ N', 'new group'],
      ['⌫', 'remove'],
      ['⌥ ↑', 'move up'],
      ['⌥ ↓', 'move down'],
      ['⌥ →', 'into the group beside'],
      ['⌥ ←', 'out of its group'],
      ['⌘ C', 'copy the condition'],
      ['⌘ V', 'paste below'],
      ['⌘ Z', 'undo'],
      ['⇧ ⌘ Z', 'redo'],
      ['.', 'fixes for this condition'],
      ['P', 'preview'],
    ],
  ],
  ['Import', [['⌘ ↵', 'import the file']]],
  [
    'Flags and review',
    [
      ['A', 'approve'],
      ['R', 'request changes'],
      ['W', 'waive'],
      ['1–3', 'preview a fix'],
      ['⌘ ↵', 'confirm the decision'],
    ],
  ],
];

/** Every key and what it does. */
export default function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keys" size="lg">
      <div className="stack">
        <p className="second">
          Single keys rest while you type
          {singleKeysOn()
            ? '; Settings turns them off.'
            : '. They are turned off in this browser (Settings).'}
        </p>
        <div className={classes['groups']}>
          {GROUPS.map(([name, keys]) => (
            <section key={name} aria-label={name}>
              <h3 className={classes['name']}>{name}</h3>
              <dl className={classes['keys']}>
                {keys.map(([caps, meaning]) => (
                  <div key={caps}>
                    <dt>
                      {caps.split(' ').map((cap) => (
                        <KeyCap key={cap}>{cap}</KeyCap>
                      ))}
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Modal>
  );
}
