import { expect, test } from "@jest/globals";
import { testApp } from "./support.js";

const request = testApp();

test("a value that leans to no side for certain is not bold, and its interval stands beside it", async () => {
  const { text } = await request().get("/articles");
  const unclear = [
    ...text.matchAll(/<span class="quiet">([+−]?\d,\d\d)(.*?)</gu),
  ];
  expect(unclear.length).toBeGreaterThan(0);
  for (const [, , interval] of unclear)
    expect(interval).toMatch(/^ \[[+−]?\d,\d\d; [+−]?\d,\d\d\]$/u);
  expect(text).not.toMatch(/<strong>[+−]?\d,/u);
});
