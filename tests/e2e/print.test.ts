import { describe, expect, test } from "@jest/globals";
import { browserOfTheTest } from "./browser.js";

const { open } = browserOfTheTest();
const COLLECTION = "/collections/us-militaereinsatz-2025";
/** A sheet of A4 less its margins, in CSS pixels. */
const PAPER_WIDTH = 680;

describe.each([
  "/",
  `${COLLECTION}/differences`,
  `${COLLECTION}/speakers`,
  `${COLLECTION}/robustness`,
  `${COLLECTION}/coding`,
  `${COLLECTION}/coding/results/justification`,
  "/lexicons/justification",
  "/lexicons/justification/versions",
  "/articles/000_1899bdc070b60aee",
  "/articles/000_1899bdc070b60aee/with/001_ba779983c7861c53",
])("%s on paper", (path) => {
  test("fits, is dark on white and leaves out what can only be clicked", async () => {
    const page = await open({
      colorScheme: "dark",
      viewport: { width: PAPER_WIDTH, height: 900 },
    });
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    expect(
      await page.evaluate<number>("document.documentElement.scrollWidth"),
    ).toBeLessThanOrEqual(PAPER_WIDTH);
    expect(
      await page.evaluate<string>(
        "getComputedStyle(document.documentElement).backgroundColor",
      ),
    ).toBe("rgb(255, 255, 255)");
    expect(
      await page
        .locator(
          "nav:visible, form:visible, .button:visible, .button-strong:visible",
        )
        .count(),
    ).toBe(0);
    // What scrolls on the screen would be cut here.
    expect(
      await page.evaluate<number>(
        `[...document.querySelectorAll("main *")].filter((element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll|hidden/.test(getComputedStyle(element).overflowY) &&
          !element.closest(".visually-hidden")).length`,
      ),
    ).toBe(0);
  });
});

test("on paper no name at the head of a table is torn apart", async () => {
  const page = await open({ viewport: { width: PAPER_WIDTH, height: 900 } });
  await page.goto("/lexicons/justification");
  await page.emulateMedia({ media: "print" });
  expect(
    await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll("thead th.outlet span")].flatMap((name) =>
        [...name.textContent.matchAll(/\\S+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(name.firstChild, index);
          range.setEnd(name.firstChild, index + word.length);
          return range.getClientRects().length === 1 ? [] : [word];
        }),
      )`),
  ).toEqual([]);
  expect(await page.locator("thead th.outlet").count()).toBeGreaterThan(0);
});
