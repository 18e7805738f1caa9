import { type AddressInfo, createServer } from "node:net";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  openSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.js";
import { ROOT } from "../../src/paths.js";
import { passwordMatches } from "../../src/web/access/password.js";
import { blickwinkel, line } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
const ARTICLE = {
  id: "a",
  outlet: "Blatt",
  text: "Der Angriff war völkerrechtswidrig, sagte sie. Er ist keine Bedrohung.",
};

test("the command that was built can be run", () => {
  const { mode } = statSync(join(ROOT, "dist/cli/main.js"));
  expect(mode & 0o111).toBe(0o111);
});

const whereDisksCanBeFull = existsSync("/dev/full") ? test : test.skip;
whereDisksCanBeFull.each([
  ["lexicon", "forms", "ablehnen"],
  ["kwic", "Bedrohung", "seeds"],
])("a full disk is told in a sentence: %s %s", (...command) => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "dist/cli/main.js"), ...command],
    { cwd: ROOT, stdio: ["ignore", full, "pipe"], env: { LANG: "C" } },
  );
  expect(stderr.toString()).toBe(
    "The output cannot be written (ENOSPC). Please check whether there is space left on the disk.\n",
  );
  expect(status).toBe(1);
});

describe("score", () => {
  test("answers as the contract says", async () => {
    const { status, output } = await blickwinkel(["score"], line(ARTICLE));
    const record = JSON.parse(output) as Record<string, never>;
    expect(status).toBe(0);
    expect(Object.keys(record)).toEqual([
      "id",
      "outlet",
      "words",
      "sentences",
      "noise",
      "quotes",
      "axes",
      "evidence",
    ]);
    expect(record["axes"]).toMatchObject({
      intervention: {
        balance: -1,
        hits: 1,
        poles: { support: { hits: 0 }, criticism: { hits: 1 } },
        own: { hits: 0 },
        cited: { balance: -1, hits: 1 },
      },
      justification: { balance: -1, hits: 1 },
    });
    expect(record["evidence"]).toEqual(
      expect.arrayContaining([
        {
          start: 60,
          end: 69,
          text: "Bedrohung",
          axis: "justification",
          pole: "pretext",
          weight: 0.8,
          entry: "Bedrohung",
          entryPole: "threat",
          voice: "own",
          context: ["negated"],
          sentence: 1,
        },
      ]),
    );
  });

  test("reports bad lines with their numbers, keeps the order, goes on, and ends with 1", async () => {
    const input = Buffer.concat([
      Buffer.from(line({ ...ARTICLE, id: "1" })),
      Buffer.from("{ no json\n"),
      Buffer.from(line({ id: "3", outlet: "Blatt" })),
      Buffer.from(line({ id: "4", outlet: "Blatt", text: "  \n " })),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from("\n"),
      Buffer.from(
        line({
          id: "7",
          outlet: "Blatt",
          text: "The quick brown fox jumps over the lazy dog again and again. ".repeat(
            6,
          ),
        }),
      ),
      Buffer.from(line({ ...ARTICLE, id: "8" }).trimEnd()),
    ]);
    const { status, output, errors } = await blickwinkel(["score"], input);
    expect(status).toBe(1);
    expect(
      output
        .trim()
        .split("\n")
        .map((record) => (JSON.parse(record) as { id: string }).id),
    ).toEqual(["1", "8"]);
    expect(
      errors
        .trim()
        .split("\n")
        .map((message) => /^line (\d+): \S/.exec(message)?.[1]),
    ).toEqual(["2", "3", "4", "5", "7"]);
    expect(errors).not.toMatch(/ at .*\.js/);
  });

  test("scores five megabytes in one article", async () => {
    const page = `${"Am Abend wurde es kühl, und die Kühe kamen heim. ".repeat(98)}${ARTICLE.text} `;
    const text = page.repeat(1000);
    const { status, output } = await blickwinkel(
      ["score"],
      line({ ...ARTICLE, text }),
    );
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      sentences: 100_000,
      axes: { justification: { hits: 1000 } },
    });
  }, 60_000);

  test("uses other lexicons", async () => {
    const file = join(folder, "weather.csv");
    writeFileSync(
      file,
      "axis,pole,term\nweather,good,Sonne\nweather,bad,Regen\n",
    );
    const { output } = await blickwinkel(
      ["score", "--lexicon", file],
      line({ ...ARTICLE, text: "Regen, dann Sonne, dann Sonnenregen." }),
    );
    expect(JSON.parse(output)).toMatchObject({
      axes: {
        weather: { hits: 3, poles: { good: { hits: 1 }, bad: { hits: 2 } } },
      },
    });
  });

  test("a faulty lexicon is told with every mistake, and nothing is written", async () => {
    const file = join(folder, "faulty.csv");
    writeFileSync(
      file,
      "axis,pole,term,weight\nweather,good,Sonne,7\nweather,bad,*,1\n",
    );
    const { status, output, errors } = await blickwinkel(
      ["score", "--lexicon", file],
      line(ARTICLE),
    );
    expect([status, output]).toEqual([1, ""]);
    expect(errors).toMatch(
      /faulty\.csv:2 error.*\n.*faulty\.csv:3 error.*\n.+faulty\.csv/,
    );
  });
});

