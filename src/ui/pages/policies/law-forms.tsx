import type { Policy, Regime } from '../../../domain/permission/policy.ts';
import { DefaultForm } from './default-form.tsx';
import { LawForm } from './law-form.tsx';
import { type Treated, TreatmentForm } from './treatment-form.tsx';

/** What of a law is being changed. */
export type Asked =
  | { readonly form: 'law' }
  | { readonly form: 'default'; readonly purpose: string; readonly channel: string }
  | { readonly form: 'treatment'; readonly treated: Treated | null };

interface LawFormsProps {
  readonly asked: Asked;
  readonly law: Regime;
  readonly policy: Policy;
  readonly onDone: (law: Regime) => void;
  readonly onClose: () => void;
}

/** The form for what is being changed. */
export function LawForms({ asked, ...form }: LawFormsProps) {
  switch (asked.form) {
    case 'law':
      return <LawForm added={false} {...form} />;
    case 'default':
      return <DefaultForm purpose={asked.purpose} channel={asked.channel} {...form} />;
    case 'treatment':
      return <TreatmentForm treated={asked.treated} {...form} />;
  }
}
