import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import supertest from "supertest";
import { blickwinkel, startApp } from "./support.js";

test("backup and restore work while the app runs", async () => {
  const folder = mkdtempSync(join(tmpdir(), "blickwinkel-"));
  const environment = { BLICKWINKEL_DATABASE: join(folder, "live.sqlite") };
  const file = join(folder, "backup.sqlite");
  const app = await startApp(environment);
  try {
    const request = supertest(app.address);
    const make = async (title: string) => {
      const answer = await request
        .post("/collections")
        .type("form")
        .send({ title });
      expect(answer.status).toBe(303);
    };
    const list = async () => (await request.get("/articles")).text;

    await make("Vorher");
    const backup = await blickwinkel(["backup", file], "", environment);
    expect(backup).toMatchObject({ status: 0, errors: "" });
    await make("Nachher");
    expect(await list()).toContain("Nachher");

    const restore = await blickwinkel(["restore", file], "", environment);
    expect(restore).toMatchObject({ status: 0, errors: "" });
    expect(await list()).toContain("Vorher");
    expect(await list()).not.toContain("Nachher");
    expect((await request.get("/")).status).toBe(200);
    await make("Danach");
    expect(await list()).toContain("Danach");

    const kept = restore.output.trim();
    expect(existsSync(kept)).toBe(true);
    await blickwinkel(["restore", kept], "", environment);
    expect(await list()).toContain("Nachher");

    const again = await blickwinkel(["backup", file], "", environment);
    expect(again.status).toBe(1);
    expect(again.errors).toContain(`${file} exists already`);
  } finally {
    await app.stop();
  }
});
