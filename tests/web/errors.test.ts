import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.js";
import { fixtureLibrary } from "./fixture.js";
import { testApp } from "./support.js";

const request = testApp();

describe("errors", () => {
  test.each([
    ["/nirgends", "Diese Seite gibt es nicht", "This page does not exist"],
    ["/articles/xyz", "Den Text „xyz“ gibt es", "There is no text “xyz”"],
    ["/lexicons/xyz", "Ein Lexikon „xyz“", "There is no lexicon “xyz”"],
    ["/collections/xyz", "Die Sammlung „xyz“", "There is no collection “xyz”"],
  ])("%s is told in the page's language", async (path, german, english) => {
    const inGerman = await request().get(path);
    expect(inGerman.status).toBe(404);
    expect(inGerman.text).toContain(german);
    const inEnglish = await request().get(`${path}?lang=en`);
    expect(inEnglish.status).toBe(404);
    expect(inEnglish.text).toContain(english);
  });

  test("twins answer in their own format", async () => {
    const json = await request().get("/articles/xyz.json");
    expect(json.status).toBe(404);
    expect(json.body).toMatchObject({ error: { code: "article-not-found" } });
    const csv = await request().get("/articles/xyz.csv");
    expect(csv.status).toBe(404);
    expect(csv.headers["content-type"]).toContain("text/plain");
  });

  test("what is in the address is escaped", async () => {
    const { text } = await request().get("/articles/%3Cscript%3Ealert(1)");
    expect(text).not.toContain("<script>alert");
  });

  test("a broken address is not found", async () => {
    const { status } = await request().get("/articles/%E0%A4%A");
    expect(status).toBe(404);
  });

  test("an unexpected error shows neither stack nor path", async () => {
    const { status, text } = await request()
      .post("/try")
      .type("form")
      .send({ text: "kaputt" });
    expect(status).toBe(500);
    expect(text).toContain("Auf dem Server ist etwas schiefgegangen");
    expect(text).not.toMatch(/secret|\/srv|at .*\.[jt]s/u);
  });
});

describe("one's own text", () => {
  const send = (text: string, more: Readonly<Record<string, string>> = {}) =>
    request()
      .post("/try")
      .type("form")
      .send({ text, ...more });

  test("is measured and shown, not kept", async () => {
    const text = "Das ist eine [threat own Bedrohung] für alle.";
    const answer = await send(text, { view: "justification:own" });
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/<a class="mark pole-first voice-own/u);
    expect(answer.text).toContain("+1,00");
    expect(answer.text).toContain('value="intervention:own"');
    expect(answer.headers["cache-control"]).toContain("no-cache");
  });

  test("without a word in it is explained, and the form stays", async () => {
    const { status, text } = await send("   ");
    expect(status).toBe(422);
    expect(text).toContain("Der Text ist leer.");
    expect(text).toContain("<textarea");
  });

  test("is escaped in the form and in the reading view", async () => {
    const { text } = await send("Hier </textarea><script>alert(1)</script>.");
    expect(text).not.toContain("<script>alert");
    expect(text.match(/&lt;\/textarea&gt;/gu)).toHaveLength(2);
  });

  test("of 5 MB is refused in one sentence", async () => {
    const { status, text } = await send("Wort ".repeat(1_000_000));
    expect(status).toBe(413);
    expect(text).toContain("länger als 100.000 Zeichen");
  });

  test.each([
    ["percent signs", "text=Der+B%E4r+ist+da"],
    ["bytes", Buffer.from("text=Der+Bär+ist+da", "latin1")],
  ])("in another encoding is refused: %s", async (_, body) => {
    const { status, text } = await request()
      .post("/try")
      .type("form")
      .serialize((sent: unknown) => sent as string)
      .send(body);
    expect(status).toBe(422);
    expect(text).toContain("Der Text enthält unlesbare Zeichen");
  });

  test("a form without a text is refused", async () => {
    const { status, text } = await request().post("/try").send("x=1");
    expect(status).toBe(400);
    expect(text).toContain("Das Formular kam unvollständig an");
  });

  test("has data twins", async () => {
    const text = "Das ist eine [threat own Bedrohung] für alle.";
    const json = await request().post("/try.json").type("form").send({ text });
    expect(json.body).toMatchObject({ article: { id: "own-text" } });
    const csv = await request().post("/try.csv").type("form").send({ text });
    expect(csv.text).toContain("Bedrohung");
  });
});

describe("preferences", () => {
  test("are kept in cookies and lead back", async () => {
    const answer = await request().get(
      "/preferences?lang=en&theme=dark&back=%2Farticles%3Fa%3Db",
    );
    expect(answer.status).toBe(303);
    expect(answer.headers["location"]).toBe("/articles?a=b");
    const cookies = String(answer.headers["set-cookie"]);
    expect(cookies).toContain("lang=en");
    expect(cookies).toContain("theme=dark");
    const page = await request().get("/").set("Cookie", "lang=en; theme=dark");
    expect(page.text).toContain('<html lang="en" data-theme="dark">');
  });

  test.each(["//evil.example", "/\\evil.example", "https://evil.example", "x"])(
    "never lead to %s",
    async (back) => {
      const path = `/preferences?back=${encodeURIComponent(back)}`;
      const { headers } = await request().get(path);
      expect(headers["location"]).toBe("/");
    },
  );
});

describe("a comparison that is not there yet", () => {
  const later = testApp({
    ...fixtureLibrary(),
    compare: () =>
      Promise.reject(
        new UserError("collection-being-counted", { counted: 3, count: 10 }),
      ),
  });

  test("is stood in for by a page that tells how far it is and loads again", async () => {
    const page = await later().get("/");
    const { status, text } = page;
    expect(status).toBe(503);
    expect(page.headers).toMatchObject({ refresh: "3", "retry-after": "3" });
    expect(text).toContain("3 von 10");
    expect(text).toMatch(/<progress max="10" value="3"/u);
  });

  test("tells programs when to come again", async () => {
    const answer = await later().get("/comparison.json");
    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ "retry-after": "3" });
    expect(answer.body).toMatchObject({
      error: { code: "collection-being-counted" },
    });
  });
});
