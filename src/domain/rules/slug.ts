/** An id made of a name: small letters, digits and hyphens, at most 60; null when nothing of the name is left. */
export function slugOf(name: string): string | null {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const slug = words.slice(0, 56).replace(/-+$/, '');
  return slug === '' ? null : slug;
}
