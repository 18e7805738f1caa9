import { afterAll, describe, expect, test } from "@jest/globals";
import { ENGINE_VERSION } from "../../src/engine/engine-version.js";
import { libraryOf } from "../../src/web/library.js";
import {
  AXIS,
  codeAll,
  codingWorkspace,
  COLLECTION,
  deserved,
  SENTENCES,
} from "../fixtures/coding.js";
import { testApp } from "./support.js";

const BASE = `/collections/${COLLECTION}/coding`;
const HOSTILE = `Ann<script>alert("x")</script>&'"`;

const workspace = codingWorkspace();
const elsewhere = codingWorkspace();
const request = testApp(libraryOf(workspace));
const other = testApp(libraryOf(elsewhere));
afterAll(() => {
  workspace.database.close();
  elsewhere.database.close();
});

const post = (path: string, fields: object, coder?: string) => {
  const sent = request().post(path).type("form");
  if (coder !== undefined)
    sent.set("Cookie", `coder=${encodeURIComponent(coder)}`);
  return sent.send(fields);
};
const page = (path: string, coder: string) =>
  request()
    .get(path)
    .set("Cookie", `coder=${encodeURIComponent(coder)}`);

async function draw(fields: object = {}): Promise<string> {
  const made = await post(BASE, {
    axis: AXIS,
    count: 10,
    allocation: "equal",
    seed: 1,
    ...fields,
  });
  expect(made.status).toBe(303);
  return String(made.headers["location"]);
}

const sentenceOn = (html: string): string =>
  /<blockquote[^>]*><p>(.*?)<\/p>/su.exec(html)?.[1] ?? "";
const unitOn = (html: string): string =>
  /name="unit" value="(\d+)"/u.exec(html)?.[1] ?? "";

describe("a sample", () => {
  test("is deleted after a question that tells what goes with it, and comes back from the file", async () => {
    const task = await draw();
    const first = (await page(task, "A")).text;
    await post(task, { unit: unitOn(first), code: "alarm" }, "A");
    const list = (await request().get(BASE)).text;
    expect(list).toContain(`href="${task}/remove"`);
    const asked = (await request().get(`${task}/remove`)).text;
    expect(asked).toContain("1 Einordnung von 1 Person wird mit gelöscht.");
    expect(asked).toContain(`href="${BASE}/codings.csv"`);
    expect((await request().get(task)).status).toBe(200);

    const saved = (await request().get(`${BASE}/codings.csv`)).text;
    const removed = await post(`${task}/remove`, {});
    expect(removed.headers["location"]).toBe(BASE);
    expect((await request().get(task)).status).toBe(404);
    expect((await request().get(BASE)).text).not.toContain(task);

    await request()
      .post(`${BASE}/import`)
      .attach("files", Buffer.from(saved), "codings.csv");
    expect((await page(task, "A")).text).toContain("1 von 10 eingeordnet");
    await post(`${task}/remove`, {});
  });

  test("that nobody has coded goes without a warning", async () => {
    const task = await draw();
    const { text } = await request().get(`${task}/remove`);
    expect(text).toContain("Noch hat niemand angefangen.");
    expect(text).not.toContain("rückgängig");
    await post(`${task}/remove`, {});
  });

  test("of another collection is not found", async () => {
    const task = await draw();
    const elsewhere = task.replace(COLLECTION, "anderswo");
    expect((await post(`${elsewhere}/remove`, {})).status).toBe(404);
    expect((await request().get(`${elsewhere}/remove`)).status).toBe(404);
    expect((await request().get(task)).status).toBe(200);
    await post(`${task}/remove`, {});
  });
});

