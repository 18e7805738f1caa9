/**
 * The entry index: from a word to the patterns that could match at it.
 *
 * Every pattern is filed under the forms of one of its words, so that the cost of a text does not grow
 * with the number of entries. What a word leads to is remembered per word.
 */
import { addTo } from "../group.js";
import type { Entry, Lexicon } from "../model.js";
import { LONGEST_WORD, type Word } from "../text/vocabulary.js";
import { anchorOf, wordAt } from "./anchor.js";
import {
  beginningOf,
  endingsOf,
  fileByBeginning,
  fileByForm,
} from "./filing.js";
import { createPartners, type Partners } from "./partners.js";
import type { Pattern } from "./pattern.js";
import type { PatternBuilder } from "./pattern-builder.js";
import { spellingsOf } from "./word-pattern.js";

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
  /** The place of its entry among all entries. */
  readonly order: number;
}

/** An entry whose patterns are made when a text has a word that they could match. */
interface WaitingEntry extends Pick<Candidate, "indexed" | "order"> {
  isFiled: boolean;
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
  const waitingByBeginning = new Map<string, WaitingEntry[]>();
  const waitingByEnding = new Map<string, WaitingEntry[]>();

  function fileEntry(waiting: WaitingEntry): void {
    if (waiting.isFiled) return;
    waiting.isFiled = true;
    for (const pattern of builder.patternsOf(waiting.indexed.entry)) {
      const anchor = anchorOf(pattern);
      const word = wordAt(pattern, anchor);
      const candidate: Candidate = {
        indexed: waiting.indexed,
        pattern,
        anchor,
        partner: partners.add(pattern, anchor),
        order: waiting.order,
      };
      byBeginning.add(word.forms, candidate);
      if (word.heads.size > 0) byHead.add(word.heads, candidate);
      for (const prefix of word.prefixes) addTo(byPrefix, prefix, candidate);
      for (const suffix of word.suffixes) addTo(bySuffix, suffix, candidate);
    }
  }

  function fileAllAt(waiting: Map<string, WaitingEntry[]>, key: string): void {
    const entries = waiting.get(key);
    if (!entries) return;
    waiting.delete(key);
    for (const entry of entries) fileEntry(entry);
  }

  let order = 0;
  for (const lexicon of lexicons)
    for (const entry of lexicon.entries.filter(({ disabled }) => !disabled)) {
      const indexed = { axis: lexicon.axis.id, entry };
      const waiting = { indexed, order: order++, isFiled: false };
      const keys = builder.filingKeysOf(entry);
      if (!keys) fileEntry(waiting);
      for (const beginning of keys?.beginnings ?? [])
        addTo(waitingByBeginning, beginning, waiting);
      for (const ending of keys?.endings ?? [])
        addTo(waitingByEnding, ending, waiting);
    }

  const remembered: (readonly Candidate[])[] = [];

  function find(word: Word): readonly Candidate[] {
    const { key } = word;
    const spellings = spellingsOf(key);
    for (const spelling of spellings)
      fileAllAt(waitingByBeginning, beginningOf(spelling));
    for (const ending of endingsOf(key)) fileAllAt(waitingByEnding, ending);
    const found = new Set<Candidate>();
    const take = (candidates: Iterable<Candidate>): void => {
      for (const candidate of candidates) found.add(candidate);
    };
    for (const spelling of spellings)
      for (const { forms, items } of byBeginning.at(beginningOf(spelling)))
        if (forms.has(spelling)) take(items);
    for (let cut = 0; cut <= key.length; cut++) {
      take(byPrefix.get(key.slice(0, cut)) ?? NONE);
      take(bySuffix.get(key.slice(cut)) ?? NONE);
      if (cut > 1)
        for (const { items } of byHead.at(key.slice(cut))) take(items);
    }
    const matching = [...found].filter(({ pattern, anchor }) =>
      wordAt(pattern, anchor).matches(word),
    );
    if (matching.length === 0) return NONE;
    // Whatever was read before: of two that match alike the earlier entry counts.
    return matching.sort((one, other) => one.order - other.order);
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
