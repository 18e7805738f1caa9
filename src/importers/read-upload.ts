/**
 * Reading uploads, file by file. What is wrong with one file, or with one article in it, is reported with its name and does not
 * keep the others out.
 */
import { basename, dirname } from "node:path";
import { UserError } from "../errors.js";
import { checkImportedText } from "./check-text.js";
import type { ArticleContent, Finding, ImportItem } from "./draft.js";
import { isArchive, readerOf } from "./formats.js";
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from "./limits.js";
import { metadataLine } from "./metadata.js";
import { filesInArchive } from "./read-archive.js";
import {
  bytesOf,
  fileOnDisk,
  plainName,
  type SourceFile,
  type UploadedFile,
} from "./source-file.js";

/** Files that systems and browsers add to those that somebody means; they are passed over in silence. */
const BESIDE =
  /(?:^|\/)(?:__MACOSX\/|\.[^/]|[^/]+(?:_files|-Dateien)\/|(?:thumbs\.db|desktop\.ini)$)|\/$/iu;

/**
 * The articles of an uploaded file, each of them checked, and everything that could not be read.
 *
 * @param uploaded its name may contain folders, the last of which is the outlet of articles that name none
 */
export async function* readUpload(
  uploaded: UploadedFile,
  limits: ImportLimits = DEFAULT_IMPORT_LIMITS,
): AsyncGenerator<ImportItem> {
  const source = plainName(uploaded.name);
  if (!BESIDE.test(source)) yield* reported(source, items(uploaded, limits));
}

async function* items(
  uploaded: UploadedFile,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  const file = fileOnDisk(uploaded);
  yield* isArchive(file)
    ? itemsInArchive(file, limits)
    : itemsInFile(file, limits);
}

async function* itemsInArchive(
  archive: SourceFile,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  checkSize(archive, limits);
  let empty = true;
  for await (const file of filesInArchive(await bytesOf(archive), limits)) {
    if (BESIDE.test(file.name)) continue;
    empty = false;
    const name = `${archive.name}/${file.name}`;
    yield* reported(name, itemsInFile({ ...file, name }, limits));
  }
  if (empty) throw new UserError("file-without-articles");
}

async function* itemsInFile(
  file: SourceFile,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  checkSize(file, limits);
  const read = await readerOf(file);
  let count = 0;
  for await (const finding of read(file, limits)) {
    if (++count > limits.rows)
      throw new UserError("too-many-articles", { limit: limits.rows });
    yield itemOf(finding, file.name, limits);
  }
  if (count === 0) throw new UserError("file-without-articles");
}

/** The same items; an error that ends them becomes a problem of that source. */
async function* reported(
  source: string,
  items: AsyncIterable<ImportItem>,
): AsyncGenerator<ImportItem> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { kind: "problem", source, problem: error };
  }
}

function itemOf(
  finding: Finding,
  source: string,
  limits: ImportLimits,
): ImportItem {
  if ("problem" in finding) return { kind: "problem", source, ...finding };
  const { line, content } = finding;
  const problem = problemWith(content, limits);
  if (problem) return { kind: "problem", source, line, problem };
  const outlet = content.outlet ?? folderOf(source);
  return { kind: "article", line, draft: { ...content, outlet, source } };
}

function problemWith(
  { text }: ArticleContent,
  { articleCharacters }: ImportLimits,
): UserError | undefined {
  try {
    checkImportedText(text, articleCharacters);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The folder of a file; an archive is no folder. */
function folderOf(source: string): string | undefined {
  const folder = basename(dirname(source));
  return folder === "." || isArchive({ name: folder })
    ? undefined
    : metadataLine(folder, "outlet");
}

/** @throws UserError `article-empty`, `file-too-large` */
function checkSize({ bytes }: SourceFile, { fileBytes }: ImportLimits): void {
  if (bytes === 0) throw new UserError("article-empty");
  if (bytes > fileBytes)
    throw new UserError("file-too-large", {
      limit: `${String(Math.round(fileBytes / 1e6))} MB`,
    });
}
