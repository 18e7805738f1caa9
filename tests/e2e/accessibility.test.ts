import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { browserOfTheTest } from "./browser.js";

const { open } = browserOfTheTest();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const PAGES = [
  "/",
  "/?voice=own",
  "/articles",
  "/collections/new",
  "/collections/us-militaereinsatz-2025/edit",
  "/collections/us-militaereinsatz-2025/coding",
  "/collections/us-militaereinsatz-2025/coding/results/justification",
  `/articles/001_ba779983c7861c53?axis=justification`,
  `/articles/001_ba779983c7861c53?noise=count`,
  "/articles/001_ba779983c7861c53/with/000_1899bdc070b60aee",
  "/collections/us-militaereinsatz-2025/differences",
  "/collections/us-militaereinsatz-2025/speakers",
  "/collections/us-militaereinsatz-2025/robustness",
  "/collections/us-militaereinsatz-2025/places?axis=justification&entry=Bedrohung",
  "/lexicons",
  "/lexicons/justification",
  "/lexicons/intervention",
  "/lexicons/justification/suggestions",
  "/lexicons/justification/edit?entry=n%3Abedrohung",
  "/lexicons/justification/versions",
  "/lexicons/justification/exchange",
  "/lexicons/new",
  "/try",
  "/method",
  "/codebook",
  "/collections/us-militaereinsatz-2025/method-note",
  "/api",
  "/nowhere",
];

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(PAGES)("%s is accessible and fits its window", async (path) => {
    for (const width of [1280, 390]) {
      const opened = await open({
        colorScheme,
        viewport: { width, height: 900 },
        // axe is injected; the policy of the page would forbid it.
        bypassCSP: true,
      });
      await opened.goto(path);
      await opened.waitForLoadState("networkidle");
      expect(
        await opened.evaluate(
          "document.documentElement.scrollWidth - innerWidth",
        ),
      ).toBeLessThanOrEqual(0);
      await opened.addScriptTag({ path: axe });
      const violations = await opened.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
      );
      expect(violations).toEqual([]);
    }
  });
});
