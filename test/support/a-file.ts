/** Files as people send them. */

/** A file of this text, in UTF-8 unless it comes as bytes. */
export function aFile(content: string | Uint8Array<ArrayBuffer>, name = 'file.csv'): File {
  return new File([content], name);
}

/** The same, packed with gzip. */
export async function gzipped(file: File): Promise<File> {
  const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return new File([packed], `${file.name}.gz`);
}

/** Text in UTF-16 with its mark. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    new Uint16Array([0xfeff, ...text.split('').map((letter) => letter.charCodeAt(0))]).buffer,
  );
}
