/**
 * Dates as people and files write them, read as EDTF.
 */
import { plainLine } from "./metadata.js";

/** In the order of the year: German, Austrian and English names, and how they are shortened. */
const MONTHS = [
  "januar jänner january jan jän",
  "februar feber february feb febr",
  "märz march mär mrz mar",
  "april apr",
  "mai may",
  "juni june jun",
  "juli july jul",
  "august aug",
  "september sep sept",
  "oktober october okt oct",
  "november nov",
  "dezember december dez dec",
].map((names) => names.split(" "));

/** In lower case: `2025-11-05`, `5.11.2025`, `5.11.25`, `5. Nov. 2025`, `5 November 2025`; nothing with slashes, which count months first for some. */
export const DAY =
  "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2}|\\d{1,2}\\.? ?[a-zä]+\\.? ?\\d{4}";

/** A day after whatever names the day of the week, and before a time of day. */
const WRITTEN_DAY = new RegExp(
  `^(?:[a-zäöü]+\\.?,? (?:den |der )?)?(${DAY})(?![\\d:]|\\.\\d)`,
  "u",
);

/** From here on two digits mean a year of the last century. */
const LAST_CENTURY = 70;

/** A date as EDTF (of a time the day as written, whatever its zone); undefined for what is none, and for days that do not exist. */
export function edtfOf(value: string | null | undefined): string | undefined {
  const text = plainLine(value ?? "").toLowerCase();
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[t ])/u.exec(text)?.[0];
  if (iso !== undefined) return existing(iso);
  const written = WRITTEN_DAY.exec(text)?.[1];
  const [day, month, year] = written?.match(/\d+|[a-zä]+/gu) ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return undefined;
  return existing(
    `${fullYear(year)}-${twoDigits(monthNumber(month))}-${twoDigits(day)}`,
  );
}

/** The number of a month by its name or its digits; 0 for anything else. */
function monthNumber(month: string): string {
  if (/^\d/u.test(month)) return month;
  return String(MONTHS.findIndex((names) => names.includes(month)) + 1);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < LAST_CENTURY ? "20" : "19"}${year}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, "0");
}

/** The same date if it exists; in place of a month, 21 to 24 are the seasons. */
function existing(edtf: string): string | undefined {
  const [, month, day] = edtf.split("-");
  if (month === undefined) return edtf;
  if (day === undefined)
    return /^(?:0[1-9]|1[0-2]|2[1-4])$/u.test(month) ? edtf : undefined;
  const date = new Date(`${edtf}T00:00:00Z`);
  const real =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf);
  return real ? edtf : undefined;
}

const DATE_IN_NAME =
  /(?<!\d)(?:(?:19|20)\d{2}([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])|\d{1,2}([-_.])\d{1,2}\2(?:19|20)\d{2})(?!\d)/u;

/**
 * What looks like a day in the name of a file. It may be the day of the download, so it must not be taken for the
 * article's date.
 */
export function dateInName(name: string): string | undefined {
  return DATE_IN_NAME.exec(name)?.[0];
}
