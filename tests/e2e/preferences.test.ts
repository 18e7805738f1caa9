import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserOfTheTest } from "./browser.js";
import { readChart } from "./charts.js";

const { open } = browserOfTheTest();
let page: Page;

beforeEach(async () => {
  page = await open({ colorScheme: "light" });
});

const themeOf = () => page.evaluate("document.documentElement.dataset.theme");

describe("what somebody has typed", () => {
  const TYPED = "Das ist eine Bedrohung.";

  test("survives another theme, which is kept", async () => {
    await page.goto("/try");
    await page.locator("#text").fill(TYPED);
    await page.locator(".theme-toggle:visible").focus();
    await page.keyboard.press("Enter");
    expect(await themeOf()).toBe("dark");
    expect(await page.locator("#text").inputValue()).toBe(TYPED);
    expect(await page.evaluate("document.activeElement.innerText")).toContain(
      "Dunkel",
    );
    await page.waitForLoadState("networkidle");
    await page.reload();
    expect(await themeOf()).toBe("dark");
    await page.locator(".theme-system").click();
    expect(await themeOf()).toBeUndefined();
  });

  test("survives another language, once", async () => {
    await page.goto("/try");
    await page.locator("#text").fill(TYPED);
    await page.locator(".languages a[hreflang=en]").click();
    await page.locator("html[lang=en]").waitFor();
    expect(await page.locator("#text").inputValue()).toBe(TYPED);
    await page.goto("/try");
    expect(await page.locator("#text").inputValue()).toBe("");
  });
});

test("charts follow a theme that is chosen", async () => {
  await page.goto("/");
  const canvas = '[data-axis="justification"] canvas';
  await readChart(page, canvas);
  const pixels = () =>
    page.evaluate(`document.querySelector('${canvas}').toDataURL()`);
  const light = await pixels();
  await page.locator(".theme-toggle:visible").click();
  await page.waitForTimeout(300);
  expect(await pixels()).not.toBe(light);
});
