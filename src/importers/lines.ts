/**
 * The lines of a text that comes in pieces, without their line breaks, in constant memory.
 *
 * @param longest in characters; in place of a longer line comes undefined
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<string | undefined> {
  let pending = "";
  let tooLong = false;
  for await (const chunk of chunks) {
    const [first = "", ...others] = chunk.split("\n");
    for (const [index, piece] of [first, ...others].entries()) {
      if (index > 0) {
        yield tooLong ? undefined : pending;
        pending = "";
        tooLong = false;
      }
      tooLong ||= pending.length + piece.length > longest;
      pending = tooLong ? "" : pending + piece;
    }
  }
  if (tooLong || pending !== "") yield tooLong ? undefined : pending;
}
