import { describe, expect, test } from "@jest/globals";
import { readUpload } from "../../src/importers/read-upload.js";
import {
  docx,
  pdf,
  SENTENCE,
  uploaded,
  wordParagraph,
} from "../fixtures/files.js";

/** The only article of a file. */
async function only(name: string, content: string | Uint8Array) {
  for await (const item of readUpload(uploaded(name, content))) {
    if (item.kind === "article") return item.draft;
    throw new Error(item.problem.code, { cause: item.problem });
  }
  throw new Error("nothing");
}

const PARAGRAPHS = [1, 2, 3, 4, 5].map((n) => `${String(n)}. ${SENTENCE}`);
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");

describe("a saved page", () => {
  const page = `<!DOCTYPE html>
<!-- saved from url=(0029)https://www.talblatt.example/a -->
<html><head><meta charset="utf-8"><title>Streit im Tal | Talblatt</title>
<script>document.write("Skript")</script></head><body>
<nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
<article><h1>Streit im Tal</h1><time datetime="2025-11-05T09:00:00+01:00">5. November</time>
<p>1. <b>Der</b>&nbsp;Rat ${SENTENCE}</p><h2>Wie es weitergeht</h2>${ARTICLE}
<script>alert("Skript")</script><style>p { color: red }</style><p onclick="alert(1)">Und <em>Schluss</em>.</p></article>
<footer><a href="/impressum">Impressum</a></footer></body></html>`;

  test("gives its article: paragraphs and headings, no navigation, nothing of its scripts", async () => {
    const draft = await only("a.html", page);
    expect(draft.text.split("\n\n").slice(-8)).toEqual([
      `1. Der Rat ${SENTENCE}`,
      "Wie es weitergeht",
      ...PARAGRAPHS,
      "Und Schluss.",
    ]);
    expect(draft.text).not.toMatch(/Skript|alert|color|Impressum|Sport/u);
    expect(draft).toMatchObject({
      outlet: "talblatt.example",
      date: "2025-11-05",
      source: "a.html",
    });
    expect(draft.title).toContain("Streit im Tal");
  });

  test("tells outlet, author and date in its metadata, too", async () => {
    const data = JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Streit im Tal",
      datePublished: "2025-11-04T23:30:00Z",
      author: { "@type": "Person", name: "Anna Huber" },
      publisher: { "@type": "Organization", name: "Talblatt" },
    });
    const draft = await only(
      "a.html",
      `<html><head><script type="application/ld+json">${data}</script></head><body><article>${ARTICLE}</article></body></html>`,
    );
    expect(draft).toMatchObject({
      title: "Streit im Tal",
      outlet: "Talblatt",
      author: "Anna Huber",
      date: "2025-11-04",
      text: PARAGRAPHS.join("\n\n"),
    });
  });

  test.each([
    ["Windows-1252, as it says", '<meta charset="windows-1252">', "latin1"],
    ["Windows-1252, as it does not say", "", "latin1"],
    ["UTF-8, as it says", '<meta charset="utf-8">', "utf8"],
    ["an encoding that nobody knows", '<meta charset="x-nix">', "utf8"],
    ["UTF-16", "", "utf16le"],
  ] as const)("in %s", async (_, meta, encoding) => {
    const html = `<html><head>${meta}</head><body><article>${ARTICLE}</article></body></html>`;
    const draft = await only("a.htm", Buffer.from(html, encoding));
    expect(draft.text).toBe(PARAGRAPHS.join("\n\n"));
  });

  test.each([
    ["elements", "<b>x</b>".repeat(30_000), "page-too-many-elements"],
    ["levels", `${"<div>".repeat(1_000)}${ARTICLE}`, "page-too-deep"],
    ["bytes", "x".repeat(6_000_000), "page-too-large"],
  ])("of too many %s is not even tried", async (_, body, code) => {
    await expect(only("a.html", `<body>${body}</body>`)).rejects.toThrow(code);
  });
});

