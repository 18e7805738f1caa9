import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Lexicon } from "../../src/engine/model.js";
import {
  changesSince,
  createTextDigest,
  fingerprintOf,
} from "../../src/workflows/fingerprint.js";
import { LEXICONS } from "../web/fixture-lexicons.js";

const BASIS = "9 justification@a intervention@b tone@c1 actors@d1";

function fingerprint(
  texts: string,
  lexicons: readonly Lexicon[] = LEXICONS,
  basis = BASIS,
): string {
  return fingerprintOf({ lexicons, fingerprint: basis }, texts);
}

const text = fc.record({
  outlet: fc.string(),
  title: fc.option(fc.string(), { nil: undefined }),
  text: fc.string(),
});

function digestOf(
  texts: readonly { outlet: string; title: string | undefined; text: string }[],
): string {
  const digest = createTextDigest();
  for (const one of texts) digest.add(one);
  return digest.digest();
}

describe("the digest of texts", () => {
  test("does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(digestOf(texts.toReversed())).toBe(digestOf(texts));
      }),
    );
  });

  test.each([
    ["another word", { outlet: "A", title: undefined, text: "Ein Test." }],
    ["another outlet", { outlet: "B", title: undefined, text: "Ein Text." }],
    ["a title", { outlet: "A", title: "", text: "Ein Text." }],
    ["a shifted border", { outlet: "AE", title: undefined, text: "in Text." }],
  ])("tells %s", (_name, other) => {
    const usual = { outlet: "A", title: undefined, text: "Ein Text." };
    expect(digestOf([other])).not.toBe(digestOf([usual]));
  });

  test("counts a text that is there twice twice", () => {
    const one = { outlet: "A", title: undefined, text: "x" };
    expect(digestOf([one, one])).toMatch(/^2-/u);
    expect(digestOf([one, one])).not.toBe(digestOf([one]).replace("1", "2"));
  });
});

describe("a fingerprint", () => {
  test("fits into an address as it is", () => {
    expect(encodeURIComponent(fingerprint("5-abc"))).toBe(fingerprint("5-abc"));
    const [first] = LEXICONS;
    const odd = first && [{ ...first, version: "1.2 (_neu_)/ä" }];
    expect(fingerprint("5-abc", odd)).toMatch(/^[\w.-]+$/u);
    expect(
      changesSince(fingerprint("5-abc", odd), fingerprint("5-abc", odd)),
    ).toEqual([]);
  });

  test("says which part has changed", () => {
    const [first, second] = LEXICONS;
    if (!first || !second) throw new Error("two lexicons");
    const changed = [{ ...first, version: "ffff" }, second];
    const before = fingerprint("5-abc");
    expect(changesSince(before, before)).toEqual([]);
    expect(changesSince(before, fingerprint("6-def"))).toEqual([
      { part: "texts", before: "5-abc", after: "6-def" },
    ]);
    expect(changesSince(before, fingerprint("5-abc", changed))).toEqual([
      {
        part: `axis-${first.axis.id}`,
        before: first.version,
        after: "ffff",
      },
    ]);
    expect(changesSince(before, fingerprint("5-abc", [first]))).toContainEqual({
      part: `axis-${second.axis.id}`,
      before: second.version,
      after: undefined,
    });
    expect(
      changesSince(
        before,
        fingerprint("5-abc", LEXICONS, BASIS.replace("c1", "c2")),
      ),
    ).toEqual([{ part: "tone", before: "c1", after: "c2" }]);
  });

  test("that is none is told from one that has changed", () => {
    const now = fingerprint("5-abc");
    for (const broken of ["", "x", "a_b", "a_b_c", now.slice(7), `${now}_`])
      expect(changesSince(broken, now)).toBeUndefined();
  });

  test("whatever stands in an address, nothing breaks", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (broken) => {
        expect(changesSince(broken, fingerprint("1-a")) ?? []).toBeInstanceOf(
          Array,
        );
      }),
    );
  });
});
