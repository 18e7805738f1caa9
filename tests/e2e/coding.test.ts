import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserOfTheTest } from "./browser.js";

const { open } = browserOfTheTest();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const CODING = "/collections/us-militaereinsatz-2025/coding";

/** What axe has against a page. */
async function violationsOn(page: Page): Promise<unknown> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
  );
}

/** Resolves when nothing of a page is beside its window; charts take their new size a moment after it. */
const fitsItsWindow = (page: Page) =>
  page.waitForFunction("document.documentElement.scrollWidth <= innerWidth");

const sentence = (page: Page) => page.locator(".sentence-card").innerText();

/** Presses a key once the page listens, and waits for the next sentence or the end. */
async function press(page: Page, key: string): Promise<void> {
  const before = page.url();
  await page.locator("[data-coding]:focus").waitFor();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== before);
}

test("two coders code ten sentences, and see how well the lexicon does", async () => {
  const anna = await open({ bypassCSP: true });
  await anna.goto(CODING);
  await anna.getByLabel("Wie viele Sätze").fill("10");
  await anna.getByText("Eine Auslosung wiederholen").click();
  await anna.locator("#seed").fill("1");
  await anna.getByRole("button", { name: "Stichprobe ziehen" }).click();
  const task = anna.url();
  await anna.getByLabel("Ihr Name oder Kürzel").fill("Anna");
  await anna.getByRole("button", { name: "Anfangen" }).click();

  // With the keyboard: code, go back, correct, take back.
  const first = await sentence(anna);
  await press(anna, "2");
  const second = await sentence(anna);
  expect(second).not.toBe(first);
  await press(anna, "ArrowLeft");
  expect(await sentence(anna)).toBe(first);
  expect(
    await anna.getByRole("button", { pressed: true }).innerText(),
  ).toContain("Sicherheitsbedrohung");
  await press(anna, "1");
  await press(anna, "3");
  await press(anna, "z");
  expect(await sentence(anna)).toBe(second);
  await anna.getByText("1 von 10 eingeordnet").waitFor();
  expect(await violationsOn(anna)).toEqual([]);

  // Whoever types elsewhere codes nothing.
  await anna.getByText("Sie ordnen ein als Anna").click();
  await anna.getByLabel("Ihr Name oder Kürzel").fill("");
  await anna.keyboard.type("123z");
  await anna.getByText("1 von 10 eingeordnet").waitFor();
  await anna.goto(task);
  // Both see a threat in every sentence but the first: some of these the lexicon must miss.
  for (let coded = 1; coded < 10; coded++) await press(anna, "2");
  await anna.getByText("Fertig, danke!").waitFor();

  // Ben has a telephone and no scripts.
  const ben = await open({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await ben.goto(task);
  await ben.getByLabel("Ihr Name oder Kürzel").fill("Ben");
  await ben.getByRole("button", { name: "Anfangen" }).click();
  for (let coded = 0; coded < 10; coded++)
    await ben.getByRole("button", { name: /Sicherheitsbedrohung/u }).click();
  await ben.getByText("Fertig, danke!").waitFor();

  await anna.getByRole("link", { name: "Zum Ergebnis" }).click();
  await anna
    .getByRole("heading", { name: "Wie gut misst das Lexikon?" })
    .waitFor();
  await anna
    .getByText("Geprüft an 10 Sätzen, eingeordnet von 2 Personen.")
    .waitFor();
  await anna.getByText("Das ist zu wenig").waitFor();
  // What they disagree about, with who says what.
  const contested = await anna.locator(".contested > li").allInnerTexts();
  expect(contested).toHaveLength(1);
  expect(contested[0]).toContain(first);
  expect(contested[0]).toMatch(/Vorwand 1 Anna/u);
  expect(contested[0]).toMatch(/Sicherheitsbedrohung 1 Ben/u);
  for (const width of [1280, 390]) {
    await anna.setViewportSize({ width, height: 900 });
    await fitsItsWindow(anna);
  }
  expect(await violationsOn(anna)).toEqual([]);

  // An example leads to its place in the text.
  const example = anna.locator(".coded-example a").first();
  const words = (await example.innerText()).slice(0, 20);
  await example.click();
  await anna.waitForURL(/\/articles\//u);
  expect(await anna.locator("[data-text]").innerText()).toContain(words);

  await anna.goto("/");
  await anna.getByText("hier erst an").first().waitFor();
});
