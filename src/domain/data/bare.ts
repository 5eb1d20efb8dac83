/** A copy that has nothing but what was put in: a column may be called `constructor` or `__proto__`. */
export function bare<V>(record: { readonly [key: string]: V } | undefined): { [key: string]: V } {
  return Object.assign(Object.create(null) as { [key: string]: V }, record);
}
