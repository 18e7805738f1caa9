import express, { type RequestHandler, type Response } from "express";
import type { z } from "zod";
import { UserError } from "../errors.js";
import { LONGEST_ARTICLE } from "../importers/check-text.js";
import { explainError } from "./answer-errors.js";

/** The largest form in bytes: a quotation mark takes nine of them, so that the check of the text itself speaks first. */
const LARGEST_FORM = 3 * LONGEST_ARTICLE;

/** What no keyboard writes: control characters, and those that turn the direction of all that follows on a page. */
const STEERING =
  // eslint-disable-next-line no-control-regex -- these are meant
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u202A-\u202E\u2066-\u2069]/gu;

/** Reads a form as text: Express' own reader leaves what is not UTF-8 as it is, with all its percent signs. */
export function readForm(): RequestHandler {
  return express.text({
    type: "application/x-www-form-urlencoded",
    limit: LARGEST_FORM,
  });
}

/** What stands in a form that `readForm` has read, as it was sent. */
export function sentFields(body: unknown): URLSearchParams {
  return new URLSearchParams(typeof body === "string" ? body : "");
}

/**
 * The fields of a form that `readForm` has read.
 *
 * @throws UserError `form-invalid` with the name of the field, `text-damaged`
 */
export function parseForm<Output>(
  body: unknown,
  schema: z.ZodType<Output>,
): Output {
  const fields = Object.fromEntries(
    [...sentFields(body)].map(([name, value]) => [
      name,
      value.replace(STEERING, ""),
    ]),
  );
  // What was sent in another encoding arrives with this character in its place.
  if (Object.values(fields).some((value) => value.includes("\uFFFD")))
    throw new UserError("text-damaged");
  return parseFields(fields, schema);
}

/** Fields as they are meant. @throws UserError `form-invalid` with the name of the first that is wrong */
export function parseFields<Output>(
  fields: unknown,
  schema: z.ZodType<Output>,
): Output {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0] ?? "");
  throw new UserError("form-invalid", { field });
}

/** The sentence of a problem with a form, and the status that goes with it. @throws whatever is not the user's to mend */
export function formProblem(error: unknown, response: Response): string {
  if (!(error instanceof UserError)) throw error;
  const { status, sentence } = explainError(error, response);
  response.status(status);
  return sentence;
}
