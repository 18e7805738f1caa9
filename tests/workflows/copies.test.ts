import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { sketchOf } from "../../src/engine/duplicates/sketch.js";
import type { ArticleDraft, ImportItem } from "../../src/importers/draft.js";
import { articlesOf, insertArticle } from "../../src/storage/articles.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { revisionOf } from "../../src/storage/overviews.js";
import type { StoredArticle } from "../../src/storage/records.js";
import { createCollection } from "../../src/workflows/collections.js";
import {
  addArticle,
  correctArticle,
} from "../../src/workflows/edit-articles.js";
import { compareCollection } from "../../src/workflows/compare-collection.js";
import { startImport } from "../../src/workflows/import-articles.js";
import { importStatus } from "../../src/workflows/import-status.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";

const workspace = openWorkspace(IN_MEMORY);
const { database } = workspace;
afterAll(() => {
  database.close();
});

/** A German text of its own for every number. */
function story(number: number, sentences = 40): string {
  return Array.from(
    { length: sentences },
    (_, n) =>
      `Der Bericht ${String(number)} nennt in Absatz ${String(n)} die ${String(number * 97 + n)} Zeugen und ist nicht zu Ende.`,
  ).join(" ");
}

const AGENCY = story(1);
const EDITED = `Eigene Überschrift der Zeitung\n\n${AGENCY}\n\nMit Material der Agentur.`;

let collection: string;
beforeEach(() => {
  ({ id: collection } = createCollection(workspace, {
    title: "Kopien",
    description: "",
  }));
});

function draft(outlet: string, text: string) {
  return { outlet, text, source: `${outlet}.txt` };
}

async function importAll(drafts: readonly ArticleDraft[]) {
  const started = startImport(workspace, collection, sourceOf(drafts));
  await started.ended;
  return importStatus(workspace, started.id);
}