describe("a web archive", () => {
  const html = `<html><head><title>Streit im Tal</title></head><body><article>${ARTICLE}</article></body></html>`;
  const quoted = (text: string) =>
    [...Buffer.from(text)]
      .map((byte) => `=${byte.toString(16).padStart(2, "0").toUpperCase()}`)
      .join("")
      .replace(/(.{72})/gu, "$1=\r\n");
  const archive = (headers: string, body: string) =>
    `From: <Saved by Blink>
Snapshot-Content-Location: https://www.talblatt.example/a
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----Grenze----"

------Grenze----
Content-Type: text/css

p { color: red }
------Grenze----
${headers}

${body}
------Grenze----
Content-Type: text/html

<p>Werbung</p>
------Grenze------
`.replaceAll(/\r?\n/gu, "\r\n");

  test.each([
    ["quoted-printable", quoted(html)],
    [
      "base64",
      Buffer.from(html)
        .toString("base64")
        .replace(/(.{76})/gu, "$1\n"),
    ],
    ["8bit", html],
  ])("in %s", async (encoding, body) => {
    const headers = `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}`;
    const draft = await only("a.mhtml", archive(headers, body));
    expect(draft).toMatchObject({
      title: "Streit im Tal",
      outlet: "talblatt.example",
      text: PARAGRAPHS.join("\n\n"),
    });
  });

  test("in the encoding that its header names", async () => {
    const headers = "Content-Type: text/html; charset=iso-8859-1";
    const bytes = Buffer.from(archive(headers, html), "latin1");
    expect((await only("a.mht", bytes)).text).toBe(PARAGRAPHS.join("\n\n"));
  });

  const inner = `--y\nContent-Type: multipart/mixed; boundary=x\n\n${"--x\n".repeat(2_000)}`;

  test.each([
    ["beside each other", "x", "--x\n".repeat(6_000)],
    ["in one line", "x", "--x".repeat(6_000)],
    ["within each other", "y", `${inner.repeat(3)}--y`],
  ])("of too many parts %s is not read on", async (_, boundary, body) => {
    const head = `Content-Type: multipart/related; boundary=${boundary}\n\n`;
    await expect(only("a.mht", head + body)).rejects.toThrow(
      "archive-too-many-files",
    );
  });
});

describe("a Word file", () => {
  test("gives its paragraphs, and the first one as title", async () => {
    const draft = await only(
      "a.docx",
      docx(
        [
          wordParagraph("Streit im Tal"),
          "<w:p/>",
          `<w:p><w:r><w:t>Der </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Rat &amp; das Tal.</w:t></w:r></w:p>`,
          `<w:tbl><w:tr><w:tc>${wordParagraph("Zelle")}</w:tc></w:tr></w:tbl>`,
          `<w:p><w:r><w:t>Erste</w:t><w:br/><w:t>zweite</w:t><w:tab/><w:t>Zeile</w:t></w:r></w:p>`,
        ].join(""),
      ),
    );
    expect(draft.title).toBe("Streit im Tal");
    expect(draft.text.split("\n\n")).toEqual([
      "Streit im Tal",
      "Der Rat & das Tal.",
      "Zelle",
      "Erste",
      "zweite Zeile",
    ]);
  });

  test("without what was deleted, computed, or shown to old programs only", async () => {
    const draft = await only(
      "a.docx",
      docx(
        `<w:p><w:r><w:t>Der Rat</w:t></w:r><w:del><w:r><w:delText> nie</w:delText></w:r></w:del><w:r><w:instrText> PAGE</w:instrText></w:r><mc:AlternateContent><mc:Fallback><w:r><w:t> alt</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:t> tagt.</w:t></w:r></w:p>`,
      ),
    );
    expect(draft.text).toBe("Der Rat tagt.");
  });
});

describe("a PDF", () => {
  test("lines become paragraphs, divided words whole", async () => {
    const draft = await only(
      "a.pdf",
      pdf([
        [
          "Streit im Tal",
          "",
          "Der Rat hat seine Ent-",
          "scheidung vertagt, sagt Anna Meyer-",
          "Blau. Ein- und Aus-",
          "gang bleiben zu.",
          "",
          "Mehr steht nicht fest.",
        ],
      ]),
    );
    expect(draft.title).toBe("Streit im Tal");
    expect(draft.text).toBe(
      "Streit im Tal\n\nDer Rat hat seine Entscheidung vertagt, sagt Anna Meyer-Blau. Ein- und Ausgang bleiben zu.\n\nMehr steht nicht fest.",
    );
  });

  test("running heads and page numbers go, a sentence goes on across pages", async () => {
    const draft = await only(
      "a.pdf",
      pdf(
        [
          ["Talblatt", "", "Der Rat hat lange", "", "Seite 1 von 3"],
          ["Talblatt", "", "beraten. Nichts", "", "Seite 2 von 3"],
          ["Talblatt", "", "ist beschlossen.", "", "Seite 3 von 3"],
        ],
        { title: "Streit im Tal" },
      ),
    );
    expect(draft.title).toBe("Streit im Tal");
    expect(draft.text).toBe(
      "Der Rat hat lange beraten. Nichts ist beschlossen.",
    );
  });

  test("a title that Word made up is none", async () => {
    const draft = await only(
      "a.pdf",
      pdf([["Der Rat tagt."]], { title: "Microsoft Word - a.docx" }),
    );
    expect(draft.title).toBeUndefined();
  });
});
