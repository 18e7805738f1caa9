/** A work as BibTeX (biblatex) lists it; an author in braces is no person. */
export interface BibtexEntry {
  readonly type: "software" | "dataset" | "misc";
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Fields that are not typeset and so must not be escaped. */
const VERBATIM = ["url", "urldate", "date", "author"];

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A list of works; nothing in a title can end its field or be a command. */
export function bibtex(entries: readonly BibtexEntry[]): string {
  return entries.map(entryText).join("\n\n");
}

function entryText({ type, key, fields }: BibtexEntry): string {
  const lines = Object.entries(fields).map(
    ([name, value]) =>
      `  ${name} = {${VERBATIM.includes(name) ? value : escapeTex(value)}},`,
  );
  return [`@${type}{${key},`, ...lines, "}"].join("\n");
}

function escapeTex(text: string): string {
  return text.replaceAll(
    /[\\{}%&#_$~^]/gu,
    (sign) => ESCAPED[sign] ?? `\\${sign}`,
  );
}
