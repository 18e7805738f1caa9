/** What files and pages tell about an article, in the form that this program keeps. */

/** Longest metadata: what the forms allow, too. */
const LONGEST = {
  outlet: 200,
  title: 500,
  author: 300,
  date: 60,
  id: 200,
} as const;

/** A line of metadata: white space and control characters are spaces; undefined where nothing is left. */
export function metadataLine(
  value: string | null | undefined,
  field: keyof typeof LONGEST,
): string | undefined {
  const line = plainLine(value ?? "").slice(0, LONGEST[field]);
  return line === "" ? undefined : line;
}

/** A text as one line. */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

const MONTHS =
  "januar februar märz april mai juni juli august september oktober november dezember".split(
    " ",
  );

/** A date as EDTF: from EDTF or ISO 8601 (the day that is written there, whatever the time zone), `5.11.2025`, `5. November 2025`. */
export function edtfOf(value: string | null | undefined): string | undefined {
  const text = plainLine(value ?? "").toLowerCase();
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[t ])/u.exec(text)?.[0];
  if (iso !== undefined) return existing(iso);
  const german =
    /^(?:[a-zäöü]+, )?(\d{1,2})\. ?(\d{1,2}\.|[a-zä]+) ?(\d{4})\b/u.exec(text);
  if (!german) return undefined;
  const [, day = "", month = "", year = ""] = german;
  const number = MONTHS.indexOf(month) + 1 || parseInt(month, 10);
  return Number.isNaN(number)
    ? undefined
    : existing(
        `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`,
      );
}

/** The same date where the calendar has it: 21 to 24 in place of a month are the seasons. */
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

/** What looks like a day in the name of a file; it may be the day of the download, so nobody takes it for the article's. */
export function dateInName(name: string): string | undefined {
  return DATE_IN_NAME.exec(name)?.[0];
}