describe("a coder", () => {
  test("tells a name once, and it is kept", async () => {
    const task = await draw();
    const asked = await request().get(task);
    expect(asked.text).toContain("Wer ordnet ein?");
    expect(asked.text).not.toContain("<blockquote");
    const named = await post("/coder", { name: "  Änne  B. ", back: task });
    expect(named.headers["location"]).toBe(task);
    const cookie = String(named.headers["set-cookie"]);
    expect(cookie).toMatch(/^coder=[^;]+; .*HttpOnly; SameSite=Lax/u);
    const answer = await request()
      .get(task)
      .set("Cookie", cookie.split(";")[0] ?? "");
    expect(answer.text).toContain("Sie ordnen ein als Änne B.");
    expect(sentenceOn(answer.text)).not.toBe("");
  });

  test.each([
    ["no name", { name: " =\u0000 ", back: "/" }, 400],
    ["a way out", { name: "Anna", back: "https://elsewhere.example" }, 303],
  ])("with %s goes nowhere else", async (_, fields, status) => {
    const named = await post("/coder", fields);
    expect(named.status).toBe(status);
    expect(named.headers["location"] ?? "/").toBe("/");
  });

  test("sees nothing of the machine and nothing of the outlet", async () => {
    const task = await draw();
    for (let position = 1; position <= 10; position++) {
      const { text } = await page(`${task}?position=${String(position)}`, "A");
      expect(sentenceOn(text) in SENTENCES).toBe(true);
      expect(text).not.toMatch(/Blatt|\/articles\/|<mark|matched|"#?e-\d/u);
      expect(text).not.toContain('aria-pressed="true"');
    }
  });

  test("codes sentence by sentence, corrects, and takes back, without any script", async () => {
    const task = await draw();
    const first = (await page(task, "A")).text;
    const saved = await post(task, { unit: unitOn(first), code: "alarm" }, "A");
    expect(saved.headers["location"]).toBe(`${task}?position=2`);
    const second = (await page(`${task}?position=2`, "A")).text;
    expect(second).toContain("1 von 10 eingeordnet");
    expect(sentenceOn(second)).not.toBe(sentenceOn(first));
    const again = (await page(`${task}?position=1`, "A")).text;
    expect(again).toMatch(/value="alarm"[^>]*aria-pressed="true"/u);
    await post(task, { unit: unitOn(first), code: "-" }, "A");
    expect((await page(`${task}?position=1`, "A")).text).toMatch(
      /value="-"[^>]*aria-pressed="true"/u,
    );
    const undone = await post(`${task}/undo`, {}, "A");
    expect(undone.headers["location"]).toBe(`${task}?position=1`);
    expect((await page(task, "A")).text).toContain("0 von 10 eingeordnet");
  });

  test("hears that all is done", async () => {
    const task = await draw();
    for (let number = 1; number <= 10; number++) {
      const { text } = await page(task, "A");
      await post(task, { unit: unitOn(text), code: "-" }, "A");
    }
    const { text } = await page(task, "A");
    expect(text).toContain("Fertig, danke!");
    expect(text).toContain(`${BASE}/results/${AXIS}`);
  });

  test.each([
    ["no name", {}, undefined, 400],
    ["an unknown code", { unit: "1", code: "threat" }, "A", 400],
    ["an unknown sentence", { unit: "99", code: "-" }, "A", 400],
    ["no sentence", { code: "-" }, "A", 400],
  ])("who sends %s is told so", async (_, fields, coder, status) => {
    const answer = await post(await draw(), fields, coder);
    expect(answer.status).toBe(status);
  });

  test("with a broken cookie is asked for a name", async () => {
    const answer = await request()
      .get(await draw())
      .set("Cookie", "coder=%E0%A4%A");
    expect(answer.text).toContain("Wer ordnet ein?");
  });
});

describe("a draw", () => {
  test.each([
    ["axis", { axis: "nope" }, 404],
    ["count", { count: "9" }, 400],
    ["count", { count: "many" }, 400],
    ["allocation", { allocation: "none" }, 400],
    ["seed", { seed: "-1" }, 400],
  ])("with a wrong %s is refused on the page", async (_, fields, status) => {
    const answer = await post(BASE, {
      axis: AXIS,
      count: 10,
      allocation: "equal",
      seed: 1,
      ...fields,
    });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain('role="alert"');
  });

  test.each([
    `${BASE}/tasks/nope`,
    `${BASE}/results/nope`,
    "/collections/nope/coding",
    "/collections/nope/coding/codings.csv",
  ])("there is no %s", async (path) => {
    expect((await page(path, "A")).status).toBe(404);
  });

  test("has one address only", async () => {
    const task = (await draw()).replace(COLLECTION, "nope");
    expect((await page(task, "A")).status).toBe(404);
  });
});

describe("the results", () => {
  test("show how well the lexicon does, escape names, and say on what they rest", async () => {
    const [task = ""] = (await draw({ seed: 7 })).split("/").slice(-1);
    codeAll(workspace, task, HOSTILE);
    codeAll(workspace, task, "Ben", (sentence) =>
      sentence.startsWith("Der Krieg") ? "?" : deserved(sentence),
    );
    codeAll(workspace, task, "Cem", (sentence) =>
      sentence.startsWith("Die Möwen")
        ? "alarm"
        : sentence.startsWith("Der Krieg")
          ? "?"
          : deserved(sentence),
    );
    const { text } = await request().get(`${BASE}/results/${AXIS}`);
    const [, contested = ""] =
      /<ul class="contested">(.*?)<\/section>/su.exec(text) ?? [];
    expect(contested).toContain("Die Möwen kreisen über dem Markt.");
    expect(contested).toMatch(/<strong>1<\/strong> <span class="quiet">Cem</u);
    expect(text).toContain("Krippendorff");
    expect(text).toContain(workspace.lexicons[0]?.version ?? "none");
    expect(text).toContain("Das ist zu wenig");
    expect(text).toMatch(/<mark>Krieg<\/mark>/u);
    expect(text).toContain("Es droht der Untergang der ganzen Küste.");
    expect(text).not.toContain("<script>alert");
    expect(text).not.toMatch(/ style=/u);
    const overview = await request().get(BASE);
    expect(overview.text).toContain("10 von 10 eingeordnet");
    expect(overview.text).not.toContain("<script>alert");
    expect(overview.text).toContain("hier erst an");
  });

  test("have their twins as JSON and CSV", async () => {
    const json = await request().get(`${BASE}/results/${AXIS}.json`);
    expect(json.body).toMatchObject({
      axis: AXIS,
      engine: ENGINE_VERSION,
      poles: [{ label: "alarm" }, { label: "calm" }],
    });
    const { sentences, contested } = json.body as {
      sentences: { gold: string }[];
      contested: { article: string }[];
    };
    expect(contested).toContainEqual(
      expect.objectContaining({
        article: "a-2",
        text: "Die Möwen kreisen über dem Markt.",
      }),
    );
    expect(sentences.length).toBeGreaterThan(5);
    const csv = await request().get(`${BASE}/results/${AXIS}.csv`);
    expect(csv.text).toMatch(
      /^\uFEFFaxis,pole,term,sentences,right,precision,low,high,lexicon,engine$/mu,
    );
    expect(csv.text).toMatch(/^danger,alarm,Krieg,1,0,0,0,0\.79/mu);
  });
});

describe("codings as a table", () => {
  const table = async (from: typeof request) =>
    (await from().get(`${BASE}/codings.csv`)).text;
  const upload = (content: string) =>
    other()
      .post(`${BASE}/import`)
      .attach("files", Buffer.from(content), "codings.csv");

  test("come back as they went, in another installation", async () => {
    const sent = await table(request);
    expect(sent).not.toMatch(/(?:^|,)"?[=+@]/mu);
    const answer = await upload(sent);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toMatch(/Zeilen? bl(?:ie|e)b/u);
    const sorted = (text: string) => text.trim().split(/\r?\n/u).sort();
    expect(sorted(await table(other))).toEqual(sorted(sent));
    for (const format of ["json", "csv"]) {
      const results = `${BASE}/results/${AXIS}.${format}`;
      const measured = await other().get(results);
      expect(measured.text).toBe((await request().get(results)).text);
    }
    const again = (await upload(sent)).text;
    expect(again).toContain("0 neue Einordnungen eingelesen.");
    expect(again).toMatch(
      /Einordnung(?:en)? stand(?:en)? schon hier\. Gezählt ist jede Antwort/u,
    );
  });

  test("are read with a word on every bad row", async () => {
    const answer = await upload(
      `task;unit;coder;code\nt<b>x;1;Anna;-\nt;one;Anna;-`,
    );
    expect(answer.text).toContain("Zeile 2");
    expect(answer.text).toContain("t&lt;b&gt;x");
    expect(answer.text).toContain("Spalte unit");
  });

  test.each([
    ["Nichts davon ist eine Tabelle.", 422],
    ["\u0000\u0001\u0002\u0003", 422],
  ])("that are none are refused on the page: %j", async (content, status) => {
    const answer = await upload(content);
    expect(answer.text).toContain('role="alert"');
    expect(answer.status).toBe(status);
  });

  test("need a file", async () => {
    const answer = await other().post(`${BASE}/import`).field("x", "y");
    expect(answer.status).toBe(422);
  });
});
