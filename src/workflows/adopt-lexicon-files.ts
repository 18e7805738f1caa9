/**
 * Lexicon files and the versions that were made of them: a file that changed becomes the next version, unless the
 * lexicon was edited here meanwhile.
 */
import type { Lexicon } from "../engine/model.js";
import { digestOf } from "../lexicons/digest.js";
import type { Database } from "../storage/database.js";
import { findLexiconVersion } from "../storage/lexicon-versions.js";
import {
  allLexiconHeads,
  type LexiconHead,
  saveLexiconHead,
} from "../storage/lexicons.js";
import { addVersion } from "./lexicon-versions.js";

/** What a look at the files leads to. */
interface Adoption {
  readonly head: LexiconHead;
  /** A version to be added, and what it is for the axis. */
  readonly added?:
    | { readonly lexicon: Lexicon; readonly as: "current" | "waiting" }
    | undefined;
}

/** Brings the stored lexicons up to their files, which come in the order of the axes. */
export function adoptLexiconFiles(
  database: Database,
  files: readonly Lexicon[],
): void {
  // Most starts find nothing new and need not wait for whoever writes.
  if (adoptions(database, files).length === 0) return;
  database.transaction(() => {
    for (const adoption of adoptions(database, files))
      carryOut(database, adoption);
  });
}

function adoptions(
  database: Database,
  files: readonly Lexicon[],
): readonly Adoption[] {
  const heads = allLexiconHeads(database);
  const withoutFile = heads.filter(
    ({ axis }) => !files.some((file) => file.axis.id === axis),
  );
  return [
    ...files.flatMap((file, position) => {
      const head = heads.find(({ axis }) => axis === file.axis.id);
      return head
        ? ofKnownFile(database, head, file, position)
        : [ofNewFile(file, position)];
    }),
    ...withoutFile
      .filter(
        (head) =>
          head.removedAt === undefined &&
          head.fileVersion !== undefined &&
          !isEdited(database, head),
      )
      .map((head) => ({
        head: {
          ...head,
          removedAt: new Date().toISOString(),
          removedWithFile: true,
        },
      })),
  ];
}

function ofNewFile(file: Lexicon, position: number): Adoption {
  return {
    head: {
      axis: file.axis.id,
      position,
      current: 1,
      removedWithFile: false,
    },
    added: { lexicon: file, as: "current" },
  };
}

function ofKnownFile(
  database: Database,
  known: LexiconHead,
  file: Lexicon,
  position: number,
): readonly Adoption[] {
  const digest = digestOf(file);
  const isVersion = (number: number | undefined): boolean =>
    digestAt(database, known.axis, number) === digest;
  const head: LexiconHead = {
    ...known,
    position,
    ...(known.removedWithFile && {
      removedAt: undefined,
      removedWithFile: false,
    }),
  };
  const next = (): Adoption => {
    if (isVersion(known.fileVersion))
      return { head: { ...head, waitingVersion: undefined } };
    if (isVersion(known.waitingVersion)) return { head };
    if (isVersion(known.current))
      return {
        head: {
          ...head,
          fileVersion: known.current,
          waitingVersion: undefined,
        },
      };
    const as = isEdited(database, known) ? "waiting" : "current";
    return { head, added: { lexicon: file, as } };
  };
  const adoption = next();
  const isSame = JSON.stringify(adoption.head) === JSON.stringify(known);
  return adoption.added || !isSame ? [adoption] : [];
}

/** Whether what counts is something else than what the file said. */
function isEdited(
  database: Database,
  { axis, current, fileVersion }: LexiconHead,
): boolean {
  return (
    digestAt(database, axis, current) !== digestAt(database, axis, fileVersion)
  );
}

function digestAt(
  database: Database,
  axis: string,
  number: number | undefined,
): string | undefined {
  return number === undefined
    ? undefined
    : findLexiconVersion(database, axis, number)?.digest;
}

function carryOut(database: Database, { head, added }: Adoption): void {
  if (!added) {
    saveLexiconHead(database, head);
    return;
  }
  // A version belongs to an axis that is known.
  saveLexiconHead(database, head);
  const number = addVersion(database, {
    lexicon: added.lexicon,
    origin: "file",
    parent: added.as === "waiting" ? head.fileVersion : parentOf(head),
    author: "",
    message: "",
  });
  saveLexiconHead(
    database,
    added.as === "waiting"
      ? { ...head, waitingVersion: number }
      : {
          ...head,
          current: number,
          fileVersion: number,
          waitingVersion: undefined,
        },
  );
}

/** Undefined where nothing has counted yet. */
function parentOf({ current, fileVersion }: LexiconHead): number | undefined {
  return fileVersion === undefined ? undefined : current;
}
