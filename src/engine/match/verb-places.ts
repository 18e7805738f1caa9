/**
 * Where the verb of a phrase stands in the clause of its companions (Duden, Die Grammatik, „Satzklammer“: in a main clause the
 * finite verb comes second and the rest of the verb last; „Erweitertes Partizipialattribut“: „die *gelieferten* Waffen“).
 */
import { startOf } from "../clauses/clause.js";
import { matrixOf } from "../clauses/clauses.js";
import { COORDINATORS } from "../text/openers.js";
import { closingPrefix } from "../clauses/closing-prefix.js";
import { INFLECTION } from "../morphology/adjectives.js";
import { isAttribute, isInflected } from "../text/attribute.js";
import { isAuxiliary } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isNonFiniteVerb,
  isPlainlyFinite,
  type Word,
} from "../text/vocabulary.js";
import type { WordPattern } from "./word-pattern.js";

/** In tokens: how far from its companions a verb is looked for. Sentences in newspapers need less. */
const FARTHEST = 60;
/**
 * Verbs whose infinitive or participle stands at the end of the clause, as with auxiliaries: „Der Krieg *lässt* sich
 * beenden“.
 */
const LIKE_AUXILIARIES = new Set(
  "lässt lassen liess liessen lasse möchte möchten gilt gelten galt scheint scheinen schien schienen bleibt bleiben blieb blieben gehört gehören gehörte droht drohen drohte versucht versuchte versprach verspricht braucht brauchen".split(
    " ",
  ),
);

/**
 * Where the words of the separable prefix of the finite verb at `verb` stand, behind its companions; none for a verb without
 * a prefix, undefined if the prefix is missing.
 */
export function prefixOf(
  { tokens, clauses }: Sentence,
  verb: number,
  lastCompanion: number,
  prefix: readonly string[],
): readonly number[] | undefined {
  const closing = prefix.at(-1);
  if (closing === undefined) return [];
  const end = closingPrefix(tokens, clauses.pieces, verb, closing);
  if (end === undefined) return undefined;
  const start = end - prefix.length + 1;
  return start > lastCompanion &&
    prefix.every((word, place) => tokens[start + place]?.word.key === word)
    ? prefix.map((_, place) => start + place)
    : undefined;
}

/** Where the finite verb of a verb-second clause stands, to the left of its companions; the nearest finite verb decides. */
export function governingVerb(
  sentence: Sentence,
  companion: number,
  finite: WordPattern,
): number | undefined {
  const { tokens } = sentence;
  const limit = Math.max(0, companion - FARTHEST);
  for (let index = companion - 1; index >= limit; index--) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    const isWanted = finite.matches(word) && !isNounWithin(tokens, index);
    if (!isWanted && !isPlainlyFinite(word)) continue;
    if (isAttribute(tokens, index) || !governs(sentence, index, companion))
      continue;
    return isWanted ? index : undefined;
  }
  return undefined;
}

/** „vor *Angriffen* auf Zivilisten“: within a sentence, a capital makes a noun (Duden, „Groß- und Kleinschreibung“). */
function isNounWithin(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.word.shape === "capital" &&
    tokens[index - 1]?.word.kind === "word"
  );
}

/**
 * Where the verb stands that closes the clause of its companions, or the finite verb right behind them. Where the companions
 * open the clause, an auxiliary stands between: „Das Haus *wurde* gestern *durchsucht*“.
 */
