/** The workbench without a script: every step a form, and nothing lost on the way. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { adoptLexiconFiles } from "../../src/workflows/adopt-lexicon-files.js";
import { currentVersion } from "../../src/workflows/lexicon-versions.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { entry, lexicon } from "../fixtures/lexicon.js";
import { testApp } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
const file = join(folder, "mood.yaml");
writeFileSync(
  file,
  `axis: mood
title: { de: Stimmung, en: Mood }
licence: CC0-1.0
poles:
  calm: { title: { de: Ruhe, en: Calm } }
  alarm: { title: { de: Aufregung, en: Alarm } }
entries:
  calm: [Ruhe, still]
  alarm: [{ term: Panik, note: ein starkes Wort }]
`,
);
const workspace = openWorkspace(IN_MEMORY, [file]);
const both = (text: string) => ({ de: text, en: text });
importCollection(workspace.database, {
  collection: { id: "valley", title: both("Das Tal"), description: both("") },
  articles: ["Bote", "Kurier"].map((outlet) => ({
    id: outlet.toLowerCase(),
    collection: "valley",
    outlet,
    genre: "news" as const,
    text: `Im Tal war die Ruhe groß. Der Regen kam. Die Panik blieb aus, meldet der ${outlet}.`,
  })),
});
const request = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const EDIT = "/lexicons/mood/edit";
const send = (fields: Record<string, string>, path = EDIT) =>
  request().post(path).type("form").send(fields);
/** The value of a hidden field, as a browser would send it again. */
const hidden = (html: string, name: string): string => {
  const [, value = ""] =
    new RegExp(`name="${name}" value="([^"]*)"`, "u").exec(html) ?? [];
  return value
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
};
const applied = async (fields: Record<string, string>) =>
  hidden((await send({ base: "1", do: "apply", ...fields })).text, "changes");

