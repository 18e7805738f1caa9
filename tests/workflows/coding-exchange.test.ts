import { describe, expect, jest, test } from "@jest/globals";
import { coderName } from "../../src/workflows/coding/coder-name.js";
import { codingResults } from "../../src/workflows/coding/coding-results.js";
import { drawCodingTask } from "../../src/workflows/coding/draw-task.js";
import { exportCodings } from "../../src/workflows/coding/export-codings.js";
import { importCodings } from "../../src/workflows/coding/import-codings.js";
import {
  AXIS,
  codeAll,
  codingWorkspace,
  COLLECTION,
} from "../fixtures/coding.js";

describe("a coder", () => {
  test.each([
    ["  Anna \n Müller ", "Anna Müller"],
    ["=cmd|x", "cmd|x"],
    ["'-@Ben", "Ben"],
    ["Mu\u0308ller\u202E", "Müller"],
    ["\u0000 ", ""],
    ["x".repeat(99), "x".repeat(60)],
  ])("calls %j %j", (typed, name) => {
    expect(coderName(typed)).toBe(name);
  });
});

const DRAW_COLUMNS =
  "axis,seed,allocation,engine,lexicon,matched,unmatched,drawn_at,article,start,sentence,stratum,probability";

/** A row for a task that is not here yet. */
const drawn = (
  start: number,
  sentence: string,
  { axis = AXIS, article = "a-2", stratum = "unmatched" } = {},
) =>
  `${axis},5,equal,8,v1,5,5,2026-01-05T10:00:00.000Z,${article},${String(start)},${sentence},${stratum},0.2`;

