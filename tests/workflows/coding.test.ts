import { beforeEach, describe, expect, test } from "@jest/globals";
import { versionOf } from "../../src/lexicons/digest.js";
import { codingsOf } from "../../src/storage/codings.js";
import {
  codingTasksOf,
  codingUnitsOf,
} from "../../src/storage/coding-tasks.js";
import {
  coderProgress,
  codingTasks,
  saveCode,
  undoCode,
} from "../../src/workflows/coding/coding-desk.js";
import {
  codingResults,
  codingSummary,
} from "../../src/workflows/coding/coding-results.js";
import { drawCodingTask } from "../../src/workflows/coding/draw-task.js";
import {
  addArticle,
  correctArticle,
} from "../../src/workflows/edit-articles.js";
import {
  currentVersion,
  saveVersion,
} from "../../src/workflows/lexicon-versions.js";
import type { Workspace } from "../../src/workflows/workspace.js";
import {
  AXIS,
  codeAll,
  codingWorkspace,
  COLLECTION,
  deserved,
  SENTENCES,
  withLexicon,
} from "../fixtures/coding.js";

let workspace: Workspace;
beforeEach(() => {
  workspace = codingWorkspace();
});

const ALL = Object.keys(SENTENCES).length;

async function draw(count: number, seed = 1, allocation = "equal" as const) {
  const request = { axis: AXIS, count, allocation, seed };
  return (await drawCodingTask(workspace, COLLECTION, request)).id;
}

const unitsOf = (task: string) => codingUnitsOf(workspace.database, task);

describe("a draw", () => {
  test("is stratified by what the lexicon finds", async () => {
    const task = await draw(6);
    const [drawn] = codingTasksOf(workspace.database, COLLECTION);
    expect(drawn?.sizes).toEqual({ matched: 5, unmatched: 5 });
    const units = unitsOf(task);
    expect(units).toHaveLength(6);
    for (const { text, stratum, probability } of units) {
      const hasMatch = /Bedrohung|Krieg|gefährlich|Vorwand/u.test(text);
      expect(stratum).toBe(hasMatch ? "matched" : "unmatched");
      expect(probability).toBeCloseTo(3 / 5);
    }
  });

  test("is the same for the same seed", async () => {
    const texts = async (seed: number) =>
      unitsOf(await draw(6, seed)).map(({ text }) => text);
    const first = await texts(3);
    expect(await texts(3)).toEqual(first);
    expect(await texts(4)).not.toEqual(first);
  });

  test("leaves out what is no part of the article and what has no words", async () => {
    addArticle(workspace, COLLECTION, {
      outlet: "Blatt 3",
      genre: "news",
      text: "Die Werft baut ein neues Schiff, und alle freuen sich.\n* * *\nUnterstützen Sie unsere Arbeit mit einer Spende!",
    });
    const texts = unitsOf(await draw(100)).map(({ text }) => text);
    expect(texts).toHaveLength(ALL + 1);
    expect(texts.join()).not.toMatch(/Spende|\*/u);
  });

  test("measures every sentence with the lexicon that it began with", async () => {
    const { database } = workspace;
    const drawing = draw(ALL);
    const { number, lexicon } = currentVersion(database, AXIS);
    const entries = lexicon.entries.filter(({ term }) => term !== "Vorwand");
    const version = versionOf(lexicon.axis, entries);
    saveVersion(database, {
      lexicon: { ...lexicon, entries, version },
      origin: "edit",
      parent: number,
      author: "Ada",
      message: "",
    });
    await drawing;
    await draw(ALL);
    expect(
      codingTasksOf(database, COLLECTION).map(({ sizes }) => sizes.matched),
    ).toEqual([5, 4]);
  });

  test("needs an axis and sentences", async () => {
    const request = { count: 6, allocation: "equal", seed: 1 } as const;
    await expect(
      drawCodingTask(workspace, COLLECTION, { ...request, axis: "nope" }),
    ).rejects.toMatchObject({ code: "lexicon-not-found" });
    await expect(
      drawCodingTask(workspace, "nope", { ...request, axis: AXIS }),
    ).rejects.toMatchObject({ code: "collection-not-found" });
    workspace.database.run("UPDATE articles SET removed_at = '2026-01-01'");
    await expect(draw(6)).rejects.toMatchObject({
      code: "coding-without-sentences",
    });
  });
});

