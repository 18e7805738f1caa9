import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { insertArticle } from "../../src/storage/articles.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { saveImport, type ImportState } from "../../src/storage/imports.js";
import { createCollection } from "../../src/workflows/collections.js";
import { startImport } from "../../src/workflows/import-articles.js";
import { importStatus } from "../../src/workflows/import-status.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";

const workspace = openWorkspace(IN_MEMORY);
const { database } = workspace;
const { id: collection } = createCollection(workspace, {
  title: "Tal",
  description: "",
});
afterAll(() => {
  database.close();
});

/** An import that has brought so many articles and gave its last sign so many seconds ago. */
function record(
  id: string,
  state: ImportState,
  silence: number,
  articles: number,
): void {
  const updatedAt = new Date(Date.now() - 1_000 * silence).toISOString();
  const report = {
    files: 1,
    filesRead: 1,
    articles,
    copies: 0,
    namedByFile: 0,
    problemCount: 0,
    problems: [],
    noticeCount: 0,
    notices: [],
  };
  saveImport(database, { id, collection, state, updatedAt, report });
  for (let number = 0; number < articles; number++)
    insertArticle(
      database,
      {
        id: `${id}-${String(number)}`,
        collection,
        outlet: "Bote",
        genre: "news",
        text: "Im Tal war es still.",
      },
      { createdAt: updatedAt, importId: id },
    );
}

const kept = (id: string) =>
  Number(
    database.get(
      "SELECT count(*) AS count FROM articles WHERE import = ?",
      id,
    )?.["count"],
  );

describe("an import", () => {
  test("goes on however long one file takes to arrive", async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    async function* file() {
      await arrived;
      yield {
        kind: "article" as const,
        draft: { text: "Im Tal war es still.", source: "tal.txt" },
      };
    }
    jest.useFakeTimers({
      doNotFake: ["nextTick", "setImmediate", "performance"],
    });
    try {
      const { id, ended } = startImport(workspace, collection, {
        files: 1,
        read: () => [file()],
      });
      for (let seconds = 0; seconds < 200; seconds += 20) {
        jest.advanceTimersByTime(20_000);
        expect(importStatus(workspace, id).state).toBe("running");
      }
      arrive();
      await ended;
      expect(importStatus(workspace, id).state).toBe("done");
      expect(kept(id)).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    ["running", 30, "running", 3],
    ["running", 90, "failed", 0],
    ["done", 90, "done", 3],
    ["cancelled", 90, "cancelled", 3],
  ] as const)(
    "%s, silent for %d seconds, is %s",
    (state, silence, now, stay) => {
      const id = `${state}-${String(silence)}`;
      record(id, state, silence, 3);
      const status = importStatus(workspace, id);
      expect(status.state).toBe(now);
      expect(status.firstArticles).toHaveLength(now === "done" ? 3 : 0);
      expect(kept(id)).toBe(stay);
    },
  );

  test("lists its first hundred articles", () => {
    record("large", "done", 0, 101);
    const { firstArticles } = importStatus(workspace, "large");
    expect(firstArticles).toHaveLength(100);
    expect(firstArticles[0]?.id).toBe("large-0");
  });

  test("that nobody knows is not found", () => {
    expect(() => importStatus(workspace, "nirgends")).toThrow(
      expect.objectContaining({ code: "import-not-found" }),
    );
  });
});
