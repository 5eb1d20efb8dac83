/** `2 rules not checked yet`. */
export function uncheckedWords(count: number): string {
  return `${count} ${count === 1 ? 'rule' : 'rules'} not checked yet`;
}
