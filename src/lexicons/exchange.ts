/**
 * Exchange: lexicons from and to our formats and those of other programs, with a report of what is not as it was.
 */
import { basename, extname } from "node:path";
import type { Axis } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { UserError } from "../errors.js";
import { writeCsv } from "./csv-writer.js";
import type { ReadResult } from "./draft.js";
import type { ConversionReport } from "./formats/conversion.js";
import {
  FOREIGN_FORMATS,
  formatOfContent,
  type FormatName,
} from "./formats/formats.js";
import type { PolePair } from "./formats/to-axes.js";
import { importForeign } from "./formats/to-drafts.js";
import type { WritableLexicon, Written } from "./formats/writing.js";
import {
  checkYamlItems,
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "./limits.js";
import { readLexicon } from "./load.js";
import { writeYaml } from "./yaml-writer.js";

/** What is known of a file that is read. */
export interface ExchangeSource {
  /** Its extension tells the format, its name the axis of a file that names none. */
  readonly path: string;
  /** The poles of each axis, where the categories of the file do not tell them. */
  readonly pairs?: readonly PolePair[];
  /** Axes whose titles a CSV file may rely on. */
  readonly knownAxes?: readonly Axis[];
  readonly limits?: LexiconLimits;
}

/** Lexicons as read; they are only to be used if no problem is an error. */
export interface ExchangeResult extends ReadResult {
  readonly notes: ConversionReport;
}

/**
 * Reads the lexicons of a file of any format.
 *
 * @throws UserError `lexicon-format-unknown`, `lexicon-too-many-entries`, `lexicon-poles-unclear`, `lexicon-pole-unknown`,
 * `xml-with-entities`, `file-invalid`
 */
export function readExchange(
  content: string,
  {
    path,
    pairs = [],
    knownAxes = [],
    limits = DEFAULT_LEXICON_LIMITS,
  }: ExchangeSource,
  dictionary: Dictionary,
): ExchangeResult {
  const format = formatOfContent(path, content);
  if (format === "yaml" || format === "csv")
    return {
      ...readLexicon(path, content, dictionary, knownAxes, limits),
      notes: [],
    };
  if (format === "quanteda") checkYamlItems(content, limits);
  const { drafts, notes } = importForeign(
    FOREIGN_FORMATS[format].read(withNewLines(content), path),
    {
      file: path,
      name: basename(path, extname(path)),
      pairs,
      dictionary,
      limits,
    },
  );
  return { drafts, problems: [], notes };
}

/** Windows ends a line with two signs, and old programs on a Mac with the first of them alone. */
function withNewLines(content: string): string {
  return content.replace(/\r\n?/gu, "\n");
}

/** Writes lexicons in one format. @throws UserError `lexicon-several-axes` where the format holds one only */
export function writeExchange(
  lexicons: readonly WritableLexicon[],
  format: FormatName,
  dictionary: Dictionary,
): Written {
  if (format === "csv") return { text: writeCsv(lexicons), notes: [] };
  if (format !== "yaml") return FOREIGN_FORMATS[format].write(lexicons);
  const [lexicon, ...others] = lexicons;
  if (!lexicon || others.length > 0)
    throw new UserError("lexicon-several-axes", {
      axes: lexicons.map(({ axis }) => axis.id).join(", "),
    });
  return { text: writeYaml(lexicon, dictionary), notes: [] };
}
