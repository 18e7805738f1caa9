import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../../src/paths.js";

/** Starts the built command, as a user does. */
export function start(
  args: readonly string[],
  environment: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], {
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...environment },
  });
}

/** Runs the built command to its end. */
export async function blickwinkel(
  args: readonly string[],
  input: string | Buffer = "",
  environment: Record<string, string> = {},
): Promise<{ status: number | null; output: string; errors: string }> {
  const child = start(args, environment);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return {
    status,
    output: Buffer.concat(output).toString(),
    errors: Buffer.concat(errors).toString(),
  };
}

/** An article as a line of NDJSON. */
export function line(article: object): string {
  return `${JSON.stringify(article)}\n`;
}

/** The app as a process of its own, on a port that the system chooses. */
export async function startApp(environment: Record<string, string>) {
  const child = start(["serve", "--port", "0"], environment);
  const said = { output: "", errors: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.errors += chunk.toString()));
  let address: string | undefined;
  while (address === undefined) {
    await Promise.race([once(child.stdout, "data"), once(child, "close")]);
    if (child.exitCode !== null) throw new Error(said.errors);
    address = /http:\/\/\S+/u.exec(said.output)?.[0];
  }
  return {
    address,
    said,
    pid: child.pid ?? 0,
    async stop(): Promise<void> {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "close");
    },
  };
}
