/**
 * What a relative pronoun stands for: the noun before it that agrees with it, not the genitive or the apposition between
 * (Duden, Die Grammatik, „Relativsatz“: Bezugswort).
 */
import { ARTICLES } from "../text/article-words.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";

/** The words with a capital that end before `to`, to which a relative pronoun at `to + 1` can refer. */
export function nameBefore(tokens: readonly Token[], to: number): Range {
  const named = overApposition(tokens, to);
  let from = startOfName(tokens, named);
  let end = named;
  // „der Leiter *der Wacht, der* sagte“: in gender or number the genitive does not agree.
  while (
    startOfName(tokens, from - 1) < from - 1 &&
    keyAt(tokens, from - 1) === GENITIVE_NOT_BEFORE.get(keyAt(tokens, to + 1))
  ) {
    end = from - 1;
    from = startOfName(tokens, end);
  }
  return { from, to: end };
}

/** A relative pronoun in the nominative, and the article in the genitive of nouns that it cannot stand for. */
const GENITIVE_NOT_BEFORE: ReadonlyMap<string, string> = new Map([
  ["der", "der"],
  ["die", "des"],
  ["das", "der"],
]);

function startOfName(tokens: readonly Token[], to: number): number {
  let from = to;
  while (
    from > 0 &&
    tokens[from - 1]?.word.kind === "word" &&
    tokens[from - 1]?.word.shape !== "lower"
  )
    from--;
  return from;
}

const LONGEST_APPOSITION = 8;

/** „*Lars Huber*, Leiter der Wacht, der …“: where the name ends that an apposition before `to` stands for. */
function overApposition(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at >= Math.max(2, to - LONGEST_APPOSITION); at--) {
    const word = tokens[at]?.word;
    if (!word || isPlainlyFinite(word)) return to;
    if (word.key !== ",") continue;
    const first = tokens[at + 1]?.word;
    const isNamed = startOfName(tokens, at) < at - 1;
    return isNamed &&
      first &&
      (first.shape !== "lower" || ARTICLES.has(first.key))
      ? at
      : to;
  }
  return to;
}