describe("coding", () => {
  test("shows every sentence once, in an order of each coder's own", async () => {
    const task = await draw(ALL);
    const order = (coder: string) =>
      Array.from(
        { length: ALL },
        (_, index) =>
          coderProgress(workspace, task, coder, index + 1).step?.text,
      );
    const anna = order("Anna");
    expect([...anna].sort()).toEqual(Object.keys(SENTENCES).sort());
    expect(order("Anna")).toEqual(anna);
    expect(order("Ben")).not.toEqual(anna);
  });

  test("keeps each code at once and goes on to the next sentence", async () => {
    const task = await draw(ALL);
    const first = coderProgress(workspace, task, "Anna").step;
    if (!first) throw new Error("nothing to code");
    saveCode(workspace, { task, unit: first.unit, coder: "Anna", code: "?" });
    const second = coderProgress(workspace, task, "Anna");
    expect(second.coded).toBe(1);
    expect(second.step?.position).toBe(2);
    expect(coderProgress(workspace, task, "Anna", 1).step?.code).toBe("?");
    expect(coderProgress(workspace, task, "Ben").coded).toBe(0);
    expect(undoCode(workspace, task, "Ben")).toBeUndefined();
    expect(undoCode(workspace, task, "Anna")).toBe(1);
    expect(coderProgress(workspace, task, "Anna").coded).toBe(0);
    codeAll(workspace, task, "Anna");
    expect(coderProgress(workspace, task, "Anna").step).toBeUndefined();
    expect(codingTasks(workspace, COLLECTION)).toMatchObject([
      { sentences: ALL, coders: [{ name: "Anna", coded: ALL }] },
    ]);
  });

  test("goes on behind the sentence that was coded, and takes the last code back first", async () => {
    const task = await draw(ALL);
    const codeAt = (position: number) => {
      const { step } = coderProgress(workspace, task, "Anna", position);
      if (!step) throw new Error("nothing to code");
      const { unit, text } = step;
      const code = deserved(text);
      return saveCode(workspace, { task, unit, coder: "Anna", code });
    };
    expect(codeAt(3)).toBe(4);
    expect(codeAt(1)).toBe(2);
    expect(codeAt(2)).toBe(4);
    // Nothing is left behind the last one: on with what was passed over.
    expect(codeAt(ALL)).toBe(4);
    // Codes are told apart by the millisecond.
    await new Promise((resolve) => setTimeout(resolve, 2));
    codeAt(1);
    const undo = () => undoCode(workspace, task, "Anna");
    expect([undo(), undo(), undo(), undo()]).toEqual([1, ALL, 2, 3]);
    expect(undo()).toBeUndefined();
  });

  test("shows the sentences around one, and none once the article has changed", async () => {
    const task = await draw(ALL);
    const around = () => {
      for (let position = 1; ; position++) {
        const { step } = coderProgress(workspace, task, "Anna", position);
        if (step?.text.startsWith("Der Krieg")) return step;
      }
    };
    expect(around().before).toMatch(/^Die Flotte/u);
    expect(around().after).toMatch(/^Die Lage/u);
    correctArticle(workspace, "a-1", {
      outlet: "Blatt",
      genre: "news",
      text: `Neu ist dieser Satz, der alles verschiebt.\n${Object.keys(SENTENCES).slice(0, 5).join("\n")}`,
    });
    expect(around().before).toBeUndefined();
  });

  test.each([
    ["threat", 1],
    ["alarm", 99],
    ["", 1],
  ])("refuses the code %j for sentence %i", async (code, unit) => {
    const task = await draw(ALL);
    expect(() => {
      saveCode(workspace, { task, unit, coder: "Anna", code });
    }).toThrow("coding-code-unknown");
  });
});

