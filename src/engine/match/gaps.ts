/**
 * Gaps: what may stand between two words of a phrase (Duden, „Nominalphrase“, „Nominalklammer“: between an article or
 * adjective and its noun only attributes; „Koordination“: „ein *teurer und* gefährlicher Krieg“).
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

/** How many words may stand between two words of a phrase; before nouns articles and inflected adjectives do not count. */
const LARGEST_GAP = 2;
/** In tokens, all counted. */
const LONGEST_GAP = 8;
const BREAKERS = new Set([",", ";", ":", "!", "?", "(", ")", "–", "—"]);
const JOINS = new Set([",", "und", "oder", "sowie"]);

/** The nearest token on one side of `from` that passes the test, with nothing between that parts the two. */
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
        isOfAnother(tokens, Math.min(from, index), Math.max(from, index))
        ? undefined
        : index;
    cost += costOf(tokens, index, joint);
    if (cost > LARGEST_GAP) return undefined;
  }
  return undefined;
}

/** How much there is of a noun, which so has no article: „mehr und mehr *die* Verantwortung“ is not „mehr Verantwortung“. */
const QUANTITIES = new Set(["mehr", "weniger", "genug"]);

/** „gegen das *im* Grundgesetz verankerte Recht“: whether the noun belongs to a preposition or an article in between. */
function isOfAnother(
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

/** What a word between costs; more than the largest gap if it parts the words. */
function costOf(tokens: readonly Token[], index: number, joint: Joint): number {
  const token = tokens[index];
  if (!token || joint === "exact") return Infinity;
  const { word } = token;
  if (joint === "attribute") return isOfAttribute(tokens, index) ? 0 : Infinity;
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

/** „keinem Präsidenten *das* Recht“ is another phrase, „Bruch des Rechts und *des* Friedens“ the same. */
function opensPhrase(tokens: readonly Token[], article: number): boolean {
  return (
    tokens[article - 1]?.word.shape === "capital" &&
    !/^(?:der|des)$|er$|es$/.test(keyAt(tokens, article))
  );
}

/** „in der *Region*“ is complete; „für *Freiheit und* Frieden“ and „an *Maduros* Seite“ go on. */
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

function isAdjectival(token: Token): boolean {
  return (
    isInflected(token) &&
    !NO_ADJECTIVES.has(token.word.key) &&
    !mayBeInfinitive(token.word)
  );
}

/** „gefährlicher *und teurer* Krieg“, „illegale *Luft- und* Bodenangriffe“ */
function isOfAttribute(tokens: readonly Token[], index: number): boolean {
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
