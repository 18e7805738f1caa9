/** EDTF's codes for the seasons, as keys for a day in their midst. */
const SEASONS: Readonly<Record<string, { de: string; en: string }>> = {
  "21": { de: "Frühling", en: "Spring" },
  "22": { de: "Sommer", en: "Summer" },
  "23": { de: "Herbst", en: "Autumn" },
  "24": { de: "Winter", en: "Winter" },
};

const REGIONS = { de: "de", en: "en-GB" } as const;
type Formats = ReturnType<typeof createFormats>;
const formats = new Map<keyof typeof REGIONS, Formats>();

/** Made once, when wanted: to make one takes a hundred times as long as to use it. */
function formatsOf(language: keyof typeof REGIONS): Formats {
  const known = formats.get(language) ?? createFormats(REGIONS[language]);
  formats.set(language, known);
  return known;
}

function createFormats(language: string) {
  const month = { timeZone: "UTC", year: "numeric", month: "long" } as const;
  return {
    month: new Intl.DateTimeFormat(language, month),
    day: new Intl.DateTimeFormat(language, { ...month, day: "numeric" }),
    moment: new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
    }),
  };
}

/** An EDTF date (year, month, day or season) in words; what is none stays as it is. */
export function formatDate(edtf: string, language: "de" | "en"): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf);
  if (!parts) return edtf;
  const [, year = "", month, day] = parts;
  if (month === undefined) return year;
  const season = SEASONS[month];
  if (season) return `${season[language]} ${year}`;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return edtf;
  return formatsOf(language)[day === undefined ? "month" : "day"].format(date);
}

/** A moment as day and time of the server's clock; from ISO 8601. */
export function formatMoment(moment: string, language: "de" | "en"): string {
  return formatsOf(language).moment.format(new Date(moment));
}
