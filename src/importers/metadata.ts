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