describe("a table of codings", () => {
  test("brings a task with its sentences and codes", async () => {
    const workspace = codingWorkspace();
    const imported = await importCodings(
      workspace,
      COLLECTION,
      `\uFEFFtask,unit,coder,code,coded_at,${DRAW_COLUMNS}
t-1,1,Anna,-,2026-01-05T11:00:00.000Z,${drawn(28, "Am Montag tagt der Rat der Stadt.")}
t-1,1,Ben,'-,,${drawn(28, "Am Montag tagt der Rat der Stadt.")}
t-1,2,Anna,calm,,${drawn(0, "Das alles ist ein Vorwand.", { stratum: "matched" })}
t-1,3,,,,${drawn(62, "Die Möwen kreisen über dem Markt.")}
`,
    );
    expect(imported).toEqual({ taken: 3, known: 0, tasks: 1, problems: [] });
    const { settled, coders, poles } = codingResults(
      workspace,
      COLLECTION,
      AXIS,
    );
    expect(settled).toBe(2);
    expect(coders.map(({ name, coded }) => [name, coded])).toEqual([
      ["Anna", 2],
      ["Ben", 1],
    ]);
    expect(poles[1]?.recall?.value).toBe(1);
    expect(exportCodings(workspace, COLLECTION)).toHaveLength(4);
  });

  test("is refused whole where it is too long", async () => {
    const workspace = codingWorkspace();
    const { limits } = workspace;
    const row = `t-1,1,Anna,-,${drawn(0, "Das alles ist ein Vorwand.")}`;
    const imported = importCodings(
      {
        ...workspace,
        limits: { ...limits, imports: { ...limits.imports, rows: 2 } },
      },
      COLLECTION,
      [`task,unit,coder,code,${DRAW_COLUMNS}`, row, row, row].join("\n"),
    );
    await expect(imported).rejects.toThrow("coding-table-too-long");
    expect(exportCodings(workspace, COLLECTION)).toEqual([]);
  });

  test.each([
    ["where it says", 27],
    ["elsewhere, because a correction has moved it", 3],
    ["where its row cannot know it", 999999999],
  ])("finds a sentence that stands %s", async (_where, said) => {
    const workspace = codingWorkspace();
    await importCodings(
      workspace,
      COLLECTION,
      `task,unit,coder,code,${DRAW_COLUMNS}\nt-1,1,Anna,-,${drawn(said, "Am Montag tagt der Rat der Stadt.")}`,
    );
    const [row] = exportCodings(workspace, COLLECTION);
    expect(row?.unit).toMatchObject({ start: 27, end: 60 });
  });

  test("has each article read once, however many rows name it", async () => {
    const workspace = codingWorkspace();
    const get = jest.spyOn(workspace.database, "get");
    const rows = ["t-1", "t-2", "t-3"].flatMap((task) =>
      [1, 2, 3].map(
        (unit) =>
          `${task},${String(unit)},Anna,-,${drawn(5, "Es gab Fisch und kaltes Bier.")}`,
      ),
    );
    const { taken } = await importCodings(
      workspace,
      COLLECTION,
      [`task,unit,coder,code,${DRAW_COLUMNS}`, ...rows].join("\n"),
    );
    expect(taken).toBe(9);
    const reads = get.mock.calls.filter(([sql]) => sql.includes("articles"));
    expect(reads).toHaveLength(1);
  });

  test("tells of every bad row and takes the others", async () => {
    const workspace = codingWorkspace();
    const { id } = await drawCodingTask(workspace, COLLECTION, {
      axis: AXIS,
      count: 10,
      allocation: "equal",
      seed: 1,
    });
    codeAll(workspace, id, "Anna", () => "-");
    const rows = [
      [`${id};1;Ben;alarm`, undefined],
      [`${id};1;Anna;-`, undefined],
      [`${id};1;Anna;alarm`, "already-coded"],
      [`${id};99;Ben;alarm`, "unit-unknown"],
      [`${id};2;Ben;threat`, "code-unknown"],
      [`${id};2;Ben;`, "code-unknown"],
      [`${id};2;;alarm`, "coder-missing"],
      [`${id};two;Ben;alarm`, "row-damaged"],
      [`"${id}"x;2;Ben;alarm`, "task-unknown"],
      ["t-9;1;Ben;alarm", "task-unknown"],
      [`${id};2;Ben;calm`, undefined],
      [`"${id};3;Ben;calm`, "row-damaged"],
    ] as const;
    const imported = await importCodings(
      workspace,
      COLLECTION,
      ["task;unit;coder;code", ...rows.map(([row]) => row)].join("\r\n"),
    );
    expect(imported).toMatchObject({ taken: 2, known: 1, tasks: 0 });
    expect(imported.problems.map(({ line, code }) => [line, code])).toEqual(
      rows.flatMap(([, code], index) =>
        code === undefined ? [] : [[index + 2, code]],
      ),
    );
  });

  test.each([
    [
      "article-unknown",
      drawn(0, "Das alles ist ein Vorwand.", { article: "x" }),
    ],
    ["sentence-differs", drawn(0, "Das alles ist kein Vorwand.")],
    ["axis-unknown", drawn(0, "Das alles ist ein Vorwand.", { axis: "x" })],
    ["task-unknown", `${drawn(0, "Das alles ist ein Vorwand.")}e9`],
  ])("does not bring a task with: %s", async (problem, columns) => {
    const imported = await importCodings(
      codingWorkspace(),
      COLLECTION,
      `task,unit,coder,code,${DRAW_COLUMNS}\nt-1,1,Anna,calm,${columns}`,
    );
    expect(imported.taken).toBe(0);
    expect(imported.problems.map(({ code }) => code)).toEqual([problem]);
  });

  test("does not touch a task of another collection", async () => {
    const workspace = codingWorkspace();
    const { id } = await drawCodingTask(workspace, COLLECTION, {
      axis: AXIS,
      count: 4,
      allocation: "equal",
      seed: 1,
    });
    workspace.database.run(
      "INSERT INTO collections (id, title, description, created_at) SELECT 'other', title, description, created_at FROM collections",
    );
    const imported = await importCodings(
      workspace,
      "other",
      `task,unit,coder,code\n${id},1,Anna,alarm`,
    );
    expect(imported).toMatchObject({
      taken: 0,
      problems: [{ line: 2, code: "task-elsewhere" }],
    });
  });

  test.each(["", "Nur ein Satz ohne Tabelle.", "task,unit,coder\nt,1,Anna"])(
    "that is none is refused: %j",
    async (content) => {
      await expect(
        importCodings(codingWorkspace(), COLLECTION, content),
      ).rejects.toThrow("coding-table-invalid");
    },
  );
});
