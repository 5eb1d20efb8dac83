const OF_MANY = {
  is: 'are',
  was: 'were',
  has: 'have',
  says: 'say',
  tells: 'tell',
  holds: 'hold',
  relies: 'rely',
  looks: 'look',
  picks: 'pick',
} as const;

/** A label with the verb that goes with it: `Skin condition says`, `Interest tags say`. */
export function agree(label: string, verb: keyof typeof OF_MANY): string {
  return `${label} ${/[^siuy'’]s$/.test(label) && !/[A-Z]s?$/.test(label) ? OF_MANY[verb] : verb}`;
}
