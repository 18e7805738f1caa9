import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { testApp } from "./support.js";

let logged = "";
const logger = pino(
  { level: "debug" },
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  }),
);
const workspace = openWorkspace(IN_MEMORY);
const library = libraryOf(workspace);
const request = testApp(
  {
    ...library,
    analyze: (text) => {
      if (text.includes("kaputt"))
        throw new Error(`broken: ${text}\n    at ${text}`);
      return library.analyze(text);
    },
  },
  { logger },
);
afterAll(() => {
  workspace.database.close();
});

test("the log is JSON, a line a request, without texts, forms, queries or who asked", async () => {
  const secret = "Geheimniswort";
  const text = `Das ${secret} ist eine Bedrohung für die Sicherheit der Region.`;
  const send = (path: string, fields: Record<string, string>) =>
    request()
      .post(path)
      .type("form")
      .set("Cookie", `session=${secret}`)
      .send(fields);
  await send("/collections", { title: "Protokoll", description: secret });
  await send("/collections/protokoll/articles", {
    outlet: secret,
    title: secret,
    text,
  });
  await send("/try", { text });
  expect((await send("/try", { text: `${text} kaputt` })).status).toBe(500);
  await request()
    .post("/collections/protokoll/imports")
    .attach("files", Buffer.from(text), `${secret}.txt`);
  await request().get(`/articles?removed=${secret}`);
  const lines = logged
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { msg: string });
  const answered = lines.filter(({ msg }) => msg === "answered");
  expect(answered).toHaveLength(6);
  const [failed, ...others] = lines.filter(({ msg }) => msg === "failed");
  expect(others).toEqual([]);
  expect(failed).toMatchObject({ path: "/try", error: { name: "Error" } });
  expect(JSON.stringify(failed)).toMatch(/"at .{0,200}log\.test/u);
  expect(logged).not.toContain(secret);
  expect(logged).not.toContain("127.0.0.1");
});
