/** Who one is in the demo: a switch in place of signing in. */
import { STAFF } from '../src/service/demo-shop/staff.ts';

const KEY = 'tact.demo-persona';
const ROLES = { marketer: 'marketer', reviewer: 'manager', privacy_reviewer: 'privacy reviewer' } as const;

/** The account of the persona that was chosen last. */
export function persona(): string {
  const chosen = localStorage.getItem(KEY);
  return Object.values(STAFF).some(({ id }) => id === chosen) && chosen !== null ? chosen : STAFF.lea.id;
}

/** A labelled choice at the lower left corner; the screens start anew as someone else. */
export function addPersonaSwitch(): void {
  const label = document.createElement('label');
  label.className = 'demo-persona';
  label.append('You are ');
  const select = document.createElement('select');
  for (const { id, name, role } of Object.values(STAFF))
    select.add(new Option(`${name}, ${ROLES[role]}`, id, false, id === persona()));
  select.addEventListener('change', () => {
    localStorage.setItem(KEY, select.value);
    location.assign(new URL(import.meta.env.BASE_URL, document.baseURI));
  });
  label.append(select);
  document.body.append(label);
}
