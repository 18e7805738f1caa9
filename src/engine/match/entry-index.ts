/**
 * The entry index: from a word to the patterns that could match at it.
 *
 * Every pattern is filed under the forms of one of its words, so that the cost of a text does not grow
 * with the number of entries. What a word leads to is remembered per word.
 */
import type { Entry, Lexicon } from "../model.js";
import { LONGEST_WORD, type Word } from "../text/vocabulary.js";
import {
  beginningOf,
  file,
  fileByBeginning,
  fileByForm,
  measuresOf,
} from "./filing.js";
import { createPartners, type Partners } from "./partners.js";
import type { Pattern, PatternBuilder } from "./pattern.js";
import type { WordPattern } from "./word-pattern.js";

/** An entry with the axis it belongs to. */
export interface IndexedEntry {
  readonly axis: string;
  readonly entry: Entry;
}

/** One pattern of one entry, found through its word at `anchor`. */
export interface Candidate {
  readonly indexed: IndexedEntry;
  readonly pattern: Pattern;
  /** Position of the word by which it is filed among the pattern's words (for a verb pattern: its companions), or -1 for its finite verb. */
  readonly anchor: number;
  /** The number of another word without which the pattern cannot match; see `Partners`. */
  readonly partner: number;
}

export interface EntryIndex {
  readonly partners: Partners;
  /** Patterns that could match at this word. */
  candidates(word: Word): readonly Candidate[];
}

const NONE: readonly Candidate[] = [];

/** Files every entry of the lexicons. */
export function indexEntries(
  lexicons: readonly Lexicon[],
  builder: PatternBuilder,
): EntryIndex {
  const byBeginning = fileByBeginning<Candidate>();
  const byHead = fileByForm<Candidate>();
  const byPrefix = new Map<string, Candidate[]>();
  const bySuffix = new Map<string, Candidate[]>();
  const partners = createPartners();

  for (const lexicon of lexicons)
    for (const entry of lexicon.entries.filter(({ disabled }) => !disabled))
      for (const pattern of builder.patternsOf(entry)) {
        const anchor = anchorOf(pattern);
        const word = wordAt(pattern, anchor);
        const candidate = {
          indexed: { axis: lexicon.axis.id, entry },
          pattern,
          anchor,
          partner: partners.add(pattern, anchor),
        };
        byBeginning.add(word.forms, candidate);
        if (word.heads.size > 0) byHead.add(word.heads, candidate);
        for (const prefix of word.prefixes) file(byPrefix, prefix, candidate);
        for (const suffix of word.suffixes) file(bySuffix, suffix, candidate);
      }

  const remembered: (readonly Candidate[])[] = [];

  function find(word: Word): readonly Candidate[] {
    const { key } = word;
    const found = new Set<Candidate>();
    const take = (candidates: Iterable<Candidate>): void => {
      for (const candidate of candidates) found.add(candidate);
    };
    for (const { forms, items } of byBeginning.at(beginningOf(key)))
      if (forms.has(key)) take(items);
    for (let cut = 0; cut <= key.length; cut++) {
      take(byPrefix.get(key.slice(0, cut)) ?? NONE);
      take(bySuffix.get(key.slice(cut)) ?? NONE);
      if (cut > 1)
        for (const { items } of byHead.at(key.slice(cut))) take(items);
    }
    const matching = [...found].filter(({ pattern, anchor }) =>
      wordAt(pattern, anchor).matches(word),
    );
    return matching.length === 0 ? NONE : matching;
  }

  return {
    partners,
    candidates(word) {
      if (word.kind === "mark" || word.key.length > LONGEST_WORD) return NONE;
      if (word.index < 0) return find(word);
      return (remembered[word.index] ??= find(word));
    },
  };
}

/** The word of a pattern at an anchor. */
export function wordAt(pattern: Pattern, anchor: number): WordPattern {
  const words =
    pattern.kind === "sequence" ? pattern.words : pattern.companions;
  const word =
    anchor === -1 && pattern.kind === "verb" ? pattern.finite : words[anchor];
  if (!word) throw new RangeError(`pattern has no word ${String(anchor)}`);
  return word;
}

/** The position of the word that is likely to be the rarest: the longest one, and the verb rather than its separable prefix. */
export function anchorOf(pattern: Pattern): number {
  if (pattern.kind === "verb" && pattern.companions.length === 0) return -1;
  const words =
    pattern.kind === "sequence" ? pattern.words : pattern.companions;
  if (words.length === 1) return 0;
  const lengths = words.map(longestOf);
  return lengths.indexOf(Math.max(...lengths));
}

function longestOf({ forms, prefixes, suffixes }: WordPattern): number {
  let { longest } = measuresOf(forms);
  for (const written of [prefixes, suffixes])
    for (const { length } of written) longest = Math.max(longest, length);
  return longest;
}
