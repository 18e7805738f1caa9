import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compiled, fingerprint } from "../../src/lexicons/compiled.js";
import type { LexiconDraft } from "../../src/lexicons/draft.js";
import { lexiconFiles } from "../../src/lexicons/load.js";
import { readYaml } from "../../src/lexicons/yaml-format.js";
import { COMPILED_LEXICONS, LEXICON_FOLDER, ROOT } from "../../src/paths.js";
import { dictionary } from "../fixtures/engine.js";

const anywhere = (draft: LexiconDraft): LexiconDraft => ({
  ...draft,
  file: "",
});

describe("compiled lexicons", () => {
  const folder = join(ROOT, "dist", "compiled-lexicons");

  test.each(lexiconFiles(LEXICON_FOLDER))(
    "%s is compiled as it is read",
    (file) => {
      const content = readFileSync(file, "utf8");
      // The path is not part of it: a folder may be copied with its build.
      const drafts = readYaml(file, content, dictionary).drafts.map(anywhere);
      // Whoever edits a lexicon need not build before testing.
      const name = `${fingerprint("lexicon", content)}.json`;
      const known = existsSync(join(folder, name))
        ? (JSON.parse(
            readFileSync(join(folder, name), "utf8"),
          ) as LexiconDraft[])
        : drafts;
      expect(known.map(anywhere)).toEqual(drafts);
    },
  );

  test("another kind or content is another file", () => {
    const kinds = [
      fingerprint("lexicon", "a"),
      fingerprint("lexicon", "b"),
      fingerprint("actors", "a"),
    ];
    expect(new Set(kinds).size).toBe(3);
  });

  test("the source code never finds what a build has read", () => {
    expect(existsSync(COMPILED_LEXICONS)).toBe(false);
    expect(compiled("lexicon", "")).toBeUndefined();
  });
});
