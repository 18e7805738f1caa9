import { expect, test } from "@jest/globals";
import { LOCALES } from "../../src/web/locale.js";
import { pagerProps } from "../../src/web/props/pager.js";

test.each([
  [1, 50, undefined],
  [1, 51, ["Seite 1 von 2", undefined, "2"]],
  [2, 51, ["Seite 2 von 2", "1", undefined]],
  [2, 150, ["Seite 2 von 3", "1", "3"]],
  [3, 150, ["Seite 3 von 3", "2", undefined]],
])("page %d of %d articles", (page, count, expected) => {
  const pager = pagerProps(page, count, String, LOCALES.de);
  expect(pager && [pager.label, pager.previousHref, pager.nextHref]).toEqual(
    expected,
  );
});
