import type { LexiconProblem } from "../../lexicons/problem.js";
import type { LexiconUpload } from "../../workflows/new-lexicons.js";
import { conversionSentence } from "../conversion-sentence.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";

/** So many notes of a kind are listed; of the rest the number is told. */
const LISTED = 300;

/** What was not carried over as it was, by how much that matters. */
export interface NoteGroup {
  readonly title: string;
  readonly notes: readonly string[];
  readonly more: string | undefined;
}

/** What the report of an upload receives. */
export interface UploadProps {
  readonly file: string;
  readonly axes: readonly {
    readonly title: string;
    readonly entries: string;
    readonly outcome: string;
    readonly editHref: string;
    readonly versionsHref: string;
  }[];
  readonly groups: readonly NoteGroup[];
}

/** Sets out what became of a file. */
export function uploadProps(
  { file, axes, notes, problems }: LexiconUpload,
  locale: Locale,
): UploadProps {
  return {
    file,
    axes: axes.map(({ axis, entries, version, before }) => ({
      title: locale.text(axis.title),
      entries: locale.t("lexicons.entries", { count: entries }),
      outcome: outcomeOf(version, before, locale),
      editHref: urls.lexiconEdit(axis.id),
      versionsHref: urls.lexiconVersions(axis.id, {
        from: version === undefined ? undefined : before,
        to: version,
      }),
    })),
    groups: [
      ...noteGroups(notes, locale),
      ...group(
        "warnings",
        problems,
        (problem) => lexiconProblem(problem, locale),
        locale,
      ),
    ],
  };
}

function outcomeOf(
  version: number | undefined,
  before: number | undefined,
  locale: Locale,
): string {
  if (version === undefined) return locale.t("lexicon-upload.same");
  return before === undefined
    ? locale.t("lexicon-upload.new")
    : locale.t("lexicon-upload.next", { number: version, before });
}

/** Sets out the notes of a conversion: first what was left out. */
export function noteGroups(
  notes: LexiconUpload["notes"],
  locale: Locale,
): readonly NoteGroup[] {
  return (["dropped", "changed", "note"] as const).flatMap((kind) =>
    group(
      kind,
      notes.filter((note) => note.kind === kind),
      (note) => inLine(note.line, conversionSentence(note, locale), locale),
      locale,
    ),
  );
}

/** Of very many notes only those that are listed are put into words. */
function group<Note>(
  kind: "dropped" | "changed" | "note" | "warnings",
  notes: readonly Note[],
  sentenceOf: (note: Note) => string,
  locale: Locale,
): readonly NoteGroup[] {
  if (notes.length === 0) return [];
  return [
    {
      title: locale.t(`lexicon-upload.groups.${kind}`, { count: notes.length }),
      notes: notes.slice(0, LISTED).map(sentenceOf),
      more:
        notes.length > LISTED
          ? locale.t("lexicon-preview.more", { count: notes.length - LISTED })
          : undefined,
    },
  ];
}

/** What is wrong in a file, with its line. */
export function lexiconProblem(
  { line, code, values }: LexiconProblem,
  locale: Locale,
): string {
  return inLine(line, locale.t(`lexicon-problems.${code}`, values), locale);
}

function inLine(
  line: number | undefined,
  sentence: string,
  locale: Locale,
): string {
  return line === undefined || line === 0
    ? sentence
    : locale.t("lexicon-upload.line", { line, sentence });
}
