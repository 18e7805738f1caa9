import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkArticleText } from "../../src/importers/check-text.js";
import { readFolder } from "../../src/importers/folder.js";
import { SEED_FOLDER } from "../../src/paths.js";

const GERMAN =
  "Der Rat im Tal hat über den neuen Weg beraten und nichts beschlossen. ".repeat(
    4,
  );

function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), content);
  return folder;
}

describe("a folder of articles", () => {
  test("without a description: every .txt file is an outlet of its name", () => {
    const { articles } = readFolder(
      folderWith({
        "b.txt": GERMAN,
        "a.txt": GERMAN,
        "notes.md": "# not an article",
      }),
    );
    expect(
      articles.map(({ id, outlet, genre }) => [id, outlet, genre]),
    ).toEqual([
      ["a", "a", "other"],
      ["b", "b", "other"],
    ]);
  });

  test("with a description: its outlets, titles and dates, and only its files", () => {
    const description = `id: weg
title: { de: Der Weg, en: The path }
description: { de: Streit, en: Quarrel }
articles:
  - { file: a.txt, outlet: Talblatt, title: Rat tagt, date: 2025-23, genre: report, author: Anna Huber }
`;
    const { collection, articles } = readFolder(
      folderWith({
        "a.txt": GERMAN,
        "b.txt": GERMAN,
        "collection.yaml": description,
      }),
    );
    expect(collection).toMatchObject({ id: "weg", title: { de: "Der Weg" } });
    expect(articles).toEqual([
      {
        id: "a",
        collection: "weg",
        outlet: "Talblatt",
        title: "Rat tagt",
        date: "2025-23",
        genre: "report",
        author: "Anna Huber",
        text: GERMAN,
      },
    ]);
  });

  test("the seeds are read byte for byte", () => {
    const { articles } = readFolder(SEED_FOLDER);
    expect(articles.map(({ outlet }) => outlet)).toHaveLength(5);
    expect(articles.every(({ text }) => text.length > 1000)).toBe(true);
  });

  test.each([
    ["no articles", { "notes.md": "nothing" }, "folder-without-articles"],
    ["an empty article", { "a.txt": " \n\t " }, "article-empty"],
    [
      "an article in English",
      {
        "a.txt":
          "The council met on Tuesday and talked about the new path for hours. ".repeat(
            5,
          ),
      },
      "article-not-german",
    ],
    [
      "broken UTF-8",
      { "a.txt": Uint8Array.from([0x44, 0xff, 0xfe, 0x65]) },
      "file-not-utf8",
    ],
    [
      "a description that is no YAML",
      { "collection.yaml": "articles: [", "a.txt": GERMAN },
      "file-invalid",
    ],
    [
      "a description without outlets",
      {
        "collection.yaml":
          "id: x\ntitle: {de: a, en: b}\ndescription: {de: a, en: b}\narticles: [{file: a.txt}]\n",
        "a.txt": GERMAN,
      },
      "file-invalid",
    ],
    [
      "a description that leads out of the folder",
      {
        "collection.yaml":
          "id: x\ntitle: {de: a, en: b}\ndescription: {de: a, en: b}\narticles: [{file: ../a.txt, outlet: b}]\n",
      },
      "file-invalid",
    ],
    [
      "a description that lists a file twice",
      {
        "collection.yaml":
          "id: x\ntitle: {de: a, en: b}\ndescription: {de: a, en: b}\narticles: [{file: a.txt, outlet: b}, {file: a.txt, outlet: c}]\n",
        "a.txt": GERMAN,
      },
      "file-invalid",
    ],
    [
      "a description of a missing file",
      {
        "collection.yaml":
          "id: x\ntitle: {de: a, en: b}\ndescription: {de: a, en: b}\narticles: [{file: c.txt, outlet: b}]\n",
      },
      "file-not-readable",
    ],
  ])("%s", (_, files, code) => {
    const folder = folderWith(files);
    expect(() => readFolder(folder)).toThrow(code);
  });
});

describe("the text of an article", () => {
  test("may be a short line without function words", () => {
    expect(() => {
      checkArticleText("Bundeswehr verlegt Soldaten", 100);
    }).not.toThrow();
  });

  test("may not be longer than the limit", () => {
    expect(() => {
      checkArticleText(GERMAN, 100);
    }).toThrow("article-too-long");
  });
});
