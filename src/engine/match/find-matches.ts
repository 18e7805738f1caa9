/**
 * Matching: the entries of all lexicons in one sentence.
 */
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Candidate, EntryIndex, IndexedEntry } from "./entry-index.js";
import { areComplements } from "./complement.js";
import { closingNegator, deniesNothing } from "./denied-phrase.js";
import { acrossGap, type Joint } from "./gaps.js";
import { isOtherVerb } from "./verb-doubts.js";
import {
  attributeVerb,
  finalVerb,
  governingVerb,
  openingVerb,
  prefixOf,
} from "./verb-places.js";
import type {
  DeniedPattern,
  FinalVerbPattern,
  VerbPattern,
} from "./pattern.js";
import { refersToSubject } from "./reflexive.js";
import { REFLEXIVE } from "./small-words.js";
import type { WordPattern } from "./word-pattern.js";

/** An entry found in a sentence, at these tokens (ascending). */
export interface Match {
  readonly indexed: IndexedEntry;
  readonly sentence: Sentence;
  readonly tokens: readonly number[];
}

const NONE: readonly Match[] = [];

/** All matches in a sentence; where two of one axis overlap, the one with more words stays, then the first, then the longer term. */
export function findMatches(
  sentence: Sentence,
  index: EntryIndex,
): readonly Match[] {
  const { tokens } = sentence;
  // All of them first: only then are all patterns made that the sentence could match.
  let places: number[] | undefined;
  let position = -1;
  for (const { word } of tokens) {
    position++;
    if (index.candidates(word).length > 0) (places ??= []).push(position);
  }
  if (!places) return NONE;
  index.partners.read(sentence);
  const found: Match[] = [];
  for (const position of places) {
    const word = tokens[position]?.word;
    for (const candidate of word ? index.candidates(word) : []) {
      if (!index.partners.mayHold(candidate.partner)) continue;
      const matched = matchAt(sentence, position, candidate);
      if (matched && !(matched.length > 1 && deniesNothing(tokens, matched)))
        found.push({ indexed: candidate.indexed, sentence, tokens: matched });
    }
  }
  return found.length > 1 ? withoutOverlaps(found) : found;
}

function matchAt(
  sentence: Sentence,
  position: number,
  { pattern, anchor }: Candidate,
): readonly number[] | undefined {
  const { tokens } = sentence;
  if (pattern.kind === "sequence") {
    const { words, joints, isParted } = pattern;
    const found = matchSequence(tokens, position, words, joints, anchor);
    return isParted && isOtherVerb(sentence, position, NO_TOKENS, isParted)
      ? undefined
      : found;
  }
  if (anchor === -1 && pattern.kind === "verb") {
    const prefix = prefixOf(sentence, position, position, pattern.prefix);
    return prefix && [position, ...prefix];
  }
  const { companions: words, joints } = pattern;
  const companions = matchSequence(tokens, position, words, joints, anchor);
  if (!companions) return undefined;
  return pattern.kind === "denied"
    ? withNegator(sentence, companions, pattern)
    : withVerb(sentence, companions, pattern);
}

function withNegator(
  sentence: Sentence,
  companions: readonly number[],
  { negator }: DeniedPattern,
): readonly number[] | undefined {
  const closing = closingNegator(sentence, companions, negator);
  return closing === undefined ? undefined : [...companions, closing];
}

function withVerb(
  sentence: Sentence,
  companions: readonly number[],
  pattern: VerbPattern | FinalVerbPattern,
): readonly number[] | undefined {
  const verb =
    pattern.kind === "verb"
      ? verbApart(sentence, companions, pattern)
      : verbWhole(sentence, companions, pattern);
  const isRight =
    verb !== undefined &&
    areComplements(sentence, companions, verb[0]) &&
    (pattern.companions[0]?.forms !== REFLEXIVE ||
      refersToSubject(sentence, companions[0] ?? 0)) &&
    (verb.length > 1 ||
      !isOtherVerb(sentence, verb[0], companions, pattern.isParted));
  return isRight
    ? [...companions, ...verb].sort((left, right) => left - right)
    : undefined;
}

const NO_TOKENS: readonly number[] = [];

/** A verb and, where it is parted, its prefix. */
type VerbTokens = readonly [number, ...number[]];

/** A finite verb before or behind its companions, with its separable prefix behind both. */
function verbApart(
  sentence: Sentence,
  companions: readonly number[],
  { finite, prefix }: VerbPattern,
): VerbTokens | undefined {
  const [first = 0] = companions;
  const last = companions.at(-1) ?? first;
  const before = governingVerb(sentence, first, finite);
  const closing =
    before === undefined ? undefined : prefixOf(sentence, before, last, prefix);
  if (before !== undefined && closing) return [before, ...closing];
  // Behind its companions a verb that is not parted is one of a „final-verb“.
  if (prefix.length === 0) return undefined;
  const after = finalVerb(sentence, last, finite);
  const end =
    after === undefined ? undefined : prefixOf(sentence, after, after, prefix);
  return after !== undefined && end ? [after, ...end] : undefined;
}

/** A verb in one word: behind its companions, at the head of their clause, or as a participle before its noun. */
function verbWhole(
  sentence: Sentence,
  companions: readonly number[],
  { verb }: FinalVerbPattern,
): VerbTokens | undefined {
  const [first = 0] = companions;
  const found =
    finalVerb(sentence, companions.at(-1) ?? first, verb) ??
    openingVerb(sentence, first, verb) ??
    attributeVerb(sentence, first, verb);
  return found === undefined ? undefined : [found];
}

function matchSequence(
  tokens: readonly Token[],
  position: number,
  words: readonly WordPattern[],
  joints: readonly Joint[],
  anchor: number,
): readonly number[] | undefined {
  const positions = [position];
  const findNext = (
    from: number,
    step: 1 | -1,
    place: number,
  ): number | undefined => {
    const joint = joints[Math.min(place, place - step)] ?? "exact";
    return acrossGap(tokens, from, step, joint, (index) => {
      const word = tokens[index]?.word;
      return word !== undefined && words[place]?.matches(word) === true;
    });
  };
  for (let next = anchor + 1, from = position; next < words.length; next++) {
    const found = findNext(from, 1, next);
    if (found === undefined) return undefined;
    positions.push(found);
    from = found;
  }
  for (let previous = anchor - 1, from = position; previous >= 0; previous--) {
    const found = findNext(from, -1, previous);
    if (found === undefined) return undefined;
    positions.unshift(found);
    from = found;
  }
  return positions;
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const byLength = [...matches].sort(
    (left, right) =>
      right.tokens.length - left.tokens.length ||
      (left.tokens[0] ?? 0) - (right.tokens[0] ?? 0) ||
      // „Bärendienst erweisen“ says more than „Dienst erweisen“, which finds it as a compound.
      right.indexed.entry.term.length - left.indexed.entry.term.length,
  );
  const taken = new Map<string, Set<number>>();
  const kept = byLength.filter(({ indexed, tokens }) => {
    const used = taken.get(indexed.axis) ?? new Set();
    taken.set(indexed.axis, used);
    if (tokens.some((token) => used.has(token))) return false;
    for (const token of tokens) used.add(token);
    return true;
  });
  return kept.sort(
    (left, right) => (left.tokens[0] ?? 0) - (right.tokens[0] ?? 0),
  );
}
