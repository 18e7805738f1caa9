/**
 * Files from outside, read and checked: what is wrong with one is told with its name.
 */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { UserError } from "./errors.js";

/** The bytes of a file. @throws UserError `file-not-readable` */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UserError("file-not-readable", { path }, { cause });
  }
}

/** The text of a file. @throws UserError `file-not-readable`, `file-not-utf8` */
export function readText(path: string): string {
  return decodeUtf8(readBytes(path), path);
}

/** Bytes as text, without a byte order mark. @throws UserError `file-not-utf8` */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError("file-not-utf8", { path }, { cause });
  }
}

/** What `parse` makes of the content of a file, if it has the form of `schema`. @throws UserError `file-invalid` */
export function parseFile<Output>(
  path: string,
  schema: z.ZodType<Output>,
  parse: () => unknown,
): Output {
  try {
    return schema.parse(parse());
  } catch (cause) {
    throw new UserError(
      "file-invalid",
      { path, problem: problemOf(cause) },
      { cause },
    );
  }
}

/** The first thing that is wrong, in one line; where in the file, if that is known. */
export function problemOf(error: unknown): string {
  if (!isZodError(error))
    return (error instanceof Error ? error.message : "").split("\n")[0] ?? "";
  const [issue] = error.issues;
  return [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
}

/** By its name, since zod may not have been loaded at all. */
function isZodError(error: unknown): error is z.ZodError {
  return (
    error instanceof Object && "name" in error && error.name === "ZodError"
  );
}
