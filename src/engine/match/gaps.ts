/**
 * Gaps: what may stand between two words of a phrase (Duden, Die Grammatik, „Nominalphrase“ and „Nominalklammer“: only
 * attributes between an article or adjective and its noun; „Koordination“: „ein *teurer und* gefährlicher Krieg“).
 */
import { DEFINITE_ARTICLES, DETERMINER } from "../text/article-words.js";
import {
  isAttribute,
  isInflected,
  joinsAttributes,
  NO_ADJECTIVES,
} from "../text/attribute.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isPlainlyFinite, mayBeInfinitive } from "../text/vocabulary.js";
import type { Joint } from "./joints.js";

/** How many words that cost something may stand between two words of a phrase; see `costOf`. */
const HIGHEST_COST = 2;
/** How many tokens of any kind may stand there. */
const LONGEST_GAP = 8;
/** Marks that part two words of a phrase. */
const BREAKERS = new Set([",", ";", ":", "!", "?", "(", ")", "–", "—"]);
/** What joins two words of one kind. */
const JOINS = new Set([",", "und", "oder", "sowie"]);

/** Where the nearest token on one side of `from` stands that passes the test; undefined if something parts the two. */
export function acrossGap(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  joint: Joint,
  matches: (index: number) => boolean,
): number | undefined {
  let cost = 0;
  for (
    let index = from + step, length = 0;
    length <= LONGEST_GAP;
    index += step, length++
  ) {
    if (!tokens[index]) return undefined;
    if (matches(index))
      return joint === "preposition" &&
        isAnotherPhrase(tokens, Math.min(from, index), Math.max(from, index))
        ? undefined
        : index;
    cost += costOf(tokens, index, joint);
    if (cost > HIGHEST_COST) return undefined;
  }
  return undefined;
}

/** With these a noun has no article: „mehr und mehr *die* Verantwortung“ is not „mehr Verantwortung“. */
const QUANTITIES = new Set(["mehr", "weniger", "genug"]);

/**
 * „gegen das *im* Grundgesetz verankerte Recht“: whether a preposition, or behind a quantity an article, takes the noun
 * away from the opening word.
 */
function isAnotherPhrase(
  tokens: readonly Token[],
  opening: number,
  noun: number,
): boolean {
  const opener = keyAt(tokens, opening);
  const isQuantity = QUANTITIES.has(opener);
  if (!isQuantity && !ALL_PREPOSITIONS.has(opener)) return false;
  for (let index = noun - 1; index > opening; index--) {
    const key = keyAt(tokens, index);
    if ((isQuantity ? DEFINITE_ARTICLES : ALL_PREPOSITIONS).has(key))
      return true;
    if (!DETERMINER.test(key) && !isInflected(tokens[index])) return false;
  }
  return false;
}

/** What a token between two words of a phrase costs: 0 or 1, and Infinity if it parts them. */
function costOf(tokens: readonly Token[], index: number, joint: Joint): number {
  const token = tokens[index];
  if (!token || joint === "exact") return Infinity;
  const { word } = token;
  if (joint === "attribute")
    return isPartOfAttribute(tokens, index) ? 0 : Infinity;
  if (word.kind === "mark")
    return BREAKERS.has(word.key) && !joinsAttributes(tokens, index)
      ? Infinity
      : 0;
  // „erklärt *sich* nach nur drei Tagen zum Sieger“ (Duden, „Mittelfeld“: pronouns come first)
  if (joint === "reflexive") return 0;
  if (joint === "other") return 1;
  // „Nach dem Bruch *gilt* das Völkerrecht“
  if (isPlainlyFinite(word) && !isAttribute(tokens, index)) return Infinity;
  if (DETERMINER.test(word.key))
    return opensPhrase(tokens, index) ? Infinity : 0;
  if (isAdjectival(token)) return 0;
  return joint === "preposition" && endsPhrase(tokens, index) ? Infinity : 1;
}

/**
 * Whether an article opens another phrase: it does in „keinem Präsidenten *das* Recht“, but not in „Bruch des Rechts und
 * *des* Friedens“.
 */
function opensPhrase(tokens: readonly Token[], article: number): boolean {
  return (
    tokens[article - 1]?.word.shape === "capital" &&
    !/^(?:der|des)$|er$|es$/.test(keyAt(tokens, article))
  );
}

/**
 * Whether a phrase is complete with this word: „in der *Region*“ is, „für *Freiheit und* Frieden“ and „an *Maduros*
 * Seite“ go on.
 */
function endsPhrase(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return (
    word !== undefined &&
    (word.key === "sich" ||
      (word.shape !== "lower" &&
        !/(?:s|er)$/.test(word.key) &&
        !JOINS.has(keyAt(tokens, index + 1))))
  );
}

/** Whether a word can be an inflected adjective and is not known as anything else. */
function isAdjectival(token: Token): boolean {
  return (
    isInflected(token) &&
    !NO_ADJECTIVES.has(token.word.key) &&
    !mayBeInfinitive(token.word)
  );
}

/** „gefährlicher *und teurer* Krieg“, „illegale *Luft- und* Bodenangriffe“ */
function isPartOfAttribute(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const { key, kind, shape } = token.word;
  if (JOINS.has(key)) return true;
  if (kind === "mark") return !BREAKERS.has(key);
  if (shape !== "lower")
    return keyAt(tokens, index + 1) === "-" || /^\d/.test(key);
  return (
    isAdjectival(token) &&
    !DETERMINER.test(key) &&
    // „Zwei der Getöteten *waren* Frauen“
    (!isPlainlyFinite(token.word) || isAttribute(tokens, index))
  );
}
