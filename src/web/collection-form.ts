/**
 * The form with a collection's name: what people type, and what is made of it.
 */
import { z } from "zod";
import { UserError } from "../errors.js";
import { sentFields } from "./forms.js";

/** A collection as people name it. */
export const collectionForm = z.object({
  title: z
    .string()
    .trim()
    .max(200)
    .transform((title) => {
      if (title === "") throw new UserError("collection-unnamed");
      return title;
    }),
  description: z.string().trim().max(2000).default(""),
});

/** The form as it is shown, perhaps again. */
export interface CollectionFormFields {
  readonly title: string;
  readonly description: string;
  /** Why it was not taken. */
  readonly problem: string | undefined;
}

/** What was typed, so that nothing is lost over a problem. */
export function collectionFieldsAgain(
  body: unknown,
  problem: string,
): CollectionFormFields {
  const fields = sentFields(body);
  return {
    title: (fields.get("title") ?? "").trim(),
    description: fields.get("description") ?? "",
    problem,
  };
}
