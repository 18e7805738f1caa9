/**
 * The entry index: from a word to the patterns that could match at it.
 *
 * Every pattern is filed under the forms of one of its words, its anchor, so that the cost of a text does not grow with the
 * number of entries. What a word leads to is remembered.
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
import type { FilingKeys } from "./filing-keys.js";
import { createPartners, type Partners } from "./partners.js";
import type { Pattern } from "./pattern.js";
import type { PatternBuilder } from "./pattern-builder.js";
import { spellingsOf } from "./word-pattern.js";

/** An entry with the axis it belongs to. */
export interface IndexedEntry {
  readonly axis: string;
  readonly entry: Entry;
}

/** One pattern of one entry, found through its anchor. */
export interface Candidate {
  readonly indexed: IndexedEntry;
  readonly pattern: Pattern;
  /** See `anchorOf`. */
  readonly anchor: number;
  /** The number of another word without which the pattern cannot match; see `Partners`. */
  readonly partner: number;
  /** The position of its entry among all entries. */
  readonly order: number;
}

export interface EntryIndex {
  readonly partners: Partners;
  /** Patterns that could match at this word, in the order of their entries. */
  candidates(word: Word): readonly Candidate[];
}

/** Indexes all entries of the lexicons that are not switched off. */
export function indexEntries(
  lexicons: readonly Lexicon[],
  builder: PatternBuilder,
): EntryIndex {
  const partners = createPartners();
  const filed = candidateFile();
  const waiting = waitingEntries(({ indexed, order }) => {
    for (const pattern of builder.patternsOf(indexed.entry)) {
      const anchor = anchorOf(pattern);
      const partner = partners.add(pattern, anchor);
      filed.add({ indexed, pattern, anchor, partner, order });
    }
  });
  let order = 0;
  for (const { axis, entries } of lexicons)
    for (const entry of entries.filter(({ disabled }) => !disabled))
      waiting.add(
        { indexed: { axis: axis.id, entry }, order: order++ },
        builder.filingKeysOf(entry),
      );

  function find(word: Word): readonly Candidate[] {
    waiting.fileAllFor(word.key);
    const matching = filed
      .at(word.key)
      .filter(({ pattern, anchor }) => wordAt(pattern, anchor).matches(word));
    if (matching.length === 0) return NONE;
    // Entries are filed in the order in which texts ask for them, which must not show: of two that match alike the
    // earlier one counts.
    return matching.sort((one, other) => one.order - other.order);
  }

  const remembered: (readonly Candidate[])[] = [];
  return {
    partners,
    candidates(word) {
      if (word.kind === "mark" || word.key.length > LONGEST_WORD) return NONE;
      if (word.index < 0) return find(word);
      return (remembered[word.index] ??= find(word));
    },
  };
}

const NONE: readonly Candidate[] = [];

/** Candidates under everything that a word may have in common with their anchors. */
function candidateFile() {
  const byBeginning = fileByBeginning<Candidate>();
  const byHead = fileByForm<Candidate>();
  const byPrefix = new Map<string, Candidate[]>();
  const bySuffix = new Map<string, Candidate[]>();
  return {
    add(candidate: Candidate): void {
      const word = wordAt(candidate.pattern, candidate.anchor);
      byBeginning.add(word.forms, candidate);
      if (word.heads.size > 0) byHead.add(word.heads, candidate);
      for (const prefix of word.prefixes) addTo(byPrefix, prefix, candidate);
      for (const suffix of word.suffixes) addTo(bySuffix, suffix, candidate);
    },
    /** Candidates whose anchors could match a folded word, each once; some of them will not. */
    at(key: string): Candidate[] {
      const found = new Set<Candidate>();
      const take = (candidates: Iterable<Candidate>): void => {
        for (const candidate of candidates) found.add(candidate);
      };
      for (const spelling of spellingsOf(key))
        for (const { forms, items } of byBeginning.at(beginningOf(spelling)))
          if (forms.has(spelling)) take(items);
      for (let cut = 0; cut <= key.length; cut++) {
        take(byPrefix.get(key.slice(0, cut)) ?? NONE);
        take(bySuffix.get(key.slice(cut)) ?? NONE);
        if (cut > 1)
          for (const { items } of byHead.at(key.slice(cut))) take(items);
      }
      return [...found];
    },
  };
}

/** An entry whose patterns are not made before a text has a word that they could match. */
type WaitingEntry = Pick<Candidate, "indexed" | "order">;

/** Entries by their filing keys, until a word asks for them. @param fileEntry called once for each */
function waitingEntries(fileEntry: (entry: WaitingEntry) => void) {
  const byBeginning = new Map<string, WaitingEntry[]>();
  const byEnding = new Map<string, WaitingEntry[]>();
  const filed = new Set<WaitingEntry>();

  function fileAllAt(waiting: Map<string, WaitingEntry[]>, key: string): void {
    const entries = waiting.get(key);
    if (!entries) return;
    waiting.delete(key);
    for (const entry of entries) {
      // Most entries wait under several keys.
      if (filed.has(entry)) continue;
      filed.add(entry);
      fileEntry(entry);
    }
  }

  return {
    /** @param keys without them the entry is filed at once */
    add(entry: WaitingEntry, keys: FilingKeys | undefined): void {
      if (!keys) fileEntry(entry);
      for (const beginning of keys?.beginnings ?? [])
        addTo(byBeginning, beginning, entry);
      for (const ending of keys?.endings ?? []) addTo(byEnding, ending, entry);
    },
    /** Files all entries that could match a folded word. */
    fileAllFor(key: string): void {
      for (const spelling of spellingsOf(key))
        fileAllAt(byBeginning, beginningOf(spelling));
      for (const ending of endingsOf(key)) fileAllAt(byEnding, ending);
    },
  };
}
