import { describe, expect, test } from "@jest/globals";
import { browserOfTheTest, until } from "./browser.js";

const { open } = browserOfTheTest();

describe("on a phone", () => {
  test("the next mark stands above the sheet that explains it", async () => {
    const page = await open({
      viewport: { width: 390, height: 740 },
      reducedMotion: "reduce",
    });
    await page.goto("/articles/001_ba779983c7861c53");
    await page.locator("a.mark").first().click();
    for (let step = 0; step < 6; step++) {
      await page.getByRole("button", { name: "Nächste" }).click();
      const isSeen = async (): Promise<boolean> => {
        const mark = await page
          .locator(".mark.is-selected")
          .first()
          .boundingBox();
        const sheet = await page.locator(".panel").boundingBox();
        return (
          mark !== null &&
          sheet !== null &&
          mark.y >= 0 &&
          mark.y + mark.height <= sheet.y
        );
      };
      await until(isSeen);
      expect(await isSeen()).toBe(true);
    }
  });
});

test("an address with a fragment that is none explains nothing, and marks work all the same", async () => {
  const page = await open();
  await page.goto("/articles/001_ba779983c7861c53#%");
  expect(await page.locator(".is-selected").count()).toBe(0);
  await page.locator("a.mark").first().click();
  await until(async () => (await page.locator(".is-selected").count()) > 0);
  await page.keyboard.press("Escape");
  await until(async () => (await page.locator(".is-selected").count()) === 0);
  expect(await page.locator(".is-selected").count()).toBe(0);
});
