import { afterAll, describe, expect, test } from "@jest/globals";
import { IN_MEMORY } from "../../src/storage/database.js";
import type { Access, Reading } from "../../src/web/access/access.js";
import {
  hashPassword,
  parsePasswordHash,
  passwordMatches,
} from "../../src/web/access/password.js";
import { createSessions } from "../../src/web/access/sessions.js";
import { libraryOf } from "../../src/web/library.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { testApp } from "./support.js";

const PASSWORD = "drei grüne Äpfel";
const hash = parsed(hashPassword(PASSWORD));

function parsed(line: string) {
  const made = parsePasswordHash(line);
  if (!made) throw new Error(`not a hash: ${line}`);
  return made;
}

const workspace = openWorkspace(IN_MEMORY);
afterAll(() => {
  workspace.database.close();
});
const appWith = (
  reading: Reading,
  options: Parameters<typeof testApp>[1] = {},
) => {
  const access: Access = { kind: "password", hash, reading, sessionHours: 1 };
  return testApp(libraryOf(workspace), {
    access,
    limits: { requestsPerMinute: 10_000, signInsPerMinute: 1000 },
    ...options,
  });
};
const open = appWith("open");
const closed = appWith("closed");
const behindProxy = appWith("open", { proxies: 1 });

async function signIn(request: typeof open, password = PASSWORD, back = "/") {
  const answer = await request()
    .post("/sign-in")
    .type("form")
    .send({ password, back });
  const cookie = [answer.headers["set-cookie"] ?? ""].flat().join("\n");
  return { answer, cookie, session: cookie.split(";")[0] ?? "" };
}

/** Everything that changes something, and forms that would. */
const CHANGES = [
  "/collections",
  "/collections/x/edit",
  "/collections/x/remove",
  "/collections/x/restore",
  "/collections/x/articles",
  "/articles/x/edit",
  "/articles/x/remove",
  "/articles/x/restore",
  "/Collections",
  "/collections/",
  "/what/will/come",
];

describe("with a password", () => {
  test.each(CHANGES)("POST %s needs it", async (path) => {
    const answer = await open().post(path).type("form").send({ title: "Neu" });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain("Dafür müssen Sie angemeldet sein");
    for (const method of ["put", "patch", "delete"] as const)
      expect((await open()[method](path)).status).toBe(401);
  });

  test("a change goes through after signing in, and no more after signing out", async () => {
    const { session } = await signIn(open);
    const change = () =>
      open()
        .post("/collections")
        .set("Cookie", session)
        .type("form")
        .send({ title: "Mit Kennwort" });
    expect((await change()).status).toBe(303);
    const out = await open().post("/sign-out").set("Cookie", session);
    expect(out.status).toBe(303);
    expect(String(out.headers["set-cookie"])).toMatch(/session=;.*1970/u);
    expect((await change()).status).toBe(401);
  });

  test("a forged change stays refused when signed in", async () => {
    const { session } = await signIn(open);
    const answer = await open()
      .post("/collections")
      .set({ Cookie: session, "Sec-Fetch-Site": "cross-site" })
      .type("form")
      .send({ title: "Untergeschoben" });
    expect(answer.status).toBe(403);
    const forgedSignIn = await open()
      .post("/sign-in")
      .set("Origin", "https://elsewhere.example")
      .type("form")
      .send({ password: PASSWORD });
    expect(forgedSignIn.status).toBe(403);
  });

  test("the cookie is kept from scripts and other sites, and from plain http behind https", async () => {
    const { cookie } = await signIn(open);
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Lax/u);
    expect(cookie).not.toMatch(/Secure/u);
    const secure = await behindProxy()
      .post("/sign-in")
      .set("X-Forwarded-Proto", "https")
      .type("form")
      .send({ password: PASSWORD });
    expect(String(secure.headers["set-cookie"])).toMatch(/Secure/u);
    const unproxied = await open()
      .post("/sign-in")
      .set("X-Forwarded-Proto", "https")
      .type("form")
      .send({ password: PASSWORD });
    expect(String(unproxied.headers["set-cookie"])).not.toMatch(/Secure/u);
  });

  test.each(["", "falsch", `${PASSWORD} `, PASSWORD.toLowerCase()])(
    "%j is not it",
    async (password) => {
      const { answer, cookie } = await signIn(open, password);
      expect(answer.status).toBe(401);
      expect(cookie).toBe("");
      expect(answer.text).toContain("Das Kennwort stimmt nicht.");
      expect(answer.text).not.toContain('value="falsch');
    },
  );

  test.each(["session=", "session=undefined", "session=x", "Session=1", ""])(
    "the cookie %j opens nothing",
    async (cookie) => {
      const answer = await open().post("/collections").set("Cookie", cookie);
      expect(answer.status).toBe(401);
    },
  );

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "signing in never leads to %s",
    async (back) => {
      const { answer } = await signIn(open, PASSWORD, back);
      expect(answer.headers["location"]).toBe("/");
    },
  );

  test("pages say where to sign in and out", async () => {
    const outside = await open().get("/articles?lang=en");
    expect(outside.text).toContain('href="/sign-in?back=%2Farticles"');
    const { session } = await signIn(open);
    const inside = await open().get("/articles").set("Cookie", session);
    expect(inside.text).toContain('action="/sign-out"');
    expect(inside.text).not.toContain("/sign-in");
    const again = await open()
      .get("/sign-in?back=%2Ftry")
      .set("Cookie", session);
    expect(again.headers["location"]).toBe("/try");
  });
});

