import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Network } from "../../src/importers/download.js";
import { fetchPage } from "../../src/importers/fetch-page.js";
import { DEFAULT_IMPORT_LIMITS } from "../../src/importers/limits.js";
import { isPublicAddress } from "../../src/importers/public-address.js";
import { SENTENCE } from "../fixtures/files.js";

const PARAGRAPHS = [1, 2, 3, 4].map((n) => `<p>${String(n)}. ${SENTENCE}</p>`);
const PAGE = `<html><head><title>Streit im Tal</title><meta property="og:site_name" content="Talblatt"></head><body><article>${PARAGRAPHS.join("")}</article></body></html>`;
const HTML = { "content-type": "text/html; charset=utf-8" };

/** Where the server must not be led: what it would tell is inside. */
let reached: string[] = [];
const routes: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => response.writeHead(200, HTML).end(PAGE),
  "/latin": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
      .end(Buffer.from(PAGE, "latin1")),
  "/text": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/plain" })
      .end(`Streit im Tal\n\n${SENTENCE}`),
  "/packed": (_, response) =>
    response
      .writeHead(200, { ...HTML, "content-encoding": "gzip" })
      .end(gzipSync(PAGE)),
  "/bomb": (_, response) =>
    response
      .writeHead(200, { ...HTML, "content-encoding": "gzip" })
      .end(gzipSync(Buffer.alloc(20_000_000, 32))),
  "/endless": (_, response) => {
    response.writeHead(200, HTML);
    const write = () => {
      while (!response.destroyed && response.write("x".repeat(10_000)));
    };
    response.on("drain", write);
    write();
  },
  "/silent": () => undefined,
  "/picture": (_, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/empty": (_, response) => response.writeHead(200, HTML).end("<p></p>"),
  "/missing": (_, response) => response.writeHead(404, HTML).end(PAGE),
  "/refused": (_, response) => response.writeHead(403, HTML).end(PAGE),
  "/broken": (_, response) => response.destroy(),
  "/relative": (_, response) =>
    response.writeHead(302, { location: "page#top" }).end(),
  "/loop": (_, response) =>
    response.writeHead(301, { location: "/loop" }).end(),
  "/elsewhere": (request, response) => {
    const target = new URL(request.url ?? "", "http://x").searchParams.get(
      "to",
    );
    response.writeHead(307, { location: target ?? "" }).end();
  },
};

let server: Server;
let port = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://x");
    reached.push(`${request.headers.host ?? ""}${pathname}`);
    routes[pathname]?.(request, response);
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

/** A network in which the test server is a public site, called tal.test, and everything else is as it is. */
const network: Network = {
  addressesOf: (host) =>
    host === "tal.test"
      ? Promise.resolve(["127.0.0.1"])
      : Promise.reject(new Error("ENOTFOUND")),
  allowsAddress: (address) => address === "127.0.0.1",
  allowsPort: (name) => name === port || name === "",
};

const at = (path: string) => `http://tal.test:${port}${path}`;

describe("a page on the web", () => {
  test.each(["/page", "/latin", "/packed", "/relative"])(
    "is read: %s",
    async (path) => {
      const draft = await fetchPage(at(path), DEFAULT_IMPORT_LIMITS, network);
      expect(draft).toMatchObject({
        title: "Streit im Tal",
        outlet: "Talblatt",
        source: at(path === "/relative" ? "/page" : path),
      });
      expect(draft.text.split("\n\n")).toHaveLength(4);
      expect(draft.text).toContain(SENTENCE);
    },
  );

  test("may be plain text", async () => {
    const draft = await fetchPage(at("/text"), DEFAULT_IMPORT_LIMITS, network);
    expect(draft.title).toBe("Streit im Tal");
    expect(draft.text).toContain(SENTENCE);
  });

  test.each([
    ["/bomb", "page-too-large"],
    ["/endless", "page-too-large"],
    ["/picture", "page-not-html"],
    ["/empty", "page-without-article"],
    ["/missing", "page-gone"],
    ["/refused", "page-refused"],
    ["/broken", "page-not-reachable"],
    ["/elsewhere?to=http://berg.test/", "site-unknown"],
    ["/loop", "page-redirects-too-many"],
    ["/elsewhere?to=ftp://tal.test/", "address-invalid"],
    ["/elsewhere?to=http://a:b@tal.test/", "address-invalid"],
    ["/elsewhere?to=http://10.0.0.1/", "address-not-public"],
  ])("%s: %s", async (path, code) => {
    await expect(
      fetchPage(at(path), DEFAULT_IMPORT_LIMITS, network),
    ).rejects.toThrow(code);
  });

  test("must arrive in time, and its name be found in time", async () => {
    const limits = { ...DEFAULT_IMPORT_LIMITS, fetchMilliseconds: 50 };
    await expect(fetchPage(at("/silent"), limits, network)).rejects.toThrow(
      "page-too-slow",
    );
    const unanswered = {
      ...network,
      addressesOf: () => new Promise<readonly string[]>(() => undefined),
    };
    await expect(fetchPage(at("/page"), limits, unanswered)).rejects.toThrow(
      "page-too-slow",
    );
  });

  test("follows as many redirects as it may, no more", async () => {
    reached = [];
    const limits = { ...DEFAULT_IMPORT_LIMITS, redirects: 2 };
    await expect(fetchPage(at("/loop"), limits, network)).rejects.toThrow();
    expect(reached).toHaveLength(3);
  });
});

