/**
 * Tokens: words, numbers and marks with their spans in the original text.
 *
 * Written by hand, and not as one regular expression, because it runs over every character of every article, and because
 * JavaScript's `\b` and `\w` know only ASCII.
 */
import type { Span } from "../model.js";
import { isSecondHalf } from "./lines.js";
import type { Vocabulary, Word, WordKind } from "./vocabulary.js";

/** One occurrence of a word. */
export interface Token extends Span {
  readonly word: Word;
}

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a character can be in a word; `inside` stands for invisible and combining ones, which never begin a word. */
const Class = { space: 0, letter: 1, digit: 2, inside: 3, mark: 4 } as const;
type Class = (typeof Class)[keyof typeof Class];

const LETTER = /\p{L}/u;
const NUMBER = /\p{N}/u;
const INSIDE = /[\p{M}\p{Cf}]/u;
const SPACE = /\s/u;

const TABLE_SIZE = 0x2100;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  classify(String.fromCharCode(code)),
);

function classify(character: string): Class {
  if (LETTER.test(character)) return Class.letter;
  if (NUMBER.test(character)) return Class.digit;
  if (INSIDE.test(character)) return Class.inside;
  return SPACE.test(character) ? Class.space : Class.mark;
}

function classAt(text: string, index: number): Class {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code] as Class;
  if (Number.isNaN(code)) return Class.space;
  if (code >= 0xdc00 && code <= 0xdfff) {
    // The second half of a surrogate pair belongs to what the first half is.
    const previous = text.charCodeAt(index - 1);
    return previous >= 0xd800 && previous <= 0xdbff ? Class.inside : Class.mark;
  }
  return classify(String.fromCodePoint(text.codePointAt(index) ?? code));
}

/** Whether the mark at `index` joins two halves of one word: US-Aggression, geht's, Terrorist:innen, 100.000. */
function joins(text: string, index: number): boolean {
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  switch (text[index]) {
    case "-":
    case "\u2010":
    case "\u2011":
      return after === Class.letter || after === Class.digit;
    case "'":
    case "’":
      return before === Class.letter && after === Class.letter;
    case ".":
    case ",":
      return before === Class.digit && after === Class.digit;
    case ":":
    case "*":
    case "_":
    case "·":
    case "/":
      return startsFeminineEnding(text, index + 1);
    default:
      return false;
  }
}

function startsFeminineEnding(text: string, index: number): boolean {
  const start = text[index] === "-" ? index + 1 : index;
  if (!text.startsWith("in", start)) return false;
  const end = text.startsWith("innen", start) ? start + 5 : start + 2;
  return classAt(text, end) !== Class.letter;
}

/** Where the last word before a position stands, with nothing but marks in between. */
export function lastWordBefore(tokens: readonly Token[], to: number): number {
  let last = to - 1;
  while (last > 0 && tokens[last]?.word.kind === "mark") last--;
  return last;
}

/** The folded word at a position; empty outside the sentence. */
export function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word.key ?? "";
}

/** Splits a stretch of text, by default all of it, into tokens. */
export function tokenize(
  text: string,
  vocabulary: Vocabulary,
  range: Span = { start: 0, end: text.length },
): Token[] {
  const tokens: Token[] = [];
  let index = range.start;
  while (index < range.end) {
    const first = classAt(text, index);
    if (first === Class.space || first === Class.inside) {
      index++;
      continue;
    }
    const start = index;
    let kind: WordKind = first === Class.digit ? "number" : "word";
    if (first === Class.mark) {
      kind = "mark";
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    } else {
      index = endOfWord(text, index, range.end);
      // 100.000 is a number, 20-jährig a word.
      if (kind === "number" && LETTER.test(text.slice(start, index)))
        kind = "word";
    }
    tokens.push({
      start,
      end: index,
      word: vocabulary.word(text.slice(start, index), kind),
    });
  }
  return tokens;
}

function endOfWord(text: string, start: number, limit: number): number {
  let index = start + 1;
  let last: Class = Class.letter;
  while (index < limit) {
    const next = classAt(text, index);
    // Behind a soft hyphen the word may go on in the next line.
    if (next === Class.space && last !== Class.inside) break;
    const goesOn =
      next === Class.mark
        ? index + 1 < limit && joins(text, index)
        : next !== Class.space;
    const to = goesOn ? index + 1 : secondHalf(text, index, limit);
    if (to === index) break;
    index = to;
    last = next;
  }
  return index;
}

const SOFT_HYPHEN = "\u00AD";
/** How many characters decide whether a word goes on in the next line: *beziehungsweise* and one more. */
const LONGEST_CONJUNCTION = 16;

/**
 * Where a word goes on in the next line that a hyphen at `index`, or a soft one before it, divides; `index` itself if it
 * does not.
 */
function secondHalf(text: string, index: number, limit: number): number {
  const mark = text[index];
  const isSoft = text[index - 1] === SOFT_HYPHEN;
  if (!isSoft && mark !== "-" && mark !== "\u2010") return index;
  let next = isSoft ? index : index + 1;
  let breaks = 0;
  while (next < limit && classAt(text, next) === Class.space) {
    if (text[next] === "\n") breaks++;
    next++;
  }
  return breaks === 1 &&
    next < limit &&
    isSecondHalf(text.slice(next, next + LONGEST_CONJUNCTION))
    ? next
    : index;
}

/** How many of the tokens are words or numbers. */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { word } of tokens) if (word.kind !== "mark") words++;
  return words;
}
