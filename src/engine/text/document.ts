/**
 * Segmentation: blocks, sentences and tokens of one text, each with its span.
 */
import { Clauses, type WordsInClauses } from "../clauses/clauses.js";
import type { Span } from "../model.js";
import { contains, overlapping } from "../spans.js";
import { linesOf } from "./lines.js";
import { sentencesOf } from "./sentences.js";
import { countWords, type Token, tokenize } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * In tokens. What is longer is a table, or has lost its full stops; it is cut, because much of the reading takes time
 * that grows with the square of a sentence.
 */
const LONGEST_SENTENCE = 200;

/** A sentence with its tokens and clauses. */
export interface Sentence extends Span, WordsInClauses {
  readonly index: number;
  readonly block: number;
}

/** A paragraph-like unit: one line as its writer meant it. */
export interface Block extends Span {
  readonly index: number;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Its words and numbers, without marks. */
  readonly wordCount: number;
}

export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Reads again a sentence that `segment` has found in this text; `index` and `block` are those that it had there. */
export function sentenceAt(
  text: string,
  vocabulary: Vocabulary,
  { start, end }: Span,
  index: number,
  block: number,
): Sentence {
  const tokens = tokenize(text, vocabulary, { start, end });
  return { start, end, index, block, tokens, clauses: new Clauses(tokens) };
}

/** Cuts a text into blocks, sentences and tokens. */
export function segment(text: string, vocabulary: Vocabulary): Document {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of linesOf(text)) {
    const spans = sentencesOf(text, line);
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) continue;
    const block = blocks.length;
    const own: Sentence[] = [];
    const add = (
      start: number,
      end: number,
      tokens: readonly Token[],
    ): void => {
      const index = sentences.length;
      const clauses = new Clauses(tokens);
      const sentence = { start, end, index, block, tokens, clauses };
      own.push(sentence);
      sentences.push(sentence);
    };
    for (const span of spans) {
      const tokens = tokenize(text, vocabulary, span);
      if (tokens.length <= LONGEST_SENTENCE) add(span.start, span.end, tokens);
      else
        for (const piece of inPieces(span, tokens))
          add(piece.start, piece.end, piece.tokens);
    }
    const all = joined(own);
    blocks.push({
      start: first.start,
      end: last.end,
      index: block,
      sentences: own,
      tokens: all,
      wordCount: countWords(all),
    });
  }
  return { text, blocks, sentences };
}

/** Cuts a sentence that is too long into pieces of `LONGEST_SENTENCE` tokens. */
function* inPieces(
  span: Span,
  tokens: readonly Token[],
): Generator<Span & { readonly tokens: readonly Token[] }> {
  let { start } = span;
  for (
    let cut = LONGEST_SENTENCE;
    cut < tokens.length;
    cut += LONGEST_SENTENCE
  ) {
    const piece = tokens.slice(cut - LONGEST_SENTENCE, cut);
    yield { start, end: piece.at(-1)?.end ?? start, tokens: piece };
    start = tokens[cut]?.start ?? start;
  }
  const rest = tokens.length % LONGEST_SENTENCE || LONGEST_SENTENCE;
  yield { start, end: span.end, tokens: tokens.slice(-rest) };
}

function joined(sentences: readonly Sentence[]): readonly Token[] {
  if (sentences.length === 1) return sentences[0]?.tokens ?? [];
  const all: Token[] = [];
  for (const { tokens } of sentences)
    for (const token of tokens) all.push(token);
  return all;
}

/** The tokens of the document that lie inside a span. */
export function tokensWithin(document: Document, span: Span): Token[] {
  return sentencesWithin(document, span).flatMap(({ tokens }) =>
    overlapping(tokens, span).filter((token) => contains(span, token)),
  );
}

/** The sentences that overlap a span. */
export function sentencesWithin(
  { sentences }: Document,
  span: Span,
): readonly Sentence[] {
  return overlapping(sentences, span);
}
