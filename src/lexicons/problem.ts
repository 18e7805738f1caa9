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

/** One problem as `file:line severity message`, the way compilers print them. */
export function formatProblem({
  file,
  line,
  severity,
  code,
  values,
}: LexiconProblem): string {
  return `${file}:${String(line)} ${severity}: ${MESSAGES[code](values)}`;
}

type Values = LexiconProblem["values"];

/** In English like all terminal output about files; the web shows the count and the first of them. */
const MESSAGES: Readonly<Record<ProblemCode, (values: Values) => string>> = {
  "axis-invalid": () =>
    "the name of an axis is lower-case letters, digits and hyphens",
  "axis-missing": () =>
    "the file names no axis; write `axis: name` in its first lines",
  "column-missing": ({ column }) => `the column “${String(column)}” is missing`,
  duplicate: ({ term, first }) =>
    `“${String(term)}” stands already in line ${String(first)}`,
  covered: ({ term, by, first }) =>
    `“${String(term)}” is covered by “${String(by)}” in line ${String(first)}; one of them is enough`,
  "entries-missing": ({ pole }) => `the pole “${String(pole)}” has no entries`,
  "key-unknown": ({ key }) =>
    `the key “${String(key)}” is not known; allowed are term, pos, weight, except, compounds, note, source, disabled`,
  "never-matches": ({ term }) =>
    `“${String(term)}” can never match: it has no letters or digits`,
  "part-of-speech-unknown": ({ value }) =>
    `“${String(value)}” is no part of speech; allowed are noun, verb, adjective, phrase, form`,
  "pole-invalid": ({ id }) =>
    `a pole cannot be called “${String(id)}”; use small letters, digits and hyphens, a letter first`,
  "pole-unknown": ({ pole }) =>
    `the pole “${String(pole)}” is not one of this axis`,
  "poles-not-two": ({ count }) =>
    `an axis has exactly two poles, this one has ${String(count)}`,
  syntax: ({ message }) => String(message),
  "term-empty": () => "an entry without a term",
  "term-too-long": ({ limit }) =>
    `a term may have ${String(limit)} characters at most`,
  "title-missing": ({ what }) => `${String(what)} needs a title with de and en`,
  "value-invalid": ({ key, expected }) =>
    `${String(key)} must be ${String(expected)}`,
  "weight-out-of-range": ({ weight }) =>
    `the weight ${String(weight)} is not above 0 and at most 1`,
  "wildcard-only": ({ term }) =>
    `“${String(term)}” would match every word; write at least two letters beside the wildcard`,
};
