/**
 * The actor list: people, institutions and states that speak in texts.
 */
import { join } from "node:path";
import type { ZodType } from "zod";
import type { KnownActor } from "../engine/voice/speaker.js";
import { UserError } from "../errors.js";
import { yaml, zod } from "../libraries.js";
import { LEXICON_FOLDER } from "../paths.js";
import { readText } from "../read-file.js";
import { shortHash } from "../short-hash.js";
import { compiled } from "./compiled.js";

/** Who may be named as a speaker. */
export interface Actor extends KnownActor {
  readonly aliases: readonly string[];
}

function fileSchema(): ZodType<{ readonly actors: readonly Actor[] }> {
  const { z } = zod();
  const actor = z.strictObject({
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    kind: z.enum(["person", "institution", "state"]),
    everyday: z.boolean().optional(),
  });
  return z.looseObject({ actors: z.array(actor) });
}

/**
 * Reads an actor list.
 *
 * @throws UserError `file-not-readable`, `file-not-utf8`; `lexicon-invalid` with the number of faults
 */
export function loadActors(path: string): readonly Actor[] {
  const content = readText(path);
  const known = compiled("actors", content);
  if (known) return known;
  const read = fileSchema().safeParse(parseYaml(content, path));
  if (read.success) return read.data.actors;
  throw new UserError(
    "lexicon-invalid",
    { path, count: read.error.issues.length },
    { cause: read.error },
  );
}

/** A fingerprint of a list, since another list may name speakers differently. */
export function versionOfActors(actors: readonly Actor[]): string {
  return shortHash(JSON.stringify(actors), 12);
}

/** The actor list that ships. */
export const ACTOR_FILE = join(LEXICON_FOLDER, "actors", "actors.yaml");

function parseYaml(content: string, path: string): unknown {
  try {
    return yaml().parse(content);
  } catch (cause) {
    throw new UserError("lexicon-invalid", { path, count: 1 }, { cause });
  }
}
