import { SEVERITIES, type Flag, type Severity } from '../domain/flags/flag.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import type { CheckedRule } from './checked-rule.ts';

/** Which sensitive categories a rule uses, with the worst that was found about each. */
export interface SensitiveUse {
  readonly rule: string;
  readonly name: string;
  readonly edition: number;
  readonly categories: readonly {
    readonly category: string;
    readonly worst: Severity | 'waived';
    /** True when it only serves to leave people out. */
    readonly excludes: boolean;
  }[];
}

/** Rules that use data of a category, by their last check; rules without any are left out. */
export function sensitiveUse(rules: readonly CheckedRule[], today: string): readonly SensitiveUse[] {
  return rules
    .map(({ rule, checked }) => {
      const flags = checked?.flags ?? [];
      const open = new Set(openFlags(flags, rule.waivers, today));
      return {
        rule: rule.id,
        name: rule.name,
        edition: rule.edition,
        categories: categoriesIn(flags).map((category) => {
          const own = flags.filter((flag) => categoriesOf(flag).includes(category));
          return {
            category,
            worst: worstOf(own.filter((flag) => open.has(flag))) ?? ('waived' as const),
            excludes: own.every((flag) => flag.excludes),
          };
        }),
      };
    })
    .filter((use) => use.categories.length > 0);
}

function categoriesIn(flags: readonly Flag[]): readonly string[] {
  return [...new Set(flags.flatMap(categoriesOf))].toSorted();
}

function categoriesOf(flag: Flag): readonly string[] {
  return flag.lineage.flatMap((step) => (step.category === undefined ? [] : [step.category]));
}

function worstOf(flags: readonly Flag[]): Severity | null {
  return SEVERITIES.find((severity) => flags.some((flag) => flag.severity === severity)) ?? null;
}
