/**
 * Where the verb of a phrase stands, seen from its companions (Duden, „Satzklammer“: the finite verb of a main clause
 * comes second, everything else of the verb last).
 */
import { isAuxiliary } from "../text/auxiliaries.js";
import { isAttribute } from "../text/attribute.js";
import { separablePrefix } from "../text/verbs.js";
import type { Token } from "../text/tokens.js";
import { isNonFiniteVerb, isPlainlyFinite } from "../text/vocabulary.js";
import type { WordPattern } from "./word-pattern.js";

/** How far the verb of a verb phrase may stand before its companions: „*stellt* die offizielle Erzählung … infrage“. */
const FARTHEST_VERB = 25;
/** How many words may stand between the companions of a verb and the verb at the end of their clause. */
const LARGEST_MIDDLE_FIELD = 8;
const CLAUSE_ENDS = new Set([",", ";", ":", ".", "!", "?", "(", ")", "–", "—"]);

/** Where the separable prefix of the finite verb at `verb` stands, after the companions; undefined if it does not. */
export function prefixOf(
  tokens: readonly Token[],
  verb: number,
  lastCompanion: number,
  prefix: readonly string[],
): readonly number[] | undefined {
  const closing = prefix.at(-1);
  if (closing === undefined) return [];
  const end = separablePrefix(tokens, verb, closing);
  if (end === undefined) return undefined;
  const start = end - prefix.length + 1;
  return start > lastCompanion &&
    prefix.every((word, place) => tokens[start + place]?.word.key === word)
    ? prefix.map((_, place) => start + place)
    : undefined;
}

/** The finite verb of a verb-second clause, to the left of its companions, with no other finite verb between. */
export function governingVerb(
  tokens: readonly Token[],
  companion: number,
  finite: WordPattern,
): number | undefined {
  const limit = Math.max(0, companion - FARTHEST_VERB);
  for (let index = companion - 1; index >= limit; index--) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    if (finite.matches(word)) return index;
    if (word.key === ";" || word.key === ":" || isFiniteAt(tokens, index))
      return undefined;
  }
  return undefined;
}

/** The finite verb behind the companions that open its clause: „Die Erzählung *stellt* er infrage“. */
export function verbAfter(
  tokens: readonly Token[],
  companion: number,
  finite: WordPattern,
): number | undefined {
  const limit = Math.min(tokens.length, companion + LARGEST_MIDDLE_FIELD + 2);
  for (let index = companion + 1; index < limit; index++) {
    const word = tokens[index]?.word;
    if (!word || CLAUSE_ENDS.has(word.key)) return undefined;
    if (finite.matches(word)) return index;
    if (isFiniteAt(tokens, index)) return undefined;
  }
  return undefined;
}

/**
 * The verb that closes the clause of its companions; where they open the clause, an auxiliary stands between:
 * „Das Haus *wurde* gestern *durchsucht*“.
 */
export function finalVerb(
  tokens: readonly Token[],
  companion: number,
  verb: WordPattern,
): number | undefined {
  const limit = Math.min(tokens.length, companion + LARGEST_MIDDLE_FIELD + 2);
  let afterAuxiliary = false;
  for (let index = companion + 1; index < limit; index++) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    if (verb.matches(word) && (!afterAuxiliary || isNonFiniteVerb(word)))
      return index;
    if (CLAUSE_ENDS.has(word.key)) return undefined;
    if (!isFiniteAt(tokens, index)) continue;
    if (afterAuxiliary || !isAuxiliary(word.key)) return undefined;
    afterAuxiliary = true;
  }
  return undefined;
}

/** The participle or infinitive that opens the clause of its companions: „*Durchsucht wurde* gestern auch das Haus“. */
export function openingVerb(
  tokens: readonly Token[],
  companion: number,
  verb: WordPattern,
): number | undefined {
  const limit = Math.max(1, companion - FARTHEST_VERB);
  for (let index = companion - 1; index >= limit; index--) {
    const word = tokens[index]?.word;
    if (!word || CLAUSE_ENDS.has(word.key)) return undefined;
    if (isAuxiliary(word.key)) {
      const before = tokens[index - 1]?.word;
      return before && opensClause(tokens, index - 1) && verb.matches(before)
        ? index - 1
        : undefined;
    }
    if (isFiniteAt(tokens, index)) return undefined;
  }
  return undefined;
}

function isFiniteAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return (
    word !== undefined && isPlainlyFinite(word) && !isAttribute(tokens, index)
  );
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word;
  return before === undefined || before.kind === "mark";
}
