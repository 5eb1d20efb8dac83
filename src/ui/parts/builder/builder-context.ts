import type { Dispatch } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import type { Issue } from '../../../domain/segments/segment.ts';
import type { Vocabulary } from '../names.ts';
import type { Outlook } from './outlook.ts';
import type { BuilderAction, BuilderState } from './builder-state.ts';

/** What a condition does to who is counted, by its path. */
export interface Effect {
  /** Null where it is hidden. */
  readonly match_alone: number | null;
  /** How the figure would change without it; null when nothing would be left. */
  readonly change_if_removed: number | null;
}

export interface BuilderProps {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly vocabulary: Vocabulary;
  /** The id of the segment that is edited, so that it isn't offered to itself. */
  readonly self?: string;
  /** The name of the saved segment whose people alone the conditions are asked of. */
  readonly among?: string;
  readonly effects: ReadonlyMap<string, Effect>;
  /** What is counted: whom a rule would reach, or who matches a segment, which asks for no permission. */
  readonly counts: 'reach' | 'match';
  readonly counting: boolean;
  readonly issues: readonly Issue[];
  readonly flags: readonly Flag[];
  readonly onFix?: (flag: Flag, fix: Flag['fixes'][number]) => void;
  readonly readOnly?: boolean;
  /** What adding a condition would do, where the screen can tell. */
  readonly outlook?: Outlook;
}

/** What the parts of the builder share. */
export interface BuilderContext extends BuilderProps {
  /** What the second column of figures says. */
  readonly ifRemoved: string;
  /** The path of a condition that was just added here and asks for its value: its editor opens, once. */
  readonly asking: string | null;
  readonly ask: (path: string | null) => void;
  readonly focus: (path: string) => void;
  /** Puts the keyboard on the row that is selected by then, after a change that took or made the row it was on. */
  readonly focusSelected: () => void;
  /** Opens a row in a sheet, where there is no room to change it in its place. */
  readonly openSheet?: (path: string) => void;
  readonly copyRow: (path: string) => Promise<void>;
  /** Puts the copied condition below a row, or into the group that it heads. */
  readonly pasteRow: (path: string) => Promise<void>;
}
