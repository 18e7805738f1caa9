/**
 * Speakers: who is named as the source of a report.
 *
 * The grammatical subject of the verb of saying: the noun phrase before it (verb second) or right after it
 * (inversion); names and titles are written with a capital.
 */
import type { Token } from "../text/tokens.js";
import { PRONOUNS } from "./pronouns.js";

const ARTICLES = new Set(
  "der die das dem den des ein eine einem einer eines mehrere viele einige zahlreiche".split(
    " ",
  ),
);
const LONGEST_NAME = 8;

/** The text of the noun phrase that a range of tokens begins with, or undefined if it names nobody. */
export function nameWithin(
  text: string,
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
): string | undefined {
  let from = range.from;
  while (from < range.to && ARTICLES.has(tokens[from]?.word.key ?? "")) from++;
  let to = from;
  let last: number | undefined;
  while (to < Math.min(range.to, from + LONGEST_NAME)) {
    const word = tokens[to]?.word;
    if (!word || word.kind === "mark") break;
    if (word.shape === "lower") {
      if (last !== undefined || word.verbForm !== 0) break;
    } else last = to;
    to++;
  }
  const first = tokens[from];
  const end = last === undefined ? undefined : tokens[last];
  if (!first || !end) return undefined;
  const name = text.slice(first.start, end.end);
  return PRONOUNS.has(name.toLowerCase()) ? undefined : name;
}

/** The subject of the verb at `verb`: after it when it stands first in its clause, else before it. */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
): string | undefined {
  const before = tokens[verb - 1]?.word;
  if (before === undefined || before.kind === "mark")
    return nameWithin(text, tokens, { from: verb + 1, to: tokens.length });
  let from = verb - 1;
  while (
    from > 0 &&
    verb - from < LONGEST_NAME &&
    tokens[from - 1]?.word.kind !== "mark"
  )
    from--;
  return nameWithin(text, tokens, { from, to: verb });
}
