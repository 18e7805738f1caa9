/**
 * The form of an article: what people type, and what is made of it.
 */
import { z } from "zod";
import { UserError } from "../errors.js";
import { edtfOf } from "../importers/dates.js";
import { GENRES } from "../storage/records.js";
import { sentFields } from "./forms.js";

const optional = (length: number) =>
  z
    .string()
    .trim()
    .max(length)
    .default("")
    .transform((value) => (value === "" ? undefined : value));

/** An article as people type it. */
export const articleForm = z.object({
  outlet: z
    .string()
    .trim()
    .max(200)
    .transform((value) => {
      if (value === "") throw new UserError("outlet-missing");
      return value;
    }),
  title: optional(500),
  date: optional(30).transform((value) => {
    const date = edtfOf(value);
    if (value !== undefined && date === undefined)
      throw new UserError("date-invalid", { date: value });
    return date;
  }),
  author: optional(300),
  genre: z.enum(GENRES).catch("other"),
  text: z.string(),
});

/** A correction: an article, and which version of it the form showed. */
export const correctionForm = articleForm.extend({
  seen: z.string().max(64).optional(),
});

/** The fields of an article as a form shows them. */
export type ArticleFormFields = Readonly<
  Record<keyof z.output<typeof articleForm>, string>
>;

/** What was typed, so that nothing is lost over a problem. */
export function articleFieldsAgain(body: unknown): ArticleFormFields {
  const fields = sentFields(body);
  const field = (name: string) => fields.get(name) ?? "";
  return {
    outlet: field("outlet"),
    title: field("title"),
    date: field("date"),
    author: field("author"),
    genre: field("genre"),
    text: field("text"),
  };
}
