/**
 * Verbs of saying beside direct speech: what stands in quotation marks is what they announce, and no clause around it
 * (Duden, „Doppelpunkt“, „Anführungszeichen“).
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { keyAt } from "../text/tokens.js";
import type { Reading } from "./reading.js";

/** Whether direct speech follows a colon: „X begründete, warum er kam: „…““: what is said stands in quotation marks. */
export function announcesDirectSpeech(
  { tokens, quoted }: Reading,
  clause: Clause,
): boolean {
  const start = tokens[startOf(clause)]?.start ?? 0;
  return quoted.some((quote) => {
    const first = tokens.findIndex((token) => token.start >= quote.start);
    return quote.start > start && tokens[first - 1]?.word.key === ":";
  });
}

/** Whether the clause introduces direct speech before it: „X erklärte Y: „…“, *sagte X*“: what stands before the colon is not what is said. */
export function followsDirectSpeech(
  { tokens, quoted }: Reading,
  clause: Clause,
): boolean {
  const end = tokens[startOf(clause) - 1]?.start ?? 0;
  const quote = quoted.find((one) => one.start < end && end <= one.end + 1);
  const first = quote && tokens.findIndex(({ start }) => start >= quote.start);
  return first !== undefined && keyAt(tokens, first - 1) === ":";
}
