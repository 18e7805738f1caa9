import { describe, expect, test } from "@jest/globals";
import { dateInText } from "../../src/importers/date-line.js";

const BODY =
  "Der Rat hat am 3. März 2024 getagt und nichts beschlossen.\nDas sagte er.";

describe("the date at the top of a text", () => {
  test.each([
    ["12. Januar 2026", "2026-01-12"],
    ["12.01.2026", "2026-01-12"],
    ["2026-01-12", "2026-01-12"],
    ["Stand: 12.01.2026", "2026-01-12"],
    ["Stand: 12.01.2026, 14:30 Uhr", "2026-01-12"],
    ["Montag, 12. Januar 2026", "2026-01-12"],
    ["Veröffentlicht am 5. März 2026", "2026-03-05"],
    ["Zuletzt aktualisiert: Mo, 12.1.2026 um 9.05 Uhr", "2026-01-12"],
    ["Stand: 12.01.26, 14:30 Uhr", "2026-01-12"],
    ["Mo., 12. Jan. 2026", "2026-01-12"],
    ["Von Anna Huber | 12.01.2026", "2026-01-12"],
    ["Bericht · 12. Januar 2026 · Anna Huber", "2026-01-12"],
  ])("%s", (line, date) => {
    expect(dateInText(`${line}\n\n${BODY}`)).toBe(date);
    expect(dateInText(`Streit im Tal\r\n\r\n${line}\r\n${BODY}`)).toBe(date);
  });

  test.each([
    ["a sentence that names a day", BODY],
    ["a headline that does", `Was am 12. Januar 2026 geschah\n\n${BODY}`],
    ["a day that no calendar has", `31.02.2026\n${BODY}`],
    ["a month alone", `Januar 2026\n${BODY}`],
    ["a place and time of the story", `Bergen, 12. Januar 2026\n${BODY}`],
    [
      "a date further down",
      `${"Der Rat tagt.\n".repeat(6)}12. Januar 2026\n${BODY}`,
    ],
    ["a place and a day without its year", `Bergen, 12. Januar\n${BODY}`],
    ["the number of a version", `Version 1.2.26\n${BODY}`],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(dateInText(text)).toBeUndefined();
  });
});
