import { beforeEach, describe, expect, test } from "@jest/globals";
import { versionOf } from "../../src/lexicons/digest.js";
import { deleteCoding, saveCoding } from "../../src/storage/codings.js";
import { createCodingSummaries } from "../../src/workflows/coding/coding-summaries.js";
import { drawCodingTask } from "../../src/workflows/coding/draw-task.js";
import { correctArticle } from "../../src/workflows/edit-articles.js";
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
  SENTENCES,
} from "../fixtures/coding.js";

const ALL = Object.keys(SENTENCES).length;

let workspace: Workspace;
let task: string;
let summary: () => ReturnType<ReturnType<typeof createCodingSummaries>>;
beforeEach(async () => {
  workspace = codingWorkspace();
  const summaries = createCodingSummaries(workspace);
  summary = () => summaries(COLLECTION, AXIS);
  task = await draw(AXIS);
});

async function draw(axis: string): Promise<string> {
  const request = { axis, count: ALL, allocation: "equal", seed: 1 } as const;
  return (await drawCodingTask(workspace, COLLECTION, request)).id;
}

/** Always at the same time, as an import may have it. */
function code(unit: number, is: string): void {
  const codedAt = "2026-01-01T00:00:00.000Z";
  saveCoding(workspace.database, {
    task,
    unit,
    coder: "Anna",
    code: is,
    codedAt,
  });
}

const CHANGES: readonly (readonly [string, () => void])[] = [
  [
    "a code is new",
    () => {
      code(10, "-");
    },
  ],
  [
    "a code is another one",
    () => {
      code(1, "calm");
    },
  ],
  [
    "a code was taken back and another one made",
    () => {
      deleteCoding(workspace.database, { task, unit: 1, coder: "Anna" });
      code(10, "-");
    },
  ],
  [
    "an article was corrected",
    () => {
      correctArticle(workspace, "a-1", {
        outlet: "Blatt 1",
        genre: "news",
        text: "Es bleibt nur ein ganz anderer Satz.",
      });
    },
  ],
  [
    "a lexicon was saved",
    () => {
      const { number, lexicon } = currentVersion(workspace.database, AXIS);
      const entries = lexicon.entries.filter(({ term }) => term !== "Krieg");
      const version = versionOf(lexicon.axis, entries);
      saveVersion(workspace.database, {
        lexicon: { ...lexicon, entries, version },
        origin: "edit",
        parent: number,
        author: "",
        message: "",
      });
    },
  ],
];

describe("a summary of codings", () => {
  test("is remembered as long as nothing changes", () => {
    codeAll(workspace, task, "Anna");
    const first = summary();
    expect(first).toMatchObject({ settled: ALL });
    expect(summary()).toBe(first);
  });

  test("stays the same when another task is drawn", async () => {
    codeAll(workspace, task, "Anna");
    const first = summary();
    await draw(AXIS);
    expect(summary()).toBe(first);
  });

  test.each(CHANGES)("is worked out anew when %s", (_, change) => {
    for (let unit = 1; unit < ALL; unit++) code(unit, "alarm");
    const first = summary();
    change();
    expect(summary()).not.toBe(first);
    expect(summary()).toEqual(
      createCodingSummaries(workspace)(COLLECTION, AXIS),
    );
  });

  test("is there as soon as somebody has coded, and gone when that was taken back", () => {
    expect(summary()).toBeUndefined();
    code(1, "alarm");
    expect(summary()).toMatchObject({ settled: 1 });
    deleteCoding(workspace.database, { task, unit: 1, coder: "Anna" });
    expect(summary()).toBeUndefined();
  });
});
