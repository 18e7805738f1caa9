import type { Axis, Entry } from "../../engine/model.js";
import type { EntryEdit } from "../../lexicons/edits.js";
import { entryKey } from "../../lexicons/entry-key.js";
import type { VersionNote } from "../../storage/lexicon-versions.js";
import type { Collection } from "../../storage/records.js";
import type { BenchForm } from "../lexicon-form.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AxisProps } from "./axes.js";
import type { EntryCheckProps } from "./entry-check.js";
import type { EntryFormProps } from "./entry-form.js";
import type { EntryListProps } from "./entry-list.js";
import { versionLabel } from "./lexicon-versions.js";
import type { PreviewProps } from "./lexicon-preview.js";

/** What was saved a moment ago, to be taken back at once. */
interface SavedNotice {
  readonly sentence: string;
  readonly previous: number | undefined;
  readonly number: number;
}

/** An unsaved edit in words. */
export interface DraftItem {
  readonly sign: string;
  readonly term: string;
  /** Whether it is new, changed or deleted. */
  readonly state: string;
  readonly details: string;
  readonly undoLabel: string;
}

/** What the workbench receives. */
export interface LexiconEditProps {
  readonly axis: AxisProps;
  readonly action: string;
  readonly base: number;
  readonly version: string;
  readonly changes: string;
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    readonly chosen: boolean;
  }[];
  readonly sort: string;
  readonly saved: SavedNotice | undefined;
  /** Told where somebody else has saved since the draft was begun. */
  readonly outdated: string | undefined;
  readonly problem: string | undefined;
  readonly list: EntryListProps;
  readonly form: EntryFormProps;
  readonly check: EntryCheckProps | undefined;
  readonly preview: PreviewProps | undefined;
  readonly draft: readonly DraftItem[];
  readonly draftCount: string;
  readonly author: string;
  readonly message: string;
}

/** What the parts of the page are made of. */
interface EditParts extends Pick<
  LexiconEditProps,
  "list" | "form" | "check" | "preview" | "problem"
> {
  readonly axis: Axis;
  readonly named: AxisProps;
  readonly note: VersionNote;
  readonly currentNumber: number;
  readonly savedNumber: number | undefined;
  readonly collections: readonly Collection[];
  readonly collection: string;
  readonly bench: BenchForm;
  /** Those of the version that is edited. */
  readonly entries: readonly Entry[];
}

/** Sets out the workbench. */
export function lexiconEditProps(
  parts: EditParts,
  locale: Locale,
): LexiconEditProps {
  const { axis, note, currentNumber, savedNumber, bench } = parts;
  const isSaved = savedNumber === note.number && savedNumber === currentNumber;
  return {
    axis: parts.named,
    action: urls.lexiconEdit(axis.id),
    base: note.number,
    version: versionLabel(note, locale),
    changes: JSON.stringify(bench.edits),
    collections: parts.collections.map(({ id, title }) => ({
      id,
      title: locale.text(title),
      chosen: id === parts.collection,
    })),
    sort: bench.sort,
    saved: isSaved
      ? {
          sentence: locale.t("lexicon-edit.saved", { number: note.number }),
          previous: note.parent,
          number: note.number,
        }
      : undefined,
    outdated:
      note.number === currentNumber
        ? undefined
        : locale.t("lexicon-edit.outdated", {
            base: note.number,
            number: currentNumber,
          }),
    problem: parts.problem,
    list: parts.list,
    form: parts.form,
    check: parts.check,
    preview: parts.preview,
    draft: bench.edits.map((edit) =>
      draftItem(edit, parts.entries, axis, locale),
    ),
    draftCount: locale.t("lexicon-edit.draft-count", {
      count: bench.edits.length,
    }),
    author: bench.author,
    message: bench.message,
  };
}

/** An edit of a lexicon's entries in a few words. */
export function draftItem(
  { key, entry }: EntryEdit,
  entries: readonly Entry[],
  axis: Axis,
  locale: Locale,
): DraftItem {
  const { term = "" } =
    entry ?? entries.find((one) => entryKey(one) === key) ?? {};
  const pole = axis.poles.find(({ id }) => id === entry?.pole);
  const kind = entry === null ? "deleted" : key === null ? "new" : "changed";
  return {
    sign: { deleted: "−", new: "+", changed: "~" }[kind],
    term,
    state: locale.t(`lexicon-edit.states.${kind}`),
    details: [
      pole && locale.text(pole.title),
      entry?.disabled ? locale.t("lexicon-edit.off") : undefined,
    ]
      .filter(Boolean)
      .join(" · "),
    undoLabel: locale.t("lexicon-edit.drop", { term }),
  };
}
