import { describe, expect, test } from "@jest/globals";
import type { ImportItem } from "../../src/importers/draft.js";
import { DEFAULT_IMPORT_LIMITS } from "../../src/importers/limits.js";
import { outletsByFolder } from "../../src/importers/outlet-folders.js";
import { readUpload } from "../../src/importers/read-upload.js";
import {
  docx,
  ENGLISH,
  pdf,
  SENTENCE,
  uploaded,
  wordParagraph,
  zip,
} from "../fixtures/files.js";

const TEXT = `${SENTENCE} ${SENTENCE}`;

/** What comes of a file, in short: of an article outlet, title and text, of a problem its code. */
async function read(
  name: string,
  content: string | Uint8Array,
  limits = DEFAULT_IMPORT_LIMITS,
) {
  const items: ImportItem[] = [];
  for await (const item of readUpload(uploaded(name, content), limits))
    items.push(item);
  return items;
}

async function codes(
  name: string,
  content: string | Uint8Array,
  limits = DEFAULT_IMPORT_LIMITS,
) {
  const items = await read(name, content, limits);
  return items.map((item) =>
    item.kind === "article" ? "article" : item.problem.code,
  );
}

async function only(name: string, content: string | Uint8Array) {
  const [item, ...others] = await read(name, content);
  expect(others).toEqual([]);
  if (item?.kind !== "article")
    throw new Error(`a problem: ${item?.problem.code ?? "nothing"}`);
  return item.draft;
}

/** Windows-1252, as far as German needs it. */
const latin = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("plain text", () => {
  test("stays as it is; a short first line before a blank one is the title", async () => {
    const text = `\n Streit im Tal \r\n\r\n  ${TEXT}\n`;
    expect(await only("a.txt", text)).toEqual({
      text,
      title: "Streit im Tal",
      outlet: undefined,
      source: "a.txt",
    });
  });

  test.each([
    ["one paragraph", TEXT],
    ["a sentence of prose first", `Der Rat hat getagt.\n\n${TEXT}`],
    ["no blank line", `Streit im Tal\n${TEXT}`],
    ["a long first line", `${"Streit im Tal ".repeat(20)}\n\n${TEXT}`],
    ["nothing after it", "Streit im Tal\n\n"],
  ])("has no title: %s", async (_, text) => {
    expect((await only("a.txt", text)).title).toBeUndefined();
  });

  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["Windows-1252", latin(TEXT)],
    ["UTF-16 LE", utf16(`\uFEFF${TEXT}`)],
    ["UTF-16 BE", utf16(`\uFEFF${TEXT}`).swap16()],
    ["UTF-16 LE without a mark", utf16(TEXT)],
    ["UTF-16 BE without a mark", utf16(TEXT).swap16()],
  ])("in %s", async (_, bytes) => {
    expect((await only("a.txt", bytes)).text).toBe(TEXT);
  });

  test("in Windows-1252 with quotation marks and dashes", async () => {
    const bytes = latin(`\u0084Nie\u0093, sagte er \u0096 ${TEXT}`);
    expect((await only("a.txt", bytes)).text).toBe(`„Nie“, sagte er – ${TEXT}`);
  });

  test("is a page or a PDF where it says so itself", async () => {
    const page = `<!DOCTYPE html><title>Rat</title><article><p>${TEXT}</p></article>`;
    expect((await only("a.txt", page)).text).toBe(TEXT);
    const short = "Der Rat hat nichts beschlossen.";
    expect((await only("a.txt", pdf([[short]]))).text).toBe(short);
  });
});

describe("who and when above the headline", () => {
  test.each(["Stand: 12.01.2026", "Von Anna Huber", "Autor: Jan-Uwe Moser"])(
    "%s is no title",
    async (line) => {
      const text = `${line}\n\nStreit im Tal\n\n${TEXT}`;
      expect((await only("a.txt", text)).title).toBe("Streit im Tal");
      const bare = `${line}\n\n${TEXT}`;
      expect((await only("a.txt", bare)).title).toBeUndefined();
    },
  );

  test("a headline that begins like a byline is one", async () => {
    const text = `Von Bergen und Tälern\n\n${TEXT}`;
    expect((await only("a.txt", text)).title).toBe("Von Bergen und Tälern");
  });

  test("the day is the article's, unless the file names another", async () => {
    expect((await only("a.txt", `12. Januar 2026\n${TEXT}`)).date).toBe(
      "2026-01-12",
    );
    const table = `text;datum\n"12. Januar 2026\n${TEXT}";5.11.2025\n`;
    expect((await only("a.csv", table)).date).toBe("2025-11-05");
  });
});

