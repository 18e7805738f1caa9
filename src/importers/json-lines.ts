import { z } from "zod";
import { UserError } from "../errors.js";
import type { ImportItem } from "./draft.js";
import { problemOf } from "./read-file.js";

const record = z.object({
  outlet: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  author: z.string().optional(),
  text: z.string(),
});

/** The articles of a file with one JSON object a line; a bad line does not hold up the others. */
export function readJsonLines(
  content: string,
  source: string,
): readonly ImportItem[] {
  return content.split(/\r?\n/u).flatMap((line, index): ImportItem[] => {
    if (line.trim() === "") return [];
    const place = `${source}:${String(index + 1)}`;
    try {
      const fields = record.parse(JSON.parse(line));
      return [{ kind: "article", draft: { ...fields, source: place } }];
    } catch (cause) {
      const problem = new UserError(
        "record-invalid",
        { problem: problemOf(cause) },
        { cause },
      );
      return [{ kind: "problem", source: place, problem }];
    }
  });
}
