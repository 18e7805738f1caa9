import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linesOf, withWordsJoined } from "../../src/engine/text/lines.js";
import { analyze, found } from "../fixtures/engine.js";

const lines = (text: string): string[] =>
  linesOf(text).map(({ start, end }) => text.slice(start, end));

const entries = (text: string): string[] =>
  analyze(text).evidence.map(({ pole, entry }) => `${pole} ${entry}`);

/** Breaks a text where the paper ends, long words at a hyphen if asked. */
function broken(text: string, width: number, hyphenates = false): string {
  const rows = [""];
  for (const word of text.split(" ")) {
    const row = rows.at(-1) ?? "";
    const fits = row === "" || row.length + 1 + word.length <= width;
    const halves = hyphenates && /^\p{L}{8,}$/u.test(word);
    if (fits) rows[rows.length - 1] = row === "" ? word : `${row} ${word}`;
    else if (halves) {
      rows[rows.length - 1] = `${row} ${word.slice(0, 5)}-`;
      rows.push(word.slice(5));
    } else rows.push(word);
  }
  return rows.join("\n");
}

const ARTICLE =
  "Der Präsident nannte die Miliz am Montag eine Bedrohung für das ganze Tal und für alle, die dort leben. " +
  "„Wir haben keine Wahl“, sagte er vor dem Parlament, „wir müssen die Grenze schützen, und zwar schnell.“ " +
  "Die Opposition sprach von einem Vorwand, unter dem die Regierung die Wahlen verschieben wolle. " +
  "Ein Angriff auf das Nachbarland sei völkerrechtswidrig und werde zu einer gefährlichen Eskalation führen. " +
  "Beweise gebe es nicht, sagte die Abgeordnete, die den Ausschuss leitet, nach der Sitzung am Abend.";

describe("a text that is broken at a margin", () => {
  test.each([40, 60, 72, 78, 100])("has its sentences back at %d", (width) => {
    expect(lines(broken(ARTICLE, width))).toHaveLength(1);
    expect(found(broken(ARTICLE, width))).toEqual(found(ARTICLE));
  });

  test.each([50, 65])("has its words back at %d", (width) => {
    const text = broken(ARTICLE, width, true);
    expect(text).toMatch(/\p{L}-\n\p{Ll}/u);
    expect(entries(text)).toEqual(entries(ARTICLE));
  });

  test("has its speech back", () => {
    const { quotes } = analyze(broken(ARTICLE, 60));
    expect(quotes.map(({ kind }) => kind)).toEqual(
      analyze(ARTICLE).quotes.map(({ kind }) => kind),
    );
  });

  test("keeps its headline and its paragraphs apart", () => {
    const text = `Streit im Tal\n${broken(ARTICLE, 70)}\n\n${broken(ARTICLE, 70)}\nEnde.`;
    expect(lines(text)).toHaveLength(4);
  });

  test("keeps lists and addresses apart", () => {
    const text = `${broken(ARTICLE, 70)}\n- Erstens wird der Weg nun gesperrt, und zwar bis zum Ende des Jahres\n- Zweitens kommt eine Brücke\nhttps://example.org/tal`;
    expect(lines(text)).toHaveLength(4);
  });

  test.each([
    ["seit dem\n24. Februar sei", 1],
    ["im Jahr\n2003. Die Lage", 1],
    ["sehr lange ernst\n– sehr ernst sogar –", 1],
    ["Ende.\n– Zweitens wird gebaut", 2],
    ["Ende.\n• Zweitens wird gebaut", 2],
    ["Ende.\na) Zweitens wird gebaut", 2],
  ])("knows %j", (words, count) => {
    const text = broken(ARTICLE, 70);
    const own = `Das Tal am Berg gilt als ruhig, und das blieb es auch ${words} bis heute.`;
    expect(lines(`${text}\n\n${own}\n\n${text}`)).toHaveLength(2 + count);
  });

  test("may end its lines as other systems do", () => {
    const text = broken(ARTICLE, 60);
    expect(lines(text.replaceAll("\n", " \r\n"))).toHaveLength(1);
  });
});

describe("words at the end of a line", () => {
  const around = (words: string): string =>
    broken(ARTICLE, 60).replace("Beweise gebe", `${words} Beweise gebe`);

  test.each([
    ["Die Ge-\nfahr sei groß.", "Gefahr"],
    ["Die Ge\u00AD\nfahr sei groß.", "Gefahr"],
    ["Die Terror-\nGefahr sei groß.", "Gefahr"],
    ["Die EU-\nweit gefährliche Lage.", "gefährlich"],
    ["Luft-\nwie Bodenangriffe seien gefährlich.", "gefährlich"],
    ["Luft-\nund Bodenangriffe seien gefährlich.", "gefährlich"],
  ])("%j holds %s", (words, entry) => {
    const { evidence } = analyze(around(words));
    const own = evidence.filter(({ text }) => words.includes(text));
    expect(own.map((one) => one.entry)).toContain(entry);
  });
});

describe("a text that is not broken", () => {
  test.each([
    ["paragraphs", "Er kam.\nSie ging.\nEs regnete.\nAlle lachten."],
    ["a menu", "Start\nPolitik\nWirtschaft\nmehr\nlesen\nKontakt\nsuchen"],
    [
      "a poem",
      "Um vier Uhr\nkommt der erste.\nUm fünf\nzählen wir\nwie immer.",
    ],
    ["a slip", `${ARTICLE}\nder Rest fehlt.\n${ARTICLE}\n${ARTICLE}`],
  ])("%s: a line is a line", (_, text) => {
    expect(lines(text)).toEqual(text.split("\n"));
  });

  test("no character is lost or told twice", () => {
    const text = fc.array(
      fc.constantFrom("Tal ", "und ", "Berg", ".", "-", "\n", "\r\n", " ", "a"),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const kept = linesOf(whole);
        const between = kept.map(({ end }, index) =>
          whole.slice(end, kept[index + 1]?.start),
        );
        expect(between.join("").trim()).toBe("");
        expect(whole.slice(0, kept[0]?.start).trim()).toBe("");
      }),
    );
  });
});

describe("words joined for showing", () => {
  test.each([
    ["Die Ge-\nfahr", "Die Gefahr"],
    ["Die EU-\r\nweit", "Die EU-weit"],
    ["Luft-\nund Boden", "Luft-\nund Boden"],
    ["Das -\nweiß er", "Das -\nweiß er"],
    ["Das ist\nso", "Das ist\nso"],
  ])("%j → %j", (text, shown) => {
    expect(withWordsJoined(text)).toBe(shown);
  });
});
