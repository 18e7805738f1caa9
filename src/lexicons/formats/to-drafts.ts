/**
 * From foreign terms to entries. Other programs match words as they are written, so that a term without a wildcard becomes an
 * exact form.
 */
import type { Dictionary } from "../../engine/morphology/dictionary.js";
import { draftEntry, type DraftEntry, type LexiconDraft } from "../draft.js";
import { entryKey } from "../entry-key.js";
import { checkEntryCount, type LexiconLimits } from "../limits.js";
import { allTerms, type ForeignFile, type ForeignTerm } from "./category.js";
import {
  type ConversionCode,
  type ConversionReport,
  createReporter,
} from "./conversion.js";
import { type PlannedAxis, planAxes, type PolePair } from "./to-axes.js";

/** Lexicons from a foreign file, with notes on everything that has changed. */
interface Imported {
  readonly drafts: readonly LexiconDraft[];
  readonly notes: ConversionReport;
}

/** What must be known to read a foreign file. */
interface ImportOptions {
  readonly file: string;
  /** The name of the file without folder and extension; it names the axis of two categories without another one above them. */
  readonly name: string;
  readonly pairs: readonly PolePair[];
  readonly dictionary: Dictionary;
  readonly limits: LexiconLimits;
}

/** Characters with a meaning in wildcards and in regular expressions; a term that has any cannot become an entry. */
const PATTERN_SIGNS = /[?\\^$|()[\]{}<>+]/u;
const REGULAR_EXPRESSION_SIGNS = /[?\\^$|()[\]{}<>+*.]/u;

/**
 * The lexicons of a foreign file.
 *
 * @throws UserError `lexicon-too-many-entries`, `lexicon-poles-unclear`, `lexicon-pole-unknown`
 */
export function importForeign(
  { categories, regularExpressions, notes }: ForeignFile,
  { file, name, pairs, dictionary, limits }: ImportOptions,
): Imported {
  const reporter = createReporter();
  const root = { name, line: 1, terms: [], children: categories };
  const everything = allTerms(root);
  checkEntryCount(everything.length, limits);
  const isShouted = everything.every(({ text }) => !/\p{Ll}/u.test(text));
  const signs = regularExpressions ? REGULAR_EXPRESSION_SIGNS : PATTERN_SIGNS;

  const drafts = planAxes(root, pairs, reporter).map((plan) => ({
    file,
    axis: plan.axis,
    licence: "",
    entries: entriesOf(plan),
  }));
  const count = drafts
    .flatMap(({ entries }) => entries)
    .filter(({ partOfSpeech }) => partOfSpeech === "form").length;
  if (count > 0)
    reporter.report({ kind: "note", code: "exact-forms", values: { count } });
  return { drafts, notes: [...notes, ...reporter.notes] };

  function entriesOf({ axis, poles }: PlannedAxis): readonly DraftEntry[] {
    const terms = poles.flatMap((category, side) =>
      allTerms(category).map((term) => ({
        term,
        pole: axis.poles[side]?.id ?? "",
      })),
    );
    const heaviest = terms.reduce(
      (most, { term }) => Math.max(most, term.weight),
      1,
    );
    const seen = new Map<string, DraftEntry>();
    return terms.flatMap(({ term, pole }): DraftEntry[] => {
      const entry = entryOf(term, pole, heaviest);
      if (!entry) return [];
      const first = seen.get(entryKey(entry));
      if (first) {
        reporter.report({
          line: term.line,
          term: term.text,
          kind: "dropped",
          code: first.pole === pole ? "duplicate" : "other-pole",
          values: { first: first.line, pole: first.pole },
        });
        return [];
      }
      seen.set(entryKey(entry), entry);
      return [entry];
    });
  }

  function entryOf(
    { text, line, weight }: ForeignTerm,
    pole: string,
    heaviest: number,
  ): DraftEntry | undefined {
    const tell = (
      kind: "changed" | "dropped" | "note",
      code: ConversionCode,
      values: Readonly<Record<string, string | number>> = {},
    ): void => {
      reporter.report({ line, term: text, kind, code, values });
    };
    if (signs.test(text)) {
      tell("dropped", "pattern");
      return undefined;
    }
    if (!(weight > 0)) {
      tell("dropped", "weight-not-positive", { weight });
      return undefined;
    }
    const term = isShouted ? text.toLowerCase() : text;
    const hasWildcard = term.includes("*");
    const entry = draftEntry(
      {
        term,
        pole,
        pos: hasWildcard ? undefined : "form",
        weight:
          heaviest === 1 ? weight : Number((weight / heaviest).toPrecision(6)),
      },
      line,
      dictionary,
      (code, values) => {
        tell("dropped", code, values);
      },
      limits,
    );
    if (!entry) return undefined;
    if (isShouted) tell("changed", "lower-cased", { to: entry.term });
    if (entry.weight !== weight)
      tell("changed", "weight-scaled", { from: weight, to: entry.weight });
    if (entry.partOfSpeech === "phrase") tell("note", "phrase-inflects");
    return entry;
  }
}
