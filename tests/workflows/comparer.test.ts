import { afterAll, describe, expect, test } from "@jest/globals";
import { setTimeout as wait } from "node:timers/promises";
import { versionOf } from "../../src/lexicons/digest.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { compareCollection } from "../../src/workflows/compare-collection.js";
import { createComparer } from "../../src/workflows/comparer.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { addArticle } from "../../src/workflows/edit-articles.js";
import { fingerprintOf } from "../../src/workflows/fingerprint.js";
import {
  currentVersion,
  saveVersion,
} from "../../src/workflows/lexicon-versions.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";

const COUNT = 60;
const workspace = openWorkspace(IN_MEMORY);
const name = { de: "Groß", en: "Large" };
importCollection(workspace.database, {
  collection: { id: "large", title: name, description: name },
  articles: Array.from({ length: COUNT }, (_, n) => ({
    id: `article-${String(n)}`,
    collection: "large",
    outlet: `Blatt ${String(n % 3)}`,
    genre: "news",
    text: `Die Miliz ist eine Bedrohung für die Stadt, schrieb Zeuge ${String(n)}. `.repeat(
      100,
    ),
  })),
});
afterAll(() => {
  workspace.database.close();
});

describe("a comparison that takes long", () => {
  test("tells everybody how far it is, is computed once, and is there in the end", async () => {
    const compare = createComparer(workspace, 1);
    const asked = await Promise.allSettled([
      compare("large"),
      compare("large"),
    ]);
    for (const answer of asked)
      expect(answer).toMatchObject({
        status: "rejected",
        reason: { code: "collection-being-counted", values: { count: COUNT } },
      });
    let found;
    while (!found) {
      found = await compare("large").catch(() => undefined);
      await wait(5);
    }
    expect(found).toEqual(await compareCollection(workspace, "large"));
    expect(found.articleCount).toBe(COUNT);
  });

  test("that fails tells why, then and later", async () => {
    const compare = createComparer(workspace);
    const asked = [compare("missing"), compare("missing")];
    for (const answer of [...asked, compare("missing")])
      await expect(answer).rejects.toMatchObject({
        code: "collection-not-found",
      });
  });
});

describe("a comparison", () => {
  const patience = 60_000;

  test("is shared by all who ask meanwhile", async () => {
    const compare = createComparer(workspace, patience);
    const [one, other] = await Promise.all([
      compare("large"),
      compare("large"),
    ]);
    expect(one).toBe(other);
  });

  test("is another one where a lexicon was saved meanwhile", async () => {
    const compare = createComparer(workspace, patience);
    const before = compare("large");
    const [lexicon] = workspace.lexicons;
    if (!lexicon) throw new Error("no lexicon");
    const entries = lexicon.entries.slice(1);
    saveVersion(workspace.database, {
      lexicon: {
        ...lexicon,
        entries,
        version: versionOf(lexicon.axis, entries),
      },
      origin: "edit",
      parent: currentVersion(workspace.database, lexicon.axis.id).number,
      author: "",
      message: "",
    });
    const after = compare("large");
    expect((await after).fingerprint).toBe(
      fingerprintOf(workspace, (await after).texts),
    );
    expect((await before).fingerprint).not.toBe((await after).fingerprint);
  });

  test("is another one where an article has come since", async () => {
    const compare = createComparer(workspace, patience);
    const before = await compare("large");
    addArticle(workspace, "large", {
      outlet: "Blatt 3",
      genre: "news",
      text: "Am Abend kam noch ein Bericht aus der Stadt dazu, und er war kurz.",
    });
    expect((await compare("large")).articleCount).toBe(before.articleCount + 1);
  });

  test("leaves no clock running", async () => {
    const clocks = () =>
      process.getActiveResourcesInfo().filter((name) => name === "Timeout")
        .length;
    const before = clocks();
    await createComparer(workspace, patience)("large");
    expect(clocks()).toBe(before);
  });
});
