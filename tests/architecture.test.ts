import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ROOT } from "../src/paths.js";

/** Which layers each layer may import (DESIGN §3): downward only. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  lexicons: ["engine"],
  importers: ["engine", "storage"],
  storage: ["engine"],
  workflows: ["engine", "lexicons", "importers", "storage"],
  web: ["engine", "lexicons", "importers", "storage", "workflows"],
  cli: ["engine", "lexicons", "importers", "storage", "workflows", "web"],
};

const SOURCE = join(ROOT, "src");
const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({
    file,
    layer: file.includes("/") ? (file.split("/")[0] ?? "") : "",
    imports: [...readFileSync(join(SOURCE, file), "utf8").matchAll(IMPORT)].map(
      ([, name]) => name ?? "",
    ),
  }));

describe("imports go downward only", () => {
  test.each(files.filter(({ layer }) => layer in BELOW))(
    "$file",
    ({ file, layer, imports }) => {
      const layers = imports
        .filter((name) => name.startsWith("."))
        .map((name) =>
          relative(SOURCE, resolve(dirname(join(SOURCE, file)), name)),
        )
        .filter((path) => path.includes("/"))
        .map((path) => path.split("/")[0] ?? "")
        .filter((other) => other !== layer);
      for (const other of layers) expect(BELOW[layer]).toContain(other);
    },
  );
});

/** What is loaded with a file, without what it asks for later and without types. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  const source = readFileSync(join(SOURCE, file), "utf8");
  for (const [, name = ""] of source.matchAll(LOADING)) {
    const path = name.startsWith(".")
      ? relative(SOURCE, resolve(dirname(join(SOURCE, file)), name)).replace(
          /\.js$/u,
          ".ts",
        )
      : name;
    if (loaded.has(path)) continue;
    loaded.add(path);
    if (name.startsWith(".")) loadedWith(path, loaded);
  }
  return loaded;
}
const LOADING = /^(?:import|export)\s(?!type\b)(?:[^;"]*\sfrom\s)?"([^"]+)"/gm;

test("score starts without libraries that it rarely needs", () => {
  const loaded = ["cli/score.ts", "cli/score-lines.ts"].flatMap((file) => [
    ...loadedWith(file),
  ]);
  expect(loaded).toContain("libraries.ts");
  expect(
    loaded.filter((name) => /^(?:yaml|csv-|wink-|zod|sentiment)/u.test(name)),
  ).toEqual([]);
});

test("the engine does no I/O", () => {
  const names = files
    .filter(({ layer }) => layer === "engine")
    .flatMap(({ imports }) => imports);
  expect(names.filter((name) => name.startsWith("node:"))).toEqual([]);
});

test("the engine has neither a clock nor chance without a seed", () => {
  const impure = files
    .filter(({ layer }) => layer === "engine")
    .filter(({ file }) =>
      /\bnew Date\b|\b(?:Date|performance|process)\.|\bMath\.random\b|\bset(?:Timeout|Interval)\(/u.test(
        readFileSync(join(SOURCE, file), "utf8"),
      ),
    );
  expect(impure.map(({ file }) => file)).toEqual([]);
});
