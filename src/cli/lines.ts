/**
 * Lines of a byte stream, one at a time: memory stays constant however long the stream is.
 */
const NEWLINE = 10;

/** The lines of a stream, without their line breaks; the last one may lack its own. */
export async function* linesOf(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (
      let end = chunk.indexOf(NEWLINE);
      end !== -1;
      end = chunk.indexOf(NEWLINE, start)
    ) {
      pending.push(chunk.subarray(start, end));
      yield pending.length === 1 && pending[0]
        ? pending[0]
        : Buffer.concat(pending);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
