import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ImportItem } from "../../src/importers/draft.js";
import { DEFAULT_IMPORT_LIMITS } from "../../src/importers/limits.js";
import { readUpload } from "../../src/importers/read-upload.js";
import { EFFORT } from "../effort.js";
import {
  docx,
  pdf,
  SENTENCE,
  uploaded,
  wordParagraph,
  zip,
} from "../fixtures/files.js";
import { WORST_TEXTS, worstText } from "../fixtures/worst-texts.js";
import { mutatedBytes } from "./mutations.js";

const PAGE = `<!doctype html><html><head><title>Zur Lage</title><meta property="article:published_time" content="2025-11-05"></head><body><article><h1>Zur Lage</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</article></body></html>`;
const ARCHIVE = [
  "MIME-Version: 1.0",
  "Snapshot-Content-Location: https://tal.test/lage",
  'Content-Type: multipart/related; boundary="--xyz"',
  "",
  "----xyz",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  PAGE.replaceAll("=", "=3D"),
  "----xyz--",
  "",
].join("\r\n");

const SAMPLES: Readonly<Record<string, string | Buffer>> = {
  "a.txt": `Zur Lage\n\n${SENTENCE}`,
  "a.md": `---\ntitle: Zur Lage\n---\n# Zur *Lage*\n\n> ${SENTENCE}\n\n- [x](http://y)\n`,
  "a.html": PAGE,
  "a.mht": ARCHIVE,
  "a.csv": `outlet;title;text\nTalblatt;"Zur ""Lage""";"${SENTENCE}"\nBote;;${SENTENCE}\n`,
  "a.ndjson":
    `${JSON.stringify({ outlet: "Talblatt", date: "2025-11", text: SENTENCE })}\n`.repeat(
      3,
    ),
  "a.json": JSON.stringify([{ medium: "Bote", text: SENTENCE }]),
  "a.docx": docx(wordParagraph("Zur Lage") + wordParagraph(SENTENCE)),
  "a.pdf": pdf([[SENTENCE.slice(0, 60), SENTENCE.slice(60)]], { title: "x" }),
  "a.zip": zip([
    { name: "Bote/a.txt", content: SENTENCE },
    { name: "Bote/b.html", content: PAGE },
  ]),
};

/** All that a file gives; whatever is wrong with it must be a problem among them. */
async function itemsOf(
  name: string,
  content: string | Uint8Array,
): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of readUpload(uploaded(name, content), {
    ...DEFAULT_IMPORT_LIMITS,
    articleCharacters: 200_000,
  }))
    items.push(item);
  return items;
}

describe("a file that people bring", () => {
  test.each(Object.entries(SAMPLES))(
    "%s is read as it is",
    async (name, sample) => {
      const items = await itemsOf(name, sample);
      expect(items.map(({ kind }) => kind)).toContain("article");
      expect(items.map(({ kind }) => kind)).not.toContain("problem");
    },
  );

  test.each(Object.entries(SAMPLES))(
    "%s, damaged in any way, gives articles or problems",
    async (name, sample) => {
      await fc.assert(
        fc.asyncProperty(mutatedBytes(Buffer.from(sample)), async (content) => {
          const items = await itemsOf(name, content);
          expect(items.length).toBeGreaterThan(0);
          for (const item of items)
            if (item.kind === "article") {
              expect(item.draft.text).not.toContain("\uFFFD");
              expect(item.draft.text.trim()).not.toBe("");
            }
        }),
        { numRuns: 25 * EFFORT },
      );
    },
  );

  test.each(
    Object.entries(SAMPLES)
      .filter(([, sample]) => typeof sample === "string")
      .map(([name]) => name),
  )("%s of nothing but one thing again and again ends", async (name) => {
    const sample = String(SAMPLES[name]);
    const half = sample.length >> 1;
    for (const worst of WORST_TEXTS) {
      const bomb = worstText(worst, 10_000);
      for (const content of [
        bomb,
        sample.slice(0, half) + bomb + sample.slice(half),
      ])
        expect((await itemsOf(name, content)).length).toBeGreaterThan(0);
    }
  });

  // With a cost that grows with the square these would take minutes.
  test.each<[string, string | Uint8Array]>([
    [
      "a.mht",
      `Content-Type: multipart/related; boundary="-"\r\n\r\n${"--- ".repeat(300_000)}`,
    ],
    ["a.html", "<html ".repeat(300_000)],
    [
      "a.docx",
      docx(`<w:p><w:r>${"<w:br/>".repeat(180_000)}<constructor/></w:r></w:p>`),
    ],
  ])("a large %s of one thing is read in the end", async (name, content) => {
    const items = await itemsOf(name, content);
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain("native code");
  });

  test("an archive that swells is refused before it is unpacked", async () => {
    const bomb = { name: "a.txt", content: "a".repeat(30_000_000) };
    const items = await itemsOf("a.zip", zip([bomb]));
    expect(items).toMatchObject([{ problem: { code: "archive-swells" } }]);
    const liar = { ...bomb, declaredBytes: 500 };
    expect(await itemsOf("a.zip", zip([liar]))).toMatchObject([
      { kind: "problem" },
    ]);
  });
});
