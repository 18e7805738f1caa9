/**
 * Attributes: words between a determiner or a preposition and its noun, which no finite verb can be (Duden, Die
 * Grammatik, „Attribut").
 */
import { keyAt, type Token } from "./tokens.js";

const OPENERS = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner keinem keines " +
    "diese dieser dieses diesen diesem seine seiner seines seinen seinem ihre ihrer ihres ihren ihrem alle einige mehrere viele " +
    "für gegen durch ohne auf über um in an von mit aus bei zu nach und oder"
  ).split(" "),
);
const INFLECTED = /e[mnrs]?$/;
/** In words, on either side of the attribute. */
const LONGEST_PHRASE = 5;
const LONGEST_REST = 3;

/**
 * Whether the word at `index` stands between the opening of a noun phrase and its noun: „das *erweiterte* Mandat“.
 *
 * @param from where its clause begins, if that is known
 */
export function isAttribute(
  tokens: readonly Token[],
  index: number,
  from = 0,
): boolean {
  return (
    INFLECTED.test(keyAt(tokens, index)) &&
    isBeforeNoun(tokens, index) &&
    isAfterOpener(tokens, index, from)
  );
}

/** Only inflected words may stand between: „das *erweiterte* neue Mandat“. */
function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  const noun = tokens
    .slice(index + 1, index + 1 + LONGEST_REST)
    .find(({ word }) => word.shape !== "lower" || !INFLECTED.test(word.key));
  return noun?.word.kind === "word" && noun.word.shape !== "lower";
}

function isAfterOpener(
  tokens: readonly Token[],
  index: number,
  from: number,
): boolean {
  const first = Math.max(from, index - LONGEST_PHRASE);
  for (let before = index - 1; before >= first; before--) {
    const word = tokens[before]?.word;
    if (!word || word.kind === "mark") return false;
    // „*das* erklärte Merkel“
    if (OPENERS.has(word.key)) return !(before === from && word.key === "das");
    if (word.shape !== "lower") return false;
  }
  return false;
}
