/**
 * Writing for other programs: what a lexicon loses in their dictionaries.
 */
import { exactForm } from "../../engine/exact-form.js";
import type { Axis, Entry, Lexicon } from "../../engine/model.js";
import {
  type ConversionReport,
  createReporter,
  type Reporter,
} from "./conversion.js";

/** A lexicon to be written; entries from a file have their line. */
export type WritableLexicon = Pick<Lexicon, "axis" | "licence"> & {
  readonly entries: readonly (Entry & { readonly line?: number })[];
};

/** The content of a file, with notes on everything that it leaves out. */
export interface Written {
  readonly text: string;
  readonly notes: ConversionReport;
}

/** What a format can express. */
interface Capabilities {
  readonly weights: boolean;
  /** Whether `*` may stand elsewhere than at the end. */
  readonly freeWildcards: boolean;
  /** Matches terms that would be read as something else. */
  readonly unwritable: RegExp;
}

/** A pole with those of its terms that the format can hold. */
interface WrittenPole {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
}

export interface WrittenAxis {
  readonly axis: Axis;
  readonly poles: readonly WrittenPole[];
}

/** Reduces lexicons to what a format can hold, with notes on everything else. */
export function fitLexicons(
  lexicons: readonly WritableLexicon[],
  capabilities: Capabilities,
): { readonly axes: readonly WrittenAxis[]; readonly notes: ConversionReport } {
  const reporter = createReporter();
  const axes = lexicons.map(({ axis, entries }) => {
    reporter.report({
      kind: "dropped",
      code: "titles-dropped",
      values: { axis: axis.id },
    });
    return {
      axis,
      poles: axis.poles.map(({ id, title }) => ({
        id,
        title: title.de,
        terms: entries
          .filter(({ pole }) => pole === id)
          .filter((entry) => isEnabled(entry, reporter))
          .flatMap((entry) => fitEntry(entry, capabilities, reporter) ?? []),
      })),
    };
  });
  return { axes, notes: reporter.notes };
}

/** An entry that is switched off must not be written: in the other program it would match. */
function isEnabled(
  { disabled, line, term }: WritableLexicon["entries"][number],
  { report }: Reporter,
): boolean {
  if (disabled) report({ line, term, kind: "dropped", code: "disabled" });
  return !disabled;
}

function fitEntry(
  entry: WritableLexicon["entries"][number],
  { weights, freeWildcards, unwritable }: Capabilities,
  { report }: Reporter,
): WrittenPole["terms"][number] | undefined {
  const { term, line, weight, partOfSpeech } = entry;
  // Quotation marks say that a form is exact, as every term is in other programs.
  const text = exactForm(term) ?? term;
  const isExact = partOfSpeech === "form" || text !== term;
  if (unwritable.test(text)) {
    report({ line, term, kind: "dropped", code: "not-writable" });
    return undefined;
  }
  if (!freeWildcards && /\*(?!$)/u.test(text)) {
    report({ line, term, kind: "dropped", code: "wildcard-not-writable" });
    return undefined;
  }
  if (!isExact && !text.includes("*"))
    report({ line, term, kind: "changed", code: "lemma-as-written" });
  const fields = [
    !weights && weight !== 1 ? `weight ${String(weight)}` : "",
    entry.except.length > 0 ? `except ${entry.except.join("; ")}` : "",
    entry.note === undefined ? "" : "note",
    entry.source === undefined ? "" : "source",
  ].filter(Boolean);
  if (fields.length > 0)
    report({
      line,
      term,
      kind: "dropped",
      code: "fields-dropped",
      values: { fields: fields.join(", ") },
    });
  return { text, weight };
}

/** Poles for a format without levels: with several axes, their names contain that of the axis. */
export function flatPoles(
  axes: readonly WrittenAxis[],
): readonly (WrittenPole & { readonly name: string })[] {
  return axes.flatMap(({ axis, poles }) =>
    poles.map((pole) => ({
      ...pole,
      name: axes.length === 1 ? pole.id : `${axis.id}.${pole.id}`,
    })),
  );
}
