import { describe, expect, test } from "@jest/globals";
import {
  hashPassword,
  parsePasswordHash,
} from "../../src/web/access/password.js";
import { testApp } from "./support.js";

const local = testApp();
const anyone = testApp(undefined, { access: { kind: "anyone" } });
const hash = parsePasswordHash(hashPassword("sieben graue Katzen"));
if (!hash) throw new Error("no hash");
const strict = testApp(undefined, {
  access: { kind: "password", hash, reading: "open", sessionHours: 1 },
  limits: { requestsPerMinute: 6, signInsPerMinute: 2 },
  proxies: 1,
});

const unproxied = testApp(undefined, {
  limits: { requestsPerMinute: 1, signInsPerMinute: 1 },
});

describe("without a decision", () => {
  test.each([
    ["evil.example:3000", 421],
    ["localhost.evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["127.evil", 421],
    ["192.168.0.7", 421],
    ["[::2]:3000", 421],
    ["a b", 421],
    ["localhost:3000", 200],
    ["LOCALHOST", 200],
    ["127.0.0.1", 200],
    ["[::1]:3000", 200],
  ])("a request to the host %s is answered with %i", async (host, status) => {
    const answer = await local().get("/method").set("Host", host);
    expect(answer.status).toBe(status);
    expect((await anyone().get("/method").set("Host", host)).status).toBe(200);
  });
});

describe("requests per minute", () => {
  const from = (address: string) => ({ "X-Forwarded-For": address });

  test("are limited by address, in the visitor's language", async () => {
    for (let request = 0; request < 6; request++)
      expect(
        (await strict().get("/method").set(from("198.51.100.1"))).status,
      ).toBe(200);
    const german = await strict().get("/method").set(from("198.51.100.1"));
    expect(german.status).toBe(429);
    expect(german.text).toContain("mehr als 6 Anfragen in der Minute");
    expect(Number(german.headers["retry-after"])).toBeGreaterThan(0);
    const english = await strict()
      .get("/method?lang=en")
      .set(from("198.51.100.1"));
    expect(english.text).toContain("More than 6 requests a minute");
    const json = await strict().get("/method.json").set(from("198.51.100.1"));
    expect(json.body).toMatchObject({ error: { code: "requests-too-many" } });
    const other = await strict().get("/method").set(from("198.51.100.2"));
    expect(other.status).toBe(200);
    const style = await strict()
      .get("/assets/css/base.css")
      .set(from("198.51.100.1"));
    expect(style.status).toBe(200);
  });

  test("wrong passwords are limited on their own", async () => {
    const attempt = (password: string) =>
      strict()
        .post("/sign-in")
        .set(from("198.51.100.3"))
        .type("form")
        .send({ password });
    // The right one costs nothing.
    expect((await attempt("sieben graue Katzen")).status).toBe(303);
    expect((await attempt("eins")).status).toBe(401);
    expect((await attempt("zwei")).status).toBe(401);
    const third = await attempt("sieben graue Katzen");
    expect(third.status).toBe(429);
    expect(third.text).toContain("Mehr als 2 falsche Kennwörter");
  });

  test("an address that a visitor makes up counts only behind a proxy", async () => {
    for (const [address, status] of [
      ["198.51.100.8", 200],
      ["198.51.100.9", 429],
    ] as const) {
      const answer = await unproxied().get("/method").set(from(address));
      expect(answer.status).toBe(status);
    }
  });
});
