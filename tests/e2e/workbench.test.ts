/** From “why is this sentence marked?” to a changed entry, its consequences seen, saved, and undone. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserOfTheTest, until } from "./browser.js";

const ARTICLE = "/articles/001_ba779983c7861c53?axis=justification";
const EDIT = "/lexicons/justification/edit";

const { open } = browserOfTheTest();
let page: Page;

beforeEach(async () => {
  page = await open();
});

const draft = () => page.locator("#draft-title").innerText();
const preview = () => page.locator(".preview-summary").innerText();
const balances = async (): Promise<string[]> => {
  await page.goto("/comparison.json");
  return [
    ...(await page.innerText("body")).matchAll(/"balance":([^,]+)/gu),
  ].map(([, balance = ""]) => balance);
};

test("a word is changed, seen in its consequences, saved, and undone", async () => {
  const before = await balances();
  await page.goto(ARTICLE);
  await page.locator("a.mark").first().click();
  const link = page.getByRole("link", { name: "Eintrag ändern" });
  await link.locator("visible=true").click();
  await page.locator("#bench-check h3").waitFor();
  const term = await page.locator("#term").inputValue();
  expect(term).not.toBe("");

  await page.locator("#weight").fill("0,1");
  await until(async () => (await page.locator(".ghost-way").count()) > 0);
  expect(await preview()).toMatch(/^[1-9]\d* S(atz|ätze)/u);
  // Whoever types sees what follows without scrolling away from the field.
  const summary = await page.locator(".preview-summary").boundingBox();
  expect(summary?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  expect(await draft()).toBe("Entwurf: 0 Änderungen");
  await page.locator("#weight").press("Enter");
  await until(async () => (await draft()) === "Entwurf: 1 Änderung");
  expect(await page.locator(".bench-edits").innerText()).toContain(term);

  // Without a reason nothing is saved, and nothing lost that could be undone.
  await page
    .getByRole("button", { name: "Als neue Version speichern" })
    .click();
  expect(await page.evaluate("document.activeElement.id")).toBe("message");
  expect(await page.locator("[data-undo]").isEnabled()).toBe(true);
  await page.locator("#message").fill("leichter, weil zu allgemein");
  await page.locator("#author").fill("Ada");
  await page.locator("#author").press("Enter");
  await page.locator("[data-saved]").waitFor();
  expect(await draft()).toBe("Entwurf: 0 Änderungen");
  expect(await balances()).not.toEqual(before);

  await page.goto("/lexicons/justification/versions");
  expect(await page.locator(".versions").innerText()).toContain(
    "leichter, weil zu allgemein",
  );
  expect(await page.locator("#compared").innerText()).toContain(term);
  await page.getByRole("button", { name: /^Zu dieser zurück/u }).click();
  await page.locator(".versions > li").nth(2).waitFor();
  expect(await balances()).toEqual(before);
});

describe("the draft", () => {
  test("goes back and forth with the keyboard alone", async () => {
    await page.goto(EDIT);
    await page.locator("html.has-script").waitFor();
    // Elsewhere letters do nothing.
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.id")).toBe("");
    await page.locator("#entries").click();
    await page.keyboard.press("/");
    await page.keyboard.type("bedrohung");
    await until(async () => (await page.locator(".bench-row").count()) < 40);
    await page.locator("#entries").click();
    await page.keyboard.press("n");
    await until(
      async () => (await page.evaluate("document.activeElement.id")) === "term",
    );
    await page.keyboard.type("Drogen");
    await page.locator("#bench-check .kwic").waitFor();
    await page.keyboard.press("Enter");
    await until(async () => (await draft()) === "Entwurf: 1 Änderung");
    await page.keyboard.press("Escape");
    await until(
      async () => (await page.evaluate("document.activeElement.id")) === "q",
    );
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+z");
    await until(async () => (await draft()) === "Entwurf: 0 Änderungen");
    await page.keyboard.press("Control+y");
    await until(async () => (await draft()) === "Entwurf: 1 Änderung");
  });

  test("sees what was typed before its script had come", async () => {
    let letCome = (): void => undefined;
    const comes = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route("**/js/lexicon-edit.js*", async (route) => {
      await comes;
      await route.continue();
    });
    await page.goto(`${EDIT}?entry=n%3Abedrohung`, { waitUntil: "commit" });
    await page.locator("#weight").fill("0,1");
    letCome();
    await until(async () => (await page.locator(".ghost-way").count()) > 0);
  });

  test("stays under the hands of whoever types when somebody else saves", async () => {
    const edit = "/lexicons/intervention/edit";
    await page.goto(edit);
    await page.locator("html.has-script").waitFor();
    const other = await open();
    await other.goto(edit);
    await other.locator("#term").fill("Hafenfrieden");
    await other.locator("#term").press("Enter");
    await other.locator("#message").fill("fehlte");
    await other.locator("#message").press("Enter");
    await other.locator("[data-saved]").waitFor();

    const term = page.locator("#term");
    const place = async () => (await term.boundingBox())?.y;
    const before = await place();
    await term.pressSequentially("Hafen");
    await page.getByText("inzwischen gibt es Version").waitFor();
    expect(await place()).toBeCloseTo(before ?? NaN, 0);
  });

  test("survives a reload until it is discarded", async () => {
    await page.goto(EDIT);
    await page.locator("html.has-script").waitFor();
    await page.locator("#term").fill("Drogen");
    await page.locator("#term").press("Enter");
    await until(async () => (await draft()) === "Entwurf: 1 Änderung");
    await page.reload();
    await until(async () => (await draft()) === "Entwurf: 1 Änderung");
    expect(await preview()).toContain("zählen anders");
    await page.getByRole("button", { name: "Alles verwerfen" }).click();
    await until(async () => (await draft()) === "Entwurf: 0 Änderungen");
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(await draft()).toBe("Entwurf: 0 Änderungen");
  });

  test("lists what another collection has most of, once that is chosen", async () => {
    await page.goto("/collections/new");
    await page.locator("#collection-title").fill("Am Hafen");
    await page.locator("main button[type=submit]").click();
    await page
      .locator("#text")
      .fill("Der Vorwand ist ein Vorwand. Sie sprach von Propaganda.");
    await page.locator("#new-outlet").fill("Probe");
    await page.locator("form:has(#text) button[type=submit]").click();
    await page.waitForLoadState();
    await page.goto(EDIT);
    await page.locator("html.has-script").waitFor();
    const first = page.locator(".bench-term").first();
    expect(await first.innerText()).not.toBe("Vorwand");
    await page.locator("#collection").focus();
    await page.locator("#collection").selectOption({ label: "Am Hafen" });
    await until(async () => (await first.innerText()) === "Vorwand");
    expect(await page.evaluate("document.activeElement.id")).toBe("collection");
  });

  test("has what follows beside it where the window is wide", async () => {
    page = await open({ viewport: { width: 1920, height: 1080 } });
    await page.goto(`${EDIT}?entry=n%3Abedrohung`);
    const field = await page.locator("#weight").boundingBox();
    const track = await page.locator(".ghost-track").first().boundingBox();
    expect(track?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0));
    expect(track?.y).toBeLessThan(1080);
    expect(
      await page.evaluate("document.documentElement.scrollWidth"),
    ).toBeLessThanOrEqual(1920);
  });

  test("leads from a line of the concordance to its place", async () => {
    await page.goto(`${EDIT}?entry=n%3Abedrohung`);
    const line = page.locator(".kwic-hit a").first();
    await line.waitFor();
    const word = await line.innerText();
    await line.click();
    await page.waitForURL("**/articles/**");
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain(word);
  });

  test("works without a script", async () => {
    page = await open({ javaScriptEnabled: false });
    await page.goto(EDIT);
    await page.locator("#term").fill("Drogen");
    await page.getByRole("button", { name: "Nachsehen" }).last().click();
    await page.locator("#bench-check .kwic").waitFor();
    await page.getByRole("button", { name: "In den Entwurf" }).click();
    expect(await draft()).toBe("Entwurf: 1 Änderung");
    expect(await preview()).toContain("zählen anders");
  });
});
