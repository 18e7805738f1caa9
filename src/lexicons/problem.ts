/** Something wrong in a lexicon file; all of them are found at once. */
export interface LexiconProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  /** What the message speaks of: a term, a key, another line. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Collects the errors of one file. */
interface ProblemList {
  readonly problems: readonly LexiconProblem[];
  readonly report: (
    line: number,
    code: ProblemCode,
    values?: LexiconProblem["values"],
  ) => void;
}

/** An empty list. @param file the path of the file */
export function createProblemList(file: string): ProblemList {
  const problems: LexiconProblem[] = [];
  return {
    problems,
    report(line, code, values = {}) {
      problems.push({ file, line, severity: "error", code, values });
    },
  };
}

export type ProblemCode =
  | "axis-invalid"
  | "axis-missing"
  | "column-missing"
  | "duplicate"
  | "covered"
  | "entries-missing"
  | "key-unknown"
  | "never-matches"
  | "part-of-speech-unknown"
  | "pole-invalid"
  | "pole-unknown"
  | "poles-not-two"
  | "syntax"
  | "term-empty"
  | "term-too-long"
  | "title-missing"
  | "value-invalid"
  | "weight-out-of-range"
  | "wildcard-only";