describe("compare", () => {
  test("prints the seeds as a table, JSON and tidy CSV with the same figures", async () => {
    const [table, json, csv] = await Promise.all(
      ["table", "json", "csv"].map((format) =>
        blickwinkel(["compare", join(ROOT, "seeds"), "--format", format]),
      ),
    );
    const { scores } = JSON.parse(json?.output ?? "") as {
      scores: {
        axis: string;
        outlet: string;
        voice: string;
        balance: number | null;
        hits: number;
      }[];
    };
    expect(scores).toHaveLength(5 * 2 * 3);
    for (const { axis, outlet, voice, balance, hits } of scores) {
      const row = csv?.output
        .split("\n")
        .find((candidate) =>
          candidate.startsWith(`${axis},${outlet},${voice},`),
        );
      expect(row).toContain(`,${balance === null ? "" : String(balance)},`);
      if (voice === "all" && balance !== null)
        expect(table?.output).toMatch(
          new RegExp(
            `${Math.abs(balance).toFixed(2).replace(".", "\\.")}.*\\b${String(hits)}\\b`,
          ),
        );
    }
  });

  test("says what is wrong with a folder", async () => {
    const { status, errors } = await blickwinkel(["compare", folder]);
    expect(status).toBe(1);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(
      (await blickwinkel(["compare", join(folder, "nowhere")])).errors,
    ).toContain("nowhere");
  });

  test("names the file that cannot be used", async () => {
    const other = mkdtempSync(join(tmpdir(), "blickwinkel-"));
    writeFileSync(join(other, "leer.txt"), " ");
    const { status, errors } = await blickwinkel(["compare", other]);
    expect(status).toBe(1);
    expect(errors).toMatch(/leer\.txt: .+\n$/);
  });

  test("speaks German where the system does", async () => {
    expect(
      (await blickwinkel(["compare", folder], "", { LANG: "de_DE.UTF-8" }))
        .errors,
    ).toMatch(/Ordner/);
  });
});

