import { describe, expect, test } from "@jest/globals";
import { identifierOf, isIdentifier } from "../../src/lexicons/identifier.js";

describe("the identifier of a name", () => {
  test.each([
    ["Für den Krieg", "fuer-den-krieg"],
    ["Größe & Maß", "groesse-mass"],
    ["Café", "cafe"],
    ["2026: Streit", "x-2026-streit"],
    ["New", "x-new"],
    [" new! ", "x-new"],
    ["Война", "x-"],
  ])("%j is %j, and can be one", (name, id) => {
    expect(identifierOf(name)).toBe(id);
    expect(isIdentifier(id)).toBe(true);
  });
});
