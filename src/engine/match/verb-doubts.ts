/**
 * What looks like the verb of a phrase and is not: „Das *löste* eine Krise *aus*“ is no form of „Krise lösen“, „Er
 * *hatte* Zweifel *geäußert*“ none of „Zweifel haben“ (Duden, „Partikelverben“, „Hilfsverben“).
 */
import { lastWordOf } from "../clauses/clause.js";
import { BECOMING, COPULA, HAVING, isAuxiliary } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isNonFiniteVerb,
  mayBeInfinitive,
  mayBeParticiple,
} from "../text/vocabulary.js";

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
  const rest = last > verb ? last : verb - 1;
  if (LEAVING.has(keyAt(tokens, verb))) {
    const word = tokens[rest]?.word;
    return (
      word !== undefined &&
      isNonFiniteVerb(word) &&
      !isAuxiliary(word.key) &&
      !companions.includes(rest)
    );
  }
  if (COPULA.has(keyAt(tokens, verb)))
    return hasParticiple(tokens, rest, companions);
  return (
    clause.finite === verb &&
    last > verb &&
    !companions.includes(last) &&
    isParted?.(keyAt(tokens, last)) === true
  );
}

/** „ist das richtig *verankert*?“, „war für illegal *erklärt worden*“: *sein* with another verb's participle right behind the companion. */
function hasParticiple(
  tokens: readonly Token[],
  rest: number,
  companions: readonly number[],
): boolean {
  const participle = keyAt(tokens, rest) === "worden" ? rest - 1 : rest;
  const word = tokens[participle]?.word;
  return (
    mayBeParticiple(word) &&
    !mayBeInfinitive(word) &&
    companions.includes(participle - 1) &&
    !BEEN.has(keyAt(tokens, participle))
  );
}

/** Participles of verbs that take a predicate themselves: „ist falsch *gewesen*“. */
const BEEN = new Set(["gewesen", "geworden", "geblieben"]);

/** Forms of *haben* and *werden* that may leave a participle or infinitive to the end. */
const LEAVING = new Set([...BECOMING, ...HAVING]);
