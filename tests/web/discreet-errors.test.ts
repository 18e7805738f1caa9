/** No error tells a visitor more than its sentence. */
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.js";
import { ROOT } from "../../src/paths.js";
import { fixtureLibrary } from "./fixture.js";
import { testApp } from "./support.js";

const library = fixtureLibrary();
const failing = testApp({
  ...library,
  collections: () => {
    throw Object.assign(new Error(`ENOENT: ${ROOT}/secret.sqlite`), {
      code: "ENOENT",
    });
  },
  workspace: {
    ...library.workspace,
    database: new Proxy(library.workspace.database, {
      get: () => {
        throw new UserError("database-busy");
      },
    }),
  },
});
const request = testApp(library);

const REVEALING =
  /node_modules|\.[jt]s\b.*:\d+|\bat \w+ \(|express|x-powered-by|libsql|sqlite|0\.1\.0|ENOENT|\/work|\/src\//iu;

/** What a page says, without the addresses of its own files. */
function words(html: string): string {
  return html.replaceAll(/(?:href|src)="[^"]*"/gu, "");
}

test.each<
  [
    string,
    number,
    () => Promise<{
      status: number;
      text: string;
      headers: Record<string, string>;
    }>,
  ]
>([
  ["a defect", 500, () => failing().get("/")],
  ["a defect as JSON", 500, () => failing().get("/comparison.json")],
  ["a defect as CSV", 500, () => failing().get("/comparison.csv")],
  ["a busy database", 503, () => failing().get("/collections/x/edit")],
  ["a missing page", 404, () => request().get("/nowhere")],
  ["a missing file", 404, () => request().get("/assets/css/nothing.css")],
  [
    "a way out of the folder",
    404,
    () => request().get("/assets/..%2f..%2fpackage.json"),
  ],
  [
    "another way out",
    404,
    () => request().get("/assets/%2e%2e/%2e%2e/package.json"),
  ],
  ["a hidden file", 404, () => request().get("/assets/.env")],
  ["a broken address", 404, () => request().get("/articles/%ff")],
  ["a NUL in an address", 404, () => request().get("/articles/a%00b")],
  [
    "a forgery",
    403,
    () => request().post("/collections").set("Origin", "null"),
  ],
  ["another host", 421, () => request().get("/").set("Host", "evil.example")],
  [
    "an unknown charset",
    400,
    () =>
      request()
        .post("/try")
        .set(
          "Content-Type",
          "application/x-www-form-urlencoded; charset=klingon",
        )
        .send("text=x"),
  ],
  [
    "a body packed wrongly",
    400,
    () =>
      request()
        .post("/collections")
        .set("Content-Encoding", "gzip")
        .type("form")
        .send("text=x"),
  ],
  [
    "a body packed unheard-of",
    400,
    () =>
      request()
        .post("/collections")
        .set("Content-Encoding", "zoo")
        .type("form")
        .send("text=x"),
  ],
  [
    "a bomb",
    413,
    () =>
      request()
        .post("/collections")
        .set("Content-Encoding", "gzip")
        .type("form")
        .serialize((sent: unknown) => sent as string)
        .send(gzipSync(Buffer.alloc(50_000_000, "a"))),
  ],
])("%s is answered with %i and nothing more", async (_, status, ask) => {
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(answer.text.length).toBeGreaterThan(20);
  expect(words(answer.text)).not.toMatch(REVEALING);
  expect(answer.text).not.toContain(ROOT);
  expect(answer.headers).not.toHaveProperty("x-powered-by");
  expect(answer.headers).not.toHaveProperty("server");
});
