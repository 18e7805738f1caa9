/**
 * Joining the lines of a PDF, which knows nothing but places on paper, to paragraphs.
 */
import { isSecondHalf } from "../engine/text/lines.js";

/** A line of a page: distances in points, `bottom` from the lower edge. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  /** The height of its letters. */
  readonly height: number;
}
type Page = readonly PdfLine[];

/** How many lines at the top and at the bottom of a page may be running heads and page numbers. */
const MARGIN_LINES = 3;
/** A gap between paragraphs is at least so many times the usual distance of two lines. */
const PARAGRAPH_GAP = 1.3;
/** Letters that differ by this share in height belong to another paragraph, such as a headline. */
const OTHER_SIZE = 0.15;
/** An indent is at least so many times the height of the letters. */
const INDENT = 0.8;

/** The text of some pages, with a blank line between paragraphs and with divided words joined. */
export function paragraphsOf(pages: readonly Page[]): string {
  const lines = withoutRunningLines(pages).flat();
  const usual = usualDistance(lines);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (!before || last === undefined || startsParagraph(line, before, usual))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joined(last, line.text);
  }
  return paragraphs.join("\n\n");
}

/** The pages without lines in their margins that most pages have, apart from numbers in them. */
function withoutRunningLines(pages: readonly Page[]): readonly Page[] {
  const isMargin = (page: Page, index: number): boolean =>
    index < MARGIN_LINES || index >= page.length - MARGIN_LINES;
  const pattern = ({ text }: PdfLine) => text.replace(/\d+/gu, "#");
  const counts = new Map<string, number>();
  for (const page of pages) {
    const margins = page.filter((_, index) => isMargin(page, index));
    for (const line of new Set(margins.map(pattern)))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const most = Math.max(2, Math.floor(pages.length / 2) + 1);
  return pages.map((page) =>
    page.filter(
      (line, index) =>
        !isMargin(page, index) || (counts.get(pattern(line)) ?? 0) < most,
    ),
  );
}

/** The median distance between two lines, in points. */
function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .map(({ bottom }, index) => (lines[index - 1]?.bottom ?? 0) - bottom)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function startsParagraph(
  line: PdfLine,
  before: PdfLine,
  usual: number,
): boolean {
  const distance = before.bottom - line.bottom;
  const isSentenceEnd = /[.!?:…][“”"»«’‘']?$/u.test(before.text);
  // In the next column, or on the next page, a paragraph goes on unless its sentence has ended.
  if (distance <= 0) return isSentenceEnd;
  const otherSize =
    Math.abs(line.height - before.height) > OTHER_SIZE * before.height;
  const indented = line.left - before.left > INDENT * line.height;
  return (
    distance > PARAGRAPH_GAP * usual || otherSize || (indented && isSentenceEnd)
  );
}

/**
 * Two lines as one: *Ent-* and *scheidung* make a word, *Ein-* and *und Ausgang* do not, *Meyer-* and *Blau* keep the
 * hyphen.
 */
function joined(before: string, after: string): string {
  if (before.endsWith("\u00AD")) return before.slice(0, -1) + after;
  if (!/\p{L}[-‐]$/u.test(before.slice(-3))) return `${before} ${after}`;
  if (!isSecondHalf(after)) return `${before} ${after}`;
  return /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : before + after;
}
