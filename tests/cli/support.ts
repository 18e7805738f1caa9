import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROOT } from "../../src/paths.js";

type Environment = Readonly<Record<string, string>>;

function run(args: readonly string[], environment: Environment) {
  const child = spawn(
    process.execPath,
    [join(ROOT, "dist/cli/main.js"), ...args],
    { env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...environment } },
  );
  const said = { output: "", errors: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.errors += chunk.toString()));
  return { child, said };
}

/** The built command, as a user runs it. */
export async function blickwinkel(
  args: readonly string[],
  input: string | Buffer = "",
  environment: Environment = {},
) {
  const { child, said } = run(args, environment);
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return { status, ...said };
}

/** The app as a process of its own, on a port that the system chooses. */
export async function startApp(environment: Environment) {
  const { child, said } = run(["serve", "--port", "0"], environment);
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
