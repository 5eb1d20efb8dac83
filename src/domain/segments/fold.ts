/**
 * Text with its letter case folded away (SEMANTICS §2): Unicode lower case, no locale rules. A final sigma is the same
 * letter as any other sigma, so that `ΟΔΟΣ` equals `οδος` whatever stands around it; engines print the same.
 */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
