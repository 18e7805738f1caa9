/**
 * Lexicons from outside: a new axis from a form, and files of any format.
 */
import type { Axis, Lexicon, LocalizedText } from "../engine/model.js";
import { UserError } from "../errors.js";
import { freeName } from "../free-name.js";
import type { UploadedFile } from "../importers/source-file.js";
import { digestOf } from "../lexicons/digest.js";
import { applyEdits, type EditProblem } from "../lexicons/edits.js";
import type { ConversionReport } from "../lexicons/formats/conversion.js";
import type { PolePair } from "../lexicons/formats/to-axes.js";
import { identifierOf } from "../lexicons/identifier.js";
import { lexiconsOf } from "../lexicons/load.js";
import type { LexiconProblem } from "../lexicons/problem.js";
import { readBytes } from "../read-file.js";
import { findLexiconHead } from "../storage/lexicons.js";
import {
  createLexicon,
  currentVersion,
  restoreLexicon,
  type Saving,
  saveVersion,
} from "./lexicon-versions.js";
import { readLexiconBytes } from "./read-lexicon-file.js";
import type { Workspace } from "./workspace.js";

/** A new axis as somebody describes it. */
export interface AxisDescription {
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  readonly poles: readonly [LocalizedText, LocalizedText];
  readonly licence: string;
  /** First terms of either pole, as they stand in a lexicon. */
  readonly terms: readonly [readonly string[], readonly string[]];
}

/** An axis as described, not yet kept, with what is wrong with its terms. */
interface DraftedAxis {
  readonly lexicon: Lexicon;
  readonly problems: readonly EditProblem[];
}

/** Makes a lexicon of a description, under a name that is still free. @throws UserError `lexicon-too-many-entries` */
export function draftAxis(
  {
    database,
    dictionary,
    limits,
  }: Pick<Workspace, "database" | "dictionary" | "limits">,
  { title, question, poles, licence, terms }: AxisDescription,
): DraftedAxis {
  const ids = poles.map(({ de }) => identifierOf(de));
  const [first = "", second = ""] = ids;
  const axis: Axis = {
    id: freeName(identifierOf(title.de), (id) =>
      Boolean(findLexiconHead(database, id)),
    ),
    title,
    question,
    poles: [
      { id: first, title: poles[0] },
      { id: second === first ? `${second}-2` : second, title: poles[1] },
    ],
  };
  const edits = terms.flatMap((own, side) =>
    own.map((term) => ({
      key: null,
      entry: { term, pole: axis.poles[side]?.id ?? "" },
    })),
  );
  const empty = { axis, licence, version: "", entries: [] };
  const { lexicon, problems } = applyEdits(
    empty,
    edits,
    dictionary,
    limits.lexicons,
  );
  return { lexicon, problems };
}

/** What became of one axis of a file. */
interface UploadedAxis {
  readonly axis: Axis;
  readonly entries: number;
  /** Undefined where the file says what counts already. */
  readonly version: number | undefined;
  /** The version before; undefined for a new axis. */
  readonly before: number | undefined;
}

/** What became of a file. */
export interface LexiconUpload {
  readonly file: string;
  readonly axes: readonly UploadedAxis[];
  readonly notes: ConversionReport;
  /** Warnings only. */
  readonly problems: readonly LexiconProblem[];
}

/**
 * Keeps the lexicons of a file: as a new axis, or as the next version of one that there is.
 *
 * @throws UserError as `readLexiconFile`; nothing is kept then
 */
export function uploadLexicons(
  workspace: Workspace,
  file: UploadedFile,
  pairs: readonly PolePair[],
  saving: Saving,
): LexiconUpload {
  const { database } = workspace;
  const { drafts, notes, problems } = readUploaded(workspace, file, pairs);
  const axes = database.transaction(() =>
    lexiconsOf(drafts).map((lexicon) => keep(workspace, lexicon, saving)),
  );
  return { file: file.name, axes, notes, problems };
}

function readUploaded(
  { dictionary, lexicons, limits }: Workspace,
  { name, path }: UploadedFile,
  pairs: readonly PolePair[],
) {
  const knownAxes = lexicons.map(({ axis }) => axis);
  const read = readLexiconBytes(
    readBytes(path),
    { path: name, pairs, knownAxes, limits: limits.lexicons },
    dictionary,
  );
  if (read.drafts.length === 0)
    throw new UserError("lexicon-without-axis", { path: name });
  return read;
}

function keep(
  { database }: Workspace,
  uploaded: Lexicon,
  saving: Saving,
): UploadedAxis {
  const { axis, entries } = uploaded;
  const counted = { axis, entries: entries.length };
  const head = findLexiconHead(database, axis.id);
  if (!head) {
    createLexicon(database, {
      ...saving,
      lexicon: uploaded,
      origin: "upload",
    });
    return { ...counted, version: 1, before: undefined };
  }
  if (head.removedAt !== undefined) restoreLexicon(database, axis.id);
  const {
    number,
    digest,
    lexicon: counting,
  } = currentVersion(database, axis.id);
  // A file that names no licence takes none away.
  const licence = uploaded.licence || counting.licence;
  const lexicon = { ...uploaded, licence };
  if (digest === digestOf(lexicon))
    return { ...counted, version: undefined, before: number };
  const version = saveVersion(database, {
    ...saving,
    lexicon,
    origin: "upload",
    parent: number,
  });
  return { ...counted, version, before: number };
}