describe("reading", () => {
  test.each([
    "/",
    "/articles",
    "/lexicons",
    "/method",
    "/try",
    "/articles.json",
  ])("%s is open where it is open", async (path) => {
    expect((await open().get(path)).status).not.toBe(401);
    expect((await open().get(path)).headers["location"] ?? "").not.toContain(
      "sign-in",
    );
  });

  test("a text of one's own is measured without a password, as nothing of it is kept", async () => {
    const answer = await open()
      .post("/try")
      .type("form")
      .send({ text: "Der Angriff war völkerrechtswidrig." });
    expect(answer.status).toBe(200);
  });

  test.each(["/collections/new", "/collections/hafen/edit"])(
    "the form at %s leads to the sign-in",
    async (path) => {
      const answer = await open().get(path);
      expect(answer.status).toBe(303);
      expect(answer.headers["location"]).toBe(
        `/sign-in?back=${encodeURIComponent(path)}`,
      );
    },
  );

  test.each(["/", "/articles", "/articles/x", "/method", "/nowhere", "/TRY"])(
    "%s is closed where it is closed",
    async (path) => {
      const answer = await closed().get(path);
      expect(answer.status).toBe(303);
      expect(answer.headers["location"]).toMatch(/^\/sign-in\?back=/u);
      const { session } = await signIn(closed);
      const inside = await closed().get(path).set("Cookie", session);
      expect(inside.status).not.toBe(303);
    },
  );

  test.each([
    "/articles.json",
    "/comparison.csv",
    "/method.json",
    "/collections/hafen/map.svg",
    "/api/collections",
  ])("%s is closed to programs", async (path) => {
    expect((await closed().get(path)).status).toBe(401);
  });

  test("a text of one's own is not measured where reading is closed", async () => {
    expect((await closed().post("/try").send("text=x")).status).toBe(401);
  });

  test.each([
    ["/sign-in", 200],
    ["/assets/css/base.css", 200],
    ["/preferences?lang=en&back=%2Fsign-in", 303],
  ])("%s is always open", async (path, status) => {
    expect((await closed().get(path)).status).toBe(status);
  });
});

describe("the hash of a password", () => {
  test("matches its password however the umlauts were typed", async () => {
    expect(await passwordMatches(PASSWORD.normalize("NFD"), hash)).toBe(true);
    expect(await passwordMatches(`${PASSWORD}!`, hash)).toBe(false);
  });

  test("has a salt of its own", () => {
    expect(hashPassword(PASSWORD)).not.toBe(hashPassword(PASSWORD));
  });

  test.each([
    "",
    "geheim",
    "scrypt:30:8:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA",
    `${hashPassword(PASSWORD)}x`,
  ])("%j is none", (line) => {
    expect(parsePasswordHash(line)).toBeUndefined();
  });
});

test("a session ends after its time", () => {
  let now = 0;
  const sessions = createSessions(2, () => now);
  const id = sessions.start();
  now = 2 * 60 * 60 * 1000 - 1;
  expect(sessions.isOpen(id)).toBe(true);
  now += 1;
  expect(sessions.isOpen(id)).toBe(false);
  expect(sessions.isOpen(sessions.start())).toBe(true);
});

test("the oldest of too many sessions goes", () => {
  const sessions = createSessions(2);
  const ids = Array.from({ length: 10_000 }, () => sessions.start());
  expect(ids.every((id) => sessions.isOpen(id))).toBe(true);
  const last = sessions.start();
  const open = [...ids, last].filter((id) => sessions.isOpen(id));
  expect(open).toEqual([...ids.slice(1), last]);
});
