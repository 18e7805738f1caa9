import { expect, test } from "@jest/globals";
import { browserOfTheTest, until } from "./browser.js";

const { open } = browserOfTheTest();

test("words are decided on with the keyboard, to the last of a column, and one goes on to the editor", async () => {
  const page = await open();
  await page.goto("/lexicons/justification/suggestions");
  await page.locator("#author").fill("Ada");
  const columns = await page.locator("[data-column]").all();
  const sizes = await Promise.all(
    columns.map((column) => column.locator("[data-suggestion]").count()),
  );
  const fewest = Math.min(...sizes.filter((size) => size > 0));
  const name =
    await columns[sizes.indexOf(fewest)]?.getAttribute("data-column");
  const rows = page.locator(`[data-column="${name ?? ""}"] [data-suggestion]`);

  await rows.first().locator("button[name=accept]").focus();
  for (let left = fewest; left > 0; left--) {
    await page.keyboard.press("Enter");
    await until(async () => (await rows.count()) === left - 1);
  }
  // Nothing is left to decide on: the focus is at what was just decided.
  expect(
    await page.evaluate(
      "document.activeElement.closest('[data-notice]') !== null",
    ),
  ).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/edit\?add=/u);
  expect(await page.locator("#term").inputValue()).not.toBe("");
  expect(await page.locator("#bench-check h3").innerText()).toContain("trifft");
});

test("a decision that something came between is sent once more, as without a script", async () => {
  const page = await open();
  await page.goto("/lexicons/intervention/suggestions");
  await page.locator("#author").fill("Ada");
  await page.route("**/suggestions", (route) =>
    route.request().resourceType() === "fetch"
      ? route.fulfill({ contentType: "text/html", body: "<p>Anmelden</p>" })
      : route.continue(),
  );
  await page.locator("[data-suggestion] button[name=reject]").first().click();
  await page.waitForURL(/decided=/u);
  expect(await page.locator("[data-notice] :is(a, button)").count()).not.toBe(
    0,
  );
});
