import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserOfTheTest, until } from "./browser.js";
import { readChart } from "./charts.js";

const OUTLETS = [
  "NiUS (Partnerportal)",
  "Investigativ-Blog (ungenannt)",
  "Nachrichtenredaktion (ungenannt)",
  "haOlam.de",
  "DerWesten.de",
];
const INVESTIGATION = "001_ba779983c7861c53";

const { open } = browserOfTheTest();
let page: Page;

beforeEach(async () => {
  page = await open();
});

const chartState = (canvas: string) => readChart(page, canvas);
const axisCanvas = (axis: string) => `[data-axis="${axis}"] canvas`;

describe("the comparison page", () => {
  test("shows the five articles on both axes and on the map", async () => {
    await page.goto("/");
    for (const axis of ["justification", "intervention"]) {
      const { outlets, dots } = await chartState(axisCanvas(axis));
      expect([...outlets].sort()).toEqual([...OUTLETS].sort());
      expect(dots.filter(({ x }) => Number.isFinite(x))).not.toHaveLength(0);
    }
    const map = await chartState(".map-canvas canvas");
    expect(map.outlets.length).toBeGreaterThanOrEqual(2);
    expect(map.dots).toHaveLength(map.outlets.length);
  });

  test("lays every dot on the track of its row", async () => {
    await page.goto("/");
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      const box = await page.locator(axisCanvas("justification")).boundingBox();
      const { dots } = await chartState(axisCanvas("justification"));
      const tracks = page.locator('[data-axis="justification"] .axis-track');
      for (const [index, dot] of dots.entries()) {
        const track = await tracks.nth(index).boundingBox();
        const middle = (track?.y ?? 0) + (track?.height ?? 0) / 2;
        expect(Math.abs((box?.y ?? 0) + dot.y - middle)).toBeLessThan(2);
      }
    }
  });

  test("switches the lens without a reload", async () => {
    await page.goto("/");
    const before = await chartState(axisCanvas("justification"));
    await page.evaluate("globalThis.notReloaded = true");
    await page.getByRole("link", { name: "Eigene Stimme" }).click();
    await page.waitForURL("**/?voice=own");
    await page.locator('[aria-current="true"][href="/?voice=own"]').waitFor();
    const after = await chartState(axisCanvas("justification"));
    expect(after).not.toEqual(before);
    expect(await page.evaluate("globalThis.notReloaded")).toBe(true);
    await page.goBack();
    await page.locator('[aria-current="true"][href="/"]').waitFor();
    expect(await chartState(axisCanvas("justification"))).toEqual(before);
  });

  test("leads from a dot to a highlighted sentence", async () => {
    await page.goto("/");
    const { outlets, dots } = await chartState(axisCanvas("justification"));
    const dot = dots[outlets.indexOf("Investigativ-Blog (ungenannt)")];
    const canvas = page.locator(axisCanvas("justification"));
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!dot || !box) throw new Error("no dot to click");
    await page.mouse.move(box.x + dot.x, box.y + dot.y);
    await page.locator(".chart-tooltip").waitFor();
    expect(await page.locator(".chart-tooltip").innerText()).toContain(
      "Investigativ-Blog",
    );
    await page.mouse.click(box.x + dot.x, box.y + dot.y);
    await page.waitForURL(/articles\/001_.*axis=justification.*#e-\d+$/u);
    const sentence = page.locator(".sentence.is-selected");
    await sentence.waitFor();
    // The page scrolls there once its fonts are laid out.
    await until(async () => {
      const box = await sentence.boundingBox();
      return box !== null && box.y >= 0 && box.y < 900;
    });
    await page.locator(".panel-detail:not([hidden])").waitFor();
  });
});

