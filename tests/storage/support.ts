import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../src/paths.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
let files = 0;

/** The path of a database that does not exist yet. */
export function newDatabasePath(): string {
  files++;
  return join(folder, `${String(files)}.sqlite`);
}

type WriterMode =
  "save" | "import" | "some" | "lock" | "migrate" | "edit" | "edits";

/** A process that writes to a database (writer.js). */
export function startWriter(mode: WriterMode, path: string, name = "x") {
  const child = spawn(process.execPath, [
    join(ROOT, "tests/storage/writer.js"),
    mode,
    path,
    name,
  ]);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return {
    /** Resolves once it has said something that contains `word`. */
    async said(word: string): Promise<void> {
      while (!output.includes(word)) {
        if (child.exitCode !== null) throw new Error(errors);
        await once(child.stdout, "data");
      }
    },
    end: () => child.stdin.end(),
    kill: () => child.kill("SIGKILL"),
    /** All that it said, once it has ended. */
    async finished(): Promise<{ words: readonly string[]; errors: string }> {
      if (child.exitCode === null && child.signalCode === null)
        await once(child, "close");
      return { words: output.split("\n").slice(0, -1), errors };
    },
  };
}
