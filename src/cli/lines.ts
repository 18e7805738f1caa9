/**
 * Lines of a byte stream, batch by batch, in constant memory.
 */
const NEWLINE = 10;

/**
 * Cuts a stream after line breaks only. Each batch holds one or more whole lines, and is given as soon as these have
 * arrived.
 */
export async function* wholeLines(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield Buffer.concat([...pending, chunk.subarray(0, end)]);
      pending = [];
    }
    if (end < chunk.length) pending.push(chunk.subarray(end));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

/** The lines of a batch with their line breaks; the last one may lack its own. */
export function* linesIn(batch: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < batch.length) {
    const newline = batch.indexOf(NEWLINE, start);
    const end = newline === -1 ? batch.length : newline + 1;
    yield batch.subarray(start, end);
    start = end;
  }
}
