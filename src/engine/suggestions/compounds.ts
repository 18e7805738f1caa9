/**
 * Compounds: words that contain an entry and do not match yet, or match only because the entry is their head.
 *
 * A lexicon matches compounds that *end* in one of its nouns (Sicherheits|bedrohung). A compound that begins with one
 * (Bedrohungs|lage) is another word with another head (Duden, Die Grammatik, „Determinativkompositum“), and whether it frames
 * in the same way is for the researcher to say.
 */
import type { Entry } from "../model.js";
import { isEstranging, LINKING_ELEMENTS } from "../morphology/compounds.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { nounForms } from "../morphology/nouns.js";
import { fold } from "../text/fold.js";
import { type Candidate, type RatedCandidate, strongest } from "./candidate.js";
import type { Corpus } from "./corpus.js";
import { countTerms } from "./term-counts.js";
import type { RegisteredTerm } from "./term-register.js";

/** In letters: a shorter part is found by accident in too many words. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

/** The compounds of a corpus, those first that do not match yet, then the most frequent. */
export function compoundsOfEntries(
  corpus: Corpus,
  dictionary: Dictionary,
): readonly Candidate[] {
  const { terms, lexicon } = corpus;
  // Somebody has decided against entries that are switched off.
  const entries = lexicon.entries.filter(({ disabled }) => !disabled);
  const firstParts = fileFirstParts(entries);
  const heads = fileHeads(entries, dictionary);
  const counts = countTerms(corpus);

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

  function compoundOf({ key, noun, coverage, proposable }: RegisteredTerm) {
    if (!noun || coverage.kind === "word") return undefined;
    if (coverage.kind === "head")
      return { entry: coverage.entry, part: "counted" } as const;
    // The longest first part wins: Krisengebiet belongs to Krise rather than to Kris.
    for (let cut = key.length - SHORTEST_REST; cut >= SHORTEST_PART; cut--) {
      const entry = firstParts.get(key.slice(0, cut));
      if (entry && dictionary.noun(key.slice(cut)))
        return { entry, part: "first" } as const;
    }
    // If the dictionary has the whole word, or all its parts, the word would match if it were a compound with an entry as
    // its head.
    if (proposable) return undefined;
    for (let cut = SHORTEST_REST; key.length - cut >= SHORTEST_PART; cut++) {
      const entry = heads.get(key.slice(cut));
      if (entry && !isEstranging(key.slice(0, cut)))
        return { entry, part: "last" } as const;
    }
    return undefined;
  }
}

/** Greater than any count. */
const NOT_COUNTED_BEFORE = 2 ** 32;

/** Entries by what they are as the first part of a compound, with any linking element: `bedrohungs`, `droh`. */
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

/** Entries that match compounds, by all their forms. */
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
