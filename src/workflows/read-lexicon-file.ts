import { UserError } from "../errors.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { decodeText } from "../importers/decode.js";
import {
  type ExchangeResult,
  type ExchangeSource,
  readExchange,
} from "../lexicons/exchange.js";
import { formatOf } from "../lexicons/formats/formats.js";
import type { PolePair } from "../lexicons/formats/to-axes.js";
import {
  checkFileSize,
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "../lexicons/limits.js";
import { InvalidLexiconError } from "../lexicons/load.js";
import { shippedAxes } from "../lexicons/shipped.js";
import { readBytes } from "../read-file.js";

/**
 * The lexicons of a file of any format and encoding; only warnings are left among its problems.
 *
 * @throws UserError `file-not-readable`, `lexicon-not-text`, `lexicon-too-large`, `lexicon-invalid`, and what `readExchange` throws
 */
export function readLexiconFile(
  path: string,
  dictionary: Dictionary,
  limits: LexiconLimits,
  pairs: readonly PolePair[] = [],
): ExchangeResult {
  const knownAxes = formatOf(path) === "csv" ? shippedAxes(dictionary) : [];
  const source = { path, pairs, knownAxes, limits };
  return readLexiconBytes(readBytes(path), source, dictionary);
}

/** The same for a file that came otherwise; `path` is its name. @throws UserError as `readLexiconFile` */
export function readLexiconBytes(
  bytes: Uint8Array,
  source: ExchangeSource,
  dictionary: Dictionary,
): ExchangeResult {
  const { path, limits = DEFAULT_LEXICON_LIMITS } = source;
  checkFileSize(bytes, path, limits);
  const content = decode(bytes, path);
  const result = readExchange(content, source, dictionary);
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InvalidLexiconError(errors, path);
  return result;
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return decodeText(bytes);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    // The sentence of `file-binary` speaks of articles.
    throw new UserError("lexicon-not-text", { path }, { cause });
  }
}
