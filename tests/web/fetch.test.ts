import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Network } from "../../src/importers/download.js";
import { DEFAULT_LIMITS } from "../../src/workflows/limits.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { SENTENCE } from "../fixtures/files.js";
import { HOSTILE } from "./fixture.js";
import { testApp } from "./support.js";

const PARAGRAPHS = [1, 2, 3, 4].map((n) => `<p>${String(n)}. ${SENTENCE}</p>`);
const PAGE = `<title>Streit im Tal</title><article>${PARAGRAPHS.join("")}</article>`;
const HTML = { "content-type": "text/html; charset=utf-8" };

const ROUTES: Readonly<Record<string, RequestListener>> = {
  "/artikel": (_, response) => response.writeHead(200, HTML).end(PAGE),
  "/endlos": (_, response) => {
    response.writeHead(200, HTML);
    const write = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
    };
    response.on("drain", write);
    write();
  },
  "/stumm": () => undefined,
  "/bild": (_, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/leer": (_, response) => response.writeHead(200, HTML).end("<p></p>"),
  "/nach-innen": (_, response) =>
    response.writeHead(302, { location: "http://127.0.0.2/" }).end(),
  "/kreis": (_, response) =>
    response.writeHead(302, { location: "/kreis" }).end(),
  "/weg": (_, response) => response.writeHead(404, HTML).end(PAGE),
};

let server: Server;
let port = "";
/** The server that stands for the public web is at 127.0.0.1; nothing else is public. */
const network: Network = {
  addressesOf: (host) =>
    Promise.resolve(host === "www.tal.test" ? ["127.0.0.1"] : ["192.168.1.7"]),
  allowsAddress: (address) => address === "127.0.0.1",
  allowsPort: (name) => name === port || name === "",
};

beforeAll(async () => {
  server = createServer((request, response) => {
    ROUTES[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  port = String((server.address() as AddressInfo).port);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const workspace = openWorkspace(IN_MEMORY, [], {
  ...DEFAULT_LIMITS,
  imports: {
    ...DEFAULT_LIMITS.imports,
    fetchMilliseconds: 1_000,
    redirects: 2,
    pageBytes: 1_000_000,
    pages: 3,
  },
});
const request = testApp(libraryOf(workspace, network));
const withoutFetching = testApp(libraryOf(workspace));
afterAll(() => {
  workspace.database.close();
});

const PATH = "/collections/aus-dem-netz";
beforeAll(async () => {
  await request()
    .post("/collections")
    .type("form")
    .send({ title: "Aus dem Netz" });
});

const at = (path: string) => `http://www.tal.test:${port}${path}`;
const fetchPages = (...addresses: readonly string[]) =>
  request()
    .post(`${PATH}/pages`)
    .type("form")
    .send({ addresses: addresses.join("\r\n") })
    .redirects(1);

describe("pages by their addresses", () => {
  test("go in together; their outlet is their host", async () => {
    const form = await request().get(`${PATH}/edit`);
    expect(form.text).toContain(`action="${PATH}/pages#fetch-title"`);
    expect(form.text).toContain("bis zu 3 Seiten");
    const report = await fetchPages(at("/artikel"), ` ${at("/weg")} `);
    expect(report.text).toContain("Ein Text ist dazugekommen.");
    expect(report.text).toContain("gibt es keine Seite (mehr)");
    expect(
      workspace.database.all("SELECT outlet, source FROM articles"),
    ).toMatchObject([{ outlet: "tal.test", source: at("/artikel") }]);
  });

  test.each([
    ["/nach-innen", "gehört nicht zum öffentlichen Internet"],
    ["/endlos", "größer als 1 MB"],
    ["/stumm", "nach 1 s noch nicht da"],
    ["/kreis", "mehr als 2-mal weiter"],
    ["/bild", "liegt keine Webseite"],
    ["/leer", "kein Artikel gefunden"],
  ])("%s: %s", async (path, sentence) => {
    const report = await fetchPages(at(path));
    expect(report.text).toContain(sentence);
    expect(report.text).toContain(at(path));
  });

  test.each([
    ["http://innen.test/", "gehört nicht zum öffentlichen Internet"],
    ["http://192.168.1.7/", "gehört nicht zum öffentlichen Internet"],
    ["file:///etc/passwd", "keine Adresse einer Webseite"],
    [HOSTILE.replace(/\s/gu, ""), "keine Adresse einer Webseite"],
  ])("%s: %s", async (address, sentence) => {
    const report = await fetchPages(address);
    expect(report.text).toContain(sentence);
    expect(report.text).not.toContain("<script>alert");
  });

  test("are asked for when there are none, and counted", async () => {
    const none = await fetchPages(" ");
    expect([none.status, none.text]).toEqual([
      422,
      expect.stringContaining("keine Adresse angegeben"),
    ]);
    const many = await fetchPages(...["a", "b", "c", "d"].map(at));
    expect([many.status, many.text]).toEqual([
      413,
      expect.stringContaining("mehr als 3 Adressen"),
    ]);
    expect(many.text).toMatch(/<textarea id="addresses"[^>]*>http:[^<]*d</u);
  });

  test("need a collection", async () => {
    const answer = await request()
      .post("/collections/nirgends/pages")
      .type("form")
      .send({ addresses: at("/artikel") });
    expect(answer.status).toBe(404);
  });

  test("are not fetched where nobody has switched it on", async () => {
    const form = await withoutFetching().get(`${PATH}/edit`);
    expect(form.text).not.toContain(`${PATH}/pages`);
    const answer = await withoutFetching()
      .post(`${PATH}/pages`)
      .type("form")
      .send({ addresses: at("/artikel") });
    expect(answer.status).toBe(404);
  });
});
