/**
 * The formats in which lexicons are exchanged, and how a file shows its format.
 */
import { extname } from "node:path";
import { UserError } from "../../errors.js";
import type { ForeignFile } from "./category.js";
import { readLexicoder, writeLexicoder } from "./lexicoder.js";
import { readLiwcDic, writeLiwcDic } from "./liwc-dic.js";
import { readLiwcDicx, writeLiwcDicx } from "./liwc-dicx.js";
import { readQuanteda, writeQuanteda } from "./quanteda.js";
import { readWordStat, writeWordStat } from "./wordstat.js";
import type { WritableLexicon, Written } from "./writing.js";
import { readYoshikoder, writeYoshikoder } from "./yoshikoder.js";

/** A format of another program. */
interface ForeignFormat {
  /** @param path for messages */
  read(content: string, path: string): ForeignFile;
  write(lexicons: readonly WritableLexicon[]): Written;
}

/** The formats of other programs, by the names under which users choose them. */
export const FOREIGN_FORMATS = {
  quanteda: { read: readQuanteda, write: writeQuanteda },
  liwc: { read: readLiwcDic, write: writeLiwcDic },
  "liwc-22": { read: readLiwcDicx, write: writeLiwcDicx },
  yoshikoder: { read: readYoshikoder, write: writeYoshikoder },
  lexicoder: { read: readLexicoder, write: writeLexicoder },
  wordstat: { read: readWordStat, write: writeWordStat },
} as const satisfies Readonly<Record<string, ForeignFormat>>;

type ForeignFormatName = keyof typeof FOREIGN_FORMATS;
/** Our own formats, which hold everything, and those of other programs. */
export type FormatName = "yaml" | "csv" | ForeignFormatName;

export const FORMAT_NAMES = [
  "yaml",
  "csv",
  ...(Object.keys(FOREIGN_FORMATS) as ForeignFormatName[]),
] as const;

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".csv": "csv",
  ".dic": "liwc",
  ".dicx": "liwc-22",
  ".ykd": "yoshikoder",
  ".lc3": "lexicoder",
  ".lcd": "lexicoder",
  ".cat": "wordstat",
};

/** The format that the extension of a file promises. @throws UserError `lexicon-format-unknown` */
export function formatOf(path: string): FormatName {
  const format = BY_EXTENSION[extname(path).toLowerCase()];
  if (!format)
    throw new UserError("lexicon-format-unknown", {
      path,
      known: Object.keys(BY_EXTENSION).join(", "),
    });
  return format;
}

/**
 * The format of a file to be read: YAML without an axis of its own is quanteda's.
 *
 * @throws UserError `lexicon-format-unknown`
 */
export function formatOfContent(path: string, content: string): FormatName {
  const format = formatOf(path);
  return format === "yaml" && !/^(?:axis|poles|entries)\s*:/mu.test(content)
    ? "quanteda"
    : format;
}
