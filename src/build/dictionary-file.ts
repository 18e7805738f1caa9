import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";

const require = createRequire(import.meta.url);

/** What a dictionary package says of each lemma. */
export function entries(packageFile: string): [string, unknown][] {
  const json: unknown = JSON.parse(
    readFileSync(require.resolve(packageFile), "utf8"),
  );
  return Object.entries(z.record(z.string(), z.unknown()).parse(json));
}

/** Forms as a column has them: each once, with commas between. */
export function column(forms: Iterable<string>): string {
  return [...new Set(forms)].filter(Boolean).join(",");
}
