import type { EntryProblemCode } from "../draft.js";

/**
 * The report of a conversion: what could not be carried over as it was when a lexicon changed its format.
 */

/** Something that was changed or dropped, or that the user should know. */
export interface ConversionNote {
  /** 1-based, in the file that was read; undefined if the note is about the whole file. */
  readonly line?: number | undefined;
  readonly term?: string | undefined;
  readonly kind: "changed" | "dropped" | "note";
  /** Its sentence stands in `locales/*.json` under `conversion`. */
  readonly code: ConversionCode;
  /** Values for the placeholders of the sentence besides `{term}`. */
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
  /** Reports a part of the file that the reader of its format does not understand. */
  readonly notUnderstood: (line: number, text: string) => void;
}

/** An empty list of notes. */
export function createReporter(): Reporter {
  const notes: ConversionNote[] = [];
  const report: Reporter["report"] = (note) => {
    notes.push({ values: {}, ...note });
  };
  return {
    notes,
    report,
    notUnderstood(line, term) {
      report({ line, term, kind: "dropped", code: "line-not-understood" });
    },
  };
}
