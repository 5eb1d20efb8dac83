/** Names by which each column can be told from the others: of `tag, tag`, the second is `tag (2)`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; seen.has(free) || (free !== name && taken.has(free)); n++) free = `${name} (${n})`;
    seen.add(free);
    return free;
  });
}
