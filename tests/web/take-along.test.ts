/** Permalinks, and what one writes about a comparison. */
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { IN_MEMORY } from "../../src/storage/database.js";
import { bibtex } from "../../src/web/bibtex.js";
import { libraryOf } from "../../src/web/library.js";
import {
  correctArticle,
  removeArticle,
  restoreArticle,
} from "../../src/workflows/edit-articles.js";
import { LOCALES } from "../../src/web/locale.js";
import { methodNoteProps } from "../../src/web/props/method-note.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { HOSTILE } from "./fixture.js";
import { LEXICONS } from "./fixture-lexicons.js";
import { testApp } from "./support.js";

const workspace = openWorkspace(IN_MEMORY);
function importTexts(id: string, outlets: readonly string[], title = "Probe") {
  importCollection(workspace.database, {
    collection: {
      id,
      title: { de: title, en: title },
      description: { de: "", en: "" },
    },
    articles: outlets.map((outlet, index) => ({
      id: `${id}-${String(index)}`,
      collection: id,
      outlet,
      genre: "news" as const,
      text: `Das ist eine Bedrohung und kein Vorwand, schrieb ${outlet} zum ${String(index)}. Mal.`,
    })),
  });
}
importTexts("einzeln", ["Bote", "Kurier"]);
importTexts("mehrere", ["Bote", "Bote", "Kurier", "Kurier"]);
importTexts("gemischt", ["Bote", "Bote", "Kurier"], `{\\end} & ${HOSTILE}`);
importTexts("wechselnd", ["Bote", "Kurier"]);

const library = libraryOf(workspace);
const request = testApp(library);
afterAll(() => {
  workspace.database.close();
});

async function permalinkOf(collection: string): Promise<string> {
  const { text } = await request().get(`/collections/${collection}`);
  const [, href = ""] = /href="([^"]+fingerprint=[^"]+)"/u.exec(text) ?? [];
  return href.replaceAll("&amp;", "&");
}

describe("a permalink", () => {
  test("says that everything is as it was", async () => {
    const href = await permalinkOf("einzeln");
    expect(href).toMatch(/^\/collections\/einzeln\?fingerprint=engine_\d+_/u);
    const { text } = await request().get(href);
    expect(text).toContain("beruhen noch auf demselben");
    const plain = await request().get("/collections/einzeln");
    expect(plain.text).not.toContain("beruhen noch auf demselben");
  });

  test("says which texts came or went, and what else has changed", async () => {
    const href = await permalinkOf("wechselnd");
    const { id } = library.articles("wechselnd").articles[0]?.article ?? {};
    removeArticle(workspace, id ?? "");
    const fewer = await request().get(href);
    expect(fewer.text).toContain("Texte: damals 2, heute 1.");
    restoreArticle(workspace, id ?? "");
    const again = await request().get(href);
    expect(again.text).toContain("beruhen noch auf demselben");
    correctArticle(workspace, id ?? "", {
      outlet: "Bote",
      genre: "news",
      text: "Das ist eine große Bedrohung und kein Vorwand, schrieb der Bote dazu.",
    });
    const other = await request().get(href);
    expect(other.text).toContain("so viele wie damals, aber nicht dieselben");
    const older = await request().get(
      href.replace(/engine_\d+/u, "engine_1").replace(/tone_\w+?_/u, "tone_x_"),
    );
    expect(older.text).toContain("damals Version 1, heute");
    expect(older.text).toContain("allgemeinen Ton: ein anderer Stand");
    const axis = library.lexicons[0]?.axis;
    const lexicon = await request().get(
      href.replace(/axis-[a-z]+_\w+?_/u, `axis-${axis?.id ?? ""}_abc_`),
    );
    expect(lexicon.text).toContain(
      `Lexikon „${axis?.title.de ?? ""}“: damals Stand abc, heute`,
    );
  });

  test("that is damaged is told as such", async () => {
    const { text, status } = await request().get(
      "/collections/einzeln?fingerprint=kaputt",
    );
    expect(status).toBe(200);
    expect(text).toContain("unvollständig oder beschädigt");
  });
});

describe("the paragraph for a methods section", () => {
  test("names the real settings", async () => {
    const { text } = await request().get("/collections/mehrere/method-note");
    const data = await library.compare("mehrere");
    for (const said of [
      "4 Texte",
      "2 Quellen",
      "„Probe“",
      "95-%-Intervalle",
      "1.000 Ziehungen",
      "Startwert 20251120",
      "weniger als 5 Belegen",
      "gezogen über die Texte einer Quelle.",
      data.fingerprint,
      ...library.lexicons.map(({ version }) => `Stand ${version}`),
    ])
      expect(text).toContain(said);
  });

  test("says over what was drawn", async () => {
    const single = await request().get("/collections/einzeln/method-note");
    expect(single.text).toContain("weil je Quelle ein einziger Text vorliegt");
    const mixed = await request().get("/collections/gemischt/method-note");
    expect(mixed.text).toContain("wo ein einziger Text für sie steht (1)");
  });

  test("stands in English, too", async () => {
    const { text } = await request().get(
      "/collections/mehrere/method-note?lang=en",
    );
    expect(text).toContain("We compared 4 texts");
    expect(text).toContain("1,000 draws");
    expect(text).not.toMatch(/\{[a-z]+\}(?!,)/u);
  });

  test("follows the lexicons that measure", async () => {
    const { paragraph, bibtex: works } = methodNoteProps(
      await library.compare("mehrere"),
      LEXICONS,
      { origin: "http://schule.example", today: "2026-02-03" },
      LOCALES.de,
    );
    expect(paragraph).toContain("„Begründung“ mit den Polen");
    expect(paragraph).toContain("Stand 0123456789abcdef");
    expect(works).toContain("version = {fedcba9876543210}");
    expect(works).toContain(
      "url = {http://schule.example/collections/mehrere?",
    );
    expect(works).toContain("urldate = {2026-02-03}");
  });

  test("names no address that only this machine has", async () => {
    const { text } = await request().get("/collections/mehrere/method-note");
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|url = |urldate/u);
    expect(text).toMatch(
      /Sammlung „Probe“, ausgewertet mit [^.]+\.[^.]+\.[^.]+ am \d/u,
    );
    expect(text).toMatch(/ {2}date = \{\d{4}-\d\d-\d\d\}/u);
  });

  test("lets no title break out of BibTeX", async () => {
    const { text } = await request().get("/collections/gemischt/method-note");
    expect(text).toContain("title = {\\{\\textbackslash{}end\\} \\&amp;");
  });
});

describe("BibTeX", () => {
  test("keeps braces in balance, whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const text = bibtex([{ type: "misc", key: "k", fields: { title } }]);
        const bare = text.replaceAll(/\\[{}]/gu, "");
        let depth = 0;
        for (const sign of bare) {
          if (sign === "{") depth++;
          if (sign === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