describe("what is inside stays inside", () => {
  test.each([
    "http://127.0.0.1/page",
    "http://localhost/page",
    "http://2130706433/page",
    "http://0x7f.1/page",
    "http://[::1]/page",
    "http://[::ffff:127.0.0.1]/page",
    "http://[64:ff9b::7f00:1]/page",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0/page",
  ])("%s is refused", async (address) => {
    await expect(fetchPage(address)).rejects.toThrow("address-not-public");
  });

  test.each([
    "file:///etc/passwd",
    "ftp://tal.test/",
    "http://user@tal.test/",
    "https://:secret@tal.test/",
    "http://tal.test:8080/",
    "tal.test",
    "javascript:alert(1)",
    "",
  ])("%j is no address", async (address) => {
    await expect(fetchPage(address)).rejects.toThrow("address-invalid");
  });

  /** The test server's name is public, but no other address is. */
  const guarded = (addresses: readonly string[][]): Network => {
    const answers = [...addresses];
    return {
      ...network,
      addressesOf: () => Promise.resolve(answers.shift() ?? []),
      allowsAddress: isPublicAddress,
    };
  };

  test("a name that leads inside, alone or among others, is never connected to", async () => {
    reached = [];
    for (const addresses of [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"]])
      await expect(
        fetchPage(at("/page"), DEFAULT_IMPORT_LIMITS, guarded([addresses])),
      ).rejects.toThrow("address-not-public");
    expect(reached).toEqual([]);
  });

  test("a redirect to it is not followed", async () => {
    reached = [];
    const strict: Network = {
      ...network,
      addressesOf: (host) =>
        Promise.resolve([host === "tal.test" ? "127.0.0.1" : "127.0.0.2"]),
    };
    for (const target of [
      `http://127.0.0.2:${port}/page`,
      "http://innen.test/",
    ])
      await expect(
        fetchPage(at(`/elsewhere?to=${target}`), DEFAULT_IMPORT_LIMITS, strict),
      ).rejects.toThrow("address-not-public");
    expect(reached).toEqual(Array(2).fill(`tal.test:${port}/elsewhere`));
  });

  test("a name is looked up once: what it means afterwards does not matter", async () => {
    let lookups = 0;
    const rebinding: Network = {
      ...network,
      addressesOf: () => {
        lookups++;
        return Promise.resolve([lookups === 1 ? "127.0.0.1" : "127.0.0.2"]);
      },
    };
    await fetchPage(at("/page"), DEFAULT_IMPORT_LIMITS, rebinding);
    expect(lookups).toBe(1);
  });

  test.each([
    ["8.8.8.8", true],
    ["2a00:1450:4001:81b::2003", true],
    ["10.1.2.3", false],
    ["172.16.0.1", false],
    ["192.168.1.1", false],
    ["127.0.0.1", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["224.0.0.1", false],
    ["240.0.0.1", false],
    ["255.255.255.255", false],
    ["0.0.0.0", false],
    ["198.18.0.1", false],
    ["192.0.2.1", false],
    ["::", false],
    ["::1", false],
    ["::7f00:1", false],
    ["::ffff:8.8.8.8", false],
    ["64:ff9b::808:808", false],
    ["64:ff9b:1::1", false],
    ["2002:7f00:1::", false],
    ["2001::1", false],
    ["2001:db8::1", false],
    ["fc00::1", false],
    ["fe80::1", false],
    ["fe80::1%eth0", false],
    ["fec0::1", false],
    ["ff02::1", false],
    ["localhost", false],
  ])("%s is public: %s", (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});
