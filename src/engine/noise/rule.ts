/**
 * What all rules of noise share: their interface, and questions about the lines of a page.
 */
import type { Noise, NoiseReason, Span } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import type { Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";

/** What a word hints at, as bits; a word may give several hints. */
export const NoiseHint = {
  /** Asks the reader for something: *spenden*, *abonnieren*. */
  requests: 1,
  /** Occurs mostly in offers: *Newsletter*, *IBAN*. */
  offers: 2,
  /** Labels a credit: *Foto*, ©. */
  credits: 4,
  /** Names a news or picture agency. */
  agency: 8,
  /** Separates the items of a menu. */
  separates: 16,
  /** Says whose opinion something is, or who has the rights to it. */
  disclaims: 32,
  /** Speaks of visitors' data. */
  data: 64,
  /** May mean the reader: *du*, *Ihnen*. */
  reader: 128,
  /** Is English and not German: *the*. */
  english: 256,
  /** Speaks for the outlet, or for whoever says it: *wir*, *unser*. */
  outlet: 512,
  /** Is about paying the outlet and nothing else: *PayPal*. */
  payments: 1024,
  /** Says that a text came out: *erschienen*. */
  reprint: 2048,
} as const;

/**
 * Finds one kind of noise in a document. `found` is what earlier rules have found, ascending and without overlaps; `hints` are
 * the bits that the words of each block give.
 *
 * Cutting text of the article is worse than leaving a line of noise, so a rule fires only on what does not look like the
 * article's own sentences.
 */
export type NoiseRule = (
  document: Document,
  found: readonly Noise[],
  hints: readonly number[],
) => readonly Noise[];

/** The blocks with a word that gives a hint. */
export function blocksWith(
  hint: number,
  { blocks }: Document,
  hints: readonly number[],
): readonly Block[] {
  return blocks.filter((block) => givesHint(hint, block, hints));
}

/** Whether a word of the block gives a hint. */
export function givesHint(
  hint: number,
  { index }: Block,
  hints: readonly number[],
): boolean {
  return ((hints[index] ?? 0) & hint) !== 0;
}

/** A span as noise. */
export function noiseOf({ start, end }: Span, reason: NoiseReason): Noise {
  return { start, end, reason };
}

/** The tokens that are words or numbers. */
export function withoutMarks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ word }) => word.kind !== "mark");
}

/** The words and numbers of a block, folded. */
export function keysOf({ tokens }: Block): readonly string[] {
  return withoutMarks(tokens).map(({ word }) => word.key);
}

/** Whether one of the tokens is in a list. */
export function holdsAny(
  tokens: readonly Token[],
  list: ReadonlySet<string>,
): boolean {
  return tokens.some(({ word }) => list.has(word.key));
}

/** The first of several phrases with which the folded words of a line begin, word by word; undefined if there is none. */
export function openingOf(
  keys: readonly string[],
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  return phrases.find((phrase) =>
    phrase.every((word, index) => keys[index] === word),
  );
}

/** The first word or number of a block, folded; empty if it has none. */
export function firstKey({ tokens }: Block): string {
  return tokens.find(({ word }) => word.kind !== "mark")?.word.key ?? "";
}

/** A block with fewer words may be a headline. */
const PROSE_WORDS = 12;
const CLOSING = /^[.!?…]$/;

/** Whether a block looks like a paragraph of an article, even a short one. */
export function isProse(block: Block): boolean {
  return block.wordCount >= PROSE_WORDS && isSentence(block);
}

/** Whether a block has a finite verb and ends like a sentence. */
export function isSentence(block: Block): boolean {
  return isClosed(block) && block.tokens.some(({ word }) => isFiniteVerb(word));
}

/** In tokens: „(dpa)“, „(Anna Huber, 24.4.2026)“. */
const LONGEST_SIGNING = 10;

/** Whether a block ends like a sentence: with a full stop, or with a quotation mark; „… im Mai. (dpa)“ does so, too. */
export function isClosed({ tokens }: Block): boolean {
  const last = endOfSentence(tokens);
  return (
    last !== undefined &&
    (CLOSING.test(last.word.key) || isQuotationMark(last.word))
  );
}

/** The last token, or the last before brackets that follow a full stop. */
function endOfSentence(tokens: readonly Token[]): Token | undefined {
  const last = tokens.at(-1);
  if (last?.word.key !== ")") return last;
  const opening = tokens.findLastIndex(({ word }) => word.key === "(");
  const before = tokens[opening - 1];
  return before &&
    tokens.length - opening <= LONGEST_SIGNING &&
    CLOSING.test(before.word.key)
    ? before
    : last;
}

/** The index of the first block that is prose; the number of blocks if none is. */
export function bodyStart({ blocks }: Document): number {
  const first = blocks.findIndex(isProse);
  return first === -1 ? blocks.length : first;
}

/** A standfirst may stand above who wrote the article and when: so many blocks. */
export const STANDFIRST = 4;
const HEADING: ReadonlySet<NoiseReason> = new Set<NoiseReason>([
  "byline",
  "date",
]);

/**
 * Whether a block stands between the first and the last paragraph, where lines are more likely subheadings. Paragraphs
 * that are noise are none; a byline or date soon after the first one shows that it was the standfirst.
 */
export function bodyOf(
  document: Document,
  found: readonly Noise[],
): (block: Block) => boolean {
  // Looked for when first asked: most rules find nothing to ask about.
  let body: Body | undefined;
  return ({ index }) => {
    body ??= boundsOf(document, found);
    return body.first < index && index < body.last;
  };
}

/** The indexes of the blocks around the body. */
interface Body {
  readonly first: number;
  readonly last: number;
}

function boundsOf({ blocks }: Document, found: readonly Noise[]): Body {
  const isParagraph = (block: Block): boolean =>
    isProse(block) && !isWithin(found, block);
  const paragraph = blocks.findIndex(isParagraph);
  const byline = blocks
    .slice(paragraph + 1, paragraph + 1 + STANDFIRST)
    .findLastIndex((block) =>
      overlapping(found, block).some(({ reason }) => HEADING.has(reason)),
    );
  return {
    first: paragraph + 1 + byline,
    last: blocks.findLastIndex(isParagraph),
  };
}

/** Whether a block is no sentence: it has no finite verb, and no full stop at its end. */
export function isLine(block: Block): boolean {
  const { tokens } = block;
  return (
    !tokens.some(({ word }) => isFiniteVerb(word)) &&
    !/^[.!?]$/.test(tokens.at(-1)?.word.key ?? "")
  );
}
