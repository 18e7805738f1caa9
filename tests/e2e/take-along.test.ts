import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { browserOfTheTest } from "./browser.js";

const { open } = browserOfTheTest();
const COLLECTION = "us-militaereinsatz-2025";

describe("a chart", () => {
  test("is saved as PNG at twice its size, with a name that speaks", async () => {
    const page = await open({ colorScheme: "dark" });
    await page.goto("/?voice=own");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("section.axis").first().getByText("PNG").click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `${COLLECTION}-justification-own.png`,
    );
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const svg = await page.request.get(
      `/collections/${COLLECTION}/axes/justification.svg`,
    );
    const [, width, height] =
      /width="(\d+)" height="(\d+)"/u.exec(await svg.text()) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
    expect(png.readUInt32BE(20)).toBe(2 * Number(height));
  });

  test("is saved as PNG after the lens was switched, too", async () => {
    const page = await open();
    await page.goto("/");
    await page.getByRole("link", { name: "Zitierte Stimmen" }).click();
    await page.waitForURL("**/?voice=cited");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("section.map").getByText("PNG").click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `${COLLECTION}-map-justification-intervention-cited.png`,
    );
  });

  test("is drawn without JavaScript and on paper", async () => {
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto("/");
    expect(await plain.locator(".row-track:visible").count()).toBe(10);
    expect(await plain.locator(".map-drawn:visible").count()).toBe(1);
    const page = await open();
    await page.goto("/");
    expect(await page.locator(".row-track:visible").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".row-track:visible").count()).toBe(10);
    expect(await page.locator(".map-drawn:visible").count()).toBe(1);
    expect(await page.locator("canvas:visible").count()).toBe(0);
  });
});

describe("the paragraph for a methods section", () => {
  test("is copied as it stands", async () => {
    const page = await open({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(`/collections/${COLLECTION}/method-note`);
    const button = page.locator('[data-copy="paragraph"]');
    await button.click();
    await page.getByText("Kopiert").waitFor();
    const copied = await page.evaluate<string>(
      "navigator.clipboard.readText()",
    );
    expect(copied).toMatch(/^Verglichen wurden 5 Texte .+\.$/u);
  });
});