describe("results", () => {
  const measure = () => codingResults(workspace, COLLECTION, AXIS);

  test("of a census are what counting gives", async () => {
    codeAll(workspace, await draw(ALL), "Anna");
    const { poles, entries, settled, coded, agreement, sentences } = measure();
    expect([coded, settled]).toEqual([10, 10]);
    // alarm: 3 of 4 found are right, 3 of 4 that are there are found.
    expect(poles[0]).toMatchObject({
      label: "alarm",
      precision: { value: 3 / 4 },
      recall: { value: 3 / 4 },
      f1: { value: 3 / 4 },
    });
    expect(poles[1]).toMatchObject({ label: "calm", f1: { value: 1 } });
    expect(entries[0]).toMatchObject({
      entry: "Krieg",
      sentences: 2,
      right: 1,
      wrong: [{ gold: "-", predicted: "alarm" }],
    });
    expect(entries).toHaveLength(4);
    expect(
      sentences.filter(({ gold, predicted }) => gold !== predicted),
    ).toHaveLength(2);
    expect(agreement).toEqual({ alpha: null, interval: null, sentences: 0 });
    expect(codingSummary(workspace, COLLECTION, AXIS)).toEqual({
      settled,
      poles,
    });
  });

  test("rest on the later code where somebody met a sentence twice", async () => {
    const [first, second] = [await draw(ALL), await draw(ALL, 2)];
    codeAll(workspace, second, "Anna", () => "-");
    // Codes are told apart by the millisecond.
    await new Promise((resolve) => setTimeout(resolve, 2));
    codeAll(workspace, first, "Anna");
    const { coders, sentences } = measure();
    expect(coders).toMatchObject([{ name: "Anna", coded: ALL }]);
    for (const { gold, unit } of sentences)
      expect(gold).toBe(deserved(unit.text));
  });

  test("sum up nothing for a pole that nobody has seen", async () => {
    codeAll(workspace, await draw(ALL), "Anna", (sentence) =>
      deserved(sentence).replace("calm", "-"),
    );
    const [alarm, calm] = measure().poles;
    expect(alarm?.f1?.value).toBe(3 / 4);
    expect(calm).toMatchObject({
      sentences: 0,
      precision: { value: 0 },
      recall: null,
      f1: null,
    });
  });

  test("weigh a sample by what its sentences stand for", async () => {
    for (let index = 0; index < 30; index++)
      addArticle(workspace, COLLECTION, {
        outlet: "Blatt 3",
        genre: "news",
        text: `Das Wetter an der Küste war am Tag ${String(index)} schön und mild.`,
      });
    const task = await draw(10);
    codeAll(workspace, task, "Anna", (sentence) =>
      sentence in SENTENCES ? deserved(sentence) : "alarm",
    );
    // All 5 matched sentences were drawn (3 of alarm found), and 5 of the 35 others, each of which stands for 7.
    const missed = unitsOf(task).filter(
      ({ text, stratum }) =>
        stratum === "unmatched" &&
        (!(text in SENTENCES) || deserved(text) === "alarm"),
    ).length;
    expect(missed).toBeGreaterThan(0);
    const [alarm] = measure().poles;
    expect(alarm?.precision?.value).toBeCloseTo(3 / 4, 10);
    expect(alarm?.recall?.value).toBeCloseTo(3 / (3 + 7 * missed), 10);
  });

  test("estimate nothing for the whole while one kind of sentence has no code", async () => {
    const task = await draw(ALL);
    for (const { number, stratum, text } of unitsOf(task))
      if (stratum === "matched")
        saveCode(workspace, {
          task,
          unit: number,
          coder: "Anna",
          code: deserved(text),
        });
    expect(measure()).toMatchObject({ settled: 5, poles: [] });
  });

  test("count what most coders say, and tell how far they agree", async () => {
    const task = await draw(ALL);
    codeAll(workspace, task, "Anna");
    codeAll(workspace, task, "Ben", (sentence) =>
      sentence.startsWith("Der Krieg") ? "-" : deserved(sentence),
    );
    codeAll(workspace, task, "Cem", (sentence) =>
      sentence.startsWith("Die Lage") ? "?" : deserved(sentence),
    );
    const { settled, coders, agreement } = measure();
    expect(settled).toBe(10);
    expect(coders).toEqual([
      { name: "Anna", coded: 10, unsure: 0 },
      { name: "Ben", coded: 10, unsure: 0 },
      { name: "Cem", coded: 10, unsure: 1 },
    ]);
    // By hand: 29 codes, 10 alarm, 3 calm, 16 neither; only one sentence is disputed, its pairs differ 4/2 = 2.
    // D_o = 2 / 29; D_e = (29² − 10² − 3² − 16²) / (29 · 28).
    expect(agreement.alpha).toBeCloseTo(
      1 - 2 / 29 / ((841 - 100 - 9 - 256) / (29 * 28)),
      10,
    );
    expect(agreement.interval?.[0]).toBeLessThan(1);
    expect(agreement.sentences).toBe(10);
  });

  test("leave out what is disputed", async () => {
    const task = await draw(ALL);
    codeAll(workspace, task, "Anna");
    codeAll(workspace, task, "Ben", (sentence) =>
      sentence.startsWith("Der Krieg") ? "-" : deserved(sentence),
    );
    expect(measure()).toMatchObject({ coded: 10, settled: 9, lost: 0 });
  });

  test("tell what people disagree about, the most divided first, and who says what", async () => {
    const task = await draw(ALL);
    codeAll(workspace, task, "Anna");
    codeAll(workspace, task, "Ben", (sentence) =>
      sentence.startsWith("Der Krieg") ? "?" : deserved(sentence),
    );
    codeAll(workspace, task, "Cem", (sentence) =>
      /^(?:Die Lage|Der Krieg)/u.test(sentence) ? "-" : deserved(sentence),
    );
    codeAll(workspace, task, "Dora", (sentence) =>
      sentence.startsWith("Das alles") ? "?" : deserved(sentence),
    );
    expect(measure().contested).toMatchObject([
      {
        text: "Der Krieg rückt mit jedem Tag näher.",
        article: { outlet: "Blatt 1" },
        camps: [
          { code: "alarm", coders: ["Anna", "Dora"] },
          { code: "-", coders: ["Cem"] },
          { code: "?", coders: ["Ben"] },
        ],
      },
      {
        text: "Die Lage in der Stadt ist gefährlich.",
        camps: [
          { code: "alarm", coders: ["Anna", "Ben", "Dora"] },
          { code: "-", coders: ["Cem"] },
        ],
      },
    ]);
  });

  test("are measured anew with another lexicon", async () => {
    codeAll(workspace, await draw(ALL), "Anna");
    const [lexicon] = workspace.lexicons;
    if (!lexicon) throw new Error("no lexicon");
    workspace = withLexicon(workspace, {
      ...lexicon,
      version: "without war",
      entries: lexicon.entries.filter(({ term }) => term !== "Krieg"),
    });
    const { poles, tasks, lexicon: used } = measure();
    expect(used.version).toBe("without war");
    expect(tasks[0]?.lexicon).toBe(lexicon.version);
    expect(poles[0]).toMatchObject({
      precision: { value: 1 },
      recall: { value: 2 / 4 },
    });
  });

  test("follow a sentence that a correction has moved, and miss one that it has dropped", async () => {
    codeAll(workspace, await draw(ALL), "Anna");
    const [, ...others] = Object.keys(SENTENCES).slice(0, 5);
    correctArticle(workspace, "a-1", {
      outlet: "Blatt",
      genre: "news",
      text: `Neu ist dieser Satz.\n${others.join("\n")}`,
    });
    const { settled, lost, entries } = measure();
    expect([settled, lost]).toEqual([9, 1]);
    expect(entries[0]).toMatchObject({ entry: "Krieg", sentences: 2 });
  });

  test("join two tasks, and count a sentence that both have drawn once", async () => {
    const [first, second] = [await draw(ALL, 1), await draw(ALL, 2)];
    codeAll(workspace, first, "Anna");
    codeAll(workspace, second, "Anna");
    const { settled, coders, poles } = measure();
    expect(settled).toBe(10);
    expect(coders).toEqual([{ name: "Anna", coded: 10, unsure: 0 }]);
    expect(poles[0]?.recall?.value).toBeCloseTo(3 / 4, 10);
  });

  test("say nothing where nobody has coded", async () => {
    await draw(ALL);
    expect(measure()).toMatchObject({ coded: 0, poles: [], entries: [] });
    expect(codingSummary(workspace, COLLECTION, AXIS)).toBeUndefined();
  });
});

test("codings go with their collection", async () => {
  const task = await draw(ALL);
  codeAll(workspace, task, "Anna");
  workspace.database.run("DELETE FROM collections");
  expect(codingsOf(workspace.database, task)).toEqual([]);
});
