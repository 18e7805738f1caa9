/**
 * Attributes: words between a determiner or a preposition and its noun. No finite verb stands there, so that what looks like
 * one is an adjective or a participle (Duden, Die Grammatik, „Attribut“).
 */
import { INFLECTION } from "../morphology/adjectives.js";
import { COORDINATORS } from "./openers.js";
import { ARTICLES, KEIN } from "./article-words.js";
import { isAuxiliary } from "./auxiliaries.js";
import { ALL_PREPOSITIONS } from "./prepositions.js";
import { keyAt, type Token } from "./tokens.js";
import { mayBeInfinitive } from "./vocabulary.js";

/** Words that open a noun phrase. */
const OPENERS = new Set([
  ...ARTICLES,
  ...KEIN,
  ...ALL_PREPOSITIONS,
  ...(
    "jeder jede jedes jeden jedem beide beiden solche solcher solchen unser unsere unserer unseren unserem zwei drei vier fünf zehn " +
    "diese dieser dieses diesen diesem seine seiner seines seinen seinem ihre ihrer ihres ihren ihrem alle einige mehrere viele"
  ).split(" "),
]);
/** In words, before the attribute and behind it. */
const LONGEST_OPENING = 5;
const LONGEST_REST = 3;

/**
 * Whether the word at `index` stands between the word that opens a noun phrase and its noun: „das *erweiterte* Mandat“.
 *
 * @param from where its clause begins, if that is known
 */
export function isAttribute(
  tokens: readonly Token[],
  index: number,
  from = 0,
): boolean {
  const key = keyAt(tokens, index);
  return (
    INFLECTION.test(key) &&
    !isAuxiliary(key) &&
    isBeforeNoun(tokens, index) &&
    (isAfterOpener(tokens, index, from) ||
      isExtendedAttribute(tokens, index, from))
  );
}

/** Whether a noun follows, with nothing but inflected words in between: „das *erweiterte* neue Mandat“. */
function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  for (let after = index + 1; after <= index + LONGEST_REST; after++) {
    const word = tokens[after]?.word;
    if (!word) return false;
    if (word.kind === "mark") {
      if (!joinsAttributes(tokens, after)) return false;
      continue;
    }
    if (word.shape !== "lower") return word.kind === "word";
    if (!INFLECTION.test(word.key) || OPENERS.has(word.key)) return false;
  }
  return false;
}

/** Whether a comma stands between two adjectives: „die alte*,* erweiterte Fassung“. */
export function joinsAttributes(
  tokens: readonly Token[],
  comma: number,
): boolean {
  let next = comma + 1;
  // „keine belastbaren, *öffentlich* zugänglichen Belege“
  while (next < comma + LONGEST_REST && isAdverb(tokens[next])) next++;
  return (
    keyAt(tokens, comma) === "," &&
    isAttributeForm(tokens[comma - 1]) &&
    !followsZu(tokens, comma - 1) &&
    isAttributeForm(tokens[next])
  );
}

/** Whether a word is an infinitive with *zu* before it: „Das *zu stützen*, finden alle gut“. */
function followsZu(tokens: readonly Token[], index: number): boolean {
  return (
    mayBeInfinitive(tokens[index]?.word) && keyAt(tokens, index - 1) === "zu"
  );
}

/** Words that look like inflected adjectives but are not. */
export const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  "aber ausser bisher daher gegen gestern heute hinter immer jene länger morgen neben oder ohne seither selber über unter während wegen weiter wieder zwischen".split(
    " ",
  ),
);

/** Pronouns that end like adjectives: „hieß *es, wer* einmal …“. */
const PRONOUNS = new Set("er es wer wessen dessen deren denen".split(" "));

function isAdverb(token: Token | undefined): boolean {
  return (
    token?.word.kind === "word" &&
    token.word.shape === "lower" &&
    token.word.verbForm === 0 &&
    !INFLECTION.test(token.word.key) &&
    !OPENERS.has(token.word.key) &&
    !COORDINATORS.has(token.word.key)
  );
}

function isAttributeForm(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isInflected(token) &&
    !PRONOUNS.has(token.word.key) &&
    !NO_ADJECTIVES.has(token.word.key) &&
    !OPENERS.has(token.word.key) &&
    !isAuxiliary(token.word.key)
  );
}

/** Whether a word in lower case ends like an inflected adjective. */
export function isInflected(token: Token | undefined): boolean {
  return token?.word.shape === "lower" && INFLECTION.test(token.word.key);
}

function isAfterOpener(
  tokens: readonly Token[],
  index: number,
  from: number,
): boolean {
  const first = Math.max(from, index - LONGEST_OPENING);
  for (let before = index - 1; before >= first; before--) {
    const word = tokens[before]?.word;
    if (!word) return false;
    if (word.kind === "mark") {
      if (!joinsAttributes(tokens, before)) return false;
      continue;
    }
    // „die alte *und* erweiterte Fassung“, but „sie kam *und* forderte Geld“
    if (word.key === "und" || word.key === "oder") {
      if (!isInflected(tokens[before - 1])) return false;
      continue;
    }
    // „*das* erklärte Merkel“
    if (OPENERS.has(word.key)) return !(before === from && word.key === "das");
    if (word.shape !== "lower") return false;
  }
  return false;
}

/** In words, from the article to its participle. */
const LONGEST_EXTENDED = 10;

/**
 * Whether the word at `index` is a participle with words of its own between it and its article, which then stands right
 * before a preposition: „*der von* ihm als nötig *bezeichnete* Schritt“ (Duden, „Erweitertes Partizipialattribut“).
 *
 * @param from where its clause begins, if that is known
 */
export function isExtendedAttribute(
  tokens: readonly Token[],
  index: number,
  from = 0,
): boolean {
  const first = Math.max(from, index - LONGEST_EXTENDED);
  for (let before = index - 2; before >= first; before--) {
    if (tokens[before + 1]?.word.kind === "mark") return false;
    if (
      ALL_PREPOSITIONS.has(keyAt(tokens, before + 1)) &&
      ARTICLES.has(keyAt(tokens, before))
    )
      // After a comma the article is a relative pronoun.
      return (
        tokens[before - 1]?.word.kind !== "mark" &&
        !isClosed(tokens, before, index)
      );
  }
  return false;
}

/**
 * Whether a participle with its noun has ended the phrase before `index`: „*der in Rom lebende Mann* verkaufte Waffen“;
 * „von der *deutschen* Seite“ ends none.
 */
function isClosed(
  tokens: readonly Token[],
  article: number,
  index: number,
): boolean {
  for (let at = article + 2; at < index; at++) {
    const word = tokens[at]?.word;
    if (
      word?.shape === "lower" &&
      INFLECTION.test(word.key) &&
      tokens[at + 1]?.word.shape !== "lower" &&
      !OPENERS.has(keyAt(tokens, at - 1)) &&
      !(isInflected(tokens[at - 1]) && OPENERS.has(keyAt(tokens, at - 2)))
    )
      return true;
  }
  return false;
}
