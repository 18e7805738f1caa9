import { z } from "zod";
import { UserError } from "../errors.js";
import { problemOf } from "../read-file.js";
import { textChunksOf, textOf } from "./decode.js";
import type { Finding } from "./draft.js";
import { articleOfRecord } from "./fields.js";
import type { ImportLimits } from "./limits.js";
import { linesOf } from "./lines.js";
import type { SourceFile } from "./source-file.js";

const records = z.array(z.unknown());
const record = z.record(z.string(), z.unknown());

/**
 * The articles of a file with one JSON object on each line, in constant memory; a faulty line does not keep the others out.
 *
 * @throws UserError `file-binary`
 */
export async function* readJsonLines(
  file: SourceFile,
  { articleCharacters }: ImportLimits,
): AsyncGenerator<Finding> {
  // Escapes make a record up to six times as long as its text.
  const longest = 6 * articleCharacters;
  let line = 0;
  for await (const content of linesOf(textChunksOf(file), longest)) {
    line++;
    if (content === undefined)
      yield {
        line,
        problem: new UserError("article-too-long", {
          limit: articleCharacters,
        }),
      };
    else if (content.trim() !== "")
      yield { line, ...articleOf(() => JSON.parse(content) as unknown) };
  }
}

/**
 * The articles of a file that is one JSON list of objects, or one object.
 *
 * @throws UserError `file-binary`, `json-invalid`
 */
export async function* readJson(file: SourceFile): AsyncGenerator<Finding> {
  const content = await textOf(file);
  for (const item of itemsOf(content)) yield articleOf(() => item);
}

function itemsOf(content: string): readonly unknown[] {
  try {
    const data = JSON.parse(content) as unknown;
    return Array.isArray(data) ? records.parse(data) : [record.parse(data)];
  } catch (cause) {
    const problem = problemOf(cause);
    throw new UserError("json-invalid", { problem }, { cause });
  }
}

function articleOf(read: () => unknown): Finding {
  try {
    return { content: articleOfRecord(record.parse(read())) };
  } catch (cause) {
    if (cause instanceof UserError) return { problem: cause };
    if (cause instanceof SyntaxError)
      return { problem: new UserError("json-line-invalid", {}, { cause }) };
    const problem = problemOf(cause);
    return { problem: new UserError("record-invalid", { problem }, { cause }) };
  }
}
