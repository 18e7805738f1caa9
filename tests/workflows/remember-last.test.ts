import { describe, expect, test } from "@jest/globals";
import { rememberAnswers } from "../../src/workflows/remember-last.js";

describe("remembered answers", () => {
  test("are worked out once, also for those who ask meanwhile", async () => {
    const remember = rememberAnswers<string>(2);
    let asked = 0;
    const ask = () => remember("how", () => Promise.resolve(String(++asked)));
    expect(await Promise.all([ask(), ask()])).toEqual(["1", "1"]);
    expect(await ask()).toBe("1");
  });

  test("make room for others, the one asked for longest ago first", async () => {
    const remember = rememberAnswers<string>(2);
    const worked: string[] = [];
    for (const question of ["a", "b", "a", "c", "a", "b"])
      await remember(question, () => {
        worked.push(question);
        return Promise.resolve(question);
      });
    expect(worked).toEqual(["a", "b", "c", "b"]);
  });

  test("that failed are worked out again", async () => {
    const remember = rememberAnswers<string>(2);
    const failed = remember("how", () => Promise.reject(new Error("no")));
    await expect(failed).rejects.toThrow("no");
    expect(await remember("how", () => Promise.resolve("so"))).toBe("so");
  });
});
