import { mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  createProgress,
  progressLine,
  sizeOf,
} from "../../src/cli/progress.js";
import { LOCALES } from "../../src/web/locale.js";

const { de, en } = LOCALES;
const DONE = { bytes: 25_000_000, articles: 5000, seconds: 10 };

describe("a line of progress", () => {
  test.each([
    [
      "with bar and remaining time where the size is known",
      progressLine({ ...DONE, total: 100_000_000 }, 79, de),
      "███████░░░░░░░░░░░░░░░░░░░░░░░ 25 %  2,5 MB/s  500 Artikel/s  noch 0:30",
    ],
    [
      "in English",
      progressLine({ ...DONE, total: 100_000_000 }, 60, en),
      "████░░░░░░░░░░░░░░ 25 %  2.5 MB/s  500 articles/s  0:30 left",
    ],
    [
      "without a bar where there is no room",
      progressLine({ ...DONE, total: 100_000_000 }, 44, en),
      "25 %  2.5 MB/s  500 articles/s  0:30 left",
    ],
    [
      "cut where there is even less",
      progressLine({ ...DONE, total: 100_000_000 }, 14, en),
      "25 %  2.5 MB/s",
    ],
    [
      "with the rate alone where the size is not known",
      progressLine({ ...DONE, total: undefined }, 79, de),
      "25,0 MB  2,5 MB/s  500 Artikel/s",
    ],
    [
      "for hours",
      progressLine({ ...DONE, total: 25_000_000 * 373.3 }, 44, en),
      "0 %  2.5 MB/s  500 articles/s  1:02:03 left",
    ],
    [
      "before anything is known",
      progressLine({ bytes: 0, articles: 0, seconds: 0, total: 9 }, 40, en),
      "0 %  0.0 MB/s  0 articles/s  – left",
    ],
    [
      "of a file that has grown",
      progressLine({ ...DONE, total: 20_000_000 }, 50, en),
      "███████ 100 %  2.5 MB/s  500 articles/s  0:00 left",
    ],
  ])("%s", (_, line, expected) => {
    expect(line).toBe(expected);
  });
});

/** A terminal that remembers what was written, and a clock that is set by hand. */
function fakeTerminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  const terminal = {
    isTTY,
    columns: 80,
    write: (text: string) => written.push(text),
  };
  const progress = createProgress(terminal, 1000, () => clock.time);
  const advance = (time: number, bytes: number) => {
    clock.time = time;
    progress.advance({ bytes, articles: 1 });
  };
  return { written, progress, advance };
}

describe("progress", () => {
  test("is silent where there is no terminal", () => {
    const { written, progress, advance } = fakeTerminal(false);
    advance(1000, 500);
    progress.hide();
    progress.end();
    expect(written).toEqual([]);
  });

  test("is drawn now and then, not with each article, and at the end", () => {
    const { written, progress, advance } = fakeTerminal(true);
    for (let time = 1; time <= 1000; time++) advance(time, 1);
    expect(written).toHaveLength(5);
    progress.end();
    expect(written.at(-2)).toContain("100 %");
    expect(written.at(-1)).toBe("\n");
  });

  test("makes room, and is drawn again at once", () => {
    const { written, progress, advance } = fakeTerminal(true);
    progress.hide();
    expect(written).toEqual([]);
    advance(1, 100);
    progress.hide();
    expect(written.at(-1)).toBe("\r\u001B[K");
    advance(2, 100);
    expect(written).toHaveLength(3);
    expect(written.at(-1)).toContain("20 %");
  });
});

test("the size is known of a file, not of what has none", () => {
  const file = join(mkdtempSync(join(tmpdir(), "blickwinkel-")), "a.ndjson");
  writeFileSync(file, "12345");
  expect(sizeOf(openSync(file, "r"))).toBe(5);
  expect(sizeOf(openSync("/dev/null", "r"))).toBeUndefined();
});
