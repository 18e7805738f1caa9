import { expect, test } from "@jest/globals";
import type { StoredArticle } from "../../src/storage/records.js";
import { articleVersion } from "../../src/workflows/article-version.js";

const ARTICLE: StoredArticle = {
  id: "a-1",
  collection: "tal",
  outlet: "Bote",
  genre: "news",
  text: "Im Tal war es still.",
};

test.each<Partial<StoredArticle>>([
  { outlet: "Kurier" },
  { title: "Stille" },
  { date: "2025-11" },
  { author: "Anna Huber" },
  { genre: "opinion" },
  { text: "Im Tal war es laut." },
])("%j is another version", (correction) => {
  expect(articleVersion({ ...ARTICLE, ...correction })).not.toBe(
    articleVersion(ARTICLE),
  );
});

test.each<Partial<StoredArticle>>([
  {},
  { id: "a-2" },
  { collection: "berg" },
  { copy: { of: "a-0", share: 1 } },
])("%j is none", (change) => {
  expect(articleVersion({ ...ARTICLE, ...change })).toBe(
    articleVersion(ARTICLE),
  );
});