describe("the workbench", () => {
  test("lists the entries and opens one", async () => {
    const page = await request().get(`${EDIT}?entry=n%3Apanik`);
    expect(page.status).toBe(200);
    expect(page.text.match(/name="open"/gu)).toHaveLength(3);
    expect(page.text).toContain('name="term" value="Panik"');
    expect(page.text).toContain("Was „Panik“ trifft");
    expect(page.text).toContain("2 Fundstellen in 2 Texten");
    expect(page.text).toContain("Noch ist nichts geändert");
  });

  test("is opened from a text where the entry stands", async () => {
    const { text } = await request().get("/articles/bote?axis=mood");
    const [, href = "", anchor = ""] =
      /href="(\/lexicons\/mood\/edit\?entry=n%3Apanik)#([^"]+)"/u.exec(text) ??
      [];
    const page = await request().get(href);
    const [, open = ""] = page.text.split(` id="${anchor}"`);
    expect(open).toContain('name="term" value="Panik"');
    expect(open).not.toContain('name="open"');
  });

  test("begins an entry that was suggested, with what it would do", async () => {
    const page = await request().get(`${EDIT}?add=Regen&pole=alarm`);
    expect(page.text).toContain('name="term" value="Regen"');
    expect(page.text).toMatch(/name="pole" value="alarm"[^>]* checked/u);
    expect(page.text).toContain("2 Sätze zählen anders");
    expect(hidden(page.text, "changes")).toBe("[]");
  });

  test.each([
    ["Regen", "2 Fundstellen in 2 Texten"],
    ["Hagel", "In dieser Sammlung kommt das nicht vor."],
    ["Nachtruhe", "Das trifft schon der Eintrag „Ruhe“."],
    ["Pani*", "Vorsicht: „Panik“ steht beim anderen Pol (Aufregung)"],
    ["*a*", "würde jedes Wort treffen"],
    ["Panik", "„Panik“ steht schon im Lexikon."],
  ])("says of %s: %s", async (term, said) => {
    const page = await send({ base: "1", do: "check", term, pole: "calm" });
    expect(page.status).toBe(200);
    expect(page.text).toContain(said);
    expect(hidden(page.text, "changes")).toBe("[]");
  });

  test("opens the entry that is in the way of a new one", async () => {
    const page = await send({ base: "1", term: "Panik", pole: "calm" });
    expect(page.text).toContain("„Panik“ steht schon im Lexikon.");
    expect(page.text).toMatch(
      /name="open" value="n:panik">Diesen Eintrag öffnen</u,
    );
  });

  test("names a deleted entry as it is written", async () => {
    const page = await send({ base: "1", do: "delete", key: "n:panik" });
    expect(page.text).toMatch(
      /<strong lang="de">Panik<\/strong> <span class="quiet">gelöscht/u,
    );
  });

  test("tells entries with the same term apart", async () => {
    const check = { base: "1", do: "check", term: "Panik", pole: "alarm" };
    const compounds = "und Zusammensetzungen, die so enden";
    const noun = await send({ ...check, key: "n:panik" });
    expect(noun.text).toContain(compounds);
    const form = await send({ ...check, pos: "form" });
    expect(form.text).toContain("Was „Panik“ trifft");
    expect(form.text).not.toContain(compounds);
  });

  test("says what is wrong with an entry however often it is asked", async () => {
    const fields = { base: "1", do: "apply", term: "*a*", pole: "calm" };
    for (let times = 0; times < 3; times++) {
      const page = await send(fields);
      expect(page.text).toContain("würde jedes Wort treffen");
      expect(hidden(page.text, "changes")).toBe("[]");
    }
  });

  test("shows the consequences of what stands in the form", async () => {
    const page = await send({
      base: "1",
      do: "check",
      term: "Regen",
      pole: "alarm",
      weight: "0,5",
    });
    expect(page.text).toContain("2 Sätze zählen anders, 2 Texte bewegen sich");
    expect(page.text).toContain("„Regen“ neu: Aufregung 0,50");
    expect(page.text.match(/class="ghost-before"/gu)?.length).toBe(3);
  });

  test("keeps edits from step to step, and drops one", async () => {
    const one = await applied({ term: "Regen", pole: "alarm" });
    const two = await applied({
      term: "Panik",
      key: "n:panik",
      pole: "calm",
      changes: one,
    });
    expect(JSON.parse(two)).toHaveLength(2);
    const again = await applied({
      term: "Regen",
      slot: "0",
      pole: "alarm",
      weight: "0.5",
      changes: two,
    });
    expect(JSON.parse(again)).toMatchObject([
      { key: null, entry: { term: "Regen", weight: 0.5 } },
      { key: "n:panik", entry: { pole: "calm" } },
    ]);
    const dropped = await send({ base: "1", changes: again, drop: "0" });
    expect(JSON.parse(hidden(dropped.text, "changes"))).toMatchObject([
      { key: "n:panik" },
    ]);
    const deleted = await send({
      base: "1",
      changes: again,
      do: "delete",
      key: "n:panik",
      slot: "1",
      term: "Panik",
    });
    expect(JSON.parse(hidden(deleted.text, "changes"))).toMatchObject([
      { key: null },
      { key: "n:panik", entry: null },
    ]);
  });

  test.each([
    ["no edits", { changes: "{" }],
    ["no version", { base: "eins" }],
    ["edits of another kind", { changes: '[{"key":1}]' }],
  ])("refuses %s", async (_, fields) => {
    const answer = await send({ base: "1", ...fields });
    expect(answer.status).toBe(400);
  });

  test("answers scripts with the figures of a draft", async () => {
    const changes = await applied({ term: "Regen", pole: "alarm" });
    const answer = await send(
      { base: "1", changes },
      "/lexicons/mood/preview.json",
    );
    expect(answer.body).toMatchObject({
      sentences: 2,
      outlets: [
        { outlet: "Bote", before: { hits: 2 }, after: { hits: 3 } },
        { outlet: "Kurier" },
      ],
    });
  });
});

