/**
 * Metadata: what files and pages tell about an article, in the form in which it is stored.
 */

/** In characters; the forms allow as many. */
const LONGEST = {
  outlet: 200,
  title: 500,
  author: 300,
  date: 60,
  id: 200,
} as const;

/** A value as one line, cut to the length of its field; undefined if nothing is left. */
export function metadataLine(
  value: string | null | undefined,
  field: keyof typeof LONGEST,
): string | undefined {
  const line = plainLine(value ?? "").slice(0, LONGEST[field]);
  return line === "" ? undefined : line;
}

/** A text as one line: white space and control characters become single spaces. */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** In the order of the year. */
const MONTHS =
  "januar februar märz april mai juni juli august september oktober november dezember".split(
    " ",
  );
const AUSTRIAN_MONTHS = ["jänner", "feber"];

/** The number of a month by its name or its digits; NaN for anything else. */
function monthNumber(month: string): number {
  for (const names of [MONTHS, AUSTRIAN_MONTHS])
    if (names.includes(month)) return names.indexOf(month) + 1;
  return parseInt(month, 10);
}

/**
 * A date as EDTF, from EDTF or ISO 8601 (the day as written, whatever the time zone), `5.11.2025`, or `5. November 2025`;
 * undefined for anything else, and for days that do not exist.
 */
export function edtfOf(value: string | null | undefined): string | undefined {
  const text = plainLine(value ?? "").toLowerCase();
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[t ])/u.exec(text)?.[0];
  if (iso !== undefined) return existing(iso);
  const german =
    /^(?:[a-zäöü]+, )?(\d{1,2})\. ?(\d{1,2}\.|[a-zä]+) ?(\d{4})\b/u.exec(text);
  if (!german) return undefined;
  const [, day = "", month = "", year = ""] = german;
  const number = monthNumber(month);
  return Number.isNaN(number)
    ? undefined
    : existing(
        `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`,
      );
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
