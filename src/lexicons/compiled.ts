/**
 * Compiled lexicons: what the build has read from the files that ship, so that a command need not parse them when it starts
 * (0.2 s). They are filed by the content that they were read from, so that a file that somebody has changed is read anew.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_VERSION } from "../engine/engine-version.js";
import type { ToneLexicon } from "../engine/tone/labels.js";
import { COMPILED_LEXICONS } from "../paths.js";
import type { Actor } from "./actors.js";
import type { LexiconDraft } from "./draft.js";

/** What reading each kind of file gives. */
interface Compiled {
  readonly lexicon: readonly LexiconDraft[];
  readonly actors: readonly Actor[];
  readonly tone: ToneLexicon;
}
type Kind = keyof Compiled;

/** What the build has read from a file with this content; undefined if it has not read any. */
export function compiled<K extends Kind>(
  kind: K,
  content: string,
): Compiled[K] | undefined {
  const file = compiledFile(kind, content);
  // Our own build wrote it, and the kind is part of its name.
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Compiled[K])
    : undefined;
}

/** One file that the build has read. */
export interface CompiledFile<K extends Kind = Kind> {
  readonly kind: K;
  readonly content: string;
  readonly read: Compiled[K];
}

/** Stores what the build has read, for `compiled` to find. */
export function writeCompiled(files: readonly CompiledFile[]): void {
  mkdirSync(COMPILED_LEXICONS, { recursive: true });
  for (const { kind, content, read } of files)
    writeFileSync(compiledFile(kind, content), JSON.stringify(read));
}

/** Each in a file of its own, because a thread that scores needs the actors and nothing else. */
function compiledFile(kind: Kind, content: string): string {
  return join(COMPILED_LEXICONS, `${fingerprint(kind, content)}.json`);
}

/** What a compiled file is filed by. */
export function fingerprint(kind: Kind, content: string): string {
  return createHash("sha256")
    .update(`${ENGINE_VERSION} ${kind} ${content}`)
    .digest("hex");
}
