/**
 * Articles whose parts have names: the columns of a table, or the keys of a JSON object.
 */
import { UserError } from "../errors.js";
import { type Genre, GENRES } from "../storage/records.js";
import type { ArticleContent } from "./draft.js";
import { edtfOf } from "./dates.js";
import { metadataLine } from "./metadata.js";

/** The names that a part may have, in lower case; the first one found counts. */
const NAMES = {
  text: ["text", "inhalt", "artikel", "volltext", "content", "body"],
  outlet: ["outlet", "medium", "quelle", "zeitung", "source"],
  title: ["title", "titel", "überschrift", "schlagzeile", "headline"],
  date: ["date", "datum"],
  author: ["author", "autor", "autorin"],
  genre: ["genre", "textsorte"],
  id: ["id"],
} as const;
type Field = keyof typeof NAMES;

/** Gives the value of a field, by its name in the file. */
type Value = (name: string) => string | undefined;

/**
 * Makes a reader for records with these names.
 *
 * @param withoutText what to throw if no name is known to mean the text
 * @throws UserError `withoutText`, with the names found and those that would do
 */
export function articleFields(
  names: readonly string[],
  withoutText: "table-without-text" | "record-without-text",
): (value: Value) => ArticleContent {
  const byPlainName = new Map(names.map((name) => [plain(name), name]));
  const nameOf = (field: Field): string | undefined => {
    const known = NAMES[field].find((name) => byPlainName.has(name));
    return known === undefined ? undefined : byPlainName.get(known);
  };
  const textName = nameOf("text");
  if (textName === undefined)
    throw new UserError(withoutText, {
      found: names
        .map((name) => name.trim())
        .join(", ")
        .slice(0, 300),
      needed: NAMES.text.join(", "),
    });
  return (value) => {
    const field = (name: Field): string | undefined => {
      const own = nameOf(name);
      return own === undefined ? undefined : value(own);
    };
    const date = edtfOf(field("date"));
    return {
      id: metadataLine(field("id"), "id"),
      outlet: metadataLine(field("outlet"), "outlet"),
      title: metadataLine(field("title"), "title"),
      date,
      unreadDate:
        date === undefined ? metadataLine(field("date"), "date") : undefined,
      author: metadataLine(field("author"), "author"),
      genre: genreOf(field("genre")),
      text: value(textName) ?? "",
    };
  };
}

/** The article in a record of named values. @throws UserError `record-without-text` */
export function articleOfRecord(
  record: Readonly<Record<string, unknown>>,
): ArticleContent {
  const names = Object.keys(record);
  return articleFields(
    names,
    "record-without-text",
  )((name) => {
    const value = record[name];
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value : undefined;
  });
}

function plain(name: string): string {
  return name.trim().toLowerCase().normalize("NFC");
}

function genreOf(value: string | undefined): Genre | undefined {
  return GENRES.find((genre) => genre === value?.trim().toLowerCase());
}
