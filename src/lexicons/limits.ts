import { UserError } from "../errors.js";

/** How large a lexicon may be. */
export interface LexiconLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Entries of one lexicon, and of one file. */
  readonly entries: number;
  /** Characters of one term. */
  readonly termCharacters: number;
}

/** The most characters that a term can have, since no longer word matches; a setting can only lower it. */
export const LONGEST_TERM = 200;

/** Larger than any lexicon that people can read; a faulty program is stopped here, before memory is full. */
export const DEFAULT_LEXICON_LIMITS: LexiconLimits = {
  fileBytes: 50_000_000,
  entries: 100_000,
  termCharacters: LONGEST_TERM,
};

/** Refuses more entries than a lexicon may have. @throws UserError `lexicon-too-many-entries` */
export function checkEntryCount(
  count: number,
  { entries }: LexiconLimits,
): void {
  if (count > entries)
    throw new UserError("lexicon-too-many-entries", { limit: entries });
}

/** An entry with all its fields and a long note has fewer. */
const COMMAS_PER_ENTRY = 10;

/**
 * Counts the items of a YAML file before it is parsed, which takes a hundred times its size in memory.
 *
 * @throws UserError `lexicon-too-many-entries`
 */
export function checkYamlItems(content: string, limits: LexiconLimits): void {
  let items = 0;
  for (const _ of content.matchAll(/^[ \t]*- /gmu)) items++;
  checkEntryCount(items, limits);
  // Lists in one line have commas instead; but fields and notes have them, too, so that several make an entry.
  let commas = 0;
  for (const character of content) if (character === ",") commas++;
  checkEntryCount(Math.floor(commas / COMMAS_PER_ENTRY), limits);
}

/** Refuses a file that is too large; `path` is for the message. @throws UserError `lexicon-too-large` */
export function checkFileSize(
  bytes: Uint8Array,
  path: string,
  { fileBytes }: LexiconLimits,
): void {
  if (bytes.length > fileBytes)
    throw new UserError("lexicon-too-large", { path, limit: fileBytes / 1e6 });
}
