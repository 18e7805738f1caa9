/**
 * Where the verb of a phrase stands in the clause of its companions (Duden, „Satzklammer“: the finite verb of a main
 * clause comes second, everything else of the verb last; „Erweitertes Partizipialattribut“: „die *gelieferten* Waffen“).
 */
import { startOf } from "../clauses/clause.js";
import { matrixOf } from "../clauses/clauses.js";
import { COORDINATORS } from "../clauses/openers.js";
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

/** In tokens, between a verb and its companions: more than sentences of newspapers need, and the end of a search. */
const FARTHEST = 60;
/** Leave their infinitive or participle to the end of the clause as auxiliaries do: „Der Krieg *lässt* sich beenden“. */
const LIKE_AUXILIARIES = new Set(
  "lässt lassen liess liessen lasse möchte möchten gilt gelten galt scheint scheinen schien schienen bleibt bleiben blieb blieben gehört gehören gehörte droht drohen drohte versucht versuchte versprach verspricht braucht brauchen".split(
    " ",
  ),
);

/** Where the separable prefix of the finite verb at `verb` stands, after the companions; undefined if it does not. */
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

/** The finite verb of a verb-second clause, to the left of its companions. */
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
    const isIts = finite.matches(word) && !isWithin(tokens, index);
    if (!isIts && !isPlainlyFinite(word)) continue;
    if (isAttribute(tokens, index) || !governs(sentence, index, companion))
      continue;
    return isIts ? index : undefined;
  }
  return undefined;
}

/** „vor *Angriffen* auf Zivilisten“: a capital within a sentence makes a noun (Duden, „Groß- und Kleinschreibung“). */
function isWithin(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.word.shape === "capital" &&
    tokens[index - 1]?.word.kind === "word"
  );
}

/**
 * The verb that closes the clause of its companions, or the finite one right behind them; where they open the clause, an
 * auxiliary stands between: „Das Haus *wurde* gestern *durchsucht*“.
 */
export function finalVerb(
  sentence: Sentence,
  companion: number,
  verb: WordPattern,
): number | undefined {
  const { tokens } = sentence;
  const limit = Math.min(tokens.length, companion + FARTHEST);
  let afterAuxiliary = false;
  let afterOther = false;
  let isJoined = false;
  for (let index = companion + 1; index < limit; index++) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    if (word.kind === "mark" || !governs(sentence, index, companion)) continue;
    if (COORDINATORS.has(word.key)) isJoined = afterOther;
    // „Zwei Soldaten wurden getötet *und drei Zivilisten* verletzt“
    if (isJoined && word.shape === "capital") return undefined;
    const isIts = verb.matches(word);
    // „haben *getötete* Kämpfer beerdigt“: no form that closes a clause. Of verbs that it lacks the dictionary knows none.
    const isUnknown = isIts && tokens[index + 1]?.word.shape !== "capital";
    const isPart =
      (word.verbForm === 0 && !isUnknown) || isAttribute(tokens, index);
    if (isIts && !isPart)
      return afterAuxiliary && word.verbForm !== 0 && !isNonFiniteVerb(word)
        ? undefined
        : index;
    if (isPart) continue;
    if (isPlainlyFinite(word)) {
      // „Den Weg *muss und wird* er sperren“
      const isNext = COORDINATORS.has(keyAt(tokens, index - 1));
      if (!leavesVerb(word.key) || (afterAuxiliary && !isNext))
        return undefined;
      afterAuxiliary = true;
    } else if (isNonFiniteVerb(word)) afterOther = true;
  }
  return undefined;
}

/** The participle or infinitive that opens the clause of its companions: „*Durchsucht wurde* gestern auch das Haus“. */
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
    leavesVerb(keyAt(tokens, clause.finite))
    ? opening
    : undefined;
}

/** At the head of a sentence a participle or infinitive looks like a noun. */
function asVerb(word: Word): Word {
  return { ...word, shape: "lower" };
}

/** The participle before the noun that it belongs to: „die *gelieferten* Waffen“. */
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

/** Whether the verb belongs to the clause of the companion, or to one that an inserted clause has cut in two. */
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

function leavesVerb(key: string): boolean {
  return isAuxiliary(key) || LIKE_AUXILIARIES.has(key);
}
