import { expect, test } from "@jest/globals";
import { cookiesOf, rememberedText } from "../../src/web/cookies.js";

const request = (cookie: string | undefined) => ({ headers: { cookie } });

test.each([
  [undefined, ""],
  ["name=Anna", "Anna"],
  ["other=1;  name=Anna ; last=2", "Anna"],
  ["name=Anna; name=Ben", "Anna"],
  ["name=a%20%C3%A4=b", "a ä=b"],
  ["name=%C3", ""],
  ["names=Anna", ""],
])("of %j the name is %j", (cookie, name) => {
  expect(rememberedText(request(cookie), "name")).toBe(name);
});

test("cookies are all told apart", () => {
  expect([...cookiesOf(request("a=1; b=2; a=3"))].sort()).toEqual([
    ["a", "1"],
    ["b", "2"],
  ]);
});
