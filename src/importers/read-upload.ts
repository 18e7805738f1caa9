/**
 * Reading uploads, file by file. What is wrong with one file, or with one article in it, is reported with its name and does not
 * keep the others out.
 */
import { UserError } from "../errors.js";
import { checkImportedText } from "./check-text.js";
import { dateInText } from "./date-line.js";
import type { ArticleContent, Finding, ImportItem } from "./draft.js";
import { isArchive, readerOf } from "./formats.js";
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from "./limits.js";
import { outletsByFolder } from "./outlet-folders.js";
import { filesInArchive } from "./read-archive.js";
import {
  bytesOf,
  fileOnDisk,
  isBeside,
  plainName,
  type SourceFile,
  type UploadedFile,
} from "./source-file.js";

/**
 * The articles of an uploaded file, each of them checked, and everything that could not be read.
 *
 * @param outlet that of what does not name its own; in an archive its folders tell
 */
export async function* readUpload(
  uploaded: UploadedFile,
  limits: ImportLimits = DEFAULT_IMPORT_LIMITS,
  outlet?: string,
): AsyncGenerator<ImportItem> {
  const source = plainName(uploaded.name);
  if (!isBeside(source))
    yield* reported(source, items(uploaded, outlet, limits));
}

async function* items(
  uploaded: UploadedFile,
  outlet: string | undefined,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  const file = fileOnDisk(uploaded);
  yield* isArchive(file)
    ? itemsInArchive(file, outlet, limits)
    : itemsInFile(file, outlet, limits);
}

async function* itemsInArchive(
  archive: SourceFile,
  outlet: string | undefined,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  checkSize(archive, limits);
  const bytes = await bytesOf(archive);
  const names: string[] = [];
  for await (const { name } of filesInArchive(bytes, limits)) names.push(name);
  const outletOf = outletsByFolder(names);
  let empty = true;
  for await (const file of filesInArchive(bytes, limits)) {
    if (isBeside(file.name)) continue;
    empty = false;
    const name = `${archive.name}/${file.name}`;
    const own = outletOf(file.name) ?? outlet;
    yield* reported(name, itemsInFile({ ...file, name }, own, limits));
  }
  if (empty) throw new UserError("file-without-articles");
}

async function* itemsInFile(
  file: SourceFile,
  outlet: string | undefined,
  limits: ImportLimits,
): AsyncGenerator<ImportItem> {
  checkSize(file, limits);
  const read = await readerOf(file);
  let count = 0;
  for await (const finding of read(file, limits)) {
    if (++count > limits.rows)
      throw new UserError("too-many-articles", { limit: limits.rows });
    yield itemOf(finding, file.name, outlet, limits);
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
  folderOutlet: string | undefined,
  limits: ImportLimits,
): ImportItem {
  if ("problem" in finding) return { kind: "problem", source, ...finding };
  const { line, content } = finding;
  const problem = problemWith(content, limits);
  if (problem) return { kind: "problem", source, line, problem };
  const outlet = content.outlet ?? folderOutlet;
  const { date, unreadDate, text } = content;
  const told =
    date ?? (unreadDate === undefined ? dateInText(text) : undefined);
  return {
    kind: "article",
    line,
    draft: { ...content, date: told, outlet, source },
  };
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

/** @throws UserError `article-empty`, `file-too-large` */
function checkSize({ bytes }: SourceFile, { fileBytes }: ImportLimits): void {
  if (bytes === 0) throw new UserError("article-empty");
  if (bytes > fileBytes)
    throw new UserError("file-too-large", {
      limit: `${String(Math.round(fileBytes / 1e6))} MB`,
    });
}
