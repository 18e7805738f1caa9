/**
 * Forms that look like the verb of a phrase but belong to another verb: „Das *löste* eine Krise *aus*“ is no form of „Krise
 * lösen“, and „Er *hatte* Zweifel *geäußert*“ none of „Zweifel haben“ (Duden, Die Grammatik, „Partikelverben“, „Hilfsverben“).
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

/** Whether a folded word and the verb of an entry make another, separable verb: *aus* and *lösen*. */
export type PartedTest = (prefix: string) => boolean;

/** Whether the form at `verb` belongs to another verb, the rest of which stands in the same clause. */
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
  if (LEAVE_VERB_TO_END.has(keyAt(tokens, verb))) {
    const word = tokens[rest]?.word;
    return (
      word !== undefined &&
      isNonFiniteVerb(word) &&
      !isAuxiliary(word.key) &&
      !companions.includes(rest)
    );
  }
  if (COPULA.has(keyAt(tokens, verb)))
    return endsInParticiple(tokens, rest, companions);
  return (
    clause.finite === verb &&
    last > verb &&
    !companions.includes(last) &&
    isParted?.(keyAt(tokens, last)) === true
  );
}

/**
 * „ist das richtig *verankert*?“, „war für illegal *erklärt worden*“: *sein* with the participle of another verb, right
 * behind a companion.
 */
function endsInParticiple(
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
    !COPULA_PARTICIPLES.has(keyAt(tokens, participle))
  );
}

/** Participles of verbs that take a predicate themselves: „ist falsch *gewesen*“ (Duden, „Kopulaverben“). */
const COPULA_PARTICIPLES = new Set(["gewesen", "geworden", "geblieben"]);

/** Forms of *haben* and *werden*, whose participle or infinitive stands at the end of the clause. */
const LEAVE_VERB_TO_END = new Set([...BECOMING, ...HAVING]);
