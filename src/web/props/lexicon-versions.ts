import type { VersionNote } from "../../storage/lexicon-versions.js";
import type { Locale } from "../locale.js";

/** A version in one line: its number, what made it, who and when. */
export function versionLabel(note: VersionNote, locale: Locale): string {
  return [
    locale.t("lexicon-versions.number", { number: note.number }),
    originOf(note, locale),
    note.author,
    dateAndTime(note.createdAt, locale),
  ]
    .filter(Boolean)
    .join(" · ");
}

function originOf({ origin }: VersionNote, locale: Locale): string {
  return origin === "edit"
    ? ""
    : locale.t(`lexicon-versions.origins.${origin}`);
}

/** A moment as people write it. @param moment ISO 8601 */
export function dateAndTime(moment: string, { language }: Locale): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(moment));
}
