import { metadataLine } from "./metadata.js";

/** A headline is a line of its own at the top, and it is not a sentence of prose. */
const HEADLINE = /^\s*(?<line>[^\n]{1,150}?)[ \t\r]*\n[ \t\r]*\n(?=\s*\S)/u;

/** The headline of a text: a short first line that a blank line follows and no full stop ends. */
export function titleOf(text: string): string | undefined {
  const line = HEADLINE.exec(text)?.groups?.["line"];
  return line === undefined || /[.,;]$/u.test(line)
    ? undefined
    : metadataLine(line, "title");
}
