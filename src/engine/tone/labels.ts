/**
 * Labels: the forms that carry a general evaluation, with their scores.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { adjectiveForms } from "../morphology/adjectives.js";
import { nounForms } from "../morphology/nouns.js";
import { verbForms } from "../morphology/verbs.js";
import { fold } from "../text/fold.js";

/** A lemma that praises or blames by its meaning. */
export interface ToneEntry {
  readonly lemma: string;
  readonly partOfSpeech: "adjective" | "noun" | "verb";
  /** −3 (devastating) to +3 (glowing), never 0. */
  readonly score: number;
}

/** A list of evaluative words; `version` is a fingerprint of everything that can change a tone. */
export interface ToneLexicon {
  readonly licence: string;
  readonly version: string;
  readonly entries: readonly ToneEntry[];
  /** Forms that do not count although a lemma covers them. */
  readonly except: readonly string[];
}

/** The single forms of a lexicon, all of them folded. */
export interface ToneLabels {
  readonly scores: Readonly<Record<string, number>>;
  /** Those of the forms that belong to a verb. */
  readonly verbs: ReadonlySet<string>;
}

/**
 * All forms of all lemmas with their scores.
 *
 * A form of two lemmas gets the score nearer to 0, and none if their signs differ, so that the order of entries does not matter.
 */
export function expandLabels(
  { entries, except }: ToneLexicon,
  dictionary: Dictionary,
): ToneLabels {
  const scores: Record<string, number> = {};
  const verbs = new Set<string>();
  for (const entry of entries)
    for (const form of formsOf(entry, dictionary)) {
      scores[form] = milder(scores[form] ?? entry.score, entry.score);
      if (entry.partOfSpeech === "verb") verbs.add(form);
    }
  const excluded = new Set(except.map(fold));
  return {
    scores: Object.fromEntries(
      Object.entries(scores).filter(
        ([form, score]) => score !== 0 && !excluded.has(form),
      ),
    ),
    verbs,
  };
}

function formsOf(
  { lemma, partOfSpeech }: ToneEntry,
  dictionary: Dictionary,
): readonly string[] {
  switch (partOfSpeech) {
    case "adjective":
      return adjectiveForms(lemma, dictionary);
    case "noun":
      return nounForms(lemma, dictionary);
    case "verb":
      return verbForms(lemma, dictionary)?.joined ?? [fold(lemma)];
  }
}

/** The score nearer to 0; 0 if the signs differ, or if either is 0. */
function milder(left: number, right: number): number {
  if (Math.sign(left) !== Math.sign(right)) return 0;
  return Math.abs(left) < Math.abs(right) ? left : right;
}
