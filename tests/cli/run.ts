import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../src/paths.js";

/** The built command, as a user runs it. */
export async function blickwinkel(
  args: readonly string[],
  input: string | Buffer = "",
  environment: Record<string, string> = {},
) {
  const child = spawn(
    process.execPath,
    [join(ROOT, "dist/cli/main.js"), ...args],
    {
      env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...environment },
    },
  );
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return { status, output, errors };
}
