import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Axis, Entry } from "../../../src/engine/model.js";
import { fold } from "../../../src/engine/text/fold.js";
import { draftEntry } from "../../../src/lexicons/draft.js";
import { entryKey } from "../../../src/lexicons/entry-key.js";
import { readExchange, writeExchange } from "../../../src/lexicons/exchange.js";
import type { FormatName } from "../../../src/lexicons/formats/formats.js";
import type { WritableLexicon } from "../../../src/lexicons/formats/writing.js";
import { dictionary } from "../../fixtures/engine.js";

/** Words that German has and files find hard: umlauts, quotation marks, separators, leading signs, words of YAML. */
const word = fc.constantFrom(
  "Bedrohung",
  "überfällig",
  "ablehnen",
  "ß-Frage",
  "no",
  "12",
  "true",
  "Krieg, kalter",
  "a;b",
  "x|y",
  "C:\\Z",
  "#ja",
  "- doch",
  "'s ist",
  "&amp",
  "{kurz}",
  "Öl: viel",
  "=SUM",
);
const wildcard = fc.constantFrom("terror*", "*krieg", "geo*politik");
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const plainText = text
  .map((value) => value.replace(/[\p{C}\p{Z}]+/gu, " ").trim())
  .filter((value) => value !== "");

const title = fc.record({ de: plainText, en: plainText });
const anEntry = (
  term: fc.Arbitrary<string>,
  disabled: fc.Arbitrary<boolean | undefined> = fc.constant(undefined),
): fc.Arbitrary<Entry> =>
  fc
    .record({
      term,
      pole: fc.constantFrom("one", "other"),
      pos: fc.constantFrom(undefined, "noun", "verb", "adjective", "form"),
      weight: fc.constantFrom(1, 0.5, 0.75, 0.125),
      compounds: fc.constantFrom(undefined, true, false),
      except: fc.array(fc.constantFrom("Platzangst", "Höhen*", "a;b", "c\\d")),
      note: fc.option(plainText, { nil: undefined }),
      source: fc.option(plainText, { nil: undefined }),
      disabled,
    })
    .map((raw) => {
      const entry = draftEntry(raw, 1, dictionary, () => undefined);
      if (!entry) throw new Error(`no entry: ${raw.term}`);
      const { line: _, ...rest } = entry;
      return rest;
    });

const aLexicon = (
  entry: fc.Arbitrary<Entry>,
  minLength = 0,
  selector: (entry: Entry) => string = entryKey,
): fc.Arbitrary<WritableLexicon> =>
  fc.record({
    axis: fc
      .tuple(title, title, title, title)
      .map(([own, question, one, other]): Axis => ({
        id: "the-axis",
        title: own,
        question,
        poles: [
          { id: "one", title: one },
          { id: "other", title: other },
        ],
      })),
    licence: fc.constantFrom("", "CC-BY-4.0"),
    entries: fc
      .uniqueArray(entry, { selector, minLength, maxLength: 8 })
      // Files list one pole after the other.
      .map((entries) =>
        entries.toSorted((a, b) => a.pole.localeCompare(b.pole)),
      ),
  });

function roundTrip(lexicon: WritableLexicon, format: FormatName, path: string) {
  const written = writeExchange([lexicon], format, dictionary);
  const result = readExchange(
    written.text,
    { path, pairs: FLAT.has(format) ? [["one", "other"]] : [] },
    dictionary,
  );
  const [draft, ...others] = result.drafts;
  if (!draft || others.length > 0) throw new Error("not one lexicon");
  return { draft, result, written };
}

/** Without a level for axes. */
const FLAT = new Set<FormatName>(["liwc-22", "lexicoder"]);

