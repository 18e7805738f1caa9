import { diffEntries } from "../../lexicons/diff.js";
import type {
  LexiconVersion,
  VersionNote,
} from "../../storage/lexicon-versions.js";
import type { LexiconHead } from "../../storage/lexicons.js";
import type { Collection } from "../../storage/records.js";
import type { Preview } from "../../workflows/workbench.js";
import { formatMoment } from "../dates.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AxisProps } from "./axes.js";
import { diffProps, type DiffProps } from "./lexicon-diff.js";
import { previewProps, type PreviewProps } from "./lexicon-preview.js";

/** A version in the list. */
interface VersionRow {
  readonly number: number;
  readonly label: string;
  readonly message: string;
  readonly current: boolean;
  /** Where it is compared with the version that counts; undefined for that one. */
  readonly compareHref: string | undefined;
}

interface VersionChoice {
  readonly number: number;
  readonly label: string;
  readonly from: boolean;
  readonly to: boolean;
}

/** What the page of the versions receives. */
export interface VersionsProps {
  readonly axis: AxisProps;
  readonly current: number;
  /** Told where the axis was removed. */
  readonly removed: string | undefined;
  /** Told where the file has changed beside what was edited here. */
  readonly waiting:
    { readonly number: number; readonly compareHref: string } | undefined;
  readonly versions: readonly VersionRow[];
  readonly choices: readonly VersionChoice[];
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    readonly chosen: boolean;
  }[];
  readonly comparison:
    | {
        readonly title: string;
        readonly diff: DiffProps;
        readonly preview: PreviewProps;
      }
    | undefined;
}

/** Two versions, and what lies between them in a collection. */
export interface ComparedVersions {
  readonly from: LexiconVersion;
  readonly to: LexiconVersion;
  readonly preview: Preview;
}

/** Sets out the versions of a lexicon. */
export function versionsProps(
  {
    head,
    named,
    notes,
    compared,
    collections,
    collection,
  }: {
    readonly head: LexiconHead;
    readonly named: AxisProps;
    readonly notes: readonly VersionNote[];
    readonly compared: ComparedVersions | undefined;
    readonly collections: readonly Collection[];
    readonly collection: string;
  },
  locale: Locale,
): VersionsProps {
  const compareHref = (from: number, to: number): string =>
    urls.lexiconVersions(head.axis, { from, to, collection });
  return {
    axis: named,
    current: head.current,
    removed:
      head.removedAt === undefined
        ? undefined
        : locale.t("lexicon-versions.removed", {
            number: head.current,
            time: formatMoment(head.removedAt, locale.language),
          }),
    waiting:
      head.waitingVersion === undefined
        ? undefined
        : {
            number: head.waitingVersion,
            compareHref: compareHref(head.current, head.waitingVersion),
          },
    versions: notes.map((note) => ({
      number: note.number,
      label: versionLabel(note, locale),
      message: note.message,
      current: note.number === head.current,
      compareHref:
        note.number === head.current
          ? undefined
          : compareHref(note.number, head.current),
    })),
    choices: notes.map((note) => ({
      number: note.number,
      label: [versionLabel(note, locale), note.message]
        .filter(Boolean)
        .join(" · "),
      from: note.number === compared?.from.number,
      to: note.number === compared?.to.number,
    })),
    collections: collections.map(({ id, title }) => ({
      id,
      title: locale.text(title),
      chosen: id === collection,
    })),
    comparison: compared && comparisonOf(compared, named, locale),
  };
}

function comparisonOf(
  { from, to, preview }: ComparedVersions,
  named: AxisProps,
  locale: Locale,
): NonNullable<VersionsProps["comparison"]> {
  const { axis } = to.lexicon;
  return {
    title: locale.t("lexicon-versions.compared", {
      from: from.number,
      to: to.number,
    }),
    diff: diffProps(
      diffEntries(from.lexicon.entries, to.lexicon.entries),
      axis,
      locale,
    ),
    preview: previewProps(preview, axis, named, locale),
  };
}

/** A version in one line: its number, what made it, who and when. */
export function versionLabel(note: VersionNote, locale: Locale): string {
  return [
    locale.t("lexicon-versions.number", { number: note.number }),
    originOf(note, locale),
    note.author,
    formatMoment(note.createdAt, locale.language),
  ]
    .filter(Boolean)
    .join(" · ");
}

function originOf({ origin }: VersionNote, locale: Locale): string {
  return origin === "edit"
    ? ""
    : locale.t(`lexicon-versions.origins.${origin}`);
}
