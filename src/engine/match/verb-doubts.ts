/**
 * What looks like the verb of a phrase and is not: „Das *löste* eine Krise *aus*“ is no form of „Krise lösen“, „Er
 * *hatte* Zweifel *geäußert*“ none of „Zweifel haben“ (Duden, „Partikelverben“, „Hilfsverben“), and in „*Nach dem* Krieg
 * beendete er sein Studium“ no war is ended.
 */
import { holds, lastWordOf, startOf } from "../clauses/clause.js";
import { DETERMINER } from "../text/article-words.js";
import { isInflected } from "../text/attribute.js";
import { BECOMING, isAuxiliary } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt } from "../text/tokens.js";
import { isNonFiniteVerb } from "../text/vocabulary.js";

/** Whether a word is the prefix of a verb that is parted from this one: *aus* for *lösen*. */
export type PartedTest = (prefix: string) => boolean;

/** Whether the verb at `verb` is another one, of which its clause holds the rest. */
export function isOtherVerb(
  sentence: Sentence,
  verb: number,
  companions: readonly number[],
  isParted: PartedTest | undefined,
): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauses.at(verb);
  if (!clause) return false;
  const last = lastWordOf(tokens, clause);
  if (LEAVING.has(keyAt(tokens, verb))) {
    const rest = last > verb ? last : verb - 1;
    const word = tokens[rest]?.word;
    return (
      word !== undefined &&
      isNonFiniteVerb(word) &&
      !isAuxiliary(word.key) &&
      !companions.includes(rest)
    );
  }
  return (
    clause.finite === verb &&
    last > verb &&
    !companions.includes(last) &&
    isParted?.(keyAt(tokens, last)) === true
  );
}

/** Forms of *haben* and *werden* that may leave a participle or infinitive to the end. */
const LEAVING = new Set([
  ...BECOMING,
  ..."habe hast hat haben hatte hatten hätte hätten".split(" "),
]);

/** „die *von* ihr gesetzten Ziele“: they stand before whoever acts as often as before a noun that they govern. */
const BEFORE_AGENT = new Set(["von", "vom"]);
/** Behind a preposition they leave nothing to govern: „gegen *sie* keinen Sieg“, „vor *allem* den Krieg“. */
const NO_ATTRIBUTES = new Set(["allem", "sie", "ihnen"]);
const HERE = new Set(["hier", "da", "dort"]);

/** Whether the noun at `noun` depends on a preposition. */
export function isGoverned(
  { tokens, clauses }: Sentence,
  noun: number,
): boolean {
  if (tokens[noun]?.word.shape !== "capital") return false;
  const clause = clauses.at(noun);
  for (let index = noun - 1; clause && holds(clause, index); index--) {
    const key = keyAt(tokens, index);
    // „*um* den Krieg zu beenden“, „der Tag, *an* dem der Krieg endet“ open a clause.
    if (
      ALL_PREPOSITIONS.has(key) &&
      !BEFORE_AGENT.has(key) &&
      !HERE.has(keyAt(tokens, index - 1))
    )
      return index > startOf(clause) || clause.kind === "main";
    if (NO_ATTRIBUTES.has(key)) return false;
    if (!DETERMINER.test(key) && !isInflected(tokens[index])) return false;
  }
  return false;
}
