/**
 * Lines as their writer meant them: mails, and copies from a PDF, break a paragraph at the margin.
 *
 * In such a text, many lines end without a full stop before a line that begins with a small letter, which hardly ever happens
 * where each paragraph is one line. The lengths of these lines also show how wide the paper was.
 */
import type { Span } from "../model.js";

/** In characters: columns of a newsletter, mails, terminals. Verses are shorter, paragraphs longer. */
const NARROWEST_PAPER = 35;
const WIDEST_PAPER = 120;
/** A line that is longer than the paper by this factor was not broken at the margin: an address, a headline. */
const BEYOND_MARGIN = 1.25;
/**
 * A text is broken if at least so many line ends, and at least this share of them, lie within a sentence; a poem or a
 * menu has fewer.
 */
const FEWEST_BREAKS = 3;
const BROKEN_SHARE = 0.25;

const ENDS_OPEN = /[\p{L}\p{N},;)“”"»«’‘'\u00AD‐–-]$/u;
const BEGINS_LOWER = /^(?!https?:|www\.)\p{Ll}/u;
const MONTH =
  "(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Jahrhundert)";
/** „•“, „2.“, „a)“, „(3)“; „*3. Mai*“ is a date. */
const LIST_ITEM = new RegExp(
  `^(?:[•▪◦‣*·>]|\\p{N}{1,2}\\.\\s(?!${MONTH})|\\(?(?:\\p{N}{1,2}|\\p{Ll})\\)\\s)`,
  "u",
);
/** Begins an item of a list, or an insertion within a sentence. */
const DASH = /^[-–—]\s/u;
/** „von Anna Weber“, „mehr“: lines that stand below headlines. */
const BELOW_HEADLINE = /^(?:von \p{Lu}|[^\s.!?]+$)/u;

/** The lines of a text, without blank ones; lines that were broken at a margin are joined. */
export function linesOf(text: string): readonly Span[] {
  const lines = writtenLines(text);
  const width = paperWidth(text, lines);
  if (width === undefined) return lines;
  const joined: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = joined.at(-1);
    if (before && open && goesOn(text, before, line, width))
      joined[joined.length - 1] = { start: open.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** The lines as they are written, without blank ones and without the white space around them. */
function writtenLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf("\n", from);
    const to = found === -1 ? text.length : found;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** The median length in characters of lines that end within a sentence; undefined if the text is not broken at a margin. */
function paperWidth(text: string, lines: readonly Span[]): number | undefined {
  let neighbours = 0;
  const lengths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isNextTo(text, before, line)) continue;
    neighbours++;
    if (isWithinSentence(text, before, line))
      lengths.push(before.end - before.start);
  }
  if (
    lengths.length < FEWEST_BREAKS ||
    lengths.length < BROKEN_SHARE * neighbours
  )
    return undefined;
  lengths.sort((left, right) => left - right);
  const median = lengths[lengths.length >>> 1] ?? 0;
  return median >= NARROWEST_PAPER && median <= WIDEST_PAPER
    ? median
    : undefined;
}

/** Whether a line continues the one before, which had no room for its first word. */
function goesOn(
  text: string,
  before: Span,
  line: Span,
  width: number,
): boolean {
  if (!isNextTo(text, before, line)) return false;
  const own = text.slice(line.start, line.end);
  const length = before.end - before.start;
  if (LIST_ITEM.test(own) || isDashed(text, before, own)) return false;
  return (
    isWithinSentence(text, before, line) ||
    (length + 1 + firstWord(own).length >= width &&
      length <= BEYOND_MARGIN * width)
  );
}

/** Whether a dash begins an item of a list: it does below another dash, and below the end of a sentence. */
function isDashed(text: string, before: Span, line: string): boolean {
  const above = text.slice(before.start, before.end);
  return DASH.test(line) && (DASH.test(above) || !ENDS_OPEN.test(above));
}

function firstWord(line: string): string {
  const end = line.indexOf(" ");
  return end === -1 ? line : line.slice(0, end);
}

function isWithinSentence(text: string, before: Span, line: Span): boolean {
  const own = text.slice(line.start, line.end);
  return (
    ENDS_OPEN.test(text.slice(before.end - 1, before.end)) &&
    BEGINS_LOWER.test(own) &&
    !LIST_ITEM.test(own) &&
    !BELOW_HEADLINE.test(own)
  );
}

/** Whether no blank line stands between them. */
function isNextTo(text: string, before: Span, line: Span): boolean {
  const between = text.slice(before.end, line.start);
  return between.indexOf("\n") === between.lastIndexOf("\n");
}

/** Before these words a hyphen does not divide a word: „Luft- *und* Bodenangriffe“. */
const AFTER_HANGING_HYPHEN =
  "(?:und|oder|bzw|beziehungsweise|sowie|wie|bis|statt|als|aber|nicht)(?!\\p{L})";
const SECOND_HALF = `(?!${AFTER_HANGING_HYPHEN})[\\p{L}\\p{N}]`;
const BEGINS_AS_SECOND_HALF = new RegExp(`^${SECOND_HALF}`, "u");
const BROKEN_WORD = new RegExp(
  `(?<=([\\p{L}\\p{N}]))[-\u2010\u00AD][^\\S\\n]*\\n[^\\S\\n]*(?=(${SECOND_HALF}))`,
  "gu",
);

/** Whether a line can begin with the second half of a word, the first half of which ends the line before with a hyphen. */
export function isSecondHalf(after: string): boolean {
  return BEGINS_AS_SECOND_HALF.test(after);
}

/**
 * A text in which the words that are divided at the end of a line are whole again; the hyphen stays beside a capital or a
 * number (*US-Angriff*, *20-jährig*).
 */
export function withWordsJoined(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(BROKEN_WORD, (_, before: string, after: string) =>
    /[\p{Lu}\p{N}]/u.test(before) || !/\p{Ll}/u.test(after) ? "-" : "",
  );
}