describe("saving", () => {
  test("wants a reason, and loses nothing without one", async () => {
    const changes = await applied({ term: "Regen", pole: "alarm" });
    const page = await send({ base: "1", changes, do: "save", message: " " });
    expect(page.status).toBe(422);
    expect(page.text).toContain("was Sie geändert haben und warum");
    expect(hidden(page.text, "changes")).toBe(changes);
  });

  test("refuses a draft with a faulty entry, the one in the form too", async () => {
    const good = await applied({ term: "Regen", pole: "alarm" });
    const page = await send({
      base: "1",
      changes: good,
      do: "save",
      message: "Regen",
      term: "*a*",
      pole: "calm",
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain("„*a*“ lässt sich so nicht speichern");
    expect(JSON.parse(hidden(page.text, "changes"))).toHaveLength(2);
  });

  test("counts at once, can be taken back, and stands in the list", async () => {
    const changes = await applied({ term: "Regen", pole: "alarm" });
    const saved = await send({
      base: "1",
      changes,
      do: "save",
      message: "Regen <b>ergänzt</b>",
      author: "Ada",
    });
    expect(saved.status).toBe(303);
    expect(saved.headers["location"]).toBe(`${EDIT}?saved=2`);
    const article = await request().get("/articles/bote.json");
    expect(JSON.stringify(article.body)).toContain('"entry":"Regen"');
    const page = await request().get(`${EDIT}?saved=2`);
    expect(page.text).toContain("Gespeichert als Version 2");
    const versions = await request().get("/lexicons/mood/versions");
    expect(versions.text).toContain("Regen &lt;b&gt;ergänzt&lt;/b&gt;");
    expect(versions.text).toContain("1 Eintrag kam hinzu");
    expect(versions.text).toContain("2 Sätze zählen anders");
    const back = await send(
      { number: "1", parent: "2", back: "edit" },
      "/lexicons/mood/return",
    );
    expect(back.headers["location"]).toBe(`${EDIT}?saved=3`);
    const after = await request().get("/articles/bote.json");
    expect(JSON.stringify(after.body)).not.toContain('"entry":"Regen"');
  });

  test("means what stands in the form, too, unless it was only looked at", async () => {
    const looked = await send({
      base: "3",
      do: "save",
      message: "angesehen",
      term: "Ruhe",
      key: "n:ruhe",
      pole: "calm",
    });
    expect(looked.status).toBe(422);
    expect(looked.text).toContain("Es hat sich nichts geändert");
    const saved = await send({
      base: "3",
      do: "save",
      message: "im Formular",
      term: "Nebel",
      pole: "alarm",
    });
    expect(saved.headers["location"]).toBe(`${EDIT}?saved=4`);
    const { entries } = workspace.lexicons[0] ?? {};
    expect(entries?.at(-1)).toMatchObject({ term: "Nebel", pole: "alarm" });
    await send({ number: "1", parent: "4" }, "/lexicons/mood/return");
  });

  test("after somebody else shows both sides and goes on with what is chosen", async () => {
    const mine = JSON.stringify([
      { key: "n:panik", entry: { term: "Panik", pole: "alarm", weight: 0.5 } },
      { key: null, entry: { term: "Regen", pole: "alarm" } },
    ]);
    const theirs = JSON.stringify([{ key: "n:panik", entry: null }]);
    await send({ base: "5", changes: theirs, do: "save", message: "weg" });
    const conflict = await send({
      base: "5",
      changes: mine,
      do: "save",
      message: "meins",
      author: "Ben",
    });
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain("Zwei haben gleichzeitig geändert");
    expect(conflict.text).toContain("1 Eintrag fiel weg");
    expect(conflict.text).toContain("Beide haben diesen Eintrag geändert");
    expect(conflict.text.match(/ checked/gu)).toHaveLength(1);
    const merged = await send({
      base: "5",
      changes: hidden(conflict.text, "changes"),
      do: "merge",
      "take-1": "yes",
    });
    expect(hidden(merged.text, "base")).toBe("6");
    const chosen = hidden(merged.text, "changes");
    expect(JSON.parse(chosen)).toMatchObject([{ entry: { term: "Regen" } }]);
    const saved = await send({
      base: "6",
      changes: chosen,
      do: "save",
      message: "beides",
    });
    expect(saved.headers["location"]).toBe(`${EDIT}?saved=7`);
    const again = await send(
      { number: "1", parent: "6" },
      "/lexicons/mood/return",
    );
    expect(again.status).toBe(409);
  });

  test("of the same says that nothing is left to do", async () => {
    const changes = JSON.stringify([{ key: "n:ruhe", entry: null }]);
    const fields = { changes, do: "save", message: "weg" };
    await send({ ...fields, base: "7" });
    const conflict = await send({ ...fields, base: "7" });
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain("es ist schon gespeichert");
    expect(conflict.text).not.toContain('name="take-0"');
    await send({ number: "7", parent: "8" }, "/lexicons/mood/return");
  });

  test("beside a file that changed asks which of them is to count", async () => {
    adoptLexiconFiles(workspace.database, [lexicon([entry("Frieden")])]);
    const page = await request().get("/lexicons/mood/versions");
    expect(page.text).toContain("Welche Fassung soll gelten?");
    await send({ decision: "keep" }, "/lexicons/mood/file");
    const after = await request().get("/lexicons/mood/versions");
    expect(after.text).not.toContain("Welche Fassung soll gelten?");
    expect(after.text).toContain("Version 10 · aus der Datei");
  });
});

describe("a new axis", () => {
  const NEW = {
    title: "Härte",
    first: "Milde",
    second: "Strenge",
    firstTerms: "Gnade\nverzeihen",
    secondTerms: "Strafe",
  };

  test("appears in every chart, can be removed and put back", async () => {
    const made = await send(NEW, "/lexicons");
    expect(made.headers["location"]).toBe("/lexicons/haerte/edit");
    expect((await request().get("/")).text).toContain('data-axis="haerte"');
    await send({}, "/lexicons/haerte/remove");
    expect((await request().get("/")).text).not.toContain("haerte");
    expect((await request().get("/lexicons/haerte")).status).toBe(404);
    const versions = await request().get("/lexicons/haerte/versions");
    expect(versions.text).toContain("zuletzt galt Version 1");
    const list = await request().get("/lexicons");
    expect(list.text).toContain("Entfernte Achsen");
    await send({}, "/lexicons/haerte/restore");
    expect((await request().get("/")).text).toContain('data-axis="haerte"');
  });

  test("of the same name gets another address", async () => {
    const made = await send(NEW, "/lexicons");
    expect(made.headers["location"]).toBe("/lexicons/haerte-2/edit");
    await send({}, "/lexicons/haerte-2/remove");
  });

  test.each([
    [{ first: "" }, "Bitte füllen Sie noch aus"],
    [{ firstTerms: "Gnade\n*a*" }, "würde jedes Wort treffen"],
    [{ secondTerms: "Gnade" }, "„Gnade“ steht auf beiden Seiten."],
    [{ secondTerms: "Strafe\n Strafe" }, "zweimal auf derselben Seite"],
  ])(
    "with %j is told what is wrong, and nothing is lost",
    async (more, said) => {
      const page = await send({ ...NEW, ...more }, "/lexicons");
      expect(page.status).toBe(422);
      expect(page.text).toContain(said);
      expect(page.text).toContain('value="Härte"');
    },
  );
});

describe("a file", () => {
  const upload = (name: string, content: string | Buffer) =>
    request()
      .post("/lexicons/upload")
      .attach("files", Buffer.from(content), name);

  test("of another program becomes an axis, with a report", async () => {
    const page = await upload(
      "wetter.yaml",
      "Sonne:\n  - Sonnenschein\n  - heiter*\nSturm:\n  - Gewitter\n",
    );
    expect(page.status).toBe(200);
    expect(page.text).toContain("Neue Achse angelegt.");
    expect(page.text).toContain("genaue Formen");
    const again = await upload(
      "wetter.yaml",
      "Sonne:\n  - Sonnenschein\nSturm:\n  - Gewitter\n",
    );
    expect(again.text).toContain("Gespeichert als Version 2");
    const same = await upload(
      "wetter.yaml",
      "Sonne:\n  - Sonnenschein\nSturm:\n  - Gewitter\n",
    );
    expect(same.text).toContain("nichts wurde geändert");
  });

  test.each([
    ["a.exe", "x", 422, "Endung"],
    [
      "a.yaml",
      "axis: a\ntitle: A\npoles: { b: { title: B }, c: { title: C } }\nentries:\n  b: [Eis, Eis]\n  c: ['*a*']\n",
      422,
      "Zeile 5: „Eis“ steht schon in Zeile 5",
    ],
    ["a.csv", `axis,pole,term\n${"a,b,Eis\n".repeat(100_001)}`, 413, "100.000"],
    [
      "a.ykd",
      '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><dictionary style="987">&d;</dictionary>',
      422,
      "Dokumenttyp",
    ],
    ["a.cat", "\u0000\u0001\u0002", 422, "ist keine Textdatei"],
    ["a.yaml", "a: [b]\nc: [d]\ne: [f]\n", 422, "a, c, e"],
  ])(
    "%s that cannot be used is told why (%#)",
    async (name, content, status, said) => {
      const before = workspace.fingerprint;
      const page = await upload(name, content);
      expect(page.status).toBe(status);
      expect(page.text).toContain('class="problem"');
      expect(page.text).toContain(said);
      expect(workspace.fingerprint).toBe(before);
    },
  );

  test("with the table of the page changes nothing, exceptions, switches and licence included", async () => {
    const { number } = currentVersion(workspace.database, "mood");
    const term = "Sturm";
    const except = ["Bildersturm", "Sturm; Drang"];
    const saved = await send({
      base: String(number),
      changes: JSON.stringify([
        { key: null, entry: { term, pole: "alarm", except } },
        { key: null, entry: { term: "Nebel", pole: "calm", disabled: true } },
      ]),
      do: "save",
      message: "für die Tabelle",
    });
    expect(saved.status).toBe(303);
    const table = await request().get("/lexicons/mood.csv");
    const page = await upload("mood.csv", table.text);
    expect(page.text).toContain("nichts wurde geändert");
  });

  test("can be had in every format", async () => {
    const page = await request().get("/lexicons/mood/exchange");
    const hrefs = [
      ...page.text.matchAll(/href="(\/lexicons\/mood\/file\/[^"]+)"/gu),
    ];
    expect(hrefs).toHaveLength(8);
    for (const [, href = ""] of hrefs) {
      const answer = await request().get(href).buffer();
      expect([href, answer.status]).toEqual([href, 200]);
      expect(answer.text).toContain("still");
      expect(answer.headers["content-disposition"]).toContain("attachment");
    }
  });
});