describe("where it comes from", () => {
  test.each([
    ["Presse/Talblatt/a.txt", "Presse/Talblatt/a.txt"],
    ["C:\\Presse\\Talblatt\\a.txt", "Presse/Talblatt/a.txt"],
    ["../../etc/a.txt", "etc/a.txt"],
    ["a\u0000\u0007\u202e.txt", "a.txt"],
  ])("%j", async (name, source) => {
    expect(await only(name, TEXT)).toMatchObject({ source });
  });

  test.each<[string, ...(readonly [string, string | undefined])[]]>([
    [
      "folders beside each other are outlets",
      ["Presse/Talblatt/a.txt", "Talblatt"],
      ["Presse/Bergbote/b.pdf", "Bergbote"],
    ],
    [
      "the folder of all files is the story",
      ["Hafen/taz.txt", undefined],
      ["Hafen/welt.txt", undefined],
    ],
    ["so is that of a single file", ["Hafen/taz.txt", undefined]],
    [
      "files beside the folders have none",
      ["Hafen/a.txt", undefined],
      ["Hafen/Talblatt/b.txt", "Talblatt"],
    ],
    [
      "what is no article decides nothing",
      ["Hafen/a.txt", undefined],
      ["Hafen/a_files/x.html", "a_files"],
      ["Bilder/x.png", "Bilder"],
    ],
    [
      "names that only begin alike are two",
      ["Tal/a.txt", "Tal"],
      ["Talblatt/b.txt", "Talblatt"],
    ],
    [
      "as Windows writes them",
      ["C:\\Presse\\Talblatt\\a.txt", "Talblatt"],
      ["C:\\Presse\\Bote\\a.txt", "Bote"],
    ],
  ])("%s", (_, ...files) => {
    const outletOf = outletsByFolder(files.map(([name]) => name));
    expect(files.map(([name]) => [name, outletOf(name)])).toEqual(files);
  });

  test.each([
    "Seite_files/werbung.html",
    "Seite-Dateien/stil.css",
    ".DS_Store",
    "Talblatt/Thumbs.db",
    "__MACOSX/._a.txt",
  ])("%s lies beside what somebody means", async (name) => {
    expect(await read(name, TEXT)).toEqual([]);
  });
});

describe("a table", () => {
  test.each([
    [",", "text,outlet,title,date,author,id"],
    [";", "Inhalt;Medium;Titel;Datum;Autor;ID"],
    ["\t", "VOLLTEXT\tQuelle\tÜberschrift\tDatum\tAutorin\tid"],
  ])("separated by %j", async (separator, header) => {
    const row = [`"${TEXT}"`, "Talblatt", "Streit", "5.11.2025", "Huber", "7"];
    const table = `${header}\r\n${row.join(separator)}\r\n`;
    expect(await read("a.csv", table)).toEqual([
      {
        kind: "article",
        line: 2,
        draft: {
          text: TEXT,
          outlet: "Talblatt",
          title: "Streit",
          date: "2025-11-05",
          author: "Huber",
          genre: undefined,
          id: "7",
          source: "a.csv",
        },
      },
    ]);
  });

  test.each([
    ["Windows-1252", latin],
    ["UTF-16", (text: string) => utf16(`\uFEFF${text}`)],
  ])("in %s", async (_, encode) => {
    const table = encode(`Medium;Text\nÄußeres;"${TEXT}"\n`);
    expect(await only("a.csv", table)).toMatchObject({
      outlet: "Äußeres",
      text: TEXT,
    });
  });

  test("keeps commas, quotes and lines in a cell", async () => {
    const text = `${TEXT}\n\n„Nie“, sagte er; "ja", sagte sie.`;
    const table = `id;text\n1;"${text.replaceAll('"', '""')}"\n`;
    expect((await only("a.csv", table)).text).toBe(text);
  });

  test("with other columns: tells which there are and which are needed", async () => {
    const [item] = await read("a.csv", "Name,Ort\nHuber,Tal\n");
    expect(item).toMatchObject({
      kind: "problem",
      problem: {
        code: "table-without-text",
        values: {
          found: "Name, Ort",
          needed: "text, inhalt, artikel, volltext, content, body",
        },
      },
    });
  });

  test("a bad row does not hold up the others", async () => {
    const table = `text,id\n"${TEXT}",1\n,2\n"${ENGLISH}",3\nNe"in,4\n"${TEXT}",5\n`;
    const items = await read("a.csv", table);
    const found = items.map((item) => [
      item.line ?? 0,
      item.kind === "article" ? item.draft.id : item.problem.code,
    ]);
    expect(found.sort(([a], [b]) => Number(a) - Number(b))).toEqual([
      [2, "1"],
      [3, "article-empty"],
      [4, "article-not-german"],
      [5, "table-invalid"],
      [6, "5"],
    ]);
  });

  test("longer than a computer's memory is read row by row", async () => {
    const row = `"${TEXT}"\n`;
    const table = `text\n${row.repeat(3_000)}`;
    let count = 0;
    for await (const item of readUpload(uploaded("a.csv", table))) {
      expect(item.kind).toBe("article");
      if (++count === 2) break;
    }
    expect(count).toBe(2);
  });
});

