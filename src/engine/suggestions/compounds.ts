/**
 * Compounds: words with an entry in them that do not match yet, or only because the entry is their head.
 *
 * A lexicon matches compounds that *end* in a noun of its own (Sicherheits|bedrohung). One that begins with it
 * (Bedrohungs|lage) is another word with another head (Duden, Die Grammatik, „Determinativkompositum“): whether it
 * frames alike is for the researcher to say.
 */
import type { Entry } from "../model.js";
import { isEstranging, LINKING_ELEMENTS } from "../morphology/compounds.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { nounForms } from "../morphology/nouns.js";
import { fold } from "../text/fold.js";
import { type Candidate, type RatedCandidate, strongest } from "./candidate.js";
import type { Corpus, CorpusTerm } from "./corpus.js";

/** Shorter first parts are found in too many words by accident. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/** Compounds of a corpus, those that do not match yet first, then by number. */
export function compoundsOfEntries(
  corpus: Corpus,
  dictionary: Dictionary,
): readonly Candidate[] {
  const { terms, lexicon } = corpus;
  // What is switched off was put aside by somebody.
  const entries = lexicon.entries.filter(({ disabled }) => !disabled);
  const firstParts = fileFirstParts(entries);
  const heads = fileHeads(entries, dictionary);
  const counts = new Uint32Array(terms.length);
  for (const { sentences } of corpus.articles)
    for (const { words } of sentences)
      for (const { term } of words) counts[term] = (counts[term] ?? 0) + 1;

  const found: RatedCandidate[] = [];
  for (const [term, known] of terms.entries()) {
    const compound = compoundOf(known);
    if (!compound) continue;
    const { entry, part } = compound;
    found.push({
      term,
      pole: entry.pole,
      reason: { kind: "compound", entry: entry.term, part },
      strength:
        (counts[term] ?? 0) + (part === "counted" ? 0 : NOT_COUNTED_BEFORE),
    });
  }
  return strongest(found, corpus);

  function compoundOf({ key, noun, coverage, proposable }: CorpusTerm) {
    if (!noun || coverage.kind === "word") return undefined;
    if (coverage.kind === "head")
      return { entry: coverage.entry, part: "counted" } as const;
    // From the longest possible first part down: Krisengebiet is of Krise before it is of Kris.
    for (let cut = key.length - SHORTEST_REST; cut >= SHORTEST_PART; cut--) {
      const entry = firstParts.get(key.slice(0, cut));
      if (entry && dictionary.noun(key.slice(cut)))
        return { entry, part: "first" } as const;
    }
    // The dictionary knows the whole word, or all its parts: then it is no compound with this head after all.
    if (proposable) return undefined;
    for (let cut = SHORTEST_REST; key.length - cut >= SHORTEST_PART; cut++) {
      const entry = heads.get(key.slice(cut));
      if (entry && !isEstranging(key.slice(0, cut)))
        return { entry, part: "last" } as const;
    }
    return undefined;
  }
}

/** More than any count. */
const NOT_COUNTED_BEFORE = 2 ** 32;

/** What stands of an entry at the beginning of a compound, with its linking element: `bedrohungs`, `droh`. */
function fileFirstParts(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const parts = new Map<string, Entry>();
  for (const entry of entries.filter(isOneWord)) {
    const key = fold(entry.term);
    const stems =
      entry.partOfSpeech === "noun"
        ? [
            ...[...LINKING_ELEMENTS, "-", "s-"].map((link) => key + link),
            key.replace(/e$/, ""),
          ]
        : [key.replace(/e?n$/, "")];
    for (const stem of stems)
      if (stem.length >= SHORTEST_PART && !parts.has(stem))
        parts.set(stem, entry);
  }
  return parts;
}

/** Entries whose compounds are meant to match, by all their forms. */
function fileHeads(
  entries: readonly Entry[],
  dictionary: Dictionary,
): ReadonlyMap<string, Entry> {
  return new Map(
    entries
      .filter(
        (entry) =>
          isOneWord(entry) && entry.partOfSpeech === "noun" && entry.compounds,
      )
      .flatMap((entry) =>
        nounForms(entry.term, dictionary).map((form) => [form, entry] as const),
      ),
  );
}

function isOneWord({ term, partOfSpeech }: Entry): boolean {
  return (
    (partOfSpeech === "noun" || partOfSpeech === "verb") &&
    /^[\p{L}\p{M}-]+$/u.test(term)
  );
}
