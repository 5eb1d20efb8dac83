import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

const SCHEMA = [
  { name: 'root', num_children: 1 },
  { name: 'customer_id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
] as const;
const ROWS_OF_A_GROUP = 100_000;

/** A Parquet file with the column `customer_id`, a row group at a time, so that a large audience is never held whole. */
export async function* parquetOfIds(ids: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: [...SCHEMA] });
  const taken = () => {
    const piece = new Uint8Array(bytes.getBuffer());
    // Its offset in the file goes on; only what was handed out is forgotten.
    bytes.index = 0;
    return piece;
  };
  let group: string[] = [];
  const write = () =>
    file.write({ columnData: [{ name: 'customer_id', data: group }], rowGroupSize: group.length });
  for await (const batch of ids) {
    group = group.concat(batch);
    if (group.length < ROWS_OF_A_GROUP) continue;
    await write();
    group = [];
    yield taken();
  }
  if (group.length > 0) await write();
  await file.finish();
  yield taken();
}
