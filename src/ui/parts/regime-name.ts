/** A regime's name in two: `EU and EEA (GDPR, ePrivacy)` is a place and its laws, `Unknown residence: the strictest` too. */
export function regimeParts(name: string): { readonly place: string; readonly laws: string | null } {
  const [, place = name, laws = null] = /^(.+?)(?: \(|: )(.+?)\)?$/.exec(name) ?? [];
  return { place, laws };
}
