import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { readFolder } from "../../src/importers/folder.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { OPERATIONS } from "../../src/web/api/operations.js";
import { createApp } from "../../src/web/app.js";
import { libraryOf } from "../../src/web/library.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { routesOf } from "./routes.js";
import { testApp } from "./support.js";

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: object }>>>
  >;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const workspace = openWorkspace(IN_MEMORY);
const seeds = readFolder(SEED_FOLDER);
importCollection(workspace.database, seeds);
const library = libraryOf(workspace);
const request = testApp(library);
afterAll(() => {
  workspace.database.close();
});

async function served(): Promise<Document> {
  const { body } = (await request().get("/api/openapi.json")) as {
    body: Document;
  };
  return body;
}

/** Checks an answer against what the served document says of it; the problems found. */
async function problemsWith(
  path: string,
  method: string,
  status: number,
  answer: unknown,
) {
  const document = await served();
  const ajv = new Ajv2020({
    strict: true,
    keywords: ["unit", "components"],
    allErrors: true,
  });
  ajv.addSchema({ $id: "api", components: toUnknown(document)["components"] });
  const response = (
    document.paths[path]?.[method]?.responses as Record<
      number,
      { content: Record<string, { schema: object }> } | undefined
    >
  )[status];
  if (!response) return [`no status ${String(status)} in the document`];
  const { schema } = response.content["application/json"] ?? {};
  const withBase = JSON.parse(
    JSON.stringify(schema).replaceAll("#/components", "api#/components"),
  ) as object;
  const check = ajv.compile(withBase);
  check(answer);
  return check.errors ?? [];
}

function toUnknown(document: object): Record<string, unknown> {
  return document as Record<string, unknown>;
}

const FILLED: Readonly<Record<string, string>> = {
  "{collection}": seeds.collection.id,
  "{article}": seeds.articles[0]?.id ?? "",
  "{axis}": library.lexicons[0]?.axis.id ?? "",
};
const fill = (path: string, values = FILLED) =>
  path.replaceAll(/\{\w+\}/gu, (name) => values[name] ?? "nowhere");

describe("the description", () => {
  test("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(toUnknown(await served()));
    expect(result).toEqual({ valid: true });
  });

  test("lists exactly the routes that there are", async () => {
    const { paths } = await served();
    const app = createApp({ library });
    for (const method of ["get", "post"] as const) {
      const described = Object.entries(paths)
        .filter(([, methods]) => method in methods)
        .map(([path]) => path.replaceAll(/\{(\w+)\}/gu, ":$1"));
      const routed = routesOf(app, method).filter(
        (path) => path.startsWith("/api/") && path !== "/api/openapi.json",
      );
      expect(described.sort()).toEqual(routed.sort());
      expect(routed.length).toBeGreaterThan(0);
    }
  });

  test("has a page for people, with an example that answers for every question", async () => {
    const { text } = await request().get("/api");
    for (const { id, path } of OPERATIONS) {
      expect(text).toContain(`<section id="${id}"`);
      expect(text).toContain(path);
    }
    const examples = [...text.matchAll(/href="(\/api\/[^"]+)"/gu)];
    expect(examples).toHaveLength(OPERATIONS.length);
    for (const [, href = ""] of examples)
      expect((await request().get(href)).status).toBe(200);
  });
});

