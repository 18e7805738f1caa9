import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { UserError } from "../../src/errors.js";
import {
  type ExchangeResult,
  readExchange,
} from "../../src/lexicons/exchange.js";
import { lexiconsOf } from "../../src/lexicons/load.js";
import { EFFORT } from "../effort.js";
import { dictionary, lexicons } from "../fixtures/engine.js";
import { WORST_TEXTS, worstText } from "../fixtures/worst-texts.js";
import {
  LEXICODER,
  LIWC_DIC,
  LIWC_DICX,
  QUANTEDA,
  WORDSTAT,
  YOSHIKODER,
} from "../lexicons/formats/files.js";
import { mutated, soup } from "./mutations.js";

const YAML = `axis: wetter
title: { de: Wetter, en: Weather }
licence: CC0-1.0
poles:
  gut: { title: Gut }
  schlecht: { title: Schlecht }
entries:
  gut:
    - Sonne
    - { term: blauer Himmel, weight: 0.5, note: selten }
    - { term: "sonn*", except: [Sonntag*, "sonn"], compounds: false }
  schlecht:
    - Sturm
    - "\\"Nässe\\""
    - { term: aufziehen, pos: verb }
`;
const CSV = `axis,pole,term,pos,weight,except,note,source
justification,threat,Sturm,noun,0.5,Sturmlauf|Stürmer,"Nässe, überall",
justification,pretext,"blauer Himmel",phrase,1,,,
`;

const SAMPLES: Readonly<Record<string, string>> = {
  "a.yaml": YAML,
  "a.csv": CSV,
  "b.yaml": QUANTEDA,
  "a.dic": LIWC_DIC,
  "a.dicx": LIWC_DICX,
  "a.ykd": YOSHIKODER,
  "a.lc3": LEXICODER,
  "a.cat": WORDSTAT,
};

/** What a reader says of a content; undefined where it refuses with a sentence. Anything else that is thrown is a defect. */
function read(path: string, content: string): ExchangeResult | undefined {
  try {
    const knownAxes = lexicons.map(({ axis }) => axis);
    return readExchange(content, { path, knownAxes }, dictionary);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe("a lexicon file", () => {
  test.each(Object.entries(SAMPLES).filter(([path]) => path !== "a.ykd"))(
    "%s is read as it is",
    (path, sample) => {
      expect(read(path, sample)?.drafts.length).toBeGreaterThan(0);
    },
  );

  test.each(Object.entries(SAMPLES))(
    "%s, damaged in any way, is read or refused, and what is read can be matched",
    (path, sample) => {
      fc.assert(
        fc.property(fc.oneof(mutated(sample), soup), (content) => {
          const result = read(path, content);
          if (!result) return;
          for (const { line } of result.problems)
            expect(line).toBeGreaterThan(0);
          for (const { entries } of result.drafts)
            for (const { weight, term } of entries) {
              expect(weight > 0 && weight <= 1).toBe(true);
              expect(term.trim()).not.toBe("");
            }
          createAnalyzer(dictionary, lexiconsOf(result.drafts)).analyze({
            text: "Der Sturm zog auf. Blauer Himmel, keine Nässe!",
          });
        }),
        { numRuns: 30 * EFFORT },
      );
    },
  );

  test.each(Object.entries(SAMPLES))(
    "%s of nothing but one thing again and again ends",
    (path, sample) => {
      for (const worst of WORST_TEXTS) {
        const bomb = worstText(worst, 10_000);
        read(path, bomb);
        read(path, sample + bomb);
      }
    },
  );
});

describe("a line with nothing but blanks for a while", () => {
  const blanks = " ".repeat(1_000_000);
  const tabs = "\t".repeat(1_000_000);
  test.each([
    ["a.dic", `%\n1 a${blanks}b\n2 c\n%\nx\t1\ny\t2\n`],
    ["a.dic", `%\n${tabs}a\n1 b\n2 c\n%\nx\t1\ny\t2\n`],
    ["a.dic", `%\n1 b\n2 c\n%\nx\t1\ny\t2\na${blanks}b\n`],
    ["a.dic", `%\n1 b\n2 c\n%\nx\t1\ny\t2\na (${blanks}1\n`],
    ["a.cat", `A\n\tB\n\t\tx${blanks}y (1)\n\tC\n\t\tz (1)\n`],
    ["a.cat", `A\n\tB\n\t\tx${"(1".repeat(500_000)} (1)\n\tC\n\t\tz (1)\n`],
    ["a.lc3", `+A\nx${blanks}y\n+B\nz\n`],
    ["a.yml", `A: [x${blanks}y]\nB: [z]\n`],
    ["a.dicx", `DicTerm,A,B\nx${blanks}y,X,\nz,,X\n`],
    ["a.yaml", `${YAML}    - x${blanks}y\n`],
  ])("in %s is read in the end", (path, content) => {
    expect(read(path, content)).toBeDefined();
  });
});

describe("a term that is made to be slow", () => {
  const TERMS = [
    `${"a*".repeat(90)}b`,
    `${"*a".repeat(90)}*`,
    `*${"a".repeat(150)}*`,
    "aa ".repeat(60).trim(),
    `${"a* ".repeat(50)}a`,
    "(a+)+$",
    "([a-z]+)*".repeat(15),
  ];
  test.each(TERMS)("%j matches in the end", (term) => {
    const content = YAML.replace("- Sturm", `- ${JSON.stringify(term)}`);
    const drafts = read("a.yaml", content)?.drafts ?? [];
    const analyzer = createAnalyzer(dictionary, lexiconsOf(drafts));
    for (const text of [
      "a".repeat(100_000),
      "aa ".repeat(30_000),
      `${"a".repeat(190)} `.repeat(500),
    ])
      expect(analyzer.analyze({ text }).words).toBeGreaterThan(0);
  });
});
