import { UserError } from "../errors.js";

/** More than any lexicon that people can read; a program's mistake stops here and not when memory is full. */
const MOST_ENTRIES = 100_000;
const LARGEST_FILE_MB = 50;

/** @throws UserError `lexicon-too-many-entries` */
export function checkEntryCount(count: number): void {
  if (count > MOST_ENTRIES)
    throw new UserError("lexicon-too-many-entries", { limit: MOST_ENTRIES });
}

/** Counts the items of a YAML file before it is parsed, which takes a hundred times its size. @throws UserError `lexicon-too-many-entries` */
export function checkYamlItems(content: string): void {
  let count = 0;
  for (const _ of content.matchAll(/^[ \t]*- /gmu)) count++;
  checkEntryCount(count);
}

/** @throws UserError `lexicon-too-large` */
export function checkFileSize(bytes: Uint8Array, path: string): void {
  if (bytes.length > LARGEST_FILE_MB * 1e6)
    throw new UserError("lexicon-too-large", { path, limit: LARGEST_FILE_MB });
}