export function finalVerb(
  sentence: Sentence,
  companion: number,
  verb: WordPattern,
): number | undefined {
  const { tokens } = sentence;
  const limit = Math.min(tokens.length, companion + FARTHEST);
  let afterAuxiliary = false;
  let afterOtherVerb = false;
  let inNextConjunct = false;
  for (let index = companion + 1; index < limit; index++) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    if (word.kind === "mark" || !governs(sentence, index, companion)) continue;
    if (COORDINATORS.has(word.key)) inNextConjunct = afterOtherVerb;
    // „Zwei Soldaten wurden getötet *und drei Zivilisten* verletzt“
    if (inNextConjunct && word.shape === "capital") return undefined;
    const isWanted = verb.matches(word);
    // The dictionary has no forms of verbs that it lacks; but „haben *getötete* Kämpfer beerdigt“ closes no clause.
    const isUnknownVerb =
      isWanted && tokens[index + 1]?.word.shape !== "capital";
    const closesNothing =
      (word.verbForm === 0 && !isUnknownVerb) || isAttribute(tokens, index);
    if (closesNothing) continue;
    if (isWanted)
      return afterAuxiliary && word.verbForm !== 0 && !isNonFiniteVerb(word)
        ? undefined
        : index;
    if (isPlainlyFinite(word)) {
      // „Den Weg *muss und wird* er sperren“
      const isJoined = COORDINATORS.has(keyAt(tokens, index - 1));
      if (!leavesVerbToEnd(word.key) || (afterAuxiliary && !isJoined))
        return undefined;
      afterAuxiliary = true;
    } else if (isNonFiniteVerb(word)) afterOtherVerb = true;
  }
  return undefined;
}

/**
 * Where the participle or infinitive stands that opens the clause of its companions: „*Durchsucht wurde* gestern auch das
 * Haus“.
 */
export function openingVerb(
  sentence: Sentence,
  companion: number,
  verb: WordPattern,
): number | undefined {
  const { tokens } = sentence;
  const clause = sentence.clauses.at(companion);
  if (clause?.finite === undefined || clause.finite > companion)
    return undefined;
  const start = startOf(clause);
  const opening = keyAt(tokens, start) === "zu" ? start + 1 : start;
  const word = tokens[opening]?.word;
  return word &&
    opening < companion &&
    opening < clause.finite &&
    clause.finite - opening <= 2 &&
    verb.matches(asVerb(word)) &&
    leavesVerbToEnd(keyAt(tokens, clause.finite))
    ? opening
    : undefined;
}

/** A word as a verb would be written: at the head of a sentence, a participle or infinitive looks like a noun. */
function asVerb(word: Word): Word {
  return { ...word, shape: "lower" };
}

/** Where the participle stands before the noun that it belongs to: „die *gelieferten* Waffen“. */
export function attributeVerb(
  { tokens }: Sentence,
  companion: number,
  verb: WordPattern,
): number | undefined {
  if (tokens[companion]?.word.shape !== "capital") return undefined;
  for (let index = companion - 1; index >= 0; index--) {
    const word = tokens[index]?.word;
    if (!word || word.kind === "mark") return undefined;
    const opens = index === 0 && word.shape === "capital";
    if (!opens && !isInflected(tokens[index])) return undefined;
    if (verb.matches(asVerb(word)) && INFLECTION.test(word.key))
      return opens || !isPlainlyFinite(word) || isAttribute(tokens, index)
        ? index
        : undefined;
    if (opens) return undefined;
  }
  return undefined;
}

/** Whether the verb belongs to the clause of the companion, be it cut in two by an inserted clause. */
function governs(
  { clauses }: Sentence,
  verb: number,
  companion: number,
): boolean {
  const own = clauses.at(verb);
  const clause = clauses.at(companion);
  if (!own || !clause || own === clause) return own === clause;
  // „Moskau hat den Vorwurf, Zivilisten zu töten, *zurückgewiesen*“
  if (verb > companion)
    return (
      own.kind === "infinitive" &&
      own.finite === undefined &&
      startOf(own) === verb &&
      matrixOf(clauses, own)?.parent === clause.index
    );
  // „Die EU *verhängte*, wie erwartet, Sanktionen“
  const { finite } = clause;
  return (
    own.finite === verb &&
    own.index === clause.index - 1 &&
    own.kind === "main" &&
    clause.kind === "main" &&
    clause.opener === "wie" &&
    finite !== undefined &&
    clause.pieces.some(
      ({ from, to }) => from <= companion && companion < to && finite < from,
    )
  );
}

/** Whether a folded finite verb leaves another verb to the end of its clause. */
function leavesVerbToEnd(key: string): boolean {
  return isAuxiliary(key) || LIKE_AUXILIARIES.has(key);
}
