/**
 * Loading: from lexicon files to lexicons, with all problems of all files at once.
 */
import { readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { groupBy } from "../engine/group.js";
import type { Axis, Entry, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { UserError } from "../errors.js";
import { decodeUtf8, readBytes } from "../read-file.js";
import { compiled } from "./compiled.js";
import { readCsv } from "./csv-format.js";
import { versionOf } from "./digest.js";
import type { DraftEntry, LexiconDraft, ReadResult } from "./draft.js";
import {
  checkEntryCount,
  checkFileSize,
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "./limits.js";
import { findDuplicates, lintEntries } from "./lint.js";
import type { LexiconProblem } from "./problem.js";
import { readYaml } from "./yaml-format.js";

/** The result of loading; the lexicons can be used only if no problem is an error. */
interface LoadResult {
  readonly lexicons: readonly Lexicon[];
  readonly problems: readonly LexiconProblem[];
}

/** The lexicon files of a folder by name, so that a number at its beginning decides the order of the axes. */
export function lexiconFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads, lints and joins lexicon files; several files of one axis make one lexicon.
 *
 * @param knownAxes axes whose titles a CSV file may rely on
 * @throws UserError `file-not-readable`, `file-not-utf8`, `lexicon-too-large`, `lexicon-too-many-entries`
 */
export function loadLexicons(
  files: readonly string[],
  dictionary: Dictionary,
  knownAxes: readonly Axis[] = [],
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): LoadResult {
  const results = files.map((file) =>
    readLexicon(file, contentOf(file, limits), dictionary, knownAxes, limits),
  );
  return {
    lexicons: lexiconsOf(results.flatMap(({ drafts }) => drafts)),
    problems: results.flatMap(({ problems }) => problems).sort(inOrder),
  };
}

/**
 * Reads and lints one lexicon in our formats.
 *
 * @param file its extension tells the format
 * @throws UserError `lexicon-too-many-entries`
 */
export function readLexicon(
  file: string,
  content: string,
  dictionary: Dictionary,
  knownAxes: readonly Axis[],
  limits: LexiconLimits,
): ReadResult {
  const { drafts, problems } = parse(
    file,
    content,
    dictionary,
    knownAxes,
    limits,
  );
  return {
    drafts,
    problems: [
      ...problems,
      ...drafts.flatMap((draft) => lintEntries(draft, dictionary)),
    ],
  };
}

/** Reads without linting, which takes time. */
function parse(
  file: string,
  content: string,
  dictionary: Dictionary,
  knownAxes: readonly Axis[],
  limits: LexiconLimits,
): ReadResult {
  if (extname(file).toLowerCase() === ".csv")
    return checked(
      readCsv(file, content, dictionary, knownAxes, limits),
      limits,
    );
  const drafts = compiled("lexicon", content);
  return drafts
    ? { drafts: drafts.map((draft) => ({ ...draft, file })), problems: [] }
    : checked(readYaml(file, content, dictionary, limits), limits);
}

function checked(result: ReadResult, limits: LexiconLimits): ReadResult {
  const entries = result.drafts.flatMap((draft) => draft.entries);
  checkEntryCount(entries.length, limits);
  return result;
}

function inOrder(left: LexiconProblem, right: LexiconProblem): number {
  return left.file.localeCompare(right.file) || left.line - right.line;
}

/** One lexicon for each axis, in the order of the drafts. */
export function lexiconsOf(
  drafts: readonly LexiconDraft[],
): readonly Lexicon[] {
  return [...groupBy(drafts, ({ axis }) => axis.id).values()].map(joinDrafts);
}

/**
 * Loads lexicons that must not be faulty. Unlike `loadLexicons`, it does not look for warnings, which takes time.
 *
 * @throws UserError `lexicon-invalid`, with every error in `problems`
 */
export function requireLexicons(
  files: readonly string[],
  dictionary: Dictionary,
  knownAxes: readonly Axis[] = [],
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): readonly Lexicon[] {
  const results = files.map((file) =>
    parse(file, contentOf(file, limits), dictionary, knownAxes, limits),
  );
  const drafts = results.flatMap((result) => result.drafts);
  const errors = [
    ...results.flatMap(({ problems }) => problems),
    ...drafts.flatMap(findDuplicates),
  ]
    .filter(({ severity }) => severity === "error")
    .sort(inOrder);
  const [first] = errors;
  if (first) throw new InvalidLexiconError(errors, first.file);
  return lexiconsOf(drafts);
}

/** The axes of these files, even if their entries are faulty. */
export function axesOf(
  files: readonly string[],
  dictionary: Dictionary,
): readonly Axis[] {
  const limits = DEFAULT_LEXICON_LIMITS;
  const drafts = files.flatMap(
    (file) =>
      parse(file, contentOf(file, limits), dictionary, [], limits).drafts,
  );
  return lexiconsOf(drafts).map(({ axis }) => axis);
}

/** A lexicon that cannot be used, with everything that is wrong with it. */
export class InvalidLexiconError extends UserError {
  constructor(
    readonly problems: readonly LexiconProblem[],
    file: string,
  ) {
    super("lexicon-invalid", { count: problems.length, path: basename(file) });
  }
}

function contentOf(file: string, limits: LexiconLimits): string {
  const bytes = readBytes(file);
  checkFileSize(bytes, file, limits);
  return decodeUtf8(bytes, file);
}

function joinDrafts(drafts: readonly LexiconDraft[]): Lexicon {
  const [first] = drafts;
  if (!first) throw new RangeError("no draft to join");
  const entries = drafts.flatMap((draft) => draft.entries.map(withoutLine));
  return {
    axis: first.axis,
    licence: first.licence,
    version: versionOf(first.axis, entries),
    entries,
  };
}

function withoutLine({ line: _, ...entry }: DraftEntry): Entry {
  return entry;
}
