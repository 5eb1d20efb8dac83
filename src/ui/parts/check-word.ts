/** What a check is called where there is no room for its question: `Small audience`. */
export function checkWord(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
