/**
 * Sentences: what `Intl.Segmenter` finds in each line, corrected where its rules do not fit German (DESIGN §7).
 */
import type { Span } from "../model.js";

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

/** Abbreviations after which a capital does not begin a sentence, as they are written but for the last full stop. */
const ABBREVIATIONS = new Set(
  "Abg allg Anm Aufl Bd bspw bzgl bzw ca Chr d.h Dipl Dr ebd ehem einschl etc.pp evtl f ff Fr geb gegr gem gen Gen gest ggf Hg hl Hl Hr Hrsg i.d.R inkl insb Inh int Jh Jr jr kath kgl lt max med min mind Mio Mr Mrd Mrs Ms nat o.ä o.Ä Obj öff op pol Prof rd Red rel resp röm s s.o s.u Sen sen Skr sog St Std stellv Str Tel u.a u.ä u.Ä u.U usf v.a Verf vgl vs z.B z.T z.Zt zit Zt zz".split(
    " ",
  ),
);

/** Words that are abbreviations only before a number: „Art. 51“, but „aller Art. Das“. */
const BEFORE_NUMBER = new Set("Abb Abs abs Art Kap Nr".split(" "));

/** How many characters on either side of a boundary are looked at. */
const TAIL = 40;
/** A full stop right before a capital, where a space may be missing. */
const SUSPICIOUS = /[.!?]\p{Lu}/u;

/**
 * The word before the full stop. It looks back from there, because trying every letter as the beginning of the word takes
 * ten times as long.
 */
const LAST_WORD = /\.(?<=([\p{L}\p{N}.]+)\.)["“”»«›‹‘’')\]]*\s*$/u;
const NO_PART_OF_WORD = /[^\p{L}\p{N}.]/gu;
const ORDINAL = /^\d{1,2}$/;
/** The initial of a name, or part of an abbreviation in several words: „i. d. R.“ */
const INITIAL = /^\p{L}$/u;
const ENDS_WITH_STOP = /[.!?…:;]["“”»«›‹‘’')\]]*\s*$/u;
const BEGINS_LOWER = /^["„“‚‘»«›‹'([–—-]*\s*\p{Ll}/u;
/** „Ende.Die“: a full stop right between a word in lower case and a capitalised one. */
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

/**
 * How many characters of a line the segmenter is given at once: each of its steps takes time that grows with the whole of
 * what it was given.
 */
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
      // A window that has grown for one long sentence would be too slow for the short ones after it.
      if (size > WINDOW && starts.length > 1) break;
    }
    // The window may have cut the last segment off, so that is read again together with what follows.
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

/** Whether two segments are one sentence. */
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
    isAbbreviation(lastWord, left.end - left.start <= TAIL ? before : "") ||
    (BEFORE_NUMBER.has(lastWord) && /^\d/.test(after))
  );
}

/**
 * Whether a word is an abbreviation. A capital counts, since „Sie kam mit *Max.* Er floh.“ has a name; but at the head of a
 * sentence every abbreviation has one: „*Vgl.* Meier“.
 *
 * @param sentence the beginning of the sentence up to the full stop, if it is that short; otherwise empty
 */
function isAbbreviation(word: string, sentence: string): boolean {
  const isHead = sentence.replace(NO_PART_OF_WORD, "") === `${word}.`;
  const uncapitalised = word.charAt(0).toLowerCase() + word.slice(1);
  return (
    ABBREVIATIONS.has(word) || (isHead && ABBREVIATIONS.has(uncapitalised))
  );
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
