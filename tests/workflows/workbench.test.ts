/** The workbench on a stored collection: what it shows before saving is what counts afterwards. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EntryEdit } from "../../src/lexicons/edits.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { compareCollection } from "../../src/workflows/compare-collection.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import {
  currentVersion,
  existingVersion,
  returnToVersion,
} from "../../src/workflows/lexicon-versions.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { createWorkbench } from "../../src/workflows/workbench.js";
import type { Workspace } from "../../src/workflows/workspace.js";

const FILE = join(mkdtempSync(join(tmpdir(), "blickwinkel-")), "mood.yaml");
writeFileSync(
  FILE,
  `axis: mood
title: { de: Stimmung, en: Mood }
licence: CC0-1.0
poles:
  calm: { title: { de: Ruhe, en: Calm } }
  alarm: { title: { de: Aufregung, en: Alarm } }
entries:
  calm: [Ruhe, still, Gelassenheit]
  alarm: [Panik, Gefahr, erschrecken]
`,
);
const WORDS = [
  "Es herrschte Ruhe im Tal.",
  "Die Panik war groß.",
  "Von einer Gefahr sprach niemand, sagte die Wirtin.",
  "„Die Lebensgefahr bleibt“, rief er.",
  "Alle blieben still und warteten.",
  "Das erschreckte die Leute nicht.",
  "Die Gelassenheit der Alten half.",
  "Der Regen kam am Abend.",
];
const OUTLETS = ["Bote", "Kurier", "Anzeiger"];
const BY = { author: "Ada", message: "probehalber" };
const DRAFT = { axis: "mood", base: 1 };

let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace(IN_MEMORY, [FILE]);
  const both = { de: "Tal", en: "Valley" };
  importCollection(workspace.database, {
    collection: { id: "valley", title: both, description: both },
    articles: Array.from({ length: 14 }, (_, index) => ({
      id: `a${String(index)}`,
      collection: "valley",
      // The last outlet has but one text.
      outlet: OUTLETS[index === 13 ? 2 : index % 2] ?? "",
      genre: "news" as const,
      text: Array.from(
        { length: 6 },
        (_, line) => WORDS[(index * 5 + line * (1 + (index % 3))) % 8],
      ).join("\n"),
    })),
  });
});
afterAll(() => {
  workspace.database.close();
});

const raw = (term: string, pole: string, more: object = {}) => ({
  term,
  pole,
  ...more,
});
const edit = fc.oneof(
  fc.record({
    key: fc.constantFrom("n:ruhe", "n:panik", "n:gefahr", "x:still"),
    entry: fc.option(
      fc.record({
        term: fc.constantFrom("Wirtin", "Ruhe", "Lebensgefahr", "Abend"),
        pole: fc.constantFrom("calm", "alarm"),
        weight: fc.constantFrom(0.25, 1),
        disabled: fc.boolean(),
      }),
    ),
  }),
  fc.record({
    key: fc.constant(null),
    entry: fc.record({
      term: fc.constantFrom("Regen", "Leute", "warten", "akute Gefahr", "Tal"),
      pole: fc.constantFrom("calm", "alarm"),
    }),
  }),
);

test("the numbers before saving are those after saving", async () => {
  const workbench = createWorkbench(workspace);
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (edits) => {
        const { number, lexicon } = currentVersion(workspace.database, "mood");
        const draft = { axis: "mood", base: number, edits };
        const { lexicon: after, problems } = workbench.edited(draft);
        fc.pre(problems.length === 0);
        const shown = await workbench.preview(lexicon, after, "valley");
        try {
          workbench.save(draft, BY);
        } catch (error) {
          // The numbers hold all the same.
          expect(error).toMatchObject({ code: "lexicon-unchanged" });
        }
        const { comparison } = await compareCollection(workspace, "valley");
        expect(
          shown.consequences.outlets.map(({ outlet, after: score }) => [
            outlet,
            score,
          ]),
        ).toEqual(
          comparison.outlets.map(({ outlet, axes }) => [
            outlet,
            axes["mood"]?.all,
          ]),
        );
        for (const { outlets, after: verdict } of shown.consequences.verdicts)
          expect(comparison.verdicts).toContainEqual(
            expect.objectContaining({ outlets, verdict }),
          );
      },
    ),
    { numRuns: 12 },
  );
});

describe("a draft", () => {
  test("shows what moves, and the sentences behind it", async () => {
    const workbench = createWorkbench(workspace);
    const { lexicon } = currentVersion(workspace.database, "mood");
    const { lexicon: after } = workbench.edited({
      ...DRAFT,
      edits: [{ key: null, entry: raw("Regen", "alarm") }],
    });
    const { sentences, consequences } = await workbench.preview(
      lexicon,
      after,
      "valley",
    );
    expect(sentences.length).toBeGreaterThan(0);
    for (const { before, after: now, shift } of sentences)
      expect([before, now.map(({ entry }) => entry), shift]).toEqual([
        [],
        ["Regen"],
        -1,
      ]);
    const moved = new Set(sentences.map(({ text }) => text.article.id));
    for (const { id } of consequences.articles)
      expect(moved.has(id)).toBe(true);
  });

  test("changes nothing before it is saved", async () => {
    const workbench = createWorkbench(workspace);
    const before = workspace.fingerprint;
    const { lexicon } = currentVersion(workspace.database, "mood");
    const edits: EntryEdit[] = [{ key: "n:ruhe", entry: null }];
    const { lexicon: after } = workbench.edited({ ...DRAFT, edits });
    await workbench.preview(lexicon, after, "valley");
    expect(workspace.fingerprint).toBe(before);
    workbench.save({ ...DRAFT, edits }, BY);
    expect(workspace.fingerprint).not.toBe(before);
    returnToVersion(workspace.database, "mood", { number: 1, parent: 2 }, BY);
    expect(workspace.fingerprint).toBe(before);
  });

  test("between any two versions is seen from both sides", async () => {
    const workbench = createWorkbench(workspace);
    workbench.save({ ...DRAFT, edits: [{ key: "n:panik", entry: null }] }, BY);
    workbench.save(
      {
        axis: "mood",
        base: 2,
        edits: [{ key: null, entry: raw("Regen", "calm") }],
      },
      BY,
    );
    const [one, three] = [
      existingVersion(workspace.database, "mood", 1),
      existingVersion(workspace.database, "mood", 3),
    ];
    const there = await workbench.preview(one.lexicon, three.lexicon, "valley");
    const back = await workbench.preview(three.lexicon, one.lexicon, "valley");
    expect(there.consequences.outlets.map(({ after }) => after)).toEqual(
      back.consequences.outlets.map(({ before }) => before),
    );
    const places = (changes: typeof there.sentences) =>
      changes
        .map(({ text, sentence }) => `${text.article.id} ${String(sentence)}`)
        .sort();
    expect(places(there.sentences)).toEqual(places(back.sentences));
    expect(there.sentences.length).toBeGreaterThan(1);
  });
});

describe("an entry that is looked up", () => {
  test.each([
    ["Gefahr", "alarm", ["Lebensgefahr"], []],
    ["Lebensgefahr", "calm", [], ["Gefahr"]],
    ["Hagel", "calm", [], []],
  ])("%s", async (term, pole, hitsAmong, coveredBy) => {
    const workbench = createWorkbench(workspace);
    const edits = [
      { key: term === "Gefahr" ? "n:gefahr" : null, entry: raw(term, pole) },
    ];
    const { lexicon } = workbench.edited({ ...DRAFT, edits });
    const entry = lexicon.entries.find((one) => one.term === term);
    if (!entry) throw new Error("no entry");
    const check = await workbench.check(lexicon, entry, "valley");
    expect(check.coveredBy.map((one) => one.term)).toEqual(coveredBy);
    const words = new Set(
      check.hits.map(({ text, start, end }) =>
        text.article.text.slice(start, end),
      ),
    );
    for (const word of hitsAmong) expect([...words]).toContain(word);
    expect(check.hits.length > 0).toBe(term !== "Hagel");
    expect(check.forms[0]?.words[0]?.forms[0]).toBe(term);
  });
});
