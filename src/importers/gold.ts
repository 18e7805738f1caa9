/**
 * Gold data, coded by hand, to measure against: a folder with `framing/*.json`, `voice/*.jsonl`, `stance/*.jsonl` and `traps/` (a
 * lexicon and sentences). Any of these may be missing.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Span } from "../engine/model.js";
import { UserError } from "../errors.js";
import { parseFile, readText } from "../read-file.js";

/**
 * Spans that begin outside the text were counted in another unit, or belong to another text: every figure would be wrong.
 * One that only ends behind it (a line break that was trimmed) ends with it.
 */
function beginInText(text: string, spans: readonly Span[]): boolean {
  return spans.every(
    ({ start, end }) => 0 <= start && start <= end && start <= text.length,
  );
}

const OUTSIDE =
  "start and end must lie within the text, counted in UTF-16 code units";
const unit = z
  .object({
    start: z.number().int(),
    end: z.number().int(),
    voice: z.string(),
  })
  .catchall(z.unknown());
const codedArticle = z
  .object({
    id: z.string(),
    outlet: z.string().default(""),
    text: z.string(),
    units: z.array(unit),
  })
  .refine(({ text, units }) => beginInText(text, units), {
    path: ["units"],
    error: OUTSIDE,
  });
const quotedArticle = z
  .object({
    id: z.string(),
    text: z.string(),
    quotes: z.array(
      z.object({ start: z.number().int(), end: z.number().int() }),
    ),
  })
  .refine(({ text, quotes }) => beginInText(text, quotes), {
    path: ["quotes"],
    error: OUTSIDE,
  });
const speech = z.object({
  id: z.string(),
  text: z.string(),
  stance: z.string(),
});
const trap = z.object({
  id: z.string(),
  category: z.string(),
  text: z.string(),
  expect: z.array(z.string()),
});

/** An article with coded units; the code of a unit on an axis is its field with the id of the axis. */
export type CodedArticle = z.infer<typeof codedArticle>;
/** A stretch of an article, with its codes. */
export type CodedUnit = z.infer<typeof unit>;
/** An article with its quotes marked. */
export type QuotedArticle = z.infer<typeof quotedArticle>;
/** A text from a group whose stance is known. */
export type Speech = z.infer<typeof speech>;
/** A sentence with the evidence that it must yield. */
export type Trap = z.infer<typeof trap>;

export interface Gold {
  readonly coded: readonly CodedArticle[];
  readonly quoted: readonly QuotedArticle[];
  readonly speeches: readonly Speech[];
  readonly traps: readonly Trap[];
  readonly trapLexicons: readonly string[];
}

/**
 * Reads a folder of coded data.
 *
 * @throws UserError `folder-without-codings`, `file-not-readable`, `file-not-utf8`, `file-invalid`
 */
export function readGold(folder: string): Gold {
  const traps = join(folder, "traps");
  const gold: Gold = {
    coded: filesIn(join(folder, "framing"), ".json").map((file) => {
      const text = readText(file);
      return parseFile(file, codedArticle, () => JSON.parse(text) as unknown);
    }),
    quoted: records(join(folder, "voice"), quotedArticle),
    speeches: records(join(folder, "stance"), speech),
    traps: records(traps, trap),
    trapLexicons: filesIn(traps, ".csv"),
  };
  const { coded, quoted, speeches, traps: sentences } = gold;
  if ([coded, quoted, speeches, sentences].every(({ length }) => length === 0))
    throw new UserError("folder-without-codings", { path: folder });
  return gold;
}

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function records<Output>(
  folder: string,
  schema: z.ZodType<Output>,
): readonly Output[] {
  return filesIn(folder, ".jsonl").flatMap((file) =>
    readText(file)
      .split("\n")
      .flatMap((line, index) =>
        line.trim() === ""
          ? []
          : [
              parseFile(
                `${file}:${String(index + 1)}`,
                schema,
                () => JSON.parse(line) as unknown,
              ),
            ],
      ),
  );
}
