/**
 * Sentences: `Intl.Segmenter` per line, mended where German differs from its rules (DESIGN §7).
 */
import type { Span } from "../model.js";

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** Abbreviations after which a capital does not begin a sentence; folded, without the last full stop. */
const ABBREVIATIONS = new Set(
  "abg allg anm aufl bd bspw bzgl bzw ca chr d.h dipl dr ebd ehem einschl etc.pp evtl f ff fr geb gegr gem gen gest ggf hg hl hr hrsg i.d.r inkl insb int jh jr kath kgl lt max med min mind mio mr mrd mrs ms nat o.ä obj öff op pol prof rd red rel resp röm s s.o s.u sen skr sog st std stellv str tel u.a u.ä u.u usf v.a verf vgl vs z.b z.t z.zt zit zt zz".split(
    " ",
  ),
);

/** Abbreviations only before a number: „Art. 51“, but „aller Art. Das“. */
const BEFORE_NUMBER = new Set("abb abs art kap nr".split(" "));

/** How many characters around a boundary decide about it. */
const TAIL = 40;
/** A full stop right before a capital. */
const SUSPICIOUS = /[.!?]\p{Lu}/u;

/** Looks behind the full stop: to try every letter as the beginning of the word would cost ten times as much. */
const LAST_WORD = /\.(?<=([\p{L}\p{N}.]+)\.)["“”»«›‹‘’')\]]*\s*$/u;
const ORDINAL = /^\d{1,2}$/;
/** Of a name, or of an abbreviation in several words: „i. d. R.“ */
const INITIAL = /^\p{L}$/u;
const ENDS_WITH_STOP = /[.!?…:;]["“”»«›‹‘’')\]]*\s*$/u;
const BEGINS_LOWER = /^["„“‚‘»«›‹'([–—-]*\s*\p{Ll}/u;
/** „Ende.Die“: a full stop between a lower-case word and a capitalised one. */
const MISSING_SPACE = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/u;

/** The sentences of one line, without the white space around them. */
export function sentencesOf(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const segment of segmentsOf(text, line)) {
    for (const span of splitAtMissingSpace(text, segment)) {
      if (open && belongsTogether(text, open, span))
        open = { start: open.start, end: span.end };
      else {
        if (open) sentences.push(trim(text, open));
        open = span;
      }
    }
  }
  if (open) sentences.push(trim(text, open));
  return sentences.filter((span) => span.end > span.start);
}

/** How much of a line the segmenter is given at once: each of its steps costs as much as the text it was given. */
const WINDOW = 2000;

/** What the segmenter takes for sentences; a long line is given to it piece by piece. */
function* segmentsOf(text: string, line: Span): Generator<Span> {
  let start = line.start;
  let size = WINDOW;
  while (start < line.end) {
    const end = Math.min(line.end, start + size);
    const starts: number[] = [];
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      starts.push(start + index);
      // A window that grew for one long sentence is too dear for the short ones after it.
      if (size > WINDOW && starts.length > 1) break;
    }
    // The last segment may be cut off by the window: it is read again with what follows.
    const isLastWindow =
      end === line.end && (size === WINDOW || starts.length === 1);
    const complete = isLastWindow ? starts.length : starts.length - 1;
    for (let index = 0; index < complete; index++)
      yield { start: starts[index] ?? start, end: starts[index + 1] ?? end };
    if (isLastWindow) return;
    size = complete === 0 ? size * 2 : WINDOW;
    start = starts[complete] ?? start;
  }
}

function splitAtMissingSpace(text: string, segment: Span): Span[] {
  const content = text.slice(segment.start, segment.end);
  if (!SUSPICIOUS.test(content)) return [segment];
  const pieces: Span[] = [];
  let { start } = segment;
  for (const piece of content.split(MISSING_SPACE)) {
    pieces.push({ start, end: start + piece.length });
    start += piece.length;
  }
  return pieces;
}

/** Whether what looks like two sentences is one. */
function belongsTogether(text: string, left: Span, right: Span): boolean {
  const before = text.slice(Math.max(left.start, left.end - TAIL), left.end);
  const after = text.slice(right.start, right.start + TAIL);
  if (BEGINS_LOWER.test(after)) return true;
  if (!ENDS_WITH_STOP.test(before)) return true;
  const lastWord = LAST_WORD.exec(before)?.[1];
  if (lastWord === undefined) return false;
  return (
    INITIAL.test(lastWord) ||
    ORDINAL.test(lastWord) ||
    ABBREVIATIONS.has(lastWord.toLowerCase()) ||
    (BEFORE_NUMBER.has(lastWord.toLowerCase()) && /^\d/.test(after))
  );
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