describe("lexicon lint", () => {
  test("passes the shipped lexicons", async () => {
    const { status, output } = await blickwinkel([
      "lexicon",
      "lint",
      join(ROOT, "lexicons/1-justification.yaml"),
      join(ROOT, "lexicons/2-intervention.yaml"),
    ]);
    expect(status).toBe(0);
    expect(output).toMatch(/^[\d,]+ entries, 0 errors, 0 warnings\n$/);
  });

  test("tells what is wrong in the language of the system, all of it", async () => {
    const faulty = join(folder, "faulty.yaml");
    writeFileSync(faulty, "axis: weather\n");
    const german = { LANG: "de_DE.UTF-8" };
    const linted = await blickwinkel(["lexicon", "lint", faulty], "", german);
    expect(linted.errors).toMatch(/faulty\.yaml:1 Fehler: [^\n]*Titel/u);
    expect(linted.output).toMatch(/^0 Einträge, \d Fehler, 0 Warnungen\n$/u);
    const scored = await blickwinkel(["score"], "{}\n", german);
    expect(scored.errors).toMatch(/^Zeile 1: Das ist kein Artikel/u);
  });
});

describe("password-hash", () => {
  test("prints what the configuration takes", async () => {
    const { status, output } = await blickwinkel(
      ["password-hash"],
      "fünf rote Autos\r\nnoch etwas",
    );
    expect(status).toBe(0);
    const { access } = readConfig({ BLICKWINKEL_PASSWORD_HASH: output.trim() });
    if (access.kind !== "password") throw new Error(access.kind);
    expect(await passwordMatches("fünf rote Autos", access.hash)).toBe(true);
  });

  test.each(["", "kurz"])("refuses %j", async (password) => {
    const { status, output, errors } = await blickwinkel(
      ["password-hash"],
      password,
    );
    expect({ status, output }).toEqual({ status: 1, output: "" });
    expect(errors).toContain("fewer than 10 characters");
  });
});

describe("serve", () => {
  test("says that its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { status, errors } = await blickwinkel(
      ["serve", "--port", String(port)],
      "",
      { BLICKWINKEL_DATABASE: join(folder, "taken.sqlite") },
    );
    other.close();
    expect(status).toBe(1);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(errors).toContain(String(port));
  });

  test("says when its port is taken, its database no database, or its configuration wrong", async () => {
    const file = join(folder, "notes.sqlite");
    writeFileSync(
      file,
      "These are notes and no database, long enough to be looked at as one. ".repeat(
        20,
      ),
    );
    const noDatabase = await blickwinkel(["serve", "--port", "0"], "", {
      BLICKWINKEL_DATABASE: file,
    });
    expect(noDatabase.status).toBe(1);
    expect(noDatabase.errors.trim().split("\n")).toHaveLength(1);
    expect(noDatabase.errors).toContain(file);
    const unwritable = await blickwinkel(["serve", "--port", "0"], "", {
      BLICKWINKEL_DATABASE: join(file, "b.sqlite"),
    });
    expect(unwritable.status).toBe(1);
    expect(unwritable.errors).toContain(join(file, "b.sqlite"));
    const wrongPort = await blickwinkel(["serve", "--port", "70000"], "", {});
    expect(wrongPort.status).toBe(1);
    expect(wrongPort.errors).toContain("PORT");
    const wrongHost = await blickwinkel(["serve", "--port", "0"], "", {
      HOST: "192.0.2.1",
      BLICKWINKEL_ANYONE_MAY_CHANGE: "yes",
      BLICKWINKEL_DATABASE: join(folder, "host.sqlite"),
    });
    expect(wrongHost.status).toBe(1);
    expect(wrongHost.errors).toContain("192.0.2.1");
    expect(wrongHost.errors.trim().split("\n")).toHaveLength(1);
  });
});

test.each([
  ["--help"],
  ["score", "--help"],
  ["compare", "--help"],
  ["evaluate", "--help"],
  ["kwic", "--help"],
  ["lexicon", "lint", "--help"],
  ["lexicon", "convert", "--help"],
  ["lexicon", "diff", "--help"],
  ["lexicon", "forms", "--help"],
  ["serve", "--help"],
  ["password-hash", "--help"],
  ["backup", "--help"],
  ["restore", "--help"],
])("help: %s %s", async (...args) => {
  const { status, output } = await blickwinkel(args.filter(Boolean));
  expect(status).toBe(0);
  if (args.length > 1) expect(output).toContain("Example:");
});