function sourceOf(drafts: readonly ArticleDraft[]) {
  return {
    files: 1,
    *read() {
      yield items(drafts);
    },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- as files are read
async function* items(
  drafts: readonly ArticleDraft[],
): AsyncGenerator<ImportItem> {
  for (const draft of drafts) yield { kind: "article", draft };
}

const byOutlet = (): ReadonlyMap<string, StoredArticle> =>
  new Map(
    articlesOf(database, collection).map((article) => [
      article.outlet,
      article,
    ]),
  );

describe("copies", () => {
  test("within an import are counted and point to the first one", async () => {
    const { report } = await importAll([
      draft("Agentur", AGENCY),
      draft("Bote", story(2)),
      draft("Kurier", EDITED),
      draft("Anzeiger", AGENCY),
    ]);
    expect(report).toMatchObject({ articles: 4, copies: 2 });
    const articles = byOutlet();
    const of = articles.get("Agentur")?.id;
    expect(articles.get("Anzeiger")?.copy).toEqual({ of, share: 1 });
    expect(articles.get("Kurier")?.copy).toMatchObject({ of });
    expect(articles.get("Kurier")?.copy?.share).toBeGreaterThan(0.8);
    expect(articles.get("Agentur")?.copy).toBeUndefined();
    expect(articles.get("Bote")?.copy).toBeUndefined();
  });

  test("of what is there already are found, whether imported or pasted", async () => {
    const first = addArticle(workspace, collection, {
      ...draft("Agentur", AGENCY),
      genre: "news",
    });
    const { report } = await importAll([draft("Kurier", EDITED)]);
    expect(report.copies).toBe(1);
    const pasted = addArticle(workspace, collection, {
      ...draft("Anzeiger", AGENCY),
      genre: "news",
    });
    expect(pasted.copy).toEqual({ of: first.id, share: 1 });
    expect(byOutlet().get("Kurier")?.copy?.of).toBe(first.id);
  });

  test("in another collection are none", async () => {
    await importAll([draft("Agentur", AGENCY)]);
    const { id } = createCollection(workspace, {
      title: "Andere",
      description: "",
    });
    const fields = { ...draft("Bote", AGENCY), genre: "news" as const };
    expect(addArticle(workspace, id, fields).copy).toBeUndefined();
  });

  test("are looked for again where a text is corrected, among earlier ones only", async () => {
    await importAll([
      draft("Agentur", AGENCY),
      draft("Bote", story(2)),
      draft("Kurier", story(3)),
    ]);
    const correct = (outlet: string, text: string) => {
      const article = byOutlet().get(outlet);
      if (!article) throw new Error(outlet);
      correctArticle(workspace, article.id, { ...article, text });
    };
    correct("Bote", EDITED);
    expect(byOutlet().get("Bote")?.copy?.of).toBe(
      byOutlet().get("Agentur")?.id,
    );
    correct("Bote", story(4));
    expect(byOutlet().get("Bote")?.copy).toBeUndefined();
    correct("Agentur", story(3));
    expect(byOutlet().get("Agentur")?.copy).toBeUndefined();
  });
});

test("copies of the same outlet are counted for a warning", async () => {
  await importAll([draft("Agentur", AGENCY), draft("Kurier", EDITED)]);
  const before = await compareCollection(workspace, collection);
  await importAll([draft("Agentur", EDITED)]);
  const after = await compareCollection(workspace, collection);
  expect([before.ownCopies, after.ownCopies]).toEqual([0, 1]);
});

describe("an import under way", () => {
  test("leaves what was computed of its collection as it is until it is done", async () => {
    await importAll([draft("Agentur", AGENCY)]);
    const before = revisionOf(database, collection);
    const cancelled = startImport(workspace, collection, {
      files: 1,
      *read() {
        yield items(
          Array.from({ length: 30 }, (_, n) => draft("Bote", story(n, 3))),
        );
        expect(revisionOf(database, collection)).toBe(before);
        expect(database.get("SELECT count(*) AS n FROM articles")?.["n"]).toBe(
          count + 30,
        );
        cancelled.cancel();
        yield items([draft("Bote", story(50, 3))]);
      },
    });
    const count = Number(
      database.get("SELECT count(*) AS n FROM articles")?.["n"],
    );
    await cancelled.ended;
    expect(importStatus(workspace, cancelled.id).state).toBe("cancelled");
    expect(revisionOf(database, collection)).toBe(before);
    expect(articlesOf(database, collection)).toHaveLength(1);
    await importAll([draft("Kurier", EDITED)]);
    expect(revisionOf(database, collection)).toBeGreaterThan(before);
    expect(articlesOf(database, collection)).toHaveLength(2);
  });

  test("that was taken for killed fails, and nothing of it stays", async () => {
    const started = startImport(workspace, collection, {
      files: 2,
      *read() {
        yield items([draft("Bote", story(60, 3))]);
        // Somebody asks after a minute of silence.
        database.run(
          "UPDATE imports SET updated_at = ? WHERE state = 'running'",
          new Date(0).toISOString(),
        );
        expect(importStatus(workspace, started.id).state).toBe("failed");
        yield items([draft("Bote", story(61, 3))]);
      },
    });
    await started.ended;
    expect(importStatus(workspace, started.id).state).toBe("failed");
    expect(articlesOf(database, collection)).toHaveLength(0);
  });
});

describe("in a large collection", () => {
  const COUNT = 1_200;

  test.each([
    ["the first", 0],
    ["one in the middle", 700],
    ["the last", COUNT - 1],
  ])("%s article is found by its copy", async (_, number) => {
    const texts = Array.from({ length: COUNT }, (_, n) => story(n, 2));
    for (const [n, text] of texts.entries())
      insertArticle(
        database,
        {
          id: `${collection}-${String(n)}`,
          collection,
          outlet: "Agentur",
          genre: "news",
          text,
        },
        { createdAt: "2026-01-01", sketch: sketchOf(text) },
      );
    const of = `${collection}-${String(number)}`;
    const text = texts[number] ?? "";
    const added = addArticle(workspace, collection, {
      outlet: "Bote",
      genre: "news",
      text,
    });
    expect(added.copy).toEqual({ of, share: 1 });
    await importAll([draft("Kurier", text)]);
    const imported = articlesOf(database, collection).find(
      ({ outlet }) => outlet === "Kurier",
    );
    expect(imported?.copy).toEqual({ of, share: 1 });
  });
});
