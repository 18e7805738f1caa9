/**
 * Matching: the entries of all lexicons in one sentence.
 */
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { AT_VERB } from "./anchor.js";
import type { Candidate, EntryIndex, IndexedEntry } from "./entry-index.js";
import { areComplements } from "./complement.js";
import { closingNegator, deniesNothing } from "./denied-phrase.js";
import { acrossGap } from "./gaps.js";
import type { Joint } from "./joints.js";
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
  VerbFirstPattern,
  VerbLastPattern,
} from "./pattern.js";
import { REFLEXIVE, refersToSubject } from "./reflexive.js";
import type { WordPattern } from "./word-pattern.js";

/** An entry found in a sentence, at these tokens (ascending). */
export interface Match {
  readonly indexed: IndexedEntry;
  readonly sentence: Sentence;
  readonly tokens: readonly number[];
}

const NONE: readonly Match[] = [];
const NO_TOKENS: readonly number[] = [];

/**
 * All matches in a sentence, in the order of their first words. Where matches of one axis overlap, the one with the most
 * words stays, then the first, then the one with the longest term.
 */
export function findMatches(
  sentence: Sentence,
  index: EntryIndex,
): readonly Match[] {
  const { tokens } = sentence;
  const anchors = anchorsIn(sentence, index);
  if (anchors.length === 0) return NONE;
  index.partners.read(sentence);
  const found: Match[] = [];
  for (const position of anchors) {
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

/**
 * Where the anchors of some patterns stand. All words are asked before the first pattern is tried, because only then have all
 * patterns been made, and their partners numbered, that the sentence could match.
 */
function anchorsIn({ tokens }: Sentence, index: EntryIndex): readonly number[] {
  // Most sentences have none, and an array for each of them would cost time.
  let anchors: number[] | undefined;
  for (let position = 0; position < tokens.length; position++) {
    const word = tokens[position]?.word;
    if (word && index.candidates(word).length > 0)
      (anchors ??= []).push(position);
  }
  return anchors ?? NO_TOKENS;
}

/** Where the words of a pattern stand that has its anchor at `position`, ascending; undefined if it does not match. */
function matchAt(
  sentence: Sentence,
  position: number,
  { pattern, anchor }: Candidate,
): readonly number[] | undefined {
  const { tokens } = sentence;
  if (pattern.kind === "row") {
    const { words, joints, isParted } = pattern;
    return isParted && isOtherVerb(sentence, position, NO_TOKENS, isParted)
      ? undefined
      : matchRow(tokens, position, words, joints, anchor);
  }
  if (pattern.kind === "verb-first" && anchor === AT_VERB) {
    const prefix = prefixOf(sentence, position, position, pattern.prefix);
    return prefix && [position, ...prefix];
  }
  const { companions: words, joints } = pattern;
  const companions = matchRow(tokens, position, words, joints, anchor);
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
  pattern: VerbFirstPattern | VerbLastPattern,
): readonly number[] | undefined {
  const verb =
    pattern.kind === "verb-first"
      ? finiteVerb(sentence, companions, pattern)
      : verbInOneWord(sentence, companions, pattern);
  const belongsTogether =
    verb !== undefined &&
    areComplements(sentence, companions, verb[0]) &&
    (pattern.companions[0]?.forms !== REFLEXIVE ||
      refersToSubject(sentence, companions[0] ?? 0)) &&
    (verb.length > 1 ||
      !isOtherVerb(sentence, verb[0], companions, pattern.isParted));
  return belongsTogether
    ? [...companions, ...verb].sort((left, right) => left - right)
    : undefined;
}

/** Where a verb stands and, if it is parted, its prefix. */
type VerbTokens = readonly [number, ...number[]];

/** A finite verb before its companions or, if it is parted, behind them, with its separable prefix behind both. */
function finiteVerb(
  sentence: Sentence,
  companions: readonly number[],
  { finite, prefix }: VerbFirstPattern,
): VerbTokens | undefined {
  const [first = 0] = companions;
  const last = companions.at(-1) ?? first;
  const before = governingVerb(sentence, first, finite);
  const closing =
    before === undefined ? undefined : prefixOf(sentence, before, last, prefix);
  if (before !== undefined && closing) return [before, ...closing];
  // Behind its companions a verb that is not parted is found by the `verb-last` pattern.
  if (prefix.length === 0) return undefined;
  const after = finalVerb(sentence, last, finite);
  const end =
    after === undefined ? undefined : prefixOf(sentence, after, after, prefix);
  return after !== undefined && end ? [after, ...end] : undefined;
}

/** A verb behind its companions, at the head of their clause, or as a participle before its noun. */
function verbInOneWord(
  sentence: Sentence,
  companions: readonly number[],
  { verb }: VerbLastPattern,
): VerbTokens | undefined {
  const [first = 0] = companions;
  const found =
    finalVerb(sentence, companions.at(-1) ?? first, verb) ??
    openingVerb(sentence, first, verb) ??
    attributeVerb(sentence, first, verb);
  return found === undefined ? undefined : [found];
}

/** Words in a row around the one that has been found at `position`, which is the word at `anchor`. */
function matchRow(
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
      // „Dienst erweisen“ finds „Bärendienst erweisen“ as a compound, but says less.
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