describe("JSON", () => {
  test("a bad line does not hold up the others", async () => {
    const lines = [
      JSON.stringify({ id: 1, outlet: "Talblatt", date: 2025, text: TEXT }),
      "",
      "{",
      JSON.stringify({ outlet: "Talblatt" }),
      JSON.stringify(["text"]),
      JSON.stringify({ text: "x".repeat(7_000) }),
      JSON.stringify({ text: TEXT }),
    ];
    const limits = { ...DEFAULT_IMPORT_LIMITS, articleCharacters: 1_000 };
    const items = await read("a.ndjson", lines.join("\r\n"), limits);
    expect(
      items.map((item) => [
        item.line,
        item.kind === "article" ? item.draft.date : item.problem.code,
      ]),
    ).toEqual([
      [1, "2025"],
      [3, "json-line-invalid"],
      [4, "record-without-text"],
      [5, "record-invalid"],
      [6, "article-too-long"],
      [7, undefined],
    ]);
  });

  test.each([
    ["a list", JSON.stringify([{ text: TEXT }, { text: TEXT }]), 2],
    ["one object", JSON.stringify({ inhalt: TEXT }), 1],
  ])("%s", async (_, json, count) => {
    expect(await codes("a.json", json)).toEqual(Array(count).fill("article"));
  });
});

describe("Markdown", () => {
  test("words without markup, metadata from the top, the first heading as title", async () => {
    const draft = await only(
      "a.md",
      `---\noutlet: Talblatt\ndate: 2025-11-05\nauthor: Anna Huber\n---\n# Streit *im* Tal\n\nDer [Rat](https://example.org) hat **nichts** beschlossen.\n\n- ${SENTENCE}\n- Ende\n\n<script>alert(1)</script>\n`,
    );
    expect(draft).toEqual({
      outlet: "Talblatt",
      date: "2025-11-05",
      author: "Anna Huber",
      title: "Streit im Tal",
      text: `Streit im Tal\n\nDer Rat hat nichts beschlossen.\n\n${SENTENCE}\n\nEnde`,
      source: "a.md",
    });
  });
});

describe("an archive", () => {
  test("each file in it, whatever its kind; what is bad is told with its name", async () => {
    const archive = zip([
      { name: "Talblatt/", content: "" },
      { name: "Talblatt/a.txt", content: TEXT },
      { name: "../b.docx", content: docx(wordParagraph(SENTENCE)) },
      { name: "__MACOSX/._a.txt", content: "x" },
      { name: "bild.png", content: "x" },
      { name: "innen.zip", content: zip([{ name: "a.txt", content: TEXT }]) },
      { name: "leer.txt", content: "" },
      { name: "c.csv", content: `text\n"${TEXT}"\n` },
    ]);
    const items = await read("Presse.zip", archive);
    expect(
      items.map((item) =>
        item.kind === "article"
          ? [item.draft.source, item.draft.outlet]
          : [item.source, item.problem.code],
      ),
    ).toEqual([
      ["Presse.zip/Talblatt/a.txt", "Talblatt"],
      ["Presse.zip/b.docx", undefined],
      ["Presse.zip/bild.png", "file-kind-unknown"],
      ["Presse.zip/innen.zip", "archive-nested"],
      ["Presse.zip/leer.txt", "article-empty"],
      ["Presse.zip/c.csv", undefined],
    ]);
  });

  test("whose files lie in one folder takes no outlet from it", async () => {
    const files = ["taz.txt", "welt.txt"].map((name) => ({
      name: `Hafen/${name}`,
      content: TEXT,
    }));
    const items = await read("Hafen.zip", zip(files));
    expect(
      items.map((item) => item.kind === "article" && item.draft.outlet),
    ).toEqual([undefined, undefined]);
  });

  test("that lies about a size is found out", async () => {
    const content = TEXT.repeat(20);
    const archive = zip([{ name: "a.txt", content, declaredBytes: 100 }]);
    expect(await codes("a.zip", archive)).toEqual(["archive-damaged"]);
  });
});

