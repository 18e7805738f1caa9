import { afterAll, describe, expect, test } from "@jest/globals";
import { setTimeout as wait } from "node:timers/promises";
import { IN_MEMORY } from "../../src/storage/database.js";
import { compareCollection } from "../../src/workflows/compare-collection.js";
import { createComparer } from "../../src/workflows/comparer.js";
import { importCollection } from "../../src/workflows/import-collection.js";
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

  test("that fails tells why", async () => {
    await expect(createComparer(workspace)("missing")).rejects.toMatchObject({
      code: "collection-not-found",
    });
  });
});
