/**
 * Matching: the entries of all lexicons in one sentence.
 */
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Candidate, EntryIndex, IndexedEntry } from "./entry-index.js";
import { acrossGap, type Joint } from "./gaps.js";
import { isGoverned, isOtherVerb } from "./verb-doubts.js";
import {
  attributeVerb,
  finalVerb,
  governingVerb,
  openingVerb,
  prefixOf,
} from "./verb-places.js";
import type { WordPattern } from "./word-pattern.js";

/** An entry found in a sentence, at these tokens (ascending). */
export interface Match {
  readonly indexed: IndexedEntry;
  readonly sentence: Sentence;
  readonly tokens: readonly number[];
}

const NONE: readonly Match[] = [];

/** All matches in a sentence; where two of one axis overlap, the one with more words stays. */
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
      if (matched)
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
    const found = matchSequence(
      tokens,
      position,
      pattern.words,
      pattern.joints,
      anchor,
    );
    return found &&
      pattern.isParted &&
      isOtherVerb(sentence, position, NO_TOKENS, pattern.isParted)
      ? undefined
      : found;
  }
  const companions =
    anchor === -1
      ? NO_TOKENS
      : matchSequence(
          tokens,
          position,
          pattern.companions,
          pattern.joints,
          anchor,
        );
  if (!companions) return undefined;
  const first = companions[0] ?? position;
  const last = companions.at(-1) ?? position;
  if (anchor !== -1 && isGoverned(sentence, first)) return undefined;
  const isRight = (verb: number): boolean =>
    !isOtherVerb(sentence, verb, companions, pattern.isParted);
  if (pattern.kind === "final-verb") {
    const { verb } = pattern;
    const closing = finalVerb(sentence, last, verb);
    if (closing !== undefined)
      return isRight(closing) ? [...companions, closing] : undefined;
    const before =
      openingVerb(sentence, first, verb) ??
      attributeVerb(sentence, first, verb);
    return before === undefined ? undefined : [before, ...companions];
  }
  const { finite, prefix } = pattern;
  const verb =
    anchor === -1 ? position : governingVerb(sentence, first, finite);
  const parted =
    verb === undefined ? undefined : prefixOf(sentence, verb, last, prefix);
  if (verb !== undefined && parted)
    return prefix.length > 0 || isRight(verb)
      ? [verb, ...companions, ...parted]
      : undefined;
  // In one word the verb is one of a „final-verb“.
  if (prefix.length === 0) return undefined;
  const after = finalVerb(sentence, last, finite);
  const closing =
    after === undefined ? undefined : prefixOf(sentence, after, after, prefix);
  return after === undefined || !closing
    ? undefined
    : [...companions, after, ...closing];
}

const NO_TOKENS: readonly number[] = [];

function matchSequence(
  tokens: readonly Token[],
  position: number,
  words: readonly WordPattern[],
  joints: readonly Joint[],
  anchor: number,
): readonly number[] | undefined {
  const positions = [position];
  const place = (
    from: number,
    step: 1 | -1,
    joint: Joint = "other",
    pattern?: WordPattern,
  ): number | undefined =>
    acrossGap(tokens, from, step, joint, (index) => {
      const word = tokens[index]?.word;
      return word !== undefined && pattern?.matches(word) === true;
    });
  for (let next = anchor + 1, from = position; next < words.length; next++) {
    const found = place(from, 1, joints[next - 1], words[next]);
    if (found === undefined) return undefined;
    positions.push(found);
    from = found;
  }
  for (let previous = anchor - 1, from = position; previous >= 0; previous--) {
    const found = place(from, -1, joints[previous], words[previous]);
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
      (left.tokens[0] ?? 0) - (right.tokens[0] ?? 0),
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