describe("the reading page", () => {
  const address = `/articles/${INVESTIGATION}?axis=justification`;

  test("walks through the marks by keyboard", async () => {
    await page.goto(address);
    // Elsewhere letters do nothing.
    await page.keyboard.press("n");
    expect(new URL(page.url()).hash).toBe("");
    await page.locator("[data-text]").click({ position: { x: 2, y: 2 } });
    await page.keyboard.press("n");
    const first = new URL(page.url()).hash;
    await page.keyboard.press("n");
    const second = new URL(page.url()).hash;
    expect(second).not.toBe(first);
    await page.keyboard.press("p");
    expect(new URL(page.url()).hash).toBe(first);
    const focused = await page.evaluate("document.activeElement.id");
    expect(`#${String(focused)}`).toBe(first);
  });

  test("contributions add up to the balance on the chart", async () => {
    await page.goto(address);
    const shown = (await page.locator(".panel-balance").innerText()).split(" ");
    await page.locator(".evidence-table summary").click();
    const cells = await page
      .locator(".evidence-table td:last-child")
      .allInnerTexts();
    const number = (text = "") =>
      Number(text.replace("−", "-").replace(",", "."));
    const sum = cells.reduce((total, cell) => total + number(cell), 0);
    // Every cell is rounded to three digits.
    expect(Math.abs(sum - number(shown[0]))).toBeLessThan(
      0.005 + 0.0005 * cells.length,
    );
    await page.goto("/");
    const row = page
      .locator('[data-axis="justification"] .axis-row')
      .filter({ hasText: "Investigativ-Blog" });
    expect(await row.locator(".axis-numbers").textContent()).toContain(
      `Balance ${String(shown[0])}`,
    );
  });

  test("shows what does not count, and why", async () => {
    await page.goto(address);
    const reasons = await page.locator(".noise-reason").allInnerTexts();
    expect(reasons.join()).toContain("Zählt nicht:");
  });
});

describe("one's own text", () => {
  test("is measured; its axes can be switched", async () => {
    await page.goto("/try");
    await page
      .getByLabel("Ihr Text")
      .fill(
        "Die Drogen sind eine Bedrohung für die Sicherheit. Es gibt keine Beweise, sagte der Minister, und die Begründung ist ein Vorwand für den Krieg.",
      );
    await page.getByRole("button", { name: "Messen" }).click();
    for (const axis of ["Einsatz", "Begründung"]) {
      await page.getByRole("button", { name: new RegExp(`^${axis}`) }).click();
      await page.locator('[aria-pressed="true"]', { hasText: axis }).waitFor();
    }
    await page.locator("a.mark").first().waitFor();
  });
});

describe("language and theme", () => {
  test("switch and stay", async () => {
    await page.goto(`/articles/${INVESTIGATION}`);
    await page.getByRole("link", { name: "EN – English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(page.url()).toContain(INVESTIGATION);
    await page.getByRole("link", { name: /^Light/u }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.goto("/method");
    expect(await page.locator("h1").innerText()).toBe("Method");
  });
});

describe("without JavaScript", () => {
  test("numbers stand in for the charts, and links lead on", async () => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto("/");
    const numbers = plain.locator(
      '[data-axis="justification"] .axis-row .axis-numbers',
    );
    expect((await numbers.allInnerTexts()).join()).toContain("Balance");
    await plain.getByRole("link", { name: "Eigene Stimme" }).click();
    expect(plain.url()).toContain("voice=own");
    await plain
      .locator('[data-axis="justification"]')
      .getByRole("link", { name: "Investigativ-Blog (ungenannt)" })
      .click();
    expect(plain.url()).toMatch(/#e-\d+$/u);
    await plain.locator(".evidence-table summary").click();
    expect(
      await plain.locator(".evidence-table tbody tr").count(),
    ).toBeGreaterThan(3);
  });
});

describe("a collection of one's own", () => {
  test("is made, filled with two texts, compared, and a removal undone", async () => {
    await page.goto("/articles");
    await page.getByRole("link", { name: "Neue Sammlung" }).click();
    await page.getByLabel("Name der Sammlung").fill("Streit um die Brücke");
    await page.getByRole("button", { name: "Sammlung anlegen" }).click();
    for (const [outlet, text] of [
      ["Talbote", "Die Miliz ist eine Bedrohung für das ganze Tal."],
      ["Bergzeitung", "Die angebliche Gefahr ist nur ein Vorwand."],
    ] as const) {
      await page.getByLabel("Text des Artikels").fill(text);
      await page.locator("#new-outlet").fill(outlet);
      await page.getByRole("button", { name: "Text hinzufügen" }).click();
      await page.getByText(outlet).first().waitFor();
    }
    await page
      .getByRole("button", { name: /^.Die Miliz.* entfernen$/u })
      .click();
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await page.getByRole("link", { name: "Texte vergleichen" }).click();
    await page.waitForURL("**/collections/streit-um-die-bruecke");
    const { outlets } = await chartState(axisCanvas("justification"));
    expect([...outlets].sort()).toEqual(["Bergzeitung", "Talbote"]);
  });
});
