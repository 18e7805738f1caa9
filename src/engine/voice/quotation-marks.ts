/**
 * Passages between quotation marks. A mark that opens in one style closes in another, so its neighbours and what is open
 * decide which it does.
 */
import type { Span } from "../model.js";
import type { Block, Document } from "../text/document.js";
import {
  CLOSERS,
  isQuotationMark,
  NEVER_OPENS,
} from "../text/quotation-marks.js";
import type { Token } from "../text/tokens.js";

/** A passage with its marks. */
export interface Passage extends Span {
  /** Between the marks. */
  readonly inner: Span;
  /** The block in which it opens. */
  readonly block: number;
}

interface OpenMark {
  readonly mark: string;
  readonly token: Token;
  readonly block: number;
}

const ALWAYS_OPENS = new Set(["„", "‚"]);

/** How many paragraphs one quotation may run through. */
const LONGEST_RUN = 6;

/** Marks for what is in quotation marks inside a quotation. */
const INNER_MARKS = new Set(["‚", "‘", "›", "‹"]);

/** The passages of a text, each list in order. */
export interface Passages {
  readonly outer: readonly Passage[];
  /** Inside an outer one: „Sie reden von ‚Terroristen‘“. */
  readonly inner: readonly Passage[];
}

/** All passages in quotation marks. */
export function passagesOf(document: Document): Passages {
  const outer: Passage[] = [];
  const inner: Passage[] = [];
  let open: OpenMark | undefined;
  let within: OpenMark | undefined;
  for (const block of document.blocks) {
    if (open && !continues(document, block, open)) open = within = undefined;
    for (const token of block.tokens) {
      if (!isQuotationMark(token.word)) continue;
      const mark = token.word.key;
      const opening: OpenMark = { mark, token, block: block.index };
      if (open && closes(document.text, token, open)) {
        outer.push(passageBetween(open, token));
        open = within = undefined;
      } else if (!open || restarts(document.text, token, open)) {
        if (opens(document.text, token, mark)) open = opening;
      } else if (within && closes(document.text, token, within)) {
        inner.push(passageBetween(within, token));
        within = undefined;
      } else if (INNER_MARKS.has(mark) && opens(document.text, token, mark))
        within = opening;
    }
  }
  return { outer, inner };
}

function passageBetween({ token, block }: OpenMark, closing: Token): Passage {
  return {
    start: token.start,
    end: closing.end,
    inner: { start: token.end, end: closing.start },
    block,
  };
}

/** A quotation goes on in the next paragraph if that closes it before opening another. */
function continues(document: Document, block: Block, open: OpenMark): boolean {
  if (block.index - open.block > LONGEST_RUN) return false;
  for (const token of block.tokens) {
    if (!isQuotationMark(token.word)) continue;
    if (closes(document.text, token, open)) return true;
    if (ALWAYS_OPENS.has(token.word.key)) return token.start === block.start;
  }
  return false;
}

function closes(text: string, token: Token, open: OpenMark): boolean {
  if (!(CLOSERS.get(open.mark) ?? "").includes(token.word.key)) return false;
  return !isBeforeWord(text, token) || !isAfterSpace(text, token);
}

function opens(text: string, token: Token, mark: string): boolean {
  if (ALWAYS_OPENS.has(mark)) return true;
  return (
    !NEVER_OPENS.has(mark) &&
    isBeforeWord(text, token) &&
    isAfterSpace(text, token)
  );
}

/** The same opening mark again: the first was never closed. */
function restarts(text: string, token: Token, open: OpenMark): boolean {
  return token.word.key === open.mark && opens(text, token, token.word.key);
}

function isBeforeWord(text: string, token: Token): boolean {
  return /[^\s.,;:!?)\]]/u.test(text[token.end] ?? " ");
}

function isAfterSpace(text: string, token: Token): boolean {
  return /[\s([{–—\-/„"»«›‹‚]/u.test(text[token.start - 1] ?? " ");
}
