/**
 * What governs words in quotation marks: the preposition before them, or none (Duden, Die Grammatik, „Rektion“).
 */
import { ARTICLES, DETERMINER } from "../text/article-words.js";
import { PREPOSITIONS } from "../text/prepositions.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";

export interface Governor {
  /** Empty for none. */
  readonly preposition: string;
  /** Where the phrase begins that the words stand in. */
  readonly from: number;
  /** „dem Amt ‚…‘“ right behind a noun, „mit dem Sender ‚…‘“ behind one with a preposition, „die Taten der ‚…‘“ as its attribute. */
  readonly behind: "noun" | "governed noun" | "owned" | "other";
}

/** Article and adjectives: „vor *einer neuen* ‚Gefahr‘“. */
const LONGEST_OPENING = 3;
const MERGED: ReadonlyMap<string, string> = new Map([
  ["vom", "von"],
  ["beim", "bei"],
  ["zum", "zu"],
  ["zur", "zu"],
  ["vorm", "vor"],
]);
const GENITIVES = new Set("der des einer eines ihrer seiner dieser".split(" "));
const JOINS = new Set(["und", "oder", ","]);

/** What governs the words behind the opening mark at `mark`. */
export function governorOf(tokens: readonly Token[], mark: number): Governor {
  let from = mark;
  while (mark - from < LONGEST_OPENING) {
    const word = tokens[from - 1]?.word;
    if (word?.kind !== "word") break;
    if (word.key === "als" || PREPOSITIONS.has(word.key))
      return {
        preposition: MERGED.get(word.key) ?? word.key,
        from: from - 1,
        behind: "other",
      };
    if (word.shape !== "lower" || isFiniteVerb(word) || !mayOpen(word.key))
      break;
    from--;
  }
  const joined = markBefore(tokens, from);
  if (joined !== undefined) return governorOf(tokens, joined);
  const before = tokens[from - 1]?.word;
  const isNoun =
    from > 1 && before?.kind === "word" && before.shape !== "lower";
  const behind = !isNoun
    ? "other"
    : from === mark
      ? hasPreposition(tokens, from - 1)
        ? "governed noun"
        : "noun"
      : GENITIVES.has(keyAt(tokens, from))
        ? "owned"
        : "other";
  return { preposition: "", from, behind };
}

function hasPreposition(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && noun - at <= LONGEST_OPENING && mayOpen(keyAt(tokens, at)))
    at--;
  return PREPOSITIONS.has(keyAt(tokens, at));
}

function mayOpen(key: string): boolean {
  return ARTICLES.has(key) || DETERMINER.test(key) || /e[mnrs]?$/.test(key);
}

/** „von der ‚A‘ *und der* ‚B‘“: where the words before stand that these are joined to. */
function markBefore(
  tokens: readonly Token[],
  from: number,
): number | undefined {
  const closing = tokens[from - 2]?.word;
  if (
    !JOINS.has(keyAt(tokens, from - 1)) ||
    !closing ||
    !isQuotationMark(closing)
  )
    return undefined;
  const opening = tokens
    .slice(0, from - 2)
    .findLastIndex(({ word }) => isQuotationMark(word));
  return opening < 0 ? undefined : opening;
}