describe("our own formats", () => {
  test.each<[FormatName, string]>([
    ["yaml", "x.yaml"],
    ["csv", "x.csv"],
  ])("%s loses nothing", (format, path) => {
    fc.assert(
      fc.property(
        aLexicon(anEntry(fc.oneof(word, wildcard), fc.boolean())),
        (lexicon) => {
          const { draft, result } = roundTrip(lexicon, format, path);
          expect(
            result.problems.filter(({ severity }) => severity === "error"),
          ).toEqual([]);
          const { axis, licence } = draft;
          const entries = draft.entries.map(({ line: _, ...entry }) => entry);
          expect({ axis, licence, entries }).toEqual(lexicon);
        },
      ),
    );
  });

  test("CSV holds several axes, YAML one", () => {
    const [first, second] = fc.sample(aLexicon(anEntry(word), 2), 2);
    if (!first || !second) throw new Error("no sample");
    const other = { ...second, axis: { ...second.axis, id: "next" } };
    const { text } = writeExchange([first, other], "csv", dictionary);
    expect(
      readExchange(text, { path: "x.csv" }, dictionary).drafts.map(
        ({ axis, entries }) => [axis, entries.length],
      ),
    ).toEqual([
      [first.axis, first.entries.length],
      [other.axis, other.entries.length],
    ]);
    expect(() => writeExchange([first, other], "yaml", dictionary)).toThrow(
      "lexicon-several-axes",
    );
  });

  test("YAML looks as people write it", () => {
    const { text } = writeExchange(
      [
        {
          axis: {
            id: "wetter",
            title: { de: "Wetter", en: "Weather" },
            question: { de: "", en: "" },
            poles: [
              { id: "schoen", title: { de: "Schön", en: "Fine" } },
              { id: "uebel", title: { de: "Übel", en: "Foul" } },
            ],
          },
          licence: "CC0-1.0",
          entries: [
            entryOf("Sonne", "schoen"),
            { ...entryOf("klar", "schoen"), weight: 0.5, note: "Auch: klug." },
            entryOf("*sturm", "uebel"),
          ],
        },
      ],
      "yaml",
      dictionary,
    );
    expect(text).toBe(`axis: wetter
title: { de: Wetter, en: Weather }
question: { de: "", en: "" }
licence: CC0-1.0
poles:
  schoen: { title: { de: Schön, en: Fine } }
  uebel: { title: { de: Übel, en: Foul } }
entries:
  schoen:
    - Sonne
    - { term: klar, weight: 0.5, note: "Auch: klug." }
  uebel:
    - "*sturm"
`);
  });

  test("a German spreadsheet's CSV is understood", () => {
    const { drafts, problems } = readExchange(
      'axis;pole;term;weight;except\nx;a;Alm;0,5;"Almabtrieb;Almhütte"\nx;b;Berg;;\n',
      { path: "x.csv" },
      dictionary,
    );
    expect(problems).toEqual([]);
    expect(drafts[0]?.entries[0]).toMatchObject({
      weight: 0.5,
      except: ["Almabtrieb", "Almhütte"],
    });
  });
});

function entryOf(term: string, pole: string): Entry {
  const drafted = draftEntry({ term, pole }, 1, dictionary, () => undefined);
  if (!drafted) throw new Error(term);
  const { line: _, ...entry } = drafted;
  return entry;
}

/** Other programs do not tell nouns from verbs. */
const byTerm = ({ term }: Entry): string => fold(term);

/** Terms that every other program can hold. */
const portable = fc.constantFrom(
  "Bedrohung",
  "überfällig",
  "ablehnen",
  "ß-Frage",
  "no",
  "true",
  "12",
  "unter dem Deckmantel",
  "'s ist",
  "A & B",
  "terror*",
);

