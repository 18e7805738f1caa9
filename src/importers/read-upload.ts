/**
 * What people bring along, file by file: by its extension to articles, each checked; what is wrong with one is told
 * with its name and does not hold up the others.
 */
import { basename, dirname, extname } from "node:path";
import { UserError } from "../errors.js";
import { checkArticleText } from "./check-text.js";
import { decodeText } from "./decode.js";
import type { ArticleDraft, ImportItem } from "./draft.js";
import { readJsonLines } from "./json-lines.js";
import { readTable } from "./table.js";
import { readWebPage } from "./web-page.js";

type Reader = (content: string, source: string) => readonly ImportItem[];

const READERS: Readonly<Record<string, Reader>> = {
  ".txt": (content, source) => [article({ text: content, source })],
  ".md": (content, source) => [article({ text: content, source })],
  ".html": (content, source) => [article(readWebPage(content, source))],
  ".htm": (content, source) => [article(readWebPage(content, source))],
  ".csv": readTable,
  ".tsv": readTable,
  ".ndjson": readJsonLines,
  ".jsonl": readJsonLines,
};

/** The endings of the files that can be read. */
export const READABLE_FILES = Object.keys(READERS);

/**
 * The articles of one file.
 *
 * @param name as it was uploaded, with its folder if it came in one: that is the outlet where the file names none
 */
export function readUpload(
  name: string,
  bytes: Uint8Array,
): readonly ImportItem[] {
  return refuse(name, () => {
    const read = READERS[extname(name).toLowerCase()];
    if (!read)
      throw new UserError("file-kind-unknown", {
        known: READABLE_FILES.join(", "),
      });
    return read(decodeText(bytes), name).flatMap((item) =>
      item.kind === "article"
        ? refuse(item.draft.source, () => [checked(item.draft, name)])
        : [item],
    );
  });
}

function article(draft: ArticleDraft): ImportItem {
  return { kind: "article", draft };
}

function checked(draft: ArticleDraft, name: string): ImportItem {
  checkArticleText(draft.text);
  const folder = basename(dirname(name));
  const outlet = draft.outlet ?? (folder === "." ? undefined : folder);
  return article({ ...draft, outlet });
}

/** What `read` gives, or its error as a problem of that source. */
function refuse(
  source: string,
  read: () => readonly ImportItem[],
): readonly ImportItem[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ kind: "problem", source, problem: error }];
  }
}