describe("answers", () => {
  const questions = OPERATIONS.filter(({ method }) => method === "get");

  test.each(questions.map(({ path }) => path))(
    "GET %s keeps to its description",
    async (path) => {
      const { status, body } = (await request().get(fill(path))) as Answer;
      expect(status).toBe(200);
      expect(await problemsWith(path, "get", status, body)).toEqual([]);
    },
  );

  test.each(
    questions.filter(({ errors }) => errors.length > 0).map(({ path }) => path),
  )("GET %s says what it does not find", async (path) => {
    const { status, body } = (await request().get(fill(path, {}))) as Answer;
    expect(status).toBe(404);
    expect(await problemsWith(path, "get", status, body)).toEqual([]);
  });

  test("a description that did not fit would be noticed", async () => {
    const path = "/api/collections/{collection}";
    const { body } = (await request().get(fill(path))) as {
      body: { scores: { balance: number }[] };
    };
    const [first] = body.scores;
    if (first) first.balance = 2;
    const found = await problemsWith(path, "get", 200, body);
    expect(found).toHaveLength(3);
    const more = { ...body, scores: [], extra: 1 };
    expect(await problemsWith(path, "get", 200, more)).toHaveLength(1);
  });

  test("a text is measured and its spans point into it", async () => {
    const text =
      "Die Lage ist ernst. Das ist eine Bedrohung, und die Gefahr wächst. „Das ist ein Vorwand“, sagte der Minister.";
    const { status, body } = (await request()
      .post("/api/analyze")
      .send({ text })) as {
      status: number;
      body: {
        evidence: { start: number; end: number; words: string }[];
        scores: { axis: string; voice: string; hits: number }[];
      };
    };
    expect(status).toBe(200);
    expect(await problemsWith("/api/analyze", "post", 200, body)).toEqual([]);
    expect(body.evidence.map(({ words }) => words)).toEqual([
      "Bedrohung",
      "Gefahr",
      "Vorwand",
    ]);
    for (const { start, end, words } of body.evidence)
      expect(text.slice(start, end)).toBe(words);
    expect(
      body.scores.filter(({ axis }) => axis === "justification"),
    ).toMatchObject([
      { voice: "all", hits: 3 },
      { voice: "own", hits: 2 },
      { voice: "cited", hits: 1 },
    ]);
  });

  test.each([
    ["no text", {}, 400, "form-invalid"],
    ["a text that is none", { text: 7 }, 400, "form-invalid"],
    ["a list", [1], 400, "form-invalid"],
    ["an empty text", { text: " " }, 422, "article-empty"],
    [
      "English",
      {
        text: "The navy is a threat to the port and to the people. ".repeat(9),
      },
      422,
      "article-not-german",
    ],
    [
      "a long text",
      { text: "Ein langer Satz. ".repeat(60_000) },
      413,
      "article-too-long",
    ],
    [
      "more than any text",
      { text: "Ein langer Satz. ".repeat(400_000) },
      413,
      "request-too-large",
    ],
  ])("%s is refused with its sentence", async (_name, sent, status, code) => {
    const answer = await request().post("/api/analyze").send(sent);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code } });
    expect(
      await problemsWith("/api/analyze", "post", status, answer.body),
    ).toEqual([]);
    const { paths } = await served();
    const documented = paths["/api/analyze"]?.["post"]?.responses as Record<
      number,
      { description: string }
    >;
    expect(documented[status]?.description).toContain(`\`${code}\``);
  });

  test("what is no JSON is refused", async () => {
    const broken = await request()
      .post("/api/analyze")
      .type("application/json")
      .send('{"text": ');
    expect(broken.body).toMatchObject({ error: { code: "request-invalid" } });
    const form = await request()
      .post("/api/analyze")
      .type("form")
      .send({ text: "Ein Text." });
    expect(form.body).toMatchObject({ error: { code: "form-invalid" } });
  });

  test("pages of articles hold every article once", async () => {
    const path = fill("/api/collections/{collection}/articles");
    const { body } = (await request().get(path)) as {
      body: { count: number; articles: { id: string }[] };
    };
    expect(body.articles.map(({ id }) => id).sort()).toEqual(
      seeds.articles.map(({ id }) => id).sort(),
    );
    const beyond = await request().get(`${path}?page=2`);
    expect(beyond.body).toMatchObject({ page: 2, pages: 1, articles: [] });
    const none = await request().get(`${path}?page=zero`);
    expect(none.status).toBe(400);
    expect(none.body).toMatchObject({ error: { code: "form-invalid" } });
  });

  test("an address that is none is told in JSON", async () => {
    const { status, body } = (await request().get("/api/nothing")) as {
      status: number;
      body: object;
    };
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: "page-not-found" } });
  });
});
