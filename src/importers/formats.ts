/**
 * Choosing the reader of a file: by its first bytes if they show its kind, otherwise by the ending of its name.
 */
import { extname } from "node:path";
import { UserError } from "../errors.js";
import { decodePage, textOf } from "./decode.js";
import type { ArticleContent, Finding } from "./draft.js";
import { readJson, readJsonLines } from "./read-json.js";
import type { ImportLimits } from "./limits.js";
import { readMarkdown } from "./read-markdown.js";
import { readPage } from "./read-page.js";
import { readPdf } from "./read-pdf.js";
import { pageInArchive } from "./read-web-archive.js";
import { readWord } from "./read-word.js";
import { bytesOf, headOf, type SourceFile } from "./source-file.js";
import { readTable } from "./read-table.js";
import { titleOf } from "./title.js";

/** The articles in a file; their texts are not checked yet. */
type Reader = (
  file: SourceFile,
  limits: ImportLimits,
) => AsyncIterable<Finding>;

const READERS = {
  ".txt": single(async (file, limits) => {
    const text = await shortTextOf(file, limits);
    return { text, title: titleOf(text) };
  }),
  ".md": single(async (file, limits) =>
    readMarkdown(await shortTextOf(file, limits)),
  ),
  ".html": single(async (file, limits) =>
    readPage(decodePage(await bytesOf(file)), limits),
  ),
  ".mht": single(async (file, limits) => {
    const { html, address } = pageInArchive(await bytesOf(file), limits);
    return readPage(html, limits, address);
  }),
  ".docx": single(async (file, limits) =>
    readWord(await bytesOf(file), limits),
  ),
  ".pdf": single(async (file, limits) => readPdf(await bytesOf(file), limits)),
  ".csv": readTable,
  ".ndjson": readJsonLines,
  ".json": readJson,
} satisfies Readonly<Record<string, Reader>>;
type Ending = keyof typeof READERS;

const OTHER_ENDINGS: Readonly<Record<string, Ending>> = {
  ".markdown": ".md",
  ".htm": ".html",
  ".mhtml": ".mht",
  ".tsv": ".csv",
  ".jsonl": ".ndjson",
};
const ARCHIVE = ".zip";

/** The endings of the files that can be read, for the `accept` of a form; each followed by its other spellings. */
export const READABLE_ENDINGS: readonly string[] = [
  ...Object.keys(READERS).flatMap((ending) => [
    ending,
    ...Object.keys(OTHER_ENDINGS).filter(
      (other) => OTHER_ENDINGS[other] === ending,
    ),
  ]),
  ARCHIVE,
];

/** Whether a file is an archive of other files. */
export function isArchive({ name }: Pick<SourceFile, "name">): boolean {
  return endingOf(name) === ARCHIVE;
}

/** The reader of a file. @throws UserError `file-kind-unknown`, `archive-nested` */
export async function readerOf(file: SourceFile): Promise<Reader> {
  if (isArchive(file)) throw new UserError("archive-nested");
  const ending = endingOf(file.name);
  const named = isReadable(ending) ? ending : OTHER_ENDINGS[ending];
  if (named === undefined)
    throw new UserError("file-kind-unknown", {
      known: READABLE_ENDINGS.join(", "),
    });
  const head = Buffer.from(await headOf(file, 512)).toString("latin1", 0, 512);
  if (head.startsWith("%PDF-")) return READERS[".pdf"];
  const isPage = /^\W{0,9}<(?:!doctype html|html)\b/iu.test(head);
  return READERS[named === ".txt" && isPage ? ".html" : named];
}

function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

function isReadable(ending: string): ending is Ending {
  return Object.hasOwn(READERS, ending);
}

function single(
  read: (file: SourceFile, limits: ImportLimits) => Promise<ArticleContent>,
): Reader {
  return async function* (file, limits) {
    yield { content: await read(file, limits) };
  };
}

/** The text of a file that holds one article. @throws UserError `article-too-long`, `file-binary` */
async function shortTextOf(
  file: SourceFile,
  { articleCharacters }: ImportLimits,
): Promise<string> {
  // No encoding needs more than four bytes for a character.
  if (file.bytes > 4 * articleCharacters)
    throw new UserError("article-too-long", { limit: articleCharacters });
  return textOf(file);
}