const BOMB = zip([
  { name: "word/document.xml", content: Buffer.alloc(30_000_000) },
]);

describe("bad files", () => {
  test.each([
    ["a zip bomb in a Word file", "a.docx", BOMB, "archive-swells"],
    ["a zip bomb", "a.zip", BOMB, "archive-swells"],
    [
      "an archive with a password",
      "a.zip",
      zip([{ name: "a.txt", content: TEXT, encrypted: true }]),
      "archive-encrypted",
    ],
    ["an archive of nothing", "a.zip", zip([]), "file-without-articles"],
    ["a broken archive", "a.zip", "PK\x03\x04 and no more", "archive-damaged"],
    ["a broken Word file", "a.docx", "no archive", "archive-damaged"],
    [
      "a Word file without a text",
      "a.docx",
      zip([{ name: "a.xml", content: "" }]),
      "word-damaged",
    ],
    [
      "a PDF with a password",
      "a.pdf",
      pdf([[SENTENCE]], { password: true }),
      "pdf-encrypted",
    ],
    ["a scanned PDF", "a.pdf", pdf([[], []]), "pdf-without-text"],
    ["a broken PDF", "a.pdf", "%PDF-1.4 and no more", "pdf-damaged"],
    ["an article in English", "a.txt", ENGLISH, "article-not-german"],
    ["an empty file", "a.txt", "", "article-empty"],
    ["an empty PDF", "a.pdf", "", "article-empty"],
    ["a text of nothing", "a.txt", " \n ", "article-empty"],
    ["a table of nothing", "a.csv", "text\n", "file-without-articles"],
    ["a list of nothing", "a.json", "[]", "file-without-articles"],
    ["a list that is none", "a.json", "[{", "json-invalid"],
    ["a text damaged before", "a.txt", `${TEXT} �`, "text-damaged"],
    ["a page without an article", "a.html", "<p></p>", "page-without-article"],
    [
      "a web archive without a page",
      "a.mht",
      "a: b\n\n",
      "page-without-article",
    ],
    ["another kind of file", "a.xlsx", TEXT, "file-kind-unknown"],
    ["a name without an ending", "Artikel", TEXT, "file-kind-unknown"],
    [
      "a picture called .txt",
      "a.txt",
      Buffer.from("ffd8ffe000104a46494600010100", "hex"),
      "file-binary",
    ],
    [
      "a program called .csv",
      "a.csv",
      Buffer.from([...Array(500).keys()].map((n) => n % 31)),
      "file-binary",
    ],
  ])("%s", async (_, name, content, code) => {
    expect(await codes(name, content)).toEqual([code]);
  });

  test.each([
    [
      "a file",
      "a.csv",
      `text\n"${TEXT}"\n`,
      { fileBytes: 50 },
      "file-too-large",
    ],
    ["a text", "a.txt", TEXT, { articleCharacters: 50 }, "article-too-long"],
    [
      "a PDF",
      "a.pdf",
      pdf([[SENTENCE], [SENTENCE]]),
      { pdfPages: 1 },
      "pdf-too-long",
    ],
    [
      "a Word file",
      "a.docx",
      docx(wordParagraph(TEXT)),
      { articleCharacters: 50 },
      "article-too-long",
    ],
    [
      "a Word file when unpacked",
      "a.docx",
      docx(wordParagraph(TEXT.repeat(50))),
      { fileBytes: 3_000 },
      "archive-too-large",
    ],
    [
      "an archive",
      "a.zip",
      zip([
        { name: "a.txt", content: TEXT },
        { name: "b.txt", content: TEXT },
      ]),
      { archiveFiles: 1 },
      "archive-too-many-files",
    ],
    [
      "an archive when unpacked",
      "a.zip",
      zip([{ name: "a.txt", content: TEXT }]),
      { unpackedBytes: 100 },
      "archive-too-large",
    ],
  ])("%s over its limit", async (_, name, content, limit, code) => {
    expect(
      await codes(name, content, { ...DEFAULT_IMPORT_LIMITS, ...limit }),
    ).toEqual([code]);
  });

  test("a table with too many rows: the first ones go in", async () => {
    const table = `text\n"${TEXT}"\n"${TEXT}"\n`;
    const limits = { ...DEFAULT_IMPORT_LIMITS, rows: 1 };
    expect(await codes("a.csv", table, limits)).toEqual([
      "article",
      "too-many-articles",
    ]);
  });
});
