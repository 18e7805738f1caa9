/**
 * Lines as their writer meant them: mails and copies from a PDF break a paragraph wherever the paper ends.
 *
 * That a text is broken shows where one line ends without a full stop and the next begins with a small letter; in a text
 * with a paragraph a line this hardly ever happens. The lines that end so also tell how wide the paper was.
 */
import type { Span } from "../model.js";

/** In characters: columns of a newsletter, mails, terminals. Verses are shorter, paragraphs longer. */
const NARROWEST_PAPER = 35;
const WIDEST_PAPER = 120;
/** A line that is so many times as long as others was not broken: an address, a headline. */
const BEYOND_MARGIN = 1.25;
/** At least so many breaks within a sentence, and at least this share of all: a poem or a menu has fewer. */
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
/** Begins a list, or what is inserted in a sentence. */
const DASH = /^[-–—]\s/u;
/** „von Anna Weber“, „mehr“: what stands below headlines. */
const BELOW_HEADLINE = /^(?:von \p{Lu}|[^\s.!?]+$)/u;

/** Lines of a text, without those that are blank; what was broken at a margin is one line. */
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

/** The lines of a text without white space around them, those that are blank left out. */
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

/** How long lines are that end within a sentence, in characters; undefined if the text is not broken at a margin. */
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

/** Whether a line goes on with what the line before has begun: its first word did not fit there any more. */
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

/** Below another dash, or below the end of a sentence, a dash begins an item of a list. */
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

/** No blank line between them. */
function isNextTo(text: string, before: Span, line: Span): boolean {
  const between = text.slice(before.end, line.start);
  return between.indexOf("\n") === between.lastIndexOf("\n");
}

/** „Luft-“ before these is not the first half of a word: „Luft- *und* Bodenangriffe“. */
const AFTER_HANGING_HYPHEN =
  "(?:und|oder|bzw|beziehungsweise|sowie|wie|bis|statt|als|aber|nicht)(?!\\p{L})";
const SECOND_HALF = `(?!${AFTER_HANGING_HYPHEN})[\\p{L}\\p{N}]`;
const BEGINS_AS_SECOND_HALF = new RegExp(`^${SECOND_HALF}`, "u");
const BROKEN_WORD = new RegExp(
  `(?<=([\\p{L}\\p{N}]))[-\u2010\u00AD][^\\S\\n]*\\n[^\\S\\n]*(?=(${SECOND_HALF}))`,
  "gu",
);

/** Whether what stands behind a hyphen at the end of a line is the second half of its word. */
export function isSecondHalf(after: string): boolean {
  return BEGINS_AS_SECOND_HALF.test(after);
}

/**
 * A text with the words joined that a hyphen parts at the end of a line; the hyphen stays beside a capital or a number
 * (*US-Angriff*, *20-jährig*).
 */
export function withWordsJoined(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(BROKEN_WORD, (_, before: string, after: string) =>
    /[\p{Lu}\p{N}]/u.test(before) || !/\p{Ll}/u.test(after) ? "-" : "",
  );
}
