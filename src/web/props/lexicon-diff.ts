import type { Axis, Entry } from "../../engine/model.js";
import {
  ENTRY_FIELDS,
  type EntryChange,
  type EntryField,
  type LexiconDiff,
} from "../../lexicons/diff.js";
import type { Locale } from "../locale.js";

/** So many entries of a kind are listed; of the rest the number is told. */
const LISTED = 200;

/** What differs between two versions, in words. */
export interface DiffProps {
  readonly groups: readonly {
    readonly kind: "added" | "removed" | "changed";
    readonly title: string;
    readonly rows: readonly { readonly term: string; readonly what: string }[];
    readonly more: string | undefined;
  }[];
  /** Whether nothing differs. */
  readonly none: boolean;
}

/** Sets out what differs between two versions. */
export function diffProps(
  { added, removed, changed }: LexiconDiff,
  axis: Axis,
  locale: Locale,
): DiffProps {
  const rowOf = (entry: Entry) => ({
    term: entry.term,
    what: entryWords(entry, axis, locale),
  });
  const groups = [
    { kind: "added" as const, rows: added.map(rowOf) },
    { kind: "removed" as const, rows: removed.map(rowOf) },
    {
      kind: "changed" as const,
      rows: changed.map((change) => ({
        term: change.after.term,
        what: changeWords(change, axis, locale),
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
  return {
    none: groups.length === 0,
    groups: groups.map(({ kind, rows }) => ({
      kind,
      title: locale.t(`lexicon-diff.${kind}`, { count: rows.length }),
      rows: rows.slice(0, LISTED),
      more:
        rows.length > LISTED
          ? locale.t("lexicon-preview.more", { count: rows.length - LISTED })
          : undefined,
    })),
  };
}

/** Everything of an entry that is not to be taken for granted, in a line. */
export function entryWords(
  entry: Partial<Entry>,
  axis: Axis,
  locale: Locale,
): string {
  return ENTRY_FIELDS.filter(
    (field) =>
      !["term", "compounds"].includes(field) &&
      !(field === "weight" && entry.weight === 1),
  )
    .map((field) =>
      field === "weight" && entry.weight !== undefined
        ? locale.t("lexicons.weighs", {
            weight: locale.number(entry.weight, 2),
          })
        : valueWords(entry, field, axis, locale),
    )
    .filter(Boolean)
    .join(" · ");
}

function changeWords(
  { before, after, fields }: EntryChange,
  axis: Axis,
  locale: Locale,
): string {
  return fields
    .map((field) => {
      const words = (entry: Entry): string =>
        valueWords(entry, field, axis, locale) || "–";
      return `${locale.t(`lexicon-diff.fields.${field}`)}: ${words(before)} → ${words(after)}`;
    })
    .join(" · ");
}

function valueWords(
  entry: Partial<Entry>,
  field: EntryField,
  { poles }: Axis,
  locale: Locale,
): string {
  const pole = poles.find(({ id }) => id === entry.pole);
  switch (field) {
    case "pole":
      return pole ? locale.text(pole.title) : (entry.pole ?? "");
    case "partOfSpeech":
      return entry.partOfSpeech
        ? locale.t(`parts-of-speech.${entry.partOfSpeech}`)
        : "";
    case "weight":
      return entry.weight === undefined ? "" : locale.number(entry.weight, 2);
    case "compounds":
      return locale.t(`lexicon-edit.${entry.compounds ? "yes" : "no"}`);
    case "except":
      return entry.except && entry.except.length > 0
        ? locale.t("lexicons.except", { words: entry.except.join(", ") })
        : "";
    case "disabled":
      return entry.disabled ? locale.t("lexicon-edit.off") : "";
    default:
      return entry[field] ?? "";
  }
}
