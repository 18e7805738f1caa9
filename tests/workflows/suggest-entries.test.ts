import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ROOT } from "../../src/paths.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import {
  createSuggestionDesk,
  type SuggestionDesk,
} from "../../src/workflows/suggest-entries.js";
import { removeArticle } from "../../src/workflows/edit-articles.js";
import type { Workspace } from "../../src/workflows/workspace.js";

const LEXICONS = [
  "tests/fixtures/lexicon.yaml",
  "lexicons/2-intervention.yaml",
].map((path) => join(ROOT, path));

let workspace: Workspace;
let desk: SuggestionDesk;
beforeEach(() => {
  workspace = openWorkspace(IN_MEMORY, LEXICONS);
  desk = createSuggestionDesk(workspace);
});
afterEach(() => {
  workspace.database.close();
});

function fill(id: string, texts: readonly string[]): void {
  importCollection(workspace.database, {
    collection: {
      id,
      title: { de: id, en: id },
      description: { de: "", en: "" },
    },
    articles: texts.map((text, index) => ({
      id: `${id}-${String(index).padStart(5, "0")}`,
      collection: id,
      outlet: "Bote",
      genre: "news" as const,
      text,
    })),
  });
}

const terms = async (id: string) => {
  const { report } = await desk.suggestions(id, "danger");
  return report.suggestions.map(({ term }) => term);
};

describe("suggestions", () => {
  test("follow a collection when it changes", async () => {
    fill("hafen", ["Die Bedrohungslage.", "Die Gefahrenzone."]);
    expect(await terms("hafen")).toEqual(["Bedrohungslage", "Gefahrenzone"]);
    expect(await terms("hafen")).toEqual(["Bedrohungslage", "Gefahrenzone"]);
    removeArticle(workspace, "hafen-00000");
    expect(await terms("hafen")).toEqual(["Gefahrenzone"]);
  });

  test("leave out what was decided, in every collection", async () => {
    fill("eins", ["Die Bedrohungslage."]);
    fill("zwei", ["Die Bedrohungslage. Die Gefahrenzone."]);
    desk.decide({
      axis: "danger",
      term: "Bedrohungslage",
      pole: "alarm",
      verdict: "rejected",
      author: "Ada",
    });
    expect(await terms("eins")).toEqual([]);
    expect(await terms("zwei")).toEqual(["Gefahrenzone"]);
    const other = await desk.suggestions("zwei", "intervention");
    expect(other.decisions).toEqual([]);
    desk.takeBack("danger", "Bedrohungslage");
    expect(await terms("eins")).toEqual(["Bedrohungslage"]);
  });

  test("read a sample of a large collection, and say so", async () => {
    fill(
      "gross",
      Array.from({ length: 2_100 }, () => "Eine Bedrohungslage."),
    );
    const { report, articleCount } = await desk.suggestions("gross", "danger");
    expect([report.articles, articleCount]).toEqual([2_000, 2_100]);
    expect(report.suggestions[0]).toMatchObject({ hits: 2_000 });
  });

  test("of an empty collection are none", async () => {
    fill("leer", []);
    expect(await terms("leer")).toEqual([]);
  });

  test("want a collection, an axis and a pole that there are", async () => {
    fill("hafen", []);
    await expect(desk.suggestions("nie", "danger")).rejects.toThrow(
      "collection-not-found",
    );
    await expect(desk.suggestions("hafen", "nie")).rejects.toThrow(
      "lexicon-not-found",
    );
    const decision = { term: "x", author: "Ada", verdict: "accepted" } as const;
    expect(() => {
      desk.decide({ ...decision, axis: "nie", pole: "alarm" });
    }).toThrow("lexicon-not-found");
    expect(() => {
      desk.decide({ ...decision, axis: "danger", pole: "support" });
    }).toThrow("form-invalid");
  });
});
