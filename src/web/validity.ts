import { readFileSync } from "node:fs";
import { z } from "zod";
import { UserError } from "../errors.js";
import { VALIDITY_FILE } from "../paths.js";

const measure = z.object({
  name: z.string(),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  count: z.number(),
  of: z.string(),
  withoutContext: z.number().optional(),
  majority: z.number().optional(),
});
const schema = z.object({
  date: z.iso.date(),
  data: z.object({ de: z.string(), en: z.string() }),
  /** What was measured: the version of the engine, and that of the lexicon of each axis. */
  engine: z.string().optional(),
  lexicons: z.record(z.string(), z.string()).optional(),
  measures: z.array(measure),
  /** What engine and lexicons reach on texts that no entry comes from. */
  unseen: z.object({ texts: z.number(), macroF1: z.number() }).optional(),
});

/** How valid engine and lexicons are: what `blickwinkel evaluate --json` said, with the day and the data. */
export type Validity = z.infer<typeof schema>;
export type ValidityMeasure = Validity["measures"][number];

/** Reads the measured figures. @throws UserError `validity-invalid` */
export function readValidity(path: string = VALIDITY_FILE): Validity {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new UserError("validity-invalid", { path }, { cause });
  }
}
