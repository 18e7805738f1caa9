/**
 * Exchange: reading and writing lexicons in our formats and in those of other programs, with a report of what is lost.
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

/** What is known about a file. */
export interface ExchangeSource {
  /** Its extension shows the format; its name names the axis if the file does not. */
  readonly path: string;
  /** The poles of each axis, if the categories of the file do not show them. */
  readonly pairs?: readonly PolePair[];
  /** Axes whose titles a CSV file may rely on. */
  readonly knownAxes?: readonly Axis[];
  readonly limits?: LexiconLimits;
}

/** Lexicons as read; they can be used only if no problem is an error. */
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

/** Windows ends a line with two characters, and old programs on a Mac with only the first of them. */
function withNewLines(content: string): string {
  return content.replace(/\r\n?/gu, "\n");
}

/** Writes lexicons in one format. @throws UserError `lexicon-several-axes` if the format can hold only one */
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
