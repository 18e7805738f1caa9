import type { EntryProblemCode } from "../draft.js";

/** What could not be carried over as it was, when a lexicon changes its format. */
export interface ConversionNote {
  /** 1-based, in the file that was read; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly term?: string | undefined;
  readonly kind: "changed" | "dropped" | "note";
  /** Its sentence stands in `locales/*.json` under `conversion`. */
  readonly code: ConversionCode;
  /** What fills the placeholders of the sentence, besides `{term}`. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type ConversionReport = readonly ConversionNote[];

export type ConversionCode =
  | EntryProblemCode
  | "category-dropped"
  | "category-empty"
  | "category-unknown"
  | "condition-dropped"
  | "disabled"
  | "duplicate"
  | "exact-forms"
  | "fields-dropped"
  | "lemma-as-written"
  | "line-not-understood"
  | "lower-cased"
  | "not-writable"
  | "other-pole"
  | "pattern"
  | "phrase-inflects"
  | "shape-unclear"
  | "subcategories-merged"
  | "terms-beside-poles"
  | "titles-dropped"
  | "titles-from-names"
  | "weight-not-positive"
  | "weight-scaled"
  | "wildcard-not-writable";

/** Collects notes in the order in which they arise. */
export interface Reporter {
  readonly notes: ConversionReport;
  readonly report: (
    note: Omit<ConversionNote, "values"> & Partial<ConversionNote>,
  ) => void;
}

/** An empty list of notes. */
export function createReporter(): Reporter {
  const notes: ConversionNote[] = [];
  return {
    notes,
    report(note) {
      notes.push({ values: {}, ...note });
    },
  };
}