describe("formats of other programs keep terms and poles, and weights where they can", () => {
  test.each<[FormatName, string, boolean]>([
    ["quanteda", "x.yml", false],
    ["liwc", "x.dic", false],
    ["liwc-22", "x.dicx", true],
    ["yoshikoder", "x.ykd", false],
    ["lexicoder", "x.lc3", false],
    ["wordstat", "x.cat", true],
  ])("%s", (format, path, weights) => {
    const bothPoles = aLexicon(anEntry(portable), 4, byTerm).filter(
      ({ entries }) => new Set(entries.map(({ pole }) => pole)).size === 2,
    );
    fc.assert(
      fc.property(bothPoles, (lexicon) => {
        const { draft } = roundTrip(lexicon, format, path);
        const essence = (entries: readonly Entry[]) =>
          new Set(
            entries.map(
              ({ term, pole, weight }) =>
                `${pole} ${term} ${weights ? String(weight) : ""}`,
            ),
          );
        expect(essence(draft.entries)).toEqual(essence(lexicon.entries));
        expect(draft.axis.poles.map(({ id }) => id)).toEqual(["one", "other"]);
        if (!FLAT.has(format)) expect(draft.axis.id).toBe("the-axis");
      }),
    );
  });

  const [first, second] = fc.sample(aLexicon(anEntry(portable), 8, byTerm), {
    numRuns: 2,
    seed: 7,
  });
  test.each<[FormatName, string]>([
    ["quanteda", "x.yml"],
    ["liwc", "x.dic"],
    ["liwc-22", "x.dicx"],
    ["yoshikoder", "x.ykd"],
    ["lexicoder", "x.lc3"],
    ["wordstat", "x.cat"],
  ])("%s holds several axes", (format, path) => {
    if (!first || !second) throw new Error("no sample");
    const other = { ...second, axis: { ...second.axis, id: "next" } };
    const { text } = writeExchange([first, other], format, dictionary);
    const { drafts } = readExchange(text, { path }, dictionary);
    expect(
      drafts.map(({ axis, entries }) => [axis.id, entries.length]),
    ).toEqual([
      ["the-axis", first.entries.length],
      ["next", other.entries.length],
    ]);
  });
});

describe("what another program cannot hold is told with its line", () => {
  const lexicon: WritableLexicon = {
    axis: {
      id: "x",
      title: { de: "X", en: "X" },
      question: { de: "", en: "" },
      poles: [
        { id: "a", title: { de: "A", en: "A" } },
        { id: "b", title: { de: "B", en: "B" } },
      ],
    },
    licence: "",
    entries: [
      { ...entryOf("Alm", "a"), line: 3, note: "hoch", except: ["Almabtrieb"] },
      { ...entryOf('"Berg"', "a"), line: 4, weight: 0.5 },
      { ...entryOf("*tal", "b"), line: 5 },
      { ...entryOf("+plus (eins)", "b"), line: 6 },
    ],
  };
  const told = (format: FormatName) =>
    writeExchange([lexicon], format, dictionary).notes.map(
      ({ line, kind, code, values }) =>
        [line ?? "-", kind, code, values["fields"]].filter(Boolean).join(" "),
    );

  test("LIWC", () => {
    expect(told("liwc")).toEqual([
      "- dropped titles-dropped",
      "3 changed lemma-as-written",
      "3 dropped fields-dropped except Almabtrieb, note",
      "4 dropped fields-dropped weight 0.5",
      "5 dropped wildcard-not-writable",
      "6 dropped not-writable",
    ]);
  });

  test("LIWC-22, which has weights", () => {
    expect(told("liwc-22")).not.toContain(
      "4 dropped fields-dropped weight 0.5",
    );
  });

  test("Lexicoder", () => {
    expect(told("lexicoder").slice(-1)).toEqual(["6 dropped not-writable"]);
    const { text } = writeExchange([lexicon], "lexicoder", dictionary);
    expect(text).toBe("+a\nAlm\nBerg\n+b\n*tal\n");
  });

  test("what R's YAML would take for something else is quoted", () => {
    const axis = {
      id: "licht",
      title: { de: "Licht", en: "Light" },
      question: { de: "", en: "" },
      poles: [
        { id: "an", title: { de: "an", en: "on" } },
        { id: "aus", title: { de: "aus", en: "off" } },
      ],
    } as const;
    const entries = [entryOf("on", "an"), entryOf("off", "aus")];
    const { text } = writeExchange(
      [{ axis, licence: "", entries }],
      "quanteda",
      dictionary,
    );
    expect(text).toBe('licht:\n  an:\n    - "on"\n  aus:\n    - "off"\n');
  });
});
