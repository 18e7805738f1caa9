/**
 * The versions of lexicons: which one counts, what a save adds, how to go back. Nothing is ever overwritten.
 */
import type { Lexicon } from "../engine/model.js";
import { UserError } from "../errors.js";
import { digestOf } from "../lexicons/digest.js";
import type { Database } from "../storage/database.js";
import {
  findLexiconVersion,
  insertLexiconVersion,
  type LexiconVersion,
  nextVersionNumber,
  type VersionNote,
  versionNotes,
  type VersionOrigin,
} from "../storage/lexicon-versions.js";
import {
  allLexiconHeads,
  findLexiconHead,
  type LexiconHead,
  saveLexiconHead,
} from "../storage/lexicons.js";

/** Who saves, and why. */
export interface Saving {
  readonly author: string;
  readonly message: string;
}

/** A version that is to be saved. */
interface NewVersion extends Saving {
  readonly lexicon: Lexicon;
  readonly origin: VersionOrigin;
  /** The version that it was made from; undefined for the first one. */
  readonly parent: number | undefined;
}

/** An axis, removed or not. @throws UserError `lexicon-not-found` */
export function existingHead(database: Database, axis: string): LexiconHead {
  const head = findLexiconHead(database, axis);
  if (!head) throw new UserError("lexicon-not-found", { axis });
  return head;
}

/** One version of an axis. @throws UserError `version-not-found` */
export function existingVersion(
  database: Database,
  axis: string,
  number: number,
): LexiconVersion {
  const version = findLexiconVersion(database, axis, number);
  if (!version) throw new UserError("version-not-found", { axis, number });
  return version;
}

/** The version of an axis that counts. @throws UserError `lexicon-not-found` also where the axis was removed */
export function currentVersion(
  database: Database,
  axis: string,
): LexiconVersion {
  const head = existingHead(database, axis);
  if (head.removedAt !== undefined)
    throw new UserError("lexicon-not-found", { axis });
  return existingVersion(database, axis, head.current);
}

/** The numbers of the versions that count, by axis. */
export function currentNumbers(
  database: Database,
): ReadonlyMap<string, number> {
  return new Map(
    allLexiconHeads(database).map(({ axis, current }) => [axis, current]),
  );
}

/** Of every axis that was removed the version that counted last. */
export function removedLexicons(database: Database): readonly LexiconVersion[] {
  return allLexiconHeads(database)
    .filter(({ removedAt }) => removedAt !== undefined)
    .map(({ axis, current }) => existingVersion(database, axis, current));
}

/** Who saved which version of an axis, the newest first. @throws UserError `lexicon-not-found` */
export function lexiconHistory(
  database: Database,
  axis: string,
): readonly VersionNote[] {
  return versionNotes(database, existingHead(database, axis).axis);
}

/** Adds a version without making it count; part of a transaction. @returns its number */
export function addVersion(
  database: Database,
  { lexicon, origin, parent, author, message }: NewVersion,
): number {
  const axis = lexicon.axis.id;
  const number = nextVersionNumber(database, axis);
  insertLexiconVersion(database, {
    axis,
    number,
    parent,
    origin,
    author,
    message,
    createdAt: new Date().toISOString(),
    digest: digestOf(lexicon),
    lexicon,
  });
  return number;
}

/**
 * Saves a lexicon as the version that counts.
 *
 * @param version its parent is the version that it was made from: if another one counts by now, nothing is saved
 * @returns its number
 * @throws UserError `lexicon-not-found`, `lexicon-conflict`, `lexicon-unchanged`
 */
export function saveVersion(database: Database, version: NewVersion): number {
  return database.transaction(() => {
    const axis = version.lexicon.axis.id;
    const head = existingHead(database, axis);
    const { number, digest } = currentVersion(database, axis);
    if (version.parent !== number)
      throw new UserError("lexicon-conflict", { axis, number });
    if (digest === digestOf(version.lexicon))
      throw new UserError("lexicon-unchanged");
    const current = addVersion(database, version);
    saveLexiconHead(database, { ...head, current });
    return current;
  });
}

/**
 * Makes an earlier version count again, as a new one.
 *
 * @param parent the version that counts as far as the user knows
 * @throws UserError `lexicon-not-found`, `version-not-found`, `lexicon-conflict`, `lexicon-unchanged`
 */
export function returnToVersion(
  database: Database,
  axis: string,
  { number, parent }: { readonly number: number; readonly parent: number },
  saving: Saving,
): number {
  const { lexicon } = existingVersion(database, axis, number);
  return saveVersion(database, {
    ...saving,
    lexicon,
    origin: "return",
    parent,
  });
}

/** Adds an axis after all others. @throws UserError `lexicon-exists` */
export function createLexicon(
  database: Database,
  version: Omit<NewVersion, "parent">,
): void {
  database.transaction(() => {
    const axis = version.lexicon.axis.id;
    if (findLexiconHead(database, axis))
      throw new UserError("lexicon-exists", { axis });
    const last = allLexiconHeads(database).at(-1)?.position ?? 0;
    const head: LexiconHead = {
      axis,
      position: Math.max(last, LAST_FILE) + 1,
      current: 1,
      removedWithFile: false,
    };
    saveLexiconHead(database, head);
    addVersion(database, { ...version, parent: undefined });
  });
}

/** More files than anybody has: what is made here comes after them. */
const LAST_FILE = 1_000;

/** Takes an axis out of everything; its versions stay. @throws UserError `lexicon-not-found`, `lexicon-last` */
export function removeLexicon(database: Database, axis: string): void {
  database.transaction(() => {
    const head = existingHead(database, axis);
    const others = allLexiconHeads(database).filter(
      (other) => other.axis !== axis && other.removedAt === undefined,
    );
    if (others.length === 0) throw new UserError("lexicon-last");
    saveLexiconHead(database, {
      ...head,
      removedAt: new Date().toISOString(),
      removedWithFile: false,
    });
  });
}

/** Puts a removed axis back. @throws UserError `lexicon-not-found` */
export function restoreLexicon(database: Database, axis: string): void {
  database.transaction(() => {
    saveLexiconHead(database, {
      ...existingHead(database, axis),
      removedAt: undefined,
      removedWithFile: false,
    });
  });
}

/**
 * Decides between the lexicon that was edited here and its file that changed meanwhile; both stay among the versions.
 *
 * @throws UserError `lexicon-not-found`, `version-not-found` where nothing waits any more
 */
export function decideOnFile(
  database: Database,
  axis: string,
  decision: "take" | "keep",
  saving: Saving,
): void {
  database.transaction(() => {
    const head = existingHead(database, axis);
    const waiting = existingVersion(database, axis, head.waitingVersion ?? 0);
    const decided = { ...head, waitingVersion: undefined };
    if (decision === "keep") {
      saveLexiconHead(database, { ...decided, fileVersion: waiting.number });
      return;
    }
    const current = addVersion(database, {
      ...saving,
      lexicon: waiting.lexicon,
      origin: "file",
      parent: head.current,
    });
    saveLexiconHead(database, { ...decided, current, fileVersion: current });
  });
}
